// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that say a job costs more than it brings: they speak where that is known, and never by a guess.
#include "client/jobs/stoploss.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

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
        QTest::addColumn<int>("due");          // 0: no finding
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
};

QTEST_GUILESS_MAIN(StopLossRulesTest)
#include "tst_stoplossrules.moc"
