// SPDX-License-Identifier: GPL-3.0-or-later
//
// The places of the window, in the order of the journey. Cohort is in the rail only for those who use it. Doctor has no entry of its own in the rail: it is about one
// site, and reached from where a site is.
#pragma once

namespace officina {

enum class PageId { Start, Factories, Requests, Portals, Data, Jobs, Curves, Cohort, Settings, Doctor };

} // namespace officina
