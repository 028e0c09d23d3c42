// SPDX-License-Identifier: GPL-3.0-or-later
//
// What officina-cli tells of a copy: the sums of all of it, what was left out and why, and what is not as the source.
#include "tests/cli/sshfixture.h"
#include "tests/support/relay.h"

#include <QtCore/QJsonArray>
#include <QtCore/QScopeGuard>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void leftOutIsNamed();
    void onlyTenAreNamed();
    void failedAreNamed();
    void strictEndsWithAnError();
    void sumsOfAll();
    void sumsAfterAResume();
    void sumsOfWhatWasFetched();
    void sumsKeepOtherFiles_data();
    void sumsKeepOtherFiles();
    void aFailedTryShortensNoList();
    void growingIsTold();
    void timesAreTold();
    void othersPartsAreTold();
    void deletionsAreCountedAlike();
    void whatTheMirrorDidNotDelete();
    void otherKindIsInTheWay();
    void whatCannotBeReadStopsTheMirror();

private:
    QByteArrayList linesOf(const QString &file) const
    {
        QByteArrayList lines = contentOf(file.toUtf8()).split('\n');
        lines.removeAll({});
        return lines;
    }
    bool agrees(const QString &sums, const QString &folder) const; // sha256sum -c

    SshServer m_server;
    std::unique_ptr<CliWithSite> m_cli;
};

void TestCliReports::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
}

void TestCliReports::init()
{
    m_cli = std::make_unique<CliWithSite>(m_server);
}

bool TestCliReports::agrees(const QString &sums, const QString &folder) const
{
    QProcess check;
    check.setWorkingDirectory(folder);
    check.start(u"sha256sum"_s, {u"-c"_s, sums});
    return check.waitForFinished() && check.exitCode() == 0;
}

void TestCliReports::leftOutIsNamed()
{
    m_cli->local.file("s/k", "k");
    m_cli->local.link("s/link", "/tmp/outside");
    m_cli->local.file("s/.big.0123456789abcdef.officina-part", "b");
    QCOMPARE(mkfifo(m_cli->local.bytes("s/ff").constData(), 0600), 0);
    const Answer put = m_cli->program.run({u"put"_s, m_cli->local.path(u"s"_s), m_cli->place()});
    QCOMPARE(put.exitCode, 0);
    QVERIFY2(put.out.contains("s/link: A link that leads out"), put.out.constData());
    QVERIFY2(put.out.contains("s/ff: A pipe, socket or device"), put.out.constData());
    QVERIFY2(put.out.contains(".officina-part: It has the name of a temporary file"), put.out.constData());
    const Answer synced = m_cli->program.run({u"sync"_s, m_cli->local.path(u"s"_s), m_cli->place("other")});
    QCOMPARE(synced.exitCode, 0);
    QVERIFY2(synced.out.contains("other/ff: A pipe, socket or device"), synced.out.constData());
}

void TestCliReports::onlyTenAreNamed()
{
    m_cli->local.file("s/k", "k");
    for (int i = 10; i < 25; ++i)
        m_cli->local.link("s/l" + QByteArray::number(i), "/tmp");
    const Answer put = m_cli->program.run({u"put"_s, m_cli->local.path(u"s"_s), m_cli->place()});
    QCOMPARE(put.out.count("A link that leads out"), 10);
    QVERIFY2(put.out.contains("and 5 more"), put.out.constData());
}

void TestCliReports::failedAreNamed()
{
    for (const char *name : {"s/a", "s/b", "s/c"})
        m_cli->local.file(name, "new");
    for (const char *name : {"s/a", "s/b"}) // a folder where a file is to come
        m_cli->remote.folder(name);
    const Answer put = m_cli->program.run({u"put"_s, m_cli->local.path(u"s"_s), m_cli->place()});
    QCOMPARE(put.exitCode, 1);
    QVERIFY2(put.err.contains("s/a: There already is"), put.err.constData());
    QVERIFY2(put.err.contains("s/b: There already is"), put.err.constData());
    QCOMPARE(contentOf(m_cli->remote.bytes("s/c")), QByteArray("new"));
}

