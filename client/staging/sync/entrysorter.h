// SPDX-License-Identifier: GPL-3.0-or-later
//
// The entries of a tree, put in as a walk finds them and taken out by path, however many: they are sorted in runs, lie
// in a temporary file, and are merged when they are read. So two trees of ten million files are compared in little
// memory. What cannot be read back is an error, never a file that is missing.
#pragma once

#include "client/base/blockstore.h"
#include "client/base/result.h"

#include <optional>
#include <vector>

namespace officina {

struct TreeEntry {
    enum class Kind : quint8 {
        File,
        Folder,
        Link,
        Other, // is not moved: a link that leads out, a special file, what cannot be read
    };
    QByteArray path; // below the root
    Kind kind = Kind::File;
    qint64 size = 0;
    qint64 changed = 0; // seconds since 1970, UTC
    QByteArray target;  // of a link
    qint32 folder = -1; // of a folder: its number
};

// The order of paths: what lies in "a" comes straight after it, and before "a.b".
bool comesBefore(QByteArrayView path, QByteArrayView other);
// Whether a path lies in a folder, at whatever depth.
bool isBelow(QByteArrayView path, QByteArrayView folder);
// What has been written down cannot be read back.
std::unexpected<Error> listLost();

class EntrySorter
{
public:
    void append(TreeEntry entry);
    // All are there. Of several with one path, the last one counts.
    void seal();
    // The next one, nullptr at the end; once it is sealed.
    Result<const TreeEntry *> peek();
    void pop(); // after peek()
    qint64 inMemory() const; // bytes, about

private:
    struct Run { // sorted
        qsizetype next = 0; // block
        qsizetype end = 0;
        QByteArray block;
        qsizetype position = 0; // in it
        TreeEntry head;
    };
    void endRun();
    Result<bool> advance(Run &run); // false: at its end
    Result<> merge(); // the next one's run goes on
    static bool comesLater(const Run &run, const Run &other);

    BlockStore m_store;
    std::vector<TreeEntry> m_unsorted;
    qint64 m_unsortedBytes = 0;
    std::vector<Run> m_runs; // a heap once they are read, the next one's on top
    bool m_isMerging = false;
    std::optional<TreeEntry> m_present;
};

} // namespace officina
