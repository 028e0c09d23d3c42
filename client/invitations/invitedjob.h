// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job at the site starts from while an invitation holds: partition, reservation, QoS and account, where
// neither the job nor the user's settings of the site say anything else.
#pragma once

#include "client/invitations/invitation.h"
#include "client/schedulers/jobspec.h"
#include "client/sites/site.h"

namespace officina {

// The fields of a job that an invitation may say, in the order in which people read them.
QList<InvitationField> invitedJobFields();
QString JobSpec::*jobFieldOf(InvitationField field); // of those; nullptr for others

// As the job is to begin with; empty where the invitation says nothing, or the user has set the site otherwise: account
// and QoS became settings when it was accepted, and may have been changed since.
QString invitedValue(const Invitation &invitation, InvitationField field, const Site &site);

// Fills what the job leaves open. The fields that are as the invitation has them by that; never one that was given.
QList<InvitationField> fillIn(JobSpec &spec, const Invitation &invitation, const Site &site);

} // namespace officina
