// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page as a user works it: type into the filter, walk the list, press the buttons.
#include "client/base/cborfile.h"
#include "client/base/files.h"
#include "tests/support/waiting.h"
#include "ui/common/chip.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/factories/factoriespage.h"
#include "ui/factories/factorydetail.h"

#include <QtCore/QCborValue>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace Qt::StringLiterals;

class TestFactoriesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsAll();
    void filters_data();
    void filters();
    void emptyFilterOffersToClear();
    void everyEntryCanBeShown();
    void asksForRequestAndConnection();
    void connectsToTheSystemsSite();
    void offersWhatThereIs();
    void aSilentEntryIsShown();
    void noLineIsCut();
    void plannedSystemsCannotBeEntered();
    void showFactoryClearsTheFilter();
    void antennasLeadToTheirFactories();
    void sortsAndCopies();
    void marksTheUnverified();
    void everyLinkIsAWebPage();
    void everySystemIsToldOf();
    void askedForBySystemAndApplicant();
    void aFiguresSourceIsOneClickAway();
    void oldFactsSaySo();
    void fromRightToLeft();
    void programmeAndBack();
    void linksToSystems();
    void namesAreReadInAnyWidth();
    void noCellIsCut();

private:
    template <class T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    Table *table() const { return child<Table>(u"factoriesTable"_s); }
    QString title() const { return child<QLabel>(u"factoryTitle"_s)->text(); }
    QString allText() const;
    void type(const QString &text) const;

    Catalogue m_catalogue = Catalogue::load().value();
    std::unique_ptr<FactoriesPage> m_page;
};

void TestFactoriesPage::init()
{
    m_page = std::make_unique<FactoriesPage>(m_catalogue);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString TestFactoriesPage::allText() const
{
    QString text;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

void TestFactoriesPage::type(const QString &text) const
{
    auto *filter = child<QLineEdit>(u"factoriesFilter"_s);
    filter->setFocus();
    filter->clear();
    QTest::keyClicks(filter, text);
}

void TestFactoriesPage::listsAll()
{
    const QAbstractItemModelTester tester(table()->model());
    QCOMPARE(table()->model()->rowCount(), 34);
    QCOMPARE(title(), u"BSC AIF"_s); // the first one is shown at once
}

void TestFactoriesPage::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("rows");
    QTest::newRow("name") << u"pharos"_s << u"Pharos"_s << 2; // and its antenna in Cyprus
    QTest::newRow("country") << u"lithuania"_s << u"LitAI"_s << 1;
    QTest::newRow("countries of partners") << u"slovenia"_s << u"IT4LIA"_s << 2;
    QTest::newRow("a country in its own language") << u"osterreich"_s << u"IT4LIA"_s << 2;
    QTest::newRow("a country's other name") << u"holland"_s << u"NL AIF"_s << 1;
    QTest::newRow("Norway") << u"norway"_s << u"LUMI AIF"_s << 1;
    QTest::newRow("Portugal") << u"portugal"_s << u"BSC AIF"_s << 2; // and Deucalion
    QTest::newRow("accelerator") << u"mi300a"_s << u"HammerHAI"_s << 1;
    QTest::newRow("without accents") << u"linkoping gh200"_s << u"Mimer"_s << 1;
    QTest::newRow("state") << u"antenna malta"_s << u"CALYPSO"_s << 1;
}

void TestFactoriesPage::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const QAbstractItemModelTester tester(table()->model());
    type(text);
    QTEST(table()->model()->rowCount(), "rows");
    QVERIFY2(table()->model()->index(0, 0).data().toString().contains(first),
             qPrintable(table()->model()->index(0, 0).data().toString()));
    QCOMPARE(title(), table()->model()->index(0, 0).data().toString());
}

void TestFactoriesPage::emptyFilterOffersToClear()
{
    type(u"atlantis"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->isVisible());
    auto *clear = child<QPushButton>(u"factoriesNothingAction"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 34);
    QVERIFY(table()->isVisible());
    QVERIFY(table()->currentIndex().isValid());
    QVERIFY(child<QLineEdit>(u"factoriesFilter"_s)->text().isEmpty());
}

