// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of facets; see the header.
#include "ui/present/facettext.h"

#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Facets)
};

QString stateOf(const QString &value)
{
    static const QHash<QString, State> states{{u"planned"_s, State::Planned},
                                              {u"being_built"_s, State::BeingBuilt},
                                              {u"operating"_s, State::Operating},
                                              {u"retired"_s, State::Retired}};
    return states.contains(value) ? stateText(states.value(value)) : value;
}

QString modeName(const Catalogue &catalogue, const QString &value)
{
    const AccessMode *mode = catalogue.mode({value});
    return mode ? modeText(*mode) : value;
}

} // namespace

QString facetText(Facet facet)
{
    switch (facet) {
    case Facet::Kind: return Words::tr("Kind", "of entry: factory or antenna");
    case Facet::Country: return Words::tr("Country");
    case Facet::State: return Words::tr("State", "of a factory: operating or being built");
    case Facet::Round: return Words::tr("Round", "of the selection of factories");
    case Facet::Maker: return Words::tr("Accelerator", "its maker");
    case Facet::Memory: return Words::tr("GPU memory");
    case Facet::Audience: return Words::tr("Who may apply");
    case Facet::Mode: return Words::tr("Access", "ways to ask for computing time");
    case Facet::Sector: return Words::tr("Sector", "of the economy");
    case Facet::Experimental: return Words::tr("Experimental platform");
    case Facet::Language: return Words::tr("Language of support", "in which a factory answers questions");
    }
    return {};
}

QString choiceText(const Catalogue &catalogue, Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Kind:
        return value == u"factory" ? Words::tr("Factories")
            : value == u"antenna"  ? Words::tr("Antennas")
                                   : Words::tr("Systems of no factory");
    case Facet::Country: return countryName(value);
    case Facet::State: return stateOf(value);
    case Facet::Round: return Words::tr("Round %1", "of the selection of factories").arg(value);
    case Facet::Maker:
    case Facet::Language: return value;
    case Facet::Memory: return Words::tr("%1 GB or more", "memory of each GPU").arg(value);
    case Facet::Audience: {
        const QString name = audienceText(QStringList{value});
        return name.isEmpty() ? value : name;
    }
    case Facet::Mode: return modeName(catalogue, value);
    case Facet::Sector: return fieldText(value);
    case Facet::Experimental:
        return value == u"yes" ? Words::tr("With one", "experimental platform")
                               : Words::tr("Without one", "experimental platform");
    }
    return value;
}

QString chosenText(const Catalogue &catalogue, Facet facet, const QString &value)
{
    if (facet == Facet::Memory)
        return Words::tr("%1 GB or more per GPU").arg(value);
    if (facet == Facet::Experimental)
        return value == u"yes" ? Words::tr("Experimental platform") : Words::tr("No experimental platform");
    return choiceText(catalogue, facet, value);
}

QString fieldText(const QString &field)
{
    static const QHash<QString, const char *> known{
        {u"health"_s, QT_TRANSLATE_NOOP("officina::Facets", "Health and life sciences")},
        {u"agriculture"_s, QT_TRANSLATE_NOOP("officina::Facets", "Agriculture and food")},
        {u"climate"_s, QT_TRANSLATE_NOOP("officina::Facets", "Climate and environment")},
        {u"energy"_s, QT_TRANSLATE_NOOP("officina::Facets", "Energy")},
        {u"industry"_s, QT_TRANSLATE_NOOP("officina::Facets", "Manufacturing and engineering")},
        {u"robotics"_s, QT_TRANSLATE_NOOP("officina::Facets", "Robotics and autonomous systems")},
        {u"mobility"_s, QT_TRANSLATE_NOOP("officina::Facets", "Mobility and transport")},
        {u"space"_s, QT_TRANSLATE_NOOP("officina::Facets", "Space")},
        {u"security"_s, QT_TRANSLATE_NOOP("officina::Facets", "Security and defence")},
        {u"finance"_s, QT_TRANSLATE_NOOP("officina::Facets", "Finance")},
        {u"public"_s, QT_TRANSLATE_NOOP("officina::Facets", "Public sector and law")},
        {u"media"_s, QT_TRANSLATE_NOOP("officina::Facets", "Media, culture and games")},
        {u"language"_s, QT_TRANSLATE_NOOP("officina::Facets", "Language and language models")},
        {u"education"_s, QT_TRANSLATE_NOOP("officina::Facets", "Education")},
        {u"science"_s, QT_TRANSLATE_NOOP("officina::Facets", "Science and materials")},
        {u"other"_s, QT_TRANSLATE_NOOP("officina::Facets", "Other sectors")}};
    return known.contains(field) ? QCoreApplication::translate("officina::Facets", known.value(field)) : field;
}

} // namespace officina
