// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hands do on a chart, as ranges of its horizontal axis: dragging selects one, Ctrl and the
// wheel zoom around the pointer, Shift or the middle button drag the picture along, a double click
// takes all of it; keys do the same. Knows the frame it works on and nothing of what is drawn.
#pragma once

#include "ui/present/curves/curveaxes.h"

#include <QtCore/QObject>
#include <QtCore/QPointF>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace officina {

class ChartGestures : public QObject
{
    Q_OBJECT

public:
    explicit ChartGestures(QWidget &surface); // which it then watches

    // all: beyond it nothing is to be seen, along the axis of the frame. least: the narrowest range.
    void setFrame(const CurveFrame &frame, const Extent &all, XAxis axis);
    void setEnabled(bool enabled); // false where nothing is drawn

    bool key(const QKeyEvent &event); // true where it meant something
    std::optional<QRectF> band() const; // being selected, in pixels

Q_SIGNALS:
    void wanted(const std::optional<officina::Extent> &view); // as logged; nothing: all
    void bandChanged();
    void clicked(const QPointF &at);
    void pointedAt(std::optional<double> x); // as logged; nothing: the pointer left

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag { None, Press, Band, Pan };

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event);
    void end();
    double onAxis(double pixel) const;
    void zoom(double factor, double around); // along the axis
    void pan(double by);
    void want(double from, double to);

    QWidget &m_surface;
    CurveFrame m_frame;
    Extent m_all;
    XAxis m_axis = XAxis::Step;
    bool m_isEnabled = false;
    Drag m_drag = Drag::None;
    QPointF m_from;
    QPointF m_to;
    Extent m_before; // what was seen when panning began
};

} // namespace officina
