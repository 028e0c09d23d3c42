// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pair of hands for the tour: finds the program's real widgets by their object names and sends
// them the mouse and key events that a person's would. It refuses what a person could not do:
// clicking what is hidden or disabled.
#pragma once

#include "client/base/result.h"

#include <QtGui/QImage>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QWidget>

namespace officina {

class Driver
{
public:
    // Each answers NotFound where the widget is not there (yet), and Denied where it is disabled.
    Result<> click(const QString &name);
    Result<> type(const QString &name, const QString &text, bool thenEnter = false);
    Result<> choose(const QString &name, const QString &text);   // a combo box's entry holding text
    Result<> chooseNumber(const QString &name, int entry);       // the same by its place, from 0
    // Types into a table's cell, as after a double click.
    Result<> enterCell(const QString &name, int row, int column, const QString &text);
    Result<> selectRow(const QString &name, const QString &text, bool twice = false);
    Result<> chooseTab(const QString &name, int tab);
    Result<> chooseAction(const QString &action); // of the menu that is open
    Result<> saveAs(const QString &file);         // answers the open file dialog

    // How often a person would have pressed the mouse for all of it; typing into a field takes one, to get there.
    int clicks() const { return m_clicks; }

    bool isVisible(const QString &name) const { return find(name) != nullptr; }
    // All text that a label, button, field or table of that name shows, for conditions.
    QString text(const QString &name) const;

    // The window as it is now, with its dialogs over it.
    QImage picture() const;

private:
    static QWidget *window(); // a change of language makes a new one
    static QWidget *find(const QString &name);
    static Result<QWidget *> ready(const QString &name);
    void clickAt(QWidget *widget, QPoint at, bool twice = false);
    static void typeInto(QWidget *widget, const QString &text);

    int m_clicks = 0;
};

} // namespace officina
