// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways to a site that people really have, against real OpenSSH servers, agents and authorities:
// every kind of key, certificates, one-time codes through PAM, two hops, and ~/.ssh/config and
// known_hosts as OpenSSH reads them.
#include "client/ssh/rememberedanswers.h"
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/closedport.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "3132333435363738393031323334353637383930";

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// Of now, or some half minutes later.
QByteArray code(int later = 0)
{
    return outputOf(
               u"oathtool"_s,
               {u"--totp"_s, u"-d6"_s, u"--now"_s, u"now + %1 seconds"_s.arg(30 * later), QString::fromLatin1(secret)})
        .trimmed();
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

// What the server's log says of the keys it was shown.
qsizetype keysOffered(const SshServer &server)
{
    return server.log().count("Failed publickey") + server.log().count("Accepted publickey");
}

} // namespace

class SshWaysTest : public QObject
{
    Q_OBJECT

private:
    using Opened = Result<std::unique_ptr<ssh::Session>>;
    Opened open(const ssh::Target &target) { return ssh::Session::open(target, m_prompts, CancelFlag()); }
    QString makeKey(const QString &name, const QStringList &kind);
    // ~/.ssh/config for a host named "site", and a target that uses it.
    ssh::Target configured(const QByteArray &lines);
    QByteArray usual() const; // what every such host entry needs
    QByteArray address() const; // of the server, as lines of such an entry
    // Certifies the server's key for these names and starts it with the certificate.
    void certify(SshServer &server, const QString &authority, const QString &names, const QString &validity);

    TempFolder m_folder;
    AutoPrompts m_prompts;
    std::unique_ptr<SshServer> m_server;

private Q_SLOTS:
    void initTestCase();
    void everyKindOfKey_data();
    void everyKindOfKey();
    void agent();
    void onlyTheChosenKeyIsOffered();
    void certificate();
    void expiredCertificateIsRefused();
    void passwordAndOneTimeCode();
    void keyThenOneTimeCode();
    void askedOnce();
    void twoHops();
    void proxyCommand();
    void includedAndMatched();
    void hostKeyAlias();
    void severalKnownHostsFiles();
    void hashedNames();
    void revokedKeyIsRefused();
    void certifiedHostNeedsNoQuestion();
    void badHostCertificate_data();
    void badHostCertificate();
    void certifiedUnderAnAlias();
    void revokedHostKeys();
    void connectTimeout();
    void noProxyJump();
    void matchExec();
    void weakServerIsRefused();
};

void SshWaysTest::initTestCase()
{
    qunsetenv("SSH_AUTH_SOCK");
    SshServer::Options options;
    const QString authority = makeKey(u"authority"_s, {u"ed25519"_s});
    options.config = {"TrustedUserCAKeys " + authority.toUtf8() + ".pub"};
    m_server = std::make_unique<SshServer>(options);
    QVERIFY_RESULT(m_server->start());
}

QString SshWaysTest::makeKey(const QString &name, const QStringList &kind)
{
    const QString file = m_folder.path(name);
    outputOf(u"ssh-keygen"_s, QStringList{u"-q"_s, u"-N"_s, u""_s, u"-f"_s, file, u"-t"_s} + kind);
    return file;
}

QByteArray SshWaysTest::usual() const
{
    return "  User " + m_server->user().toUtf8() + "\n  IdentityFile " + m_server->identity().toUtf8()
        + "\n  UserKnownHostsFile " + m_server->knownHosts().toUtf8() + '\n';
}

QByteArray SshWaysTest::address() const
{
    return "  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port()) + '\n';
}

ssh::Target SshWaysTest::configured(const QByteArray &lines)
{
    const QString file = m_folder.path(u"config"_s);
    QFile::remove(file);
    append(file, lines);
    ssh::Target target;
    target.host = u"site"_s;
    target.configFile = file;
    return target;
}

