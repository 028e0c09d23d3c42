// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it means when a command of Slurm fails, told by its words: refused, not there, or nobody
// who could answer.
#pragma once

#include "client/schedulers/query.h"

namespace officina::slurm {

// Slurm's own words without the program's name before each line.
QString words(const Reply &reply);

// As sh tells it; 255 is how sbatch ends for an option that it does not know.
bool endedBySignal(const Reply &reply);

// Of a command that did not end well. SchedulerDown where the controller, or the database, could not be asked at all;
// TooSlow where it did not answer, and BadReply where it was killed or said nothing: nobody knows then whether it did
// what it was asked for.
Error failureOf(const Reply &reply, const QString &subject = {});

} // namespace officina::slurm
