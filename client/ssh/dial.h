// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reaching a host by its name: every address it has is tried, the next one a moment after the one before
// (RFC 8305, "happy eyeballs"), and the first that answers is taken. libssh would stop at the first address,
// and look names up without an end. Each call ends in time, or soon after the stop flag is set.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QList>

#include <chrono>
#include <utility>

namespace officina::ssh {

// A descriptor with its owner. libssh does not close one that was given to it, but for one that failed; its
// number may be another socket's by then, which must not be closed: so the socket is known by more than that.
class Socket
{
public:
    explicit Socket(int descriptor = -1) : m_descriptor(descriptor), m_identity(identityOf(descriptor)) {}
    ~Socket();
    Socket(Socket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)), m_identity(other.m_identity)
    {}
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_identity, other.m_identity);
        return *this;
    }

    int descriptor() const { return m_descriptor; }
    explicit operator bool() const { return m_descriptor >= 0; }

private:
    static quint64 identityOf(int descriptor); // of the socket that has this number now

    int m_descriptor;
    quint64 m_identity;
};

// What is there to read now; empty where nothing is, isEnded set where nothing comes any more.
QByteArray receive(const Socket &socket, bool &isEnded);
// Of what is there to read, without taking it: at most 256 bytes; empty where nothing is, or the descriptor is no socket.
QByteArray glance(int descriptor);
// False where not all of it could be sent at once: for small things, said first.
bool sendAtOnce(const Socket &socket, QByteArrayView bytes);
QString ownAddress(const Socket &socket); // "192.0.2.7", of this end

// Until there is something to read, at most so long.
void waitUntilReadable(int descriptor, std::chrono::milliseconds limit);

// Whether the other end has closed its side: nothing comes any more, beside what is there to read.
bool isHungUp(int descriptor);

enum class AddressFamily { Any, IPv4, IPv6 };

struct Address {
    QByteArray bytes; // a sockaddr
    QString text; // "127.0.0.1 port 22"
    bool isIPv6 = false;
};

// Unreachable: no such name, in the resolver's words. The families take turns, the resolver's first choice
// comes first.
Result<QList<Address>> addressesOf(const QString &host, int port, AddressFamily family, const QDeadlineTimer &deadline,
                                   const CancelFlag &stop);
// The error's detail says of each address why it was none.
Result<Socket> connectToFirst(const QList<Address> &addresses, const QDeadlineTimer &deadline, const CancelFlag &stop);

} // namespace officina::ssh
