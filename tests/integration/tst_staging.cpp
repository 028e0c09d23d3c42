// SPDX-License-Identifier: GPL-3.0-or-later
//
// Staging against a real OpenSSH server: trees arrive identical, and whatever goes wrong in the
// middle, nothing is lost, nothing wrong gets a file's own name, and little is sent twice.
#include "client/staging/transfer/targetfolder.h"
#include "client/staging/tree/partname.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileReport::Outcome;

class StagingTest : public QObject
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
    void folderUpAndDown_data();
    void folderUpAndDown();
    void secondTimeNothingMoves();
    void sameContentIsLeft();
    void reportChecksWithSha256sum();
    void conflicts_data();
    void conflicts();
    void askedConflictsAreAnswered();
    void whatOthersBeganIsResumed();
    void forbiddenFolder();
    void unreadableFileIsReported();
    void linksAreNotFollowed();
    void localLinkInTheWayIsNotFollowed();
    void linksWithinTheTreeAreKept();
    void manySmallFilesGoInStreams();
    void aLongWayTakesSeveralChannels();
    void limitedSpeed();
    void missingSource();
};

void StagingTest::initTestCase()
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

void StagingTest::folderUpAndDown_data()
{
    QTest::addColumn<bool>("shell");
    QTest::newRow("with a shell") << true;
    QTest::newRow("sftp only") << false;
}

