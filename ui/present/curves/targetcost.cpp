// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cost of a target; see the header.
#include "ui/present/curves/targetcost.h"

#include "ui/present/curves/axisnumbers.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace officina {

namespace {

struct Curves {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

} // namespace

QString reachedText(const Reached &reached, const QString &run, const QString &tag, const QLocale &locale)
{
    const QString value = valueText(reached.value, locale);
    const QString step = locale.toString(reached.step);
    if (!reached.seconds)
        return Curves::tr("%1: %2 reached %3 at step %4.").arg(run, tag, value, step);
    const QString time = clockText(*reached.seconds);
    if (reached.gpuHours <= 0)
        return Curves::tr("%1: %2 reached %3 at step %4, after %5.", "%5: hours:minutes:seconds")
            .arg(run, tag, value, step, time);
    return Curves::tr("%1: %2 reached %3 at step %4, after %5 and %6 GPU-hours.", "%5: hours:minutes:seconds")
        .arg(run, tag, value, step, time, valueText(reached.gpuHours, locale));
}

Reached costOf(const Point &point, double start, int gpus)
{
    const double seconds = point.wallTime - start;
    if (!std::isfinite(seconds))
        return {point.step, point.value, {}, 0};
    return {point.step, point.value, seconds, gpus * seconds / 3600};
}

} // namespace officina
