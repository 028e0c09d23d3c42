// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the stores of drafts and awards share: folders of one's own, and a lock between windows.
#pragma once

#include "client/base/result.h"

#include <QtCore/QLockFile>

namespace officina {

// Names and plans of people: the folder is its owner's alone. Local where it cannot be made.
Result<> makePrivateFolder(const QString &folder);

// Makes the folder it goes to. NotFound, Local.
Result<> moveFile(const QString &from, const QString &to);

// Held for as long as a file of the folder is looked at and written. Where the file system takes no locks, who saves
// last wins the instant.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder);

private:
    QLockFile m_file;
};

} // namespace officina
