// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points in order, restarts, extremes and the columns to draw.
#include "client/curves/series/series.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <cmath>

using namespace officina;

namespace {

bool same(const Point &a, const Point &b)
{
    const auto isSame = [](double x, double y) { return std::isnan(x) ? std::isnan(y) : x == y; };
    return a.step == b.step && isSame(a.wallTime, b.wallTime) && isSame(a.value, b.value);
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restarts_data();
    void restarts();
    void keepsEveryValue();
    void extremesAreFinite();
    void columnsFollowTheAxis();
    void marksFollowTheAxis();
    void columnsAlongAnotherMetric();
    void nothingIsChanged();
    void takesLittleMemory_data();
    void takesLittleMemory();
    void shortOnesToo();
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
    QCOMPARE(int(series.restarts().size()), restarts);
    QCOMPARE(series.replaced(), written.size() - kept.size());
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
    QCOMPARE(columns(series, {XAxis::Step, 990}).x, (Values{10, 20, 30}));
    QCOMPARE(columns(series, {XAxis::Relative, 990}).x, (Values{10, 70}));
    QCOMPARE(columns(series, {XAxis::Wall, 990}).x, (Values{1000, 1060}));
    QCOMPARE(columns(series, {XAxis::Wall, 990}).y, (Values{1, 3}));
    QCOMPARE(columns(series, {XAxis::GpuHours, 640, 8}).x, (Values{0.8, 420 * 8 / 3600.0}));
    QVERIFY(columns(series, {XAxis::GpuHours, 990}).x.empty()); // of so many GPUs that nobody knows
}

// Restarts and checkpoints stand at the first point that is not before them, wherever the axis puts it.
void TestSeries::marksFollowTheAxis()
{
    Series series;
    for (int step : {0, 10, 20, 30, 15, 25, 35})
        series.append({step, 1000.0 + step, 1});
    using Values = std::vector<double>;
    const Columns bySteps = columns(series, {.checkpoints = {5, 15, 26, 27, 100}});
    QCOMPARE(bySteps.x, (Values{0, 10, 15, 25, 35}));
    QCOMPARE(bySteps.restarts, Values{15});
    QCOMPARE(bySteps.checkpoints, (Values{10, 15, 35})); // 26 and 27 at one place, 100 is not reached
    const Columns byTime = columns(series, {.axis = XAxis::Relative, .start = 1000, .checkpoints = {15}});
    QCOMPARE(byTime.restarts, byTime.checkpoints);
}

// Between two values by the step, none beyond them; of several at a step the last.
void TestSeries::columnsAlongAnotherMetric()
{
    Series series;
    for (int step : {0, 10, 15, 20, 30, 40})
        series.append({step, 1000, double(step)});
    const auto metric = std::make_shared<Series>();
    metric->append({10, 1000, 7});
    metric->append({10, 1000, 8});
    metric->append({15, 1000, std::nan("")});
    metric->append({20, 1000, 4});
    metric->append({30, 1000, 5});
    const Columns found = columns(series, {.axis = XAxis::Metric, .metric = metric});
    QCOMPARE(found.x, (std::vector<double>{8, 6, 4, 5}));
    QCOMPARE(found.y, (std::vector<double>{10, 15, 20, 30}));
    QVERIFY(columns(series, {.axis = XAxis::Metric}).x.empty());
    QVERIFY(columns(series, {.axis = XAxis::Metric, .metric = std::make_shared<Series>()}).x.empty());
}

// Against plain vectors: points of all kinds, restarts anywhere, copies on the way.
void TestSeries::nothingIsChanged()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        QRandomGenerator random(seed);
        Series series;
        std::vector<Point> plain;
        qint64 step = random.bounded(10);
        double time = 1.7e9;
        const int kind = random.bounded(3); // floats, doubles, both
        for (int i = 0; i < 3000; ++i) {
            const double number = std::ldexp(random.generateDouble() - .5, random.bounded(-60, 60));
            const bool isFloat = kind == 0 || (kind == 2 && i / 256 % 2);
            const double value = random.bounded(40) == 0 ? qQNaN()
                : random.bounded(40) == 0                ? -qInf()
                : isFloat                                ? double(float(number))
                                                         : number;
            const Point point{step, random.bounded(20) == 0 ? qQNaN() : time, value};
            if (!plain.empty() && point.step < plain.back().step)
                std::erase_if(plain, [&](const Point &one) { return one.step >= point.step; });
            series.append(point);
            plain.push_back(point);
            time += random.bounded(2) ? 1 : random.generateDouble() * 1000;
            step =
                random.bounded(400) == 0 ? std::max<qint64>(0, step - random.bounded(900)) : step + random.bounded(3);
            if (random.bounded(1000) == 0)
                series = Series(series);
        }
        QCOMPARE(series.size(), qsizetype(plain.size()));
        qsizetype next = 0;
        series.read([&](qsizetype first, auto steps, auto times, auto values) {
            QCOMPARE(first, next);
            for (size_t i = 0; i < steps.size(); ++i, ++next) {
                const Point &want = plain[size_t(next)];
                const Point got = series.at(next);
                QVERIFY(same(got, want) && same({steps[i], times[i], values[i]}, want));
            }
        });
        QCOMPARE(next, series.size());
        double low = qInf();
        for (const Point &one : plain)
            low = std::isfinite(one.value) ? std::min(low, one.value) : low;
        QCOMPARE(series.min(), low);
    }
}

void TestSeries::takesLittleMemory_data()
{
    QTest::addColumn<bool>("floats");
    QTest::addColumn<bool>("timed");
    QTest::addColumn<double>("seconds"); // between points
    QTest::newRow("event file, a point a second") << true << true << 1.0;
    QTest::newRow("event file, a point a minute") << true << true << 60.0;
    QTest::newRow("table, doubles") << false << true << 0.5;
    QTest::newRow("table, doubles, a point a minute") << false << true << 60.0;
    QTest::newRow("doubles without times") << false << false << 0.0;
}

void TestSeries::takesLittleMemory()
{
    QFETCH(bool, floats);
    QFETCH(bool, timed);
    QFETCH(double, seconds);
    QRandomGenerator random(1);
    Series series;
    double time = 1.7e9;
    for (int i = 0; i < 200'000; ++i) {
        const double value = 1 / (1 + i / 1000.0) + random.generateDouble() / 10;
        series.append({i * 10 + random.bounded(10), timed ? time : qQNaN(), floats ? double(float(value)) : value});
        time += seconds * (0.5 + random.generateDouble()); // uneven by half
    }
    const double each = double(series.memory()) / double(series.size());
    QVERIFY2(each <= 16, QByteArray::number(each));
}

// A million tags of a point each must not take a gigabyte.
void TestSeries::shortOnesToo()
{
    Series series;
    series.append({1, 1, 1});
    QVERIFY2(series.memory() <= 400, QByteArray::number(series.memory()));
}

QTEST_APPLESS_MAIN(TestSeries)
#include "tst_series.moc"
