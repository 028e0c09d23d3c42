// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of jobs: folded arrays, quick views, words and orders; and that what is selected, unfolded and
// looked at stays while jobs come, go and change, few of them or very many.
#include "ui/jobs/joblistmodel.h"

#include "tests/support/waiting.h"
#include "ui/common/roles.h"
#include "ui/jobs/joblisttable.h"
#include "ui/jobs/jobtexts.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

using namespace officina;
using namespace Qt::StringLiterals;

class JobListModelTest : public QObject
{
    Q_OBJECT

private:
    static Job job(const QString &id, JobState state = JobState::Running, const QString &name = u"train"_s)
    {
        Job job;
        job.id = JobId{id};
        job.name = name;
        job.state = state;
        job.partition = u"gpu"_s;
        job.account = u"demo"_s;
        job.times.submitted =
            QDateTime::fromSecsSinceEpoch(1'790'000'000 + id.section(u'_', 0, 0).toInt(), QTimeZone::UTC);
        return job;
    }
    static Job task(int array, int number, JobState state)
    {
        Job one = job(u"%1_%2"_s.arg(array).arg(number), state, u"sweep"_s);
        one.parent = JobId{QString::number(array)};
        one.task = number;
        return one;
    }
    static Job rest(int array, const QString &set, int tasks)
    {
        Job one = job(u"%1_[%2]"_s.arg(array).arg(set), JobState::Waiting, u"sweep"_s);
        one.parent = JobId{QString::number(array)};
        one.waitingTasks = set;
        one.tasks = tasks;
        one.reason = u"Priority"_s;
        return one;
    }
    static QList<Job> some()
    {
        QList<Job> jobs{job(u"50"_s),
                        job(u"51"_s, JobState::Waiting, u"held one"_s),
                        task(60, 1, JobState::Running),
                        task(60, 2, JobState::Failed),
                        rest(60, u"3-92"_s, 90),
                        job(u"52"_s, JobState::OutOfMemory)};
        jobs[1].reason = u"JobHeldUser"_s;
        jobs[5].times.ended = QDateTime::currentDateTimeUtc();
        return jobs;
    }
    static QStringList ids(const QAbstractItemModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.index(row, 0).data().toString();
        return ids;
    }
    static QString cell(const JobListModel &model, const QString &id, JobColumn column)
    {
        return model.index(model.find(JobId{id}), int(column)).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    // A name that would colour a terminal, or turn the direction of what stands beside it.
    void namesAreShownForWhatTheyAre()
    {
        JobListModel model;
        model.setJobs({job(u"7"_s, JobState::Running, u"a\x1b[31mred  \u202eb"_s)});
        QCOMPARE(cell(model, u"7"_s, JobColumn::Name), u"a\\x1b[31mred \\xe2\\x80\\xaeb"_s);
    }

    void folds()
    {
        JobListModel model;
        QAbstractItemModelTester tester(&model);
        model.setJobs(some());
        QCOMPARE(ids(model), (QStringList{u"60"_s, u"52"_s, u"51"_s, u"50"_s}));
        QCOMPARE(cell(model, u"60"_s, JobColumn::State), u"1 running · 90 waiting · 1 failed"_s);
        QCOMPARE(cell(model, u"51"_s, JobColumn::State), u"Waiting · held"_s);
        QVERIFY(model.index(model.find(JobId{u"51"_s}), int(JobColumn::State))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"JobHeldUser"));
        model.setExpanded(0, true);
        QCOMPARE(ids(model), (QStringList{u"60"_s, u"60_1"_s, u"60_2"_s, u"60_[3-92]"_s, u"52"_s, u"51"_s, u"50"_s}));
        // It began another task: the record of the rest has a new name, and stays the same line.
        QPersistentModelIndex kept = model.index(3, 0);
        QList<Job> jobs = some();
        jobs[4] = rest(60, u"4-92"_s, 89);
        jobs.insert(4, task(60, 3, JobState::Running));
        model.setJobs(jobs);
        QCOMPARE(ids(model).first(5), (QStringList{u"60"_s, u"60_1"_s, u"60_2"_s, u"60_3"_s, u"60_[4-92]"_s}));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 4);
        QCOMPARE(model.find(JobId{u"60_77"_s}), 4);
        model.setExpanded(0, false);
        QCOMPARE(model.find(JobId{u"60_77"_s}), 0);
        QCOMPARE(model.find(JobId{u"60_93"_s}), -1);
        model.expandFor({{}, {u"60_2"_s}});
        QVERIFY(model.isExpanded(0));
    }

