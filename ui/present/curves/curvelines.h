// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a series to what is drawn of it: the numbers along the chosen axis once per change, and of
// these the few points that a picture of a given width can show. For pictures and charts alike.
#pragma once

#include "client/curves/series/pyramid.h"
#include "client/curves/series/series.h"

#include <QtCore/QList>
#include <QtCore/QPointF>

#include <vector>

namespace officina {

// y of a logarithmic scale holds decimal logarithms; values that have none are NaN there.
struct PreparedLine {
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> smooth; // empty where smoothing is off
    std::vector<double> value;  // y without logarithm; empty where it is y
    std::vector<double> restarts;    // along x
    std::vector<double> checkpoints; // along x
    Pyramid pyramid;            // of y
    Pyramid smoothPyramid;

    bool isEmpty() const { return x.empty(); }
};

PreparedLine prepareLine(const Series &series, const AxisInputs &inputs, double smoothing, bool logScale);

// The last point up to a place along x; where x does not ascend, the nearest. Nothing where there is none.
std::optional<size_t> lastUpTo(const PreparedLine &line, double x);
// Of the places of all lines along x, the nearest.
std::optional<double> nearestPlace(const QList<PreparedLine> &lines, double x);

struct VisibleLine {
    QList<QPointF> raw;
    QList<QPointF> smooth; // empty where smoothing is off
    QList<QPointF> marks;  // NaN and infinite values, at the height of the last finite one
};

VisibleLine visibleLine(const PreparedLine &line, double from, double to, int columns);

struct Extent {
    double from = qInf();
    double to = -qInf();

    bool isEmpty() const { return !(from <= to); }
    void include(double value)
    {
        from = std::min(from, value);
        to = std::max(to, value);
    }
};

Extent horizontalExtent(const PreparedLine &line);
// What lies between from and to, raw and smooth.
Extent verticalExtent(const VisibleLine &line, double from, double to);

} // namespace officina
