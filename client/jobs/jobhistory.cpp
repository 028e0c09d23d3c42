// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history on the store's thread; see the header.
#include "client/jobs/jobhistory.h"

namespace officina {

JobHistory::JobHistory(Store &store, const Clock &clock, const QString &oldRuns) : m_store(store)
{
    m_store.run([oldRuns, before = clock.now().addDays(-keptDays)](Database &database) -> Result<> {
        (void)jobtable::importRuns(database, oldRuns); // the record in each run folder is the one that counts
        return jobtable::prune(database, before);
    });
}

QFuture<Result<QList<SeenJob>>> JobHistory::find(const HistoryQuery &query)
{
    return m_store.run([query](Database &database) { return jobtable::find(database, query); });
}

QFuture<Result<SiteJobs>> JobHistory::lastKnown(const SiteId &site, const QDateTime &since)
{
    return m_store.run([=](Database &database) { return jobtable::lastKnown(database, site, since); });
}

QFuture<Result<std::optional<RunRecord>>> JobHistory::run(const SiteId &site, const JobId &job,
                                                          const RemotePath &folder)
{
    return m_store.run([=](Database &database) { return jobtable::findRun(database, site, job, folder); });
}

QFuture<Result<>> JobHistory::add(const JobNewsOfSite &news)
{
    // A few at a time: the journal of transfers is written on the same thread. They are taken apart on it too.
    constexpr qsizetype atOnce = 500;
    qsizetype done = 0;
    for (; news.jobs.size() - done > atOnce; done += atOnce)
        m_store.run([news, done](Database &database) {
            return jobtable::put(database, {news.site, news.jobs.sliced(done, atOnce), {}, news.asked, {}});
        });
    return m_store.run([news, done](Database &database) { // until when the accounting was asked: once all is written
        return jobtable::put(database,
                             {news.site, news.jobs.sliced(done), news.gone, news.asked, news.accountingAsked});
    });
}

QFuture<Result<>> JobHistory::add(const RunRecord &run)
{
    return m_store.run([run](Database &database) { return jobtable::putRun(database, run); });
}

QFuture<Result<SiteBudget>> JobHistory::rated(const SiteId &site, const SiteBudget &budget, const QDateTime &now)
{
    return m_store.run([=](Database &database) { return jobtable::rated(database, site, budget, now); });
}

} // namespace officina
