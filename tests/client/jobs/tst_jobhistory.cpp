// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of all jobs in a real database: every field comes back, ids that begin anew are other jobs,
// queries find what they should, runs.json of earlier versions is taken over, damage is set aside.
#include "client/jobs/jobhistory.h"

#include "client/base/files.h"
#include "client/jobs/jobcsv.h"
#include "client/jobs/jobjson.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
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

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'795'000'000 + seconds, QTimeZone::UTC);
}

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
    job.maxMemory = 0;
    job.cpuTime = 0.25;
    return job;
}

Job simpleJob(const QString &id, JobState state, qint64 submitted, const QString &name = u"train"_s)
{
    Job job;
    job.id = {id};
    job.name = name;
    job.account = u"demo"_s;
    job.state = state;
    job.times.submitted = at(submitted);
    job.workFolder = RemotePath("/w/runs/" + id.toUtf8());
    if (hasEnded(state))
        job.times.ended = at(submitted + 50);
    return job;
}

const SiteId lumi{u"lumi"_s};
const SiteId mn5{u"mn5"_s};

RunRecord runOf(const QString &job)
{
    return {.site = lumi,
            .job = JobId{job},
            .name = u"train"_s,
            .folder = RemotePath("/w/runs/" + job.toUtf8()),
            .script = RemotePath("/w/runs/" + job.toUtf8() + "/job.sbatch"),
            .output = RemotePath("/w/runs/" + job.toUtf8() + "/output.txt"),
            .logs = RemotePath("/w/runs/" + job.toUtf8() + "/logs"),
            .submitted = at(900)};
}

