// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finder and the comparison as users work them: answer by answer, check by check, from the page's two buttons.
#include "tests/support/waiting.h"
#include "ui/common/table.h"
#include "ui/factories/comparisondialog.h"
#include "ui/factories/factoriespage.h"
#include "ui/factories/finderdialog.h"
#include "ui/factories/waycard.h"
#include "ui/present/findertext.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTextBrowser>

using namespace officina;
using namespace Qt::StringLiterals;

class TestFactoriesGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAndBeginsARequest();
    void beginsWithTheProfile();
    void beginsWithNothingTold();
    void ranksWhenTypingHasEnded();
    void hoursOfOneStartUp();
    void showsAllQuestions();
    void asksOnlyWhatMatters();
    void takesSmallModels();
    void readsNumbersAsTyped_data();
    void readsNumbersAsTyped();
    void tellsWhenNothingFits();
    void copiesAndSaves();
    void foldsTheTermsOfAWay();
    void fitsASmallWindow();
    void comparesWhatIsCheckedInTheFinder();
    void comparesWhatIsChosenInTheList();
    void opensTheFactory();

private:
    template <class T> T *child(const QWidget *of, const QString &name) const
    {
        T *found = of->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QWidget *of, const QString &name) const
    {
        QTest::mouseClick(child<QPushButton>(of, name), Qt::LeftButton);
    }
    // Through the keyboard, as the choice that has these data.
    void choose(const QString &name, const QVariant &data) const;
    void type(const QString &name, const QString &text) const;
    FinderDialog *openFinder();
    QString firstTitle() const;

    Catalogue m_catalogue = Catalogue::load().value();
    std::unique_ptr<FactoriesPage> m_page;
    FinderDialog *m_finder = nullptr;
};

void TestFactoriesGuide::init()
{
    m_page = std::make_unique<FactoriesPage>(m_catalogue);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

FinderDialog *TestFactoriesGuide::openFinder()
{
    click(m_page.get(), u"factoriesFind"_s);
    m_finder = m_page->findChild<FinderDialog *>();
    return m_finder && QTest::qWaitForWindowActive(m_finder) ? m_finder : nullptr;
}

void TestFactoriesGuide::choose(const QString &name, const QVariant &data) const
{
    auto *box = child<QComboBox>(m_finder, name);
    const int wanted = box->findData(data);
    QVERIFY2(wanted >= 0, qPrintable(name));
    box->setFocus();
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    QTRY_VERIFY(!m_finder->isBehind());
}

void TestFactoriesGuide::type(const QString &name, const QString &text) const
{
    auto *box = child<QDoubleSpinBox>(m_finder, name);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Tab);
    QTRY_VERIFY(!m_finder->isBehind());
}

QString TestFactoriesGuide::firstTitle() const
{
    const auto *card = m_finder->findChild<WayCard *>();
    return card ? child<QLabel>(card, u"wayTitle"_s)->text() : QString();
}

void TestFactoriesGuide::findsAndBeginsARequest()
{
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"startup"_s);
    choose(u"finderCountry"_s, u"SI"_s);
    choose(u"finderEuProject"_s, int(Answer::No));
    choose(u"finderDataStays"_s, int(Answer::No));
    type(u"finderParameters"_s, u"7"_s);
    choose(u"finderKnows"_s, true);
    type(u"finderGpuHours"_s, u"3000"_s);
    QCOMPARE(m_finder->finding().answers.gpuHours.value_or(0), 3000.0);
    QCOMPARE(m_finder->finding().answers.parameters.value_or(0), 7e9);
    QCOMPARE(firstTitle(), u"1. Playground on LEONARDO"_s);
    const auto *card = m_finder->findChild<WayCard *>();
    const QString reasons = child<QLabel>(card, u"wayReasons"_s)->text();
    QVERIFY(reasons.contains(u"3,000 GPU-hours"_s) && reasons.contains(u"IT4LIA"_s) && reasons.contains(u"href"_s));

    QSignalSpy started(m_page.get(), &FactoriesPage::requestStarted);
    click(card, u"wayRequest"_s);
    QCOMPARE(started.size(), 1);
    const auto wish = started.first().first().value<RequestWish>();
    QCOMPARE(wish.mode, AccessModeId{u"aif_playground"_s});
    QCOMPARE(wish.system, SystemId{u"leonardo"_s});
    QCOMPARE(wish.factory, FactoryId{u"it4lia"_s});
    QCOMPARE(wish.answers.country, u"SI"_s);
    // Nothing that was answered is lost, though the form has no field for it.
    const Request begun = requestFrom(wish, m_catalogue, QDateTime::currentDateTimeUtc());
    QCOMPARE(
        begun.text(u"why.justification"_s),
        u"Parameters of the model: 7 billion\nProject funded by the EU: No\nData has to stay in the country: No"_s);
    QVERIFY(!m_finder->isVisible());
    // Its answers are there when it is opened again.
    QVERIFY(openFinder());
    QCOMPARE(firstTitle(), u"1. Playground on LEONARDO"_s);
}

