// SPDX-License-Identifier: GPL-3.0-or-later
//
// How curves look wherever they are drawn: colours that colour-blind people can tell apart, dashes
// beyond them, round numbers on the axes, values and damage in words.
#pragma once

#include "client/curves/damage.h"
#include "client/curves/series.h"

#include <QtCore/QLocale>
#include <QtGui/QColor>

namespace officina {

// Paul Tol's "bright" scheme without its grey (Tol, SRON/EPS/TN/09-002), lightened for dark
// backgrounds to keep a contrast of 3 to 1. Repeats after curveColours with another dash.
inline constexpr int curveColours = 6;
QColor curveColour(int style, bool dark);
QList<qreal> curveDash(int style); // empty: solid; else in pen widths, as QPen::setDashPattern()

struct Axis {
    double from = 0;
    double to = 1;
    QList<double> ticks; // ascending, within [from, to]
    int decimals = 0;    // needed to tell the ticks apart
    bool exponent = false; // numbers too large or small to be written out
};

// Round ticks (1, 2 or 5 times a power of ten), about as many as wanted; widen: the ends become
// ticks too. Where from == to, a range around it.
Axis linearAxis(double from, double to, int wanted, bool widen);
// Powers of ten; from and to are positive.
Axis logAxis(double from, double to);
// Seconds in round units: 5 min, 2 h, 7 days.
Axis durationAxis(double from, double to, int wanted);
// Moments (seconds since 1970) at round local times.
Axis momentAxis(double from, double to, int wanted);

QString tickText(double value, const Axis &axis, XAxis kind, const QLocale &locale);
QString valueText(double value, const QLocale &locale); // 5 significant digits; NaN, ∞
QString xText(double x, XAxis kind, const QLocale &locale); // one position, exactly
QString axisTitle(XAxis kind);

QString damageText(const Damage &damage); // a sentence with file and place

} // namespace officina
