// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sums of the run table, and the slips between units.
#include "client/catalogue/catalogue.h"
#include "client/requests/estimator.h"
#include "client/requests/estimatorhours.h"
#include "client/requests/estimatortraining.h"
#include "client/requests/evidence.h"
#include "tests/client/requests/examplerequest.h"

#include <QtCore/QJsonArray>
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
    void memory();
    void activations();
    void wholeTraining();
    void unknownStaysUnknown();
    void absurdSizes();
    void hours_data();
    void hours();
    void normalised();
    void amountSlips_data();
    void amountSlips();
    void sizeSlips();
    void scales();
    void strongScaling();
    void weakScaling();
    void evidenceKeeps();

private:
    const Catalogue m_catalogue = Catalogue::load().value();
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
    // The published example of the Playground: 5,000 GPU-hours on Leonardo are 1,250 node-hours.
    QCOMPARE(nodeHours(5000, *m_catalogue.system({u"leonardo"_s})).value_or(0), 1250.0);
    QCOMPARE(nodeHours(5000, *m_catalogue.system({u"karolina"_s})).value_or(0), 625.0);
    QVERIFY(!nodeHours(5000, *m_catalogue.system({u"lumi-ai"_s})));
    // Runs without GPUs take whole nodes, whatever the system: 4 · 100 · 5; of GPUs, half a node of four for 10 hours.
    Compute compute{.runs = {{u"processors"_s, 4, 0, 100, 5}}, .reservePercent = 10};
    QCOMPARE(totalNodeHours(compute, nullptr).value_or(0), 2200.0);
    QVERIFY(!usesGpus(compute.runs));
    compute.runs.append({u"half"_s, 1, 2, 10, 1});
    QVERIFY(usesGpus(compute.runs));
    QCOMPARE(totalNodeHours(compute, m_catalogue.system({u"leonardo"_s})).value_or(0), 2205.5);
    QVERIFY(!totalNodeHours(compute, nullptr));
}

