// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cohort in words: its steps and how far each member is, what was wrong with a row of a roster or a report, and what
// files of it hold. What is unknown is said to be so, and never that somebody has not begun.
#pragma once

#include "client/cohort/board.h"
#include "client/cohort/teambudget.h"

namespace officina::cohorttext {

QString stepTitle(cohort::Step step);        // "Connected"
QString sign(const cohort::Cell &cell);      // one character for a table: done, trouble, unknown
QString sourceName(cohort::Source source);   // "their report"
// "Since today 09:12, from their report."; "Not known."; trouble with what it was.
QString cellText(const cohort::Cell &cell);
QString troubleText(const QString &name); // "the site accepted no key or password"; its name where there is no word

QString problemText(const cohort::RowProblem &problem); // without its line
// What became of a report. name: of the member, or their address.
QString takingText(cohort::Taking taking, const cohort::ProgressReport &report, const cohort::Cohort &cohort);

// What the site showed of the project's jobs.
QString jobsText(const Result<ProjectJobs> &jobs, const cohort::JobsTaken &taken);

// Of a team or, with an empty name, of all: "4 140 of 5 000 GPU-h left", and until when it lasts.
QString budgetText(const std::optional<Budget> &budget, const QDateTime &now);

// Officina's own words for what members agree to; for cohorts that have none.
QString usualConsent();
// All that a report will hold, a line each, for who is asked whether to write it.
QString reportContents(const cohort::ProgressReport &report);
// What is in the cohort's file: how many people, of what; for who gives it away or deletes it.
QString holdingText(const cohort::Cohort &cohort);
QString privacyNote(); // "Nothing leaves this computer by itself."

} // namespace officina::cohorttext
