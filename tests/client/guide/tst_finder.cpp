// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases with what is answered, what has to come first, for which reasons, and why that is right:
// tests/data/guide/finder.json. They hold for the catalogue as it is shipped: who changes a call's figures sees here
// what that does to people.
#include "client/base/files.h"
#include "client/guide/finder.h"
#include "client/guide/requeststart.h"
#include "client/requests/estimator.h"
#include "client/requests/rules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Reason::Kind;

namespace {

Answer answerOf(const QJsonValue &value)
{
    return value == u"yes"_s ? Answer::Yes : value == u"no"_s ? Answer::No : Answer::NotGiven;
}

std::optional<double> numberOf(const QJsonValue &value, double unit)
{
    return value.isDouble() ? std::optional(value.toDouble() * unit) : std::nullopt;
}

FinderAnswers answersOf(const QJsonObject &json)
{
    return {.who = whoOf(json[u"who"].toString()).value(),
            .country = json[u"country"].toString(),
            .euProject = answerOf(json[u"eu_project"]),
            .work = workOf(json[u"work"].toString()).value(),
            .parameters = numberOf(json[u"parameters"], 1e9),
            .tokens = numberOf(json[u"tokens"], 1e9),
            .gpuHours = numberOf(json[u"gpu_hours"], 1),
            .neededBy = QDate::fromString(json[u"begin_by"].toString(), Qt::ISODate),
            .dataStays = answerOf(json[u"data_stays"])};
}

bool has(const QList<Reason> &reasons, ReasonId id)
{
    return std::ranges::contains(reasons, id, &Reason::id);
}

} // namespace

class TestFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cases_data();
    void cases();
    void everyCaseTellsEveryWay();
    void sameAnswersSameOrder();
    void everyReasonOfACallHasSources();
    void estimates();
    void doesNotGuessWhatNoRuleTells();
    void workThatIsNotTold();
    void nationalRoutesComeLastWithoutACountry();
    void dataThatStaysWithoutACountry();
    void aFactoryForTheWholeEu();
    void workingDays();
    void closedCallsNeverFit();
    void datesThatSourcesDifferOn();
    void aCutoffOfToday();
    void promisesNoMoreThanThereIs();
    void draftJudgesAlike();
    void beginsARequest();

private:
    const Way &way(const FinderResult &finding, const QString &mode) const;

    Catalogue m_catalogue = Catalogue::load().value();
    QJsonArray m_cases;
    QDate m_day;
};

void TestFinder::initTestCase()
{
    const auto json = readJson(QStringLiteral(OFFICINA_FINDER_CASES));
    QVERIFY(json);
    m_day = QDate::fromString((*json)[u"day"].toString(), Qt::ISODate);
    QVERIFY(m_day.isValid());
    m_cases = (*json)[u"cases"].toArray();
    QVERIFY(m_cases.size() >= 40);
}

const Way &TestFinder::way(const FinderResult &finding, const QString &mode) const
{
    const auto it = std::ranges::find(finding.ways, AccessModeId{mode}, &Way::mode);
    if (it == finding.ways.cend())
        qFatal("no way %s", qPrintable(mode));
    return *it;
}

void TestFinder::cases_data()
{
    QTest::addColumn<QJsonObject>("one");
    for (const QJsonValue &value : std::as_const(m_cases))
        QTest::newRow(qPrintable(value[u"name"].toString())) << value.toObject();
}

void TestFinder::cases()
{
    QFETCH(QJsonObject, one);
    QVERIFY2(one[u"why"].toString().size() > 10, "a case says why");
    const FinderResult finding = findWays(m_catalogue, answersOf(one[u"answers"].toObject()), m_day);
    // Ways further down that have to be possible too: the mode and its first system, and for which reasons.
    const QJsonObject also = one[u"also"].toObject();
    QVERIFY(one.contains(u"top") || !also.isEmpty());
    for (auto it = also.begin(); it != also.end(); ++it) {
        const Way &other = way(finding, it.key().section(u'@', 0, 0));
        QCOMPARE(other.mode.value + u'@' + other.offers.first().system.value, it.key());
        QVERIFY(other.verdict != Verdict::DoesNotFit);
        QStringList why;
        for (const Reason &reason : other.allReasons())
            why.append(nameOf(reason.id));
        for (const QJsonValue &reason : it.value().toArray())
            QVERIFY2(why.contains(reason.toString()), qPrintable(why.join(u' ')));
    }
    if (!one.contains(u"top"))
        return;
    const QString top = one[u"top"].toString();
    const Way &first = finding.ways.first();
    QList<Reason> told = first.allReasons();
    if (top.isEmpty()) {
        QCOMPARE(finding.fitting(), 0);
        told.clear();
        for (const Way &each : finding.ways) {
            QVERIFY(count(each.allReasons(), Kind::Excludes) > 0); // each says why not
            told += each.allReasons();
        }
    } else {
        QVERIFY(finding.fitting() > 0);
        QCOMPARE(first.mode.value + u'@' + first.offers.first().system.value, top);
        QCOMPARE(count(told, Kind::Excludes), 0);
    }
    QStringList names;
    for (const Reason &reason : told)
        names.append(nameOf(reason.id));
    for (const QJsonValue &reason : one[u"reasons"].toArray())
        QVERIFY2(names.contains(reason.toString()), qPrintable(reason.toString() + u" is not told"_s));
}

