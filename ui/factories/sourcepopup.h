// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a figure is from, beside the mark that was clicked: title, of when it is, when it was read, and the page.
#pragma once

#include "client/catalogue/sourced.h"

#include <QtCore/QDate>
#include <QtWidgets/QFrame>

namespace officina {

class SourcePopup : public QFrame
{
    Q_OBJECT

public:
    SourcePopup(const Source &source, const QDate &today, QWidget *parent);

    void showAt(const QPoint &place); // on the screen
};

} // namespace officina
