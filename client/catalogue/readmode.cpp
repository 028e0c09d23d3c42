// SPDX-License-Identifier: GPL-3.0-or-later
//
// A way to ask for time, field by field.
#include "client/catalogue/readers.h"

#include <QtCore/QRegularExpression>

#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Words<AccessKind> kindWords{{"eurohpc_industry", AccessKind::EuroHpcIndustry},
                                  {"eurohpc_science", AccessKind::EuroHpcScience},
                                  {"eurohpc_classic", AccessKind::EuroHpcClassic},
                                  {"eurohpc_other", AccessKind::EuroHpcOther},
                                  {"factory", AccessKind::Factory},
                                  {"national", AccessKind::National}};
const Words<AmountUnit> unitWords{{"gpu_hours", AmountUnit::GpuHours},
                                  {"node_hours", AmountUnit::NodeHours},
                                  {"qpu_hours", AmountUnit::QpuHours},
                                  {"core_hours", AmountUnit::CoreHours},
                                  {"sbu", AmountUnit::BillingUnits}};
constexpr int mostDays = 1000; // that an answer takes

AmountLimits readLimits(EntryReader &fact)
{
    EntryReader value = fact.object("value");
    AmountLimits limits{.unit = value.word("unit", unitWords)};
    limits.least = value.number("least");
    limits.leastIsExcluded = value.flagOr("least_excluded", false);
    limits.most = value.number("most");
    limits.isFixedPackage = value.flagOr("fixed_package", false);
    if (limits.isFixedPackage && !limits.most)
        value.complain("most", u"is missing, and a fixed package needs it"_s);
    return limits;
}

QList<int> readMonths(EntryReader &fact)
{
    QList<int> months;
    for (const QJsonValue &value : fact.array("value")) {
        if (!value.isDouble() || value.toInt() < 1)
            fact.complain("value", u"holds something that is not a number of months"_s);
        months.append(value.toInt());
    }
    return months;
}

QList<HourFactor> readFactors(EntryReader &fact)
{
    QList<HourFactor> factors;
    for (EntryReader &item : fact.objects("value"))
        factors.append({item.text("model"), item.number("factor").value_or(1)});
    return factors;
}

QList<PartitionAmount> readAmounts(EntryReader &entry)
{
    QList<PartitionAmount> amounts;
    if (!entry.has("resources"))
        return amounts;
    EntryReader resources = entry.object("resources");
    for (EntryReader &item : resources.objects("list"))
        amounts.append({.system = {item.text("system")},
                        .partition = item.textOr("partition"),
                        .accelerator = item.textOr("accelerator"),
                        .unit = item.word("unit", unitWords),
                        .amount = item.number("amount"),
                        .least = item.number("least"),
                        .most = item.number("most"),
                        .total = item.number("total"),
                        .sources = item.sources()});
    return amounts;
}

AccessCalls readCalls(EntryReader &entry)
{
    AccessCalls calls{.isContinuous = entry.flagOr("continuous", false), .isClosed = entry.flagOr("closed", false)};
    calls.cutoffs = entry.sourcedText("cutoffs");
    if (entry.has("cutoffs")) {
        EntryReader cutoffs = entry.object("cutoffs");
        calls.monthlyDay = cutoffs.integer("monthly_day", 1, 28);
        for (const QString &text : cutoffs.texts("dates")) {
            calls.dates.append(QDate::fromString(text, Qt::ISODate));
            if (!calls.dates.last().isValid())
                cutoffs.complain("dates", u"\"%1\" is not a date"_s.arg(text));
        }
        calls.approximate = cutoffs.texts("approximate");
        static const QRegularExpression form(u"^(0[1-9]|1[0-2])(-\\d{2})?$"_s);
        for (const QString &text : std::as_const(calls.approximate))
            if (!form.match(text).hasMatch())
                cutoffs.complain("approximate", u"\"%1\" is no month, nor a day of one"_s.arg(text));
        const QString time = cutoffs.textOr("time");
        calls.time = QTime::fromString(time, u"HH:mm"_s);
        if (!time.isEmpty() && !calls.time.isValid())
            cutoffs.complain("time", u"\"%1\" is not a time"_s.arg(time));
        calls.timeZone = cutoffs.textOr("time_zone");
    }
    calls.windows = entry.sourcedTexts("allocation_windows");
    calls.evaluation = entry.sourcedText("evaluation");
    calls.answer = entry.sourcedText("answer");
    if (entry.has("answer"))
        calls.answerDays = entry.object("answer").integer("days_at_most", 1, mostDays);
    calls.answerWorkingDays = entry.sourcedInteger("answer_working_days", 0, mostDays);
    return calls;
}

