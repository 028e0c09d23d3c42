// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names for jobs' nodes in ~/.ssh/config; see the header. Source: man ssh_config.
#include "client/sites/nodealiases.h"

#include "client/base/files.h"
#include "client/base/remotepath.h"
#include "client/sites/sshconfigfile.h"
#include "client/sites/sshconfigword.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// The login host of a site that is no alias of the user's own has an entry beside.
Result<QByteArray> loginEntry(const NodeAlias &alias, const QByteArray &name)
{
    const Site &site = alias.site;
    const auto host = sshConfigWord(site.host, u"host"_s);
    const auto user = sshConfigWord(alias.user, u"user"_s);
    for (const auto &part : {host, user})
        if (!part)
            return passOn(part);
    QByteArray entry = "Host " + name + "\n    HostName " + *host + "\n    User " + *user + '\n';
    if (site.port > 0)
        entry += "    Port " + QByteArray::number(site.port) + '\n';
    for (const QString &identity : site.identities) {
        const auto path = sshConfigPath(identity, u"identity"_s);
        if (!path)
            return path;
        entry += "    IdentityFile " + *path + '\n';
    }
    if (!site.identities.isEmpty())
        entry += "    IdentitiesOnly yes\n";
    if (!site.knownHosts.isEmpty()) {
        const auto path = sshConfigPath(site.knownHosts, u"knownHosts"_s);
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
        const auto login = isOwn ? sshConfigWord(alias.site.host, u"host"_s) : Result<QByteArray>(name + "-login");
        const auto node = sshConfigWord(alias.node, u"node"_s);
        const auto user = sshConfigWord(alias.user, u"user"_s);
        for (const auto &part : {login, node, user})
            if (!part)
                return passOn(part);
        text += "# job " + displayBytes(alias.job.toUtf8()).simplified().toUtf8() + "\nHost " + name + "\n    HostName "
            + *node + "\n    User " + *user + "\n    ProxyJump " + *login + '\n';
        // Keys of the user's own for the site are those that the node takes.
        for (const QString &identity : alias.site.identities) {
            const auto path = sshConfigPath(identity, u"identity"_s);
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

QString NodeAliasFile::backup() const
{
    return sshConfigBackups(m_folder).first();
}

Result<bool> NodeAliasFile::isIncluded() const
{
    const auto text = readSshConfig(m_folder);
    if (!text)
        return passOn(text);
    bool forAll = true; // or what stands there counts for some hosts only
    for (const QByteArray &line : text->split('\n')) {
        const QByteArray words = line.simplified().toLower();
        if (forAll && words == includeLine().toLower())
            return true;
        if (words.startsWith("host ") || words.startsWith("match "))
            forAll = words == "host *" || words == "match all";
    }
    return false;
}

Result<> NodeAliasFile::include() const
{
    const auto already = isIncluded();
    if (!already || *already)
        return already.transform([](bool) {});
    const auto before = readSshConfig(m_folder);
    if (!before)
        return passOn(before);
    return replaceSshConfig(m_folder, *before,
                            "# The nodes of your running jobs, written by Officina\n" + includeLine() + "\n\n"
                                + *before);
}

} // namespace officina
