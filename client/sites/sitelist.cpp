// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds every site the user can name; see the header.
#include "client/sites/sitelist.h"

#include "client/base/userhome.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/practicesite.h"
#include "client/sites/siteuse.h"
#include "client/sites/sshaliases.h"

#include <QtCore/QDir>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView addressScheme = "ssh://"_L1;

void appendSorted(SiteList &list, QList<Site> sites)
{
    std::ranges::sort(
        sites, [](const Site &a, const Site &b) { return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0; });
    // Two sources may use one id, such as an alias "lumi": the first, the user's own, has it.
    for (Site &site : sites)
        if (!list.find(site.id))
            list.sites += std::move(site);
}

// The catalogue's system that has the host; nullptr: none. port: 0 where none was typed; at one of which the catalogue says
// nothing may be anything.
const Site *systemAt(const QString &host, int port, const QList<Site> &known)
{
    const auto isThere = [&](const Site &site) {
        const auto usual = site.origin == Site::Origin::Catalogue ? portAt(host, site) : std::nullopt;
        return usual && (port == 0 || port == *usual || port == site.signIn.keyPort);
    };
    const auto found = std::ranges::find_if(known, isThere);
    return found == known.end() ? nullptr : &*found;
}

// What is known of the system is known of its host, however that was named.
Site withSystem(const Site &typed, const Site &system)
{
    Site site = withProfile(typed, system);
    if (typed.host.compare(system.host, Qt::CaseInsensitive) == 0) {
        site.fingerprints = system.fingerprints;
        site.fingerprintTypes = system.fingerprintTypes;
    }
    site.transferHost = system.transferHost;
    if (typed.port > 0) {
        site.signIn.keyPort = 0; // that port was meant
    } else {
        const int usual = portAt(typed.host, system).value_or(22);
        site.port = usual == 22 ? 0 : usual; // then as ssh's configuration has it
    }
    return site;
}

} // namespace

const Site *SiteList::find(const SiteId &id) const
{
    const auto site = std::ranges::find(sites, id, &Site::id);
    return site == sites.end() ? nullptr : &*site;
}

std::optional<Site> SiteList::named(const SiteId &id) const
{
    if (const Site *site = find(id))
        return *site;
    if (!id.value.startsWith(addressScheme))
        return {};
    const auto typed = typedSite(id.value);
    return typed ? std::optional(siteFrom(*typed, sites)) : std::nullopt;
}

Site siteFrom(const TypedSite &typed, const QList<Site> &known)
{
    const QString host = typed.host.contains(u':') ? u'[' + typed.host + u']' : typed.host;
    const QString name = (typed.user.isEmpty() ? QString() : typed.user + u'@') + host
        + (typed.port > 0 ? u':' + QString::number(typed.port) : QString());
    Site site;
    site.id = SiteId{addressScheme + name};
    site.name = name;
    site.origin = Site::Origin::Typed;
    site.host = asciiHost(typed.host);
    site.port = typed.port;
    site.user = typed.user;
    const Site *system = systemAt(site.host, site.port, known);
    return system ? withSystem(site, *system) : site;
}

QString defaultPracticeFolder()
{
    if (const QString folder = qEnvironmentVariable("OFFICINA_PRACTICE_DIR"); !folder.isEmpty())
        return folder;
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.startsWith(u'/') ? state : QDir::homePath() + u"/.local/state"_s) + u"/officina/practice"_s;
}

SiteList loadSites(const SiteSources &sources)
{
    SiteList list;
    const auto practice =
        practiceSite(sources.practiceFolder.isEmpty() ? defaultPracticeFolder() : sources.practiceFolder);
    if (practice)
        list.sites += *practice;
    else if (practice.error().kind != Error::Kind::NotFound)
        list.problems += practice.error();

    const SshAliases aliases =
        sshAliases(sources.sshConfig.isEmpty() ? userHome() + u"/.ssh/config"_s : sources.sshConfig);
    list.problems += aliases.problems;
    QList<Site> named;
    for (const QString &name : aliases.names)
        named += Site{.id = SiteId{name}, .name = name, .origin = Site::Origin::SshConfig, .host = name};
    appendSorted(list, named);

    const CatalogueSites catalogue = shippedSites();
    list.problems += catalogue.problems;
    appendSorted(list, catalogue.sites);
    return list;
}

} // namespace officina
