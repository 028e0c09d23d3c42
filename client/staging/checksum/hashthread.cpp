// SPDX-License-Identifier: GPL-3.0-or-later
//
// Summing beside moving; see the header.
#include "client/staging/checksum/hashthread.h"

namespace officina {

HashThread::HashThread(Sha256 start) : m_hash(std::move(start)), m_thread([this] { loop(); }) {}

HashThread::~HashThread()
{
    if (m_thread.joinable())
        finish();
}

void HashThread::add(QByteArray bytes)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
    m_waiting.push_back(std::move(bytes));
    m_changed.notify_all();
}

QByteArray HashThread::finish()
{
    if (m_thread.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_end = true;
            m_changed.notify_all();
        }
        m_thread.join();
    }
    return m_hash.hex();
}

void HashThread::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_end || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const QByteArray bytes = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        lock.unlock();
        m_hash.add(bytes);
        lock.lock();
    }
}

} // namespace officina
