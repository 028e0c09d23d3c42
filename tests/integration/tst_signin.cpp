// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in the ways that people really do, against real OpenSSH servers, agents and authorities: every kind of
// key, certificates, one-time codes through PAM, and what becomes of it where the server has had enough.
#include "client/base/userhome.h"
#include "client/ssh/rememberedanswers.h"
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/sshways.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <future>
#include <memory>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "3132333435363738393031323334353637383930";

// Of now, or some half minutes later.
QByteArray code(int later = 0)
{
    return outputOf(
               u"oathtool"_s,
               {u"--totp"_s, u"-d6"_s, u"--now"_s, u"now + %1 seconds"_s.arg(30 * later), QString::fromLatin1(secret)})
        .trimmed();
}

} // namespace

class SignInTest : public QObject, protected SshWays
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOfKey_data();
    void everyKindOfKey();
    void onlyTheChosenKeyIsOffered();
    void certificate();
    void expiredCertificateIsRefused();
    void passwordAndOneTimeCode();
    void keyThenOneTimeCode();
    void askedOnce();
    void tooManyKeys_data();
    void tooManyKeys();
    void waysOfTheConfiguration();
    void onlyTheConfiguredKeys();
    void refusedCertificateLeavesTheKey();
    void eachKeyHasItsOwnPassphrase();
    void waitsForApproval();
    void approvalHasItsLimit();
    void leavesWhileApprovalIsAwaited();
};

void SignInTest::initTestCase()
{
    start();
}

void SignInTest::everyKindOfKey_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("Ed25519") << QStringList{u"ed25519"_s};
    QTest::newRow("ECDSA 256") << QStringList{u"ecdsa"_s, u"-b"_s, u"256"_s};
    QTest::newRow("ECDSA 521") << QStringList{u"ecdsa"_s, u"-b"_s, u"521"_s};
    QTest::newRow("RSA, with SHA-2") << QStringList{u"rsa"_s, u"-b"_s, u"3072"_s};
}

void SignInTest::everyKindOfKey()
{
    QFETCH(QStringList, kind);
    const QString key = makeKey(u"key "_s + kind.join(u' '), kind);
    append(m_server->folder() + u"/authorized_keys"_s, textOf(key + u".pub"_s));
    ssh::Target target = m_server->target();
    target.identities = {key};
    QVERIFY_RESULT(open(target));
}

void SignInTest::onlyTheChosenKeyIsOffered()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const SshAgent agent(m_folder.path(u"agent2"_s), {server.strangerIdentity()});
    QVERIFY_RESULT(open(server.target()));
    QTRY_COMPARE(keysOffered(server), 1);
}

void SignInTest::certificate()
{
    const QString key = makeKey(u"certified"_s, {u"ed25519"_s});
    outputOf(u"ssh-keygen"_s,
             {u"-q"_s, u"-s"_s, m_folder.path(u"authority"_s), u"-I"_s, u"test"_s, u"-n"_s, m_server->user(), u"-V"_s,
              u"-5m:+1h"_s, key + u".pub"_s});
    ssh::Target target = m_server->target();
    target.identities = {key};
    const auto opened = open(target);
    QVERIFY_RESULT(opened);
    QVERIFY(m_server->log().contains("CA ED25519"));
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo((*opened)->certificateUntil());
    QVERIFY2(left > 3'000 && left <= 3'600, QByteArray::number(left));
    QVERIFY(!(*open(m_server->target()))->certificateUntil().isValid()); // signed in with a plain key

    // Under a name of its own, named in the configuration.
    QVERIFY(QFile::rename(key + u"-cert.pub"_s, m_folder.path(u"elsewhere"_s)));
    QVERIFY_ERROR(open(target), Error::Kind::AuthRejected);
    QVERIFY_RESULT(open(configured("Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port())
                                   + "\n  User " + m_server->user().toUtf8() + "\n  UserKnownHostsFile "
                                   + m_server->knownHosts().toUtf8() + "\n  IdentityFile " + key.toUtf8()
                                   + "\n  CertificateFile " + m_folder.bytes("elsewhere") + '\n')));
}

void SignInTest::expiredCertificateIsRefused()
{
    const QString key = makeKey(u"expired"_s, {u"ed25519"_s});
    outputOf(u"ssh-keygen"_s,
             {u"-q"_s, u"-s"_s, m_folder.path(u"authority"_s), u"-I"_s, u"test"_s, u"-n"_s, m_server->user(), u"-V"_s,
              u"20200101:20200102"_s, key + u".pub"_s});
    ssh::Target target = m_server->target();
    target.identities = {key};
    const auto opened = open(target);
    QVERIFY_ERROR(opened, Error::Kind::CertificateExpired);
    QVERIFY2(opened.error().detail.startsWith(u"2020-01-0"_s), qPrintable(opened.error().detail));
    // Also where the configuration names the key.
    QVERIFY_ERROR(open(configured("Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port())
                                  + "\n  User " + m_server->user().toUtf8() + "\n  UserKnownHostsFile "
                                  + m_server->knownHosts().toUtf8() + "\n  IdentityFile " + key.toUtf8() + '\n')),
                  Error::Kind::CertificateExpired);
}

