// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why an invitation is not taken. Whatever it is, nothing has changed.
#pragma once

#include <QtCore/QString>

#include <expected>
#include <optional>

namespace officina {

enum class InvitationField {
    Title,
    Issuer,
    Contact,
    Issued,
    Expires,
    Site,
    Host,
    Port,
    HostKey,
    Project,
    Account,
    Partition,
    Qos,
    Reservation,
    Data,
    Template,
    Job,
    Language,
    Cohort,
    Consent,
    Id,
};

struct InvitationRefusal {
    enum class Reason {
        Unreadable, // the file cannot be read
        TooLarge,   // larger than any invitation
        Malformed,  // no invitation, or only a part of one
        TooNew,     // written for a later version of the program
        Forged,     // the signature does not fit: changed since, damaged, or signed as something else
        Strange,    // signed, and holds a field that we do not know
        Secret,     // a field that looks like a password or a private key
        Missing,    // a field that each has
        BadText,    // control or direction characters, line breaks, or too long
        BadName,    // of a project, a partition and the like: more than a name
        BadPath,    // that leads elsewhere than below a folder, or could mean something to a shell
        BadHost,    // no host's name, no port
        BadHostKey, // no fingerprint
        BadTime,    // no time, or the end before the beginning
        HostContradicts, // the site is known here, and is another host
        KeyContradicts,  // the operator publishes another fingerprint
        Stale,           // a newer one in its place was accepted here
        NotYetValid,     // from the future, by this computer's clock
        Expired,
        NameTaken,   // a site here has its name but for capital letters, which SSH does not tell apart
        SiteUnknown, // no such site here, and it does not say which host that is
    };
    Reason reason = Reason::Malformed;
    std::optional<InvitationField> field = {};
    QString detail = {}; // a path, a value, a time as ISO 8601; never what looks like a secret

    bool operator==(const InvitationRefusal &) const = default;
};

template <class T = void> using InvitationResult = std::expected<T, InvitationRefusal>;

inline std::unexpected<InvitationRefusal> notTaken(InvitationRefusal::Reason reason, QString detail = {},
                                                   std::optional<InvitationField> field = {})
{
    return std::unexpected(InvitationRefusal{reason, field, std::move(detail)});
}

// "key-contradicts": for scripts, never translated.
QString reasonName(InvitationRefusal::Reason reason);

} // namespace officina
