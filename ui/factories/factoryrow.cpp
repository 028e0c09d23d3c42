// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list's texts; see the header.
#include "ui/factories/factoryrow.h"

#include "client/map/europe.h"
#include "client/map/projection.h"
#include "ui/common/plaintip.h"
#include "ui/present/cataloguesearch.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <functional>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::FactoriesPage)
};

// Of the machines in use, as a page that was read tells; of several the one with the most. Empty where none is in use.
QString mainAccelerator(const Catalogue &catalogue, QList<const System *> systems, const QString &country = {})
{
    // A partner's machine abroad, or the one before, stands for a factory only while it has none of its own.
    const auto isOwn = [&country](const System *system) {
        return system->country == country && system->state.valueOr(State::Unknown) == State::Operating;
    };
    if (std::ranges::any_of(systems, isOwn))
        systems.removeIf(std::not_fn(isOwn));
    QString best;
    int most = -1;
    bool isInUse = false;
    bool isTold = false; // by whomever
    for (const System *system : systems) {
        if (system->state.valueOr(State::Unknown) != State::Operating)
            continue;
        isInUse = true;
        isTold = isTold || !system->accelerators.isEmpty();
        for (const Accelerator &accelerator : system->accelerators) {
            if (isConfirmed(catalogue, accelerator.sources) && accelerator.count.value_or(0) > most) {
                most = accelerator.count.value_or(0);
                best = shortModel(accelerator.model);
            }
        }
    }
    return isInUse && !isTold ? notPublishedText() : best;
}

QString antennaText(const Antenna &antenna, const FactoryRow &row)
{
    return antenna.place && antenna.city
        //: %1 is an antenna's name, %2 its city, %3 its country
        ? Words::tr("%1: antenna in %2, %3").arg(row.name, catalogueText(*antenna.city), row.country)
        //: %1 is an antenna's name, %2 its country
        : Words::tr("%1: antenna; its mark stands for the country: %2").arg(row.name, row.country);
}

} // namespace

Tone toneOf(State state)
{
    switch (state) {
    case State::Operating: return Tone::Good;
    case State::BeingBuilt: return Tone::Warning;
    case State::Planned: return Tone::Active;
    case State::Unknown:
    case State::Retired: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString shortModel(const QString &model)
{
    QString text = model;
    text.remove("NVIDIA "_L1).remove("AMD Instinct "_L1);
    return text.startsWith(u'(') ? model : text; // of some nothing but the maker is published
}

QList<FactoryRow> factoryRows(const Catalogue &catalogue)
{
    QList<FactoryRow> rows;
    for (const Factory &factory : catalogue.factories()) {
        const State state = factory.state.valueOr(State::Unknown);
        rows.append({.id = factory.id.value,
                     .name = factory.shortName.valueOr(factory.id.value),
                     .country = countryName(factory.country),
                     .city = catalogueText(factory.city.valueOr({})),
                     .state = stateText(state),
                     .tone = toneOf(state),
                     .systems = int(factory.systems.size()),
                     .accelerator = mainAccelerator(catalogue, catalogue.systemsOf(factory), factory.country)});
    }
    for (const Antenna &antenna : catalogue.antennas()) {
        rows.append({.id = antenna.id.value,
                     .isAntenna = true,
                     .name = antennaName(antenna),
                     .country = countryName(antenna.country),
                     .city = antenna.host ? catalogueText(*antenna.host) : notPublishedText(),
                     .state = Words::tr("Antenna")});
    }
    for (const System *system : catalogue.systemsOfNoFactory()) {
        const State state = system->state.valueOr(State::Unknown);
        rows.append({.id = system->id.value,
                     .name = system->name.valueOr(system->id.value),
                     .country = countryName(system->country),
                     .city = catalogueText(system->city),
                     .state = stateText(state),
                     .tone = toneOf(state),
                     .accelerator = mainAccelerator(catalogue, {system})});
    }
    return rows;
}

QList<Column<FactoryRow>> factoryColumns()
{
    return {
        {.title = Words::tr("Name"), .text = &FactoryRow::name},
        {.title = Words::tr("Country"), .text = &FactoryRow::country},
        {.title = Words::tr("City or host"), .text = &FactoryRow::city},
        {.title = Words::tr("State"),
         .text = &FactoryRow::state,
         .extra = [](const FactoryRow &row,
                     int role) { return role == ToneRole ? QVariant(int(row.tone)) : QVariant(); }},
        {.title = Words::tr("Systems"),
         .text = [](const FactoryRow &row) { return row.systems == 0 ? QString() : formats::number(row.systems); },
         .sortValue = [](const FactoryRow &row) { return row.systems; },
         .alignment = rightAligned},
        {.title = Words::tr("Main accelerator"), .text = &FactoryRow::accelerator},
        {.title = Words::tr("Not published", "the column of what is not known of a factory"),
         .text = &FactoryRow::notPublished,
         .extra = [](const FactoryRow &row,
                     int role) { return role == Qt::ToolTipRole ? QVariant(plainTip(row.notPublished)) : QVariant(); }},
    };
}

QList<MapEntry> mapEntries(const Catalogue &catalogue, const QList<FactoryRow> &rows)
{
    QList<MapEntry> entries;
    for (const FactoryRow &row : rows) {
        const Factory *factory = catalogue.factory({row.id});
        const Antenna *antenna = catalogue.antenna({row.id});
        const System *system = catalogue.system({row.id});
        const QString country = countriesOf(catalogue, row.id).value(0);
        const std::optional<Coordinates> place = factory ? factory->place
            : antenna                                    ? antenna->place
            : system                                     ? system->place
                                                         : std::nullopt;
        const std::optional<QPointF> at =
            place ? projected(place->longitude, place->latitude) : pointOf(europe(), country);
        if (!at)
            continue;
        QString description = antenna ? antennaText(*antenna, row)
                                      //: A factory on the map: its name, city, country and state
                                      : Words::tr("%1, %2, %3: %4").arg(row.name, row.city, row.country, row.state);
        if (!row.notPublished.isEmpty())
            description = Words::tr("%1. Not published: %2").arg(description, row.notPublished);
        entries.append({.id = row.id,
                        .name = row.name,
                        .description = description,
                        .at = *at,
                        .state = factory ? factory->state.valueOr(State::Unknown)
                            : system     ? system->state.valueOr(State::Unknown)
                                         : State::Unknown,
                        .isAntenna = row.isAntenna,
                        .isCertain = row.notPublished.isEmpty()});
    }
    return entries;
}

} // namespace officina
