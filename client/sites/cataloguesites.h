// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's systems as sites. A value that did not come from the operator is never trusted
// by the program: a fingerprint is left out, a note becomes a hint.
#pragma once

#include "client/base/result.h"
#include "client/sites/site.h"
#include "client/sites/siteguide.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace officina {

struct CatalogueSites {
    QList<Site> sites;
    QHash<SiteId, SiteGuide> guides;
    QList<Error> problems; // BadInput, one per damaged entry; the others are there
};

// packed: as readCbor() reads the catalogue's file.
CatalogueSites readCatalogueSites(const QJsonObject &packed);

// Those of the catalogue in use.
CatalogueSites shippedSites();

} // namespace officina
