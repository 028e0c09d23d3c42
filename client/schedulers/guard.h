// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of a job's script that watch its GPUs while it runs: at the node, because a computer that
// sleeps stops no loss. They are shown with the script like all of it, need nothing installed but the
// driver's own program, and where there is none, or it tells nothing, they say so once in the job's output.
#pragma once

#include "client/schedulers/dialect.h"
#include "client/schedulers/jobspec.h"

namespace officina {

// Once a minute a line for each GPU of the first node in gpu-use.csv (of a task of an array in gpu-use-7.csv) of the
// folder the job runs in:
// "1795913349,0,93,40802189312" (seconds since 1970, GPU, percent, bytes in use). Where
// JobSpec::stopIdleMinutes says so, the job is stopped by the given command after so long with all GPUs
// below 5 %, and stopped-by-guard.txt says why; of a chain no further link begins then. A job that may be of several
// nodes is not: the others may be at work. Empty where nothing of it is wanted.
//
// stopCommand: as below.
QByteArray guardLines(const JobSpec &spec, const QByteArray &stopCommand);

// JobSpec::stopIdleMinutes where these lines see to it, and else 0.
int guardedMinutes(const JobSpec &spec);

// What ends the job from within, of an array that task alone.
QByteArray stopCommand(Dialect::Kind kind);

// The other way: takes them out of a body, where they stand in it unchanged, and sets the fields they came from.
void takeGuard(JobSpec &spec, const QByteArray &stopCommand);

// The part of it that looks: a function of sh, officina_gpus, that prints a line "index, percent, MiB" for each
// GPU of its node; nothing where there is no program that tells.
QByteArray gpuSamples();

} // namespace officina
