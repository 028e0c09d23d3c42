// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request from its first key to what was granted: the mode by the profile, the keyboard alone, another language,
// versions compared, the stage, and the award in the calendar.
#include "client/base/files.h"
#include "client/requests/awardstore.h"
#include "client/requests/estimator.h"
#include "client/requests/rules.h"
#include "tests/client/requests/icalendarreader.h"
#include "tests/support/waiting.h"
#include "tests/ui/requests/requestspagefixture.h"
#include "ui/common/errorpanel.h"
#include "ui/common/roles.h"
#include "ui/common/table.h"
#include "ui/present/dossier.h"
#include "ui/present/formats.h"
#include "ui/present/languages.h"
#include "ui/requests/draftrow.h"
#include "ui/requests/requesteditor.h"
#include "ui/requests/sendform.h"

#include <KZip>

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableWidget>

using namespace officina;
using namespace Qt::StringLiterals;

class TestRequestLife : public RequestsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileChoosesTheMode_data();
    void theProfileChoosesTheMode();
    void goesOnWithAnUntouchedDraft();
    void comparesAndTakesBack();
    void keyboardAlone();
    void tabReachesEverything();
    void stageAndLanguage();
    void portalFieldsHaveTheirLength();
    void countedAlikeEverywhere();
    void calendarAndAwards();
    void damagedAwardIsTold();

private:
    // By the keyboard alone.
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void focusOn(const QString &name) const;
    void choose(const QString &answer) const; // in the list that has the focus
    void fillField(const FormField &field) const;
    void fillRuns() const;
};

void TestRequestLife::theProfileChoosesTheMode_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<AccessKind>("kind");
    QTest::newRow("start-up") << u"startup"_s << AccessKind::EuroHpcIndustry;
    QTest::newRow("not told") << QString() << AccessKind::EuroHpcIndustry;
    QTest::newRow("university") << u"university"_s << AccessKind::EuroHpcClassic;
}

// A factory's button opens what fits to who asks: a university was offered the start-ups' way.
void TestRequestLife::theProfileChoosesTheMode()
{
    QFETCH(QString, organisation);
    QFETCH(AccessKind, kind);
    if (!organisation.isEmpty())
        QVERIFY(m_store->changeProfile({{u"organisation.type"_s, organisation}, {u"organisation.country"_s, u"LU"_s}}));
    makePage();
    m_page->newRequest({u"it4lia"_s}, {u"leonardo"_s});
    const AccessMode *mode = m_catalogue.mode(onDisk().mode);
    QVERIFY(mode);
    QVERIFY2((mode->kind == AccessKind::EuroHpcIndustry) == (kind == AccessKind::EuroHpcIndustry),
             qPrintable(mode->id.value));
    QVERIFY(std::ranges::contains(mode->systems, SystemId{u"leonardo"_s}, &OfferedSystem::system));
    QCOMPARE(onDisk().system, SystemId{u"leonardo"_s});
    // Which of those that the factory's page tells of, and none but these.
    m_page->newRequest({u"it4lia"_s}, {u"leonardo"_s}, {{u"it_iscra"_s}, mode->id});
    QCOMPARE(m_page->editor().request().mode.value, organisation.isEmpty() ? u"it_iscra"_s : mode->id.value);
    m_page->newRequest({u"ai2f"_s}, {u"jean-zay"_s}, {{u"fr_genci_dynamic"_s}});
    QCOMPARE(m_page->editor().request().mode.value, u"fr_genci_dynamic"_s);
}

