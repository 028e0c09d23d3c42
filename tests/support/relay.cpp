// SPDX-License-Identifier: GPL-3.0-or-later
//
// A relay that spoils connections; see the header. One thread, one poll() loop.
#include "tests/support/relay.h"

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace officina::testing {

using Clock = std::chrono::steady_clock;

namespace {

struct Chunk {
    Clock::time_point due;
    std::string bytes;
};

// One direction of one connection.
struct Pipe {
    int from = -1;
    int to = -1;
    std::deque<Chunk> waiting;
    size_t waitingBytes = 0;
    bool ended = false; // nothing more comes; what waits still goes out
};

struct Link {
    int client = -1;
    int server = -1;
    Pipe up;
    Pipe down;
};

// What may enter one direction now: of all connections together, as they share a line. What finds it empty stays in
// the sender's socket, so that the sender feels it.
class Bucket
{
public:
    void fill(long long rate, Clock::time_point now)
    {
        if (rate != std::exchange(m_rate, rate))
            m_has = double(Relay::burstAt(rate));
        else
            m_has += std::chrono::duration<double>(now - m_filled).count() * double(rate);
        m_has = std::min(m_has, double(Relay::burstAt(rate)));
        m_filled = now;
    }
    size_t most() const { return m_rate > 0 ? size_t(m_has) : SIZE_MAX; }
    void take(size_t bytes) { m_has -= m_rate > 0 ? double(bytes) : 0; }
    // Not for every byte that has trickled in.
    int millisecondsUntilOpen() const
    {
        const double worthwhile = double(Relay::burstAt(m_rate)) / 8;
        return m_rate <= 0 || m_has >= worthwhile ? 0 : 1 + int((worthwhile - m_has) * 1000 / double(m_rate));
    }

private:
    long long m_rate = 0; // bytes a second; 0: as many as come
    double m_has = 0;
    Clock::time_point m_filled;
};

constexpr size_t maxWaiting = 32 << 20; // more than a delayed 2 MiB window ever needs

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void prepare(int socket)
{
    fcntl(socket, F_SETFL, O_NONBLOCK);
    fcntl(socket, F_SETFD, FD_CLOEXEC);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int connectTo(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(socket);
        return -1;
    }
    prepare(socket);
    return socket;
}

void closeHard(int socket) // a reset, as from a firewall
{
    const linger hard{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close(socket);
}

void closeLink(Link &link)
{
    closeHard(link.client);
    if (link.server >= 0)
        closeHard(link.server);
}

// Takes what came, no more than the bucket has; false where the connection broke.
bool take(Pipe &pipe, int delay, Bucket &bucket)
{
    char buffer[64 * 1024];
    const ssize_t got = recv(pipe.from, buffer, std::min(sizeof buffer, bucket.most()), 0);
    if (got == 0)
        pipe.ended = true;
    if (got <= 0)
        return got == 0 || errno == EAGAIN;
    bucket.take(size_t(got));
    pipe.waiting.push_back({Clock::now() + std::chrono::milliseconds(delay), std::string(buffer, size_t(got))});
    pipe.waitingBytes += size_t(got);
    return true;
}

// Passes on what is due; false where the connection broke or ended.
bool give(Pipe &pipe, std::atomic<long long> &count)
{
    while (!pipe.waiting.empty() && pipe.waiting.front().due <= Clock::now()) {
        std::string &bytes = pipe.waiting.front().bytes;
        const ssize_t sent = send(pipe.to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN;
        count += sent;
        pipe.waitingBytes -= size_t(sent);
        bytes.erase(0, size_t(sent));
        if (!bytes.empty())
            return true;
        pipe.waiting.pop_front();
    }
    return !(pipe.ended && pipe.waiting.empty());
}

} // namespace

Relay::Relay(int serverPort) : m_serverPort(serverPort)
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listener, 64) != 0
        || getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        std::abort();
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { loop(); });
}

Relay::~Relay()
{
    m_stop = true;
    m_thread.join();
    close(m_listener);
}

