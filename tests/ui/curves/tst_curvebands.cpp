// SPDX-License-Identifier: GPL-3.0-or-later
//
// Means and bands over runs that log at different steps: the numbers, by hand.
#include "ui/present/curves/curvebands.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

BandMember member(const QList<std::pair<qint64, double>> &points, double start = 0)
{
    const auto series = std::make_shared<Series>();
    for (const auto &[step, value] : points)
        series->append({step, start + double(step), value});
    return {series, start};
}

QList<std::pair<qint64, double>> pointsOf(const Series &series)
{
    QList<std::pair<qint64, double>> points;
    for (qsizetype i = 0; i < series.size(); ++i)
        points.push_back({series.step(i), series.value(i)});
    return points;
}

using Points = QList<std::pair<qint64, double>>;

} // namespace

class TestCurveBands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSteps();
    void interpolatesOnTheUnion();
    void deviation();
    void oddValues();
    void timeIsCountedFromTheStart();
    void namesWithoutSeed_data();
    void namesWithoutSeed();
};

void TestCurveBands::sameSteps()
{
    const CurveBand band = bandOver({member({{0, 1}, {1, 2}}), member({{0, 3}, {1, 6}})}, BandKind::Range);
    QCOMPARE(pointsOf(*band.mean), (Points{{0, 2}, {1, 4}}));
    QCOMPARE(pointsOf(*band.low), (Points{{0, 1}, {1, 2}}));
    QCOMPARE(pointsOf(*band.high), (Points{{0, 3}, {1, 6}}));
}

void TestCurveBands::interpolatesOnTheUnion()
{
    // The second one begins later and ends earlier: there, the first counts alone.
    const CurveBand band = bandOver({member({{0, 0}, {10, 10}, {20, 0}}), member({{5, 1}, {15, 3}})}, BandKind::Range);
    QCOMPARE(pointsOf(*band.mean), (Points{{0, 0}, {5, 3}, {10, 6}, {15, 4}, {20, 0}}));
    QCOMPARE(pointsOf(*band.low), (Points{{0, 0}, {5, 1}, {10, 2}, {15, 3}, {20, 0}}));
    QCOMPARE(pointsOf(*band.high), (Points{{0, 0}, {5, 5}, {10, 10}, {15, 5}, {20, 0}}));
}

void TestCurveBands::deviation()
{
    const CurveBand band = bandOver({member({{0, 1}}), member({{0, 2}}), member({{0, 3}})}, BandKind::Deviation);
    QCOMPARE(pointsOf(*band.mean), (Points{{0, 2}}));
    QCOMPARE(pointsOf(*band.low), (Points{{0, 1}}));
    QCOMPARE(pointsOf(*band.high), (Points{{0, 3}}));
    const CurveBand one = bandOver({member({{0, 7}})}, BandKind::Deviation);
    QCOMPARE(pointsOf(*one.low), (Points{{0, 7}}));
}

void TestCurveBands::oddValues()
{
    const CurveBand band = bandOver(
        {member({{0, 1}, {1, qQNaN()}, {2, 3}}), member({{0, 5}, {0, 3}, {1, qInf()}, {2, 3}})}, BandKind::Range);
    QCOMPARE(pointsOf(*band.mean), (Points{{0, 2}, {2, 3}})); // of two at one step, the last
    QCOMPARE(bandOver({}, BandKind::Range).mean->size(), 0);
    QCOMPARE(bandOver({member({})}, BandKind::Deviation).mean->size(), 0);
}

void TestCurveBands::timeIsCountedFromTheStart()
{
    const CurveBand band =
        bandOver({member({{0, 1}, {10, 1}}, 1000), member({{0, 1}, {10, 1}}, 5000)}, BandKind::Range);
    QCOMPARE(band.start, 1000.0);
    QCOMPARE(band.mean->wallTime(1) - band.start, 10.0); // both were there after ten seconds
}

void TestCurveBands::namesWithoutSeed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("at the end") << u"lr=1e-3 seed=7"_s << u"lr=1e-3"_s;
    QTest::newRow("in the middle") << u"resnet_seed3_lr=0.1"_s << u"resnet_lr=0.1"_s;
    QTest::newRow("in front") << u"seed1-adam"_s << u"adam"_s;
    QTest::newRow("a folder of its own") << u"adam/seed_12"_s << u"adam"_s;
    QTest::newRow("only a number") << u"resnet-2"_s << u"resnet"_s;
    QTest::newRow("short") << u"resnet_s1"_s << u"resnet"_s;
    QTest::newRow("learning rate stays") << u"lr=1e-3"_s << u"lr=1e-3"_s;
    QTest::newRow("none") << u"baseline"_s << u"baseline"_s;
    QTest::newRow("nothing else") << u"seed1"_s << u"seed1"_s;
    QTest::newRow("another word") << u"reseed 3x"_s << u"reseed 3x"_s;
}

void TestCurveBands::namesWithoutSeed()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(nameWithoutSeed(name), expected);
}

QTEST_GUILESS_MAIN(TestCurveBands)
#include "tst_curvebands.moc"
