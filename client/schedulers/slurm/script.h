// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes an sbatch script. What a person typed becomes one quoted value of one option, or is
// refused: no name can add a second option or a line to the script.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/jobspec.h"

namespace officina::slurm {

// BadInput for what no script for Slurm can say safely.
Result<> checkSpec(const JobSpec &spec);
Result<QByteArray> renderScript(const JobSpec &spec);
// As --output names it.
QByteArray outputName(const JobSpec &spec);

// "1-02:03:00" for a number of seconds, rounded up to whole minutes.
QByteArray timeLimit(int seconds);

} // namespace officina::slurm
