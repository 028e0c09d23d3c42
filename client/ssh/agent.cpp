// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking the agent; see the header.
#include "client/ssh/agent.h"

#include "client/base/userhome.h"
#include "client/ssh/wirereader.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtNetwork/QLocalSocket>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

constexpr char requestIdentities = 11; // SSH_AGENTC_REQUEST_IDENTITIES
constexpr quint8 identitiesAnswer = 12; // SSH_AGENT_IDENTITIES_ANSWER
constexpr quint32 mostBytes = 16 << 20;

} // namespace

QString agentSocket(const QString &configured)
{
    if (configured == "none"_L1)
        return {};
    if (configured.startsWith(u'$'))
        return qEnvironmentVariable(configured.sliced(1).toLocal8Bit());
    const bool isNamed = !configured.isEmpty() && configured != "SSH_AUTH_SOCK"_L1;
    const QString socket = isNamed ? withoutTilde(configured) : qEnvironmentVariable("SSH_AUTH_SOCK");
#ifdef _WIN32
    if (socket.isEmpty())
        return uR"(\\.\pipe\openssh-ssh-agent)"_s;
    return QDir::toNativeSeparators(socket); // a pipe's name is taken in one way only
#else
    return socket;
#endif
}

Result<QList<AgentKey>> agentKeys(const QString &socket, std::chrono::milliseconds limit)
{
    if (socket.isEmpty())
        return failure(Error::Kind::NotFound);
    const QDeadlineTimer deadline(limit);
    QLocalSocket agent;
    agent.connectToServer(socket);
    if (!agent.waitForConnected(int(limit.count())))
        return failure(Error::Kind::NotFound, agent.errorString(), socket);
    agent.write(QByteArray("\0\0\0\1", 4) + requestIdentities);
    QByteArray answer;
    quint32 size = 0;
    do {
        if (!agent.waitForReadyRead(int(deadline.remainingTime())))
            return failure(Error::Kind::BadReply, agent.errorString(), socket);
        answer += agent.readAll();
        size = answer.size() < 4 ? 0 : qFromBigEndian<quint32>(answer.constData());
        if (size > mostBytes)
            return failure(Error::Kind::BadReply, {}, socket);
    } while (answer.size() < 4 || quint32(answer.size() - 4) < size);

    WireReader reader(QByteArrayView(answer).sliced(4));
    if (reader.number<quint8>() != identitiesAnswer)
        return failure(Error::Kind::BadReply, {}, socket);
    QList<AgentKey> keys;
    for (auto count = reader.number<quint32>(); count > 0 && reader.isGood(); --count) {
        const QByteArray blob = reader.string().toByteArray();
        keys.append({blob, QString::fromUtf8(reader.string())});
    }
    if (!reader.isGood())
        return failure(Error::Kind::BadReply, {}, socket);
    return keys;
}

} // namespace officina::ssh
