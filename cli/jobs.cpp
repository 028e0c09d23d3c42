// SPDX-License-Identifier: GPL-3.0-or-later
//
// jobs, job, cancel, log: what became of jobs and what they print. submit is in submit.cpp.
#include "cli/commands.h"
#include "cli/jobwork.h"
#include "cli/table.h"
#include "cli/words.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonArray>
#include <QtCore/QThread>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr auto outputPace = std::chrono::milliseconds(1000);
constexpr auto statePace = std::chrono::milliseconds(3000);

QString localTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss") : QString();
}

// A job in lines of "word: value"; what is not known is left out.
QString jobText(const Job &job, const RunRecord *run)
{
    const QList<std::pair<QString, QString>> lines = {
        {Cli::tr("Job"), job.id.value + u' ' + job.name},
        {Cli::tr("State"), job.stateText + (job.reason.isEmpty() ? QString() : u" ("_s + job.reason + u')')},
        {Cli::tr("Account"), job.account},
        {Cli::tr("Partition"), job.partition},
        {Cli::tr("Depends on"), job.dependency},
        {Cli::tr("Submitted"), localTime(job.times.submitted)},
        {Cli::tr("May start from"), job.state == JobState::Waiting ? localTime(job.times.eligible) : QString()},
        {Cli::tr("Expected to start"), localTime(job.times.expected)},
        {Cli::tr("Started"), localTime(job.times.started)},
        {Cli::tr("Ended"), localTime(job.times.ended)},
        {Cli::tr("Exit code"), job.exitCode ? QString::number(*job.exitCode) : QString()},
        {Cli::tr("Signal"), job.signal.value_or(0) > 0 ? QString::number(*job.signal) : QString()},
        {Cli::tr("Nodes"), job.nodes() ? formats::number(*job.nodes()) : QString()},
        {Cli::tr("GPUs"), job.gpus() ? formats::number(*job.gpus()) : QString()},
        {Cli::tr("Run time"), formats::duration(job.elapsed)},
        {Cli::tr("Time limit"), job.timeLimit ? formats::duration(*job.timeLimit) : QString()},
        {Cli::tr("GPU-hours used"), job.gpuHours() ? formats::decimal(*job.gpuHours(), 4) : QString()},
        {Cli::tr("CPU time"), job.cpuTime ? formats::duration(qint64(*job.cpuTime)) : QString()},
        {Cli::tr("Largest memory"), job.maxMemory ? formats::bytes(*job.maxMemory) : QString()},
        {Cli::tr("Folder"), job.workFolder.display()},
        {Cli::tr("Output"), outputOf(job, run).display()},
        {Cli::tr("Curves"), run ? run->logs.display() : QString()},
    };
    return fieldsText(lines);
}

Exit tellJob(const Call &call, const JobSite &at, const Job &job, Exit exit)
{
    const auto run = findRun(*at.session, job);
    const RunRecord *known = run ? &*run : nullptr;
    return call.console.result(jobRecord(job, at.site.id, known), jobText(job, known), exit);
}

Exit jobs(Call &call)
{
    bool ok = true;
    const int days = call.isSet("days") ? call.value("days").toInt(&ok) : 7;
    if (!ok || days < 1)
        return call.console.usage(Cli::tr("--%1 takes a whole number from %2 on.").arg(u"days"_s).arg(1));
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const auto list = listJobs(at->at(), days);
    if (!list)
        return call.console.fail(list.error(), Doing::ListingJobs);
    QJsonArray json;
    Table table({{Cli::tr("Job"), true},
                 {Cli::tr("State")},
                 {Cli::tr("GPUs"), true},
                 {Cli::tr("Run time"), true},
                 {Cli::tr("Submitted")},
                 {Cli::tr("Name")}});
    for (const Job &job : list->jobs) {
        json.append(jobRecord(job, at->site.id));
        table.add({job.id.value, job.stateText, job.gpus() ? formats::number(*job.gpus()) : QString(),
                   formats::duration(job.elapsed), localTime(job.times.submitted), job.name});
    }
    return call.console.result({{u"site"_s, at->site.id.value}, {u"jobs"_s, json}}, table.text());
}

Exit job(Call &call)
{
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const JobId id{call.arguments[1]};
    if (call.isSet("wait"))
        return waitForJob(call, *at, id);
    const auto detail = jobDetail(at->at(), id);
    if (!detail)
        return call.console.fail(detail.error(), Doing::ListingJobs);
    return tellJob(call, *at, *detail, Done);
}

Exit cancel(Call &call)
{
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const JobId id{call.arguments[1]};
    const SchedulerSession session = at->at();
    if (const auto cancelled = session.ask(session.scheduler->act(JobAction::Cancel, {id})); !cancelled)
        return call.console.fail(cancelled.error(), Doing::CancellingJob);
    return call.console.result({{u"site"_s, at->site.id.value}, {u"job"_s, id.value}, {u"cancelled"_s, true}},
                               Cli::tr("Job %1 was told to stop.").arg(id.value) + u'\n');
}

