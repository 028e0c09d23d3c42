// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names for jobs' nodes in ~/.ssh/config; see the header. Source: man ssh_config.
#include "client/sites/nodealiases.h"

#include "client/base/files.h"
#include "client/base/remotepath.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Host and user names: nothing that ends a word, begins an option or expands.
Result<QByteArray> word(const QString &text, const QString &field)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_.][A-Za-z0-9_.:@+-]*\\z"_s);
    if (!plain.match(text).hasMatch())
        return failure(Error::Kind::BadInput, text, field);
    return text.toUtf8();
}

// A file's name, in double quotes; '%' would begin a token.
Result<QByteArray> file(const QString &path, const QString &field)
{
    const bool odd = std::ranges::any_of(path, [](QChar c) { return c == u'"' || c < u' '; });
    if (path.isEmpty() || odd)
        return failure(Error::Kind::BadInput, path, field);
    return '"' + QString(path).replace(u'%', u"%%"_s).toUtf8() + '"';
}

// The login host of a site that is no alias of the user's own has an entry beside.
Result<QByteArray> loginEntry(const NodeAlias &alias, const QByteArray &name)
{
    const Site &site = alias.site;
    const auto host = word(site.host, u"host"_s);
    const auto user = word(alias.user, u"user"_s);
    for (const auto &part : {host, user})
        if (!part)
            return passOn(part);
    QByteArray entry = "Host " + name + "\n    HostName " + *host + "\n    User " + *user + '\n';
    if (site.port > 0)
        entry += "    Port " + QByteArray::number(site.port) + '\n';
    for (const QString &identity : site.identities) {
        const auto path = file(identity, u"identity"_s);
        if (!path)
            return path;
        entry += "    IdentityFile " + *path + '\n';
    }
    if (!site.identities.isEmpty())
        entry += "    IdentitiesOnly yes\n";
    if (!site.knownHosts.isEmpty()) {
        const auto path = file(site.knownHosts, u"knownHosts"_s);
        if (!path)
            return path;
        entry += "    UserKnownHostsFile " + *path + '\n';
    }
    return entry + '\n';
}

} // namespace

QString nodeAliasName(const Site &site)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9_.-]+"_s);
    return u"officina-%1-job"_s.arg(QString(site.id.value).replace(odd, u"-"_s));
}

Result<QByteArray> nodeAliasConfig(const QList<NodeAlias> &aliases)
{
    QByteArray text = "# Written by Officina: the nodes of running jobs. It is replaced when they change.\n\n";
    for (const NodeAlias &alias : aliases) {
        const QByteArray name = nodeAliasName(alias.site).toUtf8();
        const bool isOwn = alias.site.origin == Site::Origin::SshConfig;
        const auto login = isOwn ? word(alias.site.host, u"host"_s) : Result<QByteArray>(name + "-login");
        const auto node = word(alias.node, u"node"_s);
        const auto user = word(alias.user, u"user"_s);
        for (const auto &part : {login, node, user})
            if (!part)
                return passOn(part);
        text += "# job " + displayBytes(alias.job.toUtf8()).simplified().toUtf8() + "\nHost " + name + "\n    HostName "
            + *node + "\n    User " + *user + "\n    ProxyJump " + *login + '\n';
        // Keys of the user's own for the site are those that the node takes.
        for (const QString &identity : alias.site.identities) {
            const auto path = file(identity, u"identity"_s);
            if (!path)
                return path;
            text += "    IdentityFile " + *path + '\n';
        }
        text += '\n';
        if (!isOwn) {
            const auto entry = loginEntry(alias, *login);
            if (!entry)
                return entry;
            text += *entry;
        }
    }
    return text;
}

NodeAliasFile::NodeAliasFile(QString sshFolder) : m_folder(std::move(sshFolder)) {}

Result<> NodeAliasFile::put(const NodeAlias &alias)
{
    QList<NodeAlias> aliases = m_aliases;
    aliases.removeIf([&](const NodeAlias &each) { return each.site.id == alias.site.id; });
    return write(aliases << alias);
}

Result<> NodeAliasFile::remove(const SiteId &site)
{
    QList<NodeAlias> aliases = m_aliases;
    aliases.removeIf([&](const NodeAlias &each) { return each.site.id == site; });
    return write(aliases);
}

Result<> NodeAliasFile::clear()
{
    return write({});
}

Result<> NodeAliasFile::write(const QList<NodeAlias> &aliases)
{
    if (aliases.isEmpty()) {
        m_aliases.clear();
        QFile old(path());
        return !old.exists() || old.remove() ? Result<>() : std::unexpected(fileError(old));
    }
    const auto text = nodeAliasConfig(aliases);
    if (!text)
        return passOn(text);
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Local, {}, m_folder);
    const auto written = writeFile(path(), *text, true);
    if (written)
        m_aliases = aliases;
    return written;
}

QByteArray NodeAliasFile::includeLine()
{
    return "Include officina-nodes";
}

Result<bool> NodeAliasFile::isIncluded() const
{
    const auto text = readFile(config(), 4 << 20);
    if (!text)
        return text.error().kind == Error::Kind::NotFound ? Result<bool>(false) : passOn(text);
    for (const QByteArray &line : text->split('\n')) {
        const QByteArray words = line.simplified();
        if (words.toLower() == includeLine().toLower())
            return true;
        if (words.toLower().startsWith("host ") || words.toLower().startsWith("match "))
            return false; // what follows counts for some hosts only
    }
    return false;
}

Result<> NodeAliasFile::include() const
{
    const auto already = isIncluded();
    if (!already || *already)
        return already.transform([](bool) {});
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Local, {}, m_folder);
    // What a link leads to is the configuration; replacing the link would part it from, say, the user's
    // repository of such files.
    const QFileInfo entry(this->config());
    const QString config = entry.isSymLink() ? entry.symLinkTarget() : entry.filePath();
    const auto text = readFile(config, 4 << 20);
    if (!text && text.error().kind != Error::Kind::NotFound)
        return passOn(text);
    const QByteArray before = text.value_or(QByteArray());
    if (text)
        if (const auto kept = writeFile(backup(), before, true); !kept)
            return kept;
    return writeFile(config,
                     "# The nodes of your running jobs, written by Officina\n" + includeLine() + "\n\n" + before, true);
}

} // namespace officina
