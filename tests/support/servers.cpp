// SPDX-License-Identifier: GPL-3.0-or-later
//
// The namespace that a server unlike ours runs in; see the header. The kinds are in serverkinds.cpp.
#include "tests/support/servers.h"

#include <QtCore/QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

// $1 is reached by a way of its own before the folder of temporary files is hidden, and put back
// into it alone.
constexpr QByteArrayView hideTheRest = R"(
mount --bind "$1/passwd" /etc/passwd
mount --bind "$1" /mnt
mount -t tmpfs none "${1%/*}"
mkdir "$1"
mount --bind /mnt "$1"
umount /mnt
export HOME=/root
cd /root
)";

void write(const QByteArray &path, const QByteArray &text)
{
    QFile out(QFile::decodeName(path));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size())
        qFatal("cannot write %s", path.constData());
}

QByteArray read(const QByteArray &path)
{
    QFile in(QFile::decodeName(path));
    if (!in.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path.constData());
    return in.readAll();
}

// The machine's users, and root with the home folder and the shell of this kind.
QByteArray users(const QByteArray &shell)
{
    QByteArray text = "root:x:0:0:root:/root:" + shell + '\n';
    for (const QByteArray &line : read("/etc/passwd").split('\n')) {
        if (!line.isEmpty() && !line.startsWith("root:"))
            text += line + '\n';
    }
    return text;
}

} // namespace

bool Server::canRun()
{
    return geteuid() == 0;
}

Server::Server(ServerKind kind) : m_kind(std::move(kind))
{
    SshServer::Options options = m_kind.options;
    QByteArray home = m_kind.homeOnTmpfs.isEmpty()
        ? QByteArray(R"(mount --bind "$1/home" /root)")
        : "mount -t tmpfs -o mode=755," + m_kind.homeOnTmpfs + " none /root\ncp -a \"$1/home/.\" /root";
    if (m_kind.isReadOnly)
        home += "\nmount -o remount,bind,ro /root";
    options.setUp = home + hideTheRest.toByteArray() + options.setUp;
    m_server = std::make_unique<SshServer>(std::move(options));

    const QByteArray below = folder();
    if (mkdir((below + "/home").constData(), 0755) != 0)
        qFatal("no home folder in %s", below.constData());
    for (const auto &[name, content] : m_kind.startFiles)
        write(below + "/home/" + name, content);
    write(below + "/passwd", users(m_kind.shell));
    write(below + "/mode", m_kind.mode);
    // The project may lie where the namespace has something else.
    for (const char *program : {"/sftpserver.py", "/superserver.py"})
        write(below + program, read(QByteArray(OFFICINA_SOURCE_DIR "/tests/support/servers") + program));
}

Server::~Server() = default;

Result<> Server::start()
{
    return m_server->start();
}

QByteArray Server::folder() const
{
    return QFile::encodeName(m_server->folder());
}

QByteArray Server::home(QByteArrayView relative) const
{
    // What is mounted within the namespace alone is reached through the server's own view.
    const QByteArray home = m_kind.homeOnTmpfs.isEmpty()
        ? folder() + "/home"
        : "/proc/" + QByteArray::number(m_server->processId()) + "/root/root";
    return relative.isEmpty() ? home : home + '/' + relative.toByteArray();
}

RemotePath Server::root(QByteArrayView relative) const
{
    const QByteArray root = m_kind.isChrooted ? "" : "/root";
    return RemotePath(relative.isEmpty() && m_kind.isChrooted ? QByteArray("/") : root + '/' + relative.toByteArray());
}

} // namespace officina::testing
