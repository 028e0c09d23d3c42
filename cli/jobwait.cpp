// SPDX-License-Identifier: GPL-3.0-or-later
//
// job --wait: until the job has ended, whatever becomes of the scheduler and the connection
// meanwhile. What somebody has to do something about is said once, also where nobody watches; a job
// that was put back into the queue is waited for again.
#include "cli/historybook.h"
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/words.h"
#include "client/schedulers/slurm/text.h"
#include "ui/present/formats.h"

#include <QtCore/QThread>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using WordsKind = jobwords::Words::Kind;

namespace {

constexpr int lastSignal = 31; // Slurm uses higher ones for reasons of its own

// Of a job that ended by itself; nothing where something else ended it.
std::optional<int> ownExit(const Job &job, bool isPbs)
{
    if (job.state == JobState::Completed)
        return 0;
    if (job.state != JobState::Failed)
        return {};
    int signal = job.signal.value_or(0);
    int code = job.exitCode.value_or(0);
    if (isPbs && code > 256) {
        signal = code - 256;
        code = 0;
    }
    if (signal > 0)
        return signal <= lastSignal ? std::optional(128 + signal) : std::nullopt;
    return code >= 1 && code <= 255 ? std::optional(code) : std::nullopt;
}

// What is said while the job waits and runs: each thing once.
class Watch
{
public:
    Watch(const Call &call, bool isPbs) : m_call(call), m_isPbs(isPbs) {}

    void look(const JobGroup &group);

private:
    void say(const QString &text) const { m_call.console.message(text); }
    void tellRestart(const Job &job);
    void tellNeed(const Job &job, const jobwords::Words &words);

    const Call &m_call;
    bool m_isPbs;
    bool m_looked = false;
    bool m_ran = false;
    int m_restarts = 0;
    QString m_need; // the word that was told
};

void Watch::tellRestart(const Job &job)
{
    const bool again = m_looked && (job.restarts > m_restarts || (m_ran && job.state == JobState::Waiting));
    m_restarts = job.restarts;
    m_ran = job.state == JobState::Running;
    if (again)
        say(Cli::tr("Job %1 was put back into the queue and starts anew; waiting again.").arg(job.id.value));
}

void Watch::tellNeed(const Job &job, const jobwords::Words &words)
{
    const bool needs = job.state == JobState::Waiting
        && (words.kind == WordsKind::NeedsYou || words.kind == WordsKind::NeverRuns
            || job.reason.startsWith("JobHeld"_L1));
    if (!needs) {
        m_need.clear();
        return;
    }
    if (std::exchange(m_need, words.word) == words.word)
        return;
    say(words.kind == WordsKind::NeverRuns ? Cli::tr("Job %1 can never start as it stands.").arg(job.id.value)
                                           : Cli::tr("Job %1 waits for you.").arg(job.id.value));
    for (const QString &sentence : {words.sentence, words.next})
        if (!sentence.isEmpty())
            say(sentence);
}

void Watch::look(const JobGroup &group)
{
    const Job &job = group.job;
    if (group.parts.isEmpty())
        tellRestart(job);
    tellNeed(job, jobWords(job, m_isPbs));
    m_looked = true;
    m_call.console.progress(u"%1  %2  %3"_s.arg(job.id.value,
                                                group.parts.isEmpty() ? stateCell(job, m_isPbs) : countsText(group),
                                                formats::duration(job.elapsed)));
}

// A job that is pushed aside, or loses its node, may be back in the queue the next moment.
bool mayComeBack(const Job &job)
{
    return job.state == JobState::Preempted || job.state == JobState::NodeFailed || job.state == JobState::Ended;
}

// What it used is written down some moments after its end.
bool isRecorded(const JobSite &at, const FoundJob &found)
{
    return !at.scheduler->keepsRecords() || found.accountingError || found.group.job.cpuTime;
}

class Wait
{
public:
    using Look = std::function<Result<FoundJob>(const JobSite &)>;
    Wait(const Call &call, PatientSite &at, JobId id, Look look, bool isKnown)
        : m_call(call), m_at(at), m_id(std::move(id)), m_look(std::move(look)), m_watch(call, m_at.at().isPbs()),
          m_isKnown(isKnown)
    {}
    Wait(const Call &call, PatientSite &at, const RunRecord &run)
        : Wait(call, at, run.job, [run](const JobSite &site) { return findJob(site, run); }, true)
    {}

