// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of kinds of errors; see the header.
#include "client/base/errorkind.h"

#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

// Without a default, so that a new kind is a compiler warning here.
QString kindName(Error::Kind kind)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::Cancelled: return u"cancelled"_s;
    case Kind::Unreachable: return u"unreachable"_s;
    case Kind::Timeout: return u"timeout"_s;
    case Kind::Disconnected: return u"disconnected"_s;
    case Kind::HostKeyUnknown: return u"host-key-unknown"_s;
    case Kind::HostKeyChanged: return u"host-key-changed"_s;
    case Kind::HostKeyRevoked: return u"host-key-revoked"_s;
    case Kind::HostKeyUncertified: return u"host-key-uncertified"_s;
    case Kind::AuthRejected: return u"auth-rejected"_s;
    case Kind::CertificateExpired: return u"certificate-expired"_s;
    case Kind::NotFound: return u"not-found"_s;
    case Kind::Denied: return u"denied"_s;
    case Kind::Exists: return u"exists"_s;
    case Kind::NoSpace: return u"no-space"_s;
    case Kind::LocalNoSpace: return u"local-no-space"_s;
    case Kind::TooLarge: return u"too-large"_s;
    case Kind::LocalTooLarge: return u"local-too-large"_s;
    case Kind::Local: return u"local"_s;
    case Kind::Rejected: return u"rejected"_s;
    case Kind::Corrupt: return u"corrupt"_s;
    case Kind::BadReply: return u"bad-reply"_s;
    case Kind::BadInput: return u"bad-input"_s;
    case Kind::Unsupported: return u"unsupported"_s;
    case Kind::TooSlow: return u"too-slow"_s;
    case Kind::SourceChanged: return u"source-changed"_s;
    case Kind::NoChannel: return u"no-channel"_s;
    case Kind::Protected: return u"protected"_s;
    case Kind::SpecialFile: return u"special-file"_s;
    case Kind::DeadLink: return u"dead-link"_s;
    case Kind::NotAFolder: return u"not-a-folder"_s;
    case Kind::IntoItself: return u"into-itself"_s;
    case Kind::NameTooLong: return u"name-too-long"_s;
    case Kind::NotSsh: return u"not-ssh"_s;
    case Kind::TurnedAway: return u"turned-away"_s;
    case Kind::SchedulerDown: return u"scheduler-down"_s;
    case Kind::HungUp: return u"hung-up"_s;
    case Kind::PassphraseWrong: return u"passphrase-wrong"_s;
    case Kind::PasswordRejected: return u"password-rejected"_s;
    case Kind::TooLong: return u"too-long"_s;
    }
    return {};
}

std::optional<Error::Kind> kindOf(const QString &name)
{
    for (int number = 0;; ++number) {
        const QString known = kindName(Error::Kind(number));
        if (known.isEmpty())
            return {};
        if (known == name)
            return Error::Kind(number);
    }
}

// In the words of OpenSSH and of PAM.
bool isExpiredPassword(const Error &error)
{
    static const QRegularExpression words(u"password.*expired|expired.*password|change your password"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return error.kind == Error::Kind::Unsupported && error.detail.contains(words);
}

Error notAsked(Error error)
{
    error.wasNotAsked = true;
    return error;
}

// Without a default, as above.
bool isOutcomeUnknown(const Error &error)
{
    using Kind = Error::Kind;
    if (error.wasNotAsked)
        return false;
    switch (error.kind) {
    case Kind::Cancelled:
    case Kind::Timeout:
    case Kind::Disconnected:
    case Kind::BadReply:
    case Kind::TooSlow: return true;
    case Kind::Unreachable:
    case Kind::HostKeyUnknown:
    case Kind::HostKeyChanged:
    case Kind::HostKeyRevoked:
    case Kind::HostKeyUncertified:
    case Kind::AuthRejected:
    case Kind::PassphraseWrong:
    case Kind::PasswordRejected:
    case Kind::HungUp:
    case Kind::CertificateExpired:
    case Kind::NotFound:
    case Kind::Denied:
    case Kind::Exists:
    case Kind::NoSpace:
    case Kind::LocalNoSpace:
    case Kind::TooLarge:
    case Kind::LocalTooLarge:
    case Kind::Local:
    case Kind::Rejected:
    case Kind::Corrupt:
    case Kind::BadInput:
    case Kind::Unsupported:
    case Kind::SourceChanged:
    case Kind::NoChannel:
    case Kind::Protected:
    case Kind::SpecialFile:
    case Kind::DeadLink:
    case Kind::NotAFolder:
    case Kind::IntoItself:
    case Kind::NameTooLong:
    case Kind::NotSsh:
    case Kind::TurnedAway:
    case Kind::SchedulerDown:
    case Kind::TooLong: break;
    }
    return false;
}

} // namespace officina
