// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli against a private sshd: odd names, resumed transfers, questions on a terminal, and
// an exit code of its own for every way to be turned away.
#include "tests/cli/program.h"
#include "tests/client/curves/logwriter.h"
#include "tests/support/closedport.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliSsh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void copyAcross();
    void oddNames();
    void progressAsEvents();
    void eventsOfManySmallFiles();
    void progressFitsTheTerminal();
    void sync();
    void getWithoutCommands();
    void listOfAFile();
    void foldersMadeAndDeleted();
    void quota();
    void differentFiles_data();
    void differentFiles();
    void interruptedPutGoesOn();
    void lostConnection();
    void deadHost();
    void noTerminalToAsk();
    void turnedAway_data();
    void turnedAway();
    void anotherUser();
    void askProgram();
    void terminalKeepsSecrets();
    void hostKeyQuestion_data();
    void hostKeyQuestion();
    void curvesOfEveryFormat_data();
    void curvesOfEveryFormat();
    void curvesReadAs();
    void curvesAreFollowed();

private:
    QString place(const QByteArray &relative = {}) const
    {
        return u"practice:"_s + QString::fromUtf8(m_remote->bytes(relative));
    }

    SshServer m_server;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<TempFolder> m_remote; // what the server shows
    std::unique_ptr<TempFolder> m_local;
};

// A pseudo terminal: what a person types and sees.
class Screen
{
public:
    Screen() : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        grantpt(m_master);
        unlockpt(m_master);
        m_name = ptsname(m_master);
    }
    ~Screen() { close(m_master); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    // Makes it the controlling terminal of the process.
    void give(QProcess &process) const
    {
        process.setUnixProcessParameters(QProcess::UnixProcessFlags());
        process.setChildProcessModifier([name = m_name] {
            setsid();
            const int terminal = open(name.c_str(), O_RDWR);
            ioctl(terminal, TIOCSCTTY, 0);
        });
    }
    // Waits until this text was shown.
    bool shows(const QByteArray &text)
    {
        for (const QDeadlineTimer end(60'000); !end.hasExpired() && !m_seen.contains(text);) {
            pollfd wait{m_master, POLLIN, 0};
            char buffer[4096];
            if (poll(&wait, 1, 100) == 1)
                if (const auto count = read(m_master, buffer, sizeof buffer); count > 0)
                    m_seen.append(buffer, count);
        }
        return m_seen.contains(text);
    }
    // Standard error of the process as well, so many columns wide.
    void giveAsError(QProcess &process, ushort columns) const
    {
        const winsize size{24, columns, 0, 0};
        ioctl(m_master, TIOCSWINSZ, &size);
        process.setStandardErrorFile(QString::fromStdString(m_name), QIODevice::Append);
    }
    bool type(const QByteArray &text) { return write(m_master, text.constData(), size_t(text.size())) == text.size(); }
    QByteArray seen() const { return m_seen; }

private:
    int m_master;
    std::string m_name;
    QByteArray m_seen;
};

void TestCliSsh::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
}

void TestCliSsh::init()
{
    m_program = std::make_unique<Program>();
    m_remote = std::make_unique<TempFolder>();
    m_local = std::make_unique<TempFolder>();
    m_program->setPracticeFolder(m_program->path(u"factory"_s));
    describeServer(m_program->path(u"factory"_s), m_server, m_server.port(), m_server.identity(),
                   m_server.knownHosts());
}

