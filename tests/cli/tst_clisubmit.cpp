// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli sends scripts of the user's own to the practice factory's real Slurm and waits for jobs: what of a
// script is kept, what scripts can tell by the exit code, and a controller that is away.
#include "client/jobs/jobtemplate.h"
#include "tests/cli/jobsfixture.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

#include <csignal>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = cliPatience;

// The factory's controller: its starter has the port of this factory's sshd among its arguments.
int controllerOf(int port)
{
    const auto contents = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs)) {
        if (!contents(u"/proc/%1/cmdline"_s.arg(process)).startsWith(QByteArray("slurmctld\0-D", 12)))
            continue;
        const QByteArray stat = contents(u"/proc/%1/stat"_s.arg(process));
        const QByteArray parent = stat.sliced(stat.lastIndexOf(')') + 2).split(' ').value(1);
        const QByteArray starter = contents(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(parent)));
        if (starter.contains("\"sshd\": " + QByteArray::number(port) + ','))
            return process.toInt();
    }
    return 0;
}

} // namespace

class TestCliSubmit : public QObject, private CliJobsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(CliJobsFixture::connect()); }
    void ownOptions();
    void whatItSaysIsKept();
    void scriptForPbs();
    void whatDiffersIsTold();
    void ownOptionsAreOverridden();
    void otherInterpreters();
    void windowsLineEnds();
    void scriptFromInputAndFromSite();
    void ownTemplates();
    void scriptsThatCannotBeSent_data();
    void scriptsThatCannotBeSent();
    void exitCodes_data();
    void exitCodes();
    void cancelledWhileWaitedFor();
    void heldJobWaitsForYou();
    void neverStarts();
    void whenWouldItStart();
    void controllerThatSleeps();
    void chainIsWaitedFor();
    void wholeChainIsCancelled();
    void chainsThatCannotBe_data();
    void chainsThatCannotBe();
};

void TestCliSubmit::ownOptions()
{
    const QByteArray script = "#!/bin/bash\n"
                              "#SBATCH --job-name=\"from the script\" -t 7   # minutes\n"
                              "#SBATCH --gres=gpu:1\n"
                              "#SBATCH --comment 'it''s kept'\n"
                              "#SBATCH -o logs/%j.out\n"
                              "\n# a comment\necho hello\n#SBATCH --nodes=9\n"
                              "cd $SLURM_SUBMIT_DIR && ls *.sbatch\n";
    const Answer shown = oc({u"submit"_s, u"practice"_s, u"--script"_s, file(script), u"--dry-run"_s});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QVERIFY2(shown.out.startsWith("#!/bin/bash\n"), shown.out.constData());
    QVERIFY(shown.out.contains("#SBATCH --comment 'it''s kept'\n")); // as it stands
    QVERIFY(shown.err.contains("logs/%j.out") && shown.err.contains("after the first command"));
    const QString id = submit(script);
    QCOMPARE(oc({u"job"_s, u"practice"_s, id, u"--wait"_s}).exitCode, 0);
    const QJsonObject ended = job(id);
    QCOMPARE(ended[u"name"].toString(), u"from the script"_s);
    QCOMPARE(ended[u"time_limit_seconds"].toInt(), 420);
    QCOMPARE(ended[u"gpus"].toInt(), 1);
    QCOMPARE(ended[u"nodes"].toInt(), 1);
    QCOMPARE(oc({u"log"_s, u"practice"_s, id}).out, QByteArray("hello\njob.sbatch\n"));
}

void TestCliSubmit::whatItSaysIsKept()
{
    const QStringList submit{u"submit"_s, u"practice"_s, u"--dry-run"_s, u"--script"_s};
    const QByteArray body = "cat >in.sh <<EOF\n#SBATCH --time=1\nEOF\nsrun hostname\n";
    const QString script = file("#!/bin/bash\n#SBATCH --gres=gpu:a100:2,tmpfs:10g -n 16 --wait\n" + body);
    const Answer kept = oc(submit + QStringList{script});
    QVERIFY2(kept.out.contains("#SBATCH --gres=gpu:a100:2,tmpfs:10g\n"), kept.out.constData());
    QVERIFY2(kept.out.contains("#SBATCH -n 16\n") && !kept.out.contains("--nodes"), kept.out.constData());
    QVERIFY2(kept.out.endsWith(body), kept.out.constData());
    QVERIFY2(!kept.out.contains("--wait") && kept.err.contains("--wait"), kept.err.constData());
    const Answer other = oc(submit + QStringList{script, u"--gpus"_s, u"1"_s});
    QVERIFY2(other.out.contains("#SBATCH --gres=gpu:1\n") && !other.out.contains("a100"), other.out.constData());
}

