// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our block in ~/.ssh/config; see the header. Source: man ssh_config.
#include "client/sites/sshconfigfile.h"

#include "client/base/files.h"
#include "client/sites/sshaliases.h"
#include "client/sites/sshconfigword.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView beginLine = "# BEGIN Officina: your sites, written by Officina";
constexpr QByteArrayView endLine = "# END Officina";
constexpr QByteArrayView forAllHosts = "Host *";
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

// The file's text around and in the block; together they are the file.
struct Parts {
    QByteArray before; // where there is no block, the byte order mark alone
    QByteArrayList block; // its lines, from begin to end; none where there is no block
    QByteArray after;
};

std::unexpected<Error> damaged(const QString &how)
{
    return failure(Error::Kind::BadInput, how, u"block"_s);
}

QByteArrayList linesOf(const QByteArray &text) // each with its end
{
    QByteArrayList lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf('\n', from);
        const qsizetype to = end < 0 ? text.size() : end + 1;
        lines += text.sliced(from, to - from);
        from = to;
    }
    return lines;
}

QByteArray keywordOf(const QByteArray &line)
{
    const QByteArray text = line.trimmed().toLower();
    const auto end = std::ranges::find_if(text, [](char c) { return c == ' ' || c == '\t' || c == '=' || c == '"'; });
    return text.first(end - text.begin());
}

bool beginsEntry(const QByteArray &line)
{
    const QByteArray keyword = keywordOf(line);
    return keyword == "host" || keyword == "match";
}

bool isEntryOf(const QByteArray &line, QByteArrayView name)
{
    return keywordOf(line) == "host" && line.simplified().sliced(4).trimmed() == name;
}

Result<Parts> takeApart(const QByteArray &text)
{
    Parts parts;
    parts.before = text.startsWith(byteOrderMark) ? byteOrderMark.toByteArray() : QByteArray();
    const QByteArrayList lines = linesOf(text.sliced(parts.before.size()));
    qsizetype begin = -1, end = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line != beginLine && line != endLine)
            continue;
        qsizetype &place = line == beginLine ? begin : end;
        if (place >= 0)
            return damaged(u"\"%1\" is there twice"_s.arg(QString::fromUtf8(line)));
        place = i;
    }
    if (begin < 0 && end < 0) {
        parts.after = lines.join();
        return parts;
    }
    if (end < 0)
        return damaged(u"a begin without an end"_s);
    if (begin < 0 || end < begin)
        return damaged(u"no begin before its end"_s);
    parts.before += lines.first(begin).join();
    parts.block = lines.sliced(begin, end - begin + 1);
    parts.after = lines.sliced(end + 1).join();
    // Without the last line of it, what follows the block would count for our last host.
    const auto last = std::find_if(parts.block.crbegin(), parts.block.crend(), beginsEntry);
    if (last == parts.block.crend() || !isEntryOf(*last, forAllHosts.sliced(5)))
        return damaged(u"no \"Host *\" before its end"_s);
    return parts;
}

} // namespace

