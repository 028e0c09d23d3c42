// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli without a site: help, wrong usage, the catalogue.
#include "tests/cli/program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_data();
    void help();
    void overviewListsEveryCommand();
    void wrongUsage_data();
    void wrongUsage();
    void tooMuch();
    void catalogue_data();
    void catalogue();
    void factoryHasSystemsAccessAndDatedSources();
    void filterIgnoresAccents();
    void unknownFactory();
    void fullOutput();
    void sitesWithoutPractice();
    void portable_data();
    void portable();

private:
    Program m_program;
};

void TestCli::help_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"factories",
                                "factory",
                                "systems",
                                "access",
                                "find",
                                "compare",
                                "request new",
                                "request set",
                                "request fields",
                                "request check",
                                "request export",
                                "request import",
                                "request compare",
                                "request estimate",
                                "request attach",
                                "request detach",
                                "calendar",
                                "award set",
                                "award show",
                                "award remove",
                                "sites",
                                "site",
                                "ls",
                                "put",
                                "get",
                                "submit",
                                "jobs",
                                "job",
                                "cancel",
                                "log",
                                "curves"})
        QTest::addRow("%s", command) << QString::fromLatin1(command);
}

void TestCli::help()
{
    QFETCH(QString, command);
    const Answer answer = m_program.run(command.split(u' ') + QStringList{u"--help"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains("Usage: officina-cli " + command.toUtf8()));
    QVERIFY(answer.out.contains("--json"));
    QVERIFY(answer.out.contains("130"));
    QCOMPARE(m_program.run(QStringList{u"help"_s} + command.split(u' ')).out, answer.out);
    const Answer json = m_program.run(command.split(u' ') + QStringList{u"--help"_s, u"--json"_s});
    QCOMPARE(json.json()[u"help"].toString().toUtf8(), answer.out);
}

void TestCli::overviewListsEveryCommand()
{
    const Answer answer = m_program.run({u"--help"_s});
    QCOMPARE(answer.exitCode, 0);
    for (const char *command : {"factories [",
                                "factory ID",
                                "systems",
                                "request new FILE",
                                "request set FILE FIELD=VALUE…",
                                "request fields MODE",
                                "request check FILE",
                                "request export FILE",
                                "request import FILE",
                                "request compare FILE OTHER",
                                "request estimate",
                                "request attach FILE PATH",
                                "request detach FILE NAME",
                                "calendar",
                                "award set PROJECT FIELD=VALUE…",
                                "sites",
                                "site SITE",
                                "ls SITE:PATH",
                                "put LOCAL",
                                "get SITE:PATH",
                                "submit SITE",
                                "jobs SITE",
                                "job SITE ID",
                                "cancel SITE ID",
                                "log SITE ID",
                                "curves PATH|SITE:PATH"})
        QVERIFY2(answer.out.contains(command), command);
    QCOMPARE(m_program.run({u"--version"_s}).exitCode, 0);
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"fly"_s};
    QTest::newRow("half a command") << QStringList{u"request"_s};
    QTest::newRow("no such option") << QStringList{u"factories"_s, u"--fast"_s};
    QTest::newRow("argument missing") << QStringList{u"factory"_s};
    QTest::newRow("argument too many") << QStringList{u"factory"_s, u"a"_s, u"b"_s};
    QTest::newRow("no place") << QStringList{u"ls"_s, u"folder"_s};
    QTest::newRow("put: no place") << QStringList{u"put"_s, u"a"_s, u"./b:c"_s};
    QTest::newRow("put: existing") << QStringList{u"put"_s, u"a"_s, u"practice:"_s, u"--existing"_s, u"burn"_s};
    QTest::newRow("put: as") << QStringList{u"put"_s, u"a"_s, u"b"_s, u"practice:"_s, u"--as"_s, u"c"_s};
    QTest::newRow("mode missing") << QStringList{u"request"_s, u"new"_s, u"x.json"_s};
    QTest::newRow("export of nothing") << QStringList{u"request"_s, u"export"_s, u"x.json"_s};
    QTest::newRow("submit nothing") << QStringList{u"submit"_s, u"practice"_s};
    QTest::newRow("submit both") << QStringList{u"submit"_s,   u"practice"_s, u"--template"_s,
                                                u"training"_s, u"--script"_s, u"x"_s};
    QTest::newRow("no such template") << QStringList{u"submit"_s, u"practice"_s, u"--template"_s, u"x"_s};
    QTest::newRow("no such key") << QStringList{u"submit"_s,   u"practice"_s, u"--template"_s,
                                                u"training"_s, u"--set"_s,    u"wings=2"_s};
    QTest::newRow("gpus") << QStringList{u"submit"_s,   u"practice"_s, u"--template"_s,
                                         u"training"_s, u"--gpus"_s,   u"two"_s};
    QTest::newRow("time") << QStringList{u"submit"_s,   u"practice"_s, u"--template"_s,
                                         u"training"_s, u"--time"_s,   u"soon"_s};
    QTest::newRow("memory") << QStringList{u"submit"_s,   u"practice"_s, u"--template"_s,
                                           u"training"_s, u"--memory"_s, u"-4G"_s};
    QTest::newRow("days") << QStringList{u"jobs"_s, u"practice"_s, u"--days"_s, u"0"_s};
    QTest::newRow("smoothing") << QStringList{u"curves"_s, u"."_s, u"--smoothing"_s, u"1"_s};
    QTest::newRow("pattern") << QStringList{u"curves"_s, u"."_s, u"--pattern"_s, u"loss=("_s};
    QTest::newRow("pattern without a group") << QStringList{u"curves"_s, u"."_s, u"--pattern"_s, u"loss"_s};
    QTest::newRow("comparison") << QStringList{u"curves"_s, u"."_s, u"--reference"_s, u"a"_s, u"--compare"_s, u"sum"_s};
    QTest::newRow("compared with nothing") << QStringList{u"curves"_s, u"."_s, u"--compare"_s, u"ratio"_s};
    QTest::newRow("axis") << QStringList{u"curves"_s, u"."_s, u"--axis"_s, u"z"_s};
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Answer plain = m_program.run(arguments);
    QCOMPARE(plain.exitCode, 2);
    QVERIFY(!plain.err.isEmpty());
    QVERIFY(plain.out.isEmpty());
    const Answer json = m_program.run(arguments + QStringList{u"--json"_s});
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.errorKind(), u"usage"_s);
    QVERIFY(!json.json()[u"error"][u"what"].toString().isEmpty());
}

