// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paths of this computer: the text that Qt's own classes take, and the bytes that a RemotePath and LocalFileSystem hold.
// On a Unix the bytes are those of the file system. On Windows they are UTF-8 with slashes: "C:/data" on a drive,
// "/server/share/data" for what another computer shares, and "/" is where the drives are.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace officina {

QByteArray localBytes(const QString &text);
QString localText(QByteArrayView bytes); // "//server/share/data"
bool isAbsoluteHere(QByteArrayView bytes);

// What the two are on Windows, and what its calls take: here everywhere, so that it is tried everywhere.
namespace windowspath {

bool isDrive(QByteArrayView name); // "C:"
bool isAbsolute(QByteArrayView bytes); // "C:/data", "/server/share"; not "C:data", which is relative to who knows what
// Of a path with a drive or of a share; of a relative one it is relative.
QByteArray bytesOf(const QString &text);
QString textOf(QByteArrayView bytes);
// An absolute path without the limit of 260 characters and without second meanings: "\\?\C:\data",
// "\\?\UNC\server\share\data". Without "." and "..", which have no meaning in it. Empty: it is "/", or a
// server alone, which are no folders for Windows' calls.
QString extended(QByteArrayView bytes);

} // namespace windowspath

} // namespace officina
