// SPDX-License-Identifier: GPL-3.0-or-later
//
// Following runs over a real SSH server, and in a folder of this computer: only new bytes travel,
// what was read survives a lost connection, and the rest is picked up afterwards.
#include "client/follow/runfollower.h"

#include "client/follow/sshlogsource.h"
#include "tests/client/curves/eventwriter.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray eventsName = "events.out.tfevents.1";

QByteArray records(int from, int to)
{
    QByteArray bytes;
    for (int step = from; step < to; ++step)
        bytes += scalarRecord("loss", step, 1.7e9 + step, float(step));
    return bytes;
}

void append(const QByteArray &path, const QByteArray &bytes)
{
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

} // namespace

class TestRunFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsOverSftp();
    void opensOneFile();
    void followsARun();
    void readsOnlyNewBytes();
    void connectionCutAndBack();
    void missingFolderAppears();
    void connectionGoesFirst();
    void stopsAtOnce();
    void followsALocalFolder();
    void slowsDownWhileNothingGrows();

private:
    Site site(int port = 0) const;
    RemotePath path(QByteArrayView below = {}) const
    {
        return RemotePath(below.isEmpty() ? m_folder->bytes() : m_folder->bytes(below));
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<TempFolder> m_folder;
    AutoPrompts m_prompts;
};

void TestRunFollower::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void TestRunFollower::init()
{
    m_folder = std::make_unique<TempFolder>();
    if (!m_server->isRunning())
        QVERIFY_RESULT(m_server->start());
}

Site TestRunFollower::site(int port) const
{
    const ssh::Target target = m_server->target(port);
    Site site;
    site.id = SiteId{u"test"_s};
    site.name = u"Test"_s;
    site.origin = Site::Origin::Practice; // nothing of the user's own ~/.ssh
    site.host = target.host;
    site.port = target.port;
    site.user = target.user;
    site.identities = target.identities;
    site.knownHosts = target.knownHosts;
    site.fingerprints = {m_server->fingerprint()};
    return site;
}

