// SPDX-License-Identifier: GPL-3.0-or-later
//
// Local paths as bytes and as text, and what Windows makes of them: drives, shares, and what may not get out of them.
#include "client/base/localpath.h"

#include "client/base/remotepath.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class LocalPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drives();
    void bytesAndText_data();
    void bytesAndText();
    void extended_data();
    void extended();
    void thisSystem();
};

void LocalPathTest::drives()
{
    for (const char *name : {"C:", "z:"})
        QVERIFY2(windowspath::isDrive(name), name);
    for (const char *name : {"", "C", ":", "1:", "C:/", "CC:", "C;", "\xc3:", "@:", "[:"})
        QVERIFY2(!windowspath::isDrive(name), name);
    for (const char *path : {"C:", "C:/a", "/C:/a", "/server/data", "/"})
        QVERIFY2(windowspath::isAbsolute(path), path);
    for (const char *path : {"", "C", "C:a", "a", "a/C:", "CC:/a", "./C:/a"})
        QVERIFY2(!windowspath::isAbsolute(path), path);
}

void LocalPathTest::bytesAndText_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("drive") << u"C:\\Users\\Jörg"_s << QByteArray("C:/Users/J\xc3\xb6rg") << u"C:/Users/Jörg"_s;
    QTest::newRow("drive alone") << u"C:"_s << QByteArray("C:") << u"C:"_s;
    QTest::newRow("drive from above") << u"/C:/Users"_s << QByteArray("C:/Users") << u"C:/Users"_s;
    QTest::newRow("drive from above, alone") << u"/d:"_s << QByteArray("d:") << u"d:"_s;
    QTest::newRow("share") << u"\\\\server\\data\\a"_s << QByteArray("/server/data/a") << u"//server/data/a"_s;
    QTest::newRow("share, slashes") << u"//server/data"_s << QByteArray("/server/data") << u"//server/data"_s;
    QTest::newRow("share of a device's name") << u"//c/data"_s << QByteArray("/c/data") << u"//c/data"_s;
    QTest::newRow("relative") << u"runs\\one"_s << QByteArray("runs/one") << u"runs/one"_s;
    QTest::newRow("the drives") << u"/"_s << QByteArray("/") << u"/"_s;
    QTest::newRow("nothing") << QString() << QByteArray() << QString();
}

void LocalPathTest::bytesAndText()
{
    QFETCH(QString, given);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(windowspath::bytesOf(given), bytes);
    QCOMPARE(windowspath::textOf(bytes), text);
    QCOMPARE(windowspath::bytesOf(text), bytes); // there and back
    QCOMPARE(RemotePath(bytes).bytes(), bytes);  // as a path holds them
}

void LocalPathTest::extended_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *bytes, const QString &path) {
        QTest::addRow("%s", bytes) << QByteArray(bytes) << path;
    };
    row("C:/Users/J\xc3\xb6rg", u"\\\\?\\C:\\Users\\Jörg"_s);
    row("/C:/Users", u"\\\\?\\C:\\Users"_s);
    row("C:", u"\\\\?\\C:\\"_s);
    row("/C:", u"\\\\?\\C:\\"_s);
    row("C:/", u"\\\\?\\C:\\"_s);
    row("C:/a/./b/../c", u"\\\\?\\C:\\a\\c"_s);
    row("C:/..", u"\\\\?\\C:\\"_s);
    row("C:/../../a", u"\\\\?\\C:\\a"_s);
    row("/server/data", u"\\\\?\\UNC\\server\\data"_s);
    row("/server/data/a", u"\\\\?\\UNC\\server\\data\\a"_s);
    row("//server/data/a", u"\\\\?\\UNC\\server\\data\\a"_s);
    row("/server/data/a/../../../b", u"\\\\?\\UNC\\server\\data\\b"_s); // not what the server shares beside
    row("/server", {});
    row("/server/..", {});
    row("/../data", {});
    row("/", {});
    row("", {});
}

void LocalPathTest::extended()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QCOMPARE(windowspath::extended(bytes), path);
}

void LocalPathTest::thisSystem()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const RemotePath path(localBytes(folder));
    QVERIFY(isAbsoluteHere(path.bytes()));
    QCOMPARE(localText(path.bytes()), folder);
    int steps = 0;
    for (RemotePath up = path; up.bytes() != "/"; up = up.parent())
        QVERIFY2(++steps < 100 && isAbsoluteHere(up.bytes()), up.bytes().constData()); // one always gets to the top
    QCOMPARE(RemotePath("/").parent().bytes(), "/");
#ifdef Q_OS_WIN
    QCOMPARE(RemotePath("C:").parent().bytes(), "/");
#else
    QCOMPARE(RemotePath("C:").parent().bytes(), ".");
    QVERIFY(!isAbsoluteHere("C:/a")); // a name as any other
#endif
}

QTEST_GUILESS_MAIN(LocalPathTest)
#include "tst_localpath.moc"