void SshWaysTest::everyKindOfKey_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("Ed25519") << QStringList{u"ed25519"_s};
    QTest::newRow("ECDSA 256") << QStringList{u"ecdsa"_s, u"-b"_s, u"256"_s};
    QTest::newRow("ECDSA 521") << QStringList{u"ecdsa"_s, u"-b"_s, u"521"_s};
    QTest::newRow("RSA, with SHA-2") << QStringList{u"rsa"_s, u"-b"_s, u"3072"_s};
}

void SshWaysTest::everyKindOfKey()
{
    QFETCH(QStringList, kind);
    const QString key = makeKey(u"key "_s + kind.join(u' '), kind);
    append(m_server->folder() + u"/authorized_keys"_s, textOf(key + u".pub"_s));
    ssh::Target target = m_server->target();
    target.identities = {key};
    QVERIFY_RESULT(open(target));
}

void SshWaysTest::agent()
{
    const QString socket = m_folder.path(u"agent"_s);
    QProcess process;
    process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    QTRY_VERIFY(QFile::exists(socket));
    qputenv("SSH_AUTH_SOCK", socket.toUtf8());
    outputOf(u"ssh-add"_s, {u"-q"_s, m_server->identity()});
    ssh::Target target = m_server->target();
    target.identities.clear();
    const auto opened = open(target);
    // The same through the configuration, without the variable.
    qunsetenv("SSH_AUTH_SOCK");
    const auto named =
        open(configured("Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port()) + "\n  User "
                        + m_server->user().toUtf8() + "\n  UserKnownHostsFile " + m_server->knownHosts().toUtf8()
                        + "\n  IdentityAgent " + socket.toUtf8() + '\n'));
    process.kill();
    process.waitForFinished();
    QVERIFY_RESULT(opened);
    QVERIFY_RESULT(named);
}

void SshWaysTest::onlyTheChosenKeyIsOffered()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const QString socket = m_folder.path(u"agent2"_s);
    QProcess process;
    process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    QTRY_VERIFY(QFile::exists(socket));
    qputenv("SSH_AUTH_SOCK", socket.toUtf8());
    outputOf(u"ssh-add"_s, {u"-q"_s, server.strangerIdentity()});
    const auto opened = open(server.target());
    qunsetenv("SSH_AUTH_SOCK");
    process.kill();
    process.waitForFinished();
    QVERIFY_RESULT(opened);
    QCOMPARE(keysOffered(server), 1);
}

void SshWaysTest::certificate()
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

void SshWaysTest::expiredCertificateIsRefused()
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

void SshWaysTest::passwordAndOneTimeCode()
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

void SshWaysTest::keyThenOneTimeCode()
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

void SshWaysTest::askedOnce()
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

