// SPDX-License-Identifier: GPL-3.0-or-later
//
// access, find, compare: what programs and people read of the catalogue's ways to computing time.
#include "tests/cli/program.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtGui/QImage>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModeTakesANewRequest();
    void filtersModes();
    void filtersForgivingly_data();
    void filtersForgivingly();
    void tellsAllOfAnEntry();
    void marksWhatIsNotVerified();
    void tellsHowSureItIs_data();
    void tellsHowSureItIs();
    void finds();
    void findsNothing();
    void knowsTheProfile();
    void sameAnswersSameOutput();
    void countriesByAnyName_data();
    void countriesByAnyName();
    void tellsWhatItWasTold();
    void saysThatNothingMatches();
    void namesInCapitals();
    void tellsItsSources();
    void refusesWrongAnswers_data();
    void refusesWrongAnswers();
    void compares();
    void oneSystem();
    void comparesIntoFiles();
    void refusesWrongSystems_data();
    void refusesWrongSystems();

private:
    Program m_program;
};

void TestCliGuide::everyModeTakesANewRequest()
{
    const QJsonObject json = m_program.run({u"access"_s, u"--json"_s}).json();
    const QJsonArray modes = json[u"modes"].toArray();
    QVERIFY(modes.size() >= 2);
    QVERIFY(modes.size() + json[u"without_form"].toArray().size() >= 29);
    for (const QJsonValue &mode : modes) {
        const QString id = mode[u"id"].toString();
        const QString file = m_program.path(id + u".json"_s);
        QCOMPARE(m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, id}).exitCode, 0);
        QVERIFY(QFile::exists(file));
    }
    const Answer text = m_program.run({u"access"_s});
    QVERIFY(text.out.contains("aif_playground") && text.out.contains("any time"));
}

void TestCliGuide::filtersModes()
{
    const QJsonObject json = m_program.run({u"access"_s, u"france"_s, u"--json"_s}).json();
    QCOMPARE(json[u"modes"].toArray().size() + json[u"without_form"].toArray().size(), 2);
    QCOMPARE(m_program.run({u"access"_s, u"atlantis"_s, u"--json"_s}).json()[u"modes"].toArray().size(), 0);
}

// As factories are found: umlauts written out, names together or apart, other names.
void TestCliGuide::filtersForgivingly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("found");
    QTest::newRow("a town") << QStringList{u"systems"_s, u"juelich"_s} << u"systems"_s << u"jupiter"_s;
    QTest::newRow("a town in French") << QStringList{u"systems"_s, u"barcelone"_s} << u"systems"_s << u"marenostrum5"_s;
    QTest::newRow("a factory") << QStringList{u"systems"_s, u"lumi"_s, u"aif"_s} << u"systems"_s << u"lumi"_s;
    QTest::newRow("a name") << QStringList{u"systems"_s, u"mare-nostrum"_s} << u"systems"_s << u"marenostrum5"_s;
    QTest::newRow("a country") << QStringList{u"access"_s, u"oesterreich"_s} << u"modes"_s << u"at_asc"_s;
    QTest::newRow("a mode") << QStringList{u"access"_s, u"fastlane"_s} << u"modes"_s << u"aif_fast_lane"_s;
}

void TestCliGuide::filtersForgivingly()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, list);
    QFETCH(QString, found);
    const QJsonObject json = m_program.run(arguments + QStringList{u"--json"_s}).json();
    QJsonArray entries = json[list].toArray();
    for (const auto &other : json[u"without_form"].toArray())
        entries.append(other);
    QVERIFY(entries.size() < 15);
    QVERIFY(std::ranges::any_of(entries, [&found](const auto &entry) { return entry[u"id"].toString() == found; }));
}

