// SPDX-License-Identifier: GPL-3.0-or-later
//
// A port of which the kernel takes no more connections: whoever calls hears nothing, as behind a firewall or on a way
// that leads nowhere.
#pragma once

#include <QtCore/QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace officina::testing {

class Silence
{
public:
    // address: "127.0.0.1", "::1".
    Silence(const QByteArray &address, int port)
    {
        sockaddr_storage name = {};
        socklen_t length = 0;
        if (address.contains(':')) {
            auto &six = reinterpret_cast<sockaddr_in6 &>(name);
            six.sin6_family = AF_INET6;
            six.sin6_port = htons(uint16_t(port));
            inet_pton(AF_INET6, address.constData(), &six.sin6_addr);
            length = sizeof six;
        } else {
            auto &four = reinterpret_cast<sockaddr_in &>(name);
            four.sin_family = AF_INET;
            four.sin_port = htons(uint16_t(port));
            inet_pton(AF_INET, address.constData(), &four.sin_addr);
            length = sizeof four;
        }
        const auto *bound = reinterpret_cast<const sockaddr *>(&name);
        m_sockets.push_back(socket(name.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (bind(m_sockets.front(), bound, length) != 0 || listen(m_sockets.front(), 0) != 0)
            qFatal("cannot listen");
        for (bool isFull = false; !isFull;) {
            m_sockets.push_back(socket(name.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            connect(m_sockets.back(), bound, length);
            pollfd polled = {m_sockets.back(), POLLOUT, 0};
            isFull = poll(&polled, 1, 200) == 0;
        }
    }
    ~Silence()
    {
        for (const int descriptor : m_sockets)
            close(descriptor);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    std::vector<int> m_sockets;
};

} // namespace officina::testing
