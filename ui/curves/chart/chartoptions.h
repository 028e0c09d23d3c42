// SPDX-License-Identifier: GPL-3.0-or-later
//
// How charts are drawn, and what is read from them under the pointer.
#pragma once

#include "client/curves/series/series.h"

#include <QtCore/QString>
#include <QtGui/QColor>

namespace officina {

// What all charts of a page have in common.
struct ChartOptions {
    XAxis axis = XAxis::Step;
    double smoothing = 0; // 0 to 0.999
    bool logScale = false;
    bool logX = false; // of steps; on the axes of time it means nothing
    bool ignoreOutliers = false;
    QString metric = {}; // along the horizontal, where the axis is one
    QString values = {}; // what is drawn instead of the values as logged, for people; empty: those

    bool isLogX() const { return logX && axis == XAxis::Step; }
    bool operator==(const ChartOptions &) const = default;
};

// Of one line, what it had come to at a place on the horizontal axis: the last point up to there.
struct CurveReading {
    QString label;
    QColor colour;
    double x = 0;      // of that point
    double value = 0;  // as logged
    double smooth = 0; // equals value where smoothing is off
    QString place = {}; // for people: where that point is, if not where it was asked for
    QString countedIn = {}; // what x is on the axis of steps, where these are none: countedin.h
};

} // namespace officina
