// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks a file or folder on either side and writes down what is to be moved, compactly and in the
// order of moving: folders before what is in them, files folder by folder.
#pragma once

#include "client/staging/files/filesystem.h"
#include "client/staging/tree/excludes.h"

#include <QtCore/QDeadlineTimer>

namespace officina {

struct Plan {
    struct Folder {
        qint32 parent = -1; // index; -1: the target folder itself
        QByteArray name;
        uint permissions = 0;
    };
    struct File {
        qint32 folder = -1; // index; -1: the target folder itself
        QByteArray name;
        qint64 size = 0;
        qint64 changed = 0; // seconds since 1970, UTC
        uint permissions = 0;
    };
    struct Link { // stays one; leads to something within the tree
        qint32 folder = -1;
        QByteArray name;
        QByteArray target;
    };
    struct Left { // what is not moved
        qint32 folder = -1;
        QByteArray name;
        QString reason; // "link", "special file"; empty where error says it
        std::optional<Error> error;
    };

    QList<Folder> folders;
    QList<File> files;
    QList<Link> links;
    QList<Left> left;
    qint64 bytes = 0;
    qint64 excluded = 0; // files and folders that patterns leave out

    // Below the target folder: "corpus/part 1/a.txt".
    QByteArray pathOf(qint32 folder, QByteArrayView name) const;
};

class TreeWalk
{
public:
    // The root arrives as name. Excluded paths are those below it.
    TreeWalk(FileSystem &side, RemotePath source, QByteArray name, const QByteArrayList &excludes = {});

    // Goes on until the deadline. An error ends the walk: the connection, or
    // a root that cannot be read. A folder below that cannot be read is written down as left.
    Result<Progress> step(const QDeadlineTimer &deadline);

    // Grows while walking. Of a listed folder everything is in it.
    Plan &plan() { return m_plan; }
    qint32 listedFolders() const { return m_next; }

private:
    Result<> begin();
    Result<> listFolder(qint32 index);
    Result<> takeLink(qint32 folder, const QByteArray &name);
    int depthOf(qint32 folder) const; // below the root folder
    QByteArray below(qint32 folder) const; // the root, without a slash at its end
    RemotePath sourceOf(qint32 folder) const;

    FileSystem &m_side;
    RemotePath m_source;
    QByteArray m_name;
    Excludes m_excludes;
    Plan m_plan;
    bool m_begun = false;
    qint32 m_next = 0; // folder to list next
};

} // namespace officina
