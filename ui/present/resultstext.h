// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for the results of runs that were fetched, for window and terminal program.
#pragma once

#include "client/projects/projectfetch.h"
#include "client/schedulers/job.h"

#include <QtCore/QString>

namespace officina::resultstext {

// "/home/ada/train/officina-results/lumi-42: 3 file(s) fetched and verified (1.2 MB)"
QString summary(const FetchedResults &fetched);
// The same with the job, and that it did not end well where that is so.
QString fetched(const RunRecord &run, const FetchedResults &fetched, JobState state);
QString failed(const RunRecord &run, const Error &error);

} // namespace officina::resultstext
