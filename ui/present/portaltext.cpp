// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for portals; see the header.
#include "ui/present/portaltext.h"

#include "client/base/csv.h"
#include "client/base/remotepath.h"
#include "client/portals/waldurerror.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace officina::portaltext {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::PortalText)
};

QString withUnit(const QString &figure, const QString &unit)
{
    //: %1 is an amount, %2 its unit: "5 000 GPU-h"
    return unit.isEmpty() ? figure : Say::tr("%1 %2", "amount and unit").arg(figure, unit);
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvText(cell);
    return line + "\r\n";
}

QString plain(const std::optional<double> &value) // for programs: with a point, whatever the language
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

} // namespace

QString figure(double value)
{
    const double cut = std::floor(value * 10 + 1e-6) / 10;
    return formats::decimal(cut, 1);
}

QString period(PortalComponent::Period period)
{
    switch (period) {
    case PortalComponent::Period::Month: return Say::tr("per month");
    case PortalComponent::Period::Quarter: return Say::tr("per quarter");
    case PortalComponent::Period::Year: return Say::tr("per year");
    case PortalComponent::Period::Total: return Say::tr("in all");
    }
    return {};
}

QString amount(const PortalComponent &component)
{
    const QString limit = component.limit ? withUnit(figure(*component.limit), component.unit) : QString();
    if (component.used && component.limit) {
        const double left = *component.left();
        return left < 0
            //: %1 and %3 are amounts, %2 one with its unit
            ? Say::tr("%1 of %2 used · %3 too much").arg(figure(*component.used), limit, figure(-left))
            //: %1 and %3 are amounts, %2 one with its unit
            : Say::tr("%1 of %2 used · %3 left").arg(figure(*component.used), limit, figure(left));
    }
    if (component.used)
        return Say::tr("%1 used, no limit is told", "an amount with its unit")
            .arg(withUnit(figure(*component.used), component.unit));
    if (component.lastReport && component.limit)
        //: Both are amounts, the first of the latest report
        return Say::tr("%1 in the latest report, of %2; what is left is not told")
            .arg(figure(*component.lastReport), limit);
    if (component.lastReport)
        return Say::tr("%1 in the latest report, no limit is told", "an amount with its unit")
            .arg(withUnit(figure(*component.lastReport), component.unit));
    if (component.limit)
        return Say::tr("%1 given, no use is told", "an amount with its unit").arg(limit);
    return Say::tr("Neither limit nor use is told");
}

QString resourceState(const PortalResource &resource)
{
    if (resource.isPaused)
        return Say::tr("Paused");
    if (resource.isDownscaled)
        return Say::tr("Slowed down");
    if (resource.state == "OK"_L1)
        return Say::tr("Active", "an award");
    if (resource.state == "Creating"_L1)
        return Say::tr("Being set up");
    if (resource.state == "Updating"_L1)
        return Say::tr("Being changed");
    if (resource.state == "Terminating"_L1)
        return Say::tr("Ending");
    if (resource.state == "Erred"_L1)
        return Say::tr("Failed");
    return displayText(resource.state);
}

QString roundState(PortalRound::State state)
{
    switch (state) {
    case PortalRound::State::Unknown: return Say::tr("Not told");
    case PortalRound::State::Scheduled: return Say::tr("Not open yet");
    case PortalRound::State::Open: return Say::tr("Open");
    case PortalRound::State::Ended: return Say::tr("Over");
    }
    return {};
}

QString proposalState(const QString &state)
{
    if (state == "draft"_L1)
        return Say::tr("Draft");
    if (state == "submitted"_L1)
        return Say::tr("Submitted");
    if (state == "in_review"_L1)
        return Say::tr("In review");
    if (state == "accepted"_L1)
        return Say::tr("Accepted");
    if (state == "rejected"_L1)
        return Say::tr("Rejected");
    if (state == "canceled"_L1)
        return Say::tr("Cancelled");
    return displayText(state);
}

QString end(const QDate &end, const QDate &today)
{
    if (!end.isValid())
        return Say::tr("no end is told");
    const qint64 days = today.daysTo(end);
    if (days < 0)
        return Say::tr("ended on %1", "a date").arg(formats::date(end));
    //: %1 is a date
    return Say::tr("ends on %1, in %n day(s)", nullptr, int(days)).arg(formats::date(end));
}

