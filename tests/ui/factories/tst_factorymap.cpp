// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chips, list and map together, as a user works them, by mouse and by keyboard alone: what is chosen narrows both down,
// what is not published stays and says so, and what is chosen in one is chosen in the other.
#include "client/map/projection.h"
#include "client/settings/settings.h"
#include "tests/support/waiting.h"
#include "ui/common/pageheader.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/factories/factoriespage.h"
#include "ui/factories/factoryrow.h"
#include "ui/factories/filterchips.h"
#include "ui/factories/map/factorymap.h"
#include "ui/factories/map/mappainter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class TestFactoryMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp); }
    void init();
    void everyEntryIsOnTheMap();
    void chipsNarrowListAndMap();
    void chipsByKeyboard();
    void theNotPublishedStays();
    void aFacetOfWhichNothingIsPublished();
    void countsFollowTheSearch();
    void theHeadCountsWhatIsShown();
    void isRemembered();
    void chipsWrap();
    void selectionGoesBothWays();
    void tabGoesThroughTheMarks();
    void zoomsAndPansByKeyboard();
    void clustersOpen();
    void wheelAndDrag();
    void whereThereIsRoomForOne();
    void signsDifferInShape();
    void tellsScreenReaders();

private:
    template <class T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    Table *table() const { return child<Table>(u"factoriesTable"_s); }
    FactoryMap *map() const { return child<FactoryMap>(u"factoriesMap"_s); }
    QString title() const { return child<QLabel>(u"factoryTitle"_s)->text(); }
    QStringList listed() const;
    QTreeWidget *open(const char *facet) const;
    void choose(const char *facet, const QString &text) const;
    void waitUntilClosed() const;
    QPointF placeOf(const QString &id) const;

    Theme *m_theme = nullptr;
    Catalogue m_catalogue = Catalogue::load().value();
    std::unique_ptr<FactoriesPage> m_page;
};

void TestFactoryMap::init()
{
    m_page = std::make_unique<FactoriesPage>(m_catalogue);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QStringList TestFactoryMap::listed() const
{
    QStringList ids;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        ids.append(RowModel<FactoryRow>::rowOf(table()->model()->index(row, 0)).id);
    return ids;
}

QTreeWidget *TestFactoryMap::open(const char *facet) const
{
    QTest::mouseClick(child<QPushButton>(u"filter_"_s + QString::fromLatin1(facet)), Qt::LeftButton);
    auto *list = child<QTreeWidget>(u"choices"_s);
    if (!QTest::qWaitFor([list] { return list->isVisible(); }, officina::testing::tryLimit))
        qFatal("the choices do not open");
    return list;
}

void TestFactoryMap::choose(const char *facet, const QString &text) const
{
    QTreeWidget *list = open(facet);
    const auto items = list->findItems(text, Qt::MatchExactly);
    if (items.isEmpty())
        qFatal("no choice %s", qPrintable(text));
    list->scrollToItem(items.first());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.first()).center());
    QTest::keyClick(list, Qt::Key_Escape);
    waitUntilClosed();
}

// And until the page has the keyboard again.
void TestFactoryMap::waitUntilClosed() const
{
    if (!QTest::qWaitFor([this] { return !m_page->findChild<QTreeWidget *>(u"choices"_s); },
                         officina::testing::tryLimit))
        qFatal("the choices do not close");
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("the page does not become active");
}

// Of the mark or of the cluster that it is in.
QPointF TestFactoryMap::placeOf(const QString &id) const
{
    for (const PlacedMark &mark : map()->marks()) {
        if (std::ranges::any_of(mark.members, [&](qsizetype i) { return map()->entries().at(i).id == id; }))
            return mark.at;
    }
    return {};
}

