// SPDX-License-Identifier: GPL-3.0-or-later
//
// Room for what is to come; see the header.
#include "client/staging/files/room.h"

namespace officina {

using namespace Qt::StringLiterals;

Result<ssh::Space> spaceFor(FileSystem &files, const RemotePath &folder)
{
    RemotePath at = folder;
    for (;;) {
        auto space = files.space(at);
        const bool isTop = at.isEmpty() || at.bytes() == "." || at.parent() == at;
        if (space || space.error().kind != Error::Kind::NotFound || isTop)
            return space;
        at = at.parent();
    }
}

Result<> checkRoom(const ssh::Space &room, qint64 bytes, qint64 files, const RemotePath &folder, bool isSites)
{
    const auto tooLittle = [&](const QString &detail) {
        return failure(isSites ? Error::Kind::TooLarge : Error::Kind::LocalTooLarge, detail, folder.display());
    };
    if (bytes > room.free)
        return tooLittle(u"%1 bytes needed, %2 free"_s.arg(bytes).arg(room.free));
    if (room.freeFiles >= 0 && files > room.freeFiles)
        return tooLittle(u"%1 files needed, %2 free"_s.arg(files).arg(room.freeFiles));
    return {};
}

} // namespace officina
