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

namespace {

#ifndef _WIN32
// One text of the account's entry; empty: there is none.
QByteArray ofAccount(char *passwd::*what)
{
    std::vector<char> buffer(16 << 10);
    passwd entry = {};
    passwd *found = nullptr;
    const bool isKnown = getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    return isKnown ? QByteArray(entry.*what) : QByteArray();
}
#endif

} // namespace

QString userHome()
{
#ifndef _WIN32
    if (const QByteArray home = ofAccount(&passwd::pw_dir); !home.isEmpty())
        return QFile::decodeName(home);
#endif
    return QDir::homePath();
}

QString userName()
{
#ifdef _WIN32
    return qEnvironmentVariable("USERNAME");
#else
    return QString::fromLocal8Bit(ofAccount(&passwd::pw_name));
#endif
}

QString withoutTilde(const QString &path)
{
    return path.startsWith(QLatin1StringView("~/")) ? userHome() + path.sliced(1) : path;
}

} // namespace officina
