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

namespace {

QString otherFolder; // empty: none was named

// The one folder that has all of it; empty: each thing is where the platform wants it.
QString oneFolder()
{
    return otherFolder.isEmpty() ? portableFolder() : otherFolder;
}

} // namespace

void keepEverythingIn(const QString &folder)
{
    otherFolder = folder;
    // Qt's own file dialogs remember folders; Windows and macOS keep that where nobody can move it.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder + u"/config"_s);
}

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
    const QString one = oneFolder();
    return one.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/officina"_s
                         : one + u"/data"_s;
}

QString cacheFolder()
{
    const QString one = oneFolder();
    return one.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/officina"_s
                         : one + u"/cache"_s;
}

QString settingsFile()
{
    const QString one = oneFolder();
    return one.isEmpty()
        ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"officina"_s, u"officina"_s).fileName()
        : one + u"/officina.ini"_s;
}

} // namespace officina
