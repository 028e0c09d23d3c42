// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli run, results, history and budget on the practice factory's real Slurm: a folder with odd names is
// sent, run and its results fetched, at once or later; what a first-time user does wrong; and a history that window
// and terminal write at the same time.
#include "client/base/files.h"
#include "client/jobs/jobhistory.h"
#include "client/jobs/jobtemplate.h"
#include "tests/cli/jobsfixture.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

#include <csignal>
#include <tuple>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliRun : public QObject, private CliJobsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sentRunAndFetched();
    void againAsTheLastTime();
    void interruptedAndFetchedLater();
    void nothingIsOverwritten();
    void wordsOfTheCommand_data();
    void wordsOfTheCommand();
    void severalNodes();
    void mistakes_data();
    void mistakes();
    void muchIsSaidFirst();
    void scriptOfTheRefused();
    void historyOfBoth();
    void budget();
    void helpNamesTheTemplates();
    void chainIsFetchedOnce();
    void startUpFilesAreTold();

private:
    Answer run(const QStringList &words) const { return oc(QStringList{u"run"_s} + words); }
    QStringList small() const
    {
        return {u"--site"_s, u"practice"_s, u"--gpus"_s,   u"0"_s,   u"--cpus"_s, u"1"_s,
                u"--time"_s, u"3"_s,        u"--memory"_s, u"64M"_s, u"--json"_s};
    }
    QString project() const { return m_local.path(QString::fromUtf8(projectName)); }
    QByteArrayList found(const QString &folder) const; // files, by path below it
    RemotePath work() const { return RemotePath("/work/demo"); }

    static constexpr QByteArrayView projectName{"it's α $HOME"};
};

QByteArrayList TestCliRun::found(const QString &folder) const
{
    QByteArrayList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        names += QFile::encodeName(QDir(folder).relativeFilePath(files.next()));
    std::ranges::sort(names);
    return names;
}

