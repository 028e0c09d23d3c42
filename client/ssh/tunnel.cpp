// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pumping a forwarded channel; see the header.
#include "client/ssh/tunnel.h"

#include "client/ssh/session_p.h"
#include "client/ssh/systemsockets.h"

#include <libssh/libssh.h>

#include <array>

namespace officina::ssh {

using namespace Qt::StringLiterals;

struct Tunnel::Channel {
    ChannelHandle handle;
    NativeSocket socket = noSocket; // of the hop's own connection
};

Result<std::unique_ptr<Tunnel>> Tunnel::open(std::unique_ptr<Session> hop, const QString &host, int port)
{
    Session::Private &session = *hop->d;
    const Watchdog::Limit limit(session.watchdog, session.target.answerLimit);
    auto channel = std::make_unique<Channel>();
    channel->socket = ssh_get_fd(session.handle.get());
    channel->handle.reset(ssh_channel_new(session.handle.get()));
    if (!channel->handle
        || ssh_channel_open_forward(channel->handle.get(), host.toUtf8().constData(), port, "127.0.0.1", 0) != SSH_OK)
        return std::unexpected(session.error(host, Error::Kind::Unreachable));
    auto ends = sockets::pair();
    if (!ends)
        return failure(Error::Kind::Local, u"socketpair"_s, host);
    sockets::neverWaits(ends->first);
    return std::make_unique<Tunnel>(std::move(hop), std::move(channel), std::move(ends->first),
                                    std::move(ends->second));
}

Tunnel::~Tunnel()
{
    // The pump may be writing to a hop that takes nothing any more.
    const Watchdog::Limit limit(m_hop->d->watchdog, 2s);
    m_stop = true;
    m_thread.join();
    m_channel.reset();
}

// Moves bytes both ways until either end closes. The near end's closing is how the session to the
// host learns that the hop is gone.
void Tunnel::pump()
{
    constexpr auto wait = 100ms;
    const ssh_channel channel = m_channel->handle.get();
    std::array<char, 65536> buffer;
    QByteArray down; // to the near socket, not yet taken
    bool good = true;
    while (good && !m_stop) {
        bool moved = false;
        if (down.isEmpty()) {
            const int got = ssh_channel_read_nonblocking(channel, buffer.data(), buffer.size(), 0);
            good = got != SSH_ERROR && !(got <= 0 && ssh_channel_is_eof(channel));
            if (got > 0)
                down = QByteArray(buffer.data(), got);
        }
        if (!down.isEmpty()) {
            const qint64 put = sockets::send(m_near.descriptor(), down.constData(), size_t(down.size()));
            good = good && (put >= 0 || sockets::isForLater(sockets::lastError()));
            down.remove(0, std::max<qint64>(put, 0));
            moved |= put > 0;
        }
        const auto room = std::min<size_t>(ssh_channel_window_size(channel), buffer.size());
        const qint64 up = room > 0 ? sockets::receive(m_near.descriptor(), buffer.data(), room) : -1;
        if (up == 0 || (up < 0 && room > 0 && !sockets::isForLater(sockets::lastError())))
            break; // the session to the host ended
        if (up > 0) {
            good = good && ssh_channel_write(channel, buffer.data(), uint32_t(up)) == int(up);
            moved = true;
        }
        if (moved || !good)
            continue;
        const bool full = !down.isEmpty();
        pollfd both[2] = {{m_near.descriptor(), short((room > 0 ? POLLIN : 0) | (full ? POLLOUT : 0)), 0},
                          {full ? noSocket : m_channel->socket, POLLIN, 0}};
        sockets::poll(both, 2, wait);
    }
    m_near = Socket();
}

Tunnel::Tunnel(std::unique_ptr<Session> hop, std::unique_ptr<Channel> channel, Socket nearEnd, Socket farEnd)
    : m_hop(std::move(hop)), m_channel(std::move(channel)), m_near(std::move(nearEnd)), m_far(std::move(farEnd)),
      m_thread([this] { pump(); })
{}

} // namespace officina::ssh
