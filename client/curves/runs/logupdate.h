// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a visit to the logs of a source brings: bytes that were not there before, and no parsing.
#pragma once

#include "client/curves/formats/checkpoints.h"
#include "client/curves/formats/logissue.h"
#include "client/curves/runs/logsource.h"

#include <QtCore/QHash>

namespace officina {

// How far one file has been read.
struct LogPosition {
    qint64 offset = 0;
    QByteArray tail;   // the last bytes before offset, to recognise a replaced file
    QDateTime changed; // as listed when it was read to its end; invalid before
    bool refused = false; // nothing beyond the offset is wanted, unless the file is replaced
};
using LogPositions = QHash<RemotePath, LogPosition>;

// What a visit to the source brought.
struct LogUpdate {
    struct Piece {
        LogFile file;
        qint64 offset = 0; // of the bytes
        QByteArray bytes;
        bool again = false; // the file was replaced; no bytes, it is to be read from its start
        bool atEnd = false; // these bytes end where the listed file does
    };
    QList<LogFile> files;    // all that are read, in that order
    QList<Piece> pieces;     // in that order too
    QList<LogIssue> unreadable;
    QList<LogIssue> skipped;   // files that are not read, each with its reason
    LogSource::Passed passed;  // what was not looked at
    QList<Checkpoint> checkpoints; // in order, none twice
    bool more = false;       // stopped at the limit: ask again at once
};

// One visit: lists the source and reads what is beyond the positions, at most about maxBytes.
Result<LogUpdate> fetchUpdates(LogSource &source, const LogPositions &positions, qint64 maxBytes = 8 << 20);

// Of each run the rank of what is read, the best there is; without hyper-parameters.
QHash<RemotePath, int> bestRanks(const QList<LogFile> &files);

} // namespace officina
