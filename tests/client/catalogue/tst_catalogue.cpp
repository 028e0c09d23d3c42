// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped catalogue loads whole and hangs together; a damaged entry is left out and named with its field;
// the text filter finds what people type.
#include "client/base/cborfile.h"
#include "client/base/files.h"
#include "client/catalogue/catalogue.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborValue>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <functional>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QJsonObject shipped()
{
    return readCbor(u":/officina/catalogue.cbor"_s).value();
}

QByteArray packed(const QJsonObject &top)
{
    return QCborValue::fromJsonValue(top).toCbor();
}

// The shipped catalogue with one entry changed: damage is given the entry.
QString damagedCopy(const QTemporaryDir &folder, const QString &list, const QString &id,
                    const std::function<void(QJsonObject &)> &damage)
{
    QJsonObject top = shipped();
    QJsonArray entries = top.value(list).toArray();
    bool found = false;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries.at(i).toObject();
        if (entry.value(u"id"_s).toString() != id)
            continue;
        found = true;
        damage(entry);
        entries.replace(i, entry);
    }
    top.insert(list, entries);
    const QString path = folder.filePath(u"catalogue.cbor"_s);
    if (!found || !writeFile(path, packed(top)))
        qFatal("the copy cannot be written");
    return path;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsWhole();
    void factsKeepTheirSources();
    void readsAccessModes();
    void aRouteAsksWhatIsKnown_data();
    void aRouteAsksWhatIsKnown();
    void findsModesAndFactories();
    void damagedFields_data();
    void damagedFields();
    void damagedFiles_data();
    void damagedFiles();
    void losesNoMoreThanTheDamaged();
    void ignoresUnknownFields();
    void tellsWhatWasDropped();
    void offersWhatTheDataSays();
    void cutoffs_data();
    void cutoffs();
    void filters_data();
    void filters();
    void filtersAntennas();
};

void TestCatalogue::shipsWhole()
{
    const auto catalogue = Catalogue::load();
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
    QCOMPARE(catalogue->problems(), QList<Error>());
    QCOMPARE(catalogue->factories().size(), 19);
    QCOMPARE(catalogue->antennas().size(), 13);
    QCOMPARE(catalogue->systems().size(), 52);
    QVERIFY(catalogue->retrieved().isValid());
    QCOMPARE(catalogue->euMembers().size(), 27);
    for (const Factory &factory : catalogue->factories()) {
        QVERIFY2(!factory.systems.isEmpty(), qPrintable(factory.id.value));
        QVERIFY2(!factory.state.sources.isEmpty() || *factory.state == State::Unknown, qPrintable(factory.id.value));
        QVERIFY2(factory.place && factory.machine, qPrintable(factory.id.value));
    }
    for (const Source &source : catalogue->sources()) // what has no day of reading never grows old
        QVERIFY2(!source.isConfirmed || QDate::fromString(source.read, Qt::ISODate).isValid(),
                 qPrintable(source.id.value));
}

void TestCatalogue::factsKeepTheirSources()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const System *leonardo = catalogue->system({u"leonardo"_s});
    QVERIFY(leonardo);
    QCOMPARE(leonardo->gpusPerNode.valueOr(0), 4);
    QVERIFY(leonardo->gpusPerNode.isConfirmed);
    QCOMPARE(leonardo->accelerators.first().count.value_or(0), 13824);
    QCOMPARE(leonardo->accelerators.first().memoryGb.value_or(0), 64);
    QVERIFY(leonardo->loginHost.isConfirmed);
    for (const SourceId &id : leonardo->loginHost.sources)
        QVERIFY(catalogue->source(id)->url.isValid());

    // Not surer where it stands for itself than beside the accelerators.
    for (const QString &id : {u"karolina"_s, u"marenostrum5"_s, u"meluxina"_s})
        QVERIFY2(!catalogue->system({id})->gpuNodes.isConfirmed, qPrintable(id));
    // From general knowledge alone: carried, and marked.
    QVERIFY(catalogue->factory({u"pharos"_s})->website);
    QVERIFY(!catalogue->factory({u"pharos"_s})->website.isConfirmed);
    for (const QString &id : {u"bg_discoverer"_s, u"se_naiss"_s})
        QVERIFY2(!catalogue->mode({id})->calls.cutoffs.isConfirmed, qPrintable(id));
    for (const QString &id : {u"at_asc"_s, u"gr_grnet"_s, u"it_iscra"_s, u"se_naiss"_s}) {
        const QList<SourceId> &sources = catalogue->mode({id})->route.portalSources;
        QVERIFY2(!sources.isEmpty(), qPrintable(id));
        QCOMPARE(isConfirmed(*catalogue, sources), id == u"se_naiss");
    }
    // Not found anywhere: unknown, not empty.
    QVERIFY(!catalogue->factory({u"bsc-aif"_s})->website);
    QVERIFY(!catalogue->factory({u"l-ai"_s})->conflicts.isEmpty());
}

