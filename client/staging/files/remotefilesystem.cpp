// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's files over SSH; see the header.
#include "client/staging/files/remotefilesystem.h"

#include "client/staging/checksum/remotechecksums.h"

#include <QtCore/QRandomGenerator>

#include <bit>

namespace officina {

using namespace std::chrono_literals;

namespace {

class RemoteReader : public ByteReader
{
public:
    explicit RemoteReader(std::unique_ptr<ssh::RemoteFile> file) : m_file(std::move(file)) {}
    Result<QByteArray> read() override { return m_file->read(); }

private:
    std::unique_ptr<ssh::RemoteFile> m_file;
};

// Of a full quota nothing tells, and servers refuse a write for any reason with the same bare word: so as much as one
// request has is written beside it. Where that file can be made, and not filled, there is no room.
bool isQuotaFull(ssh::Session &session, const RemotePath &folder)
{
    QByteArray bytes(256 << 10, Qt::Uninitialized); // such as no disk can make smaller
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    const QByteArray number = QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    const RemotePath path = folder / (".room." + number + ".officina-part");
    auto file = session.openFile(path, ssh::Session::OpenMode::Create);
    if (!file)
        return false;
    auto written = (*file)->write(bytes);
    if (written)
        written = (*file)->sync();
    const auto closed = (*file)->close();
    const auto &done = written ? closed : written;
    std::ignore = session.removeFile(path);
    return !done && (done.error().kind == Error::Kind::Rejected || done.error().kind == Error::Kind::NoSpace);
}

class RemoteWriter : public ByteWriter
{
public:
    RemoteWriter(RemoteFileSystem &files, RemotePath path, std::unique_ptr<ssh::RemoteFile> file)
        : m_files(files), m_path(std::move(path)), m_file(std::move(file))
    {}
    Result<> write(QByteArrayView bytes) override { return checked(m_file->write(bytes)); }
    qint64 confirmed() const override { return m_file->confirmed(); }
    Result<> sync() override { return checked(m_file->sync()); }
    Result<> close() override { return checked(m_file->close()); }

private:
    Result<> checked(Result<> done) const
    {
        if (!done && done.error().kind == Error::Kind::Rejected && m_files.hasNoRoom(m_path.parent()))
            done.error().kind = Error::Kind::NoSpace;
        return done;
    }

    RemoteFileSystem &m_files;
    RemotePath m_path;
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
Result<QList<RemotePath>> RemoteFileSystem::homes()
{
    return m_session.home().transform([](const RemotePath &home) { return QList{home}; });
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
    if (made)
        return made;
    Error error = refusal(made.error(), path);
    if (error.kind == Error::Kind::Rejected && hasNoRoom(path.parent()))
        error.kind = Error::Kind::NoSpace;
    return std::unexpected(error);
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

Result<> RemoteFileSystem::truncate(const RemotePath &path, qint64 size)
{
    return m_session.truncate(path, size);
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
    // A link may lie there as well as a file: neither is written through.
    if (!file && offset == 0 && !endsTransfer(file.error().kind) && m_session.removeFile(path))
        file = m_session.openFile(path, Create, offset, bytes);
    // Where a file is to be made nothing can be missing but its folder.
    if (!file && offset == 0 && file.error().kind == Error::Kind::NotFound && m_session.stat(path.parent()))
        return failure(Error::Kind::Rejected, file.error().detail, path.parent().display());
    if (!file)
        return std::unexpected(refusal(file.error(), path));
    return std::make_unique<RemoteWriter>(*this, path, std::move(*file));
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

// A tree may have thousands of files that are refused for another reason: looked is at the first refusal, the second,
// the fourth, the eighth and so on.
bool RemoteFileSystem::hasNoRoom(const RemotePath &folder)
{
    if (std::has_single_bit(++m_refused))
        m_hadNoRoom = isQuotaFull(m_session, folder);
    return m_hadNoRoom;
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

// The shell itself is asked for its programs: one command less to start.
Result<> RemoteFileSystem::prepare()
{
    if (m_session.knowsPrograms() && !canSum())
        return {};
    const auto shell = remoteShell();
    if (shell && *shell && !m_session.knowsPrograms())
        m_programsAsked = (*shell)->send(ssh::RemoteTools::script());
    return shell.transform([](const auto &) {});
}

const ssh::RemoteTools &RemoteFileSystem::programs()
{
    const auto number = std::exchange(m_programsAsked, 0);
    if (number == 0 || !m_shell)
        return m_session.programs();
    const QDeadlineTimer deadline(20s);
    for (auto polled = m_shell->poll(number); polled; polled = m_shell->poll(number)) {
        if (*polled == Progress::Done) {
            m_session.setPrograms(ssh::RemoteTools::parse(m_shell->take(number)));
            break;
        }
        if (deadline.hasExpired()) {
            m_shell->giveUp();
            m_session.setPrograms({});
        }
        if (deadline.hasExpired() || !m_shell->wait())
            break;
    }
    return m_session.programs();
}

bool RemoteFileSystem::lacksShell(const Error &error)
{
    return !isConnectionLost(error.kind) && error.kind != Error::Kind::Cancelled;
}

bool RemoteFileSystem::canSum()
{
    return m_hasShell && programs().sha256sum;
}

// begin: from a shell to what it was asked. A login whose shell has the one program has its neighbours too.
Result<Pending> RemoteFileSystem::beginByShell(auto begin)
{
    if (!canSum())
        return nullptr;
    return remoteShell().transform([&](const auto &shell) { return shell ? begin(shell) : nullptr; });
}

Result<Pending> RemoteFileSystem::beginTimes(const QList<RemotePath> &files)
{
    return beginByShell([&](const auto &shell) { return remotecommands::timesOf(shell, files); });
}

Result<Pending> RemoteFileSystem::beginPermissions(const QList<RemotePath> &files)
{
    return beginByShell([&](const auto &shell) { return remotecommands::permissionsOf(shell, files); });
}

Result<Pending> RemoteFileSystem::beginFolders(const QList<NewFolder> &folders)
{
    return beginByShell([&](const auto &shell) { return remotecommands::makeFolders(shell, folders); });
}

Result<Pending> RemoteFileSystem::beginSums(const QList<RemotePath> &files, qint64 bytes,
                                            const QList<RemotePath> &toSync)
{
    return beginByShell([&](const auto &shell) { return checksums::ofFiles(shell, files, bytes, toSync); });
}

Result<Pending> RemoteFileSystem::beginBlockSums(const RemotePath &file, qint64 offset, qint64 length, qint64 block)
{
    return beginByShell([&](const auto &shell) { return checksums::ofBlocks(shell, file, offset, length, block); });
}

Result<Pending> RemoteFileSystem::beginSum(const RemotePath &file, qint64 size, bool grows)
{
    if (!canSum() || (grows && !programs().python))
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
    return programs().split ? 1 << 20 : size;
}

} // namespace officina
