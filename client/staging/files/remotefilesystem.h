// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's files over one SSH session, and its own programs where the login has a shell.
#pragma once

#include "client/staging/files/filesystem.h"

namespace officina {

class RemoteFileSystem : public FileSystem
{
public:
    // For work that ends before the session does: WorkerThread ends what has begun before its session goes.
    explicit RemoteFileSystem(ssh::Session &session) : m_session(session) {}

    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &folder) override;
    Result<Entry> stat(const RemotePath &path) override;
    Result<Entry> lstat(const RemotePath &path) override;
    Result<> makeFolder(const RemotePath &path, uint permissions = 0777) override;
    Result<> makePath(const RemotePath &path) override;
    Result<> removeFile(const RemotePath &path) override;
    Result<> removeFolder(const RemotePath &path) override;
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

    ssh::Session *session() override { return &m_session; }
    Result<> prepare() override;
    bool canStream() override { return m_hasShell && programs().tar; }
    Result<std::shared_ptr<RemoteShell>> remoteShell() override;
    Result<Pending> beginTimes(const QList<RemotePath> &files) override;
    Result<Pending> beginPermissions(const QList<RemotePath> &files) override;
    Result<Pending> beginFolders(const QList<NewFolder> &folders) override;
    bool canSum() override;
    Result<Pending> beginSums(const QList<RemotePath> &files, qint64 bytes,
                              const QList<RemotePath> &toSync = {}) override;
    Result<Pending> beginBlockSums(const RemotePath &file, qint64 offset, qint64 length, qint64 block) override;
    Result<Pending> beginSum(const RemotePath &file, qint64 size, bool grows) override;
    qint64 smallestBlock(qint64 size) override;

    // Whether a write in it was refused because a quota is full, as far as the last look tells.
    bool hasNoRoom(const RemotePath &folder);

private:
    const ssh::RemoteTools &programs();
    Result<Pending> beginByShell(auto begin);
    Error refusal(Error error, const RemotePath &path);
    // Whether the error says no more than that this login gives us no shell.
    bool lacksShell(const Error &error);

    ssh::Session &m_session;
    std::shared_ptr<RemoteShell> m_shell;
    bool m_hasShell = true; // until it is known to have none
    quint64 m_refused = 0; // writes, for no reason that the server tells
    bool m_hadNoRoom = false;
    qint64 m_programsAsked = 0; // the number of that question to the shell; 0: not asked of it
};

} // namespace officina