void TestCatalogue::readsAccessModes()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const AccessMode *playground = catalogue->mode({u"aif_playground"_s});
    QVERIFY(playground && playground->form.size() > 8);
    QVERIFY(playground->limits->isFixedPackage);
    QCOMPARE(*playground->limits->most, 5000.0);
    QCOMPARE(playground->calls.answerWorkingDays.valueOr(0), 2);
    QCOMPARE(playground->durationsMonths.valueOr({}), QList<int>({1, 2, 3}));
    const AccessMode *fastLane = catalogue->mode({u"aif_fast_lane"_s});
    QVERIFY(fastLane && fastLane->form.size() > 8);
    QCOMPARE(*fastLane->limits->least, 10000.0);
    QVERIFY(fastLane->limits->leastIsExcluded);
    QCOMPARE(*fastLane->limits->most, 50000.0);
    QCOMPARE(fastLane->route.page.scheme(), u"https"_s);
    QCOMPARE(catalogue->mode({u"ai_for_science"_s})->limits->unit, AmountUnit::NodeHours);
    // The final report of an award of EuroHPC is due within three months.
    for (const QString &mode : {u"ai_for_science"_s, u"benchmark"_s, u"development"_s, u"extreme_scale"_s})
        QCOMPARE(catalogue->mode({mode})->terms.reportWithinMonths.valueOr(0), 3);
}

void TestCatalogue::aRouteAsksWhatIsKnown_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("required");
    const auto row = [](const QString &mode, const QString &field, bool required = true) {
        QTest::newRow(qPrintable(mode + u' ' + field)) << mode << field << required;
    };
    row(u"fr_genci_regular"_s, u"edari.technical_justification"_s); // as Dynamic Access
    row(u"development"_s, u"ethics_statement.statement"_s);
    row(u"development"_s, u"code_and_workflow.optimisation"_s);
    row(u"benchmark"_s, u"code_and_workflow.optimisation"_s, false);
    row(u"de_gcs_large"_s, u"gcs.previous_work"_s);
    row(u"de_gcs_regular"_s, u"gcs.work_plan"_s);
    row(u"fi_csc"_s, u"csc.storage_hours"_s);
    row(u"se_naiss"_s, u"naiss.agreement"_s);
    row(u"pl_plgrid"_s, u"plgrid.per_site"_s);
    row(u"cz_it4i"_s, u"it4i.impact"_s, false);
    row(u"lu_meluxina"_s, u"luxprovide.users"_s);
    row(u"si_sling"_s, u"sling.special_needs"_s, false);
}

void TestCatalogue::aRouteAsksWhatIsKnown()
{
    QFETCH(QString, mode);
    QFETCH(QString, field);
    const Catalogue catalogue = Catalogue::load().value();
    for (const Form &form : catalogue.mode({mode})->form) {
        for (const FormField &one : form.fields) {
            if (one.id == field) {
                QTEST(one.isRequired, "required");
                return;
            }
        }
    }
    QFAIL("it is not asked for");
}

