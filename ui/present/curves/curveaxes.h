// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame curves are drawn in: where the plot lies within its area, what its axes span, and the
// grid with its numbers. The same for pictures and for the window's charts.
#pragma once

#include "ui/present/curves/axisnumbers.h"
#include "ui/present/curves/curvelines.h"
#include "ui/present/curves/curvestyle.h"

#include <QtCore/QRectF>

class QPainter;

namespace officina {

struct CurveFrame {
    QRectF area; // of the plot, its numbers and titles
    QRectF plot;
    Axis x;
    Axis y;

    bool logX = false; // x is in decimal logarithms
    QString xTitle; // with its unit
    QString yTitle; // empty: the picture's own title says it

    QPointF at(const QPointF &point) const; // of axis values, in pixels
    // Along the horizontal, between what was logged, the axis and pixels.
    double axisValue(double value) const;
    double valueAt(double pixel) const;
};

struct FrameKind {
    XAxis axis = XAxis::Step;
    bool logScale = false; // the vertical extent is one of decimal logarithms
    QLocale locale;
    bool logX = false; // the horizontal one too
    QString metric = {}; // what is along the horizontal, as positionText()
    QString values = {}; // of the vertical, where it is not what the picture is called by
};

// Leaves room in area for the numbers at the left and below, and for the titles of the axes, in the given font.
CurveFrame curveFrame(const QRectF &area, const Extent &x, const Extent &y, const FrameKind &kind, const QFont &font);

void paintFrame(QPainter &painter, const CurveFrame &frame, const ChartColours &ink);
// A dashed line at the height of a value, where it is within the frame.
void paintTarget(QPainter &painter, const CurveFrame &frame, double value, bool logScale, const ChartColours &ink);
// What is to be known of what is seen, in the corner of the plot, above any line.
void paintNote(QPainter &painter, const CurveFrame &frame, const QString &note, const QFont &font,
               const ChartColours &ink);

} // namespace officina
