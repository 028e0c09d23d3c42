// SPDX-License-Identifier: GPL-3.0-or-later
//
// This computer's files over Windows' own calls; see the header. Paths go to them as "\\?\C:\…", which has no limit
// of 260 characters and no second meanings; what could have one is refused before. "/" holds the drives.
#include "client/staging/files/localfilesystem.h"

#include "client/base/localpath.h"
#include "client/base/windowsname.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>

#include <memory>
#include <string>
#include <windows.h>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readSize = 255 * 1024; // what OpenSSH takes in one request
constexpr qsizetype entriesAtOnce = 1000;  // of a folder
// The words of an error, as the system's own are.
const QString noSuchName =
    u"Windows has no such names: none with < > : \" / \\ | ? *, none that ends with a dot or a space, "
    "not CON, NUL, COM1 and the like"_s;
const QString noSuchPlace = u"a path begins with a drive, C:\\, or with a share, \\\\server\\share"_s;
constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr DWORD itself = FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT; // a folder or a link too

std::unexpected<Error> failureOf(DWORD code, const RemotePath &path)
{
    Error::Kind kind = Error::Kind::Local;
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE: kind = Error::Kind::NotFound; break;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_WRITE_PROTECT: kind = Error::Kind::Denied; break;
    case ERROR_FILENAME_EXCED_RANGE: kind = Error::Kind::NameTooLong; break;
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS: kind = Error::Kind::Exists; break;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: kind = Error::Kind::LocalNoSpace; break;
    case ERROR_PRIVILEGE_NOT_HELD: kind = Error::Kind::Denied; break;
    case ERROR_CANT_RESOLVE_FILENAME: kind = Error::Kind::DeadLink; break;
    default: break;
    }
    return failure(kind, qt_error_string(int(code)).trimmed(), path.display());
}

std::unexpected<Error> lastFailure(const RemotePath &path)
{
    return failureOf(GetLastError(), path);
}

Result<> check(BOOL done, const RemotePath &path)
{
    if (!done)
        return lastFailure(path);
    return {};
}

// The path as Windows' calls take it; Local where a name in it is none for Windows.
Result<std::wstring> native(const RemotePath &path)
{
    const QByteArrayList names = path.bytes().split('/');
    const qsizetype first = path.bytes().startsWith('/') ? 1 : 0; // "/C:/a" is "C:/a"
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray &name = names[i];
        const bool isPart = name.isEmpty() || name == "." || name == ".." || (i == first && windowspath::isDrive(name));
        if (!isPart && !isWindowsName(name))
            return failure(Error::Kind::Local, noSuchName, path.display());
    }
    const QByteArray whole =
        isAbsoluteHere(path.bytes()) ? path.bytes() : localBytes(QFileInfo(localText(path.bytes())).absoluteFilePath());
    const QString text = windowspath::extended(whole);
    if (text.isEmpty())
        return failure(Error::Kind::NotFound, noSuchPlace, path.display());
    return text.toStdWString();
}

