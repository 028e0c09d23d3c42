// SPDX-License-Identifier: GPL-3.0-or-later
//
// The drawing of a sweep; see the header.
#include "ui/curves/sweep/sweepcanvas.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/controls.h"
#include "ui/common/plaintip.h"
#include "ui/common/theme.h"
#include "ui/present/curves/curvestyle.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr double reach = 7;     // pixels: what a hand can aim at
constexpr double axisReach = 14;
constexpr double brushWidth = 12;
constexpr double scaleWidth = 8; // of the scale of colours
constexpr double scaleGap = 8;
constexpr int maxTicks = 7;

double distanceTo(const QPointF &place, const QPointF &a, const QPointF &b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(place - a, along) / length, 0.0, 1.0) : 0;
    const QPointF off = place - (a + share * along);
    return std::hypot(off.x(), off.y());
}

} // namespace

SweepCanvas::SweepCanvas(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sweepCanvas"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 160);
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Runs as parallel coordinates"));
    setAccessibleDescription(tr("The same numbers are in the table of runs."));
}

void SweepCanvas::show(const QList<SweepRun> &runs, const QList<ParallelAxis> &axes, std::optional<Goal> better)
{
    m_runs = runs;
    m_axes = axes;
    m_better = better;
    m_hovered = -1;
    const auto isGone = [this](const QString &name) {
        return std::ranges::none_of(m_axes, [&](const ParallelAxis &axis) { return axis.name() == name; });
    };
    if (m_brushes.removeIf([&](const auto &brush) { return isGone(brush.key()); }) > 0)
        Q_EMIT brushesChanged();
    update();
}

void SweepCanvas::setSelected(const QString &runKey)
{
    m_selected = runKey;
    update();
}

void SweepCanvas::setBrush(const QString &axis, const Extent &stretch)
{
    if (stretch.isEmpty())
        m_brushes.remove(axis);
    else
        m_brushes.insert(axis, stretch);
    update();
    Q_EMIT brushesChanged();
}

void SweepCanvas::clearBrushes()
{
    m_brushes.clear();
    update();
    Q_EMIT brushesChanged();
}

bool SweepCanvas::isKept(const SweepRun &run) const
{
    return std::ranges::all_of(m_axes, [&](const ParallelAxis &axis) {
        const auto brush = m_brushes.constFind(axis.name());
        if (brush == m_brushes.cend())
            return true;
        const auto at = axis.at(run);
        return at && *at >= brush->from && *at <= brush->to;
    });
}

QStringList SweepCanvas::kept() const
{
    QStringList keys;
    for (const SweepRun &run : m_runs) {
        if (isKept(run))
            keys.push_back(run.key);
    }
    return keys;
}

QRectF SweepCanvas::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(line * 4, line * 2.5, -line * 4, -line * 1.5);
}

QLineF SweepCanvas::lineOf(qsizetype axis) const
{
    const QRectF plot = this->plot();
    const double x =
        m_axes.size() > 1 ? plot.left() + plot.width() * double(axis) / double(m_axes.size() - 1) : plot.center().x();
    return {x, plot.bottom(), x, plot.top()};
}

double SweepCanvas::shareAt(double y) const
{
    const QRectF plot = this->plot();
    return std::clamp((plot.bottom() - y) / plot.height(), 0.0, 1.0);
}

double SweepCanvas::goodness(const SweepRun &run) const
{
    const auto at = m_axes.isEmpty() ? std::nullopt : m_axes.back().at(run);
    return !at ? qQNaN() : m_better == Goal::Higher ? *at : 1 - *at;
}

// As far as the run goes without a gap, from an axis on; next: where the rest begins.
QPolygonF SweepCanvas::pathOf(const SweepRun &run, qsizetype from, qsizetype *next) const
{
    QPolygonF path;
    qsizetype axis = from;
    for (; axis < m_axes.size(); ++axis) {
        const auto at = m_axes[axis].at(run);
        if (at)
            path.push_back(lineOf(axis).pointAt(*at));
        else if (!path.isEmpty())
            break;
    }
    *next = axis;
    return path;
}

void SweepCanvas::paintRun(QPainter &painter, const SweepRun &run, const QPen &pen) const
{
    painter.setPen(pen);
    for (qsizetype axis = 0; axis < m_axes.size();) {
        const QPolygonF path = pathOf(run, axis, &axis);
        if (path.size() > 1)
            painter.drawPolyline(path);
        else if (path.size() == 1)
            painter.drawEllipse(path.front(), 2, 2);
    }
}