AccessTerms readTerms(EntryReader &entry)
{
    return {.purpose = entry.sourcedText("purpose"),
            .systemsPerAward = entry.sourcedInteger("systems_per_award"),
            .inferenceShare = entry.sourced<double>("inference_share",
                                                    [](EntryReader &fact) { return fact.number("value").value_or(0); }),
            .capacityRule = entry.sourcedText("capacity_rule"),
            .renewals = entry.sourcedInteger("renewals"),
            .extension = entry.sourcedText("extension"),
            .afterAward = entry.sourcedText("after_award"),
            .reportWithinMonths = entry.sourcedInteger("report_within_months"),
            .account = entry.sourcedText("account")};
}

WaldurRoute readWaldur(EntryReader &fact)
{
    EntryReader value = fact.object("value");
    value.text("address"); // it has to be there
    return {value.url("address"), value.textOr("call")};
}

AccessRoute readRoute(EntryReader &entry)
{
    AccessRoute route{.page = entry.url("page"),
                      .portal = entry.url("portal"),
                      .portalSources = entry.sources(entry.has("portal_sources") ? "portal_sources" : "sources"),
                      .portalNote = entry.sourcedText("portal_note"),
                      .contact = entry.textOr("contact"),
                      .login = entry.sourcedText("login"),
                      .fields = entry.sourcedTexts("fields")};
    if (entry.has("fields"))
        route.fieldOrder = entry.object("fields").texts("value_ids");
    for (EntryReader &item : entry.objects("attachments"))
        route.attachments.append(
            {item.text("name"), item.textOr("limit"), item.textOr("note"), item.sources(), item.integer("most_pages")});
    route.states = entry.sourcedText("states");
    route.waldur = entry.sourced<WaldurRoute>("waldur", readWaldur);
    if (route.portal.isEmpty() && route.waldur) {
        route.portal = route.waldur->address;
        route.portalSources = route.waldur.sources;
    }
    return route;
}

} // namespace

AccessMode readMode(EntryReader &entry)
{
    AccessMode mode{.id = {entry.text("id")},
                    .name = entry.text("name"),
                    .kind = entry.word("kind", kindWords),
                    .country = entry.textOr("country"),
                    .operatedBy = entry.sourcedText("operator"),
                    .audience = entry.sourcedTexts("audience")};
    mode.work = entry.sourcedTexts("work");
    mode.limits = entry.sourced<AmountLimits>("limits", readLimits);
    mode.cpuHours = entry.sourcedInteger("cpu_hours");
    mode.hourFactors = entry.sourced<QList<HourFactor>>("normalisation", readFactors);
    mode.durationsMonths = entry.sourced<QList<int>>("durations_months", readMonths);
    mode.amounts = readAmounts(entry);
    for (EntryReader &part : entry.objects("sections"))
        mode.parts.append({{part.text("form")}, part.texts("only"), part.texts("required")});
    mode.reviewers = {entry.textOr("reviewers")};
    for (EntryReader &item : entry.objects("rules"))
        mode.rules.append({item.text("id"), item.integer("months").value_or(0), item.sources()});
    mode.calls = readCalls(entry);
    mode.terms = readTerms(entry);
    mode.route = readRoute(entry);
    for (EntryReader &item : entry.objects("systems")) {
        OfferedSystem offered{.system = {item.text("system")},
                              .partitions = item.texts("partitions"),
                              .note = item.textOr("note"),
                              .isUnavailable = item.flagOr("unavailable", false),
                              .sources = item.sources()};
        offered.isConfirmed = item.isConfirmed(offered.sources);
        mode.systems.append(offered);
    }
    mode.systemsOpen = entry.sourcedFlag("systems_open");
    mode.otherSystems = entry.sourcedTexts("other_systems");
    for (const QString &factory : entry.texts("factories"))
        mode.factories.append({factory});
    mode.status = entry.sourcedText("status");
    mode.conflicts = readConflicts(entry);
    mode.basis = entry.sourcedText("basis");
    mode.sources = entry.sources();
    return mode;
}

} // namespace officina
