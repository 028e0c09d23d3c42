// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is at the target, or comes there while a transfer runs: it is never overwritten unasked, never
// written through, and never taken for what it is not. Against a real OpenSSH server.
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/sync/synccompare.h"
#include "client/staging/tree/partname.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

class TargetsTest : public QObject
{
    Q_OBJECT

private:
    AutoPrompts m_prompts;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<SshServer> m_mover; // files, but no shell
    Sessions m_session;
    Sessions m_filesOnly;

private Q_SLOTS:
    void initTestCase();
    void whatAppearsIsNotOverwritten_data();
    void whatAppearsIsNotOverwritten();
    void whatAppearsAmongManyIsNotOverwritten_data();
    void whatAppearsAmongManyIsNotOverwritten();
    void consentHoldsForWhatAppears();
    void partThatIsALinkIsNotFollowed_data();
    void partThatIsALinkIsNotFollowed();
    void sameSizeAndTimeIsReadWhereAsked_data();
    void sameSizeAndTimeIsReadWhereAsked();
    void closedFolderIsFilled_data();
    void closedFolderIsFilled();
    void vanishedSourceLeavesNothing();
    void manyFoldersByOneCommand();
};

void TargetsTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
    SshServer::Options options;
    options.sftpOnly = true;
    m_mover = std::make_unique<SshServer>(options);
    QVERIFY_RESULT(m_mover->start());
    auto session = ssh::Session::open(m_server->target(), m_prompts, {});
    QVERIFY_RESULT(session);
    m_session = std::move(*session);
    session = ssh::Session::open(m_mover->target(), m_prompts, {});
    QVERIFY_RESULT(session);
    m_filesOnly = std::move(*session);
}

void TargetsTest::whatAppearsIsNotOverwritten_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<bool>("shell");
    QTest::newRow("upload") << true << true;
    QTest::newRow("download") << false << true;
    QTest::newRow("upload, sftp only") << true << false;
}

// A colleague's file of the same name, or the same command in another window.
void TargetsTest::whatAppearsIsNotOverwritten()
{
    QFETCH(bool, up);
    QFETCH(bool, shell);
    const TempFolder folder;
    folder.file("here/big.bin", noise(24 << 20));
    folder.folder("there");
    Transfer transfer(up ? upload(folder.bytes("here/big.bin"), folder.bytes("there"), Existing::Ask)
                         : download(folder.bytes("here/big.bin"), folder.bytes("there"), Existing::Ask));
    QVERIFY_RESULT(drive(transfer, shell ? *m_session : *m_filesOnly, [&] {
        if (transfer.progress().moved > 0 && !existsAt(folder.bytes("there/big.bin")))
            folder.file("there/big.bin", "precious");
    }));
    QCOMPARE(contentOf(folder.bytes("there/big.bin")), "precious"_ba);
    QCOMPARE(transfer.report().count(Outcome::Sent), 0);
    QCOMPARE(transfer.conflicts().size(), 1);
    QCOMPARE(transfer.conflicts().first().targetSize, 8);
}

void TargetsTest::whatAppearsAmongManyIsNotOverwritten_data()
{
    QTest::addColumn<bool>("up");
    QTest::newRow("upload") << true;
    QTest::newRow("download") << false;
}

void TargetsTest::whatAppearsAmongManyIsNotOverwritten()
{
    QFETCH(bool, up);
    const TempFolder folder;
    for (int i = 0; i < 200; ++i)
        folder.file("here/tree/" + QByteArray::number(i % 4) + '/' + QByteArray::number(i), noise(4096, quint32(i)));
    folder.folder("there");
    Transfer transfer(up ? upload(folder.bytes("here/tree"), folder.bytes("there"), Existing::Ask)
                         : download(folder.bytes("here/tree"), folder.bytes("there"), Existing::Ask));
    QVERIFY_RESULT(drive(transfer, *m_session, [&] {
        if (transfer.progress().moved > 0 && !existsAt(folder.bytes("there/tree/3/7")))
            folder.file("there/tree/3/7", "precious");
    }));
    QCOMPARE(contentOf(folder.bytes("there/tree/3/7")), "precious"_ba);
    QCOMPARE(transfer.conflicts().size(), 1);
    QCOMPARE(transfer.report().count(Outcome::Sent), 199);
    const Tree there = treeOf(folder.bytes("there"));
    QCOMPARE(partsIn(there), QByteArrayList());
    QCOMPARE(there.size(), 205); // 200 files, "tree" and its four
}

