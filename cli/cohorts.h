// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands of a cohort share: where cohorts are kept, and how they are told.
#pragma once

#include "cli/call.h"
#include "cli/command.h"
#include "client/cohort/cohortstore.h"

namespace officina {

cohort::CohortStore userCohorts();

// A question that has to be answered by yes; --yes is that. What it is about is said first. Nothing: it is agreed.
std::optional<Exit> unlessAgreed(Call &call, const QString &about, const QString &question);

// Nobody is there of whom it could be done.
Exit refuseEmptyRoster(Call &call);

QList<Command> cohortBoardCommands(); // cohortboard.cpp; part of cohortCommands()

} // namespace officina