// Each click on a factory's button made one more.
void TestRequestLife::goesOnWithAnUntouchedDraft()
{
    const auto begin = [this](const QString &system) {
        m_page->newRequest({u"it4lia"_s}, {system}, {{u"aif_playground"_s}});
        return m_page->editor().request().id;
    };
    const auto drafts = [this] { return m_store->list().value().requests.size(); };
    const RequestId first = begin(u"leonardo"_s);
    QCOMPARE(begin(u"leonardo"_s), first); // it is open
    m_page->showList();
    QCOMPARE(begin(u"leonardo"_s), first);
    QVERIFY(child<QComboBox>(u"requestMode"_s)->isVisible()); // at the step where a new one begins
    QCOMPARE(drafts(), 1);
    const RequestId other = begin(u"lisa"_s);
    QVERIFY(other != first);
    QCOMPARE(begin(u"leonardo"_s), first);

    click(u"requestStepProject"_s);
    type(u"request_project.title"_s, u"Mine"_s);
    const RequestId second = begin(u"leonardo"_s); // at once, before it was saved by itself
    QVERIFY(second != first && second != other);
    QCOMPARE(drafts(), 3);
    QCOMPARE(m_store->load(first)->title(), u"Mine"_s);

    // What the finder was told is kept as it was told.
    Request told = Request::create({u"aif_playground"_s}, QDateTime::currentDateTimeUtc());
    told.set(u"organisation.country"_s, u"SI"_s);
    told.set(u"submission.duration_months"_s, 3);
    told.compute = {.runs = {{.name = u"Fine-tuning"_s, .nodes = 1, .gpusPerNode = 4, .hours = 750.0 / 32, .runs = 32}},
                    .reservePercent = 0};
    m_page->startWith(told);
    m_page->startWith(told.duplicate(QDateTime::currentDateTimeUtc()));
    QCOMPARE(m_page->editor().request().id, told.id);
    QCOMPARE(drafts(), 4);
    told.set(u"organisation.country"_s, u"HR"_s);
    m_page->startWith(told.duplicate(QDateTime::currentDateTimeUtc()));
    QVERIFY(m_page->editor().request().id != told.id);
    QCOMPARE(drafts(), 5);
}

void TestRequestLife::comparesAndTakesBack()
{
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-3600);
    Request request = m_store->save(exampleRequest(), then).value();
    request.set(titleField, u"Changed"_s);
    request.compute.runs.first().nodes = 8;
    request = m_store->save(request).value(); // an hour later: the first one is a version now
    Request other = exampleRequest().duplicate(then);
    other.set(titleField, u"Another 🚀"_s);
    other = m_store->save(other).value();
    m_page->activated();
    auto *table = child<Table>(u"requestsTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data(KeyRole).toString() == request.id.value)
            table->selectRow(row);
    }
    click(u"requestsCompare"_s);
    auto *list = child<QComboBox>(u"compareWith"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 2); // the version, then the other draft
    QVERIFY2(list->itemText(1).contains(formats::dateTime(other.saved)), qPrintable(list->itemText(1)));
    auto *found = child<QTableWidget>(u"compareTable"_s);
    const auto cell = [&](int row, int column) { return found->item(row, column)->text(); };
    QCOMPARE(found->rowCount(), 2);
    QCOMPARE(cell(0, 0), u"Runs"_s);
    QVERIFY(cell(0, 1).contains(u"8 nodes"_s) && cell(0, 2).contains(u"16 nodes"_s));
    QCOMPARE(cell(1, 1), u"Changed"_s);
    QCOMPARE(cell(1, 2), u"Protein language model"_s);
    auto *back = child<QAbstractButton>(u"compareTakeBack"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(cell(1, 2), u"Another 🚀"_s);
    QVERIFY(!back->isVisible()); // another draft is none of its versions
    QTest::keyClick(list, Qt::Key_Home);
    back->click();
    QTRY_COMPARE(m_store->load(request.id)->title(), u"Protein language model"_s);
    QCOMPARE(m_store->versions(request.id).first().title(), u"Changed"_s); // what was there is kept
}

void TestRequestLife::focusOn(const QString &name) const
{
    const QWidget *wanted = child<QWidget>(name);
    for (int i = 0; i < 400 && QApplication::focusWidget() != wanted; ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key_Tab);
    QVERIFY2(QApplication::focusWidget() == wanted, qPrintable(name));
}

void TestRequestLife::fillField(const FormField &field) const
{
    const QString name = u"request_"_s + field.id;
    if (!m_page->findChild<QWidget *>(name))
        return; // told from others
    focusOn(name);
    if (field.type == FieldType::Country)
        return choose(u"LU"_s);
    if (qobject_cast<QComboBox *>(QApplication::focusWidget()))
        return press(Qt::Key_Down); // the first answer
    const bool isNumber =
        field.type == FieldType::Number || field.type == FieldType::Percent || field.type == FieldType::Whole;
    QTest::keyClicks(QApplication::focusWidget(),
                     isNumber                             ? u"7"_s
                         : field.type == FieldType::Email ? u"zoe@example.org"_s
                         : field.role == FieldRole::Birth ? u"1980-12-31"_s
                         : field.type == FieldType::Date  ? u"2099-12-31"_s
                                                          : u"Typed"_s);
}

void TestRequestLife::choose(const QString &answer) const
{
    auto *list = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(list);
    const auto isChosen = [list, answer] {
        const QVariant data = list->currentData();
        return data.toString() == answer || data.toJsonValue() == QJsonValue(answer);
    };
    for (int i = 0; i < list->count() && !isChosen(); ++i)
        press(Qt::Key_Down);
    QVERIFY2(isChosen(), qPrintable(answer));
}

