// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands about invitations share.
#pragma once

#include "cli/call.h"
#include "client/invitations/verdict.h"

#include <QtCore/QCommandLineOption>

namespace officina {

// The sites of this computer, now.
InvitationContext invitationContext();

// What it says, as it is written, with who signed it.
QJsonObject invitationJson(const OpenInvitation &open);

Exit makeInvitation(Call &call); // invitationmake.cpp
QList<QCommandLineOption> makeInvitationOptions();

} // namespace officina
