// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connections that are left; see the header.
#include "client/connection/leavingsessions.h"

#include <tuple>

namespace officina {

using namespace std::chrono_literals;

LeavingSessions::~LeavingSessions()
{
    const QDeadlineTimer limit(3s); // a goodbye may take 2
    for (auto &thread : m_threads) {
        if (!thread->waitForEnd(limit))
            std::ignore = thread.release();
    }
}

void LeavingSessions::add(std::unique_ptr<Connection> connection)
{
    if (!connection)
        return;
    auto thread = Connection::leave(std::move(connection));
    const auto forget = [this, gone = thread.get()] {
        std::erase_if(m_threads, [gone](const auto &known) { return known.get() == gone; });
    };
    connect(&thread->thread(), &QThread::finished, this, forget);
    const bool hasEnded = thread->thread().isFinished();
    m_threads.push_back(std::move(thread));
    if (hasEnded)
        forget();
}

} // namespace officina
