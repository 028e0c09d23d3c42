// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a figure is from, beside the mark that was clicked: title, of when it is, when it was read, and the page.
#pragma once

#include "client/catalogue/catalogue.h"
#include "ui/common/controls.h"

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

// What a link of a text with citations leads to: its source, beside the pointer, or a page.
void openCitation(const QString &link, const Catalogue &catalogue, const QDate &today, QWidget *where);
// Shift+Tab does not leave a label of Qt's whose text begins with a link: an invisible character goes before that.
QString withoutLinkFirst(const QString &html);

// A label for such a text.
QLabel *makeCitedLabel(const QString &html, const Catalogue &catalogue, LabelRole role = LabelRole::Plain);

} // namespace officina
