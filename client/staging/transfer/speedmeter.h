// SPDX-License-Identifier: GPL-3.0-or-later
//
// A speed that does not jump: an exponential average over the last seconds of bytes that moved.
#pragma once

#include <QtCore/QtTypes>

#include <chrono>
#include <optional>

namespace officina {

class SpeedMeter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    // moved: bytes in all, growing.
    void update(qint64 moved, Time now);
    double speed() const { return m_speed; } // bytes per second
    // Nothing where it cannot be told yet.
    std::optional<std::chrono::seconds> timeFor(qint64 bytes) const;

private:
    std::optional<Time> m_start;
    Time m_last;
    qint64 m_moved = 0;
    double m_speed = 0;
};

} // namespace officina
