// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ends a libssh call that a dead network or server keeps waiting. libssh blocks inside calls that
// have no time limit of their own; shutting the socket down from here makes every one of them
// return with an error. So each call ends within its limit, or soon after the stop flag is set.
#pragma once

#include "client/base/cancelflag.h"
#include "client/ssh/socket.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace officina::ssh {

class Watchdog
{
public:
    enum class Fired { No, Timeout, Cancelled };

    explicit Watchdog(CancelFlag stop);
    ~Watchdog();

    void watch(NativeSocket socket); // also where its number is closed meanwhile
    Fired fired() const { return m_fired; }

    // While it lives, the call has until its limit. Limits nest; the innermost counts.
    class Limit
    {
    public:
        Limit(Watchdog &dog, std::chrono::milliseconds limit);
        ~Limit();
        Limit(const Limit &) = delete;
        Limit &operator=(const Limit &) = delete;
        void restart(); // something came: the time counts from now

    private:
        friend class Pause;
        Watchdog &m_dog;
        std::chrono::milliseconds m_limit;
        std::chrono::steady_clock::time_point m_outer;
    };

    // While it lives nothing is limited: a person is thinking.
    class Pause
    {
    public:
        explicit Pause(Watchdog &dog);
        ~Pause();
        Pause(const Pause &) = delete;
        Pause &operator=(const Pause &) = delete;

    private:
        Watchdog &m_dog;
        std::chrono::steady_clock::duration m_left;
    };

private:
    using Clock = std::chrono::steady_clock;
    static constexpr auto unlimited = Clock::time_point::max();

    Clock::time_point setDeadline(Clock::time_point deadline); // returns the one before
    void loop();

    CancelFlag m_stop;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Clock::time_point m_deadline = unlimited;
    NativeSocket m_socket = noSocket; // a duplicate
    bool m_end = false;
    std::atomic<Fired> m_fired = Fired::No;
    std::thread m_thread; // last: its loop uses all of the above
};

} // namespace officina::ssh
