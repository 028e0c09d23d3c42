// SPDX-License-Identifier: GPL-3.0-or-later
//
// Log files of this computer; see the header.
#include "client/curves/runs/logsource.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>

#include <filesystem>
#include <fstream>

namespace officina {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace {

// std::filesystem and not QDir: Unix names are bytes, and QString cannot carry all of them.
RemotePath toRemote(const fs::path &path)
{
    const auto bytes = path.generic_u8string();
    return RemotePath(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
}

fs::path toLocal(const QString &folder, const RemotePath &below)
{
    const fs::path base = fs::path(folder.toStdU16String());
    if (below.isEmpty())
        return base; // with an empty name appended it would be taken for a folder
    const QByteArray &bytes = below.bytes();
    const auto *begin = reinterpret_cast<const char8_t *>(bytes.constData());
    return base / fs::path(std::u8string_view(begin, size_t(bytes.size())));
}

Error systemError(const std::error_code &code, const QString &path)
{
    using Kind = Error::Kind;
    const Kind kind = code == std::errc::no_such_file_or_directory ? Kind::NotFound
        : code == std::errc::permission_denied                     ? Kind::Denied
                                                                   : Kind::Local;
    return {kind, QString::fromLocal8Bit(code.message()), path};
}

LogFile describe(const fs::path &path, const RemotePath &name)
{
    std::error_code ignored; // a file that went away meanwhile reads as empty
    LogFile file{name, 0, {}};
    const auto size = fs::file_size(path, ignored);
    file.size = ignored ? 0 : qint64(size);
    const auto changed = fs::last_write_time(path, ignored);
    if (!ignored) {
        const auto system = std::chrono::clock_cast<std::chrono::system_clock>(changed);
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(system.time_since_epoch());
        file.changed = QDateTime::fromMSecsSinceEpoch(ms.count(), QTimeZone::UTC);
    }
    return file;
}

} // namespace

Result<QList<Result<QByteArray>>> LogSource::readAll(const QList<LogRange> &ranges)
{
    QList<Result<QByteArray>> read;
    for (const LogRange &range : ranges) {
        read.append(this->read(range.path, range.offset, range.size));
        // One file that cannot be read is a note; a dead connection is a failure.
        using Kind = Error::Kind;
        if (!read.last() && read.last().error().kind != Kind::NotFound && read.last().error().kind != Kind::Denied
            && read.last().error().kind != Kind::Local)
            return passOn(read.last());
    }
    return read;
}

RemotePath LogSource::rootOf(const RemotePath &opened)
{
    const auto run = runFolderOf(opened);
    m_opened = run ? RemotePath(run->name()) : RemotePath();
    return run ? run->parent() : opened;
}

LocalLogSource::LocalLogSource(QString path, LogRules rules) : LogSource(std::move(rules)), m_path(std::move(path))
{
    // "." has no name that tells what it is.
    const auto absolute = RemotePath::fromText(QDir::cleanPath(QFileInfo(m_path).absoluteFilePath()));
    if (const RemotePath root = rootOf(absolute); !opened().isEmpty())
        m_path = QString::fromUtf8(root.bytes());
}

Result<QList<LogFile>> LocalLogSource::files()
{
    std::error_code error;
    const fs::path base = toLocal(m_path, {});
    const fs::path root = toLocal(m_path, opened());
    const auto status = fs::status(root, error);
    if (!fs::exists(status))
        return std::unexpected(
            systemError(error ? error : std::make_error_code(std::errc::no_such_file_or_directory), m_path));
    if (!fs::is_directory(status))
        return QList{describe(root, toRemote(root.filename()))};

    QList<LogFile> found;
    int folders = 0;
    auto at = fs::recursive_directory_iterator(root, fs::directory_options::skip_permission_denied, error);
    if (error)
        return std::unexpected(systemError(error, m_path));
    // skip_permission_denied makes a forbidden root look empty.
    if (at == fs::recursive_directory_iterator()) {
        fs::directory_iterator(root, error);
        if (error)
            return std::unexpected(systemError(error, m_path));
    }
    for (; at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (error || found.size() >= maxFiles)
            break;
        std::error_code ignored;
        if (at->is_directory(ignored) && !at->is_symlink(ignored)) {
            const bool hidden = at->path().filename().native().starts_with('.');
            if (hidden || at.depth() + 1 >= maxDepth || ++folders > maxFolders) {
                at.disable_recursion_pending();
                continue;
            }
            std::error_code closed; // which the walk itself passes over in silence
            fs::directory_iterator(at->path(), closed);
            if (closed == std::errc::permission_denied)
                found.push_back({toRemote(at->path().lexically_relative(base)), LogFile::closed, {}});
            continue;
        }
        const RemotePath name = toRemote(at->path().lexically_relative(base));
        if (isListed(name, rules()) && at->is_regular_file(ignored))
            found.push_back(describe(at->path(), name));
    }
    return found;
}

Result<QByteArray> LocalLogSource::read(const RemotePath &path, qint64 offset, qint64 max)
{
    std::error_code ignored;
    const fs::path root = toLocal(m_path, {});
    const fs::path file = fs::is_directory(root, ignored) ? toLocal(m_path, path) : root;
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return std::unexpected(systemError(std::error_code(errno, std::generic_category()), path.display()));
    in.seekg(offset);
    QByteArray bytes(max, Qt::Uninitialized);
    in.read(bytes.data(), max);
    if (in.bad())
        return std::unexpected(systemError(std::error_code(errno, std::generic_category()), path.display()));
    bytes.truncate(in.gcount());
    return bytes;
}

} // namespace officina
