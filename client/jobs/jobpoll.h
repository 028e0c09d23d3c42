// SPDX-License-Identifier: GPL-3.0-or-later
//
// One look at the user's jobs at a site that asks no more than it has to: the queue each time; the
// accounting only for jobs that ended since, and for all of the last days once in a while.
#pragma once

#include "client/jobs/schedulersteps.h"

#include <QtCore/QSet>

namespace officina {

struct PollRequest {
    QSet<JobId> active;   // waited or ran when last seen: where they are gone, how they ended is asked for
    QSet<JobId> complete; // ended, and all is known of them
    std::optional<std::chrono::seconds> endedWithin; // also those that nobody here knows of yet
};

// The questions of one look, one after the other: each depends on the answers before it.
class JobPoll
{
public:
    explicit JobPoll(PollRequest request) : m_request(std::move(request)) {}

    // Nothing: all is asked.
    std::optional<Query<JobList>> next(const Scheduler &scheduler);
    void answer(const Result<JobList> &answer); // to the last question
    // The newest first. Ended jobs that nothing new is known of are not in it.
    Result<JobList> result();

private:
    enum class Step { Queue, Ended, Details, Done };

    void add(const Job &job);
    QList<JobId> endedSince() const;

    PollRequest m_request;
    Step m_step = Step::Queue;
    JobList m_list;
    QHash<JobId, qsizetype> m_places; // in m_list
    QList<JobId> m_details;           // whose end is still to be asked for
    bool m_keepsRecords = false;
    bool m_answered = false;
};

// All of it at once.
Result<JobList> pollJobs(const SchedulerSession &at, const PollRequest &request);

// The same in steps that do not wait.
class PollSteps final : public SchedulerSteps
{
public:
    PollSteps(std::shared_ptr<SchedulerFinder> finder, Site site, PollRequest request)
        : SchedulerSteps(std::move(finder), std::move(site)), m_poll(std::move(request))
    {}
    // Once it is done.
    Result<JobList> result() { return m_poll.result(); }

protected:
    Result<std::optional<SchedulerQuestion>> next(const Scheduler &scheduler) override;
    Result<> take(const Result<Reply> &reply) override;

private:
    JobPoll m_poll;
    std::optional<Query<JobList>> m_question;
};

// The user's jobs of the last days, at once.
Result<JobList> listJobs(const SchedulerSession &at, int days);

// One job with its parts: the array with all its tasks, the heterogeneous job with its components.
Result<JobList> jobWithParts(const SchedulerSession &at, const JobId &id);
// One record of it, that of id itself; of an array, or a heterogeneous job, what its parts make of
// it (jobtree.h). NotFound where the scheduler is sure that it knows no such job.
Result<Job> jobDetail(const SchedulerSession &at, const JobId &id);

} // namespace officina
