// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every format: what is written is read back, however the file grows; what is damaged is named and
// never becomes a wrong point; and what each format says beside the numbers.
#include "client/curves/runreader.h"
#include "client/curves/textlog.h"
#include "client/curves/wandbfile.h"

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

const LogFormat allFormats[] = {LogFormat::Events, LogFormat::Wandb,     LogFormat::MlFlow, LogFormat::TrainerState,
                                LogFormat::Csv,    LogFormat::JsonLines, LogFormat::Text};

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
    if (!run.damage.isEmpty())
        return "damage at " + QByteArray::number(run.damage.first().offset);
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

    void eventsSayMore();
    void mediaAreThinned();
    void wandbSaysMore();
    void wandbFragments();
    void mlflowSaysMore();
    void checkpoints();
    void trainerStateThatIsNone();
    void text_data();
    void text();
    void typedPatterns_data();
    void typedPatterns();
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

// The files are seen at random moments while they are written.
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
            const bool isDocument = format == LogFormat::TrainerState;
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

// Bytes are changed, taken out and put in: no point appears that was not written, most are read, and
// the damage is named.
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
        QVERIFY2(!run.damage.isEmpty(), QByteArray::number(seed));
        const Series &series = *run.series.at(u"loss"_s);
        for (qsizetype i = 0; i < series.size(); ++i)
            QCOMPARE(series.value(i), double(series.step(i)));
        // A lost place in W&B's framing costs what is left of its block of 32 KiB.
        QVERIFY2(series.size() >= (format == LogFormat::Events ? 990 : 250), QByteArray::number(series.size()));
    }
}

void TestLogFormats::eventsSayMore()
{
    const auto numbers = [](int field, std::initializer_list<double> list) {
        QByteArray packed;
        for (double one : list)
            packed += doubleField(0, one).sliced(1);
        return bytesField(field, packed);
    };
    const auto summary = [](QByteArrayView tag, const QByteArray &rest) {
        return bytesField(1, bytesField(1, tag) + rest);
    };
    const auto plugin = [](QByteArrayView name, const QByteArray &content) {
        return bytesField(9, bytesField(1, bytesField(1, name) + bytesField(2, content)));
    };
    const auto strings = [](const QByteArrayList &list) {
        QByteArray tensor = varintField(1, 7);
        for (const QByteArray &one : list)
            tensor += bytesField(8, one);
        return tensor;
    };
    const auto entry = [](QByteArrayView key, const QByteArray &value) {
        return bytesField(1, bytesField(1, key) + bytesField(2, value));
    };
    const QByteArray hparams = varintField(1, 0)
        + bytesField(3,
                     entry("lr", doubleField(2, 0.01)) + entry("optimizer", bytesField(3, "adam"))
                         + entry("amp", varintField(4, 1)));
    QByteArray bytes = tfRecord(versionEvent());
    const auto add = [&](qint64 step, const QByteArray &value) { bytes += tfRecord(eventBytes(step, 1e9, value)); };
    add(0, summary("_hparams_/session_start_info", plugin("hparams", hparams)));
    // TensorFlow 1 and PyTorch: fields of their own. The last limit is as good as infinite.
    add(1,
        summary("old",
                bytesField(
                    5, doubleField(1, -1) + doubleField(2, 3) + numbers(6, {0, 1, 1.79e308}) + numbers(7, {2, 0, 4}))));
    add(1, summary("picture", bytesField(4, varintField(1, 1) + varintField(2, 1) + bytesField(4, "PNG1"))));
    // TensorFlow 2: tensors, and the plugin is said once.
    const QByteArray rows = varintField(1, 2) + bytesField(2, {});
    add(1, summary("new", bytesField(8, rows + numbers(6, {0, 1, 5, 1, 2, 6})) + plugin("histograms", {})));
    add(2, summary("new", bytesField(8, varintField(1, 2) + bytesField(4, numbers(0, {0, 1, 7}).sliced(2)))));
    add(2, summary("pictures", bytesField(8, strings({"4", "4", "PNG2", "PNG3"})) + plugin("images", {})));
    add(3, summary("notes", bytesField(8, strings({"one", "two"})) + plugin("text", {})));
    add(4, simpleValue("loss", 0.5F));
    add(5, summary("new", bytesField(8, varintField(1, 2) + bytesField(4, "no doubles"))));
    const TempFolder folder;
    folder.file("events.out.tfevents.1", bytes);
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    const Run &run = reader.runs().first();
    QCOMPARE(run.parameters,
             (QMap<QString, QString>{{u"lr"_s, u"0.01"_s}, {u"optimizer"_s, u"adam"_s}, {u"amp"_s, u"true"_s}}));
    QCOMPARE(run.series.size(), 1U);
    QCOMPARE(run.media.size(), 5U);
    using Buckets = std::vector<HistogramBucket>;
    QCOMPARE(run.media.at(u"old"_s).kind, Media::Kind::Histogram);
    QCOMPARE(run.media.at(u"old"_s).samples[0].buckets, (Buckets{{-1, 0, 2}, {1, 3, 4}}));
    QCOMPARE(run.media.at(u"new"_s).samples.size(), 2U);
    QCOMPARE(run.media.at(u"new"_s).samples[0].buckets, (Buckets{{0, 1, 5}, {1, 2, 6}}));
    QCOMPARE(run.media.at(u"new"_s).samples[1].buckets, (Buckets{{0, 1, 7}}));
    QCOMPARE(run.media.at(u"picture"_s).samples[0].bytes, "PNG1");
    QCOMPARE(run.media.at(u"pictures"_s).samples[0].bytes, "PNG2");
    QCOMPARE(run.media.at(u"pictures"_s).samples[0].step, 2);
    QCOMPARE(run.media.at(u"notes"_s).kind, Media::Kind::Text);
    QCOMPARE(run.media.at(u"notes"_s).samples[0].bytes, "one\ntwo");
    QCOMPARE(run.damage.size(), 1); // the tensor whose bytes are no doubles
    QCOMPARE(run.damage.first().reason, Damage::Reason::Malformed);
}

