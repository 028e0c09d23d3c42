// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at what runs; see the header.
#include "client/jobs/sitestoploss.h"

#include "client/curves/formats/checkpoints.h"

#include <algorithm>
#include <array>

namespace officina {

namespace {

constexpr int mostFolders = 8; // below the run's, that may hold saved states

// The states that lie in the run's folder, or in one right below it, and when they were saved.
Result<QMap<RemotePath, QDateTime>> savedStates(ssh::Session &session, const RemotePath &run)
{
    const auto top = session.list(run);
    if (!top)
        return passOn(top);
    QMap<RemotePath, QDateTime> saved;
    const auto take = [&saved](const ssh::Entry &entry, const RemotePath &folder) {
        const RemotePath name(entry.name);
        // A trainer that makes a folder of each: told by the file that all of them have.
        for (const QByteArray &file : entry.isFolder()
                 ? QByteArrayList{"trainer_state.json", "mp_rank_00_model_states.pt", "metadata.json"}
                 : QByteArrayList{})
            if (checkpointOf(name / file)) {
                saved.insert(folder / entry.name, entry.changed);
                return true;
            }
        if (!entry.isFolder() && checkpointOf(name))
            saved.insert(folder / entry.name, entry.changed);
        return false;
    };
    int looked = 0;
    for (const ssh::Entry &entry : *top) {
        if (take(entry, run) || !entry.isFolder() || ++looked > mostFolders)
            continue;
        if (const auto below = session.list(run / entry.name))
            for (const ssh::Entry &one : *below)
                take(one, run / entry.name);
    }
    return saved;
}

} // namespace

QList<Job> nextToWatch(const QList<Job> &running, const QHash<JobId, int> &looks, qsizetype most)
{
    std::array<QList<Job>, 2> kinds; // ordinary jobs, tasks of arrays
    for (const Job &job : running)
        kinds[job.task ? 1 : 0] += job;
    for (QList<Job> &kind : kinds)
        std::ranges::stable_sort(kind, {}, [&looks](const Job &job) { return looks.value(job.id); });
    const qsizetype tasks = std::min(kinds[1].size(), std::max(most - kinds[0].size(), most / 4));
    return kinds[0].first(std::min(kinds[0].size(), most - tasks)) + kinds[1].first(tasks);
}

SiteStopLoss::SiteStopLoss(JobService &jobs, const Clock &clock, Wishes wishes, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_clock(clock), m_wishes(std::move(wishes))
{
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &SiteStopLoss::look);
    m_timer.start();
    connect(&m_jobs, &JobService::budgetChanged, this, [this] { m_budgetTold = m_clock.now(); });
    connect(&m_jobs, &JobService::ended, this, [this](const Job &job) {
        if (m_watched.contains(job.id))
            askUse(job); // what it measured last
    });
    connect(&m_jobs, &JobService::changed, this, &SiteStopLoss::forget);
}

// Jobs that run no more, and all of another site.
void SiteStopLoss::forget()
{
    bool fewer = false;
    if (std::exchange(m_connection, m_jobs.connection()) != m_jobs.connection()) {
        m_watched.clear();
        m_looks.clear();
        fewer = std::exchange(m_unwatched, 0) > 0;
    }
    for (auto at = m_watched.begin(); at != m_watched.end(); ++at) {
        const Job *job = m_jobs.find(at.key());
        if ((!job || hasEnded(job->state)) && !at->findings.isEmpty()) {
            at->findings.clear();
            fewer = true;
        }
    }
    if (fewer)
        Q_EMIT changed();
}

void SiteStopLoss::look()
{
    forget();
    if (!m_connection || m_connection->state() != Connection::State::Online || m_jobs.isFromHistory())
        return;
    QList<Job> running;
    for (const Job &job : m_jobs.jobs()) {
        const auto known = m_watched.constFind(job.id);
        const bool isOfOthers = known != m_watched.cend() && known->isAsking && !known->run;
        if (job.state == JobState::Running && !job.part && !isOfOthers)
            running += job;
    }
    const QList<Job> turn = nextToWatch(running, m_looks, mostJobs);
    ++m_look;
    for (const Job &job : turn) {
        m_looks[job.id] = m_look;
        ask(job);
    }
    judge();
    if (const int left = int(running.size() - turn.size()); std::exchange(m_unwatched, left) != left)
        Q_EMIT changed();
}

void SiteStopLoss::ask(const Job &job)
{
    Watched &watched = m_watched[job.id];
    if (watched.run) {
        askUse(job);
        if (!job.task) // an array's tasks share the folder: which of them saved a state nobody can tell
            askSaved(job);
        return;
    }
    if (std::exchange(watched.isAsking, true))
        return;
    m_jobs.run(job).then(this, [this, job](const Result<RunRecord> &run) {
        if (!m_watched.contains(job.id))
            return;
        m_watched[job.id].isAsking = !run && run.error().kind == Error::Kind::NotFound; // of others it has none
        if (!run)
            return;
        m_watched[job.id].run = *run;
        ask(job);
    });
}

void SiteStopLoss::askUse(const Job &job)
{
    Watched &watched = m_watched[job.id];
    if (!watched.run || std::exchange(watched.isAsking, true))
        return;
    m_jobs.output(watched.run->folder / GpuUse::fileOf(job), watched.next)
        .then(this, [this, job, connection = m_connection](const Result<OutputPiece> &piece) {
            if (connection != m_connection || !m_watched.contains(job.id))
                return;
            Watched &of = m_watched[job.id];
            of.isAsking = false;
            of.read = m_look;
            if (!piece || piece->bytes.isEmpty())
                return;
            if (piece->restarted)
                of.use.clear();
            of.use.feed(piece->bytes);
            of.next = piece->next;
            const Job *found = m_jobs.find(job.id);
            const JobTimes times = found ? found->times : job.times;
            of.use.setTime(times.started, times.ended);
            if (m_jobs.history() && !of.use.isEmpty() && GpuUse::isOfAllNodes(job))
                m_jobs.history()->setGpuUse({m_connection->site().id, job.id, job.times.submitted},
                                            of.use.mean() / 100);
            judge();
        });
}

void SiteStopLoss::askSaved(const Job &job)
{
    m_connection
        ->run([folder = m_watched[job.id].run->folder](ssh::Session &session) { return savedStates(session, folder); })
        .then(this, [this, job, connection = m_connection](const Result<SavedStates> &saved) {
            if (connection != m_connection || !saved || !m_watched.contains(job.id))
                return;
            m_watched[job.id].saved.insert(*saved);
            judge();
        });
}

void SiteStopLoss::judge()
{
    if (!m_connection)
        return;
    const QDateTime now = m_clock.now();
    const auto budget = m_jobs.budget();
    const QList<StopLossFinding> shortOf =
        budget ? shortAllocation(m_jobs.jobs(), *budget, m_budgetTold) : QList<StopLossFinding>();
    for (const JobId &id : m_watched.keys()) {
        const Job *found = m_jobs.find(id);
        if (!found || found->state != JobState::Running)
            continue;
        const Job job = *found;
        const StopLossWish wish = m_wishes(m_connection->site().id, job);
        m_watched[id].use.setTime(job.times.started);
        // Of what is looked at less often nothing newer is known: what was found holds until it is looked at again.
        if (m_unwatched == 0 || m_watched[id].read == m_look)
            take(Rule::IdleGpus, job, idleGpus(job, m_watched[id].use, wish.idleMinutes, now));
        take(Rule::NoCheckpoint, job, noCheckpoint(job, m_watched[id].saved.values(), now));
        const auto allocation =
            std::ranges::find_if(shortOf, [&](const StopLossFinding &one) { return one.job.id == id; });
        take(Rule::Allocation, job, allocation == shortOf.end() ? std::nullopt : std::optional(*allocation));
    }
}

void SiteStopLoss::take(Rule rule, const Job &job, const std::optional<StopLossFinding> &finding)
{
    auto &findings = m_watched[job.id].findings;
    if (!finding) {
        if (findings.remove(rule) > 0)
            Q_EMIT changed();
        return;
    }
    const bool isNew = !findings.contains(rule);
    findings.insert(rule, *finding);
    findings[rule].site = m_connection->site().id;
    if (!isNew)
        return;
    Q_EMIT found(findings[rule]);
    Q_EMIT changed();
    if (isOfWholeJob(findings[rule]) && mayCancel(rule, job))
        cancel(findings[rule]);
}

bool SiteStopLoss::mayCancel(Rule rule, const Job &job) const
{
    if (const auto &run = m_watched[job.id].run; run && run->stops)
        return rulesNamed(*run->stops).contains(rule);
    return m_wishes(m_connection->site().id, job).cancels.contains(rule);
}

// Once, whatever comes of it: nobody knows what the user did about it meanwhile.
void SiteStopLoss::cancel(const StopLossFinding &finding)
{
    if (std::exchange(m_watched[finding.job.id].wasCancelled, true))
        return;
    m_jobs.cancel(finding.job.id).then(this, [this, finding](const Result<> &done) { Q_EMIT acted(finding, done); });
}

QList<StopLossFinding> SiteStopLoss::findings() const
{
    QList<StopLossFinding> all;
    for (const Watched &watched : m_watched)
        all += watched.findings.values();
    return all;
}

} // namespace officina
