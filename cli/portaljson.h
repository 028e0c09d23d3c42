// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a portal told, for programs. What it did not tell is null.
#pragma once

#include "client/portals/portal.h"
#include "client/portals/waldurvalues.h"

namespace officina {

QJsonObject portalJson(const Portal &portal);
QJsonObject toJson(const PortalProject &project);
QJsonObject toJson(const PortalResource &award);
QJsonObject toJson(const PortalCall &call, const QDateTime &now);
QJsonObject toJson(const PortalProposal &proposal);

} // namespace officina
