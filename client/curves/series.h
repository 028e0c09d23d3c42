// SPDX-License-Identifier: GPL-3.0-or-later
//
// All points of one tag of one run, 24 bytes each, in the order of their steps.
//
// Restarts: where a step is lower than the one before, training went back to a checkpoint; the
// points from that step on are orphans of the broken attempt and are dropped, as TensorBoard does
// (per tag: rustboard's "preemption"). Equal steps are kept. No other point is ever dropped.
#pragma once

#include "client/curves/point.h"

#include <QtCore/QString>

#include <vector>

namespace officina {

class Series
{
public:
    void append(const Point &point);

    bool isEmpty() const { return m_steps.empty(); }
    qsizetype size() const { return qsizetype(m_steps.size()); }
    qint64 step(qsizetype i) const { return m_steps[size_t(i)]; }
    double wallTime(qsizetype i) const { return m_wallTimes[size_t(i)]; } // NaN: not logged
    double value(qsizetype i) const { return m_values[size_t(i)]; }
    Point at(qsizetype i) const { return {step(i), wallTime(i), value(i)}; }

    int restarts() const { return m_restarts; }
    double min() const; // of the finite values; NaN where there is none
    double max() const;

private:
    void truncate(qsizetype size);

    std::vector<qint64> m_steps;
    std::vector<double> m_wallTimes;
    std::vector<double> m_values;
    int m_restarts = 0;
};

// What is counted along the horizontal axis.
enum class XAxis {
    Step,
    Relative, // seconds since a given start
    Wall,     // seconds since 1970
};

struct Columns {
    std::vector<double> x;
    std::vector<double> y;
};

// The points as numbers to draw. start: what Relative counts from. Points without a wall time are
// left out where the axis is one of time.
Columns columns(const Series &series, XAxis axis, double start);

} // namespace officina