void TestCliSubmit::scriptForPbs()
{
    const QString script = file("#!/bin/bash\n#PBS -N climate -V -W umask=022,block=true -q debug\n"
                                "#PBS -l select=1:ncpus=2:mem=1gb -l walltime=00:03:00\ncd $PBS_O_WORKDIR\npwd\n");
    const Answer sent = oc({u"submit"_s, u"practice"_s, u"--script"_s, script, u"--wait"_s, u"--json"_s});
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    QVERIFY2(sent.err.contains("2 lines") && sent.err.contains("block=true"), sent.err.constData());
    for (const char *line :
         {"\n-#PBS -l select=1:ncpus=2:mem=1gb -l walltime=00:03:00\n", "\n+#SBATCH --time=00:03:00\n"})
        QVERIFY2(sent.err.contains(line), sent.err.constData()); // each line that became another one
    const QJsonObject ended = sent.json();
    QCOMPARE(ended[u"time_limit_seconds"].toInt(), 180);
    QCOMPARE(oc({u"log"_s, u"practice"_s, ended[u"job"].toString()}).out,
             ended[u"work_folder"].toString().toUtf8() + '\n');
}

void TestCliSubmit::whatDiffersIsTold()
{
    const QStringList submit{u"submit"_s, u"practice"_s, u"--dry-run"_s, u"--script"_s};
    const Answer moved = oc(submit + QStringList{file("#!/bin/bash\n#SBATCH --chdir=/work/demo\npwd\n")});
    for (const char *line : {"\n-#SBATCH --chdir=/work/demo\n", "\n+cd -- '/work/demo' || exit\n", "\n pwd\n"})
        QVERIFY2(moved.err.contains(line), moved.err.constData());
    QVERIFY2(moved.out.startsWith("#!/bin/bash\n"), moved.out.constData()); // the script, and nothing else
    const Answer other = oc(submit + QStringList{file("#!/bin/bash\n#MSUB -T 300\npwd\n")}); // nobody obeys that here
    QVERIFY2(other.err.contains("\n-#MSUB -T 300\n+#SBATCH "), other.err.constData());
    const Answer kept = oc(submit + QStringList{file("#!/bin/bash\n#SBATCH --time=5\npwd\n")});
    QVERIFY2(!kept.err.contains("\n+"), kept.err.constData());
}

void TestCliSubmit::ownOptionsAreOverridden()
{
    const Answer shown =
        oc({u"submit"_s,
            u"practice"_s,
            u"--script"_s,
            file("#!/bin/sh\n#SBATCH --time=UNLIMITED\n#SBATCH --gpus=a100:4\n#SBATCH -p debug\ntrue\n"),
            u"--time"_s,
            u"10"_s,
            u"--gpus"_s,
            u"2"_s,
            u"--partition"_s,
            u"gpu"_s,
            u"--qos"_s,
            u"normal"_s,
            u"--constraint"_s,
            u"h100"_s,
            u"--array"_s,
            u"0-9%2"_s,
            u"--depend"_s,
            u"41"_s,
            u"--signal"_s,
            u"B:USR1@300"_s,
            u"--mail"_s,
            u"ada@example.eu"_s,
            u"--reservation"_s,
            u"course"_s,
            u"--dry-run"_s});
    for (const char *line :
         {"--time=00:10:00", "--gres=gpu:2", "--partition=gpu", "--qos=normal", "--constraint=h100", "--array=0-9%2",
          "--dependency=afterok:41", "--signal=B:USR1@300", "--mail-user=ada@example.eu", "--reservation=course"})
        QVERIFY2(shown.out.contains(QByteArray("#SBATCH ") + line + '\n'), line);
    QVERIFY2(!shown.out.contains("UNLIMITED") && !shown.out.contains("a100") && !shown.out.contains("debug"),
             shown.out.constData());
}

void TestCliSubmit::otherInterpreters()
{
    const QString id = submit("#!/usr/bin/env python3\n#SBATCH --time=3\nimport sys\nprint('python', sys.argv[1:])\n");
    QCOMPARE(oc({u"job"_s, u"practice"_s, id, u"--wait"_s}).exitCode, 0);
    QCOMPARE(oc({u"log"_s, u"practice"_s, id}).out, QByteArray("python []\n"));
}