void TestFactoriesPage::everyEntryCanBeShown()
{
    table()->setFocus();
    table()->selectRow(0);
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        QCOMPARE(title(), table()->model()->index(row, 0).data().toString());
        QTest::keyClick(table(), Qt::Key_Down);
    }
}

void TestFactoriesPage::asksForRequestAndConnection()
{
    m_page->showFactory({u"it4lia"_s});
    QCOMPARE(title(), u"IT4LIA"_s);
    QSignalSpy requests(m_page.get(), &FactoriesPage::requestWanted);
    QTest::mouseClick(child<QPushButton>(u"factoryRequest"_s), Qt::LeftButton);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().at(0).value<FactoryId>(), FactoryId{u"it4lia"_s});
    QCOMPARE(requests.first().at(1).value<SystemId>(), SystemId{u"leonardo"_s});

    QSignalSpy connections(m_page.get(), &FactoriesPage::connectWanted);
    QTest::mouseClick(child<QPushButton>(u"factoryConnect"_s), Qt::LeftButton);
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections.first().at(0).value<SiteId>(), SiteId{u"leonardo"_s});
}

// JUWELS is entered as a site of another name; where no site is known, nothing is offered.
void TestFactoriesPage::connectsToTheSystemsSite()
{
    m_page->showFactory({u"jaif"_s});
    auto *systems = child<Table>(u"factorySystems"_s);
    QSignalSpy connections(m_page.get(), &FactoriesPage::connectWanted);
    for (int row = 0; row < systems->model()->rowCount(); ++row) {
        systems->selectRow(row);
        const QString name = systems->model()->index(row, 0).data().toString();
        QCOMPARE(child<QPushButton>(u"factoryConnect"_s)->isEnabled(), name != u"JARVIS");
        QTest::mouseClick(child<QPushButton>(u"factoryConnect"_s), Qt::LeftButton);
    }
    QCOMPARE(connections.size(), 2);
    QVERIFY(connections.contains(QVariantList{QVariant::fromValue(SiteId{u"juwels-booster"_s})}));
}

void TestFactoriesPage::offersWhatThereIs()
{
    m_page->showFactory({u"litai"_s});
    QVERIFY(allText().contains(u"No way to ask for time on its systems is published yet."_s));
    m_page->showFactory({u"mimer"_s});
    QVERIFY(allText().contains(u"not published"_s)); // its money
    m_page->showFactory({u"lumi-aif"_s});
    QVERIFY(allText().contains(u"Estonia"_s) && allText().contains(u"Pekka Manninen"_s));
    // A machine that was not started is not what a factory computes on.
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data().toString() == u"Pharos")
            QCOMPARE(table()->model()->index(row, 5).data().toString(), u"not published"_s); // of ARIS
    }
}

void TestFactoriesPage::noLineIsCut()
{
    auto *scroll = child<QScrollArea>(u"factoryDetailScroll"_s);
    const auto cutLabel = [scroll] {
        for (const QLabel *label : scroll->widget()->findChildren<QLabel *>()) {
            const int right = label->mapTo(scroll->widget(), QPoint(label->width(), 0)).x();
            if (label->isVisible()
                && (right > scroll->viewport()->width() || label->minimumSizeHint().width() > label->width()
                    || label->height() < label->heightForWidth(label->width())))
                return label->text();
        }
        return QString();
    };
    for (const int width : {1378, 960}) {
        m_page->resize(width, 900);
        for (const Factory &factory : m_catalogue.factories()) {
            if (width > 960 && factory.id.value != u"lumi-aif") // all of them where there is least room
                continue;
            m_page->showFactory(factory.id);
            QTRY_VERIFY(scroll->widget()->height()
                        >= scroll->widget()->layout()->totalHeightForWidth(scroll->widget()->width()));
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(factory.id.value));
            QTRY_COMPARE(cutLabel(), QString());
        }
    }
}

