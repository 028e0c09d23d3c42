// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the teams of a cohort may use, have used, and until when it lasts at this rate. What the site does not tell is
// not there; nothing is ever shared out or added up from parts of which one is missing.
#pragma once

#include "client/cohort/cohort.h"
#include "client/schedulers/budget.h"

namespace officina::cohort {

struct TeamBudget {
    Team team;
    QString account;               // empty: none is known
    std::optional<Budget> budget;  // nothing: the site tells of none
    bool isShared = false;         // others of the cohort use the same account: it is not the team's own
    std::optional<QDateTime> lasts; // at this rate; nothing: beyond its end, or no rate is known
};

// told: of all accounts that were asked, as the site's own command or the scheduler has them.
QList<TeamBudget> teamBudgets(const Cohort &cohort, const QList<Budget> &told, const QDateTime &now);

// Of all accounts of the cohort together; nothing unless each has one, in the same unit. It ends with the earliest of
// them, or with the cohort; a rate is there where each has one over the same time.
std::optional<Budget> budgetOfAll(const Cohort &cohort, const QList<Budget> &told);

} // namespace officina::cohort