void SshWaysTest::twoHops()
{
    SshServer hop;
    QVERIFY_RESULT(hop.start());
    const QByteArray hopEntry = "Host hop\n  HostName 127.0.0.1\n  Port " + QByteArray::number(hop.port()) + "\n  User "
        + hop.user().toUtf8() + "\n  IdentityFile " + hop.identity().toUtf8() + "\n  UserKnownHostsFile "
        + hop.knownHosts().toUtf8() + '\n';
    const QByteArray siteEntry = "Host site\n  ProxyJump hop\n  HostName 127.0.0.1\n  Port "
        + QByteArray::number(m_server->port()) + '\n' + usual();
    const auto session = open(configured(siteEntry + hopEntry));
    QVERIFY_RESULT(session);
    const auto said = (*session)->run("echo $SSH_CONNECTION");
    QVERIFY_RESULT(said);
    QVERIFY(said->out.contains(QByteArray::number(m_server->port())));
    QVERIFY(hop.log().contains("Accepted publickey"));

    // Through two of them, and never in a circle.
    const QByteArray second = "Host second\n  HostName 127.0.0.1\n  Port " + QByteArray::number(hop.port())
        + "\n  User " + hop.user().toUtf8() + "\n  IdentityFile " + hop.identity().toUtf8() + "\n  UserKnownHostsFile "
        + hop.knownHosts().toUtf8() + '\n';
    QByteArray two = siteEntry;
    two.replace("ProxyJump hop", "ProxyJump ssh://hop,ssh://second");
    QVERIFY_RESULT(open(configured(two + hopEntry + second)));
    QByteArray circle = hopEntry;
    circle.replace("Host hop\n", "Host hop\n  ProxyJump site\n");
    QVERIFY_ERROR(open(configured(siteEntry + circle)), Error::Kind::BadInput);

    // A hop that shows another key than the one on record is no way.
    QByteArray changed = hopEntry;
    const QString wrong = m_folder.path(u"known_wrong"_s);
    hop.writeKnownHosts(wrong, 0, false);
    changed.replace(hop.knownHosts().toUtf8(), wrong.toUtf8());
    const auto refused = open(configured(siteEntry + changed));
    QVERIFY_ERROR(refused, Error::Kind::HostKeyChanged);

    // An unknown one is asked about, by its own name.
    QByteArray unknown = hopEntry;
    unknown.replace(hop.knownHosts().toUtf8(), m_folder.bytes("known_none"));
    AutoPrompts prompts;
    QVERIFY_RESULT(ssh::Session::open(configured(siteEntry + unknown), prompts, CancelFlag()));
    QCOMPARE(prompts.keysAsked().size(), 1);
    QCOMPARE(prompts.keysAsked().first().fingerprint, hop.fingerprint());
}

void SshWaysTest::proxyCommand()
{
    SshServer hop;
    QVERIFY_RESULT(hop.start());
    QVERIFY_RESULT(
        open(configured("Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port())
                        + "\n  ProxyCommand ssh -F none -q -i " + hop.identity().toUtf8() + " -o UserKnownHostsFile="
                        + hop.knownHosts().toUtf8() + " -p " + QByteArray::number(hop.port()) + " -W %h:%p "
                        + hop.user().toUtf8() + "@127.0.0.1\n" + usual())));
    QVERIFY(hop.log().contains("Accepted publickey"));
}

void SshWaysTest::includedAndMatched()
{
    m_folder.file("more.conf", "Host s*e !other\n  HostName 127.0.0.1\n");
    QVERIFY_RESULT(open(configured("Include " + m_folder.bytes("more.conf") + "\nMatch originalhost site\n  Port "
                                   + QByteArray::number(m_server->port()) + '\n' + usual())));
}

void SshWaysTest::hostKeyAlias()
{
    // Known under the alias alone; asked and remembered under it.
    const QString known = m_folder.path(u"known_alias"_s);
    const QByteArray entry = "Host site\n  HostName 127.0.0.1\n  HostKeyAlias cluster.example.eu\n  Port "
        + QByteArray::number(m_server->port()) + "\n  User " + m_server->user().toUtf8() + "\n  IdentityFile "
        + m_server->identity().toUtf8() + "\n  UserKnownHostsFile " + known.toUtf8() + '\n';
    AutoPrompts prompts;
    QVERIFY_RESULT(ssh::Session::open(configured(entry), prompts, CancelFlag()));
    QCOMPARE(prompts.keysAsked().size(), 1);
    QVERIFY2(textOf(known).startsWith("cluster.example.eu "), textOf(known).constData());
    AutoPrompts again;
    QVERIFY_RESULT(ssh::Session::open(configured(entry), again, CancelFlag()));
    QVERIFY(again.keysAsked().isEmpty());
}

void SshWaysTest::severalKnownHostsFiles()
{
    m_folder.file("known empty", ""); // ssh -G prints it without quotes
    AutoPrompts prompts;
    QVERIFY_RESULT(
        ssh::Session::open(configured("Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port())
                                      + "\n  User " + m_server->user().toUtf8() + "\n  IdentityFile "
                                      + m_server->identity().toUtf8() + "\n  UserKnownHostsFile " + '"'
                                      + m_folder.bytes("known empty") + "\" " + m_server->knownHosts().toUtf8() + '\n'),
                           prompts, CancelFlag()));
    QVERIFY(prompts.keysAsked().isEmpty());
}

