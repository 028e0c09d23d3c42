// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of one entry says, and how sure of it: memory never looks like a fact, what is known is shown, and a
// machine that belongs to no factory has its page too.
#include "tests/support/waiting.h"
#include "ui/common/table.h"
#include "ui/factories/comparisondialog.h"
#include "ui/factories/factoriespage.h"
#include "ui/factories/factorydetail.h"
#include "ui/factories/factoryrow.h"
#include "ui/factories/finderdialog.h"
#include "ui/factories/sourcepopup.h"
#include "ui/factories/systemrow.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/comparisonimage.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class TestFactoryDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsFromMemorySaysSo_data();
    void whatIsFromMemorySaysSo();
    void statesHaveTheirSources();
    void callsWithOpenLists();
    void tellsAcceleratorsAsTheTerminal_data();
    void tellsAcceleratorsAsTheTerminal();
    void cutoffsInWords();
    void datesThatSourcesDifferOn();
    void termsAreFoldedAway();
    void tellsHowJobsAreAskedFor();
    void tellsOnceWhatIsToBeChecked();
    void placesHaveTheirSource();
    void addressesFromMemoryInTheFinder();
    void oldSourcesSaySo();
    void oldFiguresSaySoInComparisons();
    void systemsOfNoFactory();
    void asksInTheWaysItLists_data();
    void asksInTheWaysItLists();
    void frenchFiguresStayOnALine();

private:
    template <class T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QString allText() const;
    QString show(const QString &system) const; // and all that its page says then
    bool hasLabel(const QString &pattern) const;

    Catalogue m_catalogue = Catalogue::load().value();
    std::unique_ptr<FactoriesPage> m_page;
};

void TestFactoryDetail::init()
{
    m_page = std::make_unique<FactoriesPage>(m_catalogue);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString TestFactoryDetail::allText() const
{
    QString text;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

QString TestFactoryDetail::show(const QString &system) const
{
    m_page->showSystem({system});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was shown before
    return allText();
}

bool TestFactoryDetail::hasLabel(const QString &pattern) const
{
    const QRegularExpression wanted(pattern);
    const auto labels = m_page->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return wanted.match(label->text()).hasMatch(); });
}

void TestFactoryDetail::whatIsFromMemorySaysSo_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("pattern");
    const QString mark = u" \\(not verified\\)"_s;
    QTest::newRow("for whom, and the note")
        << u"marenostrum5"_s << u"Academia · Spain[^<]*<i>Spanish researchers.</i>"_s + mark;
    QTest::newRow("when") << u"marenostrum5"_s << u"Three periods a year\\."_s + mark;
    QTest::newRow("an address") << u"musica"_s << u">Form</a>"_s + mark;
    QTest::newRow("a date") << u"leonardo"_s << u"^in operation since"_s + mark;
    QTest::newRow("one address of several") << u"leonardo"_s << u">Form</a>"_s + mark; // of ISCRA
    QTest::newRow("a state") << u"vulcan"_s << u"^Operating <i>[^<]*</i>"_s + mark;
}

void TestFactoryDetail::whatIsFromMemorySaysSo()
{
    QFETCH(QString, system);
    QFETCH(QString, pattern);
    const QString text = show(system);
    QVERIFY2(hasLabel(pattern), qPrintable(text));
    // What a page that was read tells carries no such mark.
    if (system == u"leonardo")
        QVERIFY(hasLabel(u"^Operating <small><a"_s));
}

void TestFactoryDetail::statesHaveTheirSources()
{
    for (const QString &id : {u"nl-aif"_s, u"1healthai"_s}) { // no note tells more of it
        m_page->showFactory({id});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY2(hasLabel(u"^Being built <small><a [^>]*href=\"source:"_s), qPrintable(id));
    }
    m_page->showFactory({u"ro-aif"_s}); // nobody tells it: that is no doubt
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(hasLabel(u"no page read tells its state in 2026.</i>$"_s));
}

