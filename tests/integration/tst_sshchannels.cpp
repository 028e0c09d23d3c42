// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session does where the server is slow, small or strange: disks and commands that do not
// answer, few channels, a server of files that dies, login shells of every kind. None of it costs
// the connection.
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <csignal>
#include <sys/stat.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto sftpServer = "/usr/lib/openssh/sftp-server";

// A server whose files are served by a program of ours: OpenSSH's, which first writes its process id
// to the file "pids" of the folder.
SshServer::Options withSftpProgram(const TempFolder &folder, QByteArrayList config = {})
{
    const QByteArray script = "#!/bin/sh\necho $$ >> " + folder.bytes("pids") + "\nexec " + sftpServer + '\n';
    folder.file("sftp", script, 0755);
    SshServer::Options options;
    options.config = config << "Subsystem sftp " + folder.bytes("sftp");
    return options;
}

QList<pid_t> sftpProcesses(const TempFolder &folder)
{
    QList<pid_t> result;
    for (const QByteArray &line : contentOf(folder.bytes("pids")).split('\n')) {
        if (!line.isEmpty())
            result << pid_t(line.toInt());
    }
    return result;
}

} // namespace

class SshChannelsTest : public QObject
{
    Q_OBJECT

private:
    using Opened = Result<std::unique_ptr<ssh::Session>>;
    Opened open(const ssh::Target &target) { return ssh::Session::open(target, m_prompts, CancelFlag()); }

    std::unique_ptr<SshServer> m_server;
    AutoPrompts m_prompts;

private Q_SLOTS:
    void initTestCase();
    void slowCommandCostsItsChannel();
    void commandThatClosesItsOutputGoesOn();
    void hungDiskCostsItsChannel();
    void hungWriteCostsItsChannel();
    void deadLinkUnderASilentCommand_data();
    void deadLinkUnderASilentCommand();
    void slowLineIsNoDeadOne();
    void silentCommandLeavesAnUploadAlone();
    void fewChannels_data();
    void fewChannels();
    void channelsStayWithinTheUsualLimit();
    void unusedChannelsAreGivenBack();
    void deadSftpServerIsReplaced();
    void anyLoginShell_data();
    void anyLoginShell();
    void inputOfCommands();
};

void SshChannelsTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void SshChannelsTest::slowCommandCostsItsChannel()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const auto file = (*session)->openFile(RemotePath(folder.bytes("file")), ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    QVERIFY_RESULT((*file)->write("before"));
    const auto slow = (*session)->run("echo started; exec sleep 1000", {}, 300ms);
    QVERIFY_ERROR(slow, Error::Kind::TooSlow);
    QCOMPARE(slow.error().subject, u"echo started; exec sleep 1000"_s);
    QVERIFY_ERROR(
        (*session)->stream("exec sleep 1000", [](QByteArrayView) { return true; }, 300ms), Error::Kind::TooSlow);
    const auto command = (*session)->start("exec sleep 1000");
    QVERIFY_RESULT(command);
    QVERIFY_ERROR((*command)->finish(300ms), Error::Kind::TooSlow);
    QVERIFY_ERROR((*command)->poll(), Error::Kind::TooSlow); // and so it stays

    QVERIFY((*session)->isAlive());
    QVERIFY_RESULT((*session)->run("true"));
    QVERIFY_RESULT((*file)->write(" and after"));
    QVERIFY_RESULT((*file)->close());
    QCOMPARE(contentOf(folder.bytes("file")), QByteArray("before and after"));
}

