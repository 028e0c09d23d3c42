// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole local files; see the header.
#include "client/base/files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>

namespace officina {

namespace {

// What is to be written need not be there: where its folder is, that is what forbids it.
bool isForbiddenByFolder(const QFileDevice &file)
{
    return qobject_cast<const QSaveFile *>(&file) && QFileInfo(QFileInfo(file.fileName()).path()).isDir();
}

} // namespace

Error fileError(const QFileDevice &file)
{
    using Kind = Error::Kind;
    const QString path = file.fileName();
    // Qt keeps no errno after a failed write: its text is strerror()'s, so a free-space check
    // tells a full disk apart from the rest.
    const bool exists = QFileInfo::exists(path);
    switch (file.error()) {
    case QFileDevice::PermissionsError: return {Kind::Denied, file.errorString(), path};
    case QFileDevice::ResourceError: return {Kind::LocalNoSpace, file.errorString(), path};
    case QFileDevice::WriteError:
        return {file.errorString().contains(QLatin1String("space")) ? Kind::LocalNoSpace : Kind::Local,
                file.errorString(), path};
    case QFileDevice::OpenError:
        return {exists || isForbiddenByFolder(file) ? Kind::Denied : Kind::NotFound, file.errorString(), path};
    default: return {Kind::Local, file.errorString(), path};
    }
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo named(path);
    const bool isOfShell = path == QLatin1String("/dev/stdin") || path.startsWith(QLatin1String("/dev/fd/"));
    if (named.exists() && !named.isFile() && !named.isDir() && !isOfShell) // a pipe would be waited for without an end
        return failure(Error::Kind::SpecialFile, {}, path);
    if (named.isDir()) // it exists and could not be opened, which else would pass for forbidden
        return failure(Error::Kind::Local, QString(folderDetail), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(fileError(file));
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(fileError(file));
    if (bytes.size() > maxBytes)
        return failure(Error::Kind::BadInput, QStringLiteral("larger than %1 bytes").arg(maxBytes), path);
    return bytes;
}

Result<> writeFile(const QString &path, const QByteArray &bytes, bool ownerOnly)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failure(Error::Kind::Local, QStringLiteral("the folder cannot be made"), path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(fileError(file));
    if (ownerOnly)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Flushed first: commit() closes the file, and with that the system's words of a write that failed are gone.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        Error error = fileError(file);
        // A write that ended short, or the system's words in another language, do not say why.
        if (error.kind == Error::Kind::Local && QStorageInfo(QFileInfo(path).path()).bytesAvailable() < bytes.size())
            error.kind = Error::Kind::LocalNoSpace;
        return std::unexpected(error);
    }
    return {};
}

Result<QJsonDocument> readJson(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return passOn(bytes);
    QJsonParseError parse;
    auto document = QJsonDocument::fromJson(*bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, QStringLiteral("byte %1: %2").arg(parse.offset).arg(parse.errorString()),
                       path);
    return document;
}

} // namespace officina