// No call is lost on the way, and a way that fits never comes after one that does not.
void TestFinder::everyCaseTellsEveryWay()
{
    for (const QJsonValue &value : std::as_const(m_cases)) {
        const FinderResult finding = findWays(m_catalogue, answersOf(value[u"answers"].toObject()), m_day);
        QCOMPARE(finding.ways.size(), m_catalogue.modes().size());
        QVERIFY(std::ranges::is_sorted(finding.ways, {}, &Way::verdict));
        for (const Way &each : finding.ways) {
            QVERIFY(!each.offers.isEmpty());
            const QList<Reason> all = each.allReasons();
            QCOMPARE(each.verdict == Verdict::DoesNotFit, count(all, Kind::Excludes) > 0);
            // That an offer is second-hand decides nothing.
            const int deciding = int(all.size()) - int(has(all, ReasonId::OfferUnconfirmed));
            QCOMPARE(each.verdict == Verdict::NothingAgainst, count(all, Kind::For) == deciding);
        }
    }
}

void TestFinder::sameAnswersSameOrder()
{
    const Catalogue again = Catalogue::load().value();
    for (const QJsonValue &value : std::as_const(m_cases)) {
        const FinderAnswers answers = answersOf(value[u"answers"].toObject());
        QVERIFY(findWays(m_catalogue, answers, m_day) == findWays(again, answers, m_day));
    }
}

// What is said of a call or a system can be looked up; what is said of the answers needs no source, nor does that nothing
// is told.
void TestFinder::everyReasonOfACallHasSources()
{
    const QList<ReasonId> ofTheAnswers{ReasonId::CountryUnclear, ReasonId::NoSystem,     ReasonId::MemoryUnclear,
                                       ReasonId::AnswerUnclear,  ReasonId::SpeedUnclear, ReasonId::StateUnclear,
                                       ReasonId::AmountUnclear};
    for (const QJsonValue &value : std::as_const(m_cases)) {
        for (const Way &each : findWays(m_catalogue, answersOf(value[u"answers"].toObject()), m_day).ways) {
            for (const Reason &reason : each.allReasons()) {
                if (!ofTheAnswers.contains(reason.id) || !reason.note.isEmpty())
                    QVERIFY2(!reason.sources.isEmpty(), qPrintable(each.mode.value + u' ' + nameOf(reason.id)));
                for (const SourceId &id : reason.sources)
                    QVERIFY(m_catalogue.source(id));
            }
        }
    }
}

// 6 × 7e9 × 140e9 / (400e12 × 3600) = 4 083 GPU-hours, and 30 % more.
void TestFinder::estimates()
{
    const RulesOfThumb &rules = m_catalogue.programme().estimates;
    const ComputeNeed need = needOf({.work = Work::Training, .parameters = 7e9}, rules);
    QVERIFY(need.isEstimated && need.tokensByRule);
    QCOMPARE(need.tokens, 140e9);
    QCOMPARE(need.memoryGb.value_or(0), 126.0);
    QCOMPARE(qRound(hoursOn(u"NVIDIA H100"_s, need, rules).gpuHours.value_or(0)), 5308);
    QCOMPARE(qRound(hoursOn(u"NVIDIA A100"_s, need, rules).gpuHours.value_or(0)), 16987);
    const NeededHours unknown = hoursOn(u"AMD Instinct MI250X"_s, need, rules);
    QVERIFY(unknown.isGuess);
    QCOMPARE(qRound(unknown.gpuHours.value_or(0)), 16987); // as on the slowest
    QVERIFY(!need.sources.isEmpty());
    for (const SourceId &id : need.sources)
        QVERIFY(m_catalogue.source(id));
    // Tokens that were told are used; a figure that was told is not estimated anew.
    QCOMPARE(needOf({.work = Work::FineTuning, .parameters = 7e9, .tokens = 1e9}, rules).tokens, 1e9);
    const ComputeNeed told = needOf({.parameters = 7e9, .gpuHours = 100}, rules);
    QVERIFY(!told.isEstimated);
    QCOMPARE(hoursOn(u"AMD Instinct MI250X"_s, told, rules).gpuHours.value_or(0), 100.0);
}

