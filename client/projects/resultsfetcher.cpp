// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetching the results of runs that have ended; see the header.
#include "client/projects/resultsfetcher.h"

#include "client/jobs/jobtree.h"

#include <utility>

namespace officina {

ResultsFetcher::ResultsFetcher(JobService &jobs, WaitingResults waiting, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_waiting(std::move(waiting))
{
    connect(&m_jobs, &JobService::changed, this, &ResultsFetcher::look);
    look();
}

ResultsFetcher::~ResultsFetcher()
{
    m_cancel.cancel();
}

// How its job ended; nothing where it has not, or nobody can tell yet.
std::optional<JobState> ResultsFetcher::endOf(const WaitingResult &result) const
{
    QList<Job> known; // of a chain its links
    for (const JobId &id : result.run.jobs())
        if (const Job *job = m_jobs.find(id))
            known += *job;
    if (!known.isEmpty()) {
        const JobState state = chainOf(known, int(known.size())).job.state;
        return hasEnded(state) ? std::optional(state) : std::nullopt;
    }
    // The scheduler has forgotten it, if it is not too new to have been seen.
    constexpr qint64 seenAfter = 120; // seconds
    const bool isOld = result.run.submitted.secsTo(m_jobs.refreshed()) > seenAfter;
    return isOld && !m_jobs.queueError() ? std::optional(JobState::Ended) : std::nullopt;
}

void ResultsFetcher::look()
{
    if (m_connection != m_jobs.connection()) {
        m_connection = m_jobs.connection();
        m_cancel.cancel();
        m_cancel = CancelFlag();
        m_ready.clear();
        m_seen.clear();
    }
    if (!m_connection || m_jobs.isRefreshing() || m_jobs.isFromHistory() || m_jobs.error()
        || !m_jobs.refreshed().isValid())
        return;
    const qsizetype before = m_ready.size();
    const QList<WaitingResult> waiting = m_waiting.list(m_connection->site().id);
    for (const WaitingResult &result : waiting) {
        const auto state = endOf(result);
        if (!state || m_seen.contains(result.target))
            continue;
        m_seen.insert(result.target);
        m_ready += Ready{result, *state};
    }
    if (m_ready.size() != before)
        Q_EMIT changed();
    fetchNext();
}

void ResultsFetcher::fetchNext()
{
    while (!m_fetch && !m_ready.isEmpty() && m_connection) {
        const Ready next = m_ready.takeFirst();
        m_lock = m_waiting.claim(next.result);
        if (!m_lock)
            continue; // another program fetches it, or has
        m_fetch = std::make_shared<ProjectFetch>(next.result);
        m_connection->runSteps(m_fetch, m_cancel).then(this, [this, next](const Result<> &done) { take(next, done); });
        Q_EMIT changed();
    }
}

void ResultsFetcher::take(const Ready &what, const Result<> &done)
{
    const auto fetch = std::exchange(m_fetch, nullptr);
    // A run whose folder is gone has no results any more.
    if (done || done.error().kind == Error::Kind::NotFound)
        m_waiting.remove(what.result);
    m_lock.reset();
    if (done)
        Q_EMIT fetched(what.result, fetch->fetched(), what.state);
    else if (done.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(what.result, done.error());
    fetchNext();
    Q_EMIT changed();
}

} // namespace officina
