// SPDX-License-Identifier: GPL-3.0-or-later
//
// Remote paths: bytes in, the same bytes out, and text only for people.
#include "client/base/remotepath.h"
#include "client/base/windowsname.h"

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
    void displaysText();
    void shellWordSurvivesARealShell_data();
    void shellWordSurvivesARealShell();
    void plainNames();
    void windowsNames_data();
    void windowsNames();
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
    QTest::newRow("C1") << QByteArray("a\xc2\x9b"
                                      "31m")
                        << QStringLiteral("a\\xc2\\x9b31m");
    QTest::newRow("C1, last") << QByteArray("\xc2\x9f\xc2\xa0") << QStringLiteral("\\xc2\\x9f\u00a0");
    QTest::newRow("override") << QByteArray("invoice\xe2\x80\xaegpj.sh")
                              << QStringLiteral("invoice\\xe2\\x80\\xaegpj.sh");
    QTest::newRow("embedding") << QByteArray("\xe2\x80\xaa") << QStringLiteral("\\xe2\\x80\\xaa");
    QTest::newRow("isolate") << QByteArray("\xe2\x81\xa6") << QStringLiteral("\\xe2\\x81\\xa6");
    QTest::newRow("pop isolate") << QByteArray("\xe2\x81\xa9") << QStringLiteral("\\xe2\\x81\\xa9");
    QTest::newRow("mark") << QByteArray("\xe2\x80\x8f") << QStringLiteral("\\xe2\\x80\\x8f");
    QTest::newRow("Arabic mark") << QByteArray("\xd8\x9c") << QStringLiteral("\\xd8\\x9c");
    QTest::newRow("line separator") << QByteArray("\xe2\x80\xa8") << QStringLiteral("\\xe2\\x80\\xa8");
    QTest::newRow("joiner and Hebrew") << QByteArray("\xe2\x80\x8d\xd7\x90") << QStringLiteral("\u200d\u05d0");
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

void TestRemotePath::displaysText()
{
    const QString text = QStringLiteral("a\n\x1b[2J\u202eb");
    QCOMPARE(displayText(text), QStringLiteral("a\\x0a\\x1b[2J\\xe2\\x80\\xaeb"));
    QCOMPARE(displayText(text, u"\n"), QStringLiteral("a\n\\x1b[2J\\xe2\\x80\\xaeb"));
    QCOMPARE(displayText(displayText(text)), displayText(text)); // what is shown already stays
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

void TestRemotePath::windowsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("good");
    for (const char *name : {"a", "model.safetensors", ".hidden", "..hidden", "a b", "Größe.txt", "日本", "console.log",
                             "com", "COM10.txt", "lpt", "nulls", "a.con", "aux-data", "[a]{b}(c)~!@#$%^&+=,;'`"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"",       ".",       "..",       "...",  "..\\x",      "\\\\server\\share",
                             "a\\b",   "a/b",     "C:x",      "C:",   "x:stream",   "x::$DATA",
                             "a<",     "a>",      "a\"",      "a|b",  "a?",         "*",
                             "a.",     "a..",     "a ",       "a. ",  " ",          "CON",
                             "con",    "Con.txt", "con .txt", "PRN",  "aux.tar.gz", "NUL",
                             "nul.",   "COM1",    "com0.log", "LPT9", "COM¹",       "lpt³.x",
                             "CONIN$", "conout$", "CLOCK$",   "a\tb", "a\nb",       "\x01",
                             "\xff",   "a\xc3"})
        QTest::addRow("no: %s", name) << QByteArray(name) << false;
    QTest::newRow("255 letters") << QByteArray(255, 'a') << true;
    QTest::newRow("no: 256 letters") << QByteArray(256, 'a') << false;
    QTest::newRow("255 letters of two bytes each") << QString(255, QChar(0xe9)).toUtf8() << true;
    QTest::newRow("no: a zero") << QByteArray("a\0b", 3) << false;
}

void TestRemotePath::windowsNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, good);
    QCOMPARE(isWindowsName(name), good);
#ifdef Q_OS_WIN
    QCOMPARE(isLocalName(name), good);
#else
    QCOMPARE(isLocalName(name), isPlainName(name));
#endif
}

QTEST_GUILESS_MAIN(TestRemotePath)
#include "tst_remotepath.moc"
