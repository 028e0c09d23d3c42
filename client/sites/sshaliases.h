// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names a user gave to hosts in ~/.ssh/config: its "Host" lines, also those of included
// files. Names only; what they mean, libssh reads itself when it connects. Patterns (*, ?, !) are
// no names and are left out.
#pragma once

#include "client/base/result.h"

#include <QtCore/QStringList>

namespace officina {

struct SshAliases {
    QStringList names;     // in the order of the files, each once
    QList<Error> problems; // files that exist, but cannot be read or parsed
};

// A missing file has no names. Relative paths of Include are taken from ~/.ssh, as ssh does.
SshAliases sshAliases(const QString &configFile);

} // namespace officina
