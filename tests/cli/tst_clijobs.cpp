// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli and jobs that are there, on the practice factory's real Slurm: arrays, heterogeneous jobs, jobs
// that nobody sent with Officina, names that a terminal would obey, logs, and what is done with jobs.
#include "tests/cli/jobsfixture.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = cliPatience;

} // namespace

class TestCliJobs : public QObject, private CliJobsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(CliJobsFixture::connect()); }
    void emptyList();
    void partitions();
    void arrayIsOneThing();
    void limitedArrayById();
    void setsOfTasks();
    void arrayInTheHistory();
    void heterogeneous();
    void namesAreHarmless();
    void logsOfOtherMeans();
    void logTellsWhy();
    void logTailAndBytes();
    void requeuedLogBeginsAnew();
    void whatIsDoneWithJobs();
    void cancelWhatEnded();
    void cancelWaitingOnly();
    void cancelledBeforeItsTime();
    void explainsTheEnd();
};

void TestCliJobs::emptyList()
{
    // Where no job is, that is said: another user of the factory has none.
    if (atSite("squeue --me --noheader --states=all").isEmpty()
        && atSite("sacct -X -n -P -S now-7days -E now -s CA,CD,F").isEmpty()) {
        const Answer none = oc({u"jobs"_s, u"practice"_s});
        QCOMPARE(none.exitCode, 0);
        QVERIFY2(none.out.contains("You have no jobs there"), none.out.constData());
    }
    const QJsonObject sources = oc({u"jobs"_s, u"practice"_s, u"--json"_s}).json()[u"sources"].toObject();
    QCOMPARE(sources[u"queue"][u"state"].toString(), u"answered"_s);
    QCOMPARE(sources[u"accounting"][u"state"].toString(), u"answered"_s);
}

void TestCliJobs::partitions()
{
    const Answer answer = oc({u"partitions"_s, u"practice"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonArray partitions = answer.json()[u"partitions"].toArray();
    QCOMPARE(partitions.size(), 2);
    QCOMPARE(partitions[0][u"name"].toString(), u"gpu"_s);
    QVERIFY(partitions[0][u"default"].toBool() && partitions[0][u"up"].toBool());
    QCOMPARE(partitions[0][u"max_time_seconds"].toInt(), 4 * 3600);
    QCOMPARE(partitions[0][u"gpus_per_node"].toInt(), 2);
    QVERIFY(oc({u"partitions"_s, u"practice"_s}).out.contains("04:00:00"));
}

void TestCliJobs::arrayIsOneThing()
{
    const QString id =
        sbatch("-o arr-%a.txt --array=1-4", "[ $SLURM_ARRAY_TASK_ID != 3 ] && echo $SLURM_ARRAY_TASK_ID\n");
    const Answer waited = oc({u"job"_s, u"practice"_s, id, u"--wait"_s, u"--json"_s});
    QCOMPARE(waited.exitCode, 1); // the failed task's own
    QCOMPARE(waited.json()[u"kind"].toString(), u"array"_s);
    QCOMPARE(waited.json()[u"counts"].toObject(), (QJsonObject{{u"completed"_s, 3}, {u"failed"_s, 1}}));
    QCOMPARE(waited.json()[u"parts"].toArray().size(), 4);
    const QJsonObject row = listed(id);
    QCOMPARE(row[u"tasks"].toInt(), 4);
    QVERIFY(listed(id + u"_3"_s).isEmpty());
    const Answer all = oc({u"jobs"_s, u"practice"_s, u"--all-tasks"_s});
    QVERIFY2(all.out.contains(id.toLatin1() + "_3  failed: exit code 1"), all.out.constData());
    QVERIFY(oc({u"jobs"_s, u"practice"_s}).out.contains("3 completed, 1 failed"));
    QCOMPARE(job(id + u"_2"_s)[u"kind"].toString(), u"job"_s);
    QCOMPARE(oc({u"log"_s, u"practice"_s, id + u"_2"_s}).out, QByteArray("2\n"));
    const Answer whole = oc({u"log"_s, u"practice"_s, id});
    QCOMPARE(whole.exitCode, 2);
    QVERIFY2(whole.err.contains(id.toLatin1() + "_1"), whole.err.constData());
}

// Rows of the waiting rest, and how other programs write them, name what can be looked at and stopped.
void TestCliJobs::limitedArrayById()
{
    const QString id = sbatch("-H -o /dev/null --array=0-693:7,701,900-1000%3");
    const QJsonObject whole = job(id);
    QCOMPARE(whole[u"tasks"].toInt(), 100 + 1 + 101);
    QCOMPARE(whole[u"counts"][u"waiting"].toInt(), 202);
    const QString rest = whole[u"parts"][0][u"job"].toString();
    QVERIFY2(rest.endsWith(u"900-1000]"), qPrintable(rest));
    QCOMPARE(job(rest)[u"tasks"].toInt(), 202);
    QCOMPARE(job(id + u"_[0-5%3]"_s)[u"tasks"].toInt(), 202);
    QCOMPARE(job(id + u"_942"_s)[u"state"].toString(), u"waiting"_s);
    QCOMPARE(oc({u"job"_s, u"practice"_s, id + u"_3"_s}).exitCode, 3); // no task of it
    const Answer log = oc({u"log"_s, u"practice"_s, id + u"_7"_s});
    QCOMPARE(log.exitCode, 0);
    QVERIFY2(log.err.contains("has not started"), log.err.constData());
    // A part of what waits is that part alone.
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id + u"_[7-14%3]"_s, u"--yes"_s}).exitCode, 0);
    QVERIFY(QTest::qWaitFor([&] { return job(id)[u"counts"][u"waiting"].toInt() == 200; }, patience));
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, rest, u"--yes"_s}).exitCode, 0);
    QVERIFY(waitForState(id, u"cancelled"_s));
    // What once named the waiting rest is the array, or the one task.
    QCOMPARE(job(id + u"_[0-14%3]"_s)[u"kind"].toString(), u"array"_s);
    QCOMPARE(job(id + u"_[7]"_s)[u"state"].toString(), u"cancelled"_s);
}

