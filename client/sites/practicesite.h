// SPDX-License-Identifier: GPL-3.0-or-later
//
// The practice factory as a site, from the practice.json that tools/practice writes while it
// runs.
#pragma once

#include "client/base/result.h"
#include "client/sites/site.h"

namespace officina {

inline const SiteId practiceId{QStringLiteral("practice")};

// NotFound where it does not run; BadInput, with the field, where the file is damaged.
Result<Site> practiceSite(const QString &folder);

// What was met on the way to a site. The practice factory is on this computer: where nobody answers, it does not run.
Error metAt(const Site &site, Error error);
// The same where nothing tells of it.
Error practiceMissing();
bool isPracticeDown(const Error &error); // either of them

} // namespace officina
