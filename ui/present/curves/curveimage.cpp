// SPDX-License-Identifier: GPL-3.0-or-later
//
// Curves as a picture; see the header.
#include "ui/present/curves/curveimage.h"

#include "client/base/files.h"
#include "client/curves/series/countedin.h"
#include "ui/present/curves/curveaxes.h"
#include "ui/present/curves/curvescene.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>
#include <ranges>
#include <set>

namespace officina {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

constexpr double gap = 8;
constexpr double sampleWidth = 22; // of a line in the legend
constexpr int faint = 80;          // alpha of a raw line behind its smooth one

QPen penOf(const CurvePicture &picture, const CurveLine &line, double width, int alpha = 255)
{
    QColor colour = line.inkOn(picture.dark);
    colour.setAlpha(alpha);
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::RoundJoin);
    if (const auto dash = curveDash(line.style); !dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

// What of the way from a to b is inside: Liang and Barsky. Not left to the painter: some readers of
// SVG know no clipping, and coordinates may be beyond what files can hold.
std::optional<QLineF> inside(const QPointF &a, const QPointF &b, const QRectF &rect)
{
    double from = 0;
    double to = 1;
    const QPointF way = b - a;
    const std::pair<double, double> edges[] = {{-way.x(), a.x() - rect.left()},
                                               {way.x(), rect.right() - a.x()},
                                               {-way.y(), a.y() - rect.top()},
                                               {way.y(), rect.bottom() - a.y()}};
    for (const auto &[outward, room] : edges) {
        if (outward == 0 && room < 0)
            return {};
        if (outward < 0)
            from = std::max(from, room / outward);
        else if (outward > 0)
            to = std::min(to, room / outward);
    }
    if (!(from <= to)) // NaN too
        return {};
    return QLineF(from > 0 ? a + from * way : a, to < 1 ? a + to * way : b);
}

QList<QPolygonF> clipped(const QPolygonF &line, const QRectF &rect)
{
    QList<QPolygonF> pieces;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const auto part = inside(line[i - 1], line[i], rect);
        if (!part)
            continue;
        if (pieces.isEmpty() || pieces.back().back() != part->p1())
            pieces.push_back({part->p1()});
        pieces.back().push_back(part->p2());
    }
    return pieces;
}

void paintLine(QPainter &painter, const CurveFrame &frame, const QList<QPointF> &points, const QPen &pen)
{
    painter.setPen(pen);
    if (points.size() == 1) { // a line of one point would be invisible
        painter.setBrush(pen.color());
        painter.drawEllipse(frame.at(points.front()), 2, 2);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    QPolygonF polygon;
    polygon.reserve(points.size());
    for (const QPointF &point : points)
        polygon.push_back(frame.at(point));
    for (const QPolygonF &piece : clipped(polygon, frame.plot.adjusted(-1, -2, 1, 2)))
        painter.drawPolyline(piece);
}

void paintMarks(QPainter &painter, const CurveFrame &frame, const QList<QPointF> &points, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &point : points) {
        const QPointF at = frame.at(point);
        const QPointF triangle[] = {at + QPointF(0, -5), at + QPointF(4.5, 3), at + QPointF(-4.5, 3)};
        painter.drawPolygon(triangle, 3);
    }
    painter.setBrush(Qt::NoBrush);
}

// The legend's rows from the top of the area; returns their height, hardly more than is allowed. Only
// measures without a painter.
double legend(QPainter *painter, const QFontMetricsF &metrics, const QRectF &area, double maxHeight,
              const CurvePicture &picture)
{
    const double rowHeight = metrics.height() + gap / 2;
    const int lastRow = std::max(int(maxHeight / rowHeight), 1) - 1;
    double x = 0;
    double y = 0;
    for (qsizetype i = 0; i < picture.lines.size(); ++i) {
        const CurveLine &line = picture.lines[i];
        const QString text = metrics.elidedText(line.label, Qt::ElideMiddle, area.width() - sampleWidth - gap);
        const double width = sampleWidth + gap + metrics.horizontalAdvance(text) + 2 * gap;
        const bool isFull = x > 0 && x + width - 2 * gap > area.width();
        const qsizetype left = picture.lines.size() - i;
        const QString more = Words::tr("and %n more", "curves without a place in the legend", int(left));
        const bool isLast = y > (lastRow - 0.5) * rowHeight;
        if (isLast && left > 1 && (isFull || x + width + metrics.horizontalAdvance(more) > area.width())) {
            if (painter) {
                painter->setPen(chartColours(picture.dark).muted);
                painter->drawText(QPointF(area.left() + x, area.top() + y + metrics.ascent()), more);
            }
            break;
        }
        if (isFull) {
            x = 0;
            y += rowHeight;
        }
        if (painter) {
            const double middle = area.top() + y + metrics.height() / 2;
            painter->setPen(penOf(picture, line, 2));
            painter->drawLine(QPointF(area.left() + x, middle), QPointF(area.left() + x + sampleWidth, middle));
            if (hasMarker(line.style))
                paintMarker(*painter, {area.left() + x + sampleWidth / 2, middle}, line.style, line.inkOn(picture.dark),
                            chartColours(picture.dark).paper);
            painter->setPen(chartColours(picture.dark).text);
            painter->drawText(QPointF(area.left() + x + sampleWidth + gap, area.top() + y + metrics.ascent()), text);
        }
        x += width;
    }
    return picture.lines.isEmpty() ? 0 : y + rowHeight;
}

const QList<QPointF> &shownOf(const VisibleLine &line)
{
    return line.smooth.isEmpty() ? line.raw : line.smooth;
}

void paintBand(QPainter &painter, const CurveFrame &frame, const VisibleLine &low, const VisibleLine &high,
               QColor colour)
{
    QPolygonF polygon;
    for (const QPointF &point : shownOf(low))
        polygon.push_back(frame.at(point));
    for (const QPointF &point : std::views::reverse(shownOf(high)))
        polygon.push_back(frame.at(point));
    colour.setAlpha(bandAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(polygon);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

PreparedCurves prepareCurves(const QList<CurveLine> &lines, XAxis axis, double smoothing, bool logScale)
{
    PreparedCurves curves;
    const auto prepare = [&](const CurveLine &line, const Series &series) {
        curves.lines.push_back(
            prepareLine(series, {axis, line.start, line.gpus, line.metric, line.checkpoints}, smoothing, logScale));
    };
    for (const CurveLine &line : lines)
        prepare(line, *line.series);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].low)
            continue;
        curves.bands.push_back({i, curves.lines.size()});
        prepare(lines[i], *lines[i].low);
        prepare(lines[i], *lines[i].high);
    }
    return curves;
}

