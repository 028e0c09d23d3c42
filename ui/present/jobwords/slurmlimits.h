// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's 150 limits by who is limited and in what: AssocGrpGRESMinutes is the project (its
// association) and its budget of GPU time, QOSMaxCpuPerUserLimit is you in a QoS and your cores.
#pragma once

#include "ui/present/jobwords/jobwords.h"

namespace officina::jobwords {

// Nothing where the reason is not a limit of an association or a QoS.
std::optional<Words> slurmLimit(const QString &reason);

} // namespace officina::jobwords
