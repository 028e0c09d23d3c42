// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources, the programme, and what several kinds of entries hold.
#include "client/catalogue/readers.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

Source readSource(EntryReader &entry)
{
    return {.id = {entry.text("id")},
            .title = entry.text("title"),
            .url = entry.url("url"),
            .date = entry.textOr("date"),
            .kind = entry.textOr("kind"),
            .read = entry.textOr("read"),
            .licence = entry.textOr("licence"),
            .isConfirmed = entry.flagOr("confirmed", true) && entry.flagOr("read_by_us", true)};
}

namespace {

RulesOfThumb readEstimates(EntryReader entry)
{
    const auto number = [](EntryReader &fact) { return fact.number("value").value_or(0); };
    RulesOfThumb rules{.reservePercent = entry.sourced<double>("reserve_percent", number),
                       .tokensPerParameter = entry.sourced<double>("tokens_per_parameter", number),
                       .trainingBytesPerParameter = entry.sourced<double>("training_bytes_per_parameter", number),
                       .inferenceBytesPerParameter = entry.sourced<double>("inference_bytes_per_parameter", number)};
    for (EntryReader &item : entry.objects("speeds"))
        rules.speeds.append(
            {item.texts("accelerators"), item.integer("sustained_tflops", 1).value_or(1) * 1e12, item.sources()});
    return rules;
}

} // namespace

Programme readProgramme(EntryReader &entry)
{
    Programme programme{
        .money = readMoney(entry, "money"), .conflicts = readConflicts(entry), .calls = readMilestones(entry, "calls")};
    programme.furtherFactories = entry.sourcedText("further_factories");
    if (entry.has("gigafactories")) {
        EntryReader giga = entry.object("gigafactories");
        programme.gigafactories = giga.sourcedText("state");
        programme.gigafactoriesSelection = giga.sourcedText("selection");
        programme.gigafactoriesDates = readMilestones(giga, "dates");
    }
    if (entry.has("access")) {
        EntryReader access = entry.object("access");
        for (const QString &field : access.fields())
            programme.access.append({field, access.sourcedText(field.toUtf8().constData())});
    }
    if (entry.has("estimates"))
        programme.estimates = readEstimates(entry.object("estimates"));
    if (entry.has("project_ids")) {
        EntryReader ids = entry.object("project_ids");
        programme.projectIds.form = ids.text("regex");
        for (EntryReader &call : ids.objects("modes"))
            programme.projectIds.calls.append({call.text("call"), call.text("round"), call.text("mode")});
    }
    return programme;
}

Exactness readExactness(EntryReader &entry)
{
    static const Words<Exactness> words{
        {"about", Exactness::About}, {"at_least", Exactness::AtLeast}, {"at_most", Exactness::AtMost}};
    return entry.wordOr("exactness", words, Exactness::Exact);
}

QList<Money> readMoney(EntryReader &entry, const char *field)
{
    QList<Money> list;
    for (EntryReader &item : entry.objects(field)) {
        Money money{.label = item.text("label"), .amount = item.number("amount")};
        if (money.amount)
            money.currency = item.text("currency");
        else if (!item.has("note"))
            item.complain("amount", u"is missing, and no note says why"_s);
        money.exactness = readExactness(item);
        money.note = item.textOr("note");
        money.sources = item.sources();
        money.isConfirmed = item.isConfirmed(money.sources);
        list.append(money);
    }
    return list;
}

QList<Milestone> readMilestones(EntryReader &entry, const char *field)
{
    QList<Milestone> list;
    for (EntryReader &item : entry.objects(field))
        list.append({item.text("date"), item.text("event"), item.textOr("note"), item.sources()});
    return list;
}

QList<Disagreement> readConflicts(EntryReader &entry)
{
    QList<Disagreement> list;
    for (EntryReader &item : entry.objects("conflicts"))
        list.append({item.text("field"), item.text("text"), item.sources()});
    return list;
}

std::optional<Coordinates> readPlace(EntryReader &entry)
{
    if (!entry.has("place"))
        return {};
    EntryReader item = entry.object("place");
    return Coordinates{.latitude = item.signedNumber("latitude", 90),
                       .longitude = item.signedNumber("longitude", 180),
                       .sources = item.sources()};
}

Sourced<State> readState(EntryReader &entry)
{
    static const Words<State> words{{"unknown", State::Unknown},
                                    {"planned", State::Planned},
                                    {"being_built", State::BeingBuilt},
                                    {"operating", State::Operating},
                                    {"retired", State::Retired}};
    return entry.sourced<State>("state", [](EntryReader &fact) { return fact.word("value", words); });
}

QString readCountry(EntryReader &entry)
{
    const QString country = entry.text("country");
    if (country.size() != 2 || !std::ranges::all_of(country, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        entry.complain("country", u"is not a code of two capital letters"_s);
    return country;
}

} // namespace officina
