// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's JSON files into values. Sources come first, because every fact names some; at the
// end every id that an entry refers to must exist.
#include "client/base/files.h"
#include "client/catalogue/catalogue.h"
#include "client/catalogue/entryreader.h"

#include <QtCore/QSet>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

template <class E> using Words = QList<std::pair<const char *, E>>;

const Words<State> stateWords{{"unknown", State::Unknown},
                              {"planned", State::Planned},
                              {"being_built", State::BeingBuilt},
                              {"operating", State::Operating},
                              {"retired", State::Retired}};
const Words<SystemRole> roleWords{{"current", SystemRole::Current},
                                  {"planned", SystemRole::Planned},
                                  {"former", SystemRole::Former},
                                  {"national", SystemRole::National},
                                  {"experimental", SystemRole::Experimental}};
const Words<Exactness> exactnessWords{
    {"about", Exactness::About}, {"at_least", Exactness::AtLeast}, {"at_most", Exactness::AtMost}};
const Words<Service> serviceWords{{"compute", Service::Compute},   {"data", Service::Data},
                                  {"training", Service::Training}, {"co_working", Service::CoWorking},
                                  {"support", Service::Support},   {"incubation", Service::Incubation}};
const Words<AccessKind> kindWords{{"eurohpc_industry", AccessKind::EuroHpcIndustry},
                                  {"eurohpc_science", AccessKind::EuroHpcScience},
                                  {"eurohpc_classic", AccessKind::EuroHpcClassic},
                                  {"eurohpc_other", AccessKind::EuroHpcOther},
                                  {"factory", AccessKind::Factory},
                                  {"national", AccessKind::National}};
const Words<AmountUnit> unitWords{
    {"gpu_hours", AmountUnit::GpuHours}, {"node_hours", AmountUnit::NodeHours}, {"qpu_hours", AmountUnit::QpuHours}};

Sourced<State> readState(EntryReader &entry)
{
    return entry.sourced<State>("state", [](EntryReader &fact) { return fact.word("value", stateWords); });
}

QList<Money> readMoney(EntryReader &entry)
{
    QList<Money> list;
    for (EntryReader &item : entry.objects("money")) {
        Money money{.label = item.text("label"), .currency = item.text("currency")};
        const auto amount = item.number("amount");
        if (!amount)
            item.complain("amount", u"is missing"_s);
        money.amount = amount.value_or(0);
        money.exactness = item.wordOr("exactness", exactnessWords, Exactness::Exact);
        money.sources = item.sources();
        money.isConfirmed = item.isConfirmed(money.sources);
        list.append(money);
    }
    return list;
}

QList<Disagreement> readConflicts(EntryReader &entry)
{
    QList<Disagreement> list;
    for (EntryReader &item : entry.objects("conflicts"))
        list.append({item.text("field"), item.text("text"), item.sources()});
    return list;
}

QString countryOf(EntryReader &entry)
{
    const QString country = entry.text("country");
    if (country.size() != 2 || country != country.toUpper())
        entry.complain("country", u"is not a code of two capital letters"_s);
    return country;
}

System readSystem(EntryReader &entry)
{
    System system{.id = {entry.text("id")}, .name = entry.sourcedText("name")};
    if (!system.name)
        entry.complain("name", u"is missing"_s);
    system.country = countryOf(entry);
    system.city = entry.text("city");
    system.host = entry.sourcedText("host");
    system.vendor = entry.sourcedText("vendor");
    system.isEuroHpc = entry.flagOr("eurohpc", false);
    system.state = readState(entry);
    for (EntryReader &item : entry.objects("accelerators")) {
        Accelerator accelerator{.model = item.text("model"), .count = item.integer("count")};
        accelerator.exactness = item.wordOr("exactness", exactnessWords, Exactness::Exact);
        accelerator.memoryGb = item.integer("memory_gb");
        accelerator.sources = item.sources();
        accelerator.isConfirmed = item.isConfirmed(accelerator.sources);
        system.accelerators.append(accelerator);
    }
    for (EntryReader &item : entry.objects("node_types")) {
        NodeType type{.name = item.text("name"),
                      .count = item.integer("count"),
                      .description = item.textOr("description"),
                      .sources = item.sources()};
        type.isConfirmed = item.isConfirmed(type.sources);
        system.nodeTypes.append(type);
    }
    system.gpusPerNode = entry.sourcedInteger("gpus_per_node");
    system.gpuUnitsPerNode = entry.sourcedInteger("gpu_units_per_node");
    system.gpuNodes = entry.sourcedInteger("gpu_nodes");
    system.peak = entry.sourcedText("peak");
    system.measured = entry.sourcedText("measured");
    system.storage = entry.sourcedText("storage");
    system.loginHost = entry.sourcedText("login_host");
    system.scheduler = entry.sourcedText("scheduler");
    system.authentication = entry.sourcedText("authentication");
    system.docs = entry.sourcedUrl("docs");
    system.conflicts = readConflicts(entry);
    system.remarks = entry.sourcedTexts("remarks");
    return system;
}

