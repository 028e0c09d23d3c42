// SPDX-License-Identifier: GPL-3.0-or-later
//
// A smoothed speed; see the header.
#include "client/staging/transfer/speedmeter.h"

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr std::chrono::duration<double> between{0.25}; // seconds between two looks
constexpr std::chrono::duration<double> memory{3};     // what is older than this hardly counts

} // namespace

void SpeedMeter::update(qint64 moved, Time now)
{
    if (!m_start) {
        m_start = m_last = now;
        m_moved = moved;
        return;
    }
    const std::chrono::duration<double> passed = now - m_last;
    if (passed < between)
        return;
    const double present = double(moved - m_moved) / passed.count();
    // At first the average is over all the time there was, so that it starts at the true speed.
    const std::chrono::duration<double> age = std::min(memory, std::chrono::duration<double>(now - *m_start));
    const double weight = 1 - std::exp(-passed / age);
    m_speed = passed >= age ? present : m_speed + weight * (present - m_speed);
    m_last = now;
    m_moved = moved;
}

std::optional<std::chrono::seconds> SpeedMeter::timeFor(qint64 bytes) const
{
    if (m_speed < 1)
        return {};
    const double seconds = std::ceil(double(std::max<qint64>(bytes, 0)) / m_speed);
    if (seconds > 100 * 24 * 3600.)
        return {};
    return std::chrono::seconds(qint64(seconds));
}

} // namespace officina
