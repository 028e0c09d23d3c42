// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one of two folders holds, by path: the files, folders and links that a walk found, and what it
// found but leaves alone, which must not be taken for missing.
#pragma once

#include "client/base/packedlist.h"
#include "client/staging/sync/entrysorter.h"
#include "client/staging/tree/treewalk.h"

namespace officina {

class TreeIndex
{
public:
    TreeIndex(FileSystem &files, const RemotePath &folder, const QByteArrayList &excludes);

    // Walks. All else but the counts once it is done.
    Result<Progress> step(const QDeadlineTimer &deadline);
    // Below the folder, in the order of comesBefore(); see EntrySorter.
    Result<const TreeEntry *> peek() { return m_entries.peek(); }
    void pop() { m_entries.pop(); }
    const PackedList<Error> &unreadable() const { return m_unreadable; }
    bool isFolder() const { return !m_walk.plan().folders.isEmpty(); }
    bool isEmpty() const { return m_isEmpty; }
    qint64 fileCount() const { return m_walk.plan().fileCount; }
    qint64 excluded() const { return m_walk.plan().excluded; }
    // Whether a folder holds what is left alone, excluded, or begun: it cannot go as a whole.
    bool holdsWhatStays(const TreeEntry &entry) const;
    // Whether a transfer is not at its end here: what it has brought so far is there, and not in the index.
    bool hasUnfinished() const { return !m_unfinished.isEmpty() || m_hasBegun; }
    // Whether an entry of the other side, which is not in the index, may be what such a transfer is about to finish.
    bool isUnfinished(const TreeEntry &entry) const;
    qint64 inMemory() const { return m_entries.inMemory() + m_walk.plan().files.inMemory(); } // bytes, but for folders

private:
    void take();
    void keep(qint32 folder); // and what it lies in

    mutable TreeWalk m_walk;
    qsizetype m_folders = 1; // of the plan's, that are in the index
    EntrySorter m_entries;
    bool m_isEmpty = true;
    std::vector<bool> m_staying; // by a folder's number; none is told of those beyond
    QSet<QByteArray> m_unfinished; // what temporary names begin with, with the folder before it
    bool m_hasBegun = false; // there is one with a begunName()
    PackedList<Error> m_unreadable;
};

} // namespace officina
