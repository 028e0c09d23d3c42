// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a site is called in the user's language. Sites have proper names, which stay as they are;
// only the practice factory is called by a word, and that word is translated. Also what is asked for a site.
#pragma once

#include "client/sites/site.h"
#include "client/sites/siteanswers.h"

namespace officina {

QString siteName(const Site &site);
QString siteName(const SiteId &id, const QString &name); // of a site that something remembers, as it was called then

QString practiseText(); // of the button that starts the practice factory: "Practise on this computer"

QString answerName(SiteAnswer answer); // "Project"

// What the operator says of signing in, a sentence or two each.
QStringList loginNotes(const Site &site);

// What users of the site say of it, a line each, under the words that it is to be checked; may be empty.
QString hintsText(const Site &site);

} // namespace officina
