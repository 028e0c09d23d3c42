// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is fuzzed: every reader of logs, with any bytes in any pieces, and what a site says that it has of them. A
// target returns where all promises hold and aborts, saying which, where one does not: points of tags that exist, bounded
// memory and notes, and the same points and notes however the bytes are cut.
//
// Bytes with sums would nearly always be refused for their sums alone; so for those formats there
// is also a target that puts the input into records with right sums.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <span>

namespace officina::testing {

// Reads the input whole and in pieces of each given size (in bytes), and aborts where that makes a difference or
// another promise of LogReader is broken.
struct FuzzTarget {
    const char *name;
    void (*run)(QByteArrayView input, std::span<const qsizetype> pieces);
};

const QList<FuzzTarget> &fuzzTargets();

} // namespace officina::testing
