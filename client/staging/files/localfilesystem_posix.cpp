// SPDX-License-Identifier: GPL-3.0-or-later
//
// This computer's files over POSIX; see the header.
#include "client/staging/files/localfilesystem.h"

#include <QtCore/QTimeZone>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <future>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace officina {

namespace {

constexpr qsizetype readSize = 255 * 1024; // what OpenSSH takes in one request
constexpr qsizetype entriesAtOnce = 1000;  // of a folder

std::unexpected<Error> errnoFailure(const RemotePath &path)
{
    const int number = errno;
    Error::Kind kind = Error::Kind::Local;
    switch (number) {
    case ENOENT:
    case ENOTDIR: kind = Error::Kind::NotFound; break;
    case EACCES:
    case EPERM:
    case EROFS:
    case ELOOP: // O_NOFOLLOW met a link
        kind = Error::Kind::Denied;
        break;
    case ENAMETOOLONG: kind = Error::Kind::NameTooLong; break;
    case EEXIST: kind = Error::Kind::Exists; break;
    case ENOSPC:
    case EDQUOT: kind = Error::Kind::LocalNoSpace; break;
    default: break;
    }
    return failure(kind, QString::fromLocal8Bit(std::strerror(number)), path.display());
}

Result<> check(int state, const RemotePath &path)
{
    if (state != 0)
        return errnoFailure(path);
    return {};
}

const char *c(const RemotePath &path)
{
    return path.bytes().constData();
}

Entry entryOf(const QByteArray &name, const struct stat &from)
{
    Entry entry;
    entry.name = name;
    entry.type = S_ISREG(from.st_mode) ? Entry::Type::File
        : S_ISDIR(from.st_mode)        ? Entry::Type::Folder
        : S_ISLNK(from.st_mode)        ? Entry::Type::Link
                                       : Entry::Type::Other;
    entry.size = from.st_size;
    entry.changed = QDateTime::fromSecsSinceEpoch(from.st_mtime, QTimeZone::UTC);
    entry.permissions = from.st_mode & 07777;
    return entry;
}

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }
    int close() { return m_number < 0 ? 0 : ::close(std::exchange(m_number, -1)); }

private:
    int m_number;
};

class LocalReader : public ByteReader
{
public:
    LocalReader(int number, RemotePath path) : m_file(number), m_path(std::move(path)) {}

    Result<QByteArray> read() override
    {
        QByteArray bytes(readSize, Qt::Uninitialized);
        ssize_t got = 0;
        do {
            got = ::read(m_file.number(), bytes.data(), size_t(bytes.size()));
        } while (got < 0 && errno == EINTR);
        if (got < 0)
            return errnoFailure(m_path);
        bytes.truncate(got);
        return bytes;
    }

private:
    Descriptor m_file;
    RemotePath m_path;
};

class LocalWriter : public ByteWriter
{
public:
    LocalWriter(int number, RemotePath path, qint64 offset)
        : m_file(number), m_path(std::move(path)), m_position(offset)
    {}

    Result<> write(QByteArrayView bytes) override
    {
        while (!bytes.isEmpty()) {
            const ssize_t put = ::write(m_file.number(), bytes.data(), size_t(bytes.size()));
            if (put < 0 && errno == EINTR)
                continue;
            if (put < 0)
                return errnoFailure(m_path);
            bytes = bytes.sliced(put);
            m_position += put;
        }
        return {};
    }

    qint64 confirmed() const override { return m_position; }
    void startWriteBack() override
    {
#ifdef __linux__
        if (m_writingBack.valid() && m_writingBack.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            return; // next time
        m_writingBack =
            std::async(std::launch::async,
                       [file = m_file.number(), from = std::exchange(m_writtenBack, m_position), to = m_position] {
                           sync_file_range(file, from, to - from, SYNC_FILE_RANGE_WRITE);
                       });
#endif
    }
    Result<> close() override
    {
        if (m_writingBack.valid())
            m_writingBack.wait();
        return check(m_file.close(), m_path);
    }

private:
    Descriptor m_file;
    RemotePath m_path;
    qint64 m_position;
    qint64 m_writtenBack = 0;
    std::future<void> m_writingBack; // before the file is closed it ends
};

class LocalFolderReader : public FolderReader
{
public:
    LocalFolderReader(DIR *stream, RemotePath path) : m_stream(stream, closedir), m_path(std::move(path)) {}

