// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to a site as ~/.ssh/config describes it, against real OpenSSH servers: hops, addresses, conditions,
// algorithms.
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/closedport.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/silence.h"
#include "tests/support/sshserver.h"
#include "tests/support/sshways.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QThread>
#include <QtNetwork/QUdpSocket>
#include <QtTest/QTest>

#include <cerrno>
#include <cstring>
#include <future>
#include <sys/socket.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class SshConfigTest : public QObject, protected SshWays
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoHops();
    void proxyCommand();
    void includedAndMatched();
    void connectTimeout();
    void noProxyJump();
    void matchExec();
    void weakServerIsRefused();
    void chosenAlgorithms();
    void addressFamily();
    void nextAddress();
    void silentAddress();
    void leavesWhileTheNameIsLookedUp();
    void leavesWhileSshIsAsked();
    void leavesAStalledHop();
    void closesWhatItOpened();
};

void SshConfigTest::initTestCase()
{
    start();
}

void SshConfigTest::twoHops()
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

void SshConfigTest::proxyCommand()
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

void SshConfigTest::includedAndMatched()
{
    m_folder.file("more.conf", "Host s*e !other\n  HostName 127.0.0.1\n");
    QVERIFY_RESULT(open(configured("Include " + m_folder.bytes("more.conf") + "\nMatch originalhost site\n  Port "
                                   + QByteArray::number(m_server->port()) + '\n' + usual())));
}

void SshConfigTest::connectTimeout()
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

void SshConfigTest::noProxyJump()
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

void SshConfigTest::matchExec()
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

void SshConfigTest::weakServerIsRefused()
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

