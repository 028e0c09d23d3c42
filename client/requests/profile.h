// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who asks: organisation, investigator and team, written once on this computer for all requests. Drafts refer to it, and
// what leaves the computer has it filled in. It is a file that only its owner's account can read, and not encrypted:
// who can read the account's files reads it.
#pragma once

#include "client/requests/request.h"

namespace officina {

struct Profile {
    QJsonObject answers; // by the ids of the profile's fields: "organisation.name"
    QJsonObject unknown; // fields of the file that this program does not know

    bool isEmpty() const { return answers.isEmpty(); }
    void change(const QJsonObject &changes); // null takes an answer away
    bool operator==(const Profile &) const = default;
};

QJsonObject toJson(const Profile &profile);
Result<Profile> profileFromJson(const QJsonObject &object); // as requestFromJson()

// A field that the profile holds itself, not one that takes from it.
bool isOfProfile(const FormField &field);

// The request with all it says and all the profile says for it; it refers to no profile any more. Where it uses one,
// the profile goes before what the draft itself says of people. Null: an unknown mode.
Request filledIn(const Request &request, const Profile &profile, const AccessMode *mode);

// Without what is for the portal's form alone: what others may be sent.
Request forSharing(const Request &request, const AccessMode *mode);

} // namespace officina
