// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that say a job costs more than it brings: they speak where that is known, and never by a guess.
#include "client/jobs/sitestoploss.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

const QDateTime begin = QDateTime::fromSecsSinceEpoch(1'795'000'020, QTimeZone::UTC); // of a minute

QDateTime after(int minutes)
{
    return begin.addSecs(60 * minutes);
}

Job running(const QString &id = u"1"_s, int gpus = 4)
{
    Job job;
    job.id = {id};
    job.account = u"p1@h100"_s;
    job.state = JobState::Running;
    job.times.started = begin;
    job.timeLimit = 4 * 3600;
    job.given.gpus = gpus;
    return job;
}

GpuUse useOf(std::initializer_list<std::initializer_list<int>> minutes)
{
    GpuUse use;
    int minute = 0;
    for (const auto &gpus : minutes) {
        int gpu = 0;
        for (const int percent : gpus)
            use.feed(QByteArray::number(after(minute).toSecsSinceEpoch()) + ',' + QByteArray::number(gpu++) + ','
                     + QByteArray::number(percent) + ",0\n");
        ++minute;
    }
    return use;
}

} // namespace

class StopLossRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idle()
    {
        const GpuUse use = useOf({{90, 80}, {3, 0}, {0, 0}, {4, 4}});
        QCOMPARE(use.idleMinutes(), 3);
        const auto found = idleGpus(running(), use, 3, after(4));
        QVERIFY(found);
        QCOMPARE(found->minutes, 3);
        QCOMPARE(found->limit, after(240));
        QVERIFY(!idleGpus(running(), use, 4, after(4)));
        QVERIFY(!idleGpus(running(), use, 0, after(4))); // never
        QVERIFY(!idleGpus(running(), use, 3, after(60))); // nobody measured for an hour
        QVERIFY(!idleGpus(running(), {}, 1, after(4)));
        Job ended = running();
        ended.state = JobState::Completed;
        QVERIFY(!idleGpus(ended, use, 3, after(4)));
        // One of many that works is work, however low the mean is.
        QCOMPARE(useOf({{0, 0, 0, 0, 0, 0, 0, 30}}).idleMinutes(), 0);
        QCOMPARE(useOf({{0}, {0}}).idleMinutes(), 2); // from the start on
    }

    // What was not measured was not idle: the next link of a chain, and a job that comes back from the queue, go on in
    // the file of the one before, and a driver may be silent for an hour.
    void idleOnlyWhereMeasured_data()
    {
        QTest::addColumn<QList<int>>("minutes"); // in which one GPU was idle
        QTest::addColumn<int>("busy"); // a minute; below 0: none
        QTest::addColumn<int>("begin"); // of the job
        QTest::addColumn<int>("idle");
        QTest::newRow("one after the other") << QList<int>{1, 2, 3, 4} << 0 << 0 << 4;
        // The guard's pause is a little longer than a minute.
        QTest::newRow("a minute left out") << QList<int>{1, 2, 4, 5} << 0 << 0 << 5;
        QTest::newRow("a gap") << QList<int>{1, 2, 5, 6} << 0 << 0 << 2;
        QTest::newRow("the next link's first") << QList<int>{300} << 0 << 299 << 1;
        QTest::newRow("not of what was before") << QList<int>{1, 2, 3, 4, 5} << -1 << 4 << 2;
        QTest::newRow("nothing yet") << QList<int>{1, 2, 3} << -1 << 4 << 0;
    }
    void idleOnlyWhereMeasured()
    {
        QFETCH(QList<int>, minutes);
        QFETCH(int, busy);
        QFETCH(int, begin);
        GpuUse use;
        const auto feed = [&use](int minute, const QByteArray &percent) {
            use.feed(QByteArray::number(after(minute).toSecsSinceEpoch()) + ",0," + percent + ",0\n");
        };
        if (busy >= 0)
            feed(busy, "90");
        for (const int minute : std::as_const(minutes))
            feed(minute, "0");
        use.setTime(after(begin).addSecs(30));
        QTEST(use.idleMinutes(), "idle");
    }

    // Of a slice nvidia-smi tells no number: it may be at work beside a GPU that idles.
    void unreadIsNotIdle()
    {
        GpuUse use = useOf({{0}, {0}, {0}, {0}});
        QCOMPARE(use.idleMinutes(), 4);
        use.feed(QByteArray::number(after(1).toSecsSinceEpoch()) + ",1,[N/A],0\n");
        QCOMPARE(use.idleMinutes(), 2);
        use.feed(QByteArray::number(after(3).toSecsSinceEpoch()) + ",1,[Not Supported],0\n");
        QCOMPARE(use.idleMinutes(), 0);
        QCOMPARE(use.mean(), 0.0);
        QVERIFY(!idleGpus(running(), use, 1, after(4)));
    }

    // What the mean is of: the job itself, in a file that links of its chain share.
    void meanOfTheJobAlone()
    {
        GpuUse use = useOf({{90}, {90}, {10}, {30}, {80}});
        use.setTime(after(2), after(3));
        QCOMPARE(use.mean(), 20.0);
        QCOMPARE(use.series().size(), 2);
        QCOMPARE(use.last(), after(3));
        use.setTime(after(5));
        QVERIFY(use.isEmpty());
    }

    // The guard sees the first node: that others idle too nobody knows.
    void onlyTheFirstNode()
    {
        const GpuUse use = useOf({{0}, {0}, {0}});
        for (const auto &[nodes, isOfAll] : {std::pair(std::optional(1), true), std::pair(std::optional(2), false),
                                             std::pair(std::optional<int>(), false)}) {
            Job job = running();
            job.given.nodes = nodes;
            const auto found = idleGpus(job, use, 3, after(3));
            QVERIFY(found); // it is told, and no reason to end it
            QCOMPARE(isOfWholeJob(*found), isOfAll);
        }
        QVERIFY(isOfWholeJob({.rule = StopLossFinding::Rule::Allocation, .job = running()}));
    }

    void checkpoints()
    {
        const QList<QDateTime> hourly{after(180), after(60), after(120)};
        const auto found = noCheckpoint(running(), hourly + QList<QDateTime>{after(185)}, after(190));
        QVERIFY(found); // the next one is due at 245, the limit is at 240
        QCOMPARE(found->due, after(245));
        QCOMPARE(found->lost, 55 * 60);
        QVERIFY(!noCheckpoint(running(), hourly, after(190))); // one fits exactly
        QVERIFY(!noCheckpoint(running(), {after(100), after(239)}, after(239))); // no pace
        // Those of a run before it in the same folder tell nothing.
        QVERIFY(!noCheckpoint(running(), {after(-90), after(-60), after(-30), after(200)}, after(210)));
        // Overdue: it may have stopped saving.
        QVERIFY(!noCheckpoint(running(), {after(10), after(70), after(130), after(190)}, after(500)));
        Job endless = running();
        endless.timeLimit.reset();
        QVERIFY(!noCheckpoint(endless, hourly, after(230)));
    }

    // Two tell a pace where the start of the job bears it out; one never does.
    void twoCheckpoints_data()
    {
        QTest::addColumn<QList<int>>("saved"); // seconds since the start
        QTest::addColumn<int>("due"); // 0: no finding
        QTest::newRow("one") << QList<int>{140} << 0;
        QTest::newRow("two") << QList<int>{140, 280} << 420;
        QTest::newRow("after a slow start") << QList<int>{160, 290} << 420; // by the shorter one
        QTest::newRow("after a slower start") << QList<int>{200, 300} << 0;
        QTest::newRow("the first out of turn") << QList<int>{20, 200} << 0;
        QTest::newRow("the next one fits") << QList<int>{120, 240} << 0;
        QTest::newRow("at the same second") << QList<int>{280, 280} << 0;
        QTest::newRow("at the start") << QList<int>{0, 280} << 0;
        QTest::newRow("three") << QList<int>{60, 170, 280} << 390;
    }
    void twoCheckpoints()
    {
        QFETCH(QList<int>, saved);
        QFETCH(int, due);
        Job job = running();
        job.timeLimit = 360;
        QList<QDateTime> times;
        for (const int seconds : saved)
            times += begin.addSecs(seconds);
        const auto found = noCheckpoint(job, times, begin.addSecs(310));
        QCOMPARE(found.has_value(), due > 0);
        if (!found)
            return;
        QCOMPARE(found->due, begin.addSecs(due));
        QCOMPARE(found->lost, 360 - saved.last());
    }

    void allocation()
    {
        const Budget budget{u"P1"_s, 100, 94}; // 6 GPU-hours left, 4 GPUs, a limit 4 h away
        QList<StopLossFinding> found = shortAllocation({running()}, budget, after(0));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().due, after(90));
        QVERIFY(shortAllocation({running()}, Budget{u"p1"_s, 100, 80}, after(0)).isEmpty());
        // Two of them together use it up, though each alone would not.
        found = shortAllocation({running(u"1"_s), running(u"2"_s)}, Budget{u"p1"_s, 100, 80}, after(0));
        QCOMPARE(found.size(), 2);
        // Of another project, and where a figure is not known, nothing is said.
        QVERIFY(shortAllocation({running()}, Budget{u"p2"_s, 100, 99}, after(0)).isEmpty());
        Job unknown = running(u"3"_s);
        unknown.given.gpus.reset();
        QVERIFY(shortAllocation({running(), unknown}, budget, after(0)).isEmpty());
        QVERIFY(shortAllocation({running()}, Budget{u"p1"_s, 100, 99, Budget::Unit::Local}, after(0)).isEmpty());
        QVERIFY(shortAllocation({running()}, budget, {}).isEmpty());
    }

    // More run than are looked at together: each has its turn, and a long array takes none of the others away for good.
    void byTurns()
    {
        QList<Job> jobs;
        for (int number = 1; number <= 32; ++number)
            jobs += running(QString::number(number));
        for (int task = 0; task < 40; ++task) {
            jobs += running(u"100_%1"_s.arg(task));
            jobs.last().parent = JobId{u"100"_s};
            jobs.last().task = task;
        }
        QHash<JobId, int> looks;
        for (int look = 1; look <= 8; ++look) {
            const QList<Job> turn = nextToWatch(jobs, looks, 20);
            QCOMPARE(turn.size(), 20);
            QCOMPARE(std::ranges::count_if(turn, [](const Job &job) { return job.task.has_value(); }), 5);
            for (const Job &job : turn)
                looks[job.id] = look;
        }
        QCOMPARE(looks.size(), jobs.size());
        for (const Job &job : jobs)
            QVERIFY(job.task || looks.value(job.id) >= 6); // again and again
        QCOMPARE(nextToWatch(jobs.first(3), {}, 20).size(), 3);
        QCOMPARE(nextToWatch(jobs.sliced(30), {}, 20).size(), 20); // two, and tasks for the rest
    }
};

QTEST_GUILESS_MAIN(StopLossRulesTest)
#include "tst_stoplossrules.moc"