    Result<QList<Entry>> read() override
    {
        QList<Entry> entries;
        while (entries.size() < entriesAtOnce) {
            errno = 0;
            const dirent *item = readdir(m_stream.get());
            if (!item && errno != 0)
                return errnoFailure(m_path);
            if (!item)
                break;
            const QByteArray name(item->d_name);
            if (name == "." || name == "..")
                continue;
            struct stat status;
            if (fstatat(dirfd(m_stream.get()), item->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0)
                entries.append(entryOf(name, status));
            else if (errno != ENOENT) // that one has vanished since
                entries.append(Entry{.name = name, .type = Entry::Type::Unknown});
        }
        return entries;
    }

private:
    std::unique_ptr<DIR, int (*)(DIR *)> m_stream;
    RemotePath m_path;
};

} // namespace

Result<std::unique_ptr<FolderReader>> LocalFileSystem::openFolder(const RemotePath &folder)
{
    DIR *stream = opendir(c(folder));
    if (!stream)
        return errnoFailure(folder);
    return std::make_unique<LocalFolderReader>(stream, folder);
}

Result<Entry> LocalFileSystem::stat(const RemotePath &path)
{
    struct stat status;
    if (::stat(c(path), &status) != 0)
        return errno == ELOOP
            ? failure(Error::Kind::DeadLink, QString::fromLocal8Bit(std::strerror(ELOOP)), path.display())
            : errnoFailure(path);
    return entryOf(path.name(), status);
}

Result<Entry> LocalFileSystem::lstat(const RemotePath &path)
{
    struct stat status;
    if (::lstat(c(path), &status) != 0)
        return errnoFailure(path);
    return entryOf(path.name(), status);
}

Result<> LocalFileSystem::makeFolder(const RemotePath &path, uint permissions)
{
    return check(mkdir(c(path), mode_t(permissions & 0777)), path);
}

Result<> LocalFileSystem::removeFile(const RemotePath &path)
{
    return check(unlink(c(path)), path);
}

Result<> LocalFileSystem::removeFolder(const RemotePath &path)
{
    return check(rmdir(c(path)), path);
}

Result<> LocalFileSystem::rename(const RemotePath &from, const RemotePath &to)
{
    return check(::rename(c(from), c(to)), to);
}

Result<> LocalFileSystem::renameToFree(const RemotePath &from, const RemotePath &to)
{
#ifdef RENAME_NOREPLACE
    if (renameat2(AT_FDCWD, c(from), AT_FDCWD, c(to), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS) // not on every file system
        return errnoFailure(to);
#endif
    return FileSystem::renameToFree(from, to);
}

Result<QByteArray> LocalFileSystem::readLink(const RemotePath &path)
{
    QByteArray target(4096, Qt::Uninitialized); // PATH_MAX: no target is longer
    const ssize_t size = readlink(c(path), target.data(), size_t(target.size()));
    if (size < 0)
        return errnoFailure(path);
    target.truncate(size);
    return target;
}

Result<> LocalFileSystem::makeLink(const RemotePath &path, const QByteArray &target)
{
    return check(symlink(target.constData(), c(path)), path);
}

Result<> LocalFileSystem::setPermissions(const RemotePath &path, uint permissions)
{
    return check(chmod(c(path), mode_t(permissions & 07777)), path);
}

Result<> LocalFileSystem::setChanged(const RemotePath &path, const QDateTime &changed)
{
    const timespec when{time_t(changed.toSecsSinceEpoch()), 0};
    const timespec times[2] = {when, when};
    return check(utimensat(AT_FDCWD, c(path), times, AT_SYMLINK_NOFOLLOW), path);
}

Result<> LocalFileSystem::truncate(const RemotePath &path, qint64 size)
{
    Descriptor file(open(c(path), O_WRONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.number() < 0 || ftruncate(file.number(), size) != 0)
        return errnoFailure(path);
    return check(file.close(), path);
}

Result<ssh::Space> LocalFileSystem::space(const RemotePath &folder)
{
    struct statvfs answer = {};
    if (statvfs(c(folder), &answer) != 0)
        return errnoFailure(folder);
    if (answer.f_blocks == 0) // some file systems, most of them over FUSE, tell nothing
        return failure(Error::Kind::Unsupported, {}, folder.display());
    return ssh::Space{qint64(answer.f_bavail * answer.f_frsize), qint64(answer.f_blocks * answer.f_frsize),
                      answer.f_files > 0 ? qint64(answer.f_favail) : -1};
}

Result<std::unique_ptr<ByteReader>> LocalFileSystem::openToRead(const RemotePath &path, qint64 offset, qint64)
{
    const int number = open(c(path), O_RDONLY | O_CLOEXEC);
    if (number < 0)
        return errnoFailure(path);
    auto reader = std::make_unique<LocalReader>(number, path);
    if (lseek(number, offset, SEEK_SET) < 0)
        return errnoFailure(path);
    return reader;
}

Result<std::unique_ptr<ByteWriter>> LocalFileSystem::openToWrite(const RemotePath &path, qint64 offset, qint64)
{
    const int fresh = offset == 0 ? O_CREAT | O_TRUNC : 0;
    const int number = open(c(path), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | fresh, 0600);
    if (number < 0 && offset == 0 && errno == ENOENT) { // nothing can be missing but the folder
        const auto error = errnoFailure(path);
        return stat(path.parent()) ? failure(Error::Kind::Local, error.error().detail, path.parent().display()) : error;
    }
    if (number < 0)
        return errnoFailure(path);
    auto writer = std::make_unique<LocalWriter>(number, path, offset);
    if (lseek(number, offset, SEEK_SET) < 0)
        return errnoFailure(path);
    return writer;
}

qint64 LocalFileSystem::namesOf(const RemotePath &path)
{
    struct stat status = {};
    return ::stat(c(path), &status) == 0 ? qint64(status.st_nlink) : 0;
}

Result<> LocalFileSystem::sync(const RemotePath &path)
{
    Descriptor file(open(c(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.number() < 0 || fdatasync(file.number()) != 0)
        return errnoFailure(path);
    return {};
}

} // namespace officina
