// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table's own behaviour: copying as tab-separated text, and Enter.
#include "ui/common/rowmodel.h"
#include "ui/common/table.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

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
};

QTEST_MAIN(tst_Table)
#include "tst_table.moc"
