// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a call asks of its users, as reasons; and the order of all. See the header.
#include "client/guide/finder.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Reason::Kind;

namespace {

// The audiences of calls that name such a person.
QStringList audiencesOf(Who who)
{
    switch (who) {
    case Who::DoctoralStudent: return {u"academia"_s, u"research"_s, u"student"_s, u"scientific_track"_s};
    case Who::Researcher: return {u"academia"_s, u"research"_s, u"scientific_track"_s};
    case Who::StartUp: // an SME too
    case Who::Accelerator: // of start-ups
        return {u"startup"_s, u"sme"_s, u"industry"_s, u"industry_track"_s, u"open_industry"_s};
    case Who::Sme: return {u"sme"_s, u"industry"_s, u"industry_track"_s, u"open_industry"_s};
    case Who::LargeCompany: return {u"industry"_s, u"industry_track"_s, u"open_industry"_s};
    case Who::PublicBody: return {u"public"_s, u"public_track"_s};
    }
    return {};
}

// What a factory's own call has as its country where it takes applicants of the whole EU.
constexpr QLatin1StringView wholeEu("EU");

bool isCompany(Who who)
{
    return who != Who::DoctoralStudent && who != Who::Researcher && who != Who::PublicBody;
}

class WayMaker
{
public:
    WayMaker(const AccessMode &mode, const WayQuestion &question, const QDateTime &now)
        : m_mode(mode), m_question(question), m_answers(question.answers), m_now(now)
    {}

    Way make()
    {
        m_way.mode = m_mode.id;
        if (m_mode.calls.isClosed)
            add(ReasonId::Closed, Kind::Excludes, m_mode.status.sources).note = m_mode.status.valueOr({});
        audience();
        country();
        person();
        work();
        dates();
        m_way.offers = offersOf(m_mode, m_question);
        const QList<Reason> all = m_way.allReasons();
        m_way.verdict = count(all, Kind::Excludes) > 0                   ? Verdict::DoesNotFit
            : count(all, Kind::Against) > 0 || count(all, Kind::Ask) > 0 ? Verdict::ToWeigh
                                                                         : Verdict::NothingAgainst;
        return m_way;
    }

private:
    Reason &add(ReasonId id, Kind kind, const QList<SourceId> &sources = {})
    {
        m_way.reasons.append(Reason{.id = id, .kind = kind, .sources = sources});
        return m_way.reasons.last();
    }

    const AccessRule *rule(const QString &id) const
    {
        const auto it = std::ranges::find(m_mode.rules, id, &AccessRule::id);
        return it == m_mode.rules.cend() ? nullptr : &*it;
    }

    void audience()
    {
        const QStringList named = m_mode.audience.valueOr({});
        const QList<SourceId> &sources = m_mode.audience.sources;
        QStringList matching;
        for (const QString &audience : audiencesOf(m_answers.who)) {
            if (named.contains(audience))
                matching.append(audience);
        }
        if (m_answers.euProject == Answer::Yes && named.contains(u"eu_project"_s))
            matching.append(u"eu_project"_s);
        if (!matching.isEmpty()) {
            add(ReasonId::AudienceNamed, Kind::For, sources).names = matching;
            return;
        }
        if (named.isEmpty()) {
            add(ReasonId::AudienceUnclear, Kind::Ask, sources).note = m_mode.audience.note;
            return;
        }
        if (named.contains(u"eu_project"_s)) {
            add(ReasonId::NeedsEuProject, m_answers.euProject == Answer::No ? Kind::Excludes : Kind::Ask, sources);
            return;
        }
        const bool mayBeResearch = m_answers.who == Who::PublicBody && namesResearch(named);
        Reason &reason = add(mayBeResearch ? ReasonId::AudienceUnclear : ReasonId::AudienceOther,
                             mayBeResearch ? Kind::Ask : Kind::Excludes, sources);
        reason.names = named;
        reason.note = m_mode.audience.note;
    }

