// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a comparison; see the header.
#include "ui/present/comparison.h"

#include "client/base/csv.h"
#include "client/sites/cataloguesites.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"
#include "ui/present/sourceage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>
#include <functional>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Comparison)
};

void append(QList<SourceId> &list, const QList<SourceId> &more)
{
    for (const SourceId &id : more) {
        if (!list.contains(id))
            list.append(id);
    }
}

ComparedCell told(const QString &text, const QList<SourceId> &sources = {}, bool isConfirmed = true,
                  const QString &note = {})
{
    const QString noted = catalogueText(note);
    if (text.isEmpty())
        return {.text = Words::tr("not published"), .note = noted};
    QList<SourceId> once;
    append(once, sources);
    return {.text = text, .isKnown = true, .isConfirmed = isConfirmed, .sources = once, .note = noted};
}

ComparedCell fact(const Sourced<QString> &fact)
{
    return told(fact ? catalogueText(*fact) : QString(), fact.sources, fact.isConfirmed, fact.note);
}

ComparedCell fact(const Sourced<int> &fact)
{
    return told(fact ? formats::number(*fact) : QString(), fact.sources, fact.isConfirmed, fact.note);
}

ComparedCell accelerators(const System &system)
{
    QStringList texts, notes;
    QList<SourceId> sources;
    bool isConfirmed = true;
    for (const Accelerator &accelerator : system.accelerators) {
        texts.append(acceleratorText(accelerator));
        if (!accelerator.note.isEmpty())
            notes.append(catalogueText(accelerator.note));
        append(sources, accelerator.sources + accelerator.countSources);
        isConfirmed = isConfirmed && accelerator.isConfirmed;
    }
    ComparedCell cell = told(texts.join(u"; "_s), sources, isConfirmed); // a count is of its own model alone
    cell.note = notes.join(u' ');
    return cell;
}

ComparedCell memory(const System &system, const Catalogue &catalogue)
{
    QStringList texts;
    QList<SourceId> sources;
    bool confirmed = true;
    for (const Accelerator &accelerator : system.accelerators) {
        if (!accelerator.memoryGb)
            continue;
        //: The memory of a GPU
        texts.append(Words::tr("%1 GB").arg(QLocale().toString(*accelerator.memoryGb)));
        const auto &own = accelerator.memorySources.isEmpty() ? accelerator.sources : accelerator.memorySources;
        append(sources, own);
        confirmed = confirmed && isConfirmed(catalogue, own);
    }
    return told(texts.join(u", "_s), sources, confirmed);
}

ComparedCell state(const System &system)
{
    const State known = system.state.valueOr(State::Unknown);
    return told(known == State::Unknown ? QString() : stateText(known), system.state.sources, system.state.isConfirmed,
                system.state.note);
}

ComparedCell factories(const System &system, const Catalogue &catalogue)
{
    QStringList names;
    QList<SourceId> sources;
    for (const Factory *factory : catalogue.factoriesOf(system.id)) {
        names.append(factory->shortName.valueOr(factory->id.value));
        append(sources, std::ranges::find(factory->systems, system.id, &FactorySystem::system)->sources);
    }
    return told(names.join(u", "_s), sources);
}

ComparedCell modes(const System &system, const Catalogue &catalogue)
{
    QStringList names;
    QList<SourceId> sources;
    bool confirmed = true;
    for (const AccessMode *mode : catalogue.modesOf(system.id)) {
        names.append(modeText(*mode));
        const auto offered = std::ranges::find(mode->systems, system.id, &OfferedSystem::system);
        append(sources, offered->sources); // modesOf() gives those alone that offer it
        confirmed = confirmed && offered->isConfirmed;
    }
    return told(names.join(u", "_s), sources, confirmed);
}

ComparedCell dates(const System &system, const Catalogue &catalogue)
{
    QStringList texts;
    QList<SourceId> sources;
    bool confirmed = true;
    for (const Milestone &date : system.dates) {
        const QString event = catalogueText(date.event);
        // "end of 2027": as exact as it was told.
        texts.append(event.contains(date.date.left(4)) ? event
                         //: A date, and what happens then
                                                       : Words::tr("%1: %2").arg(isoDateText(date.date), event));
        append(sources, date.sources);
        confirmed = confirmed && isConfirmed(catalogue, date.sources);
    }
    return told(texts.join(u"; "_s), sources, confirmed);
}

