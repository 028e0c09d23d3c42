// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making one folder like another, against a real OpenSSH server: the preview says what is then
// done, nothing is deleted that it did not name, and nothing at all where it is in doubt.
#include "client/staging/files/localfilesystem.h"
#include "client/staging/sync/syncdelete.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Action = SyncEntry::Action;

class SyncTest : public QObject
{
    Q_OBJECT

private:
    Result<> carryOut(const SyncOptions &options, const SyncPlan &plan);

    AutoPrompts m_prompts;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<ssh::Session> m_session;

private Q_SLOTS:
    void initTestCase();
    void previewAndMirror_data();
    void previewAndMirror();
    void sameContentByItsSum();
    void excludedIsNeverDeleted();
    void blockedByAFolder();
    void otherKindIsReplacedByAMirror_data();
    void otherKindIsReplacedByAMirror();
    void otherKindStaysWithWhatIsLeftOut();
    void linksAreDeletedNotFollowed();
    void changedSinceThePreviewStays();
    void muchDeletingIsNoticed();
    void whatTheSourceKeepsBackIsNotDeleted_data();
    void whatTheSourceKeepsBackIsNotDeleted();
    void whatCannotBeReadIsNotDeleted_data();
    void whatCannotBeReadIsNotDeleted();
    void whatTheSiteMayNotEnterIsNotDeleted();
    void partsAreNotCompared();
    void timesThatSftpCannotKeep();
    void noTargetYet();
};

void SyncTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
    auto session = ssh::Session::open(m_server->target(), m_prompts, CancelFlag());
    QVERIFY_RESULT(session);
    m_session = std::move(*session);
}

Result<> SyncTest::carryOut(const SyncOptions &options, const SyncPlan &plan)
{
    SyncDelete inTheWay(options, plan, SyncDelete::What::InTheWay);
    if (const auto cleared = drive(inTheWay, *m_session); !cleared)
        return cleared;
    Transfer transfer(options.request());
    if (const auto copied = drive(transfer, *m_session); !copied)
        return copied;
    SyncDelete deletions(options, plan, SyncDelete::What::Rest);
    return drive(deletions, *m_session);
}

void SyncTest::previewAndMirror_data()
{
    QTest::addColumn<bool>("up");
    QTest::newRow("to the site") << true;
    QTest::newRow("from the site") << false;
}

void SyncTest::previewAndMirror()
{
    QFETCH(bool, up);
    const TempFolder folder;
    const auto both = [&](const QByteArray &name, const QByteArray &content) {
        folder.file("from/" + name, content);
        QProcess::execute(u"touch"_s, {u"-d"_s, u"2024-01-02"_s, folder.path(u"from/"_s + QString::fromUtf8(name))});
        folder.file("to/" + name, content);
        QProcess::execute(u"touch"_s, {u"-d"_s, u"2024-01-02"_s, folder.path(u"to/"_s + QString::fromUtf8(name))});
    };
    both("same", "same");
    folder.file("from/new\nline/-rf", "new");
    folder.file("from/grown", "longer than before");
    folder.file("to/grown", "before");
    folder.file("to/gone/deep/file", "x");
    // By their bytes, these would lie between "gone" and what is in it.
    for (const char *beside : {"to/gone-1", "to/gone.d/file", "from/gone 2/file", "to/gone 2/file"})
        folder.file(beside, "x");
    folder.file("to/latin\xe9", "x");
    SyncOptions options{.direction = up ? Direction::Upload : Direction::Download,
                        .local = folder.bytes(up ? "from" : "to"),
                        .remote = RemotePath(folder.bytes(up ? "to" : "from")),
                        .mirror = true};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    const SyncPlan plan = compare.plan();
    QCOMPARE(pathsOf(plan, Action::Copy), QByteArrayList({"new\nline/-rf"}));
    QCOMPARE(pathsOf(plan, Action::Replace), QByteArrayList({"grown"}));
    QCOMPARE(pathsOf(plan, Action::Same), QByteArrayList({"gone 2/file", "same"}));
    QCOMPARE(pathsOf(plan, Action::Delete),
             QByteArrayList({"gone", "gone/deep", "gone/deep/file", "gone-1", "gone.d", "gone.d/file", "latin\xe9"}));
    QCOMPARE(plan.count(Action::Delete), 4); // of files
    QVERIFY(!plan.isDeletingMuch());
    QVERIFY_RESULT(carryOut(options, plan));
    QCOMPARE(difference(treeOf(folder.bytes("to")), treeOf(folder.bytes("from"))), QByteArray());
    SyncCompare again(options);
    QVERIFY_RESULT(drive(again, *m_session));
    QCOMPARE(again.plan().count(Action::Same), again.plan().entries.size());
}

