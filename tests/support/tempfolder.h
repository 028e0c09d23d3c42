// SPDX-License-Identifier: GPL-3.0-or-later
//
// A temporary folder whose files may have any name a Unix system allows, and the comparison of
// whole trees by SHA-256. Names are bytes: QFile could not name a file that is not UTF-8.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

namespace officina::testing {

// Relative name -> "folder", "link TARGET" or "file MODE SHA256".
using Tree = QMap<QByteArray, QByteArray>;

class TempFolder
{
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    QString path() const { return m_folder.path(); }
    QByteArray bytes() const { return m_folder.path().toUtf8(); }
    QByteArray bytes(QByteArrayView relative) const { return bytes() + '/' + relative.toByteArray(); }
    QString path(const QString &relative) const { return m_folder.filePath(relative); }

    // Makes parents as needed. The path of what was made.
    QByteArray file(QByteArrayView relative, const QByteArray &content, int mode = 0644) const;
    QByteArray folder(QByteArrayView relative) const;
    QByteArray link(QByteArrayView relative, QByteArrayView target) const;

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QByteArray &path); // null where it cannot be read
bool existsAt(const QByteArray &path);        // also a dangling link
Tree treeOf(const QByteArray &folder);
QByteArray noise(qint64 bytes, quint32 seed = 1); // incompressible and repeatable
// The first differences between two trees as text; empty where they are the same.
QByteArray difference(const Tree &actual, const Tree &expected);

} // namespace officina::testing
