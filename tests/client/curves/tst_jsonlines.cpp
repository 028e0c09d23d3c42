// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON lines: what loggers write, in any pieces, and what no logger should.
#include "client/curves/formats/jsonlines.h"

#include <QtTest/QTest>

#include <cmath>

using namespace officina;

class TestJsonLines : public QObject
{
    Q_OBJECT

private:
    // "tag@step=value …", in the order read.
    static QByteArray show(const QByteArray &bytes, JsonLinesReader &reader, qsizetype piece)
    {
        std::vector<TaggedPoint> points;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)), points);
        reader.finish(points);
        QByteArrayList shown;
        for (const TaggedPoint &one : points) {
            shown.append(reader.tagName(one.tag) + '@' + QByteArray::number(one.point.step) + '='
                         + QByteArray::number(one.point.value));
        }
        return shown.join(' ');
    }

private Q_SLOTS:
    void lines_data();
    void lines();
    void times();
    void limits();
};

void TestJsonLines::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("points");
    QTest::addColumn<int>("damage");
    QTest::newRow("plain") << QByteArray("{\"step\": 10, \"loss\": 0.5}\n{\"step\": 20, \"loss\": 0.25}\n")
                           << QByteArray("loss@10=0.5 loss@20=0.25") << 0;
    QTest::newRow("no step: lines count")
        << QByteArray("{\"loss\": 1}\n{\"loss\": 2}\n") << QByteArray("loss@0=1 loss@1=2") << 0;
    QTest::newRow("step before epoch") << QByteArray("{\"epoch\": 1, \"global_step\": 7, \"loss\": 1}\n")
                                       << QByteArray("epoch@7=1 loss@7=1") << 0;
    QTest::newRow("global steps over those of an epoch")
        << QByteArray("{\"global_step\": 100, \"step\": 1, \"loss\": 3}\n{\"global_step\": 200, \"step\": 1, "
                      "\"loss\": 2}\n")
        << QByteArray("loss@100=3 step@100=1 loss@200=2 step@200=1") << 0;
    QTest::newRow("nested") << QByteArray("{\"step\": 1, \"eval\": {\"loss\": 2, \"by\": {\"f1\": 3}}}\n")
                            << QByteArray("eval/by/f1@1=3 eval/loss@1=2") << 0;
    QTest::newRow("a path and a key of its name")
        << QByteArray("{\"step\": 1, \"a\": {\"b\": 1}, \"a/b\": 2, \"a/b.1\": 3}\n")
        << QByteArray("a/b@1=1 a/b.1@1=2 a/b.1.1@1=3") << 0;
    QTest::newRow("a path behind a key of its name")
        << QByteArray("{\"step\": 1, \"a/b\": 2}\n{\"step\": 2, \"a\": {\"b\": 1}}\n{\"step\": 3, \"a/b\": 4}\n")
        << QByteArray("a/b@1=2 a/b.1@2=1 a/b@3=4") << 0;
    QTest::newRow("a variant and a metric of its name")
        << QByteArray("{\"metric\": \"loss\", \"variant\": \"train\", \"value\": 2, \"step\": 1}\n"
                      "{\"metric\": \"loss/train\", \"value\": 3, \"step\": 1}\n")
        << QByteArray("loss/train@1=2 loss/train.1@1=3") << 0;
    QTest::newRow("parts of training") << QByteArray("{\"step\": 1, \"split\": \"easy\", \"loss\": 2}\n"
                                                     "{\"step\": 5, \"phase\": \"val\", \"loss\": 3}\n")
                                       << QByteArray("easy/loss@1=2 val/loss@5=3") << 0;
    QTest::newRow("parts and names") << QByteArray(
        "{\"metric\": \"loss\", \"split\": \"train\", \"value\": 2, \"step\": 1}\n"
        "{\"metric\": \"loss\", \"split\": \"val\", \"value\": 3, \"step\": 1}\n")
                                     << QByteArray("train/loss@1=2 val/loss@1=3") << 0;
    QTest::newRow("steps anew, the last one evaluated in the next epoch")
        << QByteArray("{\"epoch\": 0, \"step\": 9, \"loss\": 2}\n{\"epoch\": 1, \"step\": 9, \"phase\": \"val\", "
                      "\"loss\": 3}\n{\"epoch\": 1, \"step\": 1, \"loss\": 1}\n")
        << QByteArray("epoch@9=0 loss@9=2 val/epoch@9=1 val/loss@9=3 epoch@10=1 loss@10=1") << 0;
    QTest::newRow("no numbers") << QByteArray(
        "{\"step\": 1, \"a\": \"text\", \"b\": true, \"c\": [1, 2], \"d\": null}\n")
                                << QByteArray() << 0;
    QTest::newRow("Python's constants") << QByteArray(
        "{\"step\": 1, \"a\": NaN, \"b\": -Infinity, \"c\": Infinity, \"NaN\": 4, \"s\": \"a \\\"NaN\"}\n")
                                        << QByteArray("NaN@1=4 a@1=nan b@1=-inf c@1=inf") << 0;
    QTest::newRow("last line without an end")
        << QByteArray("{\"loss\": 1}\r\n{\"loss\": 2}") << QByteArray("loss@0=1 loss@1=2") << 0;
    QTest::newRow("half a line") << QByteArray("{\"loss\": 1}\n{\"loss\": ") << QByteArray("loss@0=1") << 0;
    QTest::newRow("damage between") << QByteArray("{\"loss\": 1}\nnonsense\n[1, 2]\n\n{\"loss\": 2}\n")
                                    << QByteArray("loss@0=1 loss@1=2") << 2;
    QTest::newRow("half a line before a hole")
        << QByteArray("{\"step\": 1, \"loss\": 3}\n{\"step\": 2, \"lo\0\0\0{\"step\": 3, \"loss\": 1}\n", 64)
        << QByteArray("loss@1=3 loss@3=1") << 1;
    QTest::newRow("a step beyond all") << QByteArray("{\"step\": 1e300, \"loss\": 1}\n") << QByteArray() << 1;
}

