// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking things up in the catalogue, and the text filter; loading is in catalogueload.cpp.
#include "client/catalogue/catalogue.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

template <class T, class Id> const T *find(const QList<T> &list, const Id &id)
{
    const auto it = std::ranges::find(list, id, &T::id);
    return it == list.cend() ? nullptr : &*it;
}

bool allWordsIn(const QString &text, const QStringList &haystack)
{
    const QString all = searchable(haystack.join(u'\n'));
    return std::ranges::all_of(searchable(text).split(u' ', Qt::SkipEmptyParts),
                               [&all](const QString &word) { return all.contains(word); });
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

QString searchable(const QString &text)
{
    QString plain;
    // Compatibility decomposition splits the accents off; ø, ł and ß have none to split.
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        switch (c.unicode()) {
        case u'ø': plain += u'o'; break;
        case u'ł': plain += u'l'; break;
        case u'đ': plain += u'd'; break;
        case u'ß': plain += "ss"_L1; break;
        case u'æ': plain += "ae"_L1; break;
        case u'’': plain += u'\''; break;
        default:
            if (c.isSpace())
                plain += u' ';
            else if (c.category() != QChar::Mark_NonSpacing)
                plain += c;
        }
    }
    return plain;
}

bool matches(const Catalogue &catalogue, const Factory &factory, const QString &text, const QString &extra)
{
    QStringList haystack{factory.id.value,
                         factory.name.valueOr({}),
                         factory.shortName.valueOr({}),
                         factory.country,
                         factory.city.valueOr({}),
                         factory.host.valueOr({}),
                         extra};
    haystack += factory.aliases + factory.participatingCountries.valueOr({}) + factory.sectors.valueOr({});
    for (const Partner &partner : factory.partners.valueOr({}))
        haystack.append(partner.name);
    for (const System *system : catalogue.systemsOf(factory)) {
        haystack.append(system->name.valueOr({}));
        for (const Accelerator &accelerator : system->accelerators)
            haystack.append(accelerator.model);
    }
    return allWordsIn(text, haystack);
}

bool matches(const Antenna &antenna, const QString &text, const QString &extra)
{
    QStringList haystack{antenna.id.value, antenna.name.valueOr({}), antenna.country, antenna.host.valueOr({}), extra};
    for (const Partner &partner : antenna.partners.valueOr({}))
        haystack.append(partner.name);
    return allWordsIn(text, haystack);
}

} // namespace officina
