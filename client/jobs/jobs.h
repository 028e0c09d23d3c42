// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work with jobs, as plain functions on a session: the window calls them through JobService,
// the terminal program directly. Each does its work once; nothing is ever sent a second time.
#pragma once

#include "client/jobs/runrecord.h"
#include "client/schedulers/scheduler.h"
#include "client/sites/site.h"
#include "client/ssh/session.h"

#include <QtCore/QJsonObject>

#include <memory>

namespace officina {

// The site's batch system; Unsupported where we have none for it. An unknown one is taken for
// Slurm, which nearly all have; its absence is then told by the first command.
Result<std::unique_ptr<Scheduler>> schedulerOf(const Site &site);

// The site's folder for work, absolute: Site::work with its variables filled in on the site, else
// the home folder.
Result<RemotePath> workFolder(ssh::Session &session, const Site &site);
// "<work>/runs/20261121-041233-071-name", to the millisecond because scripts submit in loops;
// odd characters of the name became '-'.
RemotePath plannedRunFolder(const RemotePath &work, const QString &name, const QDateTime &now);

// Makes spec.runFolder (Exists where there is one), writes the script and the record into it and
// submits it, once. A refused job leaves no folder behind. After Timeout, Disconnected or
// BadReply the job may have been taken: the folder stays and a later list shows it.
Result<RunRecord> submitJob(ssh::Session &session, const Scheduler &scheduler, const JobSpec &spec, const SiteId &site);

// The user's jobs, the newest first; ended ones of the last days.
Result<QList<Job>> listJobs(ssh::Session &session, const Scheduler &scheduler, int days = 7);
Result<Job> jobDetail(ssh::Session &session, const Scheduler &scheduler, const JobId &id);
Result<> cancelJob(ssh::Session &session, const Scheduler &scheduler, const JobId &id);
Result<QList<QueuePartition>> listPartitions(ssh::Session &session, const Scheduler &scheduler);
// The GPU-hours of a project; nothing where the site sets no limit.
Result<std::optional<Budget>> projectBudget(ssh::Session &session, const Scheduler &scheduler, const QString &account);

// The record in the job's run folder; NotFound for a job that was sent by other means.
Result<RunRecord> findRun(ssh::Session &session, const Job &job);

struct OutputPiece {
    QByteArray bytes;
    qint64 from = 0; // offset of the first byte
    qint64 next = 0; // where to go on reading
    bool restarted = false; // the file became shorter: forget what was read before
};
// What was written since offset. Negative: the last -offset bytes, from a line's start. A file
// that is not there yet is an empty piece.
Result<OutputPiece> readOutput(ssh::Session &session, const RemotePath &file, qint64 offset, qint64 maxBytes = 1 << 20);

// What a job was and what it used, for a file: "officina": "job", ids, states, times in UTC,
// gpu_hours, max_memory_bytes…
QJsonObject jobRecord(const Job &job, const SiteId &site, const RunRecord *run = nullptr);

} // namespace officina
