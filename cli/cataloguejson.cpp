// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's entries as JSON; see the header.
#include "cli/cataloguejson.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString stateName(State state)
{
    switch (state) {
    case State::Unknown: return u"unknown"_s;
    case State::Planned: return u"planned"_s;
    case State::BeingBuilt: return u"being-built"_s;
    case State::Operating: return u"operating"_s;
    case State::Retired: return u"retired"_s;
    }
    return {};
}

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

QString exactnessName(Exactness exactness)
{
    switch (exactness) {
    case Exactness::Exact: return u"exact"_s;
    case Exactness::About: return u"about"_s;
    case Exactness::AtLeast: return u"at-least"_s;
    case Exactness::AtMost: return u"at-most"_s;
    }
    return {};
}

QJsonValue plain(const QString &value)
{
    return value;
}
QJsonValue plain(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
QJsonValue plain(const QUrl &value)
{
    return value.toString();
}
QJsonValue plain(int value)
{
    return value;
}
QString unitName(AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::GpuHours: return u"gpu-hours"_s;
    case AmountUnit::NodeHours: return u"node-hours"_s;
    case AmountUnit::QpuHours: return u"qpu-hours"_s;
    }
    return {};
}

QString kindName(AccessKind kind)
{
    switch (kind) {
    case AccessKind::EuroHpcIndustry: return u"eurohpc-industry"_s;
    case AccessKind::EuroHpcScience: return u"eurohpc-science"_s;
    case AccessKind::EuroHpcClassic: return u"eurohpc-classic"_s;
    case AccessKind::EuroHpcOther: return u"eurohpc-other"_s;
    case AccessKind::Factory: return u"factory"_s;
    case AccessKind::National: return u"national"_s;
    }
    return {};
}

QJsonValue plain(const AmountLimits &value);
QJsonValue plain(const QList<int> &value)
{
    QJsonArray numbers;
    for (const int number : value)
        numbers.append(number);
    return numbers;
}
QJsonValue plain(const QList<Partner> &value)
{
    QJsonArray names;
    for (const Partner &partner : value)
        names.append(partner.name);
    return names;
}
QJsonValue plain(State value)
{
    return stateName(value);
}

template <class T> QJsonValue optional(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue plain(const AmountLimits &value)
{
    return QJsonObject{{u"unit"_s, unitName(value.unit)},
                       {u"least"_s, optional(value.least)},
                       {u"least_excluded"_s, value.leastIsExcluded},
                       {u"most"_s, optional(value.most)},
                       {u"fixed_package"_s, value.isFixedPackage}};
}

// A fact: its value, where it comes from, and whether a page that was read says so.
template <class T> QJsonObject fact(const Sourced<T> &sourced)
{
    QJsonObject json{{u"value"_s, sourced ? plain(*sourced) : QJsonValue()},
                     {u"sources"_s, idsJson(sourced.sources)},
                     {u"confirmed"_s, sourced.isConfirmed}};
    if (!sourced.note.isEmpty())
        json.insert(u"note"_s, sourced.note);
    return json;
}

QJsonArray listOf(const QList<Money> &money)
{
    QJsonArray list;
    for (const Money &item : money)
        list.append(QJsonObject{{u"for"_s, item.label},
                                {u"amount"_s, optional(item.amount)},
                                {u"currency"_s, item.currency},
                                {u"exactness"_s, exactnessName(item.exactness)},
                                {u"note"_s, item.note},
                                {u"sources"_s, idsJson(item.sources)}});
    return list;
}

QJsonArray listOf(const QList<Milestone> &dates)
{
    QJsonArray list;
    for (const Milestone &date : dates)
        list.append(QJsonObject{{u"date"_s, date.date},
                                {u"event"_s, date.event},
                                {u"note"_s, date.note},
                                {u"sources"_s, idsJson(date.sources)}});
    return list;
}

QJsonArray listOf(const QList<Disagreement> &conflicts)
{
    QJsonArray list;
    for (const Disagreement &conflict : conflicts)
        list.append(QJsonObject{
            {u"field"_s, conflict.field}, {u"text"_s, conflict.text}, {u"sources"_s, idsJson(conflict.sources)}});
    return list;
}

QJsonValue placeJson(const std::optional<Coordinates> &place)
{
    return place ? QJsonValue(QJsonObject{{u"latitude"_s, place->latitude},
                                          {u"longitude"_s, place->longitude},
                                          {u"sources"_s, idsJson(place->sources)}})
                 : QJsonValue();
}

void collectSources(const QJsonValue &value, QSet<QString> &found)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        collectSources(entry, found);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"sources") {
            const QJsonArray sources = it.value().toArray();
            for (const QJsonValue &id : sources)
                found.insert(id.toString());
        } else {
            collectSources(it.value(), found);
        }
    }
}

} // namespace

