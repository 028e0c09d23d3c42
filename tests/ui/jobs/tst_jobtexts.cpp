// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job in words.
#include "ui/jobs/jobtexts.h"

#include "client/jobs/jobs.h"
#include "ui/jobs/jobcurves.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class JobTextsTest : public QObject
{
    Q_OBJECT

private:
    static Job job(JobState state, int nodes = 1, int gpus = 0)
    {
        Job job;
        job.id = JobId{u"42"_s};
        job.state = state;
        job.stateText = u"WORD"_s;
        job.asked.nodes = nodes;
        job.asked.gpus = gpus;
        return job;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void states_data()
    {
        QTest::addColumn<Job>("job");
        QTest::addColumn<QString>("expected");
        QTest::newRow("running") << job(JobState::Running) << u"Running"_s;
        Job waiting = job(JobState::Waiting);
        QTest::newRow("waiting") << waiting << u"Waiting"_s;
        waiting.reason = u"Resources"_s;
        QTest::newRow("resources") << waiting << u"Waiting · resources"_s;
        const auto reason = [&waiting](const char *word, const QString &chip) {
            waiting.reason = QString::fromUtf8(word);
            QTest::newRow(word) << waiting << u"Waiting · "_s + chip;
        };
        reason("AssocGrpGRESMinutes", u"too few hours left"_s);
        reason("AssocGrpGRES", u"limit of the project"_s);
        reason("QOSMaxGRESPerUser", u"your own limit"_s);
        reason("DependencyNeverSatisfied", u"never starts"_s);
        reason("PartitionDown", u"partition closed"_s);
        reason("PartitionInactive", u"partition closed"_s);
        reason("Nodes required for job are DOWN, DRAINED or reserved for jobs in higher priority partitions",
               u"nodes not available"_s);
        waiting.reason = u"SomethingNew"_s;
        QTest::newRow("a word we do not know") << waiting << u"Waiting · SomethingNew"_s;
        // PBS, whose reader says Slurm's word where there is one.
        const auto ofPbs = [&waiting](const char *state, const char *word, const QString &chip) {
            waiting.stateText = QString::fromUtf8(state);
            waiting.reason = QString::fromUtf8(word);
            QTest::addRow("PBS: %s", word) << waiting << u"Waiting · "_s + chip;
        };
        ofPbs("Q", "Not Running: Insufficient amount of resource: ngpus (R: 2 A: 1 T: 2)", u"resources"_s);
        ofPbs("Q", "Can Never Run: Not enough total nodes available", u"asks for too much"_s);
        ofPbs("H", "JobHeldUser", u"held"_s);
        waiting.stateText = u"Q"_s;
        waiting.reason = u"A sentence that nobody has words for"_s; // nor room
        QTest::newRow("PBS: no words") << waiting << u"Waiting"_s;
        QTest::newRow("unknown state") << job(JobState::Unknown) << u"WORD"_s;
    }
    void states()
    {
        QFETCH(Job, job);
        QFETCH(QString, expected);
        QCOMPARE(jobtexts::state(job), expected);
    }

    void nodes()
    {
        QCOMPARE(jobtexts::nodesAndGpus(job(JobState::Running, 16, 64)), u"16 × 4"_s);
        QCOMPARE(jobtexts::nodesAndGpus(job(JobState::Running, 2)), u"2"_s);
        QCOMPARE(jobtexts::nodesAndGpus(job(JobState::Running, 2, 3)), u"2 : 3"_s);
        QCOMPARE(jobtexts::nodesAndGpus(job(JobState::Waiting, 0, 0)), u"0"_s);
    }

    void times()
    {
        Job running = job(JobState::Running);
        running.elapsed = 702;
        running.timeLimit = 48 * 3600;
        QVERIFY2(jobtexts::time(running).startsWith(u"00:11:42 of "), qPrintable(jobtexts::time(running)));
        running.state = JobState::Completed;
        QCOMPARE(jobtexts::time(running), u"00:11:42"_s);
        Job waiting = job(JobState::Waiting);
        QCOMPARE(jobtexts::time(waiting), QString());
        waiting.times.expected = QDateTime(QDate::currentDate(), QTime(14, 20));
        QCOMPARE(jobtexts::time(waiting), u"starts ≈ 14:20"_s);
        // The clock is told on every day, the year only where it is another's.
        const QDate day = QDate::currentDate().addDays(3);
        waiting.times.expected = QDateTime(day, QTime(9, 5));
        QCOMPARE(jobtexts::time(waiting), u"starts ≈ %1 09:05"_s.arg(QLocale().toString(day, u"d MMM"_s)));
        QVERIFY(jobtexts::moment(QDateTime(QDate(2019, 3, 30), QTime(14, 20))).startsWith(u"30 Mar 2019"));
        QCOMPARE(jobtexts::moment({}), QString());
    }

    void gpuHourColumn()
    {
        const Job running = job(JobState::Running, 16, 64);
        QCOMPARE(jobtexts::gpuHoursOf(running, 748, 3072), u"748 of 3,072"_s);
        QCOMPARE(jobtexts::gpuHoursOf(running, 748, {}), u"748"_s);
        QCOMPARE(jobtexts::gpuHoursOf(running, {}, 3072), QString());
        QCOMPARE(jobtexts::gpuHoursOf(job(JobState::Waiting, 1, 4), 0, 512), u"≤ 512"_s);
        QCOMPARE(jobtexts::gpuHoursOf(job(JobState::Completed, 1, 4), 12.34, 512), u"12.3"_s);
        QCOMPARE(jobtexts::gpuHoursOf(job(JobState::Completed, 1, 0), 0, 0), QString());
    }

    void tips()
    {
        Job waiting = job(JobState::Waiting);
        waiting.reason = u"QOSMaxGRESPerUser"_s;
        const QString tip = jobtexts::stateTip(waiting);
        QVERIFY2(tip.contains(u"WORD, QOSMaxGRESPerUser"), qPrintable(tip));
        QCOMPARE(tip.count(u'\n'), 2);
        QVERIFY(jobtexts::stateTip(job(JobState::Ended)).startsWith(u"Ended · this site keeps no record of how"));
        QVERIFY(!jobtexts::needsYou(waiting));
        waiting.reason = u"JobHeldUser"_s;
        QVERIFY(jobtexts::needsYou(waiting));
        waiting.state = JobState::Running;
        QVERIFY(!jobtexts::needsYou(waiting));
    }

    void gpuHours()
    {
        QCOMPARE(jobtexts::gpuHours(0), u"0 GPU-h"_s);
        QCOMPARE(jobtexts::gpuHours(6.0 / 3600), u"0.1 GPU-min"_s);
        QCOMPARE(jobtexts::gpuHours(0.05), u"3 GPU-min"_s);
        QCOMPARE(jobtexts::gpuHours(0.25), u"0.25 GPU-h"_s);
    }

    // Of a chain that is shorter than it was to be: refused, or not known.
    void sentChains()
    {
        SentJob sent{.run = {.links = {JobId{u"41"_s}, JobId{u"42"_s}}}, .notices = u"no more"_s};
        QCOMPARE(jobtexts::sent(sent, 2), u"no more"_s);
        QCOMPARE(jobtexts::sent(sent, 5), u"The scheduler took 2 of the 5 links of this chain: no more"_s);
        sent.isRestUnknown = true;
        QCOMPARE(jobtexts::sent(sent, 5),
                 u"The scheduler took 2 of the 5 links of this chain. Whether it took one more is not known: look at "
                 "the list."_s);
        QCOMPARE(jobtexts::sent({.run = {.job = JobId{u"41"_s}}}, 1), QString());
    }

    // What was measured: the guard sees the first node's GPUs, whatever the job has of them.
    void gpuUse()
    {
        GpuUse use;
        for (const QByteArray gpu : {"0", "1", "2", "3"})
            use.feed("1795913349," + gpu + ",93,0\n");
        QCOMPARE(gpuUseInWords(use, job(JobState::Running, 1, 8)), u"GPU use, 4 GPU(s), mean 93 %"_s);
        QCOMPARE(gpuUseInWords(use, job(JobState::Running, 16, 64)),
                 u"GPU use of the first node, 4 GPU(s), mean 93 %"_s);
        GpuUse together;
        together.feed("1795913349,all,93,0\n");
        QCOMPARE(gpuUseInWords(together, job(JobState::Running, 1, 8)), u"GPU use, mean 93 %"_s);
    }

    void exits()
    {
        Job ended = job(JobState::Failed);
        QCOMPARE(jobtexts::exit(ended), QString());
        ended.exitCode = 3;
        QCOMPARE(jobtexts::exit(ended), u"3 · error"_s);
        ended.exitCode = 0;
        QCOMPARE(jobtexts::exit(ended), u"0"_s);
        ended.signal = 9;
        QCOMPARE(jobtexts::exit(ended), u"ended by signal 9 · killed"_s);
        ended.signal = 125;
        QCOMPARE(jobtexts::exit(ended), u"0:125 · out of memory"_s);
        ended.signal = 53;
        QCOMPARE(jobtexts::exit(ended), u"0:53 · output not opened"_s);
        ended.signal = 0;
        ended.exitCode = 15;
        ended.exitIsCut = true;
        QCOMPARE(jobtexts::exit(ended), u"15 or 143 · error or told to end"_s);
        ended.exitIsCut = false;
        ended.exitCode.reset();
        ended.signal = 9;
        QCOMPARE(jobtexts::exit(ended), u"ended by signal 9 · killed"_s);
    }
};

QTEST_GUILESS_MAIN(JobTextsTest)
#include "tst_jobtexts.moc"
