// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "client/base/userfolders.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

namespace officina {

using namespace Qt::StringLiterals;

QString portableFolder()
{
    QDir folder(QCoreApplication::applicationDirPath());
    if (folder.dirName() == "bin"_L1)
        folder.cdUp();
    const QString path = folder.filePath(u"officina-data"_s);
    return QFileInfo(path).isDir() ? path : QString();
}

QString dataFolder()
{
    const QString portable = portableFolder();
    return portable.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/officina"_s
                              : portable + u"/data"_s;
}

QString cacheFolder()
{
    const QString portable = portableFolder();
    return portable.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/officina"_s
                              : portable + u"/cache"_s;
}

QString settingsFile()
{
    const QString portable = portableFolder();
    return portable.isEmpty()
        ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"officina"_s, u"officina"_s).fileName()
        : portable + u"/officina.ini"_s;
}

} // namespace officina
