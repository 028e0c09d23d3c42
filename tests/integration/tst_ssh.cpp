// SPDX-License-Identifier: GPL-3.0-or-later
//
// ssh::Session against a real OpenSSH server: every way in, every way to be turned away, commands
// and files with odd names. What hangs in the network must end within 15 s.
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
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
    void oddNames_data();
    void oddNames();
    void fileErrors();
    void foldersAreMadeWithParents();
    void contentIsCarriedExactly_data();
    void contentIsCarriedExactly();
    void otherCallsBetweenPiecesOfAFile();
    void fileOutlivesItsSession();
    void filesWithoutShell();
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

    AutoPrompts silent;
    const auto refused = ssh::Session::open(target, silent, CancelFlag());
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Error::Kind::AuthRejected || refused.error().kind == Error::Kind::Cancelled);
}

void SshTest::refusedPortIsUnreachable()
{
    ssh::Target target = m_server->target();
    target.port = SshServer::freePort();
    QElapsedTimer time;
    time.start();
    QVERIFY_ERROR(open(target), Error::Kind::Unreachable);
    QVERIFY(time.elapsed() < 5000);
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
    target.timeout = 3s;
    QElapsedTimer time;
    time.start();
    QVERIFY_ERROR(open(target), Error::Kind::Timeout);
    QVERIFY2(time.elapsed() < 15000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(ssh::Target().timeout, 15s); // unless told otherwise
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
    std::thread later([stop] {
        QTest::qSleep(300);
        stop.cancel();
    });
    QElapsedTimer time;
    time.start();
    const auto stopped = ssh::Session::open(m_server->target(relay.port()), m_prompts, stop);
    later.join();
    QVERIFY_ERROR(stopped, Error::Kind::Cancelled);
    QVERIFY(time.elapsed() < 5000);
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
    QTest::newRow("trusted, other hosts known") << true << QByteArray("# mine\nother.example ssh-ed25519 "
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
    QElapsedTimer time;
    time.start();
    std::ignore = (*session)->stream("yes", [&got](QByteArrayView bytes) { return (got += bytes.size()) < 100'000; });
    QVERIFY(got >= 100'000);
    QVERIFY(time.elapsed() < 10000);
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

void SshTest::oddNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("space") << QByteArray("two words");
    QTest::newRow("newline") << QByteArray("two\nlines");
    QTest::newRow("UTF-8") << QByteArray("données_ελ_日本.txt");
    QTest::newRow("invalid UTF-8") << QByteArray("latin\xe9.txt");
    QTest::newRow("leading dash") << QByteArray("-rf");
    QTest::newRow("quotes") << QByteArray("it's \"$(x)\" `y`\\");
    QTest::newRow("longest") << QByteArray(255, 'x');
}

void SshTest::oddNames()
{
    QFETCH(QByteArray, name);
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath path = RemotePath(folder.bytes()) / name;
    QVERIFY_RESULT((*session)->makeFolder(RemotePath(folder.bytes()) / "sub"));
    const auto file = (*session)->openFile(path, ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    QVERIFY_RESULT((*file)->write("content"));
    QVERIFY_RESULT((*file)->close());
    QCOMPARE(contentOf(folder.bytes(name)), QByteArray("content"));

    const auto entries = (*session)->list(RemotePath(folder.bytes()));
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 2);
    QVERIFY(std::ranges::any_of(*entries, [&](const ssh::Entry &e) { return e.name == name && e.size == 7; }));
    const auto output = (*session)->run("cat " + path.shellWord());
    QVERIFY_RESULT(output);
    QCOMPARE(output->out, QByteArray("content"));

    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'500'000'000, QTimeZone::UTC);
    QVERIFY_RESULT((*session)->setChanged(path, time));
    QVERIFY_RESULT((*session)->setPermissions(path, 0640));
    const auto entry = (*session)->stat(path);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->changed, time);
    QCOMPARE(entry->permissions, 0640u);

    const RemotePath moved = RemotePath(folder.bytes()) / "sub" / name;
    folder.file("sub/" + name, "older"); // replaced
    QVERIFY_RESULT((*session)->rename(path, moved));
    QCOMPARE(contentOf(moved.bytes()), QByteArray("content"));
    QVERIFY_RESULT((*session)->removeFile(moved));
    QVERIFY(!existsAt(moved.bytes()));
}

void SshTest::fileErrors()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath root(folder.bytes());
    QVERIFY_ERROR((*session)->stat(root / "missing"), Error::Kind::NotFound);
    QVERIFY_ERROR((*session)->list(root / "missing"), Error::Kind::NotFound);
    QVERIFY_ERROR((*session)->read(root / "missing"), Error::Kind::NotFound);
    folder.folder("there");
    QVERIFY_ERROR((*session)->makeFolder(root / "there"), Error::Kind::Exists);
    folder.file("there/file", "x");
    QVERIFY(!(*session)->removeFolder(root / "there")); // not empty
    QVERIFY(existsAt(folder.bytes("there/file")));
    folder.link("dangling", "nowhere");
    QVERIFY_ERROR((*session)->stat(root / "dangling"), Error::Kind::NotFound);
    const auto link = (*session)->lstat(root / "dangling");
    QVERIFY_RESULT(link);
    QCOMPARE(link->type, ssh::Entry::Type::Link);
    QVERIFY((*session)->isAlive()); // none of it hurt the session
}

void SshTest::foldersAreMadeWithParents()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath deep = RemotePath(folder.bytes()) / "a/b c/d";
    QVERIFY_RESULT((*session)->makePath(deep));
    QVERIFY_RESULT((*session)->makePath(deep));
    QVERIFY(existsAt(deep.bytes()));
    folder.file("a/file", "x");
    QVERIFY(!(*session)->makePath(RemotePath(folder.bytes()) / "a/file/under"));
    const auto space = (*session)->space(deep);
    QVERIFY_RESULT(space);
    QVERIFY(space->free > 0 && space->total >= space->free);
}

void SshTest::contentIsCarriedExactly_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 32768, 261120, 261121, 1 << 20, 20 << 20})
        QTest::newRow(QByteArray::number(size).constData()) << size;
}

