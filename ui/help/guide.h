// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guide: a few sentences for each page, and for each dialog that wants some. What is in it is true of the program as
// it is; what the window says by itself is not said again.
#pragma once

#include <QtCore/QStringList>

namespace officina {

// The paragraphs about a page (its pageName()) or a dialog (its object name); none where nothing is written of it.
QStringList guideTo(const QString &place);

// All that something is written of.
QStringList guidePlaces();

} // namespace officina