Factory readFactory(EntryReader &entry)
{
    Factory factory{.id = {entry.text("id")}, .name = entry.sourcedText("name")};
    if (!factory.name)
        entry.complain("name", u"is missing"_s);
    factory.shortName = entry.sourcedText("short_name");
    if (!factory.shortName)
        entry.complain("short_name", u"is missing"_s);
    factory.country = countryOf(entry);
    factory.city = entry.sourcedText("city");
    factory.host = entry.sourcedText("host");
    factory.coordinator = entry.sourcedText("coordinator");
    factory.participatingCountries = entry.sourcedTexts("participating_countries");
    factory.partners = entry.sourcedTexts("partners");
    factory.selected = entry.sourcedText("selected");
    factory.round = entry.sourcedInteger("round");
    factory.state = readState(entry);
    for (EntryReader &item : entry.objects("milestones"))
        factory.milestones.append({item.text("date"), item.text("event"), item.sources()});
    factory.money = readMoney(entry);
    factory.sectors = entry.sourcedTexts("sectors");
    if (entry.has("services")) {
        EntryReader services = entry.object("services");
        for (const auto &[word, service] : serviceWords) {
            if (services.has(word))
                factory.services.append({service, services.sourcedFlag(word)});
        }
    }
    factory.experimentalPlatform = entry.sourcedFlag("experimental_platform");
    factory.website = entry.sourcedUrl("website");
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
    Antenna antenna{.id = {entry.text("id")}, .country = countryOf(entry)};
    antenna.name = entry.sourcedText("name");
    antenna.host = entry.sourcedText("host");
    for (EntryReader &item : entry.objects("factories"))
        antenna.factories.append({{item.text("factory")}, item.text("kind"), item.sources()});
    antenna.selected = entry.sourcedText("selected");
    antenna.partners = entry.sourcedTexts("partners");
    antenna.money = readMoney(entry);
    antenna.website = entry.sourcedUrl("website");
    return antenna;
}

AmountLimits readLimits(EntryReader &fact)
{
    EntryReader value = fact.object("value");
    AmountLimits limits{.unit = value.word("unit", unitWords)};
    limits.least = value.number("least");
    limits.leastIsExcluded = value.flagOr("least_excluded", false);
    limits.most = value.number("most");
    limits.isFixedPackage = value.flagOr("fixed_package", false);
    if (limits.isFixedPackage && !limits.most)
        value.complain("most", u"is missing, and a fixed package needs it"_s);
    return limits;
}

QList<int> readMonths(EntryReader &fact)
{
    QList<int> months;
    for (const QJsonValue &value : fact.array("value")) {
        if (!value.isDouble() || value.toInt() < 1)
            fact.complain("value", u"holds something that is not a number of months"_s);
        months.append(value.toInt());
    }
    return months;
}

AccessMode readMode(EntryReader &entry)
{
    AccessMode mode{.id = {entry.text("id")},
                    .name = entry.text("name"),
                    .kind = entry.word("kind", kindWords),
                    .country = entry.textOr("country"),
                    .audience = entry.texts("audience")};
    mode.hasDraft = entry.flagOr("draft", false);
    mode.limits = entry.sourced<AmountLimits>("limits", readLimits);
    mode.durationsMonths = entry.sourced<QList<int>>("durations_months", readMonths);
    for (EntryReader &item : entry.objects("rules"))
        mode.rules.append({item.text("id"), item.integer("months").value_or(0), item.sources()});
    mode.isContinuous = entry.flagOr("continuous", false);
    mode.answerWorkingDays = entry.sourcedInteger("answer_working_days");
    mode.reportWithinMonths = entry.sourcedInteger("report_within_months");
    for (EntryReader &item : entry.objects("systems")) {
        OfferedSystem offered{.system = {item.text("system")}, .sources = item.sources()};
        offered.isConfirmed = item.isConfirmed(offered.sources);
        mode.systems.append(offered);
    }
    for (const QString &factory : entry.texts("factories"))
        mode.factories.append({factory});
    mode.status = entry.sourcedText("status");
    mode.page = entry.url("page");
    mode.portal = entry.url("portal");
    mode.sources = entry.sources();
    if (mode.hasDraft && !mode.limits)
        entry.complain("limits", u"is missing, and a mode with a form needs it"_s);
    return mode;
}

