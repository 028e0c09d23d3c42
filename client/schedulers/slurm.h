// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm: sbatch, squeue, sacct, scancel, sinfo and sshare as text <-> values.
//
// squeue and sacct are asked with formats of our own that exist since Slurm 20.11, with control
// characters between the fields and times in seconds since 1970, so that no name, locale or
// time zone of the site changes how a job is read.
#pragma once

#include "client/schedulers/scheduler.h"

namespace officina::slurm {

class Slurm final : public Scheduler
{
public:
    QString name() const override;
    QByteArray scriptName() const override;
    Result<QByteArray> script(const JobSpec &spec) const override;
    QByteArray submitCommand(const RemotePath &script) const override;
    Result<JobId> readSubmit(const Reply &reply) const override;
    QByteArray listCommand(int days) const override;
    Result<QList<Job>> readList(const Reply &reply) const override;
    Result<QByteArray> detailCommand(const JobId &id) const override;
    Result<Job> readDetail(const JobId &id, const Reply &reply) const override;
    Result<QByteArray> cancelCommand(const JobId &id) const override;
    Result<> readCancel(const JobId &id, const Reply &reply) const override;
    QByteArray partitionsCommand() const override;
    Result<QList<QueuePartition>> readPartitions(const Reply &reply) const override;
    QByteArray budgetCommand(const QString &account) const override;
    Result<std::optional<Budget>> readBudget(const Reply &reply) const override;
};

} // namespace officina::slurm
