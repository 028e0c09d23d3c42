// SPDX-License-Identifier: GPL-3.0-or-later
//
// sites: every site that can be named, and how each is reached.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/words.h"
#include "ui/present/sitetext.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString originName(Site::Origin origin)
{
    switch (origin) {
    case Site::Origin::Practice: return u"practice"_s;
    case Site::Origin::Catalogue: return u"catalogue"_s;
    case Site::Origin::SshConfig: return u"ssh-config"_s;
    }
    return {};
}

QString schedulerName(Site::Scheduler scheduler)
{
    switch (scheduler) {
    case Site::Scheduler::Unknown: return {};
    case Site::Scheduler::Slurm: return u"slurm"_s;
    case Site::Scheduler::Pbs: return u"pbs"_s;
    }
    return {};
}

QJsonObject siteJson(const Site &site)
{
    QJsonArray partitions;
    for (const Site::Partition &partition : site.partitions)
        partitions.append(QJsonObject{{u"name"_s, partition.name},
                                      {u"max_time"_s, partition.maxTime},
                                      {u"gpus_per_node"_s, partition.gpusPerNode}});
    return {{u"id"_s, site.id.value},
            {u"name"_s, site.name},
            {u"origin"_s, originName(site.origin)},
            {u"host"_s, site.host},
            {u"port"_s, site.port},
            {u"user"_s, site.user},
            {u"scheduler"_s, schedulerName(site.scheduler)},
            {u"account"_s, site.account},
            {u"work"_s, site.work},
            {u"partitions"_s, partitions},
            {u"fingerprints"_s, QJsonArray::fromStringList(site.fingerprints)},
            {u"login_notes"_s, QJsonArray::fromStringList(site.loginNotes)},
            {u"docs"_s, site.docsUrl}};
}

Exit sites(Call &call)
{
    const SiteList list = loadSites();
    QJsonArray json;
    Table table({{Cli::tr("Site")}, {Cli::tr("Host")}, {Cli::tr("Scheduler")}, {Cli::tr("Name")}});
    for (const Site &site : list.sites) {
        json.append(siteJson(site));
        table.add({site.id.value, site.host, schedulerName(site.scheduler), siteName(site)});
    }
    QJsonArray problems;
    for (const Error &problem : list.problems) {
        call.console.message(errorText(problem, Doing::ReadingCatalogue).all());
        problems.append(errorJson(problem, Doing::ReadingCatalogue));
    }
    return call.console.result({{u"sites"_s, json}, {u"problems"_s, problems}}, table.text());
}

} // namespace

QList<Command> siteCommands()
{
    return {{.name = u"sites"_s,
             .summary = Cli::tr("List the sites you can name."),
             .arguments = {},
             .options = {},
             .run = sites}};
}

} // namespace officina
