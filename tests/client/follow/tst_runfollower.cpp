// SPDX-License-Identifier: GPL-3.0-or-later
//
// Following runs over a real SSH server, and in a folder of this computer: only new bytes travel,
// what was read survives a lost connection, and the rest is picked up afterwards.
#include "client/follow/runfollower.h"

#include "client/follow/runsources.h"
#include "client/follow/sshlogsource.h"
#include "tests/client/curves/eventwriter.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray eventsName = "events.out.tfevents.1";

QByteArray records(int from, int to)
{
    QByteArray bytes;
    for (int step = from; step < to; ++step)
        bytes += scalarRecord("loss", step, 1.7e9 + step, float(step));
    return bytes;
}

void append(const QByteArray &path, const QByteArray &bytes)
{
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

// One whole visit that begins now has ended.
void visitsAgain(RunFollower &follower)
{
    QSignalSpy read(&follower, &RunFollower::read);
    follower.start();
    QTRY_VERIFY(!read.isEmpty());
}

// From the end of each visit to that of the next, in ms. A slow computer makes them longer, never shorter.
QList<qint64> pausesOf(RunFollower &follower, int count)
{
    QElapsedTimer sinceVisit;
    QList<qint64> pauses;
    const QObject watcher;
    QObject::connect(&follower, &RunFollower::read, &watcher, [&] {
        if (sinceVisit.isValid())
            pauses.append(sinceVisit.elapsed());
        sinceVisit.start();
    });
    follower.start();
    std::ignore = QTest::qWaitFor([&] { return pauses.size() >= count; }, tryLimit);
    return pauses.first(std::min<qsizetype>(count, pauses.size()));
}

} // namespace

class TestRunFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsOverSftp();
    void bothRoadsAreTheSame();
    void manyRuns();
    void opensOneFile();
    void opensARunOfMlFlow();
    void followsARun();
    void findsWhatTheJobSaved();
    void readsOnlyNewBytes();
    void emptinessIsFetchedNoFurther();
    void unreadableIsPassedOver();
    void connectionCutAndBack();
    void missingFolderAppears();
    void connectionGoesFirst();
    void readableWithoutTheSite();
    void mirrorStaysInItsFolder();
    void mirrorsArePruned();
    void stopsAtOnce();
    void followsALocalFolder();
    void opensAFileAs();
    void slowsDownWhileNothingGrows();
    void keepsThePaceItIsGiven();

private:
    Site site(int port = 0) const;
    RemotePath path(QByteArrayView below = {}) const
    {
        return RemotePath(below.isEmpty() ? m_folder->bytes() : m_folder->bytes(below));
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<TempFolder> m_folder;
    AutoPrompts m_prompts;
};

void TestRunFollower::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void TestRunFollower::init()
{
    m_folder = std::make_unique<TempFolder>();
    if (!m_server->isRunning())
        QVERIFY_RESULT(m_server->start());
}

Site TestRunFollower::site(int port) const
{
    return siteOf(*m_server, u"test"_s, port);
}

void TestRunFollower::listsOverSftp()
{
    m_folder->file("a b\n/train/" + eventsName, records(0, 3));
    m_folder->file("metrics.csv", "step,loss\n1,2\n");
    m_folder->file("data.csv", "no table\n");
    m_folder->file(".hidden/" + eventsName, "x");
    m_folder->link("loop", ".");
    m_folder->link("linked.tfevents", "a b\n/train/" + eventsName);
    const TempFolder elsewhere;
    elsewhere.file("run/metrics.csv", "step,loss\n1,2\n");
    elsewhere.link("run/up", "../run");
    m_folder->link("best", elsewhere.bytes("run"));
    m_folder->link("again", "best");
    m_folder->link("nowhere", "gone");
    Connection connection(site(), m_prompts);
    auto listed = connection.run([root = path()](ssh::Session &session) {
        SshLogSource source(session, root);
        return source.files();
    });
    QTRY_VERIFY(listed.isFinished());
    const Result<QList<LogFile>> files = listed.result();
    QVERIFY_RESULT(files);
    QMap<QByteArray, qint64> sizes;
    for (const LogFile &file : *files)
        sizes[file.path.bytes()] = file.size;
    const qint64 size = records(0, 3).size();
    QCOMPARE(sizes,
             (QMap<QByteArray, qint64>{{"a b\n/train/" + eventsName, size},
                                       {"best/metrics.csv", 14},
                                       {"data.csv", 9},
                                       {"linked.tfevents", size},
                                       {"metrics.csv", 14}}));
}

