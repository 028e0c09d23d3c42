// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which files of a folder are taken for logs, and how odd trees are passed over.
#include "client/curves/runs/logsource.h"
#include "client/curves/runs/runreader.h"

#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestLogSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void textLogs();
    void listsATree();
    void passesOverLoopsAndHiddenFolders();
    void opensOneFile();
    void opensARunFolder_data();
    void opensARunFolder();
    void readsRanges();
    void errors();
    void closedFolders();
};

void TestLogSource::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("format"); // empty: no log
    QTest::addColumn<QByteArray>("run");
    QTest::newRow("TF 2") << QByteArray("a/events.out.tfevents.1690483602.host.1.2.v2") << u"events"_s
                          << QByteArray("a");
    QTest::newRow("Lightning") << QByteArray("lightning_logs/version_0/metrics.csv") << u"csv"_s
                               << QByteArray("lightning_logs/version_0");
    QTest::newRow("Ultralytics") << QByteArray("results.csv") << u"csv"_s << QByteArray("");
    QTest::newRow("Keras") << QByteArray("Training.CSV") << u"csv"_s << QByteArray("");
    QTest::newRow("any name") << QByteArray("run 7.csv") << u"csv"_s << QByteArray("");
    QTest::newRow("JSON lines") << QByteArray("metrics.jsonl") << u"jsonl"_s << QByteArray("");
    QTest::newRow("a data set of JSON lines") << QByteArray("train.jsonl") << u""_s << QByteArray("");
    QTest::newRow("Hugging Face") << QByteArray("out/trainer_state.json") << u"trainer_state"_s << QByteArray("out");
    QTest::newRow("a checkpoint") << QByteArray("out/checkpoint-500/trainer_state.json") << u"trainer_state"_s
                                  << QByteArray("out");
    QTest::newRow("a checkpoint opened") << QByteArray("checkpoint-500/trainer_state.json") << u"trainer_state"_s
                                         << QByteArray("");
    QTest::newRow("W&B") << QByteArray("wandb/offline-run-1-abc/run-abc.wandb") << u"wandb"_s
                         << QByteArray("wandb/offline-run-1-abc");
    QTest::newRow("MLflow metric") << QByteArray("mlruns/0/0123456789abcdef0123456789abcdef/metrics/train/loss")
                                   << u"mlflow"_s << QByteArray("mlruns/0/0123456789abcdef0123456789abcdef");
    QTest::newRow("MLflow parameter") << QByteArray("0/0123456789abcdef0123456789abcdef/params/lr") << u"mlflow"_s
                                      << QByteArray("0/0123456789abcdef0123456789abcdef");
    QTest::newRow("MLflow name") << QByteArray("0123456789abcdef0123456789abcdef/tags/mlflow.runName") << u"mlflow"_s
                                 << QByteArray("0123456789abcdef0123456789abcdef");
    QTest::newRow("MLflow tag") << QByteArray("0123456789abcdef0123456789abcdef/tags/mlflow.user") << u""_s
                                << QByteArray("");
    QTest::newRow("no run of MLflow") << QByteArray("run/metrics/loss") << u""_s << QByteArray("");
    QTest::newRow("a log") << QByteArray("slurm-42.out") << u""_s << QByteArray("");
}

void TestLogSource::names()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, format);
    QFETCH(QByteArray, run);
    const RemotePath path(name);
    // What a file called so holds, where its name alone does not tell it.
    const bool isTable = name.toLower().endsWith(".csv");
    const LogSample sample{format == "trainer_state"_L1 ? "{\"log_history\": []}"_ba
                               : isTable                ? "epoch,loss\n1,2\n"_ba
                               : format.isEmpty()       ? "{\"text\": \"a\"}\n"_ba
                                                        : "{\"loss\": 1}\n"_ba,
                           {},
                           true};
    const LogDecision decision = decide(path, sample);
    QCOMPARE(decision.place.has_value(), !format.isEmpty());
    if (format.isEmpty())
        return;
    QCOMPARE(formatName(decision.place->format), format);
    QCOMPARE(decision.place->run.bytes(), run);
}

