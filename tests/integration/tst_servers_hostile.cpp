// SPDX-License-Identifier: GPL-3.0-or-later
//
// Servers that lie, break off or do not answer: nothing is written outside the target, nothing wrong
// gets a file's own name as if it were right, the disk is not filled, and it can always be stopped.
#include "tests/integration/serverbattery.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <thread>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileReport::Outcome;

namespace {

// Does something on another thread once the server waits, and only then.
class OnceItWaits
{
public:
    OnceItWaits(const Server &server, std::function<void()> action)
        : m_thread([this, file = server.folder() + "/waiting", action = std::move(action)] {
              while (!m_ended && !existsAt(file))
                  std::this_thread::sleep_for(5ms);
              m_acted = !m_ended;
              if (m_acted)
                  action();
          })
    {}
    ~OnceItWaits() { end(); }
    bool hasActed()
    {
        end();
        return m_acted;
    }

private:
    void end()
    {
        m_ended = true;
        if (m_thread.joinable())
            m_thread.join();
    }

    std::atomic<bool> m_ended = false;
    std::atomic<bool> m_acted = false;
    std::thread m_thread; // last: uses the above
};

void openGate(const Server &server)
{
    QFile(QFile::decodeName(server.folder() + "/gate")).open(QIODevice::WriteOnly);
}

// A file that is not the source's whole content is not called the same.
void checkHonest(const Stage &stage, const TransferReport &report)
{
    for (const FileReport &file : report.files) {
        const bool same = contentOf(stage.target(file.path)) == contentOf(stage.source(file.path));
        if (file.outcome == Outcome::Sent)
            QVERIFY2(same, file.path.constData());
        else if (file.outcome == Outcome::Failed)
            QVERIFY2(!existsAt(stage.target(file.path)) || same, file.path.constData());
    }
}

// As Stage::run(), but stops a transfer that reads on and on: the error is Cancelled then, and true
// servers of these tests have not a tenth as much.
Result<> runWithinReason(Stage &stage, Transfer &transfer, const CancelFlag &stop)
{
    return stage.run(transfer, [&] {
        if (transfer.progress().moved > 64 << 20)
            stop.cancel();
    });
}

} // namespace

class HostileServerTest : public QObject
{
    Q_OBJECT

private:
    // From the server of the row's first word, which has a tree of four files.
    struct Ends {
        explicit Ends(const QByteArray &kind) : server(serverKind(kind)) {}
        Server server;
        KeptSession site{&server};
        KeptSession here{nullptr};
        std::unique_ptr<Stage> stage;
    };
    static std::unique_ptr<Ends> start(bool upload = false, KeptSession *other = nullptr); // other: to that site

private Q_SLOTS:
    void initTestCase();
    void lies_data();
    void lies();
    void names_data();
    void names();
    void namesWithoutAttributes_data();
    void namesWithoutAttributes();
    void fileWithoutEnd_data();
    void fileWithoutEnd();
    void otherBytesAtEveryRead_data();
    void otherBytesAtEveryRead();
    void listWithoutEndIsStopped_data();
    void listWithoutEndIsStopped();
    void stuck_data();
    void stuck();
    void cleanupTestCase();
};

void HostileServerTest::initTestCase()
{
    if (!Server::canRun())
        QSKIP("a server of another kind needs a mount namespace; run as root to test them");
    if (!isAlone())
        keepFilesInMemory();
}

