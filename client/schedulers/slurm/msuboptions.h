// SPDX-License-Identifier: GPL-3.0-or-later
//
// "#MSUB" lines (ccc_msub, see bridge.h) as the options of sbatch that they stand for. What has none stays a line of
// its own, "#MSUB -m work", which only a site with ccc_msub takes.
#pragma once

#include "client/base/result.h"
#include "client/schedulers/scriptwords.h"

namespace officina::slurm {

// The options of one line, without its "#MSUB". BadInput (subject: the line) for words that are none.
Result<QList<ScriptOption>> msubOptionsIn(const QString &line);

} // namespace officina::slurm