void TestEstimator::calendar()
{
    QCOMPARE(hoursOfMonths(2), 1459.2); // 2 · 30.4 · 24
    // 180 runs of 60 hours and 5 of 2 are 10 810 hours, with the reserve 11 891; six at once.
    Compute compute{.runs = {{u"a"_s, 1, 4, 60, 180}, {u"b"_s, 1, 0, 2, 5}}, .reservePercent = 10};
    QCOMPARE(hoursSideBySide(compute, 1), 11'891.0);
    QCOMPARE(hoursSideBySide(compute, 6), 11'891.0 / 6);
    QCOMPARE(hoursSideBySide(compute, 0), 11'891.0);
    QCOMPARE(hoursSideBySide(compute, 1'000'000), 60.0); // none is shorter than its longest run
    QCOMPARE(hoursSideBySide({}, 1), 0.0);
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
    Compute compute;
    compute.runs = {{u"train"_s, nodes, gpusPerNode, 10, 1}};
    QTEST(unitMismatch(compute, largestJob, m_catalogue.system({system})), "slip");
}

// A published case: ZeRO counts 16 bytes for each parameter of GPT-2 with 1.5 billion, at least 24 GB.
void TestEstimator::memory()
{
    const MemoryNeed gpt2 = memoryNeed(1.5e9, Recipe::MixedAdam, {});
    QCOMPARE(gpt2.weights, 3e9);
    QCOMPARE(gpt2.gradients, 3e9);
    QCOMPARE(gpt2.optimiser, 18e9);
    QCOMPARE(gpt2.states(), 24e9);
    QVERIFY(!gpt2.activations);
    QCOMPARE(memoryNeed(1e9, Recipe::FullAdam, {}).states(), 16e9);
    QCOMPARE(memoryNeed(1e9, Recipe::MixedSgd, {}).states(), 12e9);
    QCOMPARE(memoryNeed(1e9, Recipe::Inference, {}).states(), 2e9);
    // 24 GB on GPUs of 40 GB, of which 36 are used: one; of 7 billion, 112 GB: 4 (3.11).
    QCOMPARE(gpusForMemory(gpt2, 40e9), 1);
    QCOMPARE(gpusForMemory(memoryNeed(7e9, Recipe::MixedAdam, {}), 40e9), 4);
    // Without gradients: 14 bytes for each parameter. BLOOM's, with 176 billion, are told to be 2.3 TB.
    QVERIFY(qAbs(checkpointBytes(176e9, Recipe::MixedAdam) - 2.464e12) < 1e9);
}

// GPT-3 as Korthikanti et al. have it: 96 layers, 12 288 wide, 96 heads, 2 048 tokens: 5·a·s/h = 80.
void TestEstimator::activations()
{
    ModelShape shape{
        .layers = 96, .hidden = 12288, .heads = 96, .sequence = 2048, .microBatch = 1, .recompute = Recompute::None};
    const double layer = 2048.0 * 12288;
    QCOMPARE(memoryNeed(1, Recipe::MixedAdam, shape).activations.value_or(0), 96 * layer * (34 + 80));
    shape.recompute = Recompute::Attention;
    QCOMPARE(memoryNeed(1, Recipe::MixedAdam, shape).activations.value_or(0), 96 * layer * 34);
    shape.recompute = Recompute::All;
    QCOMPARE(memoryNeed(1, Recipe::MixedAdam, shape).activations.value_or(0), 96 * layer * 2);
    QCOMPARE(memoryNeed(1, Recipe::FullAdam, shape).activations.value_or(0), 96 * layer * 4);
    // 96 · 2 048 · 12 288 · 114 B = 275 GB: on no GPU of 64 GB, however many there are.
    shape.recompute = Recompute::None;
    QVERIFY(!gpusForMemory(memoryNeed(175e9, Recipe::MixedAdam, shape), 64e9));
}

// 7 billion parameters, 140 billion tokens, 125 TFLOP/s on LEONARDO (4 GPUs of 64 GB for each node), 3 trainings, two
// at once, on 16 nodes each.
void TestEstimator::wholeTraining()
{
    TrainingPlan plan{.parameters = 7e9,
                      .tokens = 140e9,
                      .sustained = 125e12,
                      .nodes = 16,
                      .trials = 3,
                      .jobsAtOnce = 2,
                      .checkpoints = 5,
                      .dataBytes = 2e12,
                      .files = 1000};
    const System *leonardo = m_catalogue.system({u"leonardo"_s});
    const TrainingNeed need = trainingNeed(plan, leonardo);
    QCOMPARE(need.flops, 6 * 7e9 * 140e9); // 5.88e21
    QVERIFY(qAbs(*need.gpuHours - 13066.667) < 0.01); // 5.88e21 / (1.25e14 · 3600)
    QCOMPARE(need.gpuMemory, 64e9);
    QCOMPARE(need.gpusAtLeast, 2); // 112 GB / 57.6 GB = 1.94
    QCOMPARE(need.gpus, 64);
    QVERIFY(qAbs(*need.hours - 204.1667) < 0.01); // 13 066.667 / 64
    QVERIFY(qAbs(*need.weeks - 2.4306) < 0.001); // 2 waves · 204.1667 / 168
    QCOMPARE(need.checkpointBytes, 98e9); // 14 · 7e9
    QCOMPARE(need.storageBytes, 2e12 + 5 * 98e9);
    QCOMPARE(need.files, 1000.0 + 5 * 64);
    // The same speed as a share of a peak.
    plan.sustained.reset();
    plan.peak = 312.5e12;
    plan.utilisation = 0.4;
    QVERIFY(qAbs(*trainingNeed(plan, leonardo).gpuHours - 13066.667) < 0.01);
    // As few nodes as the memory takes: 2 GPUs are one node.
    plan.nodes = 0;
    QCOMPARE(trainingNeed(plan, leonardo).nodes, 1);
}

void TestEstimator::unknownStaysUnknown()
{
    const TrainingPlan plan{.parameters = 7e9, .tokens = 140e9};
    const TrainingNeed need = trainingNeed(plan, m_catalogue.system({u"lumi-ai"_s})); // planned: nothing is told of it
    QVERIFY(!need.gpuHours && !need.sustained && !need.gpuMemory && !need.gpusAtLeast && !need.nodes && !need.hours);
    QCOMPARE(need.lacking, (QList{Lacking::Speed, Lacking::Shape, Lacking::GpuMemory, Lacking::GpusPerNode}));
    QCOMPARE(need.flops, 5.88e21);
    // LUMI's GPUs per node are known, their memory is not.
    QCOMPARE(trainingNeed(plan, m_catalogue.system({u"lumi"_s})).lacking,
             (QList{Lacking::Speed, Lacking::Shape, Lacking::GpuMemory}));
    QCOMPARE(trainingNeed(plan, nullptr).flops, 5.88e21);
}

// 1e30 parameters fit on no number of GPUs; nothing is said of activations that nobody told of.
void TestEstimator::absurdSizes()
{
    const TrainingNeed absurd = trainingNeed({.parameters = 1e30, .tokens = 1, .gpuMemory = 64e9}, nullptr);
    QVERIFY(!absurd.gpusAtLeast);
    QVERIFY(absurd.activationsFit);
    const Catalogue catalogue = Catalogue::load().value();
    TrainingPlan many{.parameters = 7e9, .tokens = 1, .gpuMemory = 64e9, .nodes = 1'000'000'000};
    QVERIFY(!trainingNeed(many, catalogue.system({u"karolina"_s})).gpus); // 8e9 are more than an int holds
    TrainingPlan wide{.parameters = 7e9, .tokens = 1, .gpuMemory = 64e9};
    wide.shape = {.layers = 32, .hidden = 4096, .heads = 32, .sequence = 4096, .microBatch = 4};
    QVERIFY(!trainingNeed(wide, nullptr).activationsFit); // 34 · 4096 · 4 · 4096 · 32 = 73 GB
}

void TestEstimator::hours_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<HourUnit>("from");
    QTest::addColumn<HourUnit>("to");
    QTest::addColumn<double>("value"); // of 1000; below 0: not known
    QTest::newRow("GPU to node") << u"leonardo"_s << HourUnit::Gpu << HourUnit::Node << 250.0;
    QTest::newRow("node to GPU") << u"karolina"_s << HourUnit::Node << HourUnit::Gpu << 8000.0;
    QTest::newRow("GCD to GPU") << u"lumi"_s << HourUnit::SiteUnit << HourUnit::Gpu << 500.0;
    QTest::newRow("GCD to node") << u"lumi"_s << HourUnit::SiteUnit << HourUnit::Node << 125.0;
    QTest::newRow("no GCDs") << u"leonardo"_s << HourUnit::SiteUnit << HourUnit::Gpu << -1.0;
    QTest::newRow("node to core") << u"leonardo"_s << HourUnit::Node << HourUnit::Core << 32000.0;
    QTest::newRow("core to GPU") << u"leonardo"_s << HourUnit::Core << HourUnit::Gpu << 125.0;
    QTest::newRow("same") << u"lumi-ai"_s << HourUnit::Node << HourUnit::Node << 1000.0;
    QTest::newRow("not known") << u"lumi-ai"_s << HourUnit::Gpu << HourUnit::Node << -1.0;
    QTest::newRow("not normalised") << u"leonardo"_s << HourUnit::Gpu << HourUnit::Normalised << -1.0;
}

void TestEstimator::hours()
{
    QFETCH(QString, system);
    QFETCH(HourUnit, from);
    QFETCH(HourUnit, to);
    QFETCH(double, value);
    HourRates rates = hourRates(*m_catalogue.system({system}), nullptr);
    rates.coresPerNode = 32;
    const auto converted = convertedHours(1000, from, to, rates);
    QCOMPARE(converted.has_value(), value >= 0);
    if (converted)
        QCOMPARE(converted->value, value);
}

// France counts an A100 for an hour as two: the factor alone is needed, not the node.
void TestEstimator::normalised()
{
    const HourRates rates{.normalisedPerGpuHour = 2};
    QCOMPARE(convertedHours(500, HourUnit::Gpu, HourUnit::Normalised, rates)->value, 1000.0);
    QCOMPARE(convertedHours(500, HourUnit::Normalised, HourUnit::Gpu, rates)->value, 250.0);
    QVERIFY(!convertedHours(500, HourUnit::Normalised, HourUnit::Node, rates));
    const HourRates node{.gpusPerNode = 8, .normalisedPerGpuHour = 2};
    QCOMPARE(convertedHours(1600, HourUnit::Normalised, HourUnit::Node, node)->value, 100.0);
}

void TestEstimator::amountSlips_data()
{
    QTest::addColumn<double>("given");
    QTest::addColumn<AmountSlip>("slip");
    // 20 000 GPU-hours on 64 GPUs, 4 of a node, 8 halves and 32 cores.
    QTest::newRow("right") << 20000.0 << AmountSlip::None;
    QTest::newRow("a little more") << 20300.0 << AmountSlip::None;
    QTest::newRow("unlike") << 27000.0 << AmountSlip::None;
    QTest::newRow("node-hours") << 5000.0 << AmountSlip::NodeHours;
    QTest::newRow("halves") << 40000.0 << AmountSlip::SiteUnits;
    QTest::newRow("core-hours") << 160000.0 << AmountSlip::CoreHours;
    QTest::newRow("hours of the run") << 312.5 << AmountSlip::WallHours;
    QTest::newRow("million for billion") << 20.0 << AmountSlip::Thousandth;
    QTest::newRow("billion for million") << 2e7 << AmountSlip::Thousandfold;
    QTest::newRow("nothing") << 0.0 << AmountSlip::None;
}

void TestEstimator::amountSlips()
{
    QFETCH(double, given);
    const HourRates rates{.gpusPerNode = 4, .coresPerNode = 32, .siteUnitsPerNode = 8};
    QTEST(hourSlip(given, 20000, rates, 64), "slip");
}

void TestEstimator::sizeSlips()
{
    QCOMPARE(sizeSlip(10, 10, 4), AmountSlip::None);
    QCOMPARE(sizeSlip(10, 10 * 1.024 * 1.024 * 1.024, 3), AmountSlip::Binary); // GiB for GB
    QCOMPARE(sizeSlip(10, 10 * 1.024 * 1.024 * 1.024 * 1.024, 4), AmountSlip::Binary); // TiB for TB
    QCOMPARE(sizeSlip(12000, 12, 4), AmountSlip::Thousandfold);
    QCOMPARE(sizeSlip(0.012, 12, 4), AmountSlip::Thousandth);
}

void TestEstimator::scales()
{
    QCOMPARE(scaleSlip(7e9, 140e9), ScaleSlip::None);
    QCOMPARE(scaleSlip(7, 140e9), ScaleSlip::FewParameters);
    QCOMPARE(scaleSlip(7e9, 140), ScaleSlip::FewTokens);
    QCOMPARE(scaleSlip(7e18, 140e9), ScaleSlip::ManyParameters);
    QCOMPARE(scaleSlip(7e9, 140e18), ScaleSlip::ManyTokens);
}

void TestEstimator::strongScaling()
{
    Evidence evidence;
    evidence.runs = {{.job = u"3"_s, .gpus = 16, .seconds = 300},
                     {.job = u"1"_s, .gpus = 4, .seconds = 1000},
                     {.job = u"2"_s, .gpus = 8, .seconds = 520},
                     {.job = u"2b"_s, .gpus = 8, .seconds = 500}};
    evidence.runs.append({.job = u"w"_s, .scaling = Scaling::Weak, .gpus = 32, .seconds = 1000}); // of another kind
    QVERIFY(showsScaling(evidence));
    const QList<ScalingPoint> points = scaling(evidence, Scaling::Strong);
    QCOMPARE(points.size(), 3);
    QCOMPARE(scaling(evidence, Scaling::Weak).size(), 1);
    QCOMPARE(points.at(0).run.job, u"1"_s);
    QCOMPARE(points.at(0).efficiency, 1.0);
    QCOMPARE(points.at(1).run.job, u"2b"_s); // the quicker of two
    QCOMPARE(points.at(1).speedup, 2.0); // 1000 / 500
    QCOMPARE(points.at(2).speedup.value_or(0), 1000.0 / 300);
    QCOMPARE(points.at(2).efficiency.value_or(0), 1000.0 / 300 / 4);
}

void TestEstimator::weakScaling()
{
    // As much for each GPU in 100, 110 and 125 s: 8 · 100/110 and 16 · 100/125 times of what one does.
    Evidence evidence{.runs = {{.scaling = Scaling::Weak, .gpus = 1, .seconds = 100},
                               {.scaling = Scaling::Weak, .gpus = 8, .seconds = 110},
                               {.scaling = Scaling::Weak, .gpus = 16, .seconds = 125}}};
    QList<ScalingPoint> points = scaling(evidence, Scaling::Weak);
    QCOMPARE(points.at(1).speedup.value_or(0), 8 * 100.0 / 110);
    QCOMPARE(points.at(2).efficiency.value_or(0), 0.8);
    // The work told says the same.
    for (MeasuredRun &run : evidence.runs)
        run.work = 1000.0 * run.gpus;
    points = scaling(evidence, Scaling::Weak);
    QCOMPARE(points.at(1).run.throughput().value_or(0), 8000 / 110.0);
    QCOMPARE(points.at(2).efficiency.value_or(0), 0.8);
    // Of one alone: what the others did is not known, and nothing is claimed.
    evidence.runs.last().work.reset();
    QVERIFY(!scaling(evidence, Scaling::Weak).last().efficiency);
}

void TestEstimator::evidenceKeeps()
{
    QJsonObject json = toJson(Evidence{.workUnit = u"tokens"_s,
                                       .checkpointMinutes = 30,
                                       .runs = {{.site = u"leonardo"_s,
                                                 .job = u"42_7"_s,
                                                 .scaling = Scaling::Weak,
                                                 .gpus = 4,
                                                 .seconds = 12.5,
                                                 .work = 5e9,
                                                 .memory = 1e11,
                                                 .gpuBusy = 0.9}}});
    json[u"of_a_newer_program"] = 1;
    QCOMPARE(toJson(evidenceFromJson(json)), json);
    // As it was before each run told its own kind.
    const Evidence former = evidenceFromJson(
        {{u"scaling"_s, u"weak"_s}, {u"runs"_s, QJsonArray{QJsonObject{{u"gpus"_s, 4}, {u"seconds"_s, 1}}}}});
    QCOMPARE(former.runs.value(0).scaling, Scaling::Weak);
    // A run on processors alone, of a newer program, is not lost at the next save.
    const QJsonArray processors{
        QJsonObject{{u"job"_s, u"7"_s}, {u"nodes"_s, 2}, {u"seconds"_s, 60}, {u"cores"_s, 256}}};
    const QJsonArray kept = toJson(evidenceFromJson({{u"runs"_s, processors}}))[u"runs"].toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.at(0)[u"cores"].toInt(), 256);
    // What is no measurement is left out, whatever it is.
    QVERIFY(evidenceFromJson({{u"runs"_s, QJsonArray{1, QJsonObject{{u"gpus"_s, -4}, {u"seconds"_s, 1}}}}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestEstimator)

#include "tst_estimator.moc"
