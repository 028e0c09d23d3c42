// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped catalogue loads whole and hangs together; damaged files are refused with the file,
// the entry and the field; the text filter finds what people type.
#include "client/base/files.h"
#include "client/catalogue/catalogue.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QStringList files{u"factories.json"_s, u"systems.json"_s, u"sources.json"_s, u"access.json"_s};

// A copy of the shipped catalogue that a test may damage.
QString copyOf(const QTemporaryDir &folder)
{
    for (const QString &file : files) {
        const QByteArray bytes = readFile(u":/officina/catalogue/"_s + file).value();
        if (!writeFile(folder.filePath(file), bytes))
            qFatal("the copy cannot be written");
    }
    return folder.path();
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsWhole();
    void factsKeepTheirSources();
    void readsAccessModes();
    void findsModesAndFactories();
    void damagedFields_data();
    void damagedFields();
    void damagedFiles_data();
    void damagedFiles();
    void ignoresUnknownFields();
    void filters_data();
    void filters();
    void filtersAntennas();
};

void TestCatalogue::shipsWhole()
{
    const auto catalogue = Catalogue::load();
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().detail));
    QCOMPARE(catalogue->factories().size(), 19);
    QCOMPARE(catalogue->antennas().size(), 13);
    QCOMPARE(catalogue->systems().size(), 52);
    QVERIFY(catalogue->retrieved().isValid());
    QCOMPARE(catalogue->euMembers().size(), 27);
    for (const Factory &factory : catalogue->factories()) {
        QVERIFY2(!factory.systems.isEmpty(), qPrintable(factory.id.value));
        QVERIFY2(!factory.state.sources.isEmpty() || *factory.state == State::Unknown, qPrintable(factory.id.value));
    }
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

    // From general knowledge alone: carried, and marked.
    QVERIFY(catalogue->factory({u"pharos"_s})->website);
    QVERIFY(!catalogue->factory({u"pharos"_s})->website.isConfirmed);
    // Not found anywhere: unknown, not empty.
    QVERIFY(!catalogue->factory({u"bsc-aif"_s})->website);
    QVERIFY(!catalogue->factory({u"l-ai"_s})->conflicts.isEmpty());
}

void TestCatalogue::readsAccessModes()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const AccessMode *playground = catalogue->mode({u"aif_playground"_s});
    QVERIFY(playground && playground->hasDraft);
    QVERIFY(playground->limits->isFixedPackage);
    QCOMPARE(*playground->limits->most, 5000.0);
    QCOMPARE(playground->answerWorkingDays.valueOr(0), 2);
    QCOMPARE(playground->durationsMonths.valueOr({}), QList<int>({1, 2, 3}));
    const AccessMode *fastLane = catalogue->mode({u"aif_fast_lane"_s});
    QVERIFY(fastLane && fastLane->hasDraft);
    QCOMPARE(*fastLane->limits->least, 10000.0);
    QVERIFY(fastLane->limits->leastIsExcluded);
    QCOMPARE(*fastLane->limits->most, 50000.0);
    QCOMPARE(fastLane->page.scheme(), u"https"_s);
    QCOMPARE(catalogue->mode({u"ai_for_science"_s})->limits->unit, AmountUnit::NodeHours);
}

void TestCatalogue::findsModesAndFactories()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const Factory *it4lia = catalogue->factory({u"it4lia"_s});
    QStringList ids;
    for (const AccessMode *mode : catalogue->modesOf(*it4lia))
        ids.append(mode->id.value);
    QCOMPARE(ids, QStringList({u"aif_playground"_s, u"aif_fast_lane"_s, u"aif_large_scale"_s, u"it_it4lia"_s}));
    QCOMPARE(catalogue->factoriesOf({u"leonardo"_s}).size(), 2);
    QVERIFY(!catalogue->factory({u"nowhere"_s}));
}

