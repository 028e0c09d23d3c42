// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing a request with real clicks and keys: what is typed is saved, adds up, is checked, can be
// exported, deleted and taken back; damage on disk is told and left alone.
#include "client/base/files.h"
#include "client/requests/rules.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/requestspagefixture.h"
#include "ui/common/errorpanel.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSpinBox>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

const QString firstName = u"principal_investigator.first_name"_s;
const QString jobTitle = u"principal_investigator.job_title"_s;

} // namespace

class TestRequestsPage : public RequestsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void emptyPageOffersTheFirstStep();
    void savesAsTyped();
    void undoesInTextFields();
    void runTableAddsUp();
    void comesFromAFactory();
    void tellsTheNextCutoff();
    void checksFollow();
    void listsDuplicatesDeletesAndTakesBack();
    void damagedDraftsAreTold();
    void opensWhatItSaved();
    void exports();
    void cannotSave();
    void unsavedStaysOpen();
    void conflictStaysOpen();
    void damagedProfile();
    void profileOfAnotherWindow();
    void copiesIntoTheForm();
    void everyFieldHasAName();
    void oneProfileForAllRequests();
    void twoWindows();
    void opensFilesOfOthers();
    void aTableIsNoDraft();

private:
    bool isErrorTold() const { return std::ranges::any_of(m_page->findChildren<ErrorPanel *>(), &QWidget::isVisible); }
};

void TestRequestsPage::emptyPageOffersTheFirstStep()
{
    QVERIFY(child<QWidget>(u"requestsEmpty"_s)->isVisible());
    click(u"requestsEmptyAction"_s);
    QVERIFY(child<QWidget>(u"request_principal_investigator.first_name"_s)->isVisible());
    QCOMPARE(onDisk().mode, AccessModeId{u"aif_playground"_s}); // there from its first moment
}

void TestRequestsPage::savesAsTyped()
{
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    type(u"request_principal_investigator.first_name"_s, u"Zoe"_s);
    QTRY_COMPARE(m_store->profile()->answers[firstName].toString(), u"Zoe"_s); // without any further action
    click(u"requestStepProject"_s);
    type(u"request_project.title"_s, u"Protein model"_s);
    click(u"requestBack"_s); // leaving a page saves at once
    QCOMPARE(onDisk().title(), u"Protein model"_s);
    QVERIFY(child<QLabel>(u"requestHeading"_s)->text().contains(u"Protein model"_s));
    type(u"request_principal_investigator.job_title"_s, u"Head"_s);
    m_page.reset(); // the window closes in mid-word
    QCOMPARE(m_store->profile()->answers[jobTitle].toString(), u"Head"_s);
}

