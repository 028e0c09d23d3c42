// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for the search; see the header.
#include "ui/present/cataloguesearch.h"

#include "ui/present/cataloguetext.h"
#include "ui/present/countrynames.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::FactoriesPage)
};

QStringList namesOf(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names += countryNames(code);
    return names;
}

} // namespace

QStringList countriesOf(const Catalogue &catalogue, const QString &id)
{
    if (const Factory *factory = catalogue.factory({id}))
        return QStringList{factory->country} + factory->participatingCountries.valueOr({});
    if (const Antenna *antenna = catalogue.antenna({id}))
        return {antenna->country};
    const System *system = catalogue.system({id});
    return system ? QStringList{system->country} : QStringList();
}

QString antennaName(const Antenna &antenna)
{
    //: %1: a country
    return antenna.name.valueOr(Words::tr("Antenna: %1").arg(countryName(antenna.country)));
}

QString systemWords(const System &system)
{
    return (QStringList{stateText(system.state.valueOr(State::Unknown)), catalogueText(system.city)}
            + namesOf({system.country}))
        .join(u'\n');
}

FactorySearch factorySearch(const Catalogue &catalogue)
{
    QHash<QString, QString> words;
    for (const Factory &factory : catalogue.factories()) {
        QStringList texts{stateText(factory.state.valueOr(State::Unknown)), catalogueText(factory.city.valueOr({}))};
        texts += namesOf(countriesOf(catalogue, factory.id.value));
        for (const QString &sector : factory.sectors.valueOr({}))
            texts.append(catalogueText(sector));
        words.insert(factory.id.value, texts.join(u'\n'));
    }
    for (const Antenna &antenna : catalogue.antennas()) {
        QStringList texts{antennaName(antenna), Words::tr("Antenna"), catalogueText(antenna.city.valueOr({}))};
        texts += namesOf({antenna.country});
        words.insert(antenna.id.value, texts.join(u'\n'));
    }
    for (const System *system : catalogue.systemsOfNoFactory())
        words.insert(system->id.value, systemWords(*system));
    return FactorySearch(catalogue, words);
}

} // namespace officina
