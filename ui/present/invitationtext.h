// SPDX-License-Identifier: GPL-3.0-or-later
//
// Invitations in words: what one says, who issued it, what it would set, and why one was not taken.
#pragma once

#include "client/invitations/accepting.h"
#include "ui/present/errortext.h"

namespace officina {

QString fieldName(InvitationField field); // "Reservation"
// A value as people read it: times in local time.
QString fieldText(const Invitation &invitation, InvitationField field);

struct InvitationLine {
    QString name, value;
};
// All that it says, in order, and the issuer's key; without its id.
QList<InvitationLine> invitationLines(const OpenInvitation &open);
// Of these what matters before one agrees: the issuer's key, until when it holds, and whom to ask.
QList<InvitationLine> groundLines(const OpenInvitation &open);

// Whether the issuer is known here: one or two sentences.
QString trustText(IssuerTrust trust, const OpenInvitation &open);
// That the name is a known system's, and the host is not.
QString namesakeText(const Invitation &invitation, const Site &system);
// Where a change will be found once it is made: "Settings of the site".
QString keeperText(const InvitedChange &change);

ErrorText refusalText(const InvitationRefusal &refusal);

// Of what an invitation sets while it holds: "From the invitation of Ana Novak, until 8 December, 12:00".
QString originText(const Invitation &invitation);
// What it sets of a job: "Partition: gpu · Reservation: ws".
QString settingsText(const Invitation &invitation, const QList<InvitationField> &fields);
QString expiredText(const Invitation &invitation); // that it sets nothing any more
// Of AcceptedInvitation's localData() and localJob(); field: which of them.
ErrorText localFileText(const Error &error, InvitationField field, const Invitation &invitation);
// Of one with a cohort: that a report may be asked for later, and what would be agreed to then. Else empty.
QString reportLaterText(const Invitation &invitation);
QString consentOf(const Invitation &invitation); // the invitation's words, or Officina's own

} // namespace officina
