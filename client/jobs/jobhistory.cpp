// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history on the store's thread; see the header.
#include "client/jobs/jobhistory.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <tuple>

namespace officina {

namespace {

constexpr int atOnce = 500; // the journal of transfers is written on the same thread

} // namespace

JobHistory::JobHistory(Store &store, const Clock &clock, const QString &oldRuns) : m_store(store), m_clock(clock)
{
    m_store.run([oldRuns, before = clock.now().addDays(-keptDays)](Database &database) -> Result<> {
        std::ignore = jobtable::importRuns(database, oldRuns); // the record in each run folder is the one that counts
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
    qsizetype done = 0;
    for (; news.jobs.size() - done > atOnce; done += atOnce)
        m_store.run([news, done](Database &database) {
            return jobtable::put(database,
                                 {news.site, news.jobs.sliced(done, atOnce), {}, news.asked, {}, news.isWhole});
        });
    return m_store.run([news, done](Database &database) { // until when the accounting was asked: once all is written
        return jobtable::put(
            database, {news.site, news.jobs.sliced(done), news.gone, news.asked, news.accountingAsked, news.isWhole});
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

QFuture<Result<HistorySum>> JobHistory::open(int view, const HistoryQuery &query)
{
    return m_store.run([=](Database &database) { return historytable::open(database, view, query); });
}

QFuture<Result<QList<SeenJob>>> JobHistory::window(int view, qint64 first, int count)
{
    return m_store.run([=](Database &database) { return historytable::window(database, view, first, count); });
}

void JobHistory::close(int view)
{
    m_store.run([view](Database &database) { return historytable::close(database, view); });
}

QFuture<Result<>> JobHistory::setNote(const JobKey &job, const QString &note)
{
    return m_store.run([=](Database &database) { return historytable::setNote(database, job, note); });
}

QFuture<Result<>> JobHistory::setGpuUse(const JobKey &job, double gpuBusy)
{
    return m_store.run([=](Database &database) { return historytable::setGpuUse(database, job, gpuBusy); });
}

QFuture<Result<JobHistory::Removal>> JobHistory::remove(int view, const QList<Places> &places)
{
    m_lastRemoval = std::max(m_lastRemoval + 1, m_clock.now().toMSecsSinceEpoch());
    const auto when = QDateTime::fromMSecsSinceEpoch(m_lastRemoval, QTimeZone::UTC);
    return m_store.run([=](Database &database) {
        return historytable::hide(database, view, places, when).transform([when](int count) {
            return Removal{when, count};
        });
    });
}

QFuture<Result<int>> JobHistory::restore(const Removal &removal)
{
    return m_store.run([when = removal.when](Database &database) { return historytable::show(database, when); });
}

QFuture<Result<QList<SiteId>>> JobHistory::sites()
{
    return m_store.run([](Database &database) { return historytable::sites(database); });
}

QFuture<Result<QList<WeekOfUse>>> JobHistory::weeks(const SiteId &site, const QString &account, int number)
{
    return m_store.run([=, now = m_clock.now()](Database &database) {
        return historytable::weeks(database, site, account, now.addDays(-7 * (number - 1)), now);
    });
}

} // namespace officina