void SyncTest::sameContentByItsSum()
{
    const TempFolder folder;
    folder.file("from/a", "equal");
    folder.file("to/a", "equal");
    folder.file("from/aa", "not there");
    folder.file("from/b", "12345");
    folder.file("to/b", "54321");
    folder.file("from/c", "equal too");
    folder.file("to/c", "equal too");
    for (const char *name : {"to/a", "to/b", "to/c"})
        QProcess::execute(u"touch"_s, {u"-d"_s, u"2020-01-01"_s, folder.path(QString::fromLatin1(name))});
    const SyncOptions options{.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to"))};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    QCOMPARE(pathsOf(compare.plan(), Action::Same), QByteArrayList({"a", "c"}));
    QCOMPARE(pathsOf(compare.plan(), Action::Replace), QByteArrayList({"b"}));
    QCOMPARE(pathsOf(compare.plan(), Action::Copy), QByteArrayList({"aa"}));
    QCOMPARE(compare.plan().count(Action::Replace), 1);
    QCOMPARE(compare.plan().bytes(Action::Same), 5 + 9);
}

void SyncTest::excludedIsNeverDeleted()
{
    const TempFolder folder;
    folder.file("from/a", "a");
    folder.file("from/x.tmp", "not sent");
    folder.file("to/a", "older");
    folder.file("to/cache/data.tmp", "stays");
    folder.file("to/old", "goes");
    const SyncOptions options{
        .local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to")), .excludes = {"*.tmp"}, .mirror = true};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    QCOMPARE(compare.plan().excluded, 1);
    QCOMPARE(compare.plan().entries.size(), 2); // nor is it said that the folder of it would go
    QVERIFY_RESULT(carryOut(options, compare.plan()));
    QCOMPARE(treeOf(folder.bytes("to")).keys(), QByteArrayList({"a", "cache", "cache/data.tmp"}));
    QCOMPARE(contentOf(folder.bytes("to/a")), QByteArray("a"));
}

void SyncTest::blockedByAFolder()
{
    const TempFolder folder;
    folder.file("from/a", "a file");
    folder.file("to/a/inner", "in a folder");
    const SyncOptions options{.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to"))};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    QCOMPARE(compare.plan().entries.size(), 1);
    QCOMPARE(compare.plan().entries.first().action, Action::Blocked);
    QVERIFY_RESULT(carryOut(options, compare.plan()));
    QCOMPARE(contentOf(folder.bytes("to/a/inner")), QByteArray("in a folder"));
}

void SyncTest::otherKindIsReplacedByAMirror_data()
{
    previewAndMirror_data();
}

// What a file became a folder for goes before the copying, and is in the plan like all that is deleted.
void SyncTest::otherKindIsReplacedByAMirror()
{
    QFETCH(bool, up);
    const TempFolder folder;
    folder.file("from/file", "now a file");
    folder.file("to/file/deep/inner", "i");
    folder.file("to/file/x", "x");
    folder.file("from/folder/inner", "now a folder");
    folder.file("to/folder", "a file");
    folder.folder("from/none");
    folder.file("to/none", "n");
    folder.link("from/link", "file");
    folder.file("to/link/inner", "i");
    folder.file("from/was a link", "w");
    folder.link("to/was a link", "folder");
    folder.file("to/gone", "g");
    const SyncOptions options{.direction = up ? Direction::Upload : Direction::Download,
                              .local = folder.bytes(up ? "from" : "to"),
                              .remote = RemotePath(folder.bytes(up ? "to" : "from")),
                              .mirror = true};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    const SyncPlan &plan = compare.plan();
    QCOMPARE(pathsOf(plan, Action::Delete),
             QByteArrayList(
                 {"file", "file/deep", "file/deep/inner", "file/x", "folder", "gone", "link", "link/inner", "none"}));
    QCOMPARE(plan.count(Action::Delete), 6); // of files
    QCOMPARE(plan.entries.inTheWay(Action::Delete), 8);
    QCOMPARE(pathsOf(plan, Action::Copy), QByteArrayList({"file", "folder/inner", "link"}));
    QCOMPARE(pathsOf(plan, Action::Replace), QByteArrayList({"was a link"}));
    QCOMPARE(pathsOf(plan, Action::Blocked), QByteArrayList());
    SyncDelete inTheWay(options, plan, SyncDelete::What::InTheWay);
    QVERIFY_RESULT(drive(inTheWay, *m_session));
    QCOMPARE(inTheWay.deleted(), 8);
    QCOMPARE(inTheWay.deletedFolders(), 3);
    QVERIFY(existsAt(folder.bytes("to/gone"))); // until all has arrived
    QVERIFY_RESULT(carryOut(options, plan));
    QCOMPARE(difference(treeOf(folder.bytes("to")), treeOf(folder.bytes("from"))), QByteArray());
    SyncCompare again(options);
    QVERIFY_RESULT(drive(again, *m_session));
    QCOMPARE(again.plan().count(Action::Same), again.plan().entries.size());
}

// Neither the folder goes then, nor what else is in it.
void SyncTest::otherKindStaysWithWhatIsLeftOut()
{
    const TempFolder folder;
    for (const char *name : {"from/excluded", "from/begun"})
        folder.file(name, "f");
    folder.file("to/excluded/a.tmp", "a");
    folder.file("to/excluded/other", "o");
    folder.file("to/begun/b.0123456789abcdef.officina-begun", "somebody's");
    const SyncOptions options{
        .local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to")), .excludes = {"*.tmp"}, .mirror = true};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    QCOMPARE(pathsOf(compare.plan(), Action::Blocked), QByteArrayList({"begun", "excluded"}));
    QCOMPARE(compare.plan().entries.inTheWay(Action::Blocked), 2);
    QVERIFY(!compare.plan().isDeleting());
    const Tree before = treeOf(folder.bytes("to"));
    QVERIFY_RESULT(carryOut(options, compare.plan()));
    QCOMPARE(difference(treeOf(folder.bytes("to")), before), QByteArray());
}

void SyncTest::linksAreDeletedNotFollowed()
{
    const TempFolder folder;
    folder.file("from/a", "a");
    folder.file("outside/secret", "secret");
    folder.link("to/within", "a");
    folder.link("to/out", "../outside");
    const SyncOptions options{.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to")), .mirror = true};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    QVERIFY_RESULT(carryOut(options, compare.plan()));
    QCOMPARE(contentOf(folder.bytes("outside/secret")), QByteArray("secret"));
    // A link that leads out of the tree is nothing that was compared, so it is let be.
    QCOMPARE(treeOf(folder.bytes("to")).keys(), QByteArrayList({"a", "out"}));
}

void SyncTest::changedSinceThePreviewStays()
{
    const TempFolder folder;
    folder.file("from/a", "a");
    folder.file("to/old", "old");
    const SyncOptions options{.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to")), .mirror = true};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    folder.file("to/old", "somebody wrote into it");
    SyncDelete deletions(options, compare.plan(), SyncDelete::What::Rest);
    QVERIFY_RESULT(drive(deletions, *m_session));
    QCOMPARE(deletions.deleted(), 0);
    QCOMPARE(deletions.failed().size(), 1);
    QCOMPARE(contentOf(folder.bytes("to/old")), QByteArray("somebody wrote into it"));
}

void SyncTest::muchDeletingIsNoticed()
{
    const TempFolder folder;
    folder.folder("from");
    folder.file("to/only", "the last one");
    const SyncOptions options{.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to")), .mirror = true};
    SyncCompare empty(options);
    QVERIFY_RESULT(drive(empty, *m_session));
    QVERIFY(empty.plan().sourceIsEmpty);
    QVERIFY(empty.plan().isDeletingMuch());
    folder.file("from/only", "the last one");
    for (int i = 0; i < 60; ++i)
        folder.file("to/more/" + QByteArray::number(i), "x");
    SyncCompare many(options);
    QVERIFY_RESULT(drive(many, *m_session));
    QCOMPARE(many.plan().count(Action::Delete), 60);
    QVERIFY(many.plan().isDeletingMuch());
}

void SyncTest::whatTheSourceKeepsBackIsNotDeleted_data()
{
    previewAndMirror_data();
}

// A link that leads out, and a pipe, are not moved: that the target has files of these names is no mistake of its.
void SyncTest::whatTheSourceKeepsBackIsNotDeleted()
{
    QFETCH(bool, up);
    const TempFolder folder;
    folder.file("from/kept", "k");
    folder.link("from/data", "/somewhere/else");
    QCOMPARE(mkfifo(folder.bytes("from/pipe").constData(), 0600), 0);
    folder.file("to/data/deep/precious", "p");
    folder.file("to/pipe", "p");
    folder.file("to/data.old", "o"); // beside it, not in it
    folder.file("to/gone", "g");
    const SyncOptions options{.direction = up ? Direction::Upload : Direction::Download,
                              .local = folder.bytes(up ? "from" : "to"),
                              .remote = RemotePath(folder.bytes(up ? "to" : "from")),
                              .mirror = true};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    QCOMPARE(pathsOf(compare.plan(), Action::Delete), QByteArrayList({"data.old", "gone"}));
    QCOMPARE(pathsOf(compare.plan(), Action::Blocked), QByteArrayList({"data", "pipe"}));
    QVERIFY_RESULT(carryOut(options, compare.plan()));
    QCOMPARE(contentOf(folder.bytes("to/data/deep/precious")), QByteArray("p"));
    QCOMPARE(contentOf(folder.bytes("to/pipe")), QByteArray("p"));
    QVERIFY(!existsAt(folder.bytes("to/gone")));
}

void SyncTest::whatCannotBeReadIsNotDeleted_data()
{
    QTest::addColumn<bool>("isSource");
    QTest::addColumn<int>("mode");
    QTest::newRow("the source's may not be entered") << true << 0444;
    QTest::newRow("the source's may not be listed") << true << 0111;
    QTest::newRow("the target's may not be entered") << false << 0444;
    QTest::newRow("the target's may not be listed") << false << 0111;
}

// A folder of this computer. What is in it is not known, so nothing under it is too much.
void SyncTest::whatCannotBeReadIsNotDeleted()
{
    QFETCH(bool, isSource);
    QFETCH(int, mode);
    const TempFolder folder;
    if (isSource)
        folder.file("from/closed/secret", "s");
    folder.file("from/kept", "k");
    folder.file("to/closed/secret/deep", "d");
    folder.file("to/gone", "g");
    const QByteArray closed = folder.bytes(isSource ? "from/closed" : "to/closed");
    QCOMPARE(chmod(folder.bytes().constData(), 0755), 0);
    QCOMPARE(chmod(closed.constData(), mode_t(mode)), 0);
    const auto open = qScopeGuard([&] { chmod(closed.constData(), 0755); }); // so that it can be removed
    const SyncOptions options{.direction = isSource ? Direction::Upload : Direction::Download,
                              .local = folder.bytes(isSource ? "from" : "to"),
                              .remote = RemotePath(folder.bytes(isSource ? "to" : "from")),
                              .mirror = true};
    SyncCompare compare(options);
    const bool isRoot = geteuid() == 0; // who may read all: another user's eyes
    if (isRoot)
        setfsuid(65534);
    const auto compared = drive(compare, *m_session);
    if (isRoot)
        setfsuid(0);
    QVERIFY_RESULT(compared);
    const SyncPlan &plan = compare.plan();
    QCOMPARE(plan.unreadable.size(), 1);
    QCOMPARE(plan.unreadable.first().kind, Error::Kind::Denied);
    QVERIFY2(plan.unreadable.first().subject.contains(u"closed"_s), describe(plan.unreadable.first()).constData());
    QCOMPARE(pathsOf(plan, Action::Delete), QByteArrayList({"gone"}));
    QVERIFY(plan.isDeletingMuch()); // one of one, but it is in doubt
    SyncDelete deletions(options, plan, SyncDelete::What::Rest); // if somebody insists
    QVERIFY_RESULT(drive(deletions, *m_session));
    QVERIFY(!existsAt(folder.bytes("to/gone")));
    QCOMPARE(chmod(closed.constData(), 0755), 0);
    QCOMPARE(contentOf(folder.bytes("to/closed/secret/deep")), QByteArray("d"));
}

// OpenSSH leaves out of a listing what it may not look at, which is all that is in such a folder.
void SyncTest::whatTheSiteMayNotEnterIsNotDeleted()
{
    SshServer::Options served;
    if (geteuid() == 0) // who may look at all
        served.config = {"Subsystem sftp /usr/bin/setpriv --reuid=65534 --clear-groups /usr/lib/openssh/sftp-server"};
    SshServer server(served);
    QVERIFY_RESULT(server.start());
    auto session = ssh::Session::open(server.target(), m_prompts, CancelFlag());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    folder.file("from/closed/secret", "s");
    folder.file("from/kept", "k");
    folder.folder("from/empty");
    folder.file("to/closed/secret", "s");
    folder.file("to/gone", "g");
    const QByteArray closed = folder.bytes("from/closed");
    QCOMPARE(chmod(folder.bytes().constData(), 0755), 0);
    QCOMPARE(chmod(closed.constData(), 0444), 0);
    const auto open = qScopeGuard([&] { chmod(closed.constData(), 0755); });
    const auto listed = (*session)->list(RemotePath(closed));
    QVERIFY_ERROR(listed, Error::Kind::Denied);
    const auto none = (*session)->list(RemotePath(folder.bytes("from/empty")));
    QVERIFY_RESULT(none);
    QVERIFY(none->isEmpty());
    std::swap(m_session, *session);
    const auto back = qScopeGuard([&] { std::swap(m_session, *session); });
    SyncCompare compare({.direction = Direction::Download,
                         .local = folder.bytes("to"),
                         .remote = RemotePath(folder.bytes("from")),
                         .mirror = true});
    QVERIFY_RESULT(drive(compare, *m_session));
    QCOMPARE(compare.plan().unreadable.size(), 1);
    QCOMPARE(compare.plan().unreadable.first().kind, Error::Kind::Denied);
    QCOMPARE(pathsOf(compare.plan(), Action::Delete), QByteArrayList({"gone"}));
}

// What a transfer has left in the middle is neither the user's nor too much.
void SyncTest::partsAreNotCompared()
{
    const TempFolder folder;
    folder.file("from/a", "a");
    folder.file("to/a.0123456789abcdef.officina-begun", "somebody's");
    folder.file("to/.0123456789abcdef.officina-part/b", "b");
    for (const char *side : {"from/", "to/"}) // also where both have it
        folder.file(QByteArray(side) + ".b.0123456789abcdef.officina-part", "b");
    folder.file("to/gone/.c.0123456789abcdef.officina-part", "c"); // nor does its folder go
    SyncCompare compare({.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to")), .mirror = true});
    QVERIFY_RESULT(drive(compare, *m_session));
    QCOMPARE(compare.plan().entries.size(), 1);
    QCOMPARE(compare.plan().count(Action::Copy), 1);
    QVERIFY(QFile::remove(folder.path(u"from/a"_s)));
    SyncCompare none({.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to")), .mirror = true});
    QVERIFY_RESULT(drive(none, *m_session));
    QVERIFY(none.plan().sourceIsEmpty); // all of the target would be too much
}

void SyncTest::timesThatSftpCannotKeep()
{
    const TempFolder folder;
    LocalFileSystem local;
    for (const qint64 time :
         {qint64(-1'800'000'000), qint64(-18'489'600), qint64(2'300'000'000), qint64(5'680'281'600)}) {
        const QByteArray name = "from/" + QByteArray::number(time);
        folder.file(name, "x");
        QVERIFY_RESULT(local.setChanged(RemotePath(folder.bytes(name)), QDateTime::fromSecsSinceEpoch(time)));
    }
    const SyncOptions options{.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("to"))};
    SyncCompare first(options);
    QVERIFY_RESULT(drive(first, *m_session));
    QCOMPARE(first.plan().count(Action::Copy), 4);
    QVERIFY_RESULT(carryOut(options, first.plan()));
    SyncCompare again(options);
    QVERIFY_RESULT(drive(again, *m_session));
    QCOMPARE(again.plan().count(Action::Same), 4);
}

void SyncTest::noTargetYet()
{
    const TempFolder folder;
    folder.file("from/a/b", "b");
    folder.folder("site");
    const SyncOptions options{.local = folder.bytes("from"), .remote = RemotePath(folder.bytes("site/deep/to"))};
    SyncCompare compare(options);
    QVERIFY_RESULT(drive(compare, *m_session));
    QCOMPARE(compare.plan().count(Action::Copy), 1);
    QVERIFY_RESULT(carryOut(options, compare.plan()));
    QCOMPARE(difference(treeOf(folder.bytes("site/deep/to")), treeOf(folder.bytes("from"))), QByteArray());
    SyncCompare missing({.local = folder.bytes("nowhere"), .remote = RemotePath(folder.bytes("site"))});
    QVERIFY_ERROR(drive(missing, *m_session), Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
