// SPDX-License-Identifier: GPL-3.0-or-later
//
// What officina-cli refuses, and that it says why in words of its own: home folders that are not deleted, numbers and
// names that are none, sites that nobody knows.
#include "tests/cli/sshfixture.h"

#include <QtCore/QFile>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <sys/stat.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void homeIsNotDeleted_data();
    void homeIsNotDeleted();
    void whatWasDeletedIsTold();
    void wrongUse_data();
    void wrongUse();
    void sayWhy_data();
    void sayWhy();
    void aServerThatIsNotSsh();
    void aDotIsTheFolderItself();
    void missingKeyFile();
    void changedHostKey();
    void readOnlyThere();
    void noRoomForAll();
    void localeC();

private:
    SshServer m_server;
    std::unique_ptr<CliWithSite> m_cli;
};

void TestCliRefusals::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
}

void TestCliRefusals::init()
{
    m_cli = std::make_unique<CliWithSite>(m_server);
}

void TestCliRefusals::homeIsNotDeleted_data()
{
    QTest::addColumn<QString>("path"); // %1: what holds the home folder
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("tilde") << u"~"_s;
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("up and down") << u"../learner"_s;
    QTest::newRow("itself") << u"%1/home/learner"_s;
    QTest::newRow("slash") << u"%1/home/learner/"_s;
    QTest::newRow("trailing dot") << u"%1/home/learner/."_s;
    QTest::newRow("trailing dots") << u"%1/home/learner/sub/.."_s;
    QTest::newRow("what holds it") << u"%1/home"_s;
    QTest::newRow("higher still") << u"%1"_s;
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("around") << u"%1/home/../home/learner"_s;
    QTest::newRow("through the kernel") << u"/proc/self/root%1/home/learner"_s;
    QTest::newRow("link's own dot") << u"%1/link/."_s;
    QTest::newRow("over a link") << u"%1/up/learner"_s;
    QTest::newRow("over two links") << u"%1/twice/learner"_s;
}

