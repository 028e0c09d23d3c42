// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one of two folders holds, by path: the files, folders and links that a walk found, and what it
// found but leaves alone, which must not be taken for missing.
#pragma once

#include "client/staging/tree/treewalk.h"

#include <map>

namespace officina {

struct TreeEntry {
    enum class Kind {
        File,
        Folder,
        Link,
        Other, // is not moved: a link that leads out, a special file, what cannot be read
    };
    Kind kind = Kind::File;
    qint64 size = 0;
    qint64 changed = 0; // seconds since 1970, UTC
    QByteArray target;  // of a link
};

class TreeIndex
{
public:
    TreeIndex(FileSystem &files, const RemotePath &folder, const QByteArrayList &excludes);

    Result<Progress> step(const QDeadlineTimer &deadline);
    // Below the folder.
    const std::map<QByteArray, TreeEntry> &entries() const { return m_entries; }
    const QList<Error> &unreadable() const { return m_unreadable; }
    bool isFolder() const { return !m_walk.plan().folders.isEmpty(); }
    qint64 fileCount() const { return m_walk.plan().fileCount; }
    qint64 excluded() const { return m_walk.plan().excluded; }
    // Whether it, or something it lies in, is there but left alone.
    bool isLeftAlone(const QByteArray &path) const;
    // Whether a folder holds what is left alone, or excluded: it cannot go as a whole.
    bool holdsWhatStays(const QByteArray &folder) const { return m_staying.contains(folder); }

private:
    void take();
    void keep(qint32 folder); // and what it lies in

    mutable TreeWalk m_walk;
    qsizetype m_folders = 1; // of the plan's, that are in the index
    qsizetype m_links = 0;
    std::map<QByteArray, TreeEntry> m_entries;
    QSet<QByteArray> m_staying;
    QList<Error> m_unreadable;
};

} // namespace officina
