// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Slurm's accounting says that a user may ask for: accounts, QoS, and what one job of each may have.
#pragma once

#include "client/schedulers/scheduler.h"

namespace officina::slurm {

// associations: lines of Account|QOS|DefaultQOS|Partition|MaxWall|MaxTRES|GrpTRES, what is behind the third as it is
// told; qos: of Name|MaxWall|MaxTRES|GrpTRES|Flags. Without the default account.
Rights readRights(const QByteArray &associations, const QByteArray &qos);

} // namespace officina::slurm
