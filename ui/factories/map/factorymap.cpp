// SPDX-License-Identifier: GPL-3.0-or-later
//
// Input and layout of the map; see the header. Its looks are in mappainter.cpp.
#include "ui/factories/map/factorymap.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/announce.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"
#include "ui/factories/map/mappainter.h"

#include <QtCore/QLineF>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 44;   // pixels around what there is to see
constexpr double panStep = 60;  // of an arrow key
constexpr double zoomStep = 1.4;
constexpr double reach = 4;     // how far beside a mark a click may be

} // namespace

FactoryMap::FactoryMap(const QRectF &bounds, QWidget *parent) : QWidget(parent), m_view(bounds, margin)
{
    setObjectName(u"factoriesMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent); // the sea is ours
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Map of Europe with the factories and antennas of the list"));
    setAccessibleDescription(tr("Tab goes from mark to mark, Enter chooses one; arrows, plus and minus move the map."));
}

QSize FactoryMap::sizeHint() const
{
    return {460, 460};
}

QSize FactoryMap::minimumSizeHint() const
{
    return {200, 160};
}

void FactoryMap::setEntries(const QList<MapEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    m_focused = -1;
    place();
}

void FactoryMap::setCurrent(const QString &id, const QStringList &takingPart)
{
    if (m_current == id && m_takingPart == takingPart)
        return;
    m_current = id;
    m_takingPart = takingPart;
    const auto entry = std::ranges::find(m_entries, id, &MapEntry::id);
    if (entry != m_entries.cend())
        m_view.moveIntoView(entry->at);
    place();
}

QString FactoryMap::focused() const
{
    return m_focused < 0 ? QString() : m_entries.at(m_marks.at(m_focused).members.first()).id;
}

void FactoryMap::zoom(double factor)
{
    m_view.zoom(factor);
    place();
}

void FactoryMap::showAll()
{
    m_view.showAll();
    place();
}

QFont FactoryMap::nameFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

bool FactoryMap::isIn(const PlacedMark &mark, const QString &id) const
{
    return std::ranges::any_of(mark.members, [&](qsizetype member) { return m_entries.at(member).id == id; });
}

void FactoryMap::place()
{
    const QString focus = focused();
    const QFontMetricsF metrics(nameFont());
    QList<MapMark> marks;
    for (const MapEntry &entry : std::as_const(m_entries)) {
        const int rank = entry.id == m_current ? 0 : !entry.isCertain ? 3 : entry.isAntenna ? 2 : 1;
        marks.append({m_view.toScreen(entry.at),
                      {std::ceil(metrics.horizontalAdvance(entry.name)) + 4, std::ceil(metrics.height())},
                      rank});
    }
    m_marks = placeMarks(marks, QRectF(QPointF(), m_view.size()), markSizes);
    m_focused = -1;
    for (qsizetype i = 0; i < m_marks.size() && !focus.isEmpty(); ++i) {
        if (isIn(m_marks.at(i), focus))
            m_focused = i;
    }
    update();
}

const PlacedMark *FactoryMap::markAt(const QPointF &pixel) const
{
    for (const PlacedMark &mark : m_marks) {
        const double radius = (mark.isCluster() ? markSizes.cluster : markSizes.mark) + reach;
        if (QLineF(mark.at, pixel).length() <= radius)
            return &mark;
    }
    const auto named = std::ranges::find_if(m_marks, [&](const PlacedMark &mark) { return mark.name.contains(pixel); });
    return named == m_marks.cend() ? nullptr : &*named;
}

QString FactoryMap::describe(const PlacedMark &mark) const
{
    if (!mark.isCluster())
        return m_entries.at(mark.members.first()).description;
    QStringList lines{tr("%n marks close together; choose them to see them apart:", nullptr, int(mark.members.size()))};
    for (const qsizetype member : mark.members)
        lines.append(m_entries.at(member).description);
    return lines.join(u'\n');
}

void FactoryMap::choose(const PlacedMark &mark)
{
    if (!mark.isCluster()) {
        const QString id = m_entries.at(mark.members.first()).id;
        Q_EMIT chosen(id);
        return;
    }
    QList<QPointF> points;
    for (const qsizetype member : mark.members)
        points.append(m_entries.at(member).at);
    const double before = m_view.scale();
    const QString first = m_entries.at(mark.members.first()).id;
    m_view.showPoints(points);
    place();
    // Those of one town stay one mark however near one goes: each choice goes to the next of them.
    if (m_view.scale() > before)
        return;
    const auto at = std::ranges::find_if(m_marks, [&](const PlacedMark &other) { return isIn(other, first); });
    QStringList ids;
    for (const qsizetype member : at->members)
        ids.append(m_entries.at(member).id);
    Q_EMIT chosen(ids.at((ids.indexOf(m_current) + 1) % ids.size()));
}

void FactoryMap::setFocused(qsizetype mark)
{
    m_focused = mark;
    if (mark >= 0) {
        const QPointF there = m_entries.at(m_marks.at(mark).members.first()).at;
        if (!m_view.showsAll()) {
            m_view.moveIntoView(there);
            place();
        }
        // After the word that the map has the focus.
        QMetaObject::invokeMethod(
            this, [this, text = describe(m_marks.at(m_focused))] { announce(*this, text); }, Qt::QueuedConnection);
    }
    update();
}

bool FactoryMap::focusNextPrevChild(bool next)
{
    const qsizetype wanted = m_focused < 0 ? (next ? 0 : m_marks.size() - 1) : m_focused + (next ? 1 : -1);
    if (wanted < 0 || wanted >= m_marks.size())
        return QWidget::focusNextPrevChild(next);
    setFocused(wanted);
    return true;
}

void FactoryMap::focusInEvent(QFocusEvent *event)
{
    // Who comes by Tab is at the first mark, who comes back by Shift+Tab at the last.
    if (event->reason() == Qt::TabFocusReason)
        setFocused(m_marks.isEmpty() ? -1 : 0);
    else if (event->reason() == Qt::BacktabFocusReason)
        setFocused(m_marks.size() - 1);
    QWidget::focusInEvent(event);
}

void FactoryMap::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason)
        setFocused(-1);
    QWidget::focusOutEvent(event);
}

