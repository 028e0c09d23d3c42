// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sockets as Windows has them; see the header.
#include "client/ssh/socket.h"

#include "client/ssh/systemsockets.h"

#include <mstcpip.h>

#include <algorithm>
#include <thread>

namespace officina::ssh {

namespace {

void setOption(NativeSocket socket, int level, int name, DWORD value)
{
    setsockopt(socket, level, name, reinterpret_cast<const char *>(&value), sizeof value);
}

void setWaiting(NativeSocket socket, bool waits)
{
    u_long never = waits ? 0 : 1;
    ioctlsocket(socket, long(FIONBIO), &never);
}

Socket prepared(NativeSocket descriptor)
{
    if (descriptor != noSocket) {
        setWaiting(descriptor, false);
        SetHandleInformation(reinterpret_cast<HANDLE>(descriptor), HANDLE_FLAG_INHERIT, 0);
        setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    }
    return Socket(descriptor);
}

// There is no such flag for a single call. Between this and the call only we read from the socket.
bool hasToRead(NativeSocket socket)
{
    pollfd polled = {socket, POLLIN, 0};
    return WSAPoll(&polled, 1, 0) > 0;
}

sockaddr_in onThisComputer(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

// Where it has no other name than its number, because it is connected to nobody, nobody else can have closed it.
Socket::~Socket()
{
    if (m_descriptor != noSocket && (m_identity == 0 || identityOf(m_descriptor) == m_identity))
        closesocket(m_descriptor);
}

// Both ends' ports: no two connections of one program have the same at the same time.
quint64 Socket::identityOf(NativeSocket descriptor)
{
    sockaddr_storage own = {};
    sockaddr_storage other = {};
    int ownSize = sizeof own;
    int otherSize = sizeof other;
    if (descriptor == noSocket || getpeername(descriptor, reinterpret_cast<sockaddr *>(&other), &otherSize) != 0
        || getsockname(descriptor, reinterpret_cast<sockaddr *>(&own), &ownSize) != 0)
        return 0;
    // The port stands at the same place in both families.
    const auto port = [](const sockaddr_storage &address) {
        return quint64(ntohs(reinterpret_cast<const sockaddr_in &>(address).sin_port));
    };
    return quint64(own.ss_family) << 32 | port(own) << 16 | port(other);
}

QByteArray receive(const Socket &socket, bool &isEnded)
{
    QByteArray bytes(16 << 10, Qt::Uninitialized);
    if (isEnded = false; !hasToRead(socket.descriptor()))
        return {};
    const qint64 got = sockets::receive(socket.descriptor(), bytes.data(), size_t(bytes.size()));
    isEnded = got == 0 || (got < 0 && !sockets::isForLater(sockets::lastError()));
    bytes.truncate(std::max<qint64>(got, 0));
    return bytes;
}

QByteArray glance(NativeSocket descriptor)
{
    QByteArray bytes(256, Qt::Uninitialized);
    const int got = descriptor != noSocket && hasToRead(descriptor)
        ? ::recv(descriptor, bytes.data(), int(bytes.size()), MSG_PEEK)
        : 0;
    bytes.truncate(std::max(got, 0));
    return bytes;
}

bool sendAtOnce(const Socket &socket, QByteArrayView bytes)
{
    return sockets::send(socket.descriptor(), bytes.data(), size_t(bytes.size())) == bytes.size();
}

QString ownAddress(const Socket &socket)
{
    sockaddr_storage address = {};
    int length = sizeof address;
    char host[NI_MAXHOST] = "";
    if (getsockname(socket.descriptor(), reinterpret_cast<sockaddr *>(&address), &length) == 0)
        getnameinfo(reinterpret_cast<sockaddr *>(&address), length, host, sizeof host, nullptr, 0, NI_NUMERICHOST);
    return QString::fromLatin1(host);
}

bool isHungUp(NativeSocket descriptor)
{
    pollfd polled = {descriptor, POLLIN, 0}; // it tells of the end by itself, and takes no other wish
    return descriptor != noSocket && WSAPoll(&polled, 1, 0) > 0 && (polled.revents & (POLLHUP | POLLERR)) != 0;
}

void waitUntilReadable(NativeSocket descriptor, std::chrono::milliseconds limit)
{
    pollfd polled = {descriptor, POLLIN, 0};
    sockets::poll(&polled, 1, limit);
}

namespace sockets {

void start()
{
    static const bool isStarted = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data) == 0;
    }();
    std::ignore = isStarted;
}

int lastError()
{
    return WSAGetLastError();
}

QString reasonOf(int error)
{
    return qt_error_string(error).trimmed();
}

QString reasonOfLookup(int status)
{
    return reasonOf(status); // the same numbers
}

bool isForLater(int error)
{
    return error == WSAEWOULDBLOCK || error == WSAEINTR;
}

Socket open(int family)
{
    start();
    return prepared(WSASocketW(family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0, WSA_FLAG_OVERLAPPED));
}

bool connect(const Socket &socket, const QByteArray &address)
{
    const auto *target = reinterpret_cast<const sockaddr *>(address.constData());
    return ::connect(socket.descriptor(), target, int(address.size())) == 0 || WSAGetLastError() == WSAEWOULDBLOCK;
}

int connectError(const Socket &socket)
{
    int error = 0;
    int length = sizeof error;
    getsockopt(socket.descriptor(), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &length);
    return error;
}

Socket listen(int port)
{
    Socket listener = open(AF_INET);
    const sockaddr_in address = onThisComputer(port);
    // Else another program could take the port over from us.
    setOption(listener.descriptor(), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
    if (!listener || bind(listener.descriptor(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(listener.descriptor(), SOMAXCONN) != 0)
        return Socket();
    return listener;
}

int portOf(const Socket &socket)
{
    sockaddr_in address = {};
    int size = sizeof address;
    const int state = getsockname(socket.descriptor(), reinterpret_cast<sockaddr *>(&address), &size);
    return state == 0 ? ntohs(address.sin_port) : 0;
}

Socket accept(const Socket &listener)
{
    return prepared(::accept(listener.descriptor(), nullptr, nullptr));
}

// Windows has no socketpair(): a connection over the loopback device, of which both ends are ours. Another
// program that got in between would have another port.
std::optional<std::pair<Socket, Socket>> pair()
{
    const Socket listener = listen(0);
    Socket one = open(AF_INET);
    if (!listener || !one)
        return {};
    const sockaddr_in address = onThisComputer(portOf(listener));
    setWaiting(one.descriptor(), true);
    setWaiting(listener.descriptor(), true);
    if (::connect(one.descriptor(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    const NativeSocket other = ::accept(listener.descriptor(), nullptr, nullptr);
    sockaddr_in from = {};
    int size = sizeof from;
    Socket second = prepared(other);
    if (!second || getpeername(other, reinterpret_cast<sockaddr *>(&from), &size) != 0
        || ntohs(from.sin_port) != portOf(one))
        return {};
    setWaiting(other, true);
    return std::pair(Socket(one.release()), std::move(second)); // by its name as one that is connected
}

void neverWaits(const Socket &socket)
{
    setWaiting(socket.descriptor(), false);
}

void sendsAtOnce(const Socket &socket)
{
    setOption(socket.descriptor(), IPPROTO_TCP, TCP_NODELAY, 1);
}

// Windows 10 has these of POSIX; what was sent and not answered is given up by its own TCP after about 20 seconds.
void noticesDeadPeers(NativeSocket socket)
{
    tcp_keepalive wish = {1, 5000, 5000}; // milliseconds
    DWORD told = 0;
    WSAIoctl(socket, SIO_KEEPALIVE_VALS, &wish, sizeof wish, nullptr, 0, &told, nullptr, nullptr);
}

qint64 receive(NativeSocket socket, char *bytes, size_t size)
{
    return ::recv(socket, bytes, int(size), 0);
}

qint64 send(NativeSocket socket, const char *bytes, size_t size)
{
    return ::send(socket, bytes, int(size), 0);
}

void endSending(const Socket &socket)
{
    ::shutdown(socket.descriptor(), SD_SEND);
}

// WSAPoll() tells of connections that failed since Windows 10 of 2020, which is the oldest that Officina names.
int poll(pollfd *sockets, size_t count, std::chrono::milliseconds limit)
{
    const bool hasAny =
        std::any_of(sockets, sockets + count, [](const pollfd &one) { return one.fd != INVALID_SOCKET; });
    if (hasAny)
        return WSAPoll(sockets, ULONG(count), INT(limit.count()));
    std::this_thread::sleep_for(limit); // where POSIX waits, this is an error there
    return 0;
}

void shutDown(NativeSocket socket)
{
    ::shutdown(socket, SD_BOTH);
}

NativeSocket duplicate(NativeSocket socket)
{
    WSAPROTOCOL_INFOW info = {};
    if (socket == noSocket || WSADuplicateSocketW(socket, GetCurrentProcessId(), &info) != 0)
        return noSocket;
    return WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, WSA_FLAG_OVERLAPPED);
}

void close(NativeSocket socket)
{
    if (socket != noSocket)
        closesocket(socket);
}

} // namespace sockets

} // namespace officina::ssh
