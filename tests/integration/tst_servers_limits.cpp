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
    void readOnly_data();
    void readOnly();
    void nothingCanBeStaged_data();
    void nothingCanBeStaged();
    void cleanupTestCase();
};

void ServerLimitsTest::initTestCase()
{
    if (!Server::canRun())
        QSKIP("a server of another kind needs a mount namespace; run as root to test them");
    if (!isAlone())
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
    QTest::addColumn<QString>("knownDefect");
    for (const QByteArray more : {"", ", files alone"}) {
        const auto add = [&more](const QByteArray &disk, int files, int bytes, Kind refusal, Kind failure) {
            const QByteArray row = disk + more;
            QTest::newRow(row.constData()) << files << bytes << refusal << failure << knownDefect(row);
        };
        add("20 MB of room", 3, 9 << 20, Kind::TooLarge, Kind::NoSpace);
        add("few inodes", 200, 10, Kind::TooLarge, Kind::NoSpace);
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

void ServerLimitsTest::readOnly_data()
{
    QTest::addColumn<QString>("knownDefect");
    for (const char *row : {"read-only", "read-only, files alone"})
        QTest::newRow(row) << knownDefect(row);
}

void ServerLimitsTest::readOnly()
{
    if (isKnownToFail())
        return;
    const auto ends = start();
    QVERIFY(ends);
    const TempFolder model;
    for (int i = 0; i < 20; ++i)
        model.file("tree/" + QByteArray::number(i), "content");
    {
        Stage stage(ends->here, ends->site);
        stage.putSource(model);
        const auto transfer = stage.transfer(stage.request());
        const auto done = stage.run(*transfer);
        const TransferReport report = transfer->report();
        QVERIFY(!done || report.firstError());
        QCOMPARE(report.count(Outcome::Sent), 0);
        const Error error = done ? *report.firstError() : done.error();
        // The protocol has a word for what is forbidden, and none for a disk that is read-only.
        QVERIFY2(error.kind == Error::Kind::Denied || error.kind == Error::Kind::Rejected, describe(error).constData());
        QVERIFY(treeOf(stage.target()).isEmpty());
    }
    Stage back(ends->site, ends->here); // reading is another matter
    back.putSource(model);
    const auto transfer = back.transfer(back.request());
    QVERIFY_RESULT(back.run(*transfer));
    QCOMPARE(difference(treeOf(back.target()), treeOf(back.source())), QByteArray());
}

void ServerLimitsTest::nothingCanBeStaged_data()
{
    QTest::addColumn<QString>("words"); // that lead to the cause, the server's own where it has any
    QTest::addColumn<QString>("knownDefect");
    const QList<std::pair<QByteArray, QString>> rows{
        {"no sftp", u"subsystem"_s},
        {"dropbear, no sftp", u"sftp"_s},
        {"tinysshd, no sftp", u"subsystem"_s},
        {"nologin", u"not available"_s},
        {"rbash, sftp-server by its path", u"sftp"_s}, // OpenSSH keeps to itself what rbash says
        {"start file prints into sftp", u"Welcome to the cluster"_s},
        {"start file waits for a line", u"sftp"_s},
    };
    for (const auto &[row, words] : rows)
        QTest::newRow(row.constData()) << words << knownDefect(row);
    QCOMPARE(rows.size(), serverKinds(Family::Useless).size());
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

void ServerLimitsTest::cleanupTestCase()
{
    QCOMPARE(defectsOfNoRow(), QByteArrayList());
}

QTEST_GUILESS_MAIN(ServerLimitsTest)
#include "tst_servers_limits.moc"