void SweepCanvas::paintAxis(QPainter &painter, qsizetype axis) const
{
    const Colours &colours = Colours::of(palette());
    const QLineF line = lineOf(axis);
    const QFontMetricsF metrics(font());
    painter.setPen(QPen(colours.muted, 1));
    painter.drawLine(line);
    if (const auto brush = m_brushes.constFind(m_axes[axis].name()); brush != m_brushes.cend()) {
        QColor fill = colours.accent;
        painter.setPen(fill);
        fill.setAlpha(70);
        painter.setBrush(fill);
        const QPointF low = line.pointAt(brush->from);
        const QPointF high = line.pointAt(brush->to);
        painter.drawRect(QRectF(low.x() - brushWidth / 2, high.y(), brushWidth, low.y() - high.y()));
        painter.setBrush(Qt::NoBrush);
    }
    // Beside the axis, towards where there is room.
    const bool isLast = axis + 1 == m_axes.size() && axis > 0;
    const double room = m_axes.size() > 1 ? lineOf(1).x1() - lineOf(0).x1() : width();
    const ChartColours ink = chartColours(colours.isDark, colours.isHighContrast);
    for (const ParallelAxis::Tick &tick : m_axes[axis].ticks(maxTicks, locale())) {
        const QPointF at = line.pointAt(tick.at);
        painter.setPen(colours.muted);
        painter.drawLine(at - QPointF(3, 0), at + QPointF(3, 0));
        const QString text = metrics.elidedText(tick.text, Qt::ElideMiddle, std::min(room * 0.6, 130.0));
        const double wide = metrics.horizontalAdvance(text);
        const QRectF place(isLast ? at.x() - 7 - wide : at.x() + 7, at.y() - metrics.height() / 2, wide,
                           metrics.height());
        QColor paper = ink.paper; // lines pass below the words
        paper.setAlpha(200);
        painter.fillRect(place.adjusted(-2, 0, 2, 0), paper);
        painter.setPen(ink.text);
        painter.drawText(place, Qt::AlignCenter, text);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink.text);
    const QString name = QFontMetricsF(bold).elidedText(m_axes[axis].name(), Qt::ElideMiddle, room * 0.92);
    const double wide = QFontMetricsF(bold).horizontalAdvance(name) + 2;
    const double left = std::clamp(line.x1() - wide / 2, 2.0, std::max(width() - wide - 2, 2.0));
    painter.drawText(QRectF(left, 2, wide, metrics.height() * 1.5), Qt::AlignCenter, name);
    painter.setFont(font());
}

void SweepCanvas::paintScale(QPainter &painter) const
{
    if (m_axes.isEmpty() || !m_axes.back().isMetric())
        return;
    const bool isDark = Colours::of(palette()).isDark;
    const QLineF line = lineOf(m_axes.size() - 1);
    const QRectF bar(line.x1() + scaleGap, line.y2(), scaleWidth, line.y1() - line.y2());
    QLinearGradient scale(bar.bottomLeft(), bar.topLeft());
    constexpr int parts = 10;
    for (int i = 0; i <= parts; ++i) {
        const double at = double(i) / parts;
        scale.setColorAt(at, sweepColour(m_better == Goal::Higher ? at : 1 - at, isDark));
    }
    painter.fillRect(bar, scale);
    if (!m_better)
        return;
    painter.setPen(chartColours(isDark).text);
    const double height = fontMetrics().height();
    const double y = m_better == Goal::Higher ? bar.top() : bar.bottom() - height;
    const double left = bar.right() + 4;
    painter.drawText(
        QRectF(left, y, width() - left, height), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(tr("best", "end of a scale of colours"), Qt::ElideRight, int(width() - left)));
}

void SweepCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(palette());
    const bool isDark = colours.isDark;
    const ChartColours ink = chartColours(isDark);
    const SweepRun *selected = nullptr;
    const bool isAnySelected = std::ranges::contains(m_runs, m_selected, &SweepRun::key);
    for (const SweepRun &run : m_runs) { // the background first
        if (!isKept(run))
            paintRun(painter, run, QPen(ink.grid, 1));
    }
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        const SweepRun &run = m_runs[i];
        if (!isKept(run))
            continue;
        if (run.key == m_selected) {
            selected = &run;
            continue;
        }
        const double share = goodness(run);
        QColor colour = std::isnan(share) ? colours.muted : sweepColour(share, isDark);
        if (isAnySelected)
            colour.setAlpha(90);
        paintRun(painter, run, QPen(colour, i == m_hovered ? 3 : 1.6));
    }
    if (selected) {
        const double share = goodness(*selected);
        paintRun(painter, *selected, QPen(std::isnan(share) ? ink.text : sweepColour(share, isDark), 3.5));
    }
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis)
        paintAxis(painter, axis);
    paintScale(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(colours.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

qsizetype SweepCanvas::runAt(const QPointF &place) const
{
    double nearest = reach;
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        if (!isKept(m_runs[i]))
            continue;
        for (qsizetype axis = 0; axis < m_axes.size();) {
            const QPolygonF path = pathOf(m_runs[i], axis, &axis);
            for (qsizetype at = 0; at < path.size(); ++at) {
                const double distance = distanceTo(place, path[std::max<qsizetype>(at - 1, 0)], path[at]);
                if (distance < nearest) {
                    nearest = distance;
                    found = i;
                }
            }
        }
    }
    return found;
}

qsizetype SweepCanvas::axisAt(const QPointF &place) const
{
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis) {
        if (std::abs(lineOf(axis).x1() - place.x()) <= axisReach)
            return axis;
    }
    return -1;
}

QString SweepCanvas::tipOf(const SweepRun &run) const
{
    QString tip = run.label;
    for (const ParallelAxis &axis : m_axes) {
        if (axis.isMetric() || run.parameters.contains(axis.name()))
            tip += QLatin1Char('\n')
                + tr("%1: %2", "a hyper-parameter or a metric, and its value")
                      .arg(axis.name(), axis.textOf(run, locale()));
    }
    return tip;
}

bool SweepCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const qsizetype run = runAt(help->pos()); run >= 0)
            QToolTip::showText(help->globalPos(), plainTip(tipOf(m_runs[run])), this);
        else if (const qsizetype axis = axisAt(help->pos()); axis >= 0)
            QToolTip::showText(help->globalPos(), plainTip(m_axes[axis].name()), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void SweepCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_from = event->position();
    m_dragged = axisAt(m_from);
    m_isDragging = false;
}

void SweepCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_dragged >= 0 && event->buttons().testFlag(Qt::LeftButton)) {
        m_isDragging = m_isDragging || std::abs(at.y() - m_from.y()) >= 4;
        if (m_isDragging) {
            Extent stretch;
            stretch.include(shareAt(m_from.y()));
            stretch.include(shareAt(at.y()));
            setBrush(m_axes[m_dragged].name(), stretch);
        }
        return;
    }
    if (const qsizetype run = runAt(at); run != m_hovered) {
        m_hovered = run;
        update();
    }
    setCursor(axisAt(at) >= 0 ? Qt::SizeVerCursor : m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SweepCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const qsizetype axis = std::exchange(m_dragged, -1);
    if (m_isDragging)
        return;
    if (axis >= 0 && m_brushes.contains(m_axes[axis].name())) {
        setBrush(m_axes[axis].name(), {});
        return;
    }
    const qsizetype run = runAt(event->position());
    Q_EMIT runClicked(run >= 0 ? m_runs[run].key : QString());
}

void SweepCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

// Up and down go through the runs that are kept, from the best to the worst.
void SweepCanvas::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (event->key() == Qt::Key_Escape && hasBrushes()) {
        clearBrushes();
        return;
    }
    QList<const SweepRun *> runs;
    for (const SweepRun &run : m_runs) {
        if (isKept(run))
            runs.push_back(&run);
    }
    if (step == 0 || runs.isEmpty())
        return QWidget::keyPressEvent(event);
    const auto rank = [this](const SweepRun *run) {
        const double share = goodness(*run);
        return std::isnan(share) ? 2 : 1 - share;
    };
    std::ranges::stable_sort(runs, {}, rank);
    const auto now = std::ranges::find(runs, m_selected, [](const SweepRun *run) { return run->key; });
    const qsizetype next = now == runs.end() ? (step > 0 ? 0 : runs.size() - 1)
                                             : std::clamp<qsizetype>(now - runs.begin() + step, 0, runs.size() - 1);
    Q_EMIT runClicked(runs[next]->key);
}

} // namespace officina
