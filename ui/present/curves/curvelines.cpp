// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a series to what is drawn of it; see the header.
#include "ui/present/curves/curvelines.h"

#include "client/curves/series/smoothing.h"

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

QList<QPointF> pointsAt(const std::vector<qsizetype> &indexes, const std::vector<double> &x,
                        const std::vector<double> &y)
{
    QList<QPointF> points;
    points.reserve(qsizetype(indexes.size()));
    for (qsizetype i : indexes)
        points.push_back({x[size_t(i)], y[size_t(i)]});
    return points;
}

// The last finite value before a mark, else the first after it.
double heightAt(const PreparedLine &line, qsizetype index)
{
    qsizetype near = line.pyramid.finiteBefore(line.y, index);
    if (near < 0)
        near = line.pyramid.finiteAfter(line.y, index);
    return near < 0 ? 0 : line.y[size_t(near)];
}

// Where a clock went back, or another metric runs along.
auto nearestIn(const std::vector<double> &places, double x)
{
    return std::ranges::min_element(places, {}, [x](double one) { return std::abs(one - x); });
}

} // namespace

PreparedLine prepareLine(const Series &series, const AxisInputs &inputs, double smoothing, bool logScale)
{
    Columns read = columns(series, inputs);
    PreparedLine line;
    if (smoothing > 0)
        line.smooth = smoothed(read.y, smoothing);
    if (logScale) {
        line.value = read.y;
        const auto logarithm = [](double y) { return y > 0 ? std::log10(y) : qQNaN(); };
        std::ranges::transform(read.y, read.y.begin(), logarithm);
        std::ranges::transform(line.smooth, line.smooth.begin(), logarithm);
    }
    line.x = std::move(read.x);
    line.restarts = std::move(read.restarts);
    line.checkpoints = std::move(read.checkpoints);
    line.y = std::move(read.y);
    line.pyramid = Pyramid(line.x, line.y);
    if (!line.smooth.empty())
        line.smoothPyramid = Pyramid(line.x, line.smooth);
    return line;
}

std::optional<size_t> lastUpTo(const PreparedLine &line, double x)
{
    if (line.isEmpty())
        return std::nullopt;
    if (!line.pyramid.isAscending())
        return size_t(nearestIn(line.x, x) - line.x.begin());
    const auto behind = std::ranges::upper_bound(line.x, x);
    return behind == line.x.begin() ? std::nullopt : std::optional(size_t(behind - line.x.begin()) - 1);
}

std::optional<double> nearestPlace(const QList<PreparedLine> &lines, double x)
{
    std::vector<double> places;
    for (const PreparedLine &line : lines) {
        if (line.isEmpty())
            continue;
        if (!line.pyramid.isAscending()) {
            places.push_back(*nearestIn(line.x, x));
            continue;
        }
        const auto next = std::ranges::lower_bound(line.x, x);
        places.push_back(next == line.x.end() ? line.x.back() : *next);
        places.push_back(next == line.x.begin() ? line.x.front() : *(next - 1));
    }
    return places.empty() ? std::nullopt : std::optional(*nearestIn(places, x));
}

VisibleLine visibleLine(const PreparedLine &line, double from, double to, int columns)
{
    const Decimated raw = line.pyramid.view(line.x, line.y, from, to, columns);
    VisibleLine visible;
    visible.raw = pointsAt(raw.line, line.x, line.y);
    if (!line.smooth.empty())
        visible.smooth =
            pointsAt(line.smoothPyramid.view(line.x, line.smooth, from, to, columns).line, line.x, line.smooth);
    const std::vector<double> &values = line.value.empty() ? line.y : line.value;
    for (qsizetype i : raw.marks) {
        if (!std::isfinite(values[size_t(i)])) // and not merely without a logarithm
            visible.marks.push_back({line.x[size_t(i)], heightAt(line, i)});
    }
    return visible;
}

Extent horizontalExtent(const PreparedLine &line)
{
    Extent extent;
    if (line.pyramid.isAscending() && !line.isEmpty())
        return {line.x.front(), line.x.back()};
    for (double x : line.x)
        extent.include(x);
    return extent;
}

Extent verticalExtent(const VisibleLine &line, double from, double to)
{
    Extent extent;
    for (const QList<QPointF> *points : {&line.raw, &line.smooth}) {
        for (const QPointF &point : *points) {
            if (point.x() >= from && point.x() <= to)
                extent.include(point.y());
        }
    }
    return extent;
}

} // namespace officina