void TestCatalogue::findsModesAndFactories()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const Factory *it4lia = catalogue->factory({u"it4lia"_s});
    QStringList ids;
    for (const AccessMode *mode : catalogue->modesOf(*it4lia))
        ids.append(mode->id.value);
    QCOMPARE(ids,
             QStringList({u"aif_playground"_s, u"aif_large_scale"_s, u"ai_for_science"_s, u"regular"_s,
                          u"extreme_scale"_s, u"benchmark"_s, u"development"_s, u"it_it4lia"_s, u"it_iscra"_s}));
    QCOMPARE(catalogue->factoriesOf({u"leonardo"_s}).size(), 2);
    QVERIFY(!catalogue->factory({u"nowhere"_s}));
}

void TestCatalogue::damagedFields_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value"); // undefined: the field is removed
    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &list, const QString &id, const QString &field,
                        const QJsonValue &value) { QTest::newRow(name) << list << id << field << value; };
    row("no name", u"factories"_s, u"pharos"_s, u"name"_s, gone);
    row("no country", u"factories"_s, u"pharos"_s, u"country"_s, gone);
    row("country is a number", u"factories"_s, u"l-ai"_s, u"country"_s, 7);
    row("country in words", u"factories"_s, u"l-ai"_s, u"country"_s, u"Luxembourg"_s);
    row("country in digits", u"factories"_s, u"l-ai"_s, u"country"_s, u"12"_s);
    row("city not sourced", u"factories"_s, u"l-ai"_s, u"city"_s, u"Bissen"_s);
    row("city without value", u"factories"_s, u"l-ai"_s, u"city"_s, QJsonObject{});
    row("unknown state", u"factories"_s, u"l-ai"_s, u"state"_s, QJsonObject{{u"value"_s, u"asleep"_s}});
    row("unknown source", u"factories"_s, u"l-ai"_s, u"city"_s,
        QJsonObject{{u"value"_s, u"Bissen"_s}, {u"sources"_s, QJsonArray{u"no-such"_s}}});
    row("beyond the pole", u"factories"_s, u"l-ai"_s, u"place"_s,
        QJsonObject{{u"latitude"_s, 91}, {u"longitude"_s, 6}});
    row("website is a program", u"factories"_s, u"lumi-aif"_s, u"website"_s,
        QJsonObject{{u"value"_s, u"file:///bin/sh"_s}});
    row("amount without a word why", u"factories"_s, u"mimer"_s, u"money"_s,
        QJsonArray{QJsonObject{{u"label"_s, u"Total"_s}}});
    row("antenna without factory", u"antennas"_s, u"ant-cy"_s, u"factories"_s,
        QJsonArray{QJsonObject{{u"kind"_s, u"linked"_s}}});
    row("no system name", u"systems"_s, u"leonardo"_s, u"name"_s, gone);
    row("count is negative", u"systems"_s, u"leonardo"_s, u"accelerators"_s,
        QJsonArray{QJsonObject{{u"model"_s, u"A100"_s}, {u"count"_s, -4}}});
    row("half a node", u"systems"_s, u"leonardo"_s, u"gpus_per_node"_s, QJsonObject{{u"value"_s, 3.5}});
    // What is divided by, counted to, or a day of a month.
    row("no GPU in a GPU node", u"systems"_s, u"leonardo"_s, u"gpus_per_node"_s, QJsonObject{{u"value"_s, 0}});
    row("no memory", u"systems"_s, u"leonardo"_s, u"accelerators"_s,
        QJsonArray{QJsonObject{{u"model"_s, u"A100"_s}, {u"memory_gb"_s, 0}}});
    row("an answer in a million years", u"access"_s, u"aif_playground"_s, u"answer_working_days"_s,
        QJsonObject{{u"value"_s, 365'000'000}});
    row("the 31st of each month", u"access"_s, u"development"_s, u"cutoffs"_s,
        QJsonObject{{u"value"_s, u"Monthly."_s}, {u"monthly_day"_s, 31}});
    row("list is a text", u"systems"_s, u"leonardo"_s, u"node_types"_s, u"none"_s);
    row("cut-off is no day", u"access"_s, u"ai_for_science"_s, u"cutoffs"_s,
        QJsonObject{{u"value"_s, u"Now."_s}, {u"dates"_s, QJsonArray{u"2026-02-30"_s}}});
    row("months are words", u"access"_s, u"aif_fast_lane"_s, u"durations_months"_s,
        QJsonObject{{u"value"_s, QJsonArray{u"three"_s}}});
}

