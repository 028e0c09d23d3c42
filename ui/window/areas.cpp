// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "ui/window/areas.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QSplitter>

namespace officina {

namespace {

// The innermost: a page is an area, and its panes lie in it.
QWidget *areaOf(QWidget *widget, const QList<QWidget *> &areas)
{
    while (widget && !areas.contains(widget))
        widget = widget->parentWidget();
    return widget;
}

bool canHaveFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

// In the order in which they are read: those of a splitter within another where that one has it.
void addPanes(const QWidget &widget, QList<QWidget *> &panes)
{
    const auto *splitter = qobject_cast<const QSplitter *>(&widget);
    for (int i = 0; splitter && i < splitter->count(); ++i) {
        QWidget *pane = splitter->widget(i);
        if (!qobject_cast<QSplitter *>(pane) && !pane->findChild<QSplitter *>())
            panes += pane;
        else
            addPanes(*pane, panes);
    }
    if (splitter)
        return;
    for (const QObject *child : widget.children())
        if (child->isWidgetType())
            addPanes(*static_cast<const QWidget *>(child), panes);
}

// Where the focus goes in an area: where it was last, else to what Tab reaches first.
QWidget *entranceOf(QWidget *area, const QList<QWidget *> &areas)
{
    if (!area->isVisible())
        return nullptr;
    QWidget *last = area->focusWidget();
    if (last && canHaveFocus(*last) && areaOf(last, areas) == area)
        return last;
    QWidget *window = area->window();
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain())
        if (canHaveFocus(*next) && areaOf(next, areas) == area)
            return next;
    return nullptr;
}

} // namespace

QList<QWidget *> areasOf(QWidget &page)
{
    QList<QWidget *> areas{&page};
    addPanes(page, areas);
    return areas;
}

void enterFirst(const QList<QWidget *> &areas)
{
    for (QWidget *area : areas) {
        if (QWidget *entrance = entranceOf(area, areas)) {
            entrance->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void goToArea(const QList<QWidget *> &areas, int step)
{
    const qsizetype at = areas.indexOf(areaOf(QApplication::focusWidget(), areas));
    const qsizetype count = areas.size();
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget *area = areas.at((at + step * i + 2 * count) % count);
        if (QWidget *entrance = entranceOf(area, areas)) {
            entrance->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace officina
