// SPDX-License-Identifier: GPL-3.0-or-later
//
// From one real sshd to another: whole trees, verified where they arrive, resumed, and through the
// queue, which signs in to the other site once.
#include "client/staging/queue/transferqueue.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;
using State = TransferItem::State;

namespace {

constexpr auto patience = 60'000;

} // namespace

class TestTwoSites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void treeArrives_data();
    void treeArrives();
    void folderIsNotCopiedIntoItself();
    void largeFileIsResumed();
    void relativeFolderStartsAtHome();
    void throughTheQueue();
    void otherSiteIsLostAndBack();
    void otherSiteIsUnknown();

private:
    TransferRequest across(const QByteArray &source) const
    {
        return {.direction = Direction::SiteToSite,
                .local = m_there->bytes("in"),
                .remote = RemotePath(m_here->bytes(source)),
                .other = SiteId{u"second"_s}};
    }
    Sessions open(const SshServer &server);

    AutoPrompts m_prompts;
    SshServer m_first;
    SshServer m_second;
    SshServer m_mover{SshServer::Options{.sftpOnly = true}};
    std::unique_ptr<TempFolder> m_here;
    std::unique_ptr<TempFolder> m_there;
};

void TestTwoSites::initTestCase()
{
    QVERIFY_RESULT(m_first.start());
    QVERIFY_RESULT(m_second.start());
    QVERIFY_RESULT(m_mover.start());
}

void TestTwoSites::init()
{
    m_here = std::make_unique<TempFolder>();
    m_there = std::make_unique<TempFolder>();
}

Sessions TestTwoSites::open(const SshServer &server)
{
    auto session = ssh::Session::open(server.target(), m_prompts, {});
    return session ? std::move(*session) : nullptr;
}

void TestTwoSites::treeArrives_data()
{
    QTest::addColumn<SshServer *>("source");
    QTest::addColumn<SshServer *>("target");
    QTest::addColumn<QString>("proof");
    QTest::newRow("with a shell") << &m_first << &m_second << u"sha256sum"_s;
    // The sums of the site that sends would prove nothing of what arrived.
    QTest::newRow("files alone") << &m_first << &m_mover << u"reading back"_s;
    // Nor those of the one that receives, of what was sent.
    QTest::newRow("from files alone") << &m_mover << &m_second << u"reading back"_s;
}

void TestTwoSites::treeArrives()
{
    QFETCH(SshServer *, source);
    QFETCH(SshServer *, target);
    QFETCH(QString, proof);
    makeOddTree(*m_here, "tree");
    m_here->link("tree/link", "plain.txt");
    const Sessions from = open(*source);
    const std::shared_ptr<ssh::Session> to = open(*target);
    QVERIFY(from && to);
    const OtherSession other = [&to]() -> Result<std::shared_ptr<ssh::Session>> { return to; };
    Transfer transfer(across("tree"), u"first"_s, nullptr, other);
    QVERIFY_RESULT(drive(transfer, *from));
    QVERIFY(!transfer.report().firstError());
    QCOMPARE(transfer.report().verifiedBy, proof);
    QCOMPARE(transfer.report().isConfirmedBySite(), proof == u"sha256sum");
    QCOMPARE(transfer.report().target, u"second:"_s + m_there->path(u"in"_s));
    QCOMPARE(difference(treeOf(m_there->bytes("in/tree")), treeOf(m_here->bytes("tree"))), QByteArray());

    Transfer again(across("tree"), u"first"_s, nullptr, other);
    QVERIFY_RESULT(drive(again, *from));
    QCOMPARE(again.report().count(Outcome::Sent), 0);
}

// By two names of one site; it would be one deeper with each try.
void TestTwoSites::folderIsNotCopiedIntoItself()
{
    m_here->file("tree/sub/file", "content");
    const Sessions from = open(m_first);
    const std::shared_ptr<ssh::Session> to = open(m_first);
    QVERIFY(from && to);
    for (const char *into : {"tree", "tree/sub", "tree/new"}) {
        TransferRequest request = across("tree");
        request.local = m_here->bytes(into);
        Transfer transfer(request, u"first"_s, nullptr,
                          [&to]() -> Result<std::shared_ptr<ssh::Session>> { return to; });
        QVERIFY_ERROR(drive(transfer, *from), Error::Kind::IntoItself);
    }
    QCOMPARE(treeOf(m_here->bytes("tree")).keys(), QByteArrayList({"sub", "sub/file"}));
}

