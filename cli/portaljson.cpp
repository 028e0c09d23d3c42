// SPDX-License-Identifier: GPL-3.0-or-later
//
// Portals as JSON; see the header.
#include "cli/portaljson.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

template <class T> QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOf(const QDateTime &time)
{
    return orNull(time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString());
}

QJsonValue dateOf(const QDate &date)
{
    return orNull(date.toString(Qt::ISODate));
}

QString nameOf(PortalComponent::Period period)
{
    switch (period) {
    case PortalComponent::Period::Month: return u"month"_s;
    case PortalComponent::Period::Quarter: return u"quarter"_s;
    case PortalComponent::Period::Year: return u"year"_s;
    case PortalComponent::Period::Total: return u"total"_s;
    }
    return {};
}

QString nameOf(PortalRound::State state)
{
    switch (state) {
    case PortalRound::State::Unknown: return {};
    case PortalRound::State::Scheduled: return u"scheduled"_s;
    case PortalRound::State::Open: return u"open"_s;
    case PortalRound::State::Ended: return u"ended"_s;
    }
    return {};
}

QJsonObject toJson(const PortalComponent &component)
{
    return {{u"type"_s, component.type},           {u"name"_s, component.name},
            {u"unit"_s, orNull(component.unit)},   {u"period"_s, nameOf(component.period)},
            {u"limit"_s, orNull(component.limit)}, {u"used"_s, orNull(component.used)},
            {u"left"_s, orNull(component.left())}, {u"latest_report"_s, orNull(component.lastReport)}};
}

} // namespace

QJsonObject portalJson(const Portal &portal)
{
    return {{u"name"_s, portal.name}, {u"address"_s, portal.address.toString()}};
}

QJsonObject toJson(const PortalProject &project)
{
    return {{u"uuid"_s, project.uuid},
            {u"name"_s, project.name},
            {u"organisation"_s, orNull(project.organisation)},
            {u"backend_id"_s, orNull(project.backendId)},
            {u"start"_s, dateOf(project.start)},
            {u"end"_s, dateOf(project.end)},
            {u"awards"_s, orNull(project.resources)}};
}

QJsonObject toJson(const PortalResource &award)
{
    QJsonArray components;
    for (const PortalComponent &component : award.components)
        components.append(toJson(component));
    return {{u"uuid"_s, award.uuid},
            {u"name"_s, award.name},
            {u"state"_s, orNull(award.state)},
            {u"paused"_s, award.isPaused},
            {u"slowed_down"_s, award.isDownscaled},
            {u"offering"_s, orNull(award.offering)},
            {u"provider"_s, orNull(award.provider)},
            {u"project"_s, orNull(award.project)},
            {u"backend_id"_s, orNull(award.backendId)},
            {u"end"_s, dateOf(award.end)},
            {u"last_sync"_s, timeOf(award.lastSync)},
            {u"components"_s, components}};
}

QJsonObject toJson(const PortalCall &call, const QDateTime &now)
{
    QJsonArray rounds;
    for (const PortalRound &round : call.rounds)
        rounds.append(QJsonObject{{u"uuid"_s, round.uuid},
                                  {u"name"_s, orNull(round.name)},
                                  {u"state"_s, orNull(nameOf(stateOf(round, now)))},
                                  {u"opens"_s, timeOf(round.opens)},
                                  {u"cutoff"_s, timeOf(round.cutoff)}});
    QJsonArray offerings;
    for (const PortalOffering &offering : call.offerings)
        offerings.append(orNull(offering.name));
    return {{u"uuid"_s, call.uuid},
            {u"name"_s, call.name},
            {u"organisation"_s, orNull(call.organisation)},
            {u"page"_s, orNull(call.page.toString())},
            {u"days"_s, orNull(call.days)},
            {u"restricted"_s, orNull(call.isRestricted)},
            {u"rounds"_s, rounds},
            {u"offerings"_s, offerings}};
}

QJsonObject toJson(const PortalProposal &proposal)
{
    return {{u"uuid"_s, proposal.uuid},
            {u"name"_s, proposal.name},
            {u"state"_s, orNull(proposal.state)},
            {u"call"_s, orNull(proposal.call)},
            {u"created"_s, timeOf(proposal.created)},
            {u"documents"_s, QJsonArray::fromStringList(proposal.documents)}};
}

} // namespace officina
