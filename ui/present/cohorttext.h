// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cohort in words: its steps and how far each member is, what was wrong with a row of a roster or a report, and what
// files of it hold. What is unknown is said to be so, and never that somebody has not begun.
#pragma once

#include "client/cohort/board.h"
#include "client/cohort/reportfile.h"
#include "client/cohort/teambudget.h"
#include "ui/present/errortext.h"

namespace officina::cohorttext {

// "Winter 2026 · 6 teams · LUMI, until 27/02/2027". site: its name. withTitle: else its title stands beside.
QString headline(const cohort::Cohort &cohort, const QString &site, bool withTitle = true);

QString stepTitle(cohort::Step step);        // "Staged": in the window, in a table for others, in a terminal
QString sign(const cohort::Cell &cell);      // one character for a table: done, trouble, unknown
QString sourceName(cohort::Source source);   // "their report"
// "Since today 09:12, from their report."; "Not known."; trouble with what it was.
QString cellText(const cohort::Cell &cell);
QString cellWord(const cohort::Cell &cell); // for a spreadsheet: "done", "trouble", "not known"
// Of a team: how many have done it, whom it gave trouble, and of how many nothing is known; a line each.
QString teamCellText(cohort::Step step, const cohort::Cohort &cohort, const cohort::TeamRow &team);
// What whoever looks after them can tell them to do; empty where nothing better than to ask is known.
QString helpText(const QString &trouble);
QString troubleText(const QString &name); // "the site accepted no key or password"; its name where there is no word

QString problemText(const cohort::RowProblem &problem); // without its line
// Of tables that are no Unicode: where an encoding is usual; what names become when they are read so; how to be rid of it.
QString encodingText(const QString &encoding);
QString namesReadText(const cohort::Roster &roster);
QString saveAsUnicodeText();
ErrorText tableErrorText(const Error &error); // of readRosterFile()
// What became of a report. name: of the member, or their address.
QString takingText(cohort::Taking taking, const cohort::ProgressReport &report, const cohort::Cohort &cohort);

// Likewise of a file that is meant to be one, or why it is none.
QString takenText(const cohort::TakenFile &taken, const cohort::Cohort &cohort);

// What the site showed of the project's jobs.
QString jobsText(const Result<ProjectJobs> &jobs, const cohort::JobsTaken &taken);

// "2 140 of 5 000" of a team's budget; what is not known is not there.
QString usedText(const cohort::TeamBudget &budget);
QString usedSentence(const cohort::TeamBudget &budget);
// Of a team or, with an empty name, of all: "4 140 of 5 000 GPU-h left", and until when it lasts.
QString budgetText(const std::optional<Budget> &budget, const QDateTime &now);

// Officina's own words for what members agree to; for cohorts that have none.
QString usualConsent();
// All that a report will hold, a line each, for who is asked whether to write it.
QString reportContents(const cohort::ProgressReport &report);
// Why a change of a cohort is not in its file. SourceChanged: somebody was quicker; NotFound: it is gone.
ErrorText saveErrorText(const Error &error);
ErrorText deleteErrorText(const Error &error); // it is still there
QString goneText(); // the file is gone; whose doing that was nobody tells
QString emptyRosterText(); // nobody is there who could be invited, written to, or given away
// What is in the cohort's file: how many people, of what; for who gives it away or deletes it.
QString holdingText(const cohort::Cohort &cohort);
// What a table of the roster will hold, a line each, for who gives it away.
QString exportContents(const cohort::Cohort &cohort, cohort::RosterForm form);
QString privacyNote(); // "Nothing leaves this computer by itself."

} // namespace officina::cohorttext
