// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder at the target that files go into: made where it is missing, and what it holds, which
// decides about each file. Never a link where this computer is the target.
#pragma once

#include "client/base/progress.h"
#include "client/staging/files/filesystem.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <optional>

namespace officina {

class TargetFolder
{
public:
    struct Known { // of what is there
        Entry::Type type = Entry::Type::File;
        qint64 size = 0;
        qint64 changed = 0; // seconds since 1970, UTC
    };

    TargetFolder(FileSystem &files, RemotePath path) : m_files(files), m_path(std::move(path)) {}

    // For one that this transfer has just made in another way.
    void enterMade() { m_new = m_listed = true; }
    // Makes the folder, with about these permissions and in any case all for its owner, or lists the one that
    // is there, in steps. follow: a link to a folder will do. Exists: something else is in the way.
    Result<Progress> enter(bool follow, uint permissions, const QDeadlineTimer &deadline);

    // Lists it, in steps, where it is not entered: of a single file's folder nothing is known else.
    Result<Progress> list(const QDeadlineTimer &deadline);

    const RemotePath &path() const { return m_path; }
    bool isNew() const { return m_new; } // made by this transfer
    bool isFinished() const { return m_isFinished; } // new, and with the permissions wanted
    uint permissions() const { return m_permissions; } // of one that was there
    bool wasClosed() const { return m_wasClosed; } // to its owner, and has been opened
    // What has this name; nothing where it is free. Where the folder was not listed (a single file in what may be
    // a huge folder, or a folder too large to remember), the other side is asked.
    // Exists: a file of this transfer has a name that this file system takes for the same.
    Result<std::optional<Known>> find(const QByteArray &name);
    // Looks, in steps, for what an earlier try's stream left in the temporary folder of this name.
    Result<Progress> readPartFolder(const QByteArray &name, const QDeadlineTimer &deadline);
    const QHash<QByteArray, Known> &inPartFolder() const { return m_inPartFolder; }
    // "notes.txt" -> "notes (2).txt": the first that is free, or that holds what isOurs() accepts.
    Result<QByteArray> freeName(const QByteArray &name, const std::function<bool(const Known &)> &isOurs);
    // What somebody had begun of this file, as an earlier try left it (begunName()); empty where there is none.
    QByteArray begunOf(const QByteArray &name) const;
    void noteRenamed(const QByteArray &begun, const QByteArray &name, const Known &known); // it has its name again
    // Removes what earlier tries with another state of the source left of this file.
    void removeStaleParts(const QByteArray &name, const QByteArray &present);
    void setArriving(const QByteArray &name); // a file of this transfer gets it
    // Temporary files, and folders of them, of none of the files that were looked for. They stay: what another
    // transfer has begun, or may go on with, looks the same.
    qint64 partsOfOthers(const QByteArray &partFolder) const;

private:
    Result<> finish(uint permissions);
    Result<Progress> readOn(const QDeadlineTimer &deadline);
    Result<bool> isTheSameName(const QByteArray &one, const QByteArray &other);
    Result<std::optional<Known>> ask(const QByteArray &name);
    static Known knownOf(const Entry &entry);

    FileSystem &m_files;
    RemotePath m_path;
    bool m_new = false;
    bool m_isFinished = false;
    uint m_permissions = 0;
    bool m_wasClosed = false;
    bool m_listed = false;
    std::unique_ptr<FolderReader> m_reader;
    std::unique_ptr<FolderReader> m_partReader;
    QHash<QByteArray, Known> m_inPartFolder;
    QHash<QByteArray, Known> m_there;
    QMultiHash<QByteArray, QByteArray> m_parts; // what their names begin with -> temporary files that are there
    QHash<QByteArray, QByteArray> m_begun;      // own name -> as an earlier try left it
    QSet<QByteArray> m_partsSought;             // what those of the files that were looked for begin with
    QSet<QByteArray> m_partFolders;             // temporary folders
    QSet<QByteArray> m_folded;                  // of all that is there, for file systems that fold case
    QHash<QByteArray, QByteArray> m_arriving; // folded name -> name
};

// A name as file systems see it that tell neither case nor the two ways to write "é" apart.
QByteArray foldedName(const QByteArray &name);

} // namespace officina
