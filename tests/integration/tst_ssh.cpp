// SPDX-License-Identifier: GPL-3.0-or-later
//
// ssh::Session against a real OpenSSH server: every way in, every way to be turned away, commands.
// What hangs in the network must end within 15 s.
#include "client/ssh/dial.h"
#include "client/ssh/greeting.h"
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/closedport.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SshTest : public QObject
{
    Q_OBJECT

private:
    using Opened = Result<std::unique_ptr<ssh::Session>>;
    Opened open(const ssh::Target &target) { return ssh::Session::open(target, m_prompts, CancelFlag()); }

    std::unique_ptr<SshServer> m_server;
    AutoPrompts m_prompts;

private Q_SLOTS:
    void initTestCase();
    void keyLetsIn();
    void wrongKeyIsRejected();
    void lockedKeyAsksForItsPassphrase();
    void refusedPortIsUnreachable();
    void unknownNameIsUnreachable();
    void blackHoleTimesOut();
    void fullServerTurnsAway();
    void stalledServerIsTakenForDead();
    void stopEndsTheWait();
    void changedHostKeyStopsEverything();
    void unknownHostKeyIsAsked_data();
    void unknownHostKeyIsAsked();
    void publishedFingerprintNeedsNoQuestion();
    void password();
    void keyboardInteractive();
    void commandsGiveOutputAndExitCode();
    void inputReachesTheCommand();
    void streamedOutputCanBeEnded();
    void cutConnectionIsNoticed();
    void leavesADeadLink_data();
    void leavesADeadLink();
};

void SshTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void SshTest::keyLetsIn()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    QVERIFY((*session)->isAlive());
    QCOMPARE((*session)->user(), m_server->user());
    QCOMPARE((*session)->fingerprint(), m_server->fingerprint());
    QVERIFY(!(*session)->cipher().isEmpty());
    QVERIFY(m_prompts.keysAsked().isEmpty());
}

void SshTest::wrongKeyIsRejected()
{
    ssh::Target target = m_server->target();
    target.identities = {m_server->strangerIdentity()};
    QVERIFY_ERROR(open(target), Error::Kind::AuthRejected);
}

void SshTest::lockedKeyAsksForItsPassphrase()
{
    ssh::Target target = m_server->target();
    target.identities = {m_server->lockedIdentity()};
    AutoPrompts prompts;
    prompts.passphrases = {u"wrong"_s, u"open sesame"_s};
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
    QCOMPARE(prompts.asked().size(), 2);

    // The key may be the right one: only its passphrase was not.
    AutoPrompts wrong;
    wrong.passphrases = QStringList(3, u"wrong"_s);
    const auto shut = ssh::Session::open(target, wrong, CancelFlag());
    QVERIFY_ERROR(shut, Error::Kind::PassphraseWrong);
    QCOMPARE(shut.error().subject, m_server->lockedIdentity());

    AutoPrompts silent;
    const auto refused = ssh::Session::open(target, silent, CancelFlag());
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::AuthRejected || refused.error().kind == Error::Kind::Cancelled);
}

void SshTest::refusedPortIsUnreachable()
{
    ssh::Target target = m_server->target();
    const ClosedPort closed;
    target.port = closed.port();
    QVERIFY_ERROR(open(target), Error::Kind::Unreachable);
}

void SshTest::unknownNameIsUnreachable()
{
    ssh::Target target = m_server->target();
    target.host = u"no-such-host.invalid"_s;
    QVERIFY_ERROR(open(target), Error::Kind::Unreachable);
}

void SshTest::blackHoleTimesOut()
{
    Relay relay(m_server->port());
    relay.setBlackHole(true);
    ssh::Target target = m_server->target(relay.port());
    target.timeout = 1s;
    QElapsedTimer time;
    time.start();
    QVERIFY_ERROR(open(target), Error::Kind::Timeout);
    QCOMPARE(ssh::Target().timeout, 15s); // unless told otherwise
    QVERIFY2(time.elapsed() < 15000, qPrintable(QString::number(time.elapsed())));
}

