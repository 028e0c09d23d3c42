// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are no logs, or larger than any log: what can be read is shown, the rest is named, memory
// stays bounded, and what is of no use is not fetched.
//
// tools/test --long (OFFICINA_LONG=1): also with files of 20 GB (sparse) and a million tags, which takes minutes.
#include "client/curves/formats/wandbfile.h"
#include "client/curves/runs/runreader.h"

#include "tests/client/curves/eventwriter.h"
#include "tests/client/curves/logwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray eventsName = "events.out.tfevents.1";

// Counts what is fetched.
class CountingSource : public LocalLogSource
{
public:
    using LocalLogSource::LocalLogSource;
    Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) override
    {
        auto bytes = LocalLogSource::read(path, offset, max);
        count += bytes ? bytes->size() : 0;
        return bytes;
    }

    qint64 count = 0;
};

bool hasDamage(const Run &run, LogIssue::Reason reason)
{
    return std::ranges::contains(run.issues, reason, &LogIssue::reason);
}

void pollInPieces(RunReader &reader, LogSource &source, qint64 piece)
{
    do {
        const auto update = fetchUpdates(source, reader.positions(), piece);
        QVERIFY_RESULT(update);
        reader.apply(*update);
    } while (reader.wantsMore());
}

QByteArray points(int from, int to, QByteArrayView tag = "loss")
{
    QByteArray bytes;
    for (int step = from; step < to; ++step)
        bytes += scalarRecord(tag, step, 1.7e9 + step, float(step));
    return bytes;
}

// Of this process, from the kernel.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

void makeSparse(const QByteArray &path, qint64 size)
{
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(size));
}

} // namespace

class TestBadLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedFilesAreFetchedNoFurther_data();
    void refusedFilesAreFetchedNoFurther();
    void emptinessIsFetchedNoFurther_data();
    void emptinessIsFetchedNoFurther();
    void morePointsThanAreHeld();
    void moreSeriesThanAreHeld();
    void documentThatIsTooLarge();
    void longTags_data();
    void longTags();
    void clockThatGoesBack();
    void largeFiles_data();
    void largeFiles();
    void aMillionTags();
};

