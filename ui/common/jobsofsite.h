// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of one of the connected sites, as pages show them.
#pragma once

#include "client/jobs/jobboard.h"

namespace officina {

struct JobsOfSite {
    SiteId site;
    QString name; // for people; empty where it is the only one, and nobody has to be told which
    QList<Job> jobs;  // the newest first
    bool isFromHistory = false; // what waited or ran may be over
    Dialect::Kind scheduler = Dialect::Kind::None; // None: not known
};

// Of all connected ones, the site in use first.
QList<JobsOfSite> jobsOfSites(const JobBoard &board);
// As JobsOfSite::name.
QString nameBesideOthers(const JobBoard &board, const SiteId &site);

} // namespace officina
