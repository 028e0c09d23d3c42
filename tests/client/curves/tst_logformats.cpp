// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every format: what is written is read back, however the file grows; what is damaged is named and
// never becomes a wrong point. What each format says beside the numbers is in tests of their own.
#include "client/curves/runs/runreader.h"

#include "tests/client/curves/eventwriter.h"
#include "tests/client/curves/logwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <bit>
#include <cmath>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

const LogFormat allFormats[] = {LogFormat::Events,       LogFormat::Wandb,     LogFormat::MlFlow,
                                LogFormat::TrainerState, LogFormat::DvcLive,   LogFormat::Csv,
                                LogFormat::JsonHistory,  LogFormat::JsonLines, LogFormat::Text};

double randomValue(QRandomGenerator &random, bool floats)
{
    switch (random.bounded(12)) {
    case 0: return std::numeric_limits<double>::quiet_NaN();
    case 1: return std::numeric_limits<double>::infinity();
    case 2: return -std::numeric_limits<double>::infinity();
    case 3: return 0;
    case 4: return random.bounded(100);
    default: break;
    }
    const double value = std::ldexp(random.generateDouble() - 0.5, random.bounded(-40, 40));
    return floats ? double(float(value)) : value;
}

// Steps mostly ascend, and go back where training was restarted.
Log randomLog(quint32 seed)
{
    QRandomGenerator random(seed);
    const QByteArrayList tags{"train/loss", "train/lr", "eval/loss", "eval/f1_macro"};
    Log log;
    qint64 step = random.bounded(3);
    double time = 1.7e9;
    const int rows = random.bounded(1, 400);
    for (int i = 0; i < rows; ++i) {
        LoggedRow row{step, time, {}};
        for (const QByteArray &tag : tags) {
            if (random.bounded(3) > 0)
                row.values[tag] = randomValue(random, random.bounded(2) == 0);
        }
        if (!row.values.isEmpty())
            log.append(row);
        time += random.bounded(1, 100) / 8.0; // exact in every format
        step =
            random.bounded(50) == 0 ? std::max<qint64>(0, step - random.bounded(1, 40)) : step + random.bounded(1, 20);
    }
    if (log.isEmpty())
        log.append({step, time, {{tags[0], 1}}});
    return log;
}

QString tagIn(LogFormat format, const QByteArray &tag)
{
    return QString::fromUtf8(format == LogFormat::TrainerState ? "train/" + tag : tag);
}

std::map<QString, Series> expected(LogFormat format, const Log &log)
{
    const bool hasTime = format != LogFormat::TrainerState && format != LogFormat::Text;
    std::map<QString, Series> series;
    for (const LoggedRow &row : log) {
        for (const auto &[tag, value] : row.values.asKeyValueRange())
            series[tagIn(format, tag)].append({row.step, hasTime ? row.wallTime : qQNaN(), value});
    }
    return series;
}

bool same(double a, double b)
{
    return std::isnan(a) ? std::isnan(b) : std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b) || a == b;
}

// The first difference, empty where there is none.
QByteArray difference(const RunReader &reader, const std::map<QString, Series> &wanted)
{
    if (reader.runs().size() != 1)
        return QByteArray::number(reader.runs().size()) + " runs";
    const Run &run = reader.runs().first();
    if (!run.issues.isEmpty())
        return "damage at " + QByteArray::number(run.issues.first().offset);
    if (run.series.size() != wanted.size())
        return QByteArray::number(run.series.size()) + " tags";
    for (const auto &[tag, series] : wanted) {
        const auto found = run.series.find(tag);
        if (found == run.series.end())
            return "no " + tag.toUtf8();
        if (found->second->size() != series.size())
            return tag.toUtf8() + " has " + QByteArray::number(found->second->size()) + " points";
        for (qsizetype i = 0; i < series.size(); ++i) {
            const Point got = found->second->at(i);
            const Point want = series.at(i);
            if (got.step != want.step || !same(got.wallTime, want.wallTime) || !same(got.value, want.value))
                return tag.toUtf8() + " differs at " + QByteArray::number(i);
        }
    }
    return {};
}

} // namespace

class TestLogFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writeReadCompare_data();
    void writeReadCompare();
    void growing_data() { writeReadCompare_data(); }
    void growing();
    void damaged_data();
    void damaged();

    void compressed();
    void logsOfOthers();

private:
    // Opens the folder, or the one text log in it.
    static std::unique_ptr<LocalLogSource> sourceFor(const TempFolder &folder, LogFormat format)
    {
        return std::make_unique<LocalLogSource>(format == LogFormat::Text ? folder.path(u"train.log"_s)
                                                                          : folder.path());
    }
};

