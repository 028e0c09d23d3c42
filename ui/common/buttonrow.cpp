// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arranging buttons; see the header.
#include "ui/common/buttonrow.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

ButtonRow::ButtonRow(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_more(makeToolButton(objectName + u"More"_s, u"more"_s, tr("More"), this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(objectName + u"Menu"_s);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    connect(menu, &QMenu::aboutToShow, this, &ButtonRow::fillMenu);
}

void ButtonRow::add(QWidget *widget)
{
    widget->setParent(this);
    setTabOrder(m_widgets.isEmpty() ? this : m_widgets.last(), widget);
    m_widgets.append(widget);
    setTabOrder(widget, m_more);
    arrange();
    updateGeometry();
}

QSize ButtonRow::sizeHint() const
{
    QSize size(0, 0);
    for (const QWidget *widget : m_widgets) {
        const QSize hint = widget->sizeHint();
        size = {size.width() + hint.width() + (size.width() > 0 ? space::one : 0),
                std::max(size.height(), hint.height())};
    }
    return size;
}

QSize ButtonRow::minimumSizeHint() const
{
    const int first = m_widgets.isEmpty() ? 0 : m_widgets.first()->sizeHint().width();
    return {first + space::one + m_more->sizeHint().width(), sizeHint().height()};
}

bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a text has changed
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ButtonRow::arrange()
{
    const bool fits = sizeHint().width() <= width();
    const int room = fits ? width() : width() - m_more->sizeHint().width() - space::one;
    int x = 0;
    bool full = false;
    const auto place = [this](QWidget *widget, int at) {
        const QSize size = widget->sizeHint();
        const QRect rect(QPoint(at, (height() - size.height()) / 2), size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    for (QWidget *widget : std::as_const(m_widgets)) {
        full = full || (x > 0 && x + widget->sizeHint().width() > room);
        widget->setVisible(!full);
        if (full)
            continue;
        place(widget, x);
        x += widget->width() + space::one;
    }
    m_more->setVisible(full);
    if (full)
        place(m_more, x);
}

void ButtonRow::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (QWidget *widget : std::as_const(m_widgets)) {
        auto *button = qobject_cast<QPushButton *>(widget);
        if (!button || !button->isHidden())
            continue;
        if (button->menu()) {
            button->menu()->setTitle(button->text());
            menu->addMenu(button->menu());
            continue;
        }
        QAction *action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
}

} // namespace officina
