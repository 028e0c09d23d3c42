// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder of very many files at the end of a long way: it is listed, fetched, put into and compared.
// A small one by default; with tools/test --long (OFFICINA_LONG=1) of the sizes that real data sets have,
// which takes many minutes.
#include "tests/integration/serverbattery.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using Outcome = FileReport::Outcome;

class FarAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manyFilesInOneFolder_data();
    void manyFilesInOneFolder();
    void cleanupTestCase();
};

void FarAwayTest::initTestCase()
{
    if (!Server::canRun())
        QSKIP("a server of another kind needs a mount namespace; run as root to test them");
    if (!isAlone())
        keepFilesInMemory();
}

void FarAwayTest::manyFilesInOneFolder_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("delay"); // milliseconds, one way
    QTest::addColumn<QString>("knownDefect");
    const auto add = [](const QByteArray &kind, int files, int delay) {
        const QByteArray row =
            kind + ", " + QByteArray::number(files) + " files, " + QByteArray::number(2 * delay) + " ms there and back";
        QTest::newRow(row.constData()) << kind << files << delay << knownDefect(row);
    };
    add("openssh", 5000, 13);
    add("files alone", 5000, 13);
    if (qEnvironmentVariableIntValue("OFFICINA_LONG") == 0)
        return;
    add("openssh", 118'000, 13);
    add("files alone", 118'000, 13);
    add("openssh", 60'000, 75);
}

void FarAwayTest::manyFilesInOneFolder()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, files);
    QFETCH(int, delay);
    if (isKnownToFail())
        return;
    Server server(serverKind(kind));
    if (const auto started = server.start(); !started) {
        cannotTry();
        QVERIFY_RESULT(started);
    }
    KeptSession site(&server);
    KeptSession here(nullptr);
    Stage stage(site, here);
    const TempFolder model;
    for (int i = 0; i < files; ++i)
        model.file("tree/" + QByteArray::number(i), "");
    stage.putSource(model);
    Relay relay(server.port());
    relay.setDelay(delay);
    const auto session = site.through(relay.port());
    QVERIFY_RESULT(session);

    const TransferRequest request = stage.request();
    const auto listed = (*session)->list(request.remote);
    QVERIFY_RESULT(listed);
    QCOMPARE(listed->size(), files);

    // Into the full folder.
    const TempFolder more;
    more.file("one more", "content");
    Transfer into(upload(more.bytes("one more"), request.remote.bytes()));
    QVERIFY_RESULT(drive(into, **session));
    QCOMPARE(contentOf(stage.source("tree/one more")), QByteArray("content"));

    SyncCompare compare(stage.sync());
    QVERIFY_RESULT(stage.finish(compare));
    QCOMPARE(compare.plan().count(SyncEntry::Action::Copy), files + 1);

    if (!stage.from().runCommands)
        return; // file by file it would take several minutes
    const auto transfer = stage.transfer(request);
    QVERIFY_RESULT(drive(*transfer, **session));
    QCOMPARE(transfer->report().count(Outcome::Sent), files + 1);
    QCOMPARE(treeOf(stage.target()).size(), files + 2);
}

void FarAwayTest::cleanupTestCase()
{
    QCOMPARE(defectsOfNoRow(), QByteArrayList());
}

QTEST_GUILESS_MAIN(FarAwayTest)
#include "tst_servers_faraway.moc"
