// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Officina asks of a batch system. Every question is a Query value, pure text <-> values.
//
// What a person typed becomes one quoted word. The user's environment (SBATCH_*, SQUEUE_*, locale,
// aliases) bends neither the answers nor a job: see environment.h.
#pragma once

#include "client/schedulers/budget.h"
#include "client/schedulers/dialect.h"
#include "client/schedulers/job.h"
#include "client/schedulers/jobspec.h"
#include "client/schedulers/query.h"
#include "client/schedulers/usage.h"

#include <memory>
#include <optional>

namespace officina {

// What can be done with jobs that are there.
enum class JobAction { Cancel, CancelWaiting, Hold, Release, Requeue };

// What can be changed of a job that is there; what is not named stays.
struct JobChange {
    std::optional<qint64> timeLimit; // seconds
    std::optional<int> nice;         // more: later than others of the same user
};

// A job that was taken: its id, and what the scheduler had to say nevertheless.
struct Submission {
    JobId id;
    QString notices; // "83 % of the hours are used"; may be empty
    // The scheduler printed the id and nothing else. Where a program of the site's speaks before it,
    // a number may be another one's: ask for the job before its id is used.
    bool isCertain = true;
};

// When a job would start if it were sent now.
struct StartEstimate {
    QDateTime start; // UTC
    QString nodes;   // "gpu[01-02]"; may be empty
};

// What one job of an account or of a QoS may have, all nodes together; 0: no limit that was told.
struct JobLimits {
    QString name;
    QString partition = {};  // an account's may hold in one alone
    QString defaultQos = {}; // an account's
    qint64 maxTime = 0;      // seconds
    int nodes = 0;
    int gpus = 0;
    int cpus = 0;
    qint64 memory = 0;          // bytes
    bool liftsMaxTime = false;  // a QoS that goes before the partition's time limit
    bool isRefusedAtOnce = false; // a job with more; else it is taken, and waits for ever
    bool operator==(const JobLimits &) const = default;
};

// What the user may ask for, as the scheduler itself keeps it.
struct Rights {
    QStringList accounts;
    QStringList qos; // of all accounts
    QString defaultAccount;
    QList<JobLimits> accountLimits = {};
    QList<JobLimits> qosLimits = {}; // of each QoS of the site
    bool operator==(const Rights &) const = default;
};

// Nodes that are set aside for a time.
struct Reservation {
    QString name;
    QDateTime start, end;       // UTC
    QString partition;          // empty: not only of one
    bool isMaintenance = false; // no job runs on them then, unless it names it
    bool isOfAllNodes = false; // of the partition, where it is of one
    bool operator==(const Reservation &) const = default;
};

// Jobs from one source or several. Where one of them failed, what the others know is there, and the
// error says what is missing.
struct JobList {
    QList<Job> jobs;
    std::optional<Error> queueError;      // what waits and runs is not known
    std::optional<Error> accountingError; // how jobs ended, and what they used, is not known
    bool operator==(const JobList &) const = default;
};

class Scheduler
{
public:
    virtual ~Scheduler() = default;

    virtual QString name() const = 0;          // "Slurm"
    virtual QByteArray scriptName() const = 0; // "job.sbatch"
    // For a job's script: with ids behind it takes jobs out of the queue, "scancel".
    virtual QByteArray removeCommand() const = 0;
    // True where ended jobs stay known: their end and what they used can be asked for.
    virtual bool keepsRecords() const = 0;

    // The whole script, exactly as it will be sent. BadInput (subject: the field's name) where a
    // value cannot be written safely: a line break or another control character, an empty name.
    virtual Result<QByteArray> script(const JobSpec &spec) const = 0;
    // Rejected with the scheduler's words; SchedulerDown where it could not be reached; BadReply
    // where the job may have been taken, but its id is not in the reply.
    virtual Query<Submission> submit(const RemotePath &script) const = 0;
    // Sends nothing. Rejected, with the scheduler's words, where such a job would be refused; Unsupported
    // where it does not tell.
    virtual Query<StartEstimate> estimate(const QByteArray &script) const = 0;

    // The user's jobs that wait and run, and those that ended a short while ago.
    virtual Query<QList<Job>> queue() const = 0;
    // Those that ended within the last seconds, from the accounting; Unsupported where there is none.
    virtual Query<QList<Job>> ended(std::chrono::seconds within) const = 0;
    // These jobs, whatever became of them, with all that is known of each: arrays and heterogeneous
    // jobs with all their parts. NotFound where the scheduler knows none of them, and is sure of it.
    virtual Result<Query<JobList>> jobs(const QList<JobId> &ids) const = 0;

    // Rejected, Denied, NotFound for the first job that it could not be done with; the others
    // are done. BadInput for an id that is none.
    virtual Result<Query<void>> act(JobAction action, const QList<JobId> &ids) const = 0;

    virtual Result<Query<void>> change(const JobId &id, const JobChange &change) const = 0;

    virtual Query<QList<QueuePartition>> partitions() const = 0;
    // Unsupported where it is not told.
    virtual Query<Rights> rights() const = 0;
    // Nothing where it does not tell.
    virtual std::optional<Query<QList<Reservation>>> reservations() const { return {}; }
    // What a job that runs uses now. withGpus: a program is started beside it, for a moment, that looks at them.
    // Unsupported where that is not told; NotFound where it runs no more.
    virtual Result<Query<UsageNow>> usage(const Job &job, bool withGpus) const;
    // The GPU-hours of a project; empty: the user's default one. Nothing where there is no limit.
    virtual Query<std::optional<Budget>> budget(const QString &account) const = 0;
};

// Unsupported, with what was found in its place, where Officina has none for it.
Result<std::unique_ptr<Scheduler>> makeScheduler(const Dialect &dialect);

} // namespace officina
