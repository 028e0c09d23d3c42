// SPDX-License-Identifier: GPL-3.0-or-later
//
// factories (and antennas), factory, systems: the catalogue. Every fact comes with its sources in JSON; one that
// no source tells is null there and left out of the text.
#include "cli/access.h"
#include "cli/call.h"
#include "cli/cataloguejson.h"
#include "cli/commands.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/catalogue/cataloguelink.h"
#include "ui/present/cataloguesearch.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// As the window marks what no page that was read tells.
QString marked(const QString &text, bool isConfirmed)
{
    return text.isEmpty() || isConfirmed ? text : Cli::tr("%1 (not verified)").arg(text);
}

QString stateOf(const Sourced<State> &state)
{
    const State known = state.valueOr(State::Unknown);
    return marked(stateText(known), known == State::Unknown || state.isConfirmed);
}

QString acceleratorsText(const System &system)
{
    QStringList parts;
    for (const Accelerator &accelerator : system.accelerators)
        parts.append(marked(acceleratorText(accelerator), accelerator.isConfirmed));
    return parts.isEmpty() ? notPublishedText() : parts.join(u"; "_s); // a count is of its own model
}

// Of its call, else its form.
QString addressOf(const Catalogue &catalogue, const AccessMode &mode)
{
    const AccessRoute &route = mode.route;
    return route.page.isEmpty() ? marked(route.portal.toString(), isConfirmed(catalogue, route.portalSources))
                                : marked(route.page.toString(), isConfirmed(catalogue, mode.sources));
}

QString countriesText(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(countryName(code));
    return names.join(u", "_s);
}

QString moneyList(const QList<Money> &money)
{
    QStringList parts;
    for (const Money &item : money)
        parts.append(Cli::tr("%1: %2", "what an amount of money is for, and the amount")
                         .arg(catalogueText(item.label), marked(moneyText(item), item.isConfirmed || !item.amount)));
    return parts.join(u"; "_s);
}

// Where it all comes from, and when it was read.
Table sourcesTable(const QJsonObject &detail)
{
    Table table({{Cli::tr("Read", "when a source was read")}, {Cli::tr("Source")}, {Cli::tr("Page")}});
    for (const QJsonValue &source : detail[u"source_details"_s].toArray())
        table.add({source[u"read"_s].toString(), source[u"title"_s].toString(), source[u"url"_s].toString()});
    return table;
}

QString factoryText(const Catalogue &catalogue, const Factory &factory)
{
    QStringList antennas;
    for (const AntennaId &id : factory.antennas) {
        if (const Antenna *antenna = catalogue.antenna(id))
            antennas.append(antennaName(*antenna));
    }
    const QList<std::pair<QString, QString>> lines = {
        {Cli::tr("Factory"), factory.name.valueOr(factory.id.value)},
        {Cli::tr("Where"), catalogueText(factory.city.valueOr({})) + u", "_s + countryName(factory.country)},
        {Cli::tr("Host", "the organisation that hosts a factory"), catalogueText(factory.host.valueOr({}))},
        {Cli::tr("State"), stateOf(factory.state)},
        {Cli::tr("Selected"), isoDateText(factory.selected.valueOr({}))},
        {Cli::tr("Countries"), countriesText(factory.participatingCountries.valueOr({}))},
        {Cli::tr("Antennas"), antennas.join(u", "_s)},
        {Cli::tr("Money"), moneyList(factory.money)},
        {Cli::tr("Sectors"), sectorsText(factory.sectors.valueOr({}))},
        {Cli::tr("Website"),
         factory.website ? marked(factory.website->toString(), factory.website.isConfirmed)
                         : Cli::tr("none published")},
        {Cli::tr("Contact"), factory.contact.valueOr(Cli::tr("none published"))},
    };
    QString text = fieldsText(lines);
    Table systems({{Cli::tr("System")}, {Cli::tr("State")}, {Cli::tr("Accelerators")}});
    for (const System *system : catalogue.systemsOf(factory))
        systems.add({system->id.value, stateOf(system->state), acceleratorsText(*system)});
    Table modes({{Cli::tr("Mode")}, {Cli::tr("Access")}, {Cli::tr("Page")}});
    for (const AccessMode *mode : catalogue.modesOf(factory))
        modes.add({mode->id.value, catalogueText(mode->name), addressOf(catalogue, *mode)});
    for (const Table &table : {systems, modes, sourcesTable(factoryDetailJson(catalogue, factory))})
        if (!table.isEmpty())
            text += u'\n' + table.text();
    return text;
}

