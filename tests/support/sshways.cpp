// SPDX-License-Identifier: GPL-3.0-or-later
//
// Servers, keys and configurations; see the header.
#include "tests/support/sshways.h"

#include "tests/support/resultcheck.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <sched.h>
#include <sys/mount.h>

namespace officina::testing {

using namespace Qt::StringLiterals;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

qsizetype keysOffered(const SshServer &server)
{
    return server.log().count("Failed publickey") + server.log().count("Accepted publickey");
}

void SshWays::start()
{
    qunsetenv("SSH_AUTH_SOCK");
    SshServer::Options options;
    const QString authority = makeKey(u"authority"_s, {u"ed25519"_s});
    options.config = {"TrustedUserCAKeys " + authority.toUtf8() + ".pub"};
    m_server = std::make_unique<SshServer>(options);
    QVERIFY_RESULT(m_server->start());
}

QString SshWays::makeKey(const QString &name, const QStringList &kind, const QString &passphrase)
{
    const QString file = m_folder.path(name);
    outputOf(u"ssh-keygen"_s, QStringList{u"-q"_s, u"-N"_s, passphrase, u"-f"_s, file, u"-t"_s} + kind);
    return file;
}

QByteArray SshWays::usual() const
{
    return "  User " + m_server->user().toUtf8() + "\n  IdentityFile " + m_server->identity().toUtf8()
        + "\n  UserKnownHostsFile " + m_server->knownHosts().toUtf8() + '\n';
}

QByteArray SshWays::address() const
{
    return "  HostName 127.0.0.1\n  Port " + QByteArray::number(m_server->port()) + '\n';
}

ssh::Target SshWays::configured(const QByteArray &lines)
{
    const QString file = m_folder.path(u"config"_s);
    QFile::remove(file);
    append(file, lines);
    ssh::Target target;
    target.host = u"site"_s;
    target.configFile = file;
    return target;
}

bool SshWays::cover(const QString &path, const QString &by)
{
    static const bool isAlone =
        unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return isAlone
        && mount(QFile::encodeName(by).constData(), QFile::encodeName(path).constData(), nullptr, MS_BIND, nullptr)
        == 0;
}

SshAgent::SshAgent(const QString &socket, const QStringList &keys)
{
    m_process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket});
    QTRY_VERIFY(QFile::exists(socket));
    qputenv("SSH_AUTH_SOCK", socket.toUtf8());
    outputOf(u"ssh-add"_s, QStringList{u"-q"_s} + keys);
}

SshAgent::~SshAgent()
{
    qunsetenv("SSH_AUTH_SOCK");
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace officina::testing
