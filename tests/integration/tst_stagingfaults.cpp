// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes wrong in the middle of staging, against a real OpenSSH server: nothing is lost,
// nothing wrong gets a file's own name, and little is sent twice.
#include "client/staging/tree/partname.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileReport::Outcome;

namespace {

// A small disk of its own; needs root.
class SmallDisk
{
public:
    SmallDisk(const QByteArray &path, const char *size) : m_path(path)
    {
        m_mounted =
            mount("none", path.constData(), "tmpfs", 0, (QByteArray("mode=0777,size=") + size).constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(m_path.constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

} // namespace

class StagingFaultsTest : public QObject
{
    Q_OBJECT

private:
    Result<Sessions> open(const ssh::Target &target) { return ssh::Session::open(target, m_prompts, CancelFlag()); }

    AutoPrompts m_prompts;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<SshServer> m_mover; // files, but no shell
    Sessions m_session;

private Q_SLOTS:
    void initTestCase();
    void cutConnectionResumesInTheFile_data();
    void cutConnectionResumesInTheFile();
    void killedServerResumes();
    void tamperedPartIsNotContinued_data();
    void tamperedPartIsNotContinued();
    void remoteDiskFull();
    void localDiskFull();
    void tooManyFiles();
    void sourceChangesWhileSending();
    void damageOnTheFarSideIsFound();
    void partsOfATryWithoutStreamsGo();
    void oneBadFileOfManyIsItsOwnFault();
    void whatOthersBeganIsPutBack_data();
    void whatOthersBeganIsPutBack();
    void whatOthersBeganIsFound_data();
    void whatOthersBeganIsFound();
    void whatOthersBeganComesBack_data();
    void whatOthersBeganComesBack();
};

void StagingFaultsTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
    SshServer::Options options;
    options.sftpOnly = true;
    m_mover = std::make_unique<SshServer>(options);
    QVERIFY_RESULT(m_mover->start());
    auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    m_session = std::move(*session);
}

void StagingFaultsTest::cutConnectionResumesInTheFile_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<bool>("shell");
    QTest::newRow("upload") << true << true;
    QTest::newRow("download") << false << true;
    QTest::newRow("upload, sftp only") << true << false;
}

void StagingFaultsTest::cutConnectionResumesInTheFile()
{
    QFETCH(bool, up);
    QFETCH(bool, shell);
    constexpr qint64 size = 48 << 20;
    constexpr qint64 cutAt = 30 << 20;
    const SshServer &server = shell ? *m_server : *m_mover;
    const TempFolder folder;
    folder.file("here/big.bin", noise(size));
    folder.folder("there");
    Relay relay(server.port());
    auto session = open(server.target(relay.port()));
    QVERIFY_RESULT(session);
    const auto request = up ? upload(folder.bytes("here/big.bin"), folder.bytes("there"))
                            : download(folder.bytes("here/big.bin"), folder.bytes("there"));
    relay.cutAfter(cutAt);
    Transfer first(request);
    QVERIFY_ERROR(drive(first, **session), Error::Kind::Disconnected);
    QVERIFY(!existsAt(folder.bytes("there/big.bin"))); // never half a file under its own name
    QCOMPARE(partsIn(treeOf(folder.bytes("there"))).size(), 1);

    const qint64 before = up ? relay.bytesUp() : relay.bytesDown();
    session = open(server.target(relay.port()));
    QVERIFY_RESULT(session);
    Transfer second(request);
    QVERIFY_RESULT(drive(second, **session));
    QVERIFY(contentOf(folder.bytes("there/big.bin")) == noise(size));
    QCOMPARE(treeOf(folder.bytes("there")).size(), 1);
    const qint64 resent = (up ? relay.bytesUp() : relay.bytesDown()) - before - (size - cutAt);
    QVERIFY2(resent < (8 << 20), qPrintable(QString::number(resent)));
}

void StagingFaultsTest::killedServerResumes()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const TempFolder folder;
    makeOddTree(folder, "here/corpus");
    folder.file("here/corpus/big.bin", noise(40 << 20));
    folder.folder("there");
    const auto request = upload(folder.bytes("here/corpus"), folder.bytes("there"));
    {
        const auto session = open(server.target());
        QVERIFY_RESULT(session);
        Transfer first(request);
        const auto killed = drive(first, **session, [&] {
            if (first.progress().moved > (10 << 20))
                server.kill();
        });
        QVERIFY_ERROR(killed, Error::Kind::Disconnected);
        QVERIFY_ERROR(open(server.target()), Error::Kind::Unreachable);
    }
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target());
    QVERIFY_RESULT(session);
    Transfer second(request);
    QVERIFY_RESULT(drive(second, **session));
    QCOMPARE(difference(treeOf(folder.bytes("there")), treeOf(folder.bytes("here"))), QByteArray());
}