// What a call was seen with is not all that it offers, where it says so; who it is for counts here too.
void TestFactoryDetail::callsWithOpenLists()
{
    QVERIFY(show(u"jupiter"_s).contains(u"Not seen with JUPITER, but offering other systems too"_s));
    QVERIFY(hasLabel(u"as there is room: [^.]*Fast Lane"_s) && hasLabel(u"as there is room: [^.]*Large Scale"_s));
    QTest::mouseClick(child<QPushButton>(u"applicant-2"_s), Qt::LeftButton); // research
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!allText().contains(u"as there is room:"_s));
    QVERIFY(!show(u"juwels"_s).contains(u"as there is room:"_s)); // not EuroHPC's
    // That is all that is known of JARVIS: it is no "nothing", except for whom they are not.
    QVERIFY(show(u"jarvis"_s).contains(u"names you"_s) && !allText().contains(u"as there is room:"_s));
    QVERIFY(!child<QPushButton>(u"factoryRequest"_s)->isEnabled());
    QTest::mouseClick(child<QPushButton>(u"applicant-0"_s), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(allText().contains(u"Not seen with JARVIS, but offering other systems too"_s));
    QVERIFY(!allText().contains(u"No way to ask for time on JARVIS"_s));
}

void TestFactoryDetail::tellsAcceleratorsAsTheTerminal_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("accelerators");
    QTest::newRow("all of them") << u"jean-zay"_s << u"1,456 × H100; A100; V100"_s;
    QTest::newRow("how sure") << u"karolina"_s << u"576 × A100 (not verified)"_s;
    QTest::newRow("none told") << u"juwels"_s << u"not published"_s;
}

// In the table of systems, which told the first one alone, and was empty where there is none.
void TestFactoryDetail::tellsAcceleratorsAsTheTerminal()
{
    QFETCH(QString, system);
    QVERIFY(!show(system).isEmpty());
    const QModelIndex current = child<Table>(u"factorySystems"_s)->currentIndex();
    QTEST(current.siblingAtColumn(systemAcceleratorsColumn).data().toString(), "accelerators");
    for (const FactoryRow &row : factoryRows(m_catalogue))
        QVERIFY2(!row.city.isEmpty(), qPrintable(row.name)); // nor is a host that nobody names
}

// Where there is no date to tell, the call's own words are.
void TestFactoryDetail::cutoffsInWords()
{
    QVERIFY(show(u"jean-zay"_s).contains(u"Two calls: January-February for 1 May, June-July for 1 November."_s));
    const QString vega = show(u"vega"_s);
    QVERIFY(vega.contains(u"Test projects: always open."_s));
    QVERIFY(vega.contains(u"Users in Slovenia. · Slovenia"_s)); // and not "Academia"
}

void TestFactoryDetail::datesThatSourcesDifferOn()
{
    m_page->findChild<FactoryDetail *>()->setToday(QDate(2026, 10, 1));
    show(u"jupiter"_s);
    QVERIFY(!hasLabel(u"next cut-off on [^<·]*19 October 2026"_s));
    QVERIFY(hasLabel(u"<p[^>]*>The second cut-off is [^<]*which is preferred"_s));
    m_page->findChild<FactoryDetail *>()->setToday(QDate(2026, 5, 1));
    show(u"lumi"_s);
    show(u"jupiter"_s);
    QVERIFY(hasLabel(u"next cut-off on [^<·]*4 May 2026"_s)); // on which they do not
}

void TestFactoryDetail::termsAreFoldedAway()
{
    show(u"marenostrum5"_s);
    const auto *terms = child<QLabel>(u"termsOf_aif_fast_lane"_s);
    QVERIFY(!terms->isVisible());
    auto *toggle = child<QPushButton>(u"terms_aif_fast_lane"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(terms->isVisible());
    for (const QString &part :
         {u"Applicants should know how to work on a supercomputer."_s, u"A short technical assessment."_s,
          u"A final report within 3 months of the end."_s, u"1 for each award"_s, u"Third parties, and the notes"_s})
        QVERIFY2(terms->text().contains(part), qPrintable(terms->text()));
    // It is read whole where it was folded out.
    QTRY_VERIFY(terms->height() >= terms->heightForWidth(terms->width()));
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!terms->isVisible());
}

