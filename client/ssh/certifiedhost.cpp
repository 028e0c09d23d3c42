// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking ssh whether a host is certified; see the header.
#include "client/ssh/certifiedhost.h"

#include "client/ssh/sshprogram.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

namespace officina::ssh {

using namespace Qt::StringLiterals;

namespace {

// Whether ssh was shown a certificate of this key and took it. That an authority is known is said before names and
// dates are looked at; only where all is well ssh goes on to the new keys. Lines of the server's own (a banner) come
// after that, and before nothing of its begins a line.
Certified verdict(const QString &log, const QString &key)
{
    static const QRegularExpression shown(uR"(^debug1: Server host certificate: \S+ (SHA256:\S+),)"_s);
    static const QRegularExpression taken(
        uR"(^debug1: Host '.*' is known and matches the \S+-CERT host certificate)"_s);
    QString fingerprint;
    bool isKnown = false;
    for (const QString &line : log.split(u'\n')) {
        if (const auto match = shown.match(line); match.hasMatch() && fingerprint.isEmpty())
            fingerprint = match.captured(1);
        else if (taken.match(line).hasMatch())
            isKnown = true;
        else if (line.contains("Retry with plain key"_L1))
            return Certified::No;
        else if (line == "debug1: SSH2_MSG_NEWKEYS sent"_L1)
            return isKnown && fingerprint == key ? Certified::Yes : Certified::No;
        else if (line.startsWith("Unable to negotiate with "_L1) && line.contains("no matching host key type"_L1))
            return Certified::No; // it has no certificate
    }
    return fingerprint.isEmpty() ? Certified::NotTold : Certified::No;
}

QString quoted(const QStringList &files)
{
    QStringList words;
    for (const QString &file : files)
        words += u'"' + file + u'"';
    return words.join(u' ');
}

} // namespace

Result<Certified> isCertified(const Session::Private &session, const QString &authorities, const QByteArray &type,
                              const QString &fingerprint, const CancelFlag &stop)
{
    const QString ssh = QStandardPaths::findExecutable(u"ssh"_s);
    if (ssh.isEmpty())
        return Certified::NotTold;
    const Target &target = session.target;
    QStringList arguments{u"-v"_s, u"-T"_s};
    if (!target.useConfig)
        arguments << u"-F"_s << u"none"_s;
    else if (!target.configFile.isEmpty())
        arguments << u"-F"_s << target.configFile;
    const QString kind = QString::fromLatin1(type);
    for (const QString &option :
         {u"HostKeyAlgorithms="_s
              + (kind == u"ssh-rsa" ? u"rsa-sha2-512-cert-v01@openssh.com,rsa-sha2-256-cert-v01@openssh.com"_s
                                    : kind + u"-cert-v01@openssh.com"_s),
          u"LogLevel=DEBUG1"_s, u"StrictHostKeyChecking=yes"_s, u"UpdateHostKeys=no"_s, u"BatchMode=yes"_s,
          u"PreferredAuthentications=none"_s, u"ControlPath=none"_s, u"ClearAllForwardings=yes"_s,
          u"ConnectTimeout=%1"_s.arg(target.timeout.count())})
        arguments << u"-o"_s << option;
    if (!target.knownHosts.isEmpty())
        arguments << u"-o"_s << u"UserKnownHostsFile="_s + quoted({target.knownHosts});
    if (!authorities.isEmpty()) {
        const QStringList usual{u"/etc/ssh/ssh_known_hosts"_s, u"/etc/ssh/ssh_known_hosts2"_s};
        const QStringList global = session.config ? session.config->globalKnownHosts : usual;
        arguments << u"-o"_s << u"GlobalKnownHostsFile="_s + quoted(global + QStringList(authorities));
    }
    if (!target.user.isEmpty())
        arguments << u"-l"_s << target.user;
    if (target.port > 0)
        arguments << u"-p"_s << QString::number(target.port);
    const auto asked = runProgram(ssh, arguments << u"--"_s << target.host << u"true"_s, 20s, stop);
    if (!asked)
        return failure(asked.error().kind, asked.error().detail, target.host);
    const QString log = QString::fromLocal8Bit(asked->errors).remove(u'\r');
    return verdict(log, fingerprint);
}

} // namespace officina::ssh