// The rest of the file from offset on, handed out piece by piece.
Result<> drain(const JobSite &at, const RemotePath &file, qint64 &offset, const std::function<bool(QByteArray)> &take)
{
    for (;;) {
        const auto piece = readOutput(*at.session, file, offset);
        if (!piece)
            return passOn(piece);
        offset = piece->next;
        if (piece->bytes.isEmpty())
            return {};
        if (!take(piece->bytes))
            return failure(Error::Kind::Cancelled);
    }
}

// Prints what the job wrote; with follow until it has ended.
Result<> printLog(const Call &call, const JobSite &at, const Job &job, const RemotePath &file,
                  const std::function<bool(QByteArray)> &take)
{
    qint64 offset = 0;
    bool ended = !call.isSet("follow") || hasEnded(job.state);
    for (;;) {
        if (const auto drained = drain(at, file, offset, take); !drained || ended)
            return drained;
        pauseFor(call, outputPace);
        if (call.stop)
            return failure(Error::Kind::Cancelled);
        const auto now = jobDetail(at.at(), job.id);
        if (!now)
            return passOn(now);
        ended = hasEnded(now->state); // what it wrote last is read once more
    }
}

Exit log(Call &call)
{
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const auto detail = jobDetail(at->at(), JobId{call.arguments[1]});
    if (!detail)
        return call.console.fail(detail.error(), Doing::ListingJobs);
    const auto run = findRun(*at->session, *detail);
    const RemotePath file = outputOf(*detail, run ? &*run : nullptr);
    if (file.isEmpty())
        return call.console.fail({Error::Kind::NotFound, {}, Cli::tr("the output of job %1").arg(detail->id.value)},
                                 Doing::ReadingOutput);
    QByteArray all; // JSON is one document: it waits for the end
    Exit written = Done;
    const auto printed = printLog(call, *at, *detail, file, [&](const QByteArray &bytes) {
        if (call.console.isJson())
            all += bytes;
        else
            written = call.console.bytes(bytes);
        return written == Done;
    });
    if (written != Done)
        return written;
    if (!printed)
        return call.console.fail(printed.error(), Doing::ReadingOutput);
    if (!call.console.isJson())
        return Done;
    QJsonObject json{{u"site"_s, at->site.id.value}, {u"job"_s, detail->id.value}, {u"output"_s, file.display()}};
    addName(json, u"text"_s, all);
    return call.console.result(json, {});
}

} // namespace

Result<JobSite> jobSite(const Call &call)
{
    const auto site = call.site(call.arguments.first());
    if (!site)
        return passOn(site);
    if (site->scheduler == Site::Scheduler::Pbs)
        return failure(Error::Kind::Unsupported, u"PBS"_s, site->name); // nobody signs in for what cannot be done
    auto at = call.signIn(*site);
    if (!at)
        return passOn(at);
    SchedulerFinder finder(schedulersFolder());
    const auto found = finder.find(*at->session, *site);
    if (!found)
        return passOn(found);
    return JobSite{std::move(*at), found->scheduler};
}

void pauseFor(const Call &call, std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds glance(50);
    for (; time.count() > 0 && !call.stop; time -= glance)
        QThread::sleep(glance);
}

Exit waitForJob(const Call &call, const JobSite &at, const JobId &id)
{
    for (;;) {
        const auto job = jobDetail(at.at(), id);
        if (!job)
            return call.console.fail(job.error(), Doing::ListingJobs);
        if (hasEnded(job->state))
            return tellJob(call, at, *job, job->state == JobState::Completed ? Done : JobFailed);
        call.console.progress(u"%1  %2  %3"_s.arg(id.value, job->stateText, formats::duration(job->elapsed)));
        pauseFor(call, statePace);
        if (call.stop)
            return call.console.fail({Error::Kind::Cancelled, {}, {}}, Doing::ListingJobs);
    }
}

QList<Command> jobCommands()
{
    const Command::Argument site{u"SITE"_s, Cli::tr("The site.")};
    const Command::Argument id{u"ID"_s, Cli::tr("The job, as submit and jobs print it.")};
    return {
        {.name = u"submit"_s,
         .summary = Cli::tr("Send a job; prints its id and its folder at the site."),
         .arguments = {site},
         .options = submitOptions(),
         .run = submit},
        {.name = u"jobs"_s,
         .summary = Cli::tr("List your jobs at a site."),
         .arguments = {site},
         .options = {{u"days"_s, Cli::tr("Also those that ended within so many days; 7 unless told."),
                      Cli::tr("number")}},
         .run = jobs},
        {.name = u"job"_s,
         .summary = Cli::tr("Show one job and what it used."),
         .arguments = {site, id},
         .options = {{u"wait"_s, Cli::tr("Wait until it has ended.")}},
         .run = job},
        {.name = u"cancel"_s, .summary = Cli::tr("Stop a job."), .arguments = {site, id}, .options = {}, .run = cancel},
        {.name = u"log"_s,
         .summary = Cli::tr("Print what a job wrote."),
         .arguments = {site, id},
         .options = {{u"follow"_s, Cli::tr("Go on until the job has ended.")}},
         .run = log}};
}

} // namespace officina
