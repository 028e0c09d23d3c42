// SPDX-License-Identifier: GPL-3.0-or-later
//
// What making one folder like another would do, before anything is done: which files would be
// copied, replaced and deleted, and which are the same. Looks only; works in steps on the session's
// thread.
#pragma once

#include "client/base/workerthread.h"
#include "client/ssh/session.h"
#include "client/staging/sync/syncplan.h"
#include "client/staging/transfer/transferrequest.h"

#include <atomic>

namespace officina {

struct SyncOptions {
    Direction direction = Direction::Upload;
    QByteArray local;  // the folders whose contents are to become the same
    RemotePath remote;
    QByteArrayList excludes; // see excludes.h; on both sides: nothing of them is deleted either
    bool bySum = false;      // else by size and time
    bool mirror = false;     // delete at the target what the source has not, and what is in the way of what it has

    // The transfer that does the copying. Where files were left to be asked about it overwrites them.
    TransferRequest request() const;
};

class SyncCompare : public Steps<ssh::Session>
{
public:
    explicit SyncCompare(SyncOptions options);
    ~SyncCompare() override;

    Result<Progress> step(ssh::Session &session) override;
    void abandoned(const Error &error) override;
    qint64 looked() const; // files and folders so far; from any thread
    const SyncPlan &plan() const; // after the end

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace officina
