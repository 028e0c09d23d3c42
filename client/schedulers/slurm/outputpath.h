// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a job's output lies, from the pattern that Slurm keeps of it ("%x-%j.out").
// Source: man sbatch, "filename pattern".
#pragma once

#include "client/schedulers/job.h"

namespace officina::slurm {

// Absolute; empty where the pattern holds what is not known of the job yet, such as the node of
// one that waits, or the task's number of the waiting rest of an array. rawId: the job's own number, %j, which for a
// task of an array is not that of its id.
RemotePath outputPath(QByteArrayView pattern, const Job &job, QByteArrayView rawId);

} // namespace officina::slurm
