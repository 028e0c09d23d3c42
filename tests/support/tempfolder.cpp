// SPDX-License-Identifier: GPL-3.0-or-later
//
// Temporary trees with names of any bytes; see the header.
#include "tests/support/tempfolder.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

#include <filesystem>
#include <fstream>

namespace officina::testing {

namespace fs = std::filesystem;

namespace {

fs::path pathOf(const QByteArray &bytes)
{
    return fs::path(bytes.toStdString());
}

} // namespace

TempFolder::TempFolder() : m_folder(QDir::tempPath() + QStringLiteral("/officina-test-XXXXXX"))
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
    fs::permissions(pathOf(bytes()), fs::perms(0755));
}

TempFolder::~TempFolder()
{
    std::error_code error; // QTemporaryDir would leave what is not named in UTF-8
    fs::remove_all(pathOf(bytes()), error);
}

QByteArray TempFolder::file(QByteArrayView relative, const QByteArray &content, int mode) const
{
    const QByteArray path = bytes(relative);
    fs::create_directories(pathOf(path).parent_path());
    std::ofstream stream(pathOf(path), std::ios::binary | std::ios::trunc);
    stream.write(content.constData(), content.size());
    stream.close();
    if (!stream)
        qFatal("cannot write %s", path.constData());
    fs::permissions(pathOf(path), fs::perms(mode));
    return path;
}

QByteArray TempFolder::folder(QByteArrayView relative) const
{
    const QByteArray path = bytes(relative);
    fs::create_directories(pathOf(path));
    return path;
}

QByteArray TempFolder::link(QByteArrayView relative, QByteArrayView target) const
{
    const QByteArray path = bytes(relative);
    fs::create_directories(pathOf(path).parent_path());
    fs::create_symlink(pathOf(target.toByteArray()), pathOf(path));
    return path;
}

QByteArray contentOf(const QByteArray &path)
{
    std::ifstream stream(pathOf(path), std::ios::binary);
    if (!stream)
        return {};
    QByteArray content("");
    char piece[256 * 1024];
    while (stream.read(piece, sizeof piece) || stream.gcount() > 0)
        content.append(piece, stream.gcount());
    return content;
}

bool existsAt(const QByteArray &path)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(pathOf(path), error));
}

Tree treeOf(const QByteArray &folder)
{
    Tree tree;
    const fs::path root = pathOf(folder);
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root)) {
        const QByteArray name = QByteArray::fromStdString(entry.path().lexically_relative(root).native());
        if (entry.is_symlink()) {
            tree[name] = "link " + QByteArray::fromStdString(fs::read_symlink(entry.path()).native());
        } else if (entry.is_directory()) {
            tree[name] = "folder";
        } else {
            const QByteArray content = contentOf(QByteArray::fromStdString(entry.path().native()));
            const auto mode = unsigned(entry.status().permissions()) & 07777;
            tree[name] = "file " + QByteArray::number(mode, 8) + ' '
                + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        }
    }
    return tree;
}

QByteArray noise(qint64 bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray result((bytes + 3) / 4 * 4, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(result.data()), result.size() / 4);
    result.truncate(bytes);
    return result;
}

QByteArray difference(const Tree &actual, const Tree &expected)
{
    QByteArray text;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!actual.contains(it.key()))
            text += "missing: " + it.key() + '\n';
        else if (actual[it.key()] != it.value())
            text += "differs: " + it.key() + ": " + actual[it.key()] + " instead of " + it.value() + '\n';
    }
    for (auto it = actual.begin(); it != actual.end(); ++it) {
        if (!expected.contains(it.key()))
            text += "too much: " + it.key() + '\n';
    }
    return text.left(2000);
}

} // namespace officina::testing