void TestCliReports::strictEndsWithAnError()
{
    m_cli->local.file("s/k", "k");
    m_cli->local.link("s/link", "/tmp/outside");
    for (const QStringList &command : {QStringList{u"put"_s, m_cli->local.path(u"s"_s), m_cli->place()},
                                       QStringList{u"sync"_s, m_cli->local.path(u"s"_s), m_cli->place("t")}}) {
        const Answer strict = m_cli->program.run(command + QStringList{u"--strict"_s, u"--json"_s});
        QCOMPARE(strict.exitCode, 1);
        QCOMPARE(strict.errorKind(), u"left-out"_s);
        QVERIFY2(strict.err.contains("link: A link that leads out"), strict.err.constData());
    }
    QVERIFY(existsAt(m_cli->remote.bytes("s/k")) && existsAt(m_cli->remote.bytes("t/k")));
    QFile::remove(m_cli->local.path(u"s/link"_s));
    const QStringList strictly{u"put"_s, m_cli->local.path(u"s"_s), m_cli->place(), u"--strict"_s};
    QCOMPARE(m_cli->program.run(strictly).exitCode, 0);
    // What another transfer has not ended yet is missing too.
    const QByteArray part = m_cli->local.file("s/.big.0123456789abcdef.officina-part", "b");
    QCOMPARE(m_cli->program.run(strictly).exitCode, 1);
    QVERIFY(QFile::remove(QString::fromUtf8(part)));
    // What --existing skip leaves out was asked for.
    m_cli->local.file("s/k", "other");
    QCOMPARE(m_cli->program
                 .run({u"put"_s, m_cli->local.path(u"s"_s), m_cli->place(), u"--strict"_s, u"--existing"_s, u"skip"_s})
                 .exitCode,
             0);
}

void TestCliReports::sumsOfAll()
{
    m_cli->local.file("d/a", "1");
    m_cli->local.file("d/odd\nname", "2");
    const QString sums = m_cli->local.path(u"sums"_s);
    const QStringList put{u"put"_s, m_cli->local.path(u"d"_s), m_cli->place(), u"--sums"_s, sums};
    QCOMPARE(m_cli->program.run(put).exitCode, 0);
    const QByteArray first = contentOf(sums.toUtf8());
    QCOMPARE(linesOf(sums).size(), 2);
    QCOMPARE(m_cli->program.run(put).exitCode, 0); // nothing is copied this time
    QCOMPARE(contentOf(sums.toUtf8()), first);
    m_cli->local.file("d/later", "3");
    QCOMPARE(m_cli->program.run(put).exitCode, 0);
    QCOMPARE(linesOf(sums).size(), 3);
    QVERIFY(agrees(sums, m_cli->remote.path()));
    // Under another name, and a single file.
    QCOMPARE(m_cli->program.run(put + QStringList{u"--as"_s, u"e"_s}).exitCode, 0);
    QCOMPARE(m_cli->program.run(put + QStringList{u"--as"_s, u"e"_s}).exitCode, 0);
    QCOMPARE(linesOf(sums).size(), 3);
    QVERIFY(agrees(sums, m_cli->remote.path()));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_cli->program
                     .run({u"put"_s, m_cli->local.path(u"d/a"_s), m_cli->place(), u"--as"_s, u"b"_s, u"--sums"_s, sums})
                     .exitCode,
                 0);
    QCOMPARE(linesOf(sums).size(), 1);
    QVERIFY(agrees(sums, m_cli->remote.path()));
}