void TestCliSsh::progressAsEvents()
{
    m_local->file("tree/a", noise(3'000'000));
    m_local->file("tree/b", "2");
    const Answer put = m_program->run({u"put"_s, m_local->path(u"tree"_s), place(), u"--json"_s, u"--events"_s});
    QCOMPARE(put.exitCode, 0);
    QVERIFY(put.document().isObject()); // standard output is one document all the same
    QStringList phases;
    QJsonObject last;
    for (const QByteArray &line : put.err.trimmed().split('\n')) {
        last = QJsonDocument::fromJson(line).object();
        QVERIFY2(last[u"event"].toString() == u"progress"_s, line);
        if (phases.isEmpty() || phases.last() != last[u"phase"].toString())
            phases.append(last[u"phase"].toString());
    }
    // Told after each step, of which one may do more than one phase: in order, with the end.
    QStringList all{u"counting"_s, u"comparing"_s, u"copying"_s, u"verifying"_s, u"ended"_s};
    all.removeIf([&](const QString &phase) { return !phases.contains(phase); });
    QCOMPARE(phases.last(), u"ended"_s);
    QVERIFY(phases.size() >= 2);
    QCOMPARE(phases, all); // each once, though each file has its own
    QCOMPARE(last[u"files"].toInt(), 2);
    QCOMPARE(last[u"bytes"].toInt(), 3'000'001);
}

// They go in one stream, and are renamed by one command: counted when they are copied. The connection is lost once.
void TestCliSsh::eventsOfManySmallFiles()
{
    constexpr int files = 3000;
    for (int i = 0; i < files; ++i)
        m_local->file("tree/" + QByteArray::number(i), noise(4096, quint32(i)));
    Relay relay(m_server.port());
    relay.setRate(4'000'000);
    relay.cutAfter(6'000'000);
    const QString known = m_program->path(u"known"_s);
    m_server.writeKnownHosts(known, relay.port());
    describeServer(m_program->path(u"factory"_s), m_server, relay.port(), m_server.identity(), known);
    const Answer put = m_program->run({u"put"_s, m_local->path(u"tree"_s), place(), u"--events"_s});
    QCOMPARE(put.exitCode, 0);
    QStringList phases;
    int before = 0, between = 0;
    for (const QByteArray &line : put.err.trimmed().split('\n')) {
        const QJsonObject told = QJsonDocument::fromJson(line).object();
        if (told[u"event"].toString() != u"progress"_s) // word of the connection
            continue;
        if (phases.isEmpty() || phases.last() != told[u"phase"].toString())
            phases.append(told[u"phase"].toString());
        QVERIFY2(told[u"files"].toInt() >= before, line.constData());
        before = told[u"files"].toInt();
        between += before > 0 && before < files ? 1 : 0;
    }
    QCOMPARE(before, files);
    QVERIFY(between > 0);
    QCOMPARE(phases.removeDuplicates(), 0);
    QCOMPARE(phases.last(), u"ended"_s);
}

// A line that wrapped would stay, and each next one with it.
void TestCliSsh::progressFitsTheTerminal()
{
    constexpr int columns = 40;
    m_local->file(QByteArray("tree/") + QByteArray(60, 'n'), noise(3'000'000));
    Relay relay(m_server.port());
    relay.setRate(2'000'000);
    const QString known = m_program->path(u"known"_s);
    m_server.writeKnownHosts(known, relay.port());
    describeServer(m_program->path(u"factory"_s), m_server, relay.port(), m_server.identity(), known);
    Screen screen;
    const auto process = m_program->process({u"put"_s, m_local->path(u"tree"_s), place()});
    screen.giveAsError(*process, columns);
    process->start();
    QVERIFY(screen.shows("%"));
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 0);
    for (const QByteArray &line : screen.seen().split('\r'))
        QVERIFY2(QString::fromUtf8(line).size() < columns, line);
}

// From a site to a site, which may well be the same one.
void TestCliSsh::copyAcross()
{
    m_remote->file("tree/a", noise(3'000'000));
    m_remote->file("tree/deep/b", "2");
    const Answer copied =
        m_program->run({u"copy"_s, place("tree"), place("elsewhere"), u"--as"_s, u"copy"_s, u"--json"_s});
    QCOMPARE(copied.exitCode, 0);
    const QJsonObject report = copied.document()[u"transfers"].toArray().first().toObject();
    QCOMPARE(report[u"direction"].toString(), u"across"_s);
    QCOMPARE(report[u"target"].toString(), place("elsewhere"));
    QCOMPARE(difference(treeOf(m_remote->bytes("elsewhere/copy")), treeOf(m_remote->bytes("tree"))), QByteArray());

    const Answer here = m_program->run({u"copy"_s, place("tree"), m_local->path()});
    QCOMPARE(here.exitCode, 2); // that would be get
    QVERIFY(here.err.contains("SITE:PATH") || here.err.contains("practice:"));
}

