// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's systems as sites; see the header. Format: resources/catalogue/sites.json.
#include "client/sites/cataloguesites.h"

#include "client/base/files.h"
#include "client/sites/readprofile.h"
#include "client/sites/siteuse.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// No site publishes a figure. This is ours for those that block whoever signs in often: a lost connection
// is back soon enough, and three in a minute are not many.
constexpr int slowSignInSeconds = 20;

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
    for (const auto &key : json["fingerprints"_L1].toArray())
        site.fingerprints += key["sha256"_L1].toString();
    for (const auto &note : json["login"_L1].toArray())
        (note["hint"_L1].toBool() ? site.hints : site.loginNotes) += note["text"_L1].toString();
    site.signInSeconds = json["sign_in_pace"_L1].toString() == "slow"_L1 ? slowSignInSeconds : 0;
    site.transferHost = json["transfer"_L1]["host"_L1].toString();
    site.renewCommand = json["renew"_L1]["command"_L1].toString();
    for (const auto &host : json["other_hosts"_L1].toArray())
        site.otherHosts += host.toString();
    if (const auto read = readProfile(json, site); !read)
        return passOn(read);
    return withTools(std::move(site));
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

CatalogueSites shippedSites()
{
    const auto json = readFile(u":/officina/catalogue/sites.json"_s);
    return json ? readCatalogueSites(*json) : CatalogueSites{{}, {json.error()}};
}

} // namespace officina
