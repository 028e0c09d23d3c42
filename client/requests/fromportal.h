// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between what a Waldur portal knows and what is kept here: a request as the proposal that it would be there, and an
// award there as one in the calendar here. What does not fit for certain is left out, for the user to fill in.
#pragma once

#include "client/portals/proposal.h"
#include "client/requests/award.h"
#include "client/requests/request.h"

namespace officina {

// What a component counts, told by its key, its name and its unit: "gpu_hours", "GPU-h"; nothing: no such hours.
std::optional<AmountUnit> countedIn(const PortalComponent &component);
// The one system whose name the offering has; null: none, or several.
const System *systemOf(const QString &offering, const Catalogue &catalogue);

// Title, summary, files, and the hours where the call offers one thing that they can be of: that of the request's
// system, or the only one. draftFolder: where the draft lies, and its files below.
ProposalWish proposalFrom(const Request &request, const Catalogue &catalogue, const PortalCall &call,
                          const QString &draftFolder);

// known: what is kept of that project already; what it says stays, but for the end and, of the same system, the amount.
Award awardFrom(const PortalResource &resource, const PortalComponent &component, const QList<PortalProject> &projects,
                const Catalogue &catalogue, Award known = {});

} // namespace officina
