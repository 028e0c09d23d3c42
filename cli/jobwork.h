// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands about jobs share: a site with its scheduler, one job with its parts by whatever
// id people have of it, and questions that are asked again where the scheduler or the way to it is
// away for a while.
#pragma once

#include "cli/call.h"
#include "cli/command.h"
#include "client/jobs/jobs.h"
#include "client/jobs/jobtree.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QJsonObject>

namespace officina {

struct JobSite : SiteSession {
    std::shared_ptr<const Scheduler> scheduler;
    Dialect dialect;

    SchedulerSession at() const { return {*session, scheduler, site}; }
    bool isPbs() const { return scheduler->name() == QStringLiteral("PBS"); }
};

// Signs in to the first argument's site and finds its scheduler.
Result<JobSite> jobSite(const Call &call);

// So often, and no more, a scheduler is asked again for the same.
std::chrono::milliseconds statePace(const Site &site);

// Sleeps that long, or until the user stops it.
void pauseFor(const Call &call, std::chrono::milliseconds time);

// A job as an id of any kind names it: an ordinary one, a task, a component, or an array or a
// heterogeneous job with its parts.
struct FoundJob {
    JobGroup group;
    std::optional<Error> queueError;
    std::optional<Error> accountingError;
};
// NotFound where the scheduler is sure that it knows no such job.
Result<FoundJob> findJob(const JobSite &at, const JobId &id);
// That of a run; of a chain all links as one, which has ended once all of them have.
Result<FoundJob> findJob(const JobSite &at, const RunRecord &run);
// grouped(), with what is left of arrays that were cancelled at its place.
QList<JobGroup> wholeJobs(QList<Job> jobs);
// As people shorten ids of PBS: "73" is "73.pbs1", and the array "73[].pbs1".
bool isShortFor(const QString &typed, const JobId &id);
// The same among jobs that were asked for already.
std::optional<JobGroup> jobAmong(const QList<Job> &jobs, const JobId &id);

// A site that is asked again: while its scheduler does not answer with growing pauses, and after a
// lost connection, unless --no-retry, over a new one. It says so once and goes on; only Ctrl+C, a
// time limit, or an error of another kind ends it.
class PatientSite
{
public:
    PatientSite(const Call &call, JobSite at) : m_call(call), m_at(std::move(at)) {}

    const JobSite &at() const { return m_at; }
    void setDeadline(const QDeadlineTimer &deadline) { m_deadline = deadline; }
    bool isOver() const { return m_deadline.hasExpired(); } // then an answer is the error Timeout

    // What the questioner makes of the site's answer.
    template <class Questioner> auto ask(Questioner question) -> decltype(question(std::declval<const JobSite &>()))
    {
        for (;;) {
            auto answer = question(m_at);
            if (answer) {
                answered();
                return answer;
            }
            if (const auto again = endure(answer.error()); !again)
                return passOn(again);
        }
    }
    // For who has something else to do meanwhile: true, and said once, where the scheduler does not
    // answer just now. noteAnswer() once it does.
    bool isSilent(const Error &error);
    void noteAnswer() { answered(); }
    // Until it is time to ask again; false: it is to end.
    bool pause(std::chrono::milliseconds time);

private:
    Result<> endure(const Error &error);
    Result<> connectAgain(const Error &lost);
    void answered();

    const Call &m_call;
    JobSite m_at;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QDateTime m_silentSince; // of the scheduler; invalid: it answers
    std::chrono::milliseconds m_pause{};
};

// What is wrong with the id, or the job, in words that fit jobs; empty where the usual ones do.
ErrorText jobErrorText(const Error &error, const QString &id);
// Ends a command about one job: an id that is none is wrong usage.
Exit failJob(const Call &call, const Error &error, Doing doing, const QString &id, const QJsonObject &json = {});

// Asks until the job has ended and prints what it used; ends with the job's own exit code (README).
Exit waitForJob(const Call &call, JobSite at, const JobId &id);
// Of a job, or a chain, that was sent just now, so that not to be found means that it is gone.
Exit waitForRun(const Call &call, JobSite at, const RunRecord &run);
// The same in parts: until its end, or the deadline of at; what is said where that did not come.
Result<JobGroup> awaitEnd(const Call &call, PatientSite &at, const RunRecord &run);
Exit failWait(const Call &call, const PatientSite &at, const Error &error, const JobId &id, const QJsonObject &json);
// --timeout and --no-retry. BadInput (detail: what) where a time is none.
QList<QCommandLineOption> waitOptions();
Result<QDeadlineTimer> waitDeadline(const Call &call);
// "itself" or "scheduler"; null: nobody knows.
QJsonValue endedBy(const Job &job, bool isPbs);
// Prints what the run's job writes, or gives it back where the answer is JSON, until it has ended; of a chain what each
// link writes.
Result<QByteArray> followLog(Call &call, PatientSite &at, const RunRecord &run);
// How the program ends for a job that has ended.
int exitOfJob(const Job &job, bool isPbs);
// Prints one job, or an array with its tasks, as jobs and job do.
Exit tellJob(const Call &call, const JobSite &at, const JobGroup &group, int exit, QJsonObject json = {});

// Ends a command whose job was refused, or of which nobody knows whether it was taken.
Exit failSubmit(const Call &call, const JobSite &at, const JobSpec &spec, const Error &error);
// What the scheduler said of a job that it took.
void tellNotices(const Call &call, const JobSpec &spec, const SentJob &sent);
// The same for programs.
void addOutcome(QJsonObject &json, const JobSpec &spec, const SentJob &sent);
// What it has of the user's start-up files at the site, before it is sent.
void tellStartUp(const Call &call, const JobSite &at, const JobSpec &spec);
// What the scheduler says of a new job at once; what somebody has to do about it is told.
std::optional<JobGroup> firstLook(const Call &call, const JobSite &at, const JobId &id);
void warnOf(const Call &call, const JobSite &at, const Job &job);

Exit submit(Call &call); // submit.cpp
Exit listJobs(Call &call); // joblist.cpp
Exit showJob(Call &call); // jobshow.cpp
Exit explainJob(Call &call);
Exit showPartitions(Call &call);
Exit printLog(Call &call); // joblog.cpp
QList<Command> jobActions(); // jobact.cpp
QList<QCommandLineOption> submitOptions();

} // namespace officina
