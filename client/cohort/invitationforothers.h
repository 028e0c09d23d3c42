// SPDX-License-Identifier: GPL-3.0-or-later
//
// An invitation before it is given out: what those who get it would meet. On their computers there is neither this
// user's ~/.ssh/config nor what this user has typed.
#pragma once

#include "client/cohort/cohort.h"
#include "client/invitations/verdict.h"

namespace officina::cohort {

// Whose invitation it is, and what its members are asked to agree to when they report.
void nameCohort(Invitation &invitation, const Cohort &cohort);

// A host as people type it, as an invitation names it: "bücher.example" by its plain name, an address without brackets.
// What is no host stays, for checkForOthers() to refuse.
QString invitedHost(const QString &typed);

// As checkInvitation() and judge(); SiteUnknown also where only this user knows the site.
InvitationResult<> checkForOthers(const Invitation &invitation, const InvitationContext &context,
                                  const InvitationBook &book);

} // namespace officina::cohort
