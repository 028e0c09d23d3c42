// SPDX-License-Identifier: GPL-3.0-or-later
//
// The beginning of a file, and the end of a longer one: enough to tell what it holds, whatever it is called.
#pragma once

#include "client/curves/formats/logissue.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

namespace officina {

struct LogSample {
    static constexpr qsizetype pieceSize = 4'096; // bytes, of the beginning and of the end

    QByteArray head;
    QByteArray tail = {}; // of a file longer than two pieces
    bool isWhole = false; // the head is the file

    // As a terminal shows them, without empty ones; pieces of lines only where the file ends there.
    QByteArrayList lines() const;
    bool isText() const;  // no byte of it is one that only binary files have
    bool isUtf16() const; // text all the same, in an encoding that nothing here reads

private:
    static bool isText(QByteArrayView piece);
};

// How far a name speaks for a format.
enum class NameHint {
    None,   // not at all
    Ending, // files that end so may be such logs, and much else
    Logger, // loggers call their logs so
};

// What a sample says of a format.
enum class Sniffed {
    Yes,
    Maybe,    // it could be read so, but nothing tells that it is a log: a table of anything
    TooShort, // the file has to grow first
    Unfinished, // a document that is empty or ends in its midst
    No,
};

} // namespace officina
