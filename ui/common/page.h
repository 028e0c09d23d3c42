// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window asks of every page. A page is wired in its constructor and gets the services it
// uses as references; it tells the window what it wants by signals of its own.
#pragma once

#include <QtWidgets/QWidget>

namespace officina {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // The page came into view: a moment to refresh. Called every time.
    virtual void activated() {}
    // Ctrl+F and F5, wherever the focus is.
    virtual void find() {}
    virtual void refresh() {}

Q_SIGNALS:
    // The number beside the page's name in the rail; 0 hides it.
    void badgeChanged(int number);
    // What the status line says for this page; empty clears it.
    void statusChanged(const QString &text);
};

} // namespace officina