// The islands and the far north too: each mark lies in the window, and none is lost in a cluster.
void TestFactoryMap::everyEntryIsOnTheMap()
{
    QCOMPARE(map()->entries().size(), 34);
    qsizetype members = 0;
    for (const PlacedMark &mark : map()->marks()) {
        QVERIFY(QRectF(map()->rect()).contains(mark.at));
        members += mark.members.size();
    }
    QCOMPARE(members, 34);
    // As on any map: Iceland is west of Finland, Cyprus east of Malta, and both are south of all others.
    QVERIFY(placeOf(u"ant-is"_s).x() < placeOf(u"lumi-aif"_s).x());
    QVERIFY(placeOf(u"ant-cy"_s).x() > placeOf(u"ant-mt"_s).x());
    QVERIFY(placeOf(u"ant-mt"_s).y() > placeOf(u"bsc-aif"_s).y());
    // An antenna stands in its city where that is known, else in the middle of its country, and says so.
    const auto entry = [this](const QString &id) { return *std::ranges::find(map()->entries(), id, &MapEntry::id); };
    QCOMPARE(entry(u"ant-ie"_s).at, projected(-9.051, 53.2724));
    QVERIFY(entry(u"ant-ie"_s).description.endsWith(u"antenna in Galway, Ireland"_s));
    QVERIFY(entry(u"ant-cy"_s).description.endsWith(u"stands for the country: Cyprus"_s));
    QCOMPARE(child<QLabel>(u"mapSource"_s)->text(), u"Made with Natural Earth"_s);
    QVERIFY(child<QLabel>(u"mapPlaces"_s)->text().contains(u"GeoNames, CC BY 4.0"_s)); // whose places they are
    // A machine of no factory stands where it is, with its own state.
    QVERIFY(placeOf(u"deucalion"_s).x() < placeOf(u"bsc-aif"_s).x());
    QCOMPARE(entry(u"deucalion"_s).state, State::Operating);
    QVERIFY(!entry(u"deucalion"_s).isAntenna);
}

void TestFactoryMap::chipsNarrowListAndMap()
{
    const QAbstractItemModelTester tester(table()->model());
    QVERIFY(!child<QPushButton>(u"filterClear"_s)->isVisible());
    choose("country", u"Norway"_s);
    QCOMPARE(listed(), QStringList{u"lumi-aif"_s});
    QCOMPARE(map()->entries().size(), 1);
    QCOMPARE(title(), u"LUMI AIF"_s);
    choose("country", u"Portugal"_s);
    QCOMPARE(listed(), (QStringList{u"bsc-aif"_s, u"lumi-aif"_s, u"deucalion"_s}));
    choose("kind", u"Antennas"_s);
    QCOMPARE(listed(), QStringList());
    QVERIFY(child<QPushButton>(u"factoriesNothingAction"_s)->isVisible());
    QVERIFY(map()->entries().isEmpty());
    // One is taken back by its chip, the rest together.
    QTest::mouseClick(child<QPushButton>(u"chip_kind_antenna"_s), Qt::LeftButton);
    QTRY_COMPARE(listed().size(), 3);
    QTest::mouseClick(child<QPushButton>(u"filterClear"_s), Qt::LeftButton);
    QCOMPARE(listed().size(), 34);
    QCOMPARE(map()->entries().size(), 34);
    QVERIFY(!m_page->findChild<QPushButton *>(u"chip_country_NO"_s));
}