// The damaged entry is not there, is named with its field, and all others are.
void TestCatalogue::damagedFields()
{
    QFETCH(QString, list);
    QFETCH(QString, id);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QTemporaryDir folder;
    const QString path = damagedCopy(folder, list, id, [&](QJsonObject &entry) {
        if (value.isUndefined())
            entry.remove(field);
        else
            entry.insert(field, value);
    });
    const auto catalogue = Catalogue::load(path);
    QVERIFY(catalogue);
    QVERIFY(!catalogue->problems().isEmpty());
    QCOMPARE(catalogue->problems().first().kind, Kind::BadInput);
    QCOMPARE(catalogue->problems().first().subject, path);
    const QString start = u"%1: %2: %3"_s.arg(list, id, field);
    QVERIFY2(catalogue->problems().first().detail.startsWith(start), qPrintable(catalogue->problems().first().detail));
    const qsizetype entries = catalogue->factories().size() + catalogue->antennas().size() + catalogue->systems().size()
        + catalogue->modes().size();
    QCOMPARE(entries, 19 + 13 + 52 + 29 - 1);
}

void TestCatalogue::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = packed(shipped());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
    QTest::newRow("a list") << QCborValue(QCborArray{1, 2}).toCbor();
    QTest::newRow("no lists") << packed({});
    QTest::newRow("no sources") << packed([] {
        QJsonObject top = shipped();
        top.remove(u"sources"_s);
        return top;
    }());
    QTest::newRow("no date") << packed([] {
        QJsonObject top = shipped();
        top.insert(u"programme"_s, QJsonObject{{u"retrieved"_s, u"lately"_s}});
        return top;
    }());
    QTest::newRow("JSON") << QByteArray("{\"version\": 1}");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
}

void TestCatalogue::damagedFiles()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalogue.cbor"_s);
    QVERIFY(writeFile(path, bytes));
    const auto damaged = Catalogue::load(path);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().kind, Kind::BadInput);
    QCOMPARE(damaged.error().subject, path);
    QVERIFY(QFile::remove(path));
    const auto missing = Catalogue::load(path);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Kind::NotFound);
}

// Entries that are none, one without an id, and one that is there twice.
void TestCatalogue::losesNoMoreThanTheDamaged()
{
    QJsonObject top = shipped();
    QJsonArray systems = top.value(u"systems"_s).toArray();
    const QJsonValue first = systems.first();
    systems.prepend(7);
    systems.append(QJsonObject{{u"name"_s, u"nameless"_s}});
    systems.append(first);
    top.insert(u"systems"_s, systems);
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"c"_s), packed(top)));
    const auto catalogue = Catalogue::load(folder.filePath(u"c"_s));
    QVERIFY(catalogue);
    QCOMPARE(catalogue->systems().size(), 52);
    QCOMPARE(catalogue->problems().size(), 3);
    QCOMPARE(catalogue->problems().at(0).detail, u"systems: 1: not an object"_s);
    QVERIFY2(catalogue->problems().at(1).detail.startsWith(u"systems: 54: "),
             qPrintable(catalogue->problems().at(1).detail));
    QVERIFY(catalogue->problems().at(2).detail.endsWith(u"is there twice"));
}

void TestCatalogue::ignoresUnknownFields()
{
    const QTemporaryDir folder;
    const QString path = damagedCopy(folder, u"access"_s, u"regular"_s,
                                     [](QJsonObject &entry) { entry.insert(u"colour"_s, QJsonArray{1, 2}); });
    const auto catalogue = Catalogue::load(path);
    QVERIFY(catalogue && catalogue->problems().isEmpty());
    QCOMPARE(catalogue->modes(), Catalogue::load()->modes());
}