    void oneRecordIsNoFold()
    {
        JobListModel model;
        model.setJobs({rest(60, u"1-8"_s, 8)});
        QCOMPARE(ids(model), QStringList{u"60_[1-8]"_s});
        QVERIFY(!model.canExpand(0));
        QCOMPARE(cell(model, u"60"_s, JobColumn::State), u"8 waiting"_s);
    }

    void oneLineForEachId()
    {
        JobListModel model;
        QAbstractItemModelTester tester(&model);
        Job leader = job(u"47"_s);
        Job first = job(u"47+0"_s), second = job(u"47+1"_s);
        first.parent = second.parent = JobId{u"47"_s};
        first.part = 0;
        second.part = 1;
        model.setJobs({first, second, leader, second});
        QCOMPARE(ids(model), QStringList{u"47"_s});
        model.setExpanded(0, true);
        QCOMPARE(model.rowCount(), 3);
        // The record of the number alone says less, wherever it stands.
        model.setJobs({leader, first, second});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.tree().counts.size(), size_t(1));
        QCOMPARE(model.tree().counts[0].running, 2);
    }

    // A state that we have no word for is no end.
    void unknownIsCountedApart()
    {
        Job first = job(u"48_1"_s), second = job(u"48_2"_s);
        first.parent = second.parent = JobId{u"48"_s};
        first.task = 1;
        second.task = 2;
        first.state = JobState::Unknown;
        first.stateText = u"QUANTUM"_s;
        second.state = JobState::Ended;
        JobListModel model;
        model.setJobs({first, second});
        const JobCounts counts = model.tree().counts[0];
        QCOMPARE(counts.unknown, 1);
        QCOMPARE(counts.ended, 1);
        QCOMPARE(counts.all(), 2);
        QCOMPARE(jobtexts::counts(counts), u"1 ended · 1 in an unknown state"_s);
    }

    void views()
    {
        JobListModel model;
        model.setJobs(some());
        const auto shows = [&model](JobView view) {
            model.setView(view);
            return ids(model);
        };
        QCOMPARE(shows(JobView::Running), (QStringList{u"60"_s, u"50"_s}));
        QCOMPARE(shows(JobView::Waiting), (QStringList{u"60"_s, u"51"_s}));
        QCOMPARE(shows(JobView::NeedsYou), QStringList{u"51"_s});
        QCOMPARE(shows(JobView::Failed), (QStringList{u"60"_s, u"52"_s}));
        QCOMPARE(shows(JobView::EndedToday), QStringList{u"52"_s});
        for (const JobView view : jobViews)
            QCOMPARE(shows(view).size(), model.viewCount(view));
        // An unfolded array shows what the view is about.
        model.setView(JobView::Failed);
        model.setExpanded(0, true);
        QCOMPARE(ids(model), (QStringList{u"60"_s, u"60_2"_s, u"52"_s}));
    }

    void words_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("id") << u"51"_s << QStringList{u"51"_s};
        QTest::newRow("task") << u"60_2"_s << QStringList{u"60"_s};
        QTest::newRow("name") << u"HELD one"_s << QStringList{u"51"_s};
        QTest::newRow("account") << u"demo gpu"_s << QStringList{u"60"_s, u"52"_s, u"51"_s, u"50"_s};
        QTest::newRow("state") << u"memory"_s << QStringList{u"52"_s};
        QTest::newRow("the scheduler's reason") << u"jobhelduser"_s << QStringList{u"51"_s};
        QTest::newRow("none") << u"nonsense"_s << QStringList();
    }
    void words()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, expected);
        JobListModel model;
        model.setJobs(some());
        model.setWords(words);
        QCOMPARE(ids(model), expected);
    }

    void sorts()
    {
        JobListModel model;
        QAbstractItemModelTester tester(&model);
        QList<Job> jobs{job(u"1"_s, JobState::Running, u"run 10"_s), job(u"2"_s, JobState::Running, u"Run 9"_s),
                        job(u"3"_s, JobState::Running, u"run 1"_s)};
        jobs[0].elapsed = 5;
        jobs[1].elapsed = 50;
        jobs[2].elapsed = 7;
        model.setJobs(jobs);
        model.sort(int(JobColumn::Name), Qt::AscendingOrder);
        QCOMPARE(ids(model), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        model.sort(int(JobColumn::Time), Qt::DescendingOrder);
        QCOMPARE(ids(model), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    }

    // Whatever changes at once, the rows are those of a new model, and the selected jobs stay selected.
    void anyChange_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("few") << 40;
        QTest::newRow("many, on another thread") << 3 * JobListModel::atOnce;
    }
    void anyChange()
    {
        QFETCH(int, number);
        QRandomGenerator random(7);
        JobListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        JobListTable table(u"t"_s, &model);
        const auto any = [&random](int count) { return int(random.bounded(count)); };
        const auto anyJobs = [&] {
            QList<Job> jobs;
            for (int i = 0; i < number; ++i) {
                if (any(4) == 0)
                    continue;
                Job one = any(3) == 0 ? job(QString::number(100'000 + i)) : task(1 + i / 20, i % 20, JobState::Running);
                one.state = any(2) ? JobState::Running : JobState::Failed;
                one.elapsed = any(5);
                jobs += one;
            }
            return jobs;
        };
        for (int turn = 0; turn < 12; ++turn) {
            QStringList before;
            for (const int row : table.chosenRows())
                before += model.index(row, 0).data(KeyRole).toString();
            const QList<Job> jobs = anyJobs();
            if (turn % 4 == 3)
                model.sort(turn % 3 ? int(JobColumn::Time) : int(JobColumn::Id), Qt::AscendingOrder);
            model.setJobs(jobs);
            QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 60000);
            const auto tree = JobTree::of(jobs);
            QSet<QString> shown;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QString key = model.index(row, 0).data(KeyRole).toString();
                QVERIFY(!shown.contains(key));
                shown.insert(key);
                QVERIFY(tree->places.contains({{}, {key}}));
                QCOMPARE(model.job(row), tree->job(tree->places.value({{}, {key}})));
            }
            QCOMPARE(qsizetype(std::ranges::count_if(tree->groups, [](const JobGroup &) { return true; })),
                     qsizetype(std::ranges::count_if(
                         shown, [&](const QString &key) { return tree->places.value({{}, {key}}).part < 0; })));
            QStringList after;
            for (const int row : table.chosenRows())
                after += model.index(row, 0).data(KeyRole).toString();
            if (turn > 0)
                for (const QString &key : std::as_const(before))
                    QVERIFY2(!shown.contains(key) || after.contains(key), qPrintable(key));
            table.clearSelection();
            for (int i = 0; i < 10 && model.rowCount() > 0; ++i) {
                const int row = any(model.rowCount());
                table.selectionModel()->select(model.index(row, 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
                model.setExpanded(any(model.rowCount()), any(2) == 0);
                QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 60000);
            }
        }
    }

    void placeStays()
    {
        JobListModel model;
        JobListTable table(u"t"_s, &model);
        table.resize(700, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QList<Job> jobs;
        for (int i = 0; i < 200; ++i)
            jobs += job(QString::number(1000 + i));
        model.setJobs(jobs);
        QTRY_VERIFY(table.verticalScrollBar()->maximum() > 2000);
        table.verticalScrollBar()->setValue(1015);
        const QString top = table.indexAt({1, 0}).data().toString();
        const int at = table.rowViewportPosition(table.rowAt(0));
        for (int i = 0; i < 30; ++i)
            jobs += job(QString::number(2000 + i)); // the newest stand above
        model.setJobs(jobs);
        QCOMPARE(table.indexAt({1, 0}).data().toString(), top);
        QCOMPARE(table.rowViewportPosition(table.rowAt(0)), at);
        // At the top the newest are seen.
        table.verticalScrollBar()->setValue(0);
        jobs += job(u"3000"_s);
        model.setJobs(jobs);
        QCOMPARE(table.indexAt({1, 0}).data().toString(), u"3000"_s);
    }

    // 50 000 tasks of an array at one site, which then answers no more, and 5 000 jobs at another one.
    void manyAtTwoSites()
    {
        constexpr int many = 50'000, others = 5'000;
        JobsOfSite alpha{.site = {u"alpha"_s}, .name = u"Alpha"_s, .jobs = {}};
        JobsOfSite beta{.site = {u"beta"_s}, .name = u"Beta"_s, .jobs = {}};
        for (int i = 0; i < many; ++i)
            alpha.jobs += task(900, i, i % 2 == 0 ? JobState::Waiting : JobState::Completed);
        for (int i = 0; i < others; ++i)
            beta.jobs += job(QString::number(100'000 + i), JobState::Waiting, u"fit %1"_s.arg(i));
        JobListModel model;
        JobListTable table(u"t"_s, &model);
        table.resize(900, 500);
        table.show();
        const auto settled = [&model] { return QTest::qWaitFor([&model] { return !model.isBusy(); }, 60000); };
        model.setJobs({alpha, beta});
        QVERIFY(settled());
        QCOMPARE(model.rowCount(), others + 1);
        // One that is chosen stays so while the array unfolds, and while the list is filtered for it.
        const JobRef chosen{beta.site, JobId{u"104999"_s}};
        table.choose(model.find(chosen));
        model.expandFor({alpha.site, JobId{u"900_49998"_s}});
        QVERIFY(settled());
        QCOMPARE(model.rowCount(), many + others + 1);
        QCOMPARE(model.find(chosen), table.currentIndex().row());
        model.setWords(u"fit 4999"_s);
        QVERIFY(settled());
        QCOMPARE(ids(model), QStringList{u"104999"_s});
        QCOMPARE(table.chosenRows(), QList<int>{0});
        model.setWords({});
        QVERIFY(settled());
        // The first site is known from before alone; what is new at the other one comes all the same.
        alpha.isFromHistory = true;
        beta.jobs.last().state = JobState::Running;
        model.setJobs({alpha, beta});
        QVERIFY(settled());
        QCOMPARE(table.currentIndex().row(), model.find(chosen));
        QCOMPARE(cell(model, u"104999"_s, JobColumn::State), u"Running"_s);
        QVERIFY(model.tree().site(model.place(model.find(JobRef{alpha.site, JobId{u"900"_s}}))).isFromHistory);
        model.setView(JobView::Running);
        QVERIFY(settled());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.viewCount(JobView::Waiting), others); // an array is one
    }

    void unfoldsByMouseAndKeys()
    {
        JobListModel model;
        JobListTable table(u"t"_s, &model);
        table.resize(700, 300);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        model.setJobs(some());
        const QRect cell = table.visualRect(model.index(0, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, {cell.left() + 20, cell.center().y()});
        QCOMPARE(model.rowCount(), 7);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, {cell.left() + 20, cell.center().y()});
        QCOMPARE(model.rowCount(), 4);
        table.choose(0);
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(model.rowCount(), 7);
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 2);
        QTest::keyClick(&table, Qt::Key_Left);
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_Left);
        QCOMPARE(model.rowCount(), 4);
        QTest::keyClicks(&table, u"held"_s);
        QCOMPARE(table.currentIndex().row(), model.find(JobId{u"51"_s}));
        QTest::keySequence(&table, QKeySequence::SelectAll);
        QCOMPARE(table.chosenRows().size(), 4);
        QTest::keySequence(&table, QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 4);
        QVERIFY(copied.startsWith(u"60\tsweep\t"));
    }

    void columns()
    {
        JobListModel model;
        JobListTable table(u"t"_s, &model);
        table.resize(1100, 300);
        table.show();
        model.setJobs(some());
        for (int column = 0; column < jobColumns; ++column) // of one site: which one needs no column
            QCOMPARE(table.isColumnHidden(column), column == int(JobColumn::Site));
        // Names, states and ids stay where there is little room.
        table.resize(380, 300);
        QVERIFY(table.isColumnHidden(int(JobColumn::GpuHours)));
        for (const JobColumn column : {JobColumn::Id, JobColumn::Name, JobColumn::State})
            QVERIFY(!table.isColumnHidden(int(column)));
        QVERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
        table.resize(1100, 300);
        QVERIFY(!table.isColumnHidden(int(JobColumn::GpuHours)));

        QSignalSpy changed(&table, &JobListTable::columnsChanged);
        table.horizontalHeader()->resizeSection(int(JobColumn::Partition), 177);
        QVERIFY(!changed.isEmpty());
        table.sortByColumn(int(JobColumn::Name), Qt::AscendingOrder);
        JobListTable other(u"o"_s, &model);
        other.resize(1100, 300);
        other.show();
        other.setColumns(table.columns());
        QCOMPARE(other.columnWidth(int(JobColumn::Partition)), 177);
        QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), int(JobColumn::Name));
        for (const char *damaged :
             {"", "{", "[]",
              "{\"widths\":{\"time\":-5,\"job\":\"x\"},\"shown\":{\"name\":false,\"job\":false},\"sort\":7}"}) {
            other.setColumns(damaged);
            QVERIFY(!other.isColumnHidden(int(JobColumn::Name)) && !other.isColumnHidden(int(JobColumn::Id)));
        }
    }
};

QTEST_MAIN(JobListModelTest)
#include "tst_joblistmodel.moc"
