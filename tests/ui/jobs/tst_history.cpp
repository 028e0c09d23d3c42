// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history in the window: found by words, summed up, in any order, noted, deleted and taken back, copied and saved
// from far beyond what is in view; and what it says where there is none, or it cannot be read.
#include "ui/jobs/historyview.h"

#include "client/base/files.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/common/errorpanel.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/jobs/historyfilter.h"
#include "ui/jobs/historymodel.h"

#include <QtCore/QTimeZone>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms
constexpr qint64 gib = qint64(1) << 30;

Job make(int number, JobState state, const QString &name)
{
    Job job;
    job.id = {QString::number(4000 + number)};
    job.name = name;
    job.partition = u"gpu"_s;
    job.state = state;
    job.stateText = u"STATE"_s;
    job.times.submitted = QDateTime(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::UTC).addSecs(60 * number);
    job.workFolder = RemotePath("/scratch/p1/runs/" + QByteArray::number(number));
    if (!hasEnded(state))
        return job;
    job.times.started = job.times.submitted.addSecs(30);
    job.elapsed = 3600;
    job.times.ended = job.times.started.addSecs(3600);
    job.given = {1, 8, 4, 64 * gib};
    job.timeLimit = 8 * 3600;
    job.cpuTime = 6 * 3600.0;
    job.maxMemory = 5 * gib;
    return job;
}

