// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs by ccc_msub: what is written, what is refused because ccc_msub would have a shell evaluate it, and what it
// answers. Its words are those of its own help ("Submitted Batch Session 1654").
#include "client/schedulers/scriptoptions.h"
#include "client/schedulers/slurm/bridge.h"
#include "tests/client/schedulers/slurmjobs.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing::slurmjobs;
using namespace Qt::StringLiterals;

class BridgeTest : public QObject
{
    Q_OBJECT

private:
    const slurm::Bridge m_bridge{dialect()};

    static JobSpec plain()
    {
        JobSpec spec;
        spec.name = u"train"_s;
        spec.runFolder = RemotePath("/ccc/work/cont003/gen1/ada/runs/1");
        spec.body = "ccc_mprun ./a.out\n";
        return spec;
    }

private Q_SLOTS:
    void isChosenWhereItIs()
    {
        Dialect site = dialect();
        site.adapter = true;
        const auto scheduler = makeScheduler(site);
        QVERIFY_RESULT(scheduler);
        QCOMPARE((*scheduler)->scriptName(), QByteArray("job.msub"));
        site.kind = Dialect::Kind::None; // without Slurm's own commands nothing could be asked
        QVERIFY_ERROR(makeScheduler(site), Error::Kind::Unsupported);
        QCOMPARE(makeScheduler(site).error().subject, u"ccc_msub"_s); // the words for it
    }

    void whole()
    {
        JobSpec spec = plain();
        spec.account = u"gen1@v100"_s;
        spec.partition = u"v100"_s;
        spec.qos = u"test"_s;
        spec.nodes = 2;
        spec.tasks = 4;
        spec.cpus = 10;
        spec.gpus = 4;
        spec.timeLimit = 1790;
        spec.array = u"0-9%2"_s;
        spec.dependency = u"afterok:41"_s;
        spec.mailTo = u"ada@example.org"_s;
        spec.mailOn = u"END,FAIL"_s;
        spec.more = {u"--exclusive"_s};
        const auto script = m_bridge.script(spec);
        QVERIFY_RESULT(script);
        QCOMPARE(*script,
                 "#!/bin/bash -l\n"
                 "#MSUB -r train\n"
                 "#MSUB -A gen1@v100\n"
                 "#MSUB -q v100\n"
                 "#MSUB -Q test\n"
                 "#MSUB -m scratch,work\n"
                 "#MSUB -N 2\n"
                 "#MSUB -n 8\n"
                 "#MSUB -c 10\n"
                 "#MSUB -T 1800\n"
                 "#MSUB -E \"--gres=gpu:4\"\n"
                 "#MSUB -E \"--array=0-9%2\"\n"
                 "#MSUB -E \"--dependency=afterok:41\"\n"
                 "#MSUB -@ ada@example.org\n"
                 "#MSUB -E \"--mail-type=END,FAIL\"\n"
                 "#MSUB -E \"--exclusive\"\n"
                 "#MSUB -o output-%a.txt\n"
                 "#MSUB -e output-%a.txt\n"
                 "\n"
                 "ccc_mprun ./a.out\n");
    }

    void namesAreNoCommands()
    {
        JobSpec spec = plain();
        spec.name = u"αβ $(touch x); \"q\""_s;
        auto script = m_bridge.script(spec);
        QVERIFY_RESULT(script);
        QVERIFY2(script->contains("\n# αβ $(touch x); \"q\" (ccc_msub takes only"), script->constData());
        QVERIFY2(script->contains("\n#MSUB -r _____touch_x____q_\n"), script->constData());
        for (QString JobSpec::*field : {&JobSpec::account, &JobSpec::partition, &JobSpec::qos, &JobSpec::constraint,
                                        &JobSpec::reservation, &JobSpec::dependency, &JobSpec::mailTo}) {
            for (const QString &value : {u"a;id"_s, u"$(id)"_s, u"`id`"_s, u"a\"b"_s, u"a'b"_s, u"a\\b"_s, u"é"_s}) {
                spec = plain();
                spec.*field = value;
                script = m_bridge.script(spec);
                QVERIFY2(!script && script.error().kind == Error::Kind::BadInput, qPrintable(value));
            }
        }
        spec = plain();
        spec.more = {u"--comment=\"a b\""_s};
        QVERIFY(!m_bridge.script(spec));
        // It looks for its lines in all of the script.
        for (const char *body : {"echo\n#MSUB -n 4\n", "echo\n#QSUB -lT 5\n", "\n#SBATCH -n 4\necho\n"}) {
            spec = plain();
            spec.body = body;
            QVERIFY2(!m_bridge.script(spec), body);
        }
    }