// A set that names no task that waits is refused, and never taken for all that wait.
void TestCliJobs::setsOfTasks()
{
    const QString id = sbatch("-H -o /dev/null --array=1-9%2");
    for (const QString &set : {u"[]"_s, u"[8-7]"_s, u"[3,,4]"_s, u"[%2]"_s})
        QCOMPARE(oc({u"cancel"_s, u"practice"_s, id + u'_' + set, u"--yes"_s}).exitCode, 2);
    const QString beyond = id + u"_[100-200]"_s;
    for (const QString &deed : {u"cancel"_s, u"hold"_s, u"release"_s}) {
        const Answer answer = oc({deed, u"practice"_s, beyond, u"--yes"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 7);
        QCOMPARE(answer.json()[u"outcome"].toString(), u"refused"_s);
    }
    QCOMPARE(oc({u"alter"_s, u"practice"_s, beyond, u"--nice"_s, u"5"_s}).exitCode, 7);
    QCOMPARE(job(id)[u"counts"][u"waiting"].toInt(), 9);
    // Of those named the limit is changed, and of no other.
    QCOMPARE(oc({u"alter"_s, u"practice"_s, id + u"_[2-3]"_s, u"--time"_s, u"7"_s}).exitCode, 0);
    QCOMPARE(job(id + u"_3"_s)[u"time_limit_seconds"].toInt(), 420);
    QVERIFY(job(id + u"_4"_s)[u"time_limit_seconds"].toInt() != 420);
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id, u"--yes"_s}).exitCode, 0);
}

// An array is its tasks there, each once: neither the array beside them, nor what waited of it before.
void TestCliJobs::arrayInTheHistory()
{
    const QString id = submit("#!/bin/sh\n#SBATCH --array=1-3%1\nsleep 2\n");
    const auto kept = [&] {
        QStringList ids;
        const QJsonArray jobs = oc({u"history"_s, u"--limit"_s, u"2000"_s, u"--json"_s}).json()[u"jobs"].toArray();
        for (const auto &one : jobs)
            if (one[u"job"].toString() == id || one[u"array"].toString() == id)
                ids += one[u"job"].toString();
        return ids;
    };
    QVERIFY(!kept().isEmpty() && !kept().contains(id));
    QVERIFY(waitForState(id + u"_1"_s, u"completed"_s));
    QCOMPARE(oc({u"jobs"_s, u"practice"_s}).exitCode, 0);
    QCOMPARE(oc({u"job"_s, u"practice"_s, id, u"--wait"_s}).exitCode, 0);
    QCOMPARE(kept(), QStringList({id + u"_1"_s, id + u"_2"_s, id + u"_3"_s}));
}

