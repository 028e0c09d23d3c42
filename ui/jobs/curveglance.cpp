// SPDX-License-Identifier: GPL-3.0-or-later
//
// A curve at a glance; see the header.
#include "ui/jobs/curveglance.h"

#include "ui/common/theme.h"
#include "ui/present/curves/curvescene.h"
#include "ui/present/formats.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotHeight = 72;
constexpr int margin = 4; // around the line, so that its pen is not cut

} // namespace

CurveGlance::CurveGlance(const QString &objectName, Ink ink, QWidget *parent) : QAbstractButton(parent), m_ink(ink)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void CurveGlance::set(const QString &title, const Series &series, const Extent &range)
{
    setText(title);
    setAccessibleName(title);
    m_line = prepareLine(series, {}, 0, false);
    m_range = range;
    setVisible(!m_line.isEmpty());
    update();
}

QSize CurveGlance::sizeHint() const
{
    return {320, fontMetrics().height() + space::half + plotHeight};
}

QRectF CurveGlance::plot() const
{
    const int top = fontMetrics().height() + space::half;
    return QRectF(rect()).adjusted(margin, top + margin, -margin, -margin);
}

void CurveGlance::paintEvent(QPaintEvent *)
{
    const Colours &c = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(c.text);
    const QFontMetrics metrics(strong);
    painter.drawText(QRect(0, 0, width(), metrics.height()), Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, width()));
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? c.accent : c.line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, metrics.height() + 2.5, -0.5, -0.5), 5, 5);
    }
    const QRectF area = plot();
    const CurveScene scene = curveScene({m_line}, {.columns = std::max(1, int(area.width()))});
    const Extent y = m_range.isEmpty() ? scene.y : m_range;
    if (y.isEmpty() || scene.lines.isEmpty())
        return;
    const double wide = std::max(scene.x.to - scene.x.from, 1e-300);
    const double high = y.to - y.from;
    const auto place = [&](const QPointF &p) {
        const double up = high > 0 ? std::clamp((p.y() - y.from) / high, 0.0, 1.0) : 0.5;
        return QPointF(area.left() + (p.x() - scene.x.from) / wide * area.width(), area.bottom() - up * area.height());
    };
    QPolygonF line;
    for (const QPointF &p : scene.lines.first().raw)
        line += place(p);
    const QColor ink = m_ink == Ink::Accent ? c.accent : c.good;
    painter.setClipRect(rect().adjusted(0, metrics.height(), 0, 0));
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (!line.isEmpty())
        painter.drawEllipse(line.last(), 2.5, 2.5);
    painter.setBrush(c.bad); // values that are no numbers
    for (const QPointF &p : scene.lines.first().marks)
        painter.drawEllipse(place(p), 2.5, 2.5);
}

bool CurveGlance::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos().x()), this);
        return true;
    }
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

QString CurveGlance::tipAt(double x) const
{
    const QRectF area = plot();
    if (m_line.isEmpty())
        return {};
    const double from = m_line.x.front();
    const double to = m_line.x.back();
    const double wanted = from + std::clamp((x - area.left()) / area.width(), 0.0, 1.0) * (to - from);
    const auto found = std::ranges::lower_bound(m_line.x, wanted);
    const size_t i = std::min(size_t(found - m_line.x.begin()), m_line.x.size() - 1);
    const QString value = QLocale().toString(m_line.y[i], 'g', 4);
    const QString shown = m_unit.isEmpty() ? value : m_unit.arg(value);
    return toolTip().isEmpty()
        ? shown
        : tr("%1 at step %2", "value of a curve").arg(shown, formats::number(qint64(m_line.x[i]))) + u'\n' + toolTip();
}

} // namespace officina
