// SPDX-License-Identifier: GPL-3.0-or-later
//
// The packed catalogue into values. Sources come first, because every fact names some; at the end every id
// that an entry refers to must exist. What is wrong with one entry costs that entry, or that reference.
#include "client/base/cataloguefile.h"
#include "client/base/cborfile.h"
#include "client/catalogue/catalogue.h"
#include "client/catalogue/readers.h"

#include <QtCore/QSet>

#include <algorithm>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Of a list: some ten times what the longest has, and few enough that each may look for each.
constexpr qsizetype mostEntries = 5'000;

} // namespace

class CatalogueReader
{
public:
    explicit CatalogueReader(const QJsonObject &packed) : m_packed(packed) {}

    Result<Catalogue> read(const QString &path)
    {
        m_state.path = path;
        for (const char *list : {"sources", "systems", "factories", "antennas", "access", "forms"}) {
            if (!m_packed[QLatin1StringView(list)].isArray())
                return failure(Error::Kind::BadInput, u"%1: is missing"_s.arg(QLatin1StringView(list)), path);
            if (m_packed[QLatin1StringView(list)].toArray().size() > mostEntries)
                return failure(Error::Kind::BadInput,
                               u"%1: more than %2"_s.arg(QLatin1StringView(list)).arg(mostEntries), path);
        }
        const QJsonValue programme = m_packed["programme"_L1];
        m_catalogue.m_retrieved = QDate::fromString(programme["retrieved"_L1].toString(), Qt::ISODate);
        if (!m_catalogue.m_retrieved.isValid())
            return failure(Error::Kind::BadInput, u"programme: retrieved: is not a date"_s, path);
        m_catalogue.m_sources = readAll("sources", readSource);
        for (const Source &source : std::as_const(m_catalogue.m_sources))
            m_state.confirmed.insert(source.id, source.isConfirmed);
        m_state.file = u"programme"_s;
        m_state.error.reset();
        EntryReader top(m_state, u"programme"_s, programme);
        m_catalogue.m_euMembers = top.texts("eu_members");
        m_catalogue.m_programme = readProgramme(top);
        keepProblem();
        m_catalogue.m_systems = readAll("systems", readSystem);
        m_catalogue.m_factories = readAll("factories", readFactory);
        m_catalogue.m_antennas = readAll("antennas", readAntenna);
        m_catalogue.m_modes = readAll("access", readMode);
        m_forms = readAll("forms", readForm);
        makeForms();
        longestJobs();
        dropUnknown();
        inOrder();
        return std::move(m_catalogue);
    }

private:
    template <class T> QList<T> readAll(const char *list, T (*readEntry)(EntryReader &))
    {
        QList<T> entries;
        QSet<QString> seen;
        const QJsonArray array = m_packed[QLatin1StringView(list)].toArray();
        m_state.file = QLatin1StringView(list);
        for (qsizetype i = 0; i < array.size(); ++i) {
            // An entry without an id is named by its place.
            const QString id = array.at(i)["id"_L1].toString();
            m_state.error.reset();
            EntryReader entry(m_state, id.isEmpty() ? QString::number(i + 1) : id, array.at(i));
            T value = readEntry(entry);
            if (seen.contains(id))
                entry.complain("id", u"is there twice"_s);
            seen.insert(id);
            if (!keepProblem())
                entries.append(std::move(value));
        }
        return entries;
    }

    // What each mode asks, from the sections that it names.
    void makeForms()
    {
        const auto complain = [this](const AccessMode &mode, const QString &what) {
            m_catalogue.m_problems.append({Error::Kind::BadInput,
                                           u"access: %1: sections: there is no \"%2\""_s.arg(mode.id.value, what),
                                           m_state.path});
        };
        for (AccessMode &mode : m_catalogue.m_modes) {
            for (const FormPart &part : std::as_const(mode.parts)) {
                const auto found = std::ranges::find(m_forms, part.form, &Form::id);
                if (found == m_forms.cend()) {
                    complain(mode, part.form.value);
                    continue;
                }
                Form form = *found;
                QStringList missing = part.only + part.required;
                form.fields.removeIf([&](const FormField &field) {
                    const QString name = field.id.section(u'.', 1);
                    missing.removeAll(name);
                    return !part.only.isEmpty() && !part.only.contains(name);
                });
                for (FormField &field : form.fields)
                    field.isRequired |= part.required.contains(field.id.section(u'.', 1));
                for (const QString &name : std::as_const(missing))
                    complain(mode, part.form.value + u'.' + name);
                mode.form.append(form);
            }
            const auto reviewers = std::ranges::find(m_forms, mode.reviewers, &Form::id);
            if (reviewers != m_forms.cend())
                mode.questions = reviewers->fields;
            else if (!mode.reviewers.isEmpty())
                complain(mode, mode.reviewers.value);
        }
    }

