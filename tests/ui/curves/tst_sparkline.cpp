// SPDX-License-Identifier: GPL-3.0-or-later
//
// Curves as one line of text.
#include "ui/present/curves/sparkline.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestSparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
};

void TestSparkline::lines_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("line");
    const double infinity = std::numeric_limits<double>::infinity();
    const double most = std::numeric_limits<double>::max();
    QTest::newRow("nothing") << QList<double>{} << 8 << QString();
    QTest::newRow("one") << QList<double>{3} << 8 << u"▁"_s;
    QTest::newRow("rising") << QList<double>{0, 1, 2, 3, 4, 5, 6, 7} << 8 << u"▁▂▃▄▅▆▇█"_s;
    QTest::newRow("means") << QList<double>{0, 2, 6, 8} << 2 << u"▁█"_s;
    QTest::newRow("constant") << QList<double>{2, 2, 2} << 3 << u"▁▁▁"_s;
    QTest::newRow("no numbers") << QList<double>{1, qQNaN(), infinity, 2} << 4 << u"▁··█"_s;
    QTest::newRow("the whole range") << QList<double>{-most, 0, most} << 3 << u"▁▅█"_s;
}

void TestSparkline::lines()
{
    QFETCH(QList<double>, values);
    QFETCH(int, width);
    QFETCH(QString, line);
    Series series;
    for (qsizetype i = 0; i < values.size(); ++i)
        series.append({i, qQNaN(), values[i]});
    QCOMPARE(sparkline(series, width), line);
}

QTEST_GUILESS_MAIN(TestSparkline)
#include "tst_sparkline.moc"
