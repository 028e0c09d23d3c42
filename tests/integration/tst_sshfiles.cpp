// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of ssh::Session against a real OpenSSH server: names of any bytes, content of any size,
// errors, and calls between the pieces of a pipelined file.
#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SshFilesTest : public QObject
{
    Q_OBJECT

private:
    using Opened = Result<std::unique_ptr<ssh::Session>>;
    Opened open(const ssh::Target &target) { return ssh::Session::open(target, m_prompts, CancelFlag()); }

    std::unique_ptr<SshServer> m_server;
    AutoPrompts m_prompts;

private Q_SLOTS:
    void initTestCase();
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

void SshFilesTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void SshFilesTest::oddNames_data()
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

void SshFilesTest::oddNames()
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

void SshFilesTest::fileErrors()
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

void SshFilesTest::foldersAreMadeWithParents()
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

void SshFilesTest::contentIsCarriedExactly_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 32768, 261120, 261121, 1 << 20, 20 << 20})
        QTest::newRow(QByteArray::number(size).constData()) << size;
}

void SshFilesTest::contentIsCarriedExactly()
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

void SshFilesTest::otherCallsBetweenPiecesOfAFile()
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

void SshFilesTest::fileOutlivesItsSession()
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

void SshFilesTest::filesWithoutShell()
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

QTEST_GUILESS_MAIN(SshFilesTest)
#include "tst_sshfiles.moc"
