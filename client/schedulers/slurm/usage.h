// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job uses now: sstat, which knows what the site's jobacct_gather plugin measures, and beside the
// job a program of the GPUs' driver, started by srun --overlap. Sources: man sstat, man srun.
#pragma once

#include "client/schedulers/job.h"
#include "client/schedulers/query.h"
#include "client/schedulers/usage.h"

namespace officina::slurm {

// id: as commands take it. environment: lines to begin with. nodes: those that srun looks at the GPUs of;
// none: it is not started. NotFound where the job runs no more.
Query<UsageNow> usageQuery(const QByteArray &environment, const QByteArray &id, std::optional<int> nodes);

// Rows of sstat, "1.batch|15244K|gpu01|cpu=00:00:03,mem=201228K|cpu=…"; the columns of usageQuery().
UsageNow usageIn(const QByteArray &rows);
// Lines "MARK gpu01 0, 93, 38912": node, GPU, per cent busy, MiB. A line without a GPU is a node that tells none.
void readGpus(const QByteArray &lines, const QByteArray &mark, UsageNow &usage);

} // namespace officina::slurm
