// SPDX-License-Identifier: GPL-3.0-or-later
//
// Job templates: values become single shell words, and no value changes the script. What the
// filled script does is asked of a real shell.
#include "client/jobs/jobtemplate.h"

#include "tests/support/resultcheck.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class JobTemplateTest : public QObject
{
    Q_OBJECT

private:
    static JobTemplate printing()
    {
        const auto read = readJobTemplate(
            R"({"id": "t", "parameters": [{"key": "a", "type": "text"},
                {"key": "n", "type": "integer", "least": 1, "most": 10, "option": "-n"},
                {"key": "x", "type": "real", "least": 0, "most": 1, "standard": 0.5, "option": "-x"}]})",
            "printf '%s|' {{a}} {{n}} {{x}} {{logs}}\n");
        return read ? *read : JobTemplate();
    }

private Q_SLOTS:
    void training()
    {
        const auto templates = jobTemplates();
        QCOMPARE(templates.size(), 9);
        const JobTemplate &training = templates.first();
        QCOMPARE(training.id, u"training"_s);
        QCOMPARE(training.gpus, 1);
        QVERIFY_ERROR(training.fill({}, RemotePath("/r")), Error::Kind::BadInput); // no folder
        const auto body = training.fill({{u"folder"_s, u"/work/it's here"_s}, {u"epochs"_s, 3}}, RemotePath("/r"));
        QVERIFY_RESULT(body);
        QVERIFY(body->contains("\ncd '/work/it'\\''s here'\n"));
        QVERIFY2(body->contains("\npython3 -u 'train.py' --data 'digits.csv.gz' --epochs 3 --seed 1 --out '/r/logs'\n"),
                 body->constData());
        QVERIFY(!body->contains("{{"));
        const auto atHome = training.fill({{u"folder"_s, u"~/my code"_s}}, RemotePath("/r"));
        QVERIFY_RESULT(atHome);
        QVERIFY(atHome->contains("\ncd \"$HOME\"/'my code'\n"));
    }

    // What comes with Officina can be sent: each body is one that the shell takes, and fills no place by itself.
    void ready_data()
    {
        QTest::addColumn<QString>("id");
        for (const JobTemplate &t : jobTemplates())
            QTest::newRow(qPrintable(t.id)) << t.id;
    }
    void ready()
    {
        QFETCH(QString, id);
        const auto templates = jobTemplates();
        const JobTemplate &t = *std::ranges::find(templates, id, &JobTemplate::id);
        QVERIFY(t.timeLimit > 0);
        QVERIFY(t.gpus == JobTemplate::allGpus || t.gpus > 0);
        QCOMPARE(t.cpus, 0);   // a share of the node: 512 MiB for "import torch" end OUT_OF_MEMORY
        QCOMPARE(t.memory, 0);
        QVERIFY(!t.isOwn);
        QProcess shell;
        shell.start(u"bash"_s, {u"-n"_s});
        shell.write(t.body);
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QCOMPARE(shell.exitCode(), 0);
        // What one scheduler alone sets has the other's beside it, where both may run it.
        for (const QByteArray &line : t.body.split('\n'))
            QVERIFY2(!t.schedulers.isEmpty() || line.contains("SLURM_") == line.contains("PBS_"), line.constData());
        QCOMPARE(t.spec().nodes, t.nodes);
        const auto body = t.fill({{u"folder"_s, u"/x"_s}}, RemotePath("/r"));
        QVERIFY_RESULT(body);
        QVERIFY(!body->contains("{{"));
        const auto whole = t.wholeBody({{u"folder"_s, u"/x"_s}}, RemotePath("/r"));
        QVERIFY_RESULT(whole);
        QVERIFY(whole->contains(t.containerRuns == u"pyxis" ? "srun "
                                    : t.container.isEmpty() ? "\n"
                                                            : "apptainer exec "));
        QVERIFY(t.container.isEmpty() ? *whole == *body : whole->contains(t.container.toUtf8()));
    }

    void ownTemplatesAreKept()
    {
        QTemporaryDir folder;
        const QString at = folder.filePath(u"new/templates"_s);
        JobTemplate made;
        made.name = u"  My/../run ü "_s;
        made.body = "srun ./a.out\n";
        made.nodes = 4;
        made.gpus = 2;
        made.memory = 512;
        made.timeLimit = 60;
        made.array = u"0-9"_s;
        made.modules = u"python; module use /x"_s;
        made.environment = u"A=b c\nD="_s;
        made.containerRuns = u"pyxis"_s;
        made.links = 4;
        made.watchGpus = true;
        made.stopIdleMinutes = 20;
        made.more = {u"--exclusive"_s};
        made.site = u"lumi"_s;
        made.shell = "/bin/sh";
        made.parameters = jobTemplates().first().parameters;
        made.parameters.first().standard = u"/data/x"_s;
        QVERIFY_RESULT(saveTemplate(at, made));
        QVERIFY_RESULT(saveTemplate(at, made)); // the same name is another one
        auto kept = ownTemplates(at);
        QCOMPARE(kept.size(), 2);
        QVERIFY(kept[0].id != kept[1].id);
        QVERIFY(kept[0].isOwn);
        QCOMPARE(kept[0].name, u"My/../run ü"_s);
        QCOMPARE(kept[0].body, made.body);
        QCOMPARE(kept[0].modules, made.modules);
        QCOMPARE(kept[0].environment, made.environment);
        QCOMPARE(kept[0].containerRuns, made.containerRuns);
        QCOMPARE(kept[0].spec().links, 4);
        QCOMPARE(kept[0].site, made.site);
        QVERIFY(kept[0].spec() == made.spec());
        QCOMPARE(kept[0].parameters.size(), made.parameters.size());
        for (qsizetype i = 0; i < made.parameters.size(); ++i) {
            QCOMPARE(kept[0].parameters[i].key, made.parameters[i].key);
            QVERIFY(kept[0].parameters[i].type == made.parameters[i].type);
            QCOMPARE(kept[0].parameters[i].standard.toString(), made.parameters[i].standard.toString());
            QCOMPARE(kept[0].parameters[i].most, made.parameters[i].most);
            QCOMPARE(kept[0].parameters[i].option, made.parameters[i].option);
        }
        QVERIFY_RESULT(removeTemplate(at, kept[0].id));
        QCOMPARE(ownTemplates(at).size(), 1);
        QVERIFY_ERROR(removeTemplate(at, u"../x"_s), Error::Kind::BadInput);
        made.name = u" "_s;
        QVERIFY_ERROR(saveTemplate(at, made), Error::Kind::BadInput);
        QFile broken(at + u"/broken.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QCOMPARE(ownTemplates(at).size(), 1);
    }

    void ownTemplatesAreReplaced()
    {
        QTemporaryDir folder;
        JobTemplate made;
        made.name = u"nights"_s;
        made.body = "srun ./a.out\n";
        QVERIFY_RESULT(saveTemplate(folder.path(), made));
        QVERIFY_RESULT(saveTemplate(folder.path(), made));
        const QString second = ownTemplates(folder.path()).last().id;
        JobTemplate changed = made;
        changed.body = "srun ./b.out\n";
        QVERIFY_RESULT(saveTemplate(folder.path(), changed, second)); // in its place
        const auto after = ownTemplates(folder.path());
        QCOMPARE(after.size(), 2);
        for (const JobTemplate &one : after)
            QCOMPARE(one.body, one.id == second ? changed.body : made.body);
        QVERIFY_ERROR(saveTemplate(folder.path(), made, u"../x"_s), Error::Kind::BadInput);
    }

    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"word"_s;
        QTest::newRow("spaces") << u"two  words"_s;
        QTest::newRow("quotes") << u"it's \"it\""_s;
        QTest::newRow("command") << u"$(touch /tmp/x) `id` ; exit 1 & | > <"_s;
        QTest::newRow("place") << u"{{logs}} {{n}}"_s;
        QTest::newRow("UTF-8") << u"Lëtzebuerg ✓"_s;
        QTest::newRow("option") << u"-rf"_s;
        QTest::newRow("backslash") << u"a\\nb\\"_s;
    }
    void values()
    {
        QFETCH(QString, text);
        const auto body = printing().fill({{u"a"_s, text}}, RemotePath("/run"));
        QVERIFY_RESULT(body);
        QProcess shell;
        shell.start(u"bash"_s, {u"-c"_s, QString::fromUtf8(*body)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text + u"|-x|0.5|/run/logs|"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QVariantMap>("values");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << QVariantMap{} << u"a"_s;
        QTest::newRow("blank") << QVariantMap{{u"a"_s, u"  "_s}} << u"a"_s;
        QTest::newRow("line break") << QVariantMap{{u"a"_s, u"x\nrm -rf ~"_s}} << u"a"_s;
        QTest::newRow("too small") << QVariantMap{{u"a"_s, u"x"_s}, {u"n"_s, 0}} << u"n"_s;
        QTest::newRow("too large") << QVariantMap{{u"a"_s, u"x"_s}, {u"n"_s, u"11"_s}} << u"n"_s;
        QTest::newRow("not whole") << QVariantMap{{u"a"_s, u"x"_s}, {u"n"_s, u"1.5"_s}} << u"n"_s;
        QTest::newRow("no number") << QVariantMap{{u"a"_s, u"x"_s}, {u"x"_s, u"0.1; id"_s}} << u"x"_s;
        QTest::newRow("not finite") << QVariantMap{{u"a"_s, u"x"_s}, {u"x"_s, u"nan"_s}} << u"x"_s;
    }
    void refused()
    {
        QFETCH(QVariantMap, values);
        QFETCH(QString, field);
        const auto body = printing().fill(values, RemotePath("/run"));
        QVERIFY_ERROR(body, Error::Kind::BadInput);
        QCOMPARE(body.error().subject, field);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("no id") << QByteArray("{}");
        QTest::newRow("unknown type") << QByteArray(R"({"id": "t", "parameters": [{"key": "a", "type": "colour"}]})");
        QTest::newRow("no key") << QByteArray(R"({"id": "t", "parameters": [{"type": "text"}]})");
        QTest::newRow("logs elsewhere") << QByteArray(R"({"id": "t", "logs": "../logs"})");
    }
    void damaged()
    {
        QFETCH(QByteArray, metadata);
        QVERIFY_ERROR(readJobTemplate(metadata, "true"), Error::Kind::BadInput);
    }

    void unknownPlace()
    {
        JobTemplate t = printing();
        t.body = "echo {{nothing}}";
        QVERIFY_ERROR(t.fill({{u"a"_s, u"x"_s}}, RemotePath("/r")), Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(JobTemplateTest)
#include "tst_jobtemplate.moc"
