// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of the site in use; see the header.
#include "client/jobs/jobservice.h"

#include <algorithm>

namespace officina {

namespace {

using namespace std::chrono_literals;

bool isActive(const Job &job)
{
    return !hasEnded(job.state) && job.state != JobState::Unknown;
}

} // namespace

JobService::JobService(const Clock &clock, const QString &historyFile, QObject *parent)
    : QObject(parent), m_clock(clock), m_history(historyFile)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // Only while signed in: a look at the jobs is no reason to ask for a password.
        if (m_connection && m_connection->state() == Connection::State::Online)
            refresh();
    });
}

JobService::~JobService() = default;

void JobService::setConnection(Connection *connection)
{
    if (m_connection)
        m_connection->disconnect(this);
    m_timer.stop();
    m_connection = connection;
    m_jobs.clear();
    m_refreshed = {};
    m_refreshing = false;
    m_error.reset();
    setBudget({});
    if (connection) {
        connect(connection, &Connection::stateChanged, this, [this] {
            if (m_connection->state() == Connection::State::Online)
                signedIn();
        });
        if (connection->state() == Connection::State::Online)
            signedIn();
    }
    Q_EMIT changed();
}

void JobService::signedIn()
{
    refresh();
    refreshBudget();
}

const Job *JobService::find(const JobId &id) const
{
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    return job == m_jobs.end() ? nullptr : &*job;
}

int JobService::active() const
{
    return int(std::ranges::count_if(m_jobs, isActive));
}

void JobService::refresh()
{
    if (!m_connection || m_refreshing)
        return;
    m_refreshing = true;
    m_timer.stop();
    Q_EMIT changed();
    Connection *asked = m_connection;
    work<QList<Job>>([](ssh::Session &session, const Scheduler &scheduler, const SiteId &) {
        return listJobs(session, scheduler);
    }).then(this, [this, asked](const Result<QList<Job>> &jobs) {
        if (m_connection == asked) // else the site changed while it answered
            take(jobs);
    });
}

void JobService::take(const Result<QList<Job>> &jobs)
{
    m_refreshing = false;
    QList<Job> finished;
    if (jobs) {
        for (const Job &job : *jobs) {
            const Job *before = find(job.id);
            if (before && isActive(*before) && hasEnded(job.state))
                finished += job;
        }
        m_jobs = *jobs;
        m_refreshed = m_clock.now();
        m_error.reset();
    } else {
        m_error = jobs.error();
    }
    m_timer.start(pace());
    Q_EMIT changed();
    if (!finished.isEmpty())
        refreshBudget();
    for (const Job &job : std::as_const(finished))
        Q_EMIT ended(job);
    if (!jobs)
        Q_EMIT failed(jobs.error());
}

std::chrono::milliseconds JobService::pace() const
{
    // A site's scheduler serves hundreds of people; the practice factory one. After an error
    // there is no hurry anywhere.
    const bool practice = m_connection->site().origin == Site::Origin::Practice;
    if (practice && !m_error)
        return active() > 0 ? 3s : 10s;
    return m_pace;
}

void JobService::refreshBudget()
{
    Connection *asked = m_connection;
    work<std::optional<Budget>>([account = asked->site().account](ssh::Session &session, const Scheduler &scheduler,
                                                                  const SiteId &) {
        return projectBudget(session, scheduler, account);
    }).then(this, [this, asked](const Result<std::optional<Budget>> &budget) {
        // After an error the last one stays: it is asked for again after the next job.
        if (m_connection == asked && budget)
            setBudget(*budget);
    });
}

void JobService::setBudget(const std::optional<Budget> &budget)
{
    if (m_budget == budget)
        return;
    m_budget = budget;
    Q_EMIT budgetChanged();
}

template <class T, class Work> QFuture<Result<T>> JobService::work(Work work)
{
    if (!m_connection)
        return QtFuture::makeReadyValueFuture(Result<T>(failure(Error::Kind::Disconnected)));
    return m_connection->run([work, site = m_connection->site()](ssh::Session &session) -> Result<T> {
        const auto scheduler = schedulerOf(site);
        if (!scheduler)
            return passOn(scheduler);
        return work(session, **scheduler, site.id);
    });
}

QFuture<Result<RemotePath>> JobService::workFolder()
{
    if (!m_connection)
        return QtFuture::makeReadyValueFuture(Result<RemotePath>(failure(Error::Kind::Disconnected)));
    return m_connection->run(
        [site = m_connection->site()](ssh::Session &session) { return officina::workFolder(session, site); });
}

QFuture<Result<QList<QueuePartition>>> JobService::partitions()
{
    return work<QList<QueuePartition>>([](ssh::Session &session, const Scheduler &scheduler, const SiteId &) {
        return listPartitions(session, scheduler);
    });
}

QFuture<Result<RunRecord>> JobService::submit(const JobSpec &spec)
{
    return work<RunRecord>([spec](ssh::Session &session, const Scheduler &scheduler, const SiteId &site) {
               return submitJob(session, scheduler, spec, site);
           })
        .then(this, [this](const Result<RunRecord> &run) {
            if (run) {
                // The record in the run folder is the one that counts; this one saves a question.
                (void)m_history.add(*run);
                Q_EMIT submitted(*run);
            }
            refresh();
            return run;
        });
}

QFuture<Result<>> JobService::cancel(const JobId &id)
{
    return work<void>([id](ssh::Session &session, const Scheduler &scheduler, const SiteId &) {
               return cancelJob(session, scheduler, id);
           })
        .then(this, [this](const Result<> &done) {
            refresh();
            return done;
        });
}

QFuture<Result<Job>> JobService::detail(const JobId &id)
{
    return work<Job>([id](ssh::Session &session, const Scheduler &scheduler, const SiteId &) {
        return jobDetail(session, scheduler, id);
    });
}

QFuture<Result<RunRecord>> JobService::run(const Job &job)
{
    if (m_connection)
        if (const RunRecord *known = m_history.find(m_connection->site().id, job.id);
            known && known->folder == job.workFolder) // job numbers may start anew
            return QtFuture::makeReadyValueFuture(Result<RunRecord>(*known));
    return work<RunRecord>(
        [job](ssh::Session &session, const Scheduler &, const SiteId &) { return findRun(session, job); });
}

QFuture<Result<OutputPiece>> JobService::output(const RemotePath &file, qint64 offset)
{
    return work<OutputPiece>(
        [=](ssh::Session &session, const Scheduler &, const SiteId &) { return readOutput(session, file, offset); });
}

QFuture<Result<QByteArray>> JobService::script(const RemotePath &file)
{
    return work<QByteArray>(
        [=](ssh::Session &session, const Scheduler &, const SiteId &) { return session.read(file, 0, 1 << 20); });
}

QFuture<Result<QList<ssh::Entry>>> JobService::files(const RemotePath &folder)
{
    return work<QList<ssh::Entry>>(
        [=](ssh::Session &session, const Scheduler &, const SiteId &) { return session.list(folder); });
}

} // namespace officina
