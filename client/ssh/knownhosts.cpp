// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing known_hosts; see the header. The format: sshd(8), SSH_KNOWN_HOSTS FILE FORMAT.
#include "client/ssh/knownhosts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>

#include <libssh/libssh.h>

#include <algorithm>

namespace officina::ssh {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Local, file.errorString(), path);
    return file.readAll();
}

// "|1|salt|hash": the host's name cannot be read from it.
QByteArray hashed(const QByteArray &name)
{
    QByteArray salt(20, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), salt.size() / 4);
    const QByteArray hash = QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1);
    return "|1|" + salt.toBase64() + '|' + hash.toBase64();
}

} // namespace

KnownHosts::KnownHosts(QByteArray name, QStringList userFiles, QStringList globalFiles, QString revokedFile,
                       bool isHashed)
    : m_name(std::move(name)), m_userFiles(std::move(userFiles)), m_globalFiles(std::move(globalFiles)),
      m_revokedFile(std::move(revokedFile)), m_hashed(isHashed)
{}

bool KnownHosts::isAboutHost(const QByteArray &line) const
{
    ssh_knownhosts_entry *entry = nullptr;
    if (ssh_known_hosts_parse_line(m_name.constData(), line.constData(), &entry) != SSH_OK)
        return false;
    ssh_knownhosts_entry_free(entry);
    return true;
}

Result<> KnownHosts::readFile(const QString &file, QList<Line> &lines) const
{
    const auto content = contentOf(file);
    if (!content)
        return passOn(content);
    for (QByteArray text : content->split('\n')) {
        text = text.simplified();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        Line line;
        if (text.startsWith('@')) {
            const QByteArray mark = text.first(std::max<qsizetype>(text.indexOf(' '), 0));
            if (mark != "@revoked" && mark != "@cert-authority")
                continue;
            line.mark = mark == "@revoked" ? Mark::Revoked : Mark::Authority;
            text = text.sliced(mark.size() + 1);
        }
        bool isMeant = isAboutHost(text);
        // As ssh: an authority of the host is one for each of its ports.
        if (!isMeant && line.mark == Mark::Authority && m_name.startsWith('['))
            isMeant = KnownHosts(m_name.sliced(1, m_name.lastIndexOf("]:") - 1), {}, {}, {}, false).isAboutHost(text);
        if (!isMeant)
            continue;
        const auto words = text.split(' ');
        line.type = words.value(1);
        line.key = words.value(2);
        lines.append(line);
    }
    return {};
}

Result<bool> KnownHosts::isWithdrawn(const QByteArray &type, const QByteArray &key) const
{
    if (m_revokedFile.isEmpty())
        return false;
    QFile file(m_revokedFile);
    if (!file.open(QIODevice::ReadOnly)) // as ssh: what cannot be checked is not trusted
        return failure(Error::Kind::Local, file.errorString(), m_revokedFile);
    const QByteArray content = file.readAll();
    if (!content.startsWith("SSHKRL\n")) {
        for (const QByteArray &text : content.split('\n')) {
            const auto words = text.simplified().split(' ');
            if (words.value(0) == type && words.value(1) == key)
                return true;
        }
        return false;
    }
    QTemporaryFile shown;
    if (!shown.open() || shown.write(type + ' ' + key + '\n') < 0 || !shown.flush())
        return failure(Error::Kind::Local, shown.errorString(), shown.fileName());
    const QString program = QStandardPaths::findExecutable(u"ssh-keygen"_s);
    if (program.isEmpty())
        return failure(Error::Kind::Unsupported, u"RevokedHostKeys in binary form"_s, m_revokedFile);
    QProcess process;
    process.start(program, {u"-Q"_s, u"-f"_s, m_revokedFile, shown.fileName()});
    process.waitForFinished(10'000);
    const QByteArray said = process.readAllStandardOutput().trimmed();
    if (said.endsWith(": REVOKED"))
        return true;
    if (said.endsWith(": ok") && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return false;
    return failure(Error::Kind::Local, QString::fromLocal8Bit(process.readAllStandardError()).trimmed(), m_revokedFile);
}

Result<QList<KnownHosts::Line>> KnownHosts::lines() const
{
    QList<Line> lines;
    for (const QString &file : m_userFiles + m_globalFiles) {
        if (const auto read = readFile(file, lines); !read)
            return passOn(read);
    }
    return lines;
}

Result<KnownHosts::Answer> KnownHosts::ask(const QByteArray &type, const QByteArray &key) const
{
    const auto known = lines();
    if (!known)
        return passOn(known);
    const auto withdrawn = isWithdrawn(type, key);
    if (!withdrawn)
        return passOn(withdrawn);
    if (*withdrawn)
        return Answer::Revoked;
    bool any = false;
    bool same = false;
    for (const Line &line : *known) {
        const bool equal = line.type == type && line.key == key;
        if (equal && line.mark == Mark::Revoked)
            return Answer::Revoked;
        any |= line.mark == Mark::None;
        same |= equal && line.mark == Mark::None;
    }
    return same ? Answer::Known : any ? Answer::Changed : Answer::Unknown;
}

Result<QByteArrayList> KnownHosts::types() const
{
    return lines().transform([](const QList<Line> &known) {
        QByteArrayList types;
        for (const Line &line : known) {
            if (line.mark == Mark::None && !types.contains(line.type))
                types.append(line.type);
        }
        return types;
    });
}

Result<bool> KnownHosts::hasAuthority() const
{
    return lines().transform([](const QList<Line> &known) {
        return std::ranges::any_of(known, [](const Line &line) { return line.mark == Mark::Authority; });
    });
}

Result<> KnownHosts::remember(const QByteArray &type, const QByteArray &key) const
{
    const QString path = m_userFiles.value(0);
    if (path.isEmpty())
        return failure(Error::Kind::Local, u"no known_hosts file is configured"_s);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(Error::Kind::Local, file.errorString(), path);
    QByteArray line = (m_hashed ? hashed(m_name) : m_name) + ' ' + type + ' ' + key + '\n';
    if (file.size() > 0) { // the last line may lack its end
        file.seek(file.size() - 1);
        if (file.read(1) != "\n")
            line.prepend('\n');
    }
    file.seek(file.size());
    if (file.write(line) != line.size() || !file.flush())
        return failure(Error::Kind::Local, file.errorString(), path);
    return {};
}

} // namespace officina::ssh
