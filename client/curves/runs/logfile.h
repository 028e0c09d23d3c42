// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file of an opened folder, and what it is read as.
#pragma once

#include "client/base/remotepath.h"
#include "client/curves/formats/logformat.h"

#include <QtCore/QDateTime>

namespace officina {

struct LogFile {
    RemotePath path; // below the opened folder, or the name alone where one file was opened
    qint64 size = 0; // bytes; closed: a folder that may not be read
    QDateTime changed;
    LogDecision decision = {}; // a checkpoint's has no place

    static constexpr qint64 closed = -1;

    const LogPlace &place() const { return *decision.place; } // of one that is read

    bool operator==(const LogFile &) const = default;
};

} // namespace officina