ComparedCell conflicts(const System &system)
{
    QStringList texts;
    QList<SourceId> sources;
    for (const Disagreement &conflict : system.conflicts) {
        texts.append(catalogueText(conflict.text));
        append(sources, conflict.sources);
    }
    ComparedCell cell = told(texts.join(u' '), sources);
    if (texts.isEmpty())
        cell.text = u"\u2013"_s; // nobody publishes that sources agree
    return cell;
}

// What the catalogue's system does not tell itself stands in the profile of its site.
class SiteCells
{
public:
    ComparedCell scheduler(const System &system) const
    {
        const auto site = std::ranges::find(m_sites.sites, system.site, &Site::id);
        if (system.scheduler || site == m_sites.sites.end())
            return fact(system.scheduler);
        switch (site->scheduler) {
        case Site::Scheduler::Slurm: return told(u"Slurm"_s);
        case Site::Scheduler::Pbs: return told(u"PBS"_s);
        case Site::Scheduler::Ccc: return told(u"ccc_msub"_s);
        case Site::Scheduler::Unknown:
        case Site::Scheduler::Other: break;
        }
        return told({});
    }

    ComparedCell loginHost(const System &system) const
    {
        const SiteGuide guide = m_sites.guides.value(system.site);
        const auto login = std::ranges::find(guide.endpoints, SiteEndpoint::Role::Login, &SiteEndpoint::role);
        if (system.loginHost || login == guide.endpoints.end())
            return fact(system.loginHost);
        const auto number = std::distance(guide.endpoints.begin(), login);
        return told(login->hosts.join(u", "_s), sourcesOf(guide, u"endpoints/%1"_s.arg(number)), !isHint(login->grade));
    }

    ComparedCell signIn(const System &system) const
    {
        if (system.authentication)
            return fact(system.authentication);
        const SiteGuide guide = m_sites.guides.value(system.site);
        const ComparedCell published = signInNotes(guide, false);
        return published.isKnown ? published : signInNotes(guide, true);
    }

private:
    // Of the site itself, or second-hand, which nobody verified.
    static ComparedCell signInNotes(const SiteGuide &guide, bool isHinted)
    {
        QStringList texts;
        QList<SourceId> sources;
        for (qsizetype i = 0; i < guide.notes.size(); ++i) {
            const SiteNote &note = guide.notes.at(i);
            if (note.topic != SiteNote::Topic::SignIn || isHint(note.grade) != isHinted)
                continue;
            texts.append(catalogueText(note.text));
            append(sources, sourcesOf(guide, u"notes/%1"_s.arg(i)));
        }
        return told(texts.join(u' '), sources, !isHinted);
    }

    static QList<SourceId> sourcesOf(const SiteGuide &guide, const QString &field)
    {
        QList<SourceId> ids;
        for (const QString &id : guide.sources.value(field))
            ids.append({id});
        return ids;
    }

    const CatalogueSites m_sites = shippedSites();
};

using Tell = std::function<ComparedCell(const System &)>;

struct Field {
    QString id;
    QString label;
    Tell tell;
};

QList<Field> fields(const Catalogue &catalogue, const SiteCells &site)
{
    return {
        {u"state"_s, Words::tr("State"), state},
        {u"place"_s, Words::tr("Place"),
         //: A town and its country
         [](const System &s) {
             return told(Words::tr("%1, %2").arg(catalogueText(s.city), countryName(s.country)),
                         s.place ? s.place->sources : QList<SourceId>());
         }},
        {u"host"_s, Words::tr("Host"), [](const System &s) { return fact(s.host); }},
        {u"factory"_s, Words::tr("AI factory"), [&](const System &s) { return factories(s, catalogue); }},
        {u"accelerators"_s, Words::tr("Accelerators"), accelerators},
        {u"memory"_s, Words::tr("Memory of a GPU"), [&](const System &s) { return memory(s, catalogue); }},
        {u"gpus_per_node"_s, Words::tr("GPUs per node"), [](const System &s) { return fact(s.gpusPerNode); }},
        {u"gpu_nodes"_s, Words::tr("Nodes with GPUs"), [](const System &s) { return fact(s.gpuNodes); }},
        {u"access"_s, Words::tr("Ways to ask for time"), [&](const System &s) { return modes(s, catalogue); }},
        {u"scheduler"_s, Words::tr("Scheduler"), [&](const System &s) { return site.scheduler(s); }},
        {u"authentication"_s, Words::tr("Signing in"), [&](const System &s) { return site.signIn(s); }},
        {u"login_host"_s, Words::tr("Login host"), [&](const System &s) { return site.loginHost(s); }},
        {u"storage"_s, Words::tr("Storage"), [](const System &s) { return fact(s.storage); }},
        {u"peak"_s, Words::tr("Peak"), [](const System &s) { return fact(s.peak); }},
        {u"measured"_s, Words::tr("Measured (HPL)"), [](const System &s) { return fact(s.measured); }},
        {u"ai_performance"_s, Words::tr("AI performance"), [](const System &s) { return fact(s.aiPerformance); }},
        {u"vendor"_s, Words::tr("Maker"), [](const System &s) { return fact(s.vendor); }},
        {u"dates"_s, Words::tr("Dates"), [&](const System &s) { return dates(s, catalogue); }},
        {u"conflicts"_s, Words::tr("Sources differ"), conflicts},
    };
}

