// SPDX-License-Identifier: GPL-3.0-or-later
//
// A TCP relay in front of a server, on a free loopback port, that spoils connections as real
// networks do: it delays, lets through so much a second, cuts after so many bytes, stalls, or swallows everything.
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

struct pollfd;

namespace officina::testing {

class Relay
{
public:
    explicit Relay(int serverPort);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    int port() const { return m_port; }

    // All may be changed at any time.
    void setDelay(int oneWayMilliseconds) { m_delay = oneWayMilliseconds; }
    // Of all connections together, each way for itself; 0: no limit, as at first. Never more than
    // that times the seconds since it was set, and burstAt() and what was on its way.
    void setRate(long long bytesPerSecond) { m_rate = bytesPerSecond; }
    static long long burstAt(long long rate) { return std::max(rate / 50, 16LL << 10); } // 20 ms, or some packets
    void cutAfter(long long bytes) { m_cutAt = total() + bytes; } // both directions; then cut once
    void cut() { m_cutAt = 0; }                                   // all present connections, now
    void setStalled(bool stalled) { m_stalled = stalled; }     // keeps connections, passes nothing
    void stallAfter(long long bytes) { m_stallAt = total() + bytes; } // both directions; stalled from then on
    bool isStalled() const { return m_stalled; }
    void setBlackHole(bool hole) { m_blackHole = hole; }       // accepts, but never answers
    void setRefusing(bool refusing) { m_refusing = refusing; } // drops new connections at once

    long long bytesUp() const { return m_up; }     // towards the server, ever
    long long bytesDown() const { return m_down; } // towards the client, ever
    long long total() const { return m_up + m_down; }
    int connections() const { return m_accepted; } // accepted, ever

private:
    struct Lines;
    std::vector<pollfd> ready(Lines &lines);
    bool strike();
    void pass(Lines &lines, const std::vector<pollfd> &sockets, bool cutNow);
    void acceptOne(Lines &lines);
    void loop();

    static constexpr long long never = -1;
    int m_serverPort = 0;
    int m_port = 0;
    int m_listener = -1;
    std::atomic<int> m_delay = 0;
    std::atomic<long long> m_rate = 0;
    std::atomic<long long> m_cutAt = never;
    std::atomic<long long> m_stallAt = never;
    std::atomic<bool> m_stalled = false;
    std::atomic<bool> m_blackHole = false;
    std::atomic<bool> m_refusing = false;
    std::atomic<bool> m_stop = false;
    std::atomic<long long> m_up = 0;
    std::atomic<long long> m_down = 0;
    std::atomic<int> m_accepted = 0;
    std::thread m_thread; // last: its loop uses all of the above
};

} // namespace officina::testing
