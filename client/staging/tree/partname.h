// SPDX-License-Identifier: GPL-3.0-or-later
//
// The temporary names under which files arrive: the same for the same state of the same source, so that
// a later try finds them, and never longer than a file name may be.
#pragma once

#include "client/base/remotepath.h"

namespace officina {

// ".data.bin.0123456789abcdef.officina-part"
QByteArray partName(const QByteArray &name, qint64 size, qint64 changed);
// "data.bin.0123456789abcdef.officina-begun": what somebody had begun under its own name, while it is gone on with.
// That is no temporary file of ours, so it is nowhere taken for one, and whoever misses it sees it.
QByteArray begunName(const QByteArray &name, qint64 size, qint64 changed);
// The name of the temporary folders for files that arrive in streams, the same for the same source.
QByteArray partFolderName(const RemotePath &source);

// Whether a name is one of these temporary ones, or a begunName(), of whatever file.
bool isBegunName(QByteArrayView name);
bool isPartName(QByteArrayView name);
// What the temporary names of one file begin with, in whatever state it is.
QByteArray partPrefix(const QByteArray &name);
QByteArray prefixOfPart(const QByteArray &part); // of a temporary name
QByteArray prefixOfBegun(const QByteArray &begun); // the name it had, unless that was too long

// The beginning of a name that has at most so many bytes, never cut within a character of UTF-8.
QByteArray shortened(const QByteArray &name, qsizetype most);

inline constexpr qsizetype longestName = 255; // bytes, of nearly every Unix file system

} // namespace officina