void TestCliRun::initTestCase()
{
    QVERIFY_RESULT(CliJobsFixture::connect());
    const QByteArray folder = projectName.toByteArray() + '/';
    m_local.file(folder + "go.sh",
                 "mkdir -p results checkpoints\nprintf '%s\\n' \"$@\" >'results/ü its.csv'\n"
                 "printf new >\"results/two\nlines.txt\"\nprintf weights >checkpoints/e9.pt\n"
                 "ln -s e9.pt checkpoints/last.pt\nprintf x >checkpoints/e8.pt\nprintf own >made.csv\n"
                 "until [ -z \"$WAIT\" ] || [ -e \"$WAIT\" ]; do sleep 0.2; done\necho said \"$1\"\nexit ${CODE:-0}\n");
    m_local.file(folder + "data.csv", "a,b\n"); // sent along, and no result
    m_local.file(folder + "big/x.bin", QByteArray(100'000, 'x'));
    m_local.file(folder + ".gitignore", "big/\n");
}

void TestCliRun::sentRunAndFetched()
{
    const Answer answer = run(QStringList{project()} + small()
                              + QStringList{u"--follow"_s, u"--fetch"_s, u"results/"_s, u"--fetch"_s, u"*.csv"_s,
                                            u"--fetch"_s, u"checkpoints/last*"_s, u"--"_s, u"env"_s, u"CODE=7"_s,
                                            u"sh"_s, u"go.sh"_s, u"a b"_s, u"$HOME"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 7, answer.err.constData()); // the job's own, and its results come all the same
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"plan"][u"files"].toInt(), 3);
    QCOMPARE(json[u"plan"][u"left_out"].toInt(), 1);
    QCOMPARE(json[u"text"].toString(), u"said a b\n"_s);
    QCOMPARE(json[u"ended_by"].toString(), u"itself"_s);
    QCOMPARE(json[u"results"][u"files"].toInt(), 5);
    const QString results = project() + u"/officina-results/practice-"_s + json[u"job"].toString();
    QCOMPARE(json[u"results"][u"folder"].toString(), results);
    QCOMPARE(found(results),
             QByteArrayList({"checkpoints/e9.pt", "checkpoints/last.pt", "made.csv", "results/two\nlines.txt",
                             "results/ü its.csv"}));
    QCOMPARE(contentOf(QFile::encodeName(results + u"/results/ü its.csv"_s)), QByteArray("a b\n$HOME\n--json\n"));
}

void TestCliRun::againAsTheLastTime()
{
    const Answer shown = run({project(), u"--again"_s, u"--time"_s, u"4"_s, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QCOMPARE(shown.json()[u"plan"][u"files"].toInt(), 0); // and no results among them
    QCOMPARE(shown.json()[u"plan"][u"removed"].toInt(), 0);
    QVERIFY2(shown.err.contains("Not as the last time:\nTime limit: was"), shown.err.constData());
    QCOMPARE(shown.err.count(": was "), 1);
    QVERIFY(shown.json()[u"script"].toString().contains(u"env CODE=7 sh go.sh 'a b' '$HOME' --json\n"_s));
    QCOMPARE(shown.json()[u"settings"][u"fetch"].toArray().size(), 3);
}

// Ctrl+C ends the looking on, not the job.
void TestCliRun::interruptedAndFetchedLater()
{
    QVERIFY_RESULT(m_session->run("rm -f /work/demo/go-on"));
    const auto program = m_program.process(QStringList{u"run"_s, project(), u"--again"_s, u"--json"_s, u"-f"_s, u"--"_s}
                                           + QStringList{u"WAIT=/work/demo/go-on sh go.sh later"_s});
    program->start();
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += program->readAllStandardError()).contains("was submitted"), cliPatience);
    ::kill(pid_t(program->processId()), SIGINT);
    QVERIFY(program->waitForFinished(cliPatience));
    QCOMPARE(program->exitCode(), 130);
    told += program->readAllStandardError();
    QVERIFY2(told.contains("goes on") && told.contains("officina-cli results '"), told.constData());
    const auto json = QJsonDocument::fromJson(program->readAllStandardOutput()).object();
    const QString id = json[u"job"].toString();
    QVERIFY(waitForState(id, u"running"_s));

    const Answer early = oc({u"results"_s, project(), u"--json"_s});
    QVERIFY2(early.exitCode == 0, early.err.constData());
    QCOMPARE(early.json()[u"results"][0][u"outcome"].toString(), u"not-ended"_s);
    QVERIFY_RESULT(m_session->write(RemotePath("/work/demo/go-on"), {}));
    QVERIFY(waitForState(id, u"completed"_s));
    const Answer fetched = oc({u"results"_s, u"--json"_s});
    QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
    QCOMPARE(fetched.json()[u"results"][0][u"job"].toString(), id);
    QCOMPARE(fetched.json()[u"results"][0][u"files"].toInt(), 5);
    QCOMPARE(contentOf(QFile::encodeName(project() + u"/officina-results/practice-"_s + id + u"/made.csv"_s)),
             QByteArray("own"));
    QVERIFY(oc({u"results"_s, u"--json"_s}).json()[u"results"].toArray().isEmpty());
}

void TestCliRun::nothingIsOverwritten()
{
    const Answer sent = run({project(), u"--again"_s, u"--json"_s, u"--into"_s, u"mine"_s, u"--fetch"_s, u"made.csv"_s,
                             u"--"_s, u"echo $SLURM_JOB_ID; sh go.sh x"_s});
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    const QString id = sent.json()[u"job"].toString();
    const QByteArray mine =
        m_local.file(projectName.toByteArray() + "/mine/practice-" + id.toUtf8() + "/made.csv", "the user's own");
    QVERIFY(waitForState(id, u"completed"_s));
    QCOMPARE(oc({u"log"_s, u"practice"_s, id}).out, id.toUtf8() + "\nsaid x\n"); // one word is a line for the shell
    const Answer fetched = oc({u"results"_s, project(), u"--json"_s});
    QCOMPARE(fetched.json()[u"results"][0][u"differing"].toInt(), 1);
    QCOMPARE(contentOf(mine), QByteArray("the user's own"));
}

void TestCliRun::wordsOfTheCommand_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"python"_s, u"train.py"_s, u"--lr=0.1"_s} << u"python train.py --lr=0.1"_s;
    QTest::newRow("quoted") << QStringList{u"echo"_s, u"it's"_s, u"$X"_s, u"α"_s, u""_s}
                            << u"echo 'it'\\''s' '$X' 'α' ''"_s;
    QTest::newRow("a line") << QStringList{u"a && b \"$X\""_s} << u"a && b \"$X\""_s;
    QTest::newRow("two dashes again") << QStringList{u"x"_s, u"--"_s, u"--help"_s} << u"x -- --help"_s;
}

