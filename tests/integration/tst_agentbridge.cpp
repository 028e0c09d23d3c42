// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to an agent that libssh cannot reach by itself: a real agent's keys at a real server through the bridge, and
// agents that are slow, wrong, or gone. On Windows it leads to a named pipe, here to a Unix socket.
#include "client/ssh/agentbridge.h"

#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/sshways.h"
#include "tests/support/tempfolder.h"
#include "tests/support/waiting.h"

#include <QtCore/QSemaphore>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QTest>

#include <libssh/libssh.h>

#include <atomic>
#include <memory>
#include <thread>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// A session to the server that can only ask the agent behind the bridge.
struct Asking {
    ssh_session session = ssh_new();
    std::unique_ptr<ssh::AgentBridge> bridge;

    Asking(const SshServer &server, std::unique_ptr<ssh::AgentBridge> way) : bridge(std::move(way))
    {
        const int port = server.port();
        const bool no = false;
        ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &no);
        ssh_options_set(session, SSH_OPTIONS_HOST, "127.0.0.1");
        ssh_options_set(session, SSH_OPTIONS_PORT, &port);
        ssh_options_set(session, SSH_OPTIONS_USER, server.user().toUtf8().constData());
        if (ssh_connect(session) == SSH_OK)
            ssh_set_agent_socket(session, bridge->releaseSocket());
    }
    ~Asking()
    {
        ssh_disconnect(session);
        ssh_free(session);
    }
};

// Of a thread of its own, because it is the bridge's other end that the test waits for.
class OddAgent
{
public:
    // answer: to whatever is asked, byte by byte; empty: it hangs up.
    OddAgent(const QString &socket, const QByteArray &answer)
    {
        m_thread = std::thread([this, socket, answer] {
            QLocalServer server;
            server.listen(socket);
            m_listens.release();
            while (!m_end && !server.waitForNewConnection(20)) {}
            const std::unique_ptr<QLocalSocket> asks(server.nextPendingConnection());
            if (!asks || !asks->waitForReadyRead(int(std::chrono::milliseconds(tryLimit).count())))
                return;
            for (const char byte : answer) {
                asks->write(&byte, 1);
                asks->waitForBytesWritten(1000);
            }
            while (!answer.isEmpty() && !m_end && asks->state() == QLocalSocket::ConnectedState)
                asks->waitForDisconnected(20);
        });
        m_listens.acquire();
    }
    ~OddAgent()
    {
        m_end = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_end = false;
    QSemaphore m_listens;
    std::thread m_thread;
};

} // namespace

class AgentBridgeTest : public QObject
{
    Q_OBJECT

private:
    TempFolder m_folder;

private Q_SLOTS:
    void init() { qunsetenv("SSH_AUTH_SOCK"); }
    void keysOfRealAgent();
    void agentWithoutTheKey();
    void agentThatEnds();
    void oddAgents_data();
    void oddAgents();
    void none();
};

void AgentBridgeTest::keysOfRealAgent()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const QString socket = m_folder.path(u"agent"_s);
    const SshAgent agent(socket, {server.strangerIdentity(), server.identity()});
    qunsetenv("SSH_AUTH_SOCK"); // libssh by itself finds nothing
    auto bridge = ssh::AgentBridge::open(socket);
    QVERIFY_RESULT(bridge);
    const Asking asking(server, std::move(*bridge));
    QCOMPARE(ssh_userauth_agent(asking.session, nullptr), SSH_AUTH_SUCCESS);
}

void AgentBridgeTest::agentWithoutTheKey()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const QString socket = m_folder.path(u"stranger"_s);
    const SshAgent agent(socket, {server.strangerIdentity()});
    qunsetenv("SSH_AUTH_SOCK");
    auto bridge = ssh::AgentBridge::open(socket);
    QVERIFY_RESULT(bridge);
    const Asking asking(server, std::move(*bridge));
    QCOMPARE(ssh_userauth_agent(asking.session, nullptr), SSH_AUTH_DENIED);
}

void AgentBridgeTest::agentThatEnds()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const QString socket = m_folder.path(u"ends"_s);
    auto agent = std::make_unique<SshAgent>(socket, QStringList{server.identity()});
    qunsetenv("SSH_AUTH_SOCK");
    auto bridge = ssh::AgentBridge::open(socket);
    QVERIFY_RESULT(bridge);
    const Asking asking(server, std::move(*bridge));
    agent.reset();
    QVERIFY(ssh_userauth_agent(asking.session, nullptr) != SSH_AUTH_SUCCESS); // and it does not hang
}

void AgentBridgeTest::oddAgents_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no keys, byte by byte") << QByteArray("\0\0\0\5\x0c\0\0\0\0", 9);
    QTest::newRow("refuses") << QByteArray("\0\0\0\1\5", 5);
    QTest::newRow("far too much") << QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("hangs up") << QByteArray();
}

void AgentBridgeTest::oddAgents()
{
    QFETCH(QByteArray, answer);
    SshServer server;
    QVERIFY_RESULT(server.start());
    const QString socket = m_folder.path(u"odd"_s);
    QLocalServer::removeServer(socket);
    const OddAgent agent(socket, answer);
    auto bridge = ssh::AgentBridge::open(socket);
    QVERIFY_RESULT(bridge);
    const Asking asking(server, std::move(*bridge));
    QVERIFY(ssh_is_connected(asking.session));
    QVERIFY(ssh_userauth_agent(asking.session, nullptr) != SSH_AUTH_SUCCESS);
}

void AgentBridgeTest::none()
{
    const auto bridge = ssh::AgentBridge::open(m_folder.path(u"nobody"_s));
    QVERIFY(!bridge);
    QCOMPARE(bridge.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(AgentBridgeTest)
#include "tst_agentbridge.moc"
