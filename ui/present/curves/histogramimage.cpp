// SPDX-License-Identifier: GPL-3.0-or-later
//
// Histograms over the steps; see the header.
#include "ui/present/curves/histogramimage.h"

#include "ui/present/curves/curveaxes.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr double gap = 8;
constexpr double minSpacing = 9; // pixels between the feet of two ridges
constexpr double ridgeHeight = 3;  // of the highest, in spacings
constexpr double pixelsPerBin = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

// Evenly chosen, with the last, and with the one that stands out.
std::vector<qsizetype> chosen(qsizetype count, qsizetype most, qsizetype marked)
{
    std::vector<qsizetype> indexes;
    const qsizetype shown = std::min(count, most);
    indexes.reserve(size_t(shown));
    for (qsizetype i = 0; i < shown; ++i)
        indexes.push_back(shown == 1 ? count - 1 : i * (count - 1) / (shown - 1));
    if (marked >= 0 && marked < count) {
        const auto nearest = std::ranges::min_element(indexes, {}, [&](qsizetype i) { return std::abs(i - marked); });
        *nearest = marked;
    }
    return indexes;
}

Extent extentOf(const std::vector<MediaSample> &samples)
{
    Extent extent;
    for (const MediaSample &sample : samples) {
        for (const HistogramBucket &bucket : sample.buckets) {
            extent.include(bucket.left);
            extent.include(bucket.right);
        }
    }
    if (extent.from == extent.to) { // a single value
        const double around = extent.from == 0 ? 1 : std::abs(extent.from) / 2;
        extent = {extent.from - around, extent.to + around};
    }
    return extent;
}

} // namespace

std::vector<double> binned(const std::vector<HistogramBucket> &buckets, double low, double high, int bins)
{
    std::vector<double> counts(size_t(std::max(bins, 1)));
    const double width = (high - low) / double(counts.size());
    if (!(width > 0))
        return counts;
    const auto binOf = [&](double value) {
        return size_t(std::clamp((value - low) / width, 0.0, double(counts.size() - 1)));
    };
    for (const HistogramBucket &bucket : buckets) {
        if (bucket.right < low || bucket.left > high)
            continue;
        const double span = bucket.right - bucket.left;
        const size_t first = binOf(bucket.left);
        const size_t last = binOf(bucket.right);
        if (!(span > 0) || first == last) {
            counts[first] += bucket.count;
            continue;
        }
        for (size_t bin = first; bin <= last; ++bin) {
            const double from = std::max(bucket.left, low + double(bin) * width);
            const double to = std::min(bucket.right, low + double(bin + 1) * width);
            counts[bin] += bucket.count * std::max(to - from, 0.0) / span;
        }
    }
    return counts;
}

void paintHistograms(QPainter &painter, const QRectF &area, const HistogramPicture &picture)
{
    const ChartColours ink = chartColours(picture.dark);
    const std::vector<MediaSample> &samples = *picture.samples;
    const Extent values = extentOf(samples);
    if (values.isEmpty() || !std::isfinite(values.to - values.from)) {
        painter.setPen(ink.muted);
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, Words::tr("These histograms are empty."));
        return;
    }
    const QFontMetricsF metrics(painter.font());
    QString widest; // step at the right of its ridge
    for (const MediaSample *end : {&samples.front(), &samples.back()}) {
        const QString text = formats::number(end->step);
        widest = text.size() > widest.size() ? text : widest;
    }
    const QRectF plot = area.adjusted(gap, 0, -metrics.horizontalAdvance(widest) - 2 * gap, -metrics.height() - gap);
    const auto most = qsizetype(plot.height() / minSpacing - ridgeHeight);
    const std::vector<qsizetype> shown =
        chosen(qsizetype(samples.size()), std::max<qsizetype>(most, 1), picture.marked);
    const double spacing = plot.height() / (double(shown.size()) + ridgeHeight);

    const int bins = std::max(int(plot.width() / pixelsPerBin), 2);
    std::vector<std::vector<double>> ridges;
    double highest = 0;
    for (const qsizetype i : shown) {
        ridges.push_back(binned(samples[size_t(i)].buckets, values.from, values.to, bins));
        highest = std::max(highest, std::ranges::max(ridges.back()));
    }
    const QColor colour = curveColour(picture.style, picture.dark);
    double freeFrom = -qInf(); // steps never overlap
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t row = 0; row < shown.size(); ++row) {
        const double foot = plot.top() + spacing * (double(row) + 1 + ridgeHeight);
        QPainterPath path(QPointF(plot.left(), foot));
        for (size_t bin = 0; bin < ridges[row].size(); ++bin) {
            const double x = plot.left() + (double(bin) + 0.5) / double(bins) * plot.width();
            const double height = highest > 0 ? ridges[row][bin] / highest * spacing * ridgeHeight : 0;
            path.lineTo(x, foot - height);
        }
        path.lineTo(plot.right(), foot);
        const bool isMarked = shown[row] == picture.marked;
        // Older ones fade towards the paper.
        const double age = shown.size() > 1 ? double(row) / double(shown.size() - 1) : 1;
        QColor fill = colour;
        fill.setAlphaF(float(isMarked ? 0.9 : 0.2 + 0.45 * age));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.paper); // hides what is behind
        painter.drawPath(path);
        painter.setBrush(fill);
        painter.setPen(QPen(isMarked ? ink.text : colour, isMarked ? 1.6 : 1));
        painter.drawPath(path);
        if (foot - metrics.height() >= freeFrom || isMarked || row + 1 == shown.size()) {
            painter.setPen(isMarked ? ink.text : ink.muted);
            if (foot - metrics.height() >= freeFrom)
                painter.drawText(QRectF(plot.right() + gap, foot - metrics.height(), 200, metrics.height()),
                                 Qt::AlignLeft | Qt::AlignBottom, formats::number(samples[size_t(shown[row])].step));
            freeFrom = foot;
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int ticks = std::clamp(int(plot.width() / (metrics.averageCharWidth() * 10)), 2, 8);
    const Axis axis = valueAxis(values.from, values.to, ticks, false, picture.locale);
    painter.setPen(ink.muted);
    double free = -qInf();
    for (const Axis::Tick &tick : axis.ticks) {
        const double x = plot.left() + (tick.value - values.from) / (values.to - values.from) * plot.width();
        const double width = metrics.horizontalAdvance(tick.text);
        if (x - width / 2 < free || x + width / 2 > area.right())
            continue;
        free = x + width / 2 + gap;
        painter.drawText(QRectF(x - width / 2 - 2, plot.bottom() + gap / 2, width + 4, metrics.height()),
                         Qt::AlignCenter, tick.text);
    }
    painter.restore();
}

} // namespace officina
