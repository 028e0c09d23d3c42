// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of the page's tables: what is counted of an award, a project, a round of a call.
#pragma once

#include "client/portals/waldurvalues.h"
#include "ui/common/rowmodel.h"

namespace officina {

struct AwardRow {
    PortalResource award;
    PortalComponent component; // without a type: the portal counts nothing of it
    QString site; // its name; empty: none that is known here

    QString key() const { return award.uuid + u' ' + component.type; }
    bool operator==(const AwardRow &) const = default;
};

struct ProjectRow {
    PortalProject project;

    QString key() const { return project.uuid; }
    bool operator==(const ProjectRow &) const = default;
};

struct RoundRow {
    PortalCall call;
    PortalRound round; // without a uuid: the call has none
    PortalRound::State state = PortalRound::State::Unknown;

    QString key() const { return call.uuid + u' ' + round.uuid; }
    bool operator==(const RoundRow &) const = default;
};

struct ProposalRow {
    PortalProposal proposal;

    QString key() const { return proposal.uuid; }
    bool operator==(const ProposalRow &) const = default;
};

QList<Column<AwardRow>> awardColumns();
QList<Column<ProjectRow>> projectColumns();
QList<Column<RoundRow>> roundColumns();
QList<Column<ProposalRow>> proposalColumns();
// Columns of awardColumns() that are drawn otherwise.
inline constexpr int awardUsedColumn = 4;
inline constexpr int awardStateColumn = 7;
inline constexpr int roundStateColumn = 4;
inline constexpr int proposalStateColumn = 2;

QList<RoundRow> roundRows(const QList<PortalCall> &calls, const QDateTime &now); // what is open first
// All that is known of it, in one sentence each.
QString awardText(const AwardRow &row, const QDateTime &now);
QString callText(const RoundRow &row);

} // namespace officina

Q_DECLARE_METATYPE(officina::AwardRow)
Q_DECLARE_METATYPE(officina::ProjectRow)
Q_DECLARE_METATYPE(officina::RoundRow)
Q_DECLARE_METATYPE(officina::ProposalRow)