void TestCliSsh::oddNames()
{
    m_local->file("tree/--dash", "1");
    m_local->file("tree/two\nlines", "2");
    m_local->file("tree/inv\xff\xfe", "3");
    m_local->file("tree/\xc3\xbc 'q\" $HOME", "4");
    m_local->file("tree/deep/er/x", noise(300'000));
    m_local->folder("tree/empty");
    const Answer put = m_program->run({u"put"_s, m_local->path(u"tree"_s), place(), u"--json"_s});
    QCOMPARE(put.exitCode, 0);
    QCOMPARE(difference(treeOf(m_remote->bytes("tree")), treeOf(m_local->bytes("tree"))), QByteArray());
    for (const auto &file : put.json()[u"transfers"][0][u"files"].toArray())
        QCOMPARE(file[u"sha256"].toString().size(), 64);

    const Answer list = m_program->run({u"ls"_s, place("tree"), u"--json"_s});
    QCOMPARE(list.exitCode, 0);
    QHash<QByteArray, QString> types; // by the name's real bytes
    for (const auto &entry : list.json()[u"entries"].toArray()) {
        const QJsonObject object = entry.toObject();
        types.insert(object.contains(u"name_bytes"_s)
                         ? QByteArray::fromBase64(object[u"name_bytes"].toString().toLatin1())
                         : object[u"name"].toString().toUtf8(),
                     object[u"type"].toString());
    }
    QCOMPARE(types,
             (QHash<QByteArray, QString>{{"--dash", u"file"_s},
                                         {"two\nlines", u"file"_s},
                                         {"inv\xff\xfe", u"file"_s},
                                         {"\xc3\xbc 'q\" $HOME", u"file"_s},
                                         {"deep", u"folder"_s},
                                         {"empty", u"folder"_s}}));
    // A terminal never gets a raw control character.
    const Answer text = m_program->run({u"ls"_s, place("tree")});
    QVERIFY(text.out.contains("two\\x0alines"));
    QVERIFY(text.out.contains("inv\\xff\\xfe"));

    const Answer get =
        m_program->run({u"get"_s, place("tree"), m_local->path(u"back"_s), u"--sums"_s, m_local->path(u"sums"_s)});
    QCOMPARE(get.exitCode, 0);
    QCOMPARE(difference(treeOf(m_local->bytes("back/tree")), treeOf(m_local->bytes("tree"))), QByteArray());
    QProcess sums;
    sums.setWorkingDirectory(m_local->path(u"back"_s));
    sums.start(u"sha256sum"_s, {u"-c"_s, m_local->path(u"sums"_s)});
    QVERIFY(sums.waitForFinished());
    QCOMPARE(sums.exitCode(), 0);

    // Bytes that are no UTF-8, as an argument.
    const Answer odd =
        m_program->shell(u"officina-cli get %1/tree/$'inv\\xff\\xfe' %2"_s.arg(place(), m_local->path(u"one"_s)));
    QCOMPARE(odd.exitCode, 0);
    QCOMPARE(contentOf(m_local->bytes("one/inv\xff\xfe")), QByteArray("3"));
}

void TestCliSsh::sync()
{
    m_local->file("tree/new", "1");
    m_local->file("tree/changed", "longer");
    m_local->file("tree/scratch.tmp", "left out");
    m_remote->file("tree/changed", "short");
    m_remote->file("tree/old", "x");
    const QStringList common{m_local->path(u"tree"_s), place("tree"), u"--exclude"_s, u"*.tmp"_s, u"--mirror"_s};
    const Answer preview = m_program->run(QStringList{u"sync"_s} + common + QStringList{u"--dry-run"_s, u"--json"_s});
    QCOMPARE(preview.exitCode, 0);
    const auto summary = preview.json()[u"summary"];
    QCOMPARE(summary[u"copy"][u"files"].toInt(), 1);
    QCOMPARE(summary[u"replace"][u"files"].toInt(), 1);
    QCOMPARE(summary[u"delete"][u"files"].toInt(), 1);
    QCOMPARE(summary[u"excluded"].toInt(), 1);
    QVERIFY(existsAt(m_remote->bytes("tree/old"))); // only told

    const Answer done = m_program->run(QStringList{u"sync"_s} + common);
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(treeOf(m_remote->bytes("tree")).keys(), QByteArrayList({"changed", "new"}));
    QCOMPARE(contentOf(m_remote->bytes("tree/changed")), QByteArray("longer"));

    // An empty source deletes nothing until it is said how much.
    m_local->folder("empty");
    const QStringList empty{u"sync"_s, m_local->path(u"empty"_s), place("tree"), u"--mirror"_s};
    const Answer refused = m_program->run(empty);
    QCOMPARE(refused.exitCode, 7);
    QVERIFY2(refused.err.contains("would be deleted"), refused.err.constData());
    QVERIFY2(!refused.err.contains("The other side"), refused.err.constData()); // nobody but Officina refused
    QCOMPARE(m_program->run(empty + QStringList{u"--json"_s}).json()[u"error"][u"kind"].toString(),
             u"deletions-refused"_s);
    QCOMPARE(treeOf(m_remote->bytes("tree")).size(), 2);
    QCOMPARE(m_program->run(empty + QStringList{u"--delete-limit"_s, u"1"_s}).exitCode, 7);
    QCOMPARE(m_program->run(empty + QStringList{u"--delete-limit"_s, u"2"_s}).exitCode, 0);
    QCOMPARE(treeOf(m_remote->bytes("tree")).size(), 0);

    QCOMPARE(m_program->run({u"sync"_s, u"here"_s, u"there"_s}).exitCode, 2);
    QCOMPARE(m_program->run({u"sync"_s, place("nowhere"), m_local->path(u"back"_s)}).exitCode, 3);
}

// Only what both sides could look at is "verified".
void TestCliSsh::getWithoutCommands()
{
    SshServer filesOnly{SshServer::Options{.sftpOnly = true}};
    QVERIFY_RESULT(filesOnly.start());
    const TempFolder factory;
    describeServer(factory.path(), filesOnly, filesOnly.port(), filesOnly.identity(), filesOnly.knownHosts());
    Program program;
    program.setPracticeFolder(factory.path());
    m_remote->file("data/a", "a");
    const Answer got = program.run({u"get"_s, place("data"), m_local->path()});
    QCOMPARE(got.exitCode, 0);
    QVERIFY2(got.out.contains("the site cannot confirm it"), got.out.constData());
    QVERIFY2(!got.out.contains("verified"), got.out.constData());
    const Answer put = program.run({u"put"_s, m_local->path(u"data"_s), place("again")});
    QCOMPARE(put.exitCode, 0);
    QVERIFY2(put.out.contains("copied and verified"), put.out.constData()); // read back from there
}

void TestCliSsh::listOfAFile()
{
    m_remote->file("a.txt", "abc");
    const Answer answer = m_program->run({u"ls"_s, place("a.txt"), u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()[u"entries"].toArray().size(), 1);
    QCOMPARE(answer.json()[u"entries"][0][u"name"].toString(), u"a.txt"_s);
    QCOMPARE(answer.json()[u"entries"][0][u"size"].toInt(), 3);
    QCOMPARE(m_program->run({u"ls"_s, place("b.txt")}).exitCode, 3);
}

void TestCliSsh::foldersMadeAndDeleted()
{
    QCOMPARE(m_program->run({u"mkdir"_s, place("new/deep")}).exitCode, 0);
    QVERIFY(existsAt(m_remote->bytes("new/deep")));
    m_remote->file("new/deep/a.txt", "abc");
    m_remote->file("kept/precious", "x");
    QVERIFY(QFile::link(m_remote->path(u"kept"_s), m_remote->path(u"new/link"_s)));
    const Answer counted = m_program->run({u"rm"_s, place("new"), u"--json"_s});
    QCOMPARE(counted.exitCode, 0);
    QCOMPARE(counted.json()[u"found"][u"files"].toInt(), 2); // the link is one
    QCOMPARE(counted.json()[u"found"][u"folders"].toInt(), 2);
    QVERIFY(existsAt(m_remote->bytes("new/deep/a.txt"))); // not without --yes
    const Answer removed = m_program->run({u"rm"_s, place("new"), u"--yes"_s, u"--json"_s});
    QCOMPARE(removed.exitCode, 0);
    QCOMPARE(removed.json()[u"deleted"][u"files"].toInt(), 2);
    QVERIFY(!existsAt(m_remote->bytes("new")));
    QCOMPARE(contentOf(m_remote->bytes("kept/precious")), QByteArray("x"));
    QCOMPARE(m_program->run({u"rm"_s, place("new"), u"--yes"_s}).exitCode, 3);
    QCOMPARE(m_program->run({u"rm"_s, u"practice:"_s, u"--yes"_s}).exitCode, 2); // never the home folder
    QCOMPARE(m_program->run({u"rm"_s, u"practice:/"_s, u"--yes"_s}).exitCode, 2);
}

void TestCliSsh::quota()
{
    const Answer answer = m_program->run({u"quota"_s, place(), u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    const auto space = answer.json()[u"space"];
    QVERIFY(space[u"total"].toInteger() > 0);
    QVERIFY(space[u"free"].toInteger() <= space[u"total"].toInteger());
    QCOMPARE(m_program->run({u"quota"_s, place("nowhere")}).exitCode, 3);
}

void TestCliSsh::differentFiles_data()
{
    QTest::addColumn<QString>("existing");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("refuse") << u"refuse"_s << 1 << QByteArray("theirs");
    QTest::newRow("skip") << u"skip"_s << 0 << QByteArray("theirs");
    QTest::newRow("overwrite") << u"overwrite"_s << 0 << QByteArray("ours!");
    QTest::newRow("keep both") << u"keep-both"_s << 0 << QByteArray("theirs");
    QTest::newRow("resume what is no beginning") << u"resume"_s << 1 << QByteArray("theirs");
}

void TestCliSsh::differentFiles()
{
    QFETCH(QString, existing);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, content);
    m_remote->file("a.txt", "theirs");
    m_local->file("a.txt", "ours!");
    const Answer answer =
        m_program->run({u"put"_s, m_local->path(u"a.txt"_s), place(), u"--existing"_s, existing, u"--json"_s});
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(contentOf(m_remote->bytes("a.txt")), content);
    if (exitCode != 0) {
        QCOMPARE(answer.errorKind(), u"exists"_s);
        QCOMPARE(answer.json()[u"transfers"][0][u"conflicts"][0][u"path"].toString(), u"a.txt"_s);
        const bool wasTried = existing == u"resume";
        const QJsonObject error = answer.json()[u"error"].toObject();
        QCOMPARE(error[u"what"].toString().contains(u"did not prove to be the beginning"_s), wasTried);
        QCOMPARE(error[u"advice"].toString().contains(u"--existing resume"_s), !wasTried);
        QVERIFY(error[u"advice"].toString().contains(u"--existing overwrite"_s));
    }
    QCOMPARE(treeOf(m_remote->bytes()).size(), existing == u"keep-both" ? 2 : 1);
}

void TestCliSsh::interruptedPutGoesOn()
{
    constexpr qint64 size = 24 << 20;
    const QByteArray file = m_local->file("big", noise(size));
    Relay relay(m_server.port());
    const QString known = m_program->path(u"known"_s);
    m_server.writeKnownHosts(known, relay.port());
    describeServer(m_program->path(u"factory"_s), m_server, relay.port(), m_server.identity(), known);

    const auto process = m_program->process({u"put"_s, QString::fromUtf8(file), place(), u"--json"_s});
    relay.stallAfter(size / 2); // in mid-file, whatever the machine's speed
    process->start();
    QTRY_VERIFY(relay.isStalled());
    QVERIFY(process->processId() > 0);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 130);
    const auto document = QJsonDocument::fromJson(process->readAllStandardOutput());
    QCOMPARE(document[u"error"][u"kind"].toString(), u"cancelled"_s);
    QCOMPARE(document[u"error"][u"advice"].toString(), u"The same command, given again, goes on where it stopped."_s);
    QVERIFY(!existsAt(m_remote->bytes("big")));

    relay.setStalled(false);
    const long long before = relay.bytesUp();
    const Answer again = m_program->run({u"put"_s, QString::fromUtf8(file), place(), u"--json"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(relay.bytesUp() - before < size * 3 / 4, "it started afresh");
    QCOMPARE(treeOf(m_remote->bytes()).size(), 1);
    QCOMPARE(contentOf(m_remote->bytes("big")), contentOf(file));
}

void TestCliSsh::lostConnection()
{
    constexpr qint64 size = 24 << 20;
    const QByteArray file = m_local->file("big", noise(size));
    Relay relay(m_server.port());
    const QString known = m_program->path(u"known"_s);
    m_server.writeKnownHosts(known, relay.port());
    describeServer(m_program->path(u"factory"_s), m_server, relay.port(), m_server.identity(), known);
    relay.cutAfter(size / 2);
    const QStringList put{u"put"_s, QString::fromUtf8(file), place(), u"--json"_s};
    const Answer cut = m_program->run(put + QStringList{u"--no-retry"_s});
    QCOMPARE(cut.exitCode, 4);
    QCOMPARE(cut.errorKind(), u"disconnected"_s);
    QVERIFY(!cut.json()[u"error"][u"kept"].toString().isEmpty());
    QCOMPARE(m_program->run(put).exitCode, 0);
    QCOMPARE(contentOf(m_remote->bytes("big")), contentOf(file));

    // By itself, where that is not forbidden.
    for (const QStringList &command :
         {QStringList{u"put"_s, QString::fromUtf8(file), place("b")}, QStringList{u"copy"_s, place("big"), place("c")},
          QStringList{u"sync"_s, m_local->path(), place("d")}}) {
        relay.cutAfter(size / 2);
        const Answer patient = m_program->run(command);
        QVERIFY2(patient.err.contains("The connection was lost."), patient.err.constData());
        QCOMPARE(patient.exitCode, 0);
    }
    for (const char *copy : {"b/big", "c/big", "d/big"})
        QCOMPARE(contentOf(m_remote->bytes(copy)), contentOf(file));
}

void TestCliSsh::deadHost()
{
    Relay relay(m_server.port());
    relay.setBlackHole(true);
    describeServer(m_program->path(u"factory"_s), m_server, relay.port(), m_server.identity(), m_server.knownHosts());
    const Answer answer = m_program->run({u"ls"_s, place(), u"--json"_s}, 25'000);
    QCOMPARE(answer.exitCode, 4);
    QCOMPARE(answer.errorKind(), u"timeout"_s);
}

void TestCliSsh::noTerminalToAsk()
{
    const QString known = m_program->path(u"empty"_s);
    m_program->home().file("empty", "");
    describeServer(m_program->path(u"factory"_s), m_server, m_server.port(), m_server.identity(), known);
    const Answer answer = m_program->run({u"ls"_s, place(), u"--json"_s});
    QCOMPARE(answer.exitCode, 5);
    QCOMPARE(answer.errorKind(), u"host-key-unknown"_s);
    QVERIFY(answer.json()[u"error"][u"detail"].toString().contains(m_server.fingerprint()));
    QVERIFY(contentOf(known.toUtf8()).isEmpty());
}

void TestCliSsh::turnedAway_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("kind");
    QTest::newRow("stranger's key") << u"stranger"_s << 6 << u"auth-rejected"_s;
    QTest::newRow("changed host key") << u"changed"_s << 5 << u"host-key-changed"_s;
    QTest::newRow("nobody there") << u"port"_s << 4 << u"unreachable"_s;
}

void TestCliSsh::turnedAway()
{
    QFETCH(QString, what);
    QFETCH(int, exitCode);
    QFETCH(QString, kind);
    const QString known = m_program->path(u"known"_s);
    m_server.writeKnownHosts(known, m_server.port(), what != u"changed");
    const ClosedPort closed;
    describeServer(m_program->path(u"factory"_s), m_server, what == u"port" ? closed.port() : m_server.port(),
                   what == u"stranger" ? m_server.strangerIdentity() : m_server.identity(), known);
    for (const QStringList &command :
         {QStringList{u"ls"_s, place()}, QStringList{u"jobs"_s, u"practice"_s},
          QStringList{u"put"_s, u"/etc/hostname"_s, place()}, QStringList{u"curves"_s, place()}}) {
        const Answer answer = m_program->run(command + QStringList{u"--json"_s});
        QCOMPARE(answer.exitCode, exitCode);
        QCOMPARE(answer.errorKind(), kind);
        QVERIFY(!answer.err.isEmpty());
    }
}

void TestCliSsh::anotherUser()
{
    const QString path = QString::fromUtf8(m_remote->bytes());
    QCOMPARE(m_program->run({u"ls"_s, u"nobody-here@practice:"_s + path}).exitCode, 6);
    QCOMPARE(m_program->run({u"ls"_s, m_server.user() + u"@practice:"_s + path}).exitCode, 0);
}

void TestCliSsh::askProgram()
{
    describeServer(m_program->path(u"factory"_s), m_server, m_server.port(), m_server.lockedIdentity(),
                   m_server.knownHosts());
    const Answer nobody = m_program->run({u"ls"_s, place(), u"--json"_s});
    QCOMPARE(nobody.exitCode, 6);
    QVERIFY(nobody.json()[u"error"][u"detail"].toString().contains(m_server.lockedIdentity()));
    m_program->home().file("ask", "#!/bin/sh\necho \"$1\" >\"$HOME/asked\"\necho open sesame\n", 0700);
    m_program->set(u"SSH_ASKPASS"_s, m_program->path(u"ask"_s));
    m_program->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    QCOMPARE(m_program->run({u"ls"_s, place()}).exitCode, 0);
    QVERIFY(contentOf(m_program->home().bytes("asked")).contains(m_server.lockedIdentity().toUtf8()));
}

void TestCliSsh::terminalKeepsSecrets()
{
    describeServer(m_program->path(u"factory"_s), m_server, m_server.port(), m_server.lockedIdentity(),
                   m_server.knownHosts());
    Screen screen;
    const auto process = m_program->process({u"ls"_s, place(), u"--json"_s});
    screen.give(*process);
    process->start();
    QVERIFY(screen.shows("locked"));
    QVERIFY(screen.type("wrong\n"));
    QVERIFY(screen.shows("That does not open the key."));
    QVERIFY(screen.type("open sesame\n"));
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(!screen.seen().contains("sesame"));
    QVERIFY(!process->readAllStandardOutput().contains("sesame"));
}

void TestCliSsh::hostKeyQuestion_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("yes") << QByteArray("yes\n") << 0;
    QTest::newRow("no") << QByteArray("no\n") << 5;
    QTest::newRow("end of input") << QByteArray("\x04") << 5;
    QTest::newRow("Ctrl+C") << QByteArray("\x03") << 130;
}

void TestCliSsh::hostKeyQuestion()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, exitCode);
    m_program->home().file("known", "");
    describeServer(m_program->path(u"factory"_s), m_server, m_server.port(), m_server.identity(),
                   m_program->path(u"known"_s));
    Screen screen;
    const auto process = m_program->process({u"ls"_s, place()});
    screen.give(*process);
    process->start();
    QVERIFY(screen.shows(m_server.fingerprint().toLatin1()));
    QVERIFY(screen.shows("yes or no"));
    QVERIFY(screen.type(answer));
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), exitCode);
    QCOMPARE(!contentOf(m_program->home().bytes("known")).isEmpty(), exitCode == 0);
}

