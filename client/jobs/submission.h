// SPDX-License-Identifier: GPL-3.0-or-later
//
// One script handed to the scheduler, once, and what became of it: taken, refused, or nobody knows.
#pragma once

#include "client/jobs/runrecord.h"
#include "client/jobs/schedulersession.h"

namespace officina {

// Where no answer tells whether it was taken, or another program's number may stand for the job's, the scheduler is
// asked for a job that starts in the run's folder and is none of run.links.
//
// mayGuess: a number that the scheduler shows nowhere yet is better than none; it is looked for once. Else it is looked
// for as long as a job of which there was no answer, and what is not found stays uncertain.
Result<Submission> submitScript(const SchedulerSession &at, const RunRecord &run, const RemotePath &script,
                                bool mayGuess);

} // namespace officina