Source readSource(EntryReader &entry)
{
    return {.id = {entry.text("id")},
            .title = entry.text("title"),
            .url = entry.url("url"),
            .date = entry.textOr("date"),
            .kind = entry.textOr("kind"),
            .isConfirmed = entry.flagOr("confirmed", true)};
}

} // namespace

class CatalogueReader
{
public:
    explicit CatalogueReader(QString folder) : m_folder(std::move(folder)) {}

    Result<Catalogue> read()
    {
        const auto sources = open(u"sources.json"_s);
        readAll(sources, "sources", readSource, m_catalogue.m_sources);
        for (const Source &source : std::as_const(m_catalogue.m_sources))
            m_state.confirmed.insert(source.id, source.isConfirmed);
        const auto systems = open(u"systems.json"_s);
        readAll(systems, "systems", readSystem, m_catalogue.m_systems);
        const auto factories = open(u"factories.json"_s);
        readAll(factories, "factories", readFactory, m_catalogue.m_factories);
        readAll(factories, "antennas", readAntenna, m_catalogue.m_antennas);
        readDate(factories);
        checkFactories();
        const auto access = open(u"access.json"_s);
        readAll(access, "modes", readMode, m_catalogue.m_modes);
        checkModes();
        EntryReader top(m_state, u"the file"_s, access);
        m_catalogue.m_euMembers = top.texts("eu_members");
        if (m_state.error)
            return std::unexpected(*m_state.error);
        return std::move(m_catalogue);
    }

private:
    QJsonObject open(const QString &file)
    {
        if (m_state.error)
            return {};
        m_state.file = file;
        m_state.path = m_folder + u'/' + file;
        const auto document = readJson(m_state.path);
        if (!document) {
            m_state.error = document.error();
            if (!m_state.error->detail.contains(file))
                m_state.error->detail.prepend(file + u": "_s);
            return {};
        }
        if (!document->isObject())
            m_state.error = Error{Error::Kind::BadInput, file + u": not an object"_s, m_state.path};
        return document->object();
    }

    template <class T>
    void readAll(const QJsonObject &file, const char *list, T (*readEntry)(EntryReader &), QList<T> &into)
    {
        if (m_state.error)
            return;
        const QJsonValue value = file.value(QLatin1StringView(list));
        if (!value.isArray()) {
            m_state.error = Error{Error::Kind::BadInput,
                                  u"%1: %2: is missing"_s.arg(m_state.file, QLatin1StringView(list)), m_state.path};
            return;
        }
        QSet<QString> seen;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && !m_state.error; ++i) {
            // An entry without an id is named by its place.
            const QString id = array.at(i).toObject().value("id"_L1).toString();
            EntryReader entry(m_state, id.isEmpty() ? u"%1 %2"_s.arg(QLatin1StringView(list)).arg(i + 1) : id,
                              array.at(i));
            into.append(readEntry(entry));
            if (seen.contains(id))
                entry.complain("id", u"is there twice"_s);
            seen.insert(id);
        }
    }

    void readDate(const QJsonObject &file)
    {
        EntryReader top(m_state, u"the file"_s, file);
        m_catalogue.m_retrieved = QDate::fromString(top.text("retrieved"), Qt::ISODate);
        if (!m_catalogue.m_retrieved.isValid())
            top.complain("retrieved", u"is not a date"_s);
    }

    void need(bool exists, const QString &entry, const char *field, const QString &id)
    {
        EntryReader reader(m_state, entry, QJsonObject{});
        if (!exists)
            reader.complain(field, u"there is no \"%1\""_s.arg(id));
    }

    void checkFactories()
    {
        for (const Factory &factory : m_catalogue.factories()) {
            for (const FactorySystem &link : factory.systems)
                need(m_catalogue.system(link.system), factory.id.value, "systems", link.system.value);
            for (const AntennaId &id : factory.antennas)
                need(m_catalogue.antenna(id), factory.id.value, "antennas", id.value);
        }
        for (const Antenna &antenna : m_catalogue.antennas()) {
            for (const AntennaLink &link : antenna.factories)
                need(m_catalogue.factory(link.factory), antenna.id.value, "factories", link.factory.value);
        }
    }

    void checkModes()
    {
        for (const AccessMode &mode : m_catalogue.modes()) {
            for (const OfferedSystem &offered : mode.systems)
                need(m_catalogue.system(offered.system), mode.id.value, "systems", offered.system.value);
            for (const FactoryId &id : mode.factories)
                need(m_catalogue.factory(id), mode.id.value, "factories", id.value);
        }
    }

    QString m_folder;
    ReadState m_state;
    Catalogue m_catalogue;
};

Result<Catalogue> Catalogue::load(const QString &folder)
{
    return CatalogueReader(folder).read();
}

} // namespace officina
