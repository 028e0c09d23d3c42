// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands about invitations share.
#pragma once

#include "cli/call.h"
#include "client/invitations/verdict.h"
#include "client/schedulers/jobspec.h"

#include <QtCore/QCommandLineOption>

#include <optional>

namespace officina {

// The sites of this computer, now.
InvitationContext invitationContext();

// What it says, as it is written, with who signed it.
QJsonObject invitationJson(const OpenInvitation &open);

// That holds for the site; without one the last that was accepted. One that has expired is told of, once.
std::optional<AcceptedInvitation> invitationFor(const Call &call, const SiteId &site);
// Fills what the job leaves open with what the invitation says, and tells what that is.
void fillInvited(const Call &call, const AcceptedInvitation &accepted, const Site &site, JobSpec &spec);

Exit makeInvitation(Call &call); // invitationmake.cpp
QList<QCommandLineOption> makeInvitationOptions();

} // namespace officina