void TestCliSubmit::windowsLineEnds()
{
    const Answer answer = oc({u"submit"_s, u"practice"_s, u"--script"_s,
                              file("#!/bin/sh\r\n#SBATCH --time=4\r\necho fine\r\n"), u"--wait"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.err.contains("line ends"), answer.err.constData());
    QCOMPARE(answer.json()[u"time_limit_seconds"].toInt(), 240);
    QCOMPARE(oc({u"log"_s, u"practice"_s, answer.json()[u"job"].toString()}).out, QByteArray("fine\n"));
}

void TestCliSubmit::scriptFromInputAndFromSite()
{
    const Answer piped =
        m_program.shell(u"printf 'echo piped\\n' | officina-cli submit practice --script - --dry-run"_s);
    QVERIFY2(piped.out.endsWith("\necho piped\n"), piped.err.constData());
    atSite("printf '#!/bin/sh\\n#SBATCH --time=6\\necho there $SLURM_SUBMIT_DIR\\n' >/work/demo/there.sh");
    const QStringList submit{u"submit"_s, u"practice"_s, u"--dry-run"_s, u"--remote-script"_s};
    const Answer there = oc(submit + QStringList{u"/work/demo/there.sh"_s});
    QVERIFY2(there.out.contains("--job-name=there\n") && there.out.contains("--time=00:06:00\n"),
             there.out.constData());
    // It was written to be sent from where it lies.
    QVERIFY2(there.out.endsWith("\ncd -- '/work/demo' || exit\nexport SLURM_SUBMIT_DIR=\"$PWD\"\necho there "
                                "$SLURM_SUBMIT_DIR\n"),
             there.out.constData());
    QCOMPARE(oc(submit + QStringList{u"/work/demo/nothere.sh"_s}).exitCode, 3);
    QCOMPARE(oc(submit + QStringList{u"x"_s, u"--script"_s, u"y"_s}).exitCode, 2);
}

// As the window saved them: by name or id, the command as it was typed, at the place that it was made for.
void TestCliSubmit::ownTemplates()
{
    const QString at = m_program.path(u".local/share/officina/templates"_s);
    const auto clear = qScopeGuard([&] { QDir(at).removeRecursively(); });
    JobTemplate made;
    made.name = u"Nightly run"_s;
    made.jobName = u"nights"_s;
    made.body = "echo '{{ jinja }}'\n";
    made.timeLimit = 420;
    made.site = u"practice"_s;
    made.partition = u"debug"_s;
    QVERIFY_RESULT(saveTemplate(at, made));
    const QStringList submit{u"submit"_s, u"practice"_s, u"--dry-run"_s, u"--template"_s};
    for (const QString &name : {u"Nightly run"_s, u"nightly-run"_s}) {
        const Answer shown = oc(submit + QStringList{name});
        QVERIFY2(shown.exitCode == 0, shown.err.constData());
        for (const QByteArray &line :
             {"--job-name=nights\n"_ba, "--time=00:07:00\n"_ba, "--partition=debug\n"_ba, "\necho '{{ jinja }}'\n"_ba})
            QVERIFY2(shown.out.contains(line), shown.out.constData());
    }
    const Answer elsewhere = oc(submit + QStringList{u"Nightly run"_s, u"--partition"_s, u"gpu"_s});
    QVERIFY2(elsewhere.out.contains("--partition=gpu\n"), elsewhere.err.constData());
    const Answer none = oc(submit + QStringList{u"Nightly"_s});
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.err.contains("gpu") && none.err.contains("Nightly run"), none.err.constData());
    // Which of two is meant is not guessed; one of Officina's own stays what it is.
    QVERIFY_RESULT(saveTemplate(at, made));
    const Answer two = oc(submit + QStringList{u"Nightly run"_s});
    QCOMPARE(two.exitCode, 2);
    QVERIFY2(two.err.contains("nightly-run, nightly-run-2") || two.err.contains("nightly-run-2, nightly-run"),
             two.err.constData());
    QCOMPARE(oc(submit + QStringList{u"nightly-run-2"_s}).exitCode, 0);
    made.name = u"gpu"_s;
    QVERIFY_RESULT(saveTemplate(at, made));
    QVERIFY(!oc(submit + QStringList{u"gpu"_s}).out.contains("jinja"));
}

