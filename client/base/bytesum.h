// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums of sizes that somebody else tells: a hostile server may say anything, so a sum stops at the largest
// number instead of overflowing.
#pragma once

#include <QtCore/QtTypes>

#include <limits>

namespace officina {

// Of two numbers of bytes, neither negative.
inline qint64 byteSum(qint64 a, qint64 b)
{
    return b > std::numeric_limits<qint64>::max() - a ? std::numeric_limits<qint64>::max() : a + b;
}

} // namespace officina
