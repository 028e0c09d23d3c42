// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file on its way through the pipeline: each stage fills in what it found out.
#pragma once

#include "client/staging/checksum/remotechecksums.h"
#include "client/staging/tree/plan.h"

#include <QtCore/QDateTime>

namespace officina {

// Files of so many bytes are on the disk before they are called sent. Of smaller ones a power cut takes at most a
// few, and waiting for each would make thousands slow.
constexpr qint64 worthSyncing = 1 << 20;

struct FileTask {
    PlannedFile file;
    RemotePath source;
    RemotePath part;   // the temporary file
    RemotePath target; // its own name, or another one beside an older file
    bool isRetry = false; // its second chance
    bool isNew = false;   // its name was free: it must still be, or somebody else has written there meanwhile

    // From the decision.
    qint64 partSize = -1;      // of what an earlier try left under the temporary name; -1: nothing
    // The part is what somebody had begun under the target's name, and goes back there where it cannot be gone on
    // with: so long it was, and of when. 0: not known, as an earlier try has gone on with it.
    std::optional<qint64> begun;
    qint64 begunChanged = 0;   // seconds since 1970, UTC
    bool isInStream = false;   // small: goes in a tar stream
    QByteArray streamPath;     // then its name in the stream
    bool hasArrived = false;   // then: an earlier try brought it whole; only its checksum is missing

    // From the copying.
    QByteArray checksum; // SHA-256 of what was read, hex
    bool hasGrown = false; // the source has more by now; the checksum is that of its planned beginning
    Pending remoteSum; // under way since before it was copied; nullptr: to be asked for

    // From the proof. Nothing: not looked at, or could not be summed there.
    std::optional<bool> verified;
    bool wasReadBack = false; // here: the site could not say
};

} // namespace officina
