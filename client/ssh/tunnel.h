// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to a host behind another one: a forwarded channel of a session to the hop, pumped on a
// thread of its own into a socket that the session to the host uses as its network. libssh's own
// ProxyJump would sign in to the hop by itself, without the user's questions.
#pragma once

#include "client/ssh/dial.h"
#include "client/ssh/session.h"

#include <atomic>
#include <thread>

namespace officina::ssh {

class Tunnel
{
public:
    // hop: signed in; only the tunnel uses it from now on.
    static Result<std::unique_ptr<Tunnel>> open(std::unique_ptr<Session> hop, const QString &host, int port);
    ~Tunnel();
    Tunnel(const Tunnel &) = delete;
    Tunnel &operator=(const Tunnel &) = delete;

    Socket takeSocket() { return std::move(m_far); } // the user's end

    struct Channel;
    Tunnel(std::unique_ptr<Session> hop, std::unique_ptr<Channel> channel, Socket nearEnd, Socket farEnd);

private:
    void pump();

    std::unique_ptr<Session> m_hop;
    std::unique_ptr<Channel> m_channel; // before the hop
    Socket m_near;
    Socket m_far;
    std::atomic<bool> m_stop = false;
    std::thread m_thread; // last: its loop uses all of the above
};

} // namespace officina::ssh
