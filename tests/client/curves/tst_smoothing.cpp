// SPDX-License-Identifier: GPL-3.0-or-later
//
// Smoothing against TensorBoard's own arithmetic.
#include "client/curves/series/smoothing.h"

#include <QtTest/QTest>

using namespace officina;

class TestSmoothing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weights_data();
    void weights();
    void nonFinitePassesThrough();
    void constantStaysConstant();
};

void TestSmoothing::weights_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<QList<double>>("expected");
    // last = last * w + (1 - w) * value; shown last / (1 - w^n), worked out by hand for 1, 2, 4.
    QTest::newRow("off") << 0.0 << QList{1.0, 2.0, 4.0};
    QTest::newRow("half") << 0.5 << QList{1.0, 5.0 / 3, 3.0};
    QTest::newRow("0.9") << 0.9 << QList{1.0, 0.29 / 0.19, 0.661 / 0.271};
    QTest::newRow("most") << 0.999 << QList{1.0, 2.999 / 1.999, 6.996001 / 2.997001};
}

void TestSmoothing::weights()
{
    QFETCH(double, weight);
    QFETCH(QList<double>, expected);
    const std::vector<double> result = smoothed(std::vector{1.0, 2.0, 4.0}, weight);
    QCOMPARE(result.size(), size_t(3));
    for (size_t i = 0; i < 3; ++i)
        QVERIFY2(std::abs(result[i] - expected[qsizetype(i)]) < 1e-9, QByteArray::number(result[i], 'g', 15));
}

void TestSmoothing::nonFinitePassesThrough()
{
    const std::vector values{1.0, std::nan(""), HUGE_VAL, 3.0};
    const auto result = smoothed(values, 0.5);
    QCOMPARE(result[0], 1.0);
    QVERIFY(std::isnan(result[1]));
    QCOMPARE(result[2], HUGE_VAL);
    QCOMPARE(result[3], smoothed(std::vector{1.0, 3.0}, 0.5)[1]);
}

void TestSmoothing::constantStaysConstant()
{
    for (double value : smoothed(std::vector(1000, 0.25), 0.97))
        QVERIFY(std::abs(value - 0.25) < 1e-12);
}

QTEST_APPLESS_MAIN(TestSmoothing)
#include "tst_smoothing.moc"