// In one round trip, by the site's Python: what SFTP finds folder by folder, and reads file by file.
void TestRunFollower::bothRoadsAreTheSame()
{
    for (int run = 0; run < 30; ++run)
        m_folder->file("run " + QByteArray::number(run) + "/" + eventsName, records(0, run + 1));
    m_folder->file("odd \xc3\x28 'name'\n/-x.tfevents", "x");
    m_folder->file("mlruns/0/0123456789abcdef0123456789abcdef/metrics/a/b", "1 2 3\n");
    m_folder->file("train.log", "no log");
    m_folder->file("run 1/checkpoints/epoch=1-step=5.ckpt", "x");
    m_folder->file("run 1/checkpoints/last.ckpt", "x");
    m_folder->file(".hidden/" + eventsName, "x");
    m_folder->file("1/2/3/4/5/6/7/metrics.csv", "x");
    m_folder->file("1/2/3/4/5/6/7/8/metrics.csv", "too deep");
    m_folder->link("loop", ".");
    m_folder->link("linked.tfevents", "run 1/" + eventsName);
    m_folder->link("dangling.tfevents", "nowhere");
    const TempFolder elsewhere;
    elsewhere.file("a/run/metrics.csv", "step,loss\n1,2\n");
    elsewhere.link("a/run/up", "..");
    m_folder->link("best", elsewhere.bytes("a/run"));
    m_folder->link("again", "best");
    m_folder->file("old experiment.csv", "length,width\n1,2\n");
    m_folder->file("picture.PNG", "x");
    m_folder->file("run 1/1.5 (a|b).dat", "step,loss\n1,2\n"); // of which the user says what it is
    const LogRules rules{.formats = {{RemotePath("run 1/1.5 (a|b).dat"), LogFormat::Csv}}};
    for (int i = 0; i <= LogSource::maxAlike; ++i)
        m_folder->file("labels/" + QByteArray::number(i) + ".txt", "0 0.5\n");
    m_folder->file(".old/metrics.csv", "step,loss\n1,2\n");
    QCOMPARE(mkfifo(m_folder->bytes("pipe.csv").constData(), 0600), 0);
    struct Answers {
        SiteListing listing;
        LogSource::Passed passed;
        QList<LogFile> listed;
        QList<Result<QByteArray>> atOnce;
        QList<Result<QByteArray>> oneByOne;
    };
    Connection connection(site(), m_prompts);
    auto asked = connection.run([root = path(), rules](ssh::Session &session) -> Result<Answers> {
        Answers answers;
        SshLogSource source(session, root, rules, &answers.listing);
        auto listed = source.files();
        if (!listed)
            return passOn(listed);
        answers.listed = *listed;
        answers.passed = source.passed();
        QList<LogRange> ranges{{RemotePath("no such/" + eventsName), 0, 5}, {RemotePath("1"), 0, 5}};
        for (const LogFile &file : *listed)
            ranges.append({file.path, 1, 100});
        auto atOnce = source.readAll(ranges);
        if (!atOnce)
            return passOn(atOnce);
        answers.atOnce = *atOnce;
        for (const LogRange &range : ranges)
            answers.oneByOne.append(source.read(range.path, range.offset, range.size));
        return answers;
    });
    QTRY_VERIFY(asked.isFinished());
    const auto answer = asked.result();
    QVERIFY_RESULT(answer);
    const auto &[listing, passed, listed, atOnce, oneByOne] = *answer;
    QVERIFY(listing.isLarge);
    LocalLogSource local(m_folder->path(), rules);
    const auto sorted = [](QList<LogFile> files) {
        std::ranges::sort(files, {}, &LogFile::path);
        for (LogFile &file : files) // SFTP and the script give whole seconds
            file.changed.setMSecsSinceEpoch(file.changed.toSecsSinceEpoch() * 1000);
        return files;
    };
    QCOMPARE(sorted(listed), sorted(*local.files()));
    QCOMPARE(listed.size(), 39 + LogSource::maxAlike);
    const auto sortedPlaces = [](QList<LogIssue> places) {
        std::ranges::sort(places, {}, [](const LogIssue &place) { return std::pair(place.reason, place.file); });
        return places;
    };
    QVERIFY(passed.places.size() >= 4); // links to what is read, nowhere, what is hidden
    QVERIFY(passed.places.contains({LogIssue::Reason::Alike, 0, RemotePath("labels")}));
    QCOMPARE(sortedPlaces(passed.places), sortedPlaces(local.passed().places));
    QCOMPARE(passed.endings, local.passed().endings);
    QCOMPARE(atOnce.size(), oneByOne.size());
    for (qsizetype i = 0; i < atOnce.size(); ++i) {
        QCOMPARE(atOnce[i].has_value(), oneByOne[i].has_value());
        if (atOnce[i])
            QCOMPARE(*atOnce[i], *oneByOne[i]);
    }
    QCOMPARE(atOnce[0].error().kind, Error::Kind::NotFound);
    QCOMPARE(atOnce[1].error().kind, Error::Kind::Local); // a folder
}

