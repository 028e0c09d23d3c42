// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of one site; see the header.
#include "client/jobs/jobservice.h"

#include "client/base/errorkind.h"
#include "client/jobs/chain.h"
#include "client/jobs/querysteps.h"
#include "client/schedulers/scriptoptions.h"
#include "client/sites/siteratelimit.h"

#include <QtCore/QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

namespace officina {

namespace {

using namespace std::chrono_literals;

// Longer than any disk that is in order takes; the site is asked without it then.
constexpr auto historyAwaited = 2s;

} // namespace

// What the history has of a site.
struct JobService::Loaded {
    std::shared_ptr<const KnownJobs> known;
    QDateTime asked;
    QDateTime accountingAsked;
};

JobService::JobService(const Clock &clock, JobHistory *history, const QString &schedulersFolder, QObject *parent)
    : QObject(parent), m_clock(clock), m_history(history),
      m_finder(std::make_shared<SchedulerFinder>(schedulersFolder)), m_known(std::make_shared<KnownJobs>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_connection)
            return;
        if (m_connection->state() == Connection::State::Online)
            return refresh();
        m_connection->reopenUnasked(); // a look at the jobs is no reason to ask for a password
        m_timer.start(pace());
    });
}

JobService::~JobService() = default;

void JobService::setConnection(Connection *connection)
{
    if (m_connection)
        m_connection->disconnect(this);
    m_timer.stop();
    m_connection = connection;
    setKnown(std::make_shared<KnownJobs>());
    m_refreshed = {};
    m_askedAll = {};
    m_isFromHistory = m_isLoading = m_refreshWanted = false;
    ++m_connections;
    m_refreshing = false;
    m_lastTook = {};
    m_error.reset();
    m_queueError.reset();
    m_accountingError.reset();
    m_unsure.clear();
    m_cancelled.clear();
    m_cancelledRests.clear();
    setBudget({});
    if (connection) {
        loadHistory();
        connect(connection, &Connection::stateChanged, this, [this] {
            if (m_connection->state() == Connection::State::Online)
                signedIn();
            Q_EMIT changed();
        });
        if (connection->state() == Connection::State::Online)
            signedIn();
    }
    Q_EMIT changed();
}

void JobService::signedIn()
{
    m_budgetIsDue = true; // once the site is known and answers
    refresh();
}

std::optional<Dialect> JobService::dialect() const
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

// What was known when the program ended is there before the site is asked, so that it is asked for no more.
void JobService::loadHistory()
{
    if (!m_history)
        return;
    m_isLoading = true;
    const auto ready = [](const Result<SiteJobs> &told) {
        return told.transform([](const SiteJobs &jobs) {
            return Loaded{std::make_shared<KnownJobs>(jobs.jobs), jobs.asked, jobs.accountingAsked};
        });
    };
    const auto done = [this, number = m_connections](const Result<Loaded> &loaded) {
        if (m_connections != number || !m_isLoading)
            return;
        m_isLoading = false;
        if (loaded)
            historyLoaded(*loaded);
        if (m_refreshWanted)
            refresh();
    };
    m_history->lastKnown(m_connection->site().id, m_clock.now().addDuration(-endedJobsShownFor))
        .then(QThreadPool::globalInstance(), ready)
        .then(this, done);
    QTimer::singleShot(historyAwaited, this, [done] { done(failure(Error::Kind::Timeout)); });
}

void JobService::historyLoaded(const Loaded &loaded)
{
    if (!loaded.asked.isValid())
        return;
    setKnown(loaded.known);
    m_refreshed = loaded.asked;
    m_askedAll = loaded.accountingAsked;
    m_isFromHistory = true;
    Q_EMIT changed();
}

void JobService::setKnown(std::shared_ptr<const KnownJobs> known)
{
    letGo(std::exchange(m_known, std::move(known)));
}

void JobService::refresh()
{
    if (!m_connection || m_refreshing)
        return;
    m_refreshWanted = m_isLoading;
    if (m_isLoading)
        return;
    m_refreshing = true;
    m_timer.stop();
    Q_EMIT changed();
    Connection *asked = m_connection;
    // Beside what else the session does: a slow scheduler stops no transfer.
    const auto steps = std::make_shared<LookSteps>(
        m_finder, asked->site(), LookStart{m_known, m_refreshed, m_askedAll, m_isFromHistory, m_clock.now()});
    asked->runBeside(steps).then(this, [this, asked, steps](const Result<> &done) {
        auto look = steps->take();
        if (m_connection == asked) { // else the site changed while it answered
            m_lastTook = steps->took();
            take(done.transform([&] { return look; }));
        }
        letGo(look);
    });
}

void JobService::refreshSoon()
{
    const bool waits = m_connection && m_connection->state() == Connection::State::Online && m_timer.isActive()
        && m_connection->site().origin != Site::Origin::Practice;
    const std::chrono::milliseconds waited(waits ? m_timer.interval() - m_timer.remainingTime() : 0);
    if (!waits || waited >= leastPace)
        return refresh();
    m_timer.start(std::min<std::chrono::milliseconds>(leastPace - waited, m_timer.remainingTimeAsDuration()));
}

