// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs page, clicked through against the practice factory: a new job from the template, its
// output, its end and record, cancelling another, and the ways in which it can go wrong.
#include "ui/jobs/jobspage.h"

#include "client/base/files.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "ui/common/errorpanel.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobchecks.h"
#include "ui/jobs/jobdetail.h"
#include "ui/jobs/joblistcard.h"
#include "ui/jobs/joblisttable.h"
#include "ui/jobs/newjobdialog.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace officina;
using namespace Qt::StringLiterals;

class JobsPageTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60000; // ms

    template <class T> T *child(const QString &name) const { return m_page->findChild<T *>(name); }
    void click(const QString &name) const
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = child<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        field->selectAll();
        text.isEmpty() ? field->clear() : QTest::keyClicks(field, text);
    }
    NewJobDialog *dialog() const { return m_page->findChild<NewJobDialog *>(); }
    JobDetail *detail() const { return m_page->findChild<JobDetail *>(); }

    // A folder on the site with a program that takes the place of the training.
    void stage(const QByteArray &program)
    {
        const auto done = m_site->connection()->run([program](ssh::Session &session) {
            const RemotePath folder("/work/demo/page's test");
            return session.makePath(folder).and_then([&] { return session.write(folder / "prog.py", program); });
        });
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience);
        QVERIFY_RESULT(done.result());
    }
    void openFilledDialog(const QString &name)
    {
        click(u"newJob"_s);
        QTRY_VERIFY(dialog() && child<QLineEdit>(u"newJobProgram"_s));
        type(u"newJobName"_s, name);
        type(u"newJobFolder"_s, u"/work/demo/page's test"_s);
        type(u"newJobProgram"_s, u"prog.py"_s);
        type(u"newJobData"_s, {});
        child<QSpinBox>(u"newJobMemory"_s)->setValue(64);
        child<QSpinBox>(u"newJobMinutes"_s)->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"newJobSubmit"_s)->isEnabled(), patience);
        // As a person would, who reads what the site has first: before that there is a question.
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<JobChecks *>()->limits() == JobChecks::Limits::Told, patience);
    }

    JobListTable *table() const { return child<JobListTable>(u"jobsTable"_s); }
    JobListModel &model() const { return m_page->findChild<JobListCard *>()->model(); }
    JobCounts arrayCounts() const
    {
        const JobPlace place = model().tree().find(m_array);
        return place.isValid() ? model().tree().counts[size_t(place.group)] : JobCounts();
    }
    // With the array, after its question.
    void act(const QString &action, const QString &dialog, const QString &button)
    {
        table()->choose(model().find(m_array));
        child<QAction>(action)->trigger();
        auto *question = child<QDialog>(dialog);
        QVERIFY2(question, qPrintable(action));
        QTest::mouseClick(question->findChild<QPushButton *>(button), Qt::LeftButton);
        QTRY_VERIFY(!child<QDialog>(dialog));
    }

    // For whoever wants to look at it.
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
        if (folder.isEmpty())
            return;
        const QSize before = m_page->size();
        for (const auto &[size, scheme] : {std::pair(QSize(780, 560), Scheme::Light),
                                           {QSize(780, 560), Scheme::Dark},
                                           {QSize(1260, 840), Scheme::Light}}) {
            m_theme->setScheme(scheme);
            m_page->resize(size);
            QTest::qWait(150);
            m_page->grab().save(u"%1/jobs-%2-%3-%4.png"_s.arg(folder, name).arg(size.width()).arg(int(scheme)));
        }
        m_theme->setScheme(Scheme::Light);
        m_page->resize(before);
    }

    JobId m_array; // an array of the practice factory's Slurm
    Clock m_clock;
    testing::AutoPrompts m_prompts;
    QTemporaryDir m_folder;
    Theme *m_theme = nullptr;
    std::unique_ptr<JobBoard> m_jobs;
    std::unique_ptr<SiteInUse> m_site;
    std::unique_ptr<JobsPage> m_page;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = new Theme(*qApp);
        m_jobs = std::make_unique<JobBoard>(m_clock, nullptr);
        m_site = std::make_unique<SiteInUse>(m_prompts);
        connect(m_site.get(), &SiteInUse::changed, m_jobs.get(),
                [this] { m_jobs->setConnections(m_site->connection(), m_site->beside()); });
        m_page = std::make_unique<JobsPage>(*m_site, *m_jobs);
        m_page->resize(1200, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void withoutASite()
    {
        QVERIFY(!child<QPushButton>(u"newJob"_s)->isEnabled());
        QSignalSpy wanted(m_page.get(), &JobsPage::connectWanted);
        click(u"jobsEmptyAction"_s);
        QCOMPARE(wanted.size(), 1);
        m_page->newJob();
        QVERIFY(!dialog());
    }

    void connects()
    {
        new QAbstractItemModelTester(child<QTableView>(u"jobsTable"_s)->model(), m_page.get());
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_site->use(*practice);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->inUse().refreshed().isValid(), patience);
        QVERIFY(!m_page->findChild<ErrorPanel *>()->hasError());
    }

    void incompleteFormSendsNothing()
    {
        QSignalSpy submitted(&m_jobs->inUse(), &JobService::submitted);
        click(u"newJob"_s);
        auto *submit = child<QPushButton>(u"newJobSubmit"_s);
        auto *problem = child<QLabel>(u"newJobProblem"_s);
        type(u"newJobFolder"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(u"Folder"), patience);
        QVERIFY(!submit->isEnabled());
        type(u"newJobFolder"_s, u"/work/demo/x"_s);
        QTRY_VERIFY_WITH_TIMEOUT(submit->isEnabled(), patience);
        type(u"newJobLr"_s, u"fast"_s);
        QVERIFY(!submit->isEnabled());
        QVERIFY(child<QLineEdit>(u"newJobLr"_s)->property("invalid").toBool());
        QVERIFY(problem->text().startsWith(u"Learning rate"));
        type(u"newJobLr"_s, u"0.01"_s);
        QVERIFY(submit->isEnabled());
        QVERIFY(child<QPlainTextEdit>(u"newJobScript"_s)->toPlainText().contains(u"--lr 0.01"));
        type(u"newJobName"_s, u"  "_s);
        QVERIFY(!submit->isEnabled());
        click(u"newJobClose"_s);
        QTRY_VERIFY(!dialog());
        QCOMPARE(submitted.size(), 0);
    }

    void refusedByTheScheduler()
    {
        openFilledDialog(u"refused"_s);
        child<QSpinBox>(u"newJobMinutes"_s)->setValue(60 * 24 * 20);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"newJobCheck3"_s), patience); // the partition's limit is known
        click(u"newJobSubmit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"newJobSendAnyway"_s), patience);
        click(u"newJobSendAnyway"_s);
        auto *error = dialog()->findChild<ErrorPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(error->hasError(), patience);
        QVERIFY(dialog()); // what was typed is still there
        QCOMPARE(child<QLineEdit>(u"newJobName"_s)->text(), u"refused"_s);
        bool told = false;
        for (const QPlainTextEdit *words : error->findChildren<QPlainTextEdit *>())
            told = told || words->toPlainText().contains(u"Requested time limit is invalid");
        QVERIFY(told);
        click(u"newJobClose"_s);
        QTRY_VERIFY(!dialog());
    }

    void wholeLife()
    {
        stage("import sys, time, os\nprint('args', sys.argv[1:])\nos.makedirs(sys.argv[-1], exist_ok=True)\n"
              "time.sleep(5)\nprint('Lëtzebuerg')\n");
        openFilledDialog(u"page it's"_s);
        const QByteArray shown = dialog()->script();
        QCOMPARE(child<QPlainTextEdit>(u"newJobScript"_s)->toPlainText().toUtf8(), shown);
        QSignalSpy submitted(&m_jobs->inUse(), &JobService::submitted);
        click(u"newJobSubmit"_s);
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 1, patience);
        QTRY_VERIFY(!dialog());
        const RunRecord run = submitted.first().first().value<RunRecord>();

        // The new job is the selected one, and its output is followed.
        QTRY_VERIFY_WITH_TIMEOUT(detail() && detail()->job() && detail()->job()->id == run.job, patience);
        child<QTabWidget>(u"jobTabs"_s)->setCurrentIndex(1);
        auto *output = child<QPlainTextEdit>(u"jobOutput"_s);
        QTRY_VERIFY_WITH_TIMEOUT(output->toPlainText().contains(u"'--seed', '1', '--out'"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(detail()->job()->state), patience);
        QCOMPARE(detail()->job()->state, JobState::Completed);
        QTRY_VERIFY_WITH_TIMEOUT(output->toPlainText().contains(u"Lëtzebuerg"), patience);
        QCOMPARE(output->toPlainText().count(u"Lëtzebuerg"), 1);

        child<QTabWidget>(u"jobTabs"_s)->setCurrentIndex(2);
        auto *script = child<QPlainTextEdit>(u"jobScript"_s);
        QTRY_COMPARE_WITH_TIMEOUT(script->toPlainText().toUtf8(), shown, patience);
        child<QTabWidget>(u"jobTabs"_s)->setCurrentIndex(3);
        QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>(u"jobFiles"_s)->model()->rowCount(), 4, patience);
        child<QTabWidget>(u"jobTabs"_s)->setCurrentIndex(0);

        QSignalSpy curves(m_page.get(), &JobsPage::curvesWanted);
        click(u"openCurves"_s);
        QCOMPARE(curves.size(), 1);
        const auto followed = curves.first().at(0).value<FollowedRun>();
        QCOMPARE(followed.folder, run.logs);
        QCOMPARE(followed.title, u"page it's"_s);
        QCOMPARE(followed.job, run.job);
        QCOMPARE(followed.gpus, 1);
        QCOMPARE(followed.jobFolder, run.folder);

        const QString file = m_folder.filePath(u"record.json"_s);
        detail()->saveRecord(file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
        const auto record = readJson(file);
        QVERIFY_RESULT(record);
        QCOMPARE((*record)["state"_L1].toString(), u"completed"_s);
        QCOMPARE((*record)["gpus"_L1].toInt(), 1);
        QCOMPARE((*record)["exit_code"_L1].toInt(-1), 0);

        // Where it is seen to have ended it can be sent once more.
        Q_EMIT child<QPushButton>(u"jobsDo"_s)->menu()->aboutToShow();
        auto *again = child<QAction>(u"actionRunAgain"_s);
        QVERIFY(again->isEnabled());
        again->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog() && child<QPlainTextEdit>(u"newJobScript"_s)->toPlainText().contains(u"--seed"_s), patience);
        QCOMPARE(child<QLineEdit>(u"newJobName"_s)->text(), u"page it's"_s);
        click(u"newJobClose"_s);
        QTRY_VERIFY(!dialog());
    }

    void recordThatCannotBeWritten()
    {
        detail()->saveRecord(u"/proc/nowhere/record.json"_s);
        auto *error = detail()->findChild<ErrorPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(error->hasError(), patience);
    }

    void cancels()
    {
        stage("import time\nprint('waiting', flush=True)\ntime.sleep(1000)\n");
        openFilledDialog(u"to cancel"_s);
        click(u"newJobSubmit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(detail()->job() && detail()->job()->name == u"to cancel"
                                     && detail()->job()->state == JobState::Running,
                                 patience);
        // Del asks first; the safe answer is the first one.
        auto *table = child<QTableView>(u"jobsTable"_s);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(child<QMessageBox>(u"cancelJobQuestion"_s));
        auto *question = child<QMessageBox>(u"cancelJobQuestion"_s);
        QVERIFY(question->text().contains(u"to cancel"));
        QTest::mouseClick(question->findChild<QPushButton *>(u"keepJob"_s), Qt::LeftButton);
        QTRY_VERIFY(!child<QMessageBox>(u"cancelJobQuestion"_s));
        QCOMPARE(detail()->job()->state, JobState::Running);

        click(u"cancelJob"_s);
        question = child<QMessageBox>(u"cancelJobQuestion"_s);
        QVERIFY(question);
        QTest::mouseClick(question->findChild<QPushButton *>(u"confirmCancelJob"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(detail()->job()->state, JobState::Cancelled, patience);
        QVERIFY(!child<QPushButton>(u"cancelJob"_s)->isVisible());
    }

    void filters()
    {
        auto *table = child<QTableView>(u"jobsTable"_s);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->find();
        QVERIFY(child<QLineEdit>(u"jobsFilter"_s)->hasFocus());
        type(u"jobsFilter"_s, u"completed PAGE"_s);
        QVERIFY(table->model()->rowCount() >= 1);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, 1).data().toString(), u"page it's"_s);
        type(u"jobsFilter"_s, {});
    }

    void showsAnArray()
    {
        const auto work = m_jobs->inUse().workFolder();
        QTRY_VERIFY_WITH_TIMEOUT(work.isFinished(), patience);
        QVERIFY_RESULT(work.result());
        JobSpec spec;
        spec.name = u"many"_s;
        spec.cpus = 1;
        spec.memory = 64;
        spec.timeLimit = 600;
        spec.array = u"0-5%1"_s;
        spec.runFolder = plannedRunFolder(*work.result(), spec.name, QDateTime::currentDateTime());
        spec.body = "sleep 300\n";
        const auto sent = m_jobs->inUse().submit(spec);
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY_RESULT(sent.result());
        m_array = sent.result()->run.job;
        m_page->showJob({{u"practice"_s}, m_array});
        QTRY_COMPARE_WITH_TIMEOUT(arrayCounts().running, 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(arrayCounts().waiting, 5, patience);
        QTRY_COMPARE_WITH_TIMEOUT(model().find(m_array), table()->currentIndex().row(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(detail()->job() && detail()->job()->id == m_array, patience);
    }

    void actsOnAnArray()
    {
        // Other tests' jobs at the same factory may wait for somebody too.
        const auto needsYou = [this](bool wanted) {
            click(u"jobsViewNeedsYou"_s);
            QVERIFY(child<QAbstractButton>(u"jobsViewNeedsYou"_s)->text().startsWith(u"Will not start"_s));
            QTRY_COMPARE_WITH_TIMEOUT(model().find(m_array) >= 0, wanted, patience);
            QCOMPARE(model().rowCount(), model().viewCount(JobView::NeedsYou));
            click(u"jobsViewAll"_s);
        };
        const auto confirm = [this] {
            QTRY_VERIFY(child<QDialog>(u"jobQuestion"_s));
            click(u"confirmJobAction"_s);
            QTRY_VERIFY(!child<QDialog>(u"jobQuestion"_s));
        };
        // By key, as all else that the menus offer.
        table()->choose(model().find(m_array));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        table()->setFocus();
        QVERIFY(!child<QAbstractButton>(u"releaseJob"_s)->isVisible());
        QTest::keyClick(table(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        confirm();
        needsYou(true);
        table()->choose(model().find(m_array));
        // What is held is released by a button of its own; the menu says of the others why they cannot be done.
        QTRY_COMPARE(detail()->job()->id, m_array);
        QTRY_VERIFY_WITH_TIMEOUT(child<QAbstractButton>(u"releaseJob"_s)->isVisible(), patience);
        QVERIFY(child<QPushButton>(u"jobMore"_s)->menu()->actions().contains(child<QAction>(u"shownRequeueJob"_s)));
        picture(u"held"_s);
        QVERIFY(!child<QAction>(u"shownHoldJob"_s)->isEnabled());
        QVERIFY(!child<QAction>(u"shownHoldJob"_s)->toolTip().isEmpty());
        auto *menu = child<QPushButton>(u"jobsDo"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().contains(child<QAction>(u"actionReleaseJob"_s)));
        QVERIFY(child<QAction>(u"actionReleaseJob"_s)->isEnabled());
        click(u"releaseJob"_s);
        confirm();
        QTRY_VERIFY_WITH_TIMEOUT(!child<QAbstractButton>(u"releaseJob"_s)->isVisible(), patience);
        needsYou(false);
        act(u"actionCancelWaiting"_s, u"cancelJobQuestion"_s, u"confirmCancelJob"_s);
        QTRY_COMPARE_WITH_TIMEOUT(arrayCounts().waiting, 0, patience);
        QCOMPARE(arrayCounts().running, 1);
        QTRY_COMPARE_WITH_TIMEOUT(arrayCounts().cancelled, 5, patience);
        QVERIFY(!m_jobs->inUse().find(m_array)); // squeue lists what waited under the array's own number now

        table()->choose(model().find(m_array));
        child<QAction>(u"actionChangeTime"_s)->trigger();
        auto *dialog = child<QDialog>(u"jobNumberDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"jobMinutes"_s)->setValue(7);
        QTest::keyClick(dialog, Qt::Key_Return); // a lower limit may end the job: not by this key
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmJobAction"_s), Qt::LeftButton);
        const auto limit = [this] { return model().job(model().find(m_array)).timeLimit.value_or(0); };
        QTRY_COMPARE_WITH_TIMEOUT(limit(), 420, patience);
        act(u"actionCancelJob"_s, u"cancelJobQuestion"_s, u"confirmCancelJob"_s);
        QTRY_COMPARE_WITH_TIMEOUT(arrayCounts().running, 0, patience);
        QVERIFY(!m_jobs->inUse().find(m_array));
    }

    void aChainIsOneRow()
    {
        const auto work = m_jobs->inUse().workFolder();
        QTRY_VERIFY_WITH_TIMEOUT(work.isFinished(), patience);
        JobSpec spec;
        spec.name = u"links"_s;
        spec.cpus = 1;
        spec.memory = 64;
        spec.timeLimit = 600;
        spec.links = 3;
        spec.runFolder = plannedRunFolder(*work.result(), spec.name, QDateTime::currentDateTime(), spec.links);
        spec.body = "sleep 300\n";
        const auto sent = m_jobs->inUse().submit(spec);
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY_RESULT(sent.result());
        const QList<JobId> links = sent.result()->run.links;
        QCOMPARE(links.size(), 3);
        m_page->showJob({m_jobs->inUse().connection()->site().id, links.first()});
        const auto state = [&] {
            const int row = model().find(links.first());
            return row < 0 ? QString() : model().index(row, int(JobColumn::State)).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Running · link 1 of 3"_s, patience);
        QCOMPARE(model().find(links.last()), model().find(links.first()));
        QTRY_VERIFY_WITH_TIMEOUT(detail()->job() && detail()->job()->id == links.first(), patience);
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(200);
            m_page->grab().save(folder + u"/chainrow.png"_s);
        }
        // The button beside what it shows means all of it, as that of the list does.
        click(u"cancelJob"_s);
        auto *question = child<QMessageBox>(u"cancelJobQuestion"_s);
        QVERIFY(question);
        QCOMPARE(question->text(), u"Cancel the whole chain “links”?"_s);
        click(u"confirmCancelJob"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Cancelled · link 1 of 3"_s, patience);
        for (const JobId &link : links)
            QTRY_VERIFY_WITH_TIMEOUT(m_jobs->inUse().find(link) && hasEnded(m_jobs->inUse().find(link)->state),
                                     patience);
    }

    void offersWhatMakesSense()
    {
        // What ended offers no more of that, and says why.
        table()->choose(model().find(m_array));
        picture(u"ended"_s);
        Q_EMIT table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
        auto *menu = child<QMenu>(u"jobsMenu"_s);
        QVERIFY(menu);
        QVERIFY(!child<QAction>(u"actionCancelJob"_s)->isEnabled());
        QVERIFY(!child<QAction>(u"actionCancelJob"_s)->toolTip().isEmpty());
        menu->close();
        QVERIFY(!child<ErrorPanel>(u"jobsActionError"_s)->hasError());
        const QString file = m_folder.filePath(u"jobs.csv"_s);
        m_page->findChild<JobListCard *>()->saveAs(file);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("\npractice," + m_array.value.toUtf8() + ",many,"));
    }

    void remembers()
    {
        QSettings store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        m_page->remember(settings);
        click(u"jobsViewFailed"_s);
        QCOMPARE(settings.get(setting::jobView), int(JobView::Failed));
        JobsPage other(*m_site, *m_jobs);
        other.remember(settings);
        QVERIFY(other.findChild<QPushButton *>(u"jobsViewFailed"_s)->isChecked());
        click(u"jobsViewAll"_s);
    }

    void siteGone()
    {
        m_site->leave();
        QVERIFY(m_jobs->inUse().jobs().isEmpty());
        QVERIFY(!child<QPushButton>(u"newJob"_s)->isEnabled());
    }
};

QTEST_MAIN(JobsPageTest)
#include "tst_jobspage.moc"
