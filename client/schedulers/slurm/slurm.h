// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm 20.11 and later: sbatch, squeue, sacct, scancel, scontrol, sinfo and sshare as text <->
// values. squeue and sacct are asked with formats of our own (records.h).
#pragma once

#include "client/schedulers/scheduler.h"
#include "client/schedulers/slurm/records.h"

namespace officina::slurm {

class Slurm : public Scheduler
{
public:
    explicit Slurm(Dialect dialect);

    QString name() const override;
    QByteArray scriptName() const override;
    QByteArray removeCommand() const override;
    bool keepsRecords() const override;
    Result<QByteArray> script(const JobSpec &spec) const override;
    Query<Submission> submit(const RemotePath &script) const override;
    Query<StartEstimate> estimate(const QByteArray &script) const override;
    Query<QList<Job>> queue() const override;
    Query<QList<Job>> ended(std::chrono::seconds within) const override;
    Result<Query<JobList>> jobs(const QList<JobId> &ids) const override;
    Result<Query<void>> act(JobAction action, const QList<JobId> &ids) const override;
    Result<Query<void>> change(const JobId &id, const JobChange &change) const override;
    Query<QList<QueuePartition>> partitions() const override;
    Query<Rights> rights() const override;
    std::optional<Query<QList<Reservation>>> reservations() const override;
    Result<Query<UsageNow>> usage(const Job &job, bool withGpus) const override;
    Query<std::optional<Budget>> budget(const QString &account) const override;

protected:
    const Dialect &dialect() const { return m_dialect; }

private:
    QByteArray sacct(const QByteArray &mark) const;
    AccountingTells tells() const;

    Dialect m_dialect;
};

// What sbatch printed, or a program that calls it.
Result<Submission> readSubmission(const Reply &reply);

} // namespace officina::slurm
