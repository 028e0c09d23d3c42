// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of all jobs in a real database: every field comes back, ids that begin anew are other jobs,
// queries find what they should, runs.json of earlier versions is taken over, damage is set aside.
#include "client/jobs/jobhistory.h"

#include "client/base/files.h"
#include "client/jobs/jobcsv.h"
#include "client/jobs/jobjson.h"
#include "tests/client/jobs/historysamples.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    QDateTime m_now = at(1000);
};

// Every field has a value of its own.
Job fullJob()
{
    Job job;
    job.id = {u"42_7"_s};
    job.parent = {u"42"_s};
    job.task = 7;
    job.part = 0;
    job.waitingTasks = u"8-99,101"_s;
    job.tasks = 93;
    job.tasksAtOnce = 2;
    job.name = u"a \"b\", = \n ž"_s;
    job.user = u"anna"_s;
    job.account = u"p1@h100"_s;
    job.partition = u"gpu,cpu"_s;
    job.qos = u"normal"_s;
    job.state = JobState::OutOfMemory;
    job.stateText = u"OUT_OF_MEMORY"_s;
    job.reason = u"OutOfMemory"_s;
    job.dependency = u"afterok:41"_s;
    job.restarts = 3;
    job.asked = {1, 2, 3, qint64(5) << 40};
    job.given = {4, 5, 0, 7};
    job.elapsed = qint64(1) << 33;
    job.timeLimit = 3600;
    job.times = {at(1), at(2), at(3), at(4), at(5)};
    job.nodeList = u"gpu[01-04]"_s;
    job.workFolder = RemotePath(QByteArray("/w/\xe9 %41/x"));
    job.output = RemotePath("/w/out");
    job.errors = RemotePath("/w/err");
    job.exitCode = 0;
    job.signal = 9;
    job.exitIsCut = true;
    job.maxMemory = 0;
    job.cpuTime = 0.25;
    return job;
}

} // namespace

class JobHistoryTest : public QObject
{
    Q_OBJECT

private:
    template <class T> static T wait(const QFuture<T> &future)
    {
        QFuture<T> copy = future;
        copy.waitForFinished();
        return copy.result();
    }

    TempFolder m_folder;
    FixedClock m_clock;
    std::unique_ptr<Database> m_database;
    int m_number = 0;

private Q_SLOTS:
    void init()
    {
        auto opened = Database::open(m_folder.path(u"%1.db"_s.arg(++m_number)));
        QVERIFY_RESULT(opened);
        m_database = *std::move(opened);
    }

