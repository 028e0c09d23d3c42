// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where runs stand on the axes of parallel coordinates.
#include "ui/present/curves/parallelaxes.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestParallelAxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHoweverWritten();
    void fewValuesAreTheTicks();
    void wideRangesAreLogarithmic();
    void words();
    void whatIsMissing();
    void metrics();
    void coloursStandOut();

private:
    static QList<SweepRun> runs(const QStringList &values)
    {
        QList<SweepRun> runs;
        for (const QString &value : values)
            runs.push_back({value, value, {{u"p"_s, value}}});
        return runs;
    }
    static QList<double> places(const ParallelAxis &axis, const QList<SweepRun> &runs)
    {
        QList<double> places;
        for (const SweepRun &run : runs)
            places.push_back(axis.at(run).value_or(-1));
        return places;
    }
};

void TestParallelAxes::numbersHoweverWritten()
{
    const auto all = runs({u"2"_s, u"3.0"_s, u" 4 "_s, u"60e-1"_s});
    const auto axis = ParallelAxis::ofParameter(u"p"_s, all);
    QCOMPARE(axis.scale(), ParallelAxis::Scale::Linear);
    QCOMPARE(places(axis, all), (QList<double>{0, 0.25, 0.5, 1}));
    QCOMPARE(axis.textOf(all[3], QLocale::c()), u"60e-1"_s);
    const auto ticks = axis.ticks(3, QLocale::c());
    QVERIFY(ticks.size() >= 2);
    QCOMPARE(ticks.front().text, u"2"_s);
    QCOMPARE(ticks.front().at, 0.0);
}

// Batch sizes are 16, 32 and 64: nobody ran with 20 or 40.
void TestParallelAxes::fewValuesAreTheTicks()
{
    const auto axis = ParallelAxis::ofParameter(u"p"_s, runs({u"64"_s, u"16"_s, u"32"_s, u"32"_s}));
    QStringList texts;
    for (const auto &tick : axis.ticks(7, QLocale::c()))
        texts.push_back(tick.text);
    QCOMPARE(texts, QStringList({u"16"_s, u"32"_s, u"64"_s}));
    QCOMPARE(axis.ticks(7, QLocale::c())[1].at, 1.0 / 3);
    // As they were written, also where the axis is logarithmic.
    const auto rates = ParallelAxis::ofParameter(u"p"_s, runs({u"1e-4"_s, u"0.01"_s, u"3e-3"_s}));
    QCOMPARE(rates.scale(), ParallelAxis::Scale::Logarithmic);
    QCOMPARE(rates.ticks(7, QLocale::c())[0].text, u"1e-4"_s);
    // Those that would cover each other are not all told.
    QVERIFY(ParallelAxis::ofParameter(u"p"_s, runs({u"1"_s, u"2"_s, u"40"_s})).ticks(7, QLocale::c()).size() < 3);
}

void TestParallelAxes::wideRangesAreLogarithmic()
{
    const auto all = runs({u"1e-5"_s, u"0.0001"_s, u"1e-3"_s});
    const auto axis = ParallelAxis::ofParameter(u"p"_s, all);
    QCOMPARE(axis.scale(), ParallelAxis::Scale::Logarithmic);
    QVERIFY(std::abs(*axis.at(all[1]) - 0.5) < 1e-9);
    // With a zero among them they are not.
    const auto withZero = runs({u"0"_s, u"1e-5"_s, u"1e-3"_s});
    QCOMPARE(ParallelAxis::ofParameter(u"p"_s, withZero).scale(), ParallelAxis::Scale::Linear);
}

void TestParallelAxes::words()
{
    const auto all = runs({u"sgd"_s, u"adam"_s, u"10"_s, u"adam"_s, u"9"_s});
    const auto axis = ParallelAxis::ofParameter(u"p"_s, all);
    QCOMPARE(axis.scale(), ParallelAxis::Scale::Words);
    QCOMPARE(axis.ticks(10, QLocale::c()).size(), 4);
    QCOMPARE(axis.ticks(10, QLocale::c()).front().text, u"9"_s); // as people count
    QCOMPARE(*axis.at(all[0]), 1.0);
    QVERIFY(axis.ticks(2, QLocale::c()).size() <= 2);
    const auto one = runs({u"sgd"_s});
    QCOMPARE(places(ParallelAxis::ofParameter(u"p"_s, one), one), QList<double>{0.5});
}

void TestParallelAxes::whatIsMissing()
{
    auto all = runs({u"1"_s, u"2"_s});
    all.push_back({u"none"_s, u"none"_s, {}});
    const auto axis = ParallelAxis::ofParameter(u"p"_s, all);
    QVERIFY(!axis.at(all[2]));
    QVERIFY(!axis.at({u"other"_s, {}, {{u"p"_s, u"NaN"_s}}}));
    const auto nothing = ParallelAxis::ofParameter(u"q"_s, all);
    QVERIFY(nothing.ticks(5, QLocale::c()).isEmpty());
    QVERIFY(!nothing.at(all[0]));
}

void TestParallelAxes::metrics()
{
    QList<SweepRun> all{{u"a"_s, {}, {}, 2}, {u"b"_s, {}, {}, 4}, {u"c"_s, {}, {}, qQNaN()}, {u"d"_s, {}, {}, qInf()}};
    const auto axis = ParallelAxis::ofMetric(u"loss"_s, all);
    QCOMPARE(places(axis, all), (QList<double>{0, 1, -1, -1}));
    all = {{u"a"_s, {}, {}, 3}};
    QCOMPARE(places(ParallelAxis::ofMetric(u"loss"_s, all), all), QList<double>{0.5});
}

void TestParallelAxes::coloursStandOut()
{
    // The best is the farthest from the paper, and nothing repeats.
    QVERIFY(sweepColour(1, false).lightnessF() < sweepColour(0, false).lightnessF());
    QVERIFY(sweepColour(1, true).lightnessF() > sweepColour(0, true).lightnessF());
    QVERIFY(sweepColour(0.3, true) != sweepColour(0.31, true));
}

QTEST_GUILESS_MAIN(TestParallelAxes)
#include "tst_parallelaxes.moc"