// What nobody tells is null, and not a no; what is told has its sources.
void TestCliGuide::tellsAllOfAnEntry()
{
    const QJsonArray systems = m_program.run({u"systems"_s, u"--json"_s}).json()[u"systems"].toArray();
    QVERIFY(systems.size() > 50);
    for (const QJsonValue &system : systems) {
        const QJsonValue ours = system[u"eurohpc"];
        QVERIFY2(ours.isObject() && (ours[u"value"].isNull() || !ours[u"sources"].toArray().isEmpty()),
                 qPrintable(system[u"id"].toString()));
        for (const QString &member :
             {u"node_types"_s, u"gpu_units_per_node"_s, u"site"_s, u"site_name"_s, u"remarks"_s})
            QVERIFY2(!system[member].isUndefined(), qPrintable(member));
    }
    const QJsonObject factory = m_program.run({u"factory"_s, u"lumi-aif"_s, u"--json"_s}).json();
    QVERIFY(!factory[u"aliases"].toArray().isEmpty());
    QVERIFY(factory[u"machine"][u"value"].isString());
    QVERIFY(factory[u"experimental_platform"][u"value"].toBool());
    QVERIFY(!factory[u"people"][u"value"].toArray().isEmpty());
    QVERIFY(!factory[u"services"].toObject().isEmpty());
    const QJsonArray modes = m_program.run({u"access"_s, u"--json"_s}).json()[u"modes"].toArray();
    const auto mode = [&modes](const QString &id) {
        const auto it = std::ranges::find_if(modes, [&id](const auto &one) { return one[u"id"].toString() == id; });
        return it == modes.end() ? QJsonValue() : QJsonValue(*it);
    };
    QVERIFY(mode(u"aif_large_scale"_s)[u"systems_open"][u"value"].toBool());
    QVERIFY(mode(u"development"_s)[u"systems_open"][u"value"].isNull());
    QCOMPARE(mode(u"aif_fast_lane"_s)[u"rules"].toArray().size(), 9);
    QVERIFY(mode(u"aif_fast_lane"_s)[u"status"][u"value"].isString());
    QCOMPARE(mode(u"extreme_scale"_s)[u"conflicts"].toArray().size(), 1);
    QVERIFY(!mode(u"extreme_scale"_s)[u"resources"].toArray().isEmpty());
}

// What nobody read says so in the terminal as well.
void TestCliGuide::marksWhatIsNotVerified()
{
    QVERIFY(m_program.run({u"systems"_s, u"vulcan"_s}).out.contains("Operating (not verified)"));
    QVERIFY(m_program.run({u"systems"_s, u"arrhenius"_s}).out.contains("NVIDIA GH200 (not verified)"));
    QVERIFY(m_program.run({u"systems"_s, u"juwels"_s}).out.contains("not published")); // its accelerators
    QVERIFY(m_program.run({u"factory"_s, u"jaif"_s}).out.contains("State unknown  not published"));
    const QByteArray pharos = m_program.run({u"factory"_s, u"pharos"_s}).out;
    QVERIFY2(pharos.contains("https://www.pharos-aifactory.eu (not verified)"), pharos.constData());
    const QByteArray italy = m_program.run({u"factory"_s, u"it4lia"_s}).out;
    QVERIFY2(italy.contains("https://iscra.cineca.it (not verified)"), italy.constData());
    QVERIFY(italy.contains("https://it4lia-aifactory.eu"));
    const QByteArray read = m_program.run({u"systems"_s, u"leonardo"_s}).out;
    QVERIFY(read.contains("Operating") && !read.contains("not verified"));
}

namespace {

// Where something has sources, and nothing says whether one of them was read: its members, "a/b".
QStringList silentMembers(const QJsonValue &value, const QString &place)
{
    QStringList silent;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        silent += silentMembers(entry, place);
    const QJsonObject object = value.toObject();
    if (object.contains(u"sources"_s) && !object[u"confirmed"_s].isBool())
        silent.append(place);
    for (auto it = object.begin(); it != object.end(); ++it)
        silent += silentMembers(it.value(), place + u'/' + it.key());
    return silent;
}

} // namespace