void TestFactoriesGuide::beginsWithTheProfile()
{
    QVERIFY(openFinder());
    QVERIFY(!child<QLabel>(m_finder, u"finderFromProfile"_s)->isVisible()); // there is none
    init();
    m_page->useProfile([]() -> Result<Profile> {
        return Profile{.answers = {{u"organisation.type"_s, u"sme"_s}, {u"organisation.country"_s, u"LU"_s}}};
    });
    QVERIFY(openFinder());
    QCOMPARE(m_finder->finding().answers.who, Who::Sme);
    QCOMPARE(m_finder->finding().answers.country, u"LU"_s);
    QVERIFY(child<QLabel>(m_finder, u"finderFromProfile"_s)->isVisible());
    init();
    m_page->useProfile(
        []() -> Result<Profile> { return failure(Error::Kind::BadInput, u"byte 3"_s, u"profile.json"_s); });
    QVERIFY(openFinder());
    QVERIFY(child<QLabel>(m_finder, u"errorWhat"_s)->isVisible());
}

// Nothing is taken as answered, and nothing ranked by what nobody said.
void TestFactoriesGuide::beginsWithNothingTold()
{
    QVERIFY(openFinder());
    for (const QString &name : {u"finderWho"_s, u"finderCountry"_s, u"finderWork"_s})
        QCOMPARE(child<QComboBox>(m_finder, name)->currentText(), u"Not told"_s);
    QVERIFY(!m_finder->findChild<WayCard *>() && m_finder->finding().ways.isEmpty());
    QCOMPARE(child<QLabel>(m_finder, u"finderHeading"_s)->text(), u"First tell who you are"_s);
    for (const QString &name : {u"finderCopy"_s, u"finderSave"_s})
        QVERIFY2(!child<QPushButton>(m_finder, name)->isEnabled(), qPrintable(name));
    choose(u"finderWho"_s, u"startup"_s);
    QVERIFY(m_finder->findChild<WayCard *>());
    QVERIFY(!m_finder->finding().answers.work);
    const QList<std::pair<QString, QString>> told = answersText(m_finder->finding().answers);
    QVERIFY(told.contains(std::pair(u"Kind of work"_s, u"not told"_s)));
}

// To rank between two letters would part the word that they are.
void TestFactoriesGuide::ranksWhenTypingHasEnded()
{
    QVERIFY(openFinder());
    auto *country = child<QComboBox>(m_finder, u"finderCountry"_s);
    country->setCurrentIndex(country->findData(u"SI"_s));
    QVERIFY(m_finder->isBehind());
    QVERIFY(child<QTimer>(m_finder, u"finderPause"_s)->interval()
            > QGuiApplication::styleHints()->keyboardInputInterval());
}

void TestFactoriesGuide::hoursOfOneStartUp()
{
    QVERIFY(openFinder());
    choose(u"finderKnows"_s, true);
    choose(u"finderWho"_s, u"accelerator"_s);
    const auto *label = child<QLabel>(m_finder, u"finderGpuHoursLabel"_s);
    QCOMPARE(label->text(), u"GPU-hours of one start-up"_s);
    QVERIFY(child<QLabel>(m_finder, u"finderNeed"_s)->text().contains(u"those of one start-up"_s));
    choose(u"finderWho"_s, u"startup"_s);
    QCOMPARE(label->text(), u"GPU-hours"_s);
}

