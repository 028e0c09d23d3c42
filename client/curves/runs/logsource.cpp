// SPDX-License-Identifier: GPL-3.0-or-later
//
// Log files of this computer; see the header.
#include "client/curves/runs/logsource.h"

#include "client/curves/formats/checkpoints.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <vector>

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
    fs::path base = fs::path(folder.toStdU16String());
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
    LogFile file{name, 0, {}, {}};
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

Result<LogSample> LogSource::sample(const LogFile &file)
{
    constexpr qsizetype size = LogSample::pieceSize;
    QList<LogRange> ranges{{file.path, 0, 2 * size}};
    if (file.size > 2 * size)
        ranges = {{file.path, 0, size}, {file.path, file.size - size, size}};
    const auto read = readAll(ranges);
    if (!read)
        return passOn(read);
    for (const Result<QByteArray> &piece : *read) {
        if (!piece)
            return passOn(piece);
    }
    return LogSample{*read->first(), read->size() > 1 ? *read->last() : QByteArray(), read->size() == 1};
}

LogDecision LogSource::decideOpened(LogDecisions &decisions, const LogFile &file)
{
    if (const auto known = decisions.known(file, rules()); known && known->place)
        return *known;
    const LogSample sampled = sample(file).value_or(LogSample());
    LogDecision decision = decisions.decide(file, sampled, rules());
    if (!decision.place)
        decision.place = placeOfOpened(file.path, sampled, rules());
    return decision;
}

void LogSource::pass(LogIssue::Reason reason, const RemotePath &path, const QString &detail)
{
    const LogIssue place{reason, 0, path.isEmpty() ? RemotePath(".") : path, detail};
    if (m_passed.places.size() < maxPlaces && !m_passed.places.contains(place))
        m_passed.places.append(place);
}

bool LogSource::isNewFolder(const RemotePath &real, const RemotePath &opened, QSet<RemotePath> &seen)
{
    if (real.isEmpty() || isWithin(real, opened) || isWithin(opened, real) || seen.contains(real))
        return false;
    seen.insert(real);
    return true;
}

// A walk through an opened folder.
struct LocalLogSource::Walk {
    fs::path base;
    RemotePath real; // of what was opened
    QSet<RemotePath> seen; // folders that links led to
    std::vector<Folder> waiting;
    std::map<std::pair<int, RemotePath>, Folder> links; // the outermost first
    QList<LogFile> found;
    int folders = 0;
    QHash<QByteArray, int> alike = {}; // files of the folder that are sampled, by their ending
};

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
    m_passed = {};
    if (!fs::is_directory(status) && !fs::is_regular_file(status)) { // a pipe would be waited for
        pass(LogIssue::Reason::NotAFile, toRemote(root.filename()));
        return QList<LogFile>();
    }
    if (!fs::is_directory(status)) {
        LogFile file = describe(root, toRemote(root.filename()));
        file.decision = decideOpened(m_decisions, file);
        return QList{file};
    }
    const fs::directory_iterator readable(root, error);
    if (error)
        return std::unexpected(systemError(error, m_path));
    std::error_code ignored;
    Walk walk{base, toRemote(fs::canonical(root, ignored)), {}, {{opened(), 0, {}}}, {}, {}, 0};
    while ((!walk.waiting.empty() || !walk.links.empty()) && walk.found.size() < maxFiles) {
        // Where a folder has a name of its own, that is its name; else the first link's.
        if (walk.waiting.empty()) {
            const auto first = walk.links.begin();
            if (isNewFolder(first->second.real, walk.real, walk.seen))
                walk.waiting.push_back(first->second);
            else
                pass(LogIssue::Reason::SameFolder, first->second.path);
            walk.links.erase(first);
            continue;
        }
        const Folder folder = std::move(walk.waiting.back());
        walk.waiting.pop_back();
        list(folder, walk);
    }
    if (!walk.waiting.empty() || !walk.links.empty())
        pass(LogIssue::Reason::Beyond, opened());
    return std::move(walk.found);
}

void LocalLogSource::list(const Folder &folder, Walk &walk)
{
    std::error_code error;
    fs::directory_iterator at(toLocal(m_path, folder.path), error);
    if (error == std::errc::permission_denied)
        walk.found.push_back({folder.path, LogFile::closed, {}});
    walk.alike.clear();
    for (; !error && at != fs::directory_iterator(); at.increment(error)) {
        if (walk.found.size() >= maxFiles)
            return pass(LogIssue::Reason::Beyond, folder.path);
        std::error_code ignored;
        const RemotePath path = toRemote(at->path().lexically_relative(walk.base));
        if (at->is_directory(ignored))
            addFolder(*at, path, folder, walk);
        else
            add(*at, path, walk);
    }
}

void LocalLogSource::addFolder(const fs::directory_entry &entry, const RemotePath &path, const Folder &above,
                               Walk &walk)
{
    if (!isWalked(path.name()))
        return pass(LogIssue::Reason::Hidden, path);
    if (above.depth + 1 >= maxDepth || ++walk.folders > maxFolders)
        return pass(LogIssue::Reason::Beyond, above.path);
    std::error_code ignored;
    Folder below{path, above.depth + 1, above.real.isEmpty() ? RemotePath() : above.real / path.name()};
    if (entry.is_symlink(ignored)) {
        below.real = toRemote(fs::canonical(entry.path(), ignored));
        walk.links.emplace(std::pair(below.depth, path), below);
    } else if (below.real.isEmpty() || isNewFolder(below.real, walk.real, walk.seen)) {
        walk.waiting.push_back(std::move(below));
    }
}

void LocalLogSource::add(const fs::directory_entry &entry, const RemotePath &path, Walk &walk)
{
    using Reason = LogIssue::Reason;
    std::error_code error;
    const fs::file_status status = entry.status(error);
    if (!fs::is_regular_file(status)) {
        std::error_code ignored;
        if (fs::exists(status) && status.type() != fs::file_type::unknown)
            pass(Reason::NotAFile, path);
        else if (error == std::errc::permission_denied)
            pass(Reason::Unreadable, path, QString::fromLocal8Bit(error.message()));
        else if (entry.is_symlink(ignored))
            pass(Reason::DeadLink, path);
        return; // or it went away meanwhile
    }
    // What the user names is looked at whatever it is called.
    const ListingNeed need = rules().formats.contains(path) ? ListingNeed::Named : listingOf(path);
    const QByteArray ending = endingOf(path.name());
    const bool isTooMany = need == ListingNeed::Sampled && ++walk.alike[ending] > maxAlike;
    if (need == ListingNeed::Passed || isTooMany) {
        ++m_passed.endings[ending];
        if (isTooMany && walk.alike[ending] == maxAlike + 1)
            pass(Reason::Alike, path.bytes().contains('/') ? path.parent() : RemotePath());
        return;
    }
    LogFile file = describe(entry.path(), path);
    if (const auto known = m_decisions.known(file, rules())) {
        file.decision = *known;
    } else if (const auto sampled = sample(file)) {
        file.decision = m_decisions.decide(file, *sampled, rules());
    } else {
        return pass(Reason::Unreadable, path, sampled.error().detail);
    }
    walk.found.push_back(std::move(file));
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
