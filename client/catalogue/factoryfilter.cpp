// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each entry has in each facet, and what of it is wanted; see the header.
#include "client/catalogue/factoryfilter.h"

#include "client/catalogue/sectorfields.h"

#include <algorithm>
#include <set>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Facet, QLatin1StringView> facetIds[] = {
    {Facet::Kind, "kind"_L1},         {Facet::Country, "country"_L1},
    {Facet::State, "state"_L1},       {Facet::Round, "round"_L1},
    {Facet::Maker, "maker"_L1},       {Facet::Memory, "memory"_L1},
    {Facet::Audience, "audience"_L1}, {Facet::Mode, "mode"_L1},
    {Facet::Sector, "sector"_L1},     {Facet::Experimental, "experimental"_L1},
    {Facet::Language, "language"_L1}};

constexpr FacetValues nothingPublished() // of a facet
{
    return {{}, false};
}

const QStringList stateIds{u"planned"_s, u"being_built"_s, u"operating"_s, u"retired"_s};

FacetValues stateOf(const Sourced<State> &state)
{
    switch (state.valueOr(State::Unknown)) {
    case State::Unknown: return nothingPublished();
    case State::Planned: return {{u"planned"_s}};
    case State::BeingBuilt: return {{u"being_built"_s}};
    case State::Operating: return {{u"operating"_s}};
    case State::Retired: return {{u"retired"_s}};
    }
    return nothingPublished();
}

FacetValues countriesOf(const Factory &factory)
{
    QStringList countries{factory.country};
    for (const QString &country : factory.participatingCountries.valueOr({})) {
        if (!countries.contains(country))
            countries.append(country);
    }
    return {countries, factory.participatingCountries.isKnown()};
}

// "AMD" of "AMD Instinct MI250X"; empty where the model does not say.
QString makerOf(const Accelerator &accelerator)
{
    for (const QString &maker : {u"NVIDIA"_s, u"AMD"_s, u"Intel"_s}) {
        if (accelerator.model.startsWith(maker))
            return maker;
    }
    return {};
}

// Of the machines that one can compute on now: what is to come is mostly not told yet. One of which nobody says whether
// it runs may be one of them.
struct Machines {
    QList<const System *> systems;
    bool areAll = true;
};

Machines machinesOf(const QList<const System *> &systems)
{
    Machines machines;
    for (const System *system : systems) {
        const State state = system->state.valueOr(State::Unknown);
        if (state == State::Operating)
            machines.systems.append(system);
        else if (state == State::Unknown)
            machines.areAll = false;
    }
    machines.areAll = machines.areAll && !machines.systems.isEmpty();
    return machines;
}

FacetValues makersOf(const Machines &machines)
{
    FacetValues makers{{}, machines.areAll};
    for (const System *machine : machines.systems) {
        if (machine->accelerators.isEmpty())
            makers.isComplete = false;
        for (const Accelerator &accelerator : machine->accelerators) {
            const QString maker = makerOf(accelerator);
            if (maker.isEmpty())
                makers.isComplete = false;
            else if (!makers.values.contains(maker))
                makers.values.append(maker);
        }
    }
    return makers;
}

// The sizes that there are; which of the thresholds they reach is told when all entries are known.
FacetValues memoriesOf(const Machines &machines)
{
    FacetValues memories{{}, machines.areAll};
    for (const System *machine : machines.systems) {
        if (machine->accelerators.isEmpty())
            memories.isComplete = false;
        for (const Accelerator &accelerator : machine->accelerators) {
            if (!accelerator.memoryGb)
                memories.isComplete = false;
            else
                memories.values.append(QString::number(*accelerator.memoryGb));
        }
    }
    return memories;
}

// The three tracks of the classic calls are for those of the same name.
QString audienceOf(const QString &id)
{
    if (id == u"scientific_track")
        return u"academia"_s;
    if (id == u"industry_track")
        return u"industry"_s;
    return id == u"public_track" ? u"public"_s : id;
}

// On which systems a call gives time was seen in awards and forms, and changes: of no entry are all its ways known.
FacetValues audiencesOf(const QList<const AccessMode *> &modes)
{
    FacetValues audiences = nothingPublished();
    for (const AccessMode *mode : modes) {
        for (const QString &id : mode->audience.valueOr({})) {
            if (!audiences.values.contains(audienceOf(id)))
                audiences.values.append(audienceOf(id));
        }
    }
    return audiences;
}

