// SPDX-License-Identifier: GPL-3.0-or-later
//
// One value that a training run logged.
#pragma once

#include <QtCore/QtTypes>

#include <limits>

namespace officina {

struct Point {
    qint64 step = 0;
    double wallTime = std::numeric_limits<double>::quiet_NaN(); // seconds since 1970; NaN: not logged
    double value = 0; // may be NaN or infinite: such points are kept
};

// A point and which of its reader's tags it belongs to.
struct TaggedPoint {
    Point point;
    quint32 tag = 0; // index into the reader's tags()
};

} // namespace officina