void TestCliSubmit::scriptsThatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("components") << QByteArray("#!/bin/sh\n#SBATCH -n1\n#SBATCH hetjob\n#SBATCH -n2\ntrue\n")
                                << QByteArray("hetjob");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0",
                                          6)
                            << QByteArray("binary");
    QTest::newRow("word that is no option")
        << QByteArray("#!/bin/sh\n#SBATCHX --time=5\ntrue\n") << QByteArray("switches");
    QTest::newRow("carriage return") << QByteArray("#!/bin/sh\nprintf 'a\rb'\n") << QByteArray("Line 2");
    QTest::newRow("another cluster") << QByteArray("#!/bin/sh\n#SBATCH -M far\ntrue\n") << QByteArray("-M far");
    QTest::newRow("large") << "#!/bin/sh\n" + QByteArray(5 << 20, '#') << QByteArray("4.2 MB");
    QTest::newRow("empty") << QByteArray() << QByteArray("Missing: Command");
    QTest::newRow("blank") << QByteArray(" \n\n") << QByteArray("Missing: Command");
    QTest::newRow("interpreter alone") << QByteArray("#!/bin/bash") << QByteArray("Missing: Command");
    QTest::newRow("options alone") << QByteArray("#!/bin/sh\n#SBATCH --time=5\n") << QByteArray("Missing: Command");
    QTest::newRow("interpreter") << QByteArray("#!python3\nprint()\n") << QByteArray("interpreter");
    QTest::newRow("folder") << QByteArray("#!/usr/bin/python3\n#SBATCH --chdir=/tmp\nprint()\n") << QByteArray("/tmp");
}

void TestCliSubmit::scriptsThatCannotBeSent()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, words);
    const Answer answer = oc({u"submit"_s, u"practice"_s, u"--script"_s, file(script)});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.contains(words), answer.err.constData());
}

void TestCliSubmit::exitCodes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("well") << QByteArray("true\n") << 0;
    QTest::newRow("own code") << QByteArray("exit 77\n") << 77;
    QTest::newRow("largest code") << QByteArray("exit 255\n") << 255; // the accounting tells 127
    QTest::newRow("code that looks like none") << QByteArray("exit 128\n") << 128; // there it is 0
    QTest::newRow("signal") << QByteArray("#!/bin/sh\nkill -SEGV $$\n") << 139;
}

void TestCliSubmit::exitCodes()
{
    QFETCH(QByteArray, script);
    QFETCH(int, exitCode);
    const Answer answer = oc(
        {u"submit"_s, u"practice"_s, u"--script"_s, file(script), u"--memory"_s, u"32M"_s, u"--wait"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(answer.json()[u"ended_by"].toString(), u"itself"_s);
}

void TestCliSubmit::cancelledWhileWaitedFor()
{
    const QString id = submit("sleep 300\n");
    const Answer over = oc({u"job"_s, u"practice"_s, id, u"--wait"_s, u"--timeout"_s, u"0:02"_s, u"--json"_s});
    QCOMPARE(over.exitCode, 12);
    QCOMPARE(over.errorKind(), u"not-ended"_s);
    QCOMPARE(over.json()[u"job"].toString(), id);
    QCOMPARE(oc({u"job"_s, u"practice"_s, id, u"--wait"_s, u"--timeout"_s, u"soon"_s}).exitCode, 2);
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id}).exitCode, 0);
    const Answer ended = oc({u"job"_s, u"practice"_s, id, u"--wait"_s, u"--json"_s});
    QCOMPARE(ended.exitCode, 9);
    QCOMPARE(ended.json()[u"ended_by"].toString(), u"scheduler"_s);
}