void TestRequestsPage::undoesInTextFields()
{
    click(u"requestsEmptyAction"_s);
    click(u"requestStepProject"_s);
    auto *summary = child<QPlainTextEdit>(u"request_project.abstract"_s);
    summary->setFocus();
    QTest::keyClicks(summary, u"first"_s);
    QTRY_COMPARE(onDisk().text(u"project.abstract"_s), u"first"_s);
    QTest::keyClick(summary, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(summary->toPlainText() != u"first"_s);
    QTest::keyClick(summary, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(summary->toPlainText(), u"first"_s);
}

void TestRequestsPage::runTableAddsUp()
{
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    click(u"requestStepCompute"_s);
    auto *runs = child<Table>(u"requestRuns"_s);
    const QAbstractItemModelTester tester(runs->model());
    click(u"requestAddRun"_s);
    click(u"requestAddRun"_s);
    QCOMPARE(runs->model()->rowCount(), 2);
    // As in a spreadsheet: go to the cell, type, Enter.
    const auto enter = [runs](int column, const QString &text) {
        runs->setCurrentIndex(runs->model()->index(0, column));
        runs->setFocus();
        QTest::keyClicks(runs, text.first(1)); // opens the editor
        auto *editor = runs->findChild<QWidget *>(u"qt_spinbox_lineedit"_s);
        if (!editor)
            editor = QApplication::focusWidget();
        QTest::keyClicks(editor, text.sliced(1));
        QTest::keyClick(editor, Qt::Key_Return);
    };
    enter(1, u"16"_s);
    QTRY_COMPARE(runs->model()->index(0, 1).data().toString(), u"16"_s);
    runs->model()->setData(runs->model()->index(0, 2), 4);
    runs->model()->setData(runs->model()->index(0, 3), 48);
    runs->model()->setData(runs->model()->index(0, 4), 8);
    runs->setCurrentIndex(runs->model()->index(1, 0));
    click(u"requestRemoveRun"_s);
    QCOMPARE(runs->model()->rowCount(), 1);
    child<QSpinBox>(u"requestReserve"_s)->setValue(0);
    QCOMPARE(child<QLabel>(u"requestTotal"_s)->text(), QLocale().toString(24'576));
    QTRY_COMPARE(onDisk().compute.runs.size(), 1);
    QCOMPARE(onDisk().compute.runs.first().gpuHours(), 24'576.0);
}

void TestRequestsPage::comesFromAFactory()
{
    m_page->newRequest({u"it4lia"_s}, {u"leonardo"_s});
    QVERIFY(child<QComboBox>(u"requestMode"_s)->isVisible());
    QCOMPARE(child<QComboBox>(u"requestFactory"_s)->currentData().toString(), u"it4lia"_s);
    QCOMPARE(child<QComboBox>(u"requestSystem"_s)->currentData().toString(), u"leonardo"_s);
    QCOMPARE(onDisk().system, SystemId{u"leonardo"_s});
    // Another factory: its system does not stay.
    auto *factory = child<QComboBox>(u"requestFactory"_s);
    factory->setFocus();
    QTest::keyClick(factory, Qt::Key_Home);
    QTest::keyClick(factory, Qt::Key_Down);
    QVERIFY(factory->currentData().toString() != u"it4lia"_s);
    QVERIFY(child<QComboBox>(u"requestSystem"_s)->currentData().toString() != u"leonardo"_s);
}

// Also where the call names a day of each month and no dates.
void TestRequestsPage::tellsTheNextCutoff()
{
    m_page->startWith(Request::create({u"development"_s}, QDateTime::currentDateTimeUtc()));
    QVERIFY2(child<QLabel>(u"requestAnswer"_s)->text().contains(u"Next cut-off known"),
             qPrintable(child<QLabel>(u"requestAnswer"_s)->text()));
}

void TestRequestsPage::checksFollow()
{
    Request request = exampleRequest();
    request.set(u"submission.start_date"_s, QDate::currentDate().addMonths(1).toString(Qt::ISODate));
    request.set(u"principal_investigator.contract_ends"_s, {});
    request.set(u"principal_investigator.contract_permanent"_s, true);
    QVERIFY(m_store->save(request));
    m_page->openRequest(request.id);
    // What has to be attached may lie at the portal alone.
    QCOMPARE(child<QLabel>(u"requestTally"_s)->text(), u"1 to look up"_s);
    click(u"requestStepEthics"_s);
    auto *civilian = child<QComboBox>(u"request_project.civilian"_s);
    civilian->setFocus();
    QTest::keyClick(civilian, Qt::Key_End); // No
    QVERIFY(child<QLabel>(u"requestTally"_s)->text() != u"1 to look up"_s);
    // From the line of the check to the page where it is mended.
    click(u"requestStepProject"_s);
    click(u"requestMend_project.civilian"_s);
    QVERIFY(civilian->isVisible());
    QVERIFY(civilian->hasFocus()); // and to the field
}

void TestRequestsPage::listsDuplicatesDeletesAndTakesBack()
{
    const Request request = exampleRequest();
    QVERIFY(m_store->save(request));
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    m_page->activated();
    QCOMPARE(badge.last().first().toInt(), 1);
    auto *table = child<Table>(u"requestsTable"_s);
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 1);
    click(u"requestsDuplicate"_s);
    QCOMPARE(m_store->list()->requests.size(), 2);
    click(u"requestsAll"_s);
    QCOMPARE(table->model()->rowCount(), 2);

    const QString id = table->currentIndex().data(KeyRole).toString();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!QFile::exists(m_store->pathOf({id})));
    click(u"requestsUndo"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(QFile::exists(m_store->pathOf({id})));
}

void TestRequestsPage::damagedDraftsAreTold()
{
    const Request request = exampleRequest();
    QVERIFY(m_store->save(request));
    const QString path = m_store->folder() + u"/broken.json"_s;
    QVERIFY(writeFile(path, "{\"format\": \"offi"));
    m_page->activated();
    QCOMPARE(child<Table>(u"requestsTable"_s)->model()->rowCount(), 1); // the good one is there
    ErrorPanel *told = nullptr;
    for (ErrorPanel *panel : m_page->findChildren<ErrorPanel *>()) {
        if (panel->isVisible())
            told = panel;
    }
    QVERIFY(told);
    QCOMPARE(readFile(path).value(), QByteArray("{\"format\": \"offi"));
    QVERIFY(child<QAbstractButton>(u"requestsGoBack"_s)->isHidden()); // no version of it is kept
}

void TestRequestsPage::opensWhatItSaved()
{
    const Request request = exampleRequest();
    QVERIFY(m_store->save(request));
    m_page->openRequest(request.id);
    for (const QString &step :
         {u"Access"_s, u"Compute"_s, u"Project"_s, u"Ethics"_s, u"Attachments"_s, u"Send"_s, u"Applicant"_s})
        click(u"requestStep"_s + step);
    // Something is edited and edited back: nothing else may have changed on the way.
    type(u"request_principal_investigator.first_name"_s, u"x"_s);
    QTest::keyClick(child<QWidget>(u"request_principal_investigator.first_name"_s), Qt::Key_Backspace);
    click(u"requestsAll"_s);
    Request back = onDisk();
    back.saved = request.saved;
    QCOMPARE(QJsonDocument(toJson(back)).toJson(), QJsonDocument(toJson(request)).toJson());
    m_page->openRequest({u"no-such"_s});
    QVERIFY(child<Table>(u"requestsTable"_s)->isVisible());
}

void TestRequestsPage::exports()
{
    QVERIFY(!m_page->exportTo(m_folder->filePath(u"none.pdf"_s))); // nothing is open
    const Request request = exampleRequest();
    QVERIFY(m_store->save(request));
    m_page->openRequest(request.id);
    QVERIFY(m_page->exportTo(m_folder->filePath(u"dossier.pdf"_s)));
    QVERIFY(m_page->exportTo(m_folder->filePath(u"dossier.zip"_s)));
    QVERIFY(readFile(m_folder->filePath(u"dossier.pdf"_s))->startsWith("%PDF-"));
    QVERIFY(readFile(m_folder->filePath(u"dossier.zip"_s))->startsWith("PK"));
    QVERIFY(!m_page->exportTo(m_folder->filePath(u"dossier.pdf/below.pdf"_s)));
}

void TestRequestsPage::cannotSave()
{
    click(u"requestsEmptyAction"_s);
    type(u"request_principal_investigator.first_name"_s, u"Zoe"_s);
    QTRY_COMPARE(m_store->profile()->answers[firstName].toString(), u"Zoe"_s);
    // The folder is replaced by a file: refused for every user, root included.
    QVERIFY(QDir().rename(m_store->folder(), m_folder->filePath(u"aside"_s)));
    QVERIFY(writeFile(m_store->folder(), "in the way"));
    type(u"request_principal_investigator.job_title"_s, u"Head"_s);
    QTRY_VERIFY(isErrorTold());
    // What was typed is still there, and is saved as soon as it can be.
    QVERIFY(QFile::remove(m_store->folder()));
    QVERIFY(QDir().rename(m_folder->filePath(u"aside"_s), m_store->folder()));
    type(u"request_principal_investigator.job_title"_s, u"!"_s);
    QTRY_COMPARE(m_store->profile()->answers[jobTitle].toString(), u"Head!"_s);
    QVERIFY(!isErrorTold());
}

// What cannot be saved is not let go, neither for the list nor for another draft; and there is a way out.
void TestRequestsPage::unsavedStaysOpen()
{
    click(u"requestsEmptyAction"_s);
    click(u"requestStepProject"_s);
    QVERIFY(QDir().rename(m_store->folder(), m_folder->filePath(u"aside"_s)));
    QVERIFY(writeFile(m_store->folder(), "in the way"));
    type(u"request_project.title"_s, u"Not lost"_s);
    const auto *title = child<QLineEdit>(u"request_project.title"_s);
    const auto isHere = [title] { return title->isVisible() && title->text() == u"Not lost"_s; };
    click(u"requestsAll"_s);
    QVERIFY(isHere());
    QVERIFY(isErrorTold());
    QVERIFY(child<QWidget>(u"requestUnsaved"_s)->isVisible());
    m_page->newRequest({}, {});
    QVERIFY(isHere());
    QVERIFY(!m_page->showCalendar());
    QVERIFY(isHere());

    const QString elsewhere = m_folder->filePath(u"elsewhere.json"_s);
    click(u"requestSaveElsewhere"_s);
    auto *dialog = child<QFileDialog>(u"requestElsewhereDialog"_s);
    QCOMPARE(dialog->defaultSuffix(), u"officina-request"_s); // by which a desktop opens it here
    Q_EMIT dialog->fileSelected(elsewhere);
    dialog->close();
    QVERIFY(!title->isVisible());
    QCOMPARE(readRequestFile(elsewhere)->title(), u"Not lost"_s);
}

void TestRequestsPage::conflictStaysOpen()
{
    Request theirs = m_store->save(exampleRequest()).value();
    m_page->openRequest(theirs.id);
    click(u"requestStepProject"_s);
    type(u"request_project.title"_s, u"!"_s);
    theirs.set(titleField, u"Theirs"_s);
    QVERIFY(m_store->save(theirs));
    click(u"requestsAll"_s);
    QVERIFY(child<QWidget>(u"requestConflict"_s)->isVisible());
    QCOMPARE(child<QLineEdit>(u"request_project.title"_s)->text(), u"Protein language model!"_s);
    QVERIFY(!child<QWidget>(u"requestUnsaved"_s)->isVisible());
    click(u"requestKeepMine"_s);
    click(u"requestsAll"_s);
    QVERIFY(child<Table>(u"requestsTable"_s)->isVisible());
    QCOMPARE(m_store->list()->requests.size(), 2);
}

// It is told, left as it is, and holds up no draft, which keeps what is said of people until it is mended.
void TestRequestsPage::damagedProfile()
{
    const QByteArray damaged = "{\"format\": \"offi";
    QVERIFY(m_store->changeProfile({{u"organisation.name"_s, u"Ours"_s}}));
    const QByteArray good = readFile(m_store->profilePath()).value();
    QVERIFY(writeFile(m_store->profilePath(), damaged));
    makePage();
    QVERIFY(isErrorTold());
    click(u"requestsEmptyAction"_s);
    QVERIFY(isErrorTold());
    type(u"request_principal_investigator.first_name"_s, u"Zoe"_s);
    QTRY_COMPARE(onDisk().text(firstName), u"Zoe"_s);
    QVERIFY(isErrorTold()); // still, though the draft was saved
    QCOMPARE(readFile(m_store->profilePath()).value(), damaged);

    QVERIFY(writeFile(m_store->profilePath(), good));
    const auto *organisation = child<QLineEdit>(u"request_organisation.name"_s);
    QTRY_COMPARE(organisation->text(), u"Ours"_s);
    QVERIFY(!isErrorTold());
    QCOMPARE(child<QLineEdit>(u"request_principal_investigator.first_name"_s)->text(), u"Zoe"_s);

    QVERIFY(writeFile(m_store->profilePath(), damaged)); // while it is in use
    type(u"request_principal_investigator.job_title"_s, u"Head"_s);
    QTRY_COMPARE(onDisk().text(jobTitle), u"Head"_s);
    QCOMPARE(onDisk().text(u"organisation.name"_s), u"Ours"_s);
    QVERIFY(isErrorTold());
    QCOMPARE(readFile(m_store->profilePath()).value(), damaged);
}

void TestRequestsPage::profileOfAnotherWindow()
{
    click(u"requestsEmptyAction"_s);
    const auto *organisation = child<QLineEdit>(u"request_organisation.name"_s);
    RequestStore other(m_store->folder());
    for (const QString &name : {u"The first"_s, u"The second"_s}) { // there was no profile before, and then there was
        QVERIFY(other.changeProfile({{u"organisation.name"_s, name}}));
        QTRY_COMPARE(organisation->text(), name);
    }
    type(u"request_principal_investigator.first_name"_s, u"Zoe"_s);
    QTRY_COMPARE(other.profile()->answers[firstName].toString(), u"Zoe"_s);
    QCOMPARE(other.profile()->answers[u"organisation.name"_s].toString(), u"The second"_s);
}

void TestRequestsPage::copiesIntoTheForm()
{
    const Request request = exampleRequest();
    QVERIFY(m_store->save(request));
    m_page->openRequest(request.id);
    click(u"requestStepSend"_s);
    QVERIFY(child<QAbstractButton>(u"requestOpenPortal"_s)->toolTip().contains(u"access.eurohpc"_s));
    QVERIFY(child<QAbstractButton>(u"requestOpenCall"_s)->isVisible());
    child<QAbstractButton>(u"requestCopy_0"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), request.title());
}

void TestRequestsPage::everyFieldHasAName()
{
    click(u"requestsEmptyAction"_s);
    int fields = 0;
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->objectName().startsWith(u"request"_s) || widget->focusPolicy() == Qt::NoFocus
            || widget->isHidden())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                     || widget->inherits("QScrollArea"),
                 qPrintable(widget->objectName()));
        ++fields;
    }
    QVERIFY(fields > 35);
}