void TestCliSsh::curvesOfEveryFormat_data()
{
    QTest::addColumn<LogFormat>("format");
    for (LogFormat format : {LogFormat::Events, LogFormat::Wandb, LogFormat::MlFlow, LogFormat::TrainerState,
                             LogFormat::Csv, LogFormat::JsonLines, LogFormat::Text})
        QTest::newRow(qPrintable(formatName(format))) << format;
}

// At a site as here: the same document, the same points, and pictures of them.
void TestCliSsh::curvesOfEveryFormat()
{
    QFETCH(LogFormat, format);
    Log log;
    for (int i = 0; i < 50; ++i)
        log.append({i * 10, 1.7e9 + i, {{"loss", 1.0 / (i + 1)}, {"eval_f1", i == 7 ? qQNaN() : i / 50.0}}});
    for (const auto &[path, bytes] : written(format, log).asKeyValueRange())
        m_remote->file("logs/" + path, bytes);
    QList<QJsonDocument> documents;
    QByteArrayList points;
    for (const QString &path : {place("logs"), m_remote->path(u"logs"_s)}) {
        const QString out = m_local->path(QString::number(documents.size()));
        QStringList arguments{u"curves"_s,     path,       u"--json"_s,    u"--csv"_s, out + u".csv"_s, u"--png"_s,
                              out + u".png"_s, u"--svg"_s, out + u".svg"_s};
        if (format == LogFormat::Text)
            arguments << u"--pattern"_s << u"step (?<step>\\d+): eval_f1=(?<eval_f1>\\S+) loss=(?<loss>\\S+)"_s;
        const Answer answer = m_program->run(arguments);
        QCOMPARE(answer.exitCode, 0);
        documents.append(answer.document());
        points.append(contentOf((out + u".csv"_s).toUtf8()));
        QVERIFY(contentOf((out + u".png"_s).toUtf8()).startsWith("\x89PNG"));
        QVERIFY(contentOf((out + u".svg"_s).toUtf8()).contains("<path"));
    }
    QCOMPARE(documents[0], documents[1]);
    QCOMPARE(points[0], points[1]);
    const QJsonArray runs = documents[0][u"runs"].toArray();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0][u"format"].toString(), formatName(format));
    QCOMPARE(runs[0][u"damage"].toArray().size(), 0);
    QCOMPARE(runs[0][u"tags"].toArray().size(), 2);
    for (const auto &tag : runs[0][u"tags"].toArray()) {
        QCOMPARE(tag[u"points"].toInt(), 50);
        QCOMPARE(tag[u"last_step"].toInt(), 490);
    }
    QCOMPARE(points[0].count('\n'), 1 + 100);
    QCOMPARE(points[0].count(",nan\r"), 1);
}

