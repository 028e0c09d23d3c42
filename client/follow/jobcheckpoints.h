// SPDX-License-Identifier: GPL-3.0-or-later
//
// States that a job saved beside its logs and not among them: anywhere below the folder in which it
// runs. They belong to all its runs. Used on the session's thread.
#pragma once

#include "client/curves/runs/runreader.h"
#include "client/follow/followedrun.h"
#include "client/follow/sshlogsource.h"
#include "client/ssh/session.h"

#include <QtCore/QElapsedTimer>

namespace officina {

class JobCheckpoints
{
public:
    explicit JobCheckpoints(FollowedRun run);

    // Adds those there are to what a visit brought. Where the folder cannot be read, those there were.
    void addTo(LogUpdate &update, ssh::Session &session);

private:
    bool isElsewhere(const RemotePath &path) const; // than among the logs, which the visit listed

    FollowedRun m_run;
    QList<Checkpoint> m_known;
    QElapsedTimer m_since; // the last listing; invalid: there was none
    SiteListing m_listing{.onlyCheckpoints = true};
};

} // namespace officina
