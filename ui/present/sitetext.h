// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a site is called in the user's language. Sites have proper names, which stay as they are;
// only the practice factory is called by a word, and that word is translated.
#pragma once

#include "client/sites/site.h"

namespace officina {

QString siteName(const Site &site);

} // namespace officina
