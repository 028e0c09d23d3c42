// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing to a portal that has calls: a proposal made as a draft there, filled, given its files, and submitted, each a
// step of its own that was done, was refused, or of which nobody knows. After the last nothing is sent again: what
// the portal has is looked at instead, also by another run of the program (the ledger says what is open).
#pragma once

#include "client/portals/waldur.h"

#include <QtCore/QHash>

namespace officina {

struct ProposalText {
    QString round; // uuid
    QString name;  // at most 150 characters
    QString summary;
    QString description;
    std::optional<int> days;
};

struct RequestedAmount {
    QString offering; // uuid of its place in the call
    QHash<QString, double> limits; // by the component's type
    QString why;
};

struct ProposalStep {
    enum class Outcome { Done, Refused, Unknown };

    Outcome outcome = Outcome::Unknown;
    QString uuid; // of the proposal, where it is known
    Error error;  // where it was not done
    bool wasThere = false; // a draft that was gone on with, and not made
    QStringList sentFiles = {}; // names of those that arrived
    QStringList keptFiles = {}; // names of those that the draft had one of, so that they were not sent

    bool isDone() const { return outcome == Outcome::Done; }
};

// Which proposals were sent and have no answer yet: a file per portal and round, beside the drafts.
class ProposalLedger
{
public:
    explicit ProposalLedger(QString folder);

    // The proposals that were there before it was sent; nothing: nothing is open.
    Result<std::optional<QStringList>> open(const Portal &portal, const ProposalText &text) const;
    Result<> begin(const Portal &portal, const ProposalText &text, const QStringList &before);
    void settle(const Portal &portal, const ProposalText &text);

private:
    QString pathOf(const Portal &portal, const ProposalText &text) const;

    QString m_folder;
};

// The one of that name and round, a draft before any other; nullptr: there is none.
const PortalProposal *proposalOf(const QList<PortalProposal> &all, const ProposalText &text);

// A draft in the portal, seen by nobody but its writer. Of one name and round none is made twice: a draft that is there
// is gone on with, and what is no draft any more is refused as Exists, with its state as detail. Where one was sent
// before and has no answer, that is looked for, and none is made.
ProposalStep createProposal(Waldur &waldur, ProposalLedger &ledger, const ProposalText &text);
// Title and texts of a draft, where they are others than are asked for; nothing is sent where they are the same.
ProposalStep changeText(Waldur &waldur, const QString &proposal, const ProposalText &text);
// So much of an offering, in place of what the draft asks of it already; what it asks of other components stays.
// Refused as Exists where it asks for just that, or has more than one request for it.
ProposalStep requestAmount(Waldur &waldur, const QString &proposal, const RequestedAmount &amount);
// Refused as Exists where a file of that name is there.
ProposalStep attachFile(Waldur &waldur, const QString &proposal, const QString &path);

struct ProposalWish {
    ProposalText text;
    QList<RequestedAmount> amounts;
    QStringList files; // paths
};

// All but the last step, up to the first that was not done; uuid: the draft, where there is one. Asked again it goes on:
// what the draft has already is not sent a second time, files by their names, and its texts and amounts become those of
// the wish.
ProposalStep fillProposal(Waldur &waldur, ProposalLedger &ledger, const ProposalWish &wish, const QString &draft = {});
// The last step. Done too where it had been submitted before. Refused, and not asked, while the call's checklist has
// questions that need an answer (detail: a line for each): the portal's own pages do not submit it then either.
ProposalStep submitProposal(Waldur &waldur, const QString &proposal);

} // namespace officina
