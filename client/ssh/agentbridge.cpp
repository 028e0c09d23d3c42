// SPDX-License-Identifier: GPL-3.0-or-later
//
// Handing on what is asked of an agent; see the header. Each question and each answer begins with its size.
#include "client/ssh/agentbridge.h"

#include "client/ssh/agent.h"

#include <QtCore/QtEndian>
#include <QtNetwork/QLocalSocket>

#include <libssh/libssh.h>

namespace officina::ssh {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto look = 100ms; // how soon a bridge that is given up is noticed
constexpr quint32 mostBytes = 256 << 10; // that libssh and OpenSSH's agent take

// Empty while it is not whole; isGood becomes false where it can never be.
QByteArray takeMessage(QByteArray &bytes, bool &isGood)
{
    if (bytes.size() < 4)
        return {};
    const quint32 size = qFromBigEndian<quint32>(bytes.constData());
    isGood = isGood && size <= mostBytes;
    const qsizetype whole = 4 + qsizetype(size);
    if (!isGood || bytes.size() < whole)
        return {};
    const QByteArray message = bytes.first(whole);
    bytes.remove(0, whole);
    return message;
}

// Empty: libssh has hung up, or nothing is wanted any more.
QByteArray questionFrom(const Socket &socket, const std::atomic<bool> &stop)
{
    QByteArray bytes;
    bool isGood = true;
    for (bool isEnded = false; isGood && !isEnded && !stop;) {
        waitUntilReadable(socket.descriptor(), look);
        bytes += receive(socket, isEnded);
        if (const QByteArray question = takeMessage(bytes, isGood); !question.isEmpty())
            return question;
    }
    return {};
}

// The agent may ask a person first. Empty: it has gone, or said what is no answer.
QByteArray answerOf(QLocalSocket &agent, const QByteArray &question, const std::atomic<bool> &stop)
{
    agent.write(question);
    QByteArray bytes;
    for (bool isGood = true; isGood && !stop;) {
        agent.waitForReadyRead(int(look.count())); // which writes as well
        bytes += agent.readAll();
        if (const QByteArray answer = takeMessage(bytes, isGood); !answer.isEmpty())
            return answer;
        if (agent.state() != QLocalSocket::ConnectedState)
            break;
    }
    return {};
}

bool sendAll(const Socket &socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 put = sockets::send(socket.descriptor(), bytes.data(), size_t(bytes.size()));
        if (put <= 0)
            return false;
        bytes = bytes.sliced(put);
    }
    return true;
}

} // namespace

Result<std::unique_ptr<AgentBridge>> AgentBridge::open(const QString &agent)
{
    sockets::start();
    auto ends = sockets::pair();
    if (!ends)
        return failure(Error::Kind::Local, u"socketpair"_s, agent);
    auto bridge = std::make_unique<AgentBridge>(agent, std::move(ends->first), std::move(ends->second));
    if (const auto connected = bridge->m_connected.get_future().get(); !connected)
        return passOn(connected);
    return bridge;
}

std::unique_ptr<AgentBridge> AgentBridge::where(const QString &configured, ssh_session_struct *session)
{
#ifdef _WIN32
    const QString agent = agentSocket(configured);
    if (agent.isEmpty())
        return nullptr;
    auto bridge = open(agent);
    if (!bridge)
        return nullptr; // none runs, which is usual
    ssh_set_agent_socket(session, (*bridge)->releaseSocket());
    return std::move(*bridge);
#else
    Q_UNUSED(configured);
    Q_UNUSED(session);
    return nullptr;
#endif
}

AgentBridge::AgentBridge(const QString &agent, Socket nearEnd, Socket farEnd)
    : m_near(std::move(nearEnd)), m_far(std::move(farEnd)), m_thread([this, agent] { pump(agent); })
{}

AgentBridge::~AgentBridge()
{
    m_stop = true;
    m_thread.join();
}

void AgentBridge::pump(const QString &agent)
{
    QLocalSocket pipe;
    pipe.connectToServer(agent);
    if (!pipe.waitForConnected(2000)) {
        m_connected.set_value(failure(Error::Kind::NotFound, pipe.errorString(), agent));
        return;
    }
    m_connected.set_value({});
    while (!m_stop) {
        const QByteArray question = questionFrom(m_near, m_stop);
        const QByteArray answer = question.isEmpty() ? question : answerOf(pipe, question, m_stop);
        if (answer.isEmpty() || !sendAll(m_near, answer))
            break;
    }
    m_near = Socket();
}

} // namespace officina::ssh
