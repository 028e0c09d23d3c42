// SPDX-License-Identifier: GPL-3.0-or-later
//
// SITE:PATH as people type it: where the site ends and the path begins.
#include "cli/place.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *text, const char *site, const char *path) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(site) << QByteArray(path);
        };
        row("practice:runs", "practice", "runs");
        row("practice:", "practice", ".");
        row("practice:~/runs", "practice", "runs");
        row("practice:/a:b", "practice", "/a:b");
        row("anna@lumi:/work", "anna@lumi", "/work");
        row("root@127.0.0.1:5201:/", "root@127.0.0.1:5201", "/");
        row("root@127.0.0.1:5201:", "root@127.0.0.1:5201", ".");
        row("root@127.0.0.1:5201:~/a:b", "root@127.0.0.1:5201", "a:b");
        row("me@uni.eu@host:22:x", "me@uni.eu@host:22", "x");
        row("root@host:5201", "root@host", "5201"); // as ever, where no other ":" follows
        row("root@host:./5201:x", "root@host", "./5201:x");
        row("root@host:5201x:y", "root@host", "5201x:y");
        row("root@host:520100:y", "root@host", "520100:y"); // nobody's port
        row("lumi:12:30.log", "lumi", "12:30.log");         // a name, not an address
        row("root@[::1]:/work", "root@[::1]", "/work");
        row("root@[::1]:5201:/work", "root@[::1]:5201", "/work");
        row("[2001:db8::1]:22:x", "[2001:db8::1]:22", "x");
    }
    void places()
    {
        QFETCH(QString, text);
        QFETCH(QString, site);
        QFETCH(QByteArray, path);
        const auto place = readPlace(text);
        QVERIFY(place);
        QCOMPARE(place->site, site);
        QCOMPARE(place->path, RemotePath(path));
    }

    void localPaths()
    {
        for (const QString &text : {u"run"_s, u"./a:b"_s, u"/a:b"_s, u"a/b:c"_s, u":x"_s, u""_s, u"[a:b]"_s})
            QVERIFY2(!readPlace(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "tst_place.moc"
