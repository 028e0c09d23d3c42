// SPDX-License-Identifier: GPL-3.0-or-later
//
// A factory or an antenna of the catalogue, field by field.
#include "client/catalogue/readers.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const Words<SystemRole> roleWords{{"current", SystemRole::Current},
                                  {"planned", SystemRole::Planned},
                                  {"former", SystemRole::Former},
                                  {"national", SystemRole::National},
                                  {"experimental", SystemRole::Experimental}};
const Words<Service> serviceWords{{"compute", Service::Compute},   {"data", Service::Data},
                                  {"training", Service::Training}, {"co_working", Service::CoWorking},
                                  {"support", Service::Support},   {"incubation", Service::Incubation}};
const Words<MachineKind> machineWords{
    {"new", MachineKind::New}, {"upgrade", MachineKind::Upgrade}, {"associated", MachineKind::Associated}};

// A fact whose value is a list of objects.
template <class T, class Read> Sourced<QList<T>> sourcedList(EntryReader &entry, const char *field, Read read)
{
    return entry.sourced<QList<T>>(field, [read](EntryReader &fact) {
        QList<T> list;
        for (EntryReader &item : fact.objects("value"))
            list.append(read(item));
        return list;
    });
}

Sourced<QList<Partner>> readPartners(EntryReader &entry)
{
    return sourcedList<Partner>(entry, "partners",
                                [](EntryReader &item) { return Partner{item.text("name"), item.textOr("country")}; });
}

} // namespace

Factory readFactory(EntryReader &entry)
{
    Factory factory{.id = {entry.text("id")}, .name = entry.sourcedText("name")};
    if (!factory.name)
        entry.complain("name", u"is missing"_s);
    factory.shortName = entry.sourcedText("short_name");
    if (!factory.shortName)
        entry.complain("short_name", u"is missing"_s);
    factory.aliases = entry.texts("aliases");
    factory.country = readCountry(entry);
    factory.city = entry.sourcedText("city");
    factory.place = readPlace(entry);
    factory.host = entry.sourcedText("host");
    factory.coordinator = entry.sourcedText("coordinator");
    factory.participatingCountries = entry.sourcedTexts("participating_countries");
    factory.partners = readPartners(entry);
    factory.selected = entry.sourcedText("selected");
    factory.round = entry.sourcedInteger("round");
    factory.state = readState(entry);
    factory.machine =
        entry.sourced<MachineKind>("machine", [](EntryReader &fact) { return fact.word("value", machineWords); });
    factory.milestones = readMilestones(entry, "milestones");
    factory.money = readMoney(entry, "money");
    factory.sectors = entry.sourcedTexts("sectors");
    if (entry.has("services")) {
        EntryReader services = entry.object("services");
        for (const auto &[word, service] : serviceWords) {
            if (services.has(word))
                factory.services.append({service, services.sourcedFlag(word)});
        }
    }
    factory.otherServices = entry.sourcedTexts("other_services");
    factory.experimentalPlatform = entry.sourcedFlag("experimental_platform");
    factory.website = entry.sourcedUrl("website");
    factory.contact = entry.sourcedText("contact");
    factory.address = entry.sourcedText("address");
    factory.people = sourcedList<Person>(
        entry, "people", [](EntryReader &item) { return Person{item.text("name"), item.text("role")}; });
    factory.software = sourcedList<Software>(entry, "software", [](EntryReader &item) {
        return Software{item.text("name"), item.textOr("description"), item.textOr("date")};
    });
    for (const QString &antenna : entry.texts("antennas"))
        factory.antennas.append({antenna});
    for (EntryReader &item : entry.objects("systems"))
        factory.systems.append({{item.text("system")}, item.word("role", roleWords), item.sources()});
    factory.conflicts = readConflicts(entry);
    factory.remarks = entry.sourcedTexts("remarks");
    return factory;
}

Antenna readAntenna(EntryReader &entry)
{
    Antenna antenna{.id = {entry.text("id")}, .country = readCountry(entry)};
    antenna.city = entry.sourcedText("city");
    antenna.place = readPlace(entry);
    antenna.name = entry.sourcedText("name");
    antenna.host = entry.sourcedText("host");
    for (EntryReader &item : entry.objects("factories"))
        antenna.factories.append({{item.text("factory")}, item.text("kind"), item.sources()});
    antenna.selected = entry.sourcedText("selected");
    antenna.partners = readPartners(entry);
    antenna.dates = readMilestones(entry, "dates");
    antenna.money = readMoney(entry, "money");
    antenna.website = entry.sourcedUrl("website");
    return antenna;
}

} // namespace officina
