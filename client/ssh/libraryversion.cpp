// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "client/ssh/libraryversion.h"

#include <libssh/libssh.h>

namespace officina::ssh {

QString libraryVersion()
{
    return QString::fromLatin1(ssh_version(0));
}

} // namespace officina::ssh
