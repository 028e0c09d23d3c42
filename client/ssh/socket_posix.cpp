// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sockets as POSIX has them; see the header.
#include "client/ssh/socket.h"

#include "client/ssh/systemsockets.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace officina::ssh {

using namespace Qt::StringLiterals;

namespace {

void setOption(int socket, int level, int name, int value)
{
    setsockopt(socket, level, name, &value, sizeof value);
}

// Of another's making, or made where it could not be told so at once.
Socket prepared(int descriptor)
{
    if (descriptor >= 0) {
        fcntl(descriptor, F_SETFL, O_NONBLOCK);
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    }
    return Socket(descriptor);
}

} // namespace

Socket::~Socket()
{
    if (m_descriptor >= 0 && identityOf(m_descriptor) == m_identity)
        ::close(m_descriptor);
}

quint64 Socket::identityOf(NativeSocket descriptor)
{
    struct stat status = {};
    return descriptor >= 0 && fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

QByteArray receive(const Socket &socket, bool &isEnded)
{
    QByteArray bytes(16 << 10, Qt::Uninitialized);
    const ssize_t got = ::recv(socket.descriptor(), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT);
    isEnded = got == 0 || (got < 0 && !sockets::isForLater(errno));
    bytes.truncate(std::max<ssize_t>(got, 0));
    return bytes;
}

QByteArray glance(NativeSocket descriptor)
{
    QByteArray bytes(256, Qt::Uninitialized);
    bytes.truncate(
        std::max<ssize_t>(::recv(descriptor, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_PEEK), 0));
    return bytes;
}

bool sendAtOnce(const Socket &socket, QByteArrayView bytes)
{
    return ::send(socket.descriptor(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT) == bytes.size();
}

QString ownAddress(const Socket &socket)
{
    sockaddr_storage address = {};
    socklen_t length = sizeof address;
    char host[NI_MAXHOST] = "";
    if (getsockname(socket.descriptor(), reinterpret_cast<sockaddr *>(&address), &length) == 0)
        getnameinfo(reinterpret_cast<sockaddr *>(&address), length, host, sizeof host, nullptr, 0, NI_NUMERICHOST);
    return QString::fromLatin1(host);
}

bool isHungUp(NativeSocket descriptor)
{
#ifdef POLLRDHUP
    constexpr short ended = POLLRDHUP | POLLHUP | POLLERR;
#else
    constexpr short ended = POLLHUP | POLLERR;
#endif
    pollfd polled = {descriptor, ended, 0};
    return descriptor >= 0 && ::poll(&polled, 1, 0) > 0 && (polled.revents & ended) != 0;
}

void waitUntilReadable(NativeSocket descriptor, std::chrono::milliseconds limit)
{
    pollfd polled = {descriptor, POLLIN | POLLPRI, 0};
    sockets::poll(&polled, 1, limit);
}

namespace sockets {

void start() {}

int lastError()
{
    return errno;
}

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

QString reasonOfLookup(int status)
{
    return QString::fromLocal8Bit(gai_strerror(status));
}

bool isForLater(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

Socket open(int family)
{
    return Socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

bool connect(const Socket &socket, const QByteArray &address)
{
    const auto *target = reinterpret_cast<const sockaddr *>(address.constData());
    return ::connect(socket.descriptor(), target, socklen_t(address.size())) == 0 || errno == EINPROGRESS;
}

int connectError(const Socket &socket)
{
    int error = 0;
    socklen_t length = sizeof error;
    getsockopt(socket.descriptor(), SOL_SOCKET, SO_ERROR, &error, &length);
    return error;
}

Socket listen(int port)
{
    Socket listener = prepared(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setOption(listener.descriptor(), SOL_SOCKET, SO_REUSEADDR, 1); // a port that was just given up is free
    if (!listener || bind(listener.descriptor(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || ::listen(listener.descriptor(), SOMAXCONN) != 0)
        return Socket();
    return listener;
}

int portOf(const Socket &socket)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    const int state = getsockname(socket.descriptor(), reinterpret_cast<sockaddr *>(&address), &size);
    return state == 0 ? ntohs(address.sin_port) : 0;
}

Socket accept(const Socket &listener)
{
    return prepared(::accept(listener.descriptor(), nullptr, nullptr));
}

std::optional<std::pair<Socket, Socket>> pair()
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return {};
    return std::pair(Socket(ends[0]), Socket(ends[1]));
}

void neverWaits(const Socket &socket)
{
    fcntl(socket.descriptor(), F_SETFL, O_NONBLOCK);
}

void sendsAtOnce(const Socket &socket)
{
    setOption(socket.descriptor(), IPPROTO_TCP, TCP_NODELAY, 1);
}

void noticesDeadPeers(NativeSocket socket)
{
#if defined(TCP_USER_TIMEOUT) && defined(TCP_KEEPIDLE)
    setOption(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(socket, IPPROTO_TCP, TCP_KEEPIDLE, 5); // seconds
    setOption(socket, IPPROTO_TCP, TCP_KEEPINTVL, 5);
    setOption(socket, IPPROTO_TCP, TCP_KEEPCNT, 2);
    setOption(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, 15000); // milliseconds
#else
    Q_UNUSED(socket);
#endif
}

qint64 receive(NativeSocket socket, char *bytes, size_t size)
{
    return ::recv(socket, bytes, size, 0);
}

qint64 send(NativeSocket socket, const char *bytes, size_t size)
{
    return ::send(socket, bytes, size, MSG_NOSIGNAL);
}

void endSending(const Socket &socket)
{
    ::shutdown(socket.descriptor(), SHUT_WR);
}

int poll(pollfd *sockets, size_t count, std::chrono::milliseconds limit)
{
    return ::poll(sockets, nfds_t(count), int(limit.count()));
}

void shutDown(NativeSocket socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

NativeSocket duplicate(NativeSocket socket)
{
    return socket < 0 ? noSocket : ::fcntl(socket, F_DUPFD_CLOEXEC, 0);
}

void close(NativeSocket socket)
{
    if (socket >= 0)
        ::close(socket);
}

} // namespace sockets

} // namespace officina::ssh