    void country()
    {
        if (m_answers.country.isEmpty()) {
            if (m_mode.kind == AccessKind::National)
                add(ReasonId::NationalRoute, Kind::Ask, m_mode.audience.sources).country = m_mode.country;
            else
                add(ReasonId::CountryUnclear, Kind::Ask);
            return;
        }
        if (m_mode.kind == AccessKind::National) {
            const bool isHome = m_mode.country == m_answers.country;
            add(isHome ? ReasonId::HomeCountry : ReasonId::OtherCountry, isHome ? Kind::For : Kind::Excludes,
                m_mode.audience.sources)
                .country = m_mode.country;
            return;
        }
        if (m_mode.kind == AccessKind::Factory) {
            factoryCountry();
            return;
        }
        const AccessRule *where = rule(u"employer_in_eligible_country"_s);
        const QList<SourceId> sources = where ? where->sources : QList<SourceId>();
        if (m_question.catalogue.euMembers().contains(m_answers.country)) {
            add(ReasonId::EuMember, Kind::For, sources).country = m_answers.country;
            return;
        }
        for (const Factory &factory : m_question.catalogue.factories()) {
            if (!factory.participatingCountries.valueOr({}).contains(m_answers.country))
                continue;
            Reason &reason = add(ReasonId::TakesPart, Kind::For, factory.participatingCountries.sources);
            reason.factory = factory.id;
            reason.country = m_answers.country;
            return;
        }
        add(ReasonId::CountryUnclear, Kind::Ask, sources).country = m_answers.country;
    }

    void factoryCountry()
    {
        for (const FactoryId &id : m_mode.factories) {
            const Factory *factory = m_question.catalogue.factory(id);
            if (!factory || !factory->participatingCountries.valueOr({}).contains(m_answers.country))
                continue;
            Reason &reason = add(ReasonId::TakesPart, Kind::For, factory->participatingCountries.sources);
            reason.factory = id;
            reason.country = m_answers.country;
            return;
        }
        if (m_mode.country == wholeEu && m_question.catalogue.euMembers().contains(m_answers.country)) {
            add(ReasonId::EuMember, Kind::For, m_mode.audience.sources).country = m_answers.country;
            return;
        }
        Reason &reason = add(ReasonId::CountryUnclear, Kind::Ask, m_mode.audience.sources);
        reason.country = m_answers.country;
        reason.note = m_mode.audience.note;
    }

    void person()
    {
        if (m_answers.who == Who::LargeCompany) {
            if (const AccessRule *paid = rule(u"industry_only"_s))
                add(ReasonId::PaysForLarge, Kind::Against, paid->sources);
        }
        if (isCompany(m_answers.who)) {
            if (const AccessRule *open = rule(u"fr_public_or_open_rd"_s))
                add(ReasonId::OpenResearchOnly, Kind::Ask, open->sources);
        }
        if (m_answers.who != Who::DoctoralStudent)
            return;
        for (const QString &id : {u"senior_researcher_applies"_s, u"permanent_staff_leads"_s, u"medium_needs_senior"_s,
                                  u"team_manager_files"_s}) {
            if (const AccessRule *senior = rule(id))
                add(ReasonId::SeniorAsks, Kind::Ask, senior->sources).rule = *senior;
        }
        if (const AccessRule *contract = rule(u"contract_outlives"_s))
            add(ReasonId::ContractOutlives, Kind::Ask, contract->sources).count = contract->months;
    }

    void work()
    {
        if (m_mode.work && !m_answers.work)
            add(ReasonId::WorkUnclear, Kind::Ask, m_mode.work.sources).names = *m_mode.work;
        if (m_mode.work && m_answers.work) {
            const bool isMeant = m_mode.work->contains(wordOf(*m_answers.work));
            add(isMeant ? ReasonId::MeantFor : ReasonId::NotMeantFor, isMeant ? Kind::For : Kind::Against,
                m_mode.work.sources)
                .names = *m_mode.work;
        }
        if (m_answers.work == Work::Inference && m_mode.terms.inferenceShare)
            add(ReasonId::InferenceShare, Kind::Against, m_mode.terms.inferenceShare.sources).amount =
                *m_mode.terms.inferenceShare;
    }

    void dates()
    {
        const AccessCalls &calls = m_mode.calls;
        if (calls.isClosed)
            return;
        m_way.nextDate = nextCutoff(m_mode, m_now);
        if (calls.isContinuous)
            add(ReasonId::AlwaysOpen, Kind::For, calls.cutoffs.sources);
        else if (const Disagreement *dispute = cutoffDispute(m_mode, m_now))
            add(ReasonId::DatesDiffer, Kind::Ask, dispute->sources).note = dispute->text;
        else if (m_way.nextDate.isValid())
            nextDate();
        else
            add(ReasonId::DatesUnclear, Kind::Ask, calls.cutoffs.sources).note = calls.cutoffs.valueOr({});
        const QDate decided = calls.isContinuous ? m_now.toLocalTime().date() : m_way.nextDate;
        if (decided.isValid() && calls.answerWorkingDays)
            m_way.mayBegin = addWorkingDays(decided, *calls.answerWorkingDays);
        else if (decided.isValid() && calls.answerDays)
            m_way.mayBegin = decided.addDays(*calls.answerDays);
        if (!m_answers.neededBy.isValid())
            return;
        const QList<SourceId> &sources =
            calls.answerWorkingDays ? calls.answerWorkingDays.sources : calls.answer.sources;
        if (m_way.mayBegin.isValid()) {
            const bool inTime = m_way.mayBegin <= m_answers.neededBy;
            add(inTime ? ReasonId::InTime : ReasonId::TooLate, inTime ? Kind::For : Kind::Against, sources).date =
                m_way.mayBegin;
        } else if (decided > m_answers.neededBy) {
            add(ReasonId::TooLate, Kind::Against, sources).date = decided;
        } else {
            add(ReasonId::AnswerUnclear, Kind::Ask, sources).note = calls.answer.valueOr({});
        }
    }