void TestLogSource::textLogs()
{
    const LogSample sample{"it was 0.5 in the end\n", {}, true};
    QVERIFY(!decide(RemotePath("a/train.log"), sample).place);
    LogRules rules;
    rules.text.setPattern(u"was (?<loss>\\S+) in"_s);
    QVERIFY(decide(RemotePath("a/train.log"), sample, rules).place);
    QVERIFY(!decide(RemotePath("a/model.bin"), sample, rules).place);
    const LogSample other{"epoch 1\n", {}, true};
    QVERIFY(!decide(RemotePath("a/train.log"), other, rules).place);
    QCOMPARE(placeOfOpened(RemotePath("slurm-42.out"), sample).format, LogFormat::Text);
    QCOMPARE(placeOfOpened(RemotePath("opened by itself"), {}).format, LogFormat::Events);
}

void TestLogSource::listsATree()
{
    const TempFolder folder;
    folder.file("a/events.out.tfevents.1", "12345");
    folder.file("metrics.csv", "x");
    folder.file("notes.txt", "x");
    folder.file("odd \xff\nname/-events.tfevents", "x");
    LocalLogSource source(folder.path());
    const auto files = source.files();
    QVERIFY_RESULT(files);
    QMap<QByteArray, qint64> sizes;
    for (const LogFile &file : *files) {
        sizes[file.path.bytes()] = file.size;
        QVERIFY(qAbs(file.changed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY_RESULT(source.read(file.path, 0, 10));
    }
    QCOMPARE(sizes,
             (QMap<QByteArray, qint64>{{"a/events.out.tfevents.1", 5},
                                       {"metrics.csv", 1},
                                       {"notes.txt", 1},
                                       {"odd \xff\nname/-events.tfevents", 1}}));
    std::filesystem::remove_all(folder.path(u"odd"_s).chopped(3).toStdString()); // Qt cannot
}

void TestLogSource::passesOverLoopsAndHiddenFolders()
{
    const TempFolder folder;
    folder.file("run/metrics.csv", "x");
    folder.link("run/loop", "..");
    folder.link("latest", "run");
    folder.link("dangling.tfevents", "nowhere");
    folder.file(".trash/metrics.csv", "x");
    folder.file("1/2/3/4/5/6/7/metrics.csv", "x");
    folder.file("1/2/3/4/5/6/7/8/9/metrics.csv", "too deep");
    LocalLogSource source(folder.path());
    const auto files = source.files();
    QVERIFY_RESULT(files);
    QByteArrayList names;
    for (const LogFile &file : *files)
        names.push_back(file.path.bytes());
    std::ranges::sort(names);
    QCOMPARE(names, (QByteArrayList{"1/2/3/4/5/6/7/metrics.csv", "run/metrics.csv"}));
}

void TestLogSource::opensOneFile()
{
    const TempFolder folder;
    folder.file("any.csv", "hello");
    LocalLogSource source(folder.path(u"any.csv"_s));
    const auto files = source.files();
    QVERIFY_RESULT(files);
    QCOMPARE(files->size(), 1);
    QCOMPARE(files->first().path.bytes(), "any.csv");
    QCOMPARE(*source.read(files->first().path, 1, 3), "ell");
}

void TestLogSource::opensARunFolder_data()
{
    QTest::addColumn<QByteArray>("opened");
    QTest::addColumn<QByteArray>("run"); // below the folder above the run
    const QByteArray mlflow = "mlruns/1/0123456789abcdef0123456789abcdef";
    const QByteArray wandb = "wandb/run-20260101_120000-abc123";
    for (const char *part : {"", "/metrics", "/metrics/val", "/metrics/loss", "/params"})
        QTest::newRow(qPrintable("mlflow"_L1 + QLatin1StringView(part))) << mlflow + part << mlflow.sliced(9);
    for (const char *part : {"", "/files"})
        QTest::newRow(qPrintable("wandb"_L1 + QLatin1StringView(part))) << wandb + part << wandb.sliced(6);
    QTest::newRow("artifacts") << mlflow + "/artifacts" << QByteArray();
    QTest::newRow("experiment") << "mlruns/1"_ba << QByteArray();
    QTest::newRow("wandb") << "wandb"_ba << QByteArray();
}

// Opened by itself, a run is the same run as seen from above: its other files belong to it, its
// neighbours do not.
void TestLogSource::opensARunFolder()
{
    QFETCH(QByteArray, opened);
    QFETCH(QByteArray, run);
    const TempFolder folder;
    for (const char *id : {"0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"}) {
        for (const char *part : {"/metrics/loss", "/metrics/val/acc", "/params/lr", "/artifacts/events.out.tfevents.1"})
            folder.file(QByteArray("mlruns/1/") + id + part, "x");
    }
    for (const char *name : {"run-20260101_120000-abc123", "run-20260101_130000-def456"})
        folder.file(QByteArray("wandb/") + name + "/run.wandb", "x");
    LocalLogSource source(folder.path(QString::fromLatin1(opened)));
    QCOMPARE(source.opened().bytes(), run);
    const auto files = source.files();
    QVERIFY_RESULT(files);
    QVERIFY(!files->isEmpty());
    for (const LogFile &file : *files) {
        QVERIFY2(run.isEmpty() || file.path.bytes().startsWith(run + '/'), file.path.bytes());
        QCOMPARE(*source.read(file.path, 0, 10), "x");
    }
    if (!run.isEmpty())
        QCOMPARE(files->size(), opened.startsWith("wandb") ? 1 : 4);
}

void TestLogSource::readsRanges()
{
    const TempFolder folder;
    folder.file("metrics.csv", "0123456789");
    LocalLogSource source(folder.path());
    const RemotePath path("metrics.csv");
    QCOMPARE(*source.read(path, 0, 100), "0123456789");
    QCOMPARE(*source.read(path, 8, 100), "89");
    QCOMPARE(*source.read(path, 3, 2), "34");
    QCOMPARE(*source.read(path, 10, 5), "");
    QCOMPARE(*source.read(path, 1000, 5), "");
}

void TestLogSource::errors()
{
    const TempFolder folder;
    LocalLogSource missing(folder.path(u"missing"_s));
    QVERIFY_ERROR(missing.files(), Error::Kind::NotFound);
    LocalLogSource source(folder.path());
    QVERIFY_ERROR(source.read(RemotePath("metrics.csv"), 0, 1), Error::Kind::NotFound);
}

// Named, and everything beside it is read.
void TestLogSource::closedFolders()
{
    const TempFolder folder;
    folder.file("open/metrics.csv", "step,loss\n1,2\n");
    folder.file("forbidden/metrics.csv", "step,loss\n1,2\n");
    const QByteArray forbidden = folder.bytes("forbidden");
    QCOMPARE(chmod(forbidden.constData(), 0), 0);
    QCOMPARE(chmod(folder.bytes().constData(), 0755), 0);
    constexpr uid_t nobody = 65534; // the superuser may read everything
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(seteuid(nobody), 0);
    const auto listed = LocalLogSource(QString::fromUtf8(forbidden)).files();
    LocalLogSource source(folder.path());
    RunReader reader;
    const auto read = reader.poll(source);
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QCOMPARE(chmod(forbidden.constData(), 0755), 0);
    QVERIFY_ERROR(listed, Error::Kind::Denied);
    QVERIFY_RESULT(read);
    QCOMPARE(reader.runs().size(), 1);
    QCOMPARE(reader.runs().first().issues,
             (QList<LogIssue>{{LogIssue::Reason::Unreadable, 0, RemotePath("forbidden"), u"Permission denied"_s}}));
}

QTEST_APPLESS_MAIN(TestLogSource)
#include "tst_logsource.moc"