// The configuration chooses among what is good, and never lowers it.
void SshConfigTest::chosenAlgorithms()
{
    const QByteArray entry = "Host site\n" + address() + usual();
    const auto chosen = open(configured(entry + "  Ciphers chacha20-poly1305@openssh.com,aes256-gcm@openssh.com\n"));
    QVERIFY_RESULT(chosen);
    QCOMPARE((*chosen)->cipher(), u"chacha20-poly1305@openssh.com"_s);
    for (const QByteArray line :
         {"Ciphers 3des-cbc,aes128-cbc", "KexAlgorithms diffie-hellman-group14-sha1", "HostKeyAlgorithms ssh-rsa"}) {
        const auto refused = open(configured(entry + "  " + line + '\n'));
        QVERIFY_ERROR(refused, Error::Kind::Unsupported);
        QVERIFY2(refused.error().detail.startsWith(QString::fromLatin1(line)), qPrintable(refused.error().detail));
    }
    QVERIFY_ERROR(open(configured(entry + "  HostKeyAlgorithms rsa-sha2-512\n")),
                  Error::Kind::Unsupported); // it has none

    // A weak MAC is no harm where it is not used.
    SshServer::Options options;
    options.config = {"MACs hmac-sha1"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const QByteArray weak = "Host site\n  HostName 127.0.0.1\n  Port " + QByteArray::number(server.port()) + "\n  User "
        + server.user().toUtf8() + "\n  IdentityFile " + server.identity().toUtf8() + "\n  UserKnownHostsFile "
        + server.knownHosts().toUtf8() + '\n';
    const auto sealed = open(configured(weak + "  MACs hmac-sha1\n"));
    QVERIFY_RESULT(sealed);
    QVERIFY2((*sealed)->cipher().contains(u"gcm"_s), qPrintable((*sealed)->cipher()));
    QVERIFY_ERROR(open(configured(weak + "  MACs hmac-sha1\n  Ciphers aes256-ctr\n")), Error::Kind::Unsupported);
}

void SshConfigTest::addressFamily()
{
    const QByteArray entry = "Host site\n" + address() + usual();
    QVERIFY_ERROR(open(configured(entry + "  AddressFamily inet6\n")), Error::Kind::Unreachable);
    QVERIFY_RESULT(open(configured(entry + "  AddressFamily inet\n")));
}

void SshConfigTest::nextAddress()
{
    m_folder.file("hosts", "127.0.0.2 several.test\n127.0.0.1 several.test\n127.0.0.2 one.test\n");
    if (!cover(u"/etc/hosts"_s, m_folder.path(u"hosts"_s)))
        QSKIP("a name with two addresses needs root");
    const QByteArray port = "  Port " + QByteArray::number(m_server->port()) + '\n' + usual() + "  HostKeyAlias ["
        + "127.0.0.1]:" + QByteArray::number(m_server->port()) + '\n';
    QVERIFY_RESULT(open(configured("Host site\n  HostName several.test\n" + port)));
    const auto refused = open(configured("Host site\n  HostName one.test\n" + port));
    QVERIFY_ERROR(refused, Error::Kind::Unreachable);
    QCOMPARE(refused.error().detail,
             u"127.0.0.2 port %1: %2"_s.arg(m_server->port()).arg(QString::fromLocal8Bit(std::strerror(ECONNREFUSED))));

    // The first one says nothing at all.
    const Silence silence("127.0.0.2", m_server->port());
    QVERIFY_RESULT(open(configured("Host site\n  HostName several.test\n" + port)));
}

void SshConfigTest::silentAddress()
{
    const int port = SshServer::freePort();
    const Silence silence("127.0.0.1", port);
    ssh::Target target = m_server->target();
    target.port = port;
    target.timeout = std::chrono::seconds(1);
    const auto silent = open(target);
    QVERIFY_ERROR(silent, Error::Kind::Timeout);
    QCOMPARE(silent.error().detail, u"127.0.0.1 port %1: no answer"_s.arg(port));
}

// A name server that never answers.
void SshConfigTest::leavesWhileTheNameIsLookedUp()
{
    QUdpSocket nameServer;
    m_folder.file("resolv.conf", "nameserver 127.0.0.3\n");
    if (!nameServer.bind(QHostAddress(u"127.0.0.3"_s), 53)
        || !cover(u"/etc/resolv.conf"_s, m_folder.path(u"resolv.conf"_s)))
        QSKIP("a name server needs root");
    const CancelFlag stop;
    const auto person = std::async(std::launch::async, [&] {
        char byte = 0; // of the question, which waits in the socket
        while (recv(int(nameServer.socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0)
            QThread::msleep(10);
        stop.cancel();
    });
    ssh::Target target = m_server->target();
    target.host = u"nowhere.officina.test"_s;
    QVERIFY_ERROR(ssh::Session::open(target, m_prompts, stop), Error::Kind::Cancelled);
}

// A Match that takes its time.
void SshConfigTest::leavesWhileSshIsAsked()
{
    const CancelFlag stop;
    const QString asked = m_folder.path(u"asked"_s);
    const auto person = std::async(std::launch::async, [&] {
        while (!QFile::exists(asked))
            QThread::msleep(10);
        stop.cancel();
    });
    const ssh::Target target =
        configured("Match exec \"touch " + asked.toUtf8() + "; sleep 60\"\n" + address() + usual());
    QVERIFY_ERROR(ssh::Session::open(target, m_prompts, stop), Error::Kind::Cancelled);
}

// Neither the session nor the way to it waits for what the hop takes no more.
void SshConfigTest::leavesAStalledHop()
{
    SshServer hop;
    QVERIFY_RESULT(hop.start());
    Relay relay(hop.port());
    const ssh::Target way = hop.target(relay.port());
    ssh::Target target =
        configured("Host site\n  ProxyJump hop\n" + address() + usual() + "Host hop\n  HostName 127.0.0.1\n  Port "
                   + QByteArray::number(relay.port()) + "\n  User " + hop.user().toUtf8() + "\n  IdentityFile "
                   + hop.identity().toUtf8() + "\n  UserKnownHostsFile " + way.knownHosts.toUtf8() + '\n');
    target.answerLimit = std::chrono::milliseconds(500);
    auto session = open(target);
    QVERIFY_RESULT(session);
    auto file = (*session)->openFile(RemotePath(m_folder.bytes("stalled")), ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    relay.setStalled(true);
    Result<> written;
    for (int i = 0; i < 500 && written; ++i) // far more than the way takes
        written = (*file)->write(QByteArray(64 << 10, 'x'));
    QVERIFY(!written);
    QElapsedTimer leaving;
    leaving.start();
    file->reset();
    session->reset();
    QVERIFY2(leaving.durationElapsed() < std::chrono::seconds(60), "the watchdogs end each call within seconds");
}

void SshConfigTest::closesWhatItOpened()
{
    SshServer hop;
    QVERIFY_RESULT(hop.start());
    const ssh::Target target =
        configured("Host site\n  ProxyJump hop\n" + address() + usual() + "Host hop\n  HostName 127.0.0.1\n  Port "
                   + QByteArray::number(hop.port()) + "\n  User " + hop.user().toUtf8() + "\n  IdentityFile "
                   + hop.identity().toUtf8() + "\n  UserKnownHostsFile " + hop.knownHosts().toUtf8() + '\n');
    const auto descriptors = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size(); };
    QVERIFY_RESULT(open(target)); // what is opened once for all is now
    const qsizetype before = descriptors();
    for (int i = 0; i < 20; ++i)
        QVERIFY_RESULT(open(target));
    QVERIFY2(descriptors() <= before, QByteArray::number(descriptors()));
}

QTEST_GUILESS_MAIN(SshConfigTest)
#include "tst_sshconfig.moc"
