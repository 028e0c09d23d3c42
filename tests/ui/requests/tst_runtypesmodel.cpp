// SPDX-License-Identifier: GPL-3.0-or-later
//
// The run table keeps the rules of models, adds up, and refuses nonsense.
#include "ui/requests/runtypesmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestRunTypesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRules();
    void edits_data();
    void edits();
};

void TestRunTypesModel::keepsTheRules()
{
    RunTypesModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({u"one"_s, 2, 4, 1.5, 3});
    model.append({u"two"_s, 1, 1, 1, 1});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RunTypesModel::GpuHours).data().toString(), u"36"_s);
    model.append({u"processors"_s, 2, 0, 1.5, 3}); // what it costs are hours of its nodes, not 0
    QCOMPARE(model.index(2, RunTypesModel::GpuHours).data().toString(), u"9 node-hours"_s);
    model.append({u"all of it"_s, 1'000'000, 1'000, 1e6, 1'000'000});
    QCOMPARE(model.index(3, RunTypesModel::GpuHours).data().toString().remove(u','), u'1' + QString(21, u'0'));
    model.removeAt(3);
    model.removeAt(2);
    model.removeAt(0);
    model.removeAt(5);
    model.removeAt(-1);
    QCOMPARE(model.runs().size(), 1);
    QCOMPARE(model.runs().first().name, u"two"_s);
    model.setRuns({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRunTypesModel::edits_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("taken");
    QTest::newRow("name") << int(RunTypesModel::Name) << QVariant(u"été"_s) << true;
    QTest::newRow("long name") << int(RunTypesModel::Name) << QVariant(QString(300, u'n')) << true;
    QTest::newRow("nodes") << int(RunTypesModel::Nodes) << QVariant(16) << true;
    QTest::newRow("none") << int(RunTypesModel::Nodes) << QVariant(0) << true;
    QTest::newRow("negative") << int(RunTypesModel::Nodes) << QVariant(-1) << false;
    QTest::newRow("words") << int(RunTypesModel::Nodes) << QVariant(u"many"_s) << false;
    QTest::newRow("too many") << int(RunTypesModel::GpusPerNode) << QVariant(5000) << false;
    QTest::newRow("half an hour") << int(RunTypesModel::Hours) << QVariant(0.5) << true;
    QTest::newRow("not a number") << int(RunTypesModel::Hours) << QVariant(qQNaN()) << false;
    QTest::newRow("endless") << int(RunTypesModel::Hours) << QVariant(qInf()) << false;
    QTest::newRow("half, typed with a point") << int(RunTypesModel::Hours) << QVariant(u"0.5"_s) << true;
    QTest::newRow("half, typed with a comma") << int(RunTypesModel::Hours) << QVariant(u"0,5"_s) << true;
    QTest::newRow("half a node") << int(RunTypesModel::Nodes) << QVariant(u"0.5"_s) << false;
    QTest::newRow("two meanings") << int(RunTypesModel::Hours) << QVariant(u"1,234"_s) << false; // asked
    QTest::newRow("two meanings of a point") << int(RunTypesModel::Hours) << QVariant(u"1.234"_s) << false;
    QTest::newRow("thousands, with a point") << int(RunTypesModel::Nodes) << QVariant(u"1.234"_s) << true;
    QTest::newRow("thousands of nodes") << int(RunTypesModel::Nodes) << QVariant(u"1,234"_s) << true;
    QTest::newRow("sum") << int(RunTypesModel::GpuHours) << QVariant(5) << false;
}

void TestRunTypesModel::edits()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(bool, taken);
    RunTypesModel model;
    const QAbstractItemModelTester tester(&model);
    const RunType before{u"one"_s, 2, 4, 1.5, 3};
    model.append(before);
    QSignalSpy asked(&model, &RunTypesModel::twoMeanings);
    QSignalSpy refused(&model, &RunTypesModel::refused);
    QCOMPARE(model.setData(model.index(0, column), value, Qt::EditRole), taken);
    QCOMPARE(asked.size(), QByteArrayView(QTest::currentDataTag()).startsWith("two meanings") ? 1 : 0);
    // Nothing that was typed goes without a word.
    QCOMPARE(refused.size(), taken || asked.size() > 0 || column == RunTypesModel::GpuHours ? 0 : 1);
    QCOMPARE(model.runs().first() == before, !taken);
    if (column == RunTypesModel::Name)
        QCOMPARE(model.runs().first().name, value.toString()); // not cut
}

QTEST_MAIN(TestRunTypesModel)

#include "tst_runtypesmodel.moc"
