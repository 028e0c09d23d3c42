// SPDX-License-Identifier: GPL-3.0-or-later
//
// What loggers of other programs were seen to write, some of it in tests/data/curves: each file is read for what it
// holds, whatever it is called, or named with the reason.
#include "tests/client/curves/logwriter.h"
#include "tests/client/curves/runtext.h"

#include <QtCore/QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

QString sample(const char *name)
{
    return QStringLiteral(OFFICINA_TEST_DATA "/curves/") + QString::fromLatin1(name);
}

} // namespace

class TestFoundLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void theStateWithTheMostSteps();
    void barsOfMegabytes();
    void piecesOfARun();
    void links();
    void whatIsNotLookedAt();
    void whatMayNotBeRead();
    void parameters_data();
    void parameters();
    void parametersOfManyRuns();
    void whatIsNotRead();
    void secondLogsAreNamed();
    void textOfAnotherFolder();
    void copiesOfMmengine();
    void openedAs();
    void aSecondTableAppears();
    void tablesOfOneMetric();
    void aFileBecomesAnother();
    void dataSetsAreNotSampled();
};

void TestFoundLogs::samples_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Runs>("runs");
    const auto add = [](const char *name, const Runs &runs) { QTest::newRow(name) << sample(name) << runs; };
    add("mlflow-dataset",
        {{u"mlruns/1/0123456789abcdef0123456789abcdef"_s,
          u"loss@1=0.5 loss@2=0.4 loss@3=0.3 val/top 5 (%)@1=77.5 val/top 5 (%)@2=80.25"_s}});
    const QString episodes = u"l@0=21 l@1=35 r@0=21 r@1=35 t@0=1.5 t@1=2.25"_s;
    add("monitor/one", {{u""_s, episodes}});
    add("monitor/nohead", {{u""_s, episodes}});
    add("monitor/two",
        {{u"0.monitor.csv"_s, episodes}, {u"1.monitor.csv"_s, u"l@0=121 l@1=135 r@0=121 r@1=135 t@0=1.6 t@1=2.35"_s}});
    add("heading-again",
        {{u""_s, u"acc@1=0.1 acc@2=0.2 acc@3=0.3 acc@4=0.4 loss@1=0.9 loss@2=0.8 loss@3=0.7 loss@4=0.6"_s}});
    // A row without a counter stands where the last one was.
    add("json-names/d2", {{u""_s, u"bbox/AP@19=31.5 lr@19=0.001 total_loss@19=1.5 total_loss@39=1.2"_s}});
    add("json-names/detr", {{u""_s, u"train_loss@0=25.1 train_loss@1=20.1 train_loss@2=18.5"_s}});
    add("json-names/mm",
        {{u"20250101_120000/vis_data"_s,
          u"coco/bbox_mAP@100=0.2 coco/bbox_mAP@150=0.3 epoch@50=1 epoch@100=1 epoch@150=2 iter@50=50 iter@100=100 "
          u"iter@150=150 loss@50=1.1 loss@100=0.9 loss@150=0.8 lr@50=0.02 lr@100=0.02 lr@150=0.02"_s}});
    add("progress-bar/small",
        {{u""_s,
          u"epoch@0=0.1 epoch@1=0.2 epoch@2=0.3 learning_rate@0=5e-05 learning_rate@1=5e-05 "
          u"learning_rate@2=5e-05 loss@0=0.5 loss@1=0.49 loss@2=0.48"_s}});
    add("progress-bar/ansi.out", {{u""_s, u"loss@10=0.5"_s}});
}

void TestFoundLogs::samples()
{
    QFETCH(QString, path);
    QFETCH(Runs, runs);
    RunReader reader;
    read(reader, path);
    QCOMPARE(textOf(reader), runs);
    QCOMPARE(issuesIn(reader), QList<LogIssue>());
}