void SshChannelsTest::commandThatClosesItsOutputGoesOn()
{
    ssh::Target target = m_server->target();
    target.answerLimit = 300ms;
    const auto session = open(target);
    QVERIFY_RESULT(session);
    const TempFolder folder;
    QCOMPARE(mkfifo(folder.bytes("gate").constData(), 0600), 0);
    const auto command = (*session)->start("exec >&- 2>&-; read -r line < " + folder.bytes("gate") + "; exit 7");
    QVERIFY_RESULT(command);
    for (QDeadlineTimer longer(1000); !longer.hasExpired();) {
        const auto polled = (*command)->poll();
        QVERIFY_RESULT(polled);
        QCOMPARE(*polled, Progress::Pending);
    }
    folder.file("gate", "go\n");
    const auto output = (*command)->finish(30s);
    QVERIFY_RESULT(output);
    QCOMPARE(output->exitCode, 7);
}

void SshChannelsTest::hungDiskCostsItsChannel()
{
    ssh::Target target = m_server->target();
    target.answerLimit = 500ms;
    const auto session = open(target);
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath root(folder.bytes());
    folder.file("good", "content");
    QCOMPARE(mkfifo(folder.bytes("hung").constData(), 0600), 0); // opening it waits for ever
    const auto good = (*session)->openFile(root / "good", ssh::Session::OpenMode::Read);
    QVERIFY_RESULT(good);
    const auto list = (*session)->openFolder(root);
    QVERIFY_RESULT(list);

    const auto hung = (*session)->openFile(root / "hung", ssh::Session::OpenMode::Read);
    QVERIFY_ERROR(hung, Error::Kind::TooSlow);
    QCOMPARE(hung.error().subject, QString::fromUtf8(folder.bytes("hung")));
    QVERIFY((*session)->isAlive());
    // What was open beside it is lost, and says so once; everything else goes on.
    QVERIFY_ERROR((*good)->read(), Error::Kind::Disconnected);
    QVERIFY_ERROR((*list)->read(), Error::Kind::Disconnected);
    const auto again = (*session)->read(root / "good");
    QVERIFY_RESULT(again);
    QCOMPARE(*again, QByteArray("content"));
    QVERIFY_RESULT((*session)->run("true"));
}

