// SPDX-License-Identifier: GPL-3.0-or-later
//
// "#SBATCH" lines as fields of a job; for scriptoptions.h, which says what is promised.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/scriptoptions.h"
#include "client/schedulers/scriptwords.h"

namespace officina::slurm {

// The options of one line, without its "#SBATCH".
Result<QList<ScriptOption>> optionsIn(const QString &line);
void takeOptions(const QList<ScriptOption> &options, ReadScript &read);

} // namespace officina::slurm
