// SPDX-License-Identifier: GPL-3.0-or-later
//
// The event reader against a writer: everything written is read back; whatever is cut, flipped or
// made up, the rest is still read and nothing breaks.
//
// OFFICINA_EXTRA_LOGS may name a folder: every event file below it must then read without damage.
#include "client/curves/formats/eventfile.h"

#include "tests/client/curves/eventwriter.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>
#include <QtCore/qfloat16.h>
#include <QtTest/QTest>

#include <bit>
#include <cmath>

using namespace officina;
using namespace officina::testing;

namespace {

struct Written {
    QByteArray tag;
    qint64 step;
    double wallTime;
    float value;
};

QByteArray tagOf(const EventReader &reader, const TaggedPoint &point)
{
    return reader.tags()[point.tag].name;
}

std::vector<TaggedPoint> readAll(EventReader &reader, QByteArrayView bytes, qsizetype piece = 0)
{
    std::vector<TaggedPoint> points;
    if (piece == 0)
        piece = std::max<qsizetype>(bytes.size(), 1);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)), points);
    return points;
}

bool isSame(float written, double read)
{
    return std::isnan(written) ? std::isnan(read) : double(written) == read;
}

QByteArray content(std::initializer_list<int> bytes)
{
    QByteArray result;
    for (int byte : bytes)
        result += char(byte);
    return result;
}

template <class T> QByteArray raw(T value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

class TestEventFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void waitsForAHalfWrittenTail();
    void passesOverFlippedBytes();
    void resumesAfterGarbage();
    void refusesLyingLengths_data();
    void refusesLyingLengths();
    void leavesOutHugeRecords();
    void readsTensors_data();
    void readsTensors();
    void tellsScalarsByTheirPlugin();
    void summaryMayComeFirst();
    void survivesNoise();
    void limitsTags();
    void extraLogs_data();
    void extraLogs();

private:
    QList<Written> m_written;
    QByteArray m_file;
    QList<qsizetype> m_ends; // of the records
};

void TestEventFile::initTestCase()
{
    QRandomGenerator random(3);
    m_file = tfRecord(versionEvent());
    m_ends = {m_file.size()};
    const QByteArrayList tags{"train/loss", "train/lr", "éval/perplexité", "x"};
    for (qint64 step = 0; step < 40; ++step) {
        for (const QByteArray &tag : tags) {
            if (random.bounded(10) == 0)
                continue; // not always in the same order
            float value = float(random.generateDouble() * 100);
            if (random.bounded(20) == 0)
                value = std::numeric_limits<float>::quiet_NaN();
            if (random.bounded(20) == 0)
                value = -std::numeric_limits<float>::infinity();
            const Written written{tag, step * 1000, 1.7e9 + double(step) / 3, value};
            m_written.push_back(written);
            m_file += scalarRecord(tag, written.step, written.wallTime, value);
            m_ends.push_back(m_file.size());
        }
    }
}

void TestEventFile::readsWhatWasWritten_data()
{
    QTest::addColumn<int>("piece");
    for (int piece : {0, 1, 2, 7, 12, 13, 64, 1000})
        QTest::addRow("%d bytes at a time", piece) << piece;
}

void TestEventFile::readsWhatWasWritten()
{
    QFETCH(int, piece);
    EventReader reader;
    const auto points = readAll(reader, m_file, piece);
    QCOMPARE(points.size(), size_t(m_written.size()));
    for (qsizetype i = 0; i < m_written.size(); ++i) {
        const TaggedPoint &point = points[size_t(i)];
        QCOMPARE(tagOf(reader, point), m_written[i].tag);
        QCOMPARE(point.point.step, m_written[i].step);
        QCOMPARE(point.point.wallTime, m_written[i].wallTime);
        QVERIFY(isSame(m_written[i].value, point.point.value));
    }
    QCOMPARE(reader.tags().size(), size_t(4));
    QCOMPARE(reader.fileVersion(), "brain.Event:2");
    QCOMPARE(reader.offset(), m_file.size());
    QCOMPARE(reader.waiting(), 0);
    QVERIFY(reader.issues().isEmpty());
}

// Cut anywhere: what is whole is there, no damage is claimed, and the rest completes it.
void TestEventFile::waitsForAHalfWrittenTail()
{
    for (qsizetype cut = 0; cut <= m_file.size(); ++cut) {
        EventReader reader;
        std::vector<TaggedPoint> points;
        reader.feed(QByteArrayView(m_file).first(cut), points);
        const auto whole = std::ranges::upper_bound(m_ends, cut) - m_ends.begin();
        QCOMPARE(points.size(), size_t(std::max<qptrdiff>(whole - 1, 0)));
        QCOMPARE(reader.offset(), whole == 0 ? 0 : m_ends[whole - 1]);
        QCOMPARE(reader.offset() + reader.waiting(), cut);
        reader.feed(QByteArrayView(m_file).sliced(cut), points);
        QCOMPARE(points.size(), size_t(m_written.size()));
        QVERIFY(reader.issues().isEmpty());
    }
}