void TestRequestsPage::oneProfileForAllRequests()
{
    child<QAction>(u"requestsNew_aif_fast_lane"_s)->trigger();
    type(u"request_organisation.name"_s, u"Ours"_s);
    child<QAction>(u"requestsNew_regular"_s)->trigger();
    QCOMPARE(child<QLineEdit>(u"request_organisation.name"_s)->text(), u"Ours"_s);
    const auto listing = m_store->list();
    QCOMPARE(listing->requests.size(), 2);
    for (const Request &draft : listing->requests)
        QVERIFY(draft.usesProfile && !draft.answers.contains(u"organisation.name"_s));
    // What is sent has it.
    const QString zip = m_folder->filePath(u"out.zip"_s);
    QVERIFY(m_page->exportTo(zip));
    QCOMPARE(readRequestFile(zip)->text(u"organisation.name"_s), u"Ours"_s);

    // A draft with answers of its own keeps them until the user wants otherwise.
    const Request own = exampleRequest();
    QVERIFY(m_store->save(own));
    m_page->openRequest(own.id);
    QCOMPARE(child<QLineEdit>(u"request_organisation.name"_s)->text(), u"Folding Ltd"_s);
    click(u"requestUseProfile"_s);
    QCOMPARE(child<QLineEdit>(u"request_organisation.name"_s)->text(), u"Ours"_s);
    QTRY_VERIFY(m_store->load(own.id)->usesProfile);
    QCOMPARE(m_store->load(own.id)->text(u"organisation.name"_s), u"Folding Ltd"_s); // still in its file
}