void TestFactoryMap::chipsByKeyboard()
{
    auto *country = child<QPushButton>(u"filter_country"_s);
    country->setFocus();
    QTest::keyClick(country, Qt::Key_Space);
    auto *list = child<QTreeWidget>(u"choices"_s);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClicks(list, u"Norw"_s);
    QCOMPARE(list->currentItem()->text(0), u"Norway"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(listed(), QStringList{u"lumi-aif"_s});
    QCOMPARE(list->currentItem()->checkState(0), Qt::Checked);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(listed().size(), 34);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    waitUntilClosed();
    auto *chip = child<QPushButton>(u"chip_country_NO"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(listed().size(), 34);
    QTRY_VERIFY(country->hasFocus()); // where one goes on from
}

// LitAI has no machine yet: it is below those that have 96 GB, and says why it is there.
void TestFactoryMap::theNotPublishedStays()
{
    QVERIFY(table()->isColumnHidden(notPublishedColumn));
    choose("kind", u"Factories"_s);
    choose("memory", u"96 GB or more"_s);
    const QStringList ids = listed();
    QCOMPARE(ids.first(), u"jaif"_s);
    QVERIFY(ids.indexOf(u"litai"_s) > 0 && !ids.contains(u"l-ai"_s)); // 40 GB, and no others
    const auto textOf = [this](qsizetype row) {
        return table()->model()->index(int(row), notPublishedColumn).data().toString();
    };
    QCOMPARE(textOf(0), QString());
    QCOMPARE(textOf(ids.indexOf(u"litai"_s)), u"GPU memory"_s);
    const auto certain = std::ranges::count_if(map()->entries(), &MapEntry::isCertain);
    QVERIFY(child<QLabel>(u"pageSubtitle"_s)->text().startsWith(u"%1 of 34"_s.arg(certain)));
    const auto lithuania = std::ranges::find(map()->entries(), u"litai"_s, &MapEntry::id);
    QVERIFY(!lithuania->isCertain);
    QVERIFY(lithuania->description.contains(u"Not published: GPU memory"_s));
    QTest::mouseClick(child<QPushButton>(u"filterClear"_s), Qt::LeftButton);
    QVERIFY(table()->isColumnHidden(notPublishedColumn));
}

// In which languages a factory answers nobody publishes: the chip is there, and says so.
void TestFactoryMap::aFacetOfWhichNothingIsPublished()
{
    for (const Facet facet : allFacets) {
        const auto *chip = child<QPushButton>(u"filter_"_s + facetId(facet));
        QCOMPARE(chip->isEnabled(), facet != Facet::Language);
        QCOMPARE(chip->accessibleDescription(), chip->isEnabled() ? QString() : u"Not published"_s);
        QCOMPARE(chip->toolTip(), chip->accessibleDescription());
    }
    QTest::mouseClick(child<QPushButton>(u"filter_language"_s), Qt::LeftButton);
    QVERIFY(!m_page->findChild<QTreeWidget *>(u"choices"_s));
    QCOMPARE(listed().size(), 34);
}

void TestFactoryMap::countsFollowTheSearch()
{
    auto *text = child<QLineEdit>(u"factoriesFilter"_s);
    text->setText(u"juelich"_s);
    QCOMPARE(listed(), QStringList{u"jaif"_s});
    QTreeWidget *list = open("round");
    QCOMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(1), u"0"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"1"_s);
    QTest::keyClick(list, Qt::Key_Escape);
}

// It told of all of them, whatever the filter had left.
void TestFactoryMap::theHeadCountsWhatIsShown()
{
    const auto counts = [this] {
        for (const QLabel *label : m_page->findChild<PageHeader *>()->findChildren<QLabel *>())
            if (label->text().contains(u" · "_s))
                return label->text();
        return QString();
    };
    const QString all = counts();
    QVERIFY2(all.startsWith(u"19 factories · "_s), qPrintable(all));
    auto *text = child<QLineEdit>(u"factoriesFilter"_s);
    text->setText(u"pharos"_s);
    QVERIFY2(counts().startsWith(u"2 of 34 · 1 factor"_s), qPrintable(counts()));
    QVERIFY2(counts().contains(u" · 1 antenna"_s) && !counts().contains(u"system"_s), qPrintable(counts()));
    text->setText(u"deucalion"_s);
    QVERIFY2(counts().startsWith(u"1 of 34 · 1 system"_s), qPrintable(counts()));
    text->clear();
    QCOMPARE(counts(), all);
}

void TestFactoryMap::isRemembered()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"officina.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    m_page->remember(settings);
    choose("country", u"Norway"_s);
    QTest::mouseClick(child<QPushButton>(u"factoriesAsList"_s), Qt::LeftButton);
    QVERIFY(!table()->isVisible() && map()->isVisible());
    init();
    QCOMPARE(listed().size(), 34);
    m_page->remember(settings);
    QCOMPARE(listed(), QStringList{u"lumi-aif"_s});
    QVERIFY(child<QPushButton>(u"chip_country_NO"_s)->isVisible());
    QVERIFY(!table()->isVisible() && map()->isVisible());
    // What another version or a person wrote there is passed over.
    settings.set(setting::factoryFilter, {u"weather=fine"_s, u"country=NO"_s});
    settings.set(setting::factoryView, u"globe"_s);
    init();
    m_page->remember(settings);
    QCOMPARE(listed(), QStringList{u"lumi-aif"_s});
    QVERIFY(table()->isVisible() && map()->isVisible());
}

// All chips are within the page at its smallest, with many choices.
void TestFactoryMap::chipsWrap()
{
    for (const char *country : {"Norway", "Portugal", "Finland", "Slovenia"})
        choose("country", QString::fromLatin1(country));
    m_page->resize(758, 500);
    auto *chips = child<FilterChips>(u"factoryFilters"_s);
    QTRY_VERIFY(chips->width() <= 758);
    int lines = 0;
    for (const QPushButton *chip : chips->findChildren<QPushButton *>()) {
        QTRY_VERIFY(chips->rect().contains(chip->geometry()));
        QVERIFY(chip->width() >= chip->sizeHint().width());
        lines = std::max(lines, chip->y());
    }
    QVERIFY(lines > 0); // more than one
}

