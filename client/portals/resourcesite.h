// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which site an award is for. A portal does not know what the sites are called here: what its operator named the
// offering says it where that holds a site's name, and else the user does.
#pragma once

#include "client/portals/waldurvalues.h"
#include "client/sites/site.h"

namespace officina {

class Settings;

// Whether the name stands in the text, as whole words: "MareNostrum 5" in "BSC MareNostrum5 ACC", and the other way
// round.
bool holdsName(const QString &text, const QString &name);

// Whether the offering's name or id has the site's id or name in it, as whole words: "LUMI-G / Puhuri" for lumi. An
// alias of a system counts as that.
bool namesSite(const PortalResource &resource, const Site &site);

// The user's choice; empty: none was made. "-": of no site that is known here.
QString chosenSite(const Settings &settings, const QString &resourceUuid);
void chooseSite(Settings &settings, const QString &resourceUuid, const QString &site);

// The choice, else by name.
bool belongsTo(const PortalResource &resource, const Site &site, const Settings &settings);

} // namespace officina