bool anyWithoutLogarithm(const QList<CurveLine> &lines)
{
    return std::ranges::any_of(lines, [](const CurveLine &line) { return line.series->min() <= 0; });
}

void paintMarkers(QPainter &painter, const CurveFrame &frame, const CurveLine &line, const VisibleLine &visible,
                  bool dark)
{
    if (!hasMarker(line.style))
        return;
    constexpr double apart = 110; // pixels
    const QList<QPointF> &points = shownOf(visible);
    if (points.isEmpty())
        return;
    // Lines of equal steps would have theirs above each other: each style begins elsewhere.
    double last = frame.at(points.back()).x() + apart - std::fmod(line.style * 0.382 * apart, apart);
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        const QPointF at = frame.at(points[i]);
        if (!frame.plot.adjusted(-1, -1, 1, 1).contains(at) || std::abs(last - at.x()) < apart)
            continue;
        last = at.x();
        paintMarker(painter, at, line.style, line.inkOn(dark), chartColours(dark).paper);
    }
}

void paintStates(QPainter &painter, const CurveFrame &frame, const QList<CurveLine> &lines,
                 const QList<PreparedLine> &prepared, bool dark)
{
    constexpr double apart = 7; // pixels; more would be a bar
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto paint = [&](const std::vector<double> &places, const QPolygonF &mark) {
        double last = -qInf();
        for (double place : places) {
            const double x = frame.at({frame.axisValue(place), frame.y.from}).x();
            const bool isSeen = x >= frame.plot.left() && x <= frame.plot.right(); // also not one that is no number
            if (!isSeen || std::abs(x - last) < apart)
                continue;
            last = x;
            painter.drawPolygon(mark.translated(x, frame.plot.bottom()));
        }
    };
    const QPolygonF diamond({{0, -8}, {3, -5}, {0, -2}, {-3, -5}});
    const QPolygonF back({{-4, -5}, {4, -9.5}, {4, -0.5}});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setBrush(lines[i].inkOn(dark));
        paint(prepared[i].checkpoints, diamond);
        paint(prepared[i].restarts, back);
    }
    painter.restore();
}