// Nothing else than a temporary folder is at stake here: it is the server that says where its home folder is.
void TestCliRefusals::homeIsNotDeleted()
{
    QFETCH(QString, path);
    const TempFolder site;
    site.file("home/learner/thesis", "years");
    site.file("home/learner/sub/x", "x");
    site.link("link", site.bytes("home/learner"));
    site.link("up", "home");
    site.link("twice", "up/../up");
    SshServer server{SshServer::Options{.config = {"ForceCommand internal-sftp -d " + site.bytes("home/learner")}}};
    QVERIFY_RESULT(server.start());
    m_cli->describe(server);
    const QString place = u"practice:"_s + (path.contains(u'%') ? path.arg(site.path()) : path);
    const Tree before = treeOf(site.bytes());
    if (path == u"/")
        QCOMPARE(m_cli->program.run({u"rm"_s, place}).exitCode, 2); // not even without --yes
    else
        QCOMPARE(m_cli->program.run({u"rm"_s, place, u"--yes"_s}).exitCode, 2);
    QCOMPARE(treeOf(site.bytes()), before);
    // A link to it is a link, and what lies beside it goes as ever.
    QCOMPARE(m_cli->program.run({u"rm"_s, u"practice:sub"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(m_cli->program.run({u"rm"_s, u"practice:"_s + site.path(u"link"_s), u"--yes"_s}).exitCode, 0);
    QCOMPARE(contentOf(site.bytes("home/learner/thesis")), QByteArray("years"));
    QVERIFY(!existsAt(site.bytes("home/learner/sub")) && !existsAt(site.bytes("link")));
}

void TestCliRefusals::whatWasDeletedIsTold()
{
    m_cli->remote.file("one", "1");
    const Answer none = m_cli->program.run({u"rm"_s, m_cli->place("one"), m_cli->place("nothere"), u"--yes"_s});
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.err.contains("Nothing was deleted."), none.err.constData());
    QVERIFY(existsAt(m_cli->remote.bytes("one")));

    // What cannot be deleted, for root too: something is mounted there.
    if (!SshServer::canHavePasswords())
        QSKIP("needs root");
    m_cli->remote.file("busy/x", "1");
    const QByteArray busy = m_cli->remote.bytes("busy");
    SshServer server{SshServer::Options{.setUp = "mount --bind " + busy + ' ' + busy}};
    QVERIFY_RESULT(server.start());
    m_cli->describe(server);
    const Answer some =
        m_cli->program.run({u"rm"_s, m_cli->place("one"), m_cli->place("busy"), u"--yes"_s, u"--json"_s});
    QCOMPARE(some.exitCode, 7);
    QVERIFY(!existsAt(m_cli->remote.bytes("one")));
    QVERIFY2(some.err.contains("Deleted before that: 2 files"), some.err.constData());
    QVERIFY2(some.err.contains("Left: 0 files \xc2\xb7 1 folder"), some.err.constData());
    QCOMPARE(some.json()[u"deleted"][u"files"].toInt(), 2);
    QVERIFY(some.json()[u"error"][u"kept"].toString().startsWith(u"Deleted before"));
}

// %1: a place of the site, %2: a local folder. In it: file, folder d, fifo, link loop, link dead, here and there.
void TestCliRefusals::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto sync = [](const QStringList &more) { return QStringList{u"sync"_s, u"%2/d"_s, u"%1/d"_s} + more; };
    for (const QString &number : {u"abc"_s, u"1e3"_s, u"-1"_s, u"99999999999999999999"_s, u""_s, u"1.5"_s, u" 5"_s})
        QTest::newRow(qPrintable(u"limit "_s + number))
            << sync({u"--mirror"_s, u"--delete-limit="_s + number}) << QByteArray("--delete-limit takes");
    for (const QString &pattern : {u""_s, u"/"_s, u"["_s, u"\\"_s, u"!"_s, u" "_s, u"#x"_s, u"[z-a]"_s, u"a[b"_s})
        QTest::newRow(qPrintable(u"pattern "_s + pattern))
            << sync({u"--exclude="_s + pattern}) << QByteArray("--exclude takes");
    QTest::newRow("sync a file") << QStringList{u"sync"_s, u"%2/file"_s, u"%1/d"_s} << QByteArray("is none");
    QTest::newRow("sync to a file") << QStringList{u"sync"_s, u"%1/d"_s, u"%2/file"_s} << QByteArray("is none");
    QTest::newRow("sync a file there") << QStringList{u"sync"_s, u"%1/file"_s, u"%2/new"_s}
                                       << QByteArray("is not a folder");
    QTest::newRow("sync to a file there")
        << QStringList{u"sync"_s, u"%2/d"_s, u"%1/file"_s} << QByteArray("is not a folder");
    for (const QString &name : {u"a/b"_s, u".."_s, u"."_s, u""_s})
        QTest::newRow(qPrintable(u"as "_s + name))
            << QStringList{u"put"_s, u"%2/file"_s, u"%1"_s, u"--as="_s + name} << QByteArray("--as takes a name");
    QTest::newRow("as too long") << QStringList{u"put"_s, u"%2/file"_s, u"%1"_s, u"--as"_s, QString(256, u'x')}
                                 << QByteArray("names have 255");
    QTest::newRow("nothing") << QStringList{u"put"_s, u""_s, u"%1"_s} << QByteArray("is empty");
    QTest::newRow("into nothing") << QStringList{u"get"_s, u"%1/d"_s, u""_s} << QByteArray("is empty");
    QTest::newRow("sync nothing") << QStringList{u"sync"_s, u""_s, u"%1"_s} << QByteArray("is empty");
    QTest::newRow("above home") << QStringList{u"get"_s, u"practice:.."_s, u"%2"_s} << QByteArray("no name of its own");
    QTest::newRow("all") << QStringList{u"get"_s, u"practice:/"_s, u"%2"_s} << QByteArray("no name of its own");
    QTest::newRow("all of here") << QStringList{u"put"_s, u"/"_s, u"%1"_s} << QByteArray("no name of its own");
    QTest::newRow("into a file") << QStringList{u"put"_s, u"%2/d"_s, u"%1/file"_s} << QByteArray("is not a folder");
    QTest::newRow("below a file") << QStringList{u"put"_s, u"%2/d"_s, u"%1/file/x"_s} << QByteArray("is not a folder");
    QTest::newRow("into a file here") << QStringList{u"get"_s, u"%1/d"_s, u"%2/file"_s}
                                      << QByteArray("is not a folder");
    QTest::newRow("mkdir over a file") << QStringList{u"mkdir"_s, u"%1/file"_s} << QByteArray("is not a folder");
    QTest::newRow("smoothing") << QStringList{u"curves"_s, u"%2"_s, u"--smoothing"_s, u"nan"_s} << QByteArray("from 0");
    QTest::newRow("days") << QStringList{u"jobs"_s, u"practice"_s, u"--days"_s, u"1e3"_s} << QByteArray("whole number");
    QTest::newRow("tail") << QStringList{u"put"_s, u"%2/d"_s, u"%1"_s, u"--existing"_s, u"maybe"_s}
                          << QByteArray("--existing takes");
}

void TestCliRefusals::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    for (const TempFolder *folder : {&m_cli->local, &m_cli->remote}) {
        folder->file("file", "x");
        folder->file("d/a", "1");
    }
    const Tree before = treeOf(m_cli->remote.bytes());
    const Tree here = treeOf(m_cli->local.bytes());
    for (QString &argument : arguments)
        argument.replace(u"%1"_s, m_cli->place()).replace(u"%2"_s, m_cli->local.path());
    const Answer answer = m_cli->program.run(arguments);
    QVERIFY2(answer.err.contains(words), answer.err.constData());
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(treeOf(m_cli->remote.bytes()), before);
    QCOMPARE(treeOf(m_cli->local.bytes()), here);
}

