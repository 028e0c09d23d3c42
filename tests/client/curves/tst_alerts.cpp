// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which curves are worth a word, and which are not.
#include "client/curves/series/alerts.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

using Kind = CurveAlert::Kind;

template <class Value> Series seriesOf(int count, Value value)
{
    Series series;
    for (int i = 0; i < count; ++i)
        series.append({i * 10, qQNaN(), value(i)});
    return series;
}

QList<Kind> kinds(const QList<CurveAlert> &alerts)
{
    QList<Kind> kinds;
    for (const CurveAlert &one : alerts)
        kinds.append(one.kind);
    return kinds;
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goals_data();
    void goals();
    void curves_data();
    void curves();
    void places();
    void targets();
};

void TestAlerts::goals_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("goal"); // -1: lower
    for (const char *tag : {"loss", "train/loss", "eval_loss", "val/perplexity", "WER", "test-rmse", "box_loss",
                            "lm loss value", "train_inner/nll_loss", "training loss", "cross_entropy_loss"})
        QTest::newRow(tag) << QString::fromLatin1(tag) << -1;
    for (const char *tag :
         {"acc", "epoch_accuracy", "eval/f1", "metrics/mAP", "episode_reward", "val.auc", "metrics/mAP50(B)",
          "coco/bbox_mAP_50", "bbox/AP", "rollout/ep_rew_mean", "AverageEpRet", "success_rate", "val/top1"})
        QTest::newRow(tag) << QString::fromLatin1(tag) << 1;
    for (const char *tag : {"learning_rate", "gpu/utilisation", "map_size_x", "factor", "", "loss_scale", "loss scale",
                            "train/loss-scale", "value_loss", "train/policy_gradient_loss",
                            "info/learner/default_policy/learner_stats/vf_loss", "Mean value_function loss",
                            "Loss/actor", "d_loss", "elbo", "test/elbo"})
        QTest::addRow("neither: %s", tag) << QString::fromLatin1(tag) << 0;
}

void TestAlerts::goals()
{
    QFETCH(QString, tag);
    QFETCH(int, goal);
    const auto found = goalOf(tag);
    QCOMPARE(!found ? 0 : *found == Goal::Lower ? -1 : 1, goal);
}

void TestAlerts::curves_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<Kind>>("alerts");
    QTest::newRow("falls") << 0 << QList<Kind>{};
    QTest::newRow("falls and stays") << 1 << QList<Kind>{Kind::Plateau};
    QTest::newRow("falls and rises") << 2 << QList<Kind>{Kind::Diverging};
    QTest::newRow("only rises") << 3 << QList<Kind>{Kind::Diverging};
    QTest::newRow("a spike") << 4 << QList<Kind>{};
    QTest::newRow("ends as NaN") << 5 << QList<Kind>{Kind::NotANumber};
    QTest::newRow("NaN on the way") << 6 << QList<Kind>{};
    QTest::newRow("too short") << 7 << QList<Kind>{};
    QTest::newRow("constant") << 8 << QList<Kind>{};
    QTest::newRow("never a number") << 9 << QList<Kind>{Kind::NeverANumber};
}

void TestAlerts::curves()
{
    QFETCH(int, kind);
    QFETCH(QList<Kind>, alerts);
    const auto value = [&](int i, double noise) -> double {
        switch (kind) {
        case 1: return 5 * std::exp(-i / 20.0) + 1 + noise / 10;
        case 2: return i < 150 ? 5 - i / 40.0 + noise : 5 - 150 / 40.0 + (i - 150) / 30.0 + noise;
        case 3: return 1 + i / 20.0 + noise;
        case 4: return 5 - i / 80.0 + (i == 200 ? 3 : noise);
        case 5: return i < 290 ? 5 - i / 80.0 : i % 2 ? qQNaN() : qInf();
        case 6: return i == 100 ? qQNaN() : 5 - i / 80.0;
        case 8: return 2;
        case 9: return qQNaN();
        default: return 5 - i / 80.0 + noise;
        }
    };
    // Whatever the noise, and turned upside down.
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QRandomGenerator random(seed);
        const int count = kind == 7 ? 20 : 300;
        const Series series = seriesOf(count, [&](int i) { return value(i, (random.generateDouble() - .5) / 5); });
        const Series turned = seriesOf(count, [&](int i) { return -series.value(i); });
        QCOMPARE(kinds(alertsOf(series, {.plateau = true, .goal = Goal::Lower})), alerts);
        QCOMPARE(kinds(alertsOf(turned, {.plateau = true, .goal = Goal::Higher})), alerts);
        QVERIFY(kinds(alertsOf(series, {.notANumber = false, .plateau = true})).isEmpty()); // no goal
    }
    QVERIFY(alertsOf(Series(), {.goal = Goal::Lower}).isEmpty());
}

void TestAlerts::places()
{
    const Series ends = seriesOf(100, [](int i) { return i < 90 ? 1.0 : qQNaN(); });
    QCOMPARE(alertsOf(ends, {}).first().step, 900);
    const Series turns = seriesOf(300, [](int i) { return std::abs(i - 150.0); });
    const CurveAlert alert = alertsOf(turns, {.goal = Goal::Lower}).first();
    QVERIFY(std::abs(alert.step - 1500) < 200); // smoothing comes a little late
    QCOMPARE(alert.value, turns.value(alert.step / 10));
}

void TestAlerts::targets()
{
    const Series series = seriesOf(100, [](int i) { return i == 3 ? qQNaN() : 10.0 - i / 10.0; });
    QCOMPARE(firstReaching(series, 5, Goal::Lower)->step, 500);
    QVERIFY(!firstReaching(series, 0, Goal::Lower));
    QCOMPARE(firstReaching(series, 9, Goal::Higher)->step, 0);
}

QTEST_APPLESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
