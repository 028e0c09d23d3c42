// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secrets where this machine may have no keychain: every request is answered, what cannot be
// kept is an error, and nothing is written to a file instead.
#include "client/settings/secrets.h"

#include "tests/support/ownhome.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_Secrets : public QObject
{
    Q_OBJECT

    testing::TempFolder m_home;

private Q_SLOTS:
    void initTestCase()
    {
        // No session bus: as on a machine without a desktop. Files would land below this home.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        testing::liveIn(m_home);
    }

    void answersWithoutKeychain()
    {
        Secrets secrets(u"officina-test"_s);
        const QString key = Secrets::passwordKey(u"anna"_s, u"lumi"_s);
        auto written = secrets.write(key, u"hidden-word-4711"_s);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 30'000);
        QVERIFY(!written.result());
        QCOMPARE(written.result().error().kind, Error::Kind::Unsupported);
        auto read = secrets.read(key);
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 30'000);
        QVERIFY(!read.result());
        QCOMPARE(read.result().error().subject, key);

        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("hidden-word-4711"), qPrintable(file.fileName()));
        }
    }

    void keysDiffer()
    {
        QVERIFY(Secrets::passwordKey(u"a"_s, u"b"_s) != Secrets::passwordKey(u"b"_s, u"a"_s));
        QVERIFY(Secrets::passwordKey(u"a"_s, u"b"_s) != Secrets::passphraseKey(u"a@b"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