void TestCliRefusals::sayWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    for (const QString &command : {u"ls"_s, u"put"_s, u"quota"_s})
        QTest::newRow(qPrintable(command))
            << (command == u"put" ? QStringList{command, u"%2/d"_s, u"bogus:x"_s} : QStringList{command, u"bogus:x"_s})
            << 3 << QByteArray("officina-cli sites");
    QTest::newRow("pipe") << QStringList{u"put"_s, u"%2/fifo"_s, u"%1"_s} << 1 << QByteArray("special file");
    QTest::newRow("pipe there") << QStringList{u"get"_s, u"%1/fifo"_s, u"%2/new"_s} << 1 << QByteArray("special file");
    QTest::newRow("device") << QStringList{u"put"_s, u"/dev/null"_s, u"%1"_s} << 1 << QByteArray("special file");
    for (const QString &link : {u"loop"_s, u"dead"_s}) {
        QTest::newRow(qPrintable(link)) << QStringList{u"put"_s, u"%2/"_s + link, u"%1/new"_s} << 3
                                        << QByteArray("a link that leads nowhere");
        QTest::newRow(qPrintable(link + u" there"_s))
            << QStringList{u"get"_s, u"%1/"_s + link, u"%2/new"_s} << 3 << QByteArray("a link that leads nowhere");
        QTest::newRow(qPrintable(u"into "_s + link + u" there"_s))
            << QStringList{u"put"_s, u"%2/d"_s, u"%1/"_s + link} << 3 << QByteArray("a link that leads nowhere");
        QTest::newRow(qPrintable(u"into "_s + link))
            << QStringList{u"get"_s, u"%1/d"_s, u"%2/"_s + link} << 3 << QByteArray("a link that leads nowhere");
        QTest::newRow(qPrintable(u"mkdir "_s + link))
            << QStringList{u"mkdir"_s, u"%1/"_s + link} << 3 << QByteArray("a link that leads nowhere");
    }
    QTest::newRow("no files there") << QStringList{u"put"_s, u"%2/file"_s, u"practice:/proc"_s} << 7
                                    << QByteArray("The other side refused: /proc");
    QTest::newRow("no files here") << QStringList{u"get"_s, u"%1/file"_s, u"/proc"_s, u"--anyway"_s} << 1
                                   << QByteArray("could not read or write /proc");
    QTest::newRow("different") << QStringList{u"put"_s, u"%2/file"_s, u"%1"_s} << 1
                               << QByteArray("--existing overwrite");
}

void TestCliRefusals::sayWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    for (const TempFolder *folder : {&m_cli->local, &m_cli->remote}) {
        folder->file("file", folder == &m_cli->local ? "mine" : "theirs");
        folder->file("d/a", "1");
        folder->link("loop", "loop");
        folder->link("dead", "nowhere");
        QCOMPARE(mkfifo(folder->bytes("fifo").constData(), 0600), 0);
    }
    for (QString &argument : arguments)
        argument.replace(u"%1"_s, m_cli->place()).replace(u"%2"_s, m_cli->local.path());
    const Answer answer = m_cli->program.run(arguments);
    QVERIFY2(answer.err.contains(words), answer.err.constData());
    QCOMPARE(answer.exitCode, exitCode);
}

void TestCliRefusals::aServerThatIsNotSsh()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, &web, [&web] {
        QTcpSocket *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    m_cli->describe(m_server, web.serverPort());
    const auto process = m_cli->program.process({u"ls"_s, m_cli->place()});
    process->start();
    QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning, 60'000);
    const QByteArray told = process->readAllStandardError();
    QCOMPARE(process->exitCode(), 4);
    QVERIFY2(told.contains("no SSH server"), told.constData());
}