QString alongOf(const CurvePicture &picture)
{
    return picture.axis == XAxis::Step ? countedIn(picture.title) : picture.metric;
}

QString drawnHow(const CurvePicture &picture)
{
    QStringList how;
    if (!picture.values.isEmpty())
        how.push_back(picture.values);
    if (const auto mean = std::ranges::find_if(picture.lines, &CurveLine::isMean); mean != picture.lines.end())
        how.push_back(mean->band == BandKind::Range
                          ? Words::tr("groups of runs as their mean, with a band from the lowest to the highest")
                          : Words::tr("groups of runs as their mean, with a band of one standard deviation"));
    if (picture.smoothing > 0)
        how.push_back(Words::tr("smoothed %1", "a curve; %1: how much, from 0 to 1")
                          .arg(picture.locale.toString(picture.smoothing, 'f', 3)));
    if (picture.logScale)
        how.push_back(anyWithoutLogarithm(picture.lines) ? Words::tr("logarithmic values, without those of 0 and below")
                                                         : Words::tr("logarithmic values"));
    if (picture.logX)
        how.push_back(Words::tr("logarithmic steps"));
    if (picture.ignoreOutliers)
        how.push_back(Words::tr("without outliers"));
    if (picture.view)
        how.push_back(Words::tr("zoomed: %1 to %2", "two places on the horizontal axis")
                          .arg(positionText(picture.view->from, picture.axis, picture.locale, alongOf(picture)),
                               positionText(picture.view->to, picture.axis, picture.locale, alongOf(picture))));
    return how.join(QStringLiteral(" · "));
}

namespace {

// Of the picture at the left, and at the right what was done to what is seen.
void paintTitle(QPainter &painter, const QRectF &area, const CurvePicture &picture)
{
    const ChartColours ink = chartColours(picture.dark);
    QFont bold = painter.font();
    bold.setBold(true);
    const QFont plain = painter.font();
    painter.setFont(bold);
    painter.setPen(ink.text);
    const double titleWidth = QFontMetricsF(bold).horizontalAdvance(picture.title);
    const double room = std::max(area.width() - titleWidth - 2 * gap, area.width() / 2);
    CurvePicture named = picture;
    named.values.clear(); // the vertical axis says it
    const QString how = QFontMetricsF(plain).elidedText(drawnHow(named), Qt::ElideRight, room);
    const double left = how.isEmpty() ? 0 : QFontMetricsF(plain).horizontalAdvance(how) + 2 * gap;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(bold).elidedText(picture.title, Qt::ElideMiddle, area.width() - left));
    painter.setFont(plain);
    painter.setPen(ink.muted);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, how);
}

QString emptyText(const CurvePicture &picture, const CurveScene &scene)
{
    if (picture.logScale && anyWithoutLogarithm(picture.lines))
        return Words::tr("A logarithmic scale shows values above 0 alone, and there are none here.");
    if (picture.view && !scene.all.isEmpty())
        return Words::tr("All of it lies outside the zoom.");
    return picture.values.isEmpty() ? Words::tr("There is nothing to draw on these axes yet.")
                                    : Words::tr("No run has a value of the reference to be compared with.");
}

} // namespace

