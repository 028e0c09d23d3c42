// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 sums that a site makes of its own files, with its own programs: hex, empty for what could not be
// read. Which programs it has is asked once.
#pragma once

#include "client/staging/checksum/pendinganswers.h"

#include <QtCore/QHash>

namespace officina {

namespace checksums {

// Of whole files. bytes: what to expect in all, for the time limit. toSync: those of them that are first written
// out to the disk; where that fails they have no sum.
Pending ofFiles(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files, qint64 bytes,
                const QList<RemotePath> &toSync);
// Of [offset, offset + length), block by block, the last one may be shorter.
Pending ofBlocks(std::shared_ptr<RemoteShell> shell, const RemotePath &file, qint64 offset, qint64 length,
                 qint64 block);
// Of a file that grows to this size, and is on the disk then; needs python: no other common program reads along.
Result<Pending> ofGrowing(ssh::Session &session, const RemotePath &file, qint64 size);

// The sums in what `sha256sum -z` printed, by the names it was given. A login's own greeting
// before the first NUL is ignored.
QHash<QByteArray, QByteArray> parse(const QByteArray &printed);

} // namespace checksums

} // namespace officina