void TestFactoryDetail::tellsHowJobsAreAskedFor()
{
    const QString text = show(u"discoverer-plus"_s);
    for (const QString &part : {u"--gres=gpu:N · N for each node"_s, u"module load anaconda3"_s, u"&lt;account&gt;"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(show(u"adastra"_s).contains(u"--gpus-per-node=N --constraint=MI250"_s));
    QVERIFY(show(u"berzelius"_s).contains(u"--gpus=N · N for the whole job"_s));
    QVERIFY(hasLabel(u"^fat \\*"_s)); // a kind of node, to be checked
    QVERIFY(allText().contains(u"not of EuroHPC"_s));
}

// Once for each group of facts, not behind each of them.
void TestFactoryDetail::tellsOnceWhatIsToBeChecked()
{
    const QString text = show(u"hunter"_s);
    const auto told = text.count(u"from users of the site: to be checked"_s);
    QVERIFY2(told >= 1 && told <= 4, qPrintable(QString::number(told)));
    QVERIFY(text.count(u" *"_s) > told); // the lines that are meant
}

void TestFactoryDetail::placesHaveTheirSource()
{
    m_page->showFactory({u"litai"_s});
    QVERIFY(allText().contains(u"GeoNames gazetteer"_s));
}

// The form of ISCRA is known from memory; beside the button that leads there it says so.
void TestFactoryDetail::addressesFromMemoryInTheFinder()
{
    FinderDialog finder(m_catalogue);
    for (const auto &[name, answer] : {std::pair(u"finderWho"_s, u"researcher"_s), {u"finderCountry"_s, u"IT"_s}}) {
        auto *box = finder.findChild<QComboBox *>(name);
        box->setCurrentIndex(box->findData(answer));
    }
    QTRY_VERIFY(!finder.isBehind());
    const auto isMarked = [&finder](const QString &way) {
        const auto *line = finder.findChild<QWidget *>(way)->findChild<QPushButton *>(u"wayPage"_s)->parentWidget();
        const auto labels = line->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        return std::ranges::contains(labels, u"(not verified)"_s, &QLabel::text);
    };
    QVERIFY(finder.findChild<QWidget *>(u"way_it_iscra"_s) && finder.findChild<QWidget *>(u"way_development"_s));
    QVERIFY(isMarked(u"way_it_iscra"_s));
    QVERIFY(!isMarked(u"way_development"_s));
}

void TestFactoryDetail::oldSourcesSaySo()
{
    const Source page{
        .id = {u"x"_s}, .title = u"A page"_s, .url = {}, .date = u"2026"_s, .kind = {}, .read = u"2026-03-01"_s};
    const auto textOn = [&](const QDate &today, const Source &source) {
        const SourcePopup popup(source, today, m_page.get());
        QString text;
        for (const QLabel *label : popup.findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    };
    QVERIFY(textOn(QDate(2026, 9, 2), page).contains(u"more than six months ago"_s));
    QVERIFY(!textOn(QDate(2026, 9, 1), page).contains(u"six months"_s));
    // What was handed on and has no page of its own ages as all others do.
    for (const QString &id : {u"press-first-seven"_s, u"press-second-six"_s, u"press-programme"_s}) {
        const Source document = *m_catalogue.source({id});
        QVERIFY(textOn(QDate(2027, 6, 1), document).contains(u"more than six months ago"_s));
        QVERIFY(!textOn(QDate(2026, 12, 1), document).contains(u"six months"_s));
    }
}

// Which of them, wherever the comparison is read.
void TestFactoryDetail::oldFiguresSaySoInComparisons()
{
    ComparisonDialog dialog(m_catalogue);
    dialog.setSystems({{u"leonardo"_s}, {u"lumi"_s}});
    const auto textOn = [&dialog](const QDate &today) {
        dialog.setToday(today);
        QString text = dialog.findChild<QTextBrowser *>(u"comparisonTable"_s)->toPlainText();
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    };
    const QDate read = m_catalogue.retrieved();
    const QString mark = u"(read on %1)"_s.arg(isoDateText(read.toString(Qt::ISODate)));
    const QString fresh = textOn(read.addMonths(6));
    QVERIFY2(!fresh.contains(mark) && !fresh.contains(u"six months"_s), qPrintable(fresh));
    QVERIFY(!comparisonCsv(dialog.comparison(), m_catalogue).contains("read on"));
    const int height = comparisonImage(dialog.comparison(), false).height();

    const QString old = textOn(read.addMonths(6).addDays(1));
    QVERIFY2(old.contains(mark) && old.contains(u"more than six months ago"_s), qPrintable(old));
    QVERIFY(comparisonCsv(dialog.comparison(), m_catalogue).contains(mark.toUtf8()));
    QVERIFY(comparisonImage(dialog.comparison(), false).height() > height);
    for (const ComparedRow &row : dialog.comparison().rows) {
        for (const ComparedCell &cell : row.cells) {
            const bool isOfThen = std::ranges::any_of(cell.sources, [&](const SourceId &id) {
                const Source *source = m_catalogue.source(id);
                return source && source->read == read.toString(Qt::ISODate);
            });
            QCOMPARE(cell.oldReading, isOfThen ? read : QDate());
        }
    }
}

// Deucalion and Alps: found by what people type, and opened by links.
void TestFactoryDetail::systemsOfNoFactory()
{
    auto *filter = child<QLineEdit>(u"factoriesFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"deucalion"_s);
    QCOMPARE(child<QLabel>(u"factoryTitle"_s)->text(), u"Deucalion"_s);
    const QString text = allText();
    for (const QString &part : {u"belongs to no AI Factory"_s, u"What you can ask for on Deucalion"_s, u"Development"_s,
                                u"NVIDIA A100"_s, u"MACC"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QTest::mouseClick(child<QToolButton>(u"factoryLink"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"officina://system/deucalion"_s);
    QSignalSpy connections(m_page.get(), &FactoriesPage::connectWanted);
    QTest::mouseClick(child<QPushButton>(u"factoryConnect"_s), Qt::LeftButton);
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections.first().first().value<SiteId>(), SiteId{u"deucalion"_s});
    QSignalSpy requests(m_page.get(), &FactoriesPage::requestWanted);
    QTest::mouseClick(child<QPushButton>(u"factoryRequest"_s), Qt::LeftButton);
    QCOMPARE(requests.first().at(0).value<FactoryId>(), FactoryId());
    QCOMPARE(requests.first().at(1).value<SystemId>(), SystemId{u"deucalion"_s});

    show(u"alps"_s); // the filter that hides it is cleared
    QCOMPARE(child<QLabel>(u"factoryTitle"_s)->text(), u"Alps"_s);
    QVERIFY(allText().contains(u"No way to ask for time on Alps is published yet."_s));
    QVERIFY(!child<QPushButton>(u"factoryConnect"_s)->isEnabled());
    QVERIFY(filter->text().isEmpty());
}

void TestFactoryDetail::asksInTheWaysItLists_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("person"); // the pill that is pressed
    QTest::addColumn<QString>("first"); // of the ways; none: the button waits
    QTest::addColumn<QString>("why");
    QTest::newRow("national ways alone") << u"jean-zay"_s << u"applicant-0"_s << u"fr_genci_dynamic"_s << QString();
    QTest::newRow("the smallest first") << u"leonardo"_s << u"applicant-0"_s << u"aif_playground"_s << QString();
    QTest::newRow("for research") << u"leonardo"_s << u"applicant-2"_s << u"ai_for_science"_s << QString();
    QTest::newRow("nothing yet") << u"litai-system"_s << QString() << QString()
                                 << u"No way to ask for time on its systems is published yet."_s;
    QTest::newRow("not on this one") << u"vulcan"_s << QString() << QString()
                                     << u"No way to ask for time on Vulcan is published yet."_s;
    QTest::newRow("as there is room") << u"jarvis"_s << u"applicant-0"_s << u"aif_fast_lane"_s << QString();
}

// The button began a Playground also where that cannot be asked for.
void TestFactoryDetail::asksInTheWaysItLists()
{
    QFETCH(QString, system);
    QFETCH(QString, person);
    QFETCH(QString, first);
    QVERIFY(!show(system).isEmpty());
    if (!person.isEmpty())
        child<QPushButton>(person)->click();
    auto *button = child<QPushButton>(u"factoryRequest"_s);
    QCOMPARE(button->isEnabled(), !first.isEmpty());
    QTEST(button->toolTip(), "why");
    QSignalSpy requests(m_page.get(), &FactoriesPage::requestWanted);
    button->click();
    QCOMPARE(requests.size(), first.isEmpty() ? 0 : 1);
    if (!first.isEmpty())
        QCOMPARE(requests.first().at(2).value<QList<AccessModeId>>().first().value, first);
}

// Rich text would take the blank within a figure for one at which a line may end.
void TestFactoryDetail::frenchFiguresStayOnALine()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(!show(u"leonardo"_s).isEmpty());
    int figures = 0;
    static const QRegularExpression figure(u"\\d\u00a0\\d{3}"_s);
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::RichText)
            continue;
        QVERIFY2(!label->text().contains(QChar(0x202f)), qPrintable(label->text()));
        figures += figure.match(label->text()).hasMatch() ? 1 : 0;
    }
    QVERIFY(figures > 0);
}

QTEST_MAIN(TestFactoryDetail)

#include "tst_factorydetail.moc"