void paintCurves(QPainter &painter, const QRectF &area, const CurvePicture &picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColours ink = chartColours(picture.dark);
    painter.fillRect(area, ink.paper);
    const QFontMetricsF metrics(painter.font());
    const QRectF inner = area.adjusted(2 * gap, 2 * gap, -2 * gap, -2 * gap);

    const QFont plain = painter.font();
    paintTitle(painter, inner, picture);

    const double legendHeight = legend(nullptr, metrics, inner, inner.height() / 2, picture);
    const PreparedCurves curves = prepareCurves(picture.lines, picture.axis, picture.smoothing, picture.logScale);
    const CurveScene scene =
        curveScene(curves.lines, {std::max(int(inner.width()), 1), picture.logX, picture.ignoreOutliers, picture.view});
    const double below = legendHeight > 0 ? legendHeight + gap : 0;
    const QRectF plot = inner.adjusted(0, metrics.height() + gap, 0, -below);
    if (scene.y.isEmpty()) {
        painter.setPen(ink.muted);
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, emptyText(picture, scene));
    } else {
        const CurveFrame frame = curveFrame(
            plot, scene.x, scene.y,
            {picture.axis, picture.logScale, picture.locale, picture.logX, alongOf(picture), picture.values}, plain);
        paintFrame(painter, frame, ink);
        paintStates(painter, frame, picture.lines, curves.lines, picture.dark);
        if (picture.target)
            paintTarget(painter, frame, *picture.target, picture.logScale, ink);
        painter.setClipRect(frame.plot.adjusted(-4, -4, 4, 4));
        for (const auto &[line, low] : curves.bands)
            paintBand(painter, frame, scene.lines[low], scene.lines[low + 1], picture.lines[line].inkOn(picture.dark));
        for (qsizetype i = 0; i < picture.lines.size(); ++i) {
            const CurveLine &line = picture.lines[i];
            const VisibleLine &visible = scene.lines[i];
            const bool isSmooth = !visible.smooth.isEmpty();
            paintLine(painter, frame, visible.raw, penOf(picture, line, isSmooth ? 1 : 1.6, isSmooth ? faint : 255));
            paintLine(painter, frame, visible.smooth, penOf(picture, line, 1.8));
            paintMarks(painter, frame, visible.marks, line.inkOn(picture.dark));
            paintMarkers(painter, frame, line, visible, picture.dark);
        }
        painter.setClipping(false);
    }
    legend(&painter, metrics, inner.adjusted(0, inner.height() - legendHeight, 0, 0), inner.height() / 2, picture);
    painter.restore();
}

QImage curveImage(const CurvePicture &picture, QSize size, qreal scale)
{
    return curveSheet({picture}, 1, size, scale);
}

QSize curveSheetSize(int pictures, int columns, QSize each)
{
    const int across = std::clamp(columns, 1, std::max(pictures, 1));
    const int down = std::max((pictures + across - 1) / across, 1);
    return {each.width() * across, each.height() * down};
}

void paintCurveSheet(QPainter &painter, const QList<CurvePicture> &pictures, int columns, QSize each)
{
    const QSize whole = curveSheetSize(int(pictures.size()), columns, each);
    const int across = whole.width() / each.width();
    painter.fillRect(QRect(QPoint(), whole), chartColours(!pictures.isEmpty() && pictures.front().dark).paper);
    QFont font = painter.font();
    font.setPixelSize(12);
    painter.setFont(font);
    for (int i = 0; i < int(pictures.size()); ++i)
        paintCurves(painter, QRect(QPoint(i % across * each.width(), i / across * each.height()), each), pictures[i]);
}

QImage curveSheet(const QList<CurvePicture> &pictures, int columns, QSize each, qreal scale)
{
    const QSize whole = curveSheetSize(int(pictures.size()), columns, each);
    QImage image((QSizeF(whole) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) // larger than memory or than an image may be
        return image;
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintCurveSheet(painter, pictures, columns, each);
    return image;
}

QList<CurvePicture> curvePictures(const QList<LabelledRun> &runs, const CurvePicture &common)
{
    std::set<QString> tags;
    for (const LabelledRun &labelled : runs) {
        for (const auto &[tag, series] : labelled.run->series)
            tags.insert(tag);
    }
    QList<CurvePicture> pictures;
    for (const QString &tag : tags) {
        CurvePicture picture = common;
        picture.title = tag;
        for (qsizetype i = 0; i < runs.size(); ++i) {
            const auto found = runs[i].run->series.find(tag);
            if (found != runs[i].run->series.end())
                picture.lines.push_back({runs[i].label, int(i), found->second, runs[i].run->start()});
        }
        pictures.push_back(picture);
    }
    return pictures;
}

Result<> savePng(const QString &path, const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return failure(Error::Kind::Local, QStringLiteral("the picture is too large"), path);
    return writeFile(path, bytes);
}

} // namespace officina
