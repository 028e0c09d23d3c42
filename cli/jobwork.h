// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands about jobs share: a site with its scheduler, and waiting for an end.
#pragma once

#include "cli/call.h"
#include "client/jobs/jobs.h"

namespace officina {

struct JobSite : SiteSession {
    std::shared_ptr<const Scheduler> scheduler;

    SchedulerSession at() const { return {*session, scheduler, site}; }
};

// Signs in to the first argument's site and finds its scheduler.
Result<JobSite> jobSite(const Call &call);

// Asks, at a pace that no scheduler minds, until the job has ended, and prints what it used. JobFailed
// unless it completed. A scheduler that does not answer is waited for.
Exit waitForJob(const Call &call, const JobSite &at, const JobId &id);

// Sleeps that long, or until the user stops it.
void pauseFor(const Call &call, std::chrono::milliseconds time);

Exit submit(Call &call); // submit.cpp
QList<QCommandLineOption> submitOptions();

} // namespace officina
