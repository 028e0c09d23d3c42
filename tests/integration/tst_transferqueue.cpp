// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue over a real connection: order, cancelling, going on by itself after the connection is
// lost, what is remembered across a restart, and two programs with one journal.
#include "client/staging/queue/transferqueue.h"
#include "client/storage/store.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using State = TransferItem::State;

class TransferQueueTest : public QObject
{
    Q_OBJECT

private:
    Site site(int port) const;
    TransferRequest upload(const QByteArray &name) const
    {
        return {.direction = Direction::Upload,
                .local = m_folder->bytes(name),
                .remote = RemotePath(m_folder->bytes("there")),
                .existing = Existing::Ask};
    }

    // Within the large file, whatever the computer's speed: nothing passes the relay until it is told to go on.
    qint64 addAndHold(TransferQueue &queue, Connection &connection, const QByteArray &name = "big")
    {
        m_relay->stallAfter(16 << 20);
        return queue.add(connection, upload(name));
    }
    bool isHeld(const TransferQueue &queue, qint64 id) const
    {
        return m_relay->isStalled() && queue.find(id)->progress.moved > 0;
    }

    AutoPrompts m_prompts;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<TempFolder> m_folder;

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneAfterTheOther();
    void goesOnByItself();
    void cancelAndResume();
    void stagedFolder();
    void offeredAfterARestart();
    void leftSiteIsWaitedFor();
    void pauseAndOrder();
    void orderAndPauseAreRemembered();
    void resumedBeforeItStopped();
    void isNotBegunTwice();
    void hostThatAlwaysDies();
    void toldIsWhatArrived();
    void finishedIsKept();
    void removedAtTheLastMoment();
    void oneProgramRunsThem();
    void journalOfANewerVersion();
    void damagedJournal();
};

void TransferQueueTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void TransferQueueTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->file("big", noise(40 << 20));
    m_folder->file("small", "small");
    m_folder->folder("there");
    m_relay = std::make_unique<Relay>(m_server->port());
}

Site TransferQueueTest::site(int port) const
{
    return siteOf(*m_server, u"test"_s, port);
}

void TransferQueueTest::oneAfterTheOther()
{
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    QSignalSpy ended(&queue, &TransferQueue::ended);
    const qint64 first = queue.add(connection, upload("big"));
    const qint64 second = queue.add(connection, upload("small"));
    QVERIFY(first < second);
    QCOMPARE(queue.find(second)->state, State::Waiting);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(queue.find(first)->state, State::Done);
    QCOMPARE(queue.find(second)->state, State::Done);
    QCOMPARE(queue.report(first)->count(FileReport::Outcome::Sent), 1);
    QVERIFY(!queue.isBusy());
    QCOMPARE(m_relay->connections(), 1); // asked once per site
    queue.removeFinished();
    QVERIFY(queue.items().isEmpty());
}

void TransferQueueTest::goesOnByItself()
{
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    m_relay->cutAfter(20 << 20);
    const qint64 id = queue.add(connection, upload("big"));
    QTRY_COMPARE(queue.find(id)->state, State::Reconnecting);
    QVERIFY(queue.find(id)->retryIn > 0);
    QVERIFY(queue.find(id)->error.has_value());
    QTRY_COMPARE(queue.find(id)->state, State::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(40 << 20));
    QVERIFY(m_relay->bytesUp() < (52 << 20)); // the first half was not sent again
}

void TransferQueueTest::cancelAndResume()
{
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    const qint64 id = addAndHold(queue, connection);
    QTRY_VERIFY(isHeld(queue, id));
    queue.cancel(id);
    m_relay->setStalled(false);
    QTRY_COMPARE(queue.find(id)->state, State::Cancelled);
    QVERIFY(!existsAt(m_folder->bytes("there/big")));
    queue.resume(id);
    QTRY_COMPARE(queue.find(id)->state, State::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(40 << 20));
}

void TransferQueueTest::stagedFolder()
{
    m_folder->file("corpus/a.txt", "a");
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    const qint64 folder = queue.add(connection, upload("corpus"));
    const qint64 file = queue.add(connection, upload("small"));
    QVERIFY(!queue.find(folder)->stagedFolder()); // not there yet
    QTRY_COMPARE(queue.find(file)->state, State::Done);
    QCOMPARE(queue.find(folder)->stagedFolder(), RemotePath(m_folder->bytes("there/corpus")));
    QVERIFY(!queue.find(file)->stagedFolder());
}

