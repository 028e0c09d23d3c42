// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site as the user set it; see the header.
#include "ui/present/sitesettings.h"

#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/siteuse.h"

#include <algorithm>

namespace officina {

namespace {

void replaceBy(QString &value, const QString &set)
{
    if (!set.isEmpty())
        value = set;
}

// An alias stands for a system of the catalogue only where its user says so.
Site withChosenProfile(Site alias, const Settings &settings)
{
    const SiteId chosen{settings.get(setting::profileOf(alias.id))};
    if (alias.origin != Site::Origin::SshConfig || chosen.isEmpty())
        return alias;
    const CatalogueSites shipped = shippedSites();
    const auto profile = std::ranges::find(shipped.sites, chosen, &Site::id);
    return profile == shipped.sites.end() ? alias : withProfile(std::move(alias), *profile);
}

// What was said of the site with that id, but for the user.
void setAnswers(Site &site, const SiteId &id, const Settings &settings)
{
    if (const int channels = settings.get(setting::channelsOf(id)); channels >= 0)
        site.channels = channels;
    if (const int seconds = settings.get(setting::signInSecondsOf(id)); seconds >= 0)
        site.signInSeconds = seconds;
    replaceBy(site.renewCommand, settings.get(setting::renewCommandOf(id)));
    replaceBy(site.transferHost, settings.get(setting::transferHostOf(id)));
    replaceBy(site.project, settings.get(setting::projectOf(id)));
    replaceBy(site.account, settings.get(setting::accountOf(id)));
    replaceBy(site.qos, settings.get(setting::qosOf(id)));
    if (const QString key = settings.get(setting::hostKeyOf(id)); site.fingerprints.isEmpty() && !key.isEmpty())
        site.fingerprints = {key};
    replaceBy(site.work, settings.get(setting::workOf(id)));
    if (const auto scheduler = schedulerNamed(settings.get(setting::schedulerOf(id)));
        scheduler != Site::Scheduler::Unknown)
        site.scheduler = scheduler;
}

} // namespace

Site withSettings(Site known, const Settings &settings)
{
    Site site = withChosenProfile(std::move(known), settings);
    // Whoever types a system's address has said of the system what they know of it.
    if (site.origin == Site::Origin::Typed && !site.profile.isEmpty()) {
        const SiteId system = site.profile;
        setAnswers(site, system, settings);
        if (site.user.isEmpty())
            site.user = settings.get(setting::userOf(system));
    }
    setAnswers(site, site.id, settings);
    if (site.origin != Site::Origin::Practice) // which knows its own user
        replaceBy(site.user, settings.get(setting::userOf(site.id)));
    return withTools(std::move(site));
}

} // namespace officina
