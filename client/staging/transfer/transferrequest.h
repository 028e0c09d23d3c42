// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user wants moved, and how far it is: the values that the engine, the queue, the window
// and the terminal program share.
#pragma once

#include "client/base/ids.h"
#include "client/base/remotepath.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QSet>

#include <chrono>
#include <optional>

namespace officina {

// Across: from the site to another one, through this computer, which keeps nothing of it.
enum class Direction { Upload, Download, SiteToSite };

// "upload", "download", "across": for files and scripts, never translated.
QString directionName(Direction direction);

// What to do where a different file already has the name. A file with the same SHA-256, or with the same size
// and time where these are trusted, is always left as it is.
// Resume: what is there is the beginning of what is to come, and is gone on with, once it was proved
// to be; else it is asked about again.
enum class Existing { Ask, Overwrite, Skip, KeepBoth, Resume };

struct TransferRequest {
    Direction direction = Direction::Upload;
    // Local paths are bytes as the file system has them: QFile::encodeName(text).
    QByteArray local;  // upload: the file or folder to send; download: the folder to put it into
    // Across: the folder at the other site to put it into; a relative one starts at the home folder.
    RemotePath remote; // upload: the folder to put it into; else the file or folder to fetch
    SiteId other;      // across: the other site
    QByteArray name;   // under which it arrives; empty: its own name
    Existing existing = Existing::Ask;
    QByteArrayList excludes; // patterns of what is left out below the source, see excludes.h
    QSet<QByteArray> only; // files and links by path below the source, and nothing else of it; empty: all
    QHash<QByteArray, Existing> answers; // decided for single files, by path below the target folder
    bool trustsTimes = true; // false: also what has the same size and time is read and compared
    bool ignoreFreeSpace = false; // also where there seems to be too little room for all of it

    QByteArray sourceName() const; // last component of what is moved
    QByteArray arrivingName() const { return name.isEmpty() ? sourceName() : name; }
    bool verify = true; // false: for measurements; nothing is summed, and the report says so

    bool operator==(const TransferRequest &) const = default;
};

// A different file at the target, left alone until somebody decides.
struct Conflict {
    QByteArray path; // below the target folder: "corpus/a.txt"
    qint64 sourceSize = 0;
    qint64 targetSize = 0;
    qint64 sourceChanged = 0; // seconds since 1970, UTC
    qint64 targetChanged = 0;
    bool isBeginning = true; // may be: the file there is not known to be other than the source's beginning
    bool operator==(const Conflict &) const = default;
};

struct TransferProgress {
    enum class Phase { Waiting, Counting, Comparing, Copying, Verifying, Ended };

    Phase phase = Phase::Waiting;
    qint64 files = 0; // copied, of which the last may not be proved yet, or dealt with otherwise; never goes back
    qint64 settled = 0; // of these: sent, unchanged, skipped or failed
    qint64 filesTotal = 0; // grows while counting
    qint64 bytes = 0; // of the dealt-with files and of the present one
    qint64 bytesTotal = 0;
    qint64 moved = 0; // bytes that really went over the wire, this time
    double speed = 0; // bytes per second, smoothed; 0 where nothing moves
    std::optional<std::chrono::seconds> left;
    QByteArray current; // path below the target folder of the present file

    bool operator==(const TransferProgress &) const = default;
};

} // namespace officina

Q_DECLARE_METATYPE(officina::TransferRequest)
