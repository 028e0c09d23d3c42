// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table's own behaviour: copying as tab-separated text, and Enter; and its columns, which stay as the user left them.
#include "client/settings/settings.h"
#include "tests/support/tempfolder.h"
#include "ui/common/columnmemory.h"
#include "ui/common/rowmodel.h"
#include "ui/common/table.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_Table : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAndOpens()
    {
        RowModel<QString> model(
            {{.title = u"Text"_s, .text = [](const QString &s) { return s; }},
             {.title = u"Length"_s, .text = [](const QString &s) { return QString::number(s.size()); }}},
            [](const QString &s) { return s; });
        model.setRows({u"one\ttwo"_s, u"three"_s, u"four"_s});
        Table table(u"table"_s, &model);
        table.show();
        table.selectRow(0);
        table.selectionModel()->select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keySequence(&table, QKeySequence::Copy);
        // A tab inside a cell must not look like another cell.
        QCOMPARE(QGuiApplication::clipboard()->text(), u"one two\t7\nfour\t4\n"_s);

        const QSignalSpy opened(&table, &Table::opened);
        table.setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toModelIndex().row(), 1);
    }

    void columnsStay()
    {
        const testing::TempFolder folder;
        QSettings store(folder.path(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        const ColumnMemory memory(settings);
        RowModel<QString> model(
            {{.title = u"Text"_s, .text = [](const QString &s) { return s; }},
             {.title = u"Length"_s, .text = [](const QString &s) { return QString::number(s.size()); }},
             {.title = u"Rest"_s, .text = [](const QString &) { return u"-"_s; }}},
            [](const QString &s) { return s; });
        model.setRows({u"one"_s, u"three"_s});
        const auto shown = [&model](const QString &name) {
            auto table = std::make_unique<Table>(name, &model);
            table->resize(600, 200);
            table->setStretchColumn(2);
            table->show();
            return QTest::qWaitForWindowExposed(table.get()) ? std::move(table) : nullptr;
        };
        auto table = shown(u"drawn"_s);
        QVERIFY(table);
        QHeaderView *header = table->horizontalHeader();
        const int untouched = table->columnWidth(1);
        const QPoint handle(table->columnWidth(0) - 1, header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, handle);
        QTest::mouseMove(header->viewport(), handle + QPoint(20, 0));
        QTest::mouseMove(header->viewport(), handle + QPoint(43, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, handle + QPoint(43, 0));
        const int drawn = table->columnWidth(0);
        QVERIFY(drawn > handle.x() + 30);
        const QPoint title(header->sectionPosition(1) + 10, handle.y());
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        const Qt::SortOrder order = header->sortIndicatorOrder();
        table.reset();

        table = shown(u"drawn"_s);
        QCOMPARE(table->columnWidth(0), drawn);
        QCOMPARE(table->columnWidth(1), untouched);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), order);
        const auto other = shown(u"other"_s);
        QVERIFY(other->columnWidth(0) != drawn);
        QCOMPARE(settings.get(Setting<QVariantMap>{u"tables/drawn/widths"_s, {}}).keys(), {u"0 of 3"_s});

        // What a broken file says is no width.
        store.setValue(u"tables/drawn/widths"_s, QVariantMap{{u"0 of 3"_s, 1'000'000}, {u"1 of 3"_s, u"wide"_s}});
        store.setValue(u"tables/drawn/sorting"_s, QStringList{u"17"_s, u"sideways"_s});
        table = shown(u"drawn"_s);
        QCOMPARE_LE(table->columnWidth(0), 2000);
        QCOMPARE(table->columnWidth(1), untouched);
    }
};

QTEST_MAIN(tst_Table)
#include "tst_table.moc"
