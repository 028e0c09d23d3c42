// SPDX-License-Identifier: GPL-3.0-or-later
//
// A copy on this computer of the logs read from a site, so that curves can be looked at without it
// and only new bytes are fetched when they are opened again.
//
// Promise: a copy is the beginning of the log as it was, or it is not there. Nothing is ever
// written outside the given folder, whatever a server calls its files.
#pragma once

#include "client/curves/runs/runreader.h"
#include "client/follow/followedrun.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace officina {

// What a copy is of.
struct MirroredRun {
    QString site; // its id
    FollowedRun run;
    QDateTime readAt; // when the site was last read, UTC
    QString path;     // of the copy's logs
};

class LogMirror
{
public:
    // Where the copies of all sites lie together; no more than maxBytes are kept, the oldest go.
    static constexpr qint64 maxBytes = 2'000'000'000;
    static constexpr qint64 maxRunBytes = 500'000'000; // of one; what is beyond is not copied

    LogMirror(const QString &root, const QString &site, FollowedRun run);

    QString path() const; // of the logs; LocalLogSource reads them
    std::optional<QDateTime> readAt() const; // nothing: there is no copy

    // Adds what a visit brought. What cannot be written is given up: a copy is a convenience.
    void keep(const LogUpdate &update);

    // The copies there are, the newest first.
    static QList<MirroredRun> all(const QString &root);
    // Deletes the oldest copies beyond maxBytes; keep() does so before it begins a new one.
    static void prune(const QString &root);

private:
    bool keepPiece(const LogUpdate::Piece &piece);

    QString m_root;
    QString m_folder;
    MirroredRun m_copy;
    qint64 m_bytes = -1; // of the copied logs; below 0: not counted yet
};

} // namespace officina
