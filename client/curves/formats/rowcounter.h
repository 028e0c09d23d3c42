// SPDX-License-Identifier: GPL-3.0-or-later
//
// The step of each row of a log whose rows may name it, under one name or another, or not at all.
//
// The best name that a row had so far counts (columnnames.h): a row without it lies where the last one did, so that
// what is logged by epochs stands where the steps were then. A counter that holds fractions, as epochs do, is none
// for whole steps: its rows are counted instead. Where nothing counts, the rows are counted from 0. Steps that start anew
// with each epoch go on from where they were (stepcounter.h).
#pragma once

#include "client/curves/formats/stepcounter.h"

#include <QtCore/QHash>

#include <cmath>
#include <limits>

namespace officina {

class RowCounter
{
public:
    // Whether the counter with this rank (the lower the better) is the one that counts, from this row on.
    bool accepts(size_t rank, double value)
    {
        if (rank > m_rank)
            return false;
        if (rank < m_rank) {
            m_rank = rank;
            m_isFraction = false;
        }
        m_isFraction = m_isFraction || value != std::floor(value);
        return !m_isFraction;
    }
    // Of the next row. counted: by the counter that accepts() took; else NaN. epoch: that it is of, where it says so;
    // metrics: as StepCounter.
    qint64 next(double counted = std::numeric_limits<double>::quiet_NaN(), std::optional<double> epoch = {},
                std::span<const size_t> metrics = {})
    {
        m_hasEpochs = m_hasEpochs || epoch;
        if (!std::isnan(counted))
            m_step = m_hasEpochs ? stepIn(counted, epoch, metrics) : qint64(counted);
        else if (m_isFraction || m_rank == none)
            ++m_step;
        return m_step;
    }

private:
    static constexpr size_t none = std::numeric_limits<size_t>::max();

    qint64 stepIn(double counted, std::optional<double> epoch, std::span<const size_t> metrics)
    {
        QList<LineCounter> counters{{LineCounter::Kind::Step, counted}};
        if (epoch)
            counters.append({LineCounter::Kind::Epoch, *epoch});
        return m_epochs.stepOf(counters, metrics);
    }

    size_t m_rank = none;
    bool m_isFraction = false;
    qint64 m_step = -1;
    bool m_hasEpochs = false;
    StepCounter m_epochs;
};

// Counters by names that other things have, too: "batch" is also a size, and may start anew. One that does not go up
// goes on from where it was, so that nothing is taken for a restart; but one that goes down by one with each row is the
// index of a table that has its newest row first.
class LesserCounter
{
public:
    // part: of the run, which counts by itself. mayRepeat: several rows are of one step.
    double next(size_t part, double value, bool mayRepeat)
    {
        constexpr qsizetype maxParts = 100;
        if (m_seen.size() >= maxParts && !m_seen.contains(part))
            return value;
        Seen &seen = m_seen[part];
        const bool isAgain = value == seen.value;
        seen.isIndex = seen.isIndex && (std::isinf(seen.value) || value == seen.value - 1 || (isAgain && mayRepeat));
        if (!seen.isIndex && (value < seen.value || (isAgain && !mayRepeat)))
            seen.base = seen.base + seen.value + 1 - value;
        seen.value = value;
        return seen.base + value;
    }

private:
    struct Seen {
        double value = -std::numeric_limits<double>::infinity();
        double base = 0;
        bool isIndex = true; // that goes down
    };

    QHash<size_t, Seen> m_seen;
};

} // namespace officina
