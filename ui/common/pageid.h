// SPDX-License-Identifier: GPL-3.0-or-later
//
// The places of the window, in the order of the journey.
#pragma once

namespace officina {

enum class PageId { Start, Factories, Requests, Portals, Data, Jobs, Curves, Settings };

} // namespace officina
