// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known after a look; see the header.
#include "client/jobs/jobmerge.h"

#include "client/schedulers/joborder.h"

#include <algorithm>

namespace officina {

namespace {

using namespace std::chrono_literals;

constexpr int askedAtMost = 3; // times for the end of one job, where the accounting answers
constexpr std::chrono::seconds behind = 10min;

// It left the queue, and nobody says how.
Job endedUnseen(Job job, const QDateTime &now)
{
    job.state = JobState::Ended;
    job.reason.clear();
    job.times.expected = {};
    if (!job.times.ended.isValid())
        job.times.ended = now;
    return job;
}

// What the queue told while it ran and an accounting does not tell of what has ended: GPUs, where it counts none, and how
// often it began anew.
void keepTold(Job &job, const Job &before)
{
    if (!hasEnded(job.state))
        return;
    if (!job.asked.gpus)
        job.asked.gpus = before.asked.gpus;
    if (!job.given.gpus)
        job.given.gpus = before.given.gpus;
    job.restarts = std::max(job.restarts, before.restarts);
}

class Merge
{
public:
    Merge(const QList<Job> &known, const JobList &news, TimesAsked &asked, const QDateTime &now)
        : m_known(known), m_news(news), m_asked(asked), m_now(now)
    {
        for (const QList<Job> *jobs : {&m_known, &m_news.jobs})
            for (const Job &job : *jobs)
                if (job.task || !job.waitingTasks.isEmpty())
                    m_arrays.insert(job.parent);
        for (const Job &job : m_known) {
            m_before.insert(job.id, &job);
            if (!job.waitingTasks.isEmpty() && !hasEnded(job.state))
                m_waitingRests.insert(job.parent);
        }
        for (const Job &job : m_news.jobs) {
            m_there.insert(job.id);
            if (isOfWhole(job))
                m_wholes.insert(job.id, &job);
            else if (!job.waitingTasks.isEmpty())
                m_rests.insert(job.parent);
            else if (job.task)
                ++m_tasksSeen[job.parent];
        }
        for (const Job &job : m_known)
            if (job.task && job.waitingTasks.isEmpty() && !m_there.contains(job.id))
                ++m_tasksSeen[job.parent];
    }

    MergedJobs result()
    {
        for (const Job &job : m_news.jobs)
            if (!isOfWhole(job))
                take(job);
        for (const Job &job : m_known) {
            if (isOfWhole(job))
                m_result.gone += job.id;
            else if (!m_there.contains(job.id))
                keep(job);
        }
        sortNewestFirst(m_result.jobs);
        return std::move(m_result);
    }

private:
    // Slurm lists what waited of an array, once that is cancelled, under the array's own number: it is no job more.
    bool isOfWhole(const Job &job) const
    {
        return hasEnded(job.state) && !job.task && !job.part && job.waitingTasks.isEmpty() && m_arrays.contains(job.id);
    }

    // Of the site's answer.
    void take(const Job &job)
    {
        const Job *before = m_before.value(job.id);
        if (before && !isSameJob(*before, job)) {
            m_asked.remove(job.id);
            if (!hasEnded(before->state)) {
                m_result.changed += endedUnseen(*before, m_now);
                m_result.ended += m_result.changed.last();
            }
            before = nullptr;
        }
        // The queue goes on showing what ended, but not what it used: of a job that is known whole that is nothing new.
        if (before && isComplete(*before) && hasEnded(job.state) && !isComplete(job)
            && before->times.submitted == job.times.submitted) {
            m_result.jobs += *before;
            return;
        }
        // An accounting that does not answer was not asked.
        if (hasEnded(job.state) && !isComplete(job) && !m_news.accountingError)
            ++m_asked[job.id];
        m_result.jobs += job;
        if (before)
            keepTold(m_result.jobs.last(), *before);
        if (before && hasEnded(before->state)) // by a queue that has forgotten it since
            takeWholeExit(m_result.jobs.last(), *before);
        if (!before || *before != m_result.jobs.last())
            m_result.changed += m_result.jobs.last();
        const bool wasWaiting =
            before ? before->state == JobState::Waiting : job.task && m_waitingRests.contains(job.parent);
        const bool wasActive = before ? isActive(*before) : wasWaiting;
        if (wasActive && hasEnded(job.state))
            m_result.ended += job;
        else if (wasWaiting && (job.state == JobState::Running || job.state == JobState::Finishing))
            m_result.started += job;
    }

