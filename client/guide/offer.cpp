// SPDX-License-Identifier: GPL-3.0-or-later
//
// A system's state, amounts, memory and place, each as reasons; see the header.
#include "client/guide/offer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Reason::Kind;

namespace {

// What is reckoned with a speed that is not published decides nothing within this factor.
constexpr double guessMargin = 4;

// Upwards; what no integer holds is no model of anybody's.
int wholeNumber(double number)
{
    return int(std::min(std::ceil(number), double(std::numeric_limits<int>::max())));
}

class OfferMaker
{
public:
    OfferMaker(const AccessMode &mode, const WayQuestion &question, const OfferedSystem &offered, const System &system)
        : m_mode(mode), m_question(question), m_offered(offered), m_system(system)
    {}

    SystemOffer make()
    {
        m_offer.system = m_system.id;
        if (!std::ranges::contains(m_mode.systems, m_system.id, &OfferedSystem::system))
            add(ReasonId::NotNamed, Kind::Ask, m_mode.systemsOpen.sources);
        chooseFactory();
        state();
        if (!amounts())
            return m_offer;
        data();
        memory();
        return m_offer;
    }

private:
    Reason &add(ReasonId id, Kind kind, const QList<SourceId> &sources = {})
    {
        m_offer.reasons.append(Reason{.id = id, .kind = kind, .sources = sources});
        return m_offer.reasons.last();
    }

    // The one in which the user's country takes part, else the first.
    void chooseFactory()
    {
        const QList<const Factory *> factories = m_question.catalogue.factoriesOf(m_system.id);
        for (const Factory *factory : factories) {
            if (!factory->participatingCountries.valueOr({}).contains(m_question.answers.country))
                continue;
            m_offer.factory = factory->id;
            add(ReasonId::HomeFactory, Kind::For, factory->participatingCountries.sources).factory = factory->id;
            return;
        }
        // Of several that of the country where it stands.
        for (const Factory *factory : factories) {
            if (m_offer.factory.isEmpty() || factory->country == m_system.country)
                m_offer.factory = factory->id;
        }
    }

    void state()
    {
        const QList<SourceId> &sources = m_system.state.sources;
        switch (m_system.state.valueOr(State::Unknown)) {
        case State::Operating: add(ReasonId::Operating, Kind::For, sources); break;
        case State::Planned:
        case State::BeingBuilt:
            add(ReasonId::NotYetOperating, m_question.answers.neededBy.isValid() ? Kind::Excludes : Kind::Against,
                sources)
                .names = m_system.dates.isEmpty() ? QStringList() : QStringList{m_system.dates.last().date};
            break;
        case State::Retired: add(ReasonId::Retired, Kind::Excludes, sources); break;
        case State::Unknown: add(ReasonId::StateUnclear, Kind::Ask, sources); break;
        }
        if (m_offered.isUnavailable)
            add(ReasonId::MarkedUnavailable, Kind::Against, m_offered.sources).note = m_offered.note;
    }

    QString mainAccelerator() const
    {
        return m_system.accelerators.isEmpty() ? QString() : m_system.accelerators.first().model;
    }

    // In GPU-hours of this system; nothing where its GPUs per node are not known.
    std::optional<double> inGpuHours(double amount, AmountUnit unit) const
    {
        if (unit == AmountUnit::GpuHours)
            return amount;
        if (unit == AmountUnit::NodeHours && m_system.gpusPerNode)
            return amount * *m_system.gpusPerNode;
        return {};
    }

    // Core-hours and billing units: what of them an hour of a GPU is, nobody tells.
    static bool isOfOtherKind(AmountUnit unit) { return !isReckoned(unit) && unit != AmountUnit::QpuHours; }

    // False where nothing of the kind can be had, and more need not be said.
    bool amounts()
    {
        const NeededHours needed =
            hoursOn(mainAccelerator(), m_question.need, m_question.catalogue.programme().estimates);
        m_offer.gpuHours = needed.gpuHours;
        m_margin = needed.isGuess ? guessMargin : 1;
        if (needed.isGuess)
            add(ReasonId::SpeedUnclear, Kind::Ask);
        QList<PartitionAmount> here = m_mode.amounts;
        here.removeIf([this](const PartitionAmount &amount) { return amount.system != m_system.id; });
        const auto gpu = std::ranges::find_if(here, [](const auto &amount) { return !amount.accelerator.isEmpty(); });
        if (!here.isEmpty() && gpu == here.end()) {
            add(ReasonId::NoGpus, Kind::Excludes, here.first().sources);
            return false;
        }
        if (gpu != here.end()) {
            m_offer.partition = gpu->partition;
            partition(*gpu);
            return true;
        }
        if (!m_offered.partitions.isEmpty())
            m_offer.partition = m_offered.partitions.first();
        if (!m_mode.limits || isOfOtherKind(m_mode.limits->unit)) {
            Reason &reason = add(ReasonId::AmountUnclear, Kind::Ask, m_mode.limits.sources);
            reason.note = m_mode.limits.note;
            return true;
        }
        if (m_mode.limits->unit == AmountUnit::QpuHours) {
            add(ReasonId::OtherUnit, Kind::Excludes, m_mode.limits.sources);
            return false;
        }
        if (m_mode.hourFactors)
            normalised();
        else
            compare(m_mode.limits->unit, m_mode.limits->least, m_mode.limits->leastIsExcluded, m_mode.limits->most,
                    m_mode.limits.sources);
        return true;
    }