void TestCliGuide::tellsHowSureItIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("modes") << QStringList{u"access"_s};
    QTest::newRow("systems") << QStringList{u"systems"_s};
    QTest::newRow("factories") << QStringList{u"factories"_s};
    QTest::newRow("a factory") << QStringList{u"factory"_s, u"it4lia"_s};
    QTest::newRow("an antenna") << QStringList{u"factory"_s, u"ant-ie"_s};
    QTest::newRow("ways") << QStringList{u"find"_s, u"--who"_s, u"researcher"_s, u"--country"_s, u"IT"_s};
    QTest::newRow("comparison") << QStringList{u"compare"_s, u"leonardo"_s, u"lumi"_s};
}

// Of each thing that has sources, and of the addresses, which have their own.
void TestCliGuide::tellsHowSureItIs()
{
    QFETCH(QStringList, arguments);
    const QJsonObject json = m_program.run(arguments + QStringList{u"--json"_s}).json();
    QVERIFY(!json.isEmpty() && !json.contains(u"error"_s));
    const QStringList silent = silentMembers(json, {});
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    const auto entry = [&json](const QString &list, const QString &id) {
        for (const QJsonValue &one : json[list].toArray())
            if (one[u"id"] == id || one[u"mode"] == id)
                return one.toObject();
        return QJsonObject();
    };
    if (arguments.first() == u"access") {
        QVERIFY(entry(u"modes"_s, u"aif_playground"_s)[u"portal_confirmed"_s].toBool());
        QCOMPARE(entry(u"modes"_s, u"it_iscra"_s)[u"portal_confirmed"_s], QJsonValue(false)); // from memory
        QCOMPARE(entry(u"modes"_s, u"it_iscra"_s)[u"confirmed"_s], QJsonValue(true)); // but for its address
        QVERIFY(!entry(u"modes"_s, u"es_res"_s).contains(u"portal_confirmed"_s)); // it has none
    }
    if (arguments.first() == u"factory" && arguments.last() == u"it4lia") {
        QCOMPARE(entry(u"access"_s, u"it_iscra"_s)[u"portal_confirmed"_s], QJsonValue(false));
        QVERIFY(!json[u"source_details"_s].toArray().isEmpty());
    }
    if (arguments.first() == u"find") {
        QCOMPARE(entry(u"ways"_s, u"it_iscra"_s)[u"page_confirmed"_s], QJsonValue(false));
        QCOMPARE(entry(u"ways"_s, u"it_it4lia"_s)[u"page_confirmed"_s], QJsonValue(true));
    }
}

void TestCliGuide::finds()
{
    const QStringList arguments{u"find"_s, u"--who"_s,  u"startup"_s, u"--country"_s, u"slovenia"_s,  u"--gpu-hours"_s,
                                u"3000"_s, u"--work"_s, u"other"_s,   u"--day"_s,     u"2026-11-29"_s};
    const QJsonObject json = m_program.run(arguments + QStringList{u"--json"_s}).json();
    const QJsonValue first = json[u"ways"][0];
    QCOMPARE(first[u"mode"].toString(), u"aif_playground"_s);
    QCOMPARE(first[u"verdict"].toString(), u"nothing-against"_s);
    QCOMPARE(first[u"systems"][0][u"system"].toString(), u"leonardo"_s);
    QVERIFY(first[u"reasons"][0][u"confirmed"].isBool()); // whether a page that was read says so
    QCOMPARE(json[u"answers"][u"country"].toString(), u"SI"_s);
    QVERIFY(!json[u"source_details"].toArray().isEmpty());
    const Answer text = m_program.run(arguments);
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("Playground on LEONARDO"));
    QVERIFY(text.out.contains("Slovenia")); // its own inputs
    QVERIFY(text.out.contains("21 Nov 2026")); // the date of the figures
    QVERIFY(!text.out.toLower().contains("eligible"));
    QVERIFY(m_program.run(arguments + QStringList{u"--all"_s}).out.size() > text.out.size());
}

