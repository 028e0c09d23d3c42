// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this computer's files are alike in on every system; see the header.
#include "client/staging/files/localfilesystem.h"

#include "client/base/localpath.h"
#include "client/base/userhome.h"

#include <QtCore/QDir>

namespace officina {

Result<> LocalFileSystem::makePath(const RemotePath &path)
{
    if (const auto there = stat(path)) {
        if (there->isFolder())
            return {};
        return failure(Error::Kind::NotAFolder, {}, path.display());
    }
    if (path.parent() != path) {
        if (const auto parent = makePath(path.parent()); !parent)
            return parent;
    }
    const auto made = makeFolder(path);
    if (made || made.error().kind != Error::Kind::Exists)
        return made;
    const auto there = stat(path); // someone was faster, or it is a link whose target is not there
    if (there && there->isFolder())
        return {};
    return failure(there ? Error::Kind::NotAFolder : Error::Kind::DeadLink, made.error().detail, path.display());
}

Result<QList<RemotePath>> LocalFileSystem::homes()
{
    return QList{RemotePath(localBytes(QDir::homePath())), RemotePath(localBytes(userHome()))};
}

} // namespace officina