    // The upper limit of the whole call is none of a partition's own: it rules out, and promises nothing.
    void partition(const PartitionAmount &gpu)
    {
        const std::optional<double> most = gpu.amount ? gpu.amount : gpu.most;
        const double never = std::numeric_limits<double>::max();
        if (gpu.total && *gpu.total < most.value_or(never) && isBeyond(*gpu.total, gpu.unit))
            return tooLarge(*gpu.total, gpu.unit, gpu.sources, ReasonId::AmountAboveTotal);
        const AmountLimits call = m_mode.limits.valueOr({});
        if (!most && call.most && call.unit == gpu.unit && isBeyond(*call.most, call.unit))
            return tooLarge(*call.most, call.unit, m_mode.limits.sources);
        if (most || gpu.least)
            compare(gpu.unit, gpu.amount ? std::nullopt : gpu.least, false, most, gpu.sources);
        if (most)
            return;
        Reason &open = add(ReasonId::MostUnclear, Kind::Ask, gpu.sources);
        open.most = gpu.total.value_or(0);
        open.unit = gpu.unit;
        open.count = m_system.gpusPerNode.valueOr(0);
    }

    // More is needed than that, however wrong the guess may be.
    bool isBeyond(double most, AmountUnit unit) const
    {
        const auto hours = inGpuHours(most, unit);
        return hours && m_offer.gpuHours.value_or(0) / m_margin > *hours;
    }

    // The call counts an hour of this accelerator as several.
    void normalised()
    {
        const QString model = mainAccelerator();
        for (const HourFactor &factor : *m_mode.hourFactors) {
            if (!model.contains(factor.model) || factor.factor <= 0)
                continue;
            const auto here = [&factor](const std::optional<double> &amount) {
                return amount ? std::optional(*amount / factor.factor) : std::nullopt;
            };
            compare(AmountUnit::GpuHours, here(m_mode.limits->least), m_mode.limits->leastIsExcluded,
                    here(m_mode.limits->most), m_mode.limits.sources);
            return;
        }
        Reason &reason = add(ReasonId::HoursCountedOtherwise, Kind::Ask, m_mode.hourFactors.sources);
        reason.note = m_mode.limits.note;
        // No accelerator counts less than an hour, so more than the limit cannot be had at any rate.
        if (m_mode.limits->most && m_offer.gpuHours.value_or(0) > *m_mode.limits->most)
            tooLarge(*m_mode.limits->most, AmountUnit::GpuHours, m_mode.limits.sources);
    }

    void tooLarge(double most, AmountUnit unit, const QList<SourceId> &sources, ReasonId id = ReasonId::AmountTooLarge)
    {
        Reason &reason = add(id, Kind::Excludes, sources);
        reason.amount = *m_offer.gpuHours;
        reason.most = most;
        reason.unit = unit;
        reason.count = m_system.gpusPerNode.valueOr(0);
    }

    void compare(AmountUnit unit, std::optional<double> least, bool leastIsExcluded, std::optional<double> most,
                 const QList<SourceId> &sources)
    {
        const std::optional<double> leastHours = least ? inGpuHours(*least, unit) : std::nullopt;
        m_offer.most = most ? inGpuHours(*most, unit) : std::nullopt;
        const auto tell = [&](ReasonId id, Kind kind) {
            Reason &reason = add(id, kind, sources);
            reason.amount = m_offer.gpuHours.value_or(0);
            reason.least = least.value_or(0);
            reason.leastIsExcluded = leastIsExcluded;
            reason.most = most.value_or(0);
            reason.unit = unit;
            reason.count = m_system.gpusPerNode.valueOr(0);
        };
        if ((least && !leastHours) || (most && !m_offer.most))
            return tell(ReasonId::AmountUnclear, Kind::Ask); // node-hours of nodes that nobody describes
        if (!m_offer.gpuHours)
            return least ? tell(ReasonId::AskForAtLeast, Kind::Ask) : tell(ReasonId::PackageToBegin, Kind::For);
        const double needed = *m_offer.gpuHours;
        if (most && isBeyond(*most, unit))
            return tooLarge(*most, unit, sources);
        const double begin = leastHours.value_or(0);
        if (needed * m_margin < begin || (leastIsExcluded && needed * m_margin == begin))
            return tell(ReasonId::AmountTooSmall, Kind::Excludes);
        tell(ReasonId::AmountFits, Kind::For);
    }