    // Not in the site's answer.
    void keep(const Job &job)
    {
        if (hasEnded(job.state)) {
            if (job.state == JobState::Ended && !m_news.queueError && !m_news.accountingError)
                ++m_asked[job.id];
            if (!job.times.ended.isValid() || job.times.ended >= m_now.addDuration(-endedJobsShownFor))
                m_result.jobs += job;
            return;
        }
        if (m_news.queueError) {
            m_result.jobs += job;
            return;
        }
        // The waiting rest of an array has another name now, or all its tasks are there by themselves.
        if (!job.waitingTasks.isEmpty() && (m_rests.contains(job.parent) || tasksAreThere(job))) {
            m_result.gone += job.id;
            return;
        }
        Job ended = endedUnseen(job, m_now);
        if (const Job *whole = job.waitingTasks.isEmpty() ? nullptr : m_wholes.value(job.parent)) {
            ended.state = whole->state;
            ended.stateText = whole->stateText;
            ended.reason = whole->reason;
            ended.times.ended = whole->times.ended;
        }
        if (!m_news.accountingError)
            m_asked[job.id] = askedAtMost;
        m_result.jobs += ended;
        m_result.changed += ended;
        if (isActive(job))
            m_result.ended += ended;
    }

    bool tasksAreThere(const Job &rest) const
    {
        if (m_tasksSeen.value(rest.parent) == 0)
            return false;
        int seen = 0;
        const auto count = [&](const QList<Job> &jobs, bool alsoOthers) {
            for (const Job &job : jobs)
                if (job.parent == rest.parent && job.task && job.waitingTasks.isEmpty()
                    && (alsoOthers || !m_there.contains(job.id)) && holdsTask(rest.waitingTasks, *job.task))
                    ++seen;
        };
        count(m_news.jobs, true);
        count(m_known, false);
        return seen >= rest.tasks;
    }

    const QList<Job> &m_known;
    const JobList &m_news;
    TimesAsked &m_asked;
    const QDateTime m_now;
    QHash<JobId, const Job *> m_before;
    QSet<JobId> m_there;
    QSet<JobId> m_waitingRests; // arrays of which some waited when last seen
    QSet<JobId> m_rests; // arrays of which some wait now, or did when they were cancelled
    QSet<JobId> m_arrays; // all of which a part is known
    QHash<JobId, const Job *> m_wholes; // of the news, by their number: isOfWhole()
    QHash<JobId, int> m_tasksSeen; // of arrays: tasks with a record of their own
    MergedJobs m_result;
};

} // namespace

bool isActive(const Job &job)
{
    return !hasEnded(job.state) && job.state != JobState::Unknown;
}

bool isComplete(const Job &job)
{
    return hasEnded(job.state) && job.state != JobState::Ended && job.cpuTime;
}

bool isSameJob(const Job &before, const Job &now)
{
    if (before.id != now.id)
        return false;
    const QDateTime &then = before.times.submitted;
    const QDateTime &later = now.times.submitted;
    if (!then.isValid() || !later.isValid() || then == later)
        return true;
    // Slurm writes down when it was put back.
    return later > then && before.name == now.name && before.workFolder == now.workFolder
        && (now.restarts > before.restarts || !hasEnded(before.state));
}

std::chrono::seconds endedSince(const QDateTime &accountingAsked, const QDateTime &now)
{
    if (!accountingAsked.isValid() || accountingAsked > now)
        return endedJobsShownFor;
    return std::min<std::chrono::seconds>(endedJobsShownFor,
                                          std::chrono::seconds(accountingAsked.secsTo(now)) + behind);
}

PollRequest pollRequest(const QList<Job> &known, const TimesAsked &asked)
{
    PollRequest request;
    for (const Job &job : known) {
        if (isComplete(job) || (hasEnded(job.state) && asked.value(job.id) >= askedAtMost))
            request.complete.insert(job.id);
        else if (!hasEnded(job.state) || job.state == JobState::Ended)
            request.active.insert(job.id);
    }
    return request;
}

MergedJobs mergeJobs(const QList<Job> &known, const JobList &news, TimesAsked &asked, const QDateTime &now)
{
    return Merge(known, news, asked, now).result();
}

} // namespace officina
