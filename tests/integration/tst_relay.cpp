// SPDX-License-Identifier: GPL-3.0-or-later
//
// The relay of the tests itself: a narrow line lets no more through than its rate, whatever is sent over it. Promise:
// only what is too much is a failure; how much less passes is a matter of the computer.
#include "tests/support/relay.h"
#include "tests/support/waiting.h"

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace officina::testing;

namespace {

constexpr qint64 rate = 2'000'000;
constexpr qint64 eachSends = 600'000; // each way, over each of the connections
constexpr int connections = 2;

} // namespace

class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rate_data();
    void rate();
    void noRateAgain();
};

void TestRelay::rate_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("near") << 0;
    QTest::newRow("far") << 40;
}

// More than the rate never passes, each way, and all of it does in the end.
void TestRelay::rate()
{
    QFETCH(const int, delay);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qint64 arrived = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write(QByteArray(eachSends, 'd'));
        connect(socket, &QTcpSocket::readyRead, this, [&arrived, socket] { arrived += socket->readAll().size(); });
    });

    Relay relay(server.serverPort());
    relay.setDelay(delay);
    QElapsedTimer since;
    since.start();
    relay.setRate(::rate);
    std::array<QTcpSocket, connections> clients;
    for (QTcpSocket &client : clients) {
        client.connectToHost(QHostAddress::LocalHost, quint16(relay.port()));
        client.write(QByteArray(eachSends, 'u'));
        connect(&client, &QTcpSocket::readyRead, this, [&arrived, &client] { arrived += client.readAll().size(); });
    }
    qint64 tooMuch = 0;
    const auto isDone = [&] {
        for (const bool up : {true, false}) {
            const qint64 passed = up ? relay.bytesUp() : relay.bytesDown(); // read before the time is
            tooMuch =
                std::max(tooMuch, passed - Relay::burstAt(::rate) - since.nsecsElapsed() * ::rate / 1'000'000'000);
        }
        return arrived == 2 * connections * eachSends;
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(tooMuch, 0);
    QCOMPARE(relay.bytesUp(), connections * eachSends);
    QCOMPARE(relay.bytesDown(), connections * eachSends);
}

// A line that has become wide is one.
void TestRelay::noRateAgain()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qint64 arrived = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&arrived, socket] { arrived += socket->readAll().size(); });
    });
    Relay relay(server.serverPort());
    relay.setRate(100);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, quint16(relay.port()));
    client.write(QByteArray(eachSends, 'u'));
    QTRY_VERIFY(arrived > 0);
    QVERIFY(arrived < eachSends); // hours
    relay.setRate(0);
    QTRY_COMPARE(arrived, eachSends);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
