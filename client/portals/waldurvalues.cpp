// SPDX-License-Identifier: GPL-3.0-or-later
//
// From JSON to values; see the header.
#include "client/portals/waldurvalues.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &json, QLatin1StringView key)
{
    return json[key].toString().simplified();
}

QDate date(const QJsonObject &json, QLatin1StringView key)
{
    return QDate::fromString(json[key].toString().left(10), Qt::ISODate);
}

QDateTime time(const QJsonObject &json, QLatin1StringView key)
{
    QDateTime time = QDateTime::fromString(json[key].toString(), Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) // without a zone; Waldur keeps UTC
        time = QDateTime(time.date(), time.time(), QTimeZone::UTC);
    return time.toUTC();
}

// Also numbers that were written as text.
std::optional<double> number(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<int> count(const QJsonObject &json, QLatin1StringView key)
{
    const auto value = number(json[key]);
    return value && *value >= 0 && *value < 1e9 ? std::optional(int(*value)) : std::nullopt;
}

QDate earlier(const QDate &one, const QDate &other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

PortalComponent::Period periodOf(const QString &name)
{
    using enum PortalComponent::Period;
    return name == "total"_L1 ? Total : name == "annual"_L1 ? Year : name == "quarterly"_L1 ? Quarter : Month;
}

// Amounts come in the site's own units, of which factor make one of those that are shown. A few units have a word
// of their own for that many.
struct Unit {
    QString name;
    double factor = 1;
};

Unit unitOf(const QJsonObject &component)
{
    Unit unit{text(component, "measured_unit"_L1), number(component["factor"_L1]).value_or(1)};
    if (unit.factor <= 0)
        unit.factor = 1;
    constexpr struct {
        QLatin1StringView from;
        double factor;
        QLatin1StringView to;
    } words[] = {{"MB"_L1, 1024, "GB"_L1},
                 {"MB"_L1, 1048576, "TB"_L1},
                 {"GB"_L1, 1024, "TB"_L1},
                 {"KB"_L1, 1024, "MB"_L1},
                 {"KB"_L1, 1048576, "GB"_L1}};
    for (const auto &word : words)
        if (unit.name == word.from && qFuzzyCompare(unit.factor, word.factor)) {
            unit.name = word.to;
            break;
        }
    return unit;
}

PortalComponent componentOf(const QJsonObject &json)
{
    const QString type = text(json, "type"_L1);
    const QString name = text(json, "name"_L1);
    return {.type = type,
            .name = name.isEmpty() ? type : name,
            .unit = unitOf(json).name,
            .period = periodOf(text(json, "limit_period"_L1))};
}

// As the portal's own pages count: what counts against a limit is limit_usage, and current_usages is the latest report.
void readAmounts(PortalComponent &component, const QJsonObject &json, const QJsonObject &resource)
{
    const double factor = unitOf(json).factor;
    const auto amount = [&](QLatin1StringView table) -> std::optional<double> {
        const auto value = number(resource[table].toObject()[component.type]);
        return value ? std::optional(*value / factor) : std::nullopt;
    };
    const QString billing = text(json, "billing_type"_L1);
    component.limit = amount("limits"_L1);
    if (component.limit && (*component.limit < 0 || (billing == "usage"_L1 && *component.limit == 0)))
        component.limit.reset(); // no limit is set
    const auto latest = amount("current_usages"_L1);
    component.used = billing == "limit"_L1 ? amount("limit_usage"_L1) : std::nullopt;
    component.isByUse = billing == "usage"_L1;
    component.factor = factor;
    if (!component.used && component.period == PortalComponent::Period::Month)
        component.used = latest;
    if (!component.used)
        component.lastReport = latest;
}

QList<PortalComponent> componentsOf(const QJsonObject &resource)
{
    QList<PortalComponent> components;
    for (const QJsonValue &value : resource["offering_components"_L1].toArray()) {
        const QJsonObject json = value.toObject();
        PortalComponent component = componentOf(json);
        if (component.type.isEmpty())
            continue;
        readAmounts(component, json, resource);
        components.append(component);
    }
    // What has a limit or a use, and no description.
    for (const QLatin1StringView table : {"limits"_L1, "current_usages"_L1})
        for (const QString &type : resource[table].toObject().keys())
            if (!std::ranges::contains(components, type, &PortalComponent::type)) {
                PortalComponent component{.type = type, .name = type, .period = PortalComponent::Period::Total};
                component.limit = number(resource["limits"_L1].toObject()[type]);
                component.used = number(resource["limit_usage"_L1].toObject()[type]);
                if (!component.used)
                    component.lastReport = number(resource["current_usages"_L1].toObject()[type]);
                components.append(component);
            }
    return components;
}

PortalRound roundOf(const QJsonObject &json)
{
    const QString status = text(json, "status"_L1);
    using enum PortalRound::State;
    return {.uuid = text(json, "uuid"_L1),
            .name = text(json, "name"_L1),
            .opens = time(json, "start_time"_L1),
            .cutoff = time(json, "cutoff_time"_L1),
            .state = status == "open"_L1   ? Open
                : status == "scheduled"_L1 ? Scheduled
                : status == "ended"_L1     ? Ended
                                           : Unknown};
}

} // namespace

std::optional<double> PortalComponent::left() const
{
    return limit && used ? std::optional(*limit - *used) : std::nullopt;
}

PortalUser portalUser(const QJsonObject &json)
{
    const QString name = text(json, "full_name"_L1);
    return {.uuid = text(json, "uuid"_L1),
            .name = name.isEmpty() ? text(json, "username"_L1) : name,
            .tokenUntil = time(json, "token_expires_at"_L1)};
}

PortalProject portalProject(const QJsonObject &json)
{
    return {.uuid = text(json, "uuid"_L1),
            .name = text(json, "name"_L1),
            .organisation = text(json, "customer_name"_L1),
            .backendId = text(json, "backend_id"_L1),
            .start = date(json, "start_date"_L1),
            .end = date(json, "end_date"_L1),
            .resources = count(json, "resources_count"_L1)};
}

PortalResource portalResource(const QJsonObject &json)
{
    const QString offeringId = text(json, "offering_backend_id"_L1);
    return {.uuid = text(json, "uuid"_L1),
            .name = text(json, "name"_L1),
            .state = text(json, "state"_L1),
            .offering = text(json, "offering_name"_L1),
            .offeringId = offeringId.isEmpty() ? text(json, "offering_slug"_L1) : offeringId,
            .provider = text(json, "provider_name"_L1),
            .projectUuid = text(json, "project_uuid"_L1),
            .project = text(json, "project_name"_L1),
            .backendId = text(json, "backend_id"_L1),
            .username = text(json, "username"_L1),
            .end = earlier(date(json, "end_date"_L1), date(json, "project_end_date"_L1)),
            .isPaused = json["paused"_L1].toBool(),
            .isDownscaled = json["downscaled"_L1].toBool(),
            .lastSync = time(json, "last_sync"_L1),
            .components = componentsOf(json)};
}

PortalCall portalCall(const QJsonObject &json)
{
    PortalCall call{.uuid = text(json, "uuid"_L1),
                    .name = text(json, "name"_L1),
                    .organisation = text(json, "customer_name"_L1),
                    .state = text(json, "state"_L1),
                    .days = count(json, "fixed_duration_in_days"_L1)};
    const QUrl page(json["external_url"_L1].toString(), QUrl::StrictMode);
    if (page.isValid() && (page.scheme() == "https"_L1 || page.scheme() == "http"_L1))
        call.page = page;
    if (const QJsonValue restricted = json["has_eligibility_restrictions"_L1]; restricted.isBool())
        call.isRestricted = restricted.toBool();
    for (const QJsonValue &round : json["rounds"_L1].toArray())
        call.rounds.append(roundOf(round.toObject()));
    for (const QJsonValue &value : json["offerings"_L1].toArray()) {
        const QJsonObject offering = value.toObject();
        PortalOffering known{.uuid = text(offering, "uuid"_L1),
                             .name = text(offering, "offering_name"_L1),
                             .provider = text(offering, "provider_name"_L1),
                             .state = text(offering, "state"_L1)};
        for (const QJsonValue &component : offering["components"_L1].toArray())
            known.components.append(componentOf(component.toObject()));
        call.offerings.append(known);
    }
    return call;
}

PortalProposal portalProposal(const QJsonObject &json)
{
    PortalProposal proposal{.uuid = text(json, "uuid"_L1),
                            .name = text(json, "name"_L1),
                            .summary = json["project_summary"_L1].toString(),
                            .state = text(json, "state"_L1),
                            .call = text(json, "call_name"_L1),
                            .round = text(json["round"_L1].toObject(), "uuid"_L1),
                            .created = time(json, "created"_L1)};
    for (const QJsonValue &document : json["supporting_documentation"_L1].toArray())
        proposal.documents.append(text(document.toObject(), "file_name"_L1));
    const QJsonObject can = json["can_submit"_L1].toObject();
    if (can["can_submit"_L1].isBool())
        proposal.canSubmit = can["can_submit"_L1].toBool();
    proposal.whyNot = text(can, "error"_L1);
    return proposal;
}

void addReports(PortalResource &resource, const QJsonArray &reports, const QDate &today)
{
    const auto isOf = [&today](PortalComponent::Period period, const QDate &month) {
        using enum PortalComponent::Period;
        switch (period) {
        case Total: return true;
        case Year: return month.year() == today.year();
        case Quarter: return month.year() == today.year() && (month.month() - 1) / 3 == (today.month() - 1) / 3;
        case Month: return month.year() == today.year() && month.month() == today.month();
        }
        return false;
    };
    for (PortalComponent &component : resource.components) {
        if (!component.isByUse || component.used)
            continue;
        std::optional<double> sum;
        for (const QJsonValue &value : reports) {
            const QJsonObject report = value.toObject();
            const auto amount = number(report["usage"_L1]);
            const QDate month = date(report, "billing_period"_L1);
            const bool isKnown = month.isValid() || component.period == PortalComponent::Period::Total;
            if (text(report, "type"_L1) == component.type && amount && isKnown && isOf(component.period, month))
                sum = sum.value_or(0) + *amount / component.factor;
        }
        component.used = sum;
        if (sum)
            component.lastReport.reset();
    }
}

QStringList openQuestions(const QJsonObject &checklist)
{
    QStringList open;
    if (checklist["completion"_L1].toObject()["is_completed"_L1].toBool())
        return open;
    for (const QJsonValue &value : checklist["questions"_L1].toArray()) {
        const QJsonObject question = value.toObject();
        if (question["required"_L1].toBool() && question["existing_answer"_L1].toObject().isEmpty())
            open.append(text(question, "description"_L1));
    }
    return open;
}

PortalRound::State stateOf(const PortalRound &round, const QDateTime &now)
{
    using enum PortalRound::State;
    if (round.state != Unknown)
        // An answer that has become old while it was on view.
        return round.state == Open && round.cutoff.isValid() && round.cutoff < now ? Ended : round.state;
    if (round.cutoff.isValid() && round.cutoff < now)
        return Ended;
    if (round.opens.isValid() && round.cutoff.isValid())
        return round.opens <= now ? Open : Scheduled;
    return Unknown;
}

const PortalRound *currentRound(const PortalCall &call, const QDateTime &now)
{
    const PortalRound *found = nullptr;
    for (const PortalRound &round : call.rounds) {
        const PortalRound::State state = stateOf(round, now);
        if (state == PortalRound::State::Ended)
            continue;
        const bool isOpen = state == PortalRound::State::Open;
        const bool foundOpen = found && stateOf(*found, now) == PortalRound::State::Open;
        if (!found || (isOpen && !foundOpen) || (isOpen == foundOpen && round.cutoff < found->cutoff))
            found = &round;
    }
    return found;
}

} // namespace officina