void TestCliRun::wordsOfTheCommand()
{
    QFETCH(QStringList, words);
    QFETCH(QString, line);
    const Answer shown = run(QStringList{project(), u"--site"_s, u"practice"_s, u"--dry-run"_s, u"--"_s} + words);
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QVERIFY2(shown.out.endsWith('\n' + line.toUtf8() + '\n'), shown.out.constData());
}

// The factory has one node a partition: what starts a command on several is tried on that one.
void TestCliRun::severalNodes()
{
    const Answer each = run({project(), u"--again"_s, u"--no-fetch"_s, u"--launch"_s, u"each-node"_s, u"-f"_s,
                             u"--json"_s, u"--"_s, u"echo \"node $SLURM_PROCID of $SLURM_NNODES\""_s});
    QVERIFY2(each.exitCode == 0, each.err.constData());
    QCOMPARE(each.json()[u"text"].toString(), u"node 0 of 1\n"_s);
    const Answer torchrun = run({project(), u"--again"_s, u"--nodes"_s, u"2"_s, u"--launch"_s, u"torchrun"_s,
                                 u"--dry-run"_s, u"--"_s, u"python3"_s, u"train.py"_s});
    QVERIFY2(torchrun.out.contains("#SBATCH --ntasks-per-node=1\n") && torchrun.out.contains("--rdzv-backend=c10d")
                 && torchrun.out.endsWith("    train.py\n"),
             torchrun.out.constData());
}