// Which word is too much, and that an option before it takes none.
void TestCli::tooMuch()
{
    const Answer flag = m_program.run({u"history"_s, u"--limit"_s, u"5"_s, u"--csv"_s, u"jobs.csv"_s});
    QCOMPARE(flag.exitCode, 2);
    QVERIFY2(flag.err.contains("--csv takes no value") && flag.err.contains("too much: jobs.csv"),
             flag.err.constData());
    const Answer argument = m_program.run({u"factory"_s, u"a"_s, u"--json"_s, u"b"_s, u"c"_s});
    QCOMPARE(argument.exitCode, 2);
    QVERIFY2(argument.json()[u"error"][u"what"].toString().contains(u"too much: b"_s), argument.out.constData());
    const Answer words = m_program.run({u"factory"_s, u"a"_s, u"b"_s, u"c"_s});
    QVERIFY2(words.err.contains("too much: b c"), words.err.constData());
}

void TestCli::catalogue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("least");
    QTest::newRow("factories") << QStringList{u"factories"_s} << u"factories"_s << 19;
    QTest::newRow("filtered") << QStringList{u"factories"_s, u"luxembourg"_s} << u"factories"_s << 1;
    QTest::newRow("antennas") << QStringList{u"factories"_s} << u"antennas"_s << 13;
    for (const auto country : {"norway", "estonia", "denmark", "portugal"}) // that take part
        QTest::newRow(country) << QStringList{u"factories"_s, QString::fromLatin1(country)} << u"factories"_s << 1;
    QTest::newRow("an antenna's country") << QStringList{u"factories"_s, u"ireland"_s} << u"antennas"_s << 1;
    QTest::newRow("systems") << QStringList{u"systems"_s} << u"systems"_s << 10;
}

