// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Officina asks of a batch system, as pure text <-> values: commands for the far side's shell
// and readers of what they print. Nothing here connects, waits or repeats anything.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/budget.h"
#include "client/schedulers/job.h"

#include <QtCore/QByteArray>

#include <optional>

namespace officina {

// What a command of the far side printed.
struct Reply {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

class Scheduler
{
public:
    virtual ~Scheduler() = default;

    virtual QString name() const = 0;          // "Slurm"
    virtual QByteArray scriptName() const = 0; // "job.sbatch"

    // The whole script, exactly as it will be sent. BadInput (subject: the field's name) where a
    // value cannot be written safely: a line break or another control character, an empty name.
    virtual Result<QByteArray> script(const JobSpec &spec) const = 0;
    virtual QByteArray submitCommand(const RemotePath &script) const = 0;
    // Rejected with the scheduler's words; Unsupported where there is no such scheduler;
    // BadReply where the job may have been taken, but its id is not in the reply.
    virtual Result<JobId> readSubmit(const Reply &reply) const = 0;

    // The user's own jobs: all that wait or run, and those that ended within the last days.
    virtual QByteArray listCommand(int days) const = 0;
    virtual Result<QList<Job>> readList(const Reply &reply) const = 0;
    // One job, also an old one. NotFound where the scheduler does not know it.
    virtual Result<QByteArray> detailCommand(const JobId &id) const = 0;
    virtual Result<Job> readDetail(const JobId &id, const Reply &reply) const = 0;

    virtual Result<QByteArray> cancelCommand(const JobId &id) const = 0;
    virtual Result<> readCancel(const JobId &id, const Reply &reply) const = 0;

    virtual QByteArray partitionsCommand() const = 0;
    virtual Result<QList<QueuePartition>> readPartitions(const Reply &reply) const = 0;

    // The GPU-hours of a project; empty: the user's default one. Nothing where there is no limit.
    virtual QByteArray budgetCommand(const QString &account) const = 0;
    virtual Result<std::optional<Budget>> readBudget(const Reply &reply) const = 0;
};

} // namespace officina
