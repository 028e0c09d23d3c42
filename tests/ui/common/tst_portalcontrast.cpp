// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contrast that a desktop wants, told by a portal of the test's own on a bus of its own: at the start, when it
// changes, and in the window's colours.
#include "client/settings/settings.h"
#include "tests/support/ownhome.h"
#include "tests/support/privatebus.h"
#include "ui/common/systemcontrast.h"
#include "ui/common/theme.h"
#include "ui/window/application.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVariant>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <memory>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

// Its names are the bus's.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint contrast = 0;

    void change(const QString &key, uint value)
    {
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) const
    {
        const bool isIt = group == "org.freedesktop.appearance"_L1 && key == "contrast"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isIt ? contrast : 99U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class PortalContrastTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    FakePortal m_portal;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void noBus();
    void wantedAtTheStart();
    void changes();
    void inTheWindow();
};

void PortalContrastTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"officina"_s);
    QVERIFY(m_bus.start());
    QDBusConnection portal = QDBusConnection::connectToBus(m_bus.address(), u"portal"_s);
    QVERIFY(portal.isConnected());
    QVERIFY(portal.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(portal.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void PortalContrastTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    m_bus.stop();
}

void PortalContrastTest::noBus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS"), folder = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    m_portal.contrast = 1;
    QObject parent;
    const SystemContrast *without = SystemContrast::watch(&parent);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("XDG_RUNTIME_DIR", folder);
    const SystemContrast *with = SystemContrast::watch(&parent);
    QTRY_VERIFY(with->isWanted()); // that none was there is not for good
    QVERIFY(!without->isWanted());
}

void PortalContrastTest::wantedAtTheStart()
{
    m_portal.contrast = 1;
    QObject parent;
    const SystemContrast *contrast = SystemContrast::watch(&parent);
    QTRY_VERIFY(contrast->isWanted());
}

void PortalContrastTest::changes()
{
    m_portal.contrast = 1;
    QObject parent;
    const SystemContrast *contrast = SystemContrast::watch(&parent);
    QSignalSpy changed(contrast, &SystemContrast::changed);
    QTRY_COMPARE(changed.size(), 1);
    m_portal.change(u"color-scheme"_s, 0); // which is no wish of this kind
    m_portal.change(u"contrast"_s, 0);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!contrast->isWanted());
    m_portal.change(u"color-scheme"_s, 1);
    m_portal.change(u"contrast"_s, 1);
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(contrast->isWanted());
}

// By the system or by the program's own setting: whoever wants it anywhere gets it.
void PortalContrastTest::inTheWindow()
{
    const TempFolder home;
    liveIn(home);
    m_portal.contrast = 1;
    Application application(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}});
    application.start();
    QTRY_VERIFY(Colours::of(qApp->palette()).isHighContrast);
    {
        QSettings store = Settings::userStore();
        QVERIFY(!Settings(store).get(setting::highContrast)); // which stays the user's
    }
    m_portal.change(u"contrast"_s, 0);
    QTRY_VERIFY(!Colours::of(qApp->palette()).isHighContrast);
}

QTEST_MAIN(PortalContrastTest)
#include "tst_portalcontrast.moc"
