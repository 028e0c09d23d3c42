// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system's sockets, in the few calls that Officina makes of its own: POSIX and Windows name them
// differently, want other options, and tell failures elsewhere. socket_posix.cpp and socket_windows.cpp hold all of it.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <utility>

struct pollfd;

namespace officina::ssh {

#ifdef _WIN32
using NativeSocket = quintptr; // a SOCKET, without the macros of winsock2.h
#else
using NativeSocket = int;
#endif
inline constexpr auto noSocket = NativeSocket(-1);

// A descriptor with its owner. libssh does not close one that was given to it, but for one that failed; its
// number may be another socket's by then, which must not be closed: so the socket is known by more than that.
class Socket
{
public:
    explicit Socket(NativeSocket descriptor = noSocket) : m_descriptor(descriptor), m_identity(identityOf(descriptor))
    {}
    ~Socket();
    Socket(Socket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, noSocket)), m_identity(other.m_identity)
    {}
    Socket &operator=(Socket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_identity, other.m_identity);
        return *this;
    }

    NativeSocket descriptor() const { return m_descriptor; }
    explicit operator bool() const { return m_descriptor != noSocket; }
    NativeSocket release() { return std::exchange(m_descriptor, noSocket); }

private:
    static quint64 identityOf(NativeSocket descriptor); // of the socket that has this number now

    NativeSocket m_descriptor;
    quint64 m_identity;
};

// What is there to read now; empty where nothing is, isEnded set where nothing comes any more.
QByteArray receive(const Socket &socket, bool &isEnded);
// Of what is there to read, without taking it: at most 256 bytes; empty where nothing is, or the descriptor is no socket.
QByteArray glance(NativeSocket descriptor);
// False where not all of it could be sent at once: for small things, said first.
bool sendAtOnce(const Socket &socket, QByteArrayView bytes);
QString ownAddress(const Socket &socket); // "192.0.2.7", of this end

// Until there is something to read, at most so long.
void waitUntilReadable(NativeSocket descriptor, std::chrono::milliseconds limit);

// Whether the other end has closed its side: nothing comes any more, beside what is there to read.
bool isHungUp(NativeSocket descriptor);

// Thin names for the system's calls. What fails tells it by lastError().
namespace sockets {

void start(); // what the system wants before any other call; as often as one likes
int lastError();
QString reasonOf(int error);
QString reasonOfLookup(int status); // of getaddrinfo()
bool isForLater(int error); // nothing is wrong: there was nothing to read, or no room to write

Socket open(int family); // of a stream; never waits
bool connect(const Socket &socket, const QByteArray &address); // done, or on its way
int connectError(const Socket &socket); // 0: it is connected
// On 127.0.0.1; 0: any free port. None where that fails. Its connections never wait.
Socket listen(int port);
int portOf(const Socket &socket); // of this end
Socket accept(const Socket &listener);
// Two ends of one connection within this program. Both wait.
std::optional<std::pair<Socket, Socket>> pair();
void neverWaits(const Socket &socket);
// Requests are small and follow each other: none may wait for the answer to the one before.
void sendsAtOnce(const Socket &socket);
// The system itself notices a peer that is gone, also while nobody waits in a call.
void noticesDeadPeers(NativeSocket socket);

qint64 receive(NativeSocket socket, char *bytes, size_t size); // as recv()
qint64 send(NativeSocket socket, const char *bytes, size_t size); // as send(), and no signal
void endSending(const Socket &socket);
int poll(pollfd *sockets, size_t count,
         std::chrono::milliseconds limit); // one without a socket waits for the time alone

void shutDown(NativeSocket socket);
// libssh closes its socket when it likes, and the number may be another's by then. A duplicate is ours
// until we close it.
NativeSocket duplicate(NativeSocket socket);
void close(NativeSocket socket);

} // namespace sockets

} // namespace officina::ssh