void TestTwoSites::largeFileIsResumed()
{
    m_here->file("big", noise(40 << 20));
    const Sessions from = open(m_first);
    const std::shared_ptr<ssh::Session> to = open(m_second);
    QVERIFY(from && to);
    const OtherSession other = [&to]() -> Result<std::shared_ptr<ssh::Session>> { return to; };
    {
        Transfer transfer(across("big"), {}, nullptr, other);
        while (transfer.progress().moved < 10 << 20) {
            const auto more = transfer.step(*from);
            QVERIFY_RESULT(more);
            QCOMPARE(*more, Progress::Pending);
        }
        transfer.abandoned({Error::Kind::Cancelled, {}, {}});
    }
    QVERIFY(!existsAt(m_there->bytes("in/big")));
    Transfer rest(across("big"), {}, nullptr, other);
    QVERIFY_RESULT(drive(rest, *from));
    QVERIFY(contentOf(m_there->bytes("in/big")) == noise(40 << 20));
    QVERIFY(rest.progress().moved <= 30 << 20);
    QVERIFY(partsIn(treeOf(m_there->bytes("in"))).isEmpty());
}

void TestTwoSites::relativeFolderStartsAtHome()
{
    m_here->file("small", "s");
    const Sessions from = open(m_first);
    const std::shared_ptr<ssh::Session> to = open(m_second);
    QVERIFY(from && to);
    const auto home = to->home();
    QVERIFY_RESULT(home);
    TransferRequest request = across("small");
    request.local = "officina-test-" + QByteArray::number(QCoreApplication::applicationPid());
    const QByteArray arrived = (*home / request.local / "small").bytes();
    Transfer transfer(request, {}, nullptr, [&to]() -> Result<std::shared_ptr<ssh::Session>> { return to; });
    QVERIFY_RESULT(drive(transfer, *from));
    QCOMPARE(contentOf(arrived), QByteArray("s"));
    QVERIFY_RESULT(to->removeFile(RemotePath(arrived)));
    QVERIFY_RESULT(to->removeFolder(RemotePath(arrived).parent()));
}

void TestTwoSites::throughTheQueue()
{
    m_here->file("a", noise(3'000'000));
    m_here->file("b", "b");
    Relay relay(m_second.port());
    Connection connection(siteOf(m_first, u"first"_s), m_prompts);
    TransferQueue queue;
    queue.setSites([&](const SiteId &id) {
        return id.value == u"second" ? std::optional(siteOf(m_second, id.value, relay.port())) : std::nullopt;
    });
    const qint64 first = queue.add(connection, across("a"));
    const qint64 second = queue.add(connection, across("b"));
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(second)->state, State::Done, patience);
    QCOMPARE(queue.find(first)->state, State::Done);
    QVERIFY(contentOf(m_there->bytes("in/a")) == noise(3'000'000));
    QCOMPARE(contentOf(m_there->bytes("in/b")), QByteArray("b"));
    QCOMPARE(relay.connections(), 1); // signed in to once
}

void TestTwoSites::otherSiteIsLostAndBack()
{
    m_here->file("big", noise(40 << 20));
    Relay relay(m_second.port());
    relay.cutAfter(20 << 20);
    Connection connection(siteOf(m_first, u"first"_s), m_prompts);
    TransferQueue queue;
    queue.setSites([&](const SiteId &id) { return std::optional(siteOf(m_second, id.value, relay.port())); });
    const qint64 id = queue.add(connection, across("big"));
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, State::Reconnecting, patience);
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, State::Done, patience);
    QVERIFY(contentOf(m_there->bytes("in/big")) == noise(40 << 20));
    QVERIFY(relay.bytesUp() < (52 << 20)); // the first half was not sent again
}

void TestTwoSites::otherSiteIsUnknown()
{
    m_here->file("a", "a");
    Connection connection(siteOf(m_first, u"first"_s), m_prompts);
    TransferQueue queue;
    const qint64 id = queue.add(connection, across("a"));
    QTRY_COMPARE_WITH_TIMEOUT(queue.find(id)->state, State::Failed, patience);
    QCOMPARE(queue.find(id)->error->kind, Error::Kind::NotFound);
    QCOMPARE(queue.find(id)->error->subject, u"second"_s);
}

QTEST_GUILESS_MAIN(TestTwoSites)
#include "tst_twosites.moc"
