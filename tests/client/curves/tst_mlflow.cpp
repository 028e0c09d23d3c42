// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of MLflow's file store: metrics, parameters and the run's name, each a file of its own.
#include "client/curves/runs/runreader.h"

#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestMlFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysMore();
    void openedByItself();
};

void TestMlFlow::saysMore()
{
    const TempFolder folder;
    const QByteArray run = "mlruns/1/0123456789abcdef0123456789abcdef/";
    folder.file(run + "meta.yaml", "run_name: x\n");
    folder.file(run + "metrics/loss", "1700000000500 0.5 1\n1700000001500 nan 2\nnonsense\n1700000002500 0.25 3");
    folder.file(run + "metrics/val/acc", "1700000000500 1\n"); // as old stores wrote it
    folder.file(run + "params/lr", "0.001");
    folder.file(run + "params/text", "two\nlines");
    folder.file(run + "tags/mlflow.runName", "shy-crab-3");
    folder.file(run + "artifacts/model.bin", "x");
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    reader.finish();
    QCOMPARE(reader.runs().size(), 1);
    const Run &one = reader.runs().first();
    QCOMPARE(one.folder.bytes() + '/', run);
    QCOMPARE(one.title, u"shy-crab-3"_s);
    QCOMPARE(one.parameters, (QMap<QString, QString>{{u"lr"_s, u"0.001"_s}, {u"text"_s, u"two\nlines"_s}}));
    const Series &loss = *one.series.at(u"loss"_s);
    QCOMPARE(loss.size(), 2); // the last line has no end: more of it may come
    QCOMPARE(loss.wallTime(0), 1'700'000'000.5);
    QVERIFY(std::isnan(loss.value(1)));
    QCOMPARE(one.series.at(u"val/acc"_s)->step(0), 0);
    QCOMPARE(one.issues.size(), 1);
    QCOMPARE(one.issues.first().reason, LogIssue::Reason::Malformed);
    QCOMPARE(one.issues.first().offset, 40);
    QVERIFY(reader.skipped().isEmpty());
    QCOMPARE(reader.passed().endings, (QMap<QByteArray, qint64>{{".bin", 1}})); // meta.yaml is MLflow's own
}

// The run's folder, its metrics or one of them: the run with its parameters and its name.
void TestMlFlow::openedByItself()
{
    const TempFolder folder;
    const QByteArray run = "mlruns/1/0123456789abcdef0123456789abcdef";
    folder.file(run + "/metrics/val/acc", "1700000000500 1 4\n");
    folder.file(run + "/params/lr", "0.001");
    folder.file(run + "/tags/mlflow.runName", "shy-crab-3");
    folder.file("mlruns/1/fedcba9876543210fedcba9876543210/metrics/val/acc", "1700000000500 1 4\n");
    for (const QByteArray &opened : {run, run + "/metrics", run + "/metrics/val/acc"}) {
        LocalLogSource source(folder.path(QString::fromLatin1(opened)));
        RunReader reader;
        QVERIFY_RESULT(reader.poll(source));
        reader.finish();
        QCOMPARE(reader.runs().size(), 1);
        QCOMPARE(reader.runs().first().name(), u"shy-crab-3"_s);
        QCOMPARE(reader.runs().first().parameters.value(u"lr"_s), u"0.001"_s);
        QCOMPARE(reader.runs().first().series.at(u"val/acc"_s)->step(0), 4);
    }
}

QTEST_GUILESS_MAIN(TestMlFlow)
#include "tst_mlflow.moc"
