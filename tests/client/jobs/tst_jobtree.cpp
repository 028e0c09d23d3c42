// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arrays, heterogeneous jobs and chains as one thing.
#include "client/jobs/jobtree.h"

#include "client/jobs/runrecord.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class JobTreeTest : public QObject
{
    Q_OBJECT

private:
    static Job task(int number, JobState state)
    {
        Job job;
        job.id = JobId{u"42_%1"_s.arg(number)};
        job.parent = JobId{u"42"_s};
        job.task = number;
        job.state = state;
        job.asked = {1, 2, 4, 1 << 20};
        if (state != JobState::Waiting)
            job.given = job.asked;
        return job;
    }

    static Job rest(const QString &set)
    {
        Job job = task(0, JobState::Waiting);
        job.id = JobId{u"42_["_s + set + u']'};
        job.task.reset();
        job.waitingTasks = set;
        job.tasks = taskCount(set);
        return job;
    }

private Q_SLOTS:
    void counts()
    {
        const QList<JobGroup> groups =
            grouped({task(2, JobState::Running), rest(u"3-9:2,20"_s), task(1, JobState::Failed)});
        QCOMPARE(groups.size(), 1);
        const JobGroup &group = groups.first();
        QVERIFY(group.isArray());
        QCOMPARE(group.tasks(), 7);
        QCOMPARE(group.count(JobState::Waiting), 5);
        QCOMPARE(group.job.id, JobId{u"42"_s});
        QCOMPARE(group.job.state, JobState::Running); // as long as one runs
        QCOMPARE(group.parts.first().task, 1);        // in order, what waits last
        QVERIFY(!group.parts.last().task);
        QCOMPARE(group.job.gpus(), 4); // of the one that runs; the failed one's are free again
        QCOMPARE(group.each().gpus(), 4);
    }

    void endsAsTheWorstOfThem()
    {
        QList<Job> parts{task(1, JobState::Completed), task(2, JobState::OutOfMemory), task(3, JobState::Completed)};
        parts[1].exitCode = 137;
        const Job job = together(JobId{u"42"_s}, parts);
        QCOMPARE(job.state, JobState::OutOfMemory);
        QCOMPARE(job.exitCode, 137);
        parts[2].state = JobState::Running;
        QVERIFY(!together(JobId{u"42"_s}, parts).exitCode); // it has not ended
    }

    void whatHasNotBegunWasGivenNothing()
    {
        const Job job = together(JobId{u"42"_s}, {task(1, JobState::Waiting), task(2, JobState::Waiting)});
        QVERIFY(!job.given.nodes);
        QCOMPARE(job.nodes(), 1); // what one of them asks for
    }

    // Eight tasks, one after the other on one node: it never had eight.
    void amountsAreOfWhatThereIsAtOnce()
    {
        const auto gpuHours = [](const QList<Job> &of) {
            return JobGroup{together(JobId{u"42"_s}, of), of}.gpuHours();
        };
        QList<Job> parts;
        for (int number = 0; number < 8; ++number) {
            parts += task(number, JobState::Completed);
            parts.last().elapsed = 1800;
        }
        QCOMPARE(together(JobId{u"42"_s}, parts).nodes(), 1);
        QCOMPARE(gpuHours(parts), 8 * 4 * 0.5);
        parts[2].state = parts[5].state = JobState::Running;
        QCOMPARE(together(JobId{u"42"_s}, parts).gpus(), 8);
        parts[5].given.gpus = parts[5].asked.gpus = std::nullopt;
        QVERIFY(!together(JobId{u"42"_s}, parts).gpus());
        QVERIFY(!gpuHours(parts));

        parts = {task(0, JobState::Completed), task(1, JobState::Completed)};
        for (Job &part : parts)
            part.part = std::exchange(part.task, std::nullopt);
        QCOMPARE(together(JobId{u"42"_s}, parts).gpus(), 8); // of a heterogeneous job all run together
    }

    void waitingTasks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("waits");
        QTest::newRow("in a range") << u"42_5"_s << true;
        QTest::newRow("between its steps") << u"42_4"_s << false;
        QTest::newRow("by itself") << u"42_20"_s << true;
        QTest::newRow("another array's") << u"41_5"_s << false;
        QTest::newRow("no task") << u"42"_s << false;
        QTest::newRow("no number") << u"42_x"_s << false;
    }
    void waitingTasks()
    {
        QFETCH(QString, id);
        QFETCH(bool, waits);
        QCOMPARE(waitingTask(rest(u"3-9:2,20"_s), JobId{id}).has_value(), waits);
    }

    void ofPbs()
    {
        Job job = rest(u"3-9"_s);
        job.parent = JobId{u"73[].pbs1"_s};
        const auto task = waitingTask(job, JobId{u"73[4].pbs1"_s});
        QVERIFY(task);
        QCOMPARE(task->task, 4);
        QVERIFY(!waitingTask(job, JobId{u"73[40].pbs1"_s}));
    }

    void chains_data()
    {
        using enum JobState;
        QTest::addColumn<QList<JobState>>("states");
        QTest::addColumn<int>("link");
        const auto row = [](const char *name, const QList<JobState> &states, int link) {
            QTest::newRow(name) << states << link;
        };
        row("nothing began", {Waiting, Waiting, Waiting}, 1);
        row("the second runs", {TimedOut, Running, Waiting}, 2);
        row("between two", {TimedOut, Waiting, Waiting}, 2);
        row("done", {TimedOut, Completed, Cancelled}, 2);
        row("stopped", {Failed, Cancelled, Cancelled}, 1);
        row("all used", {TimedOut, TimedOut, TimedOut}, 3);
        row("cancelled before it began", {Cancelled, Cancelled, Cancelled}, 1);
    }
    void chains()
    {
        QFETCH(QList<JobState>, states);
        const QDateTime now(QDate(2026, 11, 21), QTime(4, 12), QTimeZone::UTC);
        const RemotePath folder = plannedRunFolder(RemotePath("/work"), u"my run"_s, now, 3);
        QList<Job> jobs;
        for (qsizetype i = 0; i < states.size(); ++i) {
            Job job;
            job.id = JobId{QString::number(9 + i)}; // by number, not as text
            job.workFolder = folder;
            job.state = states[i];
            job.times.submitted = now;
            if (job.state != JobState::Waiting && job.state != JobState::Cancelled)
                job.times.started = now.addSecs(60 * i);
            jobs.prepend(job);
        }
        Job other = jobs.first(); // sent by hand, in a run folder that is none of a chain's
        other.id = JobId{u"7"_s};
        other.workFolder = plannedRunFolder(RemotePath("/work"), u"my run"_s, now);
        jobs.insert(1, other);
        QList<JobGroup> groups = grouped(jobs);
        foldChains(groups);
        QCOMPARE(groups.size(), 2);
        const JobGroup &chain = groups.first();
        QVERIFY(chain.isChain() && !chain.isArray());
        QCOMPARE(chain.links, 3);
        QTEST(chain.link, "link");
        QCOMPARE(chain.parts.size(), 3);
        QCOMPARE(chain.parts.first().id.value, u"9"_s);
        QCOMPARE(chain.job.id, chain.parts[chain.link - 1].id);
        QVERIFY(!groups.last().isChain());

        // The first has gone from the list: which one it is tells the output, or nobody.
        groups = grouped({jobs.first()});
        foldChains(groups);
        QCOMPARE(groups.first().link, 0);
        jobs.first().output = folder / "output-3.txt";
        groups = grouped({jobs.first()});
        foldChains(groups);
        QCOMPARE(groups.first().link, 3);
        QCOMPARE(groups.first().links, 3);
    }

    void setsOfTasks_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << u"7"_s << 1;
        QTest::newRow("steps") << u"0-98:7,101"_s << 16;
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("backwards") << u"9-1"_s << 0;
        QTest::newRow("no step") << u"1-9:0"_s << 0;
        QTest::newRow("more than there are numbers")
            << u"0-2147483647,0-2147483647"_s << std::numeric_limits<int>::max();
        QTest::newRow("too large") << u"0-99999999999999999999"_s << 0;
    }
    void setsOfTasks()
    {
        QFETCH(QString, set);
        QTEST(taskCount(set), "count");
    }
};

QTEST_GUILESS_MAIN(JobTreeTest)
#include "tst_jobtree.moc"
