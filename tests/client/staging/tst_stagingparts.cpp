// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of staging that need no server: walking, hostile names, temporary names, sums, speed,
// reports.
#include "client/staging/checksum/remotechecksums.h"
#include "client/staging/checksum/sha256.h"
#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/transfer/ratelimit.h"
#include "client/staging/transfer/speedmeter.h"
#include "client/staging/transfer/transferreport.h"
#include "client/staging/tree/partname.h"
#include "client/staging/tree/treetask.h"
#include "client/staging/tree/treewalk.h"
#include "tests/client/staging/fakefiles.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileReport::Outcome;

namespace {

// A server that answers with names no honest one has.
class HostileFiles : public LocalFileSystem
{
public:
    Result<Entry> stat(const RemotePath &path) override
    {
        return Entry{.name = path.name(), .type = Entry::Type::Folder, .changed = QDateTime::currentDateTimeUtc()};
    }
    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &) override
    {
        QList<Entry> entries;
        for (const QByteArray &name : {QByteArray(".."), QByteArray("../../.bashrc"), QByteArray("/etc/passwd"),
                                       QByteArray(), QByteArray("nul\0l", 5), QByteArray("fine")})
            entries.append(Entry{.name = name, .changed = QDateTime::currentDateTimeUtc()});
        return std::make_unique<ListedFolder>(entries);
    }
};

} // namespace

class StagingPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileNamesAreRefused();
    void walkOrder();
    void partNames();
    void linksThatClimbLater();
    void aPlanOfMillionsIsNoBurden();
    void aReportOfMillionsIsNoBurden();
    void timesOfThirtyTwoBits_data();
    void timesOfThirtyTwoBits();
    void sums_data();
    void sums();
    void sha256();
    void speed();
    void rateLimit();
    void sumsFileEscapesNames();
    void spaceThatIsNotTold();
    void treesInShortSteps();
};

void StagingPartsTest::hostileNamesAreRefused()
{
    HostileFiles side;
    TreeWalk walk(side, RemotePath("/run"), "run");
    while (walk.step(QDeadlineTimer(1000)).value_or(Progress::Done) == Progress::Pending) {}
    QCOMPARE(walk.plan().fileCount, 1);
    QCOMPARE(walk.plan().files.peek()->name, QByteArray("fine"));
    QCOMPARE(walk.plan().skipped.size(), 5);
    for (const Plan::Skipped &skipped : walk.plan().skipped)
        QCOMPARE(skipped.error->kind, Error::Kind::BadReply);
    TreeWalk named(side, RemotePath("/run"), "..");
    QVERIFY_ERROR(named.step(QDeadlineTimer(1000)), Error::Kind::BadInput);
}

void StagingPartsTest::walkOrder()
{
    const TempFolder folder;
    folder.file("t/b/2", "22");
    folder.file("t/b/1", "1");
    folder.file("t/a/x/y", "y");
    folder.file("t/z", "z");
    folder.link("t/l", "z");
    folder.link("t/a/out", "../../elsewhere");
    folder.link("t/a/x/within", "../../z");
    folder.link("t/absolute", "/etc/passwd");
    LocalFileSystem side;
    TreeWalk walk(side, RemotePath(folder.bytes("t")), "renamed");
    for (;;) {
        const auto more = walk.step(QDeadlineTimer(1000));
        QVERIFY_RESULT(more);
        if (*more == Progress::Done)
            break;
    }
    Plan &plan = walk.plan();
    QByteArrayList files;
    qint32 last = -1;
    for (const PlannedFile *file = plan.files.peek(); file; file = plan.files.peek()) {
        files.append(plan.pathOf(file->folder, file->name));
        QVERIFY(file->folder >= last); // folder by folder
        last = file->folder;
        plan.files.pop();
    }
    QCOMPARE(files, QByteArrayList({"renamed/z", "renamed/b/1", "renamed/b/2", "renamed/a/x/y"}));
    QCOMPARE(plan.bytes, 5);
    QByteArrayList links, left;
    for (const Plan::Link &link : plan.links)
        links.append(plan.pathOf(link.folder, link.name) + " -> " + link.target);
    for (const Plan::Skipped &one : plan.skipped)
        left.append(plan.pathOf(one.folder, one.name));
    QCOMPARE(links, QByteArrayList({"renamed/l -> z", "renamed/a/x/within -> ../../z"}));
    QCOMPARE(left, QByteArrayList({"renamed/absolute", "renamed/a/out"})); // lead out of the tree
    for (qint32 i = 0; i < plan.folders.size(); ++i)
        QVERIFY(plan.folders[i].parent < i);
}

