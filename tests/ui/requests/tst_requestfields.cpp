// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of a request's form: what each mode asks, and days and numbers typed in any locale's way.
#include "tests/support/waiting.h"
#include "tests/ui/requests/requestspagefixture.h"
#include "ui/common/theme.h"
#include "ui/requests/stepbutton.h"

#include <QtCore/QScopeGuard>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace officina;
using namespace Qt::StringLiterals;

class TestRequestFields : public RequestsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void anotherModeAsksOtherThings();
    void aNewDraftBeginsAtTheTop();
    void nothingAttachedHasNoTick();
    void daysAreTyped_data();
    void daysAreTyped();
    void calendarOpensOnToday();
    void numbersAreTyped_data();
    void numbersAreTyped();
    void twoMeaningsAreAsked_data();
    void twoMeaningsAreAsked();
    void lettersAreCounted();
    void longLinesAreNotCut();
    void theRunTableTellsWhatItRefuses();
    void aCopyOfNoTitleHasNone();
    void theCalendarIsReadable();
};

void TestRequestFields::anotherModeAsksOtherThings()
{
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepProject"_s);
    type(u"request_project.title"_s, u"Kept"_s);
    QVERIFY(!m_page->findChild<QWidget *>(u"request_dissemination.plan"_s));
    click(u"requestStepAccess"_s);
    auto *modes = child<QComboBox>(u"requestMode"_s);
    const int entry = modes->findData(u"regular"_s);
    QVERIFY(entry > 0);
    modes->setFocus();
    while (modes->currentIndex() != entry)
        QTest::keyClick(modes, modes->currentIndex() < entry ? Qt::Key_Down : Qt::Key_Up);
    click(u"requestStepProject"_s);
    QVERIFY(child<QWidget>(u"request_dissemination.plan"_s)->isVisible());
    QCOMPARE(child<QLineEdit>(u"request_project.title"_s)->text(), u"Kept"_s);
    QTRY_COMPARE(onDisk().mode, AccessModeId{u"regular"_s});
}

void TestRequestFields::aNewDraftBeginsAtTheTop()
{
    QVERIFY(!child<QMenu>(u"requestsNewMenu"_s)->actions().first()->isSeparator()); // nothing stands above it
    m_page->resize(1100, 480);
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    QScrollArea *area = nullptr;
    for (QWidget *at = child<QWidget>(u"request_principal_investigator.email"_s); at && !area; at = at->parentWidget())
        area = qobject_cast<QScrollArea *>(at);
    QVERIFY(area);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    click(u"requestBack"_s);
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    QCOMPARE(area->verticalScrollBar()->value(), 0);
}

void TestRequestFields::nothingAttachedHasNoTick()
{
    child<QAction>(u"requestsNew_de_gcs_regular"_s)->trigger();
    auto *step = child<StepButton>(u"requestStepAttachments"_s);
    QVERIFY(!step->hasTick());
    step->setOpenPoints(0);
    QVERIFY(!step->hasTick()); // nothing is open, and nothing is there
    step->setEmpty(false);
    QVERIFY(step->hasTick());
}

void TestRequestFields::daysAreTyped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German);
    QTest::newRow("British") << english << u"4/1/2099"_s << u"2099-01-04"_s;
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"4/1/99"_s << u"2099-04-01"_s;
    QTest::newRow("German") << german << u"4.1.2099"_s << u"2099-01-04"_s;
    QTest::newRow("Swedish") << QLocale(QLocale::Swedish) << u"2099-01-04"_s << u"2099-01-04"_s;
    QTest::newRow("ISO anywhere") << german << u"2099-01-04"_s << u"2099-01-04"_s;
    QTest::newRow("no day") << german << u"30.2.2099"_s << u"30.2.2099"_s; // kept as typed, and told
}

