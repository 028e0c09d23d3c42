// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a site does to many files by one command of its shell: over SFTP each costs a round trip.
#pragma once

#include "client/staging/checksum/pendinganswers.h"

namespace officina {

struct NewFolder {
    RemotePath path;
    uint permissions = 0; // 0777
};

namespace remotecommands {

// When files were last changed, as decimal seconds since 1970: SFTP has 32 bits for that. Follows links.
Pending timesOf(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files);
// What may be done with files or folders: octal. Does not follow links.
Pending permissionsOf(std::shared_ptr<RemoteShell> shell, const QList<RemotePath> &files);
// Makes folders, each after the one it is in: "made", where it was not there and no doubt is left that it is now.
// Permissions as by mkdir(2), without any umask.
Pending makeFolders(std::shared_ptr<RemoteShell> shell, const QList<NewFolder> &folders);

} // namespace remotecommands

} // namespace officina