// A row of the table: its cells by arrow, letters and Return.
void TestRequestLife::fillRuns() const
{
    focusOn(u"requestAddRun"_s);
    press(Qt::Key_Space);
    const auto *runs = child<QWidget>(u"requestRuns"_s);
    QVERIFY(runs->hasFocus());
    for (const QString &text : {u"Training"_s, u"1"_s, u"4"_s, u"20"_s, u"25"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), text.first(1)); // opens the editor
        if (text.size() > 1)
            QTest::keyClicks(QApplication::focusWidget(), text.sliced(1));
        press(Qt::Key_Return);
        QTRY_VERIFY(runs->hasFocus()); // the editor has closed
        press(Qt::Key_Right);
    }
}

// No mouse: from the list to a request that is complete, and to its PDF, by Tab, letters and keys alone.
void TestRequestLife::keyboardAlone()
{
    QTest::failOnWarning(QRegularExpression(u"setTabOrder"_s));
    focusOn(u"requestsEmptyAction"_s);
    press(Qt::Key_Space);
    const AccessMode &mode = *m_catalogue.mode({u"aif_playground"_s});
    for (int step = 0; step <= int(FormStep::Attachments); ++step) {
        if (FormStep(step) == FormStep::Access) {
            focusOn(u"requestSystem"_s);
            choose(u"leonardo"_s);
        }
        if (FormStep(step) == FormStep::Compute)
            fillRuns();
        for (const Form &form : mode.form) {
            for (const FormField &field : form.fields) {
                if (int(field.step) == step)
                    fillField(field);
            }
        }
        QVERIFY(!QTest::currentTestFailed());
        focusOn(u"requestNext"_s);
        press(Qt::Key_Space);
    }
    const Request filled = filledIn(onDisk(), m_store->profile().value(), &mode);
    QCOMPARE(filled.system, SystemId{u"leonardo"_s});
    QCOMPARE(totalGpuHours(filled.compute), 2200.0); // 4 · 20 · 25, and a tenth
    for (const Check &check : checks(filled, m_catalogue))
        QVERIFY2(check.status != Check::Status::Missing && check.status != Check::Status::Problem,
                 qPrintable(check.field + u' ' + QString::number(int(check.rule))));
    focusOn(u"requestExportPdf"_s);
    press(Qt::Key_Space);
    auto *dialog = m_page->findChild<QFileDialog *>(u"requestExportDialog"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name && QTest::qWaitForWindowActive(dialog));
    name->setFocus(); // where it opens
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    const QString path = m_folder->filePath(u"keys.pdf"_s);
    // Pasted: typed letter by letter, Qt 6.8's dialog keeps the folders on the way selected.
    QApplication::clipboard()->setText(path);
    QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(readFile(path)->startsWith("%PDF-"));
    QCOMPARE(onDisk().mode, mode.id);
}

// On every step: the step's own fields one after the other, and round to where it began.
void TestRequestLife::tabReachesEverything()
{
    m_page->openRequest(m_store->save(exampleRequest()).value().id);
    for (const char *step : {"Applicant", "Access", "Compute", "Project", "Ethics", "Attachments", "Send"}) {
        const QString button = u"requestStep"_s + QLatin1StringView(step);
        click(button);
        QCoreApplication::processEvents();
        child<QWidget>(button)->setFocus();
        QSet<const QWidget *> missed;
        for (const QWidget *each : m_page->findChildren<QWidget *>()) {
            const bool isStop = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && each->isEnabled();
            if (isStop && each->isVisible() && each->window() == m_page.get())
                missed.insert(each);
        }
        QStringList fields, stops;
        for (int i = 0; i < 400 && !missed.isEmpty(); ++i) {
            press(Qt::Key_Tab);
            const QWidget *here = QApplication::focusWidget();
            stops.append(here->objectName());
            if (missed.remove(here) && here->objectName().startsWith(u"request_"_s))
                fields.append(here->objectName().sliced(8));
        }
        QStringList names;
        for (const QWidget *each : std::as_const(missed))
            names.append(QLatin1StringView(each->metaObject()->className()) + u' ' + each->objectName());
        QVERIFY2(missed.isEmpty(), qPrintable(QLatin1StringView(step) + u": "_s + names.join(u", "_s)));
        QStringList wanted;
        for (const Form &form : m_catalogue.mode(exampleRequest().mode)->form)
            for (const bool isPortalOnly : {false, true})
                for (const FormField &field : form.fields)
                    if (field.isPortalOnly == isPortalOnly && fields.contains(field.id))
                        wanted.append(field.id);
        QCOMPARE(fields, wanted);
        // On with it after the last field, and the checks after that.
        const auto next = stops.indexOf(u"requestNext"_s);
        QVERIFY(next < 0 || fields.isEmpty() || next > stops.indexOf(u"request_"_s + fields.last()));
        QVERIFY(next < stops.indexOf(u"requestChecks"_s));
    }
}

