// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's systems as sites; see the header. Format: resources/catalogue/sites.json.
#include "client/sites/cataloguesites.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// No site publishes a figure. This is ours for those that block whoever signs in often: a lost connection
// is back soon enough, and three in a minute are not many.
constexpr int slowSignInSeconds = 20;

Site::Scheduler schedulerNamed(const QString &name)
{
    if (name == u"slurm")
        return Site::Scheduler::Slurm;
    if (name == u"pbs")
        return Site::Scheduler::Pbs;
    return Site::Scheduler::Unknown;
}

Result<Site> readSite(const QJsonObject &json)
{
    Site site;
    site.origin = Site::Origin::Catalogue;
    site.id = SiteId{json["id"_L1].toString()};
    for (const QLatin1StringView field : {"id"_L1, "name"_L1, "host"_L1})
        if (json[field].toString().isEmpty())
            return failure(Error::Kind::BadInput, u"the field \"%1\" is missing"_s.arg(field), site.id.value);
    site.name = json["name"_L1].toString();
    site.host = json["host"_L1].toString();
    site.port = json["port"_L1].toInt(22);
    if (site.port < 1 || site.port > 65535)
        return failure(Error::Kind::BadInput, u"the field \"port\" is out of range"_s, site.id.value);
    site.docsUrl = json["docs"_L1].toString();
    site.scheduler = schedulerNamed(json["scheduler"_L1].toString());
    for (const auto &key : json["fingerprints"_L1].toArray())
        site.fingerprints += key["sha256"_L1].toString();
    for (const auto &note : json["login"_L1].toArray())
        (note["hint"_L1].toBool() ? site.hints : site.loginNotes) += note["text"_L1].toString();
    site.signInSeconds = json["sign_in_pace"_L1].toString() == "slow"_L1 ? slowSignInSeconds : 0;
    for (const auto &partition : json["partitions"_L1].toArray())
        site.partitions += {partition["name"_L1].toString(), partition["max_time"_L1].toString(),
                            partition["gpus_per_node"_L1].toInt()};
    site.gpuRequest = json["gpu_request"_L1]["option"_L1].toString();
    site.work = json["work"_L1]["path"_L1].toString();
    site.quotaCommand = json["quota"_L1]["command"_L1].toString();
    site.transferHost = json["transfer"_L1]["host"_L1].toString();
    site.renewCommand = json["renew"_L1]["command"_L1].toString();
    site.quotaSeconds = json["quota"_L1]["least_seconds"_L1].toInt();
    return site;
}

} // namespace

CatalogueSites readCatalogueSites(const QByteArray &json)
{
    CatalogueSites result;
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(json, &parse);
    if (!document["sites"_L1].isArray()) {
        const QString reason =
            parse.error == QJsonParseError::NoError ? u"the field \"sites\" is missing"_s : parse.errorString();
        result.problems += Error{Error::Kind::BadInput, reason, u"sites.json"_s};
        return result;
    }
    for (const auto &entry : document["sites"_L1].toArray()) {
        if (auto site = readSite(entry.toObject()))
            result.sites += *std::move(site);
        else
            result.problems += site.error();
    }
    return result;
}

} // namespace officina