void TransferQueueTest::offeredAfterARestart()
{
    Store store(m_folder->path(u"officina.db"_s));
    qint64 id = 0;
    {
        Connection connection(site(m_relay->port()), m_prompts);
        TransferQueue queue(&store);
        id = addAndHold(queue, connection);
        QTRY_VERIFY(isHeld(queue, id));
    }
    m_relay->setStalled(false);
    TransferQueue queue(&store);
    QTRY_COMPARE(queue.items().size(), 1);
    QCOMPARE(queue.find(id)->state, State::Interrupted);
    QVERIFY(!queue.canResume(id)); // not connected
    Connection connection(site(m_relay->port()), m_prompts);
    queue.useConnection(&connection);
    QVERIFY(queue.canResume(id));
    queue.resume(id);
    QTRY_COMPARE(queue.find(id)->state, State::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(40 << 20));
}

void TransferQueueTest::leftSiteIsWaitedFor()
{
    TransferQueue queue;
    auto connection = std::make_unique<Connection>(site(m_relay->port()), m_prompts);
    const qint64 id = addAndHold(queue, *connection);
    QTRY_VERIFY(isHeld(queue, id));
    connection.reset();
    QTRY_COMPARE(queue.find(id)->state, State::Waiting);
    QCOMPARE(queue.active(), 0); // nothing would be stopped
    QTRY_VERIFY(!queue.find(id)->hasConnection);
    m_relay->setStalled(false);
    connection = std::make_unique<Connection>(site(m_relay->port()), m_prompts);
    queue.useConnection(connection.get());
    QTRY_COMPARE(queue.find(id)->state, State::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(40 << 20));
}

void TransferQueueTest::pauseAndOrder()
{
    for (const char *name : {"a", "b", "c"})
        m_folder->file(name, name);
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    const qint64 big = addAndHold(queue, connection);
    const qint64 a = queue.add(connection, upload("a"));
    const qint64 b = queue.add(connection, upload("b"));
    const qint64 c = queue.add(connection, upload("c"));
    QTRY_VERIFY(isHeld(queue, big));
    queue.moveBefore(c, big);
    queue.moveBefore(a, std::nullopt);
    queue.pauseAll();
    m_relay->setStalled(false);
    QTRY_COMPARE(queue.find(big)->state, State::Paused);
    QVERIFY(!queue.isBusy());
    QList<qint64> order;
    for (const TransferItem &item : queue.items())
        order.append(item.id);
    QCOMPARE(order, QList<qint64>({c, big, b, a}));
    QVERIFY(!existsAt(m_folder->bytes("there/a")) && !existsAt(m_folder->bytes("there/big")));

    QList<qint64> ended;
    connect(&queue, &TransferQueue::ended, this, [&ended](qint64 id) { ended.append(id); });
    queue.resumeAll();
    QTRY_COMPARE(ended, order);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(40 << 20));
}

void TransferQueueTest::orderAndPauseAreRemembered()
{
    Store store(m_folder->path(u"officina.db"_s));
    qint64 first = 0;
    qint64 second = 0;
    {
        Connection connection(site(m_relay->port()), m_prompts);
        TransferQueue queue(&store);
        first = addAndHold(queue, connection);
        second = queue.add(connection, upload("small"));
        QTRY_VERIFY(isHeld(queue, first));
        queue.pauseAll();
        m_relay->setStalled(false);
        QTRY_COMPARE(queue.find(first)->state, State::Paused);
        queue.moveBefore(second, first);
    }
    TransferQueue queue(&store);
    QTRY_COMPARE(queue.items().size(), 2);
    QCOMPARE(queue.items().first().id, second);
    QCOMPARE(queue.find(first)->state, State::Paused);
    QCOMPARE(queue.find(second)->state, State::Paused);
    QVERIFY(!queue.isBusy());
}

// A click on Resume that comes before the pause has taken effect is the one that counts.
void TransferQueueTest::resumedBeforeItStopped()
{
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    const qint64 id = addAndHold(queue, connection);
    QTRY_VERIFY(isHeld(queue, id));
    queue.pauseAll();
    queue.resumeAll();
    m_relay->setStalled(false);
    QTRY_COMPARE(queue.find(id)->state, State::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(40 << 20));

    m_folder->file("other", noise(40 << 20));
    const qint64 other = addAndHold(queue, connection, "other");
    QTRY_VERIFY(isHeld(queue, other));
    queue.cancel(other);
    queue.resume(other);
    queue.pause(other); // the last word
    m_relay->setStalled(false);
    QTRY_COMPARE(queue.find(other)->state, State::Paused);
    QVERIFY(!existsAt(m_folder->bytes("there/other")));
}

