// SPDX-License-Identifier: GPL-3.0-or-later
//
// What follows from a site's profile and the user's answers: the work folder, the account and QoS of a
// job, its options for GPUs. Nothing is guessed: what is not known is empty, or an error that names it.
#pragma once

#include "client/base/result.h"
#include "client/sites/site.h"
#include "client/sites/siteanswers.h"

#include <optional>

namespace officina {

// What the user said of the site. An account that nobody gave is the project's, where it has only one.
// signedInAs: the user where the site's own is not known.
SiteAnswers answersOf(const Site &site, const QString &signedInAs = {});

// The answers without which jobs there have no work folder, or are refused; each once. Never the user.
QList<SiteAnswer> missingAnswers(const Site &site);

// Site::work with the user's answers; $VARIABLES stay for the site's shell, and where there are any, all of
// it can stand between double quotes. Empty: the home folder. Errors: fillPlaceholders(), and BadInput with
// the subject "work" for what is no folder.
Result<QString> workPattern(const Site &site, const QString &signedInAs = {});

// Whether a pattern may be a work folder once it is filled in. BadInput with the subject "work", or with a
// placeholder that we do not know.
Result<> checkWork(const QString &pattern);

// The accounts that the project may have, best first; the one given is the first.
QStringList accountsOf(const Site &site);

// The QoS for a job in that partition, where there is one answer: the user's, the partition's, the only one.
QString qosFor(const Site &site, const QString &partition);

// The options of a job with so many GPUs a node, with the constraint of the partition.
QStringList gpuOptionsFor(const Site &site, const QString &partition, int perNode, int nodes);

// The first tool for it whose command needs no answer that is missing; filled in. Nothing: none.
std::optional<SiteTool> toolFor(const Site &site, SiteTool::Purpose purpose);

// The site with quotaCommand as its tools and answers say it.
Site withTools(Site site);

// The system of the catalogue behind a host's name, for an alias that may borrow its profile; or nullptr.
const Site *profileFor(const QString &hostName, const QList<Site> &catalogue);
// Where one signs in at that host of the site; nothing: it is none of its.
std::optional<int> portAt(const QString &hostName, const Site &site);

// The alias with what the catalogue knows of using that system. How it is reached stays the user's own:
// host, user and keys; the host's fingerprints and data mover would not go by ~/.ssh/config.
Site withProfile(Site alias, const Site &profile);

} // namespace officina