// A system that is lost takes the references to it along, each told; what refers stays.
void TestCatalogue::tellsWhatWasDropped()
{
    const QTemporaryDir folder;
    const QString path =
        damagedCopy(folder, u"systems"_s, u"jupiter"_s, [](QJsonObject &entry) { entry.remove(u"name"_s); });
    const auto catalogue = Catalogue::load(path);
    QVERIFY(catalogue);
    QVERIFY(!catalogue->system({u"jupiter"_s}));
    QCOMPARE(catalogue->systemsOf(*catalogue->factory({u"jaif"_s})).size(), 2);
    QStringList told;
    for (const Error &problem : catalogue->problems())
        told.append(problem.detail);
    QVERIFY2(told.contains(u"factories: jaif: systems: there is no \"jupiter\""_s), qPrintable(told.join(u'\n')));
    QVERIFY2(told.contains(u"access: extreme_scale: resources: there is no \"jupiter\""_s),
             qPrintable(told.join(u'\n')));
    // A state that is not told is unknown, and no fault.
    const auto silent = Catalogue::load(
        damagedCopy(folder, u"systems"_s, u"lumi"_s, [](QJsonObject &entry) { entry.remove(u"state"_s); }));
    QVERIFY(silent && silent->problems().isEmpty());
    QVERIFY(!silent->system({u"lumi"_s})->state);
}

void TestCatalogue::offersWhatTheDataSays()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const auto modesOf = [&](const QString &factory) {
        QStringList ids;
        for (const AccessMode *mode : catalogue->modesOf(*catalogue->factory({factory})))
            ids.append(mode->id.value);
        return ids;
    };
    // No machine of its own yet, and none that can be asked for.
    QCOMPARE(modesOf(u"litai"_s), QStringList());
    QCOMPARE(modesOf(u"nl-aif"_s), QStringList{u"nl_surf"_s});
    QVERIFY(modesOf(u"lumi-aif"_s).contains(u"aif_playground"_s));
    QVERIFY(!modesOf(u"piast-ai"_s).contains(u"aif_playground"_s));
    QVERIFY(modesOf(u"ai2f"_s).contains(u"fr_genci_dynamic"_s));
    // Each system that can be entered has its site, by whichever name.
    QCOMPARE(catalogue->system({u"juwels"_s})->site, SiteId{u"juwels-booster"_s});
    QCOMPARE(catalogue->system({u"altair"_s})->site, SiteId{u"psnc"_s});
    QVERIFY(catalogue->system({u"lumi-ai"_s})->site.isEmpty());
    // Both sides of what sources disagree about, and money that nobody publishes.
    QVERIFY(!catalogue->system({u"alice-recoque"_s})->conflicts.isEmpty());
    QVERIFY(!catalogue->system({u"joliot-curie"_s})->conflicts.isEmpty());
    QVERIFY(!catalogue->programme().conflicts.isEmpty());
    QVERIFY(!catalogue->factory({u"mimer"_s})->money.first().amount);
    QCOMPARE(catalogue->mode({u"aif_large_scale"_s})->calls.dates.size(), 22);
    QCOMPARE(catalogue->mode({u"ai_for_science"_s})->terms.inferenceShare.valueOr(0), 0.1);
    // Whether a call offers others than it was seen with; nobody says so of most.
    QVERIFY(catalogue->mode({u"aif_fast_lane"_s})->systemsOpen.valueOr(false));
    QVERIFY(catalogue->mode({u"aif_large_scale"_s})->systemsOpen.isConfirmed);
    QVERIFY(!catalogue->mode({u"development"_s})->systemsOpen);
    // "Users in Slovenia" names nobody.
    for (const QString &id : {u"si_sling"_s, u"bg_discoverer"_s})
        QVERIFY(!catalogue->mode({id})->audience && !catalogue->mode({id})->audience.note.isEmpty());
}

