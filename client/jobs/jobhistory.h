// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every job ever seen at any site, kept on this computer for two years: written and read on the store's
// thread, behind the window's back. A history that cannot be read costs nothing but itself.
#pragma once

#include "client/base/clock.h"
#include "client/jobs/historytable.h"
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

    // Searches whose result stays with the database (historytable.h). Each has a number of its own; who has it
    // closes it.
    int newView() { return ++m_views; }
    QFuture<Result<HistorySum>> open(int view, const HistoryQuery &query);
    QFuture<Result<QList<SeenJob>>> window(int view, qint64 first, int count);
    void close(int view);

    QFuture<Result<>> setNote(const JobKey &job, const QString &note);
    QFuture<Result<>> setGpuUse(const JobKey &job, double gpuBusy);
    // Deletes the ended ones of those at these places of a search. The way back is there for as long as the program
    // runs.
    struct Removal {
        QDateTime when;
        int count = 0;
    };
    QFuture<Result<Removal>> remove(int view, const QList<Places> &places);
    QFuture<Result<int>> restore(const Removal &removal);
    QFuture<Result<QList<SiteId>>> sites();
    QFuture<Result<QList<WeekOfUse>>> weeks(const SiteId &site, const QString &account, int number);

    static constexpr int keptDays = 730;

private:
    Store &m_store;
    const Clock &m_clock;
    int m_views = 0;
    qint64 m_lastRemoval = 0; // ms since 1970: each has its own
};

} // namespace officina
