// SPDX-License-Identifier: GPL-3.0-or-later
//
// A local folder, run at a site: what changed is sent to a copy there, the run gets a copy of that for
// itself, the commit and the changes are recorded beside it, and the command is sent as a job in it. What is sent is
// planned and shown first (staging/sync); this is what comes after.
#pragma once

#include "client/jobs/jobs.h"
#include "client/projects/projectfolder.h"
#include "client/projects/projectmemory.h"
#include "client/staging/sync/synccompare.h"

namespace officina {

inline constexpr QByteArrayView projectSourceFile = "officina-source.json"; // beside the run's record

// "<work>/projects/name-1f3a9c2b": of the folder's name and its place on this computer, which is
// told by the host's name too, so that no two computers share one.
RemotePath projectCopy(const RemotePath &work, const QString &folder);

// What sending the folder to its copy takes: a mirror, but for what is ignored.
// results: as ProjectSettings have it; what was fetched is never sent again.
SyncOptions projectSync(const QString &folder, const RemotePath &copy, const QByteArrayList &ignored,
                        const QString &results = ProjectSettings::usualResults);

// The script's body: the command in the run's own copy of the code, "code" in the run folder.
QByteArray projectBody(const QByteArray &command, Launch launch = Launch::Once, int nodes = 1);

// Several processes are started by what only Slurm has.
bool needsSlurm(Launch launch, int nodes);

// Puts into the run's folder, before the job is sent, what submitProject() says.
Result<> furnishProject(ssh::Session &session, const RunRecord &run, const RemotePath &copy, const SourceState &source);

// Sends the job. Its folder gets a copy of the code as it is at the site now, so that what is sent for the next run
// changes nothing of this one; officina-source.json and, where there are any, source.diff tell what it was.
Result<SentJob> submitProject(const SchedulerSession &at, const JobSpec &spec, const RemotePath &copy,
                              const SourceState &source);

} // namespace officina
