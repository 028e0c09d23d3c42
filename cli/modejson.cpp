// SPDX-License-Identifier: GPL-3.0-or-later
//
// A way to ask for time, with all that its call tells; declared in cataloguejson.h.
#include "cli/cataloguejson.h"
#include "cli/factjson.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString kindName(AccessKind kind)
{
    switch (kind) {
    case AccessKind::EuroHpcIndustry: return u"eurohpc-industry"_s;
    case AccessKind::EuroHpcScience: return u"eurohpc-science"_s;
    case AccessKind::EuroHpcClassic: return u"eurohpc-classic"_s;
    case AccessKind::EuroHpcOther: return u"eurohpc-other"_s;
    case AccessKind::Factory: return u"factory"_s;
    case AccessKind::National: return u"national"_s;
    }
    return {};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray rulesJson(const Catalogue &catalogue, const AccessMode &mode)
{
    QJsonArray list;
    for (const AccessRule &rule : mode.rules)
        list.append(
            withSources({{u"id"_s, rule.id}, {u"months"_s, rule.months > 0 ? QJsonValue(rule.months) : QJsonValue()}},
                        catalogue, rule.sources));
    return list;
}

QJsonArray amountsJson(const Catalogue &catalogue, const AccessMode &mode)
{
    QJsonArray list;
    for (const PartitionAmount &amount : mode.amounts)
        list.append(withSources({{u"system"_s, amount.system.value},
                                 {u"partition"_s, amount.partition},
                                 {u"accelerator"_s, amount.accelerator},
                                 {u"unit"_s, unitName(amount.unit)},
                                 {u"amount"_s, optionalJson(amount.amount)},
                                 {u"least"_s, optionalJson(amount.least)},
                                 {u"most"_s, optionalJson(amount.most)},
                                 {u"total"_s, optionalJson(amount.total)}},
                                catalogue, amount.sources));
    return list;
}

// What an award brings and asks, and how one asks for it.
void addTerms(QJsonObject &json, const Catalogue &catalogue, const AccessMode &mode)
{
    const AccessTerms &terms = mode.terms;
    json.insert(u"operator"_s, factJson(mode.operatedBy));
    json.insert(u"work"_s, factJson(mode.work));
    json.insert(u"normalisation"_s, factJson(mode.hourFactors));
    json.insert(u"cpu_hours"_s, factJson(mode.cpuHours));
    json.insert(u"rules"_s, rulesJson(catalogue, mode));
    json.insert(u"resources"_s, amountsJson(catalogue, mode));
    json.insert(u"allocation_windows"_s, factJson(mode.calls.windows));
    json.insert(u"evaluation"_s, factJson(mode.calls.evaluation));
    json.insert(u"answer_working_days"_s, factJson(mode.calls.answerWorkingDays));
    json.insert(u"purpose"_s, factJson(terms.purpose));
    json.insert(u"systems_per_award"_s, factJson(terms.systemsPerAward));
    json.insert(u"inference_share"_s, factJson(terms.inferenceShare));
    json.insert(u"capacity_rule"_s, factJson(terms.capacityRule));
    json.insert(u"renewals"_s, factJson(terms.renewals));
    json.insert(u"extension"_s, factJson(terms.extension));
    json.insert(u"after_award"_s, factJson(terms.afterAward));
    json.insert(u"report_within_months"_s, factJson(terms.reportWithinMonths));
    json.insert(u"account"_s, factJson(terms.account));
    json.insert(u"portal_note"_s, factJson(mode.route.portalNote));
    json.insert(u"waldur"_s, factJson(mode.route.waldur));
    json.insert(u"login"_s, factJson(mode.route.login));
    json.insert(u"states"_s, factJson(mode.route.states));
    json.insert(u"contact"_s, orNull(mode.route.contact));
    json.insert(u"other_systems"_s, factJson(mode.otherSystems));
    json.insert(u"systems_open"_s, factJson(mode.systemsOpen));
    json.insert(u"status"_s, factJson(mode.status));
    json.insert(u"conflicts"_s, listJson(mode.conflicts, catalogue));
    json.insert(u"basis"_s, factJson(mode.basis));
}

} // namespace

QJsonObject routeJson(const Catalogue &catalogue, const AccessMode &mode)
{
    const AccessRoute &route = mode.route;
    QJsonObject json = withSources({{u"id"_s, mode.id.value},
                                    {u"name"_s, mode.name},
                                    {u"page"_s, orNull(route.page.toString())},
                                    {u"portal"_s, orNull(route.portal.toString())}},
                                   catalogue, mode.sources);
    if (!route.portal.isEmpty()) {
        json.insert(u"portal_sources"_s, idsJson(route.portalSources));
        json.insert(u"portal_confirmed"_s, isConfirmed(catalogue, route.portalSources));
    }
    return json;
}

QJsonObject modeJson(const Catalogue &catalogue, const AccessMode &mode, const QDate &next)
{
    QJsonArray systems;
    for (const OfferedSystem &offered : mode.systems)
        systems.append(QJsonObject{{u"system"_s, offered.system.value},
                                   {u"partitions"_s, QJsonArray::fromStringList(offered.partitions)},
                                   {u"unavailable"_s, offered.isUnavailable},
                                   {u"note"_s, offered.note},
                                   {u"sources"_s, idsJson(offered.sources)},
                                   {u"confirmed"_s, offered.isConfirmed}});
    QJsonObject json = routeJson(catalogue, mode);
    json.insert(u"kind"_s, kindName(mode.kind));
    json.insert(u"country"_s, orNull(mode.country));
    json.insert(u"audience"_s, factJson(mode.audience));
    json.insert(u"limits"_s, factJson(mode.limits));
    json.insert(u"durations_months"_s, factJson(mode.durationsMonths));
    json.insert(u"continuous"_s, mode.calls.isContinuous);
    json.insert(u"closed"_s, mode.calls.isClosed);
    json.insert(u"cutoffs"_s, factJson(mode.calls.cutoffs));
    json.insert(u"next_cutoff"_s, orNull(next.toString(Qt::ISODate)));
    json.insert(u"answer"_s, factJson(mode.calls.answer));
    json.insert(u"systems"_s, systems);
    addTerms(json, catalogue, mode);
    return json;
}

} // namespace officina
