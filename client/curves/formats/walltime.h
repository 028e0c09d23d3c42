// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a number is a moment, and which. Loggers call seconds since 1970 "time", and as often the seconds that a step
// or the whole run took; they count it in seconds or in thousandths, millionths or billionths of them.
#pragma once

#include <QtCore/QByteArrayView>

#include <cmath>
#include <optional>

namespace officina {

// Seconds since 1970; nothing where what is called so ("time", "timestamp", in any case) is no moment but a duration, or
// a date in digits, 20260102.
inline std::optional<double> wallTimeOf(QByteArrayView name, double value)
{
    constexpr double longAgo = 1e8; // 1973: before it nobody trained, as a duration it is 3 years
    constexpr double farAhead = 1e11; // the year 5138
    for (int i = 0; i < 3 && std::abs(value) >= farAhead; ++i)
        value /= 1'000;
    const bool isVague =
        name.compare("time", Qt::CaseInsensitive) == 0 || name.compare("date", Qt::CaseInsensitive) == 0;
    return std::isfinite(value) && (!isVague || value >= longAgo) ? std::optional(value) : std::nullopt;
}

} // namespace officina
