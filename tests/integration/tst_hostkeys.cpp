// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a host is the one it claims to be, against real OpenSSH servers and authorities: known_hosts as OpenSSH
// reads it, certified and revoked keys.
#include "client/ssh/knownhosts.h"
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/sshways.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <future>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class HostKeysTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    // Certifies the server's key for these names and starts it with the certificate.
    void certify(SshServer &server, const QString &authority, const QString &names, const QString &validity);

private Q_SLOTS:
    void initTestCase();
    void hostKeyAlias();
    void severalKnownHostsFiles();
    void hashedNames();
    void revokedKeyIsRefused();
    void certifiedHostNeedsNoQuestion();
    void badHostCertificate_data();
    void badHostCertificate();
    void authorityThatTheSitePublishes_data();
    void authorityThatTheSitePublishes();
    void certifiedUnderAnAlias();
    void revokedHostKeys();
    void patternsOfNames_data();
    void patternsOfNames();
    void strictHostKeyChecking();
    void firstContactsAtOnce();
    void lastLineWithoutItsEnd();
};

void HostKeysTest::initTestCase()
{
    start();
}

void HostKeysTest::hostKeyAlias()
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

void HostKeysTest::severalKnownHostsFiles()
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

void HostKeysTest::hashedNames()
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

void HostKeysTest::revokedKeyIsRefused()
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

void HostKeysTest::certify(SshServer &server, const QString &authority, const QString &names, const QString &validity)
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

void HostKeysTest::certifiedHostNeedsNoQuestion()
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

void HostKeysTest::badHostCertificate_data()
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

void HostKeysTest::badHostCertificate()
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

void HostKeysTest::authorityThatTheSitePublishes_data()
{
    QTest::addColumn<QString>("names"); // certified; empty: the host shows no certificate
    QTest::addColumn<QString>("realm"); // the authority's
    QTest::addColumn<bool>("isSigner");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("good") << u"127.0.0.1"_s << u"127.0.0.*"_s << true << true << false;
    QTest::newRow("another authority") << u"127.0.0.1"_s << u"127.0.0.*"_s << false << false << false;
    QTest::newRow("another name") << u"elsewhere.example.eu"_s << u"127.0.0.*"_s << true << false << false;
    QTest::newRow("no certificate") << QString() << u"127.0.0.*"_s << true << false << false;
    // It says nothing of this host: the user is asked as at any site.
    QTest::newRow("another realm") << u"127.0.0.1"_s << u"*.asc.ac.at"_s << true << false << true;
}

// As MUSICA does: nothing is in known_hosts, and nothing is written there.
void HostKeysTest::authorityThatTheSitePublishes()
{
    QFETCH(QString, names);
    QFETCH(QString, realm);
    QFETCH(bool, isSigner);
    QFETCH(bool, isGood);
    QFETCH(bool, isAsked);
    SshServer::Options options;
    if (!names.isEmpty())
        options.config = {"HostCertificate " + m_folder.bytes("host-cert.pub")};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString signer = makeKey(u"site "_s + tag, {u"ecdsa"_s, u"-b"_s, u"256"_s});
    const QString other = makeKey(u"other site "_s + tag, {u"ecdsa"_s, u"-b"_s, u"256"_s});
    if (!names.isEmpty())
        certify(server, signer, names, u"-5m:+1h"_s);
    ssh::Target target = server.target();
    target.hostAuthorities = {realm + u' '
                              + QString::fromUtf8(textOf((isSigner ? signer : other) + u".pub"_s)).trimmed()};
    target.knownHosts = m_folder.path(u"known of the site "_s + tag);
    AutoPrompts prompts;
    prompts.trust = false;
    const auto opened = ssh::Session::open(target, prompts, CancelFlag());
    if (isGood)
        QVERIFY_RESULT(opened);
    else
        QVERIFY_ERROR(opened, isAsked ? Error::Kind::HostKeyUnknown : Error::Kind::HostKeyUncertified);
    QCOMPARE(prompts.keysAsked().size(), isAsked ? 1 : 0);
    QVERIFY(textOf(target.knownHosts).isEmpty());
    // What the user has on record is right, whatever is published.
    server.writeKnownHosts(target.knownHosts);
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
}

void HostKeysTest::certifiedUnderAnAlias()
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

void HostKeysTest::revokedHostKeys()
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

