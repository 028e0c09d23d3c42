// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told of every page with something in it, and of every dialog: each control has a role, a name
// and its state; every chart has its table; what is secret is never spoken; what was waited for is said once it is there.
// And the Tab key comes round on each page, and what has the focus shows it.
#include "client/connection/keytrials.h"
#include "tests/support/heard.h"
#include "tests/ui/looks/everydialog.h"
#include "tests/ui/looks/pageworld.h"
#include "tests/ui/looks/uilook.h"
#include "ui/common/spokensecrets.h"
#include "ui/curves/chart/chartview.h"
#include "ui/curves/chart/tagcard.h"
#include "ui/data/asyncfilesystem.h"
#include "ui/data/measuredialog.h"
#include "ui/data/searchdialog.h"
#include "ui/keys/keytrialpane.h"
#include "ui/present/keytext.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

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
    void endsOfSearches();
    void endOfTheDoctor();
    void whatASiteSaysOfAKey();
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
        const QAction *asTable = card->findChild<QAction *>(u"chartAsTable"_s);
        QVERIFY2(asTable, qPrintable(whereIs(*chart)));
        QVERIFY2(told->text(QAccessible::Description).contains(asTable->text()), qPrintable(whereIs(*chart)));
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

// The focus stays where it was: only this tells that there is something now.
void SpokenTest::endsOfSearches()
{
    const TempFolder folder;
    folder.file("corpus/a.txt", "one");
    const auto here = std::make_shared<LocalAsyncFileSystem>();
    const Heard heard;
    SearchDialog search(u"local"_s, here, RemotePath(folder.bytes()), nullptr);
    search.show();
    search.findChild<QLineEdit *>(u"localSearchText"_s)->setText(u"*.txt"_s);
    search.findChild<QPushButton *>(u"localSearchStart"_s)->click();
    const auto *found = search.findChild<QLabel *>(u"localSearchState"_s);
    QTRY_COMPARE(heard.count(found->text()), 1);
    QVERIFY2(found->text().startsWith(u"Found"), qPrintable(found->text()));
    MeasureDialog measure(u"local"_s, here, {RemotePath(folder.bytes())}, nullptr);
    measure.show();
    const auto *amount = measure.findChild<QLabel *>(u"localMeasureAmount"_s);
    QTRY_COMPARE(heard.count(amount->text()), 1);
}

void SpokenTest::endOfTheDoctor()
{
    MainWindow &window = m_application->window();
    window.showPage(PageId::Doctor);
    auto *again = window.findChild<QPushButton *>(u"doctorAgain"_s);
    const auto *verdict = window.findChild<QWidget *>(u"doctorVerdict"_s);
    QTRY_VERIFY(again->isEnabled());
    const Heard heard;
    again->click();
    QTRY_COMPARE(heard.count(verdict->accessibleName()), 1);
}

void SpokenTest::whatASiteSaysOfAKey()
{
    DialogWorld world;
    KeyTrials trials(world.unreachable(), world.prompts, {});
    KeyTrialPane pane;
    OwnKey key;
    key.blob = "a public half";
    pane.show(&trials, key);
    pane.QWidget::show();
    const Heard heard;
    pane.findChild<QPushButton *>(u"keyTry"_s)->click();
    QTRY_COMPARE(trials.outcomes().size(), 1);
    const QString said = keyTrialText(trials.outcomes().first().trial, trials.site());
    QCOMPARE(heard.count(said), 1);
    KeyTrialPane another; // shows what was said; it is no news
    another.show(&trials, key);
    QCOMPARE(heard.count(said), 1);
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
