// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a sync that need no server: what is left out, what a tree holds in the order of its paths, and the plan,
// each of millions of files in little memory. tst_sync has the whole.
#include "client/staging/sync/syncplan.h"
#include "client/staging/sync/treeindex.h"
#include "client/staging/tree/excludes.h"
#include "tests/client/staging/fakefiles.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Action = SyncEntry::Action;
using Kind = TreeEntry::Kind;

namespace {

constexpr qint64 little = 16 << 20; // bytes, for a million of files

// "run": a thousand folders of a thousand files.
class LargeTree : public LocalFileSystem
{
public:
    static constexpr int each = 1000;
    Result<Entry> stat(const RemotePath &path) override
    {
        return Entry{.name = path.name(), .type = Entry::Type::Folder, .changed = m_changed};
    }
    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &path) override
    {
        const bool isRoot = path.name() == "run";
        QList<Entry> entries;
        for (int i = 0; i < each; ++i)
            entries.append({.name = (isRoot ? "part-" : "sample-") + QByteArray::number(i) + (isRoot ? "" : ".json"),
                            .type = isRoot ? Entry::Type::Folder : Entry::Type::File,
                            .size = i,
                            .changed = m_changed});
        return std::make_unique<ListedFolder>(entries, 200);
    }

private:
    QDateTime m_changed = QDateTime::fromSecsSinceEpoch(1'700'000'000);
};

Result<QByteArrayList> pathsOf(EntrySorter &sorter)
{
    QByteArrayList paths;
    for (;;) {
        const auto next = sorter.peek();
        if (!next)
            return passOn(next);
        if (!*next)
            return paths;
        paths.append((*next)->path);
        sorter.pop();
    }
}

// As on a disk that fails: what lies open in a folder has lost all that was in it. How many there were.
int emptyOpenFiles(const QByteArray &folder)
{
    int emptied = 0;
    for (int file = 3; file < 1024; ++file) {
        QByteArray path(4096, '\0');
        const auto length = readlink(("/proc/self/fd/" + QByteArray::number(file)).constData(), path.data(), 4096);
        if (length > 0 && path.first(length).startsWith(folder) && ftruncate(file, 0) == 0)
            ++emptied;
    }
    return emptied;
}

} // namespace

class SyncPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patterns_data();
    void patterns();
    void orderOfTrees();
    void lastOfOnePathCounts();
    void aTreeOfMillionsIsNoBurden();
    void aPlanOfMillionsIsNoBurden();
    void whatIsSeenFirst();
    void whatHoldsMost();
    void howMuchIsAdded();
    void whatCannotBeReadBackIsNotMissing();
};

void SyncPartsTest::patterns_data()
{
    QTest::addColumn<QByteArrayList>("patterns");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<bool>("left");
    QTest::newRow("anywhere") << QByteArrayList{"*.tmp"} << QByteArray("a/b/c.tmp") << false << true;
    QTest::newRow("not a part of a name") << QByteArrayList{"tmp"} << QByteArray("a/tmp2") << false << false;
    QTest::newRow("at the top") << QByteArrayList{"/build"} << QByteArray("build") << true << true;
    QTest::newRow("at the top alone") << QByteArrayList{"/build"} << QByteArray("a/build") << true << false;
    QTest::newRow("folders alone") << QByteArrayList{"logs/"} << QByteArray("a/logs") << true << true;
    QTest::newRow("folders alone, a file") << QByteArrayList{"logs/"} << QByteArray("a/logs") << false << false;
    QTest::newRow("a star stops at a slash") << QByteArrayList{"a/*.bin"} << QByteArray("a/b/c.bin") << false << false;
    QTest::newRow("two stars") << QByteArrayList{"a/**/c.bin"} << QByteArray("a/x/y/c.bin") << false << true;
    QTest::newRow("two stars, none between") << QByteArrayList{"a/**/c.bin"} << QByteArray("a/c.bin") << false << true;
    QTest::newRow("after all") << QByteArrayList{"*.tmp", "!keep.tmp"} << QByteArray("keep.tmp") << false << false;
    QTest::newRow("one character") << QByteArrayList{"f?o"} << QByteArray("foo") << false << true;
    QTest::newRow("a class") << QByteArrayList{"run[0-9]"} << QByteArray("run7") << true << true;
    QTest::newRow("not in a class") << QByteArrayList{"run[!0-9]"} << QByteArray("run7") << true << false;
    QTest::newRow("an open bracket") << QByteArrayList{"a[b"} << QByteArray("a[b") << false << true;
    QTest::newRow("no letters of a language") << QByteArrayList{"*.x+y"} << QByteArray("a.x+y") << false << true;
    QTest::newRow("bytes") << QByteArrayList{"\xff*"} << QByteArray("\xff\xfe") << false << true;
    QTest::newRow("a comment") << QByteArrayList{"# *", ""} << QByteArray("x") << false << false;
}