void TestBadLogs::refusedFilesAreFetchedNoFurther_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("proper"); // longer than the other
    const QByteArray log = points(0, 8'000);
    QTest::newRow("compressed") << eventsName << QByteArray("\x1f\x8b\x08\0", 4) << log;
    WandbFile wandb;
    for (int step = 0; step < 8'000; ++step)
        wandb.add(wandbHistory({step, 1.7e9, {{"loss", 1}}}));
    QTest::newRow("no run of W&B") << "run-x.wandb"_ba << "no such thing"_ba << wandb.bytes();
    QByteArray table = "step,loss\n";
    for (int step = 0; step < 40'000; ++step)
        table += QByteArray::number(step) + ",0.25\n";
    QTest::newRow("no table") << "metrics.csv"_ba << "1,2,3\n4,5,6\n"_ba << table;
}

void TestBadLogs::refusedFilesAreFetchedNoFurther()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, proper);
    const TempFolder folder;
    const QByteArray path = folder.file("a/" + name, begin + noise(300'000));
    folder.file("b/" + eventsName, points(0, 10));
    CountingSource source(folder.path());
    RunReader reader;
    pollInPieces(reader, source, 10'000);
    QCOMPARE(reader.points(), 10); // the next file's
    QCOMPARE(reader.runs().first().issues.size() + reader.skipped().size(), 1);
    QVERIFY2(source.count < 20'000, QByteArray::number(source.count));
    source.count = 0;
    QVERIFY(!*reader.poll(source));
    QCOMPARE(source.count, 0);
    QTest::qWait(20); // another time of change
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::Append) && file.write(noise(10'000)) > 0);
    file.close();
    QVERIFY(!*reader.poll(source));
    // Whether it is still the same file, or what it is now.
    QVERIFY2(source.count <= 2 * LogSample::pieceSize, QByteArray::number(source.count));
    QTest::qWait(20);
    QVERIFY(proper.size() > 320'000);
    folder.file("a/" + name, proper);
    QVERIFY_RESULT(reader.poll(source));
    QVERIFY(reader.points() > 8'000);
    QVERIFY(reader.runs().first().issues.isEmpty());
}

void TestBadLogs::emptinessIsFetchedNoFurther_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"events.out.tfevents.1", "run-x.wandb", "metrics.csv", "metrics.jsonl",
                             "trainer_state.json", "0123456789abcdef0123456789abcdef/metrics/loss"})
        QTest::newRow(name) << QByteArray(name);
}

// A file that was made at its full size before anything was written, or lost its content.
void TestBadLogs::emptinessIsFetchedNoFurther()
{
    QFETCH(QByteArray, name);
    const TempFolder folder;
    makeSparse(folder.file(name, {}), qint64(1) << 30);
    CountingSource source(folder.path());
    RunReader reader;
    const qint64 before = residentBytes();
    QVERIFY_RESULT(reader.poll(source));
    QVERIFY2(source.count <= RunReader::maxUnusedBytes + (9 << 20), QByteArray::number(source.count));
    QVERIFY(residentBytes() - before < 100'000'000);
    QVERIFY(!reader.skipped().isEmpty() || !reader.runs().first().issues.isEmpty());
    QVERIFY(!*reader.poll(source));
}

void TestBadLogs::morePointsThanAreHeld()
{
    const TempFolder folder;
    folder.file("a/" + eventsName, points(0, 3'000));
    folder.file("b/" + eventsName, points(0, 10));
    CountingSource source(folder.path());
    RunReader reader({}, 1'000);
    pollInPieces(reader, source, 6'000);
    QVERIFY2(reader.points() >= 1'000 && reader.points() < 1'200, QByteArray::number(reader.points()));
    QVERIFY(source.count < points(0, 1'300).size());
    for (const Run &run : reader.runs()) {
        QCOMPARE(run.issues.size(), 1);
        QCOMPARE(run.issues.first().reason, LogIssue::Reason::TooLong);
    }
    QVERIFY(reader.runs().first().issues.first().offset > 0); // where reading stopped
    // What is held is what was read first, whole.
    const Series &series = *reader.runs().first().series.at(u"loss"_s);
    for (qsizetype i = 0; i < series.size(); ++i)
        QCOMPARE(series.step(i), i);
}

void TestBadLogs::moreSeriesThanAreHeld()
{
    const TempFolder folder;
    QByteArray bytes;
    for (int tag = 0; tag < 30; ++tag)
        bytes += points(0, 2, "tag" + QByteArray::number(tag));
    folder.file("a/" + eventsName, bytes);
    folder.file("b/" + eventsName, bytes);
    LocalLogSource source(folder.path());
    RunReader reader({}, RunReader::maxPoints, 40);
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs()[0].series.size(), 30U);
    QVERIFY(reader.runs()[0].issues.isEmpty());
    QCOMPARE(reader.runs()[1].series.size(), 10U);
    QCOMPARE(reader.points(), 80);
    QCOMPARE(reader.runs()[1].issues.size(), 1);
    QCOMPARE(reader.runs()[1].issues.first().reason, LogIssue::Reason::TooMany);
}

void TestBadLogs::documentThatIsTooLarge()
{
    const TempFolder folder;
    const QByteArray path = folder.file("trainer_state.json", "{\"log_history\": []");
    makeSparse(path, qint64(20) << 30);
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::Append) && file.write("}") == 1);
    file.close();
    CountingSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QVERIFY(source.count <= 9 << 20);
    QVERIFY(hasDamage(reader.runs().first(), LogIssue::Reason::TooLarge));
}

void TestBadLogs::longTags_data()
{
    QTest::addColumn<LogFormat>("format");
    for (LogFormat format :
         {LogFormat::Events, LogFormat::Wandb, LogFormat::TrainerState, LogFormat::Csv, LogFormat::JsonLines})
        QTest::newRow(qPrintable(formatName(format))) << format;
}

// A name of a megabyte is left out and named; what stands beside it is read.
void TestBadLogs::longTags()
{
    QFETCH(LogFormat, format);
    const QByteArray name(format == LogFormat::JsonLines ? 900'000 : 1 << 20, 'x'); // a line has a limit of its own
    const TempFolder folder;
    for (const auto &[path, bytes] : written(format, {{1, 1.7e9, {{name, 1}, {"loss", 2}}}}).asKeyValueRange())
        folder.file(path, bytes);
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    reader.finish();
    const Run &run = reader.runs().first();
    QVERIFY(hasDamage(run, LogIssue::Reason::TooLarge));
    for (const auto &[tag, series] : run.series)
        QVERIFY(tag.size() < 5'000);
    if (format != LogFormat::Csv) // there the header as a whole may be too large
        QCOMPARE(run.series.size(), 1U);
}

// Seen where machines set their clocks, and where training moved to another one.
void TestBadLogs::clockThatGoesBack()
{
    const TempFolder folder;
    folder.file(eventsName,
                scalarRecord("loss", 1, 1'000, 1) + scalarRecord("loss", 2, 500, 2) + scalarRecord("loss", 3, -5, 3)
                    + scalarRecord("loss", 4, 2'000, 4));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    const Series &series = *reader.runs().first().series.at(u"loss"_s);
    QCOMPARE(series.size(), 4); // none is dropped: steps alone tell of restarts
    QVERIFY(series.restarts().empty());
    QCOMPARE(series.wallTime(2), -5.0);
    const Columns wall = columns(series, {XAxis::Wall});
    QCOMPARE(wall.x, (std::vector<double>{1'000, 500, -5, 2'000}));
    QVERIFY(reader.runs().first().issues.isEmpty());
}

void TestBadLogs::largeFiles_data()
{
    emptinessIsFetchedNoFurther_data();
}

void TestBadLogs::largeFiles()
{
    if (qEnvironmentVariableIntValue("OFFICINA_LONG") == 0)
        QSKIP("for tools/test --long");
    QFETCH(QByteArray, name);
    const TempFolder folder;
    makeSparse(folder.file(name, {}), qint64(20) << 30);
    LocalLogSource source(folder.path());
    RunReader reader;
    const qint64 before = residentBytes();
    QElapsedTimer clock;
    clock.start();
    QVERIFY_RESULT(reader.poll(source));
    qInfo("%lld ms, %lld MB more", clock.elapsed(), (residentBytes() - before) / 1'000'000);
    QVERIFY(residentBytes() - before < 200'000'000);
    QVERIFY(!reader.runs().first().issues.isEmpty());
}

void TestBadLogs::aMillionTags()
{
    const int tags = qEnvironmentVariableIntValue("OFFICINA_LONG") == 0 ? 120'000 : 1'000'000;
    QByteArray bytes;
    for (int tag = 0; tag < tags; ++tag)
        bytes += scalarRecord("layer/" + QByteArray::number(tag) + "/weight", 1, 1.7e9, 1);
    const TempFolder folder;
    folder.file(eventsName, bytes);
    bytes.clear();
    LocalLogSource source(folder.path());
    RunReader reader;
    const qint64 before = residentBytes();
    QElapsedTimer clock;
    clock.start();
    QVERIFY_RESULT(reader.poll(source));
    qInfo("%lld ms, %lld MB more", clock.elapsed(), (residentBytes() - before) / 1'000'000);
    QVERIFY(residentBytes() - before < 200'000'000);
    QCOMPARE(reader.runs().first().series.size(), 100'000U);
    QVERIFY(hasDamage(reader.runs().first(), LogIssue::Reason::TooMany));
}

QTEST_GUILESS_MAIN(TestBadLogs)
#include "tst_badlogs.moc"