void TestFoundLogs::theStateWithTheMostSteps()
{
    for (const char *name : {"trainer-state/a", "trainer-state/b", "trainer-state/c"}) {
        const TempFolder folder;
        const QDateTime begin = QDateTime::currentDateTimeUtc().addSecs(-1000);
        for (int step : {1500, 1000, 500}) { // the newest first: the oldest was touched last
            const QByteArray path = "out/checkpoint-" + QByteArray::number(step) + "/trainer_state.json";
            const QByteArray from = sample(name).toUtf8() + '/' + path;
            if (!existsAt(from))
                continue;
            const QByteArray to = folder.file(path, contentOf(from));
            QFile file(QString::fromUtf8(to));
            QVERIFY(file.open(QIODevice::ReadWrite)
                    && file.setFileTime(begin.addSecs(2000 - step), QFileDevice::FileModificationTime));
        }
        RunReader reader;
        read(reader, folder.path());
        QCOMPARE(reader.runs().size(), 1);
        const Run &run = reader.runs().first();
        QCOMPARE(run.folder.bytes(), "out");
        QCOMPARE(run.series.at(u"train/loss"_s)->size(), 10);
        const bool isBroken = QByteArray(name) != "trainer-state/c";
        QCOMPARE(run.issues.size(), isBroken ? 1 : 0);
        if (isBroken) {
            QCOMPARE(run.issues.first().reason, LogIssue::Reason::Unfinished);
            QCOMPARE(run.issues.first().file.bytes(), "out/checkpoint-1500/trainer_state.json");
        }
    }
}

void TestFoundLogs::barsOfMegabytes()
{
    QByteArray bar;
    while (bar.size() < 5 << 20)
        bar += "\r 45%|####      | 450/1000 [00:10<00:12, 44.1it/s, loss=9.000]";
    const TempFolder folder;
    folder.file("slurm-7.out", bar + "\rstep 10: loss=0.5\n" + bar + "\rstep 20: loss=0.25\n");
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader), (Runs{{u""_s, u"loss@10=0.5 loss@20=0.25"_s}}));
    QCOMPARE(issuesIn(reader), QList<LogIssue>());
}

void TestFoundLogs::whatIsNotRead()
{
    using Reason = LogIssue::Reason;
    const TempFolder folder;
    fill(folder,
         {{"run/metrics.csv", "step,loss\n1,2\n"},
          {"run/metrics.jsonl", "{\"step\": 1, \"loss\": 2}\n"},
          {"run/train.log", "step 1 loss=2\n"},
          {"iris.csv", "length,width\n1,2\n"},
          {"train.jsonl", "{\"text\": \"a\", \"label\": 1}\n"},
          {"README.txt", "Run it.\n"},
          {"empty.csv", ""},
          {"results.csv", "\x1f\x8b\x08"},
          {"run/events.out.tfevents.1", ""},
          {"lone/config.json", "{\"lr\": 1}"},
          {"model.bin", "x"},
          {"a.png", "x"},
          {"b.PNG", "x"}});
    folder.link("again", "run");
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader), (Runs{{u"run"_s, u"loss@1=2"_s}}));
    QCOMPARE(skippedIn(reader),
             (Names{{"again", Reason::SameFolder},
                    {"README.txt", Reason::NoLog},
                    {"empty.csv", Reason::NothingYet},
                    {"iris.csv", Reason::NotRecognised},
                    {"lone/config.json", Reason::NoRun},
                    {"results.csv", Reason::NotALog},
                    {"run/events.out.tfevents.1", Reason::NothingYet},
                    {"run/metrics.jsonl", Reason::TwoFormats},
                    {"run/train.log", Reason::Printed},
                    {"train.jsonl", Reason::NotRecognised}}));
    QCOMPARE(reader.passed().endings, (QMap<QByteArray, qint64>{{".bin", 1}, {".png", 2}}));
}

