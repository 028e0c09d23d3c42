// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether there is room for what is to come, asked before anything is made or removed for it. Only what surely does
// not fit is refused; where nobody tells how much is free, that is seen when the disk is full.
#pragma once

#include "client/staging/files/filesystem.h"

namespace officina {

// Of the file system that holds a folder, or will once it is made. Unsupported where it is not told.
Result<ssh::Space> spaceFor(FileSystem &files, const RemotePath &folder);
// TooLarge, or LocalTooLarge where the folder is this computer's.
Result<> checkRoom(const ssh::Space &room, qint64 bytes, qint64 files, const RemotePath &folder, bool isSites);

} // namespace officina
