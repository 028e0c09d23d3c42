// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the stores of drafts, awards and cohorts share: folders of one's own with a JSON file for each thing, a lock
// between windows, and the time of its last save, which tells the states of a file apart.
#pragma once

#include "client/base/files.h"
#include "client/base/result.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>

namespace officina {

// Names and plans of people: the folder is its owner's alone. Local where it cannot be made.
Result<> makePrivateFolder(const QString &folder);

// Makes the folder it goes to. NotFound, Local.
Result<> moveFile(const QString &from, const QString &to);

// By name. An absent folder has none; Denied where it cannot be read.
Result<QFileInfoList> jsonFiles(const QString &folder);

// SourceChanged: the file is in another state than the value was read in, or damaged. old: what is in it now.
template <class T> Result<> checkState(const T &value, const Result<T> &old, const QString &path)
{
    if (QFileInfo::exists(path) && (!old || old->saved != value.saved))
        return failure(Error::Kind::SourceChanged, {}, path);
    return {};
}

// As written: with its time, which no other save of it has. Errors as writeFile().
template <class T> Result<T> writeState(T value, const Result<T> &old, const QString &path, const QDateTime &now)
{
    value.saved = old && old->saved >= now ? old->saved.addMSecs(1) : now.toUTC();
    if (const auto written = writeFile(path, QJsonDocument(toJson(value)).toJson(), true); !written)
        return passOn(written);
    return value;
}

// Held for as long as a file of the folder is looked at and written. Where the file system takes no locks, who saves
// last wins the instant.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder);

private:
    QLockFile m_file;
};

} // namespace officina