    void data()
    {
        // Where the user's country is not told, the call asks for it already.
        if (m_question.answers.dataStays != Answer::Yes || m_question.answers.country.isEmpty())
            return;
        const bool stays = m_system.country == m_question.answers.country;
        add(stays ? ReasonId::DataStays : ReasonId::DataLeaves, stays ? Kind::For : Kind::Excludes,
            m_system.place ? m_system.place->sources : QList<SourceId>())
            .country = m_system.country;
    }

    void memory()
    {
        const auto &needed = m_question.need.memoryGb;
        if (!needed)
            return;
        const auto known = std::ranges::find_if(m_system.accelerators,
                                                [](const Accelerator &one) { return one.memoryGb.has_value(); });
        if (known == m_system.accelerators.cend() || !m_system.gpusPerNode) {
            add(ReasonId::MemoryUnclear, Kind::Ask).memoryGb = *needed;
            return;
        }
        const int gpus = wholeNumber(*needed / *known->memoryGb);
        const int nodes = wholeNumber(double(gpus) / *m_system.gpusPerNode);
        const QList<SourceId> &sources = known->memorySources.isEmpty() ? known->sources : known->memorySources;
        Reason &reason = add(nodes > 1 ? ReasonId::ModelTakesNodes : ReasonId::ModelFits, Kind::For, sources);
        reason.count = nodes > 1 ? nodes : gpus;
        reason.memoryGb = *needed;
        reason.most = *known->memoryGb;
    }

    const AccessMode &m_mode;
    const WayQuestion &m_question;
    const OfferedSystem &m_offered;
    const System &m_system;
    double m_margin = 1;
    SystemOffer m_offer;
};

// Of a call that offers other systems than those it was seen with, where it is not for the amount that none of them
// fits: each machine of EuroHPC that runs, or may. Of what fits no better nothing is said.
QList<SystemOffer> offersNotNamed(const AccessMode &mode, const WayQuestion &question, const QList<SystemOffer> &named)
{
    const auto isElsewhere = [](const SystemOffer &offer) {
        return std::ranges::any_of(offer.reasons, [](const Reason &reason) {
            return reason.kind == Kind::Excludes
                && (reason.id == ReasonId::DataLeaves || reason.id == ReasonId::NotYetOperating
                    || reason.id == ReasonId::Retired);
        });
    };
    QList<SystemOffer> offers;
    if (!mode.systemsOpen.valueOr(false) || !std::ranges::all_of(named, isElsewhere))
        return offers;
    for (const System &system : question.catalogue.systems()) {
        const State state = system.state.valueOr(State::Unknown);
        const bool mayRun = state == State::Operating || state == State::Unknown;
        if (!mayRun || !system.isEuroHpc.valueOr(false)
            || std::ranges::contains(mode.systems, system.id, &OfferedSystem::system))
            continue;
        const OfferedSystem notNamed{.system = system.id};
        const SystemOffer offer = OfferMaker(mode, question, notNamed, system).make();
        if (count(offer.reasons, Kind::Excludes) == 0)
            offers.append(offer);
    }
    return offers;
}

// What has to be asked; of a machine at home that its figures are not published speaks for none abroad.
int questions(const SystemOffer &offer)
{
    const bool isHome = std::ranges::contains(offer.reasons, ReasonId::HomeFactory, &Reason::id);
    return int(std::ranges::count_if(offer.reasons, [isHome](const Reason &reason) {
        const bool isFigure = reason.id == ReasonId::MemoryUnclear || reason.id == ReasonId::SpeedUnclear;
        return reason.kind == Kind::Ask && !(isHome && isFigure);
    }));
}

// What is sorted by: fewer drawbacks and questions, one node for the model, the home factory.
auto rank(const SystemOffer &offer)
{
    const auto has = [&offer](ReasonId id) { return std::ranges::contains(offer.reasons, id, &Reason::id); };
    const int against = count(offer.reasons, Kind::Against);
    return std::tuple(count(offer.reasons, Kind::Excludes), has(ReasonId::NoGpus), against + questions(offer), against,
                      !has(ReasonId::HomeFactory), has(ReasonId::ModelTakesNodes),
                      // Fewer hours, where that depends on the system; else what leaves room to find out.
                      offer.gpuHours.value_or(-offer.most.value_or(0)));
}

} // namespace

QList<SystemOffer> offersOf(const AccessMode &mode, const WayQuestion &question)
{
    QList<SystemOffer> offers;
    for (const OfferedSystem &offered : mode.systems) {
        if (const System *system = question.catalogue.system(offered.system))
            offers.append(OfferMaker(mode, question, offered, *system).make());
    }
    offers += offersNotNamed(mode, question, offers);
    if (offers.isEmpty()) {
        SystemOffer none;
        const bool isOther = mode.limits && mode.limits->unit == AmountUnit::QpuHours;
        none.reasons.append({.id = isOther ? ReasonId::OtherUnit : ReasonId::NoSystem,
                             .kind = isOther ? Kind::Excludes : Kind::Ask,
                             .sources = mode.limits.sources});
        offers.append(none);
    }
    std::ranges::stable_sort(offers, {}, rank);
    return offers;
}

} // namespace officina
