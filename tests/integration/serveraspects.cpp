// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of the battery; see the header.
#include "tests/integration/serveraspects.h"

#include "client/staging/files/filesystem.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace officina::testing {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;
using Action = SyncEntry::Action;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
// Thousands where the way they go is one of its own, else as many as show that it is the same.
int manyFiles(const Stage &stage)
{
    return stage.isTypical() && !isSanitized ? 3000 : 400;
}
constexpr qint64 largeSize = 40 << 20;

// Made once: models of what is staged.
const TempFolder &oddModel()
{
    static const TempFolder folder;
    if (!existsAt(folder.bytes("tree")))
        makeOddTree(folder, "tree");
    return folder;
}

const TempFolder &manyModel(int files)
{
    static std::map<int, TempFolder> folders;
    const TempFolder &folder = folders[files];
    for (int i = existsAt(folder.bytes("tree")) ? files : 0; i < files; ++i)
        folder.file("tree/" + QByteArray::number(i % 7) + "/f" + QByteArray::number(i), noise(i % 900, quint32(i)));
    return folder;
}

const TempFolder &largeModel()
{
    static const TempFolder folder;
    if (!existsAt(folder.bytes("tree")))
        folder.file("tree", noise(largeSize));
    return folder;
}

// Trees as the end keeps them.
QByteArray differs(const Stage &stage, const QByteArray &arrived, const QByteArray &sent)
{
    const bool modes = stage.to().setModes;
    return difference(modes ? treeOf(arrived) : withoutModes(treeOf(arrived)),
                      modes ? treeOf(sent) : withoutModes(treeOf(sent)));
}

QByteArray firstError(const TransferReport &report)
{
    const auto error = report.firstError();
    return error ? describe(*error) : QByteArray();
}

// Everything was sent and nothing else is there.
void checkArrived(const Stage &stage, const Transfer &transfer, int files)
{
    const TransferReport report = transfer.report();
    QCOMPARE(firstError(report), QByteArray());
    QCOMPARE(differs(stage, stage.target(), stage.source()), QByteArray());
    QCOMPARE(report.count(Outcome::Sent), files);
    QCOMPARE(report.files.size(), files);
    QCOMPARE(transfer.progress().bytes, transfer.progress().bytesTotal);
    QCOMPARE(transfer.progress().files, files);
}

// What one end calls its own is nothing at the other: else all that follows could pass by reading, or
// writing, the wrong disk.
void apart(Stage &stage)
{
    const TempFolder model;
    model.file("tree/file", "content");
    stage.putSource(model);
    const auto session = stage.site().get();
    QVERIFY_RESULT(session);
    const TransferRequest request = stage.request();
    QVERIFY(existsAt(stage.source("tree/file")) && existsAt(stage.target()));
    QVERIFY(!existsAt(request.remote.bytes()));
    QVERIFY_RESULT((*session)->stat(request.remote));
    QVERIFY_ERROR((*session)->stat(RemotePath(request.local)), Error::Kind::NotFound);
    const Server *server = stage.site().server();
    if (!server->kind().startFiles.isEmpty()) {
        QVERIFY_RESULT((*session)->run("true"));
        QVERIFY(existsAt(server->home(ServerKind::startFileMark)));
    }
}

void oddTree(Stage &stage)
{
    stage.putSource(oddModel());
    const auto transfer = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*transfer));
    checkArrived(stage, *transfer, 71);
}

QStringList detailsOf(const TransferReport &report)
{
    QStringList details;
    for (const FileReport &file : report.files)
        details << file.detail;
    details.removeAll(QString());
    return details;
}

