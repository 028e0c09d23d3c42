// SPDX-License-Identifier: GPL-3.0-or-later
//
// A TCP relay in front of a server, on a free loopback port, that spoils connections as real
// networks do: it delays, cuts after so many bytes, stalls, or swallows everything.
#pragma once

#include <atomic>
#include <thread>

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
    void loop();

    static constexpr long long never = -1;
    int m_serverPort = 0;
    int m_port = 0;
    int m_listener = -1;
    std::atomic<int> m_delay = 0;
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
