// SPDX-License-Identifier: GPL-3.0-or-later
//
// `officina --selftest` with the real program: an installation that is whole, and one that lacks a part which is loaded
// only when it is needed (bwrap hides the part).
#include "tests/support/ownhome.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QProcess>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class SelfTestTest : public QObject
{
    Q_OBJECT

private:
    struct Outcome {
        int status = -1;
        QString words;
    };
    // hidden: a folder that the program finds empty; empty: none.
    Outcome run(const TempFolder &folder, const QString &picture, const QString &hidden = {}) const;

private Q_SLOTS:
    void whole();
    void pictureThatCannotBeWritten();
    void missing_data();
    void missing();
};

SelfTestTest::Outcome SelfTestTest::run(const TempFolder &folder, const QString &picture, const QString &hidden) const
{
    liveIn(folder);
    QStringList words{qEnvironmentVariable("OFFICINA_BIN_DIR") + u"/officina"_s, u"--selftest"_s, picture};
    if (!hidden.isEmpty())
        words = QStringList{u"bwrap"_s, u"--dev-bind"_s, u"/"_s, u"/"_s, u"--tmpfs"_s, hidden} + words;
    QProcess process;
    process.start(words.takeFirst(), words);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

void SelfTestTest::whole()
{
    const TempFolder folder;
    folder.folder("home");
    const Tree before = treeOf(folder.bytes("home"));
    const QString picture = folder.path(u"pages.png"_s);
    const Outcome outcome = run(folder, picture);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.words));
    QCOMPARE(QImage(picture).width(), 3 * 960);
    Tree after = treeOf(folder.bytes("home"));
    after.removeIf([](Tree::iterator entry) { return entry.key().contains("cache"); }); // what Qt keeps of fonts
    QCOMPARE(difference(after, before), QByteArray());
}

void SelfTestTest::pictureThatCannotBeWritten()
{
    const TempFolder folder;
    folder.folder("home");
    const Outcome outcome = run(folder, folder.path(u"nowhere/pages.png"_s));
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.words.contains("nowhere/pages.png"_L1), qPrintable(outcome.words));
}

void SelfTestTest::missing_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("word");
    const QString plugins = QLibraryInfo::path(QLibraryInfo::PluginsPath);
    QTest::newRow("database") << plugins + u"/sqldrivers"_s << u"SQLite"_s;
    QTest::newRow("encryption") << plugins + u"/tls"_s << u"TLS"_s;
    QTest::newRow("words") << QLibraryInfo::path(QLibraryInfo::TranslationsPath) << u"translations"_s;
}

void SelfTestTest::missing()
{
    QFETCH(QString, hidden);
    QFETCH(QString, word);
    const TempFolder folder;
    folder.folder("home");
    const Outcome outcome = run(folder, folder.path(u"pages.png"_s), hidden);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.words.contains(word), qPrintable(outcome.words));
}

QTEST_GUILESS_MAIN(SelfTestTest)
#include "tst_selftest.moc"
