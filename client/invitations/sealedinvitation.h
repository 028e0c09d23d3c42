// SPDX-License-Identifier: GPL-3.0-or-later
//
// An invitation with its signature, as a file or as a link; both carry the bytes that were signed, so that nobody
// has to write them anew. The file is one line of JSON,
//
//     {"officina_invitation":1,"invitation":"…","key":"…","signature":"…"}
//
// and the link officina://invite/1.….….…, with the same three parts: the invitation (UTF-8, JSON), the issuer's
// public key of Ed25519 (32 bytes) and the signature (64 bytes), in base64url without padding. Signed are
// "officina-invitation/1", a zero byte, and the invitation: no signature of anything else is taken for one of an
// invitation, nor the reverse. Each has one form alone: a changed byte, but for blanks of mail programs, is a refusal.
//
// The 1 is the format. Fields that came later, cohort and consent, are of format 2: a program that knows the first one
// alone says that it is too old, and takes nothing. Whatever holds none of them is written in format 1 as ever.
#pragma once

#include "client/invitations/invitation.h"
#include "client/signing/ed25519.h"

namespace officina {

constexpr auto invitationSuffix = "officina-invitation";
constexpr int invitationFormat = 2; // the last one that this program reads and writes
constexpr qint64 maxInvitationBytes = 24 * 1024; // file or link; the largest that can be made has 22 KiB

struct SealedInvitation {
    QByteArray text; // what was signed, as it was
    PublicKey issuer;
    QByteArray signature;
    int format = 1;

    QByteArray toFile() const;
    QString toLink() const;
    bool operator==(const SealedInvitation &) const = default;
};

struct OpenInvitation {
    Invitation invitation;
    SealedInvitation sealed;
};

// checkInvitation()'s refusals.
InvitationResult<OpenInvitation> sealInvitation(const Invitation &invitation, const PrivateKey &key);

// Looks at nothing of the content before the signature is known to fit. TooLarge, Malformed, TooNew, Forged, and
// invitationFromJson()'s.
InvitationResult<OpenInvitation> openInvitation(const QByteArray &fileOrLink);

bool isInvitationLink(const QString &text);
// Likewise, and Unreadable.
InvitationResult<OpenInvitation> readInvitation(const QString &pathOrLink);

} // namespace officina
