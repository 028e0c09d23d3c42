// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site's own command that renews the user's certificate (Site::renewCommand), taken apart to be run on this computer
// without a shell.
#pragma once

#include <QtCore/QStringList>

namespace officina {

// The program and its arguments; quotes keep together what stands between them, as in a shell. Empty: there is none.
QStringList renewalWords(const QString &command);

// What the catalogue cannot know and the user has to fill in first, "<e-mail>"; empty: nothing.
QString missingInRenewal(const QString &command);

} // namespace officina
