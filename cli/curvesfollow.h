// SPDX-License-Identifier: GPL-3.0-or-later
//
// curves --follow: curves that grow in the terminal while training writes them.
#pragma once

#include "cli/call.h"
#include "client/curves/runs/runreader.h"

namespace officina {

// Goes on until it is stopped, and then reports Cancelled; or until reading fails. On a terminal a
// line per tag is drawn anew, elsewhere a line is printed for each tag that grew.
Result<> followCurves(Call &call, LogSource &source, RunReader &reader);

} // namespace officina
