// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows and columns of the board; see the header.
#include "ui/cohort/boardrows.h"

#include "client/base/csv.h"
#include "client/base/remotepath.h"
#include "ui/common/plaintip.h"
#include "ui/present/cohorttext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using cohort::Cell;
using cohort::Cohort;
using cohort::Member;
using cohort::Step;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::CohortBoard)
};

// Whoever cannot get in can do nothing else.
Tone troubleTone(Step step)
{
    return step == Step::Connected ? Tone::Bad : Tone::Warning;
}

BoardCell cellOf(Step step, const Cell &cell)
{
    //: %1 is a step, as "Connected"; %2 a sentence of what is known of it
    BoardCell shown{.sentence = Say::tr("%1: %2").arg(cohorttext::stepTitle(step), cohorttext::cellText(cell))};
    shown.word = cohorttext::cellWord(cell);
    switch (cell.state) {
    case Cell::State::Unknown: shown.sign = cohorttext::sign(cell); break;
    case Cell::State::Done:
        shown.tone = Tone::Good;
        shown.order = 1;
        break;
    case Cell::State::Trouble:
        shown.tone = troubleTone(step);
        shown.order = -1;
        break;
    }
    return shown;
}

BoardCell cellOf(Step step, const Cohort &cohort, const cohort::TeamRow &row)
{
    const auto place = size_t(step);
    const int all = int(row.members.size()), done = row.done[place], troubled = row.troubled[place];
    if (all == 1)
        return cellOf(step, cellsOf(cohort.members.at(row.members.first()))[place]);
    BoardCell shown{.sentence = cohorttext::stepTitle(step) + u'\n' + cohorttext::teamCellText(step, cohort, row)};
    shown.word = cohorttext::cellWord({});
    if (done + troubled > 0) //: how many members of how many have done a step
        shown.word = Say::tr("%1 of %2").arg(done).arg(all);
    shown.order = troubled > 0 ? -double(troubled) / all : all > 0 ? double(done) / all : 0;
    if (troubled > 0) {
        shown.tone = troubleTone(step);
        shown.sign = QString::number(troubled);
    } else if (done == all && all > 0) {
        shown.tone = Tone::Good;
    } else if (done > 0) {
        shown.sign = u"%1/%2"_s.arg(done).arg(all);
        shown.tone = Tone::Active;
    } else {
        shown.sign = cohorttext::sign({});
    }
    return shown;
}

template <class Field> Column<BoardRow> textColumn(const QString &title, Field field)
{
    const auto text = [field](const BoardRow &row) { return displayText(row.*field); };
    const auto extra = [text](const BoardRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(plainTip(text(row))) : QVariant();
    };
    return {title, text, {}, Qt::AlignLeft | Qt::AlignVCenter, {}, extra};
}

QList<Column<BoardRow>> stepColumns()
{
    QList<Column<BoardRow>> columns;
    for (const Step step : cohort::allSteps) {
        const auto cell = [step](const BoardRow &row) -> const BoardCell & { return row.cells[size_t(step)]; };
        columns += Column<BoardRow>{cohorttext::stepTitle(step),
                                    [cell](const BoardRow &row) { return cell(row).sign; },
                                    [cell](const BoardRow &row) { return QVariant(cell(row).order); },
                                    Qt::AlignLeft | Qt::AlignVCenter,
                                    {},
                                    [cell](const BoardRow &row, int role) {
                                        switch (role) {
                                        case ToneRole: return QVariant(int(cell(row).tone));
                                        case Qt::ToolTipRole: return QVariant(plainTip(cell(row).sentence));
                                        case Qt::AccessibleTextRole: return QVariant(cell(row).sentence);
                                        }
                                        return QVariant();
                                    }};
    }
    return columns;
}

} // namespace

