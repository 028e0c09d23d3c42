// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a site asks of whoever wants in, as its profile tells it, in the user's language.
#pragma once

#include "client/sites/site.h"

namespace officina {

// A sentence each.
QStringList signInWants(const Site &site);

// Where the site takes the public half of a key, as far as it says; else empty.
QString keyPlaceText(const Site &site);

} // namespace officina
