// SPDX-License-Identifier: GPL-3.0-or-later
//
// The practice factory as a site, from the practice.json that tools/practice writes while it
// runs.
#pragma once

#include "client/base/result.h"
#include "client/sites/site.h"

namespace officina {

// NotFound where it does not run; BadInput, with the field, where the file is damaged.
Result<Site> practiceSite(const QString &folder);

} // namespace officina