// Another window of the same drafts.
void TestRequestsPage::twoWindows()
{
    const Request request = m_store->save(exampleRequest()).value();
    m_page->openRequest(request.id);
    Request theirs = request;
    theirs.set(titleField, u"Theirs"_s);
    theirs = m_store->save(theirs).value();
    QTRY_COMPARE(child<QLineEdit>(u"request_project.title"_s)->text(), u"Theirs"_s); // taken over by itself

    // Both change it: nothing is written, and the user chooses.
    click(u"requestStepProject"_s);
    type(u"request_project.title"_s, u" and mine"_s);
    theirs.set(titleField, u"Theirs again"_s);
    QVERIFY(m_store->save(theirs));
    QTRY_VERIFY(child<QWidget>(u"requestConflict"_s)->isVisible());
    QCOMPARE(m_store->load(request.id)->title(), u"Theirs again"_s);
    click(u"requestKeepMine"_s);
    QVERIFY(!child<QWidget>(u"requestConflict"_s)->isVisible());
    QCOMPARE(m_store->list()->requests.size(), 2);
    QCOMPARE(m_store->load(request.id)->title(), u"Theirs again"_s);
    QCOMPARE(child<QLineEdit>(u"request_project.title"_s)->text(), u"Theirs and mine (copy)"_s);
}

