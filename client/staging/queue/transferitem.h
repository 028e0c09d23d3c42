// SPDX-License-Identifier: GPL-3.0-or-later
//
// One transfer of the queue, as the window shows it and the journal keeps it: a value.
#pragma once

#include "client/base/ids.h"
#include "client/base/result.h"
#include "client/staging/transfer/transferrequest.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace officina {

struct TransferItem {
    enum class State {
        Waiting,      // for its turn
        Running,      // progress.phase tells what it does
        Reconnecting, // the connection was lost; goes on in retryIn seconds
        Paused,       // by the user, until resumed; also across a restart
        Asking,       // ran to its end, but conflicts want an answer; also across a restart
        Elsewhere,    // another program works on it: see TransferQueue::otherOwner()
        Done,         // every file arrived, or was there already
        Incomplete,   // ended, but some files failed: error is the first one's
        Failed,       // ended early; what arrived is kept and it can be resumed
        Cancelled,    // by the user; can be resumed
        Interrupted,  // Officina ended in the middle; can be resumed
    };

    // What a Running one was asked for and has not come to yet.
    enum class Stopping { No, Pausing, Cancelling };

    qint64 id = 0;
    SiteId site;
    QString siteName;
    TransferRequest request;
    State state = State::Waiting;
    TransferProgress progress;
    int retryIn = 0; // seconds
    std::optional<Error> error;
    QList<Conflict> conflicts;
    QDateTime created;
    qint64 position = 0; // smaller: earlier
    qint64 skipped = 0;  // files left out although nothing different was there: links, special files
    bool confirmedBySite = true; // see TransferReport
    Stopping stopping = Stopping::No;
    bool hasConnection = true; // to its site; as of the queue's last changed()

    bool isEnded() const { return state >= State::Done; }
    // Where on the site a folder lies that arrived there in full; nothing for single files.
    std::optional<RemotePath> stagedFolder() const;
    bool canResume() const
    {
        return state >= State::Incomplete || state == State::Reconnecting || state == State::Paused;
    }
    bool operator==(const TransferItem &) const = default;
};

} // namespace officina
