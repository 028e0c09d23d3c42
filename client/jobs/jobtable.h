// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history's tables: every job ever seen at any site with its last value, and the runs that this
// computer sent. For the thread of the database; JobHistory asks them on it, the terminal program itself.
#pragma once

#include "client/jobs/runrecord.h"
#include "client/jobs/sitebudget.h"
#include "client/schedulers/job.h"
#include "client/storage/database.h"

#include <QtCore/QList>

#include <optional>

namespace officina {

// Ids begin anew at every site, some after 67 million jobs, some with each restart of the scheduler.
struct JobKey {
    SiteId site;
    JobId id;
    QDateTime submitted; // UTC; invalid: not known
    bool operator==(const JobKey &) const = default;
};

struct SeenJob {
    SiteId site;
    Job job; // as it was last seen
    QDateTime firstSeen;
    QDateTime lastSeen;
    std::optional<RunRecord> run; // where this computer sent it
    QString note = {};            // the user's own
    std::optional<double> gpuBusy = {}; // 1: all the time; as the job's own guard measured it

    JobKey key() const { return {site, job.id, job.times.submitted}; }
    bool operator==(const SeenJob &) const = default;
};

// By which a list of jobs is in order. What is not known is at the end, whichever way.
enum class HistorySort { Submitted, Site, Name, State, Elapsed, GpuHours, Cpu, Memory, Gpu, Note };

// What is not given is no condition. Jobs that the user has deleted are never found.
struct HistoryQuery {
    QList<SiteId> sites;
    QDateTime from, to; // of its submission; to itself is not in it
    QList<JobState> states;
    QString text;       // stands in its name, id, account, partition, folder or note; large or small
    QString name;       // is its name
    JobId array;        // is a part of it
    int most = 100'000;
    HistorySort sort = HistorySort::Submitted;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const HistoryQuery &) const = default;
};

// What is known of a site since its queue was last asked.
struct SiteJobs {
    QList<Job> jobs;  // the newest first
    QDateTime asked;  // invalid: never
    QDateTime accountingAsked; // until then all that ended is known; invalid: never
};

// What one look at a site told. The jobs are those that are new or changed.
struct JobNewsOfSite {
    SiteId site;
    QList<Job> jobs;
    QList<JobId> gone; // stood for others and are no more: the waiting rest of an array
    QDateTime asked;
    QDateTime accountingAsked; // invalid: not this time
    bool isWhole = true; // else some jobs alone were looked at, and nothing is known of the others
};

namespace jobtable {

Result<> put(Database &database, const JobNewsOfSite &news);
// In the order that is asked for: the newest first.
Result<QList<SeenJob>> find(Database &database, const HistoryQuery &query);
// Those that had not ended when last seen, and those that ended or were seen since then.
Result<SiteJobs> lastKnown(Database &database, const SiteId &site, const QDateTime &since);

Result<> putRun(Database &database, const RunRecord &run);
// The newest of that folder; of any folder, where that is empty.
Result<std::optional<RunRecord>> findRun(Database &database, const SiteId &site, const JobId &job,
                                         const RemotePath &folder);
// The runs.json of earlier versions, once for each time it changed. A damaged file is left as it is: BadInput.
Result<> importRuns(Database &database, const QString &file);

// Keeps today's readings, and adds to each project the earliest of the last 30 days since when its use
// has only grown.
Result<SiteBudget> rated(Database &database, const SiteId &site, SiteBudget budget, const QDateTime &now);

// Forgets what was last seen before, and what deleted jobs were: of them no more is kept than that they were
// deleted, so that the site's accounting does not bring them back.
Result<> prune(Database &database, const QDateTime &before);

} // namespace jobtable

} // namespace officina
