// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of a request that contradict one another, or look as if they were of another unit than their label says:
// nodes for GPUs, half modules for modules, GiB for GB. A part of the checks in rules.h.
#pragma once

#include "client/requests/rules.h"

namespace officina {

// All of RuleId::UnitMismatch. system may be null.
QList<Check> unitChecks(const Request &request, const AccessMode &mode, const System *system);

} // namespace officina