void TestFinder::doesNotGuessWhatNoRuleTells()
{
    const RulesOfThumb &rules = m_catalogue.programme().estimates;
    for (const FinderAnswers &answers :
         {FinderAnswers{.work = Work::FineTuning, .parameters = 7e9}, FinderAnswers{.work = Work::Training},
          FinderAnswers{.work = Work::Inference, .parameters = 7e9}, FinderAnswers{.work = Work::Measuring}}) {
        QVERIFY(!needOf(answers, rules).isKnown());
        // What begins at a large amount is not said to fit.
        const FinderResult finding = findWays(m_catalogue, answers, m_day);
        QVERIFY(has(way(finding, u"ai_for_science"_s).allReasons(), ReasonId::AskForAtLeast));
    }
    QVERIFY(!needOf({.work = Work::Training, .parameters = 7e9}, {}).isKnown()); // an older catalogue
}

// What is not told is not known: neither for nor against a call, and no training.
void TestFinder::workThatIsNotTold()
{
    const FinderAnswers answers{.who = Who::StartUp, .country = u"SI"_s, .parameters = 7e9};
    const FinderResult finding = findWays(m_catalogue, answers, m_day);
    QVERIFY(!finding.need.isKnown());
    QVERIFY(!finding.need.memoryGb);
    for (const Way &way : finding.ways)
        QVERIFY(!has(way.reasons, ReasonId::MeantFor) && !has(way.reasons, ReasonId::NotMeantFor));
    QVERIFY(has(way(finding, u"benchmark"_s).reasons, ReasonId::WorkUnclear));
    FinderAnswers training = answers;
    training.tokens = 1e11; // who tells them trains
    QVERIFY(needOf(training, m_catalogue.programme().estimates).isEstimated);
    QVERIFY(needOf(training, m_catalogue.programme().estimates).memoryGb.has_value());
}

void TestFinder::nationalRoutesComeLastWithoutACountry()
{
    const FinderAnswers answers{.who = Who::DoctoralStudent, .work = Work::FineTuning};
    const FinderResult finding = findWays(m_catalogue, answers, m_day);
    bool isNational = false;
    int national = 0;
    for (const Way &way : finding.ways) {
        if (way.verdict == Verdict::DoesNotFit)
            break;
        const bool isHere = has(way.reasons, ReasonId::NationalRoute);
        QVERIFY2(isHere || !isNational, qPrintable(way.mode.value));
        isNational = isHere;
        national += isHere ? 1 : 0;
    }
    QVERIFY(national > 3);
}

// Nobody can say that a system stands in another country than one that is not told.
void TestFinder::dataThatStaysWithoutACountry()
{
    const FinderAnswers answers{.who = Who::Researcher, .gpuHours = 3000, .dataStays = Answer::Yes};
    const FinderResult finding = findWays(m_catalogue, answers, m_day);
    QVERIFY(finding.fitting() > 0);
    for (const Way &way : finding.ways) {
        QVERIFY(has(way.reasons, ReasonId::CountryUnclear) || has(way.reasons, ReasonId::NationalRoute));
        for (const SystemOffer &offer : way.offers)
            QVERIFY(!has(offer.reasons, ReasonId::DataLeaves) && !has(offer.reasons, ReasonId::DataStays));
    }
}

// Of the packages of IT4LIA: who is not in the EU has to look at the call.
void TestFinder::aFactoryForTheWholeEu()
{
    const auto reasons = [this](const QString &country) {
        return way(findWays(m_catalogue, {.who = Who::DoctoralStudent, .country = country}, m_day), u"it_it4lia"_s)
            .reasons;
    };
    QVERIFY(has(reasons(u"IE"_s), ReasonId::EuMember));
    QVERIFY(!has(reasons(u"IE"_s), ReasonId::CountryUnclear));
    QVERIFY(has(reasons(u"GB"_s), ReasonId::CountryUnclear));
}

void TestFinder::workingDays()
{
    QCOMPARE(addWorkingDays(QDate(2026, 11, 27), 1), QDate(2026, 11, 30)); // Friday to Monday
    QCOMPARE(addWorkingDays(QDate(2026, 11, 29), 2), QDate(2026, 12, 1)); // from a Sunday
    QCOMPARE(addWorkingDays(QDate(2026, 11, 30), 10), QDate(2026, 12, 14));
    QCOMPARE(addWorkingDays(QDate(2026, 11, 30), 0), QDate(2026, 11, 30));
}

