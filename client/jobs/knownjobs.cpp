// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a site's jobs, and a look at them; see the header.
#include "client/jobs/knownjobs.h"

#include <QtCore/QThreadPool>

namespace officina {

namespace {

using namespace std::chrono_literals;

constexpr auto allAskedEvery = 10min;

// A job that was over when a later program looked ended at some time in between: nobody knows when.
void forgetEnds(QList<Job> &jobs, const QDateTime &now)
{
    for (Job &job : jobs)
        if (job.state == JobState::Ended && job.times.ended == now)
            job.times.ended = {};
}

PollRequest requestOf(const LookStart &start)
{
    PollRequest request = pollRequest(start.known->jobs(), start.known->asked());
    if (!start.askedAll.isValid() || start.isFromHistory || start.askedAll.addDuration(allAskedEvery) <= start.now)
        request.endedWithin = endedSince(start.askedAll, start.now);
    return request;
}

} // namespace

JobTally &JobTally::operator+=(const JobTally &other)
{
    running += other.running;
    waiting += other.waiting;
    active += other.active;
    ended += other.ended;
    return *this;
}

KnownJobs::KnownJobs(QList<Job> jobs, TimesAsked asked) : m_jobs(std::move(jobs)), m_asked(std::move(asked))
{
    m_places.reserve(m_jobs.size());
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        const Job &job = m_jobs.at(i);
        m_places.insert(job.id, i);
        if (job.state == JobState::Waiting)
            ++m_tally.waiting;
        else if (!hasEnded(job.state))
            ++m_tally.running;
        m_tally.active += isActive(job) ? 1 : 0;
        m_tally.ended += job.state == JobState::Ended ? 1 : 0;
    }
}

const Job *KnownJobs::find(const JobId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_jobs.at(*place);
}

void letGo(std::shared_ptr<const void> large)
{
    QThreadPool::globalInstance()->start([large = std::move(large)]() mutable { large.reset(); });
}

JobLook JobLook::of(const LookStart &start, const JobList &news, bool askedAll)
{
    TimesAsked asked = start.known->asked();
    MergedJobs merged = mergeJobs(start.known->jobs(), news, asked, start.now);
    if (start.isFromHistory && start.refreshed.addDuration(allAskedEvery) < start.now)
        for (QList<Job> *jobs : {&merged.jobs, &merged.changed, &merged.ended})
            forgetEnds(*jobs, start.now);
    return {.known = std::make_shared<KnownJobs>(std::move(merged.jobs), std::move(asked)),
            .changed = std::move(merged.changed),
            .gone = std::move(merged.gone),
            .started = std::move(merged.started),
            .ended = std::move(merged.ended),
            .queueError = news.queueError,
            .accountingError = news.accountingError,
            .accountingAsked = askedAll && !news.accountingError};
}

LookSteps::LookSteps(std::shared_ptr<SchedulerFinder> finder, Site site, LookStart start)
    : m_finder(std::move(finder)), m_site(std::move(site)), m_start(std::move(start))
{}

LookSteps::~LookSteps() = default;

Result<Progress> LookSteps::step(ssh::Session &session)
{
    if (!m_poll) {
        m_since.start();
        PollRequest request = requestOf(m_start);
        m_asksAll = request.endedWithin.has_value();
        m_poll = std::make_unique<PollSteps>(m_finder, m_site, std::move(request));
        return Progress::Pending;
    }
    const auto progress = m_poll->step(session);
    if (!progress || *progress == Progress::Pending)
        return progress;
    const auto news = m_poll->result();
    m_poll.reset(); // with its list, on this thread
    if (!news)
        return passOn(news);
    m_look = std::make_shared<JobLook>(JobLook::of(m_start, *news, m_asksAll));
    m_start.known.reset();
    return Progress::Done;
}

void LookSteps::abandoned(const Error &error)
{
    if (m_poll)
        m_poll->abandoned(error);
}

} // namespace officina
