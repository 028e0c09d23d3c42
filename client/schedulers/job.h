// SPDX-License-Identifier: GPL-3.0-or-later
//
// A batch job as every scheduler knows it: what is asked for (JobSpec, jobspec.h), and what became
// of it (Job). Values without behaviour; the scheduler's own words are kept beside our reading of
// them. What a scheduler did not tell is nothing, never 0.
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
    Preempted,  // pushed aside for another job, and not to run again
    Ended,      // no longer in the queue, and the site keeps no record of how it ended
    Unknown,    // a word we do not know; Job::stateText has it
};

bool hasEnded(JobState state);

// Of all nodes together.
struct Amounts {
    std::optional<int> nodes;
    std::optional<int> cpus;
    std::optional<int> gpus;
    std::optional<qint64> memory; // bytes
    bool operator==(const Amounts &) const = default;
};

// UTC; invalid where it is not known.
struct JobTimes {
    QDateTime submitted;
    QDateTime eligible; // from when it may start
    QDateTime expected; // when it will start, as the scheduler reckons; of waiting jobs
    QDateTime started;
    QDateTime ended;
    bool operator==(const JobTimes &) const = default;
};

struct Job {
    JobId id;     // as commands take it: "42", "42_7", "42+1", "73[2].pbs1"
    JobId parent; // the array or heterogeneous job it is a part of: "42"; empty: none
    std::optional<int> task; // its number in the array
    std::optional<int> part; // its number in the heterogeneous job
    // Of a record that stands for all tasks of an array that still wait: which ones, as the
    // scheduler writes it ("8-99,101"), how many they are, and how many may run at once.
    QString waitingTasks;
    int tasks = 1;
    std::optional<int> tasksAtOnce;

    QString name;
    QString user;
    QString account;
    QString partition; // several, with commas, while it waits
    QString qos;
    JobState state = JobState::Unknown;
    QString stateText;  // the scheduler's word, "CANCELLED by 1000"
    QString reason;     // why it waits, or how it ended, the scheduler's word; may be empty
    QString dependency; // "afterok:41(unfulfilled)"; may be empty
    int restarts = 0;   // how often it was put back into the queue

    Amounts asked;
    Amounts given; // of jobs that ran
    qint64 elapsed = 0; // seconds of running, of the last start
    std::optional<qint64> timeLimit; // seconds; nothing: none, or not known
    JobTimes times;
    QString nodeList;      // "gpu[01-04]"
    RemotePath workFolder; // where the job started; the run folder of Officina's own jobs
    RemotePath output;     // standard output, as the scheduler knows it, patterns filled in; may be empty
    RemotePath errors;     // standard error; empty: not known, or with the output

    // Known at the end; the accounting has most of it.
    std::optional<int> exitCode;
    std::optional<int> signal;
    // The accounting alone told the code: sacct takes 128 from all of 128 and more, so that 255 is 127 there and 128 is
    // 0 (Slurm, src/sacct/print.c; seen in 24.11). The queue tells all of it.
    bool exitIsCut = false;
    std::optional<qint64> maxMemory; // bytes, of the largest task
    // Bytes, that its fullest node held at most: of its largest task, for each task of a node. Nothing where nobody
    // can tell how the tasks were spread.
    std::optional<qint64> nodeMemory;
    std::optional<double> cpuTime; // seconds of all processors

    // What it holds, or held; while it waits what it asks for.
    std::optional<int> nodes() const { return given.nodes ? given.nodes : asked.nodes; }
    std::optional<int> cpus() const { return given.cpus ? given.cpus : asked.cpus; }
    std::optional<int> gpus() const { return given.gpus ? given.gpus : asked.gpus; }
    std::optional<qint64> memory() const { return given.memory ? given.memory : asked.memory; }
    std::optional<double> gpuHours() const;
    // What it uses at most, if it runs to its limit; nothing where there is no limit.
    std::optional<double> gpuHoursAtMost() const;
    bool operator==(const Job &) const = default;
};

// What the queue told of the same end: the code of 128 and more that the accounting does not have.
void takeWholeExit(Job &accounted, const Job &queued);

// Of a set of an array's tasks, "0-98:7,101": how many they are, and whether that one is among them. 0
// and false for what is no set.
int taskCount(QStringView set);
bool holdsTask(QStringView set, int task);

// "gpu[01-04,7].site.eu" or "gpu01,gpu02": "gpu01"; empty where there is none.
QString firstNode(const QString &nodeList);

// Its name for people: on one line, and what would make it look like another one escaped.
QString displayName(const Job &job);

struct QueuePartition {
    QString name;
    bool isDefault = false;
    bool isUp = true;
    qint64 maxTime = 0; // seconds; 0: none
    int nodes = 0;
    int gpusPerNode = 0;
    int cpusPerNode = 0; // of its smallest node; 0: not told
    qint64 memoryPerNode = 0; // bytes, of its smallest node; 0: not told
    bool operator==(const QueuePartition &) const = default;
};

} // namespace officina