void TestLogFormats::writeReadCompare_data()
{
    QTest::addColumn<LogFormat>("format");
    for (LogFormat format : allFormats)
        QTest::newRow(qPrintable(formatName(format))) << format;
}

void TestLogFormats::writeReadCompare()
{
    QFETCH(LogFormat, format);
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Log log = randomLog(seed);
        const TempFolder folder;
        for (const auto &[path, bytes] : written(format, log).asKeyValueRange())
            folder.file(path, bytes);
        const auto source = sourceFor(folder, format);
        RunReader reader;
        QVERIFY_RESULT(reader.poll(*source));
        reader.finish();
        QCOMPARE(difference(reader, expected(format, log)), QByteArray());
        QCOMPARE(reader.runs().first().format, format);
        QVERIFY(!*reader.poll(*source)); // nothing is read twice
    }
}

void TestLogFormats::growing()
{
    QFETCH(LogFormat, format);
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        const Log log = randomLog(seed + 1000);
        const TempFolder folder;
        RunReader reader;
        const auto source = sourceFor(folder, format);
        for (int visit = 0; visit <= 4; ++visit) {
            const bool isDocument = format == LogFormat::TrainerState || format == LogFormat::JsonHistory;
            const qsizetype rows = visit == 4 ? log.size() : log.size() * visit / 4;
            const auto files = written(format, isDocument ? log.first(rows) : log);
            for (const auto &[path, bytes] : files.asKeyValueRange()) {
                const qsizetype size =
                    visit == 4 || isDocument ? bytes.size() : bytes.size() * visit / 4 + random.bounded(3);
                folder.file(path, bytes.first(std::min(size, bytes.size())));
            }
            const auto polled = reader.poll(*source);
            QVERIFY_RESULT(polled);
            if (visit % 2)
                reader.finish(); // a pause, in which a last line may be taken
        }
        QCOMPARE(difference(reader, expected(format, log)), QByteArray());
    }
}

void TestLogFormats::damaged_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::newRow("events") << LogFormat::Events; // those with sums
    QTest::newRow("wandb") << LogFormat::Wandb;
}

void TestLogFormats::damaged()
{
    QFETCH(LogFormat, format);
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        Log log;
        for (int i = 0; i < 1000; ++i)
            log.append({i, 1.7e9 + i, {{"loss", i}}});
        const TempFolder folder;
        const auto files = written(format, log);
        QByteArray bytes = files.first();
        const qsizetype at = random.bounded(int(bytes.size() / 4), int(bytes.size() / 2));
        switch (random.bounded(3)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << random.bounded(8))); break;
        case 1: bytes.remove(at, random.bounded(1, 200)); break;
        default: bytes.insert(at, noise(random.bounded(1, 200), seed));
        }
        folder.file(files.firstKey(), bytes);
        LocalLogSource source(folder.path());
        RunReader reader;
        QVERIFY_RESULT(reader.poll(source));
        const Run &run = reader.runs().first();
        QVERIFY2(!run.issues.isEmpty(), QByteArray::number(seed));
        const Series &series = *run.series.at(u"loss"_s);
        for (qsizetype i = 0; i < series.size(); ++i)
            QCOMPARE(series.value(i), double(series.step(i)));
        // A lost place in W&B's framing costs what is left of its block of 32 KiB.
        QVERIFY2(series.size() >= (format == LogFormat::Events ? 990 : 250), QByteArray::number(series.size()));
    }
}

void TestLogFormats::compressed()
{
    const TempFolder folder;
    folder.file("events.out.tfevents.1", QByteArray("\x1f\x8b\x08\0", 4) + noise(100'000));
    folder.file("a/run-x.wandb", noise(100'000));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 2);
    for (const Run &run : reader.runs()) {
        QCOMPARE(run.issues.size(), 1);
        QCOMPARE(run.issues.first().reason, LogIssue::Reason::NotALog);
    }
    QVERIFY(!*reader.poll(source));
}

void TestLogFormats::logsOfOthers()
{
    const QString extra = qEnvironmentVariable("OFFICINA_EXTRA_LOGS");
    if (extra.isEmpty())
        QSKIP("OFFICINA_EXTRA_LOGS names no folder of further logs to try.");
    LocalLogSource source(extra);
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    reader.finish();
    QVERIFY(!reader.runs().isEmpty());
    for (const Run &run : reader.runs()) {
        QVERIFY2(run.issues.isEmpty(), qPrintable(run.name()));
        QVERIFY2(run.points() > 0, qPrintable(run.name()));
    }
    QCOMPARE(reader.waiting(), 0);
}

QTEST_GUILESS_MAIN(TestLogFormats)
#include "tst_logformats.moc"
