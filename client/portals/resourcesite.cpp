// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of offerings and sites, compared; see the header.
#include "client/portals/resourcesite.h"

#include "client/settings/settings.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().split(between, Qt::SkipEmptyParts);
}

} // namespace

bool holdsName(const QString &text, const QString &name)
{
    constexpr qsizetype mostWords = 4;
    const QString wanted = wordsOf(name).join(QString());
    if (wanted.size() < 3) // too short to tell anything
        return false;
    const QStringList words = wordsOf(text);
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString joined;
        for (qsizetype last = first; last < std::min(words.size(), first + mostWords); ++last) {
            joined += words.at(last);
            if (joined == wanted)
                return true;
        }
    }
    return false;
}

bool namesSite(const PortalResource &resource, const Site &site)
{
    QStringList names{site.id.value, site.profile.value};
    if (site.origin == Site::Origin::Catalogue)
        names.append(site.name);
    if (site.origin == Site::Origin::Practice)
        return false;
    return std::ranges::any_of(names, [&resource](const QString &name) {
        return holdsName(resource.offering, name) || holdsName(resource.offeringId, name);
    });
}

QString chosenSite(const Settings &settings, const QString &resourceUuid)
{
    for (const QString &entry : settings.get(setting::portalSites))
        if (entry.startsWith(resourceUuid + u' '))
            return entry.sliced(resourceUuid.size() + 1);
    return {};
}

void chooseSite(Settings &settings, const QString &resourceUuid, const QString &site)
{
    QStringList entries = settings.get(setting::portalSites);
    entries.removeIf([&resourceUuid](const QString &entry) { return entry.startsWith(resourceUuid + u' '); });
    if (!site.isEmpty())
        entries.append(resourceUuid + u' ' + site);
    settings.set(setting::portalSites, entries);
}

bool belongsTo(const PortalResource &resource, const Site &site, const Settings &settings)
{
    const QString chosen = chosenSite(settings, resource.uuid);
    if (chosen.isEmpty())
        return namesSite(resource, site);
    return chosen == site.id.value || (!site.profile.isEmpty() && chosen == site.profile.value);
}

} // namespace officina
