// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers, need, ways; see the header.
#include "cli/findjson.h"

#include "cli/cataloguejson.h"
#include "cli/factjson.h"
#include "ui/present/findertext.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue date(const QDate &value)
{
    return text(value.toString(Qt::ISODate));
}

QJsonValue answer(Answer value)
{
    return value == Answer::NotGiven ? QJsonValue() : QJsonValue(value == Answer::Yes);
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NothingAgainst: return u"nothing-against"_s;
    case Verdict::ToWeigh: return u"to-weigh"_s;
    case Verdict::DoesNotFit: return u"does-not-fit"_s;
    }
    return {};
}

QString kindName(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::For: return u"for"_s;
    case Reason::Kind::Ask: return u"ask"_s;
    case Reason::Kind::Against: return u"against"_s;
    case Reason::Kind::Excludes: return u"excludes"_s;
    }
    return {};
}

QJsonArray reasonsJson(const QList<Reason> &reasons, const SystemId &system, const Catalogue &catalogue)
{
    QJsonArray list;
    for (const Reason &reason : reasons)
        list.append(withSources({{u"id"_s, nameOf(reason.id)},
                                 {u"kind"_s, kindName(reason.kind)},
                                 {u"text"_s, reasonText(reason, system, catalogue)}},
                                catalogue, reason.sources));
    return list;
}

QJsonObject wayJson(const Way &way, const Catalogue &catalogue)
{
    QJsonArray offers;
    for (const SystemOffer &offer : way.offers)
        offers.append(QJsonObject{{u"system"_s, text(offer.system.value)},
                                  {u"factory"_s, text(offer.factory.value)},
                                  {u"partition"_s, text(offer.partition)},
                                  {u"gpu_hours"_s, number(offer.gpuHours)},
                                  {u"gives_gpu_hours"_s, number(offer.most)},
                                  {u"reasons"_s, reasonsJson(offer.reasons, offer.system, catalogue)}});
    const AccessMode *mode = catalogue.mode(way.mode);
    const bool hasPage = !mode->route.page.isEmpty();
    const QUrl page = hasPage ? mode->route.page : mode->route.portal;
    const bool isConfirmedPage = isConfirmed(catalogue, hasPage ? mode->sources : mode->route.portalSources);
    return {{u"mode"_s, way.mode.value},
            {u"title"_s, wayTitle(way, catalogue)},
            {u"verdict"_s, verdictName(way.verdict)},
            {u"next_cutoff"_s, date(way.nextDate)},
            {u"answer_by"_s, date(way.mayBegin)},
            {u"has_draft"_s, !mode->form.isEmpty()},
            {u"page"_s, text(page.toString())},
            {u"page_confirmed"_s, page.isEmpty() ? QJsonValue() : QJsonValue(isConfirmedPage)},
            {u"reasons"_s, reasonsJson(way.reasons, {}, catalogue)},
            {u"systems"_s, offers}};
}

} // namespace

QJsonObject findingJson(const FinderResult &finding, const Catalogue &catalogue)
{
    const FinderAnswers &given = finding.answers;
    QJsonArray ways;
    for (const Way &way : finding.ways)
        ways.append(wayJson(way, catalogue));
    QJsonArray antennas;
    for (const AntennaId &id : finding.antennas)
        antennas.append(id.value);
    QJsonArray factories;
    for (const FactoryId &id : finding.factories)
        factories.append(id.value);
    QJsonObject json{{u"answers"_s,
                      QJsonObject{{u"who"_s, wordOf(given.who)},
                                  {u"country"_s, text(given.country)},
                                  {u"eu_project"_s, answer(given.euProject)},
                                  {u"work"_s, given.work ? QJsonValue(wordOf(*given.work)) : QJsonValue()},
                                  {u"parameters"_s, number(given.parameters)},
                                  {u"tokens"_s, number(given.tokens)},
                                  {u"gpu_hours"_s, number(given.gpuHours)},
                                  {u"begin_by"_s, date(given.neededBy)},
                                  {u"data_stays"_s, answer(given.dataStays)}}},
                     {u"day"_s, date(finding.day)},
                     {u"retrieved"_s, date(finding.figuresOf)},
                     {u"need"_s,
                      withSources({{u"text"_s, needText(finding.need, catalogue, given.work)},
                                   {u"estimated"_s, finding.need.isEstimated},
                                   {u"model_memory_gb"_s, number(finding.need.memoryGb)}},
                                  catalogue, finding.need.sources)},
                     {u"fitting"_s, finding.fitting()},
                     {u"ways"_s, ways},
                     {u"factories"_s, factories},
                     {u"antennas"_s, antennas}};
    json.insert(u"source_details"_s, sourcesOf(catalogue, json));
    return json;
}

} // namespace officina
