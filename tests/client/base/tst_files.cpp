// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole local files: atomic writes, and errors of the right kind.
#include "client/base/files.h"
#include "tests/support/readonlyfolder.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <array>

#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using Kind = Error::Kind;

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsBack();
    void ownerOnly();
    void missingFile();
    void tooLarge();
    void aFolder();
    void pipesAndDevices();
    void fullDisk();
    void folderCannotBeMade();
    void readOnlyFolder();
    void damagedJson();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void TestFiles::writesAndReadsBack()
{
    const QByteArray bytes("a\0b\n", 4);
    QVERIFY(writeFile(path(QStringLiteral("sub/file")), bytes));
    QCOMPARE(readFile(path(QStringLiteral("sub/file"))).value(), bytes);
    QVERIFY(writeFile(path(QStringLiteral("sub/file")), "new"));
    QCOMPARE(readFile(path(QStringLiteral("sub/file"))).value(), QByteArray("new"));
    QCOMPARE(QDir(path(QStringLiteral("sub"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestFiles::ownerOnly()
{
    QVERIFY(writeFile(path(QStringLiteral("secret")), "x", true));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(path(QStringLiteral("secret"))).permissions() & others));
}

void TestFiles::missingFile()
{
    const auto bytes = readFile(path(QStringLiteral("nothing")));
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Kind::NotFound);
    QCOMPARE(bytes.error().subject, path(QStringLiteral("nothing")));
}

void TestFiles::tooLarge()
{
    QVERIFY(writeFile(path(QStringLiteral("large")), QByteArray(11, 'x')));
    QCOMPARE(readFile(path(QStringLiteral("large")), 10).error().kind, Kind::BadInput);
    QVERIFY(readFile(path(QStringLiteral("large")), 11));
}

// It is there, and nobody forbids it.
void TestFiles::aFolder()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.path() + QLatin1Char('/')}) {
        const auto read = readFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Local);
        QCOMPARE(read.error().detail, QString(folderDetail));
        QCOMPARE(read.error().subject, path);
    }
}

// Neither is waited for; what a shell hands on is read, though it is a pipe.
void TestFiles::pipesAndDevices()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, QStringLiteral("/dev/zero")}) {
        const auto read = readFile(path);
        QVERIFY(!read && read.error().kind == Error::Kind::SpecialFile);
    }
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    QCOMPARE(::write(ends[1], "text", 4), ssize_t(4));
    ::close(ends[1]);
    const auto read = readFile(QStringLiteral("/dev/fd/%1").arg(ends[0]));
    ::close(ends[0]);
    QVERIFY(read && *read == "text");
}

// /dev/full is the kernel's own full disk.
void TestFiles::fullDisk()
{
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(full.write("x"), -1);
    QCOMPARE(fileError(full).kind, Kind::LocalNoSpace);
}

void TestFiles::folderCannotBeMade()
{
    QVERIFY(writeFile(path(QStringLiteral("plain")), "x"));
    const auto written = writeFile(path(QStringLiteral("plain/below")), "y");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::Local);
    QCOMPARE(readFile(path(QStringLiteral("plain"))).value(), QByteArray("x"));
}

// A new file in a folder that may only be read: forbidden, and nothing is missing.
void TestFiles::readOnlyFolder()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("locked"))));
    const testing::ReadOnlyFolder folder(QFile::encodeName(path(QStringLiteral("locked"))));
    if (!folder.isReadOnly())
        QSKIP("no folder can be made read-only here");
    const auto written = writeFile(path(QStringLiteral("locked/new")), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::Denied);
    QCOMPARE(readFile(path(QStringLiteral("locked/new"))).error().kind, Kind::NotFound);
}

void TestFiles::damagedJson()
{
    QVERIFY(writeFile(path(QStringLiteral("damaged.json")), "{\"a\": 1, "));
    const auto document = readJson(path(QStringLiteral("damaged.json")));
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Kind::BadInput);
    QVERIFY(document.error().detail.startsWith(QStringLiteral("byte ")));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
