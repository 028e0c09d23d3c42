// SPDX-License-Identifier: GPL-3.0-or-later
//
// Local paths as bytes and as text; see the header.
#include "client/base/localpath.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace officina {

using namespace Qt::StringLiterals;

namespace windowspath {

bool isDrive(QByteArrayView name)
{
    const char letter = name.size() == 2 ? char(name[0] | 0x20) : '\0';
    return letter >= 'a' && letter <= 'z' && name[1] == ':';
}

bool isAbsolute(QByteArrayView bytes)
{
    const bool isOnDrive = bytes.size() >= 2 && isDrive(bytes.first(2)) && (bytes.size() == 2 || bytes[2] == '/');
    return isOnDrive || bytes.startsWith('/');
}

QByteArray bytesOf(const QString &text)
{
    QByteArray bytes = text.toUtf8().replace('\\', '/');
    while (bytes.startsWith("//") || (bytes.startsWith('/') && isDrive(bytes.sliced(1).split('/').first())))
        bytes.remove(0, 1);
    return bytes;
}

QString textOf(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.size() < 2 || !text.startsWith(u'/') || text.startsWith("//"_L1))
        return text;
    return isDrive(bytes.sliced(1).toByteArray().split('/').first()) ? text.sliced(1) : u'/' + text;
}

QString extended(QByteArrayView bytes)
{
    QByteArrayList names;
    for (const QByteArray &name : bytes.toByteArray().split('/')) {
        if (!name.isEmpty() && name != ".")
            names.append(name);
    }
    if (names.isEmpty())
        return {};
    const bool isOnDrive = isDrive(names.first());
    const qsizetype top = isOnDrive ? 1 : 2; // what ".." stays in
    if (names.size() < top || (!isOnDrive && (names[0] == ".." || names[1] == "..")))
        return {};
    for (qsizetype i = top; i < names.size();) {
        if (names[i] != "..")
            ++i;
        else if (i == top)
            names.removeAt(i);
        else
            names.remove(--i, 2);
    }
    const QString text = QString::fromUtf8(names.join('\\'));
    if (!isOnDrive)
        return uR"(\\?\UNC\)"_s + text;
    return uR"(\\?\)"_s + text + (names.size() == 1 ? u"\\"_s : QString());
}

} // namespace windowspath

bool isAbsoluteHere(QByteArrayView bytes)
{
#ifdef Q_OS_WIN
    return windowspath::isAbsolute(bytes);
#else
    return bytes.startsWith('/');
#endif
}

#ifdef Q_OS_WIN

QByteArray localBytes(const QString &text)
{
    const QString path = QDir::fromNativeSeparators(text);
    const bool isShare = path.startsWith("//"_L1);
    const QByteArray bytes = windowspath::bytesOf(path);
    if (!isShare && bytes.size() > 1 && bytes.startsWith('/')) // of the drive that the program is in
        return windowspath::bytesOf(QDir(path).absolutePath());
    return bytes;
}

QString localText(QByteArrayView bytes)
{
    return windowspath::textOf(bytes);
}

#else

QByteArray localBytes(const QString &text)
{
    return QFile::encodeName(text);
}

QString localText(QByteArrayView bytes)
{
    return QFile::decodeName(bytes.toByteArray());
}

#endif

} // namespace officina
