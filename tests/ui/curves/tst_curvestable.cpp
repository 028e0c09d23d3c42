// SPDX-License-Identifier: GPL-3.0-or-later
//
// The runs as a table: its numbers against what was logged, sorting, filtering, copying, and the
// way back to the charts.
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/common/roles.h"
#include "ui/common/table.h"
#include "ui/curves/runs/runtablemodel.h"

#include <QtCore/QScopeGuard>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace officina;
using namespace officina::testing;

class TestCurvesTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void lastAndBest();
    void bestIsByTheName();
    void sortsAndFilters();
    void copiesRows();
    void enterShowsTheSelected();
    void growsAndStartsAgain();
    void parametersAreColumns();
    void ofManyTagsTheFirst();
    void columnsByName();

private:
    Table &table() const { return m->find<Table>(u"runTable"_s); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    QString header(int column) const
    {
        return table().model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }

    // Of the only curve there is, by the menu of the tools.
    void chooseBest(const QString &name) const
    {
        auto &menu = m->find<QMenu>(u"bestValuesMenu"_s);
        Q_EMIT menu.aboutToShow();
        menu.actions().first()->menu()->findChild<QAction *>(name)->trigger();
    }

    std::unique_ptr<CurvesPageFixture> m;
};

void TestCurvesTable::init()
{
    m = std::make_unique<CurvesPageFixture>();
    m->start();
    const std::pair<QByteArray, QList<float>> runs[] = {
        {"a", {3, 1, 2}}, {"b", {10, 20, 15, 12}}, {"c", {5, float(qQNaN()), 4}}};
    for (const auto &[name, values] : runs) {
        QByteArray bytes = tfRecord(versionEvent());
        for (int i = 0; i < int(values.size()); ++i)
            bytes += scalarRecord("loss", i * 1000, 1.7e9 + i, values[i]);
        m->m_folder.file(name + '/' + eventsName, bytes);
    }
    m->open(3);
    m->button(u"runsAsTable"_s).click();
    QVERIFY(table().isVisible() && !m->grid().isVisible());
}

void TestCurvesTable::lastAndBest()
{
    QCOMPARE(table().model()->columnCount(), 6);
    QCOMPARE(header(5), u"loss, lowest"_s);
    QCOMPARE(cell(0, 0), u"a"_s);
    QCOMPARE(cell(0, 1), QLocale().toString(2000));
    QCOMPARE(cell(0, 4), u"2"_s);
    QCOMPARE(cell(0, 5), u"1"_s);
    QCOMPARE(cell(1, 5), u"10"_s);
    QCOMPARE(cell(2, 5), u"4"_s); // NaN is no value
    chooseBest(u"bestHighest"_s);
    QCOMPARE(header(5), u"loss, highest"_s);
    QCOMPARE(cell(1, 5), u"20"_s);
    m->picture(u"runtable"_s);
    m->button(u"runsAsCharts"_s).click();
    QVERIFY(m->grid().isVisible());
}

// Of a loss the lowest, of an accuracy the highest; what the user says instead stays after a restart.
void TestCurvesTable::bestIsByTheName()
{
    QByteArray bytes = tfRecord(versionEvent());
    for (int i = 0; i < 3; ++i)
        bytes += scalarRecord("accuracy", i, 1.7e9 + i, float(i == 1 ? 0.9 : 0.5));
    m->m_folder.file("d/" + eventsName, bytes);
    m->m_page->refresh();
    QTRY_COMPARE(m->m_page->shownRuns(), 4);
    QTRY_COMPARE(header(5), u"accuracy, highest"_s);
    QCOMPARE(cell(3, 5), QLocale().toString(0.9));
    QCOMPARE(header(7), u"loss, lowest"_s);
    chooseBest(u"bestLowest"_s);
    QCOMPARE(header(5), u"accuracy, lowest"_s);
    QCOMPARE(header(7), u"loss, lowest"_s);
    m->start();
    m->open(4);
    QTest::mouseClick(&m->button(u"runsAsTable"_s), Qt::LeftButton);
    QTRY_COMPARE(header(5), u"accuracy, lowest"_s);
    chooseBest(u"bestByName"_s);
    QCOMPARE(header(5), u"accuracy, highest"_s);
}

void TestCurvesTable::sortsAndFilters()
{
    table().sortByColumn(4, Qt::DescendingOrder);
    QCOMPARE(cell(0, 4), u"12"_s);
    QCOMPARE(cell(2, 4), u"2"_s); // 12 > 4 > 2 as numbers
    auto &filter = m->find<QLineEdit>(u"runTableFilter"_s);
    QTest::keyClicks(&filter, u"b"_s);
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"b"_s);
}

