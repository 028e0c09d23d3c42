// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site with its scheduler, and its jobs by any id; see the header.
#include "cli/jobwork.h"

#include "cli/words.h"
#include "client/staging/files/filesystem.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QThread>

#include <algorithm>
#include <array>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using namespace std::chrono_literals;

Result<JobSite> jobSite(const Call &call)
{
    const auto site = call.site(call.arguments.first());
    if (!site)
        return passOn(site);
    if (site->scheduler == Site::Scheduler::Other)
        return failure(Kind::Unsupported, {}, site->name); // nobody signs in for what cannot be done
    auto at = call.signIn(*site);
    if (!at)
        return passOn(at);
    SchedulerFinder finder(schedulersFolder());
    const auto found = finder.find(*at->session, *site);
    if (!found)
        return passOn(found);
    return JobSite{std::move(*at), found->scheduler, finder.known(*site).value_or(Dialect())};
}

std::chrono::milliseconds statePace(const Site &site)
{
    return site.origin == Site::Origin::Practice ? 2s : 10s;
}

void pauseFor(const Call &call, std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds glance(50);
    for (; time.count() > 0 && !call.stop; time -= glance)
        QThread::sleep(glance);
}

QList<JobGroup> wholeJobs(QList<Job> jobs)
{
    QSet<JobId> arrays;       // that parts are told of
    QSet<JobId> toldInFull;   // of which the accounting knows the rest that was cancelled
    for (const Job &job : jobs) {
        if (!job.parent.isEmpty())
            arrays.insert(job.parent);
        if (!job.waitingTasks.isEmpty() && hasEnded(job.state))
            toldInFull.insert(job.parent);
    }
    // Slurm's queue shows the cancelled rest of an array as a job of the array's id.
    jobs.removeIf([&](const Job &job) { return job.parent.isEmpty() && toldInFull.contains(job.id); });
    for (Job &job : jobs)
        if (job.parent.isEmpty() && arrays.contains(job.id))
            job.parent = job.id;
    return grouped(jobs);
}

bool isShortFor(const QString &typed, const JobId &id)
{
    return !typed.contains(u'.') && (id.value.startsWith(typed + u'.') || id.value.startsWith(typed + "[]"_L1));
}

std::optional<JobGroup> jobAmong(const QList<Job> &jobs, const JobId &id)
{
    const QList<JobGroup> groups = wholeJobs(jobs);
    for (const JobGroup &group : groups)
        if (group.job.id == id || isShortFor(id.value, group.job.id))
            return group;
    if (const auto job = std::ranges::find(jobs, id, &Job::id); job != jobs.end())
        return JobGroup{*job, {}};
    for (const Job &job : jobs)
        if (auto task = waitingTask(job, id)) // it has no record of its own
            return JobGroup{*std::move(task), {}};
    // "42_[8-99%4]" as other programs write it, or as it was before one of them began.
    static const QRegularExpression rest(u"^([0-9]+)_\\[([^]%]*)[^]]*\\]\\z"_s);
    const auto match = rest.match(id.value);
    if (!match.hasMatch())
        return {};
    for (const Job &job : jobs)
        if (!hasEnded(job.state) && !job.waitingTasks.isEmpty() && job.parent.value == match.captured(1))
            return JobGroup{job, {}};
    // Nothing of it waits any more: the one task that it names, else the array.
    const QString base = match.captured(1), tasks = match.captured(2);
    const auto one = taskCount(tasks) == 1 ? jobAmong(jobs, JobId{base + u'_' + tasks}) : std::nullopt;
    return one ? one : jobAmong(jobs, JobId{base});
}

Result<FoundJob> findJob(const JobSite &at, const JobId &id)
{
    const auto list = jobWithParts(at.at(), id);
    if (!list)
        return passOn(list);
    auto group = jobAmong(list->jobs, id);
    // A component's own number: the scheduler knew whom it was asked for.
    if (!group && !list->jobs.isEmpty() && !id.value.contains(u'_') && !id.value.contains(u'+'))
        group = list->jobs.size() == 1 ? JobGroup{list->jobs.first(), {}} : wholeJobs(list->jobs).first();
    if (!group)
        return failure(Kind::NotFound, {}, id.value);
    return FoundJob{*std::move(group), list->queueError, list->accountingError};
}

