// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's entries as JSON; see the header.
#include "cli/cataloguejson.h"

#include "cli/factjson.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString roleName(SystemRole role)
{
    switch (role) {
    case SystemRole::Current: return u"current"_s;
    case SystemRole::Planned: return u"planned"_s;
    case SystemRole::Former: return u"former"_s;
    case SystemRole::National: return u"national"_s;
    case SystemRole::Experimental: return u"experimental"_s;
    }
    return {};
}

QJsonValue placeJson(const std::optional<Coordinates> &place, const Catalogue &catalogue)
{
    return place ? QJsonValue(withSources({{u"latitude"_s, place->latitude}, {u"longitude"_s, place->longitude}},
                                          catalogue, place->sources))
                 : QJsonValue();
}

void collectSources(const QJsonValue &value, QSet<QString> &found)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        collectSources(entry, found);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"sources" || it.key() == u"portal_sources") {
            const QJsonArray sources = it.value().toArray();
            for (const QJsonValue &id : sources)
                found.insert(id.toString());
        } else {
            collectSources(it.value(), found);
        }
    }
}

} // namespace

QJsonArray sourcesOf(const Catalogue &catalogue, const QJsonObject &document)
{
    QSet<QString> named;
    collectSources(document, named);
    QJsonArray list;
    for (const Source &source : catalogue.sources()) {
        if (named.contains(source.id.value))
            list.append(QJsonObject{{u"id"_s, source.id.value},
                                    {u"title"_s, source.title},
                                    {u"url"_s, source.url.toString()},
                                    {u"date"_s, source.date},
                                    {u"read"_s, source.read},
                                    {u"kind"_s, source.kind},
                                    {u"licence"_s, source.licence},
                                    {u"confirmed"_s, source.isConfirmed}});
    }
    return list;
}

namespace {

QJsonArray nodesJson(const System &system)
{
    QJsonArray list;
    for (const NodeType &type : system.nodeTypes)
        list.append(QJsonObject{{u"name"_s, type.name},
                                {u"count"_s, optionalJson(type.count)},
                                {u"description"_s, type.description},
                                {u"note"_s, type.note},
                                {u"sources"_s, idsJson(type.sources + type.countSources)},
                                {u"confirmed"_s, type.isConfirmed}});
    return list;
}

QString serviceName(Service service)
{
    switch (service) {
    case Service::Compute: return u"compute"_s;
    case Service::Data: return u"data"_s;
    case Service::Training: return u"training"_s;
    case Service::CoWorking: return u"co-working"_s;
    case Service::Support: return u"support"_s;
    case Service::Incubation: return u"incubation"_s;
    }
    return {};
}

QJsonObject servicesJson(const Factory &factory)
{
    QJsonObject services;
    for (const auto &[service, offered] : factory.services)
        services.insert(serviceName(service), factJson(offered));
    return services;
}

} // namespace

QJsonObject systemJson(const Catalogue &catalogue, const System &system)
{
    QJsonArray accelerators;
    for (const Accelerator &accelerator : system.accelerators)
        accelerators.append(QJsonObject{
            {u"model"_s, accelerator.model},
            {u"count"_s, optionalJson(accelerator.count)},
            {u"exactness"_s, exactnessName(accelerator.exactness)},
            {u"memory_gb"_s, optionalJson(accelerator.memoryGb)},
            {u"note"_s, accelerator.note},
            {u"sources"_s, idsJson(accelerator.sources + accelerator.countSources + accelerator.memorySources)},
            {u"confirmed"_s, accelerator.isConfirmed}});
    return {{u"id"_s, system.id.value},
            {u"name"_s, factJson(system.name)},
            {u"country"_s, system.country},
            {u"city"_s, system.city},
            {u"host"_s, factJson(system.host)},
            {u"vendor"_s, factJson(system.vendor)},
            {u"eurohpc"_s, factJson(system.isEuroHpc)},
            {u"site"_s, system.site.isEmpty() ? QJsonValue() : QJsonValue(system.site.value)},
            {u"site_name"_s, factJson(system.siteName)},
            {u"state"_s, factJson(system.state)},
            {u"accelerators"_s, accelerators},
            {u"node_types"_s, nodesJson(system)},
            {u"gpus_per_node"_s, factJson(system.gpusPerNode)},
            {u"gpu_units_per_node"_s, factJson(system.gpuUnitsPerNode)},
            {u"gpu_nodes"_s, factJson(system.gpuNodes)},
            {u"peak"_s, factJson(system.peak)},
            {u"measured"_s, factJson(system.measured)},
            {u"ai_performance"_s, factJson(system.aiPerformance)},
            {u"storage"_s, factJson(system.storage)},
            {u"login_host"_s, factJson(system.loginHost)},
            {u"scheduler"_s, factJson(system.scheduler)},
            {u"authentication"_s, factJson(system.authentication)},
            {u"docs"_s, factJson(system.docs)},
            {u"place"_s, placeJson(system.place, catalogue)},
            {u"dates"_s, listJson(system.dates, catalogue)},
            {u"cost"_s, listJson(system.cost)},
            {u"conflicts"_s, listJson(system.conflicts, catalogue)},
            {u"remarks"_s, factJson(system.remarks)}};
}