void TestLogFormats::mediaAreThinned()
{
    Media media{Media::Kind::Text};
    for (int step = 0; step < 10'000; ++step)
        media.add({step, 0, QByteArray(100, 'x')});
    QVERIFY(media.samples.size() <= Media::maxSamples && media.samples.size() >= Media::maxSamples / 2);
    QCOMPARE(media.samples.back().step, 9'999);
    QVERIFY(std::ranges::is_sorted(media.samples, {}, &MediaSample::step));
    QVERIFY(media.samples.front().step < 3'000);
    QCOMPARE(media.bytes(), qint64(media.samples.size()) * 100);
    media.add({50, 0, "x"}); // training went back
    QCOMPARE(media.samples.back().step, 50);
    Media large{Media::Kind::Image};
    for (int step = 0; step < 20; ++step)
        large.add({step, 0, QByteArray(10'000'000, 'x')});
    QVERIFY(large.bytes() <= Media::maxBytes);
    QCOMPARE(large.samples.back().step, 19);
}

void TestLogFormats::wandbSaysMore()
{
    WandbFile file;
    file.add(bytesField(17,
                        bytesField(1, "abc123") + bytesField(8, "bold-sky-7")
                            + bytesField(4,
                                         wandbConfig({{"lr", "0.001"},
                                                      {"optimizer", "{\"name\": \"adam\", \"betas\": [0.9, 0.95]}"},
                                                      {"_wandb", "{\"t\": 1}"}}))));
    file.add(bytesField(4, wandbConfig({{"epochs", "3"}, {"note", "\"two words\""}, {"clip", "Infinity"}})));
    LoggedRow row{5, 1.7e9, {{"loss", 0.5}}};
    file.add(wandbHistory(row));
    // A dictionary, and one in parts; a picture is no number.
    file.add(bytesField(
        2,
        bytesField(1, bytesField(1, "val") + bytesField(16, "{\"acc\": 0.75, \"by\": {\"f1\": NaN}}"))
            + bytesField(1, bytesField(2, "test") + bytesField(2, "acc") + bytesField(16, "1"))
            + bytesField(1, bytesField(1, "img") + bytesField(16, "{\"_type\": \"image-file\", \"width\": 3}"))
            + bytesField(
                1,
                bytesField(1, "weights")
                    + bytesField(16, "{\"_type\": \"histogram\", \"values\": [3, 0, 4], \"bins\": [0, 1, 2, 5]}"))
            + bytesField(2, varintField(1, 6))));
    file.add(bytesField(7,
                        bytesField(2, varintField(1, 1'700'000'010))
                            + bytesField(3, bytesField(1, "gpu.0.gpu") + bytesField(16, "97.5"))));
    file.add(bytesField(7,
                        bytesField(2, varintField(1, 1'700'000'025))
                            + bytesField(3, bytesField(1, "gpu.0.gpu") + bytesField(16, "12"))));
    const TempFolder folder;
    folder.file("wandb/offline-run-1-abc123/run-abc123.wandb", file.bytes());
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 1);
    const Run &run = reader.runs().first();
    QVERIFY(run.damage.isEmpty());
    QCOMPARE(run.title, u"bold-sky-7"_s);
    QCOMPARE(run.name(), u"bold-sky-7"_s);
    QCOMPARE(run.parameters,
             (QMap<QString, QString>{{u"lr"_s, u"0.001"_s},
                                     {u"optimizer.name"_s, u"adam"_s},
                                     {u"optimizer.betas"_s, u"[0.9,0.95]"_s},
                                     {u"epochs"_s, u"3"_s},
                                     {u"note"_s, u"two words"_s},
                                     {u"clip"_s, u"Infinity"_s}}));
    QStringList tags;
    for (const auto &[tag, series] : run.series)
        tags.append(tag);
    QCOMPARE(tags, (QStringList{u"loss"_s, u"system/gpu.0.gpu"_s, u"test.acc"_s, u"val.acc"_s, u"val.by.f1"_s}));
    QCOMPARE(run.series.at(u"val.acc"_s)->at(0).step, 6);
    QCOMPARE(run.media.at(u"weights"_s).samples[0].step, 6);
    QCOMPARE(run.media.at(u"weights"_s).samples[0].buckets, (std::vector<HistogramBucket>{{0, 1, 3}, {2, 5, 4}}));
    const Series &gpu = *run.series.at(u"system/gpu.0.gpu"_s);
    QCOMPARE(gpu.step(1), 15);
    QCOMPARE(gpu.wallTime(1), 1'700'000'025.0);
    QCOMPARE(gpu.value(1), 12.0);
}

// Records longer than a block, and ends that leave no room for a header.
void TestLogFormats::wandbFragments()
{
    for (int filler = 32'600; filler < 32'768; ++filler) {
        WandbFile file;
        file.add(bytesField(8, QByteArray(filler, 'x'))); // an artifact: passed over
        file.add(bytesField(8, QByteArray(100'000, 'x')));
        file.add(wandbHistory({3, 1.7e9, {{"loss", 7}}}));
        WandbReader reader;
        std::vector<TaggedPoint> points;
        for (qsizetype at = 0; at < file.bytes().size(); at += 1000)
            reader.feed(QByteArrayView(file.bytes()).sliced(at, std::min<qsizetype>(1000, file.bytes().size() - at)),
                        points);
        QCOMPARE(points.size(), 1U);
        QCOMPARE(points[0].point.value, 7.0);
        QVERIFY(reader.damage().isEmpty());
        QCOMPARE(reader.waiting(), 0);
    }
}

void TestLogFormats::mlflowSaysMore()
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
    QCOMPARE(one.damage.size(), 1);
    QCOMPARE(one.damage.first().reason, Damage::Reason::Malformed);
    QCOMPARE(one.damage.first().offset, 40);
}

// Each checkpoint tells the whole story so far: only the newest is read.
void TestLogFormats::checkpoints()
{
    const Log log{{10, 0, {{"loss", 3}}}, {20, 0, {{"loss", 2}, {"eval_loss", 5}}}, {30, 0, {{"loss", 1}}}};
    const TempFolder folder;
    LocalLogSource source(folder.path());
    RunReader reader;
    for (int saved = 1; saved <= 3; ++saved) {
        const QByteArray name = "out/checkpoint-" + QByteArray::number(saved * 10) + "/trainer_state.json";
        folder.file(name, written(LogFormat::TrainerState, log.first(saved)).first());
        QTest::qWait(20); // another time of change
        QVERIFY_RESULT(reader.poll(source));
        QCOMPARE(reader.runs().size(), 1);
        QCOMPARE(reader.runs().first().folder.bytes(), "out");
        QCOMPARE(reader.runs().first().series.at(u"train/loss"_s)->size(), saved);
    }
    QCOMPARE(reader.runs().first().series.at(u"eval/loss"_s)->size(), 1);
    QCOMPARE(reader.runs().first().parameters.value(u"max_steps"_s), u"100"_s);
}

void TestLogFormats::trainerStateThatIsNone()
{
    const TempFolder folder;
    folder.file("trainer_state.json", written(LogFormat::TrainerState, {{1, 0, {{"loss", 3}}}}).first());
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QTest::qWait(20);
    folder.file("trainer_state.json", "{\"log_history\": [{\"step\""); // caught while it is written
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.points(), 1); // what was there stays
    QTest::qWait(20);
    folder.file("trainer_state.json",
                written(LogFormat::TrainerState, {{1, 0, {{"loss", 3}}}, {2, 0, {{"loss", 2}}}}).first());
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.points(), 2);

    folder.file("other/trainer_state.json", "[1, 2]");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().last().damage.first().reason, Damage::Reason::Malformed);
}

void TestLogFormats::text_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("points");
    QTest::newRow("equals") << QString() << "step=100 loss=0.25 lr=1e-4"_ba << "loss@100=0.25 lr@100=0.0001"_ba;
    QTest::newRow("colons") << QString() << "Epoch [3/10], Train Loss: 0.5, acc: 91.5%"_ba
                            << "Loss@3=0.5 acc@3=91.5"_ba;
    QTest::newRow("no step") << QString() << "loss=1"_ba << "loss@0=1"_ba;
    QTest::newRow("times and versions") << QString() << "2026-11-26T12:30:01 host:8080/x v=1.2.3 took 5"_ba << ""_ba;
    QTest::newRow("not a number") << QString() << "loss=nan step: 4 lr=-inf"_ba << "loss@4=nan lr@4=-inf"_ba;
    QTest::newRow("a dictionary") << QString() << "{'loss': 2.5, 'epoch': 1.0}"_ba << ""_ba;
    QTest::newRow("pattern") << u"\\{'loss': (?<loss>[^,]+), .*'epoch': (?<epoch>[\\d.]+)"_s
                             << "{'loss': 2.5, 'lr': 1, 'epoch': 3.0}"_ba << "loss@3=2.5"_ba;
    QTest::newRow("a group without a name") << u"loss=(\\S+)"_s << "loss=3 loss=4"_ba << "value@0=3 value@0=4"_ba;
    QTest::newRow("pattern without a group") << u"loss"_s << "loss=3"_ba << ""_ba;
    QTest::newRow("invalid UTF-8") << QString() << "\xff\xfe loss=1"_ba << "loss@0=1"_ba;
}

void TestLogFormats::text()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, points);
    TextReader reader{QRegularExpression(pattern)};
    std::vector<TaggedPoint> read;
    reader.feed(line, read);
    reader.finish(read);
    QByteArrayList shown;
    for (const TaggedPoint &one : read) {
        shown.append(reader.tagName(one.tag) + '@' + QByteArray::number(one.point.step) + '='
                     + QByteArray::number(one.point.value));
    }
    QCOMPARE(shown.join(' '), points);
}

void TestLogFormats::typedPatterns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("points");
    QTest::newRow("dots") << u"step ... loss=..."_s << "step 100  loss=2.5e-3 lr=1"_ba << "loss@100=0.0025"_ba;
    QTest::newRow("one sign") << u"loss=…"_s << "loss=nan"_ba << "loss@0=nan"_ba;
    QTest::newRow("signs are signs") << u"[epoch ...] (acc ...%)"_s << "[epoch 3] (acc 91.5%)"_ba << "acc@3=91.5"_ba;
    QTest::newRow("twice the same word") << u"loss ... loss ..."_s << "loss 1 loss -2"_ba << "loss@0=1 loss2@0=-2"_ba;
    QTest::newRow("no word") << u"... s"_s << "3.5 s"_ba << "value@0=3.5"_ba;
    QTest::newRow("an expression") << u"l(?<loss>\\d)"_s << "l3"_ba << "loss@0=3"_ba;
    QTest::newRow("no group") << u"loss"_s << ""_ba << "refused"_ba;
    QTest::newRow("no expression") << u"(?<loss"_s << ""_ba << "refused"_ba;
    QTest::newRow("nothing") << QString() << ""_ba << "refused"_ba;
}

void TestLogFormats::typedPatterns()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, points);
    const auto pattern = textPattern(typed);
    QCOMPARE(!pattern, points == "refused");
    if (!pattern)
        return;
    TextReader reader(*pattern);
    std::vector<TaggedPoint> read;
    reader.feed(line, read);
    reader.finish(read);
    QByteArrayList shown;
    for (const TaggedPoint &one : read) {
        shown.append(reader.tagName(one.tag) + '@' + QByteArray::number(one.point.step) + '='
                     + QByteArray::number(one.point.value));
    }
    QCOMPARE(shown.join(' '), points);
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
        QCOMPARE(run.damage.size(), 1);
        QCOMPARE(run.damage.first().reason, Damage::Reason::NotALog);
    }
    QVERIFY(!*reader.poll(source));
}

// Logs that other people's programs wrote, from the folder that OFFICINA_EXTRA_LOGS names.
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
        QVERIFY2(run.damage.isEmpty(), qPrintable(run.name()));
        QVERIFY2(run.points() > 0, qPrintable(run.name()));
    }
    QCOMPARE(reader.waiting(), 0);
}

QTEST_GUILESS_MAIN(TestLogFormats)
#include "tst_logformats.moc"