QStringList idsOf(const Result<QList<SeenJob>> &jobs)
{
    QStringList ids;
    if (jobs)
        for (const SeenJob &seen : *jobs)
            ids += seen.site.value + u'/' + seen.job.id.value;
    return ids;
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

    // Half a million jobs, of which only those in view are read: the others have nothing to be read.
    void aWindowOfMany()
    {
        constexpr int many = 500'000;
        Job job = simpleJob(u"1"_s, JobState::Completed, 0);
        job.given.gpus = 2;
        job.elapsed = 1800;
        const QByteArray value = QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact);
        QVERIFY_RESULT(m_database->transaction([&]() -> Result<> {
            const auto made = m_database->exec(
                u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE i<?-1) INSERT INTO jobs (site, id,"
                " submitted, parent, name, account, partition, folder, state, active, first_seen, last_seen, value,"
                " elapsed, gpu_hours) SELECT CASE WHEN i<250000 THEN 'lumi' ELSE 'mn5' END, printf('%08d',i), i, '', "
                "'run '||(i%1000),"
                " '', '', '', CASE i%10 WHEN 0 THEN 'failed' ELSE 'completed' END, 0, 0, 0,"
                " CASE WHEN i>=450000 THEN ? ELSE x'' END, 1800, 1 FROM n"_s,
                {many, value});
            return made ? Result<>() : passOn(made);
        }));
        const auto all = historytable::open(*m_database, 1, {.most = many});
        QVERIFY_RESULT(all);
        QCOMPARE(*all, (HistorySum{.jobs = many, .ended = many, .failed = many / 10, .gpuHours = many}));
        const auto page = historytable::window(*m_database, 1, 30'000, 50);
        QVERIFY_RESULT(page);
        QCOMPARE(page->size(), 50);
        QCOMPARE(page->first().job.elapsed, 1800);
        QCOMPARE(historytable::window(*m_database, 1, many - 1, 1)->first().job, Job());
        QCOMPARE(historytable::window(*m_database, 1, many - 7, 50)->size(), 7);
        // Another search beside it; and one whose order no index has.
        const auto some = historytable::open(
            *m_database, 2,
            {.sites = {mn5}, .text = u"RUN 99"_s, .sort = HistorySort::Name, .order = Qt::AscendingOrder});
        QVERIFY_RESULT(some);
        QCOMPARE(some->jobs, many / 2000 * 11); // 99, 990 to 999
        QCOMPARE(historytable::window(*m_database, 1, 0, 1)->size(), 1);
        QVERIFY_RESULT(historytable::close(*m_database, 2));
        QVERIFY_ERROR(historytable::window(*m_database, 2, 0, 1), Error::Kind::Local);
    }

    void ordersAndWhatIsNotKnown()
    {
        QList<Job> jobs;
        for (const int gpus : {3, -1, 1, 2}) {
            jobs += simpleJob(QString::number(jobs.size()), JobState::Completed, jobs.size());
            jobs.last().elapsed = 3600;
            if (gpus >= 0)
                jobs.last().given.gpus = gpus;
        }
        jobs[0].cpuTime = 1800;
        jobs[0].given.cpus = 1;
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, jobs, {}, at(1000), {}}));
        const auto ids = [&](HistorySort sort, Qt::SortOrder order) {
            QString joined;
            const auto found = jobtable::find(*m_database, {.sort = sort, .order = order});
            for (const SeenJob &seen : found.value_or(QList<SeenJob>()))
                joined += seen.job.id.value;
            return joined;
        };
        QCOMPARE(ids(HistorySort::GpuHours, Qt::DescendingOrder), u"0321"_s);
        QCOMPARE(ids(HistorySort::GpuHours, Qt::AscendingOrder), u"2301"_s);
        QCOMPARE(ids(HistorySort::Cpu, Qt::AscendingOrder), u"0321"_s);
        QCOMPARE(ids(HistorySort::Submitted, Qt::AscendingOrder), u"0123"_s);
        for (const HistorySort sort : {HistorySort::Site, HistorySort::Name, HistorySort::State, HistorySort::Elapsed,
                                       HistorySort::Memory, HistorySort::Gpu, HistorySort::Note})
            QCOMPARE(ids(sort, Qt::AscendingOrder), u"3210"_s); // of the same, the newest first
        const auto sum = historytable::sum(*m_database, {});
        QVERIFY_RESULT(sum);
        QCOMPARE(*sum, (HistorySum{.jobs = 4, .ended = 4, .gpuHours = 6, .withoutHours = 1}));
    }

    void notes()
    {
        Job job = simpleJob(u"1"_s, JobState::Running, 0);
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {job}, {}, at(10), {}}));
        const JobKey key{lumi, job.id, job.times.submitted};
        QVERIFY_RESULT(historytable::setNote(*m_database, key, u"the good one, 100 %"_s));
        QVERIFY_RESULT(historytable::setGpuUse(*m_database, key, 0.25));
        job.state = JobState::Completed; // news of the job leave the note
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {job}, {}, at(20), {}}));
        const auto found = jobtable::find(*m_database, {.text = u"GOOD one, 100 %"_s});
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().note, u"the good one, 100 %"_s);
        QCOMPARE(found->first().gpuBusy, 0.25);
        QVERIFY_RESULT(historytable::setNote(*m_database, key, {}));
        QCOMPARE(jobtable::find(*m_database, {.text = u"good"_s})->size(), 0);
        QVERIFY_ERROR(historytable::setNote(*m_database, {mn5, job.id, {}}, u"x"_s), Error::Kind::NotFound);
    }

    void deletingAndTheWayBack()
    {
        const Job ended = simpleJob(u"1"_s, JobState::Failed, 0);
        const Job running = simpleJob(u"2"_s, JobState::Running, 5);
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {ended, running}, {}, at(100), {}}));
        QVERIFY_RESULT(jobtable::putRun(*m_database, runOf(u"1"_s)));
        QVERIFY_RESULT(historytable::open(*m_database, 1, {}));
        const QList<Places> both{{0, 2}};
        QCOMPARE(historytable::hide(*m_database, 1, both, at(100)).value_or(-1), 1); // what runs is not history yet
        QCOMPARE(historytable::hide(*m_database, 1, both, at(101)).value_or(-1), 0); // it is gone already
        QCOMPARE(idsOf(jobtable::find(*m_database, {})), QStringList{u"lumi/2"_s});
        QCOMPARE(idsOf(historytable::window(*m_database, 1, 0, 9)), QStringList({u"lumi/2"_s, u"lumi/"_s}));
        QCOMPARE(historytable::show(*m_database, at(101)).value_or(-1), 0);
        QCOMPARE(historytable::show(*m_database, at(100)).value_or(-1), 1);
        QCOMPARE(jobtable::find(*m_database, {})->at(1).run.value(), runOf(u"1"_s));
        // The site's accounting tells of it again: it stays deleted, also after the program.
        QVERIFY_RESULT(historytable::hide(*m_database, 1, both, at(102)));
        QVERIFY_RESULT(jobtable::prune(*m_database, at(0)));
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {ended}, {}, at(200), {}}));
        QCOMPARE(historytable::sum(*m_database, {})->jobs, 1);
        QCOMPARE(jobtable::lastKnown(*m_database, lumi, at(0))->jobs, QList<Job>{running});
        // And nothing of what it was is left in the file.
        auto left = m_database->exec(u"SELECT name||folder||note||CAST(value AS TEXT) FROM jobs WHERE id='1'"_s);
        QVERIFY(left && left->next());
        QCOMPARE(left->value(0).toString(), u"{}"_s);
        QVERIFY(!jobtable::findRun(*m_database, lumi, {u"1"_s}, {})->has_value());
        // Until it runs again.
        Job again = ended;
        again.state = JobState::Running;
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {again}, {}, at(300), {}}));
        QCOMPARE(historytable::sum(*m_database, {})->jobs, 2);
    }

    void weeks()
    {
        const QDateTime monday(QDate(2026, 11, 16), QTime(0, 0), QTimeZone::UTC);
        const auto ran = [&](const QString &id, qint64 from, qint64 hours, int gpus, const QString &account) {
            Job job = simpleJob(id, JobState::Completed, 0);
            job.account = account;
            job.times.started = monday.addSecs(from * 3600);
            job.times.ended = job.times.started.addSecs(hours * 3600);
            job.elapsed = hours * 3600;
            if (gpus > 0)
                job.given.gpus = gpus;
            return job;
        };
        const QDateTime now = monday.addDays(13);
        QVERIFY_RESULT(jobtable::put(*m_database,
                                     {lumi,
                                      {ran(u"1"_s, 10, 2, 4, u"p@h100"_s), // 8
                                       ran(u"2"_s, 7 * 24 - 1, 4, 1, u"P"_s), // 1 before midnight of Sunday, 3 after
                                       ran(u"3"_s, 200, 1, 0, u"p"_s), ran(u"4"_s, 10, 2, 4, u"other"_s)},
                                      {},
                                      now,
                                      {}}));
        const auto weeks = historytable::weeks(*m_database, lumi, u"p"_s, monday.addDays(-5), now);
        QVERIFY_RESULT(weeks);
        QCOMPARE(*weeks,
                 QList<WeekOfUse>(
                     {{QDate(2026, 11, 9), 0, 0, 0}, {QDate(2026, 11, 16), 9, 2, 0}, {QDate(2026, 11, 23), 3, 2, 1}}));
        QCOMPARE(historytable::weeks(*m_database, lumi, {}, monday, now)->first().gpuHours, 17.0);
        QCOMPARE(historytable::weeks(*m_database, mn5, {}, monday, now)->first().jobs, 0);
    }

    void olderTables_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version <= 8; ++version)
            QTest::addRow("version %d", version) << version;
    }
    // Made by the statements of that version, with a job where it had any.
    void olderTables()
    {
        QFETCH(int, version);
        const QString file = m_folder.path(u"older-%1.db"_s.arg(version));
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            old.setDatabaseName(file);
            QVERIFY(old.open());
            const QDir folder(u":/officina/db"_s);
            for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
                QFile migration(folder.filePath(name));
                if (name.section(u'_', 0, 0).toInt() > version || !migration.open(QIODevice::ReadOnly))
                    continue;
                for (const QString &sql : QString::fromUtf8(migration.readAll()).split(u";\n"_s))
                    QVERIFY2(sql.trimmed().isEmpty() || QSqlQuery(old).exec(sql), qPrintable(sql));
            }
            QVERIFY(QSqlQuery(old).exec(u"PRAGMA user_version=%1"_s.arg(version)));
            if (version >= 8) {
                Job job = simpleJob(u"5"_s, JobState::Completed, 0);
                job.elapsed = 7200;
                job.given.gpus = 2;
                QSqlQuery put(old);
                put.prepare(
                    u"INSERT INTO jobs VALUES ('lumi','5',?,'','train','demo','','/w/runs/5','completed',0,NULL,"
                    "NULL,1,1,?)"_s);
                put.addBindValue(at(0).toSecsSinceEpoch());
                put.addBindValue(QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact));
                QVERIFY(put.exec());
            }
            old.close();
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        auto opened = Database::open(file);
        QVERIFY_RESULT(opened);
        const auto sum = historytable::open(**opened, 1, {});
        QVERIFY_RESULT(sum);
        QCOMPARE(*sum, version >= 8 ? (HistorySum{.jobs = 1, .ended = 1, .gpuHours = 4}) : HistorySum());
        QCOMPARE(historytable::window(**opened, 1, 0, 5)->size(), version >= 8 ? 1 : 0);
    }

    void twoProgramsWrite()
    {
        const QString file = m_folder.path(u"two.db"_s);
        auto first = Database::open(file);
        QVERIFY_RESULT(first);
        auto second = Database::open(file);
        QVERIFY_RESULT(second);
        QVERIFY_RESULT(historytable::open(**first, 1, {}));
        for (int i = 0; i < 20; ++i) {
            auto &writer = i % 2 ? **second : **first;
            QVERIFY_RESULT(jobtable::put(
                writer, {lumi, {simpleJob(QString::number(i), JobState::Completed, i)}, {}, at(100), {}}));
            QVERIFY_RESULT(historytable::window(**first, 1, 0, 50)); // a search holds nobody up
        }
        QCOMPARE(historytable::open(**first, 1, {})->jobs, 20);
        QCOMPARE(historytable::open(**second, 1, {})->jobs, 20);
        // One that is in the middle of writing: the other reads what was there before.
        QVERIFY_RESULT((*second)->exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY_RESULT((*second)->exec(u"DELETE FROM jobs"_s));
        QCOMPARE(historytable::open(**first, 1, {})->jobs, 20);
        QVERIFY_RESULT((*second)->exec(u"ROLLBACK"_s));
    }

    // A full disk says so, loses nothing of before, and reading goes on.
    void fullDisk()
    {
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {simpleJob(u"1"_s, JobState::Completed, 0)}, {}, at(1), {}}));
        auto pages = m_database->exec(u"PRAGMA page_count"_s);
        QVERIFY(pages && pages->next());
        const QString number = pages->value(0).toString();
        pages->finish();
        QVERIFY_RESULT(m_database->exec(u"PRAGMA max_page_count="_s + number)); // as much as there is room for
        QList<Job> jobs;
        for (int i = 2; i < 600; ++i)
            jobs += simpleJob(QString::number(i), JobState::Completed, i);
        QVERIFY_ERROR(jobtable::put(*m_database, {lumi, jobs, {}, at(2), {}}), Error::Kind::LocalNoSpace);
        QCOMPARE(historytable::open(*m_database, 1, {})->jobs, 1);
        QCOMPARE(historytable::window(*m_database, 1, 0, 5)->first().job.id.value, u"1"_s);
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
        QCOMPARE(empty, QByteArray("lumi,,,,1,,,,,,unknown,,,0,,,,,,,,,,,,0,,,,,,,,,,,\r\n"));
        QCOMPARE(jobsCsv({}), csv.first(end + 2));
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
