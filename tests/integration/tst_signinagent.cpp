// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in by what an agent holds, against real OpenSSH servers, agents and authorities: keys, those of security keys,
// and certificates of which no file is there.
#include "client/ssh/session.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/sshways.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class SignInAgentTest : public QObject, protected SshWays
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void keyInAToken_data();
    void keyInAToken();
    void fileOfAToken();
    void agent();
    void certificateOfTheAgent();
};

void SignInAgentTest::keyInAToken_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("Ed25519") << u"ed25519-sk"_s;
    QTest::newRow("ECDSA") << u"ecdsa-sk"_s;
}

// The agent asks the security key, for which OpenSSH's tests have a stand-in.
void SignInAgentTest::keyInAToken()
{
    const QByteArray token = "/usr/lib/openssh/regress/misc/sk-dummy/sk-dummy.so";
    if (!QFile::exists(QFile::decodeName(token)))
        QSKIP("needs openssh-tests");
    QFETCH(QString, kind);
    qputenv("SSH_SK_PROVIDER", token);
    const QString key = makeKey(kind, {kind});
    append(m_server->folder() + u"/authorized_keys"_s, textOf(key + u".pub"_s));
    const SshAgent agent(m_folder.path(u"agent_"_s + kind), {key});
    qunsetenv("SSH_SK_PROVIDER");
    ssh::Target target = m_server->target();
    target.identities.clear();
    QVERIFY_RESULT(open(target));
    QVERIFY2(m_server->log().contains(": " + kind.toUpper().toLatin1() + " SHA256:"), m_server->log().constData());
}

// The file is a handle, with which libssh signs nothing: the agent does, also where the key is named; and it is said.
void SignInAgentTest::fileOfAToken()
{
    const QByteArray token = "/usr/lib/openssh/regress/misc/sk-dummy/sk-dummy.so";
    if (!QFile::exists(QFile::decodeName(token)))
        QSKIP("needs openssh-tests");
    qputenv("SSH_SK_PROVIDER", token);
    const QString key = makeKey(u"named"_s, {u"ed25519-sk"_s});
    append(m_server->folder() + u"/authorized_keys"_s, textOf(key + u".pub"_s));
    ssh::Target target = m_server->target();
    target.identities = {key};
    const auto without = open(target);
    QVERIFY_ERROR(without, Error::Kind::AuthRejected);
    QVERIFY2(without.error().detail.contains(key + u": a security token"_s), qPrintable(without.error().detail));
    const SshAgent agent(m_folder.path(u"agent_named"_s), {key});
    qunsetenv("SSH_SK_PROVIDER");
    QVERIFY_RESULT(open(target));
}

void SignInAgentTest::agent()
{
    const QString socket = m_folder.path(u"agent"_s);
    const SshAgent agent(socket, {m_server->identity()});
    ssh::Target target = m_server->target();
    target.identities.clear();
    const auto opened = open(target);
    // The same through the configuration, without the variable.
    qunsetenv("SSH_AUTH_SOCK");
    const auto named =
        open(configured("Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port()) + "\n  User "
                        + m_server->user().toUtf8() + "\n  UserKnownHostsFile " + m_server->knownHosts().toUtf8()
                        + "\n  IdentityAgent " + socket.toUtf8() + '\n'));
    QVERIFY_RESULT(opened);
    QVERIFY_RESULT(named);
}

// As `step ssh login` leaves it: in the agent alone.
void SignInAgentTest::certificateOfTheAgent()
{
    const auto makeFor = [this](const QString &key, const QString &user, const QString &validity) {
        outputOf(u"ssh-keygen"_s,
                 {u"-q"_s, u"-s"_s, m_folder.path(u"authority"_s), u"-I"_s, u"test"_s, u"-n"_s, user, u"-V"_s, validity,
                  key + u".pub"_s});
    };
    const QString key = makeKey(u"step"_s, {u"ed25519"_s});
    makeFor(key, m_server->user(), u"-5m:+1h"_s);
    ssh::Target target = m_server->target();
    target.identities.clear();
    {
        const SshAgent agent(m_folder.path(u"agent_step"_s), {key});
        QVERIFY(QFile::remove(key + u"-cert.pub"_s));
        const auto opened = open(target);
        QVERIFY_RESULT(opened);
        const QDateTime until = (*opened)->certificateUntil();
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(until);
        QVERIFY2(left > 3'000 && left <= 3'600, QByteArray::number(left));
        // Renewed there, beside the old one.
        makeFor(key, m_server->user(), u"-5m:+3h"_s);
        outputOf(u"ssh-add"_s, {u"-q"_s, key});
        QVERIFY(QFile::remove(key + u"-cert.pub"_s));
        const QDateTime renewed = (*opened)->rereadCertificate();
        QCOMPARE_GT(until.secsTo(renewed), 7'000);
        QCOMPARE((*opened)->certificateUntil(), renewed);
        outputOf(u"ssh-add"_s, {u"-q"_s, u"-D"_s}); // as an agent drops what has expired
        QCOMPARE((*opened)->rereadCertificate(), renewed);
    }
    // One for another user, and one that has expired, are not what let in.
    const QString other = makeKey(u"of another"_s, {u"ed25519"_s});
    append(m_server->folder() + u"/authorized_keys"_s, textOf(other + u".pub"_s));
    makeFor(other, u"someone"_s, u"-5m:+1h"_s);
    makeFor(key, m_server->user(), u"-3h:-1h"_s);
    const SshAgent agent(m_folder.path(u"agent_other"_s), {other, key});
    const auto opened = open(target);
    QVERIFY_RESULT(opened);
    QVERIFY(!(*opened)->certificateUntil().isValid());
}

QTEST_GUILESS_MAIN(SignInAgentTest)
#include "tst_signinagent.moc"
