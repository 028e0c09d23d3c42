// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told of the window: whatever takes the focus has a role and a name, on every page.
#include "tests/support/ownhome.h"
#include "tests/ui/looks/uilook.h"
#include "ui/common/page.h"
#include "ui/window/application.h"
#include "ui/window/rail.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_application.reset(); }
    void pages_data();
    void pages();

private:
    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Application> m_application;
};

void AccessibleTest::initTestCase()
{
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
    m_application = std::make_unique<Application>(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}});
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
}

void AccessibleTest::pages_data()
{
    QTest::addColumn<PageId>("page");
    for (const PageId page : allPages())
        QTest::newRow(qPrintable(pageName(page))) << page;
}

void AccessibleTest::pages()
{
    QFETCH(PageId, page);
    m_application->window().showPage(page);
    QCoreApplication::processEvents();
    int looked = 0;
    const QStringList silent = silentBelow(m_application->window(), &looked);
    QVERIFY2(looked > 8, qPrintable(QString::number(looked))); // the rail alone
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

QTEST_MAIN(AccessibleTest)

#include "tst_accessible.moc"