void SshWaysTest::hashedNames()
{
    ssh::Target target = m_server->target();
    target.knownHosts = m_folder.path(u"known_hashed"_s);
    append(target.knownHosts, textOf(m_server->knownHosts()));
    outputOf(u"ssh-keygen"_s, {u"-q"_s, u"-H"_s, u"-f"_s, target.knownHosts});
    QVERIFY(textOf(target.knownHosts).startsWith("|1|"));
    AutoPrompts prompts;
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
    QVERIFY(prompts.keysAsked().isEmpty());
}

void SshWaysTest::revokedKeyIsRefused()
{
    ssh::Target target = m_server->target();
    target.knownHosts = m_folder.path(u"known_revoked"_s);
    const QByteArray line = textOf(m_server->knownHosts()); // "[127.0.0.1]:port ssh-ed25519 AAAA…"
    append(target.knownHosts, line + "@revoked * " + line.mid(line.indexOf(' ') + 1));
    AutoPrompts prompts;
    const auto opened = ssh::Session::open(target, prompts, CancelFlag());
    QVERIFY_ERROR(opened, Error::Kind::HostKeyRevoked);
    QVERIFY(prompts.keysAsked().isEmpty());
}

void SshWaysTest::certify(SshServer &server, const QString &authority, const QString &names, const QString &validity)
{
    outputOf(u"ssh-keygen"_s,
             {u"-q"_s, u"-s"_s, authority, u"-I"_s, u"node"_s, u"-h"_s, u"-n"_s, names, u"-V"_s, validity,
              server.folder() + u"/host.pub"_s});
    const QString used = m_folder.path(u"host-cert.pub"_s);
    QFile::remove(used);
    QVERIFY(QFile::copy(server.folder() + u"/host-cert.pub"_s, used));
    server.stop();
    QVERIFY_RESULT(server.start());
}

void SshWaysTest::certifiedHostNeedsNoQuestion()
{
    SshServer::Options options;
    options.config = {"HostCertificate " + m_folder.bytes("host-cert.pub")};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const QString authority = makeKey(u"hosts"_s, {u"ecdsa"_s, u"-b"_s, u"256"_s});
    certify(server, authority, u"127.0.0.1"_s, u"-5m:+1h"_s);
    const QByteArray trusted = "@cert-authority 127.0.0.* " + textOf(authority + u".pub"_s);

    ssh::Target target = server.target();
    target.knownHosts = m_folder.path(u"known_authority"_s);
    append(target.knownHosts, trusted);
    AutoPrompts prompts;
    prompts.trust = false;
    const auto opened = ssh::Session::open(target, prompts, CancelFlag());
    QVERIFY_RESULT(opened);
    QCOMPARE((*opened)->fingerprint(), server.fingerprint());
    QCOMPARE(textOf(target.knownHosts), trusted); // the certificate is asked for each time

    // Nodes of one name have keys of their own: another one on record is no reason to refuse.
    target.knownHosts = m_folder.path(u"known_node"_s);
    server.writeKnownHosts(target.knownHosts, 0, false);
    QVERIFY_ERROR(ssh::Session::open(target, prompts, CancelFlag()), Error::Kind::HostKeyChanged);
    append(target.knownHosts, trusted);
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));

    // A key that is withdrawn is no good, whoever vouches for it.
    append(target.knownHosts, "@revoked * " + textOf(server.folder() + u"/host.pub"_s));
    QVERIFY_ERROR(ssh::Session::open(target, prompts, CancelFlag()), Error::Kind::HostKeyRevoked);
    // Nor is what a withdrawn authority says.
    target.knownHosts = m_folder.path(u"known_withdrawn"_s);
    append(target.knownHosts, trusted + "@revoked * " + textOf(authority + u".pub"_s));
    QVERIFY_ERROR(ssh::Session::open(target, prompts, CancelFlag()), Error::Kind::HostKeyUnknown);
    QCOMPARE(prompts.keysAsked().size(), 1);
}

