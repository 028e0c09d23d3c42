// SPDX-License-Identifier: GPL-3.0-or-later
//
// One system of one call, looked at with a user's answers.
#pragma once

#include "client/guide/need.h"
#include "client/guide/reason.h"

namespace officina {

struct SystemOffer {
    SystemId system;   // empty: the call names none of the catalogue
    FactoryId factory; // of which it is one; empty: of none
    QString partition; // with GPUs, as the call names it; may be empty
    std::optional<double> gpuHours; // needed there
    std::optional<double> most;     // that the call gives there, in GPU-hours
    QList<Reason> reasons;

    bool operator==(const SystemOffer &) const = default;
};

struct WayQuestion {
    const Catalogue &catalogue;
    FinderAnswers answers;
    ComputeNeed need;
};

// Of each system that the call names, the better ones first; of a call without any, one without a system. Where the
// call offers others too, and none of these can be had, those others that may be.
QList<SystemOffer> offersOf(const AccessMode &mode, const WayQuestion &question);

} // namespace officina