void TestRequestFields::daysAreTyped()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    const QLocale before;
    QLocale::setDefault(locale);
    makePage();
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepAccess"_s);
    const QString field = u"request_submission.start_date"_s;
    type(field, text);
    QTest::keyClick(child<QWidget>(field), Qt::Key_Tab); // leaves the field, from wherever in it
    QVERIFY(!child<QWidget>(field)->hasFocus());
    QLocale::setDefault(before);
    click(u"requestBack"_s);
    QTEST(onDisk().text(u"submission.start_date"_s), "kept");
}

void TestRequestFields::calendarOpensOnToday()
{
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepAccess"_s);
    auto *field = child<QLineEdit>(u"request_submission.start_date"_s);
    QTest::mouseClick(field->parentWidget()->findChild<QAbstractButton *>(u"dateCalendar"_s), Qt::LeftButton);
    const auto *sheet = child<QCalendarWidget>(u"dateCalendarSheet"_s);
    QTRY_VERIFY(sheet->isVisible());
    const QDate day = sheet->selectedDate();
    QVERIFY(qAbs(day.daysTo(QDate::currentDate())) <= 1); // midnight may pass
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(onDisk().text(u"submission.start_date"_s), day.toString(Qt::ISODate));
}

void TestRequestFields::numbersAreTyped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("kept");
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::French), QLocale(QLocale::German)}) {
        const QByteArray name = QLocale::languageToString(locale.language()).toLatin1();
        QTest::newRow(name + " point") << locale << u"0.5"_s << QJsonValue(0.5);
        QTest::newRow(name + " comma") << locale << u"0,5"_s << QJsonValue(0.5);
        QTest::newRow(name + " words") << locale << u"plenty"_s << QJsonValue(u"plenty"_s);
        QTest::newRow(name + " below zero") << locale << u"-1"_s << QJsonValue(-1);
    }
}

void TestRequestFields::numbersAreTyped()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    const QLocale before;
    QLocale::setDefault(locale);
    makePage();
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepCompute"_s);
    type(u"request_size.storage_tb"_s, text);
    click(u"requestBack"_s);
    QLocale::setDefault(before);
    QTEST(onDisk().answers.value(u"size.storage_tb"_s), "kept");
}

void TestRequestFields::twoMeaningsAreAsked_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
        const QByteArray name = QLocale::languageToString(locale.language()).toLatin1();
        QTest::newRow(name + " point") << locale << u"1.234"_s;
        QTest::newRow(name + " comma") << locale << u"1,234"_s;
    }
}

void TestRequestFields::twoMeaningsAreAsked()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    makePage();
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepCompute"_s);
    const QString field = u"request_size.storage_tb"_s;
    const auto kept = [this] { return onDisk().answers.value(u"size.storage_tb"_s); };
    const auto meaning = [&](const QString &name) {
        return child<QWidget>(field)->parentWidget()->findChild<QAbstractButton *>(name);
    };
    type(field, text);
    QTRY_COMPARE(kept(), QJsonValue(text)); // not guessed
    QVERIFY(child<QWidget>(field)->property("invalid").toBool()); // marked where it stands
    QVERIFY(meaning(u"meaningFirst"_s)->isVisible() && meaning(u"meaningSecond"_s)->isVisible());
    meaning(u"meaningSecond"_s)->click();
    QTRY_COMPARE(kept(), QJsonValue(1234));
    QVERIFY(!meaning(u"meaningSecond"_s)->isVisible()); // what stands there now is clear
    QVERIFY(!child<QWidget>(field)->property("invalid").toBool());
    child<QLineEdit>(field)->clear();
    type(field, text);
    meaning(u"meaningFirst"_s)->click();
    QTRY_COMPARE(kept(), QJsonValue(1.234));
    QVERIFY(!meaning(u"meaningFirst"_s)->isVisible());
    // Nor is it asked of a draft that is opened.
    click(u"requestsAll"_s);
    m_page->openRequest(onDisk().id);
    click(u"requestStepCompute"_s);
    QVERIFY(child<QWidget>(field)->isVisible() && !meaning(u"meaningFirst"_s)->isVisible());
}

