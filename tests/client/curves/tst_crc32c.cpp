// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRC32C against published sums, and the processor's instruction against the tables.
#include "client/curves/formats/crc32c.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace officina;

class TestCrc32c : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void instructionEqualsTable();
    void continues();
    void masks();
};

void TestCrc32c::published_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("sum");
    // RFC 3720, B.4, and the check value of the CRC catalogue.
    QByteArray ascending;
    for (int i = 0; i < 32; ++i)
        ascending += char(i);
    QTest::newRow("empty") << QByteArray() << 0U;
    QTest::newRow("digits") << QByteArray("123456789") << 0xe3069283U;
    QTest::newRow("zeros") << QByteArray(32, '\0') << 0x8a9136aaU;
    QTest::newRow("ones") << QByteArray(32, '\xff') << 0x62a8ab43U;
    QTest::newRow("ascending") << ascending << 0x46dd794eU;
}

void TestCrc32c::published()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint32, sum);
    QCOMPARE(crc32c(bytes.data(), size_t(bytes.size())), sum);
    QCOMPARE(crc32cByTable(bytes.data(), size_t(bytes.size())), sum);
}

void TestCrc32c::instructionEqualsTable()
{
    QByteArray bytes(300, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char &c : bytes)
        c = char(random.generate());
    for (int start = 0; start < 9; ++start) {
        for (size_t size = 0; size < 280; ++size)
            QCOMPARE(crc32c(bytes.data() + start, size), crc32cByTable(bytes.data() + start, size));
    }
}

void TestCrc32c::continues()
{
    const QByteArray bytes("the sum of a whole is that of its parts");
    const uint32_t whole = crc32c(bytes.data(), size_t(bytes.size()));
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        const uint32_t first = crc32c(bytes.data(), size_t(cut));
        QCOMPARE(crc32c(bytes.data() + cut, size_t(bytes.size() - cut), first), whole);
    }
}

// The header of a record of 24 bytes, as TensorFlow writes it: 18 00 00 00 00 00 00 00 a3 7f 4b 22.
void TestCrc32c::masks()
{
    const QByteArray length = QByteArray::fromHex("1800000000000000");
    QCOMPARE(maskedCrc(crc32c(length.data(), 8)), 0x224b7fa3U);
}

QTEST_APPLESS_MAIN(TestCrc32c)
#include "tst_crc32c.moc"
