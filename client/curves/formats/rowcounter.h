// SPDX-License-Identifier: GPL-3.0-or-later
//
// The step of each row of a log whose rows may name it, under one name or another, or not at all.
//
// The best name that a row had so far counts (columnnames.h): a row without it lies where the last one did, so that
// what is logged by epochs stands where the steps were then. A counter that holds fractions, as epochs do, is none
// for whole steps: its rows are counted instead. Where nothing counts, the rows are counted from 0.
#pragma once

#include <QtCore/QtTypes>

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
    // Of the next row. counted: by the counter that accepts() took; else NaN.
    qint64 next(double counted = std::numeric_limits<double>::quiet_NaN())
    {
        if (!std::isnan(counted))
            m_step = qint64(counted);
        else if (m_isFraction || m_rank == none)
            ++m_step;
        return m_step;
    }

private:
    static constexpr size_t none = std::numeric_limits<size_t>::max();

    size_t m_rank = none;
    bool m_isFraction = false;
    qint64 m_step = -1;
};

} // namespace officina