void HostKeysTest::patternsOfNames_data()
{
    QTest::addColumn<QByteArray>("patterns");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isMeant");
    QTest::newRow("name") << QByteArray("login.x") << QByteArray("login.x") << true;
    QTest::newRow("another's beginning") << QByteArray("login.x") << QByteArray("login.xy") << false;
    QTest::newRow("letters") << QByteArray("Login.X") << QByteArray("login.x") << true;
    QTest::newRow("one of several") << QByteArray("a,b,c") << QByteArray("b") << true;
    QTest::newRow("any") << QByteArray("*.x") << QByteArray("login.x") << true;
    QTest::newRow("any, twice") << QByteArray("*o*in.x*") << QByteArray("login.x") << true;
    QTest::newRow("one letter") << QByteArray("login?.x") << QByteArray("login1.x") << true;
    QTest::newRow("no letter") << QByteArray("login?.x") << QByteArray("login.x") << false;
    QTest::newRow("taken out") << QByteArray("*.x,!bad.x") << QByteArray("bad.x") << false;
    QTest::newRow("taken out before") << QByteArray("!bad.x,*.x") << QByteArray("bad.x") << false;
    QTest::newRow("another is taken out") << QByteArray("*.x,!bad.x") << QByteArray("good.x") << true;
    QTest::newRow("only taken out") << QByteArray("!bad.x") << QByteArray("good.x") << false;
    QTest::newRow("with a port") << QByteArray("[login.x]:2222") << QByteArray("[login.x]:2222") << true;
    QTest::newRow("any with a port") << QByteArray("[*.x]:2222") << QByteArray("[login.x]:2222") << true;
}

// As ssh-keygen -F finds them, which is asked too.
void HostKeysTest::patternsOfNames()
{
    QFETCH(QByteArray, patterns);
    QFETCH(QByteArray, name);
    QFETCH(bool, isMeant);
    const QString file = m_folder.path(u"known pattern"_s);
    QFile::remove(file);
    const auto words = textOf(m_server->folder() + u"/host.pub"_s).split(' ');
    append(file, patterns + ' ' + words.at(0) + ' ' + words.at(1) + '\n');
    const ssh::KnownHosts known(name, {file}, {}, {}, false);
    const auto answer = known.ask(words.at(0), words.at(1), CancelFlag());
    QVERIFY_RESULT(answer);
    QCOMPARE(*answer, isMeant ? ssh::KnownHosts::Answer::Known : ssh::KnownHosts::Answer::Unknown);

    QProcess sshKeygen;
    sshKeygen.start(u"ssh-keygen"_s, {u"-F"_s, QString::fromLatin1(name), u"-f"_s, file});
    QVERIFY(sshKeygen.waitForFinished());
    QCOMPARE(sshKeygen.exitCode() == 0, isMeant);
}

void HostKeysTest::strictHostKeyChecking()
{
    const QString known = m_folder.path(u"known_strict"_s);
    const QByteArray entry = "Host site\n" + address() + "  User " + m_server->user().toUtf8() + "\n  IdentityFile "
        + m_server->identity().toUtf8() + "\n  UserKnownHostsFile " + known.toUtf8() + "\n  StrictHostKeyChecking ";
    AutoPrompts prompts;
    QVERIFY_ERROR(ssh::Session::open(configured(entry + "yes\n"), prompts, CancelFlag()), Error::Kind::HostKeyUnknown);
    QVERIFY(textOf(known).isEmpty());
    QVERIFY_RESULT(ssh::Session::open(configured(entry + "accept-new\n"), prompts, CancelFlag()));
    QVERIFY(prompts.keysAsked().isEmpty());
    QCOMPARE(textOf(known).count('\n'), 1);
    QVERIFY_RESULT(ssh::Session::open(configured(entry + "yes\n"), prompts, CancelFlag())); // it is known now

    // A changed one is refused whatever is configured.
    m_server->writeKnownHosts(known, 0, false);
    for (const QByteArray value : {"accept-new\n", "no\n"})
        QVERIFY_ERROR(ssh::Session::open(configured(entry + value), prompts, CancelFlag()),
                      Error::Kind::HostKeyChanged);
}

void HostKeysTest::firstContactsAtOnce()
{
    constexpr int hosts = 200;
    const QString file = m_folder.path(u"known_many"_s);
    const auto meet = [&file](const QByteArray &name) {
        for (int i = 0; i < hosts; ++i) {
            if (!ssh::KnownHosts(name + QByteArray::number(i), {file}, {}, {}, false).remember("ssh-ed25519", "AAAA"))
                return false;
        }
        return true;
    };
    auto first = std::async(std::launch::async, meet, "first");
    auto second = std::async(std::launch::async, meet, "second");
    QVERIFY(first.get() && second.get());
    const QByteArray text = textOf(file);
    for (int i = 0; i < hosts; ++i) {
        for (const QByteArray name : {"first", "second"})
            QVERIFY2(text.contains(name + QByteArray::number(i) + " ssh-ed25519 AAAA\n"), name + QByteArray::number(i));
    }
}

void HostKeysTest::lastLineWithoutItsEnd()
{
    const QString file = m_folder.path(u"known_unended"_s);
    append(file, "old ssh-ed25519 AAAA");
    QVERIFY_RESULT(ssh::KnownHosts("new", {file}, {}, {}, false).remember("ssh-ed25519", "BBBB"));
    QCOMPARE(textOf(file), "old ssh-ed25519 AAAA\nnew ssh-ed25519 BBBB\n");
}

QTEST_GUILESS_MAIN(HostKeysTest)
#include "tst_hostkeys.moc"