void TestFinder::closedCallsNeverFit()
{
    for (const QJsonValue &value : std::as_const(m_cases)) {
        const FinderResult finding = findWays(m_catalogue, answersOf(value[u"answers"].toObject()), m_day);
        const Way &closed = way(finding, u"ai_data_intensive"_s);
        QCOMPARE(closed.verdict, Verdict::DoesNotFit);
        QVERIFY(has(closed.reasons, ReasonId::Closed));
    }
}

// Extreme Scale's second cut-off has two dates: neither is told as the one.
void TestFinder::datesThatSourcesDifferOn()
{
    const FinderAnswers answers{.who = Who::Researcher, .country = u"DE"_s, .gpuHours = 2e6};
    const FinderResult before = findWays(m_catalogue, answers, QDate(2026, 10, 1));
    const Way &disputed = way(before, u"extreme_scale"_s);
    QVERIFY(!disputed.nextDate.isValid());
    const auto told = std::ranges::find(disputed.reasons, ReasonId::DatesDiffer, &Reason::id);
    QVERIFY(told != disputed.reasons.end());
    QCOMPARE(told->kind, Kind::Ask);
    QVERIFY(told->note.contains(u"2026-10-19"_s) && told->note.contains(u"2026-10-26"_s));
    const FinderResult first = findWays(m_catalogue, answers, QDate(2026, 5, 1));
    QCOMPARE(way(first, u"extreme_scale"_s).nextDate, QDate(2026, 5, 4));
}

// With its hour, and the one after it, which is a month away.
void TestFinder::aCutoffOfToday()
{
    const FinderAnswers answers{.who = Who::Researcher, .country = u"IT"_s, .gpuHours = 3000};
    const auto next = [&](const QDateTime &now) {
        const QList<Reason> reasons = way(findWays(m_catalogue, answers, now), u"development"_s).reasons;
        const auto it = std::ranges::find(reasons, ReasonId::NextDate, &Reason::id);
        return it == reasons.cend() ? Reason() : *it;
    };
    const QTimeZone luxembourg("Europe/Luxembourg");
    const Reason today = next(QDate(2026, 12, 1).startOfDay());
    QCOMPARE(today.date, QDate(2026, 12, 1));
    QCOMPARE(today.time, QDateTime(QDate(2026, 12, 1), QTime(10, 0), luxembourg));
    QCOMPARE(today.count, 0);
    QCOMPARE(today.after, QDate(2027, 1, 1));
    QCOMPARE(next(QDate(2026, 11, 30).startOfDay()).after, QDate(2027, 1, 1)); // tomorrow
    const Reason later = next(QDate(2026, 11, 29).startOfDay());
    QCOMPARE(later.count, 2);
    QVERIFY(!later.after.isValid());
}

// Neither the limit of the whole call nor what all awards share is what one may have of a system.
void TestFinder::promisesNoMoreThanThereIs()
{
    const FinderResult finding =
        findWays(m_catalogue, {.who = Who::Researcher, .country = u"SI"_s, .gpuHours = 400000}, m_day);
    const QList<SystemOffer> offers = way(finding, u"regular"_s).offers;
    const auto on = [&offers](const QString &system, ReasonId id) {
        const auto offer = std::ranges::find(offers, SystemId{system}, &SystemOffer::system);
        if (offer == offers.cend())
            qFatal("no offer on %s", qPrintable(system));
        const auto it = std::ranges::find(offer->reasons, id, &Reason::id);
        return it == offer->reasons.cend() ? std::nullopt : std::optional(*it);
    };
    for (const auto &[system, total] : {std::pair(u"vega"_s, 48060.0), {u"deucalion"_s, 37840.0}}) {
        const auto above = on(system, ReasonId::AmountAboveTotal);
        QVERIFY2(above, qPrintable(system));
        QCOMPARE(above->kind, Kind::Excludes);
        QCOMPARE(above->most, total);
        QVERIFY(!on(system, ReasonId::AmountFits));
    }
    // 93,500 node-hours of eight GPUs are enough; how many of them one award gets nobody tells.
    const auto fits = on(u"karolina"_s, ReasonId::AmountFits);
    QVERIFY(fits);
    QCOMPARE(fits->most, 0.0);
    const auto open = on(u"karolina"_s, ReasonId::MostUnclear);
    QVERIFY(open);
    QCOMPARE(open->most, 93500.0);
}

