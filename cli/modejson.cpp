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

QJsonArray rulesJson(const AccessMode &mode)
{
    QJsonArray list;
    for (const AccessRule &rule : mode.rules)
        list.append(QJsonObject{{u"id"_s, rule.id},
                                {u"months"_s, rule.months > 0 ? QJsonValue(rule.months) : QJsonValue()},
                                {u"sources"_s, idsJson(rule.sources)}});
    return list;
}

QJsonArray amountsJson(const AccessMode &mode)
{
    QJsonArray list;
    for (const PartitionAmount &amount : mode.amounts)
        list.append(QJsonObject{{u"system"_s, amount.system.value},
                                {u"partition"_s, amount.partition},
                                {u"accelerator"_s, amount.accelerator},
                                {u"unit"_s, unitName(amount.unit)},
                                {u"amount"_s, optionalJson(amount.amount)},
                                {u"least"_s, optionalJson(amount.least)},
                                {u"most"_s, optionalJson(amount.most)},
                                {u"total"_s, optionalJson(amount.total)},
                                {u"sources"_s, idsJson(amount.sources)}});
    return list;
}

// What an award brings and asks, and how one asks for it.
void addTerms(QJsonObject &json, const AccessMode &mode)
{
    const AccessTerms &terms = mode.terms;
    json.insert(u"operator"_s, factJson(mode.operatedBy));
    json.insert(u"work"_s, factJson(mode.work));
    json.insert(u"normalisation"_s, factJson(mode.hourFactors));
    json.insert(u"cpu_hours"_s, factJson(mode.cpuHours));
    json.insert(u"rules"_s, rulesJson(mode));
    json.insert(u"resources"_s, amountsJson(mode));
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
    json.insert(u"login"_s, factJson(mode.route.login));
    json.insert(u"states"_s, factJson(mode.route.states));
    json.insert(u"contact"_s, mode.route.contact.isEmpty() ? QJsonValue() : QJsonValue(mode.route.contact));
    json.insert(u"other_systems"_s, factJson(mode.otherSystems));
    json.insert(u"systems_open"_s, factJson(mode.systemsOpen));
    json.insert(u"status"_s, factJson(mode.status));
    json.insert(u"conflicts"_s, listJson(mode.conflicts));
    json.insert(u"basis"_s, factJson(mode.basis));
}

} // namespace

QJsonObject modeJson(const AccessMode &mode, const QDate &next)
{
    QJsonArray systems;
    for (const OfferedSystem &offered : mode.systems)
        systems.append(QJsonObject{{u"system"_s, offered.system.value},
                                   {u"partitions"_s, QJsonArray::fromStringList(offered.partitions)},
                                   {u"unavailable"_s, offered.isUnavailable},
                                   {u"note"_s, offered.note},
                                   {u"sources"_s, idsJson(offered.sources)},
                                   {u"confirmed"_s, offered.isConfirmed}});
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonObject json{{u"id"_s, mode.id.value},
                     {u"name"_s, mode.name},
                     {u"kind"_s, kindName(mode.kind)},
                     {u"country"_s, text(mode.country)},
                     {u"audience"_s, factJson(mode.audience)},
                     {u"limits"_s, factJson(mode.limits)},
                     {u"durations_months"_s, factJson(mode.durationsMonths)},
                     {u"continuous"_s, mode.calls.isContinuous},
                     {u"closed"_s, mode.calls.isClosed},
                     {u"cutoffs"_s, factJson(mode.calls.cutoffs)},
                     {u"next_cutoff"_s, text(next.toString(Qt::ISODate))},
                     {u"answer"_s, factJson(mode.calls.answer)},
                     {u"systems"_s, systems},
                     {u"page"_s, text(mode.route.page.toString())},
                     {u"portal"_s, text(mode.route.portal.toString())},
                     {u"sources"_s, idsJson(mode.sources)}};
    addTerms(json, mode);
    return json;
}

} // namespace officina
