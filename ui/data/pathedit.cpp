// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting a path; see the header.
#include "ui/data/pathedit.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionFrame>
#include <QtWidgets/QToolTip>

namespace officina {

namespace {

constexpr int besideText = 2; // as a line edit has it

} // namespace

PathEdit::PathEdit(QWidget *parent) : QLineEdit(parent) {}

QRect PathEdit::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(besideText, 0, -besideText, 0);
}

QString PathEdit::shownText() const
{
    return hasFocus() ? text() : fontMetrics().elidedText(text(), Qt::ElideMiddle, textRect().width());
}

void PathEdit::paintEvent(QPaintEvent *event)
{
    const QString shown = shownText();
    if (shown == text()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(textRect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     shown);
}

bool PathEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLineEdit::event(event);
    if (const auto *help = static_cast<QHelpEvent *>(event);
        fontMetrics().horizontalAdvance(text()) > textRect().width())
        QToolTip::showText(help->globalPos(), text(), this);
    return true;
}

} // namespace officina