// Said also where no terminal is; that it is said once at many looks is tst_clischeduler's pushedAsideAndBack().
void TestCliSubmit::heldJobWaitsForYou()
{
    const QString id = sbatch("-H -o /dev/null");
    const auto wait = m_program.process({u"job"_s, u"practice"_s, id, u"--wait"_s});
    wait->start();
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += wait->readAllStandardError()).contains("waits for you"), patience);
    QCOMPARE(wait->state(), QProcess::Running);
    QCOMPARE(oc({u"release"_s, u"practice"_s, id}).exitCode, 0);
    QVERIFY(QTest::qWaitFor([&] { return wait->state() == QProcess::NotRunning; }, 110'000));
    QCOMPARE(wait->exitCode(), 0);
    told += wait->readAllStandardError();
    QCOMPARE(told.count("waits for you"), 1);
}

void TestCliSubmit::neverStarts()
{
    const QString failed = submit("false\n");
    QCOMPARE(oc({u"job"_s, u"practice"_s, failed, u"--wait"_s}).exitCode, 1);
    const Answer sent =
        oc({u"submit"_s, u"practice"_s, u"--script"_s, file("true\n"), u"--depend"_s, failed, u"--json"_s});
    QCOMPARE(sent.exitCode, 0);
    QVERIFY2(sent.err.contains("can never start"), sent.err.constData());
    QCOMPARE(sent.json()[u"words"][u"kind"].toString(), u"never-runs"_s);
    const QString id = sent.json()[u"job"].toString();
    const QJsonObject row = listed(id);
    QCOMPARE(row[u"reason"].toString(), u"DependencyNeverSatisfied"_s);
    QVERIFY(row[u"dependency"].toString().contains(failed));
    QVERIFY(row[u"started"].isNull());
    const Answer why = oc({u"explain"_s, u"practice"_s, id});
    QVERIFY2(why.out.contains("DependencyNeverSatisfied") && why.out.contains("never starts"), why.out.constData());
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id}).exitCode, 0);
}

