// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the data is that an invitation brings along: what several pages offer until it is done.
#pragma once

#include "client/invitations/invitationbook.h"

namespace officina {

class TransferQueue;

// ToStage: also where it cannot be found, which whoever wants it staged is told.
enum class WorkshopData { None, ToStage, Underway, Staged };

WorkshopData workshopData(const AcceptedInvitation &invitation, const TransferQueue &transfers);

} // namespace officina
