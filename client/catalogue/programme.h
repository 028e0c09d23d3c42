// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programme behind the factories: what it costs, what comes next, and what all its systems share.
#pragma once

#include "client/catalogue/facts.h"

namespace officina {

// How fast an accelerator trains, as users have measured it.
struct SustainedSpeed {
    QStringList accelerators; // parts of model names
    double flops = 0;         // floating-point operations per second
    QList<SourceId> sources;

    bool operator==(const SustainedSpeed &) const = default;
};

// Rules of thumb for who does not know yet how many GPU-hours are needed.
struct RulesOfThumb {
    QList<SustainedSpeed> speeds;
    Sourced<double> reservePercent;
    Sourced<double> tokensPerParameter; // to train on, from scratch
    Sourced<double> trainingBytesPerParameter;
    Sourced<double> inferenceBytesPerParameter;

    bool operator==(const RulesOfThumb &) const = default;
};

struct Programme {
    QList<Money> money;
    QList<Disagreement> conflicts;
    QList<Milestone> calls;
    Sourced<QString> furtherFactories;
    Sourced<QString> gigafactories; // their state
    Sourced<QString> gigafactoriesSelection;
    QList<Milestone> gigafactoriesDates;
    QList<std::pair<QString, Sourced<QString>>> access; // "login", "ssh", …: of the federation
    RulesOfThumb estimates;

    bool operator==(const Programme &) const = default;
};

} // namespace officina
