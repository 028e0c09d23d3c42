// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forwarded ports; see the header.
#include "client/ssh/portforward.h"

#include "client/ssh/session_p.h"
#include "client/ssh/systemsockets.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <libssh/libssh.h>

#include <array>

namespace officina::ssh {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxConnections = 256;         // of all ports; further ones wait in the system's queue
constexpr auto waitLimit = std::chrono::milliseconds(100);       // for something to move, at most
constexpr size_t pieceSize = 32 << 10;      // bytes that one channel packet holds
constexpr auto silence = std::chrono::seconds(8); // then the other side is asked for a sign of life

// "Channel opening failure: channel 44 error (1) open failed": by RFC 4254, 5.1 1 is a matter of what the host
// allows, all else of what lies behind it.
Error refusal(const Error &told, const QString &subject)
{
    static const QRegularExpression words(uR"(error \((\d+)\) (.*))"_s, QRegularExpression::DotMatchesEverythingOption);
    if (told.kind != Error::Kind::Unreachable)
        return told;
    const auto match = words.match(told.detail);
    return {match.captured(1) == "1"_L1 ? Error::Kind::Denied : Error::Kind::Unreachable,
            match.hasMatch() ? match.captured(2) : told.detail, subject};
}

// While it lives, libssh's calls do what they can at once.
class WithoutWaiting
{
public:
    explicit WithoutWaiting(ssh_session session) : m_session(session) { ssh_set_blocking(m_session, 0); }
    ~WithoutWaiting() { ssh_set_blocking(m_session, 1); }
    WithoutWaiting(const WithoutWaiting &) = delete;
    WithoutWaiting &operator=(const WithoutWaiting &) = delete;

private:
    ssh_session m_session;
};

struct Forward {
    QByteArray host;
    int port = 0;
    int localPort = 0;
    Socket listener;

    QString subject() const { return u"%1:%2"_s.arg(QString::fromUtf8(host)).arg(port); }
};

// One connection: a client's socket, and its channel once that is open.
struct Link {
    enum class Phase { Opening, Open, Ended };

    std::shared_ptr<Forward> forward;
    Socket socket; // none: the client is gone, or its port; the channel is waited for nevertheless
    ChannelHandle channel;
    Phase phase = Phase::Opening;
    QByteArray down; // for the client, not yet taken
    QByteArray up;   // for the channel, not yet taken
    bool clientEnded = false; // sends nothing more
    bool remoteEnded = false;
    bool toldRemoteEnd = false;

    bool waitsForClient() const { return !down.isEmpty(); }
};

} // namespace

struct PortForwards::Private {
    mutable std::mutex mutex; // of the next five
    std::vector<std::shared_ptr<Forward>> added;
    QList<int> removed;
    bool ended = false;
    QHash<int, ForwardState> states; // by port of this computer
    std::array<Socket, 2> bell;      // rung from outside, heard in a wait

    // On the session's thread.
    std::vector<std::shared_ptr<Forward>> forwards;
    std::vector<Link> links;
    uint64_t heard = 0; // bytes from the other side, at the last look
    QDeadlineTimer silent{silence};

    void ring() const
    {
        if (bell[0])
            sockets::send(bell[0].descriptor(), "", 1);
    }
    bool takeChanges(); // false: all of it is to end
    void accept(Session::Private &session);
    bool open(Link &link, Session::Private &session);
    bool pump(Link &link);
    bool moveDown(Link &link);
    bool moveUp(Link &link);
    void count();
    void wait(Session::Private &session);
    bool isFull() const { return links.size() >= maxConnections; }
    void note(const Link &link, std::optional<Error> error);
    void close()
    {
        links.clear();
        forwards.clear();
        const std::lock_guard lock(mutex);
        added.clear();
    }
};

PortForwards::PortForwards() : d(std::make_unique<Private>())
{
    auto ends = sockets::pair();
    if (!ends)
        return;
    sockets::neverWaits(ends->first);
    sockets::neverWaits(ends->second);
    d->bell = {std::move(ends->first), std::move(ends->second)};
}

