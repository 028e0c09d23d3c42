// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told of every page with something in it, and of every dialog: each control has a role, a name
// and its state; every chart has its table; what is secret is never spoken. And the Tab key comes round on each page, and
// what has the focus shows it.
#include "tests/ui/looks/everydialog.h"
#include "tests/ui/looks/pageworld.h"
#include "tests/ui/looks/uilook.h"
#include "ui/common/spokensecrets.h"
#include "ui/curves/chart/chartview.h"
#include "ui/curves/chart/tagcard.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class SpokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_application.reset(); }
    void pages();
    void chartsHaveTables();
    void dialogs();
    void secrets();
    void secretsAsTheyAreTyped();
    void tabComesRound_data();
    void tabComesRound();

private:
    TempFolder m_folder;
    std::unique_ptr<Application> m_application;
};

void SpokenTest::initTestCase()
{
    liveIn(m_folder);
    PageWorld::fill(m_folder);
    m_application =
        std::make_unique<Application>(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}, .tray = false});
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
}

void SpokenTest::pages()
{
    QStringList silent;
    PageWorld::walk(*m_application, m_folder.path(u"runs"_s), [&](const QString &page) {
        int looked = 0;
        for (const QString &fault : silentBelow(m_application->window(), &looked))
            if (!silent.contains(fault))
                silent += fault;
        QVERIFY2(looked > 8, qPrintable(page)); // the rail alone
    });
    QVERIFY2(silent.isEmpty(), qPrintable(u'\n' + silent.join(u'\n')));
}

// The page of curves is open, with two runs.
void SpokenTest::chartsHaveTables()
{
    const QList<ChartView *> charts = m_application->window().findChildren<ChartView *>();
    QVERIFY(charts.size() >= 2);
    for (ChartView *chart : charts) {
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(told->role(), QAccessible::Chart);
        const QWidget *card = chart;
        while (card && !qobject_cast<const TagCard *>(card))
            card = card->parentWidget();
        QVERIFY(card);
        QVERIFY2(card->findChild<QAction *>(u"chartAsTable"_s), qPrintable(whereIs(*chart)));
    }
}

void SpokenTest::dialogs()
{
    DialogWorld world;
    QStringList silent;
    for (const DialogMaker &maker : everyDialog()) {
        const std::unique_ptr<QDialog> dialog(maker.make(world));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        PageWorld::settle();
        int looked = 0;
        for (const QString &fault : silentBelow(*dialog, &looked))
            silent += QString::fromLatin1(maker.name) + u": "_s + fault;
        QVERIFY2(looked > 0, maker.name);
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(dialog.get());
        QCOMPARE(told->role(), QAccessible::Dialog);
        QVERIFY2(!told->text(QAccessible::Name).isEmpty(), maker.name);
    }
    QVERIFY2(silent.isEmpty(), qPrintable(u'\n' + silent.join(u'\n')));
}

// Every field for a secret, with something in it: nothing that is told holds it.
void SpokenTest::secrets()
{
    DialogWorld world;
    int fields = 0;
    for (const DialogMaker &maker : everyDialog()) {
        const std::unique_ptr<QDialog> dialog(maker.make(world));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->echoMode() == QLineEdit::Normal)
                continue;
            ++fields;
            field->setText(u"correct horse battery"_s);
        }
        QCoreApplication::processEvents();
        const QStringList silent = silentBelow(*dialog);
        QVERIFY2(silent.filter(u"secret"_s).isEmpty(), qPrintable(silent.join(u'\n')));
    }
    QVERIFY2(fields >= 3, qPrintable(QString::number(fields))); // password, code and token at least
}

// Every letter of it is an event: none holds one.
void SpokenTest::secretsAsTheyAreTyped()
{
    static QString told;
    QAccessible::setActive(true);
    const auto former = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::TextInserted)
            told += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
        if (event->type() == QAccessible::TextUpdated)
            told += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
    });
    hideSpokenSecrets();
    QLineEdit field;
    field.show();
    QTest::keyClicks(&field, u"open"_s);
    QCOMPARE(told, u"open"_s);
    field.clear();
    field.setEchoMode(QLineEdit::Password);
    told.clear();
    QTest::keyClicks(&field, u"secret"_s);
    field.setText(u"secret"_s);
    QVERIFY2(!told.isEmpty() && told.count(u'•') == told.size(), qPrintable(told));
    QAccessible::installUpdateHandler(former);
}

void SpokenTest::tabComesRound_data()
{
    QTest::addColumn<PageId>("page");
    for (const PageId page : allPages() + QList<PageId>{PageId::Doctor})
        QTest::newRow(qPrintable(pageName(page))) << page;
}

void SpokenTest::tabComesRound()
{
    QFETCH(PageId, page);
    MainWindow &window = m_application->window();
    window.showPage(page);
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window);
    PageWorld::settle();
    QWidget *first = window.findChild<QWidget *>(u"searchButton"_s);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        first->setFocus();
        QHash<QWidget *, int> stops;
        do {
            QWidget *at = QApplication::focusWidget();
            QVERIFY2(at, qPrintable(pageName(page)));
            ++stops[at];
            QVERIFY2(stops.value(at) < 100, qPrintable(whereIs(*at) + u" keeps the focus"_s)); // sources, marks
            const QImage focused = at->grab().toImage();
            QTest::keyClick(at, key);
            if (QApplication::focusWidget() != at)
                QVERIFY2(at->grab().toImage() != focused, qPrintable(whereIs(*at) + u" does not show the focus"_s));
        } while (QApplication::focusWidget() != first);
        QVERIFY2(stops.size() > 4, qPrintable(QString::number(stops.size())));
    }
}

QTEST_MAIN(SpokenTest)

#include "tst_spoken.moc"
