// SPDX-License-Identifier: GPL-3.0-or-later
//
// Budgets of teams, from those of accounts; see the header.
#include "client/cohort/teambudget.h"

#include "client/jobs/sitebudget.h"

#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina::cohort {

using namespace Qt::StringLiterals;

namespace {

// The account's own; never another one's because it is the only one there.
std::optional<Budget> told(const QList<Budget> &budgets, const QString &account)
{
    if (account.isEmpty())
        return {};
    return budgetOf({.projects = budgets, .text = {}, .command = u"told"_s}, account);
}

void cutAt(QDateTime &end, const QDateTime &earlier)
{
    if (earlier.isValid() && (!end.isValid() || earlier < end))
        end = earlier;
}

} // namespace

QList<TeamBudget> teamBudgets(const Cohort &cohort, const QList<Budget> &budgets, const QDateTime &now)
{
    const QList<Team> teams = cohort.allTeams();
    QList<TeamBudget> list;
    for (const Team &team : teams) {
        TeamBudget one{.team = team, .account = cohort.accountOf(team), .budget = {}, .lasts = {}};
        one.budget = told(budgets, one.account);
        one.isShared =
            std::ranges::count_if(teams, [&](const Team &other) { return cohort.accountOf(other) == one.account; }) > 1;
        if (one.budget)
            one.lasts = lastsUntil(*one.budget, now);
        list += one;
    }
    return list;
}

std::optional<Budget> budgetOfAll(const Cohort &cohort, const QList<Budget> &budgets)
{
    QStringList accounts;
    for (const Team &team : cohort.allTeams())
        accounts += cohort.accountOf(team);
    if (accounts.isEmpty())
        accounts += cohort.account;
    accounts.removeDuplicates();
    std::optional<Budget> sum;
    for (const QString &account : std::as_const(accounts)) {
        const auto one = told(budgets, account);
        if (!one)
            return {};
        if (!sum) {
            sum = *one;
            continue;
        }
        if (one->unit != sum->unit)
            return {};
        sum->account.clear();
        sum->limit += one->limit;
        sum->used += one->used;
        cutAt(sum->until, one->until);
        if (one->from != sum->from)
            sum->from = {};
        sum->usedThisMonth = sum->usedThisMonth && one->usedThisMonth
            ? std::optional(*sum->usedThisMonth + *one->usedThisMonth)
            : std::nullopt;
        if (one->earlier != sum->earlier)
            sum->earlier = {};
        sum->usedEarlier += one->usedEarlier;
    }
    if (sum && cohort.until.isValid())
        cutAt(sum->until, cohort.until.addDays(1).startOfDay(QTimeZone::UTC));
    return sum;
}

} // namespace officina::cohort
