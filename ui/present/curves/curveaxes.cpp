// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame curves are drawn in; see the header.
#include "ui/present/curves/curveaxes.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

namespace officina {

namespace {

constexpr double gap = 8;

// Below its place, and whole: the last one moves to the left where it would leave the area.
double textLeft(const CurveFrame &frame, double place, double width)
{
    return std::max(std::min(place - width / 2, frame.area.right() - width - 1), frame.area.left());
}

void paintTitles(QPainter &painter, const CurveFrame &frame)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF &plot = frame.plot;
    const QRectF below(plot.left(), frame.area.bottom() - metrics.height(), plot.width(), metrics.height());
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(frame.xTitle, Qt::ElideMiddle, below.width()));
    const QRectF above(frame.area.left(), frame.area.top(), plot.right() - frame.area.left(), metrics.height());
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(frame.yTitle, Qt::ElideMiddle, above.width()));
}

} // namespace

QPointF CurveFrame::at(const QPointF &point) const
{
    return {plot.left() + (point.x() - x.from) / (x.to - x.from) * plot.width(),
            plot.bottom() - (point.y() - y.from) / (y.to - y.from) * plot.height()};
}

double CurveFrame::valueAt(double pixel) const
{
    const double onAxis = x.from + (pixel - plot.left()) / plot.width() * (x.to - x.from);
    return logX ? std::pow(10, onAxis) : onAxis;
}

double CurveFrame::axisValue(double value) const
{
    return logX ? std::log10(value) : value;
}

CurveFrame curveFrame(const QRectF &area, const Extent &x, const Extent &y, const FrameKind &kind, const QFont &font)
{
    const QFontMetricsF metrics(font);
    CurveFrame frame;
    frame.area = area;
    frame.xTitle = axisTitle(kind.axis, kind.metric, x.to);
    frame.yTitle = kind.values;
    // Half a number sticks out above the plot.
    frame.plot = area.adjusted(0, metrics.height() * (kind.values.isEmpty() ? 0.5 : 1.5), -2 * gap,
                               -2 * metrics.height() - gap / 2);
    const int rows = std::clamp(int(frame.plot.height() / (metrics.height() * 2.5)), 2, 8);
    frame.logX = kind.logX;
    frame.y = kind.logScale ? logAxis(y.from, y.to, rows, true, kind.locale)
                            : valueAxis(y.from, y.to, rows, true, kind.locale);
    double widest = 0;
    for (const Axis::Tick &tick : std::as_const(frame.y.ticks))
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    frame.plot.setLeft(area.left() + widest + gap);
    int ticks = std::clamp(int(frame.plot.width() / (metrics.averageCharWidth() * 10)), 2, 8);
    const auto axis = [&] {
        return kind.logX ? logAxis(x.from, x.to, ticks, false, kind.locale)
                         : horizontalAxis(kind.axis, x.from, x.to, ticks, kind.locale);
    };
    frame.x = axis();
    while (frame.x.ticks.size() < 2 && ticks++ < 8) // one number alone does not tell the scale
        frame.x = axis();
    return frame;
}

void paintFrame(QPainter &painter, const CurveFrame &frame, const ChartColours &ink)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF &plot = frame.plot;
    for (const Axis::Tick &tick : frame.y.ticks) {
        const double y = std::round(frame.at({frame.x.from, tick.value}).y()) + 0.5;
        painter.setPen(QPen(ink.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink.muted);
        painter.drawText(QRectF(plot.left() - 200 - gap, y - metrics.height() / 2, 200, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    painter.setPen(ink.muted);
    paintTitles(painter, frame);
    double free = -qInf(); // texts never overlap
    for (const Axis::Tick &tick : frame.x.ticks) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double left = textLeft(frame, frame.at({tick.value, frame.y.from}).x(), width);
        if (left < free)
            continue;
        free = left + width + gap;
        painter.drawText(QRectF(left - 2, plot.bottom() + gap / 2, width + 4, metrics.height()), Qt::AlignCenter,
                         tick.text);
    }
}

void paintTarget(QPainter &painter, const CurveFrame &frame, double value, bool logScale, const ChartColours &ink)
{
    const double height = logScale ? std::log10(value) : value;
    if (!(height >= frame.y.from && height <= frame.y.to))
        return;
    const double y = std::round(frame.at({frame.x.from, height}).y()) + 0.5;
    painter.setPen(QPen(ink.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
}

void paintNote(QPainter &painter, const CurveFrame &frame, const QString &note, const QFont &font,
               const ChartColours &ink)
{
    constexpr auto corner = Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap;
    painter.save();
    painter.setFont(font);
    const QRectF place = painter.boundingRect(frame.plot, corner, note);
    painter.fillRect(place, ink.paper);
    painter.setPen(ink.muted);
    painter.drawText(place, corner, note);
    painter.restore();
}

} // namespace officina
