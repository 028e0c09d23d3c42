// SPDX-License-Identifier: GPL-3.0-or-later
//
// What qstat tells of jobs, as jobs. An array gives a record for each of its subjobs that began, and
// one for all that still wait, as with Slurm: PBS's own record of the array is none of them.
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QByteArray>

namespace officina::pbs {

inline constexpr char jobKind[] = "Job Id: "; // what a line of a job starts with

// Of "-F dsv" with this mark, in the order of its lines. tellsEnds: the server keeps ended jobs, so that a subjob that
// left nothing but "finished" behind was deleted before it began.
QList<Job> jobsIn(QByteArrayView text, const QByteArray &mark, bool tellsEnds);

} // namespace officina::pbs
