// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site as the user set it; see the header.
#include "ui/present/sitesettings.h"

#include "client/settings/settings.h"

namespace officina {

Site withSettings(Site site, const Settings &settings)
{
    if (site.origin != Site::Origin::Practice) { // which knows its own user
        if (const QString user = settings.get(setting::userOf(site.id)); !user.isEmpty())
            site.user = user;
    }
    if (const int channels = settings.get(setting::channelsOf(site.id)); channels >= 0)
        site.channels = channels;
    if (const int seconds = settings.get(setting::signInSecondsOf(site.id)); seconds >= 0)
        site.signInSeconds = seconds;
    if (const QString command = settings.get(setting::renewCommandOf(site.id)); !command.isEmpty())
        site.renewCommand = command;
    if (const QString host = settings.get(setting::transferHostOf(site.id)); !host.isEmpty())
        site.transferHost = host;
    return site;
}

} // namespace officina