// Modes that are told to every file, and that a private file is private.
void modes(Stage &stage)
{
    const TempFolder model;
    for (const int mode : {0600, 0640, 0755, 0444, 0000}) {
        if (mode == 0 && !stage.from().readAll)
            continue;
        model.file("tree/" + QByteArray::number(mode, 8), "small", mode);
        model.file("tree/large " + QByteArray::number(mode, 8), noise(2 << 20), mode);
        model.file("tree/folder " + QByteArray::number(mode, 8) + "/file", "x", mode);
    }
    QCOMPARE(chmod(model.bytes("tree/folder 600").constData(), 0700), 0);
    stage.putSource(model);
    const auto transfer = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*transfer));
    QCOMPARE(firstError(transfer->report()), QByteArray());
    QByteArrayList names = treeOf(stage.source()).keys();
    names.removeOne("tree");
    QCOMPARE(names.size(), stage.from().readAll ? 20 : 16);
    for (const QByteArray &name : std::as_const(names)) {
        const uint sent = modeAt(stage.source(name));
        const uint arrived = modeAt(stage.target(name));
        const QByteArray what = name + ": " + QByteArray::number(arrived, 8);
        QVERIFY2(existsAt(stage.target(name)), what.constData());
        // What the server does not do (proftpd: to deny the owner) is said, and nobody else may read it then.
        if (stage.to().setModes)
            QVERIFY2(arrived == sent
                         || (!(arrived & 077) && detailsOf(transfer->report()).join(u' ').contains(u"permissions"_s)),
                     what.constData());
        else if (!(sent & 077) && !name.contains('/')) // never readable by others where it was not
            QVERIFY2(!(arrived & 077) || !what.contains(" 600:"), what.constData());
    }
}

bool isSaidOfTimes(const TransferReport &report)
{
    return detailsOf(report).join(u' ').contains(u"time"_s) || report.toJson().contains("\"time");
}

// Whether a file that has arrived can be told from another one of its size: by its time or by its sum.
bool canTellTheSame(const Stage &stage)
{
    return stage.to().setTimes || stage.to().runCommands || (stage.isSiteToSite() && stage.from().runCommands);
}

// Whether SFTP can say a time: seconds since 1970, in 32 bits without a sign.
bool fitsSftp(qint64 seconds)
{
    return seconds >= 0 && seconds <= 0xffffffffLL;
}

// Times that do not fit are kept exactly or come as near as can be, which is said; a wrong year is
// never made up.
void dates(Stage &stage)
{
    const TempFolder model;
    const QMap<QByteArray, qint64> times{{"1913", -1798761600}, {"1969", -18489600},  {"1970", 0},
                                         {"2024", 1704164645},  {"2040", 2209032000}, {"2150", 5680281600}};
    for (auto it = times.begin(); it != times.end(); ++it) {
        // Only where commands run can a site tell of such a time at all.
        if (!fitsSftp(*it) && !stage.from().runCommands)
            continue;
        setChanged(model.file("tree/" + it.key(), it.key()), *it);
    }
    stage.putSource(model);
    const auto transfer = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*transfer));
    const TransferReport report = transfer->report();
    QCOMPARE(firstError(report), QByteArray());
    for (auto it = times.begin(); it != times.end(); ++it) {
        if (!existsAt(stage.source("tree/" + it.key())))
            continue;
        const qint64 arrived = changedAt(stage.target("tree/" + it.key()));
        if (arrived == *it)
            continue;
        const QByteArray what = it.key() + " became " + QByteArray::number(arrived);
        if (stage.to().setTimes)
            QVERIFY2(!fitsSftp(*it) && arrived == std::clamp<qint64>(*it, 0, 0xffffffffLL), what.constData());
        QVERIFY2(isSaidOfTimes(report), what.constData());
    }
    const auto again = stage.transfer(stage.request("tree", Existing::Ask));
    QVERIFY_RESULT(stage.run(*again));
    QCOMPARE(again->report().count(Outcome::Sent), 0);
    if (canTellTheSame(stage))
        QVERIFY(again->conflicts().isEmpty());
}

// What is at the end that things arrive at, but not where they should. A shell's own files are not ours.
Tree outside(const Stage &stage)
{
    Tree tree = treeOf(stage.around());
    const QByteArray target = stage.target().sliced(stage.around().size() + 1);
    tree.removeIf([&target](const auto &entry) {
        const QByteArray &name = entry.key();
        return name.startsWith(target + '/') || name.startsWith(".config") || name.startsWith(".cache")
            || name.startsWith(".local") || name == ServerKind::startFileMark;
    });
    return tree;
}

