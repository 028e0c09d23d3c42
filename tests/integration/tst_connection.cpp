// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site in use, against a real server behind a relay: a peer that is gone is noticed while nobody waits
// for it, and later work finds a connection again.
#include "client/connection/certificatewatch.h"
#include "client/connection/connection.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/setclock.h"
#include "tests/support/sshserver.h"
#include "tests/support/sshways.h"
#include "tests/support/tempfolder.h"
#include "tests/support/testsite.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <array>
#include <latch>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ConnectionTest : public QObject
{
    Q_OBJECT

private:
    Site site(int port = 0) const;

    std::unique_ptr<SshServer> m_server;
    AutoPrompts m_prompts;

private Q_SLOTS:
    void initTestCase();
    void idlePeerThatStallsIsNoticed();
    void idleServerThatEndsIsNoticed();
    void comesBackUnasked();
    void nobodyIsAskedForIt();
    void noCodeIsTriedUnasked();
    void signInsKeepTheirPace();
    void leavingDoesNotWait();
    void otherSessionIsKept();
    void certificateThatExpires();
    void turnedAway();
};

void ConnectionTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

Site ConnectionTest::site(int port) const
{
    return siteOf(*m_server, u"site"_s, port);
}

void ConnectionTest::idlePeerThatStallsIsNoticed()
{
    Relay relay(m_server->port());
    Connection connection(site(relay.port()), m_prompts);
    QVERIFY_RESULT(connection.open().result());
    QTRY_COMPARE(connection.state(), Connection::State::Online);

    // One that is only left alone is kept, and asked for a sign of life.
    const long long before = relay.bytesUp();
    QTRY_VERIFY(relay.bytesUp() > before);
    QTest::qWait(500);
    QCOMPARE(connection.state(), Connection::State::Online);

    relay.setStalled(true); // noticed in 13 s on a computer with nothing else to do
    QElapsedTimer silent;
    silent.start();
    QTRY_COMPARE(connection.state(), Connection::State::Offline);
    QVERIFY2(silent.durationElapsed() < 30s, "15 s are far over");

    relay.setStalled(false);
    const auto said = connection.run([](ssh::Session &session) { return session.run("echo here"); }).result();
    QVERIFY_RESULT(said);
    QCOMPARE(said->out, "here\n");
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    QCOMPARE(relay.connections(), 2);
}

void ConnectionTest::idleServerThatEndsIsNoticed()
{
    Connection connection(site(), m_prompts);
    // Signed in is not enough: the server may be about to make the process that has the connection from then on.
    QVERIFY_RESULT(connection.run([](ssh::Session &session) { return session.run("true"); }).result());
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    QVERIFY(!connection.error());
    m_server->killConnections();
    QTRY_COMPARE(connection.state(), Connection::State::Offline);
    QVERIFY(connection.error() && connection.error()->kind == Error::Kind::Disconnected);

    QVERIFY_RESULT(connection.open().result());
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    QVERIFY(!connection.error());
}

// As after the computer slept: the way is gone, and is there again some time.
void ConnectionTest::comesBackUnasked()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    Connection connection(siteOf(server, u"site"_s), m_prompts);
    connection.reopenUnasked(); // nobody has asked for it before either
    QCOMPARE(connection.state(), Connection::State::Offline);
    QVERIFY_RESULT(connection.run([](ssh::Session &session) { return session.run("true"); }).result());
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    server.kill();
    QTRY_COMPARE(connection.state(), Connection::State::Offline);
    QSignalSpy told(&connection, &Connection::stateChanged);
    connection.reopenUnasked();
    QVERIFY_RESULT(server.start());
    const auto isBack = [&connection] {
        connection.reopenUnasked();
        return connection.state() == Connection::State::Online;
    };
    QTRY_VERIFY(isBack());
    QCOMPARE(told.size(), 1); // nothing of what failed
    QVERIFY(!connection.error());

    // Nor is it over where work that was wanted found no way.
    server.kill();
    QVERIFY(!connection.run([](ssh::Session &session) { return session.run("true"); }).result());
    QVERIFY(!connection.open().result());
    QTRY_COMPARE(connection.state(), Connection::State::Failed);
    QVERIFY_RESULT(server.start());
    QTRY_VERIFY(isBack());
}

void ConnectionTest::nobodyIsAskedForIt()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    AutoPrompts person;
    person.passphrases = {u"open sesame"_s};
    Site at = siteOf(server, u"site"_s);
    at.identities = {server.lockedIdentity()};
    Connection connection(at, person);
    QVERIFY_RESULT(connection.run([](ssh::Session &session) { return session.run("true"); }).result());
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    QCOMPARE(person.asked().size(), 1);
    server.killConnections();
    QTRY_COMPARE(connection.state(), Connection::State::Offline);
    connection.reopenUnasked(); // by what was answered before
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    QCOMPARE(person.asked().size(), 1);

    // Whether to trust a host is the user's to say, when they want something of it.
    QVERIFY_RESULT(connection.run([](ssh::Session &session) { return session.run("true"); }).result());
    QVERIFY(QFile::remove(at.knownHosts));
    server.killConnections();
    QTRY_COMPARE(connection.state(), Connection::State::Offline);
    QSignalSpy told(&connection, &Connection::stateChanged);
    connection.reopenUnasked();
    QVERIFY_RESULT(connection.run([](ssh::Session &session) { return session.run("true"); }).result());
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    QCOMPARE(told.size(), 2); // that it connects, and has: the second was asked for
    QCOMPARE(person.keysAsked().size(), 1);
}