// Each in sight, and none with a yes that means two things.
void TestFactoriesGuide::showsAllQuestions()
{
    m_page->resize(1200, 900);
    QVERIFY(openFinder());
    const auto *area = child<QScrollArea>(m_finder, u"finderQuestions"_s);
    for (const QString &name : {u"finderWho"_s, u"finderEuProject"_s, u"finderWork"_s, u"finderKnows"_s,
                                u"finderWhen"_s, u"finderDataStays"_s}) {
        const auto *box = child<QComboBox>(m_finder, name);
        QTRY_VERIFY2(area->viewport()->rect().contains(QRect(box->mapTo(area->viewport(), QPoint()), box->size())),
                     qPrintable(name));
    }
    const auto *stays = child<QComboBox>(m_finder, u"finderDataStays"_s);
    QCOMPARE(stays->accessibleName(), u"6. Does the data have to stay in the country?"_s);
    QCOMPARE(stays->itemText(stays->findData(int(Answer::Yes))), u"Yes, it has to stay"_s);
    QCOMPARE(stays->itemText(stays->findData(int(Answer::No))), u"No, it may leave"_s);
}

void TestFactoriesGuide::asksOnlyWhatMatters()
{
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"researcher"_s);
    choose(u"finderKnows"_s, false);
    choose(u"finderWork"_s, u"training"_s);
    QVERIFY(child<QDoubleSpinBox>(m_finder, u"finderTokens"_s)->isVisible());
    QVERIFY(!child<QDoubleSpinBox>(m_finder, u"finderGpuHours"_s)->isVisible());
    type(u"finderParameters"_s, u"7"_s);
    QVERIFY(child<QLabel>(m_finder, u"finderNeed"_s)->text().contains(u"5,308 GPU-hours"_s));
    // What the rules of thumb leave out, and whom they are for.
    QVERIFY(child<QLabel>(m_finder, u"finderNeed"_s)->text().contains(u"activations come on top"_s));
    QVERIFY(child<QLabel>(m_finder, u"finderNeed"_s)->text().contains(u"language models"_s));
    choose(u"finderWork"_s, u"other"_s);
    QVERIFY(!child<QDoubleSpinBox>(m_finder, u"finderTokens"_s)->isVisible());
    QVERIFY(!child<QDoubleSpinBox>(m_finder, u"finderParameters"_s)->isVisible());
    // What is no longer asked no longer counts.
    QVERIFY(!m_finder->finding().answers.parameters);
    choose(u"finderKnows"_s, true);
    QVERIFY(child<QDoubleSpinBox>(m_finder, u"finderGpuHours"_s)->isVisible());
}

void TestFactoriesGuide::takesSmallModels()
{
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"researcher"_s);
    choose(u"finderWork"_s, u"training"_s);
    choose(u"finderKnows"_s, false);
    type(u"finderParameters"_s, u"0.004"_s);
    QCOMPARE(m_finder->finding().answers.parameters.value_or(0), 4e6);
    QCOMPARE(child<QDoubleSpinBox>(m_finder, u"finderParameters"_s)->text(), u"0.004"_s);
    const QString need = child<QLabel>(m_finder, u"finderNeed"_s)->text();
    QVERIFY2(need.contains(u"0.072 GB"_s) && need.contains(u"6 × 0.004 billion parameters × 0.08 billion"_s),
             qPrintable(need));
}

void TestFactoriesGuide::readsNumbersAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("billions"); // 0: not told
    QTest::newRow("nothing") << u"0"_s << 0.0;
    QTest::newRow("a comma in English") << u"0,5"_s << 0.5;
    QTest::newRow("thousands") << u"1,234"_s << 1234.0;
    QTest::newRow("begun") << u"0."_s << 0.0;
    QTest::newRow("no letters, no sign") << u"-1e3x2"_s << 132.0;
    QTest::newRow("more than any model") << u"99999999"_s << 99999.0; // the digits that there is room for
    QTest::newRow("one parameter") << u"0.000000001"_s << 1e-9;
}