// Its first link does the work; the results are those of the whole chain.
void TestCliRun::chainIsFetchedOnce()
{
    const Answer answer =
        run(QStringList{project()} + small()
            + QStringList{u"--partition"_s, u"gpu"_s, u"--launch"_s, u"once"_s, u"--links"_s, u"2"_s, u"--fetch"_s,
                          u"results/"_s, u"-f"_s, u"--"_s, u"sh go.sh \"link $OFFICINA_LINK\""_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QVERIFY2(answer.err.contains("Links: was 1, is 2"), answer.err.constData());
    const QJsonObject json = answer.json();
    QCOMPARE(json[u"links"].toArray().size(), 2);
    QVERIFY2(json[u"text"].toString().startsWith(u"said link 1\n"_s), qPrintable(json[u"text"].toString()));
    QVERIFY(!json[u"text"].toString().contains(u"said link 2"));
    QCOMPARE(json[u"ended"][u"kind"].toString(), u"chain"_s);
    QCOMPARE(json[u"ended"][u"link"].toInt(), 1);
    QCOMPARE(json[u"results"][u"files"].toInt(), 2);
    const Answer shown = run({project(), u"--again"_s, u"--dry-run"_s}); // it is remembered
    QVERIFY2(shown.out.contains("link 1 of 2 of a chain"), shown.out.constData());
    QVERIFY(!run({project(), u"--again"_s, u"--links"_s, u"1"_s, u"--dry-run"_s}).out.contains("of a chain"));
}

void TestCliRun::mistakes_data()
{
    m_local.folder("empty");
    m_local.file("a file", {});
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto at = [](const QString &folder, const QStringList &more) {
        return QStringList{folder, u"--site"_s, u"practice"_s} + more;
    };
    const QStringList command{u"--"_s, u"true"_s};
    const QString empty = m_local.path(u"empty"_s);
    QTest::newRow("no folder") << at(m_local.path(u"none"_s), command) << 3 << "none"_ba;
    QTest::newRow("a file") << at(m_local.path(u"a file"_s), command) << 2 << "is not a folder"_ba;
    QTest::newRow("empty") << at(empty, command) << 1 << "Nothing would be sent"_ba;
    QTest::newRow("no site") << QStringList{empty} + command << 2 << "--site SITE"_ba;
    QTest::newRow("no command") << at(empty, {}) << 2 << "-- python train.py"_ba;
    QTest::newRow("nothing after the dashes") << at(empty, {u"--"_s}) << 2 << "-- python train.py"_ba;
    QTest::newRow("forgot the dashes") << at(empty, {u"python"_s, u"train.py"_s}) << 2 << "too much"_ba;
    QTest::newRow("never run") << QStringList{empty, u"--again"_s} << 2 << "was never run"_ba;
    QTest::newRow("no pattern") << at(empty, QStringList{u"--fetch"_s, u"[z-a]"_s} + command) << 2 << "[z-a]"_ba;
    QTest::newRow("results elsewhere") << at(empty, QStringList{u"--into"_s, u"../x"_s} + command) << 2
                                       << "within the project"_ba;
    QTest::newRow("no such site") << QStringList{empty, u"--site"_s, u"nowhere"_s} + command << 3 << "nowhere"_ba;
    QTest::newRow("no such way") << at(empty, QStringList{u"--launch"_s, u"mpirun"_s} + command) << 2 << "torchrun"_ba;
}

void TestCliRun::mistakes()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const Answer answer = run(words);
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QVERIFY(answer.out.isEmpty());
}

// A data set that nobody thought of is named before a byte of it is sent.
void TestCliRun::muchIsSaidFirst()
{
    m_local.file("large/train.py", "pass\n");
    QFile data(QString::fromUtf8(m_local.file("large/data set/images.tar", {})));
    QVERIFY(data.open(QIODevice::WriteOnly) && data.resize(10LL << 30)); // with nothing in it on the disk
    const QStringList words{m_local.path(u"large"_s), u"--site"_s, u"practice"_s, u"--json"_s, u"--"_s, u"true"_s};
    const Answer answer = run(words);
    QCOMPARE(answer.exitCode, 7);
    QCOMPARE(answer.errorKind(), u"too-large"_s);
    QVERIFY2(answer.err.contains("in data set alone") && answer.err.contains(".officinaignore"),
             answer.err.constData());
    const QString copy = answer.json()[u"plan"][u"copy"].toString();
    QVERIFY_ERROR(m_session->stat(RemotePath(copy.toUtf8())), Error::Kind::NotFound);
}

void TestCliRun::scriptOfTheRefused()
{
    const Answer refused = run({project(), u"--again"_s, u"--partition"_s, u"none-such"_s, u"--json"_s});
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(refused.json()[u"outcome"].toString(), u"refused"_s);
    QVERIFY2(refused.err.contains("No job was started"), refused.err.constData());
}

void TestCliRun::historyOfBoth()
{
    const QString folder = m_program.path(u".local/share/officina"_s);
    const Clock clock;
    Store store(folder + u"/officina.db"_s);
    JobHistory window(store, clock);
    // What the window sees while the terminal sends.
    QList<QFuture<Result<>>> writing;
    for (int i = 1; i <= 20; ++i) {
        Job job{.id = JobId{QString::number(900'000 + i)}};
        job.name = u"window's job %1\nof two lines"_s.arg(i);
        job.state = JobState::Completed;
        job.times.submitted = QDateTime::currentDateTimeUtc();
        writing += window.add({.site = SiteId{u"elsewhere"_s}, .jobs = {job}, .asked = clock.now()});
    }
    Job rest{.id = JobId{u"47_[8-39]"_s}, .parent = JobId{u"47"_s}};
    rest.name = u"sweep"_s;
    rest.tasks = 32;
    writing += window.add({.site = SiteId{u"elsewhere"_s}, .jobs = {rest}, .asked = clock.now()});
    const QString id = submit("true\n", {u"--name"_s, u"terminal's"_s});
    QVERIFY(!id.isEmpty());
    for (auto &one : writing) {
        QTRY_VERIFY(one.isFinished());
        QVERIFY_RESULT(one.result());
    }
    const auto found = window.find({.sites = {SiteId{u"practice"_s}}, .name = u"terminal's"_s});
    QTRY_VERIFY(found.isFinished());
    QVERIFY_RESULT(found.result());
    QCOMPARE(found.result()->size(), 1);
    QCOMPARE(found.result()->first().job.id.value, id);
    QVERIFY(found.result()->first().run); // and where its folder is

    const Answer all = oc({u"history"_s, u"--site"_s, u"elsewhere"_s, u"--name"_s, u"window's job 1*"_s, u"--since"_s,
                           u"1d"_s, u"--state"_s, u"completed"_s, u"--limit"_s, u"5"_s, u"--json"_s});
    QVERIFY2(all.exitCode == 0, all.err.constData());
    QCOMPARE(all.json()[u"jobs"].toArray().size(), 5); // of 11: 1 and 10 to 19
    QVERIFY(all.json()[u"more"].toBool());
    const Answer sweep = oc({u"history"_s, u"--name"_s, u"sweep"_s});
    QVERIFY2(QRegularExpression(u"\\bTASKS\\b.*\\n.*\\bsweep +32 "_s).match(QString::fromUtf8(sweep.out)).hasMatch(),
             sweep.out.constData()); // a row, and how many jobs it is
    const Answer csv = oc({u"history"_s, u"--name"_s, u"terminal's"_s, u"--csv"_s});
    QVERIFY2(csv.out.contains("terminal's"), csv.out.constData());
    QCOMPARE(oc({u"history"_s, u"--since"_s, u"soon"_s}).exitCode, 2);
    QCOMPARE(oc({u"history"_s, u"--state"_s, u"lost"_s}).exitCode, 2);
}

void TestCliRun::budget()
{
    const Answer answer = oc({u"budget"_s, u"practice"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    const QJsonValue project = answer.json()[u"projects"][0];
    QCOMPARE(project[u"account"].toString(), u"demo"_s);
    QCOMPARE(project[u"unit"].toString(), u"gpu-hours"_s);
    QCOMPARE(project[u"left"].toDouble(), project[u"limit"].toDouble() - project[u"used"].toDouble());
    QVERIFY(oc({u"budget"_s, u"practice"_s}).out.contains("used"));
}

void TestCliRun::helpNamesTheTemplates()
{
    const QByteArray help = oc({u"submit"_s, u"--help"_s}).out.simplified();
    for (const JobTemplate &known : jobTemplates())
        QVERIFY2(help.contains(known.id.toUtf8()), help.constData());
}

// As a probe would keep it of a user with such files: what they set is a value to start from, and said.
void TestCliRun::startUpFilesAreTold()
{
    const QStringList submit{u"submit"_s, u"practice"_s, u"--dry-run"_s, u"--script"_s,
                             file("#!/bin/bash\n#SBATCH --time=5\npwd\n")};
    const Answer plain = oc(submit);
    QVERIFY2(plain.exitCode == 0 && !plain.err.contains("start-up"), plain.err.constData());
    QDirIterator files(m_program.path({}), {u"*.json"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QString kept;
    while (files.hasNext())
        if (const QString name = files.next(); name.contains(u"/schedulers/"))
            kept = name;
    const auto before = readFile(kept);
    QVERIFY_RESULT(before);
    QJsonObject changed = QJsonDocument::fromJson(*before).object();
    QJsonObject scheduler = changed[u"scheduler"].toObject();
    scheduler[u"defaults"_s] =
        QJsonObject{{u"SBATCH_RESERVATION"_s, u"course"_s}, {u"SLURM_CLUSTERS"_s, u"elsewhere"_s}};
    changed[u"scheduler"_s] = scheduler;
    QVERIFY_RESULT(writeFile(kept, QJsonDocument(changed).toJson()));
    const auto restore = qScopeGuard([&] { std::ignore = writeFile(kept, *before); });
    const Answer shown = oc(submit);
    const Answer ran = run(QStringList{project()} + small() + QStringList{u"--dry-run"_s, u"--"_s, u"true"_s});
    const QByteArray scripts[] = {shown.out, ran.json()[u"script"].toString().toUtf8()};
    for (const QByteArray &script : scripts)
        QVERIFY2(script.contains("#SBATCH --reservation=course\n"), script.constData());
    for (const char *said : {"SBATCH_RESERVATION=course", "SLURM_CLUSTERS=elsewhere"})
        QVERIFY2(shown.err.contains(said) && ran.err.contains(said), (shown.err + ran.err).constData());
    const Answer given = oc(submit + QStringList{u"--reservation"_s, u"own"_s});
    QVERIFY2(given.out.contains("#SBATCH --reservation=own\n") && !given.err.contains("course"), given.err.constData());
}

QTEST_GUILESS_MAIN(TestCliRun)
#include "tst_clirun.moc"
