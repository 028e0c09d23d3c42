// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorting and filtering of a row model: numbers as numbers, names as people order them.
#include "ui/common/rowfilter.h"
#include "ui/common/rowmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

struct FileRow {
    QString name;
    qint64 size = 0;
    bool operator==(const FileRow &) const = default;
};

class tst_RowFilter : public QObject
{
    Q_OBJECT

    RowModel<FileRow> *m_model = nullptr;
    RowFilter *m_filter = nullptr;

    QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            list += m_filter->index(row, 0).data().toString();
        return list;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); // C has no numeric order
        m_model = new RowModel<FileRow>(
            {{.title = u"Name"_s, .text = [](const FileRow &file) { return file.name; }},
             {.title = u"Size"_s,
              .text = [](const FileRow &file) { return u"%1 kB"_s.arg(file.size); },
              .sortValue = [](const FileRow &file) { return QVariant(file.size); }}},
            [](const FileRow &file) { return file.name; }, this);
        m_filter = new RowFilter(m_model, this);
        m_model->setRows({{u"run 10"_s, 9}, {u"Run 9"_s, 100}, {u"alpha"_s, 20}});
    }

    void sorts()
    {
        m_filter->sort(0);
        QCOMPARE(names(), (QStringList{u"alpha"_s, u"Run 9"_s, u"run 10"_s}));
        m_filter->sort(1);
        QCOMPARE(names(), (QStringList{u"run 10"_s, u"alpha"_s, u"Run 9"_s}));
        m_filter->sort(1, Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"Run 9"_s, u"alpha"_s, u"run 10"_s}));
    }

    void filters()
    {
        m_filter->setText(u"RUN"_s);
        QCOMPARE(names().size(), 2);
        m_filter->setText(u"9 run"_s); // both words, in any column: "run 10" has 9 kB
        QCOMPARE(names().size(), 2);
        m_filter->setText(u"run 100"_s);
        QCOMPARE(names(), QStringList{u"Run 9"_s});
        m_filter->setText({});
        m_filter->setAccept([](const QModelIndex &index) { return RowModel<FileRow>::rowOf(index).size > 50; });
        QCOMPARE(names(), QStringList{u"Run 9"_s});
    }

    void keepsOrderThroughRefresh()
    {
        const QAbstractItemModelTester tester(m_filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_filter->sort(1);
        m_model->setRows({{u"alpha"_s, 1}, {u"run 10"_s, 9}, {u"beta"_s, 5}});
        QCOMPARE(names(), (QStringList{u"alpha"_s, u"beta"_s, u"run 10"_s}));
    }
};

QTEST_MAIN(tst_RowFilter)
#include "tst_rowfilter.moc"