void TestFactoriesGuide::readsNumbersAsTyped()
{
    QFETCH(QString, text);
    QFETCH(double, billions);
    QVERIFY(openFinder());
    type(u"finderParameters"_s, text);
    QCOMPARE(m_finder->finding().answers.parameters.value_or(0), billions * 1e9);
    // From what is not known a step leads to an amount of use, whatever the smallest one is.
    if (billions == 0) {
        auto *box = child<QDoubleSpinBox>(m_finder, u"finderParameters"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->text(), u"Not known"_s);
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(box->value(), 1.0);
        // Emptied it is not known again, and not what it was.
        box->selectAll();
        QTest::keyClick(box, Qt::Key_Delete);
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason); // a page without a screen activates one window alone
        QApplication::sendEvent(box, &left);
        QCOMPARE(box->value(), 0.0);
        QCOMPARE(box->text(), u"Not known"_s);
    }
}

void TestFactoriesGuide::tellsWhenNothingFits()
{
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"public_body"_s);
    choose(u"finderCountry"_s, u"IE"_s);
    choose(u"finderDataStays"_s, int(Answer::Yes));
    QVERIFY(!m_finder->findChild<WayCard *>());
    QVERIFY(child<QLabel>(m_finder, u"finderHeading"_s)->text().contains(u"Nothing in the catalogue fits"_s));
    const auto *others = child<QWidget>(m_finder, u"finderOthers"_s);
    QVERIFY(others->isVisible()); // why, without a click
    QVERIFY(child<QLabel>(m_finder, u"finderNeed"_s)->text().contains(u"AIF IRL-Antenna"_s));
    // One answer changes it.
    choose(u"finderDataStays"_s, int(Answer::No));
    QVERIFY(m_finder->findChild<WayCard *>());
    QVERIFY(!child<QWidget>(m_finder, u"finderOthers"_s)->isVisible());
    click(m_finder, u"finderShowOthers"_s);
    QVERIFY(child<QWidget>(m_finder, u"finderOthers"_s)->isVisible());
}

void TestFactoriesGuide::copiesAndSaves()
{
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"sme"_s);
    choose(u"finderCountry"_s, u"ES"_s);
    click(m_finder, u"finderCopy"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"Small or medium-sized company"_s, u"Spain"_s, u"Playground on MareNostrum 5"_s,
                                u"Our figures were collected on"_s, u"https://"_s})
        QVERIFY2(copied.contains(part), qPrintable(part));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"über.pdf"_s);
    click(m_finder, u"finderSave"_s);
    auto *dialog = child<QFileDialog>(m_finder, u"finderFileDialog"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QVERIFY(child<QLabel>(m_finder, u"finderNote"_s)->text().contains(u"über.pdf"_s)); // that it is there
    QVERIFY(!m_finder->savePdf(u"/dev/null/x.pdf"_s));
}

// What else a call says is on its card, and folded away until it is asked for.
void TestFactoriesGuide::foldsTheTermsOfAWay()
{
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"startup"_s);
    choose(u"finderCountry"_s, u"SI"_s);
    const auto *card = child<WayCard>(m_finder, u"way_aif_playground"_s);
    const auto *terms = child<QLabel>(card, u"termsOf_aif_playground"_s);
    QVERIFY(!terms->isVisible());
    click(card, u"terms_aif_playground"_s);
    QVERIFY(terms->isVisible());
    for (const QString &part :
         {u"The purpose is civilian."_s, u"no competition"_s, u"A final report within 3 months"_s, u"source:"_s})
        QVERIFY2(terms->text().contains(part), qPrintable(part));
    click(card, u"terms_aif_playground"_s);
    QVERIFY(!terms->isVisible());
}

// Nothing sticks out at the right, whatever the width: what does not fit breaks.
void TestFactoriesGuide::fitsASmallWindow()
{
    m_page->resize(960, 620);
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"startup"_s);
    QTRY_VERIFY(m_finder->width() <= 960 && m_finder->height() <= 620);
    for (const QString &name : {u"finderQuestions"_s, u"finderResults"_s}) {
        auto *area = child<QScrollArea>(m_finder, name);
        QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(name));
    }
}