void TestRunFollower::listsOverSftp()
{
    m_folder->file("a b\n/train/" + eventsName, records(0, 3));
    m_folder->file("metrics.csv", "step,loss\n1,2\n");
    m_folder->file("data.csv", "not a log");
    m_folder->file(".hidden/" + eventsName, "x");
    m_folder->link("loop", ".");
    m_folder->link("linked.tfevents", "a b\n/train/" + eventsName);
    Connection connection(site(), m_prompts);
    auto listed = connection.run([root = path()](ssh::Session &session) {
        SshLogSource source(session, root);
        return source.files();
    });
    QTRY_VERIFY_WITH_TIMEOUT(listed.isFinished(), 15'000);
    const Result<QList<LogFile>> files = listed.result();
    QVERIFY_RESULT(files);
    QMap<QByteArray, qint64> sizes;
    for (const LogFile &file : *files)
        sizes[file.path.bytes()] = file.size;
    const qint64 size = records(0, 3).size();
    QCOMPARE(sizes,
             (QMap<QByteArray, qint64>{
                 {"a b\n/train/" + eventsName, size}, {"linked.tfevents", size}, {"metrics.csv", 14}}));
}

void TestRunFollower::opensOneFile()
{
    m_folder->file("-odd.csv", "step,loss\n1,2\n");
    Connection connection(site(), m_prompts);
    RunFollower follower(connection, path("-odd.csv"));
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 1, 15'000);
}

void TestRunFollower::followsARun()
{
    const QByteArray file = m_folder->file("run/" + eventsName, records(0, 100));
    Connection connection(site(), m_prompts);
    RunFollower follower(connection, path("run"));
    QSignalSpy changed(&follower, &RunFollower::changed);
    QVERIFY(!follower.readAt().isValid());
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 100, 15'000);
    QVERIFY(!follower.isGrowing()); // it was all there
    QVERIFY(follower.readAt().isValid());
    const QByteArray next = records(100, 101);
    append(file, next.first(30));
    QTest::qWait(2500);
    QCOMPARE(follower.points(), 100);
    append(file, next.sliced(30) + records(101, 103));
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 103, 20'000);
    QVERIFY(follower.isGrowing());
    const Series &series = *follower.runs().first().series.at(u"loss"_s);
    for (int i = 0; i < 103; ++i)
        QCOMPARE(series.value(i), double(i));
    m_folder->file("run/eval/" + eventsName, records(0, 5)); // a run more
    QTRY_COMPARE_WITH_TIMEOUT(follower.runs().size(), 2, 20'000);
    QVERIFY(changed.size() >= 3);
}

void TestRunFollower::readsOnlyNewBytes()
{
    const QByteArray file = m_folder->file("run/" + eventsName, records(0, 50'000)); // 3 MB
    Relay relay(m_server->port());
    m_server->writeKnownHosts(m_server->knownHosts(), relay.port());
    Connection connection(site(relay.port()), m_prompts);
    RunFollower follower(connection, path("run"));
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 50'000, 30'000);
    const long long before = relay.bytesDown();
    append(file, records(50'000, 50'010));
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 50'010, 20'000);
    QVERIFY2(relay.bytesDown() - before < 30'000, QByteArray::number(relay.bytesDown() - before));
}

void TestRunFollower::connectionCutAndBack()
{
    const QByteArray file = m_folder->file("run/" + eventsName, records(0, 10));
    Relay relay(m_server->port());
    m_server->writeKnownHosts(m_server->knownHosts(), relay.port());
    Connection connection(site(relay.port()), m_prompts);
    RunFollower follower(connection, path("run"));
    QSignalSpy failed(&follower, &RunFollower::failed);
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 10, 15'000);
    relay.setRefusing(true);
    relay.cut();
    QTRY_VERIFY_WITH_TIMEOUT(follower.error().has_value(), 30'000);
    QCOMPARE(follower.points(), 10); // what was read stays
    QVERIFY(follower.readAt().isValid());
    QVERIFY(follower.isRunning());
    append(file, records(10, 20));
    relay.setRefusing(false);
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 20, 40'000);
    QVERIFY(!follower.error());
    QVERIFY(!failed.isEmpty());
}

void TestRunFollower::missingFolderAppears()
{
    Connection connection(site(), m_prompts);
    RunFollower follower(connection, path("later"));
    follower.start();
    QTRY_VERIFY_WITH_TIMEOUT(follower.error().has_value(), 15'000);
    QCOMPARE(follower.error()->kind, Error::Kind::NotFound);
    m_folder->file("later/" + eventsName, records(0, 4));
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 4, 20'000);
    QVERIFY(!follower.error());
}

void TestRunFollower::connectionGoesFirst()
{
    m_folder->file("run/" + eventsName, records(0, 10));
    auto connection = std::make_unique<Connection>(site(), m_prompts);
    RunFollower follower(*connection, path("run"));
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 10, 15'000);
    connection.reset();
    QVERIFY(!follower.canRead());
    follower.start(); // asked again all the same
    QTRY_VERIFY(follower.error().has_value());
    QVERIFY(!follower.isRunning());
    QCOMPARE(follower.points(), 10);
}

void TestRunFollower::stopsAtOnce()
{
    m_folder->file("run/" + eventsName, records(0, 10));
    Connection connection(site(), m_prompts);
    RunFollower follower(connection, path("run"));
    QSignalSpy changed(&follower, &RunFollower::changed);
    follower.start();
    follower.stop();
    QTest::qWait(1500);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(follower.points(), 0);
    follower.start();
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 10, 15'000);
}

void TestRunFollower::followsALocalFolder()
{
    const QByteArray file = m_folder->file("run/metrics.csv", "step,loss\n1,5\n2,4");
    RunFollower follower(m_folder->path());
    follower.start();
    QTRY_COMPARE(follower.points(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 2, 10'000); // nothing came: the last row is whole
    append(file, "\n3,3\n");
    QTRY_COMPARE_WITH_TIMEOUT(follower.points(), 3, 20'000);
}

void TestRunFollower::slowsDownWhileNothingGrows()
{
    m_folder->file("run/" + eventsName, records(0, 10));
    RunFollower follower(m_folder->path());
    QSignalSpy read(&follower, &RunFollower::read);
    follower.start();
    QTest::qWait(8000); // at 0, 1, 3 and 7 s
    QVERIFY2(read.size() >= 1 && read.size() <= 5, QByteArray::number(read.size()));
}

QTEST_GUILESS_MAIN(TestRunFollower)
#include "tst_runfollower.moc"