void TestCliSubmit::whenWouldItStart()
{
    // A name of its own: other tests' jobs come and go meanwhile.
    const QString script = file("#!/bin/sh\n#SBATCH --job-name=only-asked\ntrue\n");
    const Answer answer = oc({u"submit"_s, u"practice"_s, u"--script"_s, script, u"--test"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    const auto start = QDateTime::fromString(answer.json()[u"expected_start"].toString(), Qt::ISODate);
    QVERIFY(start.isValid() && qAbs(start.secsTo(QDateTime::currentDateTimeUtc())) < 4 * 3600);
    QCOMPARE(atSite("squeue --me --noheader --states=all --name=only-asked | wc -l").toInt(), 0);
    QCOMPARE(oc({u"submit"_s, u"practice"_s, u"--script"_s, script, u"--test"_s, u"--time"_s, u"9-0"_s}).exitCode, 7);
}

// One slow answer ends nothing, and is said once.
void TestCliSubmit::controllerThatSleeps()
{
    const int controller = controllerOf(m_site.port);
    QVERIFY2(controller > 0, "the factory's controller is none of this computer's processes");
    const QString id = submit("echo begun\nsleep 8\necho over\nexit 5\n");
    const auto wait = m_program.process({u"job"_s, u"practice"_s, id, u"--wait"_s, u"--json"_s});
    const auto follow = m_program.process({u"log"_s, u"practice"_s, id, u"-f"_s});
    wait->start();
    follow->start();
    QTRY_VERIFY_WITH_TIMEOUT(follow->peek(100).contains("begun"), patience);
    const auto wake = qScopeGuard([controller] { ::kill(controller, SIGCONT); });
    QCOMPARE(::kill(controller, SIGSTOP), 0);
    const Answer list = oc({u"jobs"_s, u"practice"_s, u"--json"_s}); // what is known is shown
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json()[u"sources"][u"queue"][u"state"].toString(), u"failed"_s);
    QVERIFY(!list.json()[u"jobs"].toArray().isEmpty());
    QVERIFY2(list.err.contains("The queue did not answer"), list.err.constData());
    ::kill(controller, SIGCONT);
    QVERIFY(QTest::qWaitFor([&] { return wait->state() == QProcess::NotRunning; }, 110'000));
    QCOMPARE(wait->exitCode(), 5);
    const QByteArray told = wait->readAllStandardError();
    QVERIFY2(told.count("does not answer since") <= 1, told.constData()); // squeue itself may outlast it
    QVERIFY(QTest::qWaitFor([&] { return follow->state() == QProcess::NotRunning; }, 110'000));
    QCOMPARE(follow->exitCode(), 0);
    QVERIFY(follow->readAllStandardOutput().endsWith("over\n"));
}

// Three links: the scheduler ends the first, which is gone on with; the second finishes the work.
void TestCliSubmit::chainIsWaitedFor()
{
    const QString script = file("#!/bin/bash\n#SBATCH --mem=32M\necho $OFFICINA_LINK >>checkpoint\n"
                                "[ $OFFICINA_LINK = 1 ] && exec sleep 600\nexit 0\n");
    const QStringList chain{u"submit"_s, u"practice"_s, u"--script"_s, script, u"--links"_s, u"3"_s};
    const Answer shown = oc(chain + QStringList{u"--dry-run"_s});
    QVERIFY2(shown.out.contains("# Officina: link 1 of 3 of a chain\n"), shown.out.constData());
    const auto waiting = m_program.process(chain + QStringList{u"--wait"_s, u"--json"_s});
    waiting->start();
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += waiting->readAllStandardError()).contains("was submitted"), patience);
    const QString first = QString::fromUtf8(told).section(u"Job "_s, 1).section(u' ', 0, 0);
    QVERIFY(waitForState(first, u"running"_s));
    const QJsonObject row = listed(first);
    QCOMPARE(row[u"kind"].toString(), u"chain"_s);
    QCOMPARE(row[u"link"].toInt(), 1);
    QCOMPARE(row[u"counts"].toObject(), (QJsonObject{{u"running"_s, 1}, {u"waiting"_s, 2}}));
    QTRY_VERIFY_WITH_TIMEOUT(atSite("cat " + row[u"work_folder"].toString().toUtf8() + "/checkpoint") == "1", patience);
    QVERIFY(oc({u"jobs"_s, u"practice"_s}).out.contains("running, link 1 of 3"));
    atSite("scancel " + first.toLatin1());
    QVERIFY(QTest::qWaitFor([&] { return waiting->state() == QProcess::NotRunning; }, 110'000));
    told += waiting->readAllStandardError();
    QVERIFY2(waiting->exitCode() == 0, told.constData());
    const QJsonObject ended = QJsonDocument::fromJson(waiting->readAllStandardOutput()).object();
    QCOMPARE(ended[u"kind"].toString(), u"chain"_s);
    QCOMPARE(ended[u"link"].toInt(), 2);
    QCOMPARE(ended[u"links_planned"].toInt(), 3);
    QCOMPARE(ended[u"parts"].toArray().size(), 3);
    QCOMPARE(ended[u"counts"].toObject(), (QJsonObject{{u"cancelled"_s, 2}, {u"completed"_s, 1}}));
    QVERIFY(oc({u"jobs"_s, u"practice"_s, u"--all-tasks"_s}).out.contains(' ' + first.toLatin1() + "  cancelled  "));
}

void TestCliSubmit::wholeChainIsCancelled()
{
    const Answer sent = oc({u"submit"_s, u"practice"_s, u"--script"_s, file("sleep 600\n"), u"--memory"_s, u"32M"_s,
                            u"--links"_s, u"3"_s, u"--json"_s});
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    const QJsonArray links = sent.json()[u"links"].toArray();
    QCOMPARE(links.size(), 3);
    QVERIFY(waitForState(links[0].toString(), u"running"_s));
    const Answer done = oc({u"cancel"_s, u"practice"_s, links[1].toString(), u"--chain"_s, u"--json"_s});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QCOMPARE(done.json()[u"jobs"].toArray().size(), 3);
    QCOMPARE(done.json()[u"jobs"][0][u"job"].toString(), links[2].toString()); // else it would begin
    for (const auto &link : links)
        QVERIFY(waitForState(link.toString(), u"cancelled"_s));
    QCOMPARE(job(links[1].toString())[u"elapsed_seconds"].toInt(-1), 0);
}

void TestCliSubmit::chainsThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    const QByteArray some("true\n");
    QTest::newRow("none") << some << QStringList{u"--links"_s, u"0"_s} << QByteArray("--links takes");
    QTest::newRow("too many") << some << QStringList{u"--links"_s, u"101"_s} << QByteArray("at most 100 links");
    QTest::newRow("array") << some << QStringList{u"--links"_s, u"3"_s, u"--array"_s, u"1-2"_s}
                           << QByteArray("an array");
    QTest::newRow("array in its head") << QByteArray("#!/bin/bash\n#SBATCH --array=1-2\ntrue\n")
                                       << QStringList{u"--links"_s, u"3"_s} << QByteArray("an array");
    QTest::newRow("program") << QByteArray("#!/usr/bin/python3\nprint()\n") << QStringList{u"--links"_s, u"3"_s}
                             << QByteArray("bash script");
}

void TestCliSubmit::chainsThatCannotBe()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, words);
    const Answer answer = oc(QStringList{u"submit"_s, u"practice"_s, u"--script"_s, file(script)} + options);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.contains(words), answer.err.constData());
}

QTEST_GUILESS_MAIN(TestCliSubmit)
#include "tst_clisubmit.moc"
