// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script of the user's own runs as it was written, also where Officina cannot keep a line: scripts within it,
// amounts of the whole job, older ways to ask, options for a terminal, the other scheduler's.
#include "client/schedulers/scheduler.h"
#include "client/schedulers/scriptoptions.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QStringConverter>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Slurm = Dialect::Kind::Slurm;
constexpr auto Pbs = Dialect::Kind::Pbs;

ReadScript read(const QByteArray &text)
{
    return readScript(text, Slurm).value_or(ReadScript());
}

} // namespace

class OwnScriptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A script that writes another one, with options of its own, still does.
    void scriptsWithinScripts()
    {
        const QByteArray body = "cat >inner.sh <<EOF\n#!/bin/bash\n#SBATCH --time=1\n#PBS -N inner\necho\nEOF\n"
                                "sbatch inner.sh\n";
        for (const auto &[kind, mark] : {std::pair{Slurm, "#SBATCH"}, std::pair{Pbs, "#PBS"}}) {
            const auto script = readScript(QByteArray("#!/bin/bash\n") + mark + " -A demo\n" + body, kind);
            QVERIFY_RESULT(script);
            QCOMPARE(script->spec.body, body);
            JobSpec sent = script->spec;
            sent.name = u"outer"_s, sent.runFolder = RemotePath("/r");
            const auto written = (*makeScheduler({.kind = kind}))->script(sent);
            QVERIFY_RESULT(written);
            QVERIFY2(written->endsWith(body), written->constData());
        }
        // Before the first command others may be obeyed as well, and ccc_msub's are wherever they stand.
        QCOMPARE(read("#!/bin/sh\n#SBATCH -J a\n#PBS -q x\necho\n#MSUB -n 4\n").spec.body,
                 QByteArray("##PBS -q x\necho\n##MSUB -n 4\n"));
    }

    // The job's number would come at its end, or not at all.
    void optionsForTerminals_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("leftOut");
        QTest::addColumn<QStringList>("more");
        const auto row = [](const char *line, const QStringList &leftOut, const QStringList &more = {}) {
            QTest::newRow(line) << QByteArray(line) << leftOut << more;
        };
        row("#SBATCH --wait -W --hold", {u"--wait"_s, u"-W"_s}, {u"--hold"_s});
        row("#SBATCH --test-only --wait-all-nodes=1", {u"--test-only"_s}, {u"--wait-all-nodes=1"_s});
        row("#SBATCH -V -h --usage", {u"-V"_s, u"-h"_s, u"--usage"_s});
        row("#PBS -W block=true", {u"-W block=true"_s});
        row("#PBS -W umask=027,block=true", {u"-W umask=027,block=true"_s}, {u"-W umask=027"_s});
        row("#PBS -I -X -z -V -h", {u"-I"_s, u"-X"_s, u"-z"_s}, {u"-V"_s, u"-h"_s});
    }
    void optionsForTerminals()
    {
        QFETCH(const QByteArray, line);
        const auto script = readScript("#!/bin/sh\n" + line + "\necho\n", line.startsWith("#PBS") ? Pbs : Slurm);
        QVERIFY_RESULT(script);
        QTEST(script->leftOut, "leftOut");
        QTEST(script->spec.more, "more");
    }

    void dependenciesBesideBlocking()
    {
        const auto script = readScript("#PBS -W depend=afterok:7.pbs,block=true\ntrue\n", Pbs);
        QVERIFY_RESULT(script);
        QCOMPARE(script->spec.dependency, u"afterok:7.pbs"_s);
    }

    // Tasks and GPUs of the whole job may be on many nodes: "one" would be another job. Nothing that was not said is.
    void nodesLeftOpen_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isOpen"); // how many they are
        QTest::newRow("tasks") << QByteArray("#SBATCH --ntasks=16 --mem-per-cpu=1G\n") << true;
        QTest::newRow("short") << QByteArray("#SBATCH -n 16\n") << true;
        QTest::newRow("GPUs") << QByteArray("#SBATCH --gpus=8\n") << true;
        QTest::newRow("typed GPUs") << QByteArray("#SBATCH -G a100:8\n") << true;
        QTest::newRow("nodes too") << QByteArray("#SBATCH -n 16 -N 1\n") << false;
        QTest::newRow("a range") << QByteArray("#SBATCH -N 1-4 -n 16\n") << true; // a line of its own
        QTest::newRow("neither") << QByteArray("#SBATCH --ntasks-per-core=1 --gpus-per-task=1 --nice\n") << false;
    }
    void nodesLeftOpen()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const bool, isOpen);
        const ReadScript script = read("#!/bin/sh\n" + lines + "srun true\n");
        JobSpec sent = script.spec;
        sent.name = u"open"_s, sent.runFolder = RemotePath("/r");
        const auto written = (*makeScheduler({.kind = Slurm}))->script(sent);
        QVERIFY_RESULT(written);
        QCOMPARE(written->contains("#SBATCH --nodes="), lines.contains("-N 1\n"));
        QCOMPARE(!nodesOf(sent), isOpen);
        sent.nodes = 1; // asked for in the form
        QVERIFY((*makeScheduler({.kind = Slurm}))->script(sent)->contains("#SBATCH --nodes=1\n"));
        QVERIFY(readScript(*written, Slurm)->spec.more == sent.more);
    }

    // PBS refuses a select beside them.
    void olderPbs()
    {
        for (const char *line : {"-l nodes=2:ppn=8", "-l walltime=600 -l ncpus=8,mem=4gb", "-lnodes=1:ppn=4:gpus=2"}) {
            const auto script = readScript(QByteArray("#PBS ") + line + "\ntrue\n", Pbs);
            QVERIFY_RESULT(script);
            QCOMPARE(script->spec.nodes, 0);
            JobSpec sent = script->spec;
            sent.name = u"old"_s, sent.runFolder = RemotePath("/r");
            const auto written = (*makeScheduler({.kind = Pbs}))->script(sent);
            QVERIFY_RESULT(written);
            QVERIFY2(!written->contains("select="), written->constData());
            sent.gpus = 1; // asked for in the form
            QVERIFY((*makeScheduler({.kind = Pbs}))->script(sent)->contains("select="));
        }
    }

    // What editors of other systems make of a script is the same script.
    void otherEditors_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<bool>("isConverted");
        QTest::addColumn<bool>("isUtf16");
        const QString text = u"#!/bin/bash\n#SBATCH -J a\n\necho 'é'\n"_s;
        const QByteArray unix = text.toUtf8();
        const auto utf16 = [&](QStringConverter::Encoding encoding, QStringConverter::Flags flags) {
            return QByteArray(QStringEncoder(encoding, flags)(QString(text).replace(u'\n', u"\r\n"_s)));
        };
        using enum QStringConverter::Encoding;
        const auto marked = QStringConverter::Flag::WriteBom, plain = QStringConverter::Flag::Default;
        QTest::newRow("Unix") << unix << false << false;
        QTest::newRow("mark") << "\xef\xbb\xbf" + unix << false << false;
        QTest::newRow("Windows") << QByteArray(unix).replace("\n", "\r\n") << true << false;
        QTest::newRow("old Mac") << QByteArray(unix).replace("\n", "\r") << true << false;
        QTest::newRow("UTF-16 LE") << utf16(Utf16LE, marked) << true << true;
        QTest::newRow("UTF-16 BE") << utf16(Utf16BE, marked) << true << true;
        QTest::newRow("UTF-16 LE, no mark") << utf16(Utf16LE, plain) << true << true;
        QTest::newRow("UTF-16 BE, no mark") << utf16(Utf16BE, plain) << true << true;
    }
    void otherEditors()
    {
        QFETCH(const QByteArray, script);
        const ReadScript plain = read(script);
        QTEST(plain.converted, "isConverted");
        QTEST(plain.wasUtf16, "isUtf16");
        QCOMPARE(plain.spec.shell, QByteArray("/bin/bash"));
        QCOMPARE(plain.spec.name, u"a"_s);
        QCOMPARE(plain.spec.body, QByteArray("echo 'é'\n"));
    }

    void otherClusters()
    {
        const ReadScript script =
            read("#SBATCH -M far\n#SBATCH --clusters=a,b --cluster-constraint x --time=5\ntrue\n");
        QCOMPARE(script.elsewhere, (QStringList{u"-M far"_s, u"--clusters=a,b"_s, u"--cluster-constraint x"_s}));
        QVERIFY(script.spec.more.isEmpty());
        QCOMPARE(script.spec.timeLimit, 300);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<ScriptFault>("fault");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0",
                                              6)
                                << ScriptFault::Binary;
        QTest::newRow("half of UTF-16") << QByteArray("#\0!\0/", 5) << ScriptFault::Binary;
        QTest::newRow("within a line") << QByteArray("#!/bin/sh\r\nprintf 'a\rb'\n") << ScriptFault::CarriageReturn;
        QTest::newRow("no blank") << QByteArray("#SBATCHX --time=5\ntrue\n") << ScriptFault::NoOption;
        QTest::newRow("no dash") << QByteArray("#SBATCH time=5\ntrue\n") << ScriptFault::NoOption;
        QTest::newRow("Latin-1") << QByteArray("#SBATCH -J \xe9\n") << ScriptFault::NotUtf8;
        QTest::newRow("parts") << QByteArray("#SBATCH -n1\n#SBATCH hetjob\n") << ScriptFault::SeveralParts;
    }
    void faults()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const ScriptFault, fault);
        const auto refused = readScript(script, Slurm);
        QVERIFY(!refused);
        QCOMPARE(scriptFault(refused.error()), fault);
    }

    void forTheOtherScheduler()
    {
        auto script = readScript("#PBS -N a -l walltime=60,place=free -V -W umask=022 -m ae -W depend=afterok:7.pbs\n"
                                 "#PBS -l select=1:ncpus=2:accelerator=True\ncd $PBS_O_WORKDIR\n",
                                 Pbs);
        QVERIFY_RESULT(script);
        moveFrom(*script, Pbs);
        script->spec.runFolder = RemotePath("/r");
        const auto written = (*makeScheduler({.kind = Slurm}))->script(script->spec);
        QVERIFY_RESULT(written);
        QCOMPARE(*written,
                 QByteArray("#!/bin/bash -l\n#SBATCH --job-name=a\n#SBATCH --nodes=1\n#SBATCH "
                            "--cpus-per-task=2\n#SBATCH --time=00:01:00\n#SBATCH --mail-type=END,FAIL\n"
                            "#SBATCH --chdir=/r\n#SBATCH --output=output.txt\n\ncd $PBS_O_WORKDIR\n"));
        QCOMPARE(
            script->ignored,
            (QStringList{u"-l place=free"_s, u"-V"_s, u"-W umask=022"_s, u"afterok:7.pbs"_s, u"accelerator=True"_s}));
        QCOMPARE(sentFromHere(script->spec.body), QByteArray("export PBS_O_WORKDIR=\"$PWD\"\n"));
        QVERIFY(sentFromHere("echo $SLURM_JOB_ID\n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(OwnScriptsTest)
#include "tst_ownscripts.moc"