void SignInTest::passwordAndOneTimeCode()
{
    if (!SshServer::canHavePasswords())
        QSKIP("a password needs a server of root's; run as root to test it");
    SshServer::Options options;
    options.password = "correct horse";
    options.oneTimeSecret = secret;
    options.keyAllowed = false;
    options.config = {"PasswordAuthentication no"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    ssh::Target target = server.target();
    target.identities.clear();

    AutoPrompts prompts;
    prompts.rounds = {{u"correct horse"_s}, {QString::fromLatin1(code())}};
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
    QCOMPARE(prompts.asked().size(), 2);
    QVERIFY(prompts.asked().last().contains(u"One-time password"_s));

    AutoPrompts wrong;
    wrong.rounds = {{u"correct horse"_s}, {u"000000"_s}};
    QVERIFY(!ssh::Session::open(target, wrong, CancelFlag()));
}

void SignInTest::keyThenOneTimeCode()
{
    if (!SshServer::canHavePasswords())
        QSKIP("PAM needs a server of root's; run as root to test it");
    SshServer::Options options;
    options.password = "correct horse";
    options.oneTimeSecret = secret;
    options.config = {"AuthenticationMethods publickey,keyboard-interactive"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    AutoPrompts prompts;
    prompts.rounds = {{u"correct horse"_s}, {QString::fromLatin1(code())}};
    QVERIFY_RESULT(ssh::Session::open(server.target(), prompts, CancelFlag()));

    AutoPrompts silent; // the key alone is not enough
    ssh::Target stranger = server.target();
    stranger.identities = {server.strangerIdentity()};
    QVERIFY_ERROR(ssh::Session::open(stranger, silent, CancelFlag()), Error::Kind::AuthRejected);
    QVERIFY(silent.asked().isEmpty());
}

void SignInTest::askedOnce()
{
    if (!SshServer::canHavePasswords())
        QSKIP("a password needs a server of root's; run as root to test it");
    SshServer::Options options;
    options.password = "correct horse";
    options.oneTimeSecret = secret;
    options.keyAllowed = false;
    options.config = {"PasswordAuthentication no"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    ssh::Target target = server.target();
    target.identities.clear();

    AutoPrompts user;
    ssh::RememberedAnswers answers(user);
    const auto signIn = [&] {
        answers.begin();
        const auto session = ssh::Session::open(target, answers, CancelFlag());
        answers.end(session.has_value());
        return session.has_value();
    };
    // A wrong one is not remembered, nor one that did not let in when it was given again.
    user.rounds = {{u"battery staple"_s}, {u"correct horse"_s}, {QString::fromLatin1(code())}};
    QVERIFY(signIn());
    QCOMPARE(user.asked().size(), 3);
    // The second time only the code is asked for. A code serves once: the next one, which the window
    // of the server admits.
    user.rounds = {{QString::fromLatin1(code(1))}};
    QVERIFY(signIn());
    QCOMPARE(user.asked().size(), 4);
    QVERIFY(user.asked().last().contains(u"One-time password"_s));
    user.rounds = {{u"000000"_s}};
    QVERIFY(!signIn());
    const qsizetype before = user.asked().size();
    QVERIFY(!signIn());
    QVERIFY(user.asked().at(before).contains(u"Password"_s)); // asked again
}

void SignInTest::tooManyKeys_data()
{
    QTest::addColumn<bool>("inAgent");
    QTest::newRow("files") << false;
    QTest::newRow("agent") << true;
}

// The server hangs up before the right key was shown.
void SignInTest::tooManyKeys()
{
    QFETCH(bool, inAgent);
    SshServer::Options options;
    options.config = {"MaxAuthTries 2"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    QStringList keys;
    QByteArray entry = "Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(server.port()) + "\n  User "
        + server.user().toUtf8() + "\n  UserKnownHostsFile " + server.knownHosts().toUtf8() + '\n';
    const QByteArray right = "  IdentityFile " + server.identity().toUtf8() + '\n';
    for (int i = 0; i < 3; ++i) {
        keys += makeKey(u"unknown %1 %2"_s.arg(i).arg(inAgent), {u"ed25519"_s});
        if (!inAgent)
            entry += "  IdentityFile \"" + keys.last().toUtf8() + "\"\n";
    }
    const auto agent = inAgent ? std::make_unique<SshAgent>(m_folder.path(u"agent of three"_s), keys) : nullptr;
    const auto refused = open(configured(entry + right));
    QVERIFY_ERROR(refused, Error::Kind::AuthRejected);
    // The server's own words, or ours where its end of the line was torn down before they were read.
    QVERIFY2(refused.error().detail.contains(u"too many keys were offered"_s)
                 && refused.error().detail.contains(u"IdentitiesOnly"_s),
             qPrintable(refused.error().detail));
    QTRY_COMPARE(keysOffered(server), 2);
    if (inAgent)
        QVERIFY_RESULT(open(configured(entry + right + "  IdentitiesOnly yes\n")));
}

void SignInTest::waysOfTheConfiguration()
{
    if (!SshServer::canHavePasswords())
        QSKIP("a password needs a server of root's; run as root to test it");
    SshServer::Options options;
    options.password = "correct horse";
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const QByteArray entry = "Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(server.port())
        + "\n  User " + server.user().toUtf8() + "\n  UserKnownHostsFile " + server.knownHosts().toUtf8()
        + "\n  IdentityFile " + server.identity().toUtf8() + '\n';
    const auto asked = [&](const QByteArray &lines) {
        AutoPrompts prompts;
        prompts.passwords = {u"correct horse"_s};
        prompts.rounds = {{u"correct horse"_s}};
        const auto opened = ssh::Session::open(configured(entry + lines), prompts, CancelFlag());
        return opened ? prompts.asked().join(u',') : u"refused"_s;
    };
    QCOMPARE(asked({}), QString());
    QTRY_COMPARE(keysOffered(server), 1);
    QCOMPARE(asked("  PreferredAuthentications password\n"), u"password 1"_s);
    QVERIFY(asked("  PreferredAuthentications keyboard-interactive,publickey\n").startsWith(u"answers"_s));
    QVERIFY(asked("  PubkeyAuthentication no\n").startsWith(u"answers"_s));
    QCOMPARE(asked("  PubkeyAuthentication no\n  KbdInteractiveAuthentication no\n"), u"password 1"_s);
    QTRY_COMPARE(keysOffered(server), 1);
    QCOMPARE(asked("  PreferredAuthentications hostbased\n"), u"refused"_s);
}

// Also those that libssh looks for by itself are offered only where they are configured.
void SignInTest::onlyTheConfiguredKeys()
{
    const TempFolder home;
    home.folder(".ssh");
    SshServer server;
    QVERIFY_RESULT(server.start());
    const QString usual = home.path(u".ssh/id_ed25519"_s);
    QVERIFY(QFile::copy(server.identity(), usual) && QFile::copy(server.identity() + u".pub"_s, usual + u".pub"_s));
    QVERIFY(QFile::setPermissions(usual, QFileDevice::ReadOwner));
    if (!cover(userHome(), home.path()))
        QSKIP("another home folder needs root");
    const QByteArray entry = "Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(server.port())
        + "\n  User " + server.user().toUtf8() + "\n  UserKnownHostsFile " + server.knownHosts().toUtf8() + '\n';
    const QByteArray missing = "  IdentityFile " + m_folder.bytes("nowhere") + "\n  IdentitiesOnly yes\n";
    QVERIFY_ERROR(open(configured(entry + missing)), Error::Kind::AuthRejected);
    QCOMPARE(keysOffered(server), 0);
    {
        const SshAgent agent(m_folder.path(u"agent3"_s), {usual});
        QVERIFY_ERROR(open(configured(entry + missing)), Error::Kind::AuthRejected);
        QCOMPARE(keysOffered(server), 0);
    }
    QVERIFY_RESULT(open(configured(entry))); // nothing is configured: the usual ones
    QVERIFY_RESULT(open(configured(entry + "  IdentityFile %d/.ssh/id_ed25519\n  IdentitiesOnly yes\n")));
}

void SignInTest::refusedCertificateLeavesTheKey()
{
    const QString key = makeKey(u"plain"_s, {u"ed25519"_s});
    append(m_server->folder() + u"/authorized_keys"_s, textOf(key + u".pub"_s));
    const QString stranger = makeKey(u"another authority"_s, {u"ed25519"_s});
    outputOf(u"ssh-keygen"_s,
             {u"-q"_s, u"-s"_s, stranger, u"-I"_s, u"test"_s, u"-n"_s, m_server->user(), key + u".pub"_s});
    ssh::Target target = m_server->target();
    target.identities = {key};
    const auto opened = open(target);
    QVERIFY_RESULT(opened);
    QVERIFY(!(*opened)->certificateUntil().isValid());
}

void SignInTest::eachKeyHasItsOwnPassphrase()
{
    const QString first = makeKey(u"first"_s, {u"ed25519"_s}, u"one"_s);
    const QString second = makeKey(u"second"_s, {u"ed25519"_s}, u"two"_s);
    for (const QString &key : {first, second})
        append(m_server->folder() + u"/authorized_keys"_s, textOf(key + u".pub"_s));
    const ssh::Target target =
        configured("Host site\n" + address() + "  User " + m_server->user().toUtf8() + "\n  UserKnownHostsFile "
                   + m_server->knownHosts().toUtf8() + "\n  IdentityFile " + first.toUtf8() + "\n  IdentityFile "
                   + second.toUtf8() + '\n');
    const auto asked = [](const QString &key, int attempt) { return u"passphrase %1 %2"_s.arg(key).arg(attempt); };
    AutoPrompts mistyped;
    mistyped.passphrases = {u"eno"_s, u"one"_s};
    QVERIFY_RESULT(ssh::Session::open(target, mistyped, CancelFlag()));
    QCOMPARE(mistyped.asked(), QStringList({asked(first, 1), asked(first, 2)}));

    AutoPrompts forgotten;
    forgotten.passphrases = {u"?"_s, u"?"_s, u"?"_s, u"two"_s};
    QVERIFY_RESULT(ssh::Session::open(target, forgotten, CancelFlag()));
    QCOMPARE(forgotten.asked(), QStringList({asked(first, 1), asked(first, 2), asked(first, 3), asked(second, 1)}));
}

namespace {

// A server that has asked for the password, and then waits until somebody approves on a telephone.
class Approval
{
public:
    Approval()
    {
        m_folder.file("wait",
                      "#!/bin/sh\n: >'" + m_folder.bytes("asked") + "'\nwhile ! test -e '" + m_folder.bytes("approved")
                          + "'; do sleep 0.05; done\n");
        QFile::setPermissions(m_folder.path(u"wait"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        SshServer::Options options;
        options.password = "correct horse";
        options.keyAllowed = false;
        options.pam = {"auth required pam_exec.so quiet " + m_folder.bytes("wait")};
        m_server = std::make_unique<SshServer>(options);
    }
    ~Approval() { approve(); }

    SshServer &server() const { return *m_server; }
    bool isAwaited() const { return QFile::exists(m_folder.path(u"asked"_s)); }
    void approve() const { m_folder.file("approved", ""); }

private:
    TempFolder m_folder;
    std::unique_ptr<SshServer> m_server;
};

} // namespace

// Neither the time limit for reaching the host nor that of an ordinary answer is one for whoever has to approve.
void SignInTest::waitsForApproval()
{
    if (!SshServer::canHavePasswords())
        QSKIP("PAM needs a server of root's; run as root to test it");
    Approval approval;
    QVERIFY_RESULT(approval.server().start());
    ssh::Target target = approval.server().target();
    target.identities.clear();
    target.timeout = std::chrono::seconds(2);
    target.answerLimit = std::chrono::milliseconds(500);
    const auto person = std::async(std::launch::async, [&] {
        while (!approval.isAwaited())
            QThread::msleep(10);
        QThread::msleep(2500);
        approval.approve();
    });
    AutoPrompts prompts;
    prompts.rounds = {{u"correct horse"_s}};
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
}

// It has one of its own, where nobody ever does.
void SignInTest::approvalHasItsLimit()
{
    if (!SshServer::canHavePasswords())
        QSKIP("PAM needs a server of root's; run as root to test it");
    const Approval approval;
    QVERIFY_RESULT(approval.server().start());
    ssh::Target target = approval.server().target();
    target.identities.clear();
    target.approvalLimit = std::chrono::seconds(3);
    AutoPrompts prompts;
    prompts.rounds = {{u"correct horse"_s}};
    QVERIFY_ERROR(ssh::Session::open(target, prompts, CancelFlag()), Error::Kind::Timeout);
    QVERIFY(approval.isAwaited());
}

void SignInTest::leavesWhileApprovalIsAwaited()
{
    if (!SshServer::canHavePasswords())
        QSKIP("PAM needs a server of root's; run as root to test it");
    Approval approval;
    QVERIFY_RESULT(approval.server().start());
    ssh::Target target = approval.server().target();
    target.identities.clear();
    const CancelFlag stop;
    const auto person = std::async(std::launch::async, [&] {
        while (!approval.isAwaited())
            QThread::msleep(10);
        stop.cancel();
    });
    AutoPrompts prompts;
    prompts.rounds = {{u"correct horse"_s}};
    QVERIFY_ERROR(ssh::Session::open(target, prompts, stop), Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