void TestFactoriesGuide::comparesWhatIsCheckedInTheFinder()
{
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"startup"_s);
    choose(u"finderCountry"_s, u"NO"_s);
    QVERIFY(!child<QPushButton>(m_finder, u"finderCompare"_s)->isEnabled());
    QStringList checked;
    for (const WayCard *card : m_finder->findChildren<WayCard *>()) {
        auto *box = card->findChild<QCheckBox *>(u"wayCompare"_s);
        if (!box || box->isChecked() || checked.contains(box->text()) || checked.size() == 2)
            continue;
        m_finder->findChild<QScrollArea *>(u"finderResults"_s)->ensureWidgetVisible(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        checked.append(box->text());
        // With one system, or two ways to it, the button is grey, and it is said why.
        QCOMPARE(child<QLabel>(m_finder, u"finderNote"_s)->text().isEmpty(), checked.size() == 2);
    }
    QCOMPARE(checked.size(), 2);
    QVERIFY(child<QPushButton>(m_finder, u"finderCompare"_s)->isEnabled());
    click(m_finder, u"finderCompare"_s);
    const auto *dialog = m_page->findChild<ComparisonDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->comparison().systems.size(), 2);
    // An answer later they are still checked.
    choose(u"finderWho"_s, u"sme"_s);
    QVERIFY(child<QPushButton>(m_finder, u"finderCompare"_s)->isEnabled());
}

void TestFactoriesGuide::comparesWhatIsChosenInTheList()
{
    auto *table = child<Table>(m_page.get(), u"factoriesTable"_s);
    m_page->showFactory({u"it4lia"_s});
    const auto rowOf = [table](const QString &name) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                return table->model()->index(row, 0);
        }
        return QModelIndex();
    };
    table->scrollTo(rowOf(u"LUMI AIF"_s));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table->visualRect(rowOf(u"LUMI AIF"_s)).center());
    QVERIFY(child<QPushButton>(m_page.get(), u"factoriesCompare"_s)->text().contains(u"(2)"_s));
    click(m_page.get(), u"factoriesCompare"_s);
    auto *dialog = m_page->findChild<ComparisonDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->comparison().names.size(), 2);
    QVERIFY(dialog->comparison().systems.contains(SystemId{u"leonardo"_s}));
    QVERIFY(dialog->comparison().systems.contains(SystemId{u"lumi"_s}));
    auto *text = child<QTextBrowser>(dialog, u"comparisonTable"_s);
    QVERIFY(text->toPlainText().contains(u"≠ Accelerators"_s)); // by more than a colour
    QVERIFY(text->toPlainText().contains(u"not published"_s));  // the memory of LUMI's GPUs
    QVERIFY(text->toHtml().contains(u"href=\"https://"_s));
    const QString all = text->toPlainText();
    QVERIFY(all.contains(u"State"_s)); // both operate
    QTest::mouseClick(child<QCheckBox>(dialog, u"comparisonOnlyDifferent"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!text->toPlainText().contains(u"State"_s) && text->toPlainText().contains(u"≠ Accelerators"_s));
    // A third one, chosen in the dialog.
    auto *third = child<QComboBox>(dialog, u"comparisonSystem3"_s);
    third->setCurrentIndex(third->findData(u"jupiter"_s));
    QCOMPARE(dialog->comparison().names.size(), 3);
}

void TestFactoriesGuide::opensTheFactory()
{
    QVERIFY(openFinder());
    choose(u"finderWho"_s, u"startup"_s);
    choose(u"finderCountry"_s, u"ES"_s);
    click(m_finder->findChild<WayCard *>(), u"wayFactory"_s);
    QVERIFY(!m_finder->isVisible());
    QCOMPARE(child<QLabel>(m_page.get(), u"factoryTitle"_s)->text(), u"BSC AIF"_s);
}

QTEST_MAIN(TestFactoriesGuide)
#include "tst_factoriesguide.moc"
