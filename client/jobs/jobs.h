// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work with jobs, as plain functions on a session: the window calls them through JobService,
// the terminal program directly. Each does its work once; nothing is ever sent a second time.
#pragma once

#include "client/jobs/jobpoll.h"
#include "client/jobs/runrecord.h"
#include "client/jobs/schedulersession.h"

#include <QtCore/QJsonObject>

#include <functional>

namespace officina {

// The site's folder for work, absolute: Site::work with the user's answers, and its variables filled in on
// the site; the home folder where the site names none. BadInput (subject: the placeholder) where an answer is
// missing, NotFound where the variables make no folder: runs never go elsewhere than they should.
Result<RemotePath> workFolder(ssh::Session &session, const Site &site);

struct SentJob {
    RunRecord run;
    QString notices; // what the scheduler said all the same; may be empty
    bool isRestUnknown = false; // of a chain that is shorter than it was to be: nobody knows of one link more
};

// Makes spec.runFolder (Exists where there is one), writes the script and the record into it and
// submits it, once. A refused job leaves no folder behind. What fails before says wasNotAsked: there is no job.
//
// Where no answer tells whether the job was taken, the scheduler is asked for a job in that folder.
// Where it shows none, or does not answer, that stays unknown (Timeout, TooSlow, Disconnected,
// BadReply, Cancelled): the folder stays, and the job may yet appear.
//
// furnish: puts more into the run folder before the job is sent; where it fails nothing is sent, and what it
// made stays.
using FurnishRun = std::function<Result<>(const RunRecord &)>;
Result<SentJob> submitJob(const SchedulerSession &at, const JobSpec &spec, const FurnishRun &furnish = {});

// The record in the job's run folder; NotFound for a job that was sent by other means.
Result<RunRecord> findRun(ssh::Session &session, const Job &job);
// Where the job's standard output goes: as the scheduler knows it, else as the record says. Empty:
// not known.
RemotePath outputOf(const Job &job, const RunRecord *run);

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