// Also those of a draft that is opened.
void TestRequestFields::lettersAreCounted()
{
    const Request request = exampleRequest();
    const QString text = request.answers.value(u"project.abstract"_s).toString();
    QVERIFY(!text.isEmpty() && m_store->save(request));
    m_page->activated();
    auto *table = child<QAbstractItemView>(u"requestsTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    click(u"requestStepProject"_s);
    const auto *count = child<QLabel>(u"characters_project.abstract"_s);
    QVERIFY2(count->text().startsWith(QString::number(text.size()) + u' '), qPrintable(count->text()));
}

// Pasted, and of a draft that is opened and edited elsewhere.
void TestRequestFields::longLinesAreNotCut()
{
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepProject"_s);
    auto *title = child<QLineEdit>(u"request_project.title"_s);
    title->setFocus();
    QGuiApplication::clipboard()->setText(QString(40'000, u'x'));
    QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(onDisk().title().size(), 40'000);
    click(u"requestsAll"_s);
    m_page->openRequest(onDisk().id);
    click(u"requestStepProject"_s);
    title = child<QLineEdit>(u"request_project.title"_s);
    QTest::keyClick(title, Qt::Key_End);
    type(u"request_project.title"_s, u"!"_s);
    QTRY_COMPARE(onDisk().title().size(), 40'001);
}

void TestRequestFields::theRunTableTellsWhatItRefuses()
{
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepCompute"_s);
    QVERIFY(!child<QWidget>(u"requestRemoveRun"_s)->isEnabled()); // there is none
    click(u"requestAddRun"_s);
    QVERIFY(child<QWidget>(u"requestRemoveRun"_s)->isEnabled());
    auto *model = child<QAbstractItemView>(u"requestRuns"_s)->model();
    const auto *refused = child<QLabel>(u"requestRunRefused"_s);
    QVERIFY(!refused->isVisible());
    model->setData(model->index(0, 1), u"many"_s);
    QVERIFY(refused->isVisible());
    QVERIFY2(refused->text().contains(u"many"_s), qPrintable(refused->text()));
    model->setData(model->index(0, 1), u"16"_s);
    QVERIFY(!refused->isVisible());
}

void TestRequestFields::aCopyOfNoTitleHasNone()
{
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestsAll"_s);
    click(u"requestsDuplicate"_s);
    const auto listing = m_store->list();
    QCOMPARE(listing->requests.size(), 2);
    for (const Request &each : listing->requests)
        QCOMPARE(each.title(), QString());
}

// With the program's style, whose tables have wide cells.
void TestRequestFields::theCalendarIsReadable()
{
    const Theme theme(*qApp);
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepAccess"_s);
    auto *field = child<QLineEdit>(u"request_submission.start_date"_s);
    QTest::mouseClick(field->parentWidget()->findChild<QAbstractButton *>(u"dateCalendar"_s), Qt::LeftButton);
    const auto *days = child<QCalendarWidget>(u"dateCalendarSheet"_s)->findChild<QTableView *>();
    QVERIFY(days);
    QTRY_VERIFY(days->isVisible());
    QList<QColor> inks;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        inks.append(days->palette().color(group, QPalette::Text));
    int cells = 0;
    for (int row = 0; row < days->model()->rowCount(); ++row) {
        for (int column = 0; column < days->model()->columnCount(); ++column) {
            const QModelIndex cell = days->model()->index(row, column);
            if (days->isRowHidden(row) || days->isColumnHidden(column))
                continue;
            ++cells;
            QVERIFY2(days->sizeHintForIndex(cell).width() <= days->columnWidth(column),
                     qPrintable(cell.data().toString()));
            const auto ink = cell.data(Qt::ForegroundRole).value<QColor>(); // the theme's, at weekends too
            QVERIFY2(inks.contains(ink), qPrintable(cell.data().toString() + u' ' + ink.name()));
        }
    }
    QCOMPARE(cells, 7 * 7); // the names of the days, and six weeks
}

QTEST_MAIN(TestRequestFields)

#include "moc_requestspagefixture.cpp"
#include "tst_requestfields.moc"