QString problem(const Error &problem)
{
    const QString why = problem.detail.isEmpty() ? portalErrorText(problem, Doing::ReadingPortal).advice
                                                 : displayText(problem.detail.section(u'\n', 0, 0));
    const bool isOff = problem.kind == Error::Kind::Unsupported || problem.kind == Error::Kind::NotFound;
    if (problem.subject == "calls"_L1)
        return isOff ? Say::tr("This portal has no calls.")
                     //: %1 is a reason
                     : Say::tr("The calls could not be read: %1").arg(why);
    if (problem.subject == "proposals"_L1)
        return Say::tr("Your proposals could not be read: %1", "a reason").arg(why);
    if (problem.subject == "projects"_L1)
        return Say::tr("The projects could not be read: %1", "a reason").arg(why);
    return Say::tr("The awards could not be read: %1", "a reason").arg(why);
}

QString wrongAddress(const Error &error)
{
    if (error.detail == "plain"_L1)
        return Say::tr("A token is sent over an encrypted connection alone: the address has to begin with https://.");
    if (error.detail == "credentials"_L1)
        return Say::tr("The address must not hold a user name or password.");
    if (error.detail == "empty"_L1)
        return Say::tr("The portal's address is missing.");
    return Say::tr("This is no address of a portal: %1").arg(displayText(error.subject));
}

QString wrongToken()
{
    return Say::tr("This is no token: it is one word of letters and digits.");
}

QByteArray awardsCsv(const QList<PortalResource> &awards)
{
    QByteArray csv =
        csvLine({u"project"_s, u"award"_s, u"offering"_s, u"provider"_s, u"state"_s, u"component"_s, u"unit"_s,
                 u"period"_s, u"limit"_s, u"used"_s, u"left"_s, u"latest_report"_s, u"end"_s, u"last_sync"_s});
    constexpr QLatin1StringView periods[] = {"month"_L1, "quarter"_L1, "year"_L1, "total"_L1};
    for (const PortalResource &award : awards) {
        QList<PortalComponent> components = award.components;
        if (components.isEmpty())
            components.append(PortalComponent());
        for (const PortalComponent &component : components)
            csv += csvLine(
                {award.project, award.name, award.offering, award.provider, award.state, component.type, component.unit,
                 component.type.isEmpty() ? QString() : QString(periods[int(component.period)]), plain(component.limit),
                 plain(component.used), plain(component.left()), plain(component.lastReport),
                 award.end.toString(Qt::ISODate), award.lastSync.toString(Qt::ISODate)});
    }
    return csv;
}

QString keptFiles(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    //: %1 is a list of names of files
    return Say::tr("The draft has files of these names already, which were not sent again: %1. "
                   "A changed file is sent under another name.")
        .arg(displayText(names.join(u", "_s)));
}

QByteArray projectsCsv(const QList<PortalProject> &projects)
{
    QByteArray csv = csvLine({u"project"_s, u"organisation"_s, u"backend_id"_s, u"start"_s, u"end"_s, u"awards"_s});
    for (const PortalProject &project : projects)
        csv += csvLine({project.name, project.organisation, project.backendId, project.start.toString(Qt::ISODate),
                        project.end.toString(Qt::ISODate),
                        project.resources ? QString::number(*project.resources) : QString()});
    return csv;
}

QByteArray callsCsv(const QList<PortalCall> &calls, const QDateTime &now)
{
    QByteArray csv =
        csvLine({u"call"_s, u"organisation"_s, u"round"_s, u"state"_s, u"opens"_s, u"cutoff"_s, u"page"_s});
    constexpr QLatin1StringView states[] = {""_L1, "scheduled"_L1, "open"_L1, "ended"_L1};
    for (const PortalCall &call : calls)
        for (const PortalRound &round : call.rounds)
            csv +=
                csvLine({call.name, call.organisation, round.name, QString(states[int(stateOf(round, now))]),
                         round.opens.toString(Qt::ISODate), round.cutoff.toString(Qt::ISODate), call.page.toString()});
    return csv;
}

QByteArray proposalsCsv(const QList<PortalProposal> &proposals)
{
    QByteArray csv = csvLine({u"proposal"_s, u"call"_s, u"state"_s, u"created"_s, u"uuid"_s});
    for (const PortalProposal &proposal : proposals)
        csv += csvLine(
            {proposal.name, proposal.call, proposal.state, proposal.created.toString(Qt::ISODate), proposal.uuid});
    return csv;
}

} // namespace officina::portaltext