void JobService::takeNews(const JobLook &look)
{
    const QDateTime now = m_clock.now();
    setKnown(look.known);
    m_refreshed = now;
    m_isFromHistory = false;
    if (look.accountingAsked)
        m_askedAll = now;
    m_error.reset();
    m_queueError = look.queueError;
    m_accountingError = look.accountingError;
    if (m_history)
        m_history->add(
            {m_connection->site().id, look.changed, look.gone, now, look.accountingAsked ? now : QDateTime()});
}

void JobService::findUnsure()
{
    for (const Job &job : m_unsure.isEmpty() ? QList<Job>() : jobs()) {
        if (!m_unsure.contains(job.workFolder))
            continue;
        m_unsure.removeAll(job.workFolder);
        run(job).then(this, [this](const Result<RunRecord> &found) {
            if (!found)
                return;
            if (m_history)
                m_history->add(*found);
            Q_EMIT submitted(*found);
        });
    }
}

void JobService::take(const Result<std::shared_ptr<const JobLook>> &look)
{
    m_refreshing = false;
    if (look)
        takeNews(**look);
    else
        m_error = look.error();
    m_timer.start(pace());
    Q_EMIT changed();
    if (!look)
        return Q_EMIT failed(look.error());
    if (!(*look)->ended.isEmpty() || m_budgetIsDue)
        refreshBudget();
    findUnsure();
    for (const Job &job : (*look)->started)
        Q_EMIT started(job);
    for (const Job &job : (*look)->ended)
        Q_EMIT ended(job);
}

void JobService::setInBackground(bool background)
{
    if (std::exchange(m_inBackground, background) == background || background || !m_timer.isActive())
        return;
    // Somebody looks again: what is older than they are used to is asked for now.
    const qint64 waited = m_timer.interval() - m_timer.remainingTime();
    m_timer.start(std::max(0ms, pace() - std::chrono::milliseconds(waited)));
}

std::chrono::milliseconds JobService::pace() const
{
    // A site's scheduler serves hundreds of people; the practice factory one. After an error
    // there is no hurry anywhere.
    const bool practice = m_connection->site().origin == Site::Origin::Practice;
    if (practice && !m_error)
        return active() > 0 ? 3s : 10s;
    return paceAfter(m_lastTook, usualPace());
}

QDateTime JobService::putOffUntil() const
{
    const auto pause = std::min(m_timer.intervalAsDuration(), paceAfter(m_lastTook, usualPace()));
    const bool isPutOff = m_timer.isActive() && pause >= 2 * usualPace();
    return isPutOff ? m_clock.now().addDuration(m_timer.remainingTimeAsDuration()) : QDateTime();
}

void JobService::refreshBudget()
{
    if (!m_connection)
        return;
    m_budgetIsDue = false;
    Connection *asked = m_connection;
    const auto steps = std::make_shared<BudgetSteps>(m_finder, asked->site());
    asked->runBeside(steps).then(this, [this, asked, steps](const Result<> &done) {
        const auto told = done.and_then([&] { return steps->result(); });
        // After an error the last one stays: it is asked for again after the next job.
        if (m_connection != asked || !told)
            return;
        if (*told)
            takeBudget(**told);
        else if (m_budget.projects.isEmpty() && m_budget.text.isEmpty()) // too early, for nothing is known
            QTimer::singleShot(
                waitTime(asked->site(), SiteRateLimit::Budget) + 1s, this, [this, number = m_connections] {
                    if (number == m_connections && m_connection && m_connection->state() == Connection::State::Online)
                        refreshBudget();
                });
    });
}

// With how it was before, which tells how long it lasts.
void JobService::takeBudget(const SiteBudget &told)
{
    if (!m_history)
        return setBudget(told);
    m_history->rated(m_connection->site().id, told, m_clock.now())
        .then(this, [this, told, number = m_connections](const Result<SiteBudget> &rated) {
            if (number == m_connections && m_connection)
                setBudget(rated.value_or(told));
        });
}

std::optional<Budget> JobService::budget() const
{
    return m_connection ? budgetOf(m_budget, m_connection->site().account) : std::nullopt;
}

void JobService::setBudget(const SiteBudget &budget)
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
        return QtFuture::makeReadyValueFuture(
            Result<T>(std::unexpected(notAsked({Error::Kind::Disconnected, {}, {}}))));
    return m_connection->run(
        [work, finder = m_finder, site = m_connection->site()](ssh::Session &session) -> Result<T> {
            const auto at = finder->find(session, site);
            if (!at)
                return std::unexpected(notAsked(at.error()));
            const Result<T> result = work(*at);
            if (!result && result.error().kind == Error::Kind::Unsupported)
                finder->forget(site); // its commands are not where they were
            return result;
        });
}

