// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an invitation sets, before anything is set, and the setting of it. Answers about the site (project, account,
// QoS, host key) and the language become settings, as if the user had typed them. Partition, reservation, template,
// data and job last as long as the workshop: they stay in the book, where InvitationBook::forSite() finds them.
#pragma once

#include "client/invitations/invitationbook.h"
#include "client/sites/site.h"

#include <functional>

namespace officina {

class Settings;

struct InvitedChange {
    enum class Keeper { Settings, SshConfig, Invitation };
    InvitationField field = InvitationField::Site;
    QString before; // what is so far; empty: nothing
    QString after;
    Keeper keeper = Keeper::Settings;

    bool isChange() const { return before != after; }
    bool operator==(const InvitedChange &) const = default;
};

// All that it says, also where that is so already. site: as the user has set it, nullptr where it is not known yet;
// before: the invitation that holds for the site so far, or nullptr.
QList<InvitedChange> whatItSets(const Invitation &invitation, const Site *site, const AcceptedInvitation *before,
                                const Settings &settings);

// The invitation's host, with the port and the profile of the catalogue's system that it is one of; without, where it is
// of none.
Site hostOf(const Invitation &invitation);

// Gives the invitation's host its name among the user's sites.
using AddInvitedHost = std::function<Result<>(const Invitation &)>;

// Does it: all or nothing, but for a host that was added; what is known of its system then holds for its new name too. addHost: asked where a change is SshConfig's; empty:
// Unsupported then. Other errors: addHost's, InvitationBook::accept()'s, Settings::save()'s.
Result<> acceptInvitation(const AcceptedInvitation &accepted, const QList<InvitedChange> &changes, InvitationBook &book,
                          Settings &settings, const AddInvitedHost &addHost = {});

} // namespace officina