void SshTest::contentIsCarriedExactly()
{
    QFETCH(qint64, size);
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath path = RemotePath(folder.bytes()) / "content";
    const QByteArray content = noise(size);
    QVERIFY_RESULT((*session)->write(path, content));
    QVERIFY(contentOf(path.bytes()) == content);
    const auto back = (*session)->read(path, 0, size + 1);
    QVERIFY_RESULT(back);
    QVERIFY(*back == content);
    const auto end = (*session)->read(path, size / 2, size + 1);
    QVERIFY_RESULT(end);
    QVERIFY(*end == content.sliced(size / 2));
    if (size == 0)
        return;

    // Continuing in the middle leaves what is before alone.
    const auto file = (*session)->openFile(path, ssh::Session::OpenMode::Continue, size / 2);
    QVERIFY_RESULT(file);
    QVERIFY_RESULT((*file)->write(QByteArray(size - size / 2, 'z')));
    QVERIFY_RESULT((*file)->flush());
    QCOMPARE((*file)->confirmed(), size);
    QVERIFY_RESULT((*file)->close());
    QVERIFY(contentOf(path.bytes()) == content.first(size / 2) + QByteArray(size - size / 2, 'z'));
    QCOMPARE(treeOf(folder.bytes()).size(), 1); // no temporary file is left
}

void SshTest::otherCallsBetweenPiecesOfAFile()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath root(folder.bytes());
    const QByteArray content = noise(24 << 20);
    const auto one = (*session)->openFile(root / "one", ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(one);
    const auto two = (*session)->openFile(root / "two", ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(two);
    for (qint64 at = 0; at < content.size(); at += 1 << 20) {
        QVERIFY_RESULT((*one)->write(QByteArrayView(content).sliced(at, 1 << 20)));
        QVERIFY_RESULT((*two)->write(QByteArrayView(content).sliced(at, 1 << 20)));
        QVERIFY_RESULT((*session)->list(root));
    }
    QVERIFY_RESULT((*one)->close());
    QVERIFY_RESULT((*two)->close());
    QVERIFY(contentOf(folder.bytes("one")) == content);
    QVERIFY(contentOf(folder.bytes("two")) == content);

    const auto back = (*session)->openFile(root / "one", ssh::Session::OpenMode::Read);
    QVERIFY_RESULT(back);
    QByteArray got;
    for (;;) {
        const auto piece = (*back)->read();
        QVERIFY_RESULT(piece);
        if (piece->isEmpty())
            break;
        got += *piece;
        const auto start = (*session)->read(root / "two", 0, 1000);
        QVERIFY_RESULT(start);
        QCOMPARE(*start, content.first(1000));
    }
    QVERIFY(got == content);
}

void SshTest::fileOutlivesItsSession()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const TempFolder folder;
    auto session = open(server.target());
    QVERIFY_RESULT(session);
    auto file = (*session)->openFile(RemotePath(folder.bytes()) / "file", ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    QVERIFY_RESULT((*file)->write(QByteArray(1 << 20, 'x')));
    server.killConnections();
    session->reset();
    const QByteArray more(8 << 20, 'y');
    QVERIFY(!(*file)->write(more) || !(*file)->flush());
    file->reset(); // neither a crash nor a wait
}

void SshTest::filesWithoutShell()
{
    SshServer::Options options;
    options.sftpOnly = true;
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    QVERIFY_RESULT((*session)->write(RemotePath(folder.bytes()) / "file", "content"));
    QCOMPARE(contentOf(folder.bytes("file")), QByteArray("content"));
    const auto output = (*session)->run("echo hello", {}, 5s);
    QVERIFY(!output || output->out != "hello\n");
}

QTEST_GUILESS_MAIN(SshTest)
#include "tst_ssh.moc"