template <class T> QFuture<Result<T>> JobService::ask(std::function<Result<Query<T>>(const Scheduler &)> question)
{
    if (!m_connection)
        return QtFuture::makeReadyValueFuture(Result<T>(failure(Error::Kind::Disconnected)));
    // Beside what else the session does, as refresh().
    const auto steps = std::make_shared<QuestionSteps<T>>(m_finder, m_connection->site(), std::move(question));
    return m_connection->runBeside(steps).then(
        [steps](const Result<> &done) { return done.and_then([&] { return steps->result(); }); });
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

QFuture<Result<std::optional<QList<Reservation>>>> JobService::reservations()
{
    using Told = std::optional<QList<Reservation>>;
    return work<Told>([](const SchedulerSession &at) -> Result<Told> {
        const auto query = at.scheduler->reservations();
        return query ? at.ask(*query).transform([](const auto &all) { return Told(all); }) : Result<Told>(Told());
    });
}

QFuture<Result<QuotaLeft>> JobService::quota(const RemotePath &folder)
{
    return work<QuotaLeft>([folder](const SchedulerSession &at) { return at.ask(askQuota(folder)); });
}

QFuture<Result<NeedsFound>> JobService::needs(const JobNeeds &needs)
{
    return ask<NeedsFound>([needs](const Scheduler &) -> Result<Query<NeedsFound>> { return findNeeds(needs); });
}

QFuture<Result<ImageFound>> JobService::image(const RemotePath &image)
{
    return work<ImageFound>([image](const SchedulerSession &at) { return findImage(at.session, image); });
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

QFuture<Result<SentJob>> JobService::submit(const JobSpec &spec, const FurnishAtSite &furnish)
{
    return work<SentJob>([spec, furnish](const SchedulerSession &at) {
               return sendJob(at, spec,
                              [&](const RunRecord &run) { return furnish ? furnish(at.session, run) : Result<>(); });
           })
        .then(this, [this, folder = spec.runFolder](const Result<SentJob> &sent) {
            if (!sent && isOutcomeUnknown(sent.error()))
                m_unsure += folder;
            else if (!sent)
                Q_EMIT notSubmitted(sent.error());
            if (sent) {
                // The record in the run folder is the one that counts; this one saves a question.
                if (m_history)
                    m_history->add(sent->run);
                Q_EMIT submitted(sent->run);
            }
            refreshSoon();
            return sent;
        });
}

QFuture<Result<>> JobService::act(JobAction action, const QList<JobId> &ids)
{
    for (const JobId &id : action == JobAction::Cancel || action == JobAction::CancelWaiting ? ids : QList<JobId>()) {
        m_cancelled += id;
        if (const Job *job = find(id); job && !job->waitingTasks.isEmpty())
            m_cancelledRests += job->parent;
    }
    return andLook(ask<void>([=](const Scheduler &scheduler) { return scheduler.act(action, ids); }));
}

bool JobService::wasCancelled(const Job &job) const
{
    return m_cancelled.contains(job.id) || m_cancelled.contains(job.parent)
        || (!job.waitingTasks.isEmpty() && m_cancelledRests.contains(job.parent));
}

QFuture<Result<>> JobService::change(const JobId &id, const JobChange &change)
{
    return andLook(ask<void>([=](const Scheduler &scheduler) { return scheduler.change(id, change); }));
}

QFuture<Result<Job>> JobService::detail(const JobId &id)
{
    return work<Job>([id](const SchedulerSession &at) { return jobDetail(at, id); });
}

QFuture<Result<UsageNow>> JobService::usage(const Job &job, bool withGpus)
{
    const auto question = scheduler().and_then([&](const auto &asked) { return asked->usage(job, withGpus); });
    if (!question)
        return QtFuture::makeReadyValueFuture(Result<UsageNow>(passOn(question)));
    const auto steps = std::make_shared<QuerySteps<UsageNow>>(*question);
    return m_connection->runBeside(steps).then(
        [steps](const Result<> &done) { return done.and_then([&] { return steps->answer(); }); });
}

QFuture<Result<RunRecord>> JobService::run(const Job &job)
{
    const auto atSite = [this, job] {
        return work<RunRecord>([job](const SchedulerSession &at) { return findRun(at.session, job); });
    };
    if (!m_connection || !m_history || job.workFolder.isEmpty())
        return atSite();
    const JobId &whole = job.parent.isEmpty() ? job.id : job.parent;
    return m_history->run(m_connection->site().id, whole, job.workFolder)
        .then(this,
              [atSite](const Result<std::optional<RunRecord>> &known) {
                  return known && *known ? QtFuture::makeReadyValueFuture(Result<RunRecord>(**known)) : atSite();
              })
        .unwrap();
}

QFuture<Result<OutputPiece>> JobService::output(const RemotePath &file, qint64 offset)
{
    return work<OutputPiece>([=](const SchedulerSession &at) { return readOutput(at.session, file, offset); });
}

QFuture<Result<QByteArray>> JobService::script(const RemotePath &file)
{
    return work<QByteArray>([=](const SchedulerSession &at) -> Result<QByteArray> {
        auto script = at.session.read(file, 0, largestScript + 1);
        if (script && script->size() > largestScript)
            return failure(Error::Kind::TooLong, {}, file.display());
        return script;
    });
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
