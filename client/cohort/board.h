// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is at which step: from what members sent back and what the site shows of the project. Each step of each member is
// done, in trouble or unknown; unknown says nothing of the member.
#pragma once

#include "client/cohort/progressreport.h"
#include "client/schedulers/projectjobs.h"

#include <array>

namespace officina::cohort {

struct Cell {
    enum class State { Unknown, Done, Trouble };

    State state = State::Unknown;
    QDateTime since = {}; // UTC, of what is done: then at the latest. Trouble may have one too: it was done once
    QString trouble = {}; // its name; of Trouble
    QDateTime told = {}; // when the trouble was so
    Source source = Source::Teacher; // of what is known
    bool isImplied = false; // nobody said so, but a later step cannot be done without it
    bool operator==(const Cell &) const = default;
};

using Cells = std::array<Cell, allSteps.size()>; // in the order of allSteps

Cells cellsOf(const Member &member);

struct TeamRow {
    Team team; // its name empty: of the members that have none
    QList<qsizetype> members; // places in Cohort::members
    std::array<int, allSteps.size()> done{};
    std::array<int, allSteps.size()> troubled{};
};
// All teams of the cohort, and last those without one, where there are any.
QList<TeamRow> teamRows(const Cohort &cohort);

// What became of a report. Where it was not taken, nothing changed.
enum class Taking {
    Taken,
    TakenOlder, // one that was written later is there already: what was new in this one is taken all the same
    Known, // this one, or all that is in it, is there already
    OtherCohort,
    OtherSite,
    NotInRoster,
    OtherKey, // the member's first report was signed by another one: by another computer, or another person
    FromFuture, // written more than a day after now: one of the clocks is wrong
};
bool isTaken(Taking taking); // or there already
// Addresses of other members whose report the same key signed: one computer, or one person, reports for several.
QStringList othersWithKey(const Cohort &cohort, const ProgressReport &report);
QString nameOf(Taking taking); // for programs: "other-key"

// acceptKey: the teacher has asked the member, and this key is theirs too from now on.
Taking takeReport(Cohort &cohort, const ProgressReport &report, const QDateTime &now, bool acceptKey = false);

struct JobsTaken {
    int members = 0; // of whom there are jobs
    QStringList strangers; // users of whom there are jobs, and who are nobody's of the roster
    int withoutUser = 0; // members whose name at the site is not known: their jobs cannot be told
};
// Jobs of the project before the cohort's first day say nothing.
JobsTaken takeJobs(Cohort &cohort, const ProjectJobs &told, const QDateTime &now);

// The teacher has sent the invitation; members that were already invited keep their day.
void markInvited(Member &member, const QDateTime &now);
// Those with these addresses; without any, all. How many were not so far.
int markInvited(Cohort &cohort, const QStringList &mails, const QDateTime &now);

} // namespace officina::cohort
