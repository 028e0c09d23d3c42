// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder of a site where training writes its logs, and the job that writes them.
#pragma once

#include "client/base/ids.h"
#include "client/base/remotepath.h"

namespace officina {

struct FollowedRun {
    RemotePath folder;
    QString title = {};        // for people
    JobId job = {};            // empty: not known
    int gpus = 0;              // of the whole job; 0: none, or not known
    RemotePath jobFolder = {}; // where the job runs, and may save its state; empty: not known
    SiteId site = {};          // empty: the one in use
};

} // namespace officina
