// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sites where not everything fits or nothing can be staged at all: it ends with an error that says
// so, before the first byte where that can be known, and what was there is as it was.
#include "tests/integration/serverbattery.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

class ServerLimitsTest : public QObject
{
    Q_OBJECT

private:
    // The server of the row, and this computer.
    struct Ends {
        explicit Ends(const QByteArray &kind) : server(serverKind(kind)) {}
        Server server;
        KeptSession site{&server};
        KeptSession here{nullptr};
    };
    static std::unique_ptr<Ends> start();

private Q_SLOTS:
    void initTestCase();
    void fullDisk_data();
    void fullDisk();
    void nothingCanBeStaged_data();
    void nothingCanBeStaged();
};

void ServerLimitsTest::initTestCase()
{
    if (!Server::canRun())
        QSKIP("a server of another kind needs a mount namespace; run as root to test them");
    keepFilesInMemory();
}

std::unique_ptr<ServerLimitsTest::Ends> ServerLimitsTest::start()
{
    auto ends = std::make_unique<Ends>(QTest::currentDataTag());
    if (const auto started = ends->server.start(); !started) {
        cannotTry();
        qWarning("%s", describe(started.error()).constData());
        return nullptr;
    }
    return ends;
}

void ServerLimitsTest::fullDisk_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("bytes"); // each
    QTest::addColumn<Kind>("refusal");
    QTest::addColumn<Kind>("failure"); // where it is tried all the same
    for (const char *more : {"", ", files alone"}) {
        QTest::newRow(qPrintable(u"20 MB of room"_s + QLatin1StringView(more)))
            << 3 << (9 << 20) << Kind::TooLarge << Kind::NoSpace;
        QTest::newRow(qPrintable(u"few inodes"_s + QLatin1StringView(more)))
            << 200 << 10 << Kind::TooLarge << Kind::NoSpace;
        QTest::newRow(qPrintable(u"read-only"_s + QLatin1StringView(more)))
            << 20 << 10 << Kind::Denied << Kind::Denied;
    }
}

void ServerLimitsTest::fullDisk()
{
    QFETCH(int, files);
    QFETCH(int, bytes);
    QFETCH(Error::Kind, refusal);
    QFETCH(Error::Kind, failure);
    if (isKnownToFail())
        return;
    const auto ends = start();
    QVERIFY(ends);
    Stage stage(ends->here, ends->site);
    const TempFolder model;
    for (int i = 0; i < files; ++i)
        model.file("tree/" + QByteArray::number(i), noise(bytes, quint32(i)));
    stage.putSource(model);
    const Tree before = treeOf(stage.around());

    const auto refused = stage.transfer(stage.request());
    QVERIFY_ERROR(stage.run(*refused), refusal);
    QCOMPARE(refused->progress().moved, 0);
    QCOMPARE(difference(treeOf(stage.around()), before), QByteArray());

    TransferRequest request = stage.request();
    request.ignoreFreeSpace = true;
    const auto tried = stage.transfer(request);
    QVERIFY_ERROR(stage.run(*tried), failure);
    const auto session = ends->site.get();
    QVERIFY_RESULT(session);
    QVERIFY((*session)->isAlive());
    // Nothing is under its own name but what is whole, and the source is as it was.
    const Tree sent = treeOf(model.bytes());
    const Tree arrived = treeOf(stage.target());
    for (auto it = arrived.begin(); it != arrived.end(); ++it) {
        if (!it.key().contains(".officina-part"))
            QCOMPARE(it.value(), sent.value(it.key()));
    }
    QCOMPARE(difference(treeOf(stage.source()), sent), QByteArray());
}

void ServerLimitsTest::nothingCanBeStaged_data()
{
    QTest::addColumn<QString>("words"); // that lead to the cause, the server's own where it has any
    QTest::newRow("no sftp") << u"sftp"_s;
    QTest::newRow("dropbear, no sftp") << u"sftp"_s;
    QTest::newRow("tinysshd, no sftp") << u"sftp"_s;
    QTest::newRow("nologin") << u"not available"_s;
    QTest::newRow("rbash, sftp-server by its path") << u"restricted"_s;
    QTest::newRow("start file prints into sftp") << u"Welcome to the cluster"_s;
    QTest::newRow("start file waits for a line") << u"sftp"_s;
    QCOMPARE(serverKinds(Family::Useless).size(), 7);
}

void ServerLimitsTest::nothingCanBeStaged()
{
    QFETCH(QString, words);
    if (isKnownToFail())
        return;
    const auto ends = start();
    QVERIFY(ends);
    Stage stage(ends->here, ends->site);
    const TempFolder model;
    model.file("tree/file", "content");
    stage.putSource(model);
    const auto transfer = stage.transfer(stage.request());
    const auto done = stage.run(*transfer);
    QVERIFY_ERROR(done, Error::Kind::Unsupported);
    QVERIFY2(done.error().detail.contains(words, Qt::CaseInsensitive), describe(done.error()).constData());
    QVERIFY(treeOf(stage.target()).isEmpty());
}

QTEST_GUILESS_MAIN(ServerLimitsTest)
#include "tst_servers_limits.moc"
