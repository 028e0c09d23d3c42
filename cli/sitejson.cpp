// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site as JSON; see the header.
#include "cli/sitejson.h"

#include "client/sites/siteuse.h"

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
    case Site::Origin::Typed: return u"typed"_s;
    }
    return {};
}

QJsonObject toJson(const SitePartition &partition)
{
    return {{u"name"_s, partition.name},
            {u"max_time"_s, partition.maxTime},
            {u"max_nodes"_s, partition.maxNodes},
            {u"gpus_per_node"_s, partition.gpusPerNode},
            {u"qos"_s, partition.qos},
            {u"constraint"_s, partition.constraint},
            {u"debug"_s, partition.isDebug},
            {u"hint"_s, partition.hint}};
}

QJsonObject toJson(const Qos &qos)
{
    return {{u"name"_s, qos.name},
            {u"max_time"_s, qos.maxTime},
            {u"max_nodes"_s, qos.maxNodes},
            {u"debug"_s, qos.isDebug},
            {u"hint"_s, qos.hint}};
}

QJsonObject toJson(const SiteTool &tool)
{
    return {{u"purpose"_s, tool.purpose == SiteTool::Purpose::Budget ? u"budget"_s : u"quota"_s},
            {u"command"_s, tool.command},
            {u"hint"_s, tool.hint}};
}

QJsonObject toJson(const GpuRequest &gpu)
{
    return {{u"options"_s, QJsonArray::fromStringList(gpu.options)},
            {u"count"_s, gpu.count == GpuRequest::Count::PerJob ? u"job"_s : u"node"_s},
            {u"unit"_s, gpu.unit == GpuRequest::Unit::Half ? u"half"_s : u"gpu"_s},
            {u"hint"_s, gpu.hint}};
}

QJsonObject toJson(const SiteFact<QString> &text)
{
    return {{u"name"_s, text.value}, {u"hint"_s, text.hint}};
}

template <class T> QJsonArray listOf(const QList<T> &values)
{
    QJsonArray list;
    for (const T &value : values)
        list.append(toJson(value));
    return list;
}

} // namespace

QString nameOf(SiteAnswer answer)
{
    switch (answer) {
    case SiteAnswer::User: return u"user"_s;
    case SiteAnswer::Project: return u"project"_s;
    case SiteAnswer::Account: return u"account"_s;
    case SiteAnswer::Qos: return u"qos"_s;
    }
    return {};
}

QJsonObject toJson(const Site &site)
{
    QJsonArray missing;
    for (const SiteAnswer answer : missingAnswers(site))
        missing.append(nameOf(answer));
    return {{u"id"_s, site.id.value},
            {u"name"_s, site.name},
            {u"origin"_s, originName(site.origin)},
            {u"profile"_s, site.profile.value},
            {u"host"_s, site.host},
            {u"port"_s, site.port},
            {u"user"_s, site.user},
            {u"scheduler"_s, schedulerName(site.scheduler)},
            {u"project"_s, site.project},
            {u"account"_s, answersOf(site).account},
            {u"accounts"_s, QJsonArray::fromStringList(accountsOf(site))},
            {u"qos"_s, site.qos},
            {u"qos_required"_s, site.qosRequired.value},
            {u"known_qos"_s, listOf(site.qosList)},
            {u"work"_s, site.work},
            {u"work_folder"_s, workPattern(site).value_or(QString())},
            {u"missing"_s, missing},
            {u"partitions"_s, listOf(site.partitions)},
            {u"constraints"_s, listOf(site.constraints)},
            {u"gpu_request"_s, toJson(site.gpu)},
            {u"modules"_s, listOf(site.modules)},
            {u"tools"_s, listOf(site.tools)},
            {u"fingerprints"_s, QJsonArray::fromStringList(site.fingerprints)},
            {u"host_authorities"_s, QJsonArray::fromStringList(site.hostAuthorities)},
            {u"login_notes"_s, QJsonArray::fromStringList(site.loginNotes)},
            {u"hints"_s, QJsonArray::fromStringList(site.hints)},
            {u"renew_command"_s, site.renewCommand},
            {u"docs"_s, site.docsUrl}};
}

} // namespace officina
