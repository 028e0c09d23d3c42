// SPDX-License-Identifier: GPL-3.0-or-later
//
// sinfo's format and what it tells of a site's partitions. Source: man sinfo.
#pragma once

#include "client/schedulers/job.h"
#include "client/schedulers/query.h"

namespace officina::slurm {

QByteArray partitionsFormat(); // for sinfo --noheader --format
Result<QList<QueuePartition>> readPartitions(const Reply &reply);

} // namespace officina::slurm
