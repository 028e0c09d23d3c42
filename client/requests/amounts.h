// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much a request asks for, in the unit that its call counts in, and what the call allows: of the partition that is
// named, else of the whole call. Nothing is converted that cannot be.
#pragma once

#include "client/catalogue/accessmode.h"
#include "client/requests/request.h"

namespace officina {

// The mode's field of that role; null where it has none.
const FormField *fieldOf(const AccessMode &mode, FieldRole role);
// The partition of the year's table that the request names; where it names none the only one of its system with GPUs, or
// without where its runs have none. Null: none, or several.
const PartitionAmount *partitionOf(const AccessMode &mode, const Request &request);
// What the call allows for the system and partition of the request: those of the year's table where they are known,
// else the mode's own.
std::optional<AmountLimits> limitsOf(const AccessMode &mode, const Request &request);
// Whether a request of this mode can be counted in a unit that its runs do not come to: then the amount is typed.
bool mayBeTyped(const AccessMode &mode);

// Of the partition that the request names, else of the largest one; 0: not known.
int nodesOfPartition(const AccessMode &mode, const Request &request, const System &system);

// What the runs come to in the unit that the mode counts in, or what was typed.
struct CountedAmount {
    std::optional<double> value; // nothing: it cannot be converted for the chosen system, or was not typed
    AmountUnit unit = AmountUnit::GpuHours;
    bool isNormalised = false;
};
CountedAmount countedAmount(const Request &request, const AccessMode &mode, const System *system);

} // namespace officina