// Nobody knows whether they tell the same: they are named, and the user may open them.
void TestFoundLogs::secondLogsAreNamed()
{
    const TempFolder folder;
    fill(folder, {{"run/metrics.csv", "step,loss\n1,2\n"}, {"run/eval.jsonl", "{\"step\": 1, \"bleu\": 30}\n"}});
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader), (Runs{{u"run"_s, u"loss@1=2"_s}}));
    QCOMPARE(reader.skipped().size(), 1);
    const LogIssue second = reader.skipped().first();
    QCOMPARE(second.file.bytes(), "run/eval.jsonl");
    QVERIFY(isMissed(second) && isOpenableAs(second));
    LogRules rules;
    rules.formats = {{second.file, LogFormat::JsonLines}};
    RunReader both(rules);
    read(both, folder.path(), rules);
    QCOMPARE(textOf(both), (Runs{{u"run"_s, u"loss@1=2"_s}, {u"run/eval.jsonl"_s, u"bleu@1=30"_s}}));
}

// Of a folder above a run it is that run's where a job of ours ran there.
void TestFoundLogs::textOfAnotherFolder()
{
    const TempFolder folder;
    fill(folder,
         {{"exp/slurm-7.out", "step 1: loss=4\nstep 2: loss=3\n"},
          {"exp/old/metrics.csv", "step,loss\n1,2\n"},
          {"exp/old/other/train.log", "step 1: loss=6\n"},
          {"job/slurm-8.out", "step 1: loss=4\nstep 2: loss=3\n"},
          {"job/officina-run.json", "{}\n"},
          {"job/logs/metrics.csv", "step,loss\n1,2\n"}});
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader),
             (Runs{{u"exp"_s, u"loss@1=4 loss@2=3"_s},
                   {u"exp/old"_s, u"loss@1=2"_s},
                   {u"exp/old/other"_s, u"loss@1=6"_s},
                   {u"job/logs"_s, u"loss@1=2"_s}}));
    QCOMPARE(skippedIn(reader).value("job/slurm-8.out"), LogIssue::Reason::Printed);
}

// Each row is written twice: one run, whichever of the files was there first.
void TestFoundLogs::copiesOfMmengine()
{
    const QByteArray rows = "{\"loss\": 2, \"iter\": 50, \"step\": 50}\n{\"loss\": 1, \"iter\": 100, \"step\": 100}\n";
    const TempFolder folder;
    folder.file("20260102_101112/vis_data/20260102_101112.json", rows);
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 1);
    folder.file("20260102_101112/vis_data/scalars.json", rows);
    QVERIFY_RESULT(reader.poll(source));
    reader.finish();
    QCOMPARE(textOf(reader),
             (Runs{{u"20260102_101112/vis_data"_s, u"iter@50=50 iter@100=100 loss@50=2 loss@100=1"_s}}));
    QCOMPARE(skippedIn(reader), (Names{{"20260102_101112/vis_data/20260102_101112.json", LogIssue::Reason::Copy}}));
}

// What the user says a file is: a run of its own beside what else there is.
void TestFoundLogs::openedAs()
{
    const TempFolder folder;
    fill(folder,
         {{"iris.csv", "length,width\n1,2\n"},
          {"odd.txt", "{\"a\": 1}\n"},
          {"run/measured.dat", "width\n3\n"}, // which is not looked into by its name
          {"run/metrics.jsonl", "{\"step\": 1, \"loss\": 2}\n"},
          {"run/old.csv", "length,width\n1,2\n"}});
    LogRules rules;
    rules.formats = {{RemotePath("iris.csv"), LogFormat::Csv},
                     {RemotePath("odd.txt"), LogFormat::JsonLines},
                     {RemotePath("run/measured.dat"), LogFormat::Csv},
                     {RemotePath("run/old.csv"), LogFormat::Csv}};
    RunReader reader(rules);
    read(reader, folder.path(), rules);
    QCOMPARE(textOf(reader),
             (Runs{{u"iris.csv"_s, u"length@0=1 width@0=2"_s},
                   {u"odd.txt"_s, u"a@0=1"_s},
                   {u"run"_s, u"loss@1=2"_s},
                   {u"run/measured.dat"_s, u"width@0=3"_s},
                   {u"run/old.csv"_s, u"length@0=1 width@0=2"_s}}));
    QCOMPARE(skippedIn(reader), Names());
    rules.formats.remove(RemotePath("iris.csv"));
    RunReader other(rules);
    read(other, folder.path(), rules);
    QCOMPARE(textOf(other).value(u""_s), u"a@0=1"_s); // alone it is the folder's
}

