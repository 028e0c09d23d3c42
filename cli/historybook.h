// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of jobs on this computer, which the window keeps too: the terminal program writes into it what it
// sent and saw. It is opened for each use, so that neither ever waits long for the other, and a history that
// cannot be written costs nothing but itself.
#pragma once

#include "client/cohort/ownsteps.h"
#include "client/jobs/jobtable.h"
#include "client/jobs/jobtree.h"

#include <memory>

namespace officina {

Result<std::unique_ptr<Database>> openHistory();
void noteRun(const RunRecord &run);
// Of an array, a heterogeneous job or a chain each part: what they make together is no job more.
void noteJobs(const SiteId &site, const QList<JobGroup> &jobs);
cohort::OwnSteps ownSteps(); // how far the user is at each site

} // namespace officina
