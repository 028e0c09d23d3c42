// SPDX-License-Identifier: GPL-3.0-or-later
//
// Errors as a line of text for test output; see the header.
#include "tests/support/resultcheck.h"

namespace officina::testing {

QByteArray kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled: return "Cancelled";
    case Error::Kind::Unreachable: return "Unreachable";
    case Error::Kind::Timeout: return "Timeout";
    case Error::Kind::TooSlow: return "TooSlow";
    case Error::Kind::SourceChanged: return "SourceChanged";
    case Error::Kind::NoChannel: return "NoChannel";
    case Error::Kind::Protected: return "Protected";
    case Error::Kind::SpecialFile: return "SpecialFile";
    case Error::Kind::DeadLink: return "DeadLink";
    case Error::Kind::NotAFolder: return "NotAFolder";
    case Error::Kind::IntoItself: return "IntoItself";
    case Error::Kind::NameTooLong: return "NameTooLong";
    case Error::Kind::NotSsh: return "NotSsh";
    case Error::Kind::TurnedAway: return "TurnedAway";
    case Error::Kind::SchedulerDown: return "SchedulerDown";
    case Error::Kind::HungUp: return "HungUp";
    case Error::Kind::PassphraseWrong: return "PassphraseWrong";
    case Error::Kind::PasswordRejected: return "PasswordRejected";
    case Error::Kind::TooLong: return "TooLong";
    case Error::Kind::Disconnected: return "Disconnected";
    case Error::Kind::HostKeyUnknown: return "HostKeyUnknown";
    case Error::Kind::HostKeyChanged: return "HostKeyChanged";
    case Error::Kind::HostKeyRevoked: return "HostKeyRevoked";
    case Error::Kind::HostKeyUncertified: return "HostKeyUncertified";
    case Error::Kind::CertificateExpired: return "CertificateExpired";
    case Error::Kind::TooLarge: return "TooLarge";
    case Error::Kind::LocalTooLarge: return "LocalTooLarge";
    case Error::Kind::AuthRejected: return "AuthRejected";
    case Error::Kind::NotFound: return "NotFound";
    case Error::Kind::Denied: return "Denied";
    case Error::Kind::Exists: return "Exists";
    case Error::Kind::NoSpace: return "NoSpace";
    case Error::Kind::LocalNoSpace: return "LocalNoSpace";
    case Error::Kind::Local: return "Local";
    case Error::Kind::Rejected: return "Rejected";
    case Error::Kind::Corrupt: return "Corrupt";
    case Error::Kind::BadReply: return "BadReply";
    case Error::Kind::BadInput: return "BadInput";
    case Error::Kind::Unsupported: return "Unsupported";
    }
    return "?";
}

QByteArray describe(const Error &error)
{
    QByteArray text = kindName(error.kind);
    if (!error.detail.isEmpty())
        text += ": " + error.detail.toUtf8();
    if (!error.subject.isEmpty())
        text += " (" + error.subject.toUtf8() + ')';
    return text;
}

} // namespace officina::testing
