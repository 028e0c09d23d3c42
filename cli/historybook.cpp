// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing into the history of this computer; see the header.
#include "cli/historybook.h"

#include "client/base/userfolders.h"

#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Database>> openHistory()
{
    return Database::open(dataFolder() + u"/officina.db"_s);
}

cohort::OwnSteps ownSteps()
{
    return cohort::OwnSteps(dataFolder() + u"/progress"_s);
}

void noteRun(const RunRecord &run)
{
    ownSteps().done(run.site, cohort::Step::Submitted);
    if (const auto history = openHistory())
        std::ignore = jobtable::putRun(**history, run);
}

void noteJobs(const SiteId &site, const QList<Job> &jobs)
{
    if (jobs.isEmpty())
        return;
    if (const auto history = openHistory())
        std::ignore = jobtable::put(**history,
                                    {.site = site,
                                     .jobs = jobs,
                                     .gone = {},
                                     .asked = QDateTime::currentDateTimeUtc(),
                                     .accountingAsked = {},
                                     .isWhole = false});
}

} // namespace officina
