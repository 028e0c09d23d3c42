// SPDX-License-Identifier: GPL-3.0-or-later
//
// The account's home folder; see the header.
#include "client/base/userhome.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#ifndef _WIN32
#include <pwd.h>
#include <unistd.h>

#include <vector>
#endif

namespace officina {

QString userHome()
{
#ifndef _WIN32
    std::vector<char> buffer(16 << 10);
    passwd entry = {};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found && *entry.pw_dir)
        return QFile::decodeName(entry.pw_dir);
#endif
    return QDir::homePath();
}

QString withoutTilde(const QString &path)
{
    return path.startsWith(QLatin1StringView("~/")) ? userHome() + path.sliced(1) : path;
}

} // namespace officina
