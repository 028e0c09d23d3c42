// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of reasons; see the header.
#include "client/invitations/invitationrefusal.h"

namespace officina {

using namespace Qt::StringLiterals;

QString reasonName(InvitationRefusal::Reason reason)
{
    using enum InvitationRefusal::Reason;
    switch (reason) {
    case Unreadable: return u"unreadable"_s;
    case TooLarge: return u"too-large"_s;
    case Malformed: return u"malformed"_s;
    case TooNew: return u"too-new"_s;
    case Forged: return u"forged"_s;
    case Strange: return u"strange"_s;
    case Secret: return u"secret"_s;
    case Missing: return u"missing"_s;
    case BadText: return u"bad-text"_s;
    case BadName: return u"bad-name"_s;
    case BadPath: return u"bad-path"_s;
    case BadHost: return u"bad-host"_s;
    case BadHostKey: return u"bad-host-key"_s;
    case BadTime: return u"bad-time"_s;
    case HostContradicts: return u"host-contradicts"_s;
    case KeyContradicts: return u"key-contradicts"_s;
    case Stale: return u"stale"_s;
    case NotYetValid: return u"not-yet-valid"_s;
    case Expired: return u"expired"_s;
    case NameTaken: return u"name-taken"_s;
    case SiteUnknown: return u"site-unknown"_s;
    }
    return {};
}

} // namespace officina
