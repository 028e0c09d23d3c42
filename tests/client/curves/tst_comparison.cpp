// SPDX-License-Identifier: GPL-3.0-or-later
//
// Difference and ratio of two series: which steps are common, and what becomes of gaps, NaN and restarts. And what else
// of two runs is compared: their hyper-parameters, their scripts.
#include "client/base/linediff.h"
#include "client/curves/runs/comparedruns.h"
#include "client/curves/runs/parameters.h"

#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

struct Logged {
    qint64 step;
    double value;
};
using Points = QList<Logged>;

Series seriesOf(const Points &points)
{
    Series series;
    for (const auto &[step, value] : points)
        series.append({step, 1000.0 + double(step), value});
    return series;
}

QString text(const Series &series)
{
    QStringList points;
    for (qsizetype i = 0; i < series.size(); ++i)
        points.push_back(u"%1: %2"_s.arg(series.step(i)).arg(series.value(i)));
    return points.join(u", "_s);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void timesAndRestartsAreOfTheRun();
    void longSeries();
    void earlierAttempt();
    void ofRuns();
    void parameters();
    void lines_data();
    void lines();
    void longTexts();
};

void TestComparison::cases_data()
{
    QTest::addColumn<Points>("series");
    QTest::addColumn<Points>("reference");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("ratio");
    QTest::addColumn<QString>("interpolated"); // difference
    const double none = qQNaN();
    const Points run{{0, 4}, {10, 3}, {20, 2}};
    QTest::newRow("equal steps") << run << Points{{0, 2}, {10, 2}, {20, 2}} << u"0: 2, 10: 1, 20: 0"_s
                                 << u"0: 2, 10: 1.5, 20: 1"_s << u"0: 2, 10: 1, 20: 0"_s;
    QTest::newRow("other steps") << run << Points{{0, 2}, {5, 4}, {15, 2}, {20, 4}} << u"0: 2, 20: -2"_s
                                 << u"0: 2, 20: 0.5"_s << u"0: 2, 10: 0, 20: -2"_s;
    QTest::newRow("never continued") << run << Points{{5, 1}, {15, 3}} << QString() << QString() << u"10: 1"_s;
    QTest::newRow("nothing to compare with") << run << Points() << QString() << QString() << QString();
    QTest::newRow("nothing to compare") << Points() << run << QString() << QString() << QString();
    QTest::newRow("NaN of either") << Points{{0, none}, {10, 3}, {20, 2}} << Points{{0, 1}, {10, none}, {20, 1}}
                                   << u"0: nan, 10: nan, 20: 1"_s << u"0: nan, 10: nan, 20: 2"_s
                                   << u"0: nan, 10: nan, 20: 1"_s;
    QTest::newRow("not across a gap") << run << Points{{0, 1}, {5, none}, {15, 1}, {25, 1}} << u"0: 3"_s << u"0: 4"_s
                                      << u"0: 3, 20: 1"_s;
    QTest::newRow("a ratio to 0") << run << Points{{0, 0}, {10, -1}, {20, -0.0}} << u"0: 4, 10: 4, 20: 2"_s
                                  << u"0: nan, 10: -3, 20: nan"_s << u"0: 4, 10: 4, 20: 2"_s;
    QTest::newRow("infinite") << Points{{0, qInf()}, {10, qInf()}, {20, 1}}
                              << Points{{0, 1}, {10, qInf()}, {20, qInf()}} << u"0: inf, 10: nan, 20: -inf"_s
                              << u"0: inf, 10: nan, 20: 0"_s << u"0: inf, 10: nan, 20: -inf"_s;
    QTest::newRow("steps twice: the last counts")
        << Points{{0, 5}, {0, 6}, {1, 7}} << Points{{0, 1}, {0, 2}, {1, 3}} << u"0: 3, 0: 4, 1: 4"_s
        << u"0: 2.5, 0: 3, 1: 2.33333"_s << u"0: 3, 0: 4, 1: 4"_s;
    QTest::newRow("below 0") << Points{{-10, 1}, {-5, 1}} << Points{{-10, 2}, {0, 4}} << u"-10: -1"_s << u"-10: 0.5"_s
                             << u"-10: -1, -5: -2"_s;
}

void TestComparison::cases()
{
    QFETCH(const Points, series);
    QFETCH(const Points, reference);
    QTEST(text(compared(seriesOf(series), seriesOf(reference), SeriesComparison::Difference)), "difference");
    QTEST(text(compared(seriesOf(series), seriesOf(reference), SeriesComparison::Ratio)), "ratio");
    QTEST(text(compared(seriesOf(series), seriesOf(reference), SeriesComparison::Difference, StepMatch::Interpolated)),
          "interpolated");
}

void TestComparison::timesAndRestartsAreOfTheRun()
{
    Series run = seriesOf({{0, 1}, {10, 1}, {20, 1}});
    run.append({15, 5000, 1}); // went back
    run.append({20, 5001, 1});
    const Series result = compared(run, seriesOf({{0, 0}, {10, 0}, {20, 0}}), SeriesComparison::Difference);
    QCOMPARE(text(result), u"0: 1, 10: 1, 20: 1"_s);
    QCOMPARE(result.wallTime(2), 5001.0);
    QCOMPARE(result.restarts(), std::vector<qint64>{20}); // the first common step from 15 on
    QVERIFY(seriesOf({{0, 1}}).restarts().empty());
}

