// SPDX-License-Identifier: GPL-3.0-or-later
//
// How curves look wherever they are drawn: colours that colour-blind people can tell apart, dashes and marks
// beyond them.
#pragma once

#include <QtCore/QList>
#include <QtGui/QColor>

class QPainter;
class QPointF;

namespace officina {

// Paul Tol's "bright" scheme without its grey (SRON/EPS/TN/09-002), some a little darker or lighter
// so that each keeps a contrast of 3:1 with its background, and two more, as far from all others as
// can be for normal and colour-blind eyes. Repeats with another dash.
inline constexpr int curveColours = 8;
QColor curveColour(int style, bool dark);
QList<qreal> curveDash(int style); // empty: solid; else in pen widths, as QPen::setDashPattern()

// Beyond the first eight a line has marks of its own, too: painted around a place on it, with an edge
// in the colour of the paper.
bool hasMarker(int style);
void paintMarker(QPainter &painter, const QPointF &at, int style, const QColor &colour, const QColor &paper);

struct ChartColours {
    QColor paper, text, muted, grid;
};
ChartColours chartColours(bool dark, bool isHighContrast = false);

} // namespace officina
