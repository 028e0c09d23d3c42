// SPDX-License-Identifier: GPL-3.0-or-later
//
// This computer's files. On a Unix their names are any bytes: QFile cannot name a file that is not UTF-8, so this speaks
// POSIX. On Windows paths are UTF-8 with "/" and a drive first, "C:/data"; names that Windows has not are
// refused, whoever sent them. Links are never followed when something is written.
#pragma once

#include "client/staging/files/filesystem.h"

namespace officina {

class LocalFileSystem : public FileSystem
{
public:
    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &folder) override;
    Result<Entry> stat(const RemotePath &path) override;
    Result<Entry> lstat(const RemotePath &path) override;
    Result<> makeFolder(const RemotePath &path, uint permissions = 0777) override;
    Result<> makePath(const RemotePath &path) override;
    Result<> removeFile(const RemotePath &path) override;
    Result<> removeFolder(const RemotePath &path) override;
    Result<> renameToFree(const RemotePath &from, const RemotePath &to) override;
    Result<> rename(const RemotePath &from, const RemotePath &to) override;
    Result<QByteArray> readLink(const RemotePath &path) override;
    Result<> makeLink(const RemotePath &path, const QByteArray &target) override;
    Result<> setPermissions(const RemotePath &path, uint permissions) override;
    Result<> setChanged(const RemotePath &path, const QDateTime &changed) override;
    Result<> truncate(const RemotePath &path, qint64 size) override;
    Result<ssh::Space> space(const RemotePath &folder) override;
    Result<QList<RemotePath>> homes() override;
    Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &path, qint64 offset = 0,
                                                   qint64 bytes = 0) override;
    Result<std::unique_ptr<ByteWriter>> openToWrite(const RemotePath &path, qint64 offset = 0,
                                                    qint64 bytes = 0) override;
    Result<> sync(const RemotePath &path) override;

    // How many names (hard links) lead to a file; 0 where it is not there.
    static qint64 namesOf(const RemotePath &path);
};

} // namespace officina
