// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a site's own command says of the projects' allocations (Site::tools). Only forms that their
// sites have published are read; of any other there is the text as it was printed, and no figure.
#pragma once

#include "client/jobs/schedulersteps.h"

#include <QtCore/QList>

namespace officina {

struct SiteBudget {
    QList<Budget> projects; // what can be computed with; GPU-hours before others of one project
    QString text;           // what the command printed, where nothing of it was understood
    QString command;        // that was asked; empty: the scheduler itself
    bool operator==(const SiteBudget &) const = default;
};

// What the command printed: its first word tells the form.
SiteBudget readSiteBudget(const QString &command, const QByteArray &out);

// The account's own, or the one of the project that it belongs to ("project@h100"); where no account is
// given the only one there is. Nothing: none, or nobody knows which.
std::optional<Budget> budgetOf(const SiteBudget &budget, const QString &account);

// What is used of it in a second: of this month, where that is told, else since an earlier reading, else of the whole
// time so far; nothing where there is no pace to go by.
std::optional<double> paceOf(const Budget &budget, const QDateTime &now);

// When all is used at that pace; nothing where there is none, or it lasts beyond its end, or for decades.
std::optional<QDateTime> lastsUntil(const Budget &budget, const QDateTime &now);

// Asks the scheduler, and where that tells nothing the site's command, unless it is too early for that:
// nothing.
class BudgetSteps final : public SchedulerSteps
{
public:
    using SchedulerSteps::SchedulerSteps;
    Result<std::optional<SiteBudget>> result() const { return m_result; } // once it is done

protected:
    Result<std::optional<SchedulerQuestion>> next(const Scheduler &scheduler) override;
    Result<> take(const Result<Reply> &reply) override;

private:
    enum class Step { Scheduler, Command, Done };

    Step m_step = Step::Scheduler;
    std::optional<Query<std::optional<Budget>>> m_query;
    QString m_command;
    Result<std::optional<SiteBudget>> m_result = SiteBudget();
};

} // namespace officina