void StagingPartsTest::partNames()
{
    const QByteArray part = partName("data.bin", 10, 20);
    QVERIFY(part.startsWith(".data.bin.") && part.endsWith(".officina-part"));
    QCOMPARE(partName("data.bin", 10, 20), part);
    QVERIFY(partName("data.bin", 11, 20) != part);
    QVERIFY(partName("data.bin", 10, 21) != part);
    const QByteArray longest = partName(QByteArray(255, 'n'), 1, 1);
    QVERIFY(longest.size() <= 255);
    QVERIFY(longest != partName(QByteArray(254, 'n') + 'm', 1, 1));
    // Cut between characters, wherever the limit falls in them.
    for (const char *letter : {"\u00e9", "\u65e5", "\U0001f600"}) {
        for (int before = 0; before < 4; ++before) {
            const QByteArray name = QByteArray(before, 'n') + QByteArray(letter).repeated(240 / int(qstrlen(letter)));
            const QByteArray cut = partName(name, 1, 1);
            QVERIFY(cut.size() <= 255 && !cut.startsWith('.' + name));
            QVERIFY2(QUtf8StringView(cut).isValidUtf8(), cut.constData());
        }
    }
    const QByteArray notUtf8 = partName(QByteArray(255, '\xa9'), 1, 1); // nothing but what goes on a character
    QVERIFY(notUtf8.size() <= 255 && notUtf8.size() > 100);
    // Of what somebody had begun: seen, and nowhere taken for a temporary file of ours.
    const QByteArray begun = begunName("data.bin", 10, 20);
    QVERIFY(begun.startsWith("data.bin.") && !isPartName(begun));
    QCOMPARE(begunName("data.bin", 10, 20), begun);
    QVERIFY(begunName("data.bin", 11, 20) != begun);
    QVERIFY(begunName(QByteArray(255, 'n'), 1, 1).size() <= 255);
    QVERIFY(begunName(QByteArray(255, 'n'), 1, 1) != begunName(QByteArray(254, 'n') + 'm', 1, 1));
}

// By its names alone x stays within; by what "up" leads to it does not.
void StagingPartsTest::linksThatClimbLater()
{
    const TempFolder folder;
    folder.file("t/d/e/f", "f");
    folder.link("t/d/e/up", "../..");
    folder.link("t/x", "d/e/up/../../..");
    folder.link("t/fine", "./d/e/f");
    folder.link("t/d/e/fine", "../../x");
    LocalFileSystem files;
    TreeWalk walk(files, RemotePath(folder.bytes("t")), "t");
    while (walk.step(QDeadlineTimer(1000)).value_or(Progress::Done) == Progress::Pending) {}
    QByteArrayList skipped;
    for (const Plan::Skipped &one : walk.plan().skipped)
        skipped.append(walk.plan().pathOf(one.folder, one.name));
    QCOMPARE(skipped, QByteArrayList({"t/x"}));
    QCOMPARE(walk.plan().links.size(), 3);
}

void StagingPartsTest::aPlanOfMillionsIsNoBurden()
{
    constexpr int files = 1'000'000;
    FileSpool spool;
    for (int i = 0; i < files; ++i)
        spool.append({i / 1000, "sample-" + QByteArray::number(i) + ".json", i, -i, 0644});
    QVERIFY2(spool.inMemory() < (16 << 20), QByteArray::number(spool.inMemory()));
    for (int i = 0; i < files; ++i) {
        const PlannedFile *file = spool.peek();
        if (!file || file->folder != i / 1000 || file->size != i || file->changed != -i)
            QFAIL(QByteArray::number(i));
        spool.pop();
    }
    QVERIFY(!spool.peek());
    spool.append({0, "late", 1, 1, 0}); // it goes on
    QCOMPARE(spool.peek()->name, QByteArray("late"));
}