QJsonArray idsJson(const QList<SourceId> &sources)
{
    QJsonArray list;
    for (const SourceId &source : sources)
        list.append(source.value);
    return list;
}

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
                                    {u"kind"_s, source.kind}});
    }
    return list;
}

QJsonObject systemJson(const System &system)
{
    QJsonArray accelerators;
    for (const Accelerator &accelerator : system.accelerators)
        accelerators.append(QJsonObject{{u"model"_s, accelerator.model},
                                        {u"count"_s, optional(accelerator.count)},
                                        {u"exactness"_s, exactnessName(accelerator.exactness)},
                                        {u"memory_gb"_s, optional(accelerator.memoryGb)},
                                        {u"sources"_s, idsJson(accelerator.sources)},
                                        {u"confirmed"_s, accelerator.isConfirmed}});
    return {{u"id"_s, system.id.value},
            {u"name"_s, fact(system.name)},
            {u"country"_s, system.country},
            {u"city"_s, system.city},
            {u"host"_s, fact(system.host)},
            {u"vendor"_s, fact(system.vendor)},
            {u"eurohpc"_s, system.isEuroHpc.valueOr(false)},
            {u"state"_s, fact(system.state)},
            {u"accelerators"_s, accelerators},
            {u"gpus_per_node"_s, fact(system.gpusPerNode)},
            {u"gpu_nodes"_s, fact(system.gpuNodes)},
            {u"peak"_s, fact(system.peak)},
            {u"measured"_s, fact(system.measured)},
            {u"storage"_s, fact(system.storage)},
            {u"login_host"_s, fact(system.loginHost)},
            {u"scheduler"_s, fact(system.scheduler)},
            {u"authentication"_s, fact(system.authentication)},
            {u"docs"_s, fact(system.docs)},
            {u"place"_s, placeJson(system.place)},
            {u"dates"_s, listOf(system.dates)},
            {u"cost"_s, listOf(system.cost)},
            {u"conflicts"_s, listOf(system.conflicts)}};
}

QJsonObject factoryJson(const Factory &factory)
{
    QJsonArray systems;
    for (const FactorySystem &system : factory.systems)
        systems.append(QJsonObject{{u"system"_s, system.system.value},
                                   {u"role"_s, roleName(system.role)},
                                   {u"sources"_s, idsJson(system.sources)}});
    QJsonArray antennas;
    for (const AntennaId &antenna : factory.antennas)
        antennas.append(antenna.value);
    return {{u"id"_s, factory.id.value},
            {u"name"_s, fact(factory.name)},
            {u"short_name"_s, fact(factory.shortName)},
            {u"country"_s, factory.country},
            {u"city"_s, fact(factory.city)},
            {u"host"_s, fact(factory.host)},
            {u"coordinator"_s, fact(factory.coordinator)},
            {u"participating_countries"_s, fact(factory.participatingCountries)},
            {u"partners"_s, fact(factory.partners)},
            {u"selected"_s, fact(factory.selected)},
            {u"round"_s, fact(factory.round)},
            {u"state"_s, fact(factory.state)},
            {u"sectors"_s, fact(factory.sectors)},
            {u"website"_s, fact(factory.website)},
            {u"contact"_s, fact(factory.contact)},
            {u"place"_s, placeJson(factory.place)},
            {u"dates"_s, listOf(factory.milestones)},
            {u"money"_s, listOf(factory.money)},
            {u"conflicts"_s, listOf(factory.conflicts)},
            {u"antennas"_s, antennas},
            {u"systems"_s, systems}};
}

