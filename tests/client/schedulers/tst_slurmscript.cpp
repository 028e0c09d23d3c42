// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sbatch script: what is written, how odd names are quoted, and what is refused.
#include "client/schedulers/slurm/script.h"

#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class SlurmScriptTest : public QObject
{
    Q_OBJECT

private:
    static JobSpec plain()
    {
        JobSpec spec;
        spec.name = u"train"_s;
        spec.partition = u"gpu"_s;
        spec.account = u"demo"_s;
        spec.gpus = 1;
        spec.cpus = 2;
        spec.memory = 512;
        spec.timeLimit = 900;
        spec.runFolder = RemotePath("/work/demo/runs/1");
        spec.body = "echo hello\n";
        return spec;
    }

    static QByteArray lineOf(const QByteArray &script, QByteArrayView start)
    {
        for (const QByteArray &line : script.split('\n'))
            if (line.startsWith(start))
                return line;
        return {};
    }

private Q_SLOTS:
    void whole()
    {
        const auto script = slurm::renderScript(plain());
        QVERIFY_RESULT(script);
        QCOMPARE(*script,
                 "#!/bin/bash -l\n"
                 "#SBATCH --job-name=train\n"
                 "#SBATCH --account=demo\n"
                 "#SBATCH --partition=gpu\n"
                 "#SBATCH --nodes=1\n"
                 "#SBATCH --gres=gpu:1\n"
                 "#SBATCH --cpus-per-task=2\n"
                 "#SBATCH --mem=512M\n"
                 "#SBATCH --time=00:15:00\n"
                 "#SBATCH --chdir=/work/demo/runs/1\n"
                 "#SBATCH --output=output.txt\n"
                 "\n"
                 "echo hello\n");
    }

    void whatIsNotAskedForIsNotWritten()
    {
        JobSpec spec;
        spec.name = u"n"_s;
        spec.runFolder = RemotePath("/r");
        spec.body = "true";
        const auto script = slurm::renderScript(spec);
        QVERIFY_RESULT(script);
        QCOMPARE(*script,
                 "#!/bin/bash -l\n#SBATCH --job-name=n\n#SBATCH --nodes=1\n#SBATCH --chdir=/r\n"
                 "#SBATCH --output=output.txt\n\ntrue\n");
    }

    void siteGpuOption()
    {
        JobSpec spec = plain();
        spec.gpus = 4;
        spec.gpuOptions = {u"--gpus-per-node=4"_s, u"-C h100"_s};
        const auto script = slurm::renderScript(spec);
        QVERIFY_RESULT(script);
        QCOMPARE(lineOf(*script, "#SBATCH --gp"), "#SBATCH --gpus-per-node=4");
        QCOMPARE(lineOf(*script, "#SBATCH -C"), "#SBATCH -C h100");
        QVERIFY(!script->contains("gres"));
    }

    void allThatCanBeAskedFor()
    {
        JobSpec spec = plain();
        spec.qos = u"acc_ehpc"_s;
        spec.constraint = u"h100&nvlink"_s;
        spec.reservation = u"course"_s;
        spec.tasks = 4;
        spec.array = u"0-9%2"_s;
        spec.dependency = u"afterok:41"_s;
        spec.signal = u"B:USR1@300"_s;
        spec.mailTo = u"me@site.eu"_s;
        spec.mailOn = u"END,FAIL"_s;
        spec.more = {u"--hint=nomultithread"_s};
        spec.shell = "/usr/bin/env python3";
        const auto script = slurm::renderScript(spec);
        QVERIFY_RESULT(script);
        for (const char *line :
             {"#SBATCH --qos=acc_ehpc\n", "#SBATCH --constraint=\"h100&nvlink\"\n", "#SBATCH --reservation=course\n",
              "#SBATCH --ntasks-per-node=4\n", "#SBATCH --array=0-9%2\n", "#SBATCH --dependency=afterok:41\n",
              "#SBATCH --signal=B:USR1@300\n", "#SBATCH --mail-user=me@site.eu\n", "#SBATCH --mail-type=END,FAIL\n",
              "#SBATCH --hint=nomultithread\n", "#SBATCH --output=output-%a.txt\n"})
            QVERIFY2(script->contains(line), line);
        QVERIFY(script->startsWith("#!/usr/bin/env python3\n"));
    }

    void timeLimits_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("a second is a minute") << 1 << QByteArray("00:01:00");
        QTest::newRow("rounds up") << 61 << QByteArray("00:02:00");
        QTest::newRow("a day") << 86400 << QByteArray("1-00:00:00");
        QTest::newRow("days") << 2 * 86400 + 3 * 3600 + 60 << QByteArray("2-03:01:00");
    }
    void timeLimits()
    {
        QFETCH(int, seconds);
        QFETCH(QByteArray, expected);
        QCOMPARE(slurm::timeLimit(seconds), expected);
    }

    void oddNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("space") << "protein lm" << QByteArray("\"protein lm\"");
        QTest::newRow("quotes") << "it's \"it\"" << QByteArray("\"it's \\\"it\\\"\"");
        QTest::newRow("backslash") << "a\\b" << QByteArray("\"a\\\\b\"");
        QTest::newRow("comment") << "a # b" << QByteArray("\"a # b\"");
        QTest::newRow("shell") << "$(rm -rf ~) `x`" << QByteArray("\"$(rm -rf ~) `x`\"");
        QTest::newRow("UTF-8") << u"Lëtzebuerg"_s << QByteArray("\"Lëtzebuerg\"");
        QTest::newRow("leading dash") << "-n" << QByteArray("-n");
        QTest::newRow("option") << "x --uid=0" << QByteArray("\"x --uid=0\"");
    }
    void oddNames()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, expected);
        JobSpec spec = plain();
        spec.name = name;
        const auto script = slurm::renderScript(spec);
        QVERIFY_RESULT(script);
        QCOMPARE(lineOf(*script, "#SBATCH --job-name"), "#SBATCH --job-name=" + expected);
    }

    void refused_data()
    {
        QTest::addColumn<JobSpec>("spec");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, auto change) {
            JobSpec spec = plain();
            change(spec);
            QTest::newRow(name) << spec << field;
        };
        row("no name", u"name"_s, [](JobSpec &s) { s.name = u"  "_s; });
        row("line break in the name", u"name"_s, [](JobSpec &s) { s.name = u"a\n#SBATCH --uid=0"_s; });
        row("carriage return", u"name"_s, [](JobSpec &s) { s.name = u"a\rb"_s; });
        row("NUL", u"name"_s, [](JobSpec &s) { s.name = u"a\0b"_s; });
        row("line separator", u"account"_s, [](JobSpec &s) { s.account = u"a\u2028b"_s; });
        row("partition", u"partition"_s, [](JobSpec &s) { s.partition = u"gpu\n--x"_s; });
        row("qos", u"qos"_s, [](JobSpec &s) { s.qos = u"\x1b[2J"_s; });
        row("relative folder", u"runFolder"_s, [](JobSpec &s) { s.runFolder = RemotePath("runs/1"); });
        row("folder with a line break", u"runFolder"_s, [](JobSpec &s) { s.runFolder = RemotePath("/a\nb"); });
        row("folder that is not UTF-8", u"runFolder"_s, [](JobSpec &s) { s.runFolder = RemotePath("/a\xff"); });
        row("pattern in the folder", u"runFolder"_s, [](JobSpec &s) { s.runFolder = RemotePath("/a %j"); });
        row("backslash in the folder", u"runFolder"_s, [](JobSpec &s) { s.runFolder = RemotePath("/a\\b"); });
        row("output elsewhere", u"output"_s, [](JobSpec &s) { s.output = "../o"; });
        row("output with a pattern", u"output"_s, [](JobSpec &s) { s.output = "o-%j"; });
        row("negative nodes", u"nodes"_s, [](JobSpec &s) { s.nodes = -1; });
        row("negative GPUs", u"gpus"_s, [](JobSpec &s) { s.gpus = -1; });
        row("negative time", u"timeLimit"_s, [](JobSpec &s) { s.timeLimit = -60; });
        row("GPU option with a line break", u"gpuOptions"_s, [](JobSpec &s) { s.gpuOptions = {u"--gres=1\nrm"_s}; });
        row("GPU option that is none", u"gpuOptions"_s, [](JobSpec &s) { s.gpuOptions = {u"rm -rf 1"_s}; });
        row("unknown line that is none", u"more"_s, [](JobSpec &s) { s.more = {u"rm"_s}; });
        row("array with a line break", u"array"_s, [](JobSpec &s) { s.array = u"1\nrm"_s; });
        row("shell that is none", u"shell"_s, [](JobSpec &s) { s.shell = "rm"; });
        row("shell with a line break", u"shell"_s, [](JobSpec &s) { s.shell = "/bin/sh\nrm"; });
        row("nothing to run", u"body"_s, [](JobSpec &s) { s.body = " \n"; });
        row("options in the body", u"body"_s, [](JobSpec &s) { s.body = "# x\n#SBATCH --gres=gpu:8\ntrue\n"; });
        row("NUL in the body", u"body"_s, [](JobSpec &s) { s.body = QByteArray("a\0b", 3); });
    }
    void refused()
    {
        QFETCH(JobSpec, spec);
        QFETCH(QString, field);
        const auto script = slurm::renderScript(spec);
        QVERIFY_ERROR(script, Error::Kind::BadInput);
        QCOMPARE(script.error().subject, field);
    }
};

QTEST_GUILESS_MAIN(SlurmScriptTest)
#include "tst_slurmscript.moc"
