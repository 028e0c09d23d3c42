// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at the user's jobs; see the header.
#include "client/jobs/jobpoll.h"

#include "client/jobs/jobtree.h"

#include <algorithm>

namespace officina {

namespace {

// So many ids make a command line of a few kilobytes.
constexpr qsizetype mostAtOnce = 200;

// What tasks and components have in common: "42" of "42_7" and "42+1", "73" of "73[2].pbs1".
QStringView wholeOf(const JobId &id)
{
    const QStringView text = id.value;
    const auto end = std::ranges::find_if(text, [](QChar c) { return c == u'_' || c == u'+' || c == u'['; });
    return text.first(end - text.begin());
}

// A question whose answer is a list alone.
Query<JobList> asList(const Query<QList<Job>> &query, bool isQueue)
{
    return {query.script,
            [read = query.read, isQueue](const Reply &reply) -> Result<JobList> {
                const auto jobs = read(reply);
                if (!jobs)
                    return isQueue ? JobList{{}, jobs.error(), {}} : JobList{{}, {}, jobs.error()};
                return JobList{*jobs, {}, {}};
            },
            query.limit};
}

// What was asked for later, or of the accounting, is more; but a queue that has seen the end is ahead
// of an accounting that has not.
void mergeInto(Job &known, Job more)
{
    if (hasEnded(known.state) && !hasEnded(more.state))
        return;
    if (more.output.isEmpty())
        more.output = known.output;
    if (more.errors.isEmpty())
        more.errors = known.errors;
    if (more.reason.isEmpty())
        more.reason = known.reason;
    if (!more.asked.gpus)
        more.asked = known.asked;
    if (hasEnded(known.state))
        takeWholeExit(more, known);
    known = std::move(more);
}

} // namespace

void JobPoll::add(const Job &job)
{
    const auto place = m_places.constFind(job.id);
    if (place == m_places.cend()) {
        m_places.insert(job.id, m_list.jobs.size());
        m_list.jobs += job;
    } else {
        mergeInto(m_list.jobs[*place], job);
    }
}

// Jobs whose end is to be asked for: those that the queue shows as ended, and those it forgot. One of each array: the
// answer has all its tasks, be they 50 000.
QList<JobId> JobPoll::endedSince() const
{
    QList<JobId> ended;
    if (m_list.queueError)
        return ended;
    QSet<QStringView> wholes;
    const auto ask = [&](const JobId &id) {
        const QStringView whole = wholeOf(id);
        if (!wholes.contains(whole)) {
            wholes.insert(whole);
            ended += id;
        }
    };
    for (const Job &job : m_list.jobs)
        if (hasEnded(job.state) && !job.cpuTime && !m_request.complete.contains(job.id))
            ask(job.id);
    for (const JobId &id : m_request.active)
        if (!m_places.contains(id))
            ask(id);
    return ended;
}

std::optional<Query<JobList>> JobPoll::next(const Scheduler &scheduler)
{
    m_keepsRecords = scheduler.keepsRecords();
    if (m_step == Step::Queue)
        return asList(scheduler.queue(), true);
    if (m_step == Step::Ended) {
        if (m_request.endedWithin && scheduler.keepsRecords())
            return asList(scheduler.ended(*m_request.endedWithin), false);
        answer(JobList());
    }
    while (m_step == Step::Details && !m_details.isEmpty()) {
        if (const auto question = scheduler.jobs(m_details.first(std::min(mostAtOnce, m_details.size()))))
            return *question;
        answer(JobList()); // an id that is none
    }
    m_step = Step::Done;
    return {};
}

void JobPoll::answer(const Result<JobList> &answer)
{
    if (answer && (!answer->queueError || m_step != Step::Queue)) {
        m_answered = m_answered || m_step == Step::Queue || !answer->jobs.isEmpty();
        for (const Job &job : answer->jobs)
            add(job);
    }
    const std::optional<Error> error = !answer ? std::optional(answer.error())
        : m_step == Step::Queue                ? answer->queueError
                                               : answer->accountingError;
    switch (m_step) {
    case Step::Queue:
        m_list.queueError = error;
        m_step = Step::Ended;
        break;
    case Step::Ended:
        m_list.accountingError = error;
        m_answered = m_answered || (!error && m_request.endedWithin && m_keepsRecords);
        if (m_keepsRecords) // else the queue has told all there is
            m_details = endedSince();
        m_step = Step::Details;
        break;
    case Step::Details:
        m_details.remove(0, std::min(mostAtOnce, m_details.size()));
        // Gone from everywhere is an answer too.
        if (error && error->kind != Error::Kind::NotFound && error->kind != Error::Kind::Unsupported) {
            m_list.accountingError = error;
            m_details.clear();
        }
        break;
    case Step::Done: break;
    }
}

Result<JobList> JobPoll::result()
{
    if (m_list.queueError && !m_answered)
        return std::unexpected(*m_list.queueError);
    std::ranges::stable_sort(m_list.jobs,
                             [](const Job &a, const Job &b) { return a.times.submitted > b.times.submitted; });
    return m_list;
}

Result<JobList> pollJobs(const SchedulerSession &at, const PollRequest &request)
{
    JobPoll poll(request);
    while (const auto question = poll.next(*at.scheduler)) {
        const auto answer = at.ask(*question);
        if (!answer && !at.session.isAlive())
            return answer; // no list, however short, where the connection is gone
        poll.answer(answer);
    }
    return poll.result();
}

Result<std::optional<SchedulerQuestion>> PollSteps::next(const Scheduler &scheduler)
{
    m_question = m_poll.next(scheduler);
    if (!m_question)
        return std::nullopt;
    return SchedulerQuestion{m_question->script, m_question->limit};
}

Result<> PollSteps::take(const Result<Reply> &reply)
{
    const Result<JobList> answer = reply.and_then(m_question->read);
    if (!answer && answer.error().kind == Error::Kind::Unsupported)
        forgetScheduler();
    m_poll.answer(answer);
    return {};
}

Result<JobList> listJobs(const SchedulerSession &at, int days)
{
    return pollJobs(at, {{}, {}, std::chrono::days(std::max(1, days))});
}

Result<JobList> jobWithParts(const SchedulerSession &at, const JobId &id)
{
    return at.ask(at.scheduler->jobs({id}));
}

Result<Job> jobDetail(const SchedulerSession &at, const JobId &id)
{
    const auto list = jobWithParts(at, id);
    if (!list)
        return passOn(list);
    for (const Job &job : list->jobs)
        if (job.id == id)
            return job;
    const QList<JobGroup> groups = grouped(list->jobs);
    for (const JobGroup &group : groups)
        if (group.job.id == id)
            return group.job;
    // A task that waits has no record of its own.
    for (const Job &job : list->jobs)
        if (const auto task = waitingTask(job, id))
            return *task;
    return failure(Error::Kind::NotFound, {}, id.value);
}

} // namespace officina
