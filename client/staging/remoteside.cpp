// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's files over SSH; see the header.
#include "client/staging/remoteside.h"

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

} // namespace

Result<QList<Entry>> RemoteSide::list(const RemotePath &folder)
{
    return m_session->list(folder);
}
Result<Entry> RemoteSide::stat(const RemotePath &path)
{
    return m_session->stat(path);
}
Result<Entry> RemoteSide::lstat(const RemotePath &path)
{
    return m_session->lstat(path);
}
Result<> RemoteSide::makeFolder(const RemotePath &path)
{
    return m_session->makeFolder(path);
}
Result<> RemoteSide::makePath(const RemotePath &path)
{
    return m_session->makePath(path);
}
Result<> RemoteSide::removeFile(const RemotePath &path)
{
    return m_session->removeFile(path);
}
Result<> RemoteSide::removeFolder(const RemotePath &path)
{
    return m_session->removeFolder(path);
}

Result<> RemoteSide::rename(const RemotePath &from, const RemotePath &to)
{
    return m_session->rename(from, to);
}

Result<QByteArray> RemoteSide::readLink(const RemotePath &path)
{
    return m_session->readLink(path);
}

Result<> RemoteSide::makeLink(const RemotePath &path, const QByteArray &target)
{
    return m_session->makeLink(path, target);
}

Result<> RemoteSide::setPermissions(const RemotePath &path, uint permissions)
{
    return m_session->setPermissions(path, permissions);
}

Result<> RemoteSide::setChanged(const RemotePath &path, const QDateTime &changed)
{
    return m_session->setChanged(path, changed);
}

Result<ssh::Space> RemoteSide::space(const RemotePath &folder)
{
    return m_session->space(folder);
}

Result<std::unique_ptr<ByteReader>> RemoteSide::openToRead(const RemotePath &path, qint64 offset, qint64 bytes)
{
    auto file = m_session->openFile(path, ssh::Session::OpenMode::Read, offset, bytes);
    if (!file)
        return passOn(file);
    return std::make_unique<RemoteReader>(std::move(*file));
}

Result<std::unique_ptr<ByteWriter>> RemoteSide::openToWrite(const RemotePath &path, qint64 offset, qint64 bytes)
{
    using enum ssh::Session::OpenMode;
    auto file = m_session->openFile(path, offset == 0 ? Create : Continue, offset, bytes);
    if (!file)
        return passOn(file);
    return std::make_unique<RemoteWriter>(std::move(*file));
}

Result<std::shared_ptr<FarShell>> RemoteSide::farShell()
{
    if (!m_shell) {
        auto started = FarShell::start(*m_session);
        if (!started)
            return started;
        m_shell = std::move(*started);
    }
    return m_shell;
}

bool RemoteSide::canSum()
{
    return m_session->programs().sha256sum;
}

Result<farsums::Pending> RemoteSide::beginSums(const QList<RemotePath> &files, qint64 bytes)
{
    if (!canSum())
        return nullptr;
    return farShell().transform([&](const auto &shell) { return farsums::ofFiles(shell, files, bytes); });
}

Result<farsums::Pending> RemoteSide::beginBlockSums(const RemotePath &file, qint64 offset, qint64 length, qint64 block)
{
    if (!canSum())
        return nullptr;
    return farShell().transform(
        [&](const auto &shell) { return farsums::ofBlocks(shell, file, offset, length, block); });
}

Result<farsums::Pending> RemoteSide::beginSum(const RemotePath &file, qint64 size, bool grows)
{
    if (!canSum() || (grows && !m_session->programs().python))
        return nullptr;
    return grows ? farsums::ofGrowing(*m_session, file, size) : beginSums({file}, size);
}

qint64 RemoteSide::smallestBlock(qint64 size)
{
    return m_session->programs().split ? 1 << 20 : size;
}

} // namespace officina