void TargetsTest::consentHoldsForWhatAppears()
{
    const TempFolder folder;
    for (int i = 0; i < 20; ++i)
        folder.file("here/tree/" + QByteArray::number(i), noise(4096, quint32(i)));
    folder.folder("there");
    Transfer transfer(upload(folder.bytes("here/tree"), folder.bytes("there"), Existing::Overwrite));
    QVERIFY_RESULT(drive(transfer, *m_session, [&] {
        if (transfer.progress().moved > 0 && !existsAt(folder.bytes("there/tree/7")))
            folder.file("there/tree/7", "older");
    }));
    QCOMPARE(difference(treeOf(folder.bytes("there")), treeOf(folder.bytes("here"))), QByteArray());
}

void TargetsTest::partThatIsALinkIsNotFollowed_data()
{
    QTest::addColumn<bool>("shell");
    QTest::addColumn<bool>("dangling");
    QTest::newRow("shell") << true << false;
    QTest::newRow("sftp only") << false << false;
    QTest::newRow("to nothing") << true << true;
}

// In a folder that others may write to, where temporary names can be guessed.
void TargetsTest::partThatIsALinkIsNotFollowed()
{
    QFETCH(bool, shell);
    QFETCH(bool, dangling);
    const TempFolder folder;
    folder.file("here/big.bin", noise(9 << 20));
    folder.folder("there");
    if (!dangling)
        folder.file("precious", "precious");
    struct stat status;
    QCOMPARE(::stat(folder.bytes("here/big.bin").constData(), &status), 0);
    const QByteArray part = folder.bytes("there/") + partName("big.bin", status.st_size, status.st_mtime);
    QCOMPARE(symlink(folder.bytes("precious").constData(), part.constData()), 0);
    Transfer transfer(upload(folder.bytes("here/big.bin"), folder.bytes("there")));
    QVERIFY_RESULT(drive(transfer, shell ? *m_session : *m_filesOnly));
    QCOMPARE(transfer.report().count(Outcome::Sent), 1);
    QCOMPARE(contentOf(folder.bytes("precious")), dangling ? QByteArray() : "precious"_ba);
    QCOMPARE(existsAt(folder.bytes("precious")), !dangling);
    QCOMPARE(::lstat(folder.bytes("there/big.bin").constData(), &status), 0);
    QVERIFY(S_ISREG(status.st_mode));
    QVERIFY(contentOf(folder.bytes("there/big.bin")) == noise(9 << 20));
}

void TargetsTest::sameSizeAndTimeIsReadWhereAsked_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<bool>("shell");
    QTest::newRow("upload") << true << true;
    QTest::newRow("download") << false << true;
    QTest::newRow("upload, sftp only") << true << false;
}

// A copy that was damaged and looks the same: a comparison by checksum finds it, and the transfer mends it.
void TargetsTest::sameSizeAndTimeIsReadWhereAsked()
{
    QFETCH(bool, up);
    QFETCH(bool, shell);
    ssh::Session &session = shell ? *m_session : *m_filesOnly;
    const TempFolder folder;
    for (const char *side : {"here/tree/", "there/tree/"}) {
        folder.file(side + "a"_ba, side[0] == 'h' ? "abce" : "abcd");
        folder.file(side + "b"_ba, "same");
        for (const char *name : {"a", "b"}) {
            const timespec times[2] = {{1'577'836'800, 0}, {1'577'836'800, 0}};
            QCOMPARE(utimensat(AT_FDCWD, folder.bytes(side + QByteArray(name)).constData(), times, 0), 0);
        }
    }
    SyncOptions options{.direction = up ? Direction::Upload : Direction::Download,
                        .local = folder.bytes(up ? "here/tree" : "there/tree"),
                        .remote = RemotePath(folder.bytes(up ? "there/tree" : "here/tree")),
                        .bySum = true};
    Transfer transfer(options.request());
    QVERIFY_RESULT(drive(transfer, session));
    QCOMPARE(contentOf(folder.bytes("there/tree/a")), "abce"_ba);
    QCOMPARE(transfer.report().count(Outcome::Sent), shell ? 1 : 2); // without sums there, all is sent
    options.bySum = false;
    folder.file("there/tree/b", "smae");
    const timespec times[2] = {{1'577'836'800, 0}, {1'577'836'800, 0}};
    QCOMPARE(utimensat(AT_FDCWD, folder.bytes("there/tree/b").constData(), times, 0), 0);
    Transfer trusting(options.request());
    QVERIFY_RESULT(drive(trusting, session));
    QCOMPARE(trusting.report().count(Outcome::Unchanged), 2);
}

