// SPDX-License-Identifier: GPL-3.0-or-later
//
// Remote paths: bytes in, the same bytes out, and text only for people.
#include "client/base/remotepath.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace officina;

class TestRemotePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfAPath_data();
    void partsOfAPath();
    void joins();
    void displays_data();
    void displays();
    void shellWordSurvivesARealShell_data();
    void shellWordSurvivesARealShell();
    void plainNames();
};

void TestRemotePath::partsOfAPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("normal");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("parent");

    QTest::newRow("absolute") << QByteArray("/a/b") << QByteArray("/a/b") << QByteArray("b") << QByteArray("/a");
    QTest::newRow("top") << QByteArray("/a") << QByteArray("/a") << QByteArray("a") << QByteArray("/");
    QTest::newRow("root") << QByteArray("/") << QByteArray("/") << QByteArray("/") << QByteArray("/");
    QTest::newRow("slashes") << QByteArray("//a///b/") << QByteArray("/a/b") << QByteArray("b") << QByteArray("/a");
    QTest::newRow("relative") << QByteArray("a") << QByteArray("a") << QByteArray("a") << QByteArray(".");
    QTest::newRow("not UTF-8") << QByteArray("/x/\xff") << QByteArray("/x/\xff") << QByteArray("\xff")
                               << QByteArray("/x");
}

void TestRemotePath::partsOfAPath()
{
    QFETCH(QByteArray, path);
    const RemotePath remote(path);
    QTEST(remote.bytes(), "normal");
    QTEST(remote.name(), "name");
    QTEST(remote.parent().bytes(), "parent");
}

void TestRemotePath::joins()
{
    QCOMPARE((RemotePath("/a") / "b/c").bytes(), QByteArray("/a/b/c"));
    QCOMPARE((RemotePath("/a") / "/c").bytes(), QByteArray("/c"));
    QCOMPARE((RemotePath() / "b").bytes(), QByteArray("b"));
    QCOMPARE((RemotePath("/") / "b").bytes(), QByteArray("/b"));
}

void TestRemotePath::displays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << QByteArray("a b") << QStringLiteral("a b");
    QTest::newRow("UTF-8") << QByteArray("\xce\xb1\xf0\x9f\x98\x80") << QStringLiteral("α😀");
    QTest::newRow("newline") << QByteArray("a\nb") << QStringLiteral("a\\x0ab");
    QTest::newRow("lone byte") << QByteArray("a\xff") << QStringLiteral("a\\xff");
    QTest::newRow("cut sequence") << QByteArray("\xe2\x82") << QStringLiteral("\\xe2\\x82");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << QStringLiteral("\\xc0\\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("\\xed\\xa0\\x80");
}

void TestRemotePath::displays()
{
    QFETCH(QByteArray, bytes);
    QTEST(displayBytes(bytes), "text");
}

void TestRemotePath::shellWordSurvivesARealShell_data()
{
    QTest::addColumn<QByteArray>("path");

    for (const char *path :
         {"plain", "with space", "quote'inside", "a\nb", "$HOME `id` \"x\" \\", "-rf", "\xff\xfe", "*?[a]", "α"})
        QTest::newRow(path) << QByteArray(path);
}

void TestRemotePath::shellWordSurvivesARealShell()
{
    QFETCH(QByteArray, path);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-s")});
    shell.write("printf %s " + RemotePath(path).shellWord());
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    const QByteArray expected = path.startsWith('-') ? "./" + path : path;
    QCOMPARE(shell.readAllStandardOutput(), expected);
}

void TestRemotePath::plainNames()
{
    QVERIFY(isPlainName("file"));
    QVERIFY(isPlainName("..."));
    QVERIFY(isPlainName("\xff"));
    for (const QByteArray &name :
         {QByteArray(), QByteArray("."), QByteArray(".."), QByteArray("a/b"), QByteArray("/"), QByteArray("a\0b", 3)})
        QVERIFY2(!isPlainName(name), name.constData());
}

QTEST_GUILESS_MAIN(TestRemotePath)
#include "tst_remotepath.moc"
