// SPDX-License-Identifier: GPL-3.0-or-later
//
// F6: the focus goes from one area of the window to the next, where the Tab key would pass through all that is between.
#pragma once

#include <QtCore/QList>

class QWidget;

namespace officina {

// Those of a page: the page itself, and each pane that it is split into.
QList<QWidget *> areasOf(QWidget &page);

// Gives the focus to the first of the areas that can have it, where it was there last.
void enterFirst(const QList<QWidget *> &areas);

// Gives the focus to the next area (step 1) or the one before (-1) that can have it, where it was there last.
void goToArea(const QList<QWidget *> &areas, int step);

} // namespace officina