void StagingFaultsTest::tamperedPartIsNotContinued_data()
{
    QTest::addColumn<bool>("up");
    QTest::newRow("upload") << true;
    QTest::newRow("download") << false;
}

void StagingFaultsTest::tamperedPartIsNotContinued()
{
    QFETCH(bool, up);
    constexpr qint64 size = 24 << 20;
    const TempFolder folder;
    folder.file("here/big.bin", noise(size));
    folder.folder("there");
    const auto request = up ? upload(folder.bytes("here/big.bin"), folder.bytes("there"))
                            : download(folder.bytes("here/big.bin"), folder.bytes("there"));
    {
        Transfer first(request);
        while (first.progress().bytes < (8 << 20))
            QVERIFY_RESULT(first.step(*m_session));
    }
    const auto parts = partsIn(treeOf(folder.bytes("there")));
    QCOMPARE(parts.size(), 1);
    const QByteArray part = "there/" + parts.first();
    QByteArray content = contentOf(folder.bytes(part));
    QVERIFY(content.size() > 1000);
    content[500] = char(content[500] ^ 1);
    folder.file(part, content);

    Transfer second(request);
    QVERIFY_RESULT(drive(second, *m_session));
    QVERIFY(contentOf(folder.bytes("there/big.bin")) == noise(size));
    QCOMPARE(second.progress().moved, size);
    QCOMPARE(treeOf(folder.bytes("there")).size(), 1);
}

