// SPDX-License-Identifier: GPL-3.0-or-later
//
// All commands, a group per source file, in the order of the journey.
#pragma once

#include "cli/command.h"

namespace officina {

QList<Command> allCommands();

QList<Command> catalogueCommands(); // factories.cpp
QList<Command> guideCommands();     // find.cpp
QList<Command> requestCommands();   // requests.cpp
QList<Command> cohortCommands();    // cohorts.cpp
QList<Command> estimateCommands();  // estimate.cpp
QList<Command> attachCommands();    // attach.cpp
QList<Command> calendarCommands();  // calendar.cpp
QList<Command> portalCommands();    // portals.cpp
QList<Command> proposalCommands();  // proposals.cpp
QList<Command> siteCommands();      // sites.cpp
QList<Command> doctorCommands();    // doctor.cpp
QList<Command> keyCommands();       // key.cpp
QList<Command> invitationCommands(); // invitation.cpp
QList<Command> fileCommands();
QList<Command> copyCommands();      // files.cpp
QList<Command> syncCommands();      // sync.cpp
QList<Command> treeCommands();      // trees.cpp
QList<Command> jobCommands();       // jobs.cpp
QList<Command> runCommands();       // run.cpp
QList<Command> historyCommands();   // history.cpp
QList<Command> curveCommands();     // curves.cpp

// The command that the words begin with, the one of most words; nullptr where there is none.
const Command *findCommand(const QList<Command> &commands, const QStringList &words);
// How the commands of one group are used: "request" has three. Empty where there is no such group.
QStringList syntaxesOf(const QList<Command> &commands, const QString &group);
QString overview(const QList<Command> &commands);

} // namespace officina
