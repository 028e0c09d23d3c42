// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue over a real connection: order, cancelling, going on by itself after the connection is
// lost, and the offer to resume after a restart.
#include "client/staging/queue/transferqueue.h"
#include "client/storage/store.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"

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
    qint64 addAndHold(TransferQueue &queue, Connection &connection)
    {
        m_relay->stallAfter(16 << 20);
        return queue.add(connection, upload("big"));
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
    void leftSiteInterrupts();
    void pauseAndOrder();
    void orderAndPauseAreRemembered();
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
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 30000);
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
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, State::Done, 30000);
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
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, State::Done, 30000);
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
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(file)->state, State::Done, 30000);
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
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, State::Done, 30000);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(40 << 20));
    TransferQueue later(&store);
    QTest::qWait(300);
    QVERIFY(later.items().isEmpty()); // what is done is forgotten
}

void TransferQueueTest::leftSiteInterrupts()
{
    TransferQueue queue;
    auto connection = std::make_unique<Connection>(site(m_relay->port()), m_prompts);
    const qint64 id = addAndHold(queue, *connection);
    QTRY_VERIFY(isHeld(queue, id));
    connection.reset();
    QTRY_COMPARE(queue.find(id)->state, State::Interrupted);
    QVERIFY(!queue.isBusy());
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
    QTRY_COMPARE_WITH_TIMEOUT(ended, order, 30000);
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

QTEST_GUILESS_MAIN(TransferQueueTest)
#include "tst_transferqueue.moc"