// Some sites lock out whoever gives the password and then no code.
void ConnectionTest::noCodeIsTriedUnasked()
{
    if (!SshServer::canHavePasswords())
        QSKIP("a password needs a server of root's; run as root to test it");
    SshServer::Options options;
    options.password = "correct horse";
    options.oneTimeSecret = "3132333435363738393031323334353637383930";
    options.keyAllowed = false;
    options.config = {"PasswordAuthentication no"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const QByteArray code =
        outputOf(u"oathtool"_s, {u"--totp"_s, u"-d6"_s, QString::fromLatin1(options.oneTimeSecret)}).trimmed();
    AutoPrompts person;
    person.rounds = {{u"correct horse"_s}, {QString::fromLatin1(code)}};
    Site at = siteOf(server, u"site"_s);
    at.identities.clear();
    Connection connection(at, person);
    QVERIFY_RESULT(connection.run([](ssh::Session &session) { return session.run("true"); }).result());
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    QCOMPARE(person.asked().size(), 2);
    server.killConnections();
    QTRY_COMPARE(connection.state(), Connection::State::Offline);
    connection.reopenUnasked();
    QVERIFY(!connection.open().result());
    // The password was still known, which it is no more after a try that failed.
    QCOMPARE(person.asked().size(), 3);
    QVERIFY2(person.asked().last().contains(u"One-time password"_s), qPrintable(person.asked().last()));
}

void ConnectionTest::signInsKeepTheirPace()
{
    const TempFolder cache;
    qputenv("XDG_CACHE_HOME", cache.bytes());
    Site seldom = site();
    seldom.signInSeconds = 3600;
    const auto anHourPasses = [&cache] {
        QFile last(cache.path(u"officina/sign-in-site"_s));
        QVERIFY(last.open(QIODevice::ReadWrite));
        QVERIFY(last.setFileTime(QDateTime::currentDateTime().addSecs(-3601), QFileDevice::FileModificationTime));
    };
    const auto signedIn = [this] { return m_server->log().count("Accepted publickey"); };
    const qsizetype before = signedIn();
    Connection first(seldom, m_prompts);
    QVERIFY_RESULT(first.open().result());
    QTRY_COMPARE(first.state(), Connection::State::Online);
    QCOMPARE(signedIn(), before + 1);

    // Also what another window, or the terminal program, did counts.
    Connection second(seldom, m_prompts);
    const auto opened = second.open();
    QTRY_COMPARE(second.state(), Connection::State::Waiting);
    QCOMPARE(signedIn(), before + 1);
    QVERIFY(!opened.isFinished());
    anHourPasses();
    QVERIFY_RESULT(opened.result());
    QCOMPARE(signedIn(), before + 2);

    // Whoever leaves does not have to wait.
    {
        Connection third(seldom, m_prompts);
        const auto left = third.open();
        QTRY_COMPARE(third.state(), Connection::State::Waiting);
        third.requestStop();
        QVERIFY_ERROR(left.result(), Error::Kind::Cancelled);
    }
    QCOMPARE(signedIn(), before + 2);
}

void ConnectionTest::leavingDoesNotWait()
{
    auto connection = std::make_unique<Connection>(site(), m_prompts);
    const QPointer<Connection> left = connection.get();
    std::latch begun(1);
    std::latch finish(1);
    const auto work = connection->run([&](ssh::Session &) -> Result<> {
        begun.count_down();
        finish.wait();
        return {};
    });
    const auto later = connection->run([](ssh::Session &) -> Result<> { return {}; });
    begun.wait();
    const auto thread = Connection::leave(std::move(connection));
    QVERIFY(!left);
    QVERIFY(!thread->waitForEnd(QDeadlineTimer(0)));
    finish.count_down();
    QVERIFY(thread->waitForEnd(QDeadlineTimer::Forever));
    QVERIFY_RESULT(work.result());
    QVERIFY_ERROR(later.result(), Error::Kind::Cancelled);
}

void ConnectionTest::otherSessionIsKept()
{
    SecondarySession other(site(), m_prompts, CancelFlag());
    const auto first = other.get();
    QVERIFY_RESULT(first);
    QVERIFY_RESULT((*first)->run("true"));
    QCOMPARE(*other.get(), *first);
    m_server->killConnections();
    QTRY_VERIFY(!(*first)->checkAlive());
    const auto second = other.get();
    QVERIFY_RESULT(second);
    QVERIFY_RESULT((*second)->run("true"));
    QVERIFY(*second != *first);
    const auto lost = (*first)->run("true"); // but there
    QVERIFY(!lost);
    const Error::Kind kind = lost.error().kind; // on a busy computer the look itself may have given up
    QVERIFY2(kind == Error::Kind::Disconnected || kind == Error::Kind::Timeout, qPrintable(lost.error().detail));
}

// It is said once, in time; a renewed one is another. Nothing is said of a connection that is not open.
void ConnectionTest::certificateThatExpires()
{
    const TempFolder folder;
    const QString authority = folder.path(u"authority"_s);
    const QString key = folder.path(u"key"_s);
    for (const QString &file : {authority, key})
        outputOf(u"ssh-keygen"_s, {u"-q"_s, u"-N"_s, QString(), u"-t"_s, u"ed25519"_s, u"-f"_s, file});
    const auto renew = [&](const QString &validity) {
        outputOf(u"ssh-keygen"_s,
                 {u"-q"_s, u"-s"_s, authority, u"-I"_s, u"x"_s, u"-n"_s, m_server->user(), u"-V"_s, validity,
                  key + u".pub"_s});
    };
    SshServer::Options options;
    options.config = {"TrustedUserCAKeys " + authority.toUtf8() + ".pub"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    Site at = siteOf(server, u"certified"_s);
    at.identities = {key};
    renew(u"-1m:+12h"_s);
    const auto clock = std::make_shared<SetClock>();
    CertificateWatch watch(clock);
    QSignalSpy told(&watch, &CertificateWatch::expiresSoon);
    auto connection = std::make_unique<Connection>(at, m_prompts);
    watch.watch(connection.get());
    QVERIFY_RESULT(connection->open().result());
    QTRY_COMPARE(connection->state(), Connection::State::Online);
    const QDateTime until = connection->certificateUntil();
    QVERIFY(until.isValid());
    clock->time = until.addSecs(-601);
    watch.look();
    QCOMPARE(told.size(), 0);
    clock->time = until.addSecs(-600); // as after the computer slept: nothing came in between
    watch.look();
    watch.look();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).value<Connection *>(), connection.get());
    QCOMPARE(told.first().at(1).toDateTime(), until);

    renew(u"-1m:+24h"_s);
    connection->rereadCertificate();
    QTRY_VERIFY(connection->certificateUntil() > until);
    watch.look();
    QCOMPARE(told.size(), 1);
    clock->time = connection->certificateUntil().addSecs(-1);
    watch.look();
    QCOMPARE(told.size(), 2);

    renew(u"-1m:+36h"_s);
    connection->rereadCertificate();
    QTRY_VERIFY(connection->certificateUntil() > clock->time.addSecs(3600));
    server.kill();
    connection->run([](ssh::Session &session) -> Result<bool> { return session.checkAlive(); }).waitForFinished();
    QVERIFY(!connection->open().result());
    QTRY_COMPARE(connection->state(), Connection::State::Failed);
    clock->time = connection->certificateUntil();
    watch.look();
    connection.reset();
    watch.look(); // at nothing
    QCOMPARE(told.size(), 2);
}

