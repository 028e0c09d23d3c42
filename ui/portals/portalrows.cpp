// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns and their texts; see the header.
#include "ui/portals/portalrows.h"

#include "client/base/remotepath.h"
#include "ui/common/chip.h"
#include "ui/present/formats.h"
#include "ui/present/portaltext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::PortalsPage)
};

QString shown(const QString &text)
{
    return displayText(text);
}

// What is not told sorts behind all that is.
QVariant sorted(const std::optional<double> &value)
{
    return value.value_or(std::numeric_limits<double>::max());
}

QVariant sorted(const QDate &date)
{
    return date.isValid() ? date : QDate(9999, 1, 1);
}

QString dateText(const QDate &date)
{
    return date.isValid() ? formats::date(date) : QString();
}

double share(const PortalComponent &component)
{
    if (!component.used || !component.limit || *component.limit <= 0)
        return -1;
    return std::clamp(*component.used / *component.limit, 0.0, 1.0);
}

QString leftText(const PortalComponent &component)
{
    const auto left = component.left();
    if (!left)
        return Words::tr("not told", "what is left");
    return component.unit.isEmpty()
        ? portaltext::figure(*left)
        : Words::tr("%1 %2", "amount and unit").arg(portaltext::figure(*left), component.unit);
}

Tone toneOf(const AwardRow &row)
{
    if (row.award.isPaused || row.award.state == "Erred"_L1)
        return Tone::Bad;
    if (row.award.isDownscaled || (row.component.left() && *row.component.left() <= 0))
        return Tone::Warning;
    return row.award.state == "OK"_L1 ? Tone::Good : Tone::Neutral;
}

Tone toneOf(PortalRound::State state)
{
    return state == PortalRound::State::Open ? Tone::Good : Tone::Neutral;
}

} // namespace

QList<Column<AwardRow>> awardColumns()
{
    return {
        {.title = Words::tr("Project"), .text = [](const AwardRow &row) { return shown(row.award.project); }},
        {.title = Words::tr("Offering"), .text = [](const AwardRow &row) { return shown(row.award.offering); }},
        {.title = Words::tr("Site"), .text = [](const AwardRow &row) { return row.site; }},
        {.title = Words::tr("Counted"), .text = [](const AwardRow &row) { return shown(row.component.name); }},
        {.title = Words::tr("Used"),
         .text = [](const AwardRow &row) { return portaltext::amount(row.component); },
         .sortValue = [](const AwardRow &row) { return share(row.component); },
         .extra = [](const AwardRow &row,
                     int role) { return role == ProgressRole ? QVariant(share(row.component)) : QVariant(); }},
        {.title = Words::tr("Left"),
         .text = [](const AwardRow &row) { return leftText(row.component); },
         .sortValue = [](const AwardRow &row) { return sorted(row.component.left()); },
         .alignment = rightAligned},
        {.title = Words::tr("Ends"),
         .text = [](const AwardRow &row) { return dateText(row.award.end); },
         .sortValue = [](const AwardRow &row) { return sorted(row.award.end); }},
        {.title = Words::tr("State"),
         .text = [](const AwardRow &row) { return portaltext::resourceState(row.award); },
         .extra = [](const AwardRow &row,
                     int role) { return role == ToneRole ? QVariant(int(toneOf(row))) : QVariant(); }},
    };
}

QList<Column<ProjectRow>> projectColumns()
{
    return {
        {.title = Words::tr("Project"), .text = [](const ProjectRow &row) { return shown(row.project.name); }},
        {.title = Words::tr("Organisation"),
         .text = [](const ProjectRow &row) { return shown(row.project.organisation); }},
        {.title = Words::tr("Starts"),
         .text = [](const ProjectRow &row) { return dateText(row.project.start); },
         .sortValue = [](const ProjectRow &row) { return sorted(row.project.start); }},
        {.title = Words::tr("Ends"),
         .text = [](const ProjectRow &row) { return dateText(row.project.end); },
         .sortValue = [](const ProjectRow &row) { return sorted(row.project.end); }},
        {.title = Words::tr("Awards"),
         .text =
             [](const ProjectRow &row) {
                 return row.project.resources ? formats::number(*row.project.resources)
                                              : Words::tr("not told", "number of awards");
             },
         .sortValue = [](const ProjectRow &row) { return row.project.resources.value_or(-1); },
         .alignment = rightAligned},
    };
}

