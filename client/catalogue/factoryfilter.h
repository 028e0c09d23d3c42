// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which factories, antennas and systems of no factory somebody wants to see: choices in facets. Several choices in one
// facet are "or", facets are "and". What is not published is not "no": an entry that is silent on a facet, or that tells
// only a part, stays and says so.
#pragma once

#include "client/catalogue/catalogue.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <array>

namespace officina {

// Their values: country codes, those of partners too | ids of audiences | "NVIDIA", of machines in operation | "64": at
// least so many GB each, of the same | ids of sectorFields() | ids of access modes | "planned", "being_built", "operating",
// "retired" | "1", "2" | "yes", "no" | languages, of which nobody publishes any as yet | "factory", "antenna", "system".
enum class Facet { Country, Audience, Maker, Memory, Sector, Mode, State, Round, Experimental, Language, Kind };

inline constexpr std::array allFacets{Facet::Country,      Facet::Audience, Facet::Maker, Facet::Memory,
                                      Facet::Sector,       Facet::Mode,     Facet::State, Facet::Round,
                                      Facet::Experimental, Facet::Language, Facet::Kind};

QString facetId(Facet facet); // "country": for settings and names of widgets

// What an entry has in one facet.
struct FacetValues {
    QStringList values;
    bool isComplete = true; // false: there is, or may be, more than is published

    bool operator==(const FacetValues &) const = default;
};

// What is chosen in each facet; a facet without choices has no say.
class FactoryChoices
{
public:
    bool isEmpty() const { return m_chosen.isEmpty(); }
    QStringList in(Facet facet) const { return m_chosen.value(facet); }
    bool has(Facet facet, const QString &value) const { return m_chosen.value(facet).contains(value); }
    void set(Facet facet, const QString &value, bool isChosen);
    void clear(Facet facet) { m_chosen.remove(facet); }

    // "country=FI", as settings keep them. What is not known is passed over.
    QStringList toTexts() const;
    static FactoryChoices fromTexts(const QStringList &texts);

    bool operator==(const FactoryChoices &) const = default;

private:
    QMap<Facet, QStringList> m_chosen;
};

struct FactoryEntry {
    QString id; // of a factory, an antenna or a system
    QMap<Facet, FacetValues> facets;
};

// Whether an entry is among those that are wanted, and in which facets that rests on what is not published, or not all.
struct FactoryFit {
    bool isShown = true;
    QList<Facet> notPublished;
    QList<Facet> partlyPublished;
    bool isCertain() const { return notPublished.isEmpty() && partlyPublished.isEmpty(); }
};

struct FacetChoice {
    QString value;
    int count = 0; // of entries that have it for certain, as the other facets and the search leave them

    bool operator==(const FacetChoice &) const = default;
};

class FactoryFilter
{
public:
    explicit FactoryFilter(const Catalogue &catalogue);

    // Factories first, as the catalogue has them; then antennas, then the systems that belong to no factory.
    const QList<FactoryEntry> &entries() const { return m_entries; }
    static FactoryFit fit(const FactoryEntry &entry, const FactoryChoices &choices);

    // All values that any entry has, in their natural order (words in that of letters), with their counts. found: the
    // ids that a search left.
    QList<FacetChoice> choices(Facet facet, const FactoryChoices &choices, const QSet<QString> &found) const;

private:
    QList<FactoryEntry> m_entries;
};

} // namespace officina