void TestFactoryMap::selectionGoesBothWays()
{
    m_page->showFactory({u"pharos"_s});
    QCOMPARE(map()->current(), u"pharos"_s);
    QVERIFY(map()->grab().toImage().size().isValid());
    QTest::mouseClick(map(), Qt::LeftButton, {}, placeOf(u"lumi-aif"_s).toPoint());
    QCOMPARE(title(), u"LUMI AIF"_s);
    QCOMPARE(RowModel<FactoryRow>::rowOf(table()->currentIndex()).id, u"lumi-aif"_s);
    QCOMPARE(map()->current(), u"lumi-aif"_s);
    // Beside a mark there is nothing, and what is at its name is it.
    QVERIFY(!map()->markAt(placeOf(u"lumi-aif"_s) + QPointF(0, -40)));
    for (const PlacedMark &mark : map()->marks()) {
        if (!mark.name.isNull())
            QCOMPARE(map()->markAt(mark.name.center()), &mark);
    }
    // A filter that hides it takes the selection on in both.
    choose("country", u"Greece"_s);
    QCOMPARE(map()->current(), u"pharos"_s);
    QCOMPARE(title(), u"Pharos"_s);
}

void TestFactoryMap::tabGoesThroughTheMarks()
{
    choose("country", u"Norway"_s);
    choose("country", u"Greece"_s);
    choose("country", u"Lithuania"_s);
    map()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(map()->hasFocus());
    QStringList seen{map()->focused()};
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(map(), Qt::Key_Tab);
        seen.append(map()->focused());
    }
    QCOMPARE(seen, listed()); // in the list's order
    QTest::keyClick(map(), Qt::Key_Backtab);
    QCOMPARE(map()->focused(), seen.at(1));
    QTest::keyClick(map(), Qt::Key_Return);
    QCOMPARE(map()->current(), seen.at(1));
    QTest::keyClick(map(), Qt::Key_Tab);
    QTest::keyClick(map(), Qt::Key_Tab); // and out
    QTRY_VERIFY(!map()->hasFocus());
    QCOMPARE(map()->focused(), QString());
}

void TestFactoryMap::zoomsAndPansByKeyboard()
{
    map()->setFocus();
    const double whole = map()->view().scale();
    const QPointF before = placeOf(u"lumi-aif"_s);
    QTest::keyClick(map(), Qt::Key_Plus);
    QVERIFY(map()->view().scale() > whole);
    QVERIFY(placeOf(u"lumi-aif"_s) != before);
    const QPointF zoomed = placeOf(u"lumi-aif"_s);
    QTest::keyClick(map(), Qt::Key_Right);
    QVERIFY(placeOf(u"lumi-aif"_s).x() < zoomed.x());
    QTest::keyClick(map(), Qt::Key_Down);
    QVERIFY(placeOf(u"lumi-aif"_s).y() < zoomed.y());
    QTest::keyClick(map(), Qt::Key_Minus);
    QTest::keyClick(map(), Qt::Key_0);
    QCOMPARE(map()->view().scale(), whole);
    QCOMPARE(placeOf(u"lumi-aif"_s), before);
    QTest::mouseClick(child<QToolButton>(u"mapZoomIn"_s), Qt::LeftButton);
    QVERIFY(map()->view().scale() > whole);
    QTest::mouseClick(child<QToolButton>(u"mapShowAll"_s), Qt::LeftButton);
    QVERIFY(map()->view().showsAll());
    // What is chosen in the list comes into view.
    QTest::mouseClick(child<QToolButton>(u"mapZoomIn"_s), Qt::LeftButton);
    QTest::mouseClick(child<QToolButton>(u"mapZoomIn"_s), Qt::LeftButton);
    QTest::mouseClick(child<QToolButton>(u"mapZoomIn"_s), Qt::LeftButton);
    m_page->showFactory({u"lumi-aif"_s});
    QVERIFY(QRectF(map()->rect()).contains(placeOf(u"lumi-aif"_s)));
}

