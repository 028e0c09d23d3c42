// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds every site the user can name: the running practice factory, the catalogue's systems and
// the aliases of ~/.ssh/config. Reads again on each call of load(); never fails as a whole, a
// source that cannot be read is reported beside what could.
#pragma once

#include "client/base/result.h"
#include "client/sites/site.h"
#include "client/sites/typedsite.h"

#include <optional>

namespace officina {

struct SiteSources {
    QString practiceFolder; // empty: defaultPracticeFolder()
    QString sshConfig;      // empty: ~/.ssh/config
};

struct SiteList {
    QList<Site> sites;     // practice first, then aliases, then the catalogue's, each by name
    QList<Error> problems;

    const Site *find(const SiteId &id) const; // nullptr where there is none
    // Also one that was typed and is in no list: its id is its address.
    std::optional<Site> named(const SiteId &id) const;
};

SiteList loadSites(const SiteSources &sources = {});

// Its id is "ssh://learner@host:2222", which named() understands; ssh's configuration counts for its host. Where a
// catalogue's system among the known has that host, it is that system as this user reaches it: with its rules, its name
// as the profile, and its port where none was typed.
Site siteFrom(const TypedSite &typed, const QList<Site> &known = {});

// $OFFICINA_PRACTICE_DIR, else the state folder that tools/practice uses.
QString defaultPracticeFolder();

} // namespace officina
