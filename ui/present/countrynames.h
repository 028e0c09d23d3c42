// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a country is called, for whoever searches or types it.
#pragma once

#include <QtCore/QStringList>

namespace officina {

// In the user's language first, in English, in its own languages, and other names that are in use. The code itself
// where it is none's.
QStringList countryNames(const QString &code);

} // namespace officina
