// SPDX-License-Identifier: GPL-3.0-or-later
//
// The composer of a new job, clicked through against the practice factory: the training template on two GPUs,
// a script of one's own opened, edited in place and sent, templates of one's own, what is said before it is
// sent.
#include "ui/jobs/newjobdialog.h"

#include "client/jobs/jobcheck.h"
#include "client/jobs/jobtemplate.h"
#include "client/schedulers/scriptoptions.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "tests/support/practicevariant.h"
#include "tests/support/resultcheck.h"
#include "tests/ui/jobs/newjobclicks.h"
#include "ui/common/errorpanel.h"
#include "ui/common/language.h"
#include "ui/jobs/amountspins.h"
#include "ui/jobs/siteanswersrow.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QTableWidget>

using namespace officina;
using namespace Qt::StringLiterals;

class NewJobTest : public testing::NewJobClicks
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { signIn(); }
    void cleanup() { closeDialog(); }
    void cleanupTestCase() { cancelAll(); }

    void trainingOnTwoGpus()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        // A share of the node for each GPU, and the limits of the partition.
        QCOMPARE(value(u"newJobGpus"_s), 1);
        QCOMPARE(value(u"newJobCpus"_s), 4);
        QVERIFY(value(u"newJobMemory"_s) >= 7 * 1024);
        QVERIFY(!isReady());
        type(u"newJobFolder"_s, u"/work/demo/digits"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        child<QSpinBox>(u"newJobGpus"_s)->setValue(2);
        QCOMPARE(value(u"newJobCpus"_s), 8);
        QVERIFY(script().contains(u"gpu:2"));
        QVERIFY(script().contains(u"python3 -u 'train.py'"));
        picture(u"training"_s);
        QVERIFY(!submit().job.isEmpty());
        QTRY_VERIFY(!m_dialog);
    }

    // A job costs: the key that ends a field does not send it.
    void returnSendsNothing()
    {
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        type(u"newJobName"_s, u"by-keys"_s);
        QSignalSpy submitted(m_jobs.get(), &JobService::submitted);
        for (const QString &name : {u"newJobName"_s, u"newJobFolder"_s})
            QTest::keyClick(child<QLineEdit>(name), Qt::Key_Return);
        QTest::keyClick(child<QSpinBox>(u"newJobGpus"_s), Qt::Key_Enter);
        QVERIFY(isReady()); // it is not on its way
        QVERIFY(!child<QMessageBox>(u"newJobQuestion"_s));
        auto *button = child<QPushButton>(u"newJobSubmit"_s);
        QVERIFY(button->toolTip().contains(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText)));
        QTest::keyClick(child<QLineEdit>(u"newJobName"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!isReady());
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 1, patience);
        m_started += submitted.first().first().value<RunRecord>().job;
        QTRY_VERIFY(!m_dialog);
        open({{u"template"_s, u"gpu"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        button = child<QPushButton>(u"newJobSubmit"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QVERIFY(!isReady());
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 2, patience);
        m_started += submitted.last().first().value<RunRecord>().job;
        QTRY_VERIFY(!m_dialog);
    }

    void everyTemplateCanBeSent()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        for (const JobTemplate &from : jobTemplates()) {
            if (from.id == u"training" || !child<QPushButton>(u"newJobTemplate-"_s + from.id))
                continue;
            click(u"newJobTemplate-"_s + from.id);
            QTRY_VERIFY2(isReady(), qPrintable(from.id));
            QVERIFY(script().contains(u"--job-name="_s + from.jobName));
            QVERIFY(!script().contains(u"{{"));
            if (from.gpus == JobTemplate::allGpus)
                QCOMPARE(value(u"newJobGpus"_s), 2);
        }
        click(u"newJobTemplate-container"_s);
        QVERIFY(script().contains(u"apptainer exec --nv 'image.sif' python3 -u train.py"));
        click(u"newJobTemplate-training"_s);
        QVERIFY(!child<QPlainTextEdit>(u"newJobCommand"_s)->isVisible());
    }

    void chain()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!child<QPushButton>(u"newJobTemplate-pyxis"_s)); // this site has none
        click(u"newJobTemplate-chain"_s);
        QTRY_VERIFY(isReady());
        child<QPlainTextEdit>(u"newJobCommand"_s)->setPlainText(u"echo done $OFFICINA_LINK >>result"_s);
        child<QSpinBox>(u"newJobGpus"_s)->setValue(1);
        child<QSpinBox>(u"newJobLinks"_s)->setValue(3);
        QVERIFY(script().contains(u"# Officina: link 1 of 3 of a chain\n"));
        QVERIFY(!script().contains(u"--signal"));
        click(u"newJobChainSignal"_s);
        QVERIFY(script().contains(u"#SBATCH --signal=B:USR1@300\n"));
        click(u"newJobWatch"_s);
        QVERIFY(script().contains(u"gpu-use.csv"));
        QVERIFY(!script().contains(u"stopped-by-guard"));
        click(u"newJobStopIdle"_s);
        child<QSpinBox>(u"newJobIdle"_s)->setValue(20);
        QVERIFY(script().contains(u"\"$idle\" -ge 20 ]"));
        const QString before = script();
        click(u"newJobStopCheckpoint"_s);
        QCOMPARE(script(), before); // what Officina does is no part of it
        QVERIFY(child<QLabel>(u"newJobRunFolder"_s)->text().contains(u"first of 3 link"));
        QVERIFY(m_dialog->values()[u"links"_s].toInt() == 3);
        // An array cannot be one too, and says so.
        type(u"newJobArray"_s, u"0-3"_s);
        QVERIFY(!isReady());
        QVERIFY(child<QLabel>(u"newJobProblem"_s)->text().contains(u"chain"));
        type(u"newJobArray"_s, {});
        QTRY_VERIFY(isReady());
        // Edited as a text it stays what it is.
        click(u"newJobEditScript"_s);
        auto *text = child<QPlainTextEdit>(u"newJobScript"_s);
        text->setPlainText(text->toPlainText().replace(u"echo done"_s, u"echo ready"_s));
        click(u"newJobEditScript"_s);
        QTRY_VERIFY(isReady());
        QCOMPARE(value(u"newJobLinks"_s), 3);
        QCOMPARE(value(u"newJobIdle"_s), 20);
        QCOMPARE(child<QPlainTextEdit>(u"newJobCommand"_s)->toPlainText(), u"echo ready $OFFICINA_LINK >>result"_s);
        QCOMPARE(script().count(u"Officina: link 1"_s), 1);
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableWidget>(u"newJobSizes"_s)->isVisible(), patience);
        QVERIFY2(child<QTableWidget>(u"newJobSizes"_s)->item(0, 3)->text().contains(u"3"), "of all links");
        picture(u"chain"_s);
        const RunRecord run = submit();
        QCOMPARE(run.links.size(), 3);
        QVERIFY(run.stops && *run.stops == QStringList{u"checkpoint"_s}); // also after the script was edited
        m_started += run.links;
    }

    void variables()
    {
        open({{u"template"_s, u"gpu"_s}, {u"environment"_s, u"A=it's \"b\""_s}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(isReady());
        QVERIFY(script().contains(u"\nexport A='it'\\''s \"b\"'\n"));
        auto *field = child<QPlainTextEdit>(u"newJobEnvironment"_s);
        field->setPlainText(u"A=1\nHF_TOKEN=hf_1"_s);
        QVERIFY(!isReady());
        QVERIFY(child<QLabel>(u"newJobProblem"_s)->text().contains(u"HF_TOKEN looks like a secret"));
        QVERIFY(!child<QLabel>(u"newJobProblem"_s)->text().contains(u"hf_1"));
        field->setPlainText(u"A"_s);
        QVERIFY(!isReady());
        field->setPlainText({});
        QVERIFY(isReady());
    }

    void amounts()
    {
        MemorySpin memory;
        TimeSpin time;
        for (QSpinBox *spin : {static_cast<QSpinBox *>(&memory), static_cast<QSpinBox *>(&time)}) {
            spin->show();
            spin->setFocus();
            spin->selectAll();
        }
        QTest::keyClicks(&memory, u"480"_s);
        QTest::keyClick(&memory, Qt::Key_Return);
        QCOMPARE(memory.value(), 480 * 1024);
        QCOMPARE(memory.text(), u"480 GiB"_s);
        memory.selectAll();
        QTest::keyClicks(&memory, u"512 MiB"_s);
        QTest::keyClick(&memory, Qt::Key_Return);
        QCOMPARE(memory.value(), 512);
        QTest::keyClicks(&time, u"1-12:00:00"_s);
        QTest::keyClick(&time, Qt::Key_Return);
        QCOMPARE(time.value(), 36 * 60);
    }

    void ownTemplate()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        click(u"newJobTemplate-gpu"_s);
        child<QPlainTextEdit>(u"newJobCommand"_s)->setPlainText(u"./mine"_s);
        click(u"newJobSaveTemplate"_s);
        auto *question = child<QInputDialog>(u"newJobTemplateName"_s);
        QVERIFY(question);
        question->setTextValue(u"Nightly"_s);
        question->accept();
        QTRY_VERIFY(child<QPushButton>(u"newJobTemplate-nightly"_s));
        QTRY_VERIFY(child<QPushButton>(u"newJobTemplate-nightly"_s)->isVisible());
        click(u"newJobTemplate-training"_s);
        click(u"newJobTemplate-nightly"_s);
        QVERIFY(script().contains(u"./mine\n"));
        child<QAction>(u"newJobRemove-nightly"_s)->trigger();
        QTRY_VERIFY(!child<QPushButton>(u"newJobTemplate-nightly"_s));
        QCOMPARE(ownTemplates(ownTemplatesFolder()).size(), 0);
        // Taken back it is the same one.
        QCOMPARE(child<QLabel>(u"newJobUndoText"_s)->text(), u"“Nightly” was removed."_s);
        click(u"newJobUndo"_s);
        QTRY_VERIFY(child<QPushButton>(u"newJobTemplate-nightly"_s));
        QVERIFY(!child<QPushButton>(u"newJobUndo"_s)->isVisible());
        const QList<JobTemplate> own = ownTemplates(ownTemplatesFolder());
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().id, u"nightly"_s);
        QCOMPARE(own.first().body, "./mine\n"_ba);
        child<QAction>(u"newJobRemove-nightly"_s)->trigger();
        QTRY_VERIFY(!child<QPushButton>(u"newJobTemplate-nightly"_s));
    }

    // An "&" marks no key in it; and a second one of that name is asked about.
    void namesOfTemplates()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        click(u"newJobTemplate-gpu"_s);
        const auto save = [this](const QString &command) {
            child<QPlainTextEdit>(u"newJobCommand"_s)->setPlainText(command);
            QTRY_VERIFY(!child<QInputDialog>(u"newJobTemplateName"_s));
            click(u"newJobSaveTemplate"_s);
            auto *question = child<QInputDialog>(u"newJobTemplateName"_s);
            QVERIFY(question);
            question->setTextValue(u"R&D"_s);
            question->accept();
        };
        save(u"./first"_s);
        const QString chip = u"newJobTemplate-r-d"_s;
        QTRY_VERIFY(child<QPushButton>(chip));
        QCOMPARE(child<QPushButton>(chip)->text(), u"R&&D"_s);
        QVERIFY(child<QAction>(u"newJobRemove-r-d"_s)->text().contains(u"R&&D"_s));
        for (const bool replaces : {false, true}) {
            save(u"./second"_s);
            QTRY_VERIFY(child<QMessageBox>(u"newJobReplaceTemplate"_s));
            auto *box = child<QMessageBox>(u"newJobReplaceTemplate"_s);
            QVERIFY2(box->text().contains(u"“R&D”"_s), qPrintable(box->text()));
            if (replaces)
                click(u"newJobReplace"_s);
            else
                box->reject();
            QTRY_VERIFY(!child<QMessageBox>(u"newJobReplaceTemplate"_s));
            const QList<JobTemplate> own = ownTemplates(ownTemplatesFolder());
            QCOMPARE(own.size(), 1);
            QCOMPARE(own.first().body, QByteArray(replaces ? "./second\n" : "./first\n"));
        }
        child<QAction>(u"newJobRemove-r-d"_s)->trigger();
        QTRY_VERIFY(!child<QPushButton>(chip));
    }

    // The folder in which the job starts, and what its command names.
    void placesBeforeItIsSent()
    {
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        child<QPlainTextEdit>(u"newJobCommand"_s)->setPlainText(u"python3 -u train.py"_s);
        type(u"newJobFolder"_s, {});
        const auto says = [this](Subject subject, const QString &words) {
            const auto *label = check(subject);
            return label && label->text().contains(words);
        };
        constexpr Subject folder = Subject::Folder, command = Subject::Command;
        QTRY_VERIFY_WITH_TIMEOUT(says(command, u"its new run folder"_s), patience);
        picture(u"places-empty"_s);
        QSignalSpy wanted(m_dialog, &NewJobDialog::folderWanted);
        click(u"newJobBrowse"_s);
        QVERIFY(wanted.first().first().value<RemotePath>().isAbsolute());
        m_dialog->setFolder(RemotePath("/work/demo"));
        QCOMPARE(child<QLineEdit>(u"newJobFolder"_s)->text(), u"/work/demo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(folder, u"you may write in it"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(says(command, u"There is no file train.py at the site"_s), patience);
        type(u"newJobFolder"_s, u"/work/nowhere/it's"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(folder, u"There is no folder /work/nowhere/it's at the site"_s), patience);
        picture(u"places"_s);
        type(u"newJobFolder"_s, {});
    }

    void saidBeforeItIsSent()
    {
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(isReady());
        QTRY_VERIFY_WITH_TIMEOUT(check(Subject::Space) && check(Subject::Space)->text().contains(u"free"), patience);
        auto *sizes = child<QTableWidget>(u"newJobSizes"_s);
        child<QSpinBox>(u"newJobGpus"_s)->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(sizes->isVisible() && sizes->rowCount() == 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!sizes->item(2, 2)->text().isEmpty(), patience);
        QVERIFY(!sizes->item(0, 1)->text().contains(u"…"));
        QVERIFY(sizes->item(0, 3)->text().contains(u"GPU-h"));
        picture(u"checks"_s);
        const QRect cell = sizes->visualItemRect(sizes->item(1, 0));
        QTest::mouseClick(sizes->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(value(u"newJobGpus"_s), 1);
        child<QSpinBox>(u"newJobGpus"_s)->setValue(2);
        QTRY_VERIFY_WITH_TIMEOUT(sizes->rowCount() == 3 && !sizes->item(2, 2)->text().isEmpty(), patience);
        sizes->setCurrentCell(1, 0);
        QTest::keyClick(sizes, Qt::Key_Return); // takes the size, and sends nothing
        QCOMPARE(value(u"newJobGpus"_s), 1);

        // What it needs beside the scheduler, and what is planned there.
        QTRY_VERIFY_WITH_TIMEOUT(check(Subject::Maintenance), patience);
        QCOMPARE(check(Subject::Maintenance)->text(), u"No maintenance is announced."_s);
        type(u"newJobModules"_s, u"no-such-module"_s);
        type(u"newJobContainer"_s, u"/no such image.sif"_s);
        QTRY_VERIFY_WITH_TIMEOUT(check(Subject::Image), patience);
        QVERIFY(check(Subject::Image)->text().contains(u"There is no image /no such image.sif"));
        QTRY_VERIFY_WITH_TIMEOUT(check(Subject::Modules), patience);
        picture(u"needs"_s);
        type(u"newJobModules"_s, {});
        type(u"newJobContainer"_s, {});

        // A job that would be refused is asked about, and still can be sent.
        child<QSpinBox>(u"newJobMinutes"_s)->setValue(60 * 24);
        QVERIFY(check(Subject::Time)->text().contains(u"more than"));
        QVERIFY(child<QPushButton>(u"newJobProblems"_s)->text().contains(u"problem"));
        click(u"newJobProblems"_s);
        QTRY_VERIFY(!check(Subject::Time)->visibleRegion().isEmpty()); // scrolled to
        click(u"newJobSubmit"_s);
        QTRY_VERIFY(child<QPushButton>(u"newJobDoNotSend"_s));
        click(u"newJobDoNotSend"_s);
        QTRY_VERIFY(!child<QPushButton>(u"newJobDoNotSend"_s));
        QVERIFY(m_dialog && isReady());
    }

    void valuesAreRemembered()
    {
        open({{u"template"_s, u"sweep"_s}});
        if (QTest::currentTestFailed())
            return;
        type(u"newJobName"_s, u"again"_s);
        child<QSpinBox>(u"newJobMemory"_s)->setValue(512);
        const QVariantMap values = m_dialog->values();
        const QString before = script();
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        open(values);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(child<QLineEdit>(u"newJobName"_s)->text(), u"again"_s);
        QCOMPARE(value(u"newJobMemory"_s), 512);
        QCOMPARE(child<QLineEdit>(u"newJobArray"_s)->text(), u"0-3%2"_s);
        QTRY_VERIFY(isReady());
        QCOMPARE(script().section(u"--chdir"_s, 0, 0), before.section(u"--chdir"_s, 0, 0));
    }

    void missingAnswersAreAskedFor()
    {
        Site site;
        site.id = SiteId{u"lumi-like"_s};
        site.name = u"LUMI"_s;
        site.work = u"/scratch/<project>"_s;
        SiteAnswersRow row(site);
        row.show();
        QSignalSpy answered(&row, &SiteAnswersRow::answered);
        auto *field = row.findChild<QLineEdit *>(u"newJobAnswer1"_s);
        QVERIFY(field);
        QCOMPARE(field->accessibleName(), u"Your project on LUMI"_s);
        auto *keep = row.findChild<QPushButton *>(u"newJobKeepAnswers"_s);
        QTest::keyClicks(field, u"a;b"_s);
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(answered.size(), 0);
        QVERIFY(field->property("invalid").toBool());
        field->clear();
        QTest::keyClicks(field, u"project_46"_s);
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(row.site().project, u"project_46"_s);
        QVERIFY(!row.isVisible());
        QSettings store = Settings::userStore();
        QCOMPARE(Settings(store).get(setting::projectOf(site.id)), u"project_46"_s);
        site.project = u"known"_s;
        QVERIFY(SiteAnswersRow(site).isHidden());
    }

    void looks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("small") << QSize(960, 620) << false << u"en"_s;
        QTest::newRow("small, dark") << QSize(960, 620) << true << u"en"_s;
        QTest::newRow("small, French") << QSize(960, 620) << false << u"fr"_s;
        QTest::newRow("large") << QSize(1440, 900) << false << u"en"_s;
        QTest::newRow("large, dark, German") << QSize(1440, 900) << true << u"de"_s;
    }
    void looks()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QString, language);
        Language spoken(*qApp);
        spoken.use(language);
        m_theme->setScheme(dark ? Scheme::Dark : Scheme::Light);
        open({{u"template"_s, u"nodes"_s}, {u"gpus"_s, 2}});
        if (QTest::currentTestFailed())
            return;
        m_dialog->resize(size);
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableWidget>(u"newJobSizes"_s)->isVisible(), patience);
        QTest::qWait(300);
        QCOMPARE(m_dialog->size(), size); // it fits
        picture(u"look-%1%2-%3"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString(), language));
        m_theme->setScheme(Scheme::Light);
    }

    // The connection does not come back after these two. What was not asked for was surely not started.
    void surelyNotSent()
    {
        cancelAll();
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(isReady());
        m_connection->requestStop();
        click(u"newJobSubmit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<ErrorPanel *>()->hasError(), patience);
        QVERIFY(panelSays(u"No job was started"_s));
        QVERIFY(!child<QPushButton>(u"newJobLook"_s)->isVisible());
    }

    void unknownOutcome()
    {
        testing::PracticeVariant factory(u"newjob"_s, R"({"second_node": true})"); // an empty one is none
        QVERIFY(factory.start());
        // Asked for the job, and not only when it would start, the site cuts the connection: it ends the sshd above it.
        factory.setCommand(u"sbatch"_s,
                           "#!/bin/sh\ncase \" $* \" in *--test-only*) exec /usr/bin/sbatch \"$@\" ;; esac\n"
                           "p=$$\nwhile [ \"$p\" -gt 1 ]; do\ncase $(cat /proc/$p/comm) in sshd*) break ;; "
                           "esac\np=$(cut -d ' ' -f 4 /proc/$p/stat)\ndone\nkill -9 $p\nsleep 5\n");
        m_jobs = std::make_unique<JobService>(m_clock, nullptr); // it knows nothing of the other site
        m_connection = std::make_unique<Connection>(factory.site(), m_prompts);
        m_jobs->setConnection(m_connection.get());
        m_jobs->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->refreshed().isValid(), patience);
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        QVERIFY(!child<QPushButton>(u"newJobLook"_s)->isVisible());
        click(u"newJobSubmit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog || m_dialog->findChild<ErrorPanel *>()->hasError(), patience);
        QVERIFY(m_dialog); // it was not taken for sent
        QVERIFY(!panelSays(u"No job was started"_s));
        QTRY_VERIFY(child<QPushButton>(u"newJobLook"_s)->isVisible());
        picture(u"unknown"_s);
        click(u"newJobLook"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_dialog->isModal());
        click(u"newJobSubmit"_s); // not a second time without a question
        QTRY_VERIFY(child<QPushButton>(u"newJobDoNotSend"_s));
        click(u"newJobDoNotSend"_s);
        QVERIFY(m_dialog);
        QCOMPARE(child<QPushButton>(u"newJobSubmit"_s)->text(), u"Submit"_s);
        closeDialog();
        m_jobs->setConnection(nullptr); // before its factory goes
        m_connection.reset();
    }

private:
    using Subject = JobCheck::Subject;
    QLabel *check(Subject subject) const { return child<QLabel>(u"newJobCheck%1"_s.arg(int(subject))); }
};

QTEST_MAIN(NewJobTest)
#include "moc_newjobclicks.cpp"
#include "tst_newjob.moc"
