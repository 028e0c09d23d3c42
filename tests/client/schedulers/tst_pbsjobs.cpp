// SPDX-License-Identifier: GPL-3.0-or-later
//
// What PBS tells of jobs, as jobs: what OpenPBS 23.06 printed, and the few rows written by hand.
#include "client/schedulers/pbs/dsv.h"
#include "client/schedulers/pbs/pbs.h"
#include "client/schedulers/pbs/records.h"
#include "client/schedulers/pbs/text.h"
#include "tests/client/schedulers/fakepbs.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;
using testing::asDsv;
using testing::FakePbs;
using testing::pbsCapture;

namespace {

pbs::Pbs site(bool hasHistory = true, const QVersionNumber &version = QVersionNumber(23, 6, 6))
{
    return pbs::Pbs({Dialect::Kind::Pbs, version, u"pbs_version = 23.06.06"_s, {}, hasHistory, 0, {}, false});
}

QByteArray dsvOf(const char *name)
{
    return asDsv(pbsCapture(QString::fromLatin1(name)));
}

// The jobs of a captured answer.
QList<Job> jobsIn(const char *name, const pbs::Pbs &scheduler = site())
{
    FakePbs fake;
    fake.answer(u"qstat"_s, dsvOf(name));
    const auto list = fake.ask(*scheduler.jobs({JobId{u"73.pbs1"_s}}));
    return list ? list->jobs : QList<Job>();
}

Job jobOf(const QList<Job> &jobs, const QString &id)
{
    const auto job = std::ranges::find(jobs, JobId{id}, &Job::id);
    return job == jobs.end() ? Job() : *job;
}

QStringList idsOf(const QList<Job> &jobs)
{
    QStringList ids;
    for (const Job &job : jobs)
        ids += job.id.value;
    return ids;
}

QDateTime at(int hour, int minute, int second)
{
    return {QDate(2026, 11, 21), QTime(hour, minute, second), QTimeZone::UTC};
}

} // namespace

class PbsJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningJob_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *file : {"qstat-f-json.json", "qstat-f-dsv.txt", "qstat-f-w.txt", "qstat-f.txt"})
            QTest::newRow(file) << QByteArray(file);
    }

    void runningJob()
    {
        QFETCH(const QByteArray, file);
        const Job job = jobOf(jobsIn(file.constData()), u"73.pbs1"_s);
        QCOMPARE(job.state, JobState::Running);
        QCOMPARE(job.stateText, u"R"_s);
        QCOMPARE(job.name, u"train"_s);
        QCOMPARE(job.user, u"ada"_s);
        QCOMPARE(job.account, u"ml-lab"_s);
        QCOMPARE(job.partition, u"gpu"_s);
        QVERIFY(job.dependency.isEmpty()); // others wait for it
        QVERIFY(job.reason.isEmpty());
        QVERIFY(job.parent.isEmpty());
        QCOMPARE(job.asked, (Amounts{1, 1, 1, 512LL << 20}));
        QCOMPARE(job.given, (Amounts{1, 1, 1, 512LL << 20}));
        QCOMPARE(job.timeLimit, 300);
        QVERIFY(job.elapsed >= 24 && job.elapsed <= 37);
        QCOMPARE(job.times.submitted, at(3, 10, 0));
        QCOMPARE(job.times.eligible, at(3, 10, 0));
        QCOMPARE(job.times.started, at(3, 10, 0));
        QVERIFY(!job.times.ended.isValid());
        QCOMPARE(job.nodeList, u"pbs1"_s);
        QCOMPARE(job.workFolder, RemotePath("/home/ada/proj/run1"));
        QCOMPARE(job.output, RemotePath("/home/ada/proj/run1/train.o73"));
        QVERIFY(job.errors.isEmpty()); // joined
        QVERIFY(!job.exitCode);
        QCOMPARE(job.restarts, 0);
    }

    void waitingJobs()
    {
        const QList<Job> jobs = jobsIn("qstat-f-json.json");
        QCOMPARE(jobOf(jobs, u"76.pbs1"_s).reason,
                 u"Can Never Run: Insufficient amount of resource: ngpus (R: 4 A: 2 T: 2)"_s);
        QCOMPARE(jobOf(jobs, u"78.pbs1"_s).reason, u"JobHeldUser"_s);
        QCOMPARE(jobOf(jobsIn("held-begun-array-qstat-t-f-json.json"), u"23[1-4].pbs1"_s).reason, u"JobHeldUser"_s);
        QCOMPARE(jobOf(jobs, u"79.pbs1"_s).reason, u"JobHeldAdmin"_s);
        QCOMPARE(jobOf(jobs, u"80.pbs1"_s).reason, u"Dependency"_s);
        QCOMPARE(jobOf(jobs, u"80.pbs1"_s).dependency, u"afterok:73.pbs1@pbs1"_s);
        QCOMPARE(jobOf(jobs, u"82.pbs1"_s).reason, u"BeginTime"_s);
        QCOMPARE(jobOf(jobs, u"82.pbs1"_s).times.eligible, at(23, 55, 0));
        const Job scatter = jobOf(jobs, u"77.pbs1"_s);
        QCOMPARE(scatter.asked, (Amounts{2, 2, std::nullopt, 2LL << 30})); // of GPUs nothing is told
        QCOMPARE(scatter.given, Amounts());
        QVERIFY(!scatter.times.started.isValid());
        QVERIFY(scatter.account.isEmpty()); // _pbs_project_default is none
    }

    void endings_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("id");
        QTest::addColumn<JobState>("state");
        QTest::addColumn<int>("exitCode"); // -1: none, likewise below
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("reason"); // how it begins
        const auto row = [](const char *file, const char *id, JobState state, int code, int signal,
                            const char *reason) {
            QTest::addRow("%s %s", id, file) << QByteArray(file) << QString::fromLatin1(id) << state << code << signal
                                             << QString::fromLatin1(reason);
        };
        const char first[] = "finished-qstat-x-f-json.json", more[] = "more-qstat-E-x-f-json.json";
        const char all[] = "qstat-x-f-json.json";
        row(first, "0.pbs1", JobState::Completed, 0, -1, "Job run at Sat Nov 21 at 02:47");
        row(first, "1.pbs1", JobState::Failed, 3, -1, "Job run");
        row(first, "2.pbs1", JobState::TimedOut, -1, -1, "Job run");
        row(first, "3.pbs1", JobState::Failed, 139, 11, "Job run");
        row(first, "4.pbs1", JobState::Failed, 127, -1, "Job run");
        row(first, "5.pbs1", JobState::Completed, 0, -1, "Job run"); // its output could not be delivered
        row(first, "6.pbs1", JobState::Cancelled, -1, 15, "Job run");
        row(more, "60.pbs1", JobState::Failed, 254, -1, "Job run");
        row(more, "61.pbs1", JobState::Cancelled, -1, -1, "");
        row(more, "63.pbs1", JobState::Failed, 137, 9, "Job run");
        row(more, "64.pbs1", JobState::Failed, 255, -1, "Job run");
        row(all, "52.pbs1", JobState::Cancelled, -1, 9, "Job run"); // 265: did not heed SIGTERM
        row(all, "58.pbs1", JobState::Cancelled, -1, -1, "Job run"); // by force, while its node was down
        row(all, "40.pbs1", JobState::Cancelled, -1, -1, "Can Never Run");
        row("qstat-deleted-by-dependency.json", "20.pbs1", JobState::Cancelled, -1, -1, "DependencyNeverSatisfied");
        row("depend-after-parent-deleted.json", "80.pbs1", JobState::Cancelled, -1, -1, "DependencyNeverSatisfied");
        row("array-finished-qstat-x-t-f-json.json", "38[2].pbs1", JobState::Failed, 4, -1, "Job run");
        row("array-finished-qstat-x-t-f-json.json", "38[6].pbs1", JobState::Cancelled, -1, -1, "Subjob finished");
        row("array-finished-qstat-x-f-json.json", "38[].pbs1", JobState::Failed, -1, -1, "Job Array Began");
    }

    void endings()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, id);
        QFETCH(const JobState, state);
        QFETCH(const int, exitCode);
        QFETCH(const int, signal);
        QFETCH(const QString, reason);
        const Job job = jobOf(jobsIn(file.constData()), id);
        QCOMPARE(int(job.state), int(state));
        QCOMPARE(job.exitCode.value_or(-1), exitCode);
        QCOMPARE(job.signal.value_or(-1), signal);
        QVERIFY2(reason.isEmpty() ? job.reason.isEmpty() : job.reason.startsWith(reason), qPrintable(job.reason));
        QVERIFY(job.times.ended.isValid());
    }

    void usage()
    {
        const Job job = jobOf(jobsIn("more-qstat-E-x-f-json.json"), u"62.pbs1"_s);
        QCOMPARE(job.maxMemory, 209880 * 1024LL);
        QCOMPARE(job.cpuTime, 0.0);
        QCOMPARE(job.elapsed, 3);
        QCOMPARE(job.times.ended, at(3, 7, 36));
        // What reads 0 was over before it was measured.
        QVERIFY(!jobOf(jobsIn("more-qstat-E-x-f-json.json"), u"63.pbs1"_s).maxMemory);
        // "-k oed" writes where it belongs; "-k oe" would not.
        QCOMPARE(jobOf(jobsIn("more-qstat-E-x-f-json.json"), u"67.pbs1"_s).output,
                 RemotePath("/home/ada/proj/run1/kod.o67"));
        QCOMPARE(jobOf(jobsIn("more-qstat-E-x-f-json.json"), u"68.pbs1"_s).errors,
                 RemotePath("/home/ada/proj/run1/my err.txt"));
        QCOMPARE(jobOf(jobsIn("qrerun-later-qstat-f-json.json"), u"48.pbs1"_s).restarts, 1);
    }

    void arrays()
    {
        const QList<Job> jobs = jobsIn("qstat-t-f-json.json");
        const Job rest = jobOf(jobs, u"74[4-8].pbs1"_s);
        QCOMPARE(rest.state, JobState::Waiting);
        QCOMPARE(rest.parent, JobId{u"74[].pbs1"_s});
        QCOMPARE(rest.waitingTasks, u"4-8"_s);
        QCOMPARE(rest.tasks, 5);
        QVERIFY(!rest.task && !rest.tasksAtOnce && !rest.times.started.isValid());
        QVERIFY(rest.output.isEmpty());
        const Job task = jobOf(jobs, u"74[3].pbs1"_s);
        QCOMPARE(task.state, JobState::Running);
        QCOMPARE(task.task, 3);
        QCOMPARE(task.parent, rest.parent);
        QCOMPARE(task.output, RemotePath("/home/ada/proj/run1/logs/74[3].pbs1.OU"));
        // The array itself, and its subjobs that wait, are none of the records.
        QVERIFY(!idsOf(jobs).contains(u"74[].pbs1"_s) && !idsOf(jobs).contains(u"74[5].pbs1"_s));
        const Job limited = jobOf(jobs, u"89[1-9:2].pbs1"_s);
        QCOMPARE(limited.tasks, 5);
        QCOMPARE(limited.tasksAtOnce, 1);
        QCOMPARE(jobOf(jobsIn("wide-qstat-t-f-json.json"), u"89[3-9:2].pbs1"_s).tasks, 4);
        QCOMPARE(jobOf(jobsIn("array-one-failed-x-t-f-json.json"), u"96[2].pbs1"_s).output,
                 RemotePath("/home/ada/proj/run1/arrok.o96.2"));
        // Without a history nobody knows how a subjob ended of which no record is left.
        const QList<Job> old = jobsIn("array-qstat-t-after-f-json.json", site(false));
        QCOMPARE(jobOf(old, u"38[6].pbs1"_s).state, JobState::Ended);
    }

    void oddEnvironments()
    {
        for (const char *file : {"held-qstat-f-json-not-utf8.json", "qstat-x-f-json-not-utf8.json"}) {
            const QList<Job> jobs = jobsIn(file);
            QVERIFY(jobs.size() > 10);
            for (const Job &job : jobs)
                QCOMPARE(job.workFolder, RemotePath("/home/" + job.user.toLatin1() + "/proj/run1"));
        }
        // A line that looks like a job of its own.
        const QByteArray mark = "Mark", d = "\x1fMark";
        const QByteArray variables = "A=two\\nJob Id: 2.s,B=x\\,y,PBS_O_WORKDIR=/a\\,b";
        const QByteArray text = "Job Id: 1.s" + d + "Job_Name=a" + d + "Variable_List=" + variables + d + "comment=" + d
            + "\nWelcome\nJob Id: 3\nJob Id: 4.s" + d + "Job_Name=back\\\\slash";
        const QList<pbs::Entry> entries = pbs::entriesIn(text, pbs::jobKind, mark);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].name, "1.s");
        QCOMPARE(entries[1].text("Job_Name"), u"back\\slash"_s);
        const QList<Job> jobs = pbs::jobsIn(text, mark, true);
        QCOMPARE(idsOf(jobs), QStringList({u"1.s"_s, u"4.s"_s}));
        QCOMPARE(jobs[0].workFolder, RemotePath("/a,b"));
        QVERIFY(jobs[1].workFolder.isEmpty());
        QCOMPARE(jobs[1].name, u"back\\slash"_s);
        QCOMPARE(pbs::variable(variables, "A"), "two\nJob Id: 2.s");
        QCOMPARE(pbs::variable("A=x,PBS_O_WORKDIR=/a,B=\\,PBS_O_WORKDIR=/b", "PBS_O_WORKDIR"), "/a");
        QCOMPARE(pbs::variable("A=x\\,PBS_O_WORKDIR=/b,PBS_O_WORKDIR=/a", "PBS_O_WORKDIR"), "/a");
        QCOMPARE(pbs::variable("XA=1,A", "A"), QByteArray());
    }

    // What one job has and the next has not, in whatever order it stands, is never taken from another.
    void attributesInAnyOrder()
    {
        const QByteArray d = "\x1fMark";
        const QByteArrayList first{
            "Job Id: 1.s",   "Job_Name=one", "resources_used.mem=4kb",         "unheard=of",
            "queue=a",       "job_state=R",  "stime=Sat Nov 21 03:10:00 2026", "Resource_List.ncpus=2",
            "project=vision"};
        const QByteArrayList second{"Job Id: 2.s", "queue=b", "", "=x", "Job_Name=two", "comment=a=b", "job_state=Q"};
        const QByteArrayList third{"Job Id: 3.s",  "project=vision",        "Job_Name=three", "job_state=H",
                                   "Hold_Types=u", "Resource_List.ncpus=8", "queue=a"};
        const QByteArray text = first.join(d) + '\n' + second.join(d) + '\n' + third.join(d) + '\n' + first.join(d);
        const QList<Job> jobs = pbs::jobsIn(text, "Mark", true);
        QCOMPARE(idsOf(jobs), QStringList({u"1.s"_s, u"2.s"_s, u"3.s"_s, u"1.s"_s}));
        QCOMPARE(jobs[0], jobs[3]);
        QCOMPARE(jobs[0].times.started, at(3, 10, 0));
        QCOMPARE(jobs[0].asked.cpus, 2);
        QCOMPARE(jobs[0].account, u"vision"_s);
        QCOMPARE(jobs[1].name, u"two"_s);
        QCOMPARE(jobs[1].partition, u"b"_s);
        QCOMPARE(jobs[1].reason, u"a=b"_s);
        QVERIFY(jobs[1].account.isEmpty() && !jobs[1].asked.cpus && !jobs[1].times.started.isValid());
        QCOMPARE(jobs[2].name, u"three"_s);
        QCOMPARE(jobs[2].reason, u"JobHeldUser"_s);
        QCOMPARE(jobs[2].asked.cpus, 8);
        QCOMPARE(jobs[2].account, u"vision"_s);
        // What begins as it did in the job before is not what it was there.
        const QList<Job> longer = pbs::jobsIn(
            text + '\n'
                + QByteArray(first.join(d)).replace("=one", "=one and more").replace("=a", "=ab").replace("=2", "=20"),
            "Mark", true);
        QCOMPARE(longer.first(4), jobs);
        QCOMPARE(longer[4].name, u"one and more"_s);
        QCOMPARE(longer[4].partition, u"ab"_s);
        QCOMPARE(longer[4].asked.cpus, 20);
        // More names than anybody tells of.
        QByteArray odd;
        for (int i = 0; i < 2000; ++i)
            odd += d + 'n' + QByteArray::number(i) + "=1";
        const QList<Job> found =
            pbs::jobsIn("Job Id: 9.s" + d + "queue=a" + odd + d + "Job_Name=nine\n" + text, "Mark", true);
        QCOMPARE(found.size(), 5);
        QCOMPARE(found[0].name, u"nine"_s);
        QCOMPARE(found[0].partition, u"a"_s);
        QCOMPARE(found.mid(1), jobs);
    }

    // Cut off anywhere, and with bytes changed: fewer jobs, or odd ones, and nothing else.
    void damagedAnswers()
    {
        const QByteArray whole = QByteArray(dsvOf("qstat-t-f-json.json")).replace("@D@", "\x1fMark");
        const auto read = [](const QByteArray &text) { return pbs::jobsIn(text, "Mark", true); };
        const qsizetype all = read(whole).size();
        QCOMPARE(all, 19);
        for (qsizetype size = 0; size < whole.size(); size += 211)
            QVERIFY(read(whole.first(size)).size() <= whole.first(size).count("Job Id: "));
        QRandomGenerator random(1);
        for (int round = 0; round < 200; ++round) {
            QByteArray text = whole;
            for (int i = 0; i < 40; ++i)
                text[random.bounded(int(text.size()))] = char(random.bounded(256));
            (void)read(text);
        }
        QVERIFY(!pbs::secondsOf("99999999999999999999:00:00"));
        QVERIFY(!pbs::inChunks("2147483647:mem=9000tb+1:mem=9000pb", "mem"));
        QVERIFY(!pbs::inChunks("-4:ngpus=2", "ngpus"));
        QCOMPARE(officina::taskCount(u"0-2147483647,0-2147483647"), std::numeric_limits<int>::max());
    }

    void values()
    {
        QCOMPARE(pbs::secondsOf("336:00:00"), 1209600.0);
        QCOMPARE(pbs::secondsOf("05:30"), 330.0);
        QCOMPARE(pbs::secondsOf("90"), 90.0);
        for (const char *bad : {"", "1:2:3:4", "-1", "x", "1::2", "+5", "infinite"})
            QVERIFY2(!pbs::secondsOf(bad), bad);
        QCOMPARE(pbs::bytesOf("7804kb"), 7804 * 1024);
        QCOMPARE(pbs::bytesOf("2gb"), 2LL << 30);
        QCOMPARE(pbs::bytesOf("2w"), 16);
        QCOMPARE(pbs::bytesOf("1mw"), 8 << 20);
        QCOMPARE(pbs::bytesOf("10"), 10);
        for (const char *bad : {"", "b", "-1kb", "x", "1e99", "gpu"})
            QVERIFY2(!pbs::bytesOf(bad), bad);
        QCOMPARE(pbs::timeOf("Sun Nov  1 03:10:00 2026"), QDateTime(QDate(2026, 11, 1), QTime(3, 10), QTimeZone::UTC));
        for (const char *bad : {"", "UNKNOWN", "Sat Foo 21 03:10:00 2026", "Sat anF 21 03:10:00 2026",
                                "Sat Nov 31 03:10:00 2026", "Sat Nov  0 03:10:00 2026", "Sat Nov 21 24:10:00 2026",
                                "Sat Nov 2x 03:10:00 2026", "Sat Nov 21 03:10:00 202", "1795230633"})
            QVERIFY2(!pbs::timeOf(bad).isValid(), bad);
        QCOMPARE(pbs::secondsOf("00:00:01.5"), 1.5);
        QCOMPARE(pbs::inChunks("2:ncpus=8:ngpus=4+1:ncpus=1", "ngpus"), 8);
        QCOMPARE(pbs::inChunks("ngpus=4:ncpus=1", "ngpus"), 4);
        QCOMPARE(pbs::inChunks("(n1:ncpus=8:mem=1gb)+(n2:ncpus=8+n3:ncpus=2)", "ncpus"), 18);
        QVERIFY(!pbs::inChunks("2:ncpus=8", "ngpus"));
        QCOMPARE(pbs::hostsOf("n1/0*8+n1/1*8+n2/0"), QStringList({u"n1"_s, u"n2"_s}));
        QCOMPARE(officina::taskCount(u"1-9:2,12"), 6);
        QCOMPARE(officina::taskCount(u"-"), 0);
        QCOMPARE(pbs::clock(300), "00:05:00");
        QCOMPARE(pbs::clock(500 * 3600), "500:00:00");
    }
};

QTEST_GUILESS_MAIN(PbsJobsTest)
#include "tst_pbsjobs.moc"
