// SPDX-License-Identifier: GPL-3.0-or-later
//
// A batch job as every scheduler knows it: what is asked for (JobSpec), and what became of it
// (Job). Values without behaviour; the scheduler's own words are kept beside our reading of them.
#pragma once

#include "client/base/ids.h"
#include "client/base/remotepath.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace officina {

enum class JobState {
    Waiting,
    Running,
    Finishing, // the work is done, the nodes are being cleaned
    Suspended,
    Completed,
    Failed,
    Cancelled,
    TimedOut, // reached its time limit or deadline
    OutOfMemory,
    NodeFailed, // a node broke or did not boot
    Preempted,  // pushed aside for another job
    Unknown,    // a word we do not know; Job::stateText has it
};

bool hasEnded(JobState state);

struct JobSpec {
    QString name;
    QString partition; // empty: the site's default; likewise below
    QString account;
    QString qos;
    int nodes = 1;
    int gpus = 0;         // per node
    QString gpuRequest;   // the site's option, "%1" for the number; empty: the scheduler's usual
    int cpus = 0;         // per task
    int memory = 0;       // MiB per node
    int timeLimit = 0;    // seconds, rounded up to whole minutes
    RemotePath runFolder; // absolute; the job starts in it
    QByteArray output = "output.txt"; // name in the run folder, standard output and error
    QByteArray logs = "logs";         // folder for event files in the run folder
    QByteArray body;                  // what the job runs, without "#!" and options
};

struct Job {
    JobId id;
    QString name;
    QString user;
    QString account;
    QString partition;
    JobState state = JobState::Unknown;
    QString stateText; // the scheduler's word, "CANCELLED by 1000"
    QString reason;    // why it waits, the scheduler's word; may be empty

    int nodes = 0;
    int cpus = 0;              // of all nodes
    int gpus = 0;              // of all nodes
    qint64 memory = 0;         // bytes asked for, of all nodes; 0: unknown
    qint64 elapsed = 0;        // seconds of running
    qint64 timeLimit = 0;      // seconds; 0: unknown or none
    QDateTime submitted;       // UTC; invalid where unknown, likewise below
    QDateTime started;         // of a waiting job: the scheduler's estimate
    QDateTime ended;
    RemotePath workFolder;     // where the job started; the run folder of Officina's own jobs

    // Known at the end, from the accounting.
    std::optional<int> exitCode;
    std::optional<int> signal;
    std::optional<qint64> maxMemory; // bytes, of the largest task
    std::optional<double> cpuTime;   // seconds of all processors

    double gpuHours() const { return double(gpus) * double(elapsed) / 3600.0; }
    // What a running job uses at most, if it runs to its limit; 0 where there is no limit.
    double gpuHoursAtMost() const { return double(gpus) * double(timeLimit) / 3600.0; }
    bool operator==(const Job &) const = default;
};

struct QueuePartition {
    QString name;
    bool isDefault = false;
    bool isUp = true;
    qint64 maxTime = 0; // seconds; 0: none
    int nodes = 0;
    int gpusPerNode = 0;
    bool operator==(const QueuePartition &) const = default;
};

} // namespace officina
