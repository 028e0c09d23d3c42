// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checkpoints as trainers name them, and the runs they are of.
#include "client/curves/formats/checkpoints.h"
#include "client/curves/runs/runreader.h"
#include "tests/client/curves/eventwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCheckpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void comeWithTheirRuns();
    void timeBetweenThem();
};

void TestCheckpoints::names_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<qint64>("step"); // -1: none
    const auto add = [](const char *path, const char *folder, qint64 step) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(folder) << step;
    };
    add("out/checkpoint-500/trainer_state.json", "out", 500);
    add("checkpoint-500/trainer_state.json", "", 500);
    add("out/checkpoint-500/model.safetensors", "", -1); // one file of each is enough
    add("lightning_logs/version_0/checkpoints/epoch=3-step=1200.ckpt", "lightning_logs/version_0", 1200);
    add("checkpoints/step_0100.pt", "", 100);
    add("run/model-step-7.safetensors", "run", 7);
    add("ds/global_step40/mp_rank_00_model_states.pt", "ds", 40);
    add("ds/global_step40/mp_rank_01_model_states.pt", "", -1);
    add("mega/iter_0005000/mp_rank_00_000/model_optim_rng.pt", "mega", 5000);
    add("mega/iter_0005000/metadata.json", "mega", 5000);
    add("tf/model.ckpt-300.index", "tf", 300);
    add("a/checkpoint_500.pt", "a", 500);
    add("a/checkpoint_2_1000.pt", "a", 1000);
    add("a/CKPT-12.pth", "a", 12);
    add("a/epoch=3.ckpt", "", -1); // of an epoch nobody knows the step
    add("a/last.ckpt", "", -1);
    add("a/model.pt", "", -1);
    add("a/stepsize.csv", "", -1);
    add("step_5/readme.txt", "", -1);
}

void TestCheckpoints::names()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, folder);
    QFETCH(qint64, step);
    const auto found = checkpointOf(RemotePath(path));
    QCOMPARE(found ? found->step : -1, step);
    if (found)
        QCOMPARE(found->folder.bytes(), folder);
    // The site is asked by the same pattern.
    const QRegularExpression named(QRegularExpression::anchoredPattern(QString::fromLatin1(namedPattern())));
    QVERIFY(!found || named.match(QString::fromLatin1(path)).hasMatch());
    QVERIFY(!found || listingOf(RemotePath(path)) != ListingNeed::Passed);
}

void TestCheckpoints::comeWithTheirRuns()
{
    const TempFolder folder;
    const QByteArray events = "events.out.tfevents.1";
    for (const char *run : {"a/logs/", "b/"})
        folder.file(run + events, tfRecord(versionEvent()) + scalarRecord("loss", 1, 1, 1));
    folder.file("a/checkpoints/step_20.pt", "x");
    folder.file("a/checkpoints/step_100.pt", "x");
    folder.file("a/checkpoints/step_100.safetensors", "x");
    folder.file("b/checkpoint-7/trainer_state.json", "{}");
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 2);
    QCOMPARE(reader.runs()[0].folder.bytes(), "a/logs"_ba);
    QCOMPARE(reader.runs()[0].checkpoints, (QList<qint64>{20, 100}));
    QCOMPARE(reader.runs()[1].checkpoints, QList<qint64>{7});
    QVERIFY(reader.runs()[1].issues.isEmpty()); // its state is a log of a lesser format, and not read
    // A new one is a change, and so is one that is gone.
    const QByteArray later = folder.file("a/checkpoints/step_200.pt", "x");
    auto changed = reader.poll(source);
    QVERIFY(changed && *changed);
    QCOMPARE(reader.runs()[0].checkpoints, (QList<qint64>{20, 100, 200}));
    changed = reader.poll(source);
    QVERIFY(changed && !*changed);
    QVERIFY(QFile::remove(QString::fromUtf8(later)));
    changed = reader.poll(source);
    QVERIFY(changed && *changed);
    QCOMPARE(reader.runs()[0].checkpoints, (QList<qint64>{20, 100}));
}

// By the clock of the run's points: 100 steps of 6 seconds; of one state alone nothing is known.
void TestCheckpoints::timeBetweenThem()
{
    const auto loss = std::make_shared<Series>();
    const auto untimed = std::make_shared<Series>();
    for (qint64 step = 0; step <= 450; step += 10) {
        loss->append({step, 1e9 + 6.0 * double(step), 1.0});
        untimed->append({step, qQNaN(), 1.0});
    }
    Run run;
    run.series = {{u"accuracy"_s, untimed}, {u"loss"_s, loss}};
    run.checkpoints = {100, 200, 300, 400};
    QCOMPARE(checkpointSeconds(run).value_or(0), 600.0);
    // What is counted in samples comes by the numbers of the states long before; the rounds of MLflow's monitor too.
    const auto samples = std::make_shared<Series>();
    for (qint64 step = 0; step <= 450; step += 10)
        samples->append({step * 5, 1e9 + 6.0 * double(step), 1.0});
    for (const QString &tag : {u"lm loss vs samples"_s, u"learning-rate vs tokens"_s, u"system/gpu"_s}) {
        run.series = {{tag, samples}, {u"train/loss"_s, loss}};
        QCOMPARE(checkpointSeconds(run).value_or(0), 600.0);
    }
    run.series = {{u"accuracy"_s, untimed}, {u"loss"_s, loss}};
    run.checkpoints = {100};
    QVERIFY(!checkpointSeconds(run));
    run.series.erase(u"loss"_s);
    run.checkpoints = {100, 200};
    QVERIFY(!checkpointSeconds(run));
}

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