void TestCli::catalogue()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, list);
    QFETCH(int, least);
    const Answer json = m_program.run(arguments + QStringList{u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    const QJsonArray entries = json.json()[list].toArray();
    QVERIFY(entries.size() >= least);
    const Answer text = m_program.run(arguments);
    for (const auto &entry : entries) {
        QVERIFY(text.out.contains('\n' + entry[u"id"].toString().toUtf8() + ' '));
        QVERIFY(entry[u"name"][u"value"].isNull() || !entry[u"name"][u"sources"].toArray().isEmpty());
    }
}

void TestCli::factoryHasSystemsAccessAndDatedSources()
{
    const QJsonObject json = m_program.run({u"factory"_s, u"l-ai"_s, u"--json"_s}).json();
    QCOMPARE(json[u"country"].toString(), u"LU"_s);
    QVERIFY(!json[u"system_details"].toArray().isEmpty());
    QVERIFY(json[u"access"].toArray().size() >= 2);
    const QJsonArray sources = json[u"source_details"].toArray();
    QVERIFY(!sources.isEmpty());
    QVERIFY(std::ranges::any_of(sources, [](const auto &source) { return !source[u"date"].toString().isEmpty(); }));
    const Answer text = m_program.run({u"factory"_s, u"l-ai"_s});
    QVERIFY(text.out.contains("meluxina"));
    QVERIFY(text.out.contains("https://"));
    // An antenna: who runs it, and to which factories it leads.
    QVERIFY(!m_program.run({u"factory"_s, u"ant-ie"_s, u"--json"_s}).json()[u"source_details"].toArray().isEmpty());
    const QByteArray antenna = m_program.run({u"factory"_s, u"ant-ie"_s}).out;
    QVERIFY(antenna.contains("ICHEC") && antenna.contains("ai2f") && antenna.contains("l-ai"));
    // By the links of pages and mails, as the window takes them; a system's leads to its factory.
    const auto shown = [this](const QString &name) {
        return m_program.run({u"factory"_s, name, u"--json"_s}).json()[u"id"].toString();
    };
    QCOMPARE(shown(u"officina://factory/l-ai"_s), u"l-ai"_s);
    QCOMPARE(shown(u"OFFICINA://ANTENNA/ANT-IE/"_s), u"ant-ie"_s);
    QCOMPARE(shown(u"officina://system/meluxina"_s), u"l-ai"_s);
    QCOMPARE(m_program.run({u"factory"_s, u"officina://factory/atlantis"_s}).exitCode, 3);
    QCOMPARE(m_program.run({u"factory"_s, u"officina://system/atlantis"_s}).exitCode, 3);
}

void TestCli::filterIgnoresAccents()
{
    const QJsonObject json = m_program.run({u"factories"_s, u"LINKOPING"_s, u"--json"_s}).json();
    QCOMPARE(json[u"factories"].toArray().size(), 1);
    QCOMPARE(json[u"factories"][0][u"city"][u"value"].toString(), u"Linköping"_s);
}

void TestCli::unknownFactory()
{
    const Answer answer = m_program.run({u"factory"_s, u"atlantis"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.errorKind(), u"not-found"_s);
    QCOMPARE(answer.json()[u"error"][u"subject"].toString(), u"atlantis"_s);
}

void TestCli::fullOutput()
{
    const Answer answer = m_program.shell(u"officina-cli factories --json > /dev/full"_s);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(!answer.err.isEmpty());
}

void TestCli::sitesWithoutPractice()
{
    Program program;
    program.setPracticeFolder(program.path(u"nothing"_s));
    program.home().file(".ssh/config", "Host my-cluster\n  HostName login.example.eu\n  User ada\n");
    const QJsonObject json = program.run({u"sites"_s, u"--json"_s}).json();
    QHash<QString, QString> origins;
    const QJsonArray sites = json[u"sites"].toArray();
    for (const auto &site : sites)
        origins.insert(site[u"id"].toString(), site[u"origin"].toString());
    QVERIFY(!origins.contains(u"practice"_s));
    // HOME is another one here than the account's, where ssh looks: it would not find this alias.
    QVERIFY(!origins.contains(u"my-cluster"_s));
    QCOMPARE(origins.value(u"leonardo"_s), u"catalogue"_s);
    const Answer absent = program.run({u"ls"_s, u"practice:"_s, u"--json"_s});
    QCOMPARE(absent.exitCode, 3);
    QCOMPARE(absent.errorKind(), u"not-found"_s);
}

void TestCli::portable_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("beside the program") << QByteArray("stick/officina-cli");
    QTest::newRow("above its bin") << QByteArray("stick/bin/officina-cli");
}

// A stick that is carried about has all of it, and leaves nothing on the computer.
void TestCli::portable()
{
    QFETCH(QByteArray, program);
    TempFolder folder;
    folder.folder("stick/officina-data");
    folder.folder("stick/bin");
    QVERIFY(QFile::copy(qEnvironmentVariable("OFFICINA_BIN_DIR") + u"/officina-cli"_s,
                        folder.path(QString::fromLatin1(program))));
    const auto process = m_program.process({u"cohort"_s, u"new"_s, u"Winter"_s, u"--site"_s, u"lumi"_s});
    process->setProgram(folder.path(QString::fromLatin1(program)));
    process->start();
    QVERIFY(process->waitForFinished(60'000));
    QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
    QVERIFY(QFile::exists(folder.path(u"stick/officina-data/data/cohorts/winter.json"_s)));
    QVERIFY(!QFile::exists(m_program.path(u".local/share/officina/cohorts"_s)));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
