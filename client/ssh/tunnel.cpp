// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pumping a forwarded channel; see the header.
#include "client/ssh/tunnel.h"

#include "client/ssh/session_p.h"

#include <libssh/libssh.h>

#include <array>

#ifndef _WIN32
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace officina::ssh {

using namespace Qt::StringLiterals;

struct Tunnel::Channel {
    ChannelHandle handle;
    int socket = -1; // of the hop's own connection
};

#ifdef _WIN32

Result<std::unique_ptr<Tunnel>> Tunnel::open(std::unique_ptr<Session>, const QString &host, int)
{
    return failure(Error::Kind::Unsupported, u"ProxyJump"_s, host);
}

void Tunnel::pump() {}

Tunnel::~Tunnel() = default;

#else

Result<std::unique_ptr<Tunnel>> Tunnel::open(std::unique_ptr<Session> hop, const QString &host, int port)
{
    Session::Private &session = *hop->d;
    const Watchdog::Limit limit(session.watchdog, answerLimit);
    auto channel = std::make_unique<Channel>();
    channel->socket = ssh_get_fd(session.handle.get());
    channel->handle.reset(ssh_channel_new(session.handle.get()));
    if (!channel->handle
        || ssh_channel_open_forward(channel->handle.get(), host.toUtf8().constData(), port, "127.0.0.1", 0) != SSH_OK)
        return std::unexpected(session.error(host, Error::Kind::Unreachable));
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return failure(Error::Kind::Local, u"socketpair"_s, host);
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return std::make_unique<Tunnel>(std::move(hop), std::move(channel), ends[0], Socket(ends[1]));
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
    constexpr int waitMilliseconds = 100;
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
            const ssize_t put = send(m_near, down.constData(), size_t(down.size()), MSG_NOSIGNAL);
            good = good && (put >= 0 || errno == EAGAIN);
            down.remove(0, std::max<ssize_t>(put, 0));
            moved |= put > 0;
        }
        const auto room = std::min<size_t>(ssh_channel_window_size(channel), buffer.size());
        const ssize_t up = room > 0 ? recv(m_near, buffer.data(), room, 0) : -1;
        if (up == 0 || (up < 0 && room > 0 && errno != EAGAIN))
            break; // the session to the host ended
        if (up > 0) {
            good = good && ssh_channel_write(channel, buffer.data(), uint32_t(up)) == int(up);
            moved = true;
        }
        if (moved || !good)
            continue;
        const bool full = !down.isEmpty();
        pollfd wait[2] = {{m_near, short((room > 0 ? POLLIN : 0) | (full ? POLLOUT : 0)), 0},
                          {full ? -1 : m_channel->socket, POLLIN, 0}};
        ::poll(wait, 2, waitMilliseconds);
    }
    close(std::exchange(m_near, -1));
}

#endif

Tunnel::Tunnel(std::unique_ptr<Session> hop, std::unique_ptr<Channel> channel, int near, Socket far)
    : m_hop(std::move(hop)), m_channel(std::move(channel)), m_near(near), m_far(std::move(far)),
      m_thread([this] { pump(); })
{}

} // namespace officina::ssh