Result<int> PortForwards::add(const QString &host, int port, int localPort)
{
    if (host.isEmpty() || port <= 0 || port > 65535 || localPort < 0 || localPort > 65535)
        return failure(Error::Kind::BadInput, {}, u"%1:%2"_s.arg(host).arg(port));
    auto forward = std::make_shared<Forward>();
    forward->host = host.toUtf8();
    forward->port = port;
    forward->listener = sockets::listen(localPort);
    if (!forward->listener)
        return failure(Error::Kind::Local, sockets::reasonOf(sockets::lastError()), u"127.0.0.1:%1"_s.arg(localPort));
    forward->localPort = sockets::portOf(forward->listener);
    const std::lock_guard lock(d->mutex);
    if (d->ended)
        return failure(Error::Kind::Cancelled, {}, forward->subject());
    d->added.push_back(forward);
    d->states.insert(forward->localPort, {});
    d->ring();
    return forward->localPort;
}

void PortForwards::remove(int localPort)
{
    const std::lock_guard lock(d->mutex);
    std::erase_if(d->added, [localPort](const auto &forward) { return forward->localPort == localPort; });
    d->removed += localPort;
    d->states.remove(localPort);
    d->ring();
}

void PortForwards::end()
{
    const std::lock_guard lock(d->mutex);
    d->ended = true;
    d->ring();
}

ForwardState PortForwards::state(int localPort) const
{
    const std::lock_guard lock(d->mutex);
    return d->states.value(localPort);
}

bool PortForwards::Private::takeChanges()
{
    const std::lock_guard lock(mutex);
    for (const int port : std::exchange(removed, {})) {
        std::erase_if(forwards, [port](const auto &forward) { return forward->localPort == port; });
        for (Link &link : links)
            if (link.forward->localPort == port)
                link.socket = Socket();
    }
    for (auto &forward : std::exchange(added, {}))
        forwards.push_back(std::move(forward));
    return !ended;
}

void PortForwards::Private::accept(Session::Private &session)
{
    for (const auto &forward : forwards) {
        while (!isFull()) {
            Socket client = sockets::accept(forward->listener);
            if (!client)
                break;
            ChannelHandle channel(ssh_channel_new(session.handle.get()));
            if (!channel)
                break;
            links.push_back({forward, std::move(client), std::move(channel)});
        }
    }
}

void PortForwards::Private::note(const Link &link, std::optional<Error> error)
{
    const std::lock_guard lock(mutex);
    const auto state = states.find(link.forward->localPort);
    if (state == states.end())
        return;
    state->made += error ? 0 : 1;
    state->error = std::move(error);
}

// Whether something became of it.
bool PortForwards::Private::open(Link &link, Session::Private &session)
{
    const Forward &to = *link.forward;
    const int result = ssh_channel_open_forward(link.channel.get(), to.host.constData(), to.port, "127.0.0.1", 0);
    if (result == SSH_AGAIN)
        return false;
    link.phase = result == SSH_OK ? Link::Phase::Open : Link::Phase::Ended;
    note(link,
         result == SSH_OK ? std::optional<Error>()
                          : refusal(session.error(to.subject(), Error::Kind::Unreachable), to.subject()));
    return true;
}

// Towards the client. What it has not taken is kept, and no more is read: the channel's window fills, and the
// other side waits.
bool PortForwards::Private::moveDown(Link &link)
{
    bool moved = false;
    if (link.down.isEmpty() && !link.remoteEnded) {
        std::array<char, 2 * pieceSize> buffer;
        const int got = ssh_channel_read_nonblocking(link.channel.get(), buffer.data(), buffer.size(), 0);
        if (got > 0)
            link.down = QByteArray(buffer.data(), got);
        else if (got == SSH_ERROR || got == SSH_EOF || ssh_channel_is_eof(link.channel.get())
                 || !ssh_channel_is_open(link.channel.get()))
            link.remoteEnded = moved = true;
    }
    if (!link.down.isEmpty()) {
        const qint64 put = sockets::send(link.socket.descriptor(), link.down.constData(), size_t(link.down.size()));
        if (put < 0 && !sockets::isForLater(sockets::lastError()))
            link.phase = Link::Phase::Ended; // it takes nothing any more, so the rest is for nobody
        link.down.remove(0, std::max<qint64>(put, 0));
        moved |= put > 0;
    }
    if (link.remoteEnded && link.down.isEmpty() && !std::exchange(link.toldRemoteEnd, true))
        sockets::endSending(link.socket);
    return moved;
}