// What was in the catalogue and not in the window: the way in, quotas, queues, who signs.
void TestFactoriesPage::everySystemIsToldOf()
{
    const auto told = [this](const QString &system, const QStringList &words) {
        m_page->showSystem({system});
        const QString text = allText();
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(system + u": "_s + word + u'\n' + text));
    };
    told(u"lumi"_s,
         {u"lumi.csc.fi"_s, u"8: each half of a module is one"_s, u"/scratch/&lt;project&gt; · 50.0 TB"_s,
          u"SHA256:qCFZThjRw8nf0CiZ9rU7b6Zirjq8slAIl5r0xWaVoD0"_s, u"standard-g"_s, u"lumi-quota"_s});
    told(u"musica"_s, {u"the authority of *.asc.ac.at"_s, u"to be checked"_s, u"time limits"_s});
    told(u"leonardo"_s, {u"files go 40 day"_s, u"quota not published"_s});
    told(u"marenostrum5"_s, {u"not reached from compute nodes"_s});
    m_page->showFactory({u"pharos"_s});
    QVERIFY(allText().contains(u"none published"_s));
    QVERIFY(allText().contains(u"September 2026 – November 2026"_s)); // not 2026-09/2026-11
    QVERIFY(allText().contains(u"Press document on the choice of the first seven AI Factories (December 2024)"_s));
}

void TestFactoriesPage::askedForBySystemAndApplicant()
{
    const auto ways = [this](const char *applicant) {
        QTest::mouseClick(child<QPushButton>(QString::fromLatin1(applicant)), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return allText();
    };
    m_page->showSystem({u"juwels"_s});
    const QString anyone = ways("applicant-0");
    QVERIFY(anyone.contains(u"GCS Regular"_s) && !anyone.contains(u"\nPlayground\n"_s)); // as the calls name systems
    QVERIFY(!ways("applicant-1").contains(u"GCS Regular"_s));
    QVERIFY(allText().contains(u"names you"_s));
    QVERIFY(ways("applicant-2").contains(u"GCS Regular"_s));
    m_page->showSystem({u"leonardo"_s}); // who one is stays chosen
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(child<QPushButton>(u"applicant-2"_s)->isChecked());
    QVERIFY(!allText().contains(u"\nPlayground\n"_s) && allText().contains(u"ISCRA"_s));
    QVERIFY(ways("applicant-1").contains(u"\nPlayground\n"_s));
    QVERIFY(!allText().contains(u"ISCRA"_s));
    QVERIFY(ways("applicant-3").contains(u"Benchmark"_s));
}

void TestFactoriesPage::aFiguresSourceIsOneClickAway()
{
    m_page->showFactory({u"jaif"_s});
    QLabel *cited = nullptr;
    for (QLabel *label : child<QWidget>(u"factoryFacts"_s)->findChildren<QLabel *>()) {
        if (!cited && label->text().contains(u"href=\"source:"_s))
            cited = label;
    }
    QVERIFY(cited);
    cited->setFocus();
    QTest::keyClick(cited, Qt::Key_Tab); // its first link
    QTest::keyClick(cited, Qt::Key_Return);
    auto *popup = m_page->findChild<QFrame *>(u"sourcePopup"_s);
    QVERIFY(popup && popup->isVisible());
    QString text;
    for (const QLabel *label : popup->findChildren<QLabel *>())
        text += label->text() + u'\n';
    QVERIFY2(text.contains(u"Read on "_s) && text.contains(u"21 Nov 2026"_s), qPrintable(text));
    QVERIFY(!text.contains(u"six months"_s));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QFrame *>(u"sourcePopup"_s));
}

void TestFactoriesPage::oldFactsSaySo()
{
    auto *detail = m_page->findChild<FactoryDetail *>();
    detail->setToday(m_catalogue.retrieved().addMonths(6));
    m_page->showFactory({u"pharos"_s});
    QVERIFY(!m_page->findChild<QLabel *>(u"factoryOld"_s));
    detail->setToday(m_catalogue.retrieved().addMonths(6).addDays(1));
    m_page->showFactory({u"jaif"_s});
    QVERIFY(m_page->findChild<QLabel *>(u"factoryOld"_s));
}