void TestCliGuide::findsNothing()
{
    const Answer answer = m_program.run({u"find"_s, u"--who"_s, u"public_body"_s, u"--country"_s, u"IE"_s,
                                         u"--data-stays"_s, u"yes"_s, u"--day"_s, u"2026-11-29"_s});
    QCOMPARE(answer.exitCode, 0); // an answer too
    QVERIFY(answer.out.contains("Nothing in the catalogue fits"));
    QVERIFY(answer.out.contains("the data would leave yours"));
}

void TestCliGuide::knowsTheProfile()
{
    const QString draft = m_program.path(u"someone.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, draft, u"--mode"_s, u"playground"_s}).exitCode, 0);
    const QJsonObject kept = m_program.run({u"request"_s, u"import"_s, draft, u"--json"_s}).json();
    const QString folder = QFileInfo(kept[u"file"].toString()).path() + u"/profile"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile profile(folder + u"/profile.json"_s);
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"format": "officina-profile", "version": 1,
                      "answers": {"organisation.type": "sme", "organisation.country": "LU"}})");
    profile.close();
    const Answer answer = m_program.run({u"find"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()[u"answers"][u"who"].toString(), u"sme"_s);
    QCOMPARE(answer.json()[u"answers"][u"country"].toString(), u"LU"_s);
    QCOMPARE(answer.json()[u"from_profile"].toArray(), (QJsonArray{u"who"_s, u"country"_s}));
    QVERIFY(answer.err.contains("--who sme --country LU"));
    const QJsonObject other = m_program.run({u"find"_s, u"--who"_s, u"researcher"_s, u"--json"_s}).json();
    QCOMPARE(other[u"answers"][u"who"].toString(), u"researcher"_s);
    QCOMPARE(other[u"from_profile"].toArray(), QJsonArray{u"country"_s});

    QVERIFY(profile.open(QIODevice::WriteOnly | QIODevice::Truncate));
    profile.write("{\"format\"");
    profile.close();
    const Answer damaged = m_program.run({u"find"_s, u"--who"_s, u"researcher"_s, u"--json"_s});
    QCOMPARE(damaged.exitCode, 0);
    QVERIFY(damaged.err.contains("profile.json"));
    QVERIFY(damaged.json()[u"answers"][u"country"].isNull());
    QVERIFY(QFile::remove(profile.fileName()));
}

void TestCliGuide::sameAnswersSameOutput()
{
    const QStringList arguments{u"find"_s, u"--who"_s, u"researcher"_s, u"--country"_s,
                                u"DK"_s,   u"--day"_s, u"2026-11-29"_s, u"--json"_s};
    QCOMPARE(m_program.run(arguments).out, m_program.run(arguments).out);
}

void TestCliGuide::countriesByAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"slovenia"_s << u"SI"_s;
    QTest::newRow("its own language") << u"Deutschland"_s << u"DE"_s;
    QTest::newRow("accents") << u"éire"_s << u"IE"_s;
    QTest::newRow("one of its languages") << u"Belgique"_s << u"BE"_s;
    QTest::newRow("the EU's code") << u"EL"_s << u"GR"_s;
    QTest::newRow("the usual code") << u"UK"_s << u"GB"_s;
    QTest::newRow("another name") << u"Czech Republic"_s << u"CZ"_s;
    QTest::newRow("with its article") << u"The Netherlands"_s << u"NL"_s;
    QTest::newRow("of another continent") << u"Canada"_s << u"CA"_s;
}

void TestCliGuide::countriesByAnyName()
{
    QFETCH(QString, name);
    const QJsonObject json = m_program.run({u"find"_s, u"--who"_s, u"sme"_s, u"--country"_s, name, u"--json"_s}).json();
    QTEST(json[u"answers"][u"country"].toString(), "code");
}

