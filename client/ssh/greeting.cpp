// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a server's first words; see the header.
#include "client/ssh/greeting.h"

#include "client/ssh/wirereader.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype mostBytes = 256 << 10; // lines before the version, and one packet of at most 35 000 bytes
constexpr quint8 keyExchangeInit = 20;     // SSH_MSG_KEXINIT
constexpr QByteArrayView ownVersion = "SSH-2.0-Officina\r\n";
constexpr auto onlyOld = ": only SSH 1 is spoken there"_L1;

QString beginOf(const QByteArray &said)
{
    return QString::fromLatin1(said.first(std::min<qsizetype>(said.size(), 80))).trimmed();
}

// Until enough is there; what came is in so in any case. Timeout; TurnedAway or NotSsh where it ended or is too much.
// Who ends it without a word is there: so do servers that have as many beginners as they take.
template <class Enough>
Result<> receiveUntil(const Socket &socket, QByteArray &so, const QDeadlineTimer &deadline, const CancelFlag &stop,
                      const Enough &isEnough)
{
    while (!isEnough(so)) {
        if (stop)
            return failure(Error::Kind::Cancelled);
        if (deadline.hasExpired())
            return failure(Error::Kind::Timeout);
        waitUntilReadable(socket.descriptor(), 50ms);
        bool isEnded = false;
        so += receive(socket, isEnded);
        if (so.size() > mostBytes || (isEnded && !isEnough(so)))
            return failure(so.isEmpty() || isTurnedAway(so) ? Error::Kind::TurnedAway : Error::Kind::NotSsh,
                           beginOf(so));
    }
    return {};
}

// Where the line "SSH-2.0-…" ends; a server may say other lines before it.
qsizetype endOfVersion(const QByteArray &text)
{
    const qsizetype begin = text.startsWith("SSH-") ? 0 : text.indexOf("\nSSH-") + 1;
    return begin == 0 && !text.startsWith("SSH-") ? -1 : text.indexOf('\n', begin);
}

// A server of SSH speaks first. Who says nothing for a while may wait to be spoken to, as those of the web do: they
// then say what they are. spoke: whether our version was sent.
Result<QByteArray> versionOf(const Socket &socket, bool &spoke, const QDeadlineTimer &deadline, const CancelFlag &stop)
{
    QByteArray said;
    const QDeadlineTimer patience(std::min<std::chrono::nanoseconds>(2s, deadline.remainingTimeAsDuration()));
    auto heard = receiveUntil(socket, said, patience, stop, [](const QByteArray &so) { return !so.isEmpty(); });
    const bool isSilent = !heard && heard.error().kind == Error::Kind::Timeout;
    spoke = isSilent && sendAtOnce(socket, ownVersion);
    if (heard || isSilent)
        heard = receiveUntil(socket, said, deadline, stop, [](const QByteArray &so) { return endOfVersion(so) >= 0; });
    if (!heard && heard.error().kind == Error::Kind::Timeout)
        return failure(said.isEmpty() ? Error::Kind::TooSlow : Error::Kind::NotSsh, beginOf(said));
    return heard.transform([&said] { return said; });
}

QByteArrayList names(WireReader &reader)
{
    const QByteArray list = reader.string().toByteArray();
    return list.isEmpty() ? QByteArrayList() : list.split(',');
}

} // namespace

bool isTurnedAway(QByteArrayView said)
{
    return said.startsWith("Exceeded MaxStartups") || said.startsWith("Not allowed at this time");
}

bool isTooOld(QByteArrayView version)
{
    return version.startsWith("SSH-1.") && !version.startsWith("SSH-1.99-");
}

QString oldVersionDetail(QByteArrayView version)
{
    return beginOf(version.toByteArray()) + onlyOld;
}

bool isTooOld(const Error &error)
{
    return error.kind == Error::Kind::Unsupported && error.detail.endsWith(onlyOld);
}

bool Greeting::isStrict() const
{
    return keyExchanges.contains("kex-strict-s-v00@openssh.com");
}

bool Greeting::hasSealingCipher() const
{
    return std::ranges::any_of(ciphers, [](const QByteArray &name) { return name.endsWith("-gcm@openssh.com"); });
}

Result<Greeting> greet(const Address &address, const QDeadlineTimer &deadline, const CancelFlag &stop)
{
    QElapsedTimer watch;
    watch.start();
    const auto socket = connectToFirst({address}, deadline, stop);
    if (!socket)
        return passOn(socket);
    Greeting greeting;
    greeting.connected = watch.durationElapsed() / 1ms * 1ms;
    greeting.from = ownAddress(*socket);

    bool spoke = false;
    const auto text = versionOf(*socket, spoke, deadline, stop);
    if (!text)
        return passOn(text);
    const qsizetype end = endOfVersion(*text);
    const QByteArray line = text->first(end).split('\n').last().trimmed();
    if (isTooOld(line))
        return failure(Error::Kind::Unsupported, oldVersionDetail(line));
    if (!line.startsWith("SSH-2.0-") && !line.startsWith("SSH-1.99-"))
        return failure(Error::Kind::NotSsh, beginOf(line));
    greeting.software = QString::fromLatin1(line.sliced(line.indexOf('-', 4) + 1));

    // Most send their lists only to who said a version of its own.
    if (!spoke && !sendAtOnce(*socket, ownVersion))
        return failure(Error::Kind::TurnedAway, beginOf(line));
    QByteArray packet = text->sliced(end + 1);
    const auto listed = receiveUntil(*socket, packet, deadline, stop, [](const QByteArray &so) {
        return so.size() >= 4 && so.size() - 4 >= qint64(qFromBigEndian<quint32>(so.constData()));
    });
    if (!listed && listed.error().kind == Error::Kind::Cancelled)
        return passOn(listed);
    if (!listed && listed.error().kind != Error::Kind::Timeout && packet.size() <= mostBytes) // it hung up
        return failure(Error::Kind::TurnedAway, beginOf(line));
    if (!listed)
        return greeting;
    WireReader reader(packet);
    reader.number<quint32>(); // length of the packet
    reader.number<quint8>();  // length of the padding
    if (reader.number<quint8>() != keyExchangeInit)
        return greeting;
    reader.take(16); // cookie
    greeting.keyExchanges = names(reader);
    greeting.hostKeyTypes = names(reader);
    greeting.ciphers = names(reader);
    return greeting;
}

} // namespace officina::ssh