std::unique_ptr<HostileServerTest::Ends> HostileServerTest::start(bool upload, KeptSession *other)
{
    auto ends = std::make_unique<Ends>(QByteArray(QTest::currentDataTag()).split(',').first());
    if (const auto started = ends->server.start(); !started) {
        qWarning("%s", describe(started.error()).constData());
        cannotTry();
        return nullptr;
    }
    ends->stage = upload ? std::make_unique<Stage>(ends->here, ends->site)
                         : std::make_unique<Stage>(ends->site, other ? *other : ends->here);
    const TempFolder model;
    model.file("tree/good", "hello");
    model.file("tree/data", noise(3 << 20));
    model.file("tree/sub/inner", noise(20'000, 3));
    model.file("tree/empty", "");
    ends->stage->putSource(model);
    return ends;
}

// Sizes, lengths and packets that are not true. Whatever comes of it, nothing false is called right.
void HostileServerTest::lies_data()
{
    QTest::addColumn<QString>("knownDefect");
    for (const char *kind : {"short-size", "long-size", "huge-size", "long-answer", "cut-packet", "duplicates"})
        QTest::newRow(kind) << knownDefect(kind);
}

void HostileServerTest::lies()
{
    if (isKnownToFail())
        return;
    const auto ends = start();
    QVERIFY(ends);
    for (const bool regardless : {false, true}) {
        TransferRequest request = ends->stage->request();
        request.ignoreFreeSpace = regardless;
        const auto transfer = ends->stage->transfer(request);
        const auto done = runWithinReason(*ends->stage, *transfer, ends->site.stop);
        QVERIFY2(done || done.error().kind != Error::Kind::Cancelled, "it reads on and on");
        if (!done)
            ends->site.drop();
        const TransferReport report = transfer->report();
        // Something was looked at: a tree that was only refused proves nothing of the second try.
        QVERIFY(!report.files.isEmpty() || !done);
        checkHonest(*ends->stage, report);
        if (QTest::currentTestFailed())
            return;
    }
}

void HostileServerTest::names_data()
{
    QTest::addColumn<QString>("knownDefect");
    QTest::newRow("names") << knownDefect("names");
}

void HostileServerTest::names()
{
    if (isKnownToFail())
        return;
    const auto ends = start();
    QVERIFY(ends);
    const QByteArray around = ends->stage->around();
    const auto transfer = ends->stage->transfer(ends->stage->request());
    QVERIFY_RESULT(ends->stage->run(*transfer));
    const TransferReport report = transfer->report();
    QCOMPARE(report.count(Outcome::Sent), 4);
    checkHonest(*ends->stage, report);
    QCOMPARE(difference(treeOf(ends->stage->target()), treeOf(ends->stage->source())), QByteArray());
    for (const QByteArray &name : treeOf(around).keys())
        QVERIFY2(!name.contains("evil"), name.constData());
    QVERIFY(!existsAt("/tmp/officina-evil"));
    // "..", which every honest list has too, is passed over; all others are told of.
    QByteArrayList told;
    for (const FileReport &file : report.files) {
        if (file.outcome == Outcome::Failed) {
            if (!file.path.contains("nul")) // is cut at the NUL, and there is no such file
                QCOMPARE(file.error->kind, Error::Kind::BadReply);
            told << file.path;
        }
    }
    for (const char *name : {"tree/../../evil", "tree//tmp/officina-evil", "tree/a/b", "tree/dir/../../up"})
        QVERIFY2(told.contains(name), told.join(", ").constData());
}

void HostileServerTest::namesWithoutAttributes_data()
{
    QTest::addColumn<QString>("knownDefect");
    QTest::newRow("unlisted") << knownDefect("unlisted");
}

void HostileServerTest::namesWithoutAttributes()
{
    if (isKnownToFail())
        return;
    const auto ends = start();
    QVERIFY(ends);
    const auto transfer = ends->stage->transfer(ends->stage->request());
    QVERIFY_RESULT(ends->stage->run(*transfer));
    QCOMPARE(transfer->report().count(Outcome::Sent), 4);
    QCOMPARE(difference(treeOf(ends->stage->target()), treeOf(ends->stage->source())), QByteArray());
}

void HostileServerTest::fileWithoutEnd_data()
{
    QTest::addColumn<QString>("knownDefect");
    QTest::newRow("endless-file") << knownDefect("endless-file");
}

void HostileServerTest::fileWithoutEnd()
{
    if (isKnownToFail())
        return;
    const auto ends = start();
    QVERIFY(ends);
    // Every file of it is said to be 10 000 bytes long.
    const auto transfer = ends->stage->transfer(ends->stage->request());
    const auto done = runWithinReason(*ends->stage, *transfer, ends->site.stop);
    QVERIFY2(done || done.error().kind != Error::Kind::Cancelled, "it reads on and on");
    checkHonest(*ends->stage, transfer->report());
    const Tree arrived = treeOf(ends->stage->target());
    for (const QByteArray &name : arrived.keys())
        QVERIFY2(contentOf(ends->stage->target(name)).size() <= 10'000, name.constData());
}

void HostileServerTest::otherBytesAtEveryRead_data()
{
    QTest::addColumn<bool>("toSite");
    QTest::addColumn<QString>("knownDefect");
    QTest::newRow("bad-data") << false << knownDefect("bad-data");
    QTest::newRow("bad-data, to another site") << true << knownDefect("bad-data, to another site");
}

// That what was written could be read back here, or summed at another site, says nothing about the source.
void HostileServerTest::otherBytesAtEveryRead()
{
    QFETCH(bool, toSite);
    if (isKnownToFail())
        return;
    Server honest(serverKind("openssh"));
    KeptSession other(&honest);
    if (toSite)
        QVERIFY_RESULT(honest.start());
    const auto ends = start(false, toSite ? &other : nullptr);
    QVERIFY(ends);
    const auto transfer = ends->stage->transfer(ends->stage->request());
    const auto done = ends->stage->run(*transfer);
    const TransferReport report = transfer->report();
    QVERIFY(!report.files.isEmpty());
    QVERIFY(report.count(Outcome::Sent) > 0);
    for (const FileReport &file : report.files) {
        const bool same = contentOf(ends->stage->target(file.path)) == contentOf(ends->stage->source(file.path));
        const bool claimed = file.outcome == Outcome::Sent && !file.sha256.isEmpty() && report.isConfirmedBySite();
        QVERIFY2(same || !claimed, file.path.constData());
    }
}

void HostileServerTest::listWithoutEndIsStopped_data()
{
    QTest::addColumn<QString>("knownDefect");
    QTest::newRow("endless-list") << knownDefect("endless-list");
}

void HostileServerTest::listWithoutEndIsStopped()
{
    if (isKnownToFail())
        return;
    const auto ends = start();
    QVERIFY(ends);
    Relay relay(ends->server.port());
    std::atomic<bool> ended = false;
    std::thread user([&] { // who has seen enough
        while (!ended && relay.bytesDown() < 256 << 10)
            std::this_thread::sleep_for(5ms);
        ends->site.stop.cancel();
    });
    const auto transfer = ends->stage->transfer(ends->stage->request());
    const auto done = ends->stage->runThrough(relay.port(), *transfer);
    ended = true;
    user.join();
    QVERIFY_ERROR(done, Error::Kind::Cancelled);
    QVERIFY(treeOf(ends->stage->target()).isEmpty());
}

void HostileServerTest::stuck_data()
{
    QTest::addColumn<bool>("upload");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<QString>("knownDefect");
    for (const char *kind : {"stuck-list", "stuck-read", "stuck-write", "lying-length"}) {
        for (const bool goesOn : {false, true}) {
            if (goesOn && kind == "lying-length"_L1) // there is nothing to come
                continue;
            const QByteArray row = QByteArray(kind) + (goesOn ? ", goes on" : ", stopped by the user");
            QTest::newRow(row.constData()) << row.startsWith("stuck-write") << goesOn << knownDefect(row);
        }
    }
}

// An answer that is long in coming: waited for, or given up when the user says so.
void HostileServerTest::stuck()
{
    QFETCH(bool, upload);
    QFETCH(bool, goesOn);
    if (isKnownToFail())
        return;
    const auto ends = start(upload);
    QVERIFY(ends);
    OnceItWaits then(ends->server, [&] {
        if (goesOn)
            openGate(ends->server);
        else
            ends->site.stop.cancel();
    });
    const auto transfer = ends->stage->transfer(ends->stage->request());
    const auto done = ends->stage->run(*transfer);
    QVERIFY(then.hasActed());
    if (!goesOn) {
        QVERIFY_ERROR(done, Error::Kind::Cancelled);
        return;
    }
    QVERIFY_RESULT(done);
    QCOMPARE(transfer->report().count(Outcome::Sent), 4);
    QCOMPARE(difference(treeOf(ends->stage->target()), treeOf(ends->stage->source())), QByteArray());
}

void HostileServerTest::cleanupTestCase()
{
    QCOMPARE(defectsOfNoRow(), QByteArrayList());
}

QTEST_GUILESS_MAIN(HostileServerTest)
#include "tst_servers_hostile.moc"
