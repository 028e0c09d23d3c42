// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading and writing known_hosts; see the header. The format: sshd(8), SSH_KNOWN_HOSTS FILE FORMAT.
#include "client/ssh/knownhosts.h"

#include "client/base/userhome.h"
#include "client/ssh/keyfile.h"
#include "client/ssh/sshprogram.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>

#include <algorithm>

namespace officina::ssh {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
QByteArray hashed(const QByteArray &name, const QByteArray &salt)
{
    const QByteArray hash = QMessageAuthenticationCode::hash(name, salt, QCryptographicHash::Sha1);
    return "|1|" + salt.toBase64() + '|' + hash.toBase64();
}

// '*' stands for any number of characters, '?' for one; everything else for itself, brackets too.
bool matches(QByteArrayView pattern, QByteArrayView name)
{
    qsizetype star = -1;     // the last one
    qsizetype resumeAt = 0;  // in the name, where what it stands for is one longer
    qsizetype p = 0;
    for (qsizetype n = 0; n < name.size();) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resumeAt = n;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
            ++p;
            ++n;
        } else if (star >= 0) {
            p = star + 1;
            n = ++resumeAt;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + p, pattern.end(), [](char c) { return c == '*'; });
}

} // namespace

KnownHosts::KnownHosts(QByteArray name, QStringList userFiles, QStringList globalFiles, QString revokedFile,
                       bool isHashed)
    : m_name(std::move(name)), m_userFiles(std::move(userFiles)), m_globalFiles(std::move(globalFiles)),
      m_revokedFile(std::move(revokedFile)), m_hashed(isHashed)
{}

// One pattern has to match, and none that begins with '!': that takes the host out of the whole line.
bool KnownHosts::isAbout(const QByteArray &patterns, const QByteArray &host) const
{
    if (patterns.startsWith("|1|"))
        return patterns == hashed(host, QByteArray::fromBase64(patterns.split('|').value(2)));
    bool found = false;
    for (const QByteArray &pattern : patterns.toLower().split(',')) {
        const bool isNegated = pattern.startsWith('!');
        if (!matches(QByteArrayView(pattern).sliced(isNegated ? 1 : 0), host))
            continue;
        if (isNegated)
            return false;
        found = true;
    }
    return found;
}

Result<> KnownHosts::readFile(const QString &file, QList<Line> &lines) const
{
    const auto content = contentOf(file);
    if (!content)
        return passOn(content);
    int number = 0;
    for (QByteArray text : content->split('\n')) {
        ++number;
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
        const auto words = text.split(' ');
        bool isMeant = isAbout(words.first(), m_name);
        // As ssh: an authority of the host is one for each of its ports.
        if (!isMeant && line.mark == Mark::Authority && m_name.startsWith('['))
            isMeant = isAbout(words.first(), m_name.sliced(1, m_name.lastIndexOf("]:") - 1));
        if (!isMeant || words.size() < 3)
            continue;
        line.type = words.value(1);
        line.key = words.value(2);
        line.place = u"%1:%2"_s.arg(file).arg(number);
        lines.append(line);
    }
    return {};
}

Result<bool> KnownHosts::isWithdrawn(const QByteArray &type, const QByteArray &key, const CancelFlag &stop) const
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
    const auto asked = runProgram(program, {u"-Q"_s, u"-f"_s, m_revokedFile, shown.fileName()}, 10s, stop);
    if (!asked)
        return failure(asked.error().kind, asked.error().detail, m_revokedFile);
    const QByteArray said = asked->out.trimmed();
    if (said.endsWith(": REVOKED"))
        return true;
    if (said.endsWith(": ok") && asked->succeeded)
        return false;
    return failure(Error::Kind::Local, QString::fromLocal8Bit(asked->errors).trimmed(), m_revokedFile);
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

Result<KnownHosts::Answer> KnownHosts::ask(const QByteArray &type, const QByteArray &key, const CancelFlag &stop) const
{
    const auto known = lines();
    if (!known)
        return passOn(known);
    const auto withdrawn = isWithdrawn(type, key, stop);
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

Result<QList<KnownHosts::Recorded>> KnownHosts::keys() const
{
    return lines().transform([](const QList<Line> &known) {
        QList<Recorded> keys;
        for (const Line &line : known) {
            if (line.mark == Mark::None)
                keys.append({line.type, fingerprintOf(QByteArray::fromBase64(line.key))});
        }
        return keys;
    });
}

Result<QStringList> KnownHosts::places() const
{
    return lines().transform([](const QList<Line> &known) {
        QStringList places;
        for (const Line &line : known) {
            if (line.mark == Mark::None)
                places.append(line.place);
        }
        return places;
    });
}

Result<bool> KnownHosts::hasAuthority() const
{
    return lines().transform([](const QList<Line> &known) {
        return std::ranges::any_of(known, [](const Line &line) { return line.mark == Mark::Authority; });
    });
}

Result<bool> KnownHosts::mayRefuse() const
{
    return lines().transform([this](const QList<Line> &known) { return !known.isEmpty() || !m_revokedFile.isEmpty(); });
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
    QByteArray salt(20, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), salt.size() / 4);
    QByteArray line = (m_hashed ? hashed(m_name, salt) : m_name) + ' ' + type + ' ' + key + '\n';
    // Appended in one write, so that nothing is lost where others add a host at the same time.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return failure(Error::Kind::Local, file.errorString(), path);
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n") // the last line may lack its end
        line.prepend('\n');
    if (file.write(line) != line.size())
        return failure(Error::Kind::Local, file.errorString(), path);
    return {};
}

QByteArray knownName(const std::optional<HostConfig> &config, const QString &host, int port)
{
    const QByteArray alias = config ? config->hostKeyAlias.toUtf8() : QByteArray();
    if (!alias.isEmpty())
        return alias;
    const QByteArray name = host.toUtf8().toLower();
    return port == 22 ? name : '[' + name + "]:" + QByteArray::number(port);
}

KnownHosts knownHostsOf(const QString &chosen, const std::optional<HostConfig> &config, const QString &host, int port)
{
    QStringList files;
    if (!chosen.isEmpty())
        files = {chosen};
    else if (config)
        files = config->knownHosts;
    else
        files = {userHome() + u"/.ssh/known_hosts"_s};
    return {knownName(config, host, port), files, config ? config->globalKnownHosts : QStringList(),
            config ? config->revokedHostKeys : QString(), config && config->hashKnownHosts};
}

} // namespace officina::ssh
