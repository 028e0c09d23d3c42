// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words for allocations and for what jobs used: every kind has a sentence with its figures in it.
#include "ui/present/budgettext.h"
#include "ui/present/efficiencytext.h"
#include "ui/present/stoplosstext.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Suggestion::Kind;
using Unit = Budget::Unit;

namespace {

constexpr qint64 gib = qint64(1) << 30;

QDateTime day(int year, int month, int number)
{
    return QDateTime(QDate(year, month, number), QTime(0, 0), QTimeZone::UTC);
}

} // namespace

class UseTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestions_data()
    {
        QTest::addColumn<Suggestion>("suggestion");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("less memory") << Suggestion{Kind::LessMemory, 8 * gib, qint64(5.2 * gib), 1}
                                     << u"Ask for 8 GiB of memory a node: the fullest used 5.2 GiB at most."_s;
        QTest::newRow("of several")
            << Suggestion{Kind::LessMemory, 8 * gib, 5 * gib, 3}
            << u"Ask for 8 GiB of memory a node: in the last 3 run(s) of this name the fullest used 5 GiB at most."_s;
        QTest::newRow("more memory") << Suggestion{Kind::MoreMemory, 96 * gib, 64 * gib, 1}
                                     << u"Ask for 96 GiB of memory a node: 64 GiB were not enough."_s;
        QTest::newRow("less time") << Suggestion{Kind::LessTime, 7200, 4800, 5}
                                   << u"Ask for 2 h: the last 5 run(s) of this name ended within 1 h 20 min."_s;
        QTest::newRow("once") << Suggestion{
            Kind::LessTime, 7200, 4800,
            1} << u"Ask for 2 h: it ended within 1 h 20 min. What waits for less time often starts sooner."_s;
        QTest::newRow("more time") << Suggestion{Kind::MoreTime, 14400, 7200, 1}
                                   << u"Ask for 4 h, or go on from a checkpoint: 2 h were not enough."_s;
        QTest::newRow("cores") << Suggestion{Kind::FewerCpus, 3, 2, 1} << u"Ask for 3 core(s): it kept about 2 busy."_s;
        QTest::newRow("gpus") << Suggestion{
            Kind::IdleGpus, 0, 5,
            1} << u"The GPUs were busy 5 % of the time: find out what they waited for, or ask for fewer."_s;
    }
    void suggestions()
    {
        QFETCH(Suggestion, suggestion);
        QFETCH(QString, sentence);
        QCOMPARE(efficiencytext::sentence(suggestion).replace(u'\u00a0', u' ').replace(u'\u202f', u' '), sentence);
    }

    void linesOfWhatIsKnown()
    {
        QVERIFY(efficiencytext::lines({}).isEmpty());
        Efficiency used{.cpu = 0.5, .memory = 0.25, .time = 0.1, .memoryUsed = 2 * gib, .memoryPerNode = 8 * gib};
        const QStringList lines = efficiencytext::lines(used);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1], u"Memory: at most 2 GiB of 8 GiB, on the fullest node"_s);
        QCOMPARE(efficiencytext::lines({.largestTask = 2 * gib}),
                 QStringList{u"Memory: 2 GiB in the largest task; of a whole node it is not known"_s});
        QCOMPARE(efficiencytext::memory(3 << 19), u"1.5 MiB"_s);
    }

    void weeksOfUse()
    {
        QVERIFY(budgettext::weeks({{QDate(2026, 11, 16), 0, 3, 0}}).isEmpty());
        const QString line = budgettext::weeks({{QDate(2026, 11, 16), 12.4, 3, 0}, {QDate(2026, 11, 23), 3.25, 2, 2}});
        QVERIFY2(line.contains(u"12 · 3."_s), qPrintable(line));
        QVERIFY(line.contains(u'\n')); // and what is not known
        // What was before the first use is no row of noughts.
        const QString young = budgettext::weeks({{QDate(2026, 11, 16), 0, 0, 0}, {QDate(2026, 11, 23), 3.25, 2, 0}});
        QVERIFY2(young.contains(u": 3."_s), qPrintable(young));
    }

    // Times stand in a sentence, and no work of 0 s is told to be lost.
    void stopLoss_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<qint64>("lost");
        QTest::addColumn<QString>("sentence");
        const QDate today = QDate::currentDate(), other(2031, 3, 9);
        const QString limit = QLocale().toString(other, QLocale::ShortFormat) + u" 08:13"_s;
        const QString due = QLocale().toString(other, QLocale::ShortFormat) + u" 08:14"_s;
        QTest::newRow("today") << today << qint64(45)
                               << u"Job 71 “ckpt2” reaches its time limit at 08:13, before its next state is due at "
                                  "08:14: 45 s of work would be lost."_s;
        QTest::newRow("another day")
            << other << qint64(3600)
            << u"Job 71 “ckpt2” reaches its time limit at %1, before its next state is due at %2: 1 h of work would be lost."_s
                   .arg(limit, due);
        QTest::newRow("nothing lost") << today << qint64(0)
                                      << u"Job 71 “ckpt2” reaches its time limit at 08:13, before its next state is "
                                         "due at 08:14."_s;
    }
    void stopLoss()
    {
        QFETCH(QDate, date);
        QFETCH(qint64, lost);
        Job job;
        job.id = {u"71"_s};
        job.name = u"ckpt2"_s;
        const StopLossFinding finding{.rule = StopLossFinding::Rule::NoCheckpoint,
                                      .job = job,
                                      .due = QDateTime(date, QTime(8, 14)).toUTC(),
                                      .limit = QDateTime(date, QTime(8, 13)).toUTC(),
                                      .lost = lost};
        QTEST(stoplosstext::sentence(finding), "sentence");
    }

    // Of several nodes the first one's GPUs are all that was seen.
    void idleGpus()
    {
        Job job;
        job.id = {u"71"_s};
        job.name = u"fsdp"_s;
        job.given.nodes = 1;
        StopLossFinding finding{.rule = StopLossFinding::Rule::IdleGpus, .job = job, .minutes = 12};
        QCOMPARE(stoplosstext::sentence(finding), u"All GPUs of job 71 “fsdp” have been idle for 12 min."_s);
        finding.job.given.nodes = 16;
        QCOMPARE(stoplosstext::sentence(finding),
                 u"All GPUs of the first node of job 71 “fsdp” have been idle for 12 min."_s);
        // The scheduler took that; when the job has ended is another matter.
        QVERIFY(stoplosstext::acted(finding, {}).startsWith(u"Job 71 was told to stop, as you wished. All GPUs"));
    }

    void budgets()
    {
        const Budget budget{u"p1"_s, 1000, 400, Unit::CoreHours, day(2026, 1, 1), day(2027, 1, 1), {}};
        QCOMPARE(budgettext::title(budget, u"Leonardo"_s), u"Core-hours, Leonardo · p1"_s);
        QVERIFY(budgettext::left(budget).contains(u"core-h"_s));
        QSet<QString> units;
        for (const Unit unit : {Unit::GpuHours, Unit::NodeHours, Unit::CoreHours, Unit::Local}) {
            Budget other = budget;
            other.unit = unit;
            units.insert(budgettext::left(other));
            units.insert(budgettext::title(other, {}));
        }
        QCOMPARE(units.size(), 8); // no unit is taken for another
        QVERIFY(budgettext::outlook(budget, day(2026, 4, 11)).startsWith(u"At this rate it lasts until"_s));
        QVERIFY(budgettext::outlook({u"p"_s, 10, 1}, day(2026, 4, 11)).contains(u"not known"));
        QVERIFY(budgettext::outlook(budget, day(2027, 4, 11)).startsWith(u"It ended on"_s));
        QCOMPARE(budgettext::outlook({u"p"_s, 10, 11}, day(2026, 4, 11)), u"All of it is used."_s);
        Budget slow = budget;
        slow.used = 1;
        QVERIFY(budgettext::outlook(slow, day(2026, 4, 11)).startsWith(u"At this rate it is not used up before"_s));
    }
};

QTEST_GUILESS_MAIN(UseTextTest)
#include "tst_usetext.moc"
