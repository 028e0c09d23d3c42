// SPDX-License-Identifier: GPL-3.0-or-later
//
// The points of one tag; see the header.
#include "client/curves/series.h"

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Grows by an eighth beyond a million points: doubling would waste up to half of the memory.
template <class T> void push(std::vector<T> &column, T value)
{
    if (column.size() == column.capacity() && column.size() >= (1U << 20))
        column.reserve(column.size() + column.size() / 8);
    column.push_back(value);
}

template <class Better> double extreme(const std::vector<double> &values, Better better)
{
    double found = nan;
    for (double value : values) {
        if (std::isfinite(value) && (std::isnan(found) || better(value, found)))
            found = value;
    }
    return found;
}

} // namespace

void Series::append(const Point &point)
{
    if (!m_steps.empty() && point.step < m_steps.back()) {
        const auto orphan = std::ranges::lower_bound(m_steps, point.step);
        truncate(orphan - m_steps.begin());
        ++m_restarts;
    }
    push(m_steps, point.step);
    push(m_wallTimes, point.wallTime);
    push(m_values, point.value);
}

double Series::min() const
{
    return extreme(m_values, std::less());
}

double Series::max() const
{
    return extreme(m_values, std::greater());
}

void Series::truncate(qsizetype size)
{
    m_steps.resize(size_t(size));
    m_wallTimes.resize(size_t(size));
    m_values.resize(size_t(size));
}

Columns columns(const Series &series, XAxis axis, double start)
{
    Columns result;
    result.x.reserve(size_t(series.size()));
    result.y.reserve(size_t(series.size()));
    for (qsizetype i = 0; i < series.size(); ++i) {
        const double x = axis == XAxis::Step ? double(series.step(i))
            : axis == XAxis::Relative        ? series.wallTime(i) - start
                                             : series.wallTime(i);
        if (!std::isfinite(x))
            continue;
        result.x.push_back(x);
        result.y.push_back(series.value(i));
    }
    return result;
}

} // namespace officina