void TestRequestsPage::opensFilesOfOthers()
{
    const QUrl file = QUrl::fromLocalFile(u"" OFFICINA_SOURCE_DIR "/tests/data/requests/version-1-fast-lane.json"_s);
    QMimeData data;
    data.setUrls({file});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QCOMPARE(child<QLineEdit>(u"request_organisation.name"_s)->text(), u"Folding Ltd"_s);
    QVERIFY(!onDisk().usesProfile);
    QVERIFY(m_store->profile()->isEmpty());
    m_page->importFrom(m_folder->filePath(u"none.json"_s)); // told, and the rest is as it was
    QCOMPARE(m_store->list()->requests.size(), 1);
    m_page->importFrom(m_store->pathOf(onDisk().id)); // its own file: no other draft
    QCOMPARE(m_store->list()->requests.size(), 1);
}

// A draft for each row of it: another dialog asks what they share.
void TestRequestsPage::aTableIsNoDraft()
{
    const QString table = m_folder->filePath(u"projects.CSV"_s);
    QVERIFY(writeFile(table, "Project title\nOne\n"));
    QSignalSpy wanted(m_page.get(), &RequestsPage::tableWanted);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(table)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter); // what has accepted it gets the drop
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), table);
    QVERIFY(m_store->list()->requests.isEmpty());
    QVERIFY(!isErrorTold());
}

QTEST_MAIN(TestRequestsPage)

#include "moc_requestspagefixture.cpp"
#include "tst_requestspage.moc"