RunRecord runOf(const Job &job)
{
    return {.site = SiteId{u"lumi"_s},
            .job = job.id,
            .name = job.name,
            .folder = job.workFolder,
            .script = job.workFolder / "job.sbatch",
            .output = job.workFolder / "output.txt",
            .logs = job.workFolder / "logs",
            .submitted = job.times.submitted};
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int many = 3000;

    template <class T> T *child(const QString &name) const { return m_view->findChild<T *>(name); }
    QAbstractItemModel *model() const { return child<Table>(u"historyTable"_s)->model(); }
    QString cell(int row, HistoryColumn column) const { return model()->index(row, int(column)).data().toString(); }
    QString sum() const
    {
        return child<QLabel>(u"historySum"_s)->text().replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
    }
    void search(const QString &words) { child<QLineEdit>(u"historyText"_s)->setText(words); }
    void fill()
    {
        QList<Job> jobs;
        for (int i = 0; i < many; ++i)
            jobs += make(i, i % 5 == 0 ? JobState::Failed : JobState::Completed, u"run %1"_s.arg(i % 10));
        jobs += make(many, JobState::Running, u"now"_s);
        m_history->add({SiteId{u"lumi"_s}, jobs, {}, jobs.last().times.submitted, {}});
        m_history->add(runOf(jobs[many - 1]));
        m_history->add(
            {SiteId{u"mn5"_s}, {make(1, JobState::OutOfMemory, u"élan"_s)}, {}, jobs.last().times.submitted, {}});
    }
    void show()
    {
        m_view = std::make_unique<HistoryView>(*m_history);
        m_view->setConnected([](const SiteId &site) { return site.value == u"lumi"; });
        m_view->resize(1200, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->activated();
    }

    TempFolder m_folder;
    Clock m_clock;
    Theme *m_theme = nullptr;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<JobHistory> m_history;
    std::unique_ptr<HistoryView> m_view;
    int m_number = 0;

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qApp); }
    void init()
    {
        m_store = std::make_unique<Store>(m_folder.path(u"%1.db"_s.arg(++m_number)));
        m_history = std::make_unique<JobHistory>(*m_store, m_clock);
    }
    void cleanup()
    {
        m_view.reset();
        m_history.reset();
        m_store.reset();
    }

    void nothingYet()
    {
        show();
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"historyEmpty"_s)->isVisible(), patience);
        QVERIFY(!child<QPushButton>(u"historySave"_s)->isEnabled());
        QVERIFY(!child<QWidget>(u"historyDetail"_s)->isVisible());
    }

    void onlyWhatIsInView()
    {
        fill();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many + 2, patience);
        new QAbstractItemModelTester(model(), m_view.get());
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, HistoryColumn::Id), u"7000"_s, patience); // the newest first
        QCOMPARE(sum(), u"3002 job(s) · 12,004 GPU-h · 20 % of those that ended failed"_s);
        auto *bar = child<Table>(u"historyTable"_s)->verticalScrollBar();
        for (int i = 0; i <= 100; ++i) {
            bar->setValue(bar->maximum() * i / 100);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(cell(many + 1, HistoryColumn::Id), u"4000"_s, patience);
        QVERIFY(qobject_cast<HistoryModel *>(model())->windowsHeld() <= HistoryModel::mostWindows);
        // Its own figures; and "–" for what nobody measured.
        QCOMPARE(cell(many + 1, HistoryColumn::GpuHours), u"4"_s);
        QCOMPARE(cell(many + 1, HistoryColumn::Cpu).remove(u'\u202f').remove(u'\u00a0').remove(u' '), u"75%"_s);
        QCOMPARE(cell(many + 1, HistoryColumn::Gpu), u"–"_s);
        QCOMPARE(cell(0, HistoryColumn::Time), u"–"_s);
    }

    void searching()
    {
        fill();
        show();
        search(u"RUN 7"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many / 10, patience);
        search(u"no such"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"historyNone"_s)->isVisible(), patience);
        QTest::mouseClick(child<QPushButton>(u"historyNoneAction"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many + 2, patience);
        auto *states = child<QComboBox>(u"historyState"_s);
        states->setCurrentIndex(states->findText(u"Out of memory"_s));
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, HistoryColumn::Name), u"élan"_s, patience);
        states->setCurrentIndex(0);
        auto *sites = child<QComboBox>(u"historySite"_s);
        QTRY_COMPARE_WITH_TIMEOUT(sites->count(), 3, patience);
        sites->setCurrentIndex(sites->findData(u"mn5"_s));
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 1, patience);
        sites->setCurrentIndex(0);
        auto *times = child<QComboBox>(u"historyTime"_s);
        times->setCurrentIndex(times->findData(7)); // all of them are from long ago, or this test is
        QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() != many + 2, patience);
        times->setCurrentIndex(times->findData(-1)); // of one's own, whichever way round
        child<QDateEdit>(u"historyFrom"_s)->setDate(QDate(2100, 1, 1));
        child<QDateEdit>(u"historyTo"_s)->setDate(QDate(2000, 1, 1));
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many + 2, patience);
        times->setCurrentIndex(0);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many + 2, patience);
        child<Table>(u"historyTable"_s)->sortByColumn(int(HistoryColumn::Name), Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, HistoryColumn::Name), u"now"_s, patience);
    }

    // A year of two digits, as some locales write it, was read as one of the last century.
    void yearsHaveFourDigits()
    {
        const QLocale before;
        for (const auto language : {QLocale::German, QLocale::French, QLocale::Greek}) {
            QLocale::setDefault(QLocale(language));
            const HistoryFilter filter;
            auto *from = filter.findChild<QDateEdit *>(u"historyFrom"_s);
            from->setDate(QDate(2027, 2, 1));
            QVERIFY2(from->text().contains(u"2027"_s), qPrintable(from->text()));
        }
        QLocale::setDefault(before);
    }

    void deletingAndTheWayBack()
    {
        fill();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many + 2, patience);
        auto *table = child<Table>(u"historyTable"_s);
        table->setFocus();
        QSignalSpy told(m_view.get(), &HistoryView::told);
        QTest::keyClick(table, Qt::Key_Delete); // the first, which runs
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 1, patience);
        QVERIFY(child<QLabel>(u"historyUndoText"_s)->text().startsWith(u"3001 job(s)"));
        QTest::mouseClick(child<QPushButton>(u"historyUndo"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many + 2, patience);
    }

    void copyingAndSaving()
    {
        fill();
        show();
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many + 2, patience);
        auto *table = child<Table>(u"historyTable"_s);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text().count(u'\n'), many + 2, patience);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\n4000\trun 0\t"_s));
        search(u"run 3"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many / 10, patience);
        QSignalSpy told(m_view.get(), &HistoryView::told);
        const QString file = m_folder.path(u"jobs %1.csv"_s.arg(m_number));
        m_view->saveAs(file);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
        QCOMPARE(readFile(file)->count('\n'), many / 10 + 1);
        m_view->saveAs(u"/proc/none/jobs.csv"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<ErrorPanel>(u"historyError"_s)->hasError(), patience);
    }

    void oneJob()
    {
        fill();
        show();
        search(u"6999"_s); // sent from here, to the site that is connected
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"historyDetail"_s)->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(u"historyName"_s)->text(), u"run 9"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"historyAgain0"_s), patience);
        QSignalSpy again(m_view.get(), &HistoryView::againWanted);
        QTest::mouseClick(child<QPushButton>(u"historyAgain"_s), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(u"historyAgain0"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 2);
        QCOMPARE(again[0][1].value<JobAgain>(), JobAgain());
        QVERIFY(again[1][1].value<JobAgain>() != JobAgain());
        // A note is kept when it is left, and found.
        auto *note = child<QPlainTextEdit>(u"historyNote"_s);
        child<Table>(u"historyTable"_s)->setFocus();
        QTest::keyClick(child<Table>(u"historyTable"_s), Qt::Key_F2);
        QTest::keyClicks(note, u"best of all"_s);
        child<Table>(u"historyTable"_s)->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, HistoryColumn::Note), u"best of all"_s, patience);
        search(u"OF ALL"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, HistoryColumn::Id), u"6999"_s, patience);
        // Of a site that is not there nothing can be opened.
        search(u"élan"_s);
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(u"historyName"_s)->text(), u"élan"_s, patience);
        for (const QString &button : {u"historyAgain"_s, u"historyCurves"_s, u"historyFolder"_s})
            QVERIFY(!child<QPushButton>(button)->isEnabled());
    }

    // A rest that was cancelled before it began is one record, and all of its tasks count.
    void tasksOfAnArray()
    {
        QList<Job> tasks;
        for (int i = 0; i < 9; ++i) {
            Job task = make(i, i < 8 ? JobState::Completed : JobState::Cancelled, u"sweep"_s);
            task.parent = {u"47"_s};
            task.id = {u"47_%1"_s.arg(i)};
            task.task = i;
            tasks += task;
        }
        Job &rest = tasks.last();
        rest.task.reset();
        rest.waitingTasks = u"8-39"_s;
        rest.tasks = 32;
        rest.id = {u"47_[8-39]"_s};
        rest.times.started = {};
        rest.elapsed = 0;
        m_history->add({SiteId{u"lumi"_s}, tasks, {}, rest.times.submitted, {}});
        show();
        search(u"sweep"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 9, patience);
        const auto *array = child<QLabel>(u"historyArray"_s);
        QTRY_VERIFY_WITH_TIMEOUT(array->isVisible(), patience);
        QVERIFY2(array->text().startsWith(u"All 40 task(s) of array 47:"_s), qPrintable(array->text()));
        QVERIFY2(sum().startsWith(u"40 job(s) · in 9 row(s): "_s), qPrintable(sum())); // and so do the sums
        auto *table = child<Table>(u"historyTable"_s);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"historyUndoText"_s)->text().startsWith(u"40 job(s) "_s), patience);
    }

    // As wide as in a window of 1280 and of 960: what the GPUs did, and which job it is.
    void columnsInView()
    {
        Job rest = make(1, JobState::Cancelled, u"sweep"_s);
        rest.id = {u"47112345_[8-39,41-97,100-220,230-240]"_s};
        m_history->add({SiteId{u"a site of quite a long name"_s}, {rest}, {}, rest.times.submitted, {}});
        show();
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!cell(0, HistoryColumn::Name).isEmpty(), patience);
        const auto *table = child<Table>(u"historyTable"_s);
        const auto isInView = [&](HistoryColumn column) {
            const int from = table->columnViewportPosition(int(column));
            return !table->isColumnHidden(int(column))
                && from + table->columnWidth(int(column)) <= table->viewport()->width();
        };
        m_view->resize(1020, 700);
        for (const HistoryColumn column : {HistoryColumn::Id, HistoryColumn::Name, HistoryColumn::State,
                                           HistoryColumn::Submitted, HistoryColumn::GpuHours, HistoryColumn::Gpu})
            QTRY_VERIFY2(isInView(column), QByteArray::number(int(column)));
        m_view->resize(720, 560);
        for (const HistoryColumn column : {HistoryColumn::Id, HistoryColumn::Name})
            QTRY_VERIFY2(isInView(column), QByteArray::number(int(column)));
    }

    void cannotBeRead()
    {
        m_history.reset();
        QVERIFY_RESULT(writeFile(m_folder.path(u"no folder"_s), "x"));
        m_store = std::make_unique<Store>(m_folder.path(u"no folder/officina.db"_s));
        m_history = std::make_unique<JobHistory>(*m_store, m_clock);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(child<ErrorPanel>(u"historyError"_s)->hasError(), patience);
        QCOMPARE(model()->rowCount(), 0);
    }
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