    void longestJobs()
    {
        QHash<QString, double> hours;
        const QJsonArray sites = m_packed["sites"_L1].toArray();
        for (const auto &site : sites)
            hours.insert(site["id"_L1].toString(), readLongestJob(site.toObject()));
        for (System &system : m_catalogue.m_systems)
            system.longestJobHours = hours.value(system.site.value);
    }

    bool keepProblem()
    {
        if (m_state.error)
            m_catalogue.m_problems.append(*m_state.error);
        return m_state.error.has_value();
    }

    // Drops what refers to something that is not there, and tells it.
    template <class T, class IdOf, class Known>
    void drop(QList<T> &links, const char *file, const QString &entry, const char *field, IdOf idOf, Known known)
    {
        links.removeIf([&](const T &link) {
            const QString id = idOf(link);
            if (known(id))
                return false;
            m_catalogue.m_problems.append(
                {Error::Kind::BadInput,
                 u"%1: %2: %3: there is no \"%4\""_s.arg(QLatin1StringView(file), entry, QLatin1StringView(field), id),
                 m_state.path});
            return true;
        });
    }

    void dropUnknown()
    {
        const auto isSystem = [this](const QString &id) { return m_catalogue.system({id}) != nullptr; };
        const auto isFactory = [this](const QString &id) { return m_catalogue.factory({id}) != nullptr; };
        const auto isAntenna = [this](const QString &id) { return m_catalogue.antenna({id}) != nullptr; };
        const auto valueOf = [](const auto &id) { return id.value; };
        const auto systemOf = [](const auto &link) { return link.system.value; };
        for (Factory &factory : m_catalogue.m_factories) {
            drop(factory.systems, "factories", factory.id.value, "systems", systemOf, isSystem);
            drop(factory.antennas, "factories", factory.id.value, "antennas", valueOf, isAntenna);
        }
        for (Antenna &antenna : m_catalogue.m_antennas)
            drop(
                antenna.factories, "antennas", antenna.id.value, "factories",
                [](const AntennaLink &link) { return link.factory.value; }, isFactory);
        for (AccessMode &mode : m_catalogue.m_modes) {
            drop(mode.systems, "access", mode.id.value, "systems", systemOf, isSystem);
            drop(mode.amounts, "access", mode.id.value, "resources", systemOf, isSystem);
            drop(mode.factories, "access", mode.id.value, "factories", valueOf, isFactory);
        }
    }

    // Factories by round and name; modes by kind, the smaller amounts first.
    void inOrder()
    {
        std::ranges::stable_sort(m_catalogue.m_factories, {}, [](const Factory &factory) {
            return std::pair(factory.round.valueOr(std::numeric_limits<int>::max()),
                             factory.shortName.valueOr({}).toLower());
        });
        std::ranges::stable_sort(m_catalogue.m_modes, {}, [](const AccessMode &mode) {
            const double most = std::numeric_limits<double>::max();
            const bool isOfHours = mode.limits && mode.limits->unit != AmountUnit::BillingUnits;
            return std::pair(mode.kind, isOfHours ? mode.limits->most.value_or(most) : most);
        });
    }

    const QJsonObject &m_packed;
    ReadState m_state;
    Catalogue m_catalogue;
    QList<Form> m_forms;
};

Result<Catalogue> Catalogue::read(const QJsonObject &packed, const QString &path)
{
    return CatalogueReader(packed).read(path);
}

Result<Catalogue> Catalogue::load(const QString &path)
{
    const auto packed = readCbor(path);
    return packed ? read(*packed, path) : passOn(packed);
}

Result<Catalogue> Catalogue::load()
{
    const QString path = catalogueFile();
    auto catalogue = load(path);
    if (catalogue || path == builtInCatalogue())
        return catalogue;
    auto builtIn = load(builtInCatalogue());
    if (builtIn)
        builtIn->m_problems.prepend(catalogue.error());
    return builtIn;
}

} // namespace officina