void SyncPartsTest::patterns()
{
    QFETCH(QByteArrayList, patterns);
    QFETCH(QByteArray, path);
    QFETCH(bool, isFolder);
    QFETCH(bool, left);
    QCOMPARE(Excludes(patterns).matches(path, isFolder), left);
}

// A folder, then all of it, whatever the names beside it begin with.
void SyncPartsTest::orderOfTrees()
{
    EntrySorter sorter;
    for (const char *path : {"b", "a.b", "a/z", "a", "a-", "a/b/c", "\xff", "a/b", "a\x01", "a b/c"})
        sorter.append({.path = path});
    sorter.seal();
    const auto paths = pathsOf(sorter);
    QVERIFY_RESULT(paths);
    QCOMPARE(*paths, QByteArrayList({"a", "a/b", "a/b/c", "a/z", "a\x01", "a b/c", "a-", "a.b", "b", "\xff"}));
    QVERIFY(isBelow("a/b", "a") && isBelow("a/b/c", "a"));
    QVERIFY(!isBelow("a", "a") && !isBelow("a.b", "a") && !isBelow("a", "a/b"));
}

// A folder that was found, and could then not be read, is that; also where much was found in between.
void SyncPartsTest::lastOfOnePathCounts()
{
    for (const int between : {0, 100'000}) {
        EntrySorter sorter;
        sorter.append({.path = "m", .kind = Kind::Folder});
        for (int i = 0; i < between; ++i)
            sorter.append({.path = (i % 2 ? "a" : "z") + QByteArray::number(i)});
        sorter.append({.path = "m", .kind = Kind::Other});
        sorter.seal();
        int found = 0;
        for (;;) {
            const auto next = sorter.peek();
            QVERIFY_RESULT(next);
            if (!*next)
                break;
            if ((*next)->path == "m")
                QCOMPARE((*next)->kind, Kind::Other);
            sorter.pop();
            ++found;
        }
        QCOMPARE(found, between + 1);
    }
}

void SyncPartsTest::aTreeOfMillionsIsNoBurden()
{
    LargeTree files;
    TreeIndex index(files, RemotePath("/run"), {});
    qint64 most = 0;
    for (;;) {
        const auto more = index.step(QDeadlineTimer(20));
        QVERIFY_RESULT(more);
        most = std::max(most, index.inMemory());
        if (*more == Progress::Done)
            break;
    }
    constexpr int each = LargeTree::each;
    QCOMPARE(index.fileCount(), each * each);
    QByteArray last;
    int found = 0;
    for (;; ++found) {
        const auto next = index.peek();
        QVERIFY_RESULT(next);
        if (!*next)
            break;
        const TreeEntry &entry = **next;
        const bool isFolder = !entry.path.contains('/');
        if (!comesBefore(last, entry.path) || (entry.kind == Kind::Folder) != isFolder)
            QFAIL(entry.path.constData());
        if (!isFolder
            && entry.path.mid(entry.path.indexOf('/')) != "/sample-" + QByteArray::number(entry.size) + ".json")
            QFAIL(entry.path.constData());
        last = entry.path;
        if (found % each == 0)
            most = std::max(most, index.inMemory());
        index.pop();
    }
    QCOMPARE(found, each * each + each);
    QVERIFY2(most < little, QByteArray::number(most));
}

void SyncPartsTest::aPlanOfMillionsIsNoBurden()
{
    constexpr int files = 1'000'000;
    SyncPlan plan;
    for (int i = 0; i < files; ++i)
        plan.entries.append({.path = "folder/sample-" + QByteArray::number(i),
                             .action = i % 2 ? Action::Copy : Action::Same,
                             .sourceSize = i,
                             .sourceChanged = -i});
    const SyncPlan copy = plan;
    plan.entries.append({.path = "gone", .action = Action::Delete, .isFolder = true});
    QVERIFY2(plan.entries.inMemory() < little, QByteArray::number(plan.entries.inMemory()));
    QCOMPARE(plan.count(Action::Copy), files / 2);
    QCOMPARE(plan.count(Action::Delete), 0); // of files
    QCOMPARE(plan.entries.folders(Action::Delete), 1);
    QCOMPARE(copy.entries.size(), files);
    int i = 0;
    for (const SyncEntry &entry : copy.entries) {
        if (entry.sourceSize != i || entry.sourceChanged != -i || entry.targetSize != -1
            || entry.action != (i % 2 ? Action::Copy : Action::Same)
            || entry.path != "folder/sample-" + QByteArray::number(i))
            QFAIL(QByteArray::number(i));
        ++i;
    }
    QCOMPARE(i, files);
}

// However many others come before it by path.
void SyncPartsTest::whatIsSeenFirst()
{
    SyncEntries entries;
    for (int i = 0; i < 2 * int(SyncEntries::maxForemost); ++i)
        entries.append({.path = "a/" + QByteArray::number(i), .action = i % 2 ? Action::Copy : Action::Same});
    QCOMPARE(entries.foremost().size(), SyncEntries::maxForemost);
    QCOMPARE(entries.foremost().first().path, QByteArray("a/1"));
    entries.append({.path = "b", .action = Action::Replace, .sourceChanged = 2, .targetChanged = 1});
    entries.append({.path = "c", .action = Action::Replace, .sourceChanged = 1, .targetChanged = 2});
    entries.append({.path = "d", .action = Action::Blocked});
    entries.append({.path = "e", .action = Action::Delete});
    const QList<SyncEntry> seen = entries.foremost();
    QCOMPARE(seen.size(), SyncEntries::maxForemost);
    QByteArrayList first;
    for (const SyncEntry &entry : seen.first(5))
        first.append(entry.path);
    QCOMPARE(first, QByteArrayList({"e", "d", "c", "b", "a/1"}));
}

void SyncPartsTest::whatHoldsMost()
{
    SyncEntries entries;
    entries.append({.path = "a", .action = Action::Same, .sourceSize = 50});
    entries.append({.path = "data/1", .action = Action::Copy, .sourceSize = 30});
    entries.append({.path = "data/2/x", .action = Action::Same, .sourceSize = 30});
    entries.append({.path = "data/3", .action = Action::Delete, .targetSize = 1000}); // is not the source's
    entries.append({.path = "e", .action = Action::Replace, .sourceSize = 40});
    QCOMPARE(entries.largest().name, QByteArray("data"));
    QCOMPARE(entries.largest().bytes, 60);
    QCOMPARE(entries.bytes(Action::Delete), 1000);
    QCOMPARE(entries.bytes(Action::Copy), 30);
}

// Once all is copied; the rest that is too much goes only then.
void SyncPartsTest::howMuchIsAdded()
{
    SyncPlan plan;
    plan.entries.append({.path = "a", .action = Action::Copy, .sourceSize = 30});
    plan.entries.append({.path = "b", .action = Action::Replace, .sourceSize = 5, .targetSize = 50});
    plan.entries.append({.path = "c", .action = Action::Same, .sourceSize = 40, .targetSize = 40});
    QCOMPARE(plan.entries.growth(), 30 + 5 - 50);
    QCOMPARE(plan.growthInFiles(), 1);
    plan.entries.append({.path = "d", .action = Action::Copy, .sourceSize = 20});
    plan.entries.append({.path = "d", .action = Action::Delete, .isFolder = true, .isInTheWay = true});
    plan.entries.append({.path = "d/e", .action = Action::Delete, .isInTheWay = true, .targetSize = 7});
    plan.entries.append({.path = "f", .action = Action::Delete, .targetSize = 1000});
    QCOMPARE(plan.entries.growth(), 30 + 5 - 50 + 20 - 7);
    QCOMPARE(plan.growthInFiles(), 2 - 2);
}

// What the source is not known to hold would be deleted at the target.
void SyncPartsTest::whatCannotBeReadBackIsNotMissing()
{
    const TempFolder temporary;
    const QByteArray before = qgetenv("TMPDIR");
    const auto restore = qScopeGuard([&] { before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    qputenv("TMPDIR", temporary.bytes());
    EntrySorter sorter;
    SyncEntries entries;
    constexpr int count = 300'000;
    for (int i = 0; i < count; ++i) {
        const QByteArray path = "folder/sample-" + QByteArray::number(i);
        sorter.append({.path = path});
        entries.append({.path = path});
    }
    sorter.seal();
    QCOMPARE(emptyOpenFiles(QFileInfo(temporary.path()).canonicalFilePath().toUtf8()), 2);
    QVERIFY_ERROR(pathsOf(sorter), Error::Kind::Local);
    int read = 0;
    for (const SyncEntry &entry : entries)
        read += entry.path.isEmpty() ? 0 : 1;
    QVERIFY2(read > 0 && read < count, QByteArray::number(read)); // ends before its size: it is seen that some are lost
}

QTEST_GUILESS_MAIN(SyncPartsTest)
#include "tst_syncparts.moc"
