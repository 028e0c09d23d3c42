// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's files over SSH; see the header.
#include "client/staging/files/remotefilesystem.h"

namespace officina {

namespace {

class RemoteReader : public ByteReader
{
public:
    explicit RemoteReader(std::unique_ptr<ssh::RemoteFile> file) : m_file(std::move(file)) {}
    Result<QByteArray> read() override { return m_file->read(); }

private:
    std::unique_ptr<ssh::RemoteFile> m_file;
};

class RemoteWriter : public ByteWriter
{
public:
    explicit RemoteWriter(std::unique_ptr<ssh::RemoteFile> file) : m_file(std::move(file)) {}
    Result<> write(QByteArrayView bytes) override { return m_file->write(bytes); }
    qint64 confirmed() const override { return m_file->confirmed(); }
    Result<> close() override { return m_file->close(); }

private:
    std::unique_ptr<ssh::RemoteFile> m_file;
};

class RemoteFolderReader : public FolderReader
{
public:
    explicit RemoteFolderReader(std::unique_ptr<ssh::RemoteFolder> folder) : m_folder(std::move(folder)) {}
    Result<QList<Entry>> read() override { return m_folder->read(); }

private:
    std::unique_ptr<ssh::RemoteFolder> m_folder;
};

} // namespace

Result<std::unique_ptr<FolderReader>> RemoteFileSystem::openFolder(const RemotePath &folder)
{
    auto opened = m_session.openFolder(folder);
    if (!opened)
        return passOn(opened);
    return std::make_unique<RemoteFolderReader>(std::move(*opened));
}
Result<Entry> RemoteFileSystem::stat(const RemotePath &path)
{
    return m_session.stat(path);
}
Result<Entry> RemoteFileSystem::lstat(const RemotePath &path)
{
    return m_session.lstat(path);
}
Result<> RemoteFileSystem::makeFolder(const RemotePath &path, uint permissions)
{
    const auto made = m_session.makeFolder(path, permissions);
    if (!made)
        return std::unexpected(refusal(made.error(), path));
    return made;
}
Result<> RemoteFileSystem::makePath(const RemotePath &path)
{
    return m_session.makePath(path);
}
Result<> RemoteFileSystem::removeFile(const RemotePath &path)
{
    return m_session.removeFile(path);
}
Result<> RemoteFileSystem::removeFolder(const RemotePath &path)
{
    return m_session.removeFolder(path);
}

Result<> RemoteFileSystem::rename(const RemotePath &from, const RemotePath &to)
{
    return m_session.rename(from, to);
}

Result<QByteArray> RemoteFileSystem::readLink(const RemotePath &path)
{
    return m_session.readLink(path);
}

Result<> RemoteFileSystem::makeLink(const RemotePath &path, const QByteArray &target)
{
    return m_session.makeLink(path, target);
}

Result<> RemoteFileSystem::setPermissions(const RemotePath &path, uint permissions)
{
    return m_session.setPermissions(path, permissions);
}

Result<> RemoteFileSystem::setChanged(const RemotePath &path, const QDateTime &changed)
{
    return m_session.setChanged(path, changed);
}

Result<ssh::Space> RemoteFileSystem::space(const RemotePath &folder)
{
    return m_session.space(folder);
}

Result<std::unique_ptr<ByteReader>> RemoteFileSystem::openToRead(const RemotePath &path, qint64 offset, qint64 bytes)
{
    auto file = m_session.openFile(path, ssh::Session::OpenMode::Read, offset, bytes);
    if (!file)
        return passOn(file);
    return std::make_unique<RemoteReader>(std::move(*file));
}

Result<std::unique_ptr<ByteWriter>> RemoteFileSystem::openToWrite(const RemotePath &path, qint64 offset, qint64 bytes)
{
    using enum ssh::Session::OpenMode;
    auto file = m_session.openFile(path, offset == 0 ? Create : Continue, offset, bytes);
    if (!file)
        return std::unexpected(refusal(file.error(), path));
    return std::make_unique<RemoteWriter>(std::move(*file));
}

// Servers say no more than "Failure" where there is no room for one more.
Error RemoteFileSystem::refusal(Error error, const RemotePath &path)
{
    if (error.kind != Error::Kind::Rejected)
        return error;
    const auto space = m_session.space(path.parent());
    if (space && (space->free == 0 || space->freeFiles == 0))
        error.kind = Error::Kind::NoSpace;
    return error;
}

Result<std::shared_ptr<RemoteShell>> RemoteFileSystem::remoteShell()
{
    if (m_shell && m_shell->hasEnded()) // killed, or its file system hangs; the next one may fare better
        m_shell.reset();
    if (!m_shell && m_hasShell) {
        auto started = RemoteShell::start(m_session);
        if (!started && !lacksShell(started.error()))
            return started;
        m_hasShell = started.has_value();
        m_shell = m_hasShell ? std::move(*started) : nullptr;
    }
    return m_shell;
}

bool RemoteFileSystem::lacksShell(const Error &error)
{
    return !isConnectionLost(error.kind) && error.kind != Error::Kind::Cancelled;
}

bool RemoteFileSystem::canSum()
{
    return m_hasShell && m_session.programs().sha256sum;
}

Result<checksums::Pending> RemoteFileSystem::beginSums(const QList<RemotePath> &files, qint64 bytes)
{
    if (!canSum())
        return nullptr;
    return remoteShell().transform(
        [&](const auto &shell) { return shell ? checksums::ofFiles(shell, files, bytes) : nullptr; });
}

Result<checksums::Pending> RemoteFileSystem::beginBlockSums(const RemotePath &file, qint64 offset, qint64 length,
                                                            qint64 block)
{
    if (!canSum())
        return nullptr;
    return remoteShell().transform(
        [&](const auto &shell) { return shell ? checksums::ofBlocks(shell, file, offset, length, block) : nullptr; });
}

Result<checksums::Pending> RemoteFileSystem::beginTimes(const QList<RemotePath> &files)
{
    if (!canSum())
        return nullptr;
    return remoteShell().transform(
        [&](const auto &shell) { return shell ? checksums::timesOf(shell, files) : nullptr; });
}

Result<checksums::Pending> RemoteFileSystem::beginSum(const RemotePath &file, qint64 size, bool grows)
{
    if (!canSum() || (grows && !m_session.programs().python))
        return nullptr;
    if (!grows)
        return beginSums({file}, size);
    auto begun = checksums::ofGrowing(m_session, file, size);
    if (!begun && lacksShell(begun.error())) // no channel to spare: it is summed when all has arrived
        return nullptr;
    return begun;
}

qint64 RemoteFileSystem::smallestBlock(qint64 size)
{
    return m_session.programs().split ? 1 << 20 : size;
}

} // namespace officina