struct Relay::Lines {
    std::vector<Link> links;
    Bucket up;
    Bucket down;
};

// Waits until something can be done. What can: the listener's place, then four for each link.
std::vector<pollfd> Relay::ready(Lines &lines)
{
    std::vector<pollfd> sockets{{m_listener, POLLIN, 0}};
    const auto now = Clock::now();
    int wait = 50;
    const auto watch = [&](const Pipe &pipe, const Bucket &bucket) {
        bool open = pipe.from >= 0 && !pipe.ended && !m_stalled && pipe.waitingBytes < maxWaiting;
        if (const int closed = bucket.millisecondsUntilOpen(); open && closed > 0) {
            open = false;
            wait = std::min(wait, closed);
        }
        sockets.push_back({open ? pipe.from : -1, POLLIN, 0});
        const bool any = !pipe.waiting.empty() && !m_stalled;
        const bool due = any && pipe.waiting.front().due <= now;
        sockets.push_back({due ? pipe.to : -1, POLLOUT, 0});
        if (any && !due)
            wait = std::min(wait, int((pipe.waiting.front().due - now) / std::chrono::milliseconds(1)) + 1);
    };
    lines.up.fill(m_rate, now);
    lines.down.fill(m_rate, now);
    for (const Link &link : lines.links) {
        watch(link.up, lines.up);
        watch(link.down, lines.down);
    }
    poll(sockets.data(), nfds_t(sockets.size()), wait);
    return sockets;
}

// Stalls when it is time, and true when it is time to cut.
bool Relay::strike()
{
    if (const long long stallAt = m_stallAt; stallAt != never && total() >= stallAt) {
        m_stallAt = never;
        m_stalled = true;
    }
    const long long cutAt = m_cutAt;
    const bool cutNow = cutAt != never && total() >= cutAt;
    if (cutNow)
        m_cutAt = never;
    return cutNow;
}

void Relay::pass(Lines &lines, const std::vector<pollfd> &sockets, bool cutNow)
{
    std::vector<Link> kept;
    for (size_t i = 0; i < lines.links.size(); ++i) {
        Link &link = lines.links[i];
        const pollfd *at = &sockets[1 + 4 * i];
        bool good = !cutNow;
        if (good && at[0].revents && lines.up.most() > 0)
            good = take(link.up, m_delay, lines.up);
        if (good && at[2].revents && lines.down.most() > 0)
            good = take(link.down, m_delay, lines.down);
        if (good && !m_stalled)
            good = give(link.up, m_up) && give(link.down, m_down);
        if (good)
            kept.push_back(std::move(link));
        else
            closeLink(link);
    }
    if (m_rate > 0 && kept.size() > 1)
        std::ranges::rotate(kept, kept.begin() + 1); // each is the first to find the bucket full in its turn
    lines.links = std::move(kept);
}

void Relay::acceptOne(Lines &lines)
{
    const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    ++m_accepted;
    prepare(client);
    const int server = m_refusing || m_blackHole ? -1 : connectTo(m_serverPort);
    if (server < 0 && !m_blackHole) {
        closeHard(client);
        return;
    }
    if (const long long rate = m_rate; rate > 0) { // a narrow line does not keep megabytes for its senders
        const int bytes = int(std::clamp(rate / 20, 64LL << 10, 4LL << 20));
        setsockopt(client, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
        setsockopt(server, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    }
    Link link{client, server, {}, {}};
    link.up.from = m_blackHole ? -1 : client;
    link.up.to = server;
    link.down.from = server;
    link.down.to = client;
    lines.links.push_back(std::move(link));
}

void Relay::loop()
{
    Lines lines;
    while (!m_stop) {
        const std::vector<pollfd> sockets = ready(lines);
        pass(lines, sockets, strike());
        if (sockets[0].revents & POLLIN)
            acceptOne(lines);
    }
    for (Link &link : lines.links)
        closeLink(link);
}

} // namespace officina::testing
