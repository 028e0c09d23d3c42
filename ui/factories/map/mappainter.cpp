// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of the map; see the header.
#include "ui/factories/map/mappainter.h"

#include "ui/common/theme.h"

#include <QtGui/QPainterPath>

namespace officina {

namespace {

constexpr double finest = 0.8; // pixels between two points of an outline

// Rings beyond the window are left out; what is within is drawn whole.
QPainterPath outline(const Land &land, const MapView &view)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const QRectF window = QRectF(QPointF(), view.size()).adjusted(-2, -2, 2, 2);
    for (const QList<QPointF> &ring : land.rings) {
        QPolygonF polygon;
        polygon.reserve(ring.size());
        for (const QPointF &point : ring) {
            const QPointF at = view.toScreen(point);
            if (polygon.isEmpty() || (at - polygon.last()).manhattanLength() > finest)
                polygon.append(at);
        }
        if (polygon.boundingRect().intersects(window)) {
            path.addPolygon(polygon);
            path.closeSubpath();
        }
    }
    return path;
}

QPolygonF around(const QPointF &at, std::initializer_list<QPointF> corners)
{
    QPolygonF polygon(corners);
    polygon.translate(at);
    return polygon;
}

QColor colourOf(State state, const Colours &colours)
{
    switch (state) {
    case State::Operating: return colours.good;
    case State::BeingBuilt: return colours.warning;
    case State::Planned: return colours.accent;
    case State::Unknown:
    case State::Retired: return colours.muted;
    }
    return colours.muted;
}

} // namespace

void paintLand(QPainter &painter, const QList<Land> &lands, const MapView &view, const QStringList &taking,
               const Colours &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border(colours.lineStrong, 1);
    border.setCosmetic(true); // one pixel of the screen: wider ones take Qt three times as long
    painter.setPen(border);
    for (const Land &land : lands) {
        const QPainterPath path = outline(land, view);
        if (path.isEmpty())
            continue;
        painter.setBrush(taking.contains(land.code) ? colours.accentSoft : colours.neutralSoft);
        painter.drawPath(path);
    }
}

void paintSign(QPainter &painter, const QPointF &at, State state, bool isAntenna, bool isCertain,
               const Colours &colours)
{
    const double r = markSizes.mark;
    const QColor colour = isAntenna ? colours.muted : colourOf(state, colours);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isCertain)
        painter.setOpacity(uncertainOpacity);
    painter.setPen(QPen(colours.surface, 1.2));
    painter.setBrush(colour);
    if (isAntenna) {
        painter.setBrush(colours.surface);
        painter.setPen(QPen(colour, 1.6));
        painter.drawEllipse(at, r - 2, r - 2);
    } else if (state == State::Operating) {
        painter.drawEllipse(at, r, r);
    } else if (state == State::BeingBuilt) {
        painter.drawPolygon(around(at, {{0, -r}, {r, r - 1}, {-r, r - 1}}));
    } else if (state == State::Planned) {
        painter.drawPolygon(around(at, {{0, -r}, {r, 0}, {0, r}, {-r, 0}}));
    } else {
        painter.setBrush(state == State::Retired ? colour : colours.surface);
        painter.setPen(QPen(colour, 1.6));
        painter.drawRect(QRectF(at.x() - r + 1.5, at.y() - r + 1.5, 2 * r - 3, 2 * r - 3));
    }
    painter.restore();
}

void paintCluster(QPainter &painter, const QPointF &at, qsizetype members, const Colours &colours)
{
    const double r = markSizes.cluster;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.surface, 1.2));
    painter.setBrush(colours.muted);
    painter.drawEllipse(at, r, r);
    painter.setPen(colours.surface);
    painter.drawText(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), Qt::AlignCenter, QString::number(members));
}

void paintRing(QPainter &painter, const QPointF &at, bool isCluster, Ring ring, const Colours &colours)
{
    const double r = (isCluster ? markSizes.cluster : markSizes.mark) + (ring == Ring::Chosen ? 3.5 : 6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(ring == Ring::Chosen ? colours.accent : colours.text, ring == Ring::Chosen ? 2 : 1.2);
    if (ring == Ring::Focus)
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawEllipse(at, r, r);
}

void paintName(QPainter &painter, const QRectF &box, const QString &name, bool isCertain, const Colours &colours)
{
    QColor ground = colours.surface;
    ground.setAlphaF(0.72F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(isCertain ? colours.text : colours.muted);
    painter.drawText(box, Qt::AlignCenter, name);
}

} // namespace officina