void TestFactoriesPage::fromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    FactoriesPage page(m_catalogue);
    page.resize(1200, 800);
    page.show();
    const auto *shown = page.findChild<QLabel *>(u"factoryTitle"_s);
    QVERIFY(shown && !shown->text().isEmpty());
    QVERIFY(page.findChild<QWidget *>(u"factoryFacts"_s));
}

void TestFactoriesPage::programmeAndBack()
{
    m_page->showFactory({u"jaif"_s});
    QTest::mouseClick(child<QPushButton>(u"programme"_s), Qt::LeftButton);
    QTRY_COMPARE(title(), u"The programme"_s);
    const QString text = allText();
    QVERIFY(text.contains(u"1.5 billion EUR"_s) && text.contains(u"2.1 billion EUR"_s)); // both sides
    QVERIFY(text.contains(u"MyAccessID"_s) && text.contains(u"COAIF-03"_s));
    QVERIFY(!text.contains(u"2026-04-15"_s)); // a date as people write it
    QTest::mouseClick(child<QPushButton>(u"programmeBack"_s), Qt::LeftButton);
    QTRY_COMPARE(title(), u"JAIF"_s);
}

void TestFactoriesPage::linksToSystems()
{
    m_page->showSystem({u"karolina"_s});
    QCOMPARE(title(), u"CZAI"_s);
    QCOMPARE(child<Table>(u"factorySystems"_s)->currentIndex().data().toString(), u"Karolina"_s);
    QTest::mouseClick(child<QToolButton>(u"factoryLink"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"officina://factory/czai"_s);
}

// One entry that is silent on its state is shown as unknown.
void TestFactoriesPage::aSilentEntryIsShown()
{
    QJsonObject packed = readCbor(u":/officina/catalogue.cbor"_s).value();
    QJsonArray systems;
    for (const QJsonValue &value : packed.value(u"systems"_s).toArray()) {
        QJsonObject system = value.toObject();
        system.remove(u"state"_s);
        systems.append(system);
    }
    packed.insert(u"systems"_s, systems);
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"c"_s), QCborValue::fromJsonValue(packed).toCbor()));
    const Catalogue silent = Catalogue::load(folder.filePath(u"c"_s)).value();
    FactoriesPage page(silent);
    page.showFactory({u"it4lia"_s});
    QVERIFY(page.findChild<QLabel *>(u"factoryTitle"_s)->text() == u"IT4LIA");
}

void TestFactoriesPage::plannedSystemsCannotBeEntered()
{
    m_page->showFactory({u"it4lia"_s});
    auto *systems = child<Table>(u"factorySystems"_s);
    const QAbstractItemModelTester tester(systems->model());
    QCOMPARE(systems->model()->rowCount(), 3);
    QVERIFY(child<QPushButton>(u"factoryConnect"_s)->isEnabled());
    systems->selectRow(2); // the planned one
    QVERIFY(!child<QPushButton>(u"factoryConnect"_s)->isEnabled());
    QSignalSpy requests(m_page.get(), &FactoriesPage::requestWanted);
    QTest::mouseClick(child<QPushButton>(u"factoryRequest"_s), Qt::LeftButton);
    QCOMPARE(requests.first().at(1).value<SystemId>(), SystemId{u"it4lia-system"_s});
}

void TestFactoriesPage::showFactoryClearsTheFilter()
{
    type(u"atlantis"_s);
    m_page->showFactory({u"jaif"_s});
    QCOMPARE(title(), u"JAIF"_s);
    QCOMPARE(table()->model()->rowCount(), 34);
    m_page->showFactory({u"no-such-factory"_s});
    QCOMPARE(title(), u"JAIF"_s);
}

void TestFactoriesPage::antennasLeadToTheirFactories()
{
    type(u"calypso"_s);
    QCOMPARE(title(), u"CALYPSO"_s);
    QTest::mouseClick(child<QPushButton>(u"factoryLink_pharos"_s), Qt::LeftButton);
    QTRY_COMPARE(title(), u"Pharos"_s);
}