void TestCurvesTable::copiesRows()
{
    table().selectRow(0);
    m->button(u"copyRuns"_s).click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a\t%1\t\t\t2\t1\n"_s.arg(QLocale().toString(2000)));
}

void TestCurvesTable::enterShowsTheSelected()
{
    QVERIFY(!m->button(u"showSelectedRuns"_s).isEnabled());
    table().setFocus();
    table().selectRow(1);
    table().selectionModel()->select(table().model()->index(2, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(m->grid().isVisible());
    QCOMPARE(m->m_page->shownRuns(), 2);
}

void TestCurvesTable::growsAndStartsAgain()
{
    const auto series = std::make_shared<Series>();
    series->append({0, 0, 5});
    series->append({10, 0, 1});
    TagNumbers numbers(*series);
    QCOMPARE(numbers.lowest, 1.0);
    series->append({20, 0, 8});
    numbers = TagNumbers(*series);
    QCOMPARE(numbers.highest, 8.0);
    QCOMPARE(numbers.lastStep, 20);
    series->append({5, 0, 3}); // training went back: 1 and 8 never were
    numbers = TagNumbers(*series);
    QCOMPARE(numbers.lowest, 3.0);
    QCOMPARE(numbers.highest, 5.0);
    QCOMPARE(numbers.last, 3.0);
    // Of two ways to count, a run's step is the one of training.
    const auto samples = std::make_shared<Series>();
    samples->append({320, 0, 3});
    RunRow row{{}, {{u"lm loss"_s, numbers}, {u"lm loss vs samples"_s, TagNumbers(*samples)}}};
    QCOMPARE(row.lastStep(), 5);
    row.tags.remove(u"lm loss"_s);
    QCOMPARE(row.lastStep(), 320);
}

void TestCurvesTable::parametersAreColumns()
{
    RunTableModel model;
    QAbstractItemModelTester tester(&model);
    RunRow one{{.key = u"1"_s, .label = u"one"_s, .parameters = {{u"lr"_s, u"1e-3"_s}, {u"optimizer"_s, u"adam"_s}}},
               {}};
    RunRow two{{.key = u"2"_s, .label = u"two"_s, .parameters = {{u"lr"_s, u"0.01"_s}}}, {}};
    model.setRows({one, two});
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), u"lr"_s);
    QCOMPARE(model.index(0, 4).data(SortRole).toDouble(), 0.001); // a number, however it was written
    QCOMPARE(model.index(1, 5).data().toString(), QString());
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    two.run.parameters[u"lr"_s] = u"0.02"_s;
    model.setRows({one, two}); // the selection survives
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(1, 4).data().toString(), u"0.02"_s);
    model.setRows({});
    QCOMPARE(model.columnCount(), 4);
}

void TestCurvesTable::ofManyTagsTheFirst()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale::English); // the C locale sorts by bytes
    RunTableModel model;
    QAbstractItemModelTester tester(&model);
    RunRow row{{.key = u"1"_s, .label = u"one"_s}, {}};
    for (int i = 0; i < int(RunTableModel::maxTags) + 100; ++i)
        row.tags.insert(u"layer%1/norm"_s.arg(i), TagNumbers());
    model.setRows({row});
    QCOMPARE(model.columnCount(), 4 + 2 * int(RunTableModel::maxTags));
    QCOMPARE(model.furtherTags(), 100);
    QCOMPARE(model.headerData(8, Qt::Horizontal, Qt::DisplayRole).toString(), u"layer2/norm, last"_s); // before 10
    model.setTagPattern(QRegularExpression(u"layer34[0-9]"_s));
    QCOMPARE(model.columnCount(), 4 + 2 * 10);
    QCOMPARE(model.furtherTags(), 0);
}

void TestCurvesTable::columnsByName()
{
    auto &values = m->find<QLineEdit>(u"runTableValues"_s);
    table().selectRow(1);
    QTest::keyClicks(&values, u"acc|x"_s);
    QCOMPARE(table().model()->columnCount(), 4);
    QVERIFY(!m->find<QLabel>(u"furtherValues"_s).isVisible());
    values.clear();
    QCOMPARE(table().model()->columnCount(), 6);
    QCOMPARE(header(4), u"loss, last"_s);
    QCOMPARE(table().selectionModel()->selectedRows().size(), 1); // whatever columns there are
    QCOMPARE(table().selectionModel()->selectedRows().first().row(), 1);
}

QTEST_MAIN(TestCurvesTable)
#include "tst_curvestable.moc"