void TestCliReports::sumsAfterAResume()
{
    for (int i = 0; i < 20; ++i)
        m_cli->local.file("d/" + QByteArray::number(i), noise(400'000, quint32(i + 1)));
    Relay relay(m_server.port());
    const QString known = m_cli->program.path(u"known"_s);
    m_server.writeKnownHosts(known, relay.port());
    describeServer(m_cli->program.path(u"factory"_s), m_server, relay.port(), m_server.identity(), known);
    relay.cutAfter(3'000'000);
    const QString sums = m_cli->local.path(u"sums"_s);
    const QStringList put{u"put"_s, m_cli->local.path(u"d"_s), m_cli->place(), u"--sums"_s, sums, u"--no-retry"_s};
    QCOMPARE(m_cli->program.run(put).exitCode, 4);
    QVERIFY(linesOf(sums).size() < 20);
    QCOMPARE(m_cli->program.run(put).exitCode, 0);
    QCOMPARE(linesOf(sums).size(), 20);
    QVERIFY(agrees(sums, m_cli->remote.path()));
}

void TestCliReports::sumsOfWhatWasFetched()
{
    m_cli->remote.file("d/a", "1");
    m_cli->remote.file("d/b", "2");
    const QString sums = m_cli->local.path(u"sums"_s);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_cli->program.run({u"get"_s, m_cli->place("d"), m_cli->local.path(), u"--sums"_s, sums}).exitCode, 0);
        QCOMPARE(linesOf(sums).size(), 2);
        QVERIFY(agrees(sums, m_cli->local.path()));
    }
    // From site to site what was there already is summed nowhere: said.
    const QStringList copy{u"copy"_s, m_cli->place("d"), m_cli->place("to"), u"--sums"_s, sums};
    QCOMPARE(m_cli->program.run(copy).exitCode, 0);
    QCOMPARE(linesOf(sums).size(), 2);
    const Answer again = m_cli->program.run(copy);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(linesOf(sums).size() == 2 || again.err.contains("their sums are not known"), again.err.constData());
}

void TestCliReports::sumsKeepOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isReplaced");
    const QByteArray sum(64, 'a');
    QTest::newRow("notes") << QByteArray("do not lose me\n") << false;
    QTest::newRow("notes after a sum") << sum + "  x\nnotes\n" << false;
    QTest::newRow("a list") << sum + "  x\n" << true;
    QTest::newRow("a list of binary files") << sum + " *x\n" << true;
    QTest::newRow("empty") << QByteArray() << true;
}

void TestCliReports::sumsKeepOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isReplaced);
    m_cli->local.file("a", "1");
    m_cli->local.file("notes", content);
    const QString notes = m_cli->local.path(u"notes"_s);
    const QStringList put{u"put"_s, m_cli->local.path(u"a"_s), m_cli->place(), u"--sums"_s};
    const Answer answer = m_cli->program.run(put + QStringList{notes});
    QCOMPARE(answer.exitCode, isReplaced ? 0 : 2);
    QCOMPARE(existsAt(m_cli->remote.bytes("a")), isReplaced);
    QCOMPARE(contentOf(notes.toUtf8()) == content, !isReplaced);
    QCOMPARE(m_cli->program.run(put + QStringList{notes, u"--force"_s}).exitCode, 0);
    QCOMPARE(linesOf(notes).size(), 1);
    QVERIFY(linesOf(notes).first().endsWith("  a"));
    // Folders are not made for it.
    QCOMPARE(m_cli->program.run(put + QStringList{m_cli->local.path(u"nope/x"_s)}).exitCode, 2);
    QVERIFY(!existsAt(m_cli->local.bytes("nope")));
    QCOMPARE(m_cli->program.run(put + QStringList{m_cli->local.path()}).exitCode, 2);
    QCOMPARE(m_cli->program.run(put + QStringList{u"/dev/null"_s}).exitCode, 2);
}

void TestCliReports::aFailedTryShortensNoList()
{
    m_cli->local.file("a", "1");
    m_cli->local.file("b", "2");
    const QString sums = m_cli->local.path(u"sums"_s);
    const QStringList put{u"put"_s, m_cli->local.path(u"a"_s), m_cli->local.path(u"b"_s), m_cli->place(), u"--sums"_s,
                          sums};
    QCOMPARE(m_cli->program.run(put).exitCode, 0);
    const QByteArray both = contentOf(sums.toUtf8());
    QFile::remove(m_cli->local.path(u"a"_s));
    QVERIFY(m_cli->program.run(put).exitCode != 0);
    QCOMPARE(linesOf(sums).size(), 2);
    QVERIFY(agrees(sums, m_cli->remote.path()));
}