void TransferQueueTest::isNotBegunTwice()
{
    Connection connection(site(m_relay->port()), m_prompts);
    Connection another(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    QSignalSpy ended(&queue, &TransferQueue::ended);
    const qint64 id = addAndHold(queue, connection);
    QTRY_VERIFY(isHeld(queue, id));
    for (Connection *one : {&another, &connection, &another}) {
        queue.useConnection(one);
        queue.resumeAll();
        queue.resume(id);
    }
    QCOMPARE(queue.find(id)->state, State::Running);
    m_relay->setStalled(false);
    QTRY_COMPARE(queue.find(id)->state, State::Done);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_relay->connections(), 1);
    QVERIFY(m_relay->bytesUp() < (52 << 20));
}

// Much is sent each time and nothing ever finished: that is no progress.
void TransferQueueTest::hostThatAlwaysDies()
{
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    queue.setLimit(2'000'000); // 20 s for all of it: the cut comes before its end, however busy the computer
    queue.setRetryUnit(std::chrono::milliseconds(1));
    int tries = 0;
    QTimer killer;
    connect(&killer, &QTimer::timeout, this, [&] {
        if (m_relay->connections() == tries)
            return;
        tries = m_relay->connections();
        m_relay->cutAfter(300'000);
    });
    killer.start(5);
    const qint64 id = queue.add(connection, upload("big"));
    QTRY_VERIFY_WITH_TIMEOUT(queue.find(id)->isEnded(), 60000);
    QCOMPARE(queue.find(id)->state, State::Failed);
    QVERIFY(queue.find(id)->error.has_value());
    QCOMPARE(tries, 10);
    QVERIFY(m_relay->bytesUp() > 1'500'000);
}

// Not what is on its way; and it stays told while tries to go on come to nothing.
void TransferQueueTest::toldIsWhatArrived()
{
    m_relay->setDelay(50); // so that much is on its way
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue;
    queue.setRetryUnit(std::chrono::milliseconds(1));
    const qint64 id = addAndHold(queue, connection);
    QTRY_VERIFY(isHeld(queue, id) && queue.find(id)->progress.bytes > 0);
    const qint64 told = queue.find(id)->progress.bytes;
    qint64 arrived = 0;
    for (const QFileInfo &file : QDir(m_folder->path(u"there"_s)).entryInfoList(QDir::Files | QDir::Hidden))
        arrived += file.size();
    QVERIFY2(told <= arrived, qPrintable(u"%1 told, %2 arrived"_s.arg(told).arg(arrived)));
    m_relay->setRefusing(true);
    m_relay->cut();
    m_relay->setStalled(false);
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, State::Failed, 180'000); // ten tries, and what each waits for
    QVERIFY(queue.find(id)->progress.bytes >= told);
    QCOMPARE(queue.find(id)->progress.bytesTotal, qint64(40 << 20));
}

void TransferQueueTest::finishedIsKept()
{
    m_folder->file("corpus/a.txt", "a");
    m_folder->link("corpus/out", "/etc/passwd");
    qint64 id = 0;
    QByteArray report;
    {
        Store store(m_folder->path(u"officina.db"_s));
        Connection connection(site(m_relay->port()), m_prompts);
        TransferQueue queue(&store);
        id = queue.add(connection, upload("corpus"));
        QTRY_COMPARE(queue.find(id)->state, State::Done);
        QCOMPARE(queue.find(id)->skipped, 1);
        report = queue.report(id).value().toJson();
        QVERIFY(report.contains("a.txt"));
    }
    Store store(m_folder->path(u"officina.db"_s));
    {
        TransferQueue queue(&store);
        QTRY_COMPARE(queue.items().size(), 1);
        QCOMPARE(queue.find(id)->state, State::Done);
        QCOMPARE(queue.find(id)->skipped, 1);
        QCOMPARE(queue.find(id)->stagedFolder(), RemotePath(m_folder->bytes("there/corpus")));
        QVERIFY(queue.find(id)->progress.moved > 0);
        QVERIFY(queue.hasReport(id));
        QCOMPARE(queue.report(id).value().toJson(), report);
        QVERIFY(!queue.isBusy());
        QVERIFY(!queue.journalError());
        queue.removeFinished();
        QVERIFY(!queue.report(id));
    }
    TransferQueue queue(&store);
    const QSignalSpy changed(&queue, &TransferQueue::changed);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(queue.items().isEmpty());
}

void TransferQueueTest::removedAtTheLastMoment()
{
    const QString file = m_folder->path(u"officina.db"_s);
    Connection connection(site(m_relay->port()), m_prompts);
    {
        Store store(file);
        TransferQueue queue(&store);
        const qint64 gone = queue.add(connection, upload("small"));
        QTRY_COMPARE(queue.find(gone)->state, State::Done);
        const qint64 kept = queue.add(connection, upload("small"));
        QTRY_COMPARE(queue.find(kept)->state, State::Done);
        store.run([](Database &) { // a slow disk
            QThread::msleep(100);
            return Result<>();
        });
        queue.remove(gone);
    }
    Store store(file);
    TransferQueue queue(&store);
    QTRY_COMPARE(queue.items().size(), 1);
    QVERIFY(!queue.journalError());
}

void TransferQueueTest::oneProgramRunsThem()
{
    const QString file = m_folder->path(u"officina.db"_s);
    m_folder->file("mine", "mine");
    Relay secondRelay(m_server->port());
    Store firstStore(file);
    Store secondStore(file);
    Connection firstConnection(site(m_relay->port()), m_prompts);
    Connection secondConnection(site(secondRelay.port()), m_prompts);
    auto first = std::make_unique<TransferQueue>(&firstStore);
    QVERIFY(!first->otherOwner());
    m_relay->stallAfter(8 << 20); // it is not done before the test is
    const qint64 id = first->add(firstConnection, upload("big"));
    QTRY_VERIFY(m_relay->isStalled());

    TransferQueue second(&secondStore);
    QVERIFY(second.otherOwner().value().isHere);
    QTRY_VERIFY(second.find(id));
    second.useConnection(&secondConnection);
    QCOMPARE(second.find(id)->state, State::Elsewhere);
    QVERIFY(second.isElsewhere(id) && !second.canResume(id) && !second.isBusy());
    second.resume(id);
    second.resumeAll();
    second.pauseAll();
    second.cancel(id);
    second.moveBefore(id, std::nullopt);
    second.remove(id);
    QCOMPARE(second.find(id)->state, State::Elsewhere);
    const qint64 mine = second.add(secondConnection, upload("mine"));
    const QSignalSpy looked(&second, &TransferQueue::changed);
    QTRY_VERIFY(looked.size() >= 2); // mine is shown; and what the first does was looked at once more
    QCOMPARE(second.find(mine)->state, State::Waiting);
    QCOMPARE(second.active(), 0);
    QCOMPARE(secondRelay.connections(), 0);

    first.reset();
    m_relay->setStalled(false);
    QTRY_COMPARE(second.find(mine)->state, State::Done); // its turn has come
    QVERIFY(!second.otherOwner());
    QTRY_COMPARE(second.find(id)->state, State::Interrupted);
    QVERIFY(second.canResume(id));
    second.resume(id);
    QTRY_COMPARE(second.find(id)->state, State::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(40 << 20));
}

void TransferQueueTest::journalOfANewerVersion()
{
    const QString file = m_folder->path(u"officina.db"_s);
    {
        const auto database = Database::open(file);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->exec(u"PRAGMA user_version=999"_s));
    }
    Store store(file);
    Connection connection(site(m_relay->port()), m_prompts);
    TransferQueue queue(&store);
    QTRY_VERIFY(queue.journalError());
    QCOMPARE(queue.journalError().value().kind, Error::Kind::Unsupported);
    const qint64 id = queue.add(connection, upload("small"));
    QTRY_COMPARE(queue.find(id)->state, State::Done);
    QCOMPARE(queue.report(id)->count(FileReport::Outcome::Sent), 1);
}

void TransferQueueTest::damagedJournal()
{
    m_folder->file("officina.db", QByteArray(5000, '?'));
    Store store(m_folder->path(u"officina.db"_s));
    TransferQueue queue(&store);
    QTRY_VERIFY(queue.journalError());
    QCOMPARE(queue.journalError()->kind, Error::Kind::Corrupt);
    QVERIFY(QFileInfo::exists(queue.journalError()->subject)); // where the old one is kept
}

QTEST_GUILESS_MAIN(TransferQueueTest)
#include "tst_transferqueue.moc"