void TargetsTest::closedFolderIsFilled_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("read-only") << 0555U;
    QTest::newRow("closed") << 0000U;
}

// As an earlier try, or a read-only source, left it. (Root may do anything: then this shows the modes alone.)
void TargetsTest::closedFolderIsFilled()
{
    QFETCH(uint, mode);
    const TempFolder folder;
    folder.file("here/tree/sub/new", "new");
    folder.folder("there/tree/sub");
    const QByteArray there = folder.bytes("there/tree/sub");
    QCOMPARE(chmod(there.constData(), mode), 0);
    QCOMPARE(chmod(folder.bytes("here/tree/sub").constData(), 0750), 0);
    Transfer transfer(upload(folder.bytes("here/tree"), folder.bytes("there")));
    QVERIFY_RESULT(drive(transfer, *m_session));
    QCOMPARE(transfer.report().count(Outcome::Sent), 1);
    struct stat status;
    QCOMPARE(::stat(there.constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0750U);
}

void TargetsTest::vanishedSourceLeavesNothing()
{
    const TempFolder folder;
    folder.file("here/big.bin", noise(24 << 20));
    folder.folder("there");
    Transfer transfer(download(folder.bytes("here/big.bin"), folder.bytes("there")));
    QVERIFY_RESULT(drive(transfer, *m_session, [&] {
        if (transfer.progress().moved > 0)
            QFile::remove(folder.path(u"here/big.bin"_s));
    }));
    QCOMPARE(transfer.report().count(Outcome::Failed), 1);
    QCOMPARE(treeOf(folder.bytes("there")), Tree());
}

// With odd names, one that is there already, and permissions that the umask would have cut.
void TargetsTest::manyFoldersByOneCommand()
{
    const TempFolder folder;
    const QByteArray root = folder.bytes("there");
    folder.folder("there/is here");
    QCOMPARE(chmod(root.constData(), 02775), 0);
    RemoteFileSystem files(*m_session);
    const RemotePath at(root);
    const QList<NewFolder> wanted = {{at / "a", 0777},         {at / "a/it's", 0777},     {at / "a/-p", 0777},
                                     {at / "new\nline", 0700}, {at / "b\\", 0700},        {at / "is here", 0750},
                                     {at / "\xff\xfe", 0750},  {at / "none/deeper", 0755}};
    auto pending = files.beginFolders(wanted);
    QVERIFY_RESULT(pending);
    QVERIFY(*pending);
    auto polled = (*pending)->poll();
    for (; polled && *polled == Progress::Pending; polled = (*pending)->poll())
        QVERIFY_RESULT((*pending)->wait());
    QVERIFY_RESULT(polled);
    const QByteArray made = "made";
    // One that fails leaves its neighbours of the same permissions in doubt, made or not.
    QCOMPARE((*pending)->take(), (QList<QByteArray>{made, made, made, made, made, {}, {}, {}}));
    struct stat status;
    QCOMPARE(::stat((root + "/a/it's").constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, 02777U); // the project's group goes on
    QCOMPARE(::stat((root + "/new\nline").constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0700U);
    QVERIFY(!existsAt(root + "/none"));
}

QTEST_GUILESS_MAIN(TargetsTest)
#include "tst_targets.moc"
