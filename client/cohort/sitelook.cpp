// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking the site; see the header.
#include "client/cohort/sitelook.h"

#include "client/jobs/sitebudget.h"

#include <QtCore/QThread>

#include <algorithm>

namespace officina::cohort {

namespace {

constexpr std::chrono::days oldest{365}; // a cohort without a first day

std::chrono::seconds sinceBegin(const Cohort &cohort, const QDateTime &now)
{
    if (!cohort.from.isValid())
        return oldest;
    const qint64 seconds = cohort.from.startOfDay().secsTo(now) + 24 * 3600; // whose day it is, the site decides
    return std::clamp<std::chrono::seconds>(std::chrono::seconds(seconds), std::chrono::hours(24), oldest);
}

// Nothing: the site wants to be asked seldom, and was a moment ago.
Result<std::optional<SiteBudget>> budgetAt(ssh::Session &session, const Site &site,
                                           const std::shared_ptr<SchedulerFinder> &finder, const CancelFlag &stop)
{
    BudgetSteps steps(finder, site);
    for (;;) {
        const auto more = steps.step(session);
        if (!more)
            return passOn(more);
        if (*more == Progress::Done)
            return steps.result();
        if (stop)
            return failure(Error::Kind::Cancelled);
        QThread::sleep(std::chrono::milliseconds(20));
    }
}

void addBudgets(SiteLook &look, const SiteBudget &told, const QString &account)
{
    for (Budget budget : told.projects) {
        if (told.command.isEmpty()) // the scheduler tells of the one that it was asked for, by whatever name
            budget.account = account;
        if (!std::ranges::contains(look.budgets, budget.account, &Budget::account))
            look.budgets += budget;
    }
}

} // namespace

Result<SiteLook> lookAtSite(ssh::Session &session, const Site &site, const std::shared_ptr<SchedulerFinder> &finder,
                            const Cohort &cohort, const CancelFlag &stop)
{
    const auto at = finder->find(session, site);
    if (!at)
        return passOn(at);
    SiteLook look{.budgets = {}, .budgetError = {}, .asked = QDateTime::currentDateTimeUtc()};
    const QStringList accounts = cohort.accounts();
    if (const auto dialect = finder->known(site))
        if (const auto query = projectJobs(*dialect, accounts, sinceBegin(cohort, look.asked)))
            look.jobs = at->ask(*query);
    for (const QString &account : accounts) {
        if (stop)
            return failure(Error::Kind::Cancelled);
        Site asking = site;
        asking.account = account;
        const auto told = budgetAt(session, asking, finder, stop);
        if (told && *told)
            addBudgets(look, **told, account);
        else if (!told)
            look.budgetError = told.error();
    }
    return look;
}

} // namespace officina::cohort
