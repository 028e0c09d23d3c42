// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong at a portal; see portaltext.h. One switch per question and none has a default, as in errortext.cpp.
#include "client/base/errorkind.h"
#include "client/portals/waldurerror.h"
#include "ui/present/portaltext.h"

#include <QtCore/QCoreApplication>

namespace officina {

using Kind = Error::Kind;

namespace {

class PortalWords
{
    Q_DECLARE_TR_FUNCTIONS(officina::PortalError)

public:
    static QString what(const Error &error);
    static QString advice(const Error &error, Doing doing);
    static QString outcome(const Error &error);

private:
    static QString whatElse(const Error &error);
};

QString PortalWords::what(const Error &error)
{
    const QString &host = error.subject;
    const int status = statusOf(error);
    if (status == 429)
        return tr("%1 was asked too often and wants a pause.", "a portal").arg(host);
    if (status >= 500)
        return tr("%1 has a fault of its own at the moment (HTTP %2).", "a portal").arg(host).arg(status);
    switch (error.kind) {
    case Kind::Cancelled: return tr("Stopped as you asked.");
    case Kind::Unreachable: return tr("%1 cannot be reached.", "a portal").arg(host);
    case Kind::Timeout:
    case Kind::TooSlow: return tr("%1 did not answer in time.", "a portal").arg(host);
    case Kind::Disconnected: return tr("The answer of %1 broke off in the middle.", "a portal").arg(host);
    case Kind::HostKeyUnknown:
        return tr("The certificate of %1 cannot be trusted, so nothing was sent to it.", "a portal").arg(host);
    case Kind::AuthRejected: return tr("%1 does not accept the token.", "a portal").arg(host);
    case Kind::Denied: return tr("Your account at %1 may not do this.", "a portal").arg(host);
    case Kind::NotFound: return tr("%1 does not have what was asked for.", "a portal").arg(host);
    case Kind::Unsupported: return tr("This part is switched off at %1.", "a portal").arg(host);
    case Kind::Rejected:
        return error.wasNotAsked ? tr("The call at %1 asks questions that have no answer yet.", "a portal").arg(host)
                                 : tr("%1 refused it.", "a portal").arg(host);
    case Kind::BadReply: return tr("What answers at %1 is not the interface of a Waldur portal.", "a portal").arg(host);
    case Kind::TooLong:
        return tr("The answer of %1 is incomplete or too large, and was not used.", "a portal").arg(host);
    default: return whatElse(error);
    }
}

// What happens on this computer.
QString PortalWords::whatElse(const Error &error)
{
    if (error.kind == Kind::Exists && !error.detail.isEmpty())
        //: %1 is a state: “Submitted”
        return tr("The portal has a proposal of this title already. Its state: %1.")
            .arg(portaltext::proposalState(error.detail));
    if (error.kind == Kind::Exists)
        return tr("The proposal has this already: %1").arg(error.subject);
    if (error.kind == Kind::BadInput)
        return tr("This cannot be used: %1").arg(error.subject);
    return tr("This computer could not read or write %1.").arg(error.subject);
}

QString PortalWords::advice(const Error &error, Doing doing)
{
    const bool isSending = doing == Doing::SendingProposal;
    if (isSending && isOutcomeUnknown(error))
        return tr("Look at your proposals in the portal before you send anything again.");
    if (statusOf(error) == 429 || statusOf(error) >= 500)
        return tr("Try again later.");
    switch (error.kind) {
    case Kind::Unreachable: return tr("Check the address and your network, and its proxy.");
    case Kind::Timeout:
    case Kind::TooSlow:
    case Kind::Disconnected: return tr("Try again.");
    case Kind::HostKeyUnknown:
        return tr("Check the address. If it is right, ask the operator: somebody may be between you and the portal.");
    case Kind::AuthRejected:
        return tr("Tokens end after a while. Get a new one from your profile in the portal and give it here.");
    case Kind::Denied: return tr("Ask whoever leads the project, or the portal's helpdesk.");
    case Kind::NotFound:
    case Kind::BadReply: return tr("Check the address: it is that of the portal's first page.");
    case Kind::Rejected:
        if (error.wasNotAsked)
            return tr("Answer them in the portal; they are named below. Then submit it.");
        return isSending ? tr("Correct what is named below, and send it again.") : QString();
    default: return {};
    }
}

QString PortalWords::outcome(const Error &error)
{
    return isOutcomeUnknown(error) ? tr("Whether the portal has it is not known.")
                                   : tr("Nothing was changed in the portal by this step.");
}

} // namespace

ErrorText portalErrorText(const Error &error, Doing doing)
{
    const QString kept = doing == Doing::SendingProposal ? PortalWords::outcome(error) : QString();
    return {PortalWords::what(error), kept, PortalWords::advice(error, doing), error.detail};
}

} // namespace officina