void TestCatalogue::damagedFields_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value"); // undefined: the field is removed
    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &file, const QString &list, const QString &id,
                        const QString &field,
                        const QJsonValue &value) { QTest::newRow(name) << file << list << id << field << value; };
    row("no name", files[0], u"factories"_s, u"pharos"_s, u"name"_s, gone);
    row("no country", files[0], u"factories"_s, u"pharos"_s, u"country"_s, gone);
    row("country is a number", files[0], u"factories"_s, u"l-ai"_s, u"country"_s, 7);
    row("country in words", files[0], u"factories"_s, u"l-ai"_s, u"country"_s, u"Luxembourg"_s);
    row("city not sourced", files[0], u"factories"_s, u"l-ai"_s, u"city"_s, u"Bissen"_s);
    row("city without value", files[0], u"factories"_s, u"l-ai"_s, u"city"_s, QJsonObject{});
    row("unknown state", files[0], u"factories"_s, u"l-ai"_s, u"state"_s, QJsonObject{{u"value"_s, u"asleep"_s}});
    row("unknown source", files[0], u"factories"_s, u"l-ai"_s, u"city"_s,
        QJsonObject{{u"value"_s, u"Bissen"_s}, {u"sources"_s, QJsonArray{u"no-such"_s}}});
    row("unknown system", files[0], u"factories"_s, u"l-ai"_s, u"systems"_s,
        QJsonArray{QJsonObject{{u"system"_s, u"hal9000"_s}, {u"role"_s, u"current"_s}}});
    row("website is a program", files[0], u"factories"_s, u"lumi-aif"_s, u"website"_s,
        QJsonObject{{u"value"_s, u"file:///bin/sh"_s}});
    row("antenna without factory", files[0], u"antennas"_s, u"ant-cy"_s, u"factories"_s,
        QJsonArray{QJsonObject{{u"kind"_s, u"linked"_s}}});
    row("no system name", files[1], u"systems"_s, u"leonardo"_s, u"name"_s, gone);
    row("count is negative", files[1], u"systems"_s, u"leonardo"_s, u"accelerators"_s,
        QJsonArray{QJsonObject{{u"model"_s, u"A100"_s}, {u"count"_s, -4}}});
    row("half a node", files[1], u"systems"_s, u"leonardo"_s, u"gpus_per_node"_s, QJsonObject{{u"value"_s, 3.5}});
    row("list is a text", files[1], u"systems"_s, u"leonardo"_s, u"node_types"_s, u"none"_s);
    row("no title", files[2], u"sources"_s, u"G2"_s, u"title"_s, gone);
    row("no limits", files[3], u"modes"_s, u"aif_playground"_s, u"limits"_s, gone);
    row("months are words", files[3], u"modes"_s, u"aif_fast_lane"_s, u"durations_months"_s,
        QJsonObject{{u"value"_s, QJsonArray{u"three"_s}}});
}

void TestCatalogue::damagedFields()
{
    QFETCH(QString, file);
    QFETCH(QString, list);
    QFETCH(QString, id);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QTemporaryDir folder;
    copyOf(folder);
    QJsonObject top = readJson(folder.filePath(file))->object();
    QJsonArray entries = top.value(list).toArray();
    bool found = false;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries.at(i).toObject();
        if (entry.value(u"id"_s).toString() != id)
            continue;
        found = true;
        if (value.isUndefined())
            entry.remove(field);
        else
            entry.insert(field, value);
        entries.replace(i, entry);
    }
    QVERIFY(found);
    top.insert(list, entries);
    QVERIFY(writeFile(folder.filePath(file), QJsonDocument(top).toJson()));

    const auto catalogue = Catalogue::load(folder.path());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, Kind::BadInput);
    QCOMPARE(catalogue.error().subject, folder.filePath(file));
    const QString start = u"%1: %2: %3"_s.arg(file, id, field);
    QVERIFY2(catalogue.error().detail.startsWith(start), qPrintable(catalogue.error().detail));
}

void TestCatalogue::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"factories\": [{\"id\": \"l");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no lists") << QByteArray("{}");
    QTest::newRow("list of numbers") << QByteArray(
        "{\"sources\": [1, 2], \"systems\": [1], \"factories\": [1], \"modes\": [1]}");
    QTest::newRow("entry without id") << QByteArray(
        "{\"sources\": [{}], \"systems\": [{}], \"factories\": [{}], \"modes\": [{}]}");
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
}

void TestCatalogue::damagedFiles()
{
    QFETCH(QByteArray, bytes);
    for (const QString &file : files) {
        QTemporaryDir folder;
        copyOf(folder);
        QVERIFY(writeFile(folder.filePath(file), bytes));
        const auto damaged = Catalogue::load(folder.path());
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, Kind::BadInput);
        QVERIFY2(damaged.error().detail.contains(file), qPrintable(damaged.error().detail));
        QVERIFY(QFile::remove(folder.filePath(file)));
        const auto missing = Catalogue::load(folder.path());
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Kind::NotFound);
    }
}

void TestCatalogue::ignoresUnknownFields()
{
    QTemporaryDir folder;
    copyOf(folder);
    QJsonObject top = readJson(folder.filePath(files[3]))->object();
    top.insert(u"mood"_s, u"good"_s);
    QJsonArray modes = top.value(u"modes"_s).toArray();
    QJsonObject mode = modes.first().toObject();
    mode.insert(u"colour"_s, QJsonArray{1, 2});
    modes.replace(0, mode);
    top.insert(u"modes"_s, modes);
    QVERIFY(writeFile(folder.filePath(files[3]), QJsonDocument(top).toJson()));
    QVERIFY(Catalogue::load(folder.path()));
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
    QTest::newRow("sector") << u"space finance"_s << QString() << QStringList{u"l-ai"_s};
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

QTEST_GUILESS_MAIN(TestCatalogue)

#include "tst_catalogue.moc"