// From the client, as much as the other side's window takes.
bool PortForwards::Private::moveUp(Link &link)
{
    const ssh_channel channel = link.channel.get();
    if (link.up.isEmpty() && !link.clientEnded) {
        std::array<char, pieceSize> buffer;
        const auto room = std::min<size_t>(ssh_channel_window_size(channel), buffer.size());
        const qint64 got = room > 0 ? sockets::receive(link.socket.descriptor(), buffer.data(), room) : -1;
        if (got > 0)
            link.up = QByteArray(buffer.data(), got);
        else if (got == 0 && !std::exchange(link.clientEnded, true))
            ssh_channel_send_eof(channel); // one that fails has lost its channel, which is seen below
        else if (room > 0 && !sockets::isForLater(sockets::lastError()))
            link.phase = Link::Phase::Ended;
        if (got <= 0)
            return got == 0;
    }
    if (link.up.isEmpty())
        return false;
    const int put = ssh_channel_write(channel, link.up.constData(), uint32_t(link.up.size()));
    if (put < 0 && put != SSH_AGAIN)
        link.remoteEnded = link.clientEnded = true; // it takes nothing any more, but may have said something before
    link.up.remove(0, put < 0 && put != SSH_AGAIN ? link.up.size() : std::max(put, 0));
    return put > 0;
}

bool PortForwards::Private::pump(Link &link)
{
    if (!link.socket) {
        link.phase = Link::Phase::Ended;
        return true;
    }
    bool moved = moveDown(link);
    if (link.phase == Link::Phase::Open)
        moved |= moveUp(link);
    if (link.toldRemoteEnd && (link.clientEnded || !ssh_channel_is_open(link.channel.get())))
        link.phase = Link::Phase::Ended;
    return moved;
}

void PortForwards::Private::count()
{
    const std::lock_guard lock(mutex);
    for (auto state = states.begin(); state != states.end(); ++state)
        state->connections = int(std::ranges::count_if(links, [&](const Link &link) {
            return link.phase == Link::Phase::Open && link.forward->localPort == state.key();
        }));
}

void PortForwards::Private::wait(Session::Private &session)
{
    const bool waitsForSite = (ssh_get_poll_flags(session.handle.get()) & SSH_WRITE_PENDING) != 0;
    std::vector<pollfd> all;
    all.push_back({bell[1].descriptor(), POLLIN, 0});
    all.push_back({ssh_get_fd(session.handle.get()), short(POLLIN | (waitsForSite ? POLLOUT : 0)), 0});
    for (const auto &forward : forwards)
        if (!isFull())
            all.push_back({forward->listener.descriptor(), POLLIN, 0});
    for (const Link &link : links) {
        const bool takesMore = link.phase == Link::Phase::Open && !link.clientEnded && link.up.isEmpty()
            && ssh_channel_window_size(link.channel.get()) > 0;
        const short events = short((takesMore ? POLLIN : 0) | (link.waitsForClient() ? POLLOUT : 0));
        if (events != 0)
            all.push_back({link.socket.descriptor(), events, 0});
    }
    sockets::poll(all.data(), all.size(), waitLimit);
    std::array<char, 64> rings;
    while (sockets::receive(bell[1].descriptor(), rings.data(), rings.size()) == qint64(rings.size())) {}
}

Result<Progress> PortForwards::step(Session &session)
{
    Session::Private &s = *session.d;
    const Watchdog::Limit limit(s.watchdog, s.target.answerLimit);
    if (!d->takeChanges()) {
        d->close();
        return Progress::Done;
    }
    {
        const WithoutWaiting now(s.handle.get());
        const uint64_t before = s.counted->in_bytes;
        d->accept(s);
        bool moved = false;
        for (Link &link : d->links) {
            if (link.phase == Link::Phase::Opening)
                moved |= d->open(link, s);
            if (link.phase == Link::Phase::Open)
                moved |= d->pump(link);
        }
        std::erase_if(d->links, [](const Link &link) { return link.phase == Link::Phase::Ended; });
        d->count();
        // What came while one channel was asked may be another's, which was asked before.
        if (!moved && s.counted->in_bytes == before)
            d->wait(s);
    }
    if (std::exchange(d->heard, s.counted->in_bytes) != s.counted->in_bytes)
        d->silent = QDeadlineTimer(silence);
    if (d->silent.hasExpired()) {
        session.checkAlive();
        d->silent = QDeadlineTimer(silence);
    }
    if (s.isAlive())
        return Progress::Pending;
    d->close();
    return std::unexpected(s.error({}, Error::Kind::Disconnected));
}

void PortForwards::abandoned(const Error &)
{
    d->close();
}

PortForwards::~PortForwards() = default;

} // namespace officina::ssh
