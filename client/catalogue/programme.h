// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programme behind the factories: what it costs, what comes next, and what all its systems share.
#pragma once

#include "client/catalogue/facts.h"

namespace officina {

struct Programme {
    QList<Money> money;
    QList<Disagreement> conflicts;
    QList<Milestone> calls;
    Sourced<QString> furtherFactories;
    Sourced<QString> gigafactories; // their state
    Sourced<QString> gigafactoriesSelection;
    QList<Milestone> gigafactoriesDates;
    QList<std::pair<QString, Sourced<QString>>> access; // "login", "ssh", …: of the federation

    bool operator==(const Programme &) const = default;
};

} // namespace officina