void TestJsonLines::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, points);
    QFETCH(int, damage);
    for (const qsizetype piece : {qsizetype(1), qsizetype(7), bytes.size()}) {
        JsonLinesReader reader;
        QCOMPARE(show(bytes, reader, piece), points);
        QCOMPARE(reader.issues().size(), damage);
    }
}

void TestJsonLines::times()
{
    JsonLinesReader reader;
    std::vector<TaggedPoint> points;
    reader.feed(
        "{\"timestamp\": 100.5, \"loss\": 1}\n{\"time\": \"1970-01-01T00:01:00Z\", \"loss\": 2}\n{\"loss\": 3}\n",
        points);
    QCOMPARE(points.size(), 3);
    QCOMPARE(points[0].point.wallTime, 100.5);
    QCOMPARE(points[1].point.wallTime, 60.0);
    QVERIFY(std::isnan(points[2].point.wallTime));
}

void TestJsonLines::limits()
{
    JsonLinesReader reader;
    std::vector<TaggedPoint> points;
    QByteArray bytes = "{\"text\": \"" + QByteArray(2 * JsonLinesReader::maxLine, 'x') + "\", \"loss\": 1}\n";
    for (int i = 0; i < JsonLinesReader::maxTags + 10; ++i)
        bytes += "{\"tag" + QByteArray::number(i) + "\": 1}\n";
    bytes += QByteArray(1000, '{') + '\n' + QByteArray("\xff\xfe\0\x01\n", 5);
    for (qsizetype at = 0; at < bytes.size(); at += 4096)
        reader.feed(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(4096, bytes.size() - at)), points);
    QCOMPARE(int(points.size()), JsonLinesReader::maxTags);
    QCOMPARE(reader.issues().first().reason, LogIssue::Reason::TooLarge);
    QCOMPARE(std::ranges::count(reader.issues(), LogIssue::Reason::TooMany, &LogIssue::reason), 1);
    QCOMPARE(reader.waiting(), 0);
    QCOMPARE(reader.offset(), bytes.size());
}

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