class Handle
{
public:
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    ~Handle() { close(); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    HANDLE handle() const { return m_handle; }
    explicit operator bool() const { return m_handle != INVALID_HANDLE_VALUE; }
    BOOL close()
    {
        return m_handle == INVALID_HANDLE_VALUE ? TRUE : CloseHandle(std::exchange(m_handle, INVALID_HANDLE_VALUE));
    }

private:
    HANDLE m_handle;
};

Handle openFile(const std::wstring &path, DWORD access, DWORD creation, DWORD flags)
{
    return Handle(CreateFileW(path.c_str(), access, shareAll, nullptr, creation, flags, nullptr));
}

// 100 ns since 1601 and seconds since 1970.
constexpr qint64 ticks = 10'000'000;
constexpr qint64 epoch = 11'644'473'600;

qint64 secondsOf(const FILETIME &time)
{
    const qint64 all = qint64(time.dwHighDateTime) << 32 | time.dwLowDateTime;
    return all / ticks - epoch;
}

FILETIME fileTimeOf(qint64 seconds)
{
    const qint64 all = (seconds + epoch) * ticks;
    return {DWORD(all & 0xffffffff), DWORD(all >> 32)};
}

// Windows keeps no permissions of this kind: one bit says that a file is not to be written.
Entry entryOf(const QByteArray &name, DWORD attributes, DWORD reparseTag, quint64 size, const FILETIME &changed)
{
    // Other reparse points are files that are somewhere else for now, as OneDrive's.
    const bool isLink = (attributes & FILE_ATTRIBUTE_REPARSE_POINT)
        && (reparseTag == IO_REPARSE_TAG_SYMLINK || reparseTag == IO_REPARSE_TAG_MOUNT_POINT);
    const bool isFolder = attributes & FILE_ATTRIBUTE_DIRECTORY;
    Entry entry;
    entry.name = name;
    entry.type = isLink ? Entry::Type::Link : isFolder ? Entry::Type::Folder : Entry::Type::File;
    entry.size = isFolder ? 0 : qint64(size);
    entry.changed = QDateTime::fromSecsSinceEpoch(secondsOf(changed), QTimeZone::UTC);
    entry.permissions = isFolder ? 0755 : (attributes & FILE_ATTRIBUTE_READONLY) ? 0444 : 0644;
    return entry;
}

// flags: whether a link is followed.
Result<Entry> lookAt(const RemotePath &path, DWORD flags)
{
    if (path.bytes() == "/")
        return Entry{.name = path.name(), .type = Entry::Type::Folder, .permissions = 0555};
    const auto name = native(path);
    if (!name)
        return passOn(name);
    const Handle file = openFile(*name, FILE_READ_ATTRIBUTES, OPEN_EXISTING, flags);
    BY_HANDLE_FILE_INFORMATION found = {};
    if (!file || !GetFileInformationByHandle(file.handle(), &found))
        return lastFailure(path);
    FILE_ATTRIBUTE_TAG_INFO tag = {};
    if (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
        GetFileInformationByHandleEx(file.handle(), FileAttributeTagInfo, &tag, sizeof tag);
    return entryOf(path.name(), found.dwFileAttributes, tag.ReparseTag,
                   quint64(found.nFileSizeHigh) << 32 | found.nFileSizeLow, found.ftLastWriteTime);
}

// Whether it was set before.
bool setReadOnly(const std::wstring &path, bool wanted)
{
    const DWORD attributes = GetFileAttributesW(path.c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES || (attributes & FILE_ATTRIBUTE_DIRECTORY))
        return false;
    const bool isSet = attributes & FILE_ATTRIBUTE_READONLY;
    if (isSet != wanted)
        SetFileAttributesW(path.c_str(), attributes ^ FILE_ATTRIBUTE_READONLY);
    return isSet;
}

Result<> move(const RemotePath &from, const RemotePath &to, bool replaces)
{
    const auto source = native(from);
    const auto target = native(to);
    if (!source || !target)
        return passOn(source ? target : source);
    const bool wasReadOnly = replaces && setReadOnly(*target, false); // it could not be replaced
    // Virus scanners and indexers open what was just written, and for that moment it cannot be moved.
    constexpr int tries = 10;
    for (int i = 0; i < tries; ++i) {
        if (MoveFileExW(source->c_str(), target->c_str(), replaces ? MOVEFILE_REPLACE_EXISTING : 0))
            return {};
        if (GetLastError() != ERROR_SHARING_VIOLATION)
            break;
        Sleep(20);
    }
    const DWORD code = GetLastError();
    if (wasReadOnly)
        setReadOnly(*target, true);
    return failureOf(code, to);
}

class LocalReader : public ByteReader
{
public:
    LocalReader(HANDLE file, RemotePath path) : m_file(file), m_path(std::move(path)) {}

    Result<QByteArray> read() override
    {
        QByteArray bytes(readSize, Qt::Uninitialized);
        DWORD got = 0;
        if (!ReadFile(m_file.handle(), bytes.data(), DWORD(bytes.size()), &got, nullptr))
            return lastFailure(m_path);
        bytes.truncate(qsizetype(got));
        return bytes;
    }

private:
    Handle m_file;
    RemotePath m_path;
};

class LocalWriter : public ByteWriter
{
public:
    LocalWriter(HANDLE file, RemotePath path, qint64 offset) : m_file(file), m_path(std::move(path)), m_position(offset)
    {}

    Result<> write(QByteArrayView bytes) override
    {
        while (!bytes.isEmpty()) {
            DWORD put = 0;
            if (!WriteFile(m_file.handle(), bytes.data(), DWORD(std::min(bytes.size(), readSize)), &put, nullptr))
                return lastFailure(m_path);
            bytes = bytes.sliced(qsizetype(put));
            m_position += put;
        }
        return {};
    }

    qint64 confirmed() const override { return m_position; }
    Result<> close() override { return check(m_file.close(), m_path); }

private:
    Handle m_file;
    RemotePath m_path;
    qint64 m_position;
};

class LocalFolderReader : public FolderReader
{
public:
    LocalFolderReader(HANDLE search, const WIN32_FIND_DATAW &first, RemotePath path)
        : m_search(search, FindClose), m_next(first), m_path(std::move(path))
    {}

    Result<QList<Entry>> read() override
    {
        QList<Entry> entries;
        while (!m_ended && entries.size() < entriesAtOnce) {
            const QByteArray name = QString::fromWCharArray(m_next.cFileName).toUtf8();
            if (name != "." && name != "..")
                entries.append(entryOf(name, m_next.dwFileAttributes, m_next.dwReserved0,
                                       quint64(m_next.nFileSizeHigh) << 32 | m_next.nFileSizeLow,
                                       m_next.ftLastWriteTime));
            if (!FindNextFileW(m_search.get(), &m_next)) {
                if (GetLastError() != ERROR_NO_MORE_FILES)
                    return lastFailure(m_path);
                m_ended = true;
            }
        }
        return entries;
    }

private:
    std::unique_ptr<void, BOOL(WINAPI *)(HANDLE)> m_search;
    WIN32_FIND_DATAW m_next;
    RemotePath m_path;
    bool m_ended = false;
};

class DriveReader : public FolderReader
{
public:
    Result<QList<Entry>> read() override
    {
        QList<Entry> entries;
        for (const QFileInfo &drive : std::exchange(m_drives, {})) // none is asked: it may be slow or empty
            entries.append({.name = drive.path().first(2).toUtf8(), .type = Entry::Type::Folder, .permissions = 0755});
        return entries;
    }

private:
    QFileInfoList m_drives = QDir::drives();
};

// A link is made only to what lies around it: one to \\server\share would tell that server who looks at it.
bool isRelativeTarget(const QByteArray &target)
{
    const QByteArrayList names = target.split('/');
    return !target.startsWith('/') && std::ranges::all_of(names, [](const QByteArray &name) {
        return name.isEmpty() || name == "." || name == ".." || isWindowsName(name);
    });
}

Result<HANDLE> openAt(const RemotePath &path, DWORD access, DWORD creation, DWORD flags, qint64 offset)
{
    const auto name = native(path);
    if (!name)
        return passOn(name);
    const HANDLE file = CreateFileW(name->c_str(), access, shareAll, nullptr, creation, flags, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return lastFailure(path);
    LARGE_INTEGER position = {};
    position.QuadPart = offset;
    BY_HANDLE_FILE_INFORMATION found = {};
    if (!GetFileInformationByHandle(file, &found) || !SetFilePointerEx(file, position, nullptr, FILE_BEGIN)) {
        const auto failed = lastFailure(path);
        CloseHandle(file);
        return failed;
    }
    // With this flag it is the link itself that was opened.
    if ((flags & FILE_FLAG_OPEN_REPARSE_POINT) && (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)) {
        CloseHandle(file);
        return failureOf(ERROR_ACCESS_DENIED, path);
    }
    return file;
}

} // namespace

Result<std::unique_ptr<FolderReader>> LocalFileSystem::openFolder(const RemotePath &folder)
{
    if (folder.bytes() == "/")
        return std::make_unique<DriveReader>();
    const auto name = native(folder);
    if (!name)
        return passOn(name);
    WIN32_FIND_DATAW first = {};
    const std::wstring all = *name + (name->ends_with(L'\\') ? L"*" : L"\\*");
    const HANDLE search = FindFirstFileExW(all.c_str(), FindExInfoBasic, &first, FindExSearchNameMatch, nullptr,
                                           FIND_FIRST_EX_LARGE_FETCH);
    if (search == INVALID_HANDLE_VALUE)
        return lastFailure(folder);
    return std::make_unique<LocalFolderReader>(search, first, folder);
}

Result<Entry> LocalFileSystem::stat(const RemotePath &path)
{
    auto found = lookAt(path, FILE_FLAG_BACKUP_SEMANTICS);
    if (!found && found.error().kind == Error::Kind::NotFound)
        if (const auto link = lstat(path); link && link->type == Entry::Type::Link)
            found.error().kind = Error::Kind::DeadLink;
    return found;
}

Result<Entry> LocalFileSystem::lstat(const RemotePath &path)
{
    return lookAt(path, itself);
}

Result<> LocalFileSystem::makeFolder(const RemotePath &path, uint)
{
    return native(path).and_then(
        [&](const std::wstring &name) { return check(CreateDirectoryW(name.c_str(), nullptr), path); });
}

Result<> LocalFileSystem::removeFile(const RemotePath &path)
{
    const auto name = native(path);
    if (!name)
        return passOn(name);
    setReadOnly(*name, false); // as on a Unix, where the folder decides
    const DWORD attributes = GetFileAttributesW(name->c_str());
    const bool isFolderLink = attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY)
        && (attributes & FILE_ATTRIBUTE_REPARSE_POINT);
    return check(isFolderLink ? RemoveDirectoryW(name->c_str()) : DeleteFileW(name->c_str()), path);
}

Result<> LocalFileSystem::removeFolder(const RemotePath &path)
{
    return native(path).and_then([&](const std::wstring &name) { return check(RemoveDirectoryW(name.c_str()), path); });
}

Result<> LocalFileSystem::rename(const RemotePath &from, const RemotePath &to)
{
    return move(from, to, true);
}

Result<> LocalFileSystem::renameToFree(const RemotePath &from, const RemotePath &to)
{
    return move(from, to, false);
}

Result<QByteArray> LocalFileSystem::readLink(const RemotePath &path)
{
    const QFileInfo info(localText(path.bytes()));
    if (!info.isSymbolicLink() && !info.isJunction())
        return failure(Error::Kind::NotFound, {}, path.display());
    // With a slash before its drive it is absolute for whoever joins it to the link's folder.
    const QByteArray target = localBytes(info.readSymLink());
    return isAbsoluteHere(target) && !target.startsWith('/') ? '/' + target : target;
}

Result<> LocalFileSystem::makeLink(const RemotePath &path, const QByteArray &target)
{
    const auto name = native(path);
    if (!name)
        return passOn(name);
    if (!isRelativeTarget(target))
        return failure(Error::Kind::Local, u"a link may lead only to what lies around it: "_s + displayBytes(target),
                       path.display());
    const auto there = stat(path.parent() / target);
    const DWORD flags =
        SYMBOLIC_LINK_FLAG_ALLOW_UNPRIVILEGED_CREATE | (there && there->isFolder() ? SYMBOLIC_LINK_FLAG_DIRECTORY : 0);
    const std::wstring text = QDir::toNativeSeparators(QString::fromUtf8(target)).toStdWString();
    return check(CreateSymbolicLinkW(name->c_str(), text.c_str(), flags), path);
}

Result<> LocalFileSystem::setPermissions(const RemotePath &path, uint permissions)
{
    return native(path).transform([&](const std::wstring &name) { setReadOnly(name, (permissions & 0200) == 0); });
}

Result<> LocalFileSystem::setChanged(const RemotePath &path, const QDateTime &changed)
{
    const auto name = native(path);
    if (!name)
        return passOn(name);
    const Handle file = openFile(*name, FILE_WRITE_ATTRIBUTES, OPEN_EXISTING, itself);
    const FILETIME time = fileTimeOf(changed.toSecsSinceEpoch());
    return check(file && SetFileTime(file.handle(), nullptr, nullptr, &time), path);
}

Result<> LocalFileSystem::truncate(const RemotePath &path, qint64 size)
{
    const auto file = openAt(path, GENERIC_WRITE, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, size);
    if (!file)
        return passOn(file);
    const Handle opened(*file);
    return check(SetEndOfFile(*file), path);
}

Result<ssh::Space> LocalFileSystem::space(const RemotePath &folder)
{
    const auto name = native(folder);
    if (!name)
        return passOn(name);
    ULARGE_INTEGER free = {};
    ULARGE_INTEGER all = {};
    if (!GetDiskFreeSpaceExW(name->c_str(), &free, &all, nullptr))
        return lastFailure(folder);
    return ssh::Space{qint64(free.QuadPart), qint64(all.QuadPart), -1};
}

Result<std::unique_ptr<ByteReader>> LocalFileSystem::openToRead(const RemotePath &path, qint64 offset, qint64)
{
    const auto file = openAt(path, GENERIC_READ, OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, offset);
    if (!file)
        return passOn(file);
    return std::make_unique<LocalReader>(*file, path);
}

Result<std::unique_ptr<ByteWriter>> LocalFileSystem::openToWrite(const RemotePath &path, qint64 offset, qint64)
{
    const auto file = openAt(path, GENERIC_WRITE, offset == 0 ? OPEN_ALWAYS : OPEN_EXISTING,
                             FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, offset);
    if (!file && offset == 0 && file.error().kind == Error::Kind::NotFound) // nothing can be missing but the folder
        return stat(path.parent()) ? failure(Error::Kind::Local, file.error().detail, path.parent().display())
                                   : passOn(file);
    if (!file)
        return passOn(file);
    auto writer = std::make_unique<LocalWriter>(*file, path, offset);
    if (offset == 0 && !SetEndOfFile(*file))
        return lastFailure(path);
    return writer;
}

qint64 LocalFileSystem::namesOf(const RemotePath &path)
{
    const auto name = native(path);
    if (!name)
        return 0;
    const Handle file = openFile(*name, FILE_READ_ATTRIBUTES, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
    BY_HANDLE_FILE_INFORMATION found = {};
    return file && GetFileInformationByHandle(file.handle(), &found) ? qint64(found.nNumberOfLinks) : 0;
}

Result<> LocalFileSystem::sync(const RemotePath &path)
{
    const auto name = native(path);
    if (!name)
        return passOn(name);
    const bool wasReadOnly = setReadOnly(*name, false); // Windows asks for the right to write
    Result<> done;
    {
        const Handle file = openFile(*name, GENERIC_WRITE, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT);
        done = check(file && FlushFileBuffers(file.handle()), path);
    }
    if (wasReadOnly)
        setReadOnly(*name, true);
    return done;
}

} // namespace officina