void TestCliJobs::heterogeneous()
{
    // The factory has one node, and components take one each: it would block the queue.
    const QByteArray options = "-H -o het-%j.txt -n1 : -n1 --mem=32M";
    const QString id = sbatch(options, "sleep 3\necho het\n");
    const QJsonObject leader = job(id);
    QCOMPARE(leader[u"kind"].toString(), u"heterogeneous"_s);
    QCOMPARE(leader[u"parts"].toArray().size(), 2);
    QCOMPARE(leader[u"parts"][1][u"job"].toString(), id + u"+1"_s);
    int rows = 0;
    for (const auto &entry : oc({u"jobs"_s, u"practice"_s, u"--json"_s}).json()[u"jobs"].toArray())
        rows += entry[u"job"].toString().startsWith(id) ? 1 : 0;
    QCOMPARE(rows, 1);
    QCOMPARE(job(id + u"+1"_s)[u"job"].toString(), id + u"+1"_s);
    QVERIFY(job(QString::number(id.toInt() + 1))[u"job"].toString().startsWith(id)); // the component's own number
    QVERIFY(oc({u"log"_s, u"practice"_s, id}).err.contains("has not started"));
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id, u"--yes"_s}).exitCode, 0);
    QVERIFY(waitForState(id, u"cancelled"_s));
}

void TestCliJobs::namesAreHarmless()
{
    const QString id = sbatch("-o /dev/null -J \"$(printf 'a\\033[31mcrimson\\nx\\ty')\"");
    QVERIFY(!id.isEmpty());
    for (const QStringList &command : {QStringList{u"jobs"_s, u"practice"_s}, QStringList{u"job"_s, u"practice"_s, id},
                                       QStringList{u"explain"_s, u"practice"_s, id}}) {
        const Answer answer = oc(command);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.contains("[31mcrimson"), answer.out.constData());
        QVERIFY(!answer.out.contains('\x1b') && !answer.out.contains('\t') && !answer.out.contains("crimson\n"));
    }
    QCOMPARE(job(id)[u"name"].toString(), u"a\x1b[31mcrimson\nx\ty"_s);
}

void TestCliJobs::logsOfOtherMeans()
{
    const QString id = sbatch("-J mine -o %x-%j.out -e %x-%j.err", "echo out\necho err >&2\n");
    QCOMPARE(oc({u"job"_s, u"practice"_s, id, u"--wait"_s}).exitCode, 0);
    const Answer log = oc({u"log"_s, u"practice"_s, id, u"--json"_s});
    QCOMPARE(log.json()[u"text"].toString(), u"out\n"_s);
    QCOMPARE(log.json()[u"output"].toString(), u"/work/demo/mine-%1.out"_s.arg(id));
    QVERIFY(!log.json().contains(u"text_bytes"));
    QCOMPARE(oc({u"log"_s, u"practice"_s, id, u"--err"_s}).out, QByteArray("err\n"));
}

// Not begun, removed, and never begun are three things.
void TestCliJobs::logTellsWhy()
{
    const QString held = sbatch("-H -o held.txt", "echo ran\n");
    const Answer waiting = oc({u"log"_s, u"practice"_s, held, u"--json"_s});
    QCOMPARE(waiting.exitCode, 0);
    QCOMPARE(waiting.json()[u"output_state"].toString(), u"not-started"_s);
    QVERIFY(waiting.err.contains("has not started"));
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, held}).exitCode, 0);
    QVERIFY(waitForState(held, u"cancelled"_s));
    QVERIFY(oc({u"log"_s, u"practice"_s, held}).err.contains("ended before it started"));

    const QString removed = sbatch("-o removed.txt", "echo ran\n");
    QCOMPARE(oc({u"job"_s, u"practice"_s, removed, u"--wait"_s}).exitCode, 0);
    atSite("rm /work/demo/removed.txt");
    const Answer gone = oc({u"log"_s, u"practice"_s, removed, u"--json"_s});
    QCOMPARE(gone.exitCode, 3);
    QCOMPARE(gone.errorKind(), u"not-found"_s);
    QCOMPARE(gone.json()[u"output_state"].toString(), u"missing"_s);
    QVERIFY2(gone.err.contains("removed.txt"), gone.err.constData());
}

