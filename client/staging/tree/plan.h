// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to be moved, as the walk of a tree writes it down. Its files are handed on in the order of
// moving, folder by folder, and lie packed until then (FileSpool): ten million of them are no burden.
#pragma once

#include "client/base/blockstore.h"
#include "client/base/result.h"

#include <QtCore/QList>
#include <QtCore/QSet>

#include <optional>

namespace officina {

struct PlannedFile {
    qint32 folder = -1; // index in Plan::folders; -1: the target folder itself
    QByteArray name;
    qint64 size = 0;
    qint64 changed = 0; // seconds since 1970, UTC
    uint permissions = 0;
};

// First in, first out.
class FileSpool
{
public:
    void append(const PlannedFile &file);
    const PlannedFile *peek(); // the next one; nullptr where there is none for now
    void pop(); // after peek()
    qint64 popped() const { return m_popped; } // less than appended at the end: the temporary file is damaged
    qint64 inMemory() const { return m_store.inMemory() + m_writing.size() + m_reading.size(); } // bytes

private:
    BlockStore m_store;
    qsizetype m_stored = 0; // number of the block to read next
    qsizetype m_blocks = 0;
    QByteArray m_writing;
    QByteArray m_reading;
    qsizetype m_position = 0; // in the latter
    std::optional<PlannedFile> m_next;
    qint64 m_popped = 0;
};

// Why a temporary file of ours, or a folder of them, is no part of a tree.
inline constexpr QLatin1StringView unfinishedTransfer("unfinished transfer");

struct Plan {
    struct Folder {
        qint32 parent = -1; // index; -1: the target folder itself
        QByteArray name;
        uint permissions = 0;
    };
    struct Link { // stays one; leads to something within the tree
        qint32 folder = -1;
        QByteArray name;
        QByteArray target;
    };
    struct Skipped { // what is not moved
        qint32 folder = -1;
        QByteArray name;
        QString reason; // "link", "special file", unfinishedTransfer; empty where error says it
        std::optional<Error> error;
    };

    QList<Folder> folders;
    FileSpool files;
    QList<Link> links;
    QList<Skipped> skipped;
    qint64 fileCount = 0; // so far
    qint64 bytes = 0;     // of them
    qint64 excluded = 0;  // files and folders that patterns leave out
    QSet<qint32> excludedIn; // folders that hold some of them

    // Below the target folder: "corpus/part 1/a.txt".
    QByteArray pathOf(qint32 folder, QByteArrayView name) const;
    // Below the root: "part 1/a.txt".
    QByteArray pathBelowRoot(qint32 folder, QByteArrayView name) const;
    // The sizes come from the other side, which may say anything: the sum stops at the largest number.
    void addBytes(qint64 size);
};

} // namespace officina