FacetValues idsOf(const QList<const AccessMode *> &modes)
{
    FacetValues ids = nothingPublished();
    for (const AccessMode *mode : modes)
        ids.values.append(mode->id.value);
    return ids;
}

FacetValues knownFields(const Sourced<QStringList> &sectors)
{
    FacetValues fields{{}, sectors.isKnown()};
    for (const QString &sector : sectors.valueOr({})) {
        for (const QString &field : fieldsOf(sector)) {
            if (!fields.values.contains(field))
                fields.values.append(field);
        }
    }
    return fields;
}

FactoryEntry entryOf(const Catalogue &catalogue, const Factory &factory)
{
    const Machines machines = machinesOf(catalogue.systemsOf(factory));
    const QList<const AccessMode *> modes = catalogue.modesOf(factory);
    FactoryEntry entry{factory.id.value, {}};
    entry.facets.insert(Facet::Kind, {{u"factory"_s}});
    entry.facets.insert(Facet::Country, countriesOf(factory));
    entry.facets.insert(Facet::State, stateOf(factory.state));
    entry.facets.insert(Facet::Round,
                        factory.round ? FacetValues{{QString::number(*factory.round)}} : nothingPublished());
    entry.facets.insert(Facet::Maker, makersOf(machines));
    entry.facets.insert(Facet::Memory, memoriesOf(machines));
    entry.facets.insert(Facet::Audience, audiencesOf(modes));
    entry.facets.insert(Facet::Mode, idsOf(modes));
    entry.facets.insert(Facet::Sector, knownFields(factory.sectors));
    entry.facets.insert(Facet::Experimental,
                        factory.experimentalPlatform ? FacetValues{{*factory.experimentalPlatform ? u"yes"_s : u"no"_s}}
                                                     : nothingPublished());
    entry.facets.insert(Facet::Language, nothingPublished());
    return entry;
}

// An antenna is the door to factories elsewhere: what one computes on and may ask for is theirs. It belongs
// to no round of factories.
FactoryEntry entryOf(const Antenna &antenna, const QList<FactoryEntry> &factories)
{
    FactoryEntry entry{antenna.id.value, {}};
    entry.facets.insert(Facet::Kind, {{u"antenna"_s}});
    entry.facets.insert(Facet::Country, {{antenna.country}});
    entry.facets.insert(Facet::Round, {});
    entry.facets.insert(Facet::State, nothingPublished());
    entry.facets.insert(Facet::Sector, nothingPublished());
    entry.facets.insert(Facet::Language, nothingPublished());
    for (const Facet facet : {Facet::Maker, Facet::Memory, Facet::Audience, Facet::Mode, Facet::Experimental}) {
        FacetValues through{{}, !antenna.factories.isEmpty()};
        for (const AntennaLink &link : antenna.factories) {
            const auto factory = std::ranges::find(factories, link.factory.value, &FactoryEntry::id);
            if (factory == factories.cend())
                continue;
            const FacetValues there = factory->facets.value(facet);
            through.isComplete = through.isComplete && there.isComplete;
            for (const QString &value : there.values) {
                if (!through.values.contains(value))
                    through.values.append(value);
            }
        }
        entry.facets.insert(facet, through);
    }
    return entry;
}

// One that belongs to no factory: it has no round, no sectors and no platform.
FactoryEntry entryOf(const Catalogue &catalogue, const System &system)
{
    const Machines machines = machinesOf({&system});
    const QList<const AccessMode *> modes = catalogue.modesOf(system.id);
    FactoryEntry entry{system.id.value, {}};
    entry.facets.insert(Facet::Kind, {{u"system"_s}});
    entry.facets.insert(Facet::Country, {{system.country}});
    entry.facets.insert(Facet::State, stateOf(system.state));
    for (const Facet facet : {Facet::Round, Facet::Sector, Facet::Experimental})
        entry.facets.insert(facet, {});
    entry.facets.insert(Facet::Maker, makersOf(machines));
    entry.facets.insert(Facet::Memory, memoriesOf(machines));
    entry.facets.insert(Facet::Audience, audiencesOf(modes));
    entry.facets.insert(Facet::Mode, idsOf(modes));
    entry.facets.insert(Facet::Language, nothingPublished());
    return entry;
}

