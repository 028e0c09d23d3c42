// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of Weights & Biases: what the file says beside numbers, its framing, and the files beside it.
#include "client/curves/formats/wandbfile.h"
#include "client/curves/formats/wandbfiles.h"
#include "client/curves/runs/runreader.h"

#include "tests/client/curves/eventwriter.h"
#include "tests/client/curves/logwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestWandb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysMore();
    void keepsNamesApart();
    void takenUpAgain_data();
    void takenUpAgain();
    void fragments();
    void filesAlone();
    void filesBesideTheRun();
    void filesWrittenAnew();
    void configuration_data();
    void configuration();
};

void TestWandb::saysMore()
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
    QVERIFY(run.issues.isEmpty());
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
    QCOMPARE(gpu.step(1), 6); // where training was
    QCOMPARE(gpu.wallTime(1), 1'700'000'025.0);
    QCOMPARE(gpu.value(1), 12.0);
}

namespace {

QByteArray gpuUse(qint64 time, const QByteArray &percent)
{
    return bytesField(7,
                      bytesField(2, varintField(1, quint64(time)))
                          + bytesField(3, bytesField(1, "gpu") + bytesField(16, percent)));
}

} // namespace

// What is called by its path, a key of the same name, and what the machine told of itself.
void TestWandb::keepsNamesApart()
{
    WandbFile file;
    file.add(gpuUse(1'700'000'000, "97"));
    file.add(bytesField(2,
                        bytesField(1, bytesField(1, "val") + bytesField(16, "{\"acc\": 1}"))
                            + bytesField(1, bytesField(1, "val.acc") + bytesField(16, "2"))
                            + bytesField(1, bytesField(2, "val") + bytesField(2, "acc") + bytesField(16, "3"))
                            + bytesField(1, bytesField(1, "system/gpu") + bytesField(16, "4"))));
    WandbReader reader;
    std::vector<TaggedPoint> points;
    reader.feed(file.bytes(), points);
    QMap<QByteArray, QList<double>> values;
    for (const TaggedPoint &one : points)
        values[reader.tagName(one.tag)].append(one.point.value);
    QCOMPARE(values,
             (QMap<QByteArray, QList<double>>{
                 {"system/gpu", {97}}, {"system/gpu.1", {4}}, {"val.acc", {1, 3}}, {"val.acc.1", {2}}}));
}

void TestWandb::takenUpAgain_data()
{
    QTest::addColumn<qint64>("step"); // of the first row of the second time
    QTest::addColumn<QList<qint64>>("steps"); // of the statistics
    QTest::newRow("where it was") << qint64(11) << QList<qint64>{5, 10, 11, 11};
    QTest::newRow("from an earlier checkpoint") << qint64(6) << QList<qint64>{5, 6, 6};
    QTest::newRow("nothing logged yet") << qint64(-1) << QList<qint64>{5, 10};
}

// The statistics that come before the first row of the second time drop nothing of the first time.
void TestWandb::takenUpAgain()
{
    QFETCH(qint64, step);
    QFETCH(QList<qint64>, steps);
    WandbFile first;
    for (const qint64 at : {5, 10}) {
        first.add(wandbHistory({at, 1.7e9 + double(at), {{"loss", 0.5}}}));
        first.add(gpuUse(1'700'000'000 + at, "97"));
    }
    WandbFile second;
    second.add(gpuUse(1'700'001'000, "3"));
    if (step >= 0) {
        second.add(wandbHistory({step, 1.7e9 + 1010, {{"loss", 0.25}}}));
        second.add(gpuUse(1'700'001'020, "96"));
    }
    const TempFolder folder;
    folder.file("wandb/offline-run-20260101_120000-abc123/run-abc123.wandb", first.bytes());
    folder.file("wandb/offline-run-20260102_120000-abc123/run-abc123.wandb", second.bytes());
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 1);
    const Series &gpu = *reader.runs().first().series.at(u"system/gpu"_s);
    QList<qint64> found;
    for (qsizetype i = 0; i < gpu.size(); ++i) {
        found.append(gpu.step(i));
        QVERIFY(i == 0 || gpu.wallTime(i) > gpu.wallTime(i - 1));
    }
    QCOMPARE(found, steps);
}

void TestWandb::fragments()
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
        QVERIFY(reader.issues().isEmpty());
        QCOMPARE(reader.waiting(), 0);
    }
}

namespace {

const QByteArray runFolder = "wandb/run-20260101_120000-abc123/";
const QByteArray config = R"(wandb_version: 1

_wandb:
  desc: null
  value:
    cli_version: 0.16.1
    m:
    - 1: trainer/global_step
      6:
      - 3
learning_rate:
  desc: null
  value: 0.001
betas:
  desc: null
  value:
  - 0.9
  - 0.95
optimizer:
  desc: null
  value:
    name: adam
    "odd: key": 'it''s'
)";
const QByteArray summary =
    R"({"loss": 0.25, "val": {"acc": NaN}, "_step": 40, "_timestamp": 1700000000.5, "_runtime": 9,
"picture": {"_type": "image-file", "width": 3}, "note": "done"})";

} // namespace

// Taken from W&B's server, or with the run's own file gone: last values and hyper-parameters.
void TestWandb::filesAlone()
{
    const TempFolder folder;
    folder.file(runFolder + "files/config.yaml", config);
    folder.file(runFolder + "files/wandb-summary.json", summary);
    folder.file(runFolder + "files/output.log", "no log of ours");
    folder.file("files/config.yaml", "of: something else");
    for (const QString &opened : {folder.path(), folder.path(QString::fromLatin1(runFolder)),
                                  folder.path(QString::fromLatin1(runFolder + "files"))}) {
        LocalLogSource source(opened);
        RunReader reader;
        QVERIFY_RESULT(reader.poll(source));
        QCOMPARE(reader.runs().size(), 1);
        const Run &run = reader.runs().first();
        QCOMPARE(run.folder.name(), "run-20260101_120000-abc123");
        QCOMPARE(formatName(run.format), u"wandb"_s);
        QVERIFY(run.issues.isEmpty());
        QCOMPARE(run.parameters,
                 (QMap<QString, QString>{{u"learning_rate"_s, u"0.001"_s},
                                         {u"betas"_s, u"[0.9,0.95]"_s},
                                         {u"optimizer.name"_s, u"adam"_s},
                                         {u"optimizer.odd: key"_s, u"it's"_s}}));
        QCOMPARE(run.series.size(), 2U);
        const Series &loss = *run.series.at(u"loss"_s);
        QCOMPARE(loss.step(0), 40);
        QCOMPARE(loss.wallTime(0), 1'700'000'000.5);
        QCOMPARE(loss.value(0), 0.25);
        QVERIFY(std::isnan(run.series.at(u"val.acc"_s)->at(0).value));
    }
}

// The run's own file tells the same, and all of it.
void TestWandb::filesBesideTheRun()
{
    const TempFolder folder;
    folder.file(runFolder + "files/config.yaml", config);
    folder.file(runFolder + "files/wandb-summary.json", summary);
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.points(), 2);
    WandbFile file;
    file.add(wandbHistory({39, 1.7e9, {{"loss", 0.5}}}));
    file.add(wandbHistory({40, 1.7e9, {{"loss", 0.25}}}));
    folder.file(runFolder + "run-abc123.wandb", file.bytes());
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 1);
    QCOMPARE(reader.runs().first().format, LogFormat::Wandb);
    QCOMPARE(reader.points(), 2);
    QCOMPARE(reader.runs().first().series.at(u"loss"_s)->size(), 2);
    QCOMPARE(std::ranges::count(reader.skipped(), LogIssue::Reason::Copy, &LogIssue::reason), 2);
    QVERIFY(std::ranges::none_of(reader.skipped(), isMissed)); // nobody needs to be told
    QVERIFY(!*reader.poll(source));
}

void TestWandb::filesWrittenAnew()
{
    const TempFolder folder;
    folder.file(runFolder + "files/config.yaml", config);
    folder.file(runFolder + "files/wandb-summary.json", summary);
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QTest::qWait(20); // another time of change
    folder.file(runFolder + "files/wandb-summary.json", R"({"loss": 0.125, "_step": 50})");
    QVERIFY_RESULT(reader.poll(source));
    const Run &run = reader.runs().first();
    QCOMPARE(run.series.size(), 1U);
    QCOMPARE(run.series.at(u"loss"_s)->at(0).step, 50);
    QCOMPARE(run.series.at(u"loss"_s)->size(), 1);
    QCOMPARE(run.parameters.value(u"learning_rate"_s), u"0.001"_s);
}

void TestWandb::configuration_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<int>("damage");
    QTest::newRow("four spaces") << "lr:\n    value: 1\nopt:\n    value:\n        name: adam\n"_ba
                                 << u"lr=1 opt.name=adam"_s << 0;
    QTest::newRow("items to the right") << "a:\n  value:\n    - 1\n    - x\n"_ba << u"a=[1,x]"_s << 0;
    QTest::newRow("quotes") << "a:\n  value: \"x\\ty: z\"\n"_ba << u"a=x\ty: z"_s << 0;
    QTest::newRow("empty text") << "a:\n  value: ''\nb:\n  value: null\n"_ba << u"a='' b=null"_s << 0;
    QTest::newRow("no line end") << "a:\n  value: 1"_ba << u"a=1"_s << 0;
    QTest::newRow("CR LF") << "a:\r\n  value: 1\r\n"_ba << u"a=1"_s << 0;
    QTest::newRow("comments") << "---\n# value\na:\n  # b\n  value: 1\n"_ba << u"a=1"_s << 0;
    QTest::newRow("address") << "a:\n  value: http://x:80/y\n"_ba << u"a=http://x:80/y"_s << 0;
    QTest::newRow("block of text") << "a:\n  value: |\n    two\n    lines\nb:\n  value: 2\n"_ba << u"b=2"_s << 3;
    QTest::newRow("list of dictionaries") << "a:\n  value:\n  - x: 1\nb:\n  value: 2\n"_ba << u"b=2"_s << 1;
    QTest::newRow("open quote") << "a:\n  value: \"x\nb:\n  value: 2\n"_ba << u"b=2"_s << 1;
    QTest::newRow("no YAML") << "\x1f\x8b\x08"_ba << u""_s << 1;
}

void TestWandb::configuration()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, parameters);
    QFETCH(int, damage);
    WandbConfigReader reader;
    std::vector<TaggedPoint> points;
    reader.feed(yaml, points);
    QVERIFY(reader.finish(points));
    QVERIFY(points.empty());
    QStringList shown;
    for (const auto &[name, value] : reader.facts().parameters.asKeyValueRange())
        shown.append(name + u'=' + value);
    QCOMPARE(shown.join(u' '), parameters);
    QCOMPARE(reader.issues().size(), damage);
}

QTEST_GUILESS_MAIN(TestWandb)
#include "tst_wandb.moc"
