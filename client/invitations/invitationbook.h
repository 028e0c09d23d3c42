// SPDX-License-Identifier: GPL-3.0-or-later
//
// The invitations that were accepted here, in one file. From it follow whose key is known, what is older than what
// was accepted, and what a job at a site is to start from while the workshop lasts.
#pragma once

#include "client/base/result.h"
#include "client/invitations/issuerkey.h"
#include "client/invitations/sealedinvitation.h"

#include <optional>

namespace officina {

struct AcceptedInvitation {
    OpenInvitation open;
    QDateTime accepted; // in the book: since when, also where it came in place of an earlier one
    QString folder; // that its file was in; empty for a link

    // The invitation's folder of data, or its script, on this computer. BadInput where it has none, or came by a link;
    // NotFound; Denied for a way that leads out of the folder, through a link of the file system.
    Result<QString> localData() const;
    Result<QString> localJob() const;
};

enum class IssuerTrust {
    Known, // an invitation by this key was accepted before
    New,
    NameOfAnother, // new, under the name of an issuer whose key is known
};

class InvitationBook
{
public:
    // As new where there is no file. BadInput where it is damaged: what was accepted is not known then, and nothing
    // is written over it.
    static Result<InvitationBook> read(const QString &folder = invitationFolder());

    IssuerTrust trustOf(const OpenInvitation &open) const;
    // The one in whose place this would come; or this one itself.
    const AcceptedInvitation *sameAs(const OpenInvitation &open) const;
    // The last that was accepted for the site and has not expired.
    const AcceptedInvitation *forSite(const SiteId &site, const QDateTime &now) const;

    const AcceptedInvitation *lastValid(const QDateTime &now) const; // whatever the site
    // The last that was accepted for the site, where none holds for it any more.
    const AcceptedInvitation *expiredFor(const SiteId &site, const QDateTime &now) const;

    // Writes it down, in one step. Errors as writeFile(); the book is as it was then.
    Result<> accept(const AcceptedInvitation &accepted);
    Result<> write() const;

    static QString fileIn(const QString &folder);
    QString path() const { return fileIn(m_folder); }

private:
    explicit InvitationBook(QString folder) : m_folder(std::move(folder)) {}

    QString m_folder;
    QList<AcceptedInvitation> m_accepted; // the last one last
};

} // namespace officina
