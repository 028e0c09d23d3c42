// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which jobs are told, of a hundred thousand too.
#pragma once

#include "client/schedulers/job.h"

namespace officina {

// By the time they were submitted; those of one second stay in their order, and those of no known time come last.
void sortNewestFirst(QList<Job> &jobs);

} // namespace officina
