// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a zip says it holds, before anything of it is unpacked. Stricter than the format: an archive that two
// programs could read in two ways is none. KArchive takes the last of two files of one name, and cuts a name at a
// zero byte; here both are seen.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace officina {

struct ZipEntry {
    QByteArray name;
    qint64 size = 0;           // unpacked, as it is said
    bool isPlainFile = false;  // no folder, no link, not encrypted
};

// Nothing where the bytes are no whole zip, or begin or end with something else.
std::optional<QList<ZipEntry>> listZip(const QByteArray &bytes);

} // namespace officina