QJsonObject factoryJson(const Catalogue &catalogue, const Factory &factory)
{
    QJsonArray systems;
    for (const FactorySystem &system : factory.systems)
        systems.append(withSources({{u"system"_s, system.system.value}, {u"role"_s, roleName(system.role)}}, catalogue,
                                   system.sources));
    QJsonArray antennas;
    for (const AntennaId &antenna : factory.antennas)
        antennas.append(antenna.value);
    return {{u"id"_s, factory.id.value},
            {u"name"_s, factJson(factory.name)},
            {u"short_name"_s, factJson(factory.shortName)},
            {u"aliases"_s, QJsonArray::fromStringList(factory.aliases)},
            {u"country"_s, factory.country},
            {u"city"_s, factJson(factory.city)},
            {u"host"_s, factJson(factory.host)},
            {u"coordinator"_s, factJson(factory.coordinator)},
            {u"participating_countries"_s, factJson(factory.participatingCountries)},
            {u"partners"_s, factJson(factory.partners)},
            {u"selected"_s, factJson(factory.selected)},
            {u"round"_s, factJson(factory.round)},
            {u"state"_s, factJson(factory.state)},
            {u"machine"_s, factJson(factory.machine)},
            {u"experimental_platform"_s, factJson(factory.experimentalPlatform)},
            {u"sectors"_s, factJson(factory.sectors)},
            {u"services"_s, servicesJson(factory)},
            {u"other_services"_s, factJson(factory.otherServices)},
            {u"software"_s, factJson(factory.software)},
            {u"people"_s, factJson(factory.people)},
            {u"website"_s, factJson(factory.website)},
            {u"contact"_s, factJson(factory.contact)},
            {u"address"_s, factJson(factory.address)},
            {u"remarks"_s, factJson(factory.remarks)},
            {u"place"_s, placeJson(factory.place, catalogue)},
            {u"dates"_s, listJson(factory.milestones, catalogue)},
            {u"money"_s, listJson(factory.money)},
            {u"conflicts"_s, listJson(factory.conflicts, catalogue)},
            {u"antennas"_s, antennas},
            {u"systems"_s, systems}};
}

QJsonObject antennaJson(const Catalogue &catalogue, const Antenna &antenna)
{
    QJsonArray factories;
    for (const AntennaLink &link : antenna.factories)
        factories.append(
            withSources({{u"factory"_s, link.factory.value}, {u"tie"_s, link.kind}}, catalogue, link.sources));
    return {{u"id"_s, antenna.id.value},
            {u"name"_s, factJson(antenna.name)},
            {u"country"_s, antenna.country},
            {u"city"_s, factJson(antenna.city)},
            {u"place"_s, placeJson(antenna.place, catalogue)},
            {u"host"_s, factJson(antenna.host)},
            {u"factories"_s, factories},
            {u"selected"_s, factJson(antenna.selected)},
            {u"partners"_s, factJson(antenna.partners)},
            {u"dates"_s, listJson(antenna.dates, catalogue)},
            {u"money"_s, listJson(antenna.money)},
            {u"website"_s, factJson(antenna.website)}};
}

QJsonObject factoryDetailJson(const Catalogue &catalogue, const Factory &factory)
{
    QJsonObject json = factoryJson(catalogue, factory);
    QJsonArray systems;
    for (const System *system : catalogue.systemsOf(factory))
        systems.append(systemJson(catalogue, *system));
    json.insert(u"system_details"_s, systems);
    QJsonArray modes;
    for (const AccessMode *mode : catalogue.modesOf(factory)) {
        QJsonObject way = routeJson(catalogue, *mode);
        way.insert(u"has_draft"_s, !mode->form.isEmpty());
        modes.append(way);
    }
    json.insert(u"access"_s, modes);
    json.insert(u"source_details"_s, sourcesOf(catalogue, json));
    return json;
}

QJsonObject antennaDetailJson(const Catalogue &catalogue, const Antenna &antenna)
{
    QJsonObject json = antennaJson(catalogue, antenna);
    json.insert(u"source_details"_s, sourcesOf(catalogue, json));
    return json;
}

} // namespace officina
