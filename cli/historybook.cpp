// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing into the history of this computer; see the header.
#include "cli/historybook.h"

#include "client/base/userfolders.h"

#include <algorithm>
#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Names under which the waiting rest of that array was seen before some of it began.
QList<JobId> formerRests(Database &history, const SiteId &site, const JobGroup &array)
{
    const auto known =
        jobtable::find(history, {.sites = {site}, .states = {JobState::Waiting}, .array = array.parts.first().parent});
    QList<JobId> gone;
    for (const SeenJob &seen : known.value_or(QList<SeenJob>()))
        if (!seen.job.waitingTasks.isEmpty() && !std::ranges::contains(array.parts, seen.job.id, &Job::id))
            gone += seen.job.id;
    return gone;
}

} // namespace

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

void noteJobs(const SiteId &site, const QList<JobGroup> &groups)
{
    const auto history = groups.isEmpty() ? failure(Error::Kind::NotFound) : openHistory();
    if (!history)
        return;
    JobNewsOfSite news{.site = site,
                       .jobs = {},
                       .gone = {},
                       .asked = QDateTime::currentDateTimeUtc(),
                       .accountingAsked = {},
                       .isWhole = false};
    for (const JobGroup &group : groups) {
        const QList<Job> parts = group.parts.isEmpty() ? QList<Job>{group.job} : group.parts;
        for (const Job &part : parts)
            if (part.id != part.parent) // Slurm's queue shows so what was cancelled of an array
                news.jobs += part;
        if (group.isArray())
            news.gone += formerRests(**history, site, group);
    }
    std::ignore = jobtable::put(**history, news);
}

} // namespace officina