// As at a login host that a whole class signs in to at once: by a real sshd's own limit.
void ConnectionTest::turnedAway()
{
    SshServer::Options options;
    options.config = {"MaxStartups 1"};
    SshServer full(options);
    QVERIFY_RESULT(full.start());
    QTcpSocket other; // that has not signed in yet
    const auto takesTheOnlyPlace = [&] {
        other.abort();
        other.connectToHost(QHostAddress::LocalHost, quint16(full.port()));
        return other.waitForReadyRead(2000) && other.readAll().startsWith("SSH-");
    };
    bool isTaken = false; // once: the condition is looked at again after it held
    QTRY_VERIFY(isTaken || (isTaken = takesTheOnlyPlace()));

    // It is given up some time.
    int told = 0;
    constexpr std::array pauses{1ms, 1ms};
    const auto givenUp = openPatiently(siteOf(full, u"full"_s), m_prompts, {}, [&](const Error &) { ++told; }, pauses);
    QVERIFY_ERROR(givenUp, Error::Kind::TurnedAway);
    QCOMPARE(told, 2);

    // Whoever leaves meanwhile does not have to wait.
    {
        Connection left(siteOf(full, u"full"_s), m_prompts);
        const auto opened = left.open();
        QTRY_VERIFY(left.error());
        left.requestStop();
        QVERIFY_ERROR(opened.result(), Error::Kind::Cancelled);
    }
    Connection connection(siteOf(full, u"full"_s), m_prompts);
    const auto opened = connection.open();
    QTRY_VERIFY(connection.error());
    QVERIFY(!opened.isFinished());
    QCOMPARE(connection.error()->kind, Error::Kind::TurnedAway);
    QCOMPARE(connection.state(), Connection::State::Connecting);
    other.abort();
    QVERIFY_RESULT(opened.result());
    QTRY_COMPARE(connection.state(), Connection::State::Online);
    QVERIFY(!connection.error());
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
