// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder at the target that files go into: made where it is missing, and what it holds, which
// decides about each file. Never a link where this computer is the target.
#pragma once

#include "client/staging/files/filesystem.h"

#include <QtCore/QHash>

#include <optional>

namespace officina {

class TargetFolder
{
public:
    TargetFolder(FileSystem &side, RemotePath path) : m_side(side), m_path(std::move(path)) {}

    // Makes the folder, or lists the one that is there. follow: a link to a folder will do.
    // Exists: something else is in the way.
    Result<> enter(bool follow);

    const RemotePath &path() const { return m_path; }
    bool isNew() const { return m_new; } // made by enter()
    // What has this name; nothing where it is free. Where the folder was not entered (a single
    // file in what may be a huge folder), the far side is asked.
    Result<std::optional<Entry>> find(const QByteArray &name);
    // What an earlier try's stream left in the temporary folder of this name; empty without one.
    Result<QHash<QByteArray, Entry>> packedBefore(const QByteArray &folder);
    // "notes.txt" -> "notes (2).txt", the first that is free.
    Result<QByteArray> freeName(const QByteArray &name);
    // Removes what earlier tries with another state of the source left of this file.
    void removeStaleParts(const QByteArray &name, const QByteArray &present);
    void arrived(const QByteArray &name) { m_taken.insert(name, Entry{.name = name}); }

private:
    FileSystem &m_side;
    RemotePath m_path;
    bool m_new = false;
    bool m_listed = false;
    QHash<QByteArray, Entry> m_taken;
};

// The temporary name of a file: the same for the same state of the same source, so that a later
// try finds it, and never longer than a file name may be.
QByteArray partName(const QByteArray &name, qint64 size, qint64 changed);
// The name of the temporary folders for files that arrive in streams, the same for the same source.
QByteArray partFolderName(const RemotePath &source);

} // namespace officina
