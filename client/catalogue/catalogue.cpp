// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking things up in the catalogue; loading is in catalogueload.cpp, searching in factorysearch.cpp.
#include "client/catalogue/catalogue.h"

#include <algorithm>

namespace officina {

namespace {

template <class T, class Id> const T *find(const QList<T> &list, const Id &id)
{
    const auto it = std::ranges::find(list, id, &T::id);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

const Factory *Catalogue::factory(const FactoryId &id) const
{
    return find(m_factories, id);
}
const Antenna *Catalogue::antenna(const AntennaId &id) const
{
    return find(m_antennas, id);
}
const System *Catalogue::system(const SystemId &id) const
{
    return find(m_systems, id);
}
const AccessMode *Catalogue::mode(const AccessModeId &id) const
{
    return find(m_modes, id);
}
const Source *Catalogue::source(const SourceId &id) const
{
    return find(m_sources, id);
}

QList<const System *> Catalogue::systemsOf(const Factory &factory) const
{
    QList<const System *> systems;
    for (const FactorySystem &link : factory.systems) {
        if (const System *found = system(link.system))
            systems.append(found);
    }
    return systems;
}

QList<const Factory *> Catalogue::factoriesOf(const SystemId &system) const
{
    QList<const Factory *> factories;
    for (const Factory &factory : m_factories) {
        if (std::ranges::contains(factory.systems, system, &FactorySystem::system))
            factories.append(&factory);
    }
    return factories;
}

QList<const System *> Catalogue::systemsOfNoFactory() const
{
    QList<const System *> systems;
    for (const System &system : m_systems) {
        if (factoriesOf(system.id).isEmpty())
            systems.append(&system);
    }
    return systems;
}

QList<const AccessMode *> Catalogue::modesOf(const SystemId &system) const
{
    QList<const AccessMode *> modes;
    for (const AccessMode &mode : m_modes) {
        if (std::ranges::contains(mode.systems, system, &OfferedSystem::system))
            modes.append(&mode);
    }
    return modes;
}

QList<const AccessMode *> Catalogue::modesOf(const Factory &factory) const
{
    QList<const AccessMode *> modes;
    for (const AccessMode &mode : m_modes) {
        const auto isOffered = [&mode](const FactorySystem &link) {
            return std::ranges::contains(mode.systems, link.system, &OfferedSystem::system);
        };
        if (mode.factories.contains(factory.id) || std::ranges::any_of(factory.systems, isOffered))
            modes.append(&mode);
    }
    return modes;
}

bool isConfirmed(const Catalogue &catalogue, const QList<SourceId> &sources)
{
    return sources.isEmpty() || std::ranges::any_of(sources, [&catalogue](const SourceId &id) {
               const Source *source = catalogue.source(id);
               return source && source->isConfirmed;
           });
}

} // namespace officina