    // Who reads of one that is today or tomorrow wants to know when the one after it is.
    void nextDate()
    {
        const AccessCalls &calls = m_mode.calls;
        Reason &reason = add(ReasonId::NextDate, Kind::For, calls.cutoffs.sources);
        reason.date = m_way.nextDate;
        reason.time = cutoffTime(calls, m_way.nextDate);
        reason.isZoneTold = !calls.timeZone.isEmpty();
        const QDate here = reason.time.isValid() ? reason.time.toLocalTime().date() : reason.date;
        reason.count = int(m_now.toLocalTime().date().daysTo(here));
        const QList<QDate> later = cutoffDays(calls, reason.date.addDays(1), reason.date.addYears(1));
        if (reason.count <= 1 && !later.isEmpty() && !disputeOf(m_mode, later.first()))
            reason.after = later.first();
    }

    const AccessMode &m_mode;
    const WayQuestion &m_question;
    const FinderAnswers &m_answers;
    QDateTime m_now;
    Way m_way;
};

// What is sorted by: the verdict; national routes last where the country is not told; fewer drawbacks and questions; of
// as many, fewer drawbacks; an earlier beginning; the home factory; the smaller package that is still enough. After that
// the catalogue's own order.
auto rank(const Way &way)
{
    const QList<Reason> all = way.allReasons();
    const QDate never(9999, 12, 31);
    const int against = count(all, Kind::Against);
    return std::tuple(way.verdict, count(all, Kind::Excludes),
                      std::ranges::contains(all, ReasonId::NationalRoute, &Reason::id), against + count(all, Kind::Ask),
                      against, way.mayBegin.isValid() ? way.mayBegin : never,
                      !std::ranges::contains(all, ReasonId::HomeFactory, &Reason::id),
                      way.offers.first().most.value_or(std::numeric_limits<double>::max()));
}

} // namespace

int FinderResult::fitting() const
{
    return int(std::ranges::count_if(ways, [](const Way &way) { return way.verdict != Verdict::DoesNotFit; }));
}

namespace {

// What the draft will ask to be looked up too (client/requests/rules). After all are in their order: nearly all that is
// known of who offers what is second-hand, so it tells nothing of which is better.
void tellUnconfirmed(Way &way, const AccessMode &mode)
{
    for (SystemOffer &offer : way.offers) {
        const auto offered = std::ranges::find(mode.systems, offer.system, &OfferedSystem::system);
        if (offered != mode.systems.cend() && !offered->isConfirmed)
            offer.reasons.append({.id = ReasonId::OfferUnconfirmed, .kind = Kind::Ask, .sources = offered->sources});
    }
}

} // namespace

FinderResult findWays(const Catalogue &catalogue, const FinderAnswers &answers, const QDateTime &now)
{
    FinderResult finding{.answers = answers, .day = now.toLocalTime().date(), .figuresOf = catalogue.retrieved()};
    finding.need = needOf(answers, catalogue.programme().estimates);
    const WayQuestion question{catalogue, answers, finding.need};
    for (const AccessMode &mode : catalogue.modes())
        finding.ways.append(WayMaker(mode, question, now).make());
    std::ranges::stable_sort(finding.ways, {}, rank);
    for (Way &way : finding.ways)
        tellUnconfirmed(way, *catalogue.mode(way.mode));
    for (const Antenna &antenna : catalogue.antennas()) {
        if (antenna.country == answers.country)
            finding.antennas.append(antenna.id);
    }
    for (const Factory &factory : catalogue.factories()) {
        if (factory.country == answers.country || factory.participatingCountries.valueOr({}).contains(answers.country))
            finding.factories.append(factory.id);
    }
    return finding;
}

QDate addWorkingDays(QDate day, int days)
{
    while (days > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday)
            --days;
    }
    return day;
}

} // namespace officina
