// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings come back as they were set, also from a new process's point of view; damaged values
// read as defaults.
#include "client/base/userfolders.h"
#include "client/settings/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"officina.ini"_s);
        const SiteId odd{u"host/with slash\nüß"_s};
        {
            QSettings store(file, QSettings::IniFormat);
            Settings settings(store);
            QCOMPARE(settings.get(setting::pollSeconds), 30);
            QCOMPARE(settings.get(setting::colourScheme), u"system"_s);
            settings.set(setting::pollSeconds, 45);
            settings.set(setting::language, u"fr"_s);
            settings.set(setting::userOf(odd), u"anna"_s);
            settings.set(setting::windowGeometry, QByteArray("\0\1\xff", 3));
        }
        QSettings store(file, QSettings::IniFormat);
        const Settings settings(store);
        QCOMPARE(settings.get(setting::pollSeconds), 45);
        QCOMPARE(settings.get(setting::language), u"fr"_s);
        QCOMPARE(settings.get(setting::userOf(odd)), u"anna"_s);
        QCOMPARE(settings.get(setting::userOf({u"host"_s})), QString());
        QCOMPARE(settings.get(setting::windowGeometry), QByteArray("\0\1\xff", 3));
    }

    void damaged_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("word") << "often";
        QTest::newRow("too small") << "1";
        QTest::newRow("too large") << "100000";
        QTest::newRow("overflow") << "99999999999999999999";
        QTest::newRow("empty") << "";
    }

    void damaged()
    {
        QFETCH(QString, value);
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"officina.ini"_s), QSettings::IniFormat);
        store.setValue(setting::pollSeconds.key, value);
        const Settings settings(store);
        QCOMPARE(settings.get(setting::pollSeconds), setting::pollSeconds.fallback);
    }

    void tellsChangesOnce()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"officina.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.set(setting::language, u"de"_s);
        settings.set(setting::language, u"de"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), setting::language.key);
    }

    // Last: it holds for the rest of the program.
    void everythingInOneFolder()
    {
        const QTemporaryDir folder;
        keepEverythingIn(folder.path());
        const QString ofQt = QSettings(QSettings::UserScope, u"QtProject"_s).fileName(); // of its file dialogs
        for (const QString &place : {dataFolder(), cacheFolder(), settingsFile(), ofQt})
            QVERIFY2(place.startsWith(folder.path() + u'/'), qPrintable(place));
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
