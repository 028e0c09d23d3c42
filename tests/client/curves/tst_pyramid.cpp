// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pyramid against the plain way through all points: thousands of lines and views.
#include "client/curves/series/pyramid.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <cmath>

using namespace officina;

class TestPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsDecimate_data();
    void sameAsDecimate();
    void spikesAreNeverLost();
    void finiteNeighbours();
    void empty();

private:
    static std::vector<double> values(QRandomGenerator &random, size_t count)
    {
        std::vector<double> y(count);
        for (double &one : y) {
            one = random.bounded(10) == 0 ? qQNaN()
                : random.bounded(30) == 0 ? qInf()
                                          : double(random.bounded(-50, 50));
        }
        return y;
    }
};

void TestPyramid::sameAsDecimate_data()
{
    QTest::addColumn<int>("count");
    for (int count : {1, 2, 63, 64, 65, 1000, 1024, 5000, 40'000})
        QTest::addRow("%d", count) << count;
}

void TestPyramid::sameAsDecimate()
{
    QFETCH(int, count);
    QRandomGenerator random{quint32(count)};
    for (int line = 0; line < 12; ++line) {
        std::vector<double> x(size_t(count), 0);
        const bool goesBack = line % 6 == 5; // a clock that was set
        double at = random.bounded(-10, 10);
        for (double &one : x) {
            one = at;
            at += random.bounded(3) ? random.generateDouble() * 2 : 0;
            if (goesBack && random.bounded(20) == 0)
                at -= 10;
        }
        const std::vector<double> y = values(random, x.size());
        const Pyramid pyramid(x, y);
        const double span = std::max(x.back() - x.front(), 1.0);
        for (int view = 0; view < 60; ++view) {
            const double from = x.front() + (random.generateDouble() * 1.4 - 0.2) * span;
            const double width = random.bounded(8) == 0 ? 0 : span * std::pow(random.generateDouble(), 3);
            const int columns = 1 + random.bounded(random.bounded(2) ? 10 : 1500);
            const Decimated slow = decimate(x, y, from, from + width, columns);
            const Decimated quick = pyramid.view(x, y, from, from + width, columns);
            QCOMPARE(quick.line, slow.line);
            QCOMPARE(quick.marks, slow.marks);
        }
    }
}

// One point that stands out, anywhere in a long series, at any zoom that holds it.
void TestPyramid::spikesAreNeverLost()
{
    constexpr size_t count = 300'000;
    QRandomGenerator random(3);
    std::vector<double> x(count);
    std::vector<double> y(count);
    for (size_t i = 0; i < count; ++i) {
        x[i] = double(i);
        y[i] = std::sin(double(i) / 1000);
    }
    for (int round = 0; round < 40; ++round) {
        const size_t spike = random.bounded(quint32(count));
        const double before = y[spike];
        y[spike] = round % 2 ? 100 : -100;
        const Pyramid pyramid(x, y);
        for (double zoom = 1; zoom < 1e5; zoom *= 3) {
            const double width = double(count) / zoom;
            const double from = std::max(0.0, double(spike) - random.generateDouble() * width);
            const Decimated seen = pyramid.view(x, y, from, from + width, 800);
            QVERIFY(std::ranges::find(seen.line, qsizetype(spike)) != seen.line.end());
            // Against the full series: the extremes in view are the same.
            double low = qInf(), high = -qInf(), seenLow = qInf(), seenHigh = -qInf();
            for (auto i = size_t(std::ceil(from)); i < count && x[i] <= from + width; ++i) {
                low = std::min(low, y[i]);
                high = std::max(high, y[i]);
            }
            for (const qsizetype i : seen.line) {
                if (x[size_t(i)] >= from && x[size_t(i)] <= from + width) {
                    seenLow = std::min(seenLow, y[size_t(i)]);
                    seenHigh = std::max(seenHigh, y[size_t(i)]);
                }
            }
            QCOMPARE(seenLow, low);
            QCOMPARE(seenHigh, high);
            QVERIFY(seen.line.size() <= 4 * 800 + 2);
        }
        y[spike] = before;
    }
}

void TestPyramid::finiteNeighbours()
{
    const double nan = qQNaN();
    const std::vector<double> y{nan, 1, nan, nan, 2, nan};
    for (const std::vector<double> &x :
         {std::vector<double>{0, 1, 2, 3, 4, 5}, std::vector<double>{0, 1, 2, 1, 0, 5}}) {
        const Pyramid pyramid(x, y);
        QCOMPARE(pyramid.finiteBefore(y, 0), -1);
        QCOMPARE(pyramid.finiteBefore(y, 3), 1);
        QCOMPARE(pyramid.finiteBefore(y, 4), 4);
        QCOMPARE(pyramid.finiteAfter(y, 0), 1);
        QCOMPARE(pyramid.finiteAfter(y, 2), 4);
        QCOMPARE(pyramid.finiteAfter(y, 5), -1);
    }
}

void TestPyramid::empty()
{
    const Pyramid pyramid({}, {});
    const Decimated seen = pyramid.view({}, {}, 0, 1, 10);
    QVERIFY(seen.line.empty() && seen.marks.empty());
}

QTEST_APPLESS_MAIN(TestPyramid)
#include "tst_pyramid.moc"