QJsonObject antennaJson(const Antenna &antenna)
{
    QJsonArray factories;
    for (const AntennaLink &link : antenna.factories)
        factories.append(QJsonObject{
            {u"factory"_s, link.factory.value}, {u"tie"_s, link.kind}, {u"sources"_s, idsJson(link.sources)}});
    return {{u"id"_s, antenna.id.value},
            {u"name"_s, fact(antenna.name)},
            {u"country"_s, antenna.country},
            {u"city"_s, fact(antenna.city)},
            {u"place"_s, placeJson(antenna.place)},
            {u"host"_s, fact(antenna.host)},
            {u"factories"_s, factories},
            {u"selected"_s, fact(antenna.selected)},
            {u"partners"_s, fact(antenna.partners)},
            {u"dates"_s, listOf(antenna.dates)},
            {u"money"_s, listOf(antenna.money)},
            {u"website"_s, fact(antenna.website)}};
}

QJsonObject factoryDetailJson(const Catalogue &catalogue, const Factory &factory)
{
    QJsonObject json = factoryJson(factory);
    QJsonArray systems;
    for (const System *system : catalogue.systemsOf(factory))
        systems.append(systemJson(*system));
    json.insert(u"system_details"_s, systems);
    QJsonArray modes;
    for (const AccessMode *mode : catalogue.modesOf(factory))
        modes.append(QJsonObject{{u"id"_s, mode->id.value},
                                 {u"name"_s, mode->name},
                                 {u"has_draft"_s, !mode->form.isEmpty()},
                                 {u"page"_s, mode->route.page.toString()},
                                 {u"portal"_s, mode->route.portal.toString()},
                                 {u"sources"_s, idsJson(mode->sources)}});
    json.insert(u"access"_s, modes);
    json.insert(u"source_details"_s, sourcesOf(catalogue, json));
    return json;
}

QJsonObject antennaDetailJson(const Catalogue &catalogue, const Antenna &antenna)
{
    QJsonObject json = antennaJson(antenna);
    json.insert(u"source_details"_s, sourcesOf(catalogue, json));
    return json;
}

QJsonObject modeJson(const AccessMode &mode, const QDate &next)
{
    QJsonArray systems;
    for (const OfferedSystem &offered : mode.systems)
        systems.append(QJsonObject{{u"system"_s, offered.system.value},
                                   {u"partitions"_s, QJsonArray::fromStringList(offered.partitions)},
                                   {u"unavailable"_s, offered.isUnavailable},
                                   {u"sources"_s, idsJson(offered.sources)}});
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{u"id"_s, mode.id.value},
            {u"name"_s, mode.name},
            {u"kind"_s, kindName(mode.kind)},
            {u"country"_s, text(mode.country)},
            {u"audience"_s, fact(mode.audience)},
            {u"limits"_s, fact(mode.limits)},
            {u"durations_months"_s, fact(mode.durationsMonths)},
            {u"continuous"_s, mode.calls.isContinuous},
            {u"closed"_s, mode.calls.isClosed},
            {u"cutoffs"_s, fact(mode.calls.cutoffs)},
            {u"next_cutoff"_s, text(next.toString(Qt::ISODate))},
            {u"answer"_s, fact(mode.calls.answer)},
            {u"systems"_s, systems},
            {u"page"_s, text(mode.route.page.toString())},
            {u"portal"_s, text(mode.route.portal.toString())},
            {u"sources"_s, idsJson(mode.sources)}};
}

} // namespace officina
