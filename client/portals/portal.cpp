// SPDX-License-Identifier: GPL-3.0-or-later
//
// Addresses and the list of portals; see the header.
#include "client/portals/portal.h"

#include "client/settings/settings.h"
#include "client/web/http.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

// An address is nothing that a person may have used as a name, so it comes first: "https://host Name of it".
QString toText(const Portal &portal)
{
    return portal.address.toString(QUrl::FullyEncoded) + u' ' + portal.name.simplified();
}

} // namespace

QString Portal::host() const
{
    return hostOf(address);
}

bool Portal::isEncrypted() const
{
    return address.scheme() == "https"_L1;
}

QString Portal::secretKey() const
{
    return u"portal "_s + address.toString(QUrl::FullyEncoded);
}

Result<QUrl> portalAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return failure(Error::Kind::BadInput, u"empty"_s);
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return failure(Error::Kind::BadInput, u"address"_s, text);
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::BadInput, u"credentials"_s, url.host());
    if (scheme == "http"_L1 && !isThisComputer(url.host()))
        return failure(Error::Kind::BadInput, u"plain"_s, url.host());
    url.setQuery(QString());
    url.setFragment({});
    QString path = url.path();
    if (const qsizetype api = path.indexOf("/api"_L1); api >= 0 && (path + u'/').sliced(api).startsWith("/api/"_L1))
        path.truncate(api);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    if (url.port() == (scheme == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url;
}

Result<QString> portalToken(const QString &typed)
{
    QString token = typed.trimmed();
    for (const QLatin1StringView word : {"authorization:"_L1, "token "_L1, "bearer "_L1})
        if ((token + u' ').startsWith(word, Qt::CaseInsensitive))
            token = token.sliced(std::min(token.size(), word.size())).trimmed();
    // It becomes part of a header: nothing that could end one, or that no header takes.
    const bool isOne = !token.isEmpty() && token.size() <= 4096
        && std::ranges::all_of(token, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return isOne ? Result<QString>(token) : failure(Error::Kind::BadInput, u"token"_s);
}

// Sources: EFP Allocations, the EFP's public script over it (EFP-ALLOC, EFP-API-SCRIPT in what was read for
// the access modes). Of Puhuri and the national portals it was read that they are Waldur, but not where they are.
QList<KnownPortal> knownPortals()
{
    return {{u"EFP Allocations"_s, QUrl(u"https://allocations.my-eurohpc.eu"_s)}, {u"Puhuri"_s, {}}};
}

QList<Portal> portals(const Settings &settings)
{
    QList<Portal> found;
    for (const QString &entry : settings.get(setting::portals)) {
        const qsizetype space = entry.indexOf(u' ');
        const auto address = portalAddress(space < 0 ? entry : entry.first(space));
        if (!address) // edited by hand
            continue;
        const QString name = space < 0 ? QString() : entry.sliced(space + 1).trimmed();
        const Portal portal{name.isEmpty() ? address->host() : name, *address};
        if (!std::ranges::contains(found, portal.id(), &Portal::id))
            found.append(portal);
    }
    return found;
}

void setPortals(Settings &settings, const QList<Portal> &portals)
{
    QStringList entries;
    for (const Portal &portal : portals)
        entries.append(toText(portal));
    settings.set(setting::portals, entries);
}

const Portal *findPortal(const QList<Portal> &portals, const QString &wanted)
{
    const auto address = portalAddress(wanted);
    const Portal *found = nullptr;
    for (const Portal &portal : portals) {
        if (portal.name.compare(wanted.trimmed(), Qt::CaseInsensitive) != 0
            && portal.host().compare(wanted.trimmed(), Qt::CaseInsensitive) != 0
            && !(address && *address == portal.address))
            continue;
        if (found)
            return nullptr;
        found = &portal;
    }
    return found;
}

} // namespace officina