// Whole blocks of both, at steps that agree here and there.
void TestComparison::longSeries()
{
    Series run;
    Series reference;
    for (int i = 0; i < 5000; ++i) {
        run.append({i * 2, 0, i * 2.0});
        reference.append({i * 3, 0, i * 3.0});
    }
    const Series exact = compared(run, reference, SeriesComparison::Difference);
    QCOMPARE(exact.size(), 1667); // every sixth step up to 9,998
    QCOMPARE(exact.min(), 0.0);
    QCOMPARE(exact.max(), 0.0);
    const Series all = compared(run, reference, SeriesComparison::Difference, StepMatch::Interpolated);
    QCOMPARE(all.size(), 5000);
    QVERIFY(std::abs(all.min()) < 1e-9 && std::abs(all.max()) < 1e-9);
}

void TestComparison::earlierAttempt()
{
    Series run = seriesOf({{0, 1}, {10, 2}, {20, 3}, {30, 4}});
    QVERIFY(!run.earlierAttempt());
    for (const auto &[step, value] : Points{{20, 3.5}, {30, 4}, {40, 5}})
        run.append({step, 0, value});
    QCOMPARE(text(run), u"0: 1, 10: 2, 20: 3.5, 30: 4, 40: 5"_s);
    QVERIFY(run.earlierAttempt());
    QCOMPARE(text(*run.earlierAttempt()), u"20: 3, 30: 4"_s);
    QCOMPARE(text(compared(run, *run.earlierAttempt(), SeriesComparison::Difference)), u"20: 0.5, 30: 0"_s);
    run.append({35, 0, 6}); // of several the last one
    QCOMPARE(text(*run.earlierAttempt()), u"40: 5"_s);
    QVERIFY(!run.earlierAttempt()->earlierAttempt());
}

void TestComparison::ofRuns()
{
    Run one{RemotePath("one")};
    one.series[u"loss"_s] = std::make_shared<Series>(seriesOf({{0, 4}, {10, 3}}));
    one.series[u"lr"_s] = std::make_shared<Series>(seriesOf({{0, 1}}));
    Run two{RemotePath("two")};
    two.series[u"loss"_s] = std::make_shared<Series>(seriesOf({{10, 6}, {20, 1}}));
    two.series[u"acc"_s] = std::make_shared<Series>(seriesOf({{0, 1}}));
    const QList<Run> runs = withComparison({one, two}, one, u"one"_s, SeriesComparison::Ratio);
    QCOMPARE(runs[0].series.size(), 4u);
    QCOMPARE(runs[1].series.size(), 3u);
    QCOMPARE(text(*runs[1].series.at(u"ratio(loss, one)"_s)), u"10: 2"_s);
    QCOMPARE(runs[1].series.at(u"acc"_s), two.series.at(u"acc"_s)); // as it was
    QCOMPARE(withComparison({two}, one, u"one"_s, SeriesComparison::Difference)[0].series.contains(
                 u"difference(loss, one)"_s),
             true);
}

void TestComparison::parameters()
{
    const auto compared = compareParameters({{{u"lr"_s, u"1e-3"_s}, {u"opt"_s, u"adam"_s}, {u"seed"_s, u"1"_s}},
                                             {{u"lr"_s, u"0.001"_s}, {u"opt"_s, u"sgd"_s}},
                                             {{u"lr"_s, u"1.0e-03"_s}, {u"opt"_s, u"adam"_s}, {u"seed"_s, u"1"_s}}});
    QCOMPARE(compared.different, (QStringList{u"opt"_s, u"seed"_s}));
    QCOMPARE(compared.equal, QStringList{u"lr"_s});
    QCOMPARE(compareParameters({}).different, QStringList());
    QCOMPARE(compareParameters({{{u"a"_s, u"nan"_s}}, {{u"a"_s, u"nan"_s}}}).equal, QStringList{u"a"_s}); // as written
}

void TestComparison::lines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::newRow("same") << u"a\nb\n"_s << u"a\nb"_s << u"…\n"_s;
    QTest::newRow("Windows") << u"a\r\nb\r\n"_s << u"a\nb\n"_s << u"…\n"_s;
    QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nB\nc"_s << u" a\n-b\n+B\n c\n"_s;
    QTest::newRow("added") << u"a\nc"_s << u"a\nb\nc"_s << u" a\n+b\n c\n"_s;
    QTest::newRow("removed") << u"a\nb\nc"_s << u"c"_s << u"-a\n-b\n c\n"_s;
    QTest::newRow("nothing before") << QString() << u"a"_s << u"+a\n"_s;
    QTest::newRow("nothing at all") << QString() << QString() << QString();
    QTest::newRow("moved") << u"x\na\nb\ny"_s << u"x\nb\na\ny"_s << u" x\n-a\n b\n+a\n y\n"_s;
    QTest::newRow("far apart") << u"1\na\nb\nc\nd\ne\nf\ng\n2"_s << u"3\na\nb\nc\nd\ne\nf\ng\n4"_s
                               << u"-1\n+3\n a\n b\n c\n…\n e\n f\n g\n-2\n+4\n"_s;
}

void TestComparison::lines()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(diffText(lineDiff(before, after)), "diff");
}

// Nothing is lost of texts too long to be compared line by line, nor of those that are not.
void TestComparison::longTexts()
{
    for (const int count : {100, 5000}) {
        QStringList before;
        QStringList after;
        for (int i = 0; i < count; ++i) {
            before.push_back(QString::number(i));
            after.push_back(QString::number(i * 2 + 1));
        }
        QStringList ofBefore;
        QStringList ofAfter;
        for (const auto &[kind, line] : lineDiff(before.join(u'\n'), after.join(u'\n'))) {
            if (kind != DiffLine::Added)
                ofBefore.push_back(line);
            if (kind != DiffLine::Removed)
                ofAfter.push_back(line);
        }
        QCOMPARE(ofBefore, before);
        QCOMPARE(ofAfter, after);
    }
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