void SshChannelsTest::hungWriteCostsItsChannel()
{
    const TempFolder folder;
    SshServer server(withSftpProgram(folder));
    QVERIFY_RESULT(server.start());
    ssh::Target target = server.target();
    target.answerLimit = 500ms;
    const auto session = open(target);
    QVERIFY_RESULT(session);
    const RemotePath root(folder.bytes());
    const auto file = (*session)->openFile(root / "file", ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    QCOMPARE(sftpProcesses(folder).size(), 1);
    const pid_t process = sftpProcesses(folder).first();
    QCOMPARE(::kill(process, SIGSTOP), 0);
    const QByteArray more(64 << 10, 'x');
    Result<> written;
    for (int i = 0; i < 1000 && written; ++i) // more than the channel's window
        written = (*file)->write(more);
    QVERIFY_ERROR(written, Error::Kind::TooSlow);
    QVERIFY((*session)->isAlive());
    QVERIFY_RESULT((*session)->list(root));
    QVERIFY(!(*file)->close());
    ::kill(process, SIGKILL);
}

void SshChannelsTest::deadLinkUnderASilentCommand_data()
{
    QTest::addColumn<bool>("uploads");
    QTest::newRow("nothing is on its way") << false;
    QTest::newRow("an upload is") << true;
}

void SshChannelsTest::deadLinkUnderASilentCommand()
{
    QFETCH(bool, uploads);
    Relay relay(m_server->port());
    ssh::Target target = m_server->target(relay.port());
    target.answerLimit = 500ms;
    const auto session = open(target);
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const auto file = (*session)->openFile(RemotePath(folder.bytes("file")), ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    const auto command = (*session)->start("exec sleep 1000");
    QVERIFY_RESULT(command);
    relay.setStalled(true);
    QElapsedTimer silent;
    silent.start();
    if (uploads)
        QVERIFY_RESULT((*file)->write(QByteArray(200'000, 'x')));
    QVERIFY_ERROR((*command)->finish(1000s), Error::Kind::Timeout); // long before its own limit
    QVERIFY(!(*session)->isAlive());
    QVERIFY2(silent.durationElapsed() < 20s, "half a second, and 5 s for a sign of life, are far over");
    QVERIFY(ssh::Target().answerLimit <= 25s); // instead of that half second
}

// A question stands in line behind what is sent, and its answer may take much longer than a sign of life.
void SshChannelsTest::slowLineIsNoDeadOne()
{
    Relay relay(m_server->port());
    const auto session = open(m_server->target(relay.port()));
    QVERIFY_RESULT(session);
    const auto command = (*session)->start("wc -c");
    QVERIFY_RESULT(command);
    const long long before = relay.bytesUp();
    relay.setRate(200'000);
    const QByteArray content = noise(1'900'000);
    (*command)->send(content);
    while ((*command)->unsent() > 0)
        QVERIFY_RESULT((*command)->poll());
    QVERIFY((*session)->checkAlive());
    QVERIFY(relay.bytesUp() - before > content.size()); // not until then
    const auto output = (*command)->finish(1000s);
    QVERIFY_RESULT(output);
    QCOMPARE(output->out.trimmed(), QByteArray::number(content.size()));
}

// An upload that is answered shows that the host is there: it does not have to come to rest for a question.
void SshChannelsTest::silentCommandLeavesAnUploadAlone()
{
    Relay relay(m_server->port());
    relay.setDelay(15);
    ssh::Target target = m_server->target(relay.port());
    target.answerLimit = 3s;
    const auto session = open(target);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT((*session)->home()); // measures the way
    const TempFolder folder;
    const auto command = (*session)->start("exec sleep 1000");
    QVERIFY_RESULT(command);
    const auto file =
        (*session)->openFile(RemotePath(folder.bytes("file")), ssh::Session::OpenMode::Create, 0, 64 << 20);
    QVERIFY_RESULT(file);
    const long long before = relay.bytesUp();
    relay.setRate(150'000);
    const QByteArray content = noise(3'000'000);
    QVERIFY_RESULT((*file)->write(content));
    for (QDeadlineTimer longer(5000); !longer.hasExpired();) {
        QVERIFY_RESULT((*command)->poll());
        QVERIFY_RESULT((*command)->wait(20ms));
    }
    QVERIFY(relay.bytesUp() - before < content.size()); // that takes 20 s
    relay.setRate(0);
    QVERIFY_RESULT((*file)->close());
    QVERIFY(contentOf(folder.bytes("file")) == content);
}

void SshChannelsTest::fewChannels_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("besideFiles"); // there is one for commands while a file is open
    QTest::newRow("1") << 1 << false;
    QTest::newRow("2") << 2 << true;
    QTest::newRow("3") << 3 << true;
    QTest::newRow("5") << 5 << true;
}

void SshChannelsTest::fewChannels()
{
    QFETCH(int, most);
    QFETCH(bool, besideFiles);
    SshServer::Options options;
    options.config = {"MaxSessions " + QByteArray::number(most)};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    Relay relay(server.port());
    relay.setDelay(15); // a way on which several channels help
    const auto session = open(server.target(relay.port()));
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const RemotePath path(folder.bytes("file"));
    QVERIFY_RESULT((*session)->home()); // measures the way
    QCOMPARE((*session)->programs().sha256sum, besideFiles);
    const QByteArray content = noise(6 << 20);
    const auto file = (*session)->openFile(path, ssh::Session::OpenMode::Create, 0, 32 << 20);
    QVERIFY_RESULT(file);
    QCOMPARE((*file)->channels() > 1, most > 2);
    QVERIFY_RESULT((*file)->write(QByteArrayView(content).first(4 << 20)));
    const auto beside = (*session)->run("echo beside");
    if (besideFiles) {
        QVERIFY_RESULT(beside);
        QCOMPARE(beside->out, QByteArray("beside\n"));
    } else {
        QVERIFY_ERROR(beside, Error::Kind::NoChannel);
    }
    // Several at once, and still the file goes on.
    std::vector<std::unique_ptr<ssh::Command>> commands;
    for (int i = 1; i < most; ++i) {
        auto command = (*session)->start("cat");
        QVERIFY_RESULT(command);
        commands.push_back(std::move(*command));
    }
    QVERIFY_ERROR((*session)->start("cat"), Error::Kind::NoChannel);
    QVERIFY_RESULT((*file)->write(QByteArrayView(content).sliced(4 << 20)));
    for (const auto &command : commands)
        QVERIFY_RESULT(command->finish(30s));
    commands.clear();
    QVERIFY_RESULT((*file)->close());
    QVERIFY(contentOf(path.bytes()) == content);
    QVERIFY_RESULT((*session)->run("true"));
    QVERIFY_RESULT((*session)->list(RemotePath(folder.bytes())));
    QVERIFY((*session)->isAlive());
}

void SshChannelsTest::channelsStayWithinTheUsualLimit()
{
    SshServer::Options options;
    options.config = {"MaxSessions 10", "LogLevel DEBUG2"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    Relay relay(server.port());
    relay.setDelay(15);
    ssh::Target target = server.target(relay.port());
    target.channels = 9;
    const auto session = open(target);
    QVERIFY_RESULT(session);
    const TempFolder folder;
    std::vector<std::unique_ptr<ssh::Command>> commands;
    const auto start = [&] {
        auto command = (*session)->start("cat");
        if (command)
            commands.push_back(std::move(*command));
        return command.transform([](const auto &) {});
    };
    QVERIFY_RESULT((*session)->home()); // measures the way
    for (int i = 0; i < 4; ++i)
        QVERIFY_RESULT(start());
    const auto file =
        (*session)->openFile(RemotePath(folder.bytes("file")), ssh::Session::OpenMode::Create, 0, 64 << 20);
    QVERIFY_RESULT(file);
    QCOMPARE((*file)->channels(), 5); // with four commands, and one channel for another
    for (int i = 0; i < 5; ++i)
        QVERIFY_RESULT(start());
    QVERIFY_RESULT((*file)->close());
    QVERIFY(server.log().contains("session_new: session 9"));
    QVERIFY2(!server.log().contains("session_new: cannot"), "one more was asked for than the server has");
}

void SshChannelsTest::unusedChannelsAreGivenBack()
{
    const TempFolder folder;
    SshServer server(withSftpProgram(folder));
    QVERIFY_RESULT(server.start());
    Relay relay(server.port());
    relay.setDelay(15);
    const auto session = open(server.target(relay.port()));
    QVERIFY_RESULT(session);
    QVERIFY_RESULT((*session)->home()); // measures the way
    const auto running = [&] {
        return std::ranges::count_if(sftpProcesses(folder), [](pid_t pid) { return ::kill(pid, 0) == 0; });
    };
    auto file = (*session)->openFile(RemotePath(folder.bytes("file")), ssh::Session::OpenMode::Create, 0, 64 << 20);
    QVERIFY_RESULT(file);
    const int channels = (*file)->channels();
    QVERIFY(channels > 2);
    QVERIFY((*session)->checkAlive());
    QCOMPARE(running(), channels); // in use
    QVERIFY_RESULT((*file)->close());
    file = (*session)->openFile(RemotePath(folder.bytes("next")), ssh::Session::OpenMode::Create, 0, 64 << 20);
    QVERIFY_RESULT(file);
    QCOMPARE(sftpProcesses(folder).size(), channels); // the next file has the same
    QVERIFY_RESULT((*file)->close());
    QVERIFY((*session)->checkAlive()); // as is done when nothing else is
    QCOMPARE(running(), 1);
}

void SshChannelsTest::deadSftpServerIsReplaced()
{
    const TempFolder folder;
    SshServer server(withSftpProgram(folder));
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target());
    QVERIFY_RESULT(session);
    const RemotePath root(folder.bytes());
    const auto file = (*session)->openFile(root / "file", ssh::Session::OpenMode::Create);
    QVERIFY_RESULT(file);
    QCOMPARE(sftpProcesses(folder).size(), 1);
    QCOMPARE(::kill(sftpProcesses(folder).first(), SIGKILL), 0);
    const auto lost = (*file)->write("x").and_then([&] { return (*file)->flush(); });
    QVERIFY_ERROR(lost, Error::Kind::Disconnected);
    QVERIFY((*session)->isAlive());
    QVERIFY_RESULT((*session)->list(root));
    QCOMPARE(sftpProcesses(folder).size(), 2);
    const auto next = (*session)->openFile(root / "file", ssh::Session::OpenMode::Continue);
    QVERIFY_RESULT(next);
    QVERIFY_RESULT((*next)->write("content"));
    QVERIFY_RESULT((*next)->close());
    QCOMPARE(contentOf(folder.bytes("file")), QByteArray("content"));
}

void SshChannelsTest::anyLoginShell_data()
{
    QTest::addColumn<QByteArray>("shell");
    for (const char *shell : {"bash", "dash", "fish", "tcsh", "zsh"})
        QTest::newRow(shell) << QByteArray(shell);
}

// sshd does "SHELL -c COMMAND" with the login's shell.
void SshChannelsTest::anyLoginShell()
{
    QFETCH(QByteArray, shell);
    SshServer::Options options;
    options.forceCommand = "case \"$SSH_ORIGINAL_COMMAND\" in internal-sftp) exec " + QByteArray(sftpServer)
        + ";; esac; exec " + shell + " -c \"$SSH_ORIGINAL_COMMAND\"";
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const auto session = open(server.target());
    QVERIFY_RESULT(session);
    const TempFolder folder;
    const QByteArray content = noise(100'000);
    for (const QByteArray &name : {QByteArray("back\\slash"), QByteArray("ends\\"), QByteArray("it's"),
                                   QByteArray("wow!5"), QByteArray("two\nlines"), QByteArray("$(touch pwned)`x`"),
                                   QByteArray("\\';touch pwned;#"), QByteArray("latin\xe9")}) {
        const RemotePath path(folder.bytes(name));
        const auto made = (*session)->run("mkdir -- " + path.shellWord() + " && cd -- " + path.shellWord()
                                              + " && cat > file && ! test -e pwned; printf '%s' \"$?\" >&2; exit 5",
                                          content);
        QVERIFY_RESULT(made);
        QCOMPARE(made->err, QByteArray("0"));
        QCOMPARE(made->exitCode, 5);
        QVERIFY(contentOf(folder.bytes(name + "/file")) == content);
    }
    QCOMPARE(treeOf(folder.bytes()).size(), 16); // and nothing else was made
    QVERIFY((*session)->programs().sha256sum);
}

void SshChannelsTest::inputOfCommands()
{
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    // A command that reads nothing leaves its input alone; one that reads a line leaves the rest to
    // the next; the end of the input comes where it was closed before anything was sent.
    const auto deaf = (*session)->run("exit 4", noise(4 << 20));
    QVERIFY_RESULT(deaf);
    QCOMPARE(deaf->exitCode, 4);
    const auto lines = (*session)->run("read -r first; echo \"1 $first\"; cat", "a b\nrest\nof it");
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->out, QByteArray("1 a b\nrest\nof it"));
    const auto command = (*session)->start("cat; echo end");
    QVERIFY_RESULT(command);
    (*command)->closeInput();
    const auto closed = (*command)->finish(30s);
    QVERIFY_RESULT(closed);
    QCOMPARE(closed->out, QByteArray("end\n"));
    // As long as a command may be, and with bytes that are no text.
    const QByteArray word = "\xff\xfe'" + QByteArray(300'000, 'x');
    const auto whole = (*session)->run("printf %s " + shellQuote(word));
    QVERIFY_RESULT(whole);
    QVERIFY(whole->out == word);
}

QTEST_GUILESS_MAIN(SshChannelsTest)
#include "tst_sshchannels.moc"
