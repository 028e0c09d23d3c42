// SPDX-License-Identifier: GPL-3.0-or-later
//
// A loopback port on which nobody listens, and nobody can as long as this lives: a connection is refused. A port
// that only was free a moment ago may be another test's server by now.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>

namespace officina::testing {

class ClosedPort
{
public:
    ClosedPort() : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *any = reinterpret_cast<sockaddr *>(&address);
        if (bind(m_socket, any, size) != 0 || getsockname(m_socket, any, &size) != 0)
            std::abort();
        m_port = ntohs(address.sin_port);
    }
    ~ClosedPort() { close(m_socket); }
    ClosedPort(const ClosedPort &) = delete;
    ClosedPort &operator=(const ClosedPort &) = delete;

    int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

} // namespace officina::testing
