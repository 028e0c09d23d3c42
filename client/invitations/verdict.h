// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to be thought of an invitation on this computer, now: whether its time is, whether it contradicts what is
// known of the site, and who says so.
#pragma once

#include "client/invitations/invitationbook.h"
#include "client/sites/site.h"

#include <functional>
#include <optional>
#include <utility>

namespace officina {

struct InvitationContext {
    QDateTime now;
    QList<Site> sites;     // that can be named here
    QList<Site> catalogue; // its systems, also those that an alias of the user's hides
    // Host name and port that an alias of ~/.ssh/config leads to; nothing where that cannot be told.
    std::function<std::optional<std::pair<QString, int>>(const QString &)> leadsTo = {};
};

// A clock that is a little slow still takes an invitation that was just made.
constexpr int clockToleranceSeconds = 5 * 60;

// HostContradicts, KeyContradicts, Stale, NotYetValid, Expired, NameTaken, SiteUnknown, in this order.
InvitationResult<IssuerTrust> judge(const OpenInvitation &open, const InvitationContext &context,
                                    const InvitationBook &book);

// The catalogue's system that people would take its site for, by the name, and whose host the invitation's is none of;
// nullptr: none. It may be the copy of a system that a workshop has.
const Site *namesake(const Invitation &invitation, const InvitationContext &context);

// The site that it names, as it is known here; nullptr: its host has to be added first.
const Site *invitedSite(const Invitation &invitation, const InvitationContext &context);

} // namespace officina
