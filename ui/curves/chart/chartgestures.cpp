// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zooming and panning by hand; see the header.
#include "ui/curves/chart/chartgestures.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <cmath>

namespace officina {

namespace {

constexpr double keyZoom = 1.5;
constexpr double wheelZoom = 1.25; // a notch
constexpr double keyPan = 0.15;    // of what is seen

double minWidth(XAxis axis, const Extent &all)
{
    switch (axis) {
    case XAxis::Step: return 1;
    case XAxis::Relative: return 0.01;
    case XAxis::Wall: return 2; // seconds are the finest there is on that axis
    case XAxis::GpuHours:
    case XAxis::Metric: return (all.to - all.from) * 1e-6;
    }
    Q_UNREACHABLE_RETURN(1);
}

} // namespace

ChartGestures::ChartGestures(QWidget &surface) : QObject(&surface), m_surface(surface)
{
    surface.installEventFilter(this);
}

void ChartGestures::setFrame(const CurveFrame &frame, const Extent &all, XAxis axis)
{
    m_frame = frame;
    m_all = all;
    m_axis = axis;
}

void ChartGestures::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    if (!enabled)
        end();
}

std::optional<QRectF> ChartGestures::band() const
{
    if (m_drag != Drag::Band)
        return {};
    const QRectF &plot = m_frame.plot;
    const double left = std::clamp(std::min(m_from.x(), m_to.x()), plot.left(), plot.right());
    const double right = std::clamp(std::max(m_from.x(), m_to.x()), plot.left(), plot.right());
    return QRectF(QPointF(left, plot.top()), QPointF(right, plot.bottom()));
}

bool ChartGestures::key(const QKeyEvent &event)
{
    if (!m_isEnabled)
        return false;
    const double width = m_frame.x.to - m_frame.x.from;
    const double middle = m_frame.x.from + width / 2;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(keyZoom, middle); return true; // the same key, without Shift
    case Qt::Key_Minus: zoom(1 / keyZoom, middle); return true;
    case Qt::Key_Left: pan(-width * keyPan); return true;
    case Qt::Key_Right: pan(width * keyPan); return true;
    case Qt::Key_0:
    case Qt::Key_Home: Q_EMIT wanted({}); return true;
    case Qt::Key_Escape:
        if (m_drag != Drag::Band)
            return false;
        end();
        return true;
    default: return false;
    }
}

bool ChartGestures::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT pointedAt(std::nullopt);
    if (event->type() == QEvent::Wheel) {
        if (wheel(static_cast<const QWheelEvent &>(*event))) {
            event->accept();
        } else {
            event->ignore(); // the page scrolls
        }
        return true;
    }
    if (event->type() == QEvent::MouseButtonDblClick) { // also where the view shows nothing
        if (static_cast<const QMouseEvent &>(*event).button() == Qt::LeftButton)
            Q_EMIT wanted({});
        return true;
    }
    if (m_isEnabled) {
        switch (event->type()) {
        case QEvent::MouseButtonPress: press(static_cast<const QMouseEvent &>(*event)); return true;
        case QEvent::MouseMove: move(static_cast<const QMouseEvent &>(*event)); return true;
        case QEvent::MouseButtonRelease: release(static_cast<const QMouseEvent &>(*event)); return true;
        default: break;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ChartGestures::press(const QMouseEvent &event)
{
    const bool isMiddle = event.button() == Qt::MiddleButton;
    if (!isMiddle && event.button() != Qt::LeftButton)
        return;
    m_from = m_to = event.position();
    m_before = {m_frame.x.from, m_frame.x.to};
    m_drag = isMiddle || event.modifiers() & Qt::ShiftModifier ? Drag::Pan : Drag::Press;
    if (m_drag == Drag::Pan)
        m_surface.setCursor(Qt::ClosedHandCursor);
}

void ChartGestures::move(const QMouseEvent &event)
{
    const QRectF &plot = m_frame.plot;
    const double x = event.position().x();
    Q_EMIT pointedAt(x >= plot.left() && x <= plot.right() ? std::optional(m_frame.valueAt(x)) : std::nullopt);
    if (m_drag == Drag::None)
        return;
    m_to = event.position();
    if (m_drag == Drag::Press && std::abs(m_to.x() - m_from.x()) >= QApplication::startDragDistance())
        m_drag = Drag::Band;
    if (m_drag == Drag::Band)
        Q_EMIT bandChanged();
    if (m_drag == Drag::Pan) {
        const double by = (m_from.x() - m_to.x()) / plot.width() * (m_before.to - m_before.from);
        want(m_before.from + by, m_before.to + by);
    }
}

void ChartGestures::release(const QMouseEvent &event)
{
    if (m_drag == Drag::None || !(event.button() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    m_to = event.position();
    const auto selected = band();
    const bool isClick = m_drag == Drag::Press;
    end();
    if (isClick)
        Q_EMIT clicked(event.position());
    else if (selected && selected->width() >= 2)
        want(onAxis(selected->left()), onAxis(selected->right()));
}

void ChartGestures::end()
{
    if (m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    m_surface.unsetCursor();
    Q_EMIT bandChanged();
}

bool ChartGestures::wheel(const QWheelEvent &event)
{
    const int turned = event.angleDelta().y();
    if (!m_isEnabled || !(event.modifiers() & Qt::ControlModifier) || turned == 0)
        return false;
    zoom(std::pow(wheelZoom, turned / double(QWheelEvent::DefaultDeltasPerStep)), onAxis(event.position().x()));
    return true;
}

double ChartGestures::onAxis(double pixel) const
{
    return m_frame.x.from + (pixel - m_frame.plot.left()) / m_frame.plot.width() * (m_frame.x.to - m_frame.x.from);
}

void ChartGestures::zoom(double factor, double around)
{
    const double at = std::clamp(around, m_frame.x.from, m_frame.x.to);
    want(at - (at - m_frame.x.from) / factor, at + (m_frame.x.to - at) / factor);
}

void ChartGestures::pan(double by)
{
    want(m_frame.x.from + by, m_frame.x.to + by);
}

void ChartGestures::want(double from, double to)
{
    // What is seen may lie outside of what this chart has: its neighbours may have more.
    const double least = std::min(m_all.from, m_frame.x.from);
    const double most = std::max(m_all.to, m_frame.x.to);
    const double width = std::min(to - from, most - least);
    from = std::clamp(from, least, most - width);
    to = from + width;
    const double nearly = width * 1e-9;
    if (from <= m_all.from + nearly && to >= m_all.to - nearly) {
        Q_EMIT wanted({});
        return;
    }
    const auto logged = [&](double onAxis) { return m_frame.logX ? std::pow(10, onAxis) : onAxis; };
    if (logged(to) - logged(from) >= minWidth(m_axis, m_all))
        Q_EMIT wanted(Extent{logged(from), logged(to)});
}

} // namespace officina