void TestRequestLife::stageAndLanguage()
{
    const Request request = m_store->save(exampleRequest()).value();
    m_page->openRequest(request.id);
    click(u"requestStepSend"_s);
    QVERIFY(!child<QWidget>(u"requestAward"_s)->isVisible());
    auto *language = child<QComboBox>(u"requestLanguage"_s);
    for (const LanguageName &name : officialLanguages()) // those that there are
        QCOMPARE(language->findData(name.code) > 0, translatedLanguages().contains(name));
    language->setFocus();
    while (language->currentData().toString() != u"fr"_s) {
        const int before = language->currentIndex();
        QTest::keyClick(language, Qt::Key_Down);
        QVERIFY(language->currentIndex() != before);
    }
    QTRY_COMPARE(onDisk().language, u"fr"_s);
    auto *stage = child<QComboBox>(u"requestStage"_s);
    stage->setFocus();
    QTest::keyClick(stage, Qt::Key_Down);
    QTest::keyClick(stage, Qt::Key_Down);
    type(u"requestReference"_s, u"EHPC-AIF-2026FL01-12"_s);
    QTRY_COMPARE(onDisk().stage, Stage::Granted);
    QTRY_COMPARE(onDisk().reference, u"EHPC-AIF-2026FL01-12"_s);
    QVERIFY(child<QLabel>(u"requestSaved"_s)->text().startsWith(u"Granted"_s));

    // French words and numbers, whatever the program speaks; and English under a French program.
    const auto exported = [&] {
        const QString zip = m_folder->filePath(u"out.zip"_s);
        if (!m_page->exportTo(zip))
            qFatal("not exported");
        KZip archive(zip);
        if (!archive.open(QIODevice::ReadOnly))
            qFatal("no zip");
        return QString::fromUtf8(archive.directory()->file(u"request.md"_s)->data());
    };
    const QString french = exported();
    QVERIFY(french.contains(u"janvier 2027"_s));
    QVERIFY(!french.contains(u"## Compute you need"_s));
    QCOMPARE(language->itemText(0), u"As the program"_s); // which speaks as before
    {
        const LanguageScope program(u"fr"_s);
        QTest::keyClick(language, Qt::Key_Up);
        while (language->currentData().toString() != u"en"_s)
            QTest::keyClick(language, Qt::Key_Up);
        QVERIFY(exported().contains(u"## Compute you need"_s));
    }

    // From the granted request to its award, with what the request says.
    click(u"requestAward"_s);
    auto *project = child<QLineEdit>(u"awardProject"_s);
    QTRY_VERIFY(project->isVisible());
    QCOMPARE(project->text(), u"EHPC-AIF-2026FL01-12"_s);
    click(u"awardKeep"_s);
    const Award award = AwardStore(m_store->folder()).load(u"EHPC-AIF-2026FL01-12"_s).value();
    QCOMPARE(award.start, QDate(2027, 1, 4));
    QCOMPARE(award.end, QDate(2027, 4, 3));
    QCOMPARE(award.amount, 37'242.0);
    QCOMPARE(award.system, request.system);
    QVERIFY(child<QLabel>(u"calendarAbout"_s)->text().contains(u"final report due"_s));
}

void TestRequestLife::portalFieldsHaveTheirLength()
{
    Request request = exampleRequest();
    request.mode = {u"fr_genci_dynamic"_s};
    request.set(u"edari.public_summary"_s, u"1234567890"_s);
    request = m_store->save(request).value();
    m_page->openRequest(request.id);
    click(u"requestStepSend"_s);
    QStringList texts;
    for (const QLabel *label : m_page->findChild<SendForm *>()->findChildren<QLabel *>())
        texts.append(label->text());
    int empty = 0;
    // As it is shown: what the call asks a second time is taken from what was said of people and organisation.
    const QList<PortalField> fields = portalFields(filledIn(request, {}, m_catalogue.mode(request.mode)), m_catalogue);
    for (const PortalField &field : fields) { // every field of the portal is there
        QVERIFY2(texts.contains(field.label), qPrintable(field.label));
        QVERIFY2(field.value.isEmpty() || texts.contains(field.value), qPrintable(field.label));
        empty += field.value.isEmpty() ? 1 : 0;
    }
    QVERIFY(empty > 3);
    QCOMPARE(texts.count(u"not filled in"_s), empty);
    const auto counted =
        std::ranges::count_if(texts, [](const QString &text) { return text.contains(u"character"_s); });
    QCOMPARE(counted, fields.size() - empty);
    QVERIFY(std::ranges::any_of(texts, [](const QString &text) { return text.startsWith(u"10 of at least 100 "_s); }));
}

void TestRequestLife::calendarAndAwards()
{
    click(u"requestsCalendar"_s);
    auto *days = child<Table>(u"calendarDays"_s);
    const int cutoffs = days->model()->rowCount();
    QVERIFY(cutoffs >= 12);
    QTRY_VERIFY(days->columnWidth(2) > days->columnWidth(3)); // what it is has more room than a note
    click(u"calendarAddAward"_s);
    QTRY_VERIFY(child<QWidget>(u"awardProject"_s)->isVisible());
    click(u"awardKeep"_s);
    QVERIFY(child<QLabel>(u"awardProblem"_s)->isVisible()); // no project: told, nothing kept
    child<QLineEdit>(u"awardProject"_s)->insert(u"EHPC 🚀"_s); // keyClicks() knows ASCII alone
    const QDate today = QDate::currentDate();
    type(u"awardStart"_s, today.addDays(10).toString(Qt::ISODate));
    type(u"awardEnd"_s, today.addDays(9).toString(Qt::ISODate));
    click(u"awardKeep"_s);
    QVERIFY(AwardStore(m_store->folder()).list()->awards.isEmpty()); // it would end before it begins
    child<QLineEdit>(u"awardEnd"_s)->clear();
    type(u"awardEnd"_s, today.addDays(100).toString(Qt::ISODate));
    type(u"awardData"_s, u"0,5"_s);
    type(u"awardSpeed"_s, u"100"_s);
    click(u"awardKeep"_s);
    QTRY_COMPARE(days->model()->rowCount(), cutoffs + 4); // start, half, fetching, end; no mode: no report
    QCOMPARE(AwardStore(m_store->folder()).load(u"EHPC 🚀"_s)->dataTb, 0.5);
    QVERIFY2(child<QLabel>(u"calendarAbout"_s)->text().contains(u"500.0 GB"_s),
             qPrintable(child<QLabel>(u"calendarAbout"_s)->text()));

    const QString file = m_folder->filePath(u"days.ics"_s);
    click(u"calendarExport"_s);
    auto *dialog = child<QFileDialog>(u"calendarExportDialog"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    const ReadCalendar read = readICalendar(readFile(file).value());
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.events.size(), cutoffs + 4);
    click(u"calendarRemoveAward"_s);
    QCOMPARE(days->model()->rowCount(), cutoffs);
    click(u"calendarBack"_s);
    QVERIFY(child<QWidget>(u"requestsNew"_s)->isVisible());
}

void TestRequestLife::damagedAwardIsTold()
{
    AwardStore store(m_store->folder());
    QVERIFY(store.save({.project = u"good"_s}));
    QVERIFY(store.save({.project = u"bad"_s}));
    QVERIFY(writeFile(store.pathOf(u"bad"_s), "{\"format\": \"offi"));
    click(u"requestsCalendar"_s);
    QCOMPARE(child<Table>(u"calendarAwards"_s)->model()->rowCount(), 1);
    QVERIFY(std::ranges::any_of(m_page->findChildren<ErrorPanel *>(), &QWidget::isVisible));
}

// The list of drafts, the heading of the last page and the checks beside it: files that are asked for count in all.
void TestRequestLife::countedAlikeEverywhere()
{
    const Request request = m_store->save(exampleRequest()).value();
    m_page->openRequest(request.id);
    click(u"requestStepSend"_s);
    const QString tally = child<QLabel>(u"requestTally"_s)->text();
    QStringList texts;
    for (const QLabel *label : m_page->findChild<SendForm *>()->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(tally), qPrintable(tally));
    QCOMPARE(draftRow(*m_store->load(request.id), m_catalogue, m_store->folder()).open, tally);
}

QTEST_MAIN(TestRequestLife)

#include "moc_requestspagefixture.cpp"
#include "tst_requestlife.moc"
