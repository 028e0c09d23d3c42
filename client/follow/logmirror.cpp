// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies of a site's logs; see the header.
#include "client/follow/logmirror.h"

#include "client/base/files.h"
#include "client/base/windowsname.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <filesystem>

namespace officina {

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace {

const QString logsName = u"logs"_s;
const QString noteName = u"run.json"_s;

// Names are bytes, which QFile cannot carry. Nothing where the name leads elsewhere, or where this
// system has no such name.
std::optional<fs::path> localPath(const QString &logs, const RemotePath &below)
{
    const QByteArrayList names = below.bytes().split('/');
    if (!std::ranges::all_of(names, isLocalName))
        return std::nullopt;
    try {
        const auto *begin = reinterpret_cast<const char8_t *>(below.bytes().constData());
        return fs::path(logs.toStdU16String()) / fs::path(std::u8string_view(begin, size_t(below.bytes().size())));
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        bytes += it.nextFileInfo().size();
    return bytes;
}

std::optional<MirroredRun> readNote(const QString &folder)
{
    QFile file(folder + u'/' + noteName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    MirroredRun copy;
    copy.site = json.value("site"_L1).toString();
    const auto pathOf = [&](QLatin1StringView name) { // bytes, not text
        return RemotePath(QByteArray::fromBase64(json.value(name).toString().toLatin1()));
    };
    copy.run.folder = pathOf("folder"_L1);
    copy.run.jobFolder = pathOf("jobFolder"_L1);
    copy.run.title = json.value("title"_L1).toString();
    copy.run.job.value = json.value("job"_L1).toString();
    copy.run.gpus = json.value("gpus"_L1).toInt();
    copy.readAt = QDateTime::fromString(json.value("read"_L1).toString(), Qt::ISODateWithMs);
    copy.path = folder + u'/' + logsName;
    return copy.readAt.isValid() && !copy.site.isEmpty() ? std::optional(copy) : std::nullopt;
}

void writeNote(const QString &folder, const MirroredRun &copy)
{
    const QJsonObject json{{u"site"_s, copy.site},
                           {u"folder"_s, QString::fromLatin1(copy.run.folder.bytes().toBase64())},
                           {u"jobFolder"_s, QString::fromLatin1(copy.run.jobFolder.bytes().toBase64())},
                           {u"title"_s, copy.run.title},
                           {u"job"_s, copy.run.job.value},
                           {u"gpus"_s, copy.run.gpus},
                           {u"read"_s, copy.readAt.toString(Qt::ISODateWithMs)}};
    QSaveFile file(folder + u'/' + noteName);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0)
        file.commit();
}

} // namespace

LogMirror::LogMirror(const QString &root, const QString &site, FollowedRun run)
    : m_root(root), m_copy{site, std::move(run), {}, {}}
{
    const QByteArray name =
        QCryptographicHash::hash(site.toUtf8() + '\0' + m_copy.run.folder.bytes(), QCryptographicHash::Sha256);
    m_folder = root + u'/' + QString::fromLatin1(name.toHex().first(32));
}

QString LogMirror::path() const
{
    return m_folder + u'/' + logsName;
}

std::optional<QDateTime> LogMirror::readAt() const
{
    const auto run = readNote(m_folder);
    return run ? std::optional(run->readAt) : std::nullopt;
}

void LogMirror::keep(const LogUpdate &update)
{
    const bool isNew = !QDir().exists(path());
    if (isNew && update.files.isEmpty())
        return; // nothing there yet
    if (isNew)
        prune(m_root);
    if (isNew && !QDir().mkpath(path()))
        return;
    if (m_bytes < 0)
        m_bytes = bytesIn(path());
    for (const LogUpdate::Piece &piece : update.pieces) {
        if (const auto file = localPath(path(), piece.file.path); file && !keepPiece(piece)) {
            std::error_code ignored;
            fs::remove(*file, ignored);
        }
    }
    m_copy.readAt = QDateTime::currentDateTimeUtc();
    writeNote(m_folder, m_copy);
}

// False where the copy is of no use any more.
bool LogMirror::keepPiece(const LogUpdate::Piece &piece)
{
    if (piece.again || m_bytes + piece.bytes.size() > maxRunBytes)
        return false;
    const fs::path path = *localPath(this->path(), piece.file.path);
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() < piece.offset)
        return false;
    if (file.size() > piece.offset && !file.resize(piece.offset)) // it is being read again
        return false;
    if (!file.seek(piece.offset) || file.write(piece.bytes) != piece.bytes.size() || !file.flush())
        return false;
    m_bytes += piece.bytes.size();
    return true;
}

QList<MirroredRun> LogMirror::all(const QString &root)
{
    QList<MirroredRun> runs;
    const QStringList names = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (const auto run = readNote(root + u'/' + name))
            runs.append(*run);
    }
    std::ranges::sort(runs, std::greater(), &MirroredRun::readAt);
    return runs;
}

void LogMirror::prune(const QString &root)
{
    qint64 bytes = 0;
    const QList<MirroredRun> runs = all(root);
    for (const MirroredRun &run : runs) {
        bytes += bytesIn(run.path);
        if (bytes > maxBytes)
            QDir(QFileInfo(run.path).path()).removeRecursively();
    }
}

} // namespace officina
