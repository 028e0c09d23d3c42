// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user's own start-up files at a site set for jobs, as values to start from.
//
// Their variables are taken out of every command's environment (environment.h): what a job is given of them stands in
// its script, where it is seen.
#pragma once

#include "client/schedulers/dialect.h"
#include "client/schedulers/jobspec.h"

namespace officina {

// Gives the job what they set, for what it does not say itself.
void fillFromStartUp(JobSpec &spec, const Dialect &dialect);
// Those whose values the job has: "SBATCH_ACCOUNT=abc".
QStringList setInStartUp(const JobSpec &spec, const Dialect &dialect);
// Those that name a cluster, which no job goes to for that: "SLURM_CLUSTERS=abc".
QStringList clustersInStartUp(const Dialect &dialect);

} // namespace officina