// Each time a run of W&B is taken up again it writes to a folder of its own; the folder above may be ".wandb".
void TestFoundLogs::piecesOfARun()
{
    const auto piece = [](const QList<int> &steps, double value) {
        WandbFile file;
        for (int step : steps)
            file.add(wandbHistory({step, 1.7e9 + step, {{"loss", value}}}));
        return file.bytes();
    };
    const TempFolder folder;
    fill(folder,
         {{".wandb/offline-run-20260101_120000-abc123/run-abc123.wandb", piece({1, 2, 3}, 1)},
          {".wandb/run-20260102_120000-abc123/run-abc123.wandb", piece({4, 5}, 2)},
          {".wandb/offline-run-20260103_120000-abc123/run-abc123.wandb", piece({4, 5}, 3)},
          {".wandb/offline-run-20260103_120000-other1/run-other1.wandb", piece({1}, 4)}});
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader),
             (Runs{{u".wandb/offline-run-20260101_120000-abc123"_s, u"loss@1=1 loss@2=1 loss@3=1 loss@4=3 loss@5=3"_s},
                   {u".wandb/offline-run-20260103_120000-other1"_s, u"loss@1=4"_s}}));
    QCOMPARE(reader.runs().first().series.at(u"loss"_s)->restarts(), (std::vector<qint64>{4, 4}));
}

void TestFoundLogs::links()
{
    const TempFolder elsewhere;
    fill(elsewhere, {{"a/run/metrics.csv", "step,loss\n1,2\n"}, {"b/metrics.csv", "step,loss\n1,3\n"}});
    elsewhere.link("a/run/up", "..");       // a loop
    elsewhere.link("b/other", "../a/run/"); // to what has a name already
    const TempFolder folder;
    folder.file("own/metrics.csv", "step,loss\n1,4\n");
    folder.link("baseline", elsewhere.bytes("b"));
    folder.link("best", elsewhere.bytes("a/run"));
    folder.link("itself", ".");
    folder.link("above", "..");
    folder.link("circle", "circle");
    folder.link("nowhere", "gone");
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader),
             (Runs{{u"own"_s, u"loss@1=4"_s}, {u"baseline"_s, u"loss@1=3"_s}, {u"best"_s, u"loss@1=2"_s}}));
    QByteArrayList passed;
    for (const LogIssue &one : reader.skipped())
        passed.append(one.file.bytes());
    QCOMPARE(passed, (QByteArrayList{"above", "baseline/other", "circle", "itself", "nowhere"}));
}

void TestFoundLogs::whatIsNotLookedAt()
{
    using Reason = LogIssue::Reason;
    const TempFolder folder;
    const QByteArray deep = QByteArray("a/").repeated(LogSource::maxDepth);
    const QByteArray large = QByteArray("nothing of the kind\n").repeated(1'000);
    const auto wide = [](const QByteArray &text) {
        QByteArray units;
        for (char c : text)
            units.append(c).append('\0');
        return units;
    };
    fill(folder,
         {{deep + "metrics.csv", "step,loss\n1,2\n"},
          {".secret/metrics.csv", "step,loss\n1,2\n"},
          {"metrics.csv.gz", "x"},
          {"train.log.1.zst", "x"},
          {"wide.log", "\xff\xfe" + wide("step 1 loss=2\n")},
          {"wide.csv", wide("step,loss\n1,2\n3,4\n")},
          {"long.out", large + "step 1 loss=2\n" + large},
          {"columns.log", "a b\n1 2\n3 4\n5 6\n"},
          {"events.out.tfevents.1", ""},
          {"run-1.wandb", ""}});
    folder.link("dead.log", "gone.log");
    QCOMPARE(::mkfifo(folder.bytes("pipe.log").constData(), 0600), 0);
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader), Runs());
    QCOMPARE(skippedIn(reader),
             (Names{{QByteArray("a/").repeated(LogSource::maxDepth - 1).chopped(1), Reason::Beyond},
                    {".secret", Reason::Hidden},
                    {"metrics.csv.gz", Reason::NotALog},
                    {"train.log.1.zst", Reason::NotALog},
                    {"wide.log", Reason::Encoding},
                    {"wide.csv", Reason::Encoding},
                    {"long.out", Reason::Between},
                    {"columns.log", Reason::NotRecognised},
                    {"events.out.tfevents.1", Reason::NothingYet},
                    {"run-1.wandb", Reason::NothingYet},
                    {"dead.log", Reason::DeadLink},
                    {"pipe.log", Reason::NotAFile}}));
    RunReader ofPipe;
    read(ofPipe, folder.path() + u"/pipe.log"_s); // which nobody writes to
    QCOMPARE(skippedIn(ofPipe), (Names{{"pipe.log", Reason::NotAFile}}));
}

