// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told of the window: whatever takes the focus has a role and a name, on every page.
#include "tests/support/tempfolder.h"
#include "ui/common/page.h"
#include "ui/window/application.h"
#include "ui/window/rail.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// Parts of another control, which is told itself, and areas that only scroll.
bool isPart(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollArea *>(&widget)
        || qobject_cast<const QHeaderView *>(&widget)
        || (widget.parentWidget() && widget.focusProxy() == widget.parentWidget());
}

QString whereIs(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at && !at->isWindow(); at = at->parentWidget())
        if (!at->objectName().isEmpty())
            names.prepend(at->objectName());
    return u"%1 (%2)"_s.arg(names.join(u'/'), QString::fromLatin1(widget.metaObject()->className()));
}

// What is silent below the widget, one each. looked: how many take the focus.
QStringList silentIn(const QWidget &top, int &looked)
{
    QStringList silent;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPart(*widget))
            continue;
        ++looked;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->role() == QAccessible::NoRole)
            silent += whereIs(*widget) + u": no role"_s;
        else if (told->text(QAccessible::Name).trimmed().isEmpty())
            silent += whereIs(*widget) + u": no name"_s;
    }
    return silent;
}

} // namespace

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
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(name, m_folder->bytes("home"));
    qputenv("OFFICINA_PRACTICE_DIR", m_folder->bytes("no-practice"));
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
    const QStringList silent = silentIn(m_application->window(), looked);
    QVERIFY2(looked > 8, qPrintable(QString::number(looked))); // the rail alone
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

QTEST_MAIN(AccessibleTest)

#include "tst_accessible.moc"