// Links within the tree arrive as they are or are left out, which is said; others are left out, and
// nothing is made anywhere else.
void links(Stage &stage)
{
    const TempFolder model;
    model.file("tree/run/data/log", "log");
    model.link("tree/run/latest", "data/log");
    model.link("tree/run/data/up", "../data");
    model.link("tree/run/dangling", "not yet");
    model.link("tree/run/absolute", "/etc/hostname");
    model.link("tree/run/outward", "../../../outside");
    stage.putSource(model);
    const Tree before = outside(stage);
    const auto transfer = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*transfer));
    const TransferReport report = transfer->report();
    QCOMPARE(firstError(report), QByteArray());
    Tree expected = treeOf(stage.source());
    expected.remove("tree/run/absolute");
    expected.remove("tree/run/outward");
    const bool kept = stage.to().makeLinks && stage.from().readLinks;
    for (const char *name : {"tree/run/latest", "tree/run/data/up", "tree/run/dangling"}) {
        if (!kept)
            expected.remove(name);
        const std::optional<FileReport> file = reportOf(report, name);
        QVERIFY2(file, name);
        QCOMPARE(file->outcome, kept ? Outcome::Sent : Outcome::Skipped);
        QVERIFY2(kept || !file->detail.isEmpty(), name);
    }
    QCOMPARE(difference(withoutModes(treeOf(stage.target())), withoutModes(expected)), QByteArray());
    for (const char *name : {"tree/run/absolute", "tree/run/outward"}) {
        const std::optional<FileReport> file = reportOf(report, name);
        QVERIFY2(file && file->outcome == Outcome::Skipped && !file->detail.isEmpty(), name);
    }
    QCOMPARE(difference(outside(stage), before), QByteArray());
    const auto again = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*again));
    QCOMPARE(firstError(again->report()), QByteArray());
    if (stage.to().readLinks) // else what is there cannot be compared
        QCOMPARE(again->report().count(Outcome::Sent), 0);
}

// One with another time onto an empty one: few files, and enough to go in a stream.
void emptyFiles(Stage &stage)
{
    for (const int files : {1, 20}) {
        const TempFolder model;
        for (int i = 0; i < files; ++i)
            setChanged(model.file("tree/" + QByteArray::number(i), ""), 1'600'000'000);
        stage.putSource(model);
        const auto first = stage.transfer(stage.request());
        QVERIFY_RESULT(stage.run(*first));
        QCOMPARE(differs(stage, stage.target(), stage.source()), QByteArray());
        for (const Existing existing : {Existing::Overwrite, Existing::Resume, Existing::Ask}) {
            for (int i = 0; i < files; ++i)
                setChanged(stage.source("tree/" + QByteArray::number(i)), 1'650'000'000 + int(existing));
            const auto again = stage.transfer(stage.request("tree", existing));
            QVERIFY_RESULT(stage.run(*again));
            QCOMPARE(firstError(again->report()), QByteArray());
            QVERIFY(again->conflicts().isEmpty());
            QCOMPARE(differs(stage, stage.target(), stage.source()), QByteArray());
        }
    }
}

void replaced(Stage &stage)
{
    const TempFolder model;
    const TempFolder old;
    for (int i = 0; i < 20; ++i) {
        model.file("tree/" + QByteArray::number(i), "new " + QByteArray::number(i));
        old.file("tree/" + QByteArray::number(i), "old");
    }
    model.file("tree/large", noise(2 << 20));
    old.file("tree/large", noise(1 << 20, 7));
    stage.putSource(model);
    stage.putTarget(old);
    const auto transfer = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*transfer));
    checkArrived(stage, *transfer, 21);
}

// Long enough for what the server closes when it is left alone; then as the program looks after its sessions.
void leaveAlone(Stage &stage)
{
    const int seconds = stage.site().server()->kind().idleSeconds;
    const auto session = stage.site().get();
    QVERIFY_RESULT(session);
    if (seconds == 0)
        return;
    QTest::qSleep(1000 * seconds + 1500);
    (*session)->checkAlive();
}

