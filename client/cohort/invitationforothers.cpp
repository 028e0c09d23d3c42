// SPDX-License-Identifier: GPL-3.0-or-later
//
// The look ahead; see the header.
#include "client/cohort/invitationforothers.h"

#include "client/sites/typedsite.h"

#include <algorithm>

namespace officina::cohort {

using namespace Qt::StringLiterals;

void nameCohort(Invitation &invitation, const Cohort &cohort)
{
    invitation.cohort = cohort.id.value;
    invitation.consent = QString(cohort.consent).replace(u"\r\n"_s, u"\n"_s).trimmed();
}

QString invitedHost(const QString &typed)
{
    const auto site = typedSite(typed);
    return site && site->user.isEmpty() && site->port == 0 ? asciiHost(site->host) : typed;
}

InvitationResult<> checkForOthers(const Invitation &invitation, const InvitationContext &context,
                                  const InvitationBook &book)
{
    if (const auto sound = checkInvitation(invitation); !sound)
        return sound;
    if (const auto verdict = judge({invitation, {}}, context, book); !verdict)
        return std::unexpected(verdict.error());
    const Site *site = invitedSite(invitation, context);
    if (invitation.host.isEmpty() && site && site->origin == Site::Origin::SshConfig
        && !std::ranges::contains(context.catalogue, site->id, &Site::id)) // an alias of this user's alone
        return notTaken(InvitationRefusal::Reason::SiteUnknown, invitation.site, InvitationField::Site);
    return {};
}

} // namespace officina::cohort