// On a small map neighbours are one mark, with how many it stands for; choosing it shows them apart.
void TestFactoryMap::clustersOpen()
{
    FactoryMap small({0, 0, 3000, 3000});
    small.resize(300, 300);
    small.show();
    QVERIFY(QTest::qWaitForWindowExposed(&small));
    small.setEntries({{.id = u"a"_s, .name = u"A"_s, .description = u"A: operating"_s, .at = {1000, 1000}},
                      {.id = u"b"_s, .name = u"B"_s, .description = u"B: planned"_s, .at = {1020, 1000}},
                      {.id = u"c"_s, .name = u"C"_s, .description = u"C"_s, .at = {2000, 2500}},
                      {.id = u"d"_s, .name = u"D"_s, .description = u"D"_s, .at = {2000, 2500}}});
    QCOMPARE(small.marks().size(), 2);
    QVERIFY(small.describe(small.marks().first()).contains(u"B: planned"_s));
    QSignalSpy chosen(&small, &FactoryMap::chosen);
    QTest::mouseClick(&small, Qt::LeftButton, {}, small.marks().first().at.toPoint());
    QCOMPARE(small.marks().size(), 3);
    QVERIFY(chosen.isEmpty());
    // Two of one place stay one: each choice goes to the next of them, and round again.
    small.showAll();
    for (const char *wanted : {"c", "d", "c"}) {
        for (int tries = 0; tries < 5 && (chosen.isEmpty() || chosen.last().first() != QString::fromLatin1(wanted));
             ++tries) {
            QTest::mouseClick(&small, Qt::LeftButton, {}, small.marks().last().at.toPoint());
        }
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.last().first().toString(), QString::fromLatin1(wanted));
        small.setCurrent(QString::fromLatin1(wanted), {});
    }
}

void TestFactoryMap::wheelAndDrag()
{
    const QPointF at = placeOf(u"it4lia"_s);
    const double whole = map()->view().scale();
    QWheelEvent in(at, map()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(map(), &in);
    QVERIFY(map()->view().scale() > whole);
    QVERIFY(QLineF(map()->view().toScreen(map()->view().toMap(at)), at).length() < 1);
    const QPointF before = map()->view().toMap({50, 50});
    QTest::mousePress(map(), Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(map(), {140, 130});
    QTest::mouseRelease(map(), Qt::LeftButton, {}, {140, 130});
    QVERIFY(QLineF(map()->view().toMap({90, 80}), before).length() < 2);
    QVERIFY(title() != QString());
}

void TestFactoryMap::whereThereIsRoomForOne()
{
    m_page->resize(760, 500);
    QTRY_VERIFY(table()->isVisible() && !map()->isVisible());
    QTest::mouseClick(child<QPushButton>(u"factoriesAsMap"_s), Qt::LeftButton);
    QVERIFY(!table()->isVisible() && map()->isVisible());
    QVERIFY(!child<QPushButton>(u"factoriesAsList"_s)->isChecked());
    QTest::mouseClick(child<QPushButton>(u"factoriesAsMap"_s), Qt::LeftButton); // one is always there
    QVERIFY(!table()->isVisible() && map()->isVisible());
    m_page->resize(1400, 800);
    QTRY_VERIFY(table()->isVisible() && map()->isVisible());
    QTest::mouseClick(child<QPushButton>(u"factoriesAsMap"_s), Qt::LeftButton);
    QVERIFY(table()->isVisible() && !map()->isVisible());
    QTest::mouseClick(child<QPushButton>(u"factoriesAsMap"_s), Qt::LeftButton);
    QVERIFY(table()->isVisible() && map()->isVisible());
}

// State is shape as well as colour: drawn in one colour, no two signs are alike, in either scheme.
void TestFactoryMap::signsDifferInShape()
{
    for (const Colours *colours : {&Colours::light(), &Colours::dark()}) {
        QList<QImage> shapes;
        const std::pair<State, bool> signs[] = {{State::Operating, false},
                                                {State::BeingBuilt, false},
                                                {State::Planned, false},
                                                {State::Unknown, false},
                                                {State::Unknown, true}};
        for (const auto &[state, isAntenna] : signs) {
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(colours->surface);
            QPainter painter(&image);
            paintSign(painter, {12, 12}, state, isAntenna, true, *colours);
            painter.end();
            QImage shape(24, 24, QImage::Format_Mono);
            for (int y = 0; y < 24; ++y) {
                for (int x = 0; x < 24; ++x)
                    shape.setPixel(x, y, image.pixelColor(x, y) != colours->surface ? 1 : 0);
            }
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }
}

void TestFactoryMap::tellsScreenReaders()
{
    QVERIFY(!map()->accessibleName().isEmpty());
    QVERIFY(!map()->accessibleDescription().isEmpty());
    for (const MapEntry &entry : map()->entries())
        QVERIFY2(entry.description.contains(entry.name), qPrintable(entry.id));
    choose("country", u"Norway"_s);
    QCOMPARE(child<QPushButton>(u"chip_country_NO"_s)->accessibleName(), u"Country: Norway. Remove"_s);
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
}

QTEST_MAIN(TestFactoryMap)

#include "tst_factorymap.moc"
