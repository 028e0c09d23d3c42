// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers of all shapes, packed and read back.
#include "client/curves/series/packedcolumn.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <array>

using namespace officina;

class TestPackedColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasAppended_data();
    void readsWhatWasAppended();
    void truncates();
    void copiesShare();
};

void TestPackedColumn::readsWhatWasAppended_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("most"); // bytes a number
    QTest::newRow("constant") << 0 << 0.5;
    QTest::newRow("a straight line") << 1 << 0.5;
    QTest::newRow("nearly a line") << 2 << 2.5;
    QTest::newRow("falling") << 3 << 2.5;
    QTest::newRow("any numbers") << 4 << 9.0;
    QTest::newRow("the ends of the range") << 5 << 9.0;
}

void TestPackedColumn::readsWhatWasAppended()
{
    QFETCH(int, kind);
    QFETCH(double, most);
    QRandomGenerator random(quint32(kind) + 1);
    const auto number = [&](quint64 i) -> quint64 {
        switch (kind) {
        case 0: return 42;
        case 1: return 1'000'000'007 * i;
        case 2: return 100 * i + random.bounded(100);
        case 3: return quint64(-qint64(7 * i)) - random.bounded(50);
        case 4: return random.generate64();
        default: return random.bounded(2) ? ~quint64(0) : random.bounded(2) ? quint64(1) << 63 : 0;
        }
    };
    PackedColumn column;
    std::vector<quint64> plain;
    for (quint64 i = 0; i < 20'000; ++i) {
        plain.push_back(number(i));
        column.append(plain.back());
    }
    QCOMPARE(column.size(), plain.size());
    for (size_t i = 0; i < plain.size(); ++i)
        QCOMPARE(column.at(i), plain[i]);
    std::array<quint64, PackedColumn::blockSize> room;
    for (size_t i = 0; i < plain.size(); i += 1 + random.bounded(300)) {
        const auto read = column.read(i, room.data());
        QVERIFY(!read.empty());
        QVERIFY(std::ranges::equal(read, std::span(plain).subspan(i, read.size())));
    }
    const double each = double(column.memory()) / double(column.size());
    QVERIFY2(each <= most, QByteArray::number(each));
}

void TestPackedColumn::truncates()
{
    for (size_t size : {0U, 1U, 255U, 256U, 257U, 511U, 512U, 700U}) {
        PackedColumn column;
        for (quint64 i = 0; i < 700; ++i)
            column.append(i * i);
        column.truncate(size);
        QCOMPARE(column.size(), size);
        for (quint64 i = size; i < 1000; ++i)
            column.append(i * i);
        for (quint64 i = 0; i < 1000; ++i)
            QCOMPARE(column.at(i), i * i);
    }
}

void TestPackedColumn::copiesShare()
{
    PackedColumn column;
    for (quint64 i = 0; i < 1000; ++i)
        column.append(i * i);
    const PackedColumn copy = column;
    column.truncate(10);
    column.append(7);
    QCOMPARE(copy.size(), 1000U);
    for (quint64 i = 0; i < 1000; ++i)
        QCOMPARE(copy.at(i), i * i);
}

QTEST_APPLESS_MAIN(TestPackedColumn)
#include "tst_packedcolumn.moc"