void again(Stage &stage)
{
    stage.putSource(oddModel());
    const auto first = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*first));
    leaveAlone(stage);
    const auto second = stage.transfer(stage.request("tree", Existing::Ask));
    QVERIFY_RESULT(stage.run(*second));
    QCOMPARE(firstError(second->report()), QByteArray());
    QCOMPARE(second->report().count(Outcome::Sent), 0);
    if (!canTellTheSame(stage))
        return;
    QVERIFY(second->conflicts().isEmpty());
    QCOMPARE(second->report().count(Outcome::Unchanged), 71);
    if (stage.to().setTimes)
        QCOMPARE(second->progress().moved, 0);
}

void largeFile(Stage &stage)
{
    stage.putSource(largeModel());
    const auto transfer = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*transfer));
    checkArrived(stage, *transfer, 1);
    if (!QTest::currentTestFailed())
        QCOMPARE(transfer->report().files.first().sha256.size(), 64);
}

void cutAndResumed(Stage &stage)
{
    stage.putSource(largeModel());
    {
        Relay relay(stage.sitePort());
        relay.cutAfter(largeSize / 2);
        const auto transfer = stage.transfer(stage.request());
        const auto cut = stage.runThrough(relay.port(), *transfer);
        QVERIFY(!cut);
        QVERIFY2(isConnectionLost(cut.error().kind), describe(cut.error()).constData());
        QVERIFY(!existsAt(stage.target("tree")));
        QVERIFY(!partsIn(treeOf(stage.target())).isEmpty());
    }
    const auto rest = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*rest));
    checkArrived(stage, *rest, 1);
    // Not everything that arrived was confirmed when the cut came. A source that makes no sums has to be
    // read again to be compared.
    if (stage.from().runCommands)
        QVERIFY2(rest->progress().moved < largeSize * 3 / 4, QByteArray::number(rest->progress().moved).constData());
}

void manySmallFiles(Stage &stage)
{
    const int files = manyFiles(stage);
    stage.putSource(manyModel(files));
    const auto transfer = stage.transfer(stage.request());
    QVERIFY_RESULT(stage.run(*transfer));
    checkArrived(stage, *transfer, files);
}

void syncSettles(Stage &stage)
{
    const TempFolder model;
    const TempFolder old;
    for (int i = 0; i < 12; ++i)
        setChanged(model.file("tree/sub/" + QByteArray::number(i), "new " + QByteArray::number(i)), 1'700'000'000 + i);
    model.file("tree/large", noise(2 << 20));
    setChanged(old.file("tree/sub/1", "older, and longer"), 1'600'000'000);
    old.file("tree/sub/left over", "x");
    old.file("tree/gone/deep/file", "x");
    stage.putSource(model);
    stage.putTarget(old);
    SyncCompare compare(stage.sync());
    QVERIFY_RESULT(stage.finish(compare));
    QCOMPARE(compare.plan().count(Action::Copy), 12);
    QCOMPARE(compare.plan().count(Action::Replace), 1);
    QCOMPARE(compare.plan().count(Action::Delete), 2);
    const auto transfer = stage.transfer(stage.sync().request());
    QVERIFY_RESULT(stage.run(*transfer));
    QCOMPARE(firstError(transfer->report()), QByteArray());
    SyncDelete deletions(stage.sync(), compare.plan(), SyncDelete::What::Rest);
    QVERIFY_RESULT(stage.finish(deletions));
    QVERIFY(deletions.failed().isEmpty());
    QCOMPARE(differs(stage, stage.target(), stage.source()), QByteArray());
    SyncCompare settled(stage.sync());
    QVERIFY_RESULT(stage.finish(settled));
    QCOMPARE(settled.plan().entries.size(), 13);
    if (canTellTheSame(stage))
        QCOMPARE(settled.plan().count(Action::Same), 13);
}

} // namespace

const QList<Aspect> &aspects()
{
    static const QList<Aspect> list{
        {"apart", apart, true, true, true},
        {"odd names", oddTree, true, true, true, true},
        {"modes", modes},
        {"dates", dates},
        {"links", links},
        {"empty files", emptyFiles},
        {"replaced", replaced},
        {"again", again, true, true, false, true},
        {"large file", largeFile, true, false, false, true},
        {"cut and resumed", cutAndResumed},
        {"many small files", manySmallFiles},
        {"sync settles", syncSettles, false},
    };
    return list;
}

} // namespace officina::testing
