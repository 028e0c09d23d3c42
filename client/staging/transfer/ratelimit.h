// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast all transfers of a queue may be together: a bucket that fills with bytes at the chosen
// rate. Used from several threads at once; each takes what is there and waits for more.
#pragma once

#include <QtCore/QtTypes>

#include <chrono>
#include <mutex>

namespace officina {

class RateLimit
{
public:
    using Time = std::chrono::steady_clock::time_point;

    void setBytesPerSecond(qint64 rate); // 0: none
    qint64 bytesPerSecond() const;

    // Takes up to so many bytes out of the bucket: that many may be moved now. 0: wait() first.
    qint64 allowance(qint64 wanted, Time now = std::chrono::steady_clock::now());
    // Until taking is worth it again; zero where it is now. At most a second, so that a change of
    // the rate or a stop is soon noticed.
    std::chrono::milliseconds wait(Time now = std::chrono::steady_clock::now());

private:
    void fill(Time now);
    double largest() const; // bytes the bucket holds

    mutable std::mutex m_mutex;
    qint64 m_rate = 0;
    double m_bytes = 0;
    Time m_filled{};
};

} // namespace officina