bool differ(const QList<ComparedCell> &cells)
{
    QSet<QString> texts;
    for (const ComparedCell &cell : cells) {
        if (cell.isKnown)
            texts.insert(cell.text);
    }
    return texts.size() > 1;
}

} // namespace

Comparison compareSystems(const Catalogue &catalogue, const QList<SystemId> &systems, const QDate &today)
{
    Comparison comparison{.figuresOf = catalogue.retrieved()};
    QList<const System *> found;
    for (const SystemId &id : systems) {
        const System *system = catalogue.system(id);
        if (!system || comparison.systems.contains(id) || found.size() >= mostCompared)
            continue;
        found.append(system);
        comparison.systems.append(id);
        comparison.names.append(system->name.valueOr(id.value));
    }
    const SiteCells site;
    for (const Field &field : fields(catalogue, site)) {
        ComparedRow row{.id = field.id, .label = field.label};
        for (const System *system : found)
            row.cells.append(field.tell(*system));
        for (ComparedCell &cell : row.cells)
            cell.oldReading = oldReading(catalogue, cell.sources, today);
        row.differs = differ(row.cells);
        // What nobody tells of any of them is no row, but for what is asked most.
        if (field.id == u"memory" || std::ranges::any_of(row.cells, &ComparedCell::isKnown))
            comparison.rows.append(row);
    }
    return comparison;
}

bool Comparison::isAnyOld() const
{
    return std::ranges::any_of(rows, [](const ComparedRow &row) {
        return std::ranges::any_of(row.cells, [](const ComparedCell &cell) { return cell.oldReading.isValid(); });
    });
}

namespace {

QString noted(const QString &fact, const QString &note)
{
    //: A fact of a system, and what is noted beside it
    return Words::tr("%1 (%2)").arg(fact, note);
}

} // namespace

QString cellText(const ComparedCell &cell)
{
    QString text = cell.note.isEmpty() ? cell.text : noted(cell.text, cell.note);
    if (cell.isKnown && !cell.isConfirmed)
        text = Words::tr("%1 (not verified)").arg(text);
    return cell.oldReading.isValid() ? noted(text, readOnText(cell.oldReading)) : text;
}

QByteArray comparisonCsv(const Comparison &comparison, const Catalogue &catalogue)
{
    const auto line = [](const QStringList &cells) {
        QByteArrayList quoted;
        for (const QString &cell : cells)
            quoted.append(csvText(cell));
        return quoted.join(',') + "\r\n";
    };
    QByteArray csv = line(QStringList{Words::tr("Fact"), Words::tr("Differs")} + comparison.names
                          + QStringList{Words::tr("Sources")});
    for (const ComparedRow &row : comparison.rows) {
        QStringList cells{row.label, row.differs ? Words::tr("yes", "the systems differ") : QString()};
        QStringList sources;
        for (const ComparedCell &cell : row.cells) {
            cells.append(cellText(cell));
            for (const SourceId &id : cell.sources) {
                const Source *source = catalogue.source(id); // what rests on no page that was read, its cell says
                const QString named = !source || !source->isConfirmed ? QString()
                    : source->url.isEmpty()                           ? sourceText(*source)
                                                                      : source->url.toString();
                if (!named.isEmpty() && !sources.contains(named))
                    sources.append(named);
            }
        }
        csv += line(cells << sources.join(u"; "_s));
    }
    return csv;
}

} // namespace officina