// Any single byte: the damage is noted and only the record it lies in is lost.
void TestEventFile::passesOverFlippedBytes()
{
    for (qsizetype at = 0; at < m_file.size(); ++at) {
        QByteArray broken = m_file;
        broken[at] = char(broken[at] ^ (1 << (at % 8)));
        EventReader reader;
        const auto points = readAll(reader, broken, at % 3 ? 0 : 100);
        const auto record = std::ranges::upper_bound(m_ends, at) - m_ends.begin();
        const bool isVersion = record == 0;
        QCOMPARE(points.size(), size_t(m_written.size() - (isVersion ? 0 : 1)));
        QCOMPARE(reader.issues().size(), 1);
        QCOMPARE(reader.issues()[0].offset, isVersion ? 0 : m_ends[record - 1]);
    }
}

void TestEventFile::resumesAfterGarbage()
{
    const qsizetype half = m_ends[m_ends.size() / 2];
    for (const QByteArray &garbage : {QByteArray(1, 'x'), QByteArray(5000, '\0'), QByteArray(3'000'000, '\x18')}) {
        const QByteArray file = m_file.first(half) + garbage + m_file.sliced(half);
        for (qsizetype piece : {qsizetype(0), qsizetype(4096)}) {
            EventReader reader;
            QCOMPARE(readAll(reader, file, piece).size(), size_t(m_written.size()));
            QCOMPARE(reader.issues(), (QList<LogIssue>{{LogIssue::Reason::Lost, half}}));
        }
    }
}

void TestEventFile::refusesLyingLengths_data()
{
    QTest::addColumn<QByteArray>("data"); // of a record with right sums
    const QByteArray huge = varint(~0ULL);
    const QByteArray tag = varint(1 << 3 | 2);
    const QByteArray summary = varint(5 << 3 | 2);
    QTest::newRow("event") << summary + huge;
    QTest::newRow("event, one too long") << summary + varint(3) + "ab";
    QTest::newRow("value") << bytesField(5, tag + huge);
    QTest::newRow("tag") << bytesField(5, bytesField(1, tag + huge));
    QTest::newRow("simple value cut") << bytesField(5, bytesField(1, bytesField(1, "t") + varint(2 << 3 | 5) + "ab"));
    QTest::newRow("tensor") << bytesField(5, bytesField(1, bytesField(1, "t") + varint(8 << 3 | 2) + huge));
    const auto withTensor = [](const QByteArray &tensor) { return eventBytes(1, 1, tensorValueBytes("t", tensor)); };
    QTest::newRow("tensor content") << withTensor(varintField(1, 1) + varint(4 << 3 | 2) + huge);
    QTest::newRow("tensor content short") << withTensor(varintField(1, 2) + bytesField(4, "1234"));
    QTest::newRow("packed floats short") << withTensor(varintField(1, 1) + bytesField(5, "12"));
    QTest::newRow("packed empty") << withTensor(varintField(1, 1) + bytesField(5, ""));
    QTest::newRow("shape") << withTensor(varintField(1, 1) + bytesField(2, varint(2 << 3 | 2) + huge));
    QTest::newRow("metadata") << bytesField(
        5, bytesField(1, bytesField(1, "t") + floatField(2, 1) + bytesField(9, tag + huge)));
    QTest::newRow("endless varint") << QByteArray(16, '\xff');
    QTest::newRow("group") << varint(7 << 3 | 3);
    QTest::newRow("field cut") << content({0x09, 1, 2, 3});
}

void TestEventFile::refusesLyingLengths()
{
    QFETCH(QByteArray, data);
    EventReader reader;
    const auto points = readAll(reader, tfRecord(data) + scalarRecord("after", 1, 2, 3));
    QCOMPARE(points.size(), size_t(1));
    QCOMPARE(tagOf(reader, points[0]), "after");
    QCOMPARE(reader.issues(), (QList<LogIssue>{{LogIssue::Reason::Malformed, 0}}));
}