QString antennaText(const Catalogue &catalogue, const Antenna &antenna)
{
    QStringList partners;
    for (const Partner &partner : antenna.partners.valueOr({}))
        partners.append(partner.name);
    QString text =
        fieldsText({{Cli::tr("Antenna"), antennaName(antenna)},
                    {Cli::tr("City"), catalogueText(antenna.city.valueOr({}))},
                    {Cli::tr("Where"), countryName(antenna.country)},
                    {Cli::tr("Host", "the organisation that hosts a factory"),
                     antenna.host ? catalogueText(*antenna.host) : Cli::tr("not published")},
                    {Cli::tr("Selected"), isoDateText(antenna.selected.valueOr({}))},
                    {Cli::tr("Partners"), partners.join(u", "_s)},
                    {Cli::tr("Money"), moneyList(antenna.money)},
                    {Cli::tr("Website"), antenna.website ? antenna.website->toString() : Cli::tr("none published")}});
    Table doors({{Cli::tr("Factory")}, {Cli::tr("Tie", "of an antenna to a factory")}, {Cli::tr("Name")}});
    for (const AntennaLink &link : antenna.factories) {
        const Factory *factory = catalogue.factory(link.factory);
        doors.add({link.factory.value, catalogueText(link.kind), factory ? factory->name.valueOr({}) : QString()});
    }
    for (const Table &table : {doors, sourcesTable(antennaDetailJson(catalogue, antenna))})
        if (!table.isEmpty())
            text += u'\n' + table.text();
    return text;
}

Exit factories(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const QSet<QString> found = factorySearch(*catalogue).find(call.arguments.join(u' '));
    QJsonArray factories;
    QJsonArray antennas;
    Table table({{Cli::tr("Factory")}, {Cli::tr("Country")}, {Cli::tr("City")}, {Cli::tr("State")}, {Cli::tr("Name")}});
    for (const Factory &factory : catalogue->factories()) {
        if (!found.contains(factory.id.value))
            continue;
        factories.append(factoryJson(*catalogue, factory));
        table.add({factory.id.value, countryName(factory.country), catalogueText(factory.city.valueOr({})),
                   stateOf(factory.state), factory.name.valueOr({})});
    }
    for (const Antenna &antenna : catalogue->antennas()) {
        if (!found.contains(antenna.id.value))
            continue;
        antennas.append(antennaJson(*catalogue, antenna));
        table.add({antenna.id.value, countryName(antenna.country), catalogueText(antenna.city.valueOr({})),
                   Cli::tr("Antenna"), antennaName(antenna)});
    }
    tellIfNothing(call, table);
    return call.console.result({{u"retrieved"_s, catalogue->retrieved().toString(Qt::ISODate)},
                                {u"factories"_s, factories},
                                {u"antennas"_s, antennas}},
                               table.text());
}

// Of what was typed, an id or a link. The link of a system leads to its factory, as in the window.
QString entryNamed(const Catalogue &catalogue, const QString &typed)
{
    const auto link = readLink(typed);
    if (!link)
        return typed.trimmed().toLower(); // as all of them are written
    if (link->kind != CatalogueLink::Kind::System)
        return link->id;
    const QList<const Factory *> factories = catalogue.factoriesOf({link->id});
    return factories.isEmpty() ? QString() : factories.first()->id.value;
}

Exit factory(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    const QString id = entryNamed(*catalogue, call.arguments.first());
    if (const Factory *factory = catalogue->factory({id}))
        return call.console.result(factoryDetailJson(*catalogue, *factory), factoryText(*catalogue, *factory));
    if (const Antenna *antenna = catalogue->antenna({id}))
        return call.console.result(antennaDetailJson(*catalogue, *antenna), antennaText(*catalogue, *antenna));
    if (catalogue->system({id}))
        return call.console.fail({Error::Kind::NotFound, {}, call.arguments.first()}, Doing::ReadingCatalogue, {},
                                 {.advice = Cli::tr("It is a system: officina-cli system %1", "%1: its id").arg(id)});
    return call.console.fail({Error::Kind::NotFound, {}, call.arguments.first()}, Doing::ReadingCatalogue, {},
                             {.advice = Cli::tr("officina-cli factories lists those you can name.")});
}

Exit systems(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    QJsonArray json;
    Table table({{Cli::tr("System")}, {Cli::tr("Country")}, {Cli::tr("State")}, {Cli::tr("Accelerators")}});
    const QStringList wanted = wordsOf(call.arguments.join(u' '));
    for (const System &system : catalogue->systems()) {
        if (!searchText(*catalogue, system, systemWords(system)).hasAll(wanted))
            continue;
        json.append(systemJson(*catalogue, system));
        table.add({system.id.value, countryName(system.country), stateOf(system.state), acceleratorsText(system)});
    }
    tellIfNothing(call, table);
    return call.console.result({{u"retrieved"_s, catalogue->retrieved().toString(Qt::ISODate)}, {u"systems"_s, json}},
                               table.text());
}

} // namespace

QList<Command> catalogueCommands()
{
    const Command::Argument filter{u"TEXT"_s, Cli::tr("Only those with these words in name, place, host or hardware."),
                                   0, std::numeric_limits<int>::max()};
    return {{.name = u"factories"_s,
             .summary = Cli::tr("List the AI factories and their antennas."),
             .arguments = {filter},
             .options = {},
             .run = factories},
            {.name = u"factory"_s,
             .summary = Cli::tr("Show one factory or antenna: systems, access, sources."),
             .arguments = {{u"ID"_s, Cli::tr("The factory or antenna, as factories prints it.")}},
             .options = {},
             .run = factory},
            {.name = u"systems"_s,
             .summary = Cli::tr("List the systems of the catalogue."),
             .arguments = {filter},
             .options = {},
             .run = systems}};
}

} // namespace officina