void TestFactoriesPage::sortsAndCopies()
{
    QTest::mouseClick(child<QPushButton>(u"factoriesAsMap"_s), Qt::LeftButton); // the list alone has room for all
    QTRY_VERIFY(!table()->isColumnHidden(2));
    table()->sortByColumn(0, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < 34; ++row)
        names.append(table()->model()->index(row, 0).data().toString());
    QVERIFY(names.indexOf(u"AI2F"_s) < names.indexOf(u"BRAIN++"_s));
    QVERIFY(names.indexOf(u"BRAIN++"_s) < names.indexOf(u"Pharos"_s));
    table()->selectRow(int(names.indexOf(u"JAIF"_s)));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"JAIF\tGermany\tJülich\t"_s));
}

void TestFactoriesPage::marksTheUnverified()
{
    m_page->showFactory({u"pharos"_s});
    QVERIFY(allText().contains(u"not verified"_s));
    QVERIFY(allText().contains(u"58.9 M EUR"_s)); // the disagreement of the sources
}

void TestFactoriesPage::everyLinkIsAWebPage()
{
    int links = 0;
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        table()->selectRow(row);
        for (auto it = link.globalMatch(allText()); it.hasNext(); ++links) {
            const QUrl url(it.next().captured(1).replace(u"&amp;"_s, u"&"_s));
            if (url.scheme() == u"source")
                QVERIFY2(m_catalogue.source({url.path()}), qPrintable(url.toString()));
            else
                QVERIFY2(url.isValid() && url.scheme().startsWith(u"http"_s), qPrintable(url.toString()));
        }
    }
    QVERIFY(links > 100);
}

void TestFactoriesPage::namesAreReadInAnyWidth()
{
    QTest::mouseClick(child<QPushButton>(u"factoriesAsMap"_s), Qt::LeftButton);
    const int letter = table()->fontMetrics().averageCharWidth();
    for (const int width : {1600, 1000, 740, 724}) {
        m_page->resize(width, 500);
        QCoreApplication::processEvents();
        QVERIFY2(table()->columnWidth(0) >= 12 * letter, qPrintable(QString::number(width)));
        QVERIFY(table()->isColumnHidden(1) || table()->columnWidth(1) >= 10 * letter);
        QVERIFY(!table()->isColumnHidden(3)); // the state
    }
}

namespace {

// A cell that is not to be read as a whole: its column is narrower than a word of it, or its row lower than its lines.
QString cutCell(const QTableView &table)
{
    const QAbstractItemView &view = table;
    const QFontMetrics metrics(table.font());
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(row, column);
            const QString text = table.isColumnHidden(column) ? QString() : cell.data().toString();
            const int margins = view.sizeHintForIndex(cell).width() - metrics.horizontalAdvance(text);
            const int room = table.columnWidth(column) - margins;
            const QRect lines =
                metrics.boundingRect(QRect(0, 0, room, 10000), table.wordWrap() ? Qt::TextWordWrap : 0, text);
            if (!text.isEmpty() && (lines.width() > room + 1 || lines.height() > table.rowHeight(row)))
                return text;
        }
    }
    return {};
}

} // namespace

void TestFactoriesPage::noCellIsCut()
{
    for (const int width : {1378, 960}) {
        m_page->resize(width, 900);
        QCoreApplication::processEvents();
        QTRY_COMPARE(cutCell(*table()), QString());
        for (const Factory &factory : m_catalogue.factories()) {
            m_page->showFactory(factory.id);
            QCoreApplication::processEvents();
            auto *systems = child<QTableView>(u"factorySystems"_s);
            QTRY_COMPARE(cutCell(*systems), QString());
            const int end = systems->horizontalHeader()->height() + systems->verticalHeader()->length();
            QVERIFY2(end <= systems->height(), qPrintable(factory.id.value)); // nor the last row
            QVERIFY2(systems->horizontalHeader()->length() <= systems->viewport()->width(), qPrintable(title()));
        }
    }
}

QTEST_MAIN(TestFactoriesPage)

#include "tst_factoriespage.moc"
