// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reaching a host that has an address of each family: what is dead by IPv6 is reached by IPv4, in time, and the other way
// about. Real sockets on ::1 and 127.0.0.1.
#include "client/ssh/dial.h"
#include "tests/support/resultcheck.h"
#include "tests/support/silence.h"
#include "tests/support/sshserver.h"
#include "tests/support/sshways.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

#include <chrono>
#include <memory>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DialTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    // The addresses of a host that has both, at one port.
    static QList<ssh::Address> addresses(const QStringList &hosts, int port)
    {
        QList<ssh::Address> found;
        for (const QString &host : hosts)
            found += ssh::addressesOf(host, port, ssh::AddressFamily::Any, QDeadlineTimer(1min), CancelFlag())
                         .value_or(QList<ssh::Address>());
        return found;
    }
    static bool isFree(const QString &host, int port)
    {
        QTcpServer probe;
        return probe.listen(QHostAddress(host), quint16(port));
    }
    // At one address, and nobody at the other.
    static std::unique_ptr<QTcpServer> serverAt(const QString &alive, const QString &dead)
    {
        for (;;) {
            auto server = std::make_unique<QTcpServer>();
            if (!server->listen(QHostAddress(alive)))
                return nullptr;
            if (isFree(dead, server->serverPort()))
                return server;
        }
    }
    static Result<ssh::Socket> dial(const QList<ssh::Address> &addresses)
    {
        return ssh::connectToFirst(addresses, QDeadlineTimer(1h), CancelFlag());
    }

private Q_SLOTS:
    void initTestCase();
    void refusedByOne_data();
    void refusedByOne();
    void silentByOne_data();
    void silentByOne();
    void firstThatAnswers();
    void silentByBoth();
    void signedInByIPv4();
};

void DialTest::initTestCase()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("no IPv6 here");
    start();
}

void DialTest::refusedByOne_data()
{
    QTest::addColumn<QString>("dead");
    QTest::addColumn<QString>("alive");
    QTest::newRow("IPv6 is dead") << u"::1"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv4 is dead") << u"127.0.0.1"_s << u"::1"_s;
}

void DialTest::refusedByOne()
{
    QFETCH(QString, dead);
    QFETCH(QString, alive);
    const auto server = serverAt(alive, dead);
    QVERIFY(server);
    const auto both = addresses({dead, alive}, server->serverPort());
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.first().isIPv6, dead == u"::1");
    const auto socket = dial(both);
    QVERIFY_RESULT(socket);
    QCOMPARE(ssh::ownAddress(*socket), alive);
}

void DialTest::silentByOne_data()
{
    refusedByOne_data();
}

// It would eat all of the time there is, which is an hour here: the other one is tried while it says nothing.
void DialTest::silentByOne()
{
    QFETCH(QString, dead);
    QFETCH(QString, alive);
    const auto server = serverAt(alive, dead);
    QVERIFY(server);
    const Silence silence(dead.toLatin1(), server->serverPort());
    const auto socket = dial(addresses({dead, alive}, server->serverPort()));
    QVERIFY_RESULT(socket);
    QCOMPARE(ssh::ownAddress(*socket), alive);
}

// The resolver's choice goes first.
void DialTest::firstThatAnswers()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::Any)); // both
    for (const QStringList &hosts : {QStringList{u"::1"_s, u"127.0.0.1"_s}, QStringList{u"127.0.0.1"_s, u"::1"_s}}) {
        const auto socket = dial(addresses(hosts, server.serverPort()));
        QVERIFY_RESULT(socket);
        QCOMPARE(ssh::ownAddress(*socket), hosts.first());
    }
}

// In time, and it is said of each.
void DialTest::silentByBoth()
{
    int port = SshServer::freePort();
    while (!isFree(u"::1"_s, port) || !isFree(u"127.0.0.1"_s, port))
        port = SshServer::freePort();
    const Silence six("::1", port);
    const Silence four("127.0.0.1", port);
    const auto both = addresses({u"::1"_s, u"127.0.0.1"_s}, port);
    const auto socket = ssh::connectToFirst(both, QDeadlineTimer(5s), CancelFlag());
    QVERIFY_ERROR(socket, Error::Kind::Timeout);
    QCOMPARE(socket.error().detail, u"::1 port %1: no answer; 127.0.0.1 port %1: no answer"_s.arg(port));
}

// By a name that has both, with a server that listens to IPv4 alone, while IPv6 leads nowhere.
void DialTest::signedInByIPv4()
{
    m_folder.file("hosts", "::1 both.test\n127.0.0.1 both.test\n127.0.0.1 localhost\n");
    if (!cover(u"/etc/hosts"_s, m_folder.path(u"hosts"_s)))
        QSKIP("a name with two addresses needs root");
    QCOMPARE(addresses({u"both.test"_s}, m_server->port()).size(), 2);
    if (!isFree(u"::1"_s, m_server->port()))
        QSKIP("another program has that port");
    const Silence silence("::1", m_server->port());
    const QByteArray port = QByteArray::number(m_server->port());
    const auto session = open(configured("Host site\n  HostName both.test\n  Port " + port
                                         + "\n  HostKeyAlias [127.0.0.1]:" + port + '\n' + usual()));
    QVERIFY_RESULT(session);
    const auto said = (*session)->run("echo $SSH_CONNECTION");
    QVERIFY_RESULT(said);
    QVERIFY2(said->out.startsWith("127.0.0.1 "), said->out.constData());
}

QTEST_GUILESS_MAIN(DialTest)
#include "tst_dial.moc"
