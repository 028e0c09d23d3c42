// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function for each group of facts; see the header.
#include "ui/factories/factoryfacts.h"

#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::FactoryDetail)
};

// Who says in which town, and from where its place on the map is.
void addPlace(FactSheet &sheet, const QString &name, const Sourced<QString> &city,
              const std::optional<Coordinates> &place)
{
    if (!city)
        return;
    QList<SourceId> sources = city.sources;
    if (place)
        sources += place->sources;
    sheet.line(name, catalogueText(*city), sources, city.isConfirmed, city.note);
}

void addWebsite(FactSheet &sheet, const Sourced<QUrl> &website)
{
    const QString name = Words::tr("Web site");
    if (website)
        sheet.line(name, sheet.cite().fact(website->toDisplayString(), website));
    else
        sheet.line(name, Words::tr("none published"), website.sources, true, website.note);
}

void who(FactSheet &sheet, const Catalogue &catalogue, const Factory &factory)
{
    sheet.line(Words::tr("Full name"), factory.name, factory.name.valueOr({}));
    sheet.line(Words::tr("Host"), factory.host, catalogueText(factory.host.valueOr({})));
    sheet.line(Words::tr("Coordinator"), factory.coordinator, catalogueText(factory.coordinator.valueOr({})));
    sheet.line(Words::tr("Partners"), factory.partners, partnersText(factory.partners.valueOr({})));
    sheet.line(Words::tr("Takes part"), factory.participatingCountries,
               countriesText(factory.participatingCountries.valueOr({})));
    QStringList antennas;
    for (const AntennaId &id : factory.antennas) {
        if (const Antenna *antenna = catalogue.antenna(id))
            //: An antenna and its country
            antennas.append(
                Words::tr("%1 (%2)").arg(antenna->name.valueOr(Words::tr("Antenna")), countryName(antenna->country)));
    }
    if (!antennas.isEmpty())
        sheet.line(Words::tr("Antennas"), antennas.join(u", "_s).toHtmlEscaped());
    for (const Person &person : factory.people.valueOr({}))
        sheet.line(Words::tr("Person"), factory.people,
                   //: A person and what he or she is there
                   Words::tr("%1 (%2)").arg(person.name, catalogueText(person.role)));
    sheet.text(Words::tr("Contact"), factory.contact);
    if (!factory.contact)
        sheet.line(Words::tr("Contact"), Words::tr("none published"), factory.contact.sources, true,
                   factory.contact.note);
    sheet.text(Words::tr("Address"), factory.address);
    addPlace(sheet, Words::tr("Place"), factory.city, factory.place);
    addWebsite(sheet, factory.website);
}

void services(FactSheet &sheet, const Factory &factory)
{
    for (const auto &[service, fact] : factory.services) {
        if (fact.valueOr(false))
            sheet.line(serviceText(service), fact, Words::tr("yes"));
    }
    for (const QString &service : factory.otherServices.valueOr({}))
        sheet.line(Words::tr("Also"), factory.otherServices, catalogueText(service));
    sheet.line(Words::tr("Sectors"), factory.sectors, sectorsText(factory.sectors.valueOr({})));
    for (const Software &software : factory.software.valueOr({})) {
        QString text = catalogueText(software.description);
        if (!software.date.isEmpty())
            //: What a program does, and the date of the version that was seen
            text = Words::tr("%1 (%2)").arg(text, isoDateText(software.date));
        sheet.line(software.name, factory.software, text);
    }
}

} // namespace

void addFactoryFacts(FactSheet &sheet, const Catalogue &catalogue, const Factory &factory)
{
    sheet.heading(Words::tr("The factory"));
    who(sheet, catalogue, factory);
    sheet.subheading(Words::tr("Since when"));
    if (factory.selected)
        sheet.line(Words::tr("Chosen"), factory.selected,
                   factory.round ? Words::tr("%1, in round %2", "%1: a date")
                                       .arg(isoDateText(*factory.selected), QLocale().toString(*factory.round))
                                 : isoDateText(*factory.selected));
    sheet.milestones(factory.milestones);
    sheet.subheading(Words::tr("Machine"));
    if (factory.machine)
        sheet.line(Words::tr("Machine"), factory.machine, machineText(*factory.machine));
    sheet.line(Words::tr("Experimental platform"), factory.experimentalPlatform,
               factory.experimentalPlatform.valueOr(false) ? Words::tr("yes") : Words::tr("no"));
    sheet.subheading(Words::tr("What it offers"));
    services(sheet, factory);
    sheet.subheading(Words::tr("Money"));
    sheet.money(factory.money);
    sheet.subheading(Words::tr("Where sources differ"));
    sheet.conflicts(factory.conflicts);
    sheet.subheading(Words::tr("Remarks"));
    for (const QString &remark : factory.remarks.valueOr({}))
        sheet.line(Words::tr("Remark"), factory.remarks, catalogueText(remark));
}

void addAntennaFacts(FactSheet &sheet, const Antenna &antenna)
{
    sheet.heading(Words::tr("Good to know"));
    sheet.line(Words::tr("Name"), antenna.name, antenna.name.valueOr({}));
    sheet.line(Words::tr("Host"), antenna.host, catalogueText(antenna.host.valueOr({})));
    addPlace(sheet, Words::tr("City"), antenna.city, antenna.place);
    addWebsite(sheet, antenna.website);
    if (antenna.selected)
        sheet.line(Words::tr("Chosen"), antenna.selected, isoDateText(*antenna.selected));
    sheet.line(Words::tr("Partners"), antenna.partners, partnersText(antenna.partners.valueOr({})));
    sheet.milestones(antenna.dates);
    sheet.subheading(Words::tr("Money"));
    sheet.money(antenna.money);
}

void addProgrammeFacts(FactSheet &sheet, const Programme &programme)
{
    sheet.heading(Words::tr("Money"));
    sheet.money(programme.money);
    sheet.subheading(Words::tr("Where sources differ"));
    sheet.conflicts(programme.conflicts);
    sheet.subheading(Words::tr("Calls"));
    sheet.milestones(programme.calls);
    sheet.text(Words::tr("More factories"), programme.furtherFactories);
    if (!programme.furtherFactories && !programme.furtherFactories.note.isEmpty())
        sheet.line(Words::tr("More factories"), catalogueText(programme.furtherFactories.note).toHtmlEscaped());
    sheet.subheading(Words::tr("Gigafactories"));
    sheet.text(Words::tr("State"), programme.gigafactories);
    sheet.text(Words::tr("How they are chosen"), programme.gigafactoriesSelection);
    sheet.milestones(programme.gigafactoriesDates);
    sheet.subheading(Words::tr("Access, the same for all its systems"));
    for (const auto &[field, fact] : programme.access)
        sheet.text(federationText(field), fact);
}

} // namespace officina
