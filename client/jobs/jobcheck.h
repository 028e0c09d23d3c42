// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said of a job before it is sent, from what the site told and what its profile says. Values:
// who asks and who words it is elsewhere. What is not known is never called fine.
#pragma once

#include "client/jobs/jobprobe.h"
#include "client/jobs/jobtemplate.h"
#include "client/jobs/quotaprobe.h"
#include "client/schedulers/budget.h"
#include "client/schedulers/scheduler.h"
#include "client/sites/site.h"
#include "client/ssh/session.h"

#include <optional>

namespace officina {

struct CheckFacts {
    Site site;
    std::optional<Rights> rights;
    std::optional<QList<QueuePartition>> partitions;
    std::optional<Budget> budget;
    std::optional<ssh::Space> space; // where the run folder will be
    std::optional<QuotaLeft> quota;  // likewise
    // Asked for this job; nothing: not yet, or there is nothing to ask.
    JobNeeds needs;
    std::optional<Result<NeedsFound>> found;
    std::optional<Result<ImageFound>> image;
    std::optional<Result<QList<Reservation>>> reservations;
    QDateTime now; // UTC
};

struct JobCheck {
    enum class Subject {
        Account,
        Qos,
        Partition,
        Time,
        Memory,
        Processors,
        Gpus,
        Nodes,
        Budget,
        Space,
        Files,
        Arch,
        Modules,
        Program, // that runs the container, or that the command names
        Image,
        Maintenance,
        Reservation,
        RunFolders, // where the run folder will be made
        Folder,     // where the job starts
        Command     // a file that the command names
    };
    enum class Verdict { Fine, Problem, Unknown };
    enum class Cause {
        None,
        NoCommand,
        Missing,
        NotThereYet, // in the run folder, which is new
        NotEntered,
        ReadOnly,
        NotRun,
        OtherKind,
        OtherArch,
        Offline,
        Fetched,
        NotAsked,
        SomeNodes,
        Quota,
        OfAccount,
        OfQos
    };

    Subject subject;
    Verdict verdict = Verdict::Unknown;
    bool isCertain = false; // a problem for which the scheduler refuses the job
    QString name;           // the account, QoS, partition
    double asked = 0;       // seconds, bytes, GPUs, hours
    double limit = 0;       // likewise; 0: none, or not known
    Cause cause = Cause::None;           // NotAsked: the question failed; SomeNodes: others may run it; Quota:
        // the user's, not the whole file system's; OfAccount, OfQos: the limit of that one for a job
    QString detail = {}; // the site's own words
    Budget::Unit unit = Budget::Unit::GpuHours; // of a budget
    QDateTime from = {}, until = {}; // of a maintenance
    bool operator==(const JobCheck &) const = default;
};

QList<JobCheck> checkJob(const JobSpec &spec, const CheckFacts &facts);
bool isRefused(const QList<JobCheck> &checks);

// GPUs as they are sold (a half counts half), to the end of the time limit, of all tasks of an array and all links of
// a chain. Nothing without GPUs or a time limit.
std::optional<double> gpuHoursAtMost(const JobSpec &spec, const GpuRequest &request = {});
// In the site's own unit, where its profile says what a unit costs.
std::optional<double> chargeAtMost(const JobSpec &spec, const GpuRequest &request);

// The queue that the job goes to; nothing where the site told of none such.
const QueuePartition *partitionOf(const JobSpec &spec, const QList<QueuePartition> &partitions);

// What goes with so many GPUs of a node: its share of processors and memory; without GPUs a few of them.
// Where the site does not tell, what is enough to load a framework.
struct NodeShare {
    int cpus = 0;
    int memory = 0; // MiB
};
NodeShare shareOf(const QueuePartition *partition, int gpus);

// GPUs of a node of that queue, as the site tells it or its profile says; nothing where neither does.
std::optional<int> gpusOfNode(const Site &site, const QString &partition, const QList<QueuePartition> &partitions);

// What a template leaves to the site: all GPUs of a node, and the share of its processors and memory that goes with
// them; of the specification of a template. BadInput (subject: "gpus") where it wants all and nobody says how many
// those are.
Result<> settleAmounts(JobSpec &spec, const Site &site, const QList<QueuePartition> &partitions);

// The same job at the size asked and, best first, at two that are smaller.
QList<JobSpec> sizesToTry(const JobSpec &spec);

} // namespace officina