// Sent through a relay that stands still in the middle: meanwhile it grows.
void TestCliReports::growingIsTold()
{
    constexpr qint64 size = 12 << 20;
    for (const char *command : {"put", "sync"}) {
        m_cli->local.file("s/log", noise(size));
        Relay relay(m_server.port());
        const QString known = m_cli->program.path(u"known"_s);
        m_server.writeKnownHosts(known, relay.port());
        describeServer(m_cli->program.path(u"factory"_s), m_server, relay.port(), m_server.identity(), known);
        const auto process = m_cli->program.process(
            {QString::fromLatin1(command), m_cli->local.path(u"s"_s), m_cli->place(QByteArray("to") + command)});
        relay.stallAfter(size / 2);
        process->start();
        QTRY_VERIFY(relay.isStalled());
        QFile log(m_cli->local.path(u"s/log"_s));
        QVERIFY(log.open(QIODevice::Append) && log.write("more") == 4);
        log.close();
        relay.setStalled(false);
        QVERIFY(process->waitForFinished(60'000));
        const QByteArray out = process->readAllStandardOutput();
        QVERIFY2(out.contains("log: It grew while it was read"), out.constData());
        QCOMPARE(process->exitCode(), 0);
    }
}

void TestCliReports::timesAreTold()
{
    SshServer filesOnly{SshServer::Options{.sftpOnly = true}};
    QVERIFY_RESULT(filesOnly.start());
    m_cli->describe(filesOnly);
    const QByteArray old = m_cli->local.file("s/old", "x");
    const timespec times[2] = {{-86400, 0}, {-86400, 0}}; // 1969
    QCOMPARE(utimensat(AT_FDCWD, old.constData(), times, 0), 0);
    const Answer put = m_cli->program.run({u"put"_s, m_cli->local.path(u"s"_s), m_cli->place()});
    QCOMPARE(put.exitCode, 0);
    QVERIFY2(put.out.contains("s/old: Its time is not between 1970 and 2106"), put.out.constData());
}

void TestCliReports::othersPartsAreTold()
{
    m_cli->local.file("s/a", "a");
    m_cli->remote.file("s/.gone.0123456789abcdef.officina-part", "g");
    const Answer put = m_cli->program.run({u"put"_s, m_cli->local.path(u"s"_s), m_cli->place()});
    QCOMPARE(put.exitCode, 0);
    QVERIFY2(put.out.contains("1 temporary file of another or an earlier transfer stays in "), put.out.constData());
    QVERIFY(existsAt(m_cli->remote.bytes("s/.gone.0123456789abcdef.officina-part")));
}

void TestCliReports::deletionsAreCountedAlike()
{
    m_cli->local.file("s/k", "k");
    m_cli->remote.file("s/k", "k");
    m_cli->remote.file("s/gone/1", "1");
    m_cli->remote.file("s/gone/deep/2", "2");
    m_cli->remote.file("s/keep/z.log", "z");
    const Answer done = m_cli->program.run({u"sync"_s, m_cli->local.path(u"s"_s), m_cli->place("s"), u"--mirror"_s,
                                            u"--exclude"_s, u"*.log"_s, u"--json"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json()[u"summary"][u"delete"][u"files"].toInt(), 2);
    QCOMPARE(done.json()[u"summary"][u"delete_folders"].toInt(), 2); // keep/ stays: it holds what is left out
    QCOMPARE(done.json()[u"deleted"].toInt(), 4);
    QCOMPARE(done.json()[u"deleted_folders"].toInt(), 2);
    QVERIFY(existsAt(m_cli->remote.bytes("s/keep/z.log")));
}

void TestCliReports::whatTheMirrorDidNotDelete()
{
    for (const char *name : {"s/a", "s/b"})
        m_cli->local.file(name, "new");
    m_cli->remote.file("s/a/x.log", "x"); // in the way, and it stays
    m_cli->remote.file("s/old", "x");
    const QStringList mirror{u"sync"_s, m_cli->local.path(u"s"_s), m_cli->place("s"), u"--mirror"_s, u"--exclude"_s,
                             u"*.log"_s};
    const Answer done = m_cli->program.run(mirror);
    QVERIFY(done.exitCode != 0);
    QVERIFY(existsAt(m_cli->remote.bytes("s/old")));
    QVERIFY2(done.err.contains("Nothing was deleted, because not everything was copied."), done.err.constData());
    QVERIFY2(done.err.contains("holds what is left out or begun, so it stays: move it away."), done.err.constData());
    QVERIFY(QFile::remove(m_cli->remote.path(u"s/b"_s)));
    m_cli->remote.file("s/b/x", "x"); // goes first
    const Answer partly = m_cli->program.run(mirror + QStringList{u"--json"_s});
    QVERIFY(partly.exitCode != 0);
    QCOMPARE(partly.json()[u"deleted"].toInt(), 2);
    QVERIFY2(partly.err.contains("Nothing else was deleted, because"), partly.err.constData());
    QVERIFY(partly.json().contains(u"entries") && partly.json().contains(u"transfer")); // plan and report are one
    QVERIFY(existsAt(m_cli->remote.bytes("s/old")));
    QCOMPARE(contentOf(m_cli->remote.bytes("s/b")), QByteArray("new"));
}

// Named with what to do; a mirror replaces it, once it has said so.
void TestCliReports::otherKindIsInTheWay()
{
    m_cli->local.file("s/a", "new");
    m_cli->local.file("s/b/inner", "i");
    m_cli->remote.file("s/a/x", "x");
    m_cli->remote.file("s/b", "b");
    const QStringList sync{u"sync"_s, m_cli->local.path(u"s"_s), m_cli->place("s")};
    const Answer refused = m_cli->program.run(sync);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.err.count("move it away, or let --mirror replace it."), 1);
    QVERIFY(existsAt(m_cli->remote.bytes("s/a/x")));
    const Answer told = m_cli->program.run(sync + QStringList{u"--mirror"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(told.json()[u"summary"][u"delete"][u"files"].toInt(), 2);
    QCOMPARE(told.json()[u"summary"][u"delete_folders"].toInt(), 1);
    for (const auto &entry : told.json()[u"entries"].toArray())
        QCOMPARE(entry[u"in_the_way"].toBool(), entry[u"action"].toString() == u"delete"_s);
    const Answer done = m_cli->program.run(sync + QStringList{u"--mirror"_s, u"--json"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json()[u"deleted"].toInt(), 3);
    QCOMPARE(difference(treeOf(m_cli->remote.bytes("s")), treeOf(m_cli->local.bytes("s"))), QByteArray());
    const Answer again = m_cli->program.run(sync + QStringList{u"--mirror"_s, u"--json"_s});
    QCOMPARE(again.json()[u"entries"].toArray().size(), 0);
}

// Deeper than a path may be long, so that nobody can look into it: root neither.
void TestCliReports::whatCannotBeReadStopsTheMirror()
{
    const QByteArray name(250, 'd');
    int at = open(m_cli->local.folder("s").constData(), O_RDONLY | O_DIRECTORY);
    for (int depth = 0; depth < 20 && at >= 0; ++depth) {
        mkdirat(at, name.constData(), 0755);
        const int next = openat(at, name.constData(), O_RDONLY | O_DIRECTORY);
        close(at);
        at = next;
    }
    const auto remove = qScopeGuard([this] { QProcess::execute(u"rm"_s, {u"-rf"_s, m_cli->local.path(u"s"_s)}); });
    QVERIFY(at >= 0 && close(at) == 0);
    m_cli->remote.file("s/old", "x");
    const QStringList mirror{u"sync"_s, m_cli->local.path(u"s"_s), m_cli->place("s"), u"--mirror"_s};
    const Answer preview = m_cli->program.run(mirror + QStringList{u"--dry-run"_s});
    QCOMPARE(preview.exitCode, 0);
    const Answer refused = m_cli->program.run(mirror);
    QCOMPARE(refused.exitCode, 7);
    for (const QByteArray &told : {preview.out, refused.err}) {
        QVERIFY2(told.contains("  old\n"), told.constData()); // in the list of what would be done
        QCOMPARE(told.count("Could not be read, so it was left as it is: "), 1);
        QVERIFY2(told.contains("Nothing was copied or deleted: some folders could not be read"), told.constData());
    }
    QCOMPARE(treeOf(m_cli->remote.bytes("s")).keys(), QByteArrayList({"old"}));
}

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_clireports.moc"