Result<FoundJob> findJob(const JobSite &at, const RunRecord &run)
{
    if (run.links.isEmpty())
        return findJob(at, run.job);
    const auto list = at.at().ask(at.scheduler->jobs(run.links));
    if (!list)
        return passOn(list);
    QList<Job> links = list->jobs;
    links.removeIf([&](const Job &job) { return !run.links.contains(job.id); });
    if (links.isEmpty())
        return failure(Kind::NotFound, {}, run.job.value);
    return FoundJob{chainOf(links, int(run.links.size())), list->queueError, list->accountingError};
}

bool PatientSite::pause(std::chrono::milliseconds time)
{
    pauseFor(
        m_call,
        std::min(time, std::chrono::milliseconds(m_deadline.isForever() ? time.count() : m_deadline.remainingTime())));
    return !m_call.stop && !isOver();
}

void PatientSite::answered()
{
    if (m_silentSince.isValid())
        m_call.console.message(Cli::tr("The scheduler answers again."));
    m_silentSince = {};
    m_pause = {};
}

bool PatientSite::isSilent(const Error &error)
{
    const bool silent =
        error.kind == Kind::SchedulerDown || error.kind == Kind::TooSlow || error.kind == Kind::NoChannel;
    if (!silent || !m_at.session->isAlive())
        return false;
    if (!m_silentSince.isValid()) {
        m_silentSince = QDateTime::currentDateTime();
        m_call.console.message(Cli::tr("The scheduler does not answer since %1; waiting on.")
                                   .arg(m_silentSince.toString(u"yyyy-MM-dd HH:mm:ss")));
    }
    return true;
}

Result<> PatientSite::endure(const Error &error)
{
    if (m_call.stop)
        return failure(Kind::Cancelled);
    if (!m_at.session->isAlive() || isConnectionLost(error.kind))
        return connectAgain(error);
    if (!isSilent(error))
        return std::unexpected(error);
    const auto longest = std::max<std::chrono::milliseconds>(statePace(m_at.site), 60s);
    m_pause = std::min(m_pause.count() == 0 ? statePace(m_at.site) : m_pause * 2, longest);
    if (pause(m_pause))
        return {};
    return failure(m_call.stop ? Kind::Cancelled : Kind::Timeout);
}

Result<> PatientSite::connectAgain(const Error &lost)
{
    constexpr std::array<std::chrono::seconds, 5> pauses{2s, 5s, 15s, 60s, 300s};
    if (m_call.isSet("no-retry"))
        return std::unexpected(lost);
    for (int tries = 1; tries <= int(pauses.size()); ++tries) {
        const auto wait = pauses[size_t(tries - 1)];
        m_call.console.message(
            Cli::tr("The connection was lost. Going on in %n second(s), try %1 of %2.", nullptr, int(wait.count()))
                .arg(tries)
                .arg(pauses.size()));
        if (!pause(wait))
            return failure(m_call.stop ? Kind::Cancelled : Kind::Timeout);
        auto at = jobSite(m_call);
        if (at) {
            m_at = *std::move(at);
            return {};
        }
        if (!isConnectionLost(at.error().kind) && at.error().kind != Kind::Unreachable
            && at.error().kind != Kind::SchedulerDown && at.error().kind != Kind::TooSlow)
            return passOn(at);
    }
    return std::unexpected(lost);
}

ErrorText jobErrorText(const Error &error, const QString &id)
{
    switch (error.kind) {
    case Kind::Denied:
        return {
            .what = Cli::tr("The scheduler does not let you do that with job %1.").arg(id),
            .kept = Cli::tr("The job is as it was."),
            .advice = Cli::tr(
                "It is somebody else's, or only an operator of the site can do that, such as to give it more time."),
            .detail = error.detail};
    case Kind::NotFound:
        return {.what = Cli::tr("The scheduler knows no job %1.").arg(id),
                .kept = {},
                .advice = Cli::tr("Ids are as jobs prints them. Where a site keeps no records, ended jobs are "
                                  "forgotten after some minutes."),
                .detail = error.detail};
    default: return {};
    }
}

Exit failJob(const Call &call, const Error &error, Doing doing, const QString &id, const QJsonObject &json)
{
    if (error.kind == Kind::BadInput)
        return call.console.usage(
            Cli::tr("%1 is no id of a job. They are as 42, or 42_7 for a task of an array.").arg(id));
    return call.console.fail(error, doing, json, jobErrorText(error, id));
}

} // namespace officina