void StagingFaultsTest::remoteDiskFull()
{
    const TempFolder folder;
    SmallDisk disk(folder.folder("small"), "1m");
    if (!disk.isMounted())
        QSKIP("a small disk needs root; run as root to test a full one");
    folder.file("here/first", noise(300'000));
    folder.file("here/second", noise(3'000'000));
    auto request = upload(folder.bytes("here"), folder.bytes("small"));
    // It is seen before the first byte is sent.
    Transfer refused(request);
    const auto told = drive(refused, *m_session);
    QVERIFY_ERROR(told, Error::Kind::TooLarge);
    QVERIFY2(told.error().detail.startsWith(u"3300000 bytes needed, "_s), qPrintable(told.error().detail));
    QVERIFY(treeOf(folder.bytes("small")).isEmpty());
    request.ignoreFreeSpace = true;
    Transfer transfer(request);
    QVERIFY_ERROR(drive(transfer, *m_session), Error::Kind::NoSpace);
    QVERIFY(m_session->isAlive());
    QVERIFY(!existsAt(folder.bytes("small/here/second")));
    QVERIFY(contentOf(folder.bytes("here/second")) == noise(3'000'000)); // the source is untouched
    const auto parts = partsIn(treeOf(folder.bytes("small")));
    QVERIFY(!parts.isEmpty()); // what arrived is kept, under temporary names

    // With room again, it goes on.
    QCOMPARE(mount("none", folder.bytes("small").constData(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    Transfer resumed(request);
    QVERIFY_RESULT(drive(resumed, *m_session));
    QVERIFY(resumed.progress().moved < 3'000'000);
    QCOMPARE(difference(treeOf(folder.bytes("small/here")), treeOf(folder.bytes("here"))), QByteArray());
}

void StagingFaultsTest::localDiskFull()
{
    const TempFolder folder;
    SmallDisk disk(folder.folder("small"), "1m");
    if (!disk.isMounted())
        QSKIP("a small disk needs root; run as root to test a full one");
    folder.file("site/data", noise(3'000'000));
    auto request = download(folder.bytes("site"), folder.bytes("small"));
    Transfer refused(request);
    QVERIFY_ERROR(drive(refused, *m_session), Error::Kind::LocalTooLarge);
    QVERIFY(treeOf(folder.bytes("small")).isEmpty());
    request.ignoreFreeSpace = true;
    Transfer transfer(request);
    QVERIFY_ERROR(drive(transfer, *m_session), Error::Kind::LocalNoSpace);
    QVERIFY(!existsAt(folder.bytes("small/site/data")));
    QVERIFY(m_session->isAlive());
}

// Room for the bytes, and none for so many files.
void StagingFaultsTest::tooManyFiles()
{
    const TempFolder folder;
    SmallDisk disk(folder.folder("small"), "8m,nr_inodes=20");
    if (!disk.isMounted())
        QSKIP("a small disk needs root; run as root to test a full one");
    for (int file = 0; file < 50; ++file)
        folder.file("here/" + QByteArray::number(file), "x");
    const auto request = upload(folder.bytes("here"), folder.bytes("small"));
    Transfer refused(request);
    const auto told = drive(refused, *m_session);
    QVERIFY_ERROR(told, Error::Kind::TooLarge);
    QVERIFY2(told.error().detail.startsWith(u"51 files needed, "_s), qPrintable(told.error().detail));
    // What was begun is gone on with: a part of it is there already.
    QCOMPARE(mount("none", folder.bytes("small").constData(), "tmpfs", MS_REMOUNT, "size=8m,nr_inodes=60"), 0);
    Transfer all(request);
    QVERIFY_RESULT(drive(all, *m_session));
    Transfer again(request);
    QVERIFY_RESULT(drive(again, *m_session));
}

void StagingFaultsTest::sourceChangesWhileSending()
{
    const TempFolder folder;
    folder.file("here/data", noise(20 << 20));
    folder.folder("site");
    Transfer transfer(upload(folder.bytes("here/data"), folder.bytes("site")));
    bool changed = false;
    const QByteArray later = noise(12 << 20, 7);
    QVERIFY_RESULT(drive(transfer, *m_session, [&] {
        if (transfer.progress().moved > (4 << 20) && !std::exchange(changed, true))
            folder.file("here/data", later);
    }));
    QVERIFY(changed);
    QVERIFY(contentOf(folder.bytes("site/data")) == later);
    QCOMPARE(treeOf(folder.bytes("site")).size(), 1);
}

void StagingFaultsTest::damageOnTheFarSideIsFound()
{
    // Someone spoils the arrived bytes before they are verified, each time.
    const TempFolder folder;
    folder.file("here/data", noise(5 << 20));
    folder.folder("site");
    Transfer transfer(upload(folder.bytes("here/data"), folder.bytes("site")));
    int spoilt = 0;
    QVERIFY_RESULT(drive(transfer, *m_session, [&] {
        if (transfer.progress().phase != TransferProgress::Phase::Verifying)
            return;
        for (const QByteArray &part : partsIn(treeOf(folder.bytes("site")))) {
            spoilt += contentOf(folder.bytes("site/" + part)) != "spoilt";
            folder.file("site/" + part, "spoilt");
        }
    }));
    QCOMPARE(spoilt, 2); // sent once more, then given up
    QCOMPARE(treeOf(folder.bytes("site")).size(), 0);
    const TransferReport report = transfer.report();
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files.first().outcome, Outcome::Failed);
    QCOMPARE(report.files.first().error->kind, Error::Kind::Corrupt);
}

// An earlier try sent them one by one, because the site's tar had been killed or no channel was free.
void StagingFaultsTest::partsOfATryWithoutStreamsGo()
{
    const TempFolder folder;
    for (int i = 0; i < 20; ++i)
        folder.file("here/many/f" + QByteArray::number(i), noise(500 + i, quint32(i)));
    const qint64 changed = QFileInfo(folder.path(u"here/many/f7"_s)).lastModified().toSecsSinceEpoch();
    folder.file("site/many/" + partName("f7", 507, changed), noise(300, 7));
    folder.file("site/many/" + partName("f8", 1, 1), "of another state");
    Transfer transfer(upload(folder.bytes("here/many"), folder.bytes("site")));
    QVERIFY_RESULT(drive(transfer, *m_session));
    QCOMPARE(difference(treeOf(folder.bytes("site")), treeOf(folder.bytes("here"))), QByteArray());
}

// Of a stream of small files one cannot be written here: the others arrive.
void StagingFaultsTest::oneBadFileOfManyIsItsOwnFault()
{
    const TempFolder folder;
    for (int i = 0; i < 20; ++i)
        folder.file("site/many/f" + QByteArray::number(i), noise(500 + i, quint32(i)));
    const qint64 changed = QFileInfo(folder.path(u"site/many/f7"_s)).lastModified().toSecsSinceEpoch();
    folder.folder("here/many");
    folder.link("here/many/" + partName("f7", 507, changed), "/dev/null");
    Transfer transfer(download(folder.bytes("site/many"), folder.bytes("here")));
    QVERIFY_RESULT(drive(transfer, *m_session));
    const TransferReport report = transfer.report();
    QCOMPARE(report.count(Outcome::Sent), 19);
    QCOMPARE(report.count(Outcome::Failed), 1);
    QCOMPARE(reportOf(report, "many/f7")->outcome, Outcome::Failed);
}

void StagingFaultsTest::whatOthersBeganIsPutBack_data()
{
    QTest::addColumn<bool>("up");
    QTest::newRow("upload") << true;
    QTest::newRow("download") << false;
}

// The source changes once it is gone on with: what somebody had begun is as it was, and asked about.
void StagingFaultsTest::whatOthersBeganIsPutBack()
{
    QFETCH(bool, up);
    const TempFolder folder;
    const QByteArray whole = noise(20 << 20);
    const QByteArray begun = whole.first(3 << 20);
    folder.file("from/data", whole);
    const QByteArray there = folder.file("to/data", begun);
    QProcess::execute(u"touch"_s, {u"-d"_s, u"2020-01-01"_s, QString::fromUtf8(there)});
    auto request = up ? upload(folder.bytes("from/data"), folder.bytes("to"), Existing::Resume)
                      : download(folder.bytes("from/data"), folder.bytes("to"), Existing::Resume);
    const auto limit = std::make_shared<RateLimit>();
    limit->setBytesPerSecond(8'000'000); // so that there is a middle
    Transfer transfer(request, {}, limit);
    bool changed = false;
    QVERIFY_RESULT(drive(transfer, *m_session, [&] {
        if (transfer.progress().moved > 0 && !std::exchange(changed, true))
            folder.file("from/data", noise(12 << 20, 7));
    }));
    QVERIFY(changed);
    QVERIFY(contentOf(there) == begun);
    QCOMPARE(QFileInfo(QString::fromUtf8(there)).lastModified().date().year(), 2020);
    QCOMPARE(treeOf(folder.bytes("to")).size(), 1);
    QCOMPARE(transfer.conflicts().size(), 1);
    QCOMPARE(transfer.report().count(Outcome::Skipped), 1);
}

void StagingFaultsTest::whatOthersBeganIsFound_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<bool>("changes");
    QTest::newRow("upload") << true << false;
    QTest::newRow("download") << false << false;
    QTest::newRow("upload, and the source changes") << true << true;
    QTest::newRow("download, and the source changes") << false << true;
}

// Where a try is ended it lies beside its own name, under one that tells what it is; the next goes on with it.
void StagingFaultsTest::whatOthersBeganIsFound()
{
    QFETCH(bool, up);
    QFETCH(bool, changes);
    const TempFolder folder;
    const QByteArray whole = noise(20 << 20);
    const QByteArray begun = whole.first(3 << 20);
    folder.file("from/data", whole);
    folder.file("to/data", begun);
    auto request = up ? upload(folder.bytes("from/data"), folder.bytes("to"), Existing::Resume)
                      : download(folder.bytes("from/data"), folder.bytes("to"), Existing::Resume);
    const auto limit = std::make_shared<RateLimit>();
    limit->setBytesPerSecond(8'000'000);
    {
        Transfer first(request, {}, limit);
        while (first.progress().moved < (4 << 20))
            QVERIFY_RESULT(first.step(*m_session));
    }
    const QByteArrayList names = treeOf(folder.bytes("to")).keys();
    QCOMPARE(names.size(), 1);
    QVERIFY2(names.first().startsWith("data.") && names.first().endsWith(".officina-begun"), names.first().constData());
    QVERIFY(contentOf(folder.bytes("to/" + names.first())).startsWith(begun));

    limit->setBytesPerSecond(changes ? 8'000'000 : 0);
    Transfer second(request, {}, limit);
    bool changed = !changes;
    QVERIFY_RESULT(drive(second, *m_session, [&] {
        if (second.progress().moved > 0 && !std::exchange(changed, true))
            folder.file("from/data", noise(12 << 20, 7));
    }));
    QVERIFY(changed);
    QCOMPARE(treeOf(folder.bytes("to")).keys(), QByteArrayList{"data"});
    QCOMPARE(second.conflicts().size(), changes ? 1 : 0);
    if (changes) { // how long it was at first, nobody knows any more
        QVERIFY(contentOf(folder.bytes("to/data")).startsWith(begun));
    } else {
        QVERIFY(contentOf(folder.bytes("to/data")) == whole);
        QVERIFY2(second.progress().moved < (15 << 20), QByteArray::number(second.progress().moved));
    }
}

void StagingFaultsTest::whatOthersBeganComesBack_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<bool>("isTree");
    QTest::addColumn<bool>("resumes");
    QTest::newRow("upload of a file") << true << false << true;
    QTest::newRow("download of a file") << false << false << true;
    QTest::newRow("upload of a folder") << true << true << true;
    QTest::newRow("download of a folder, not resumed") << false << true << false;
}

// The source is another one by the next try: as if there had been none before.
void StagingFaultsTest::whatOthersBeganComesBack()
{
    QFETCH(bool, up);
    QFETCH(bool, isTree);
    QFETCH(bool, resumes);
    const TempFolder folder;
    const QByteArray begun = noise(3 << 20);
    const QByteArray name = isTree ? "tree/data" : "data";
    folder.file("from/" + name, noise(20 << 20, 7));
    folder.file("to/" + name + ".0123456789abcdef.officina-begun", begun);
    const QByteArray source = folder.bytes(isTree ? "from/tree" : "from/data");
    const auto existing = resumes ? Existing::Resume : Existing::Ask;
    Transfer transfer(up ? upload(source, folder.bytes("to"), existing)
                         : download(source, folder.bytes("to"), existing));
    QVERIFY_RESULT(drive(transfer, *m_session));
    QCOMPARE(transfer.conflicts().size(), 1);
    QVERIFY(contentOf(folder.bytes("to/" + name)) == begun);
    QVERIFY(!existsAt(folder.bytes("to/" + name + ".0123456789abcdef.officina-begun")));
}

QTEST_GUILESS_MAIN(StagingFaultsTest)
#include "tst_stagingfaults.moc"
