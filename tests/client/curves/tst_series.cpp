// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points in order, restarts, extremes and the columns to draw.
#include "client/curves/series.h"

#include <QtTest/QTest>

#include <cmath>

using namespace officina;

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restarts_data();
    void restarts();
    void keepsEveryValue();
    void extremesAreFinite();
    void columnsFollowTheAxis();
};

void TestSeries::restarts_data()
{
    QTest::addColumn<QList<int>>("written");
    QTest::addColumn<QList<int>>("kept");
    QTest::addColumn<int>("restarts");
    QTest::newRow("none") << QList{1, 2, 3} << QList{1, 2, 3} << 0;
    QTest::newRow("equal steps stay") << QList{1, 1, 2, 2} << QList{1, 1, 2, 2} << 0;
    QTest::newRow("back to a checkpoint") << QList{10, 20, 30, 20, 30} << QList{10, 20, 30} << 1;
    QTest::newRow("back between points") << QList{10, 20, 30, 25} << QList{10, 20, 25} << 1;
    QTest::newRow("back to the start") << QList{5, 6, 0, 1} << QList{0, 1} << 1;
    QTest::newRow("twice") << QList{1, 2, 3, 2, 3, 1, 2} << QList{1, 2} << 2;
    QTest::newRow("negative") << QList{-2, -1, -2} << QList{-2} << 1;
}

void TestSeries::restarts()
{
    QFETCH(QList<int>, written);
    QFETCH(QList<int>, kept);
    QFETCH(int, restarts);
    Series series;
    double count = 0;
    for (int step : written)
        series.append({step, 100 + count, count++});
    QList<int> steps;
    for (qsizetype i = 0; i < series.size(); ++i)
        steps.push_back(int(series.step(i)));
    QCOMPARE(steps, kept);
    QCOMPARE(series.restarts(), restarts);
    QCOMPARE(series.value(series.size() - 1), double(written.size() - 1)); // the newest survives
}

void TestSeries::keepsEveryValue()
{
    Series series;
    const double infinity = std::numeric_limits<double>::infinity();
    series.append({1, 1, std::nan("")});
    series.append({2, 2, infinity});
    series.append({3, 3, -infinity});
    QCOMPARE(series.size(), 3);
    QVERIFY(std::isnan(series.value(0)));
    QCOMPARE(series.value(1), infinity);
    QCOMPARE(series.value(2), -infinity);
    QVERIFY(std::isnan(series.min()) && std::isnan(series.max()));
}

void TestSeries::extremesAreFinite()
{
    Series series;
    for (double value : {3.0, std::nan(""), -2.0, HUGE_VAL, 5.0})
        series.append({series.size(), 0, value});
    QCOMPARE(series.min(), -2.0);
    QCOMPARE(series.max(), 5.0);
}

void TestSeries::columnsFollowTheAxis()
{
    Series series;
    series.append({10, 1000, 1});
    series.append({20, std::nan(""), 2});
    series.append({30, 1060, 3});
    using Values = std::vector<double>;
    QCOMPARE(columns(series, XAxis::Step, 990).x, (Values{10, 20, 30}));
    QCOMPARE(columns(series, XAxis::Relative, 990).x, (Values{10, 70}));
    QCOMPARE(columns(series, XAxis::Wall, 990).x, (Values{1000, 1060}));
    QCOMPARE(columns(series, XAxis::Wall, 990).y, (Values{1, 3}));
}

QTEST_APPLESS_MAIN(TestSeries)
#include "tst_series.moc"