// Nothing that was not said, and small numbers as they were.
void TestCliGuide::tellsWhatItWasTold()
{
    const QStringList arguments{u"find"_s, u"--who"_s, u"startup"_s, u"--parameters"_s, u"0.005"_s};
    QVERIFY(m_program.run(arguments + QStringList{u"--json"_s}).json()[u"answers"][u"work"].isNull());
    const Answer silent = m_program.run(arguments);
    QVERIFY(!silent.out.contains("Training a model from scratch"));
    QVERIFY(silent.out.contains("0.005 billion"));
    const Answer tiny = m_program.run(
        {u"find"_s, u"--who"_s, u"startup"_s, u"--work"_s, u"training"_s, u"--parameters"_s, u"0.0001"_s});
    QVERIFY(tiny.out.contains("0.0001 billion") && !tiny.out.contains(" 0 billion") && !tiny.out.contains(" 0 GB"));
    // Of a country that was not told nothing is said, nor that anything lies outside it.
    const QByteArray stays = m_program.run({u"find"_s, u"--who"_s, u"researcher"_s, u"--data-stays"_s, u"yes"_s}).out;
    QVERIFY(!stays.contains("another country") && !stays.contains("Only systems in your country"));
}

void TestCliGuide::saysThatNothingMatches()
{
    for (const QString &command : {u"factories"_s, u"systems"_s, u"access"_s}) {
        const Answer answer = m_program.run({command, u"' OR 1=1"_s});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.out, QByteArray());
        QVERIFY2(answer.err.contains("Nothing matches"), qPrintable(command));
        QVERIFY(!m_program.run({command, u"' OR 1=1"_s, u"--json"_s}).err.contains("Nothing"));
    }
}

void TestCliGuide::namesInCapitals()
{
    QVERIFY(m_program.run({u"factory"_s, u"IT4LIA"_s}).out.contains("CINECA"));
    const Answer compared = m_program.run({u"compare"_s, u"LEONARDO"_s, u"Lumi"_s});
    QCOMPARE(compared.exitCode, 0);
    for (const QByteArray &line : compared.out.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 120, line.constData());
    QVERIFY(m_program.run({u"compare"_s, u"LEONARDO"_s, u"leonardo"_s}).err.contains("twice"));
}

void TestCliGuide::tellsItsSources()
{
    for (const QString &id : {u"it4lia"_s, u"ant-ie"_s}) {
        const QJsonObject json = m_program.run({u"factory"_s, id, u"--json"_s}).json();
        const QJsonArray sources = json[u"source_details"].toArray();
        QVERIFY(!sources.isEmpty());
        const Answer text = m_program.run({u"factory"_s, id});
        for (const QJsonValue &source : sources) {
            QVERIFY(text.out.contains(source[u"title"].toString().toUtf8()));
            QVERIFY(text.out.contains(source[u"url"].toString().toUtf8()));
        }
        QVERIFY(std::ranges::any_of(sources, [](const auto &one) { return one[u"read"] == u"2026-11-21"_s; }));
        QVERIFY(text.out.contains("2026-11-21"));
    }
}

void TestCliGuide::refusesWrongAnswers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nobody") << QStringList{};
    QTest::newRow("who") << QStringList{u"--who"_s, u"king"_s};
    QTest::newRow("work") << QStringList{u"--who"_s, u"sme"_s, u"--work"_s, u"play"_s};
    QTest::newRow("country") << QStringList{u"--who"_s, u"sme"_s, u"--country"_s, u"Atlantis"_s};
    QTest::newRow("code of no country") << QStringList{u"--who"_s, u"sme"_s, u"--country"_s, u"12"_s};
    QTest::newRow("a model larger than any") << QStringList{u"--who"_s, u"sme"_s, u"--parameters"_s, u"1e9"_s};
    QTest::newRow("hours") << QStringList{u"--who"_s, u"sme"_s, u"--gpu-hours"_s, u"-3"_s};
    QTest::newRow("two meanings") << QStringList{u"--who"_s, u"sme"_s, u"--gpu-hours"_s, u"20.000"_s};
    QTest::newRow("two meanings, with a comma") << QStringList{u"--who"_s, u"sme"_s, u"--gpu-hours"_s, u"20,000"_s};
    QTest::newRow("no number") << QStringList{u"--who"_s, u"sme"_s, u"--parameters"_s, u"7B"_s};
    QTest::newRow("day") << QStringList{u"--who"_s, u"sme"_s, u"--begin-by"_s, u"soon"_s};
    QTest::newRow("answer") << QStringList{u"--who"_s, u"sme"_s, u"--data-stays"_s, u"perhaps"_s};
}

