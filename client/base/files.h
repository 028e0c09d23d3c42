// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing whole local files, with errors that tell a full disk from a forbidden one.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFileDevice>
#include <QtCore/QJsonDocument>

namespace officina {

// The detail of a Local error: a folder, where a file is wanted.
inline constexpr QLatin1String folderDetail("is a folder");

// The file's bytes. NotFound, Denied; Local, also of a folder (folderDetail); BadInput where it is larger than maxBytes;
// SpecialFile: a pipe or a device on the disk, which might be waited for without an end. What a shell opened for the
// program (/dev/stdin, /dev/fd) is read.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 64 * 1024 * 1024);

// Writes to a temporary name and renames: a reader sees the old content or the new, never a mix.
// ownerOnly keeps it to the user (0600), for what carries personal data.
Result<> writeFile(const QString &path, const QByteArray &bytes, bool ownerOnly = false);

// Parses JSON; BadInput tells the byte offset and the parser's reason.
Result<QJsonDocument> readJson(const QString &path);

// The error that belongs to a failed QFileDevice.
Error fileError(const QFileDevice &file);

} // namespace officina