// Whether it is a file or a folder that is opened, only the site knows.
void TestCliSsh::curvesReadAs()
{
    m_remote->file("logs/measured.dat", "step,width\n7,3\n");
    const auto curves = [&](const QByteArray &path, const QString &as) {
        return m_program->run({u"curves"_s, place(path), u"--json"_s, u"--as"_s, as});
    };
    for (const Answer &answer : {curves("logs/measured.dat", u"csv"_s), curves("logs", u"measured.dat=csv"_s)}) {
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json()[u"runs"][0][u"tags"][0][u"last_step"].toInt(), 7);
    }
    QCOMPARE(curves("logs", u"csv"_s).exitCode, 2);
    QCOMPARE(curves("logs", u"gone.dat=csv"_s).exitCode, 3);
}

void TestCliSsh::curvesAreFollowed()
{
    const QByteArray path = m_remote->file("logs/metrics.jsonl", "{\"step\": 1, \"loss\": 5}\n");
    const auto process = m_program->process({u"curves"_s, place("logs"), u"--follow"_s});
    process->start();
    QByteArray out;
    const auto has = [&](const QByteArray &line) {
        out += process->readAllStandardOutput();
        return out.contains(line);
    };
    QTRY_VERIFY(has(".\tloss\t1\t5\n"));
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::Append) && file.write("{\"step\": 2, \"loss\": 4}\n") > 0);
    file.close();
    QTRY_VERIFY(has(".\tloss\t2\t4\n"));
    process->terminate(); // as Ctrl+C
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 130);
}

QTEST_GUILESS_MAIN(TestCliSsh)
#include "tst_clissh.moc"