void StagingPartsTest::aReportOfMillionsIsNoBurden()
{
    constexpr int files = 300'000;
    FileReports reports;
    for (int i = 0; i < files; ++i)
        reports.append({.path = "folder/sample-" + QByteArray::number(i),
                        .size = i,
                        .sha256 = QByteArray(64, 'a'),
                        .outcome = i % 2 ? Outcome::Sent : Outcome::Unchanged});
    const FileReports before = reports;
    reports.append({.path = "bad", .outcome = Outcome::Failed, .error = Error{Error::Kind::Denied, u"no"_s, u"bad"_s}});
    QCOMPARE(before.size(), files);
    QCOMPARE(reports.count(Outcome::Sent), files / 2);
    QCOMPARE(reports.firstError()->detail, u"no"_s);
    int i = 0;
    for (const FileReport &file : before) {
        if (file.size != i || file.path != "folder/sample-" + QByteArray::number(i) || file.sha256.size() != 64)
            QFAIL(QByteArray::number(i));
        ++i;
    }
    QCOMPARE(i, files);
    QVERIFY2(reports.inMemory() < (16 << 20), QByteArray::number(reports.inMemory()));
}

void StagingPartsTest::timesOfThirtyTwoBits_data()
{
    QTest::addColumn<qint64>("one");
    QTest::addColumn<qint64>("other");
    QTest::addColumn<bool>("same");
    constexpr qint64 latest = 0xffffffff;
    QTest::newRow("the same") << qint64(1'700'000'000) << qint64(1'700'000'000) << true;
    QTest::newRow("a second later") << qint64(1'700'000'000) << qint64(1'700'000'001) << false;
    QTest::newRow("1969, cut") << qint64(-18'489'600) << qint64(0) << true;
    QTest::newRow("1969, wrapped") << qint64(-18'489'600) << latest + 1 - 18'489'600 << true;
    QTest::newRow("2150, cut") << qint64(5'680'281'600) << latest << true;
    QTest::newRow("2150, wrapped") << qint64(5'680'281'600) << qint64(5'680'281'600) - latest - 1 << true;
    QTest::newRow("1969 and 1971") << qint64(-18'489'600) << qint64(31'536'000) << false;
}

void StagingPartsTest::timesOfThirtyTwoBits()
{
    QFETCH(qint64, one);
    QFETCH(qint64, other);
    QFETCH(bool, same);
    QCOMPARE(isSameTime(one, other), same);
    QCOMPARE(isSameTime(other, one), same);
}

void StagingPartsTest::sums_data()
{
    const QByteArray sum(64, 'a');
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QByteArrayList>("names");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
    QTest::newRow("one") << QByteArray('\0' + sum + "  /a b") << QByteArrayList({"/a b"});
    QTest::newRow("a greeting") << QByteArray("Welcome!\n" + sum + "  /no" + '\0' + sum + "  /a\nb" + '\0')
                                << QByteArrayList({"/a\nb"});
    QTest::newRow("not a sum") << QByteArray('\0' + QByteArray(64, 'g') + "  /a") << QByteArrayList();
    QTest::newRow("short") << QByteArray("\0abc", 4) << QByteArrayList();
}

void StagingPartsTest::sums()
{
    QFETCH(QByteArray, printed);
    QFETCH(QByteArrayList, names);
    QCOMPARE(checksums::parse(printed).keys(), names);
}

void StagingPartsTest::sha256()
{
    const QByteArray content = noise(100'000);
    Sha256 hash;
    hash.add(QByteArrayView(content).first(7));
    hash.hex(); // looking does not end it
    hash.add(QByteArrayView(content).sliced(7));
    QCOMPARE(hash.hex(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void StagingPartsTest::speed()
{
    SpeedMeter meter;
    SpeedMeter::Time now;
    meter.update(0, now);
    QVERIFY(!meter.timeFor(1000));
    for (int i = 1; i <= 40; ++i)
        meter.update(i * 25'000, now += 250ms);
    QVERIFY(std::abs(meter.speed() - 100'000) < 1000);
    QCOMPARE(meter.timeFor(1'000'000).value(), 10s);
    meter.update(1'000'000 + 200'000, now += 250ms); // a burst is not taken for the speed
    QVERIFY(meter.speed() < 200'000);
    for (int i = 0; i < 80; ++i)
        meter.update(1'200'000, now += 250ms);
    QVERIFY(meter.speed() < 1000); // a standstill shows
}

void StagingPartsTest::rateLimit()
{
    using namespace std::chrono_literals;
    const RateLimit::Time start{1h};
    RateLimit limit;
    QCOMPARE(limit.allowance(5 << 20, start), qint64(5 << 20)); // none
    QCOMPARE(limit.wait(start), 0ms);

    limit.setBytesPerSecond(10'000'000);
    qint64 moved = 0;
    for (auto now = start; now < start + 10s; now += 5ms)
        moved += limit.allowance(255 << 10, now);
    // The rate, and what the bucket held at first.
    QVERIFY2(moved > 99'000'000 && moved <= 102'500'000, qPrintable(QString::number(moved)));

    limit.setBytesPerSecond(1000);
    auto now = start + 20s;
    while (limit.allowance(1 << 20, now) > 0) {}
    QVERIFY(limit.wait(now) > 0ms);
    QVERIFY(limit.wait(now) <= 1s); // a change is soon noticed
    QCOMPARE(limit.allowance(10, now + 10ms), qint64(10)); // little is worth it where little is wanted
    limit.setBytesPerSecond(0);
    QCOMPARE(limit.wait(now), 0ms);
}

void StagingPartsTest::sumsFileEscapesNames()
{
    TransferReport report;
    report.files = {{.path = "a b", .sha256 = "11"}, {.path = "x\ny\\z", .sha256 = "22"}, {.path = "unknown"}};
    QCOMPARE(report.toSums(), QByteArray("11  a b\n\\22  x\\ny\\\\z\n"));
}

// A file system of no blocks at all is none that is full.
void StagingPartsTest::spaceThatIsNotTold()
{
    LocalFileSystem here;
    QVERIFY_ERROR(here.space(RemotePath("/proc")), Error::Kind::Unsupported);
    const TempFolder folder;
    const auto told = here.space(RemotePath(folder.bytes()));
    QVERIFY_RESULT(told);
    QVERIFY(told->total > 0);
}

// However many a folder holds: on a long way each answer about some takes its time.
void StagingPartsTest::treesInShortSteps()
{
    const TempFolder folder;
    for (int i = 0; i < 500; ++i)
        folder.file("root/many/" + QByteArray::number(i), "x");
    CountedFiles files(folder.bytes("root"));
    for (const bool removes : {false, true}) {
        const auto watch = std::make_shared<TreeTaskMonitor>();
        const QList<RemotePath> roots{RemotePath("/many")};
        TreeTask task = removes ? TreeTask::remove(roots, watch) : TreeTask::count(roots, watch);
        int most = 0;
        Result<Progress> progress = Progress::Pending;
        while (progress && *progress == Progress::Pending) {
            const int before = files.calls;
            progress = task.step(files, QDeadlineTimer(0));
            most = std::max(most, files.calls - before);
        }
        QVERIFY_RESULT(progress);
        QCOMPARE(watch->count().files, 500);
        QCOMPARE(watch->count().folders, 1);
        QVERIFY2(most < 20, QByteArray::number(most));
    }
    QVERIFY(!existsAt(folder.bytes("root/many")));
}

QTEST_GUILESS_MAIN(StagingPartsTest)
#include "tst_stagingparts.moc"
