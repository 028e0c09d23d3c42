// SPDX-License-Identifier: GPL-3.0-or-later
//
// Few points that look like many; see the header.
#include "client/curves/series/decimate.h"

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr qsizetype none = -1;

struct PixelColumn {
    qsizetype first = none;
    qsizetype last = none;
    qsizetype low = none;
    qsizetype high = none;
    qsizetype mark = none;
};

void consume(PixelColumn &column, qsizetype i, std::span<const double> y)
{
    if (column.first == none)
        column.first = column.low = column.high = i;
    column.last = i;
    if (y[size_t(i)] < y[size_t(column.low)])
        column.low = i;
    if (y[size_t(i)] > y[size_t(column.high)])
        column.high = i;
}

} // namespace

Decimated decimate(std::span<const double> x, std::span<const double> y, double from, double to, int columns)
{
    std::vector<PixelColumn> picked(size_t(std::max(columns, 1)));
    const double scale = to > from ? double(picked.size()) / (to - from) : 0;
    qsizetype before = none; // nearest on the left of the view
    qsizetype after = none;
    for (size_t i = 0; i < x.size(); ++i) {
        const bool finite = std::isfinite(y[i]);
        if (x[i] < from) {
            if (finite && (before == none || x[i] >= x[size_t(before)]))
                before = qsizetype(i);
        } else if (x[i] > to) {
            if (finite && (after == none || x[i] < x[size_t(after)]))
                after = qsizetype(i);
        } else {
            const auto at = std::min(size_t((x[i] - from) * scale), picked.size() - 1);
            if (finite)
                consume(picked[at], qsizetype(i), y);
            else
                picked[at].mark = qsizetype(i);
        }
    }

    Decimated result;
    if (before != none)
        result.line.push_back(before);
    for (const PixelColumn &column : picked) {
        if (column.mark != none)
            result.marks.push_back(column.mark);
        if (column.first == none)
            continue;
        qsizetype four[] = {column.first, column.last, column.low, column.high};
        std::ranges::sort(four);
        const auto [end, rest] = std::ranges::unique(four);
        result.line.insert(result.line.end(), std::begin(four), end);
    }
    if (after != none)
        result.line.push_back(after);
    return result;
}

} // namespace officina