QList<BoardRow> teamBoard(const Cohort &cohort, const QList<cohort::TeamBudget> &budgets)
{
    QList<BoardRow> rows;
    for (const cohort::TeamRow &team : teamRows(cohort)) {
        BoardRow row{.key = u"team:"_s + team.team.name, .name = team.team.name, .mails = {}, .team = team.team.name};
        if (row.name.isEmpty())
            row.name = Say::tr("Without a team");
        row.beside = formats::number(team.members.size());
        for (const qsizetype place : team.members)
            row.mails += cohort.members.at(place).mail;
        for (const Step step : cohort::allSteps)
            row.cells[size_t(step)] = cellOf(step, cohort, team);
        const auto budget = std::ranges::find_if(
            budgets, [&](const cohort::TeamBudget &one) { return one.team.name == team.team.name; });
        const cohort::TeamBudget used = budget == budgets.cend() || row.team.isEmpty()
            ? cohort::TeamBudget{.team = team.team, .account = {}, .budget = {}, .lasts = {}}
            : *budget;
        row.hours = cohorttext::usedText(used);
        row.hoursSentence = cohorttext::usedSentence(used);
        row.used = used.budget && !used.isShared ? used.budget->used : -1;
        rows += row;
    }
    return rows;
}

QList<BoardRow> memberBoard(const Cohort &cohort)
{
    QList<BoardRow> rows;
    for (const Member &member : cohort.members) {
        BoardRow row{.key = u"member:"_s + member.mail.toLower(),
                     .name = member.name.isEmpty() ? member.mail : member.name,
                     .beside = member.team,
                     .mails = {member.mail},
                     .isTeam = false,
                     .team = member.team};
        const cohort::Cells cells = cellsOf(member);
        for (const Step step : cohort::allSteps)
            row.cells[size_t(step)] = cellOf(step, cells[size_t(step)]);
        rows += row;
    }
    return rows;
}

QList<Column<BoardRow>> teamColumns()
{
    QList<Column<BoardRow>> columns{textColumn(Say::tr("Team"), &BoardRow::name),
                                    textColumn(Say::tr("Members"), &BoardRow::beside)};
    columns[1].sortValue = [](const BoardRow &row) { return QVariant(row.mails.size()); };
    columns += stepColumns();
    columns += Column<BoardRow>{Say::tr("GPU-hours"),
                                [](const BoardRow &row) { return row.hours; },
                                [](const BoardRow &row) { return QVariant(row.used); },
                                rightAligned,
                                {},
                                [](const BoardRow &row, int role) {
                                    return role == Qt::ToolTipRole ? QVariant(plainTip(row.hoursSentence))
                                        : role == Qt::AccessibleTextRole
                                        ? QVariant(row.hours + u'\n' + row.hoursSentence)
                                        : QVariant();
                                }};
    return columns;
}

QList<Column<BoardRow>> memberColumns()
{
    QList<Column<BoardRow>> columns{textColumn(Say::tr("Member"), &BoardRow::name),
                                    textColumn(Say::tr("Team"), &BoardRow::beside)};
    columns += stepColumns();
    columns += Column<BoardRow>{Say::tr("Address"), [](const BoardRow &row) { return row.mails.value(0); }, {}};
    return columns;
}

QByteArray boardCsv(const QList<BoardRow> &rows)
{
    const auto line = [](const QStringList &cells) {
        QList<QByteArray> written;
        for (const QString &cell : cells)
            written += csvText(cell);
        return written.join(',') + "\r\n";
    };
    QStringList titles{Say::tr("Team"), Say::tr("Member"), Say::tr("Address")};
    for (const Step step : cohort::allSteps)
        titles += cohorttext::stepTitle(step);
    titles += Say::tr("GPU-hours");
    QByteArray csv = line(titles);
    for (const BoardRow &row : rows) {
        QStringList cells{row.team, row.isTeam ? QString() : row.name, row.mails.join(u' ')};
        for (const BoardCell &cell : row.cells)
            cells += cell.word;
        cells += row.used < 0 ? QString() : row.hours;
        csv += line(cells);
    }
    return csv;
}

} // namespace officina
