// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of the site in use; see the header.
#include "client/jobs/jobservice.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>

namespace officina {

namespace {

using namespace std::chrono_literals;

constexpr auto shownFor = std::chrono::days(7); // ended jobs
constexpr auto allAskedEvery = 10min;
constexpr int askedAtMost = 3; // times for the end of one job, where the accounting is behind

bool isActive(const Job &job)
{
    return !hasEnded(job.state) && job.state != JobState::Unknown;
}

// All that will ever be known of it.
bool isComplete(const Job &job)
{
    return hasEnded(job.state) && job.state != JobState::Ended && job.cpuTime;
}

} // namespace

JobService::JobService(const Clock &clock, const QString &historyFile, const QString &schedulersFolder, QObject *parent)
    : QObject(parent), m_clock(clock), m_history(historyFile),
      m_finder(std::make_shared<SchedulerFinder>(schedulersFolder))
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
    m_places.clear();
    m_asked.clear();
    m_refreshed = {};
    m_askedAll = {};
    m_refreshing = false;
    m_lastTook = {};
    m_error.reset();
    m_queueError.reset();
    m_accountingError.reset();
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

std::optional<Dialect> JobService::dialect()
{
    return m_connection ? m_finder->known(m_connection->site()) : std::nullopt;
}

Result<std::unique_ptr<Scheduler>> JobService::scheduler()
{
    if (!m_connection)
        return failure(Error::Kind::Disconnected);
    if (const auto told = dialect())
        return makeScheduler(*told);
    Dialect assumed;
    switch (m_connection->site().scheduler) {
    case Site::Scheduler::Unknown: // nearly all have it
    case Site::Scheduler::Ccc:
    case Site::Scheduler::Slurm: assumed.kind = Dialect::Kind::Slurm; break;
    case Site::Scheduler::Pbs: assumed.kind = Dialect::Kind::Pbs; break;
    case Site::Scheduler::Other: break;
    }
    return makeScheduler(assumed);
}

const Job *JobService::find(const JobId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_jobs[*place];
}

int JobService::active() const
{
    return int(std::ranges::count_if(m_jobs, isActive));
}

PollRequest JobService::nextPoll() const
{
    PollRequest request;
    for (const Job &job : m_jobs) {
        if (isComplete(job) || m_asked.value(job.id) >= askedAtMost)
            request.complete.insert(job.id);
        else if (!hasEnded(job.state) || job.state == JobState::Ended)
            request.active.insert(job.id);
    }
    const QDateTime now = m_clock.now();
    if (!m_askedAll.isValid())
        request.endedWithin = shownFor;
    else if (m_askedAll.addDuration(allAskedEvery) <= now)
        request.endedWithin = std::chrono::seconds(m_askedAll.secsTo(now) + 60);
    return request;
}

void JobService::refresh()
{
    if (!m_connection || m_refreshing)
        return;
    m_refreshing = true;
    m_timer.stop();
    Q_EMIT changed();
    Connection *asked = m_connection;
    QElapsedTimer timer;
    timer.start();
    const PollRequest request = nextPoll();
    // Beside what else the session does: a slow scheduler stops no transfer.
    const auto steps = std::make_shared<PollSteps>(m_finder, asked->site(), request);
    asked->runBeside(steps).then(this, [this, asked, timer, request, steps](const Result<> &done) {
        if (m_connection != asked) // the site changed while it answered
            return;
        const Result<JobList> jobs = done.and_then([&] { return steps->result(); });
        if (jobs && request.endedWithin && !jobs->accountingError)
            m_askedAll = m_clock.now();
        take(jobs, std::chrono::milliseconds(timer.elapsed()));
    });
}

// What is known now, from what the site said and what was known before.
QList<Job> JobService::merge(const JobList &news)
{
    QList<Job> jobs = news.jobs;
    QSet<JobId> there;
    for (const Job &job : std::as_const(jobs)) {
        there.insert(job.id);
        if (hasEnded(job.state) && !isComplete(job))
            ++m_asked[job.id];
    }
    const QDateTime oldest = m_clock.now().addDuration(-shownFor);
    for (Job &job : m_jobs) {
        if (there.contains(job.id))
            continue;
        if (!hasEnded(job.state)) {
            if (!job.waitingTasks.isEmpty() && !news.queueError)
                continue; // the waiting rest of an array has another name, or is no more
            if (!news.queueError) {
                // It left the queue, and nobody says how.
                job.state = JobState::Ended;
                job.reason.clear();
                job.times.expected = {};
                if (!job.times.ended.isValid())
                    job.times.ended = m_clock.now();
                if (!news.accountingError)
                    m_asked[job.id] = askedAtMost;
            }
        } else if (job.times.ended.isValid() && job.times.ended < oldest) {
            continue;
        }
        jobs += job;
    }
    std::ranges::stable_sort(jobs, [](const Job &a, const Job &b) { return a.times.submitted > b.times.submitted; });
    return jobs;
}

void JobService::take(const Result<JobList> &news, std::chrono::milliseconds took)
{
    m_refreshing = false;
    m_lastTook = took;
    QList<Job> finished;
    if (news) {
        QSet<JobId> wereActive;
        for (const Job &job : std::as_const(m_jobs))
            if (isActive(job))
                wereActive.insert(job.id);
        m_jobs = merge(*news);
        m_places.clear();
        for (qsizetype i = 0; i < m_jobs.size(); ++i) {
            m_places.insert(m_jobs[i].id, i);
            if (hasEnded(m_jobs[i].state) && wereActive.contains(m_jobs[i].id))
                finished += m_jobs[i];
        }
        m_refreshed = m_clock.now();
        m_error.reset();
        m_queueError = news->queueError;
        m_accountingError = news->accountingError;
    } else {
        m_error = news.error();
    }
    m_timer.start(pace());
    Q_EMIT changed();
    if (!finished.isEmpty())
        refreshBudget();
    for (const Job &job : std::as_const(finished))
        Q_EMIT ended(job);
    if (!news)
        Q_EMIT failed(news.error());
}

std::chrono::milliseconds JobService::pace() const
{
    // A site's scheduler serves hundreds of people; the practice factory one. After an error
    // there is no hurry anywhere.
    const bool practice = m_connection->site().origin == Site::Origin::Practice;
    if (practice && !m_error)
        return active() > 0 ? 3s : 10s;
    std::chrono::milliseconds pace = m_pace;
    if (m_inBackground)
        pace *= 4;
    // Who takes long to answer has much to do.
    return std::clamp<std::chrono::milliseconds>(20 * m_lastTook, pace,
                                                 std::max<std::chrono::milliseconds>(pace, 10min));
}

void JobService::refreshBudget()
{
    Connection *asked = m_connection;
    ask<std::optional<Budget>>([account = asked->site().account](const Scheduler &scheduler) {
        return scheduler.budget(account);
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

// On the session's thread, one piece of work.
template <class T, class Work> QFuture<Result<T>> JobService::work(Work work)
{
    if (!m_connection)
        return QtFuture::makeReadyValueFuture(Result<T>(failure(Error::Kind::Disconnected)));
    return m_connection->run(
        [work, finder = m_finder, site = m_connection->site()](ssh::Session &session) -> Result<T> {
            const auto at = finder->find(session, site);
            if (!at)
                return passOn(at);
            const Result<T> result = work(*at);
            if (!result && result.error().kind == Error::Kind::Unsupported)
                finder->forget(site); // its commands are not where they were
            return result;
        });
}

template <class T> QFuture<Result<T>> JobService::ask(std::function<Result<Query<T>>(const Scheduler &)> question)
{
    return work<T>([question](const SchedulerSession &at) { return at.ask(question(*at.scheduler)); });
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
    return ask<QList<QueuePartition>>([](const Scheduler &scheduler) { return scheduler.partitions(); });
}

QFuture<Result<Rights>> JobService::rights()
{
    return ask<Rights>([](const Scheduler &scheduler) { return scheduler.rights(); });
}

QFuture<Result<QByteArray>> JobService::preview(const JobSpec &spec)
{
    return work<QByteArray>([spec](const SchedulerSession &at) { return at.scheduler->script(spec); });
}

QFuture<Result<StartEstimate>> JobService::estimate(const JobSpec &spec)
{
    return work<StartEstimate>([spec](const SchedulerSession &at) {
        return at.scheduler->script(spec).and_then(
            [&](const QByteArray &script) { return at.ask(at.scheduler->estimate(script)); });
    });
}

QFuture<Result<SentJob>> JobService::submit(const JobSpec &spec)
{
    return work<SentJob>([spec](const SchedulerSession &at) { return submitJob(at, spec); })
        .then(this, [this](const Result<SentJob> &sent) {
            if (sent) {
                // The record in the run folder is the one that counts; this one saves a question.
                (void)m_history.add(sent->run);
                Q_EMIT submitted(sent->run);
            }
            refresh();
            return sent;
        });
}

QFuture<Result<>> JobService::act(JobAction action, const QList<JobId> &ids)
{
    return ask<void>([=](const Scheduler &scheduler) { return scheduler.act(action, ids); })
        .then(this, [this](const Result<> &done) {
            refresh();
            return done;
        });
}

QFuture<Result<>> JobService::change(const JobId &id, const JobChange &change)
{
    return ask<void>([=](const Scheduler &scheduler) { return scheduler.change(id, change); })
        .then(this, [this](const Result<> &done) {
            refresh();
            return done;
        });
}

QFuture<Result<Job>> JobService::detail(const JobId &id)
{
    return work<Job>([id](const SchedulerSession &at) { return jobDetail(at, id); });
}

QFuture<Result<RunRecord>> JobService::run(const Job &job)
{
    const JobId &whole = job.parent.isEmpty() ? job.id : job.parent;
    if (m_connection)
        if (const RunRecord *known = m_history.find(m_connection->site().id, whole);
            known && known->folder == job.workFolder) // job numbers may start anew
            return QtFuture::makeReadyValueFuture(Result<RunRecord>(*known));
    return work<RunRecord>([job](const SchedulerSession &at) { return findRun(at.session, job); });
}

QFuture<Result<OutputPiece>> JobService::output(const RemotePath &file, qint64 offset)
{
    return work<OutputPiece>([=](const SchedulerSession &at) { return readOutput(at.session, file, offset); });
}

QFuture<Result<QByteArray>> JobService::script(const RemotePath &file)
{
    return work<QByteArray>([=](const SchedulerSession &at) { return at.session.read(file, 0, 1 << 20); });
}

QFuture<Result<ssh::Space>> JobService::space(const RemotePath &folder)
{
    return work<ssh::Space>([=](const SchedulerSession &at) { return at.session.space(folder); });
}

QFuture<Result<QList<ssh::Entry>>> JobService::files(const RemotePath &folder)
{
    return work<QList<ssh::Entry>>([=](const SchedulerSession &at) { return at.session.list(folder); });
}

} // namespace officina