    void submit_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("id");
        QTest::newRow("taken") << u"Submitted Batch Session 1654\n"_s << 0 << u"1654"_s;
        QTest::newRow("refused") << u"error: Batch job submission failed: Invalid account\n"_s << 1 << QString();
    }
    void submit()
    {
        QFETCH(QString, out);
        QFETCH(int, exitCode);
        QFETCH(QString, id);
        testing::FakeScheduler site({u"ccc_msub"_s, u"sbatch"_s});
        site.answer(u"ccc_msub"_s, {{u"out"_s, out}, {u"exit"_s, exitCode}});
        const QTemporaryDir home(QDir::tempPath() + u"/it's $(odd) ε-XXXXXX"_s);
        const RemotePath folder = RemotePath::fromText(home.path());
        const auto sent = site.ask(m_bridge.submit(folder / "job.msub"));
        QCOMPARE(sent.has_value(), !id.isEmpty());
        if (sent)
            QCOMPARE(sent->id.value, id);
        else
            QCOMPARE(sent.error().kind, Error::Kind::Rejected);
        QCOMPARE(site.lastArguments(u"ccc_msub"_s), QStringList{u"job.msub"_s});
        if (sent)
            QVERIFY(!sent->isCertain); // asked for by its id before that is used
    }

    void saysNoStart()
    {
        const auto start = m_bridge.estimate({}).read(Reply{});
        QVERIFY(!start && start.error().kind == Error::Kind::Unsupported);
    }

    // As TGCC's documentation has it.
    void readsItsLines()
    {
        const QByteArray script = "#!/bin/bash\n"
                                  "#MSUB -r MyJob_Para\n"
                                  "#MSUB -N 2\n"
                                  "#MSUB -n 32\n"
                                  "#MSUB -c 4\n"
                                  "#MSUB -T 1800\n"
                                  "#MSUB -o example_%I.o\n"
                                  "#MSUB -q rome\n"
                                  "#MSUB -Q test\n"
                                  "#MSUB -A gen1\n"
                                  "#MSUB -m scratch,work,store\n"
                                  "#MSUB -@ ada@example.org:begin,end\n"
                                  "#MSUB -a 41,42\n"
                                  "#MSUB -x\n"
                                  "#MSUB -E \"--gpu-bind=closest --gres=gpu:4\"\n"
                                  "\n"
                                  "ccc_mprun ./a.out\n";
        QCOMPARE(schedulerOf(script), std::optional(Dialect::Kind::Slurm));
        const auto read = readScript(script, Dialect::Kind::Slurm);
        QVERIFY_RESULT(read);
        JobSpec expected;
        expected.name = u"MyJob_Para"_s;
        expected.nodes = 2;
        expected.tasks = 16;
        expected.cpus = 4;
        expected.timeLimit = 1800;
        expected.partition = u"rome"_s;
        expected.qos = u"test"_s;
        expected.account = u"gen1"_s;
        expected.mailTo = u"ada@example.org"_s;
        expected.mailOn = u"BEGIN,END"_s;
        expected.dependency = u"afterany:41:42"_s;
        expected.gpus = 4;
        expected.gpuOptions = {u"--gres=gpu:4"_s};
        expected.more = {u"#MSUB -m scratch,work,store"_s, u"--exclusive"_s, u"--gpu-bind=closest"_s};
        expected.shell = "/bin/bash";
        expected.body = "ccc_mprun ./a.out\n";
        QCOMPARE(read->spec.more, expected.more);
        QVERIFY(read->spec == expected);
        QCOMPARE(read->replaced, QStringList{u"--output=example_%j.o"_s});

        JobSpec again = read->spec;
        again.runFolder = RemotePath("/w/1");
        const auto written = m_bridge.script(again);
        QVERIFY_RESULT(written);
        QCOMPARE(written->count("#MSUB -m "), 1);
        const auto readAgain = readScript(*written, Dialect::Kind::Slurm);
        QVERIFY_RESULT(readAgain);
        expected.output = readAgain->spec.output; // the error's name is a line more
        expected.more = readAgain->spec.more;
        QVERIFY(readAgain->spec == expected);

        again.more = {u"#MSUB -m work"_s}; // means something else to a Slurm without ccc_msub
        QVERIFY(!slurm::Slurm(dialect()).script(again));
    }

    // sbatch passes over them: where a script has its lines, they are what counts.
    void sbatchLinesCount()
    {
        const auto read = readScript("#!/bin/sh\n#MSUB -n 9\n#SBATCH --nodes=3\necho\n", Dialect::Kind::Slurm);
        QVERIFY_RESULT(read);
        QCOMPARE(read->spec.nodes, 3);
        QCOMPARE(read->ignored, QStringList{u"#MSUB -n 9"_s});
    }
};

QTEST_GUILESS_MAIN(BridgeTest)
#include "tst_bridge.moc"