void TestFoundLogs::whatMayNotBeRead()
{
    const TempFolder folder;
    const QByteArray path = folder.file("metrics.csv", "step,loss\n1,2\n");
    QCOMPARE(::chmod(path.constData(), 0), 0);
    QCOMPARE(::chmod(folder.bytes().constData(), 0755), 0);
    constexpr uid_t nobody = 65534; // the superuser may read everything
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::seteuid(nobody), 0);
    LocalLogSource source(folder.path());
    RunReader reader;
    const auto polled = reader.poll(source);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY_RESULT(polled);
    QCOMPARE(skippedIn(reader), (Names{{"metrics.csv", LogIssue::Reason::Unreadable}}));
}

void TestFoundLogs::parameters_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("parameters"); // of the first run
    const auto add = [](const char *test, Files files, const char *parameters) {
        files.insert("run/metrics.jsonl", "{\"step\": 1, \"loss\": 2}\n");
        QTest::newRow(test) << files << QString::fromUtf8(parameters);
    };
    add("JSON", {{"run/config.json", "{\"lr\": 0.5, \"net\": {\"depth\": 2, \"act\": \"relu\"}, \"sizes\": [1, 2]}"}},
        "lr=0.5 net.act=relu net.depth=2 sizes=[1,2]");
    add("Lightning", {{"run/hparams.yaml", "lr: 0.5\nlayers:\n- 1\n- 2\nopt:\n  name: adam\n"}},
        "layers=[1,2] lr=0.5 opt.name=adam");
    add("Hydra", {{"run/.hydra/config.yaml", "lr: 1\n"}}, "lr=1");
    add("of the folder above", {{"config.json", "{\"lr\": 1, \"seed\": 3}"}, {"run/args.json", "{\"lr\": 2}"}},
        "lr=2 seed=3");
    add("broken", {{"run/config.json", "{\"lr\": "}}, "");
}

// Whose number must not count three times over: it took minutes.
void TestFoundLogs::parametersOfManyRuns()
{
    constexpr int runs = 2000;
    const TempFolder folder;
    folder.file("config.json", R"({"model": "small", "lr": 9})");
    for (int i = 0; i < runs; ++i) {
        const QByteArray run = "run" + QByteArray::number(i);
        folder.file(run + "/metrics.csv", "step,loss\n1,2\n");
        folder.file(run + "/config.json", R"({"lr": )" + QByteArray::number(i) + '}');
    }
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), runs);
    for (const Run &run : reader.runs()) {
        QCOMPARE(run.parameters.value(u"lr"_s), run.name().sliced(3));
        QCOMPARE(run.parameters.value(u"model"_s), u"small"_s); // of the folder above
    }
}

