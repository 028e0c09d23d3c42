// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deletes at the target what a plan of a sync says, in steps.
#pragma once

#include "client/staging/sync/synccompare.h"

namespace officina {

// Deletes what the plan says, deepest first: what is in the way of something of another kind before the copying, the
// rest once that is done. What has changed since the plan was made stays. Links are deleted, never followed.
class SyncDelete : public Steps<ssh::Session>
{
public:
    enum class What { InTheWay, Rest };
    SyncDelete(const SyncOptions &options, const SyncPlan &plan, What what);
    ~SyncDelete() override;

    Result<Progress> step(ssh::Session &session) override;
    qint64 deleted() const; // from any thread
    qint64 deletedFolders() const; // of these
    const PackedList<Error> &failed() const; // after the end

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace officina
