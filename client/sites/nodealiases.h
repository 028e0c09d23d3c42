// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name in ~/.ssh/config for the node on which a job runs, so that ssh and the remote modes of editors
// just reach it, through the site's login host: `ssh officina-lumi-job`. The entries stand in a file of
// our own, which the user's configuration includes by one line; nothing else of it is touched.
#pragma once

#include "client/base/result.h"
#include "client/sites/site.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace officina {

struct NodeAlias {
    Site site;    // by whose login host it is reached
    QString user; // at the site
    QString node; // as the login host calls it
    QString job;  // for a comment
};

QString nodeAliasName(const Site &site); // "officina-lumi-job"

// The whole file. BadInput for a name that would say more than a name in ~/.ssh/config.
Result<QByteArray> nodeAliasConfig(const QList<NodeAlias> &aliases);

class NodeAliasFile
{
public:
    explicit NodeAliasFile(QString sshFolder); // "~/.ssh"

    QString path() const { return m_folder + QStringLiteral("/officina-nodes"); }
    // The entry of its site, beside those of other sites. The file is replaced in one step; without any it goes.
    Result<> put(const NodeAlias &alias);
    Result<> remove(const SiteId &site);
    // Takes away what another run of the program left.
    Result<> clear();

    // Whether the user's configuration includes the file where it counts for all hosts.
    Result<bool> isIncluded() const;
    // What include() puts into the configuration, and where.
    static QByteArray includeLine();
    QString config() const { return m_folder + QStringLiteral("/config"); }
    QString backup() const; // of it, which include() makes
    // Puts the line before all else, so that no Host block has it, as replaceSshConfig() does.
    Result<> include() const;

private:
    Result<> write(const QList<NodeAlias> &aliases);

    QString m_folder;
    QList<NodeAlias> m_aliases;
};

} // namespace officina