// A thousand runs on one connection, found and followed.
void TestRunFollower::manyRuns()
{
    constexpr int count = 1000;
    for (int run = 0; run < count; ++run)
        m_folder->file("sweep/run-" + QByteArray::number(run) + "/" + eventsName, records(0, 5));
    Connection connection(site(), m_prompts);
    RunFollower follower(&connection, {path("sweep")});
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), count * 5, 60'000);
    QCOMPARE(follower.runs().size(), count);
    for (int run = 0; run < count; ++run)
        append(m_folder->bytes("sweep/run-" + QByteArray::number(run) + "/" + eventsName), records(5, 6));
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), count * 6, 60'000);
}

void TestRunFollower::opensOneFile()
{
    m_folder->file("-odd.csv", "step,loss\n1,2\n");
    Connection connection(site(), m_prompts);
    RunFollower follower(&connection, {path("-odd.csv")});
    follower.start();
    QTRY_COMPARE(follower.points(), 1);
}

// A run's folder, or its metrics alone, opened on both roads: the run with all its parts, and no other.
void TestRunFollower::opensARunOfMlFlow()
{
    const QByteArray run = "mlruns/1/0123456789abcdef0123456789abcdef/";
    m_folder->file(run + "metrics/loss", "1700000000500 0.5 1\n");
    for (int i = 0; i < 20; ++i)
        m_folder->file(run + "metrics/val" + QByteArray::number(i) + "/acc", "1700000000500 0.25 1\n");
    m_folder->file(run + "params/lr", "0.001");
    m_folder->file("mlruns/1/fedcba9876543210fedcba9876543210/metrics/loss", "1700000000500 0.5 1\n");
    Connection connection(site(), m_prompts);
    for (const QByteArray &opened : {run.chopped(1), run + "metrics", run + "metrics/val3"}) {
        RunFollower follower(&connection, {path(opened)});
        follower.start();
        QTRY_COMPARE(follower.points(), 21);
        QCOMPARE(follower.runs().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(follower.runs().first().parameters, (QMap<QString, QString>{{u"lr"_s, u"0.001"_s}}),
                                  15'000);
        visitsAgain(follower); // and finds nothing else
        QCOMPARE(follower.points(), 21);
    }
}

void TestRunFollower::followsARun()
{
    const QByteArray file = m_folder->file("run/" + eventsName, records(0, 100));
    Connection connection(site(), m_prompts);
    RunFollower follower(&connection, {path("run")});
    QSignalSpy changed(&follower, &RunFollower::changed);
    QVERIFY(!follower.readAt().isValid());
    follower.start();
    QTRY_COMPARE(follower.points(), 100);
    QVERIFY(!follower.isGrowing()); // it was all there
    QVERIFY(follower.readAt().isValid());
    const QByteArray next = records(100, 101);
    append(file, next.first(30));
    visitsAgain(follower);
    QCOMPARE(follower.points(), 100);
    append(file, next.sliced(30) + records(101, 103));
    QTRY_COMPARE(follower.points(), 103);
    QVERIFY(follower.isGrowing());
    const Series &series = *follower.runs().first().series.at(u"loss"_s);
    for (int i = 0; i < 103; ++i)
        QCOMPARE(series.value(i), double(i));
    m_folder->file("run/eval/" + eventsName, records(0, 5)); // a run more
    QTRY_COMPARE(follower.runs().size(), 2);
    QVERIFY(changed.size() >= 3);
}

// Logs in a folder of their own, and states anywhere else of the job.
void TestRunFollower::findsWhatTheJobSaved()
{
    m_folder->file("job/logs/" + eventsName, records(0, 20));
    m_folder->file("job/logs/epoch=1-step=15.ckpt", "x");
    m_folder->file("job/out/checkpoint-10/trainer_state.json", "{}");
    m_folder->file("job/model/epoch=1-step=5.ckpt", "x");
    m_folder->file("job/data/results.csv", "step,other\n1,2\n"); // no log of this run
    Connection connection(site(), m_prompts);
    RunFollower follower(&connection, {path("job/logs"), {}, {}, 0, path("job")});
    follower.start();
    QTRY_COMPARE(follower.points(), 20);
    QCOMPARE(follower.runs().size(), 1);
    QCOMPARE(follower.runs().first().checkpoints, QList<qint64>({5, 10, 15}));

    // It stays readable where the job's folder does not.
    RunFollower other(&connection, {path("job/logs"), {}, {}, 0, path("gone")});
    other.start();
    QTRY_COMPARE(other.points(), 20);
    QCOMPARE(other.runs().first().checkpoints, QList<qint64>({15}));
    QVERIFY(!other.error());
}

void TestRunFollower::readsOnlyNewBytes()
{
    const QByteArray file = m_folder->file("run/" + eventsName, records(0, 50'000)); // 3 MB
    Relay relay(m_server->port());
    m_server->writeKnownHosts(m_server->knownHosts(), relay.port());
    Connection connection(site(relay.port()), m_prompts);
    RunFollower follower(&connection, {path("run")});
    follower.start();
    QTRY_COMPARE(follower.points(), 50'000);
    const long long before = relay.bytesDown();
    append(file, records(50'000, 50'010));
    QTRY_COMPARE(follower.points(), 50'010);
    QVERIFY2(relay.bytesDown() - before < 30'000, QByteArray::number(relay.bytesDown() - before));
}

// A file made at its full size before anything was written, or no log at all: 20 GB stay where they are,
// and what is beside them is read.
void TestRunFollower::emptinessIsFetchedNoFurther()
{
    for (const char *name : {"a/events.out.tfevents.1", "b/run-x.wandb"}) {
        QFile file(QString::fromUtf8(m_folder->file(QByteArray("run/") + name, {})));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(qint64(20) << 30)); // sparse
    }
    m_folder->file("run/c/" + eventsName, records(0, 10));
    Relay relay(m_server->port());
    m_server->writeKnownHosts(m_server->knownHosts(), relay.port());
    Connection connection(site(relay.port()), m_prompts);
    RunFollower follower(&connection, {path("run")});
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 10, 60'000);
    QTRY_COMPARE(follower.runs().size(), 3);
    for (int run : {0, 1})
        QVERIFY(std::ranges::contains(follower.runs()[run].issues, LogIssue::Reason::NotALog, &LogIssue::reason));
    const long long once = relay.bytesDown();
    QVERIFY2(once < 2 * RunReader::maxUnusedBytes, QByteArray::number(once));
    visitsAgain(follower);
    QVERIFY2(relay.bytesDown() - once < 50'000, QByteArray::number(relay.bytesDown() - once));
}

// Folders and logs that may not be read, and links that lead nowhere or in circles.
void TestRunFollower::unreadableIsPassedOver()
{
    m_folder->file("run/c/" + eventsName, records(0, 10));
    m_folder->link("run/x.tfevents", "y.tfevents");
    m_folder->link("run/y.tfevents", "x.tfevents");
    m_folder->link("run/up", "..");
    const bool isRoot = geteuid() == 0; // who may read everything
    const QByteArray folder = m_folder->folder("run/forbidden");
    m_folder->file("run/c/" + eventsName + "2", records(10, 20), isRoot ? 0644 : 0);
    QVERIFY(isRoot || QFile::setPermissions(QString::fromUtf8(folder), {}));
    Connection connection(site(), m_prompts);
    RunFollower follower(&connection, {path("run")});
    follower.start();
    QTRY_COMPARE(follower.points(), isRoot ? 20 : 10);
    QCOMPARE(follower.runs().size(), 1);
    QVERIFY(!follower.error());
    QFile::setPermissions(QString::fromUtf8(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (isRoot)
        return;
    QCOMPARE(follower.runs()[0].issues.size(), 1);
    QCOMPARE(follower.runs()[0].issues[0].reason, LogIssue::Reason::Unreadable);
    QCOMPARE(follower.runs()[0].issues[0].file.name(), eventsName + "2");
}

void TestRunFollower::connectionCutAndBack()
{
    const QByteArray file = m_folder->file("run/" + eventsName, records(0, 10));
    Relay relay(m_server->port());
    m_server->writeKnownHosts(m_server->knownHosts(), relay.port());
    Connection connection(site(relay.port()), m_prompts);
    RunFollower follower(&connection, {path("run")});
    QSignalSpy failed(&follower, &RunFollower::failed);
    follower.start();
    QTRY_COMPARE(follower.points(), 10);
    relay.setRefusing(true);
    relay.cut();
    QTRY_VERIFY(follower.error().has_value());
    QCOMPARE(follower.points(), 10); // what was read stays
    QVERIFY(follower.readAt().isValid());
    QVERIFY(follower.isRunning());
    append(file, records(10, 20));
    relay.setRefusing(false);
    QTRY_COMPARE(follower.points(), 20);
    QVERIFY(!follower.error());
    QVERIFY(!failed.isEmpty());
}

void TestRunFollower::missingFolderAppears()
{
    Connection connection(site(), m_prompts);
    RunFollower follower(&connection, {path("later")});
    follower.start();
    QTRY_VERIFY(follower.error().has_value());
    QCOMPARE(follower.error()->kind, Error::Kind::NotFound);
    m_folder->file("later/" + eventsName, records(0, 4));
    QTRY_COMPARE(follower.points(), 4);
    QVERIFY(!follower.error());
}

void TestRunFollower::connectionGoesFirst()
{
    m_folder->file("run/" + eventsName, records(0, 10));
    auto connection = std::make_unique<Connection>(site(), m_prompts);
    RunFollower follower(connection.get(), {path("run")});
    follower.start();
    QTRY_COMPARE(follower.points(), 10);
    connection.reset();
    QVERIFY(!follower.canRead());
    follower.start(); // asked again all the same
    QTRY_VERIFY(follower.error().has_value());
    QVERIFY(!follower.isRunning());
    QCOMPARE(follower.points(), 10);
}

// What was read once is there again without a connection, with its age; with one, only what is new
// is fetched, and what was replaced meanwhile is read anew.
void TestRunFollower::readableWithoutTheSite()
{
    const TempFolder copies;
    const QByteArray events = m_folder->file("run/a/" + eventsName, records(0, 50));
    const QByteArray table = m_folder->file("run/b/metrics.csv", "step,loss\n1,2\n2,1\n");
    const auto mirror = [&] { return LogMirror(copies.path(), u"site"_s, {path("run"), u"training"_s}); };
    QVERIFY(LogMirror::all(copies.path()).isEmpty());
    QDateTime readAt;
    {
        Connection connection(site(), m_prompts);
        RunFollower follower(&connection, {path("run")}, mirror());
        follower.start();
        QTRY_COMPARE(follower.points(), 52);
        readAt = follower.readAt();
    }
    const QList<MirroredRun> all = LogMirror::all(copies.path());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].site, u"site"_s);
    QCOMPARE(all[0].run.folder, path("run"));
    QCOMPARE(all[0].run.title, u"training"_s);
    {
        RunFollower offline(nullptr, {path("run")}, mirror());
        QVERIFY(offline.canRead());
        offline.start();
        QTRY_COMPARE(offline.points(), 52);
        QVERIFY(qAbs(offline.readAt().msecsTo(readAt)) < 5'000);
        QTRY_VERIFY(!offline.isRunning()); // nobody can be asked
        QCOMPARE(offline.error()->kind, Error::Kind::Disconnected);
        QVERIFY(!offline.canRead());
        QCOMPARE(offline.points(), 52);
    }
    append(events, records(50, 60));
    m_folder->file("run/b/metrics.csv", "step,loss\n5,9\n6,8\n7,7\n");
    Connection connection(site(), m_prompts);
    RunFollower follower(&connection, {path("run")}, mirror());
    follower.start();
    QTRY_COMPARE(follower.points(), 63);
    QCOMPARE(follower.runs()[1].series.at(u"loss"_s)->step(0), 5);
    QCOMPARE(contentOf(all[0].path.toUtf8() + "/a/" + eventsName), records(0, 60));
    QCOMPARE(contentOf(all[0].path.toUtf8() + "/b/metrics.csv"), contentOf(table));
}

void TestRunFollower::mirrorStaysInItsFolder()
{
    const TempFolder copies;
    LogMirror mirror(copies.path(u"in"_s), u"site"_s, {RemotePath("/x"), {}});
    LogUpdate update;
    for (const char *name : {"../../../out.csv", "a/../../../out.csv", "fine/metrics.csv", "."}) {
        LogUpdate::Piece piece{{RemotePath(name), 5, {}}, 0, "12345", false, true};
        update.files.append(piece.file);
        update.pieces.append(piece);
    }
    mirror.keep(update);
    QCOMPARE(contentOf(mirror.path().toUtf8() + "/fine/metrics.csv"), "12345");
    QVERIFY(!existsAt(copies.bytes("out.csv")));
    QCOMPARE(treeOf(mirror.path().toUtf8()).size(), 2);
    // A piece that does not join on is of no use.
    update.pieces = {{{RemotePath("fine/metrics.csv"), 20, {}}, 10, "67890", false, true}};
    mirror.keep(update);
    QVERIFY(!existsAt(mirror.path().toUtf8() + "/fine/metrics.csv"));
}

void TestRunFollower::mirrorsArePruned()
{
    const TempFolder copies;
    for (const char *name : {"old", "new"}) {
        LogMirror mirror(copies.path(), u"site"_s, {RemotePath(name), QString::fromLatin1(name)});
        LogUpdate update;
        update.files = {{RemotePath("metrics.csv"), 5, {}}};
        update.pieces = {{update.files[0], 0, "12345", false, true}};
        mirror.keep(update);
        QTest::qWait(5);
    }
    QList<MirroredRun> all = LogMirror::all(copies.path());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].run.title, u"new"_s);
    LogMirror::prune(copies.path());
    QCOMPARE(LogMirror::all(copies.path()).size(), 2);
    QFile large(all[0].path + u"/metrics.csv"_s); // sparse
    QVERIFY(large.open(QIODevice::ReadWrite) && large.resize(LogMirror::maxBytes - 2));
    LogMirror::prune(copies.path());
    all = LogMirror::all(copies.path());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].run.title, u"new"_s);
}

void TestRunFollower::stopsAtOnce()
{
    m_folder->file("run/" + eventsName, records(0, 10));
    Connection connection(site(), m_prompts);
    RunFollower follower(&connection, {path("run")});
    QSignalSpy changed(&follower, &RunFollower::changed);
    follower.start();
    follower.stop();
    // Asked after the follower's visit, whose answer has come by then.
    const auto after = connection.run([](ssh::Session &session) { return session.run("true"); });
    QTRY_VERIFY(after.isFinished());
    QVERIFY_RESULT(after.result());
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(follower.points(), 0);
    follower.start();
    QTRY_COMPARE(follower.points(), 10);
}

void TestRunFollower::followsALocalFolder()
{
    const QByteArray file = m_folder->file("run/metrics.csv", "step,loss\n1,5\n2,4");
    RunFollower follower(m_folder->path());
    follower.start();
    QTRY_COMPARE(follower.points(), 1);
    QTRY_COMPARE(follower.points(), 2); // nothing came: the last row is whole
    append(file, "\n3,3\n");
    QTRY_COMPARE(follower.points(), 3);
}

// What was not recognised is told, and read as what the user says it is.
void TestRunFollower::opensAFileAs()
{
    m_folder->file("run/metrics.csv", "step,loss\n1,5\n");
    m_folder->file("iris.csv", "length,width\n1,2\n");
    const TempFolder copies;
    RunSources sources(copies.path());
    sources.setShown(*this, true);
    sources.openFolder(m_folder->path());
    const auto follower = [&]() -> const RunFollower & { return *sources.sources().front().follower; };
    QTRY_COMPARE(follower().skipped().size(), 1);
    QVERIFY(isMissed(follower().skipped().first()));
    sources.openAs(sources.sources().front().key, follower().skipped().first().file, LogFormat::Csv);
    QTRY_COMPARE(follower().runs().size(), 2);
    QVERIFY(follower().skipped().isEmpty());
    sources.setTextPattern(QRegularExpression(u"x=(?<x>\\d+)"_s)); // and stays so
    QTRY_COMPARE(follower().runs().size(), 2);
}

void TestRunFollower::slowsDownWhileNothingGrows()
{
    m_folder->file("run/" + eventsName, records(0, 10));
    RunFollower follower(m_folder->path());
    const auto pauses = pausesOf(follower, 3);
    QCOMPARE(pauses.size(), 3); // of 1, 2 and 4 s
    QVERIFY2(pauses[1] > 1'700 && pauses[2] > 3'400, qPrintable(QDebug::toString(pauses)));
}

// Something grows all the time, and still it is asked for no more often than is wanted.
void TestRunFollower::keepsThePaceItIsGiven()
{
    using namespace std::chrono_literals;
    const QByteArray file = m_folder->file("run/" + eventsName, records(0, 10));
    RunFollower follower(m_folder->path());
    int step = 10;
    connect(&follower, &RunFollower::read, this, [&] {
        append(file, records(step, step + 1));
        ++step;
    });
    follower.setPace(3s);
    auto pauses = pausesOf(follower, 2);
    QVERIFY2(pauses.size() == 2 && std::ranges::min(pauses) > 2'600, qPrintable(QDebug::toString(pauses)));
    follower.stop();
    follower.setPace(0s); // never quicker than the quickest
    pauses = pausesOf(follower, 2);
    QVERIFY2(pauses.size() == 2 && std::ranges::min(pauses) > 850, qPrintable(QDebug::toString(pauses)));
    QCOMPARE(follower.points(), step - 1); // all but what the last visit left
}

QTEST_GUILESS_MAIN(TestRunFollower)
#include "tst_runfollower.moc"