void TestCliGuide::refusesWrongAnswers()
{
    QFETCH(QStringList, arguments);
    const Answer answer = m_program.run(QStringList{u"find"_s} + arguments + QStringList{u"--json"_s});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.errorKind(), u"usage"_s);
    if (arguments.isEmpty()) // what is to be said
        QVERIFY2(answer.err.startsWith("--who is missing.\nWho you are: "), answer.err.constData());
}

void TestCliGuide::compares()
{
    const QJsonObject json = m_program.run({u"compare"_s, u"leonardo"_s, u"lumi"_s, u"--json"_s}).json();
    QCOMPARE(json[u"systems"], QJsonArray({u"leonardo"_s, u"lumi"_s}));
    const QJsonArray rows = json[u"rows"].toArray();
    const auto row = [&rows](const QString &id) {
        const auto it = std::ranges::find_if(rows, [&id](const auto &one) { return one[u"id"].toString() == id; });
        return it == rows.end() ? QJsonValue() : QJsonValue(*it);
    };
    QVERIFY(row(u"accelerators"_s)[u"differs"].toBool());
    QVERIFY(row(u"accelerators"_s)[u"cells"][0][u"old"].isBool()); // what it is depends on the day
    QVERIFY(!row(u"state"_s)[u"differs"].toBool());
    QVERIFY(!row(u"memory"_s)[u"differs"].toBool()); // one is not published: no difference
    QVERIFY(row(u"memory"_s)[u"cells"][1][u"text"].isNull());
    QVERIFY(!row(u"memory"_s)[u"cells"][0][u"sources"].toArray().isEmpty());
    // Only the profile of its site has it.
    const QJsonObject other = m_program.run({u"compare"_s, u"jupiter"_s, u"hunter"_s, u"--json"_s}).json();
    const QJsonArray facts = other[u"rows"].toArray();
    const auto host = std::ranges::find_if(facts, [](const auto &one) { return one[u"id"] == u"login_host"_s; });
    QVERIFY(host != facts.end());
    QVERIFY((*host)[u"cells"][0][u"text"].toString().contains(u"login.jupiter.fz-juelich.de"_s));
    QVERIFY(!(*host)[u"cells"][0][u"sources"].toArray().isEmpty());
    const Answer text = m_program.run({u"compare"_s, u"leonardo"_s, u"lumi"_s});
    QVERIFY(text.out.contains("LEONARDO") && text.out.contains("not published") && text.out.contains("≠"));
    const QByteArray titles = m_program.run({u"compare"_s, u"vega"_s, u"karolina"_s}).out.split('\n').first();
    QVERIFY2(titles.contains("FACT") && titles.contains("Vega") && titles.contains("Karolina"), titles.constData());
}