// As at a login host that a whole class signs in to at once.
void SshTest::fullServerTurnsAway()
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
    QTRY_VERIFY_WITH_TIMEOUT(isTaken || (isTaken = takesTheOnlyPlace()), 60'000);
    const Opened turnedAway = open(full.target());
    QVERIFY_ERROR(turnedAway, Error::Kind::TurnedAway);
    QVERIFY(!turnedAway.error().detail.isEmpty()); // in the server's words: they have changed over the years
    const QDeadlineTimer deadline(20s);
    const auto addresses = ssh::addressesOf(u"127.0.0.1"_s, full.port(), ssh::AddressFamily::Any, deadline, {});
    QVERIFY_RESULT(addresses);
    QVERIFY_ERROR(ssh::greet(addresses->first(), deadline, {}), Error::Kind::TurnedAway);

    other.abort();
    Opened session = open(full.target()); // once there is room again
    QTRY_VERIFY_WITH_TIMEOUT(session || (session = open(full.target())), 60'000);
}

void SshTest::stalledServerIsTakenForDead()
{
    Relay relay(m_server->port());
    const auto session = open(m_server->target(relay.port()));
    QVERIFY_RESULT(session);
    relay.setStalled(true);
    QElapsedTimer time;
    time.start();
    QVERIFY_ERROR((*session)->run("true", {}, 2s), Error::Kind::Timeout);
    QVERIFY(time.elapsed() < 15000);
    QVERIFY(!(*session)->isAlive());
}

void SshTest::stopEndsTheWait()
{
    Relay relay(m_server->port());
    relay.setBlackHole(true);
    CancelFlag stop;
    std::thread later([stop, &relay] {
        while (relay.connections() == 0)
            QTest::qSleep(1);
        stop.cancel();
    });
    const auto stopped = ssh::Session::open(m_server->target(relay.port()), m_prompts, stop);
    later.join();
    QVERIFY_ERROR(stopped, Error::Kind::Cancelled);
}

void SshTest::changedHostKeyStopsEverything()
{
    const TempFolder folder;
    ssh::Target target = m_server->target();
    target.knownHosts = folder.path(u"known_hosts"_s);
    m_server->writeKnownHosts(target.knownHosts, 0, false);
    const QByteArray before = contentOf(target.knownHosts.toUtf8());
    AutoPrompts prompts;
    QVERIFY_ERROR(ssh::Session::open(target, prompts, CancelFlag()), Error::Kind::HostKeyChanged);
    QVERIFY2(prompts.keysAsked().isEmpty(), "a changed key must never be a question");
    QCOMPARE(contentOf(target.knownHosts.toUtf8()), before);
}

void SshTest::unknownHostKeyIsAsked_data()
{
    QTest::addColumn<bool>("trust");
    QTest::addColumn<QByteArray>("known");
    QTest::newRow("trusted") << true << QByteArray();
    QTest::newRow("trusted, other hosts known")
        << true
        << QByteArray("# mine\nother.example ssh-ed25519 "
                      "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n");
    QTest::newRow("refused") << false << QByteArray();
}

void SshTest::unknownHostKeyIsAsked()
{
    QFETCH(bool, trust);
    QFETCH(QByteArray, known);
    const TempFolder folder;
    folder.file("ssh/known_hosts", known);
    ssh::Target target = m_server->target();
    target.knownHosts = folder.path(u"ssh/known_hosts"_s);
    AutoPrompts prompts;
    prompts.trust = trust;
    const auto session = ssh::Session::open(target, prompts, CancelFlag());
    QCOMPARE(prompts.keysAsked().size(), 1);
    QCOMPARE(prompts.keysAsked().first().fingerprint, m_server->fingerprint());
    const QByteArray after = contentOf(target.knownHosts.toUtf8());
    if (!trust) {
        QVERIFY_ERROR(session, Error::Kind::HostKeyUnknown);
        QCOMPARE(after, known);
        return;
    }
    QVERIFY_RESULT(session);
    QVERIFY2(after.startsWith(known), "what was there stays");
    QVERIFY(after.sliced(known.size()).startsWith("[127.0.0.1]:" + QByteArray::number(m_server->port())));
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
    QCOMPARE(prompts.keysAsked().size(), 1); // not asked again
}

void SshTest::publishedFingerprintNeedsNoQuestion()
{
    const TempFolder folder;
    ssh::Target target = m_server->target();
    target.knownHosts = folder.path(u"known_hosts"_s);
    target.fingerprints = {m_server->fingerprint()};
    AutoPrompts prompts;
    prompts.trust = false;
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
    QVERIFY(prompts.keysAsked().isEmpty());
}

void SshTest::password()
{
    if (!SshServer::canHavePasswords())
        QSKIP("a password needs a server of root's; run as root to test it");
    SshServer::Options options;
    options.password = "correct horse";
    options.keyAllowed = false;
    options.config = {"KbdInteractiveAuthentication no"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    ssh::Target target = server.target();
    target.identities.clear();

    AutoPrompts prompts;
    prompts.passwords = {u"battery staple"_s, u"correct horse"_s};
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
    QCOMPARE(prompts.asked(), QStringList({u"password 1"_s, u"password 2"_s}));
    AutoPrompts wrong; // a server that takes no keys: nothing is said of one
    wrong.passwords = QStringList(3, u"battery staple"_s);
    QVERIFY_ERROR(ssh::Session::open(target, wrong, CancelFlag()), Error::Kind::PasswordRejected);

    AutoPrompts silent;
    QVERIFY(!ssh::Session::open(target, silent, CancelFlag()));
    QCOMPARE(silent.asked().size(), 1); // no answer is an answer
}

void SshTest::keyboardInteractive()
{
    if (!SshServer::canHavePasswords())
        QSKIP("keyboard-interactive needs a server of root's with PAM; run as root to test it");
    SshServer::Options options;
    options.password = "correct horse";
    options.keyAllowed = false;
    options.config = {"PasswordAuthentication no"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    ssh::Target target = server.target();
    target.identities.clear();

    AutoPrompts prompts;
    prompts.rounds = {{u"battery staple"_s}, {u"correct horse"_s}};
    QVERIFY_RESULT(ssh::Session::open(target, prompts, CancelFlag()));
    const QStringList asked = prompts.asked().filter(u"Password"_s);
    QCOMPARE(asked.size(), 2); // the server's own words
}

void SshTest::commandsGiveOutputAndExitCode()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const auto output = (*session)->run("printf 'a\\0b'; printf oops >&2; exit 3");
    QVERIFY_RESULT(output);
    QCOMPARE(output->out, QByteArray("a\0b", 3));
    QCOMPARE(output->err, QByteArray("oops"));
    QCOMPARE(output->exitCode, 3);
    const auto killed = (*session)->run("kill -9 $$");
    QVERIFY_RESULT(killed);
    QVERIFY(killed->exitCode != 0);
    const auto missing = (*session)->run("no-such-command-here");
    QVERIFY_RESULT(missing);
    QCOMPARE(missing->exitCode, 127);
}

void SshTest::inputReachesTheCommand()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const QByteArray input = noise(3 << 20);
    const auto output = (*session)->run("cat", input);
    QVERIFY_RESULT(output);
    QVERIFY(output->out == input);
}

void SshTest::streamedOutputCanBeEnded()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    qint64 got = 0;
    std::ignore = (*session)->stream("yes", [&got](QByteArrayView bytes) { return (got += bytes.size()) < 100'000; });
    QVERIFY(got >= 100'000);
    if (!(*session)->isAlive())
        return; // a session of its own may be the price
    QVERIFY_RESULT((*session)->run("true"));
}

void SshTest::cutConnectionIsNoticed()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target());
    QVERIFY_RESULT(session);
    QVERIFY_RESULT((*session)->home());
    server.killConnections();
    QVERIFY_ERROR((*session)->home(), Error::Kind::Disconnected);
    QVERIFY(!(*session)->isAlive());
    QVERIFY_ERROR((*session)->run("true"), Error::Kind::Disconnected);
}

void SshTest::leavesADeadLink_data()
{
    QTest::addColumn<int>("toCommand"); // bytes that wait to be sent to it
    QTest::newRow("a silent command") << 0;
    QTest::newRow("a command that is told more than the line takes") << (32 << 20);
}

// What was open on it is closed without an answer.
void SshTest::leavesADeadLink()
{
    QFETCH(int, toCommand);
    Relay relay(m_server->port());
    ssh::Target target = m_server->target(relay.port());
    target.answerLimit = 500ms;
    auto session = open(target);
    QVERIFY_RESULT(session);
    const TempFolder folder;
    auto file = (*session)->openFile(RemotePath(folder.bytes("file")), ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    auto command = (*session)->start("exec cat >/dev/null");
    QVERIFY_RESULT(command);
    relay.setStalled(true);
    QVERIFY_RESULT((*file)->write(QByteArray(200'000, 'x')));
    QElapsedTimer leaving;
    leaving.start();
    (*command)->send(QByteArray(toCommand, 'x'));
    for (qint64 before = -1; (*command)->unsent() > 0 && (*command)->unsent() != before;) {
        before = (*command)->unsent();
        std::ignore = (*command)->poll();
    }
    command->reset();
    file->reset();
    session->reset();
    QVERIFY2(leaving.durationElapsed() < 60s, "each call has half a second, and 5 s until the watchdog ends it");
}

QTEST_GUILESS_MAIN(SshTest)
#include "tst_ssh.moc"
