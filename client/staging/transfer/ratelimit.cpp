// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bucket of bytes; see the header.
#include "client/staging/transfer/ratelimit.h"

#include <algorithm>
#include <cmath>

namespace officina {

using namespace std::chrono_literals;

namespace {

// What a pause may save up: a quarter of a second. A slow line's bucket still holds a request.
constexpr double burstSeconds = 0.25;
constexpr double smallestBucket = 256 << 10;
// Less is not worth a packet.
constexpr double worthwhile = 16 << 10;

} // namespace

void RateLimit::setBytesPerSecond(qint64 rate)
{
    const std::lock_guard lock(m_mutex);
    m_rate = std::max<qint64>(0, rate);
    m_bytes = std::min(m_bytes, largest());
}

qint64 RateLimit::bytesPerSecond() const
{
    const std::lock_guard lock(m_mutex);
    return m_rate;
}

double RateLimit::largest() const
{
    return std::max(smallestBucket, double(m_rate) * burstSeconds);
}

void RateLimit::fill(Time now)
{
    const double passed = std::chrono::duration<double>(now - m_filled).count();
    if (passed <= 0)
        return;
    m_filled = now;
    m_bytes = std::min(largest(), m_bytes + passed * double(m_rate));
}

qint64 RateLimit::allowance(qint64 wanted, Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_rate == 0)
        return wanted;
    fill(now);
    if (m_bytes < std::min(worthwhile, double(wanted)))
        return 0;
    const qint64 allowed = std::min(wanted, qint64(m_bytes));
    m_bytes -= double(allowed);
    return allowed;
}

std::chrono::milliseconds RateLimit::wait(Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_rate == 0)
        return 0ms;
    fill(now);
    const double missing = worthwhile - m_bytes;
    if (missing <= 0)
        return 0ms;
    return std::min<std::chrono::milliseconds>(
        1s, std::chrono::milliseconds(qint64(std::ceil(1000 * missing / double(m_rate)))));
}

} // namespace officina