void TestCliRefusals::aDotIsTheFolderItself()
{
    m_cli->remote.file("d/a", "1");
    m_cli->local.file("e/b", "2");
    QCOMPARE(m_cli->program.run({u"get"_s, m_cli->place("d/."), m_cli->local.path()}).exitCode, 0);
    QVERIFY(existsAt(m_cli->local.bytes("d/a")));
    QCOMPARE(m_cli->program.run({u"put"_s, m_cli->local.path(u"e/."_s), m_cli->place()}).exitCode, 0);
    QVERIFY(existsAt(m_cli->remote.bytes("e/b")));
    QCOMPARE(m_cli->program.run({u"put"_s, m_cli->local.path(u"none/."_s), m_cli->place()}).exitCode, 3);
}

void TestCliRefusals::missingKeyFile()
{
    describeServer(m_cli->program.path(u"factory"_s), m_server, m_server.port(), u"/nonexistent/id_work"_s,
                   m_server.knownHosts());
    const Answer answer = m_cli->program.run({u"ls"_s, m_cli->place()});
    QCOMPARE(answer.exitCode, 6);
    QVERIFY2(answer.err.contains("/nonexistent/id_work"), answer.err.constData());
}

void TestCliRefusals::changedHostKey()
{
    const QString known = m_cli->program.path(u"known"_s);
    m_server.writeKnownHosts(known, m_server.port(), false);
    const QByteArray line = contentOf(known.toUtf8());
    m_cli->program.home().file("known", "# a comment\n" + line);
    describeServer(m_cli->program.path(u"factory"_s), m_server, m_server.port(), m_server.identity(), known);
    const Answer answer = m_cli->program.run({u"ls"_s, m_cli->place()});
    QCOMPARE(answer.exitCode, 5);
    QVERIFY2(answer.err.contains(known.toUtf8() + ":2"), answer.err.constData());
    QVERIFY(answer.err.contains(m_server.fingerprint().toUtf8()));
}

void TestCliRefusals::readOnlyThere()
{
    if (!SshServer::canHavePasswords())
        QSKIP("needs root");
    const QByteArray folder = m_cli->remote.folder("ro");
    SshServer server{
        SshServer::Options{.setUp = "mount -t tmpfs none " + folder + " && mount -o remount,ro " + folder}};
    QVERIFY_RESULT(server.start());
    m_cli->describe(server);
    m_cli->local.file("a", "1");
    const Answer answer = m_cli->program.run({u"put"_s, m_cli->local.path(u"a"_s), m_cli->place("ro")});
    QVERIFY(answer.exitCode != 0);
    QVERIFY2(answer.err.contains("may only be read"), answer.err.constData());
    QVERIFY2(!answer.err.contains("SFTP server: Failure"), answer.err.constData());
}

// Said by the terminal's own option: there is nothing to resume.
void TestCliRefusals::noRoomForAll()
{
    for (int i = 0; i < 12; ++i) {
        QFile file(QString::fromUtf8(m_cli->local.file("huge/" + QByteArray::number(i), {})));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(8LL << 40)); // with nothing in it on the disk
    }
    m_cli->remote.file("for/other", "there already");
    const auto refused = [this](const QStringList &words, int exitCode) {
        const Answer answer =
            m_cli->program.run(words + QStringList{m_cli->local.path(u"huge"_s), m_cli->place("for")});
        const QByteArray told = answer.err + answer.out;
        QVERIFY2(told.contains("has not enough room for all of it"), told.constData());
        QVERIFY2(exitCode == 0 || told.contains("With --anyway it is tried all the same."), told.constData());
        QVERIFY2(!told.contains("Resumed"), told.constData());
        QCOMPARE(answer.exitCode, exitCode);
    };
    refused({u"sync"_s, u"--dry-run"_s}, 0); // is looked at first: what is not refused would fill the disk
    for (const QString &command : {u"put"_s, u"sync"_s}) {
        if (!QTest::currentTestFailed())
            refused({command}, 1);
    }
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(treeOf(m_cli->remote.bytes("for")).keys(), QByteArrayList({"other"}));
    for (const QString &command : {u"put"_s, u"sync"_s}) {
        const Answer answer = m_cli->program.run({command, m_cli->local.path(u"huge"_s), m_cli->place("new/deep")});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.err.contains("With --anyway it is tried all the same."), answer.err.constData());
        QVERIFY(!existsAt(m_cli->remote.bytes("new"))); // nothing is left of what was refused
    }
}

void TestCliRefusals::localeC()
{
    m_cli->program.set(u"LC_ALL"_s, u"C"_s);
    const Answer answer = m_cli->program.run({u"ls"_s, m_cli->place()});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_clirefusals.moc"
