// SPDX-License-Identifier: GPL-3.0-or-later
//
// Round numbers on axes; values and places along them as text.
#pragma once

#include "client/curves/series/series.h"

#include <QtCore/QLocale>

namespace officina {

struct Axis {
    struct Tick {
        double value;
        QString text;
    };
    double from = 0;
    double to = 1;
    QList<Tick> ticks; // ascending, within [from, to]
};

// Round ticks (1, 2 or 5 times a power of ten), about as many as wanted; widen: the ends become
// ticks too. Where from == to, a range around it.
Axis valueAxis(double from, double to, int wanted, bool widen, const QLocale &locale);
// For values given as their decimal logarithms; the texts are the values themselves.
Axis logAxis(double from, double to, int wanted, bool widen, const QLocale &locale);
// Along the horizontal: steps, durations in seconds, moments in seconds since 1970, or numbers.
Axis horizontalAxis(XAxis kind, double from, double to, int wanted, const QLocale &locale);

QString valueText(double value, const QLocale &locale); // 5 significant digits; NaN, ∞
// metric: what the axis is called, of XAxis::Metric, and of steps that are none: countedin.h.
QString positionText(double x, XAxis kind, const QLocale &locale, const QString &metric = {}); // exactly
// With its unit where the numbers have none; to: where the axis ends.
QString axisTitle(XAxis kind, const QString &metric, double to);
QString clockText(double seconds); // 27:04:09

} // namespace officina
