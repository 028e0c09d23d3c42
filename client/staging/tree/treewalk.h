// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks a file or folder on either side and writes down what is to be moved, in the order of moving:
// folders before what is in them, files folder by folder. In steps: also a folder of a million files,
// on a long way, is read piece by piece.
#pragma once

#include "client/base/progress.h"
#include "client/staging/files/filesystem.h"
#include "client/staging/tree/excludes.h"
#include "client/staging/tree/plan.h"

#include <QtCore/QDeadlineTimer>

namespace officina {

class TreeWalk
{
public:
    // The root arrives as name. Excluded paths are those below it. What transfers of ours have left in the
    // middle (temporary files) is skipped. only: what else is left aside, without a word; empty: nothing.
    TreeWalk(FileSystem &files, RemotePath source, QByteArray name, const QByteArrayList &excludes = {},
             const QSet<QByteArray> &only = {});

    // Goes on until the deadline. An error ends the walk: the connection, or a root that cannot be read. What
    // cannot be read below is written down as skipped, with the error.
    Result<Progress> step(const QDeadlineTimer &deadline);

    // Grows while walking.
    Plan &plan() { return m_plan; }
    qint32 listedFolders() const { return m_next; } // of these everything is in the plan
    qint32 openFolders() const { return m_next + (m_reader ? 1 : 0); } // and of one more the first files
    RemotePath sourceOf(qint32 folder, QByteArrayView name) const;

private:
    Result<> begin();
    Result<> readOn();
    Result<> enlist();
    Result<> take(const Entry &entry);
    Result<> takeLink(const QByteArray &name);
    Result<> takeUnknown(const QByteArray &name);
    void skip(const QByteArray &name, const QString &reason, std::optional<Error> error = {});
    bool isWanted(const QByteArray &path, bool isFolder) const;
    int depthOf(qint32 folder) const; // below the root folder

    FileSystem &m_files;
    RemotePath m_source;
    QByteArray m_name;
    Excludes m_excludes;
    QSet<QByteArray> m_only; // empty: all
    QSet<QByteArray> m_onlyFolders; // that lead there
    Plan m_plan;
    bool m_begun = false;
    qint32 m_next = 0; // folder being listed
    std::unique_ptr<FolderReader> m_reader;
    QList<Entry> m_read; // of it, not yet in the plan
};

} // namespace officina
