// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenPBS and PBS Professional 19 and later: qsub, qselect, qstat, qdel, qhold, qrls, qrerun, qalter
// and pbsnodes as text <-> values. qstat is asked for "-F dsv" (dsv.h says why), with times in UTC.
#pragma once

#include "client/schedulers/scheduler.h"

namespace officina::pbs {

class Pbs final : public Scheduler
{
public:
    explicit Pbs(Dialect dialect);

    QString name() const override;
    QByteArray scriptName() const override;
    QByteArray removeCommand() const override;
    bool keepsRecords() const override; // the server's job history
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
    Query<std::optional<Budget>> budget(const QString &account) const override;

private:
    QByteArray environment() const;
    // A subjob that only "finished" is told of was deleted: see jobsIn() in records.h.
    bool tellsEnds() const;

    Dialect m_dialect;
};

} // namespace officina::pbs
