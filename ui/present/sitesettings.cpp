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

} // namespace

Site withSettings(Site known, const Settings &settings)
{
    Site site = withChosenProfile(std::move(known), settings);
    if (site.origin != Site::Origin::Practice) { // which knows its own user
        if (const QString user = settings.get(setting::userOf(site.id)); !user.isEmpty())
            site.user = user;
    }
    if (const int channels = settings.get(setting::channelsOf(site.id)); channels >= 0)
        site.channels = channels;
    if (const int seconds = settings.get(setting::signInSecondsOf(site.id)); seconds >= 0)
        site.signInSeconds = seconds;
    replaceBy(site.renewCommand, settings.get(setting::renewCommandOf(site.id)));
    replaceBy(site.transferHost, settings.get(setting::transferHostOf(site.id)));
    replaceBy(site.project, settings.get(setting::projectOf(site.id)));
    replaceBy(site.account, settings.get(setting::accountOf(site.id)));
    replaceBy(site.qos, settings.get(setting::qosOf(site.id)));
    if (const QString key = settings.get(setting::hostKeyOf(site.id)); site.fingerprints.isEmpty() && !key.isEmpty())
        site.fingerprints = {key};
    replaceBy(site.work, settings.get(setting::workOf(site.id)));
    if (const auto scheduler = schedulerNamed(settings.get(setting::schedulerOf(site.id)));
        scheduler != Site::Scheduler::Unknown)
        site.scheduler = scheduler;
    return withTools(std::move(site));
}

} // namespace officina
