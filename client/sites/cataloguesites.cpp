// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's systems as sites; see the header. Format: resources/catalogue/schema/site.schema.json.
#include "client/sites/cataloguesites.h"

#include "client/base/cataloguefile.h"
#include "client/base/cborfile.h"
#include "client/sites/readguide.h"
#include "client/sites/readprofile.h"
#include "client/sites/siteuse.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// No site publishes a figure. This is ours for those that block whoever signs in often: a lost connection
// is back soon enough, and three in a minute are not many.
constexpr int slowSignInSeconds = 20;

Result<Site> readSite(const QJsonObject &json, SiteGuide &guide)
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
    for (const auto &key : json["fingerprints"_L1].toArray()) {
        site.fingerprints += key["sha256"_L1].toString();
        if (const QString type = keyFamily(key["type"_L1].toString()); !site.fingerprintTypes.contains(type))
            site.fingerprintTypes += type;
    }
    site.docsUrl = json["docs"_L1]["value"_L1].toString();
    site.signInSeconds = json["sign_in_pace"_L1].toString() == "slow"_L1 ? slowSignInSeconds : 0;
    site.transferHost = json["transfer"_L1]["host"_L1].toString();
    site.renewCommand = json["renew"_L1]["command"_L1].toString();
    if (const auto read = readGuide(json, site, guide); !read)
        return passOn(read);
    for (const SiteEndpoint &endpoint : std::as_const(guide.endpoints)) {
        for (const QString &host : endpoint.hosts) {
            const bool isNew = host != site.host && !std::ranges::contains(site.otherHosts, host, &SiteHost::name);
            if (endpoint.role == SiteEndpoint::Role::Login && isNew)
                site.otherHosts += SiteHost{host, endpoint.port};
        }
    }
    if (const auto read = readProfile(json, site); !read)
        return passOn(read);
    return withTools(std::move(site));
}

} // namespace

CatalogueSites readCatalogueSites(const QJsonObject &packed)
{
    CatalogueSites result;
    if (!packed["sites"_L1].isArray()) {
        result.problems += Error{Error::Kind::BadInput, u"the field \"sites\" is missing"_s, u"sites"_s};
        return result;
    }
    for (const auto &entry : packed["sites"_L1].toArray()) {
        SiteGuide guide;
        auto site = readSite(entry.toObject(), guide);
        if (!site) {
            result.problems += site.error();
            continue;
        }
        result.guides.insert(site->id, std::move(guide));
        result.sites += *std::move(site);
    }
    return result;
}

CatalogueSites shippedSites()
{
    auto packed = readCbor(catalogueFile());
    if (!packed)
        packed = readCbor(builtInCatalogue()); // the catalogue tells of it
    return packed ? readCatalogueSites(*packed) : CatalogueSites{{}, {}, {packed.error()}};
}

} // namespace officina