// One alone, also of no factory; where sources differ is told; each source once.
void TestCliGuide::oneSystem()
{
    const Answer adastra = m_program.run({u"system"_s, u"adastra"_s, u"--json"_s});
    QCOMPARE(adastra.exitCode, 0);
    QSet<QString> ids;
    for (const QJsonValue row : adastra.json()[u"rows"].toArray()) {
        ids.insert(row[u"id"].toString());
        QStringList sources;
        for (const QJsonValue source : row[u"cells"][0][u"sources"].toArray())
            sources.append(source.toString());
        QCOMPARE(sources.removeDuplicates(), 0);
        if (row[u"id"] == u"conflicts"_s)
            QVERIFY(row[u"cells"][0][u"text"].toString().contains(u"356"_s));
    }
    QVERIFY(ids.contains(u"conflicts"_s) && ids.contains(u"gpu_nodes"_s));
    QVERIFY(!m_program.run({u"system"_s, u"deucalion"_s}).out.contains("≠"));
    const Answer factory = m_program.run({u"factory"_s, u"deucalion"_s});
    QVERIFY(factory.exitCode != 0 && factory.err.contains("officina-cli system deucalion"));
    // "end of 2027", not a month that nobody said.
    QVERIFY(!m_program.run({u"system"_s, u"herder"_s}).out.contains("December 2027"));
}

void TestCliGuide::comparesIntoFiles()
{
    const QString csv = m_program.path(u"t.csv"_s);
    const QString png = m_program.path(u"t.png"_s);
    const Answer answer = m_program.run(
        {u"compare"_s, u"leonardo"_s, u"lumi"_s, u"jupiter"_s, u"--csv"_s, csv, u"--png"_s, png, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray lines = table.readAll();
    QVERIFY(lines.startsWith("Fact,Differs,LEONARDO,LUMI,JUPITER,Sources"));
    QVERIFY2(lines.contains("(not verified)"), lines.constData()); // LUMI's peak
    QVERIFY(!lines.contains("unverified") && !lines.contains("press-")); // ids of the catalogue tell nobody anything
    QVERIFY(!QImage(png).isNull());
    const QStringList again{u"compare"_s, u"leonardo"_s, u"lumi"_s, u"--csv"_s, csv};
    QCOMPARE(m_program.run(again).exitCode, 1); // it is there
    QCOMPARE(m_program.run(again + QStringList{u"--force"_s}).exitCode, 0);
    QVERIFY(m_program.run({u"compare"_s, u"leonardo"_s, u"lumi"_s, u"--csv"_s, u"/dev/null/t.csv"_s}).exitCode != 0);
    const QStringList pair{u"compare"_s, u"leonardo"_s, u"lumi"_s};
    const QString folder = m_program.path(u"tabels"_s); // mistyped, and not made
    for (const QString &option : {u"--csv"_s, u"--png"_s}) {
        const Answer nowhere = m_program.run(pair + QStringList{option, folder + u"/t.out"_s, u"--force"_s});
        QCOMPARE(nowhere.exitCode, 3);
        QVERIFY2(nowhere.err.contains("There is no folder " + folder.toUtf8()), nowhere.err.constData());
        QVERIFY(!QFileInfo::exists(folder));
        const Answer nothing = m_program.run(pair + QStringList{option, QString()});
        QCOMPARE(nothing.exitCode, 2);
        QVERIFY2(nothing.err.contains("An argument is empty"), nothing.err.constData());
    }
}

void TestCliGuide::refusesWrongSystems_data()
{
    QTest::addColumn<QStringList>("systems");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("one") << QStringList{u"lumi"_s} << 2;
    QTest::newRow("five") << QStringList{u"lumi"_s, u"leonardo"_s, u"vega"_s, u"jupiter"_s, u"karolina"_s} << 2;
    QTest::newRow("twice") << QStringList{u"lumi"_s, u"lumi"_s} << 2;
    QTest::newRow("none of that name") << QStringList{u"lumi"_s, u"atlantis"_s} << 3;
}

void TestCliGuide::refusesWrongSystems()
{
    QFETCH(QStringList, systems);
    const Answer answer = m_program.run(QStringList{u"compare"_s} + systems);
    QTEST(answer.exitCode, "exitCode");
    if (systems.size() < 2 || systems.size() > 4) // how many it takes
        QVERIFY2(answer.err.contains("two to four systems"), answer.err.constData());
}

QTEST_GUILESS_MAIN(TestCliGuide)
#include "tst_cliguide.moc"