void StagingTest::folderUpAndDown()
{
    QFETCH(bool, shell);
    const auto session = open((shell ? m_server : m_mover)->target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    makeOddTree(folder, "here/corpus");
    folder.folder("site");
    const Tree original = treeOf(folder.bytes("here"));

    Transfer up(upload(folder.bytes("here/corpus"), folder.bytes("site/scratch/new")));
    QVERIFY_RESULT(drive(up, **session));
    QCOMPARE(difference(treeOf(folder.bytes("site/scratch/new")), original), QByteArray());
    const TransferReport report = up.report();
    QCOMPARE(report.count(Outcome::Sent), 71);
    QCOMPARE(report.files.size(), 71);
    QCOMPARE(report.verifiedBy, shell ? u"sha256sum"_s : u"reading back"_s);
    QCOMPARE(up.progress().bytes, up.progress().bytesTotal);
    QCOMPARE(up.progress().files, 71);

    Transfer down(download(folder.bytes("site/scratch/new/corpus"), folder.bytes("back/again")));
    QVERIFY_RESULT(drive(down, **session));
    QCOMPARE(difference(treeOf(folder.bytes("back/again")), original), QByteArray());
    QCOMPARE(down.report().count(Outcome::Sent), 71);
}

void StagingTest::secondTimeNothingMoves()
{
    const TempFolder folder;
    makeOddTree(folder, "here/corpus");
    folder.folder("site");
    Transfer first(upload(folder.bytes("here/corpus"), folder.bytes("site")));
    QVERIFY_RESULT(drive(first, *m_session));
    Transfer second(upload(folder.bytes("here/corpus"), folder.bytes("site"), Existing::Ask));
    QVERIFY_RESULT(drive(second, *m_session));
    QCOMPARE(second.report().count(Outcome::Unchanged), 71);
    QCOMPARE(second.progress().moved, 0);
    QVERIFY(second.conflicts().isEmpty());
}

void StagingTest::sameContentIsLeft()
{
    const TempFolder folder;
    folder.file("here/data", noise(300'000));
    const QByteArray there = folder.file("site/data", noise(300'000));
    QProcess::execute(u"touch"_s, {u"-d"_s, u"2020-01-01"_s, QString::fromUtf8(there)});
    Transfer transfer(upload(folder.bytes("here/data"), folder.bytes("site"), Existing::Ask));
    QVERIFY_RESULT(drive(transfer, *m_session));
    QCOMPARE(transfer.progress().moved, 0);
    const TransferReport report = transfer.report();
    QCOMPARE(report.files.size(), 1);
    QCOMPARE(report.files.first().outcome, Outcome::Unchanged);
    QCOMPARE(report.files.first().sha256.size(), 64);
}

void StagingTest::reportChecksWithSha256sum()
{
    const TempFolder folder;
    makeOddTree(folder, "corpus");
    folder.folder("site");
    Transfer transfer(upload(folder.bytes("corpus"), folder.bytes("site")), u"practice"_s);
    QVERIFY_RESULT(drive(transfer, *m_session));
    folder.file("sums", transfer.report().toSums());
    QProcess check;
    check.setWorkingDirectory(folder.path(u"site"_s));
    check.start(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"--quiet"_s, u"../sums"_s});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    const QJsonObject json = QJsonDocument::fromJson(transfer.report().toJson()).object();
    QCOMPARE(json[u"files"_s].toArray().size(), 71);
    QCOMPARE(json[u"summary"_s][u"sent"_s][u"files"_s].toInt(), 71);
    QCOMPARE(json[u"site"_s].toString(), u"practice"_s);
}

void StagingTest::conflicts_data()
{
    QTest::addColumn<Existing>("existing");
    QTest::addColumn<QByteArray>("content"); // under the name, afterwards
    QTest::addColumn<QByteArray>("beside");  // under "notes (2).txt"
    QTest::newRow("overwrite") << Existing::Overwrite << QByteArray("new!") << QByteArray();
    QTest::newRow("skip") << Existing::Skip << QByteArray("old one") << QByteArray();
    QTest::newRow("keep both") << Existing::KeepBoth << QByteArray("old one") << QByteArray("new!");
    QTest::newRow("ask") << Existing::Ask << QByteArray("old one") << QByteArray();
}

void StagingTest::conflicts()
{
    QFETCH(Existing, existing);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, beside);
    const TempFolder folder;
    folder.file("here/notes.txt", "new!");
    folder.file("site/here/notes.txt", "old one");
    for (const QByteArray &source : {folder.bytes("here"), folder.bytes("here/notes.txt")}) {
        const QByteArray target = folder.bytes(source.endsWith("here") ? "site" : "site/here");
        folder.file("site/here/notes.txt", "old one");
        std::ignore = unlink(folder.bytes("site/here/notes (2).txt").constData());
        Transfer transfer(upload(source, target, existing));
        QVERIFY_RESULT(drive(transfer, *m_session));
        QCOMPARE(contentOf(folder.bytes("site/here/notes.txt")), content);
        QCOMPARE(contentOf(folder.bytes("site/here/notes (2).txt")), beside);
        QCOMPARE(transfer.conflicts().size(), existing == Existing::Ask ? 1 : 0);
    }
}

void StagingTest::askedConflictsAreAnswered()
{
    const TempFolder folder;
    folder.file("here/a", "new a");
    folder.file("here/b", "new b");
    folder.file("site/here/a", "old");
    folder.file("site/here/b", "old");
    TransferRequest request = upload(folder.bytes("here"), folder.bytes("site"), Existing::Ask);
    Transfer asking(request);
    QVERIFY_RESULT(drive(asking, *m_session));
    QCOMPARE(asking.conflicts().size(), 2);
    QCOMPARE(asking.conflicts().first().path, QByteArray("here/a"));
    request.answers = {{"here/a", Existing::Overwrite}, {"here/b", Existing::Skip}};
    Transfer answered(request);
    QVERIFY_RESULT(drive(answered, *m_session));
    QVERIFY(answered.conflicts().isEmpty());
    QCOMPARE(contentOf(folder.bytes("site/here/a")), QByteArray("new a"));
    QCOMPARE(contentOf(folder.bytes("site/here/b")), QByteArray("old"));
}

// A copy that another program began, with a beginning that is right, wrong, or more than there is to come.
void StagingTest::whatOthersBeganIsResumed()
{
    constexpr qint64 size = 5 << 20;
    for (const bool up : {true, false}) {
        const TempFolder folder;
        const QByteArray whole = noise(size);
        folder.file("from/tree/good", whole);
        folder.file("from/tree/bad", whole);
        folder.file("from/tree/longer", whole);
        folder.file("from/tree/small", "just a few bytes");
        folder.file("to/tree/good", whole.first(3 << 20));
        folder.file("to/tree/bad", noise(3 << 20, 9));
        folder.file("to/tree/longer", whole + "and more");
        folder.file("to/tree/small", "just a");
        // Beside it, less of it from an earlier try of ours.
        struct stat source = {};
        QCOMPARE(stat(folder.bytes("from/tree/good").constData(), &source), 0);
        folder.file("to/tree/" + partName("good", size, source.st_mtime), whole.first(1000));
        auto request = up ? upload(folder.bytes("from/tree"), folder.bytes("to"), Existing::Resume)
                          : download(folder.bytes("from/tree"), folder.bytes("to"));
        request.existing = Existing::Resume;
        Transfer transfer(request);
        QVERIFY_RESULT(drive(transfer, *m_session));
        QVERIFY(contentOf(folder.bytes("to/tree/good")) == whole);
        QCOMPARE(contentOf(folder.bytes("to/tree/small")), "just a few bytes"_ba);
        QVERIFY2(transfer.progress().moved < 3 << 20, qPrintable(QString::number(transfer.progress().moved)));
        // The others are as they were, and asked about; that they do not go on is known now.
        QVERIFY(contentOf(folder.bytes("to/tree/bad")) == noise(3 << 20, 9));
        QVERIFY(contentOf(folder.bytes("to/tree/longer")) == whole + "and more");
        const QList<Conflict> asked = transfer.conflicts();
        QCOMPARE(asked.size(), 2);
        QVERIFY(!asked[0].isBeginning && !asked[1].isBeginning);
        QCOMPARE(treeOf(folder.bytes("to")).size(), 5); // no temporary file is left
    }
}

void StagingTest::forbiddenFolder()
{
    const TempFolder folder;
    folder.file("here/file", "content");
    // Also root may not write into /proc.
    Transfer transfer(upload(folder.bytes("here"), "/proc/officina"));
    const auto done = drive(transfer, *m_session);
    QVERIFY(!done);
    QVERIFY(done.error().kind == Error::Kind::Denied || done.error().kind == Error::Kind::NotFound
            || done.error().kind == Error::Kind::Rejected);
    QVERIFY(m_session->isAlive());
}

void StagingTest::unreadableFileIsReported()
{
    if (geteuid() == 0) {
        // Root reads everything; a file that vanishes between counting and sending stands for it.
        const TempFolder folder;
        folder.file("here/a", "a");
        folder.file("here/b", "b");
        folder.folder("site");
        Transfer transfer(upload(folder.bytes("here"), folder.bytes("site")));
        bool removed = false;
        QVERIFY_RESULT(drive(transfer, *m_session, [&] {
            if (!std::exchange(removed, true))
                std::ignore = unlink(folder.bytes("here/a").constData());
        }));
        const TransferReport report = transfer.report();
        QCOMPARE(reportOf(report, "here/a")->outcome, Outcome::Failed);
        QCOMPARE(reportOf(report, "here/a")->error->kind, Error::Kind::NotFound);
        QCOMPARE(reportOf(report, "here/b")->outcome, Outcome::Sent);
        return;
    }
    const TempFolder folder;
    folder.file("here/a", "a", 0000);
    folder.file("here/b", "b");
    folder.folder("site");
    Transfer transfer(upload(folder.bytes("here"), folder.bytes("site")));
    QVERIFY_RESULT(drive(transfer, *m_session));
    const TransferReport report = transfer.report();
    QCOMPARE(reportOf(report, "here/a")->outcome, Outcome::Failed);
    QCOMPARE(reportOf(report, "here/a")->error->kind, Error::Kind::Denied);
    QCOMPARE(reportOf(report, "here/b")->outcome, Outcome::Sent);
}

void StagingTest::linksAreNotFollowed()
{
    const TempFolder folder;
    folder.file("outside/secret", "secret");
    folder.file("site/run/log", "log");
    folder.link("site/run/out", "../../outside");
    folder.link("site/run/passwd", "/etc/passwd");
    folder.link("site/run/loop", ".");
    folder.folder("here");
    Transfer transfer(download(folder.bytes("site/run"), folder.bytes("here")));
    QVERIFY_RESULT(drive(transfer, *m_session));
    const Tree tree = treeOf(folder.bytes("here"));
    QCOMPARE(tree.keys(), QByteArrayList({"run", "run/log", "run/loop"}));
    QCOMPARE(tree["run/loop"], QByteArray("link .")); // within the tree: stays what it is
    const TransferReport report = transfer.report();
    QCOMPARE(report.count(Outcome::Skipped), 2);
    QCOMPARE(reportOf(report, "run/out")->detail, u"link"_s);
}

void StagingTest::localLinkInTheWayIsNotFollowed()
{
    const TempFolder folder;
    folder.file("site/run/sub/log", "from the site");
    folder.file("site/run/file", "from the site");
    folder.file("outside/log", "mine");
    folder.file("outside/file", "mine");
    folder.folder("here/run");
    folder.link("here/run/sub", "../../outside");
    folder.link("here/run/file", "../../outside/file");
    Transfer transfer(download(folder.bytes("site/run"), folder.bytes("here")));
    QVERIFY_RESULT(drive(transfer, *m_session));
    QCOMPARE(contentOf(folder.bytes("outside/log")), QByteArray("mine"));
    QCOMPARE(contentOf(folder.bytes("outside/file")), QByteArray("mine"));
    QCOMPARE(treeOf(folder.bytes("outside")).size(), 2);
    const TransferReport report = transfer.report();
    QCOMPARE(reportOf(report, "run/sub/log")->outcome, Outcome::Failed);
    QCOMPARE(reportOf(report, "run/sub/log")->error->kind, Error::Kind::Exists);
}

void StagingTest::linksWithinTheTreeAreKept()
{
    const TempFolder folder;
    folder.file("here/run/data/log", "log");
    folder.link("here/run/latest", "data/log");
    folder.link("here/run/data/up", "../data");
    folder.link("here/run/dangling", "not yet");
    folder.folder("site");
    Transfer up(upload(folder.bytes("here/run"), folder.bytes("site")));
    QVERIFY_RESULT(drive(up, *m_session));
    QCOMPARE(difference(treeOf(folder.bytes("site")), treeOf(folder.bytes("here"))), QByteArray());
    Transfer down(download(folder.bytes("site/run"), folder.bytes("back")));
    QVERIFY_RESULT(drive(down, *m_session));
    QCOMPARE(difference(treeOf(folder.bytes("back")), treeOf(folder.bytes("here"))), QByteArray());
    Transfer again(upload(folder.bytes("here/run"), folder.bytes("site")));
    QVERIFY_RESULT(drive(again, *m_session));
    QCOMPARE(again.report().count(Outcome::Unchanged), 4);
}

void StagingTest::manySmallFilesGoInStreams()
{
    const TempFolder folder;
    for (int i = 0; i < 6000; ++i)
        folder.file("here/many/" + QByteArray::number(i % 7) + "/f" + QByteArray::number(i),
                    noise(i % 900, quint32(i)));
    folder.file("site/many/3/f3", "an older one");
    folder.file("site/many/4/other", "stays");
    Transfer up(upload(folder.bytes("here/many"), folder.bytes("site"), Existing::KeepBoth));
    QVERIFY_RESULT(drive(up, *m_session));
    QCOMPARE(up.report().count(Outcome::Sent), 6000);
    Tree there = treeOf(folder.bytes("site"));
    QCOMPARE(contentOf(folder.bytes("site/many/3/f3 (2)")), contentOf(folder.bytes("here/many/3/f3")));
    QCOMPARE(contentOf(folder.bytes("site/many/3/f3")), QByteArray("an older one"));
    Tree here = treeOf(folder.bytes("here"));
    for (Tree *tree : {&here, &there}) {
        for (const char *name : {"many/3/f3", "many/3/f3 (2)", "many/4/other"})
            tree->remove(name);
    }
    QCOMPARE(difference(there, here), QByteArray());
    Transfer down(download(folder.bytes("site/many"), folder.bytes("back")));
    QVERIFY_RESULT(drive(down, *m_session));
    QCOMPARE(difference(treeOf(folder.bytes("back")), treeOf(folder.bytes("site"))), QByteArray());
}

void StagingTest::aLongWayTakesSeveralChannels()
{
    const TempFolder folder;
    folder.file("here/big", noise(40 << 20));
    folder.folder("site");
    Relay relay(m_server->port());
    relay.setDelay(15);
    const auto session = open(m_server->target(relay.port()));
    QVERIFY_RESULT(session);
    std::ignore = (*session)->stat(RemotePath(folder.bytes()));
    const auto file =
        (*session)->openFile(RemotePath(folder.bytes("here/big")), ssh::Session::OpenMode::Read, 0, 40 << 20);
    QVERIFY_RESULT(file);
    QVERIFY((*file)->channels() > 2);
    // A site may be spared.
    ssh::Target sparing = m_server->target(relay.port());
    sparing.channels = 1;
    const auto spared = open(sparing);
    QVERIFY_RESULT(spared);
    std::ignore = (*spared)->stat(RemotePath(folder.bytes()));
    const auto one =
        (*spared)->openFile(RemotePath(folder.bytes("here/big")), ssh::Session::OpenMode::Read, 0, 40 << 20);
    QVERIFY_RESULT(one);
    QCOMPARE((*one)->channels(), 1);
    Transfer up(upload(folder.bytes("here/big"), folder.bytes("site")));
    QVERIFY_RESULT(drive(up, **session));
    QVERIFY(contentOf(folder.bytes("site/big")) == noise(40 << 20));
    Transfer down(download(folder.bytes("site/big"), folder.bytes("back")));
    QVERIFY_RESULT(drive(down, **session));
    QVERIFY(contentOf(folder.bytes("back/big")) == noise(40 << 20));
}

void StagingTest::limitedSpeed()
{
    const TempFolder folder;
    folder.file("here/big", noise(3 << 20));
    for (int i = 0; i < 40; ++i)
        folder.file("here/small/" + QByteArray::number(i), noise(20'000, quint32(i)));
    folder.folder("site");
    const auto limit = std::make_shared<RateLimit>();
    limit->setBytesPerSecond(2'000'000);
    for (const bool up : {true, false}) {
        Transfer transfer(up ? upload(folder.bytes("here"), folder.bytes("site"))
                             : download(folder.bytes("site/here"), folder.bytes("back")),
                          {}, limit);
        QElapsedTimer time;
        time.start();
        QVERIFY_RESULT(drive(transfer, *m_session));
        // 3.9 MB at 2 MB/s, less what the bucket holds at first; never faster, however slow the machine.
        QVERIFY2(time.elapsed() > 800, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(transfer.report().count(Outcome::Sent), 41);
    }
    QCOMPARE(difference(treeOf(folder.bytes("back")), treeOf(folder.bytes("site"))), QByteArray());
}

void StagingTest::missingSource()
{
    const TempFolder folder;
    Transfer up(upload(folder.bytes("nowhere"), folder.bytes("site")));
    QVERIFY_ERROR(drive(up, *m_session), Error::Kind::NotFound);
    Transfer down(download(folder.bytes("nowhere"), folder.bytes("here")));
    QVERIFY_ERROR(drive(down, *m_session), Error::Kind::NotFound);
    Transfer root(download("/", folder.bytes("here")));
    QVERIFY_ERROR(drive(root, *m_session), Error::Kind::BadInput);
    QVERIFY(!existsAt(folder.bytes("here")));
}

QTEST_GUILESS_MAIN(StagingTest)
#include "tst_staging.moc"
