// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is reserved on a site, from scontrol: its maintenance above all.
#pragma once

#include "client/schedulers/query.h"
#include "client/schedulers/scheduler.h"

namespace officina::slurm {

QByteArray reservationsCommand(); // with SLURM_TIME_FORMAT=%s, as queryEnvironment() sets it
Result<QList<Reservation>> readReservations(const Reply &reply);

} // namespace officina::slurm
