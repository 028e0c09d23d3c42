// SPDX-License-Identifier: GPL-3.0-or-later
//
// What jobs used, and what to ask for next time: nothing is said that was not measured.
#include "client/jobs/efficiency.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Suggestion::Kind;

namespace {

constexpr qint64 gib = qint64(1) << 30;

Job make(const QString &id, JobState state = JobState::Completed)
{
    Job job;
    job.id = {id};
    job.name = u"train"_s;
    job.partition = u"gpu"_s;
    job.state = state;
    job.given = {1, 8, 0, 64 * gib};
    job.elapsed = 3600;
    job.timeLimit = 4 * 3600;
    job.cpuTime = 7 * 3600.0;
    job.maxMemory = job.nodeMemory = 52 * gib;
    return job;
}

const Suggestion *find(const QList<Suggestion> &all, Kind kind)
{
    const auto found = std::ranges::find(all, kind, &Suggestion::kind);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

class EfficiencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares()
    {
        const Efficiency used = efficiencyOf(make(u"1"_s), 0.4);
        QCOMPARE(used.cpu, 7.0 / 8);
        QCOMPARE(used.coresBusy, 7.0);
        QCOMPARE(used.memory, 52.0 / 64);
        QCOMPARE(used.time, 0.25);
        QCOMPARE(used.gpu, 0.4);
    }

    // The fullest node against what one node had, not against all nodes together; its tasks together, where it is known
    // how many they were.
    void memoryOfTheFullestNode()
    {
        Job job = make(u"1"_s);
        job.given.nodes = 4;
        job.given.memory = 256 * gib;
        QCOMPARE(efficiencyOf(job).memory, 52.0 / 64);
        job.given = {};
        job.asked = {2, 8, 0, 128 * gib};
        QCOMPARE(efficiencyOf(job).memoryPerNode, 64 * gib);
        job.nodeMemory.reset();
        QVERIFY(!efficiencyOf(job).memory);
        QCOMPARE(efficiencyOf(job).largestTask, 52 * gib);
        QVERIFY(!find(suggestionsFor(job, {}), Kind::LessMemory)); // who asks for less then may run out of it
    }

    void unknownIsNothing()
    {
        QCOMPARE(efficiencyOf(Job()), Efficiency());
        Job job = make(u"1"_s);
        job.maxMemory = job.nodeMemory = 0; // over before anybody looked
        job.cpuTime.reset();
        job.timeLimit.reset();
        const Efficiency used = efficiencyOf(job);
        QVERIFY(!used.memory && !used.memoryUsed && !used.cpu && !used.coresBusy && !used.time && !used.gpu);
        QVERIFY(suggestionsFor(job, {}).isEmpty());
    }

    void lessMemory()
    {
        Job job = make(u"1"_s);
        job.nodeMemory = qint64(5.2 * gib);
        const QList<Suggestion> all = suggestionsFor(job, {});
        QVERIFY(find(all, Kind::LessMemory));
        QCOMPARE(find(all, Kind::LessMemory)->amount, 8 * gib);
        QCOMPARE(find(all, Kind::LessMemory)->measured, qint64(5.2 * gib));
        // An earlier run needed more.
        Job earlier = make(u"0"_s);
        earlier.nodeMemory = 20 * gib;
        const QList<Suggestion> both = suggestionsFor(job, {earlier});
        QCOMPARE(find(both, Kind::LessMemory)->amount, 32 * gib);
        QCOMPARE(find(both, Kind::LessMemory)->runs, 2);
        earlier.nodeMemory = 50 * gib;
        QVERIFY(!find(suggestionsFor(job, {earlier}), Kind::LessMemory));
        // One that is not like it says nothing.
        earlier.given.nodes = 2;
        QVERIFY(find(suggestionsFor(job, {earlier}), Kind::LessMemory));
    }

    void neverLessThanItNeeds_data()
    {
        QTest::addColumn<double>("used");
        for (const double used : {0.001, 0.5, 1.0, 3.1, 7.9, 15.0, 24.0, 30.0})
            QTest::addRow("%g", used) << used;
    }
    void neverLessThanItNeeds()
    {
        QFETCH(double, used);
        Job job = make(u"1"_s);
        job.nodeMemory = qint64(used * gib);
        const QList<Suggestion> all = suggestionsFor(job, {});
        if (const Suggestion *less = find(all, Kind::LessMemory)) {
            QVERIFY(double(less->amount) >= 1.25 * used * gib);
            QVERIFY(less->amount >= gib);
            QVERIFY(double(less->amount) <= 0.6 * 64 * gib);
        } else {
            QVERIFY(used > 24);
        }
    }

    void moreMemory()
    {
        const QList<Suggestion> all = suggestionsFor(make(u"1"_s, JobState::OutOfMemory), {make(u"0"_s)});
        QCOMPARE(find(all, Kind::MoreMemory)->amount, 96 * gib);
        QCOMPARE(find(all, Kind::MoreMemory)->measured, 64 * gib);
        QVERIFY(!find(all, Kind::LessMemory));
    }

    void lessTimeByTheLastRuns()
    {
        QList<Job> earlier;
        for (int i = 0; i < 9; ++i) {
            earlier += make(QString::number(i));
            earlier.last().elapsed = 60 * (60 + 4 * i); // the fifth that counts: 1:12
        }
        Job job = make(u"20"_s);
        const QList<Suggestion> all = suggestionsFor(job, earlier);
        QVERIFY(find(all, Kind::LessTime));
        QCOMPARE(find(all, Kind::LessTime)->runs, 5);
        QCOMPARE(find(all, Kind::LessTime)->measured, 60 * 72); // with itself the last five
        QCOMPARE(find(all, Kind::LessTime)->amount, 2 * 3600);
        job.timeLimit = 2 * 3600; // nearly what it needs
        QVERIFY(!find(suggestionsFor(job, earlier), Kind::LessTime));
        // Itself among the earlier ones is one run.
        QCOMPARE(find(suggestionsFor(make(u"20"_s), {make(u"20"_s)}), Kind::LessTime)->runs, 1);
    }

    void failedRunsTellNothingOfTime()
    {
        Job quick = make(u"1"_s, JobState::Failed);
        quick.elapsed = 5;
        QVERIFY(!find(suggestionsFor(quick, {quick}), Kind::LessTime));
        QVERIFY(suggestionsFor(make(u"1"_s, JobState::Running), {make(u"0"_s)}).isEmpty());
        QVERIFY(suggestionsFor(make(u"1"_s, JobState::Ended), {make(u"0"_s)}).isEmpty());
    }

    void moreTime()
    {
        const QList<Suggestion> all = suggestionsFor(make(u"1"_s, JobState::TimedOut), {});
        QCOMPARE(find(all, Kind::MoreTime)->amount, 8 * 3600);
        QCOMPARE(find(all, Kind::MoreTime)->measured, 4 * 3600);
    }

    void fewerCpus()
    {
        Job job = make(u"1"_s);
        job.cpuTime = 1.9 * 3600;
        const QList<Suggestion> all = suggestionsFor(job, {});
        QCOMPARE(find(all, Kind::FewerCpus)->amount, 3);
        QCOMPARE(find(all, Kind::FewerCpus)->measured, 2);
        job.given.gpus = 1; // its cores go with the GPU
        QVERIFY(!find(suggestionsFor(job, {}), Kind::FewerCpus));
    }

    void anArraysSpread()
    {
        QList<Job> tasks;
        for (const int minutes : {10, 60, 20, 30}) {
            tasks += make(QString::number(minutes));
            tasks.last().elapsed = minutes * 60;
            tasks.last().cpuTime = 8 * 30.0 * minutes;
            tasks.last().maxMemory = minutes * gib;
        }
        tasks.last().maxMemory = 0; // over before anybody looked
        tasks += make(u"r"_s, JobState::Running);
        const ArrayUse use = arrayUse(tasks);
        QCOMPARE(use.elapsed.value(), (Spread{600, 1800, 3600, 4}));
        QCOMPARE(use.memory.value(), (Spread{double(10 * gib), double(20 * gib), double(60 * gib), 3}));
        QCOMPARE(use.cpu.value(), (Spread{0.5, 0.5, 0.5, 4}));
        QCOMPARE(arrayUse({make(u"1"_s)}), ArrayUse()); // one is no spread
    }

    void idleGpus()
    {
        Job job = make(u"1"_s);
        job.given.gpus = 4;
        QVERIFY(!find(suggestionsFor(job, {}), Kind::IdleGpus)); // nobody measured
        QCOMPARE(suggestionsFor(job, {}, 0.05).first(), (Suggestion{Kind::IdleGpus, 0, 5, 1}));
        QVERIFY(!find(suggestionsFor(job, {}, 0.8), Kind::IdleGpus));
    }
};

QTEST_GUILESS_MAIN(EfficiencyTest)
#include "tst_efficiency.moc"