void TestEventFile::leavesOutHugeRecords()
{
    const QByteArray huge = tfRecord(bytesField(4, QByteArray(EventReader::maxRecord + 5, 'g')));
    const QByteArray file = scalarRecord("a", 1, 1, 1) + huge + scalarRecord("a", 2, 2, 2);
    for (qsizetype piece : {qsizetype(0), qsizetype(1 << 20), qsizetype(1'000'003)}) {
        EventReader reader;
        QCOMPARE(readAll(reader, file, piece).size(), size_t(2));
        QCOMPARE(reader.issues().size(), 1);
        QCOMPARE(reader.issues()[0].reason, LogIssue::Reason::TooLarge);
        QCOMPARE(reader.waiting(), 0);
    }
    // A length near 2^64 with a right sum: nothing is held, nothing overflows.
    QByteArray lie = tfRecord("").first(0);
    const QByteArray length = raw(~0ULL);
    lie = length + tfRecord(length).sliced(20, 4); // the sum over the data is that over the length
    EventReader reader;
    QCOMPARE(readAll(reader, lie + m_file).size(), size_t(0));
    QCOMPARE(reader.issues()[0].reason, LogIssue::Reason::TooLarge);
    QCOMPARE(reader.waiting(), 0);
}

void TestEventFile::readsTensors_data()
{
    QTest::addColumn<QByteArray>("tensor");
    QTest::addColumn<double>("value"); // NaN: no scalar
    const QByteArray rank0 = bytesField(2, {});
    const QByteArray one = bytesField(2, bytesField(2, varintField(1, 1)));
    const auto typed = [&](int type, const QByteArray &rest) { return varintField(1, quint64(type)) + rank0 + rest; };
    const auto inContent = [&](int type, const QByteArray &bytes) { return typed(type, bytesField(4, bytes)); };
    const quint16 half = std::bit_cast<quint16>(qfloat16(1.5F));
    const auto bfloat = quint16(std::bit_cast<quint32>(-2.5F) >> 16);

    QTest::newRow("float_val") << typed(1, floatField(5, 0.5F)) << 0.5;
    QTest::newRow("float packed") << typed(1, bytesField(5, raw(std::bit_cast<quint32>(0.5F)))) << 0.5;
    QTest::newRow("float content") << inContent(1, raw(std::bit_cast<quint32>(0.5F))) << 0.5;
    QTest::newRow("double_val") << typed(2, doubleField(6, 0.1)) << 0.1;
    QTest::newRow("double content") << inContent(2, raw(std::bit_cast<quint64>(0.1))) << 0.1;
    QTest::newRow("int32") << typed(3, varintField(7, 42)) << 42.0;
    QTest::newRow("int32 negative") << typed(3, varintField(7, quint64(-42LL))) << -42.0;
    QTest::newRow("int32 packed") << typed(3, bytesField(7, varint(300))) << 300.0;
    QTest::newRow("int32 content") << inContent(3, raw(qint32(-7))) << -7.0;
    QTest::newRow("uint8") << inContent(4, content({200})) << 200.0;
    QTest::newRow("int16") << inContent(5, raw(qint16(-300))) << -300.0;
    QTest::newRow("int8") << inContent(6, content({0xff})) << -1.0;
    QTest::newRow("int64") << typed(9, varintField(10, quint64(-5'000'000'000LL))) << -5e9;
    QTest::newRow("int64 content") << inContent(9, raw(qint64(5'000'000'000))) << 5e9;
    QTest::newRow("uint16") << inContent(17, raw(quint16(65'000))) << 65'000.0;
    QTest::newRow("uint32") << typed(22, varintField(16, 4'000'000'000)) << 4e9;
    QTest::newRow("uint64") << typed(23, varintField(17, 1ULL << 63)) << 9223372036854775808.0;
    QTest::newRow("half_val") << typed(19, varintField(13, half)) << 1.5;
    QTest::newRow("half content") << inContent(19, raw(half)) << 1.5;
    QTest::newRow("bfloat16") << typed(14, varintField(13, bfloat)) << -2.5;
    QTest::newRow("bfloat16 content") << inContent(14, raw(bfloat)) << -2.5;
    QTest::newRow("one element") << varintField(1, 1) + one + floatField(5, 3) << 3.0;
    QTest::newRow("1 x 1") << varintField(1, 1)
            + bytesField(2, bytesField(2, varintField(1, 1)) + bytesField(2, varintField(1, 1))) + floatField(5, 3)
                           << 3.0;
    QTest::newRow("no shape") << varintField(1, 1) + floatField(5, 3) << 3.0;
    QTest::newRow("zero left out") << typed(1, {}) << 0.0;
    QTest::newRow("value before type") << floatField(5, 8) + varintField(1, 1) << 8.0;
    QTest::newRow("two elements") << varintField(1, 1) + bytesField(2, bytesField(2, varintField(1, 2)))
            + bytesField(5, QByteArray(8, '\0'))
                                  << qQNaN();
    QTest::newRow("empty vector") << varintField(1, 1) + bytesField(2, bytesField(2, varintField(1, 0))) << qQNaN();
    QTest::newRow("unknown rank") << varintField(1, 1) + bytesField(2, varintField(3, 1)) + floatField(5, 3) << qQNaN();
    QTest::newRow("text") << typed(7, bytesField(8, "hello")) << qQNaN();
    QTest::newRow("no type") << rank0 + floatField(5, 3) << qQNaN();
}

void TestEventFile::readsTensors()
{
    QFETCH(QByteArray, tensor);
    QFETCH(double, value);
    EventReader reader;
    const auto points = readAll(reader, tfRecord(eventBytes(5, 6, tensorValueBytes("t", tensor))));
    QVERIFY(reader.issues().isEmpty());
    QCOMPARE(points.size(), size_t(std::isnan(value) ? 0 : 1));
    if (!points.empty())
        QCOMPARE(points[0].point.value, value);
}

// TensorFlow names the plugin in the first value of a tag only.
void TestEventFile::tellsScalarsByTheirPlugin()
{
    const QByteArray number = floatTensor(1);
    const QByteArray file = tfRecord(eventBytes(0, 0, tensorValueBytes("loss", number, "scalars")))
        + tfRecord(eventBytes(1, 1, tensorValueBytes("loss", number, "")))
        + tfRecord(eventBytes(0, 0, tensorValueBytes("weights", number, "histograms")))
        + tfRecord(eventBytes(1, 1, tensorValueBytes("weights", number, "")))
        + tfRecord(eventBytes(0, 0, tensorValueBytes("plain", number, "")));
    EventReader reader;
    const auto points = readAll(reader, file);
    QByteArrayList tags;
    for (const TaggedPoint &point : points)
        tags.push_back(tagOf(reader, point));
    QCOMPARE(tags, (QByteArrayList{"loss", "loss", "plain"}));
    QCOMPARE(reader.tags()[1].plugin, "histograms");
}

void TestEventFile::summaryMayComeFirst()
{
    EventReader reader;
    const auto points =
        readAll(reader,
                tfRecord(bytesField(5, simpleValue("a", 1)) + varintField(2, 77)
                         + bytesField(5, simpleValue("b", 2) + simpleValue("c", 3)) + doubleField(1, 5)));
    QCOMPARE(points.size(), size_t(3));
    for (const TaggedPoint &point : points) {
        QCOMPARE(point.point.step, 77);
        QCOMPARE(point.point.wallTime, 5.0);
    }
}

// Random bytes as a file, and as the data of records with right sums.
void TestEventFile::survivesNoise()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 3000; ++round) {
        QByteArray noise(random.bounded(1, 300), Qt::Uninitialized);
        for (char &c : noise)
            c = char(random.bounded(round % 2 ? 256 : 24)); // small bytes look like fields
        EventReader reader;
        std::vector<TaggedPoint> points;
        reader.feed(noise, points);
        QVERIFY(points.empty());
        const QByteArray record = scalarRecord("t", 1, 1, 1);
        QByteArray mangled = record.sliced(12, record.size() - 16);
        mangled[random.bounded(int(mangled.size()))] = char(random.generate());
        EventReader other;
        readAll(other, tfRecord(noise) + tfRecord(mangled) + record, 50);
        QVERIFY(!other.tags().empty());
        QCOMPARE(other.waiting(), 0);
    }
}

void TestEventFile::limitsTags()
{
    QByteArray summary = simpleValue(QByteArray(EventReader::maxTag + 1, 't'), 1);
    for (int i = 0; i < EventReader::maxTags + 10; ++i)
        summary += simpleValue("tag" + QByteArray::number(i), 1);
    EventReader reader;
    const auto points = readAll(reader, tfRecord(eventBytes(1, 1, summary)));
    QCOMPARE(points.size(), size_t(EventReader::maxTags));
    QCOMPARE(reader.issues().size(), 2); // and says once that there are too many
    QCOMPARE(reader.issues()[0].reason, LogIssue::Reason::TooLarge);
    QCOMPARE(reader.issues()[1].reason, LogIssue::Reason::TooMany);
}

void TestEventFile::extraLogs_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("written here") << QString();
    const QString folder = qEnvironmentVariable("OFFICINA_EXTRA_LOGS");
    if (folder.isEmpty())
        return;
    QDirIterator files(folder, {QStringLiteral("*tfevents*")}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(files.hasNext(), "OFFICINA_EXTRA_LOGS holds no event file");
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qUtf8Printable(path)) << path;
    }
}

void TestEventFile::extraLogs()
{
    QFETCH(QString, path);
    QByteArray bytes = m_file;
    if (!path.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
    }
    EventReader whole;
    EventReader pieces;
    const auto points = readAll(whole, bytes);
    QVERIFY(!points.empty());
    QVERIFY(whole.issues().isEmpty());
    QCOMPARE(whole.waiting(), 0);
    QVERIFY(!whole.fileVersion().isEmpty());
    QCOMPARE(readAll(pieces, bytes, 777).size(), points.size());
}

QTEST_APPLESS_MAIN(TestEventFile)
#include "tst_eventfile.moc"
