// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one picture shows; see the header.
#include "ui/present/curves/curvescene.h"

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr double minShare = 0.05; // of the values below and above what is fitted
constexpr double margin = 0.1;
constexpr size_t maxSamples = 20'000; // of a line; percentiles of more are the same to the eye

void include(Extent &extent, const Extent &other)
{
    if (!other.isEmpty()) {
        extent.include(other.from);
        extent.include(other.to);
    }
}

Extent positiveExtent(const PreparedLine &line)
{
    Extent extent;
    const auto first = std::ranges::upper_bound(line.x, 0.0); // steps ascend
    if (first != line.x.end()) {
        extent.include(*first);
        extent.include(line.x.back());
    }
    return extent;
}

void append(QList<QPointF> &points, const QList<QPointF> &more, double from, double to)
{
    for (const QPointF &point : more) {
        if (point.x() >= from && point.x() < to)
            points.push_back({std::log10(point.x()), point.y()});
    }
}

// Pixel columns are even in logarithms, those of visibleLine() are not: short stretches, in which
// there is little difference, are put together.
VisibleLine visibleLogLine(const PreparedLine &line, const Extent &x, int columns)
{
    constexpr int stretchesPerDecade = 4;
    const int stretches = std::clamp(int(std::ceil((x.to - x.from) * stretchesPerDecade)), 1, 40);
    VisibleLine visible;
    for (int i = 0; i < stretches; ++i) {
        const double from = std::pow(10, x.from + (x.to - x.from) * i / stretches);
        const double to = std::pow(10, x.from + (x.to - x.from) * (i + 1) / stretches);
        const VisibleLine part = visibleLine(line, from, to, std::max(2 * columns / stretches, 1));
        // The points on both sides of the view make the line run out of the picture.
        const double first = i == 0 ? std::numeric_limits<double>::denorm_min() : from;
        const double last = i + 1 == stretches ? qInf() : to;
        append(visible.raw, part.raw, first, last);
        append(visible.smooth, part.smooth, first, last);
        append(visible.marks, part.marks, first, last);
    }
    return visible;
}

// Where the line comes into the view and leaves it, between two points.
void includeEdges(Extent &extent, const QList<QPointF> &points, const Extent &x)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF &a = points[i - 1];
        const QPointF &b = points[i];
        for (double edge : {x.from, x.to}) {
            if (a.x() < edge && edge < b.x())
                extent.include(a.y() + (b.y() - a.y()) * ((edge - a.x()) / (b.x() - a.x())));
        }
    }
}

} // namespace

Extent withoutOutliers(const QList<PreparedLine> &lines, double from, double to)
{
    std::vector<double> values;
    for (const PreparedLine &line : lines) {
        const std::vector<double> &y = line.smooth.empty() ? line.y : line.smooth;
        size_t begin = 0;
        size_t end = line.x.size();
        if (line.pyramid.isAscending()) {
            begin = size_t(std::ranges::lower_bound(line.x, from) - line.x.begin());
            end = size_t(std::ranges::upper_bound(line.x, to) - line.x.begin());
        }
        const size_t stride = end > begin ? (end - begin) / maxSamples + 1 : 1;
        for (size_t i = begin; i < end; i += stride) {
            if (std::isfinite(y[i]) && line.x[i] >= from && line.x[i] <= to)
                values.push_back(y[i]);
        }
    }
    if (values.empty())
        return {};
    const auto at = [&](double share) {
        const auto place = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
        std::ranges::nth_element(values, place);
        return *place;
    };
    const double low = at(minShare);
    const double high = at(1 - minShare);
    const double more = (high - low) * margin;
    return {low - more, high + more};
}

CurveScene curveScene(const QList<PreparedLine> &lines, const SceneKind &kind)
{
    CurveScene scene;
    for (const PreparedLine &line : lines)
        include(scene.all, kind.logX ? positiveExtent(line) : horizontalExtent(line));
    if (scene.all.isEmpty())
        return scene;
    Extent values = kind.view.value_or(scene.all); // as logged
    if (kind.logX) {
        if (!(values.from > 0))
            values.from = std::min(scene.all.from, values.to);
        if (!(values.from > 0)) // zoomed to where there is no logarithm
            values = scene.all;
        scene.all = {std::log10(scene.all.from), std::log10(scene.all.to)};
        scene.x = {std::log10(values.from), std::log10(values.to)};
    } else {
        scene.x = values;
    }
    for (const PreparedLine &line : lines) {
        scene.lines.push_back(kind.logX ? visibleLogLine(line, scene.x, kind.columns)
                                        : visibleLine(line, scene.x.from, scene.x.to, kind.columns));
        const VisibleLine &visible = scene.lines.back();
        include(scene.y, verticalExtent(visible, scene.x.from, scene.x.to));
        includeEdges(scene.y, visible.raw, scene.x);
        includeEdges(scene.y, visible.smooth, scene.x);
    }
    if (kind.ignoreOutliers && !scene.y.isEmpty()) {
        const Extent most = withoutOutliers(lines, values.from, values.to);
        if (!most.isEmpty()) // never wider than what there is
            scene.y = {std::max(most.from, scene.y.from), std::min(most.to, scene.y.to)};
    }
    return scene;
}

} // namespace officina