void SshWaysTest::badHostCertificate_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("validity");
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<bool>("isSigner"); // the authority on record
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << u"127.0.0.1"_s << u"-5m:+1h"_s << QByteArray("*") << true << true;
    QTest::newRow("for another name") << u"elsewhere.example.eu"_s << u"-5m:+1h"_s << QByteArray("*") << true << false;
    QTest::newRow("expired") << u"127.0.0.1"_s << u"20200101:20200102"_s << QByteArray("*") << true << false;
    QTest::newRow("of another authority") << u"127.0.0.1"_s << u"-5m:+1h"_s << QByteArray("*") << false << false;
    QTest::newRow("authority for other hosts")
        << u"127.0.0.1"_s << u"-5m:+1h"_s << QByteArray("*.example.eu") << true << false;
}

void SshWaysTest::badHostCertificate()
{
    QFETCH(QString, names);
    QFETCH(QString, validity);
    QFETCH(QByteArray, hosts);
    QFETCH(bool, isSigner);
    QFETCH(bool, isGood);
    SshServer::Options options;
    options.config = {"HostCertificate " + m_folder.bytes("host-cert.pub")};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString signer = makeKey(u"signer "_s + tag, {u"ed25519"_s});
    const QString other = makeKey(u"other "_s + tag, {u"ed25519"_s});
    certify(server, signer, names, validity);
    ssh::Target target = server.target();
    target.knownHosts = m_folder.path(u"known "_s + tag);
    append(target.knownHosts, "@cert-authority " + hosts + ' ' + textOf((isSigner ? signer : other) + u".pub"_s));
    AutoPrompts prompts;
    prompts.trust = false;
    const auto opened = ssh::Session::open(target, prompts, CancelFlag());
    QCOMPARE(prompts.keysAsked().isEmpty(), isGood);
    if (isGood)
        QVERIFY_RESULT(opened);
    else
        QVERIFY_ERROR(opened, Error::Kind::HostKeyUnknown);
}

void SshWaysTest::certifiedUnderAnAlias()
{
    SshServer::Options options;
    options.config = {"HostCertificate " + m_folder.bytes("host-cert.pub")};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const QString authority = makeKey(u"cluster"_s, {u"ed25519"_s});
    certify(server, authority, u"cluster.example.eu"_s, u"-5m:+1h"_s);
    const QString known = m_folder.path(u"known hosts of the cluster"_s);
    append(known, "@cert-authority *.example.eu " + textOf(authority + u".pub"_s));
    const QByteArray entry = "Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(server.port())
        + "\n  User " + server.user().toUtf8() + "\n  IdentityFile " + server.identity().toUtf8()
        + "\n  UserKnownHostsFile \"" + known.toUtf8() + "\"\n";
    AutoPrompts prompts;
    prompts.trust = false;
    QVERIFY_ERROR(ssh::Session::open(configured(entry), prompts, CancelFlag()), Error::Kind::HostKeyUnknown);
    QVERIFY_RESULT(
        ssh::Session::open(configured(entry + "  HostKeyAlias cluster.example.eu\n"), prompts, CancelFlag()));
    QCOMPARE(prompts.keysAsked().size(), 1);
}