void TestCliJobs::logTailAndBytes()
{
    const QString id = submit("for i in 1 2 3 4; do echo line $i; done\nprintf 'bad \\377 byte\\n'\n");
    QCOMPARE(oc({u"job"_s, u"practice"_s, id, u"--wait"_s}).exitCode, 0);
    QCOMPARE(oc({u"log"_s, u"practice"_s, id, u"--tail"_s, u"2"_s}).out, QByteArray("line 4\nbad \xff byte\n"));
    QCOMPARE(oc({u"log"_s, u"practice"_s, id, u"--tail"_s, u"0"_s}).out, QByteArray());
    QCOMPARE(oc({u"log"_s, u"practice"_s, id, u"--tail"_s, u"99"_s}).out.count('\n'), 5);
    QCOMPARE(oc({u"log"_s, u"practice"_s, id, u"--tail"_s, u"-1"_s}).exitCode, 2);
    const QJsonObject json = oc({u"log"_s, u"practice"_s, id, u"--json"_s}).json();
    QCOMPARE(json[u"text"].toString(), u"line 1\nline 2\nline 3\nline 4\nbad \ufffd byte\n"_s);
    QCOMPARE(QByteArray::fromBase64(json[u"text_bytes"].toString().toLatin1()),
             QByteArray("line 1\nline 2\nline 3\nline 4\nbad \xff byte\n"));
}

// Slurm empties the file when the job starts anew.
void TestCliJobs::requeuedLogBeginsAnew()
{
    const QString id =
        submit("#!/bin/bash\n#SBATCH --hold\necho first and long enough\nsleep 300\n", {u"--time"_s, u"5"_s});
    const auto wait = m_program.process({u"job"_s, u"practice"_s, id, u"--wait"_s});
    wait->start();
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += wait->readAllStandardError()).contains("waits for you"), patience); // it looked
    QCOMPARE(oc({u"release"_s, u"practice"_s, id}).exitCode, 0);
    const auto follow = m_program.process({u"log"_s, u"practice"_s, id, u"-f"_s});
    follow->start();
    QTRY_VERIFY_WITH_TIMEOUT(follow->peek(100).contains("long enough"), patience);
    atSite("printf 'new\\n' >" + oc({u"log"_s, u"practice"_s, id, u"--json"_s}).json()[u"output"].toString().toUtf8());
    QTRY_VERIFY_WITH_TIMEOUT(follow->peek(100).contains("new"), patience);
    const Answer requeued = oc({u"requeue"_s, u"practice"_s, id, u"--json"_s});
    QCOMPARE(requeued.json()[u"outcome"].toString(), u"done"_s);
    QVERIFY(waitForState(id, u"waiting"_s)); // for two minutes, as Slurm does it
    QCOMPARE(job(id)[u"restarts"].toInt(), 1);
    QByteArray notes;
    QTRY_VERIFY_WITH_TIMEOUT((told += wait->readAllStandardError()).contains("put back into the queue"), patience);
    QTRY_VERIFY_WITH_TIMEOUT((notes += follow->readAllStandardError()).contains("put back into the queue"), patience);
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id}).exitCode, 0);
    QVERIFY(QTest::qWaitFor([&] { return wait->state() == QProcess::NotRunning; }, patience));
    QCOMPARE(wait->exitCode(), 9);
    told += wait->readAllStandardError();
    QCOMPARE(told.count("put back into the queue"), 1);
    QVERIFY(QTest::qWaitFor([&] { return follow->state() == QProcess::NotRunning; }, patience));
    QCOMPARE(follow->exitCode(), 0);
    notes += follow->readAllStandardError();
    QVERIFY2(notes.contains("began anew"), notes.constData());
}

void TestCliJobs::whatIsDoneWithJobs()
{
    const QString one = sbatch("-o /dev/null --begin=now+1hour");
    const QString two = sbatch("-o /dev/null --begin=now+1hour");
    const Answer held = oc({u"hold"_s, u"practice"_s, one, two, u"999999"_s, u"--json"_s});
    QCOMPARE(held.exitCode, 3);
    const QJsonArray jobs = held.json()[u"jobs"].toArray();
    QCOMPARE(jobs[0][u"outcome"].toString(), u"done"_s);
    QCOMPARE(jobs[1][u"outcome"].toString(), u"done"_s);
    QCOMPARE(jobs[2][u"outcome"].toString(), u"refused"_s);
    QVERIFY2(held.err.contains("until you release it"), held.err.constData());
    QCOMPARE(job(one)[u"reason"].toString(), u"JobHeldUser"_s);
    const Answer altered = oc({u"alter"_s, u"practice"_s, one, u"--time"_s, u"9"_s, u"--nice"_s, u"5"_s});
    QCOMPARE(altered.exitCode, 0);
    for (const char *said : {"longer than the new limit", "0 is the usual one"})
        QVERIFY2(altered.err.contains(said), altered.err.constData());
    QCOMPARE(job(one)[u"time_limit_seconds"].toInt(), 540);
    const Answer longer = oc({u"alter"_s, u"practice"_s, one, u"--time"_s, u"90-0"_s, u"--json"_s});
    QCOMPARE(longer.exitCode, 7);
    QVERIFY2(longer.err.contains("does not let you"), longer.err.constData());
    QCOMPARE(oc({u"alter"_s, u"practice"_s, one}).exitCode, 2);
    QCOMPARE(oc({u"release"_s, u"practice"_s, one, two}).exitCode, 0);
    QVERIFY(job(one)[u"reason"].toString() != u"JobHeldUser");
    QCOMPARE(oc({u"requeue"_s, u"practice"_s, one}).exitCode, 7); // it does not run
    const Answer cancelled = oc({u"cancel"_s, u"practice"_s, one}); // one alone, and nobody is asked
    QCOMPARE(cancelled.exitCode, 0);
    QVERIFY2(cancelled.err.contains(one.toLatin1() + "  ") && cancelled.err.contains("is lost"),
             cancelled.err.constData());
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, two}).exitCode, 0);
    QVERIFY(!oc({u"cancel"_s, u"practice"_s, one}).err.contains("is lost")); // it has ended
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, u"no id"_s}).exitCode, 2);
}

