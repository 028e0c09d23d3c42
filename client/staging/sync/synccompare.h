// SPDX-License-Identifier: GPL-3.0-or-later
//
// What making one folder like another would do, before anything is done: which files would be
// copied, replaced and deleted, and which are the same. Looks only; works in steps on the session's
// thread.
#pragma once

#include "client/base/workerthread.h"
#include "client/ssh/session.h"
#include "client/staging/transfer/transferrequest.h"

#include <atomic>

namespace officina {

struct SyncOptions {
    Direction direction = Direction::Upload;
    QByteArray local;  // the folders whose contents are to become the same
    RemotePath remote;
    QByteArrayList excludes; // see excludes.h; on both sides: nothing of them is deleted either
    bool bySum = false;      // else by size and time
    bool mirror = false;     // delete at the target what the source has not

    // The transfer that does the copying. Where files were left to be asked about it overwrites them.
    TransferRequest request() const;
};

struct SyncEntry {
    enum class Action {
        Copy,    // the target has none
        Replace, // it has another one
        Same,
        Delete, // the source has none
        // Nothing is done: a folder is in the way of a file, or the reverse, or the source has under this name what
        // is not moved (a link that leads out, a special file).
        Blocked,
    };

    QByteArray path; // below the two folders
    Action action = Action::Same;
    bool isFolder = false; // only where it is to be deleted, or blocks
    qint64 sourceSize = -1;
    qint64 targetSize = -1;
    qint64 sourceChanged = 0; // seconds since 1970, UTC
    qint64 targetChanged = 0;
    bool isTargetNewer() const { return action == Action::Replace && targetChanged > sourceChanged; }
};

struct SyncPlan {
    QList<SyncEntry> entries; // by path
    qint64 excluded = 0; // files and folders of the source that were left out
    // What could not be read: nothing is deleted while there is any.
    QList<Error> unreadable;
    bool sourceIsEmpty = false;

    qint64 count(SyncEntry::Action action) const; // of files and links
    qint64 bytes(SyncEntry::Action action) const; // of the source, for Delete of the target

    // Deletions so many, or in so doubtful a case, that somebody should look twice: more than 50
    // files and a quarter of the target's, an empty source, or a folder that could not be read.
    bool isDeletingMuch() const;
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