void TestCatalogue::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("extra");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("accelerator") << u"mi250x"_s << QString() << QStringList{u"lumi-aif"_s, u"ai2f"_s};
    QTest::newRow("city without accent") << u"linkoping"_s << QString() << QStringList{u"mimer"_s};
    QTest::newRow("city with accent") << u"Jülich"_s << QString() << QStringList{u"jaif"_s};
    QTest::newRow("stroke") << u"poznan"_s << QString() << QStringList{u"piast-ai"_s};
    QTest::newRow("two words") << u"  bologna   a100 "_s << QString() << QStringList{u"it4lia"_s};
    QTest::newRow("system") << u"karolaina"_s << QString() << QStringList{u"czai"_s};
    QTest::newRow("sector") << u"space finance"_s << QString() << QStringList{u"l-ai"_s, u"ai2f"_s};
    QTest::newRow("other name") << u"lumi af"_s << QString() << QStringList{u"lumi-aif"_s};
    QTest::newRow("in French") << u"barcelone"_s << QString() << QStringList{u"bsc-aif"_s};
    QTest::newRow("partner") << u"deic"_s << QString() << QStringList{u"lumi-aif"_s};
    QTest::newRow("nothing") << u"bologna reykjavik"_s << QString() << QStringList{};
    QTest::newRow("odd") << u"*[\\"_s << QString() << QStringList{};
}

void TestCatalogue::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, extra);
    QFETCH(QStringList, found);
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    QStringList ids;
    for (const Factory &factory : catalogue->factories()) {
        if (matches(*catalogue, factory, text, extra))
            ids.append(factory.id.value);
        QVERIFY(matches(*catalogue, factory, QString()));
        QVERIFY(matches(*catalogue, factory, u"ÉSPAÑA"_s, u"España"_s));
    }
    QCOMPARE(ids, found);
}

void TestCatalogue::filtersAntennas()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const Antenna *cyprus = catalogue->antenna({u"ant-cy"_s});
    QVERIFY(cyprus);
    QVERIFY(matches(*cyprus, u"castorc cy"_s));
    QVERIFY(matches(*cyprus, u"zypern"_s, u"Zypern"_s));
    QVERIFY(!matches(*cyprus, u"malta"_s));
}

void TestCatalogue::cutoffs_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("next");
    QTest::newRow("on the day itself") << u"ai_for_science"_s << QDate(2026, 12, 11) << QDate(2026, 12, 11);
    QTest::newRow("the day after the last") << u"ai_for_science"_s << QDate(2026, 12, 12) << QDate();
    QTest::newRow("between two") << u"ai_for_science"_s << QDate(2026, 7, 1) << QDate(2026, 8, 31);
    QTest::newRow("each month") << u"development"_s << QDate(2026, 11, 29) << QDate(2026, 12, 1);
    QTest::newRow("on the first") << u"development"_s << QDate(2026, 12, 1) << QDate(2026, 12, 1);
    QTest::newRow("over the year") << u"development"_s << QDate(2026, 12, 2) << QDate(2027, 1, 1);
    QTest::newRow("of which sources differ") << u"extreme_scale"_s << QDate(2026, 10, 1) << QDate();
    QTest::newRow("the other side of it") << u"extreme_scale"_s << QDate(2026, 10, 20) << QDate();
    QTest::newRow("before that") << u"extreme_scale"_s << QDate(2026, 5, 1) << QDate(2026, 5, 4);
    QTest::newRow("always open") << u"aif_playground"_s << QDate(2026, 12, 2) << QDate();
}

void TestCatalogue::cutoffs()
{
    QFETCH(QString, mode);
    QFETCH(QDate, day);
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const AccessMode &asked = *catalogue->mode({mode});
    QTEST(nextCutoff(asked, day.startOfDay()), "next");
    QCOMPARE(cutoffDispute(asked, day.startOfDay()) != nullptr, mode == u"extreme_scale" && day > QDate(2026, 5, 4));
}

QTEST_GUILESS_MAIN(TestCatalogue)

#include "tst_catalogue.moc"
