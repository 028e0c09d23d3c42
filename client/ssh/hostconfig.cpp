// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking ssh for its configuration; see the header.
#include "client/ssh/hostconfig.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

namespace officina::ssh {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMilliseconds = 10'000; // a Match may run a command

QString home(const QString &path)
{
    return path.startsWith("~/"_L1) ? QDir::homePath() + path.sliced(1) : path;
}

// ssh prints lists of files without quotes: where a name holds spaces, the longest one that exists is meant.
QStringList filesOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList files;
    for (qsizetype first = 0; first < words.size();) {
        qsizetype count = words.size() - first;
        while (count > 1 && !QFileInfo::exists(home(words.sliced(first, count).join(u' '))))
            --count;
        files.append(home(words.sliced(first, count).join(u' ')));
        first += count;
    }
    files.removeAll(u"none"_s);
    return files;
}

} // namespace

HostConfig HostConfig::parse(const QByteArray &printed)
{
    HostConfig config;
    for (const QByteArray &line : printed.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const QByteArray key = line.first(std::max<qsizetype>(space, 0));
        const QString value = QString::fromLocal8Bit(line.mid(space + 1)).trimmed();
        const bool none = value == "none"_L1;
        if (key == "hostname")
            config.hostName = value;
        else if (key == "port")
            config.port = value.toInt();
        else if (key == "user")
            config.user = value;
        else if (key == "identityfile" && !none)
            config.identityFiles.append(value);
        else if (key == "identitiesonly")
            config.identitiesOnly = value == "yes"_L1;
        else if (key == "certificatefile" && !none)
            config.certificateFiles.append(value);
        else if (key == "identityagent")
            config.identityAgent = value == "SSH_AUTH_SOCK"_L1 ? QString() : value;
        else if (key == "proxycommand" && !none)
            config.proxyCommand = value;
        else if (key == "proxyjump" && !none)
            config.proxyJump = value.split(u',', Qt::SkipEmptyParts);
        else if (key == "hostkeyalias" && !none)
            config.hostKeyAlias = value;
        else if (key == "userknownhostsfile")
            config.knownHosts = filesOf(value);
        else if (key == "globalknownhostsfile")
            config.globalKnownHosts = filesOf(value);
        else if (key == "revokedhostkeys" && !none)
            config.revokedHostKeys = home(value);
        else if (key == "hashknownhosts")
            config.hashKnownHosts = value == "yes"_L1;
        else if (key == "connecttimeout" && value.toInt() > 0)
            config.connectTimeout = std::chrono::seconds(value.toInt());
    }
    return config;
}

Result<std::optional<HostConfig>> HostConfig::of(const Target &target)
{
    const QString ssh = QStandardPaths::findExecutable(u"ssh"_s);
    if (ssh.isEmpty())
        return std::nullopt;
    QStringList arguments{u"-G"_s};
    if (!target.configFile.isEmpty())
        arguments << u"-F"_s << target.configFile;
    if (!target.user.isEmpty())
        arguments << u"-l"_s << target.user;
    if (target.port > 0)
        arguments << u"-p"_s << QString::number(target.port);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(ssh, arguments << u"--"_s << target.host);
    if (!process.waitForFinished(answerMilliseconds))
        return failure(Error::Kind::BadInput, u"ssh -G did not end"_s, target.host);
    if (process.exitCode() != 0)
        return failure(Error::Kind::BadInput, QString::fromLocal8Bit(process.readAllStandardError()).trimmed(),
                       target.host);
    return parse(process.readAllStandardOutput());
}

} // namespace officina::ssh
