// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every job ever seen at any site, kept on this computer for two years: written and read on the store's
// thread, behind the window's back. A history that cannot be read costs nothing but itself.
#pragma once

#include "client/base/clock.h"
#include "client/jobs/jobtable.h"
#include "client/storage/store.h"

#include <QtCore/QFuture>

namespace officina {

class JobHistory
{
public:
    // oldRuns: the runs.json in which earlier versions kept the runs they sent; it is read, and left there.
    // The store must outlive this.
    JobHistory(Store &store, const Clock &clock, const QString &oldRuns = {});

    QFuture<Result<QList<SeenJob>>> find(const HistoryQuery &query);
    QFuture<Result<SiteJobs>> lastKnown(const SiteId &site, const QDateTime &since);
    QFuture<Result<std::optional<RunRecord>>> run(const SiteId &site, const JobId &job, const RemotePath &folder);

    // What is handed over is written, in this order, also when the program ends right after.
    QFuture<Result<>> add(const JobNewsOfSite &news);
    QFuture<Result<>> add(const RunRecord &run);
    // The budget with an earlier reading of each project.
    QFuture<Result<SiteBudget>> rated(const SiteId &site, const SiteBudget &budget, const QDateTime &now);

    static constexpr int keptDays = 730;

private:
    Store &m_store;
};

} // namespace officina