    // As the terminal program of earlier versions wrote it: it would count a second time, and wait for ever.
    void arrayBesideItsTasksGoes()
    {
        const auto make = [](const QString &id, int task) {
            Job job;
            job.id = {id};
            job.name = u"sweep"_s;
            job.times.submitted = at(5);
            if (task > 0) {
                job.parent = {u"7"_s};
                job.task = task;
            }
            return job;
        };
        QList<Job> jobs{make(u"7"_s, 0), make(u"8"_s, 0)};
        for (const int task : {10, 2, 1})
            jobs += make(u"7_%1"_s.arg(task), task);
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, jobs, {}, at(10), {}}));
        QVERIFY_RESULT(jobtable::prune(*m_database, at(0)));
        QStringList ids;
        for (const SeenJob &seen : jobtable::find(*m_database, {}).value_or(QList<SeenJob>()))
            ids += seen.job.id.value;
        QCOMPARE(ids, QStringList({u"7_1"_s, u"7_2"_s, u"7_10"_s, u"8"_s}));
    }

    void everyFieldComesBack()
    {
        QCOMPARE(jobOf(toJson(fullJob())), fullJob());
        QCOMPARE(jobOf(toJson(Job())), Job()); // nothing is not 0
        QCOMPARE(jobOf(QJsonObject{{u"exit_code"_s, u"x"_s}, {u"state"_s, 3}, {u"submitted"_s, u"y"_s}}), Job());
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {fullJob()}, {}, at(10), {}}));
        const auto found = jobtable::find(*m_database, {});
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().job, fullJob());
        QCOMPARE(found->first().firstSeen, at(10));
        QVERIFY(!found->first().run);
    }

    void lastValueAndTimesOfSeeing()
    {
        QVERIFY_RESULT(
            jobtable::put(*m_database, {lumi, {simpleJob(u"1"_s, JobState::Waiting, 0)}, {}, at(10), at(10)}));
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {}, {}, at(70), {}})); // nothing had changed
        auto found = jobtable::find(*m_database, {});
        QVERIFY_RESULT(found);
        QCOMPARE(found->first().lastSeen, at(70));
        QVERIFY_RESULT(
            jobtable::put(*m_database, {lumi, {simpleJob(u"1"_s, JobState::Completed, 0)}, {}, at(100), {}}));
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {}, {}, at(500), {}}));
        found = jobtable::find(*m_database, {});
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().job.state, JobState::Completed);
        QCOMPARE(found->first().firstSeen, at(10));
        QCOMPARE(found->first().lastSeen, at(100));
        const auto known = jobtable::lastKnown(*m_database, lumi, at(0));
        QVERIFY_RESULT(known);
        QCOMPARE(known->asked, at(500));
        QCOMPARE(known->accountingAsked, at(10)); // the last time that it was
    }

    void idsBeginAnew()
    {
        Job former = simpleJob(u"1"_s, JobState::Completed, 0);
        Job later = simpleJob(u"1"_s, JobState::Running, 9000, u"other"_s);
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {former}, {}, at(100), {}}));
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {later}, {}, at(9001), {}}));
        QVERIFY_RESULT(jobtable::put(*m_database, {mn5, {former}, {}, at(9001), {}}));
        const auto found = jobtable::find(*m_database, {});
        QCOMPARE(idsOf(found), QStringList({u"lumi/1"_s, u"lumi/1"_s, u"mn5/1"_s}));
        QCOMPARE(found->at(0).job.name, u"other"_s);
        // The list has its jobs by id: the newest.
        const auto known = jobtable::lastKnown(*m_database, lumi, at(0));
        QCOMPARE(known->jobs, QList<Job>({later}));
    }

    // Slurm gives a job that is put back into the queue a new time of submission.
    void requeuedIsTheSame()
    {
        Job job = simpleJob(u"5"_s, JobState::Running, 0);
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {job}, {}, at(10), {}}));
        job.times.submitted = at(300);
        job.state = JobState::Waiting;
        job.restarts = 1;
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {job}, {}, at(310), {}}));
        const auto found = jobtable::find(*m_database, {});
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().job, job);
        QCOMPARE(found->first().firstSeen, at(10));
        // One whose submission is not told is the one that is known.
        job.times.submitted = {};
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {job}, {}, at(320), {}}));
        QCOMPARE(jobtable::find(*m_database, {})->size(), 1);
    }

    void lastKnownList()
    {
        QVERIFY_RESULT(
            jobtable::put(*m_database,
                          {lumi,
                           {simpleJob(u"1"_s, JobState::Completed, 0), simpleJob(u"2"_s, JobState::Failed, 900),
                            simpleJob(u"3"_s, JobState::Running, 10), simpleJob(u"4_[5-9]"_s, JobState::Waiting, 20)},
                           {},
                           at(1000),
                           {}}));
        const auto known = jobtable::lastKnown(*m_database, lumi, at(500));
        QVERIFY_RESULT(known);
        QStringList ids;
        for (const Job &job : known->jobs)
            ids += job.id.value;
        QCOMPARE(ids, QStringList({u"2"_s, u"4_[5-9]"_s, u"3"_s})); // the one that ended long ago is not
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {}, {JobId{u"4_[5-9]"_s}}, at(1010), {}}));
        QCOMPARE(jobtable::lastKnown(*m_database, lumi, at(500))->jobs.size(), 2);
        QVERIFY(!jobtable::lastKnown(*m_database, mn5, at(0))->asked.isValid());
    }

    void queries()
    {
        QVERIFY_RESULT(jobtable::put(*m_database,
                                     {lumi,
                                      {simpleJob(u"1"_s, JobState::Completed, 0, u"100%_a"_s),
                                       simpleJob(u"2"_s, JobState::Failed, 900, u"100xxa"_s)},
                                      {},
                                      at(1000),
                                      {}}));
        QVERIFY_RESULT(jobtable::put(
            *m_database, {mn5, {simpleJob(u"3"_s, JobState::Failed, 500, u"Ž' OR 1"_s)}, {}, at(1000), {}}));
        const auto ids = [&](const HistoryQuery &query) { return idsOf(jobtable::find(*m_database, query)); };
        QCOMPARE(ids({}), QStringList({u"lumi/2"_s, u"mn5/3"_s, u"lumi/1"_s})); // the newest first
        QCOMPARE(ids({.sites = {lumi}}), QStringList({u"lumi/2"_s, u"lumi/1"_s}));
        QCOMPARE(ids({.sites = {lumi, mn5}, .states = {JobState::Failed}}), QStringList({u"lumi/2"_s, u"mn5/3"_s}));
        QCOMPARE(ids({.from = at(500), .to = at(900)}), QStringList({u"mn5/3"_s}));
        QCOMPARE(ids({.text = u"%_"_s}), QStringList({u"lumi/1"_s})); // no patterns
        QCOMPARE(ids({.text = u"XX"_s}), QStringList({u"lumi/2"_s}));
        QCOMPARE(ids({.text = u"' or 1"_s}), QStringList({u"mn5/3"_s}));
        QCOMPARE(ids({.text = u"DEMO"_s}).size(), 3);
        QCOMPARE(ids({.text = u"nowhere"_s}), QStringList());
        QCOMPARE(ids({.name = u"100xxa"_s}), QStringList({u"lumi/2"_s}));
        QCOMPARE(ids({.most = 1}), QStringList({u"lumi/2"_s}));
        QVERIFY_RESULT(jobtable::prune(*m_database, at(1001)));
        QCOMPARE(ids({}), QStringList());
    }

    void runsOfThisComputer()
    {
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {simpleJob(u"8"_s, JobState::Running, 0)}, {}, at(10), {}}));
        QVERIFY_RESULT(jobtable::putRun(*m_database, runOf(u"8"_s)));
        QCOMPARE(jobtable::find(*m_database, {})->first().run.value(), runOf(u"8"_s));
        const auto run = jobtable::findRun(*m_database, lumi, {u"8"_s}, RemotePath("/w/runs/8"));
        QVERIFY_RESULT(run);
        QCOMPARE(run->value(), runOf(u"8"_s));
        QVERIFY(!jobtable::findRun(*m_database, lumi, {u"8"_s}, RemotePath("/elsewhere"))->has_value());
        QVERIFY(!jobtable::findRun(*m_database, mn5, {u"8"_s}, RemotePath("/w/runs/8"))->has_value());
    }

    void runsOfEarlierVersions()
    {
        const QString file = m_folder.path(u"runs-%1.json"_s.arg(m_number));
        const QJsonArray runs{QJsonObject{{u"officina"_s, u"run"_s}}, toJson(runOf(u"9"_s)), 3};
        QVERIFY_RESULT(writeFile(file, QJsonDocument(QJsonObject{{u"runs"_s, runs}}).toJson()));
        QVERIFY_RESULT(jobtable::importRuns(*m_database, m_folder.path(u"none.json"_s)));
        QVERIFY_RESULT(jobtable::importRuns(*m_database, file));
        const RemotePath folder("/w/runs/9");
        QVERIFY(jobtable::findRun(*m_database, lumi, {u"9"_s}, folder)->has_value());
        QVERIFY(QFile::exists(file)); // an earlier version may still be used
        // Once.
        QVERIFY_RESULT(m_database->exec(u"DELETE FROM job_runs"_s));
        QVERIFY_RESULT(jobtable::importRuns(*m_database, file));
        QVERIFY(!jobtable::findRun(*m_database, lumi, {u"9"_s}, folder)->has_value());
        // What is damaged stays as it is, for a look.
        const QString damaged = m_folder.path(u"damaged.json"_s);
        QVERIFY_RESULT(writeFile(damaged, "{\"runs\": [{"));
        QVERIFY_ERROR(jobtable::importRuns(*m_database, damaged), Error::Kind::BadInput);
        QCOMPARE(readFile(damaged).value_or(QByteArray()), "{\"runs\": [{");
    }

    void survivesTheProgram()
    {
        const QString file = m_folder.path(u"kept.db"_s);
        const QString runs = m_folder.path(u"kept-runs.json"_s);
        QVERIFY_RESULT(
            writeFile(runs, QJsonDocument(QJsonObject{{u"runs"_s, QJsonArray{toJson(runOf(u"7"_s))}}}).toJson()));
        {
            Store store(file);
            JobHistory history(store, m_clock, runs);
            history.add({lumi, {simpleJob(u"7"_s, JobState::Running, 900)}, {}, at(999), at(998)});
        } // it ends right after
        Store store(file);
        JobHistory history(store, m_clock);
        const auto known = wait(history.lastKnown(lumi, at(0)));
        QVERIFY_RESULT(known);
        QCOMPARE(known->jobs, QList<Job>({simpleJob(u"7"_s, JobState::Running, 900)}));
        QCOMPARE(known->asked, at(999));
        QCOMPARE(wait(history.find({}))->first().run.value(), runOf(u"7"_s));
    }

    void bounded()
    {
        const QString file = m_folder.path(u"bounded.db"_s);
        {
            Store store(file);
            JobHistory history(store, m_clock);
            history.add({lumi, {simpleJob(u"1"_s, JobState::Completed, 0)}, {}, at(100), {}});
        }
        FixedClock later;
        later.m_now = at(100).addDays(JobHistory::keptDays - 1);
        for (const int kept : {1, 0}) {
            Store store(file);
            JobHistory history(store, later);
            QCOMPARE(wait(history.find({}))->size(), kept);
            later.m_now = later.m_now.addDays(2);
        }
    }

    void damagedDatabaseIsSetAside()
    {
        const QString file = m_folder.path(u"damaged.db"_s);
        QVERIFY_RESULT(writeFile(file, QByteArray(9000, '?')));
        Store store(file);
        QSignalSpy aside(&store, &Store::setAside);
        JobHistory history(store, m_clock);
        QVERIFY_RESULT(wait(history.add({lumi, {simpleJob(u"1"_s, JobState::Running, 0)}, {}, at(1), {}})));
        QCOMPARE(wait(history.find({}))->size(), 1);
        QTRY_COMPARE(aside.size(), 1);
        QCOMPARE(readFile(aside.first().first().toString()).value_or(QByteArray()), QByteArray(9000, '?'));
    }

    void paceOfABudget()
    {
        SiteBudget budget{{Budget{u"p"_s, 1000, 100}, Budget{u"q"_s, 10, 1}}, {}, {}};
        const QDateTime first = at(0);
        auto rated = jobtable::rated(*m_database, lumi, budget, first);
        QVERIFY_RESULT(rated);
        QCOMPARE(*rated, budget); // nothing to compare with
        budget.projects.first().used = 300;
        rated = jobtable::rated(*m_database, lumi, budget, first.addDays(10));
        QVERIFY_RESULT(rated);
        const Budget project = rated->projects.first();
        QCOMPARE(project.usedEarlier, 100);
        QVERIFY(qAbs(project.earlier.secsTo(first)) < 24 * 3600);
        const auto last = lastsUntil(project, first.addDays(10)); // 700 left at about 20 a day
        QVERIFY(last && qAbs(last->daysTo(first.addDays(45))) <= 5);
        // Another site, and a new grant, know nothing of it.
        QVERIFY(!jobtable::rated(*m_database, mn5, budget, first.addDays(10))->projects.first().earlier.isValid());
        budget.projects.first().used = 5;
        QVERIFY(!jobtable::rated(*m_database, lumi, budget, first.addDays(11))->projects.first().earlier.isValid());
        // And what was long ago tells no pace.
        budget.projects.first().used = 400;
        QVERIFY(!jobtable::rated(*m_database, lumi, budget, first.addDays(60))->projects.first().earlier.isValid());
    }

    void manyTasks() // of a sweep: written a few at a time, all of them
    {
        QList<Job> jobs;
        for (int i = 0; i < 5'200; ++i)
            jobs += simpleJob(u"77_%1"_s.arg(i), JobState::Waiting, i);
        Store store(m_folder.path(u"many.db"_s));
        JobHistory history(store, m_clock);
        QVERIFY_RESULT(wait(history.add({lumi, jobs, {JobId{u"77_[0-9]"_s}}, at(30'000), at(30'000)})));
        const auto known = wait(history.lastKnown(lumi, at(0)));
        QVERIFY_RESULT(known);
        QCOMPARE(known->jobs.size(), jobs.size());
        QCOMPARE(known->accountingAsked, at(30'000));
    }

    void csv()
    {
        Job job = fullJob();
        job.elapsed = 5400;
        job.given.gpus = 3;
        const QByteArray csv = jobsCsv({{lumi, job, at(10), at(20), {}}});
        const qsizetype end = csv.indexOf("\r\n");
        QVERIFY(csv.startsWith("site,job,array,task,"));
        const QByteArray row = csv.sliced(end + 2);
        QVERIFY2(
            row.startsWith("lumi,42_7,42,7,93,\"a \"\"b\"\", = \n ž\",anna,p1@h100,\"gpu,cpu\",normal,out-of-memory,"),
            row.constData());
        QVERIFY(row.contains(",4.5,0.25,0,")); // GPU-hours, seconds of processors; 0 is not nothing
        QVERIFY(row.contains("," + at(4).toString(Qt::ISODate).toLatin1() + ","));
        QVERIFY(at(4).toString(Qt::ISODate).endsWith(u'Z'));
        QVERIFY(row.endsWith("\r\n"));
        // As many cells as columns; nothing for what is not known.
        const QByteArray empty = jobsCsv({{lumi, Job(), {}, {}, {}}}).sliced(end + 2);
        QCOMPARE(empty.count(','), csv.first(end).count(','));
        QCOMPARE(empty, QByteArray("lumi,,,,1,,,,,,unknown,,,0,,,,,,,,,,,,,0,,,,,,,,,,,,\r\n"));
        QCOMPARE(jobsCsv({}), csv.first(end + 2));
        // What the accounting does not tell apart is both.
        QVERIFY(csv.first(end).contains(",exit_code,exit_code_or,signal,"));
        Job cut;
        cut.exitCode = 3;
        cut.exitIsCut = true;
        QVERIFY(jobsCsv({{lumi, cut, {}, {}, {}}}).contains(",0,3,131,,"));
        cut.exitIsCut = false;
        QVERIFY(jobsCsv({{lumi, cut, {}, {}, {}}}).contains(",0,3,,,"));
    }

    void csvIsNoFormula_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("=") << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
        QTest::newRow("+") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("-") << u"-x"_s << QByteArray("'-x");
        QTest::newRow("@") << u"@SUM(1)"_s << QByteArray("'@SUM(1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("blank") << u"  =1"_s << QByteArray("'  =1");
        QTest::newRow("return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("wide") << u"\uff1d1"_s << QByteArray("'\uff1d1");
        QTest::newRow("inside") << u"a=1"_s << QByteArray("a=1");
    }
    void csvIsNoFormula()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        Job job;
        job.name = name;
        const QByteArray csv = jobsCsv({{lumi, job, {}, {}, {}}});
        QVERIFY2(csv.contains(",,,1," + cell + ",,"), csv.constData());
    }
};

QTEST_GUILESS_MAIN(JobHistoryTest)
#include "tst_jobhistory.moc"
