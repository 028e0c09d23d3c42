// SPDX-License-Identifier: GPL-3.0-or-later
//
// All points of one tag of one run, in the order of their steps, none changed: packed in blocks
// (packedcolumn.h), 16 bytes each or less and typically 8.
//
// Restarts: where a step is lower than the one before, training went back to a checkpoint; the
// points from that step on are orphans of the broken attempt and are dropped, as TensorBoard does
// (per tag: rustboard's "preemption"). Those of the last restart can still be had to compare with.
// Equal steps are kept. No other point is ever dropped.
#pragma once

#include "client/curves/series/packedcolumn.h"
#include "client/curves/series/point.h"

#include <QtCore/QList>

#include <array>
#include <bit>
#include <memory>
#include <span>
#include <vector>

namespace officina {

class Series
{
public:
    void append(const Point &point);
    // The next point is the first after training was taken up again.
    void markRestart(qint64 step);

    bool isEmpty() const { return m_steps.size() == 0; }
    qsizetype size() const { return qsizetype(m_steps.size()); }
    qint64 step(qsizetype i) const { return qint64(m_steps.at(size_t(i))); }
    double wallTime(qsizetype i) const; // NaN: not logged
    double value(qsizetype i) const;
    Point at(qsizetype i) const { return {step(i), wallTime(i), value(i)}; }

    // The steps that training went back to, in the order it did.
    const std::vector<qint64> &restarts() const { return m_restarts; }
    qint64 replaced() const { return m_replaced; } // points that restarts dropped, of all of them
    // The points that the last such restart dropped; nullptr: none were.
    const std::shared_ptr<const Series> &earlierAttempt() const { return m_earlier; }
    double min() const; // of the finite values; NaN where there is none
    double max() const;

    // Calls consume(first, steps, wallTimes, values) for all points in order, many at a time: spans of
    // equal length, first the index of their first.
    template <class Consume> void read(Consume consume) const;
    qsizetype memory() const; // bytes held

private:
    // Of the values in a block: whether they are kept as floats, and their finite extremes.
    struct Summary {
        bool isFloat = false;
        double min = std::numeric_limits<double>::quiet_NaN();
        double max = std::numeric_limits<double>::quiet_NaN();
    };
    static constexpr size_t blockSize = PackedColumn::blockSize;

    std::shared_ptr<const Series> pointsFrom(qsizetype first) const;
    void truncate(qsizetype size);
    void flush();
    std::span<const double> values(qsizetype from, double *into) const;
    template <class Better> double extreme(Better better, double Summary::*of) const;

    PackedColumn m_steps;
    PackedColumn m_wallTimes; // their bits
    PackedColumn m_values;    // of whole blocks: bits of floats where all are, else of doubles
    std::vector<double> m_tail; // values that are no whole block yet
    std::vector<Summary> m_summaries; // of the blocks
    std::vector<qint64> m_restarts;
    qint64 m_replaced = 0;
    std::shared_ptr<const Series> m_earlier;
    qint64 m_lastStep = std::numeric_limits<qint64>::min(); // of m_steps: looked at for each point
};

// What is counted along the horizontal axis.
enum class XAxis {
    Step,
    Relative, // seconds since a given start
    Wall,     // seconds since 1970
    GpuHours, // hours since a given start, times the GPUs that were busy
    Metric,   // the values of another series of the same run
};

// What a run has for each kind of axis; only what the kind asks for needs to be given.
struct AxisInputs {
    XAxis axis = XAxis::Step;
    double start = 0; // what Relative and GpuHours count from, in seconds since 1970
    int gpus = 0;     // 0: not known
    std::shared_ptr<const Series> metric = {};
    QList<qint64> checkpoints = {}; // steps, ascending
};

struct Columns {
    std::vector<double> x;
    std::vector<double> y;
    // Places along x: where training went on from an earlier state, and where its state was saved.
    std::vector<double> restarts;
    std::vector<double> checkpoints;
};

// The points as numbers to draw. Those that have no place along the axis are left out: points
// without a wall time where it is one of time or cost, and beyond the first and last finite value of
// the metric. Between two values of the metric it is interpolated linearly by the step.
Columns columns(const Series &series, const AxisInputs &inputs);

template <class Consume> void Series::read(Consume consume) const
{
    std::array<quint64, blockSize> numbers;
    std::array<qint64, blockSize> steps;
    std::array<double, blockSize> wallTimes;
    std::array<double, blockSize> room;
    for (qsizetype at = 0; at < size(); at += qsizetype(blockSize)) {
        const auto stepBits = m_steps.read(size_t(at), numbers.data());
        const size_t count = stepBits.size();
        for (size_t i = 0; i < count; ++i)
            steps[i] = qint64(stepBits[i]);
        const auto wallBits = m_wallTimes.read(size_t(at), numbers.data());
        for (size_t i = 0; i < count; ++i)
            wallTimes[i] = std::bit_cast<double>(wallBits[i]);
        consume(at, std::span<const qint64>(steps.data(), count), std::span<const double>(wallTimes.data(), count),
                values(at, room.data()));
    }
}

} // namespace officina
