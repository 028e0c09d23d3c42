// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists a tree of logs, and reads ranges of many files, in one round trip each however many there
// are: by a few lines of Python that the far side's python3 is handed each time. Over SFTP each
// folder and each file costs several round trips.
#pragma once

#include "client/curves/runs/logsource.h"
#include "client/ssh/session.h"

#include <optional>

namespace officina::fartree {

// Of whole paths, as namedPattern() and sampledPattern().
struct Patterns {
    QByteArray named;
    QByteArray sampled;
};

struct Listing {
    struct Entry {
        LogFile file; // not decided
        std::optional<LogSample> sample;
    };
    QList<Entry> files;
    LogSource::Passed passed;
};

// As LogSource::files() lists them, of a folder that is there; opened: as LogSource::opened(); settled: as
// LogDecisions::settled(), no samples of these. BadReply where Python does not do it.
Result<Listing> list(ssh::Session &session, const RemotePath &root, const RemotePath &opened, const Patterns &patterns,
                     const QByteArrayList &settled);

// From what the far side answered, which may be anything. BadReply where it is no such listing.
Result<Listing> listingIn(QByteArrayView answer);

// As LogSource::readAll().
Result<QList<Result<QByteArray>>> read(ssh::Session &session, const RemotePath &root, const QList<LogRange> &ranges);

} // namespace officina::fartree