QList<Column<ProposalRow>> proposalColumns()
{
    const auto tone = [](const PortalProposal &proposal) {
        return proposal.state == "accepted"_L1 ? Tone::Good
            : proposal.state == "rejected"_L1  ? Tone::Bad
            : proposal.state == "draft"_L1     ? Tone::Warning
                                               : Tone::Neutral;
    };
    return {
        {.title = Words::tr("Proposal"), .text = [](const ProposalRow &row) { return shown(row.proposal.name); }},
        {.title = Words::tr("Call"), .text = [](const ProposalRow &row) { return shown(row.proposal.call); }},
        {.title = Words::tr("State"),
         .text = [](const ProposalRow &row) { return portaltext::proposalState(row.proposal.state); },
         .extra = [tone](const ProposalRow &row,
                         int role) { return role == ToneRole ? QVariant(int(tone(row.proposal))) : QVariant(); }},
        {.title = Words::tr("Begun"),
         .text =
             [](const ProposalRow &row) {
                 return row.proposal.created.isValid() ? formats::dateTime(row.proposal.created) : QString();
             },
         .sortValue = [](const ProposalRow &row) { return row.proposal.created; }},
    };
}

QList<Column<RoundRow>> roundColumns()
{
    const auto moment = [](const QDateTime &time) { return time.isValid() ? formats::dateTime(time) : QString(); };
    return {
        {.title = Words::tr("Call"), .text = [](const RoundRow &row) { return shown(row.call.name); }},
        {.title = Words::tr("Round"), .text = [](const RoundRow &row) { return shown(row.round.name); }},
        {.title = Words::tr("Opens"),
         .text = [moment](const RoundRow &row) { return moment(row.round.opens); },
         .sortValue = [](const RoundRow &row) { return row.round.opens; }},
        {.title = Words::tr("Cut-off"),
         .text = [moment](const RoundRow &row) { return moment(row.round.cutoff); },
         .sortValue = [](const RoundRow &row) { return row.round.cutoff; }},
        {.title = Words::tr("State"),
         .text = [](const RoundRow &row) { return portaltext::roundState(row.state); },
         .extra = [](const RoundRow &row,
                     int role) { return role == ToneRole ? QVariant(int(toneOf(row.state))) : QVariant(); }},
    };
}

QList<RoundRow> roundRows(const QList<PortalCall> &calls, const QDateTime &now)
{
    QList<RoundRow> rows;
    for (const PortalCall &call : calls) {
        if (call.rounds.isEmpty())
            rows.append({call, {}, PortalRound::State::Unknown});
        for (const PortalRound &round : call.rounds)
            rows.append({call, round, stateOf(round, now)});
    }
    const auto rank = [](const RoundRow &row) {
        return row.state == PortalRound::State::Open ? 0 : row.state == PortalRound::State::Scheduled ? 1 : 2;
    };
    std::ranges::stable_sort(rows, {}, rank);
    return rows;
}

QString awardText(const AwardRow &row, const QDateTime &now)
{
    const PortalResource &award = row.award;
    QStringList parts{shown(award.offering)};
    if (!award.provider.isEmpty())
        parts += shown(award.provider);
    if (!award.backendId.isEmpty())
        parts += Words::tr("account %1 there", "at a site").arg(shown(award.backendId));
    if (!row.component.type.isEmpty())
        //: %1 is what is counted, %2 how much of it, %3 "in all" or "per month"
        parts += Words::tr("%1: %2, %3")
                     .arg(shown(row.component.name), portaltext::amount(row.component),
                          portaltext::period(row.component.period));
    parts += portaltext::end(award.end, now.toLocalTime().date());
    parts += award.lastSync.isValid()
        ? Words::tr("the site reported %1", "how long ago").arg(formats::ago(award.lastSync, now))
        : Words::tr("when the site reported is not told");
    return parts.join(u" · "_s);
}

QString callText(const RoundRow &row)
{
    const PortalCall &call = row.call;
    QStringList parts{shown(call.name)};
    if (!call.organisation.isEmpty())
        parts += shown(call.organisation);
    if (call.days)
        parts += Words::tr("awards last %n day(s)", nullptr, *call.days);
    if (call.isRestricted.value_or(false))
        parts += Words::tr("not open to everybody");
    QStringList offerings;
    for (const PortalOffering &offering : call.offerings)
        offerings += shown(offering.name);
    if (!offerings.isEmpty())
        parts += Words::tr("to be asked for: %1", "names of systems").arg(offerings.join(u", "_s));
    return parts.join(u" · "_s);
}

} // namespace officina