void TestCliJobs::cancelWhatEnded()
{
    const QString id = submit("true\n");
    QCOMPARE(oc({u"job"_s, u"practice"_s, id, u"--wait"_s}).exitCode, 0);
    const Answer answer = oc({u"cancel"_s, u"practice"_s, id});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains("had ended before"), answer.out.constData());
    const QJsonObject json = oc({u"cancel"_s, u"practice"_s, id, u"--json"_s}).json();
    QCOMPARE(json[u"outcome"].toString(), u"ended-before"_s);
}

void TestCliJobs::cancelWaitingOnly()
{
    const QString id = sbatch("-o /dev/null --array=1-6%1", "sleep 600\n");
    QVERIFY(waitForState(id, u"running"_s));
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id, u"--waiting"_s}).exitCode, 0);
    QVERIFY(QTest::qWaitFor([&] { return job(id)[u"counts"][u"cancelled"].toInt() == 5; }, patience));
    QCOMPARE(job(id)[u"counts"][u"running"].toInt(), 1);
    const Answer again = oc({u"cancel"_s, u"practice"_s, id, u"--waiting"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains("Nothing of job " + id.toLatin1() + " waits"), again.out.constData());
    QVERIFY2(!again.err.contains("leaves the queue"), again.err.constData());
    const QJsonObject json = oc({u"cancel"_s, u"practice"_s, id, u"--waiting"_s, u"--json"_s}).json();
    QCOMPARE(json[u"outcome"].toString(), u"none-waiting"_s);
    QCOMPARE(job(id)[u"counts"][u"running"].toInt(), 1);
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id, u"--yes"_s}).exitCode, 0);
}

// What never had a start is in the list all the same once the queue has forgotten it.
void TestCliJobs::cancelledBeforeItsTime()
{
    const QString id = sbatch("-H -o /dev/null");
    QCOMPARE(oc({u"cancel"_s, u"practice"_s, id}).exitCode, 0);
    QVERIFY(waitForState(id, u"cancelled"_s));
    const QString unstarted =
        QString::fromLatin1(atSite("sacct -X -n -P -S now-1hour -E now -s BF,CA,CD,DL,F,NF,OOM,PR,TO -o jobid"));
    QVERIFY(unstarted.split(u'\n').contains(id));
    QCOMPARE(listed(id)[u"state"].toString(), u"cancelled"_s);
}

void TestCliJobs::explainsTheEnd()
{
    const QString id = submit("#!/bin/sh\necho starting\n"
                              "echo 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB' >&2\n"
                              "exit 1\n");
    QCOMPARE(oc({u"job"_s, u"practice"_s, id, u"--wait"_s}).exitCode, 1);
    const QJsonObject json = oc({u"explain"_s, u"practice"_s, id, u"--json"_s}).json();
    QVERIFY2(json[u"log"][u"line"].toString().contains(u"CUDA out of memory"),
             qPrintable(json[u"log"][u"line"].toString()));
    QVERIFY(!json[u"log"][u"words"][u"sentence"].toString().isEmpty());
    QVERIFY(!json[u"words"][u"sentence"].toString().isEmpty());
    const Answer text = oc({u"explain"_s, u"practice"_s, id});
    QVERIFY2(text.out.contains("CUDA out of memory") && text.out.contains("FAILED"), text.out.constData());
}

QTEST_GUILESS_MAIN(TestCliJobs)
#include "tst_clijobs.moc"