void SshWaysTest::revokedHostKeys()
{
    const QByteArray entry = "Host site\n" + address() + usual() + "  RevokedHostKeys ";
    const QString host = m_server->folder() + u"/host.pub"_s;
    const QString other = m_server->folder() + u"/other_host.pub"_s;
    const auto openWith = [&](const QString &list) { return open(configured(entry + list.toUtf8() + '\n')); };

    const QString keys = m_folder.path(u"withdrawn"_s);
    append(keys, "# lost\n" + textOf(other));
    QVERIFY_RESULT(openWith(keys));
    append(keys, textOf(host));
    QVERIFY_ERROR(openWith(keys), Error::Kind::HostKeyRevoked);

    const QString binary = m_folder.path(u"withdrawn.krl"_s);
    outputOf(u"ssh-keygen"_s, {u"-q"_s, u"-k"_s, u"-f"_s, binary, other});
    QVERIFY(textOf(binary).startsWith("SSHKRL\n"));
    QVERIFY_RESULT(openWith(binary));
    outputOf(u"ssh-keygen"_s, {u"-q"_s, u"-k"_s, u"-u"_s, u"-f"_s, binary, host});
    QVERIFY_ERROR(openWith(binary), Error::Kind::HostKeyRevoked);

    // What cannot be checked is not trusted.
    const QByteArray whole = textOf(binary);
    QFile damaged(binary);
    QVERIFY(damaged.resize(whole.size() / 2));
    const auto refused = openWith(binary);
    QVERIFY_ERROR(refused, Error::Kind::Local);
    QCOMPARE(refused.error().subject, binary);
    QVERIFY_ERROR(openWith(m_folder.path(u"nowhere"_s)), Error::Kind::Local);
}

void SshWaysTest::connectTimeout()
{
    Relay relay(m_server->port());
    relay.setBlackHole(true);
    const QByteArray entry = "Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(relay.port()) + '\n'
        + usual() + "  ConnectTimeout 2\n";
    QElapsedTimer waited;
    waited.start();
    QVERIFY_ERROR(open(configured(entry)), Error::Kind::Timeout);
    // Without the line it would be 15 s.
    QVERIFY2(waited.elapsed() >= 1'900 && waited.elapsed() < 14'000, QByteArray::number(waited.elapsed()));
}

void SshWaysTest::noProxyJump()
{
    // Nothing listens there: whoever goes that way does not arrive.
    const ClosedPort closed;
    const QByteArray hop = "Host site\n  ProxyJump 127.0.0.1:" + QByteArray::number(closed.port()) + '\n';
    const QByteArray entry = "Host site\n" + address() + usual();
    QVERIFY_ERROR(open(configured(entry + hop)), Error::Kind::Unreachable);
    QVERIFY_RESULT(open(configured(entry + "  ProxyJump none\n" + hop)));

    // ssh prints one of an address otherwise than one of a name.
    SshServer real;
    QVERIFY_RESULT(real.start());
    QVERIFY_RESULT(
        open(configured(entry + "  ProxyJump " + real.user().toUtf8() + "@127.0.0.1:" + QByteArray::number(real.port())
                        + "\nHost 127.0.0.1\n  IdentityFile " + real.identity().toUtf8() + "\n  UserKnownHostsFile "
                        + real.knownHosts().toUtf8() + '\n')));
    QVERIFY(real.log().contains("Accepted publickey"));
}

void SshWaysTest::matchExec()
{
    // "At the institute" is wherever this file is.
    const QString here = m_folder.path(u"at the institute"_s);
    const ClosedPort closed;
    const QByteArray rules = "Match originalhost site exec \"test -e '" + here.toUtf8() + "'\"\n" + address()
        + "Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(closed.port()) + '\n' + usual();
    QVERIFY_ERROR(open(configured(rules)), Error::Kind::Unreachable);
    append(here, "");
    QVERIFY_RESULT(open(configured(rules)));
}

void SshWaysTest::weakServerIsRefused()
{
    SshServer::Options options;
    options.config = {"Ciphers aes128-cbc,3des-cbc"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    QVERIFY_ERROR(open(server.target()), Error::Kind::Unsupported);
    SshServer::Options sha1;
    sha1.config = {"KexAlgorithms diffie-hellman-group14-sha1"};
    SshServer old(sha1);
    QVERIFY_RESULT(old.start());
    QVERIFY_ERROR(open(old.target()), Error::Kind::Unsupported);
}

QTEST_GUILESS_MAIN(SshWaysTest)
#include "tst_sshways.moc"
