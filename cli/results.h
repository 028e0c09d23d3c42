// SPDX-License-Identifier: GPL-3.0-or-later
//
// results: fetches what the runs of a folder made, once they have ended. What run does at its end is the same.
#pragma once

#include "cli/call.h"
#include "client/projects/projectfetch.h"

namespace officina {

WaitingResults waitingResults();
// The path as it was written down, by whichever way the folder is named now.
QString projectFolder(const QString &given);
// Steps to their end, with a line of progress.
Result<> finishSteps(const Call &call, ssh::Session &session, Steps<ssh::Session> &steps,
                     const std::function<QString()> &progress);
// Nobody else may be fetching it (WaitingResults::claim). What was fetched no longer waits.
Result<FetchedResults> fetchResult(const Call &call, ssh::Session &session, const WaitingResult &result);

Exit fetchResults(Call &call);

} // namespace officina