// Each size of memory that any entry has is a threshold; an entry has those that its largest one reaches.
void makeThresholds(QList<FactoryEntry> &entries)
{
    std::set<int> sizes;
    for (const FactoryEntry &entry : std::as_const(entries)) {
        for (const QString &size : entry.facets.value(Facet::Memory).values)
            sizes.insert(size.toInt());
    }
    for (FactoryEntry &entry : entries) {
        FacetValues &memory = entry.facets[Facet::Memory];
        int largest = 0;
        for (const QString &size : std::as_const(memory.values))
            largest = std::max(largest, size.toInt());
        memory.values.clear();
        for (const int size : sizes) {
            if (size <= largest)
                memory.values.append(QString::number(size));
        }
    }
}

// Words in the order of letters, but for those that have one of their own.
void sortValues(Facet facet, QStringList &values)
{
    const QStringList order = facet == Facet::State ? stateIds
        : facet == Facet::Sector                    ? sectorFields()
        : facet == Facet::Kind                      ? QStringList{u"factory"_s, u"antenna"_s, u"system"_s}
        : facet == Facet::Experimental              ? QStringList{u"yes"_s, u"no"_s}
                                                    : QStringList();
    const bool areNumbers = facet == Facet::Memory || facet == Facet::Round;
    std::ranges::sort(values, [&](const QString &a, const QString &b) {
        if (areNumbers)
            return a.toInt() < b.toInt();
        const qsizetype placeOfA = order.indexOf(a);
        const qsizetype placeOfB = order.indexOf(b);
        return placeOfA != placeOfB ? placeOfA < placeOfB : a < b;
    });
}

} // namespace

QString facetId(Facet facet)
{
    return std::ranges::find(facetIds, facet, &std::pair<Facet, QLatin1StringView>::first)->second;
}

void FactoryChoices::set(Facet facet, const QString &value, bool isChosen)
{
    QStringList chosen = m_chosen.value(facet);
    chosen.removeAll(value);
    if (isChosen)
        chosen.append(value);
    if (chosen.isEmpty())
        m_chosen.remove(facet);
    else
        m_chosen.insert(facet, chosen);
}

QStringList FactoryChoices::toTexts() const
{
    QStringList texts;
    for (const auto &[facet, values] : m_chosen.asKeyValueRange()) {
        for (const QString &value : values)
            texts.append(facetId(facet) + u'=' + value);
    }
    return texts;
}

FactoryChoices FactoryChoices::fromTexts(const QStringList &texts)
{
    FactoryChoices choices;
    for (const QString &text : texts) {
        const qsizetype mark = text.indexOf(u'=');
        const QStringView id = QStringView(text).left(std::max<qsizetype>(mark, 0));
        const auto facet = std::ranges::find_if(facetIds, [&id](const auto &known) { return known.second == id; });
        if (facet != std::end(facetIds) && mark + 1 < text.size())
            choices.set(facet->first, text.sliced(mark + 1), true);
    }
    return choices;
}

FactoryFilter::FactoryFilter(const Catalogue &catalogue)
{
    for (const Factory &factory : catalogue.factories())
        m_entries.append(entryOf(catalogue, factory));
    const QList<FactoryEntry> factories = m_entries;
    for (const Antenna &antenna : catalogue.antennas())
        m_entries.append(entryOf(antenna, factories));
    for (const System *system : catalogue.systemsOfNoFactory())
        m_entries.append(entryOf(catalogue, *system));
    makeThresholds(m_entries);
}

FactoryFit FactoryFilter::fit(const FactoryEntry &entry, const FactoryChoices &choices)
{
    FactoryFit fit;
    for (const Facet facet : allFacets) {
        const QStringList wanted = choices.in(facet);
        const FacetValues has = entry.facets.value(facet);
        if (wanted.isEmpty()
            || std::ranges::any_of(wanted, [&has](const QString &value) { return has.values.contains(value); }))
            continue;
        if (has.isComplete)
            fit.isShown = false;
        else
            (has.values.isEmpty() ? fit.notPublished : fit.partlyPublished).append(facet);
    }
    return fit;
}

QList<FacetChoice> FactoryFilter::choices(Facet facet, const FactoryChoices &choices, const QSet<QString> &found) const
{
    FactoryChoices others = choices;
    others.clear(facet);
    QMap<QString, int> counts;
    for (const FactoryEntry &entry : m_entries) {
        const bool isLeft = found.contains(entry.id) && fit(entry, others).isShown;
        for (const QString &value : entry.facets.value(facet).values)
            counts[value] += isLeft ? 1 : 0;
    }
    QStringList values = counts.keys();
    sortValues(facet, values);
    QList<FacetChoice> list;
    for (const QString &value : std::as_const(values))
        list.append({value, counts.value(value)});
    return list;
}

} // namespace officina