// Who was told that a call may be asked is not told by the draft that it is against its rules, nor the other way round.
void TestFinder::draftJudgesAlike()
{
    for (const Who who :
         {Who::DoctoralStudent, Who::Researcher, Who::StartUp, Who::Sme, Who::LargeCompany, Who::PublicBody}) {
        const FinderResult finding = findWays(m_catalogue, {.who = who, .country = u"FR"_s, .gpuHours = 3000}, m_day);
        for (const Way &way : finding.ways) {
            const SystemOffer &offer = way.offers.first();
            const Request request =
                requestFrom({.mode = way.mode, .system = offer.system, .answers = finding.answers}, m_catalogue, {});
            for (const Check &check : checks(request, m_catalogue, m_day)) {
                const QByteArray where = way.mode.value.toUtf8() + ' ' + wordOf(who).toUtf8();
                if (check.rule == RuleId::OrganisationKind)
                    QVERIFY2((check.status == Check::Status::Problem) == has(way.reasons, ReasonId::AudienceOther),
                             where.constData());
                if (check.rule == RuleId::SystemOffered && check.status != Check::Status::Problem)
                    QVERIFY2((check.status == Check::Status::Unknown)
                                 == (has(offer.reasons, ReasonId::OfferUnconfirmed)
                                     || has(offer.reasons, ReasonId::NotNamed)),
                             where.constData());
            }
        }
    }
}

void TestFinder::beginsARequest()
{
    const FinderAnswers answers{.who = Who::StartUp, .country = u"SI"_s, .gpuHours = 3000};
    const Request request = requestFrom({.mode = {u"aif_playground"_s},
                                         .factory = {u"it4lia"_s},
                                         .system = {u"leonardo"_s},
                                         .answers = answers,
                                         .gpuHours = 3000,
                                         .gpusPerNode = 4,
                                         .start = QDate(2026, 12, 1),
                                         .runName = u"Fine-tuning"_s,
                                         .why = u"3,000"_s},
                                        m_catalogue, QDateTime::currentDateTimeUtc());
    QCOMPARE(request.mode, AccessModeId{u"aif_playground"_s});
    QCOMPARE(request.factory, FactoryId{u"it4lia"_s});
    QCOMPARE(request.system, SystemId{u"leonardo"_s});
    QCOMPARE(request.text(u"organisation.country"_s), u"SI"_s);
    QCOMPARE(request.text(u"organisation.type"_s), u"startup"_s);
    QCOMPARE(request.text(u"submission.start_date"_s), u"2026-12-01"_s);
    QCOMPARE(totalGpuHours(request.compute), 3000.0);
    // No run is longer than a job, and each has a name.
    QCOMPARE(request.compute.runs.size(), 1);
    QCOMPARE(request.compute.runs.first().runs, 32); // of 750 hours on a node
    QVERIFY(request.compute.runs.first().hours <= 24);
    QCOMPARE(request.compute.runs.first().name, u"Fine-tuning"_s);
    QCOMPARE(request.text(u"why.justification"_s), u"3,000"_s);
    // What was found to fit is not a problem of the draft.
    for (const Check &check : checks(request, m_catalogue, m_day)) {
        if (check.rule == RuleId::OrganisationKind || check.rule == RuleId::OrganisationCountry
            || check.rule == RuleId::SystemOffered || check.rule == RuleId::FixedPackage
            || check.rule == RuleId::LongestRun || check.rule == RuleId::RunTypes)
            QVERIFY2(check.status == Check::Status::Ok, qPrintable(QString::number(int(check.rule))));
    }
    // An accelerator asks for its companies, of which we know nothing yet.
    QVERIFY(requestFrom({.answers = {.who = Who::Accelerator}}, m_catalogue, {}).answers.isEmpty());
    // A package that everybody gets is the amount of who does not know it; a call of one length has that.
    const auto begun = [&](const QString &mode, const FinderAnswers &told) {
        return requestFrom({.mode = {mode}, .answers = told, .gpusPerNode = 4}, m_catalogue, {});
    };
    QCOMPARE(totalGpuHours(begun(u"aif_playground"_s, answers).compute), 5000.0);
    QVERIFY(begun(u"aif_fast_lane"_s, answers).compute.runs.isEmpty());
    QCOMPARE(begun(u"regular"_s, answers).answers.value(u"submission.duration"_s).toInt(), 12);
    QVERIFY(!begun(u"aif_fast_lane"_s, answers).answers.contains(u"submission.duration"_s));
    const Request french = begun(u"fr_genci_dynamic"_s, {.who = Who::Researcher, .euProject = Answer::Yes});
    QCOMPARE(french.answers.value(u"edari.supports"_s).toArray(), QJsonArray{u"europe"_s});
}

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
