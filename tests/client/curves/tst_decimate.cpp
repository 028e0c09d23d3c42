// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decimation against the full series: never more than 4 points a column, and the highest and
// lowest of every column always there, wherever the view lies.
#include "client/curves/series/decimate.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace officina;

class TestDecimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnKeepsItsExtremes_data();
    void everyColumnKeepsItsExtremes();
    void spikeSurvivesAtEveryPlaceAndZoom();
    void linesRunOutOfTheView();
    void oddInput_data();
    void oddInput();
};

void TestDecimate::everyColumnKeepsItsExtremes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<bool>("shuffled"); // a clock that went back
    QTest::newRow("dense") << 100'000 << 640 << 0.0 << 99'999.0 << false;
    QTest::newRow("zoomed") << 100'000 << 640 << 12'345.6 << 23'456.7 << false;
    QTest::newRow("sparse") << 50 << 640 << 0.0 << 49.0 << false;
    QTest::newRow("one column") << 1000 << 1 << 0.0 << 999.0 << false;
    QTest::newRow("clock goes back") << 20'000 << 300 << 100.0 << 15'000.0 << true;
}

void TestDecimate::everyColumnKeepsItsExtremes()
{
    QFETCH(int, count);
    QFETCH(int, columns);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(bool, shuffled);
    QRandomGenerator random(7);
    std::vector<double> x, y;
    for (int i = 0; i < count; ++i) {
        x.push_back(shuffled ? random.bounded(double(count)) : i);
        y.push_back(i % 97 == 3 ? std::nan("") : random.generateDouble() * 10 - 5);
    }

    const Decimated result = decimate(x, y, from, to, columns);

    struct Column {
        qsizetype first = -1, last = -1;
        double low = HUGE_VAL, high = -HUGE_VAL;
    };
    std::map<int, Column> full;
    const auto columnOf = [&](double at) { return std::min(int((at - from) * (columns / (to - from))), columns - 1); };
    for (size_t i = 0; i < x.size(); ++i) {
        if (x[i] < from || x[i] > to || std::isnan(y[i]))
            continue;
        Column &column = full[columnOf(x[i])];
        if (column.first < 0)
            column.first = qsizetype(i);
        column.last = qsizetype(i);
        column.low = std::min(column.low, y[i]);
        column.high = std::max(column.high, y[i]);
    }
    std::map<int, std::vector<qsizetype>> kept;
    for (qsizetype i : result.line) {
        QVERIFY(std::isfinite(y[size_t(i)]));
        if (x[size_t(i)] >= from && x[size_t(i)] <= to)
            kept[columnOf(x[size_t(i)])].push_back(i);
    }
    QCOMPARE(kept.size(), full.size());
    for (const auto &[at, column] : full) {
        const auto &indexes = kept[at];
        QVERIFY(indexes.size() <= 4);
        QVERIFY(std::ranges::is_sorted(indexes));
        QCOMPARE(indexes.front(), column.first);
        QCOMPARE(indexes.back(), column.last);
        double low = HUGE_VAL, high = -HUGE_VAL;
        for (qsizetype i : indexes) {
            low = std::min(low, y[size_t(i)]);
            high = std::max(high, y[size_t(i)]);
        }
        QCOMPARE(low, column.low);
        QCOMPARE(high, column.high);
    }
    for (qsizetype i : result.marks)
        QVERIFY(std::isnan(y[size_t(i)]));
    QVERIFY(result.marks.size() <= size_t(columns));
}

void TestDecimate::spikeSurvivesAtEveryPlaceAndZoom()
{
    constexpr int count = 20'000;
    std::vector<double> x(count), y(count, 1.0);
    for (int i = 0; i < count; ++i)
        x[size_t(i)] = i;
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const auto spike = size_t(random.bounded(count));
        const double height = round % 2 ? 100 : -100;
        y[spike] = height;
        const double from = random.bounded(double(spike) + 1);
        const double to = double(spike) + random.bounded(double(count) - double(spike));
        for (int columns : {1, 7, 300, 5000}) {
            const auto shown = decimate(x, y, from, to, columns).line;
            QVERIFY(std::ranges::any_of(shown, [&](qsizetype i) { return size_t(i) == spike; }));
        }
        y[spike] = 1;
    }
}

void TestDecimate::linesRunOutOfTheView()
{
    const std::vector<double> x{0, 10, 20, 30, 40};
    const std::vector<double> y{1, std::nan(""), 3, 4, 5};
    QCOMPARE(decimate(x, y, 15, 25, 10).line, (std::vector<qsizetype>{0, 2, 3}));
    QCOMPARE(decimate(x, y, 21, 22, 10).line, (std::vector<qsizetype>{2, 3})); // nothing inside
    QCOMPARE(decimate(x, y, 50, 60, 10).line, (std::vector<qsizetype>{4}));
}

void TestDecimate::oddInput_data()
{
    QTest::addColumn<QList<double>>("x");
    QTest::addColumn<QList<double>>("y");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("marks");
    QTest::newRow("empty") << QList<double>{} << QList<double>{} << 100 << 0 << 0;
    QTest::newRow("one point") << QList{5.0} << QList{1.0} << 100 << 1 << 0;
    QTest::newRow("all at one place") << QList{5.0, 5.0, 5.0, 5.0, 5.0, 5.0} << QList{1.0, 3.0, 2.0, 0.0, 4.0, 1.0}
                                      << 100 << 4 << 0;
    QTest::newRow("all NaN") << QList{5.0, 5.0} << QList{qQNaN(), qInf()} << 100 << 0 << 1;
    QTest::newRow("no columns") << QList{5.0} << QList{1.0} << 0 << 1 << 0;
}

void TestDecimate::oddInput()
{
    QFETCH(QList<double>, x);
    QFETCH(QList<double>, y);
    QFETCH(int, columns);
    QFETCH(int, line);
    QFETCH(int, marks);
    const auto result = decimate(std::span(x.cbegin(), x.cend()), std::span(y.cbegin(), y.cend()), 5, 5, columns);
    QCOMPARE(result.line.size(), size_t(line));
    QCOMPARE(result.marks.size(), size_t(marks));
}

QTEST_APPLESS_MAIN(TestDecimate)
#include "tst_decimate.moc"
