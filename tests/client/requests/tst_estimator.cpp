// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sums of the run table, and the slips between units.
#include "client/catalogue/catalogue.h"
#include "client/requests/estimator.h"
#include "tests/client/requests/examplerequest.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestEstimator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUp();
    void nodeHoursNeedTheSystem();
    void calendar();
    void training();
    void slips_data();
    void slips();
};

void TestEstimator::addsUp()
{
    const Compute compute = exampleRequest().compute;
    QCOMPARE(gpuHours(compute.runs), 16.0 * 4 * 48 * 8 + 4.0 * 4 * 12 * 40 + 1.0 * 4 * 2 * 200);
    QCOMPARE(gpuHours(compute.runs), 33856.0);
    QCOMPARE(reserveGpuHours(compute), 3385.6);
    QCOMPARE(totalGpuHours(compute), 37241.6);
    QCOMPARE(largestRunGpus(compute.runs), 64);
    QCOMPARE(largestRunNodes(compute.runs), 16);
    QCOMPARE(gpuHours({}), 0.0);
    // Far beyond 32 bits.
    QCOMPARE(gpuHours({{u"x"_s, 1'000'000, 1'000, 1e6, 1'000'000}}), 1e21);
}

void TestEstimator::nodeHoursNeedTheSystem()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    // The published example of the Playground: 5,000 GPU-hours on Leonardo are 1,250 node-hours.
    QCOMPARE(nodeHours(5000, *catalogue->system({u"leonardo"_s})).value_or(0), 1250.0);
    QCOMPARE(nodeHours(5000, *catalogue->system({u"karolina"_s})).value_or(0), 625.0);
    QVERIFY(!nodeHours(5000, *catalogue->system({u"lumi-ai"_s})));
}

void TestEstimator::calendar()
{
    QCOMPARE(gpusBusyThroughout(30.4 * 24 * 2, 2), 1.0);
    QCOMPARE(gpusBusyThroughout(1000, 0), 0.0);
}

void TestEstimator::training()
{
    // 1e9 parameters, 2e10 tokens, 1.25e14 FLOP/s: 6·1e9·2e10 / (1.25e14·3600) h
    QVERIFY(qAbs(trainingGpuHours(1e9, 2e10, 1.25e14) - 266.6667) < 0.001);
    QCOMPARE(trainingGpuHours(1e9, 2e10, 0), 0.0);
}

void TestEstimator::slips_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("gpusPerNode");
    QTest::addColumn<int>("largestJob");
    QTest::addColumn<UnitMismatch>("slip");
    QTest::newRow("fine") << u"leonardo"_s << 16 << 4 << 64 << UnitMismatch::None;
    QTest::newRow("fewer GPUs") << u"leonardo"_s << 16 << 2 << 32 << UnitMismatch::None;
    QTest::newRow("nodes for GPUs") << u"leonardo"_s << 16 << 4 << 16 << UnitMismatch::LargestJobInNodes;
    QTest::newRow("one GPU per node") << u"leonardo"_s << 16 << 1 << 16 << UnitMismatch::None;
    QTest::newRow("too many") << u"leonardo"_s << 2 << 8 << 16 << UnitMismatch::MoreGpusThanNode;
    QTest::newRow("half modules") << u"lumi"_s << 2 << 8 << 16 << UnitMismatch::HalfModulesForModules;
    QTest::newRow("eight fit") << u"karolina"_s << 2 << 8 << 16 << UnitMismatch::None;
    QTest::newRow("not known") << u"lumi-ai"_s << 2 << 99 << 198 << UnitMismatch::None;
}

void TestEstimator::slips()
{
    QFETCH(QString, system);
    QFETCH(int, nodes);
    QFETCH(int, gpusPerNode);
    QFETCH(int, largestJob);
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    Compute compute;
    compute.runs = {{u"train"_s, nodes, gpusPerNode, 10, 1}};
    QTEST(unitMismatch(compute, largestJob, catalogue->system({system})), "slip");
}

QTEST_GUILESS_MAIN(TestEstimator)

#include "tst_estimator.moc"