    Result<JobGroup> perform();
    const std::optional<JobGroup> &last() const { return m_last; }

private:
    const Call &m_call;
    PatientSite &m_at;
    JobId m_id;
    Look m_look;
    Watch m_watch;
    bool m_isKnown;
    std::optional<JobGroup> m_last;
    int m_looksAfterEnd = 0;
};

Result<JobGroup> Wait::perform()
{
    const auto pace = statePace(m_at.at().site);
    for (;;) {
        const auto found = m_at.ask([&](const JobSite &at) {
            auto now = m_look(at);
            // The queue's word is needed for one that goes on; an accounting knows how one ended.
            return now && now->queueError && !hasEnded(now->group.job.state) ? std::unexpected(*now->queueError) : now;
        });
        if (!found && found.error().kind == Kind::NotFound && (m_last || m_isKnown)) {
            JobGroup group = m_last.value_or(JobGroup{});
            group.parts.clear();
            group.job.id = m_id;
            group.job.state = JobState::Ended;
            group.job.stateText.clear();
            group.job.times.expected = {};
            if (++m_looksAfterEnd > 1)
                return group;
        } else if (!found) {
            return std::unexpected(found.error());
        } else if (hasEnded(found->group.job.state)) {
            ++m_looksAfterEnd;
            const bool settled = m_looksAfterEnd > 1 || !mayComeBack(found->group.job);
            if (settled && (isRecorded(m_at.at(), *found) || m_looksAfterEnd > 3))
                return found->group;
        } else {
            m_looksAfterEnd = 0;
            m_last = found->group;
            m_watch.look(found->group);
        }
        if (!m_at.pause(pace))
            return failure(Kind::Cancelled);
    }
}

void tellLostEnd(const Call &call, const Job &job)
{
    if (job.state == JobState::Ended)
        call.console.message(Cli::tr("Job %1 has ended, and the site keeps no record of how.").arg(job.id.value));
}

} // namespace

int exitOfJob(const Job &job, bool isPbs)
{
    if (job.state == JobState::Ended)
        return EndUnknown;
    return ownExit(job, isPbs).value_or(JobFailed);
}

QJsonValue endedBy(const Job &job, bool isPbs)
{
    if (job.state == JobState::Ended)
        return {};
    return ownExit(job, isPbs) ? u"itself"_s : u"scheduler"_s;
}

QList<QCommandLineOption> waitOptions()
{
    return {
        {u"timeout"_s,
         Cli::tr("Wait no longer than that, as 1:30:00, or minutes: then end with exit code 12, and the job goes on."),
         Cli::tr("time")},
        {u"no-retry"_s, Cli::tr("Do not connect again where the connection was lost.")}};
}

Result<QDeadlineTimer> waitDeadline(const Call &call)
{
    if (!call.isSet("timeout"))
        return QDeadlineTimer(QDeadlineTimer::Forever);
    const auto seconds = slurm::secondsOf(call.value("timeout"));
    if (!seconds || *seconds < 1)
        return failure(Kind::BadInput,
                       Cli::tr("--%1 takes minutes, or a time as 1:30:00 or 2-00:00:00.").arg(u"timeout"_s));
    return QDeadlineTimer(std::chrono::milliseconds(qint64(*seconds * 1000)));
}

Result<JobGroup> awaitEnd(const Call &call, PatientSite &at, const RunRecord &run)
{
    auto ended = Wait(call, at, run).perform();
    if (ended)
        tellLostEnd(call, ended->job);
    return ended;
}

Exit failWait(const Call &call, const PatientSite &at, const Error &error, const JobId &id, const QJsonObject &json)
{
    if (at.isOver() && !call.stop)
        return call.console.refuse(
            u"not-ended"_s, Cli::tr("The time to wait is over, and job %1 has not ended. It goes on.").arg(id.value),
            json, StillGoing);
    return failJob(call, error, Doing::ListingJobs, id.value, json);
}

namespace {

Exit finish(const Call &call, PatientSite &at, Wait &wait, const JobId &id)
{
    const auto ended = wait.perform();
    const bool isPbs = at.at().isPbs();
    if (!ended)
        return failWait(call, at, ended.error(), id,
                        wait.last() && at.isOver() ? groupJson(*wait.last(), at.at().site.id, isPbs) : QJsonObject());
    noteJobs(at.at().site.id, {*ended});
    tellLostEnd(call, ended->job);
    return tellJob(call, at.at(), *ended, exitOfJob(ended->job, isPbs), {{u"ended_by"_s, endedBy(ended->job, isPbs)}});
}

} // namespace

Exit waitForJob(const Call &call, JobSite site, const JobId &id)
{
    const auto deadline = waitDeadline(call);
    if (!deadline)
        return call.console.usage(deadline.error().detail);
    PatientSite at(call, std::move(site));
    at.setDeadline(*deadline);
    Wait wait(call, at, id, [id](const JobSite &there) { return findJob(there, id); }, false);
    return finish(call, at, wait, id);
}

Exit waitForRun(const Call &call, JobSite site, const RunRecord &run)
{
    const auto deadline = waitDeadline(call);
    if (!deadline)
        return call.console.usage(deadline.error().detail);
    PatientSite at(call, std::move(site));
    at.setDeadline(*deadline);
    Wait wait(call, at, run);
    return finish(call, at, wait, run.job);
}

} // namespace officina
