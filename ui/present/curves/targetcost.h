// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cost of a target: what it took a run to get to a value.
#pragma once

#include "client/curves/series/point.h"

#include <QtCore/QLocale>

#include <optional>

namespace officina {

struct Reached {
    qint64 step = 0;
    double value = 0;
    std::optional<double> seconds; // since the run began; nothing: no times were logged
    double gpuHours = 0;      // 0: not known

    bool operator==(const Reached &) const = default;
};
// start: of the run, in seconds since 1970; gpus: that it keeps busy, 0: not known.
Reached costOf(const Point &point, double start, int gpus);
QString reachedText(const Reached &reached, const QString &run, const QString &tag, const QLocale &locale);

} // namespace officina