void TestFoundLogs::parameters()
{
    QFETCH(Files, files);
    QFETCH(QString, parameters);
    const TempFolder folder;
    fill(folder, files);
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(reader.runs().size(), 1);
    QStringList found;
    for (const auto &[name, value] : reader.runs().first().parameters.asKeyValueRange())
        found.append(name + u'=' + value);
    QCOMPARE(found.join(u' '), parameters);
    QCOMPARE(issuesIn(reader).isEmpty(), !parameters.isEmpty());
    QCOMPARE(textOf(reader).value(u"run"_s), u"loss@1=2"_s);
}

void TestFoundLogs::aSecondTableAppears()
{
    const TempFolder folder;
    folder.file("run/train.csv", "step,loss\n1,2\n");
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(textOf(reader), (Runs{{u"run"_s, u"loss@1=2"_s}}));
    folder.file("run/valid.csv", "step,loss\n1,3\n");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(textOf(reader), (Runs{{u"run/train.csv"_s, u"loss@1=2"_s}, {u"run/valid.csv"_s, u"loss@1=3"_s}}));
    // The one that loggers call so is the folder's.
    folder.file("other/metrics.csv", "step,loss\n1,2\n");
    folder.file("other/old experiment.csv", "step,loss\n1,3\n");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(textOf(reader).value(u"other"_s), u"loss@1=2"_s);
    QCOMPARE(textOf(reader).value(u"other/old experiment.csv"_s), u"loss@1=3"_s);
}

// As DeepSpeed's monitor writes them, once a file of its own tells that they are.
void TestFoundLogs::tablesOfOneMetric()
{
    const TempFolder folder;
    fill(folder, {{"a_loss.csv", "step,loss\r\n1,2\r\n"}, {"b_loss.csv", "step,loss\r\n1,3\r\n"}});
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(textOf(reader), (Runs{{u"a_loss.csv"_s, u"loss@1=2"_s}, {u"b_loss.csv"_s, u"loss@1=3"_s}}));
    folder.file("Train_Samples_lr.csv", "step,lr\r\n32,0.5\r\n");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(textOf(reader), (Runs{{u""_s, u"Train/Samples/lr@32=0.5 a/loss@1=2 b/loss@1=3"_s}}));
}

void TestFoundLogs::aFileBecomesAnother()
{
    const TempFolder folder;
    const QByteArray path = folder.file("log.txt", "Loading the data\n");
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(skippedIn(reader), (Names{{"log.txt", LogIssue::Reason::NoLog}}));
    QTest::qWait(20);
    folder.file("log.txt", "Loading the data\n{\"epoch\": 1, \"loss\": 2}\n");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(textOf(reader), (Runs{{u""_s, u"loss@1=2"_s}}));
    QTest::qWait(20);
    folder.file("log.txt", "epoch 1: loss=3\n");
    for (int visit = 0; visit < 2; ++visit)
        QVERIFY_RESULT(reader.poll(source));
    reader.finish();
    QCOMPARE(textOf(reader), (Runs{{u""_s, u"loss@1=3"_s}}));
}

// A folder of many small files is a data set, whose files are counted and not looked into.
void TestFoundLogs::dataSetsAreNotSampled()
{
    const TempFolder folder;
    for (int i = 0; i < LogSource::maxAlike + 20; ++i)
        folder.file("labels/" + QByteArray::number(i) + ".txt", "0 0.5 0.5 0.1 0.1\n");
    folder.file("labels/results.csv", "epoch,loss\n1,2\n");
    RunReader reader;
    read(reader, folder.path());
    QCOMPARE(textOf(reader), (Runs{{u"labels"_s, u"loss@1=2"_s}}));
    QCOMPARE(reader.skipped().size(), LogSource::maxAlike + 1);
    const LogIssue folderItself = reader.skipped().first();
    QCOMPARE(folderItself.file.bytes(), "labels");
    QCOMPARE(folderItself.reason, LogIssue::Reason::Alike);
    QVERIFY(isMissed(folderItself)); // that some of it was not looked at is told
    QCOMPARE(reader.passed().endings, (QMap<QByteArray, qint64>{{".txt", 20}}));
}

QTEST_GUILESS_MAIN(TestFoundLogs)
#include "tst_foundlogs.moc"
