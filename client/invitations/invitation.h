// SPDX-License-Identifier: GPL-3.0-or-later
//
// An invitation to a workshop as a value: to which site, on which project, with which data and job. It holds no
// secret, and who reads it needs none.
#pragma once

#include "client/base/ids.h"
#include "client/invitations/invitationrefusal.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace officina {

constexpr int mostDaysValid = 366; // from its issue

struct Invitation {
    // One that is issued later with the same id, by the same key, comes in its place.
    QString id;
    QString title;   // of the workshop; empty: likewise for all below that say nothing else
    QString issuer;  // as they call themselves; needed
    QString contact; // a mail address, a telephone number, a page
    QDateTime issued, expires; // whole seconds, UTC

    QString site; // an id of the catalogue, or the name that the host is to have here; needed
    QString host; // of a site that is not in the catalogue
    int port = 0; // 0: the usual one
    QString hostKey; // fingerprint, "SHA256:…"

    QString project, account, partition, qos, reservation;

    QString data;        // folder to stage, below the one that the workshop's files are in
    QString jobTemplate; // id
    QString job;         // a script to begin with, below the same folder
    QString language;    // "sl"

    QString cohort;  // id; whoever looks after it may ask for a report
    QString consent; // what is agreed to by such a report, and by nothing before it; empty: Officina's own words

    SiteId siteId() const { return {site}; }
    bool operator==(const Invitation &) const = default;
};

// All fields, in the order in which people read them.
QList<InvitationField> invitationFields();
QString fieldKey(InvitationField field); // "host_key", as in the file; never translated
// As it stands in the file; empty where it is not given.
QString valueOf(const Invitation &invitation, InvitationField field);

QString hostText(const Invitation &invitation); // "host", "host:2222", "[::1]:2222"

// A new id that nobody else has.
QString newInvitationId();

// All that can be told of it wherever it is opened: Secret, Missing, and each Bad…, with the field and its value. BadTime
// too where it is valid for longer than mostDaysValid.
InvitationResult<> checkInvitation(const Invitation &invitation);

// The format that it is written in: the first one that has all of its fields, so that whoever can, reads it.
int formatOf(const Invitation &invitation);

// What is signed. Fields that are empty are left out.
QByteArray toJson(const Invitation &invitation);
// Checked. Malformed, also where it could have been written in an earlier format, or is not as toJson() writes it; Strange: a field that the format
// does not have is not passed over, for then people would agree to less than what was signed; what later versions add
// comes with a number of the format of its own.
InvitationResult<Invitation> invitationFromJson(const QByteArray &json, int format);

} // namespace officina