void FactoryMap::keyPressEvent(QKeyEvent *event)
{
    const auto pan = [this](double x, double y) {
        m_view.pan({x, y});
        place();
    };
    switch (event->key()) {
    case Qt::Key_Left: return pan(panStep, 0);
    case Qt::Key_Right: return pan(-panStep, 0);
    case Qt::Key_Up: return pan(0, panStep);
    case Qt::Key_Down: return pan(0, -panStep);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(zoomStep);
    case Qt::Key_Minus: return zoom(1 / zoomStep);
    case Qt::Key_0:
    case Qt::Key_Home: return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0)
            choose(PlacedMark(m_marks.at(m_focused)));
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void FactoryMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = m_dragged = event->position();
    m_isDragged = false;
}

void FactoryMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_isDragged && QLineF(m_pressed, event->position()).length() < QApplication::startDragDistance())
        return;
    m_isDragged = true;
    setCursor(Qt::ClosedHandCursor);
    m_view.pan(event->position() - m_dragged);
    m_dragged = event->position();
    place();
}

void FactoryMap::mouseReleaseEvent(QMouseEvent *event)
{
    setCursor(Qt::ArrowCursor);
    const PlacedMark *mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && !m_isDragged && mark)
        choose(PlacedMark(*mark)); // a copy: choosing places them anew
    m_isDragged = false;
}

void FactoryMap::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    m_view.zoom(std::pow(zoomStep, steps), event->position());
    place();
    event->accept();
}

bool FactoryMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const PlacedMark *mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark ? plainTip(describe(*mark)) : QString(), this);
        return true;
    }
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::DevicePixelRatioChange) {
        place();
    }
    return done;
}

void FactoryMap::resizeEvent(QResizeEvent *)
{
    m_view.resize(size());
    place();
}

void FactoryMap::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    paintLand(painter, europe(), m_view, m_takingPart, colours);
    painter.setFont(nameFont());
    for (const PlacedMark &mark : std::as_const(m_marks)) {
        if (!mark.name.isNull()) {
            const MapEntry &entry = m_entries.at(mark.members.first());
            paintName(painter, mark.name, entry.name, entry.isCertain, colours);
        }
    }
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const PlacedMark &mark = m_marks.at(i);
        const MapEntry &entry = m_entries.at(mark.members.first());
        if (mark.isCluster())
            paintCluster(painter, mark.at, mark.members.size(), colours);
        else
            paintSign(painter, mark.at, entry.state, entry.isAntenna, entry.isCertain, colours);
        if (isIn(mark, m_current))
            paintRing(painter, mark.at, mark.isCluster(), Ring::Chosen, colours);
        if (i == m_focused && hasFocus())
            paintRing(painter, mark.at, mark.isCluster(), Ring::Focus, colours);
    }
}

} // namespace officina
