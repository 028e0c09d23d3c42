// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is a system's: its hardware, the way in, its file systems, its queues, and what its pages do not tell.
#pragma once

#include "client/sites/site.h"
#include "client/sites/siteguide.h"
#include "ui/factories/factsheet.h"

namespace officina {

// site, guide: null where there is no profile of it.
void addSystemFacts(FactSheet &sheet, const System &system, const Site *site, const SiteGuide *guide);

} // namespace officina
