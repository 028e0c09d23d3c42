// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the board: a team or a member, how far they are, and what they have used. What nobody told is never shown as
// "not begun".
#pragma once

#include "client/cohort/board.h"
#include "client/cohort/teambudget.h"
#include "ui/common/chip.h"
#include "ui/common/rowmodel.h"

namespace officina {

struct BoardCell {
    QString sign; // beside the tone's own: "2/3"; "·" where nothing is known
    Tone tone = Tone::Neutral;
    QString word; // for a spreadsheet: "done", "2 of 3"
    QString sentence; // all that it means, for the tool tip and whoever does not see it
    double order = 0; // trouble first, then the least done
    bool operator==(const BoardCell &) const = default;
};

struct BoardRow {
    QString key;
    QString name; // of the team, or of the member
    QString beside; // the number of members; or the member's team
    QStringList mails;
    bool isTeam = true;
    QString team; // its name; empty: of those without one
    std::array<BoardCell, cohort::allSteps.size()> cells{};
    QString hours; // "2 140 of 5 000"
    QString hoursSentence;
    double used = -1; // below 0: not known
    bool operator==(const BoardRow &) const = default;
};

// budgets: as the site told them; empty: it was not asked.
QList<BoardRow> teamBoard(const cohort::Cohort &cohort, const QList<cohort::TeamBudget> &budgets);
QList<BoardRow> memberBoard(const cohort::Cohort &cohort);

QList<Column<BoardRow>> teamColumns();
QList<Column<BoardRow>> memberColumns();

// For a spreadsheet: in words, with addresses.
QByteArray boardCsv(const QList<BoardRow> &rows);

} // namespace officina
