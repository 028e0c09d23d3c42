// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ends calls that hang; see the header.
#include "client/ssh/watchdog.h"

#include <utility>

namespace officina::ssh {

Watchdog::Watchdog(CancelFlag stop) : m_stop(std::move(stop)), m_thread([this] { loop(); }) {}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        m_wake.notify_all();
    }
    m_thread.join();
    sockets::close(m_socket);
}

void Watchdog::watch(NativeSocket socket)
{
    const std::lock_guard lock(m_mutex);
    sockets::close(std::exchange(m_socket, sockets::duplicate(socket)));
}

Watchdog::Clock::time_point Watchdog::setDeadline(Clock::time_point deadline)
{
    const std::lock_guard lock(m_mutex);
    const auto before = std::exchange(m_deadline, deadline);
    if (before == unlimited)
        m_wake.notify_all(); // asleep until something is limited
    return before;
}

void Watchdog::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_end) {
        if (m_deadline == unlimited) {
            m_wake.wait(lock);
            continue;
        }
        // A flag cannot wake a condition, so it is looked at ten times a second while a call runs.
        m_wake.wait_for(lock, std::chrono::milliseconds(100));
        const bool late = Clock::now() >= m_deadline;
        if (m_end || m_deadline == unlimited || m_fired != Fired::No || !(late || m_stop))
            continue;
        m_fired = m_stop ? Fired::Cancelled : Fired::Timeout;
        if (m_socket != noSocket)
            sockets::shutDown(m_socket);
    }
}

Watchdog::Limit::Limit(Watchdog &dog, std::chrono::milliseconds limit)
    : m_dog(dog), m_limit(limit), m_outer(dog.setDeadline(Clock::now() + limit))
{}

Watchdog::Limit::~Limit()
{
    m_dog.setDeadline(m_outer);
}

void Watchdog::Limit::restart()
{
    m_dog.setDeadline(Clock::now() + m_limit);
}

Watchdog::Pause::Pause(Watchdog &dog) : m_dog(dog)
{
    const auto deadline = dog.setDeadline(unlimited);
    m_left = deadline == unlimited ? Clock::duration::max() : deadline - Clock::now();
}

Watchdog::Pause::~Pause()
{
    m_dog.setDeadline(m_left == Clock::duration::max() ? unlimited : Clock::now() + m_left);
}

} // namespace officina::ssh
