// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours, dashes and marks of curves; see the header.
#include "ui/present/curves/curvestyle.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

#include <array>

namespace officina {

namespace {

constexpr std::array<QRgb, curveColours> onLight = {0xff4477aa, 0xffdc4a5e, 0xff228833, 0xff978817,
                                                    0xff1f8fb5, 0xffaa3377, 0xff6622cc, 0xff442211};
constexpr std::array<QRgb, curveColours> onDark = {0xff5b93cc, 0xffee6677, 0xff3fa552, 0xffccbb44,
                                                   0xff66ccee, 0xffcf6fa5, 0xff9f6bf2, 0xffcceecc};

} // namespace

QColor curveColour(int style, bool dark)
{
    return QColor((dark ? onDark : onLight)[size_t(style) % curveColours]);
}

QList<qreal> curveDash(int style)
{
    switch (style / curveColours % 4) {
    case 0: return {};
    case 1: return {5, 2.5};
    case 2: return {1.5, 2};
    default: return {7, 2, 1.5, 2};
    }
}

bool hasMarker(int style)
{
    return style >= curveColours;
}

void paintMarker(QPainter &painter, const QPointF &at, int style, const QColor &colour, const QColor &paper)
{
    painter.setPen(QPen(paper, 1));
    painter.setBrush(colour);
    switch ((style / curveColours - 1) % 5) {
    case 0: painter.drawEllipse(at, 4, 4); break;
    case 1: painter.drawRect(QRectF(at - QPointF(3.5, 3.5), QSizeF(7, 7))); break;
    case 2:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -5), at + QPointF(5, 0), at + QPointF(0, 5), at + QPointF(-5, 0)}));
        break;
    case 3: painter.drawPolygon(QPolygonF({at + QPointF(0, 5), at + QPointF(5, -4), at + QPointF(-5, -4)})); break;
    default: // a cross
        painter.drawPolygon(QPolygonF({at + QPointF(-1.5, -5), at + QPointF(1.5, -5), at + QPointF(1.5, -1.5),
                                       at + QPointF(5, -1.5), at + QPointF(5, 1.5), at + QPointF(1.5, 1.5),
                                       at + QPointF(1.5, 5), at + QPointF(-1.5, 5), at + QPointF(-1.5, 1.5),
                                       at + QPointF(-5, 1.5), at + QPointF(-5, -1.5), at + QPointF(-1.5, -1.5)}));
    }
    painter.setBrush(Qt::NoBrush);
}

ChartColours chartColours(bool dark, bool isHighContrast)
{
    if (isHighContrast)
        return dark ? ChartColours{Qt::black, 0xffffff, 0xe0e0e0, 0x555555}
                    : ChartColours{0xffffff, Qt::black, 0x262626, 0xb0b0b0};
    if (dark)
        return {0x1f2329, 0xe6e9ee, 0x9ba4b1, 0x31373f};
    return {0xffffff, 0x1b212b, 0x5d6778, 0xdde1e7};
}

} // namespace officina