Result<QByteArrayList> entryOf(const SshAlias &alias)
{
    // What begins so is of jobs' nodes (nodealiases.h), and is not listed.
    static const QRegularExpression plain(u"^(?!officina-)[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!plain.match(alias.name).hasMatch())
        return failure(Error::Kind::BadInput, alias.name, u"name"_s);
    const auto host = sshConfigWord(alias.hostName, u"hostName"_s);
    if (!host)
        return passOn(host);
    QByteArrayList lines{"Host " + alias.name.toUtf8(), "    HostName " + *host};
    if (!alias.user.isEmpty()) {
        const auto user = sshConfigWord(alias.user, u"user"_s);
        if (!user)
            return passOn(user);
        lines += "    User " + *user;
    }
    if (alias.port < 0 || alias.port > 65535)
        return failure(Error::Kind::BadInput, QString::number(alias.port), u"port"_s);
    if (alias.port > 0)
        lines += "    Port " + QByteArray::number(alias.port);
    if (!alias.identityFile.isEmpty()) {
        const bool isWhole = alias.identityFile.startsWith(u"~/"_s) || QDir::isAbsolutePath(alias.identityFile);
        const auto identity = sshConfigPath(isWhole ? alias.identityFile : QString(), u"identityFile"_s);
        if (!identity)
            return failure(Error::Kind::BadInput, alias.identityFile, u"identityFile"_s);
        lines += "    IdentityFile " + *identity;
        lines += "    IdentitiesOnly yes";
    }
    return lines;
}

SshConfigFile::SshConfigFile(QString sshFolder) : m_folder(std::move(sshFolder)) {}

Result<> SshConfigFile::add(const SshAlias &alias) const
{
    const auto entry = entryOf(alias);
    if (!entry)
        return passOn(entry);
    const auto text = readSshConfig(m_folder);
    if (!text)
        return passOn(text);
    auto parts = takeApart(*text);
    if (!parts)
        return passOn(parts);
    // libssh compares names without regard to case.
    if (sshAliases(path()).names.contains(alias.name, Qt::CaseInsensitive))
        return failure(Error::Kind::Exists, {}, alias.name);
    const QByteArray lineEnd = text->contains("\r\n") ? "\r\n" : "\n";
    if (parts->block.isEmpty())
        for (const QByteArrayView line : {beginLine, forAllHosts, endLine})
            parts->block += line.toByteArray() + lineEnd;
    parts->block.insert(1, entry->join(lineEnd) + lineEnd);
    return replaceSshConfig(m_folder, *text, parts->before + parts->block.join() + parts->after);
}

Result<> SshConfigFile::remove(const QString &name) const
{
    const auto text = readSshConfig(m_folder);
    if (!text)
        return passOn(text);
    auto parts = takeApart(*text);
    if (!parts)
        return passOn(parts);
    QByteArrayList &block = parts->block;
    const QByteArray word = name.toUtf8();
    const auto entry = std::ranges::find_if(block, [&](const QByteArray &line) { return isEntryOf(line, word); });
    if (entry == block.end() || word == forAllHosts.sliced(5))
        return failure(Error::Kind::NotFound, {}, name);
    block.erase(entry, std::find_if(entry + 1, block.end(), beginsEntry));
    if (block.size() == 3) // begin, "Host *" and end
        block.clear();
    return replaceSshConfig(m_folder, *text, parts->before + block.join() + parts->after);
}

Result<QStringList> SshConfigFile::ours() const
{
    const auto text = readSshConfig(m_folder);
    if (!text)
        return passOn(text);
    const auto parts = takeApart(*text);
    if (!parts)
        return passOn(parts);
    QStringList names;
    for (const QByteArray &line : parts->block) {
        const QByteArray word = keywordOf(line) == "host" ? line.simplified().sliced(4).trimmed() : QByteArray();
        if (!word.isEmpty() && word != forAllHosts.sliced(5))
            names += QString::fromUtf8(word);
    }
    return names;
}

Result<QByteArray> readSshConfig(const QString &sshFolder)
{
    auto text = readFile(sshFolder + u"/config"_s, 4 << 20);
    if (!text && text.error().kind == Error::Kind::NotFound)
        return QByteArray();
    return text;
}

QStringList sshConfigBackups(const QString &sshFolder)
{
    const QString newest = sshFolder + u"/config.before-officina"_s;
    return {newest, newest + u".2"_s, newest + u".3"_s};
}

Result<> replaceSshConfig(const QString &sshFolder, const QByteArray &before, const QByteArray &after)
{
    const auto forUser = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!QFileInfo(sshFolder).isDir()
        && (!QDir().mkpath(QFileInfo(sshFolder).path()) || !QDir().mkdir(sshFolder, forUser | QFileDevice::ExeOwner)))
        return failure(Error::Kind::Local, {}, sshFolder);
    const QFileInfo config(sshFolder + u"/config"_s);
    // Replacing would get round it, and so would the rights of root.
    if (config.exists() && !config.permission(QFileDevice::WriteOwner))
        return failure(Error::Kind::Denied, {}, config.filePath());
    if (config.exists() && before != after) {
        const QStringList kept = sshConfigBackups(sshFolder);
        for (qsizetype i = kept.size() - 1; i > 0; --i)
            if (QFile::exists(kept[i - 1])) {
                QFile::remove(kept[i]);
                QFile::rename(kept[i - 1], kept[i]);
            }
        if (const auto written = writeFile(kept.first(), before, true); !written)
            return written;
    }
    return writeFile(config.filePath(), after, !config.exists());
}

} // namespace officina
