// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folders and locks; see the header.
#include "client/requests/draftfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockPatience = 5000; // ms; others hold it for as long as a file takes to be written

} // namespace

Result<> makePrivateFolder(const QString &folder)
{
    if (QFileInfo::exists(folder))
        return {};
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Local, u"the folder cannot be made"_s, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<> moveFile(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return failure(Error::Kind::NotFound, {}, from);
    if (!QDir().mkpath(QFileInfo(to).path()))
        return failure(Error::Kind::Local, u"the folder cannot be made"_s, to);
    QFile file(from);
    if (!file.rename(to))
        return failure(Error::Kind::Local, file.errorString(), from);
    return {};
}

Result<QFileInfoList> jsonFiles(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return QFileInfoList();
    if (!info.isReadable() || !info.isExecutable())
        return failure(Error::Kind::Denied, {}, folder);
    return QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
}

FolderLock::FolderLock(const QString &folder) : m_file(folder + u"/.lock"_s)
{
    m_file.tryLock(lockPatience);
}

} // namespace officina
