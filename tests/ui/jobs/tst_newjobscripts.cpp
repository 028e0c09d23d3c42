// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scripts of one's own in the composer of a new job, on the practice factory: dropped, opened from this computer and
// the site, refused in words, edited in place, sent.
#include "ui/jobs/newjobdialog.h"

#include "client/schedulers/scriptoptions.h"
#include "tests/support/resultcheck.h"
#include "tests/ui/jobs/newjobclicks.h"
#include "ui/common/examplestep.h"
#include "ui/present/jobfieldtext.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

using namespace officina;
using namespace Qt::StringLiterals;

class NewJobScriptsTest : public testing::NewJobClicks
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { signIn(); }
    void cleanup() { closeDialog(); }
    void cleanupTestCase() { cancelAll(); }

    // Which is offered by whoever opens the dialog.
    void example()
    {
        const QString staged = u"/work/demo/digits-example"_s;
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!child<QPushButton>(u"newJobExample"_s)->isVisible());
        m_dialog->offerExample(ExampleStep::Stage, {});
        QCOMPARE(child<QPushButton>(u"newJobExample"_s)->text(), u"Stage the example"_s);
        QSignalSpy wanted(m_dialog.get(), &NewJobDialog::exampleWanted);
        click(u"newJobExample"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(wanted.size(), 1);

        open({{u"template"_s, u"gpu"_s}, {u"folder"_s, u"/work/demo/other"_s}});
        if (QTest::currentTestFailed())
            return;
        m_dialog->offerExample(ExampleStep::Run, staged);
        QVERIFY(!m_dialog->isExample());
        click(u"newJobExample"_s);
        QVERIFY(m_dialog->isExample());
        QVERIFY(child<QPushButton>(u"newJobTemplate-training"_s)->isChecked());
        QCOMPARE(child<QLineEdit>(u"newJobFolder"_s)->text(), staged);
        QTRY_VERIFY(isReady());
        QVERIFY(script().contains(u"python3 -u 'train.py' --data 'digits.csv.gz'"_s));
        type(u"newJobFolder"_s, u"/work/demo/other"_s);
        QVERIFY(!m_dialog->isExample());
        type(u"newJobFolder"_s, staged);
        click(u"newJobTemplate-gpu"_s);
        QVERIFY(!m_dialog->isExample());
        m_dialog->offerExample(ExampleStep::None, staged); // it has run
        QVERIFY(!child<QPushButton>(u"newJobExample"_s)->isVisible());
    }

    void ownScript()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        const QString file =
            localScript("#!/bin/bash\r\n#SBATCH -J mine -t 2\r\n#SBATCH --gres=gpu:1 --comment=\"a  b\"\r\n"
                        "#SBATCH -o logs/%j.out\r\n\r\necho \"hello $SLURM_JOB_NAME\"\r\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &drop);
        QTRY_VERIFY(isReady());
        m_dialog->offerExample(ExampleStep::Run, u"/work/demo/digits-example"_s);
        QVERIFY(!child<QPushButton>(u"newJobExample"_s)->isVisible()); // it would take the script's place
        QCOMPARE(child<QLineEdit>(u"newJobName"_s)->text(), u"mine"_s);
        QCOMPARE(value(u"newJobMinutes"_s), 2);
        QCOMPARE(value(u"newJobGpus"_s), 1);
        QVERIFY(script().contains(u"#SBATCH --comment=\"a  b\"\n"));
        QVERIFY(script().contains(u"echo \"hello $SLURM_JOB_NAME\"\n"));
        const QString notes = child<QLabel>(u"newJobNotes"_s)->text();
        QVERIFY(notes.contains(u"--comment=\"a  b\""));
        QVERIFY(notes.contains(u"-o logs/%j.out"));
        QVERIFY(notes.contains(u"those of Unix"));
        // What it does not say is not said for it.
        QCOMPARE(value(u"newJobNodes"_s), 0);
        QVERIFY(!script().contains(u"--nodes"));
        picture(u"own"_s);
        const RunRecord run = submit();
        QVERIFY(!run.job.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->find(run.job) && hasEnded(m_jobs->find(run.job)->state), patience);
        QCOMPARE(m_jobs->find(run.job)->state, JobState::Completed);
        const auto output = m_jobs->output(run.output, 0);
        QTRY_VERIFY_WITH_TIMEOUT(output.isFinished(), patience);
        QVERIFY_RESULT(output.result());
        QVERIFY(output.result()->bytes.contains("hello mine"));
    }

    // The guard sees the first node's GPUs alone: a job of several is sampled, and not stopped.
    void stopsOnOneNodeAlone()
    {
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(isReady());
        child<QAbstractButton>(u"newJobWatch"_s)->setChecked(true);
        child<QAbstractButton>(u"newJobStopIdle"_s)->setChecked(true);
        QVERIFY(script().contains(u"stopped-by-guard"));
        child<QSpinBox>(u"newJobNodes"_s)->setValue(2);
        QVERIFY(!child<QAbstractButton>(u"newJobStopIdle"_s)->isEnabled());
        QVERIFY(script().contains(u"gpu-use.csv") && !script().contains(u"stopped-by-guard"));
        child<QSpinBox>(u"newJobNodes"_s)->setValue(1);
        QVERIFY(script().contains(u"stopped-by-guard"));
    }

    // In the form, and in the words of an error about one.
    void fieldsHaveOneName()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        const QHash<QString, QString> keys{{u"timeLimit"_s, u"minutes"_s}, {u"body"_s, u"command"_s}};
        for (const QString &field :
             {u"name"_s, u"account"_s, u"partition"_s, u"qos"_s, u"nodes"_s, u"gpus"_s, u"cpus"_s, u"memory"_s,
              u"timeLimit"_s, u"dependency"_s, u"body"_s, u"tasks"_s, u"array"_s, u"signal"_s, u"constraint"_s,
              u"reservation"_s, u"mailTo"_s, u"mailOn"_s}) {
            const QString key = keys.value(field, field);
            const auto *widget = child<QWidget>(u"newJob"_s + key.first(1).toUpper() + key.sliced(1));
            QVERIFY2(widget && !widget->accessibleName().isEmpty(), qPrintable(field));
            QCOMPARE(widget->accessibleName(), jobFieldTitle(field));
        }
    }

    void scriptOfTheSite()
    {
        const auto written = m_connection->run([](ssh::Session &session) {
            return session.makePath(RemotePath("/work/demo/code"))
                .and_then([&] {
                    return session.write(RemotePath("/work/demo/code/go.sh"), "#!/bin/bash\n#SBATCH -N 1\nls\n");
                })
                .and_then([&] {
                    return session.write(RemotePath("athome.sh"),
                                         "#!/bin/bash\n#SBATCH -N 1 --wait\n"
                                         "cd $SLURM_SUBMIT_DIR\nls\n");
                });
        });
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patience);
        QVERIFY_RESULT(written.result());
        open();
        if (QTest::currentTestFailed())
            return;
        const auto actions = child<QPushButton>(u"newJobOpen"_s)->menu()->actions();
        QCOMPARE(actions.size(), 2);
        actions[1]->trigger();
        auto *question = child<QInputDialog>(u"newJobRemoteScript"_s);
        QVERIFY(question);
        question->setTextValue(u"/work/demo/code/go.sh"_s);
        question->accept();
        QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(u"newJobName"_s)->text(), u"go"_s, patience);
        // It was written to run where it lies.
        QVERIFY(script().contains(u"cd '/work/demo/code' || exit 1\nls\n"));
        actions[1]->trigger();
        question = m_dialog->findChildren<QInputDialog *>(u"newJobRemoteScript"_s).last();
        question->setTextValue(u"~/athome.sh"_s);
        question->accept();
        QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(u"newJobName"_s)->text(), u"athome"_s, patience);
        QVERIFY2(
            script().contains(u"cd \"$HOME\" || exit 1\nexport SLURM_SUBMIT_DIR=\"$PWD\"\ncd $SLURM_SUBMIT_DIR\nls\n"),
            qPrintable(script()));
        QVERIFY(!script().contains(u"--wait"));
        // What cannot be read, or shown as it is, is said and changes nothing.
        for (const auto &[text, words] : {std::pair(QByteArray("#SBATCHX -N 1\nls\n"), u"“X” is no option"_s),
                                          std::pair(QByteArray("#SBATCH -N 1\necho '\xe9'\n"), u"not in UTF-8"_s),
                                          std::pair(QByteArray(largestScript + 1, '#'), u"none that a scheduler"_s)}) {
            m_dialog->openScript(localScript(text));
            QVERIFY(panelSays(words));
            QVERIFY(script().contains(u"\nls\n"));
        }
        m_dialog->openScript(localScript("#!/bin/bash\n#SBATCH -M elsewhere -N 1\nls\n"));
        QVERIFY(child<QLabel>(u"newJobNotes"_s)->text().contains(u"another cluster: -M elsewhere"));
        QVERIFY(!script().contains(u"elsewhere"));
        m_dialog->openScriptAt(RemotePath("/nowhere/x.sh"));
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->findChild<ErrorPanel *>()->hasError(), patience);
        QVERIFY(script().contains(u"\nls\n"));
    }

    void editedBothWays()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        click(u"newJobTemplate-gpu"_s);
        QTRY_VERIFY(isReady());
        click(u"newJobEditScript"_s);
        QVERIFY(!isReady()); // what is sent has to be seen first
        auto *text = child<QPlainTextEdit>(u"newJobScript"_s);
        QString edited = text->toPlainText();
        QTest::keyClick(text, Qt::Key_Tab); // goes on, and writes nothing
        QCOMPARE(text->toPlainText(), edited);
        edited.replace(u"--time=01:00:00"_s, u"-t 0:30:00 --exclusive"_s);
        edited.replace(u"gpu:1"_s, u"gpu:2"_s);
        edited += u"echo more\n"_s;
        text->setPlainText(edited);
        QCOMPARE(value(u"newJobMinutes"_s), 30);
        QCOMPARE(value(u"newJobGpus"_s), 2);
        QCOMPARE(text->toPlainText(), edited); // it stays as it is typed
        QVERIFY(child<QPlainTextEdit>(u"newJobCommand"_s)->toPlainText().contains(u"echo more"));
        QVERIFY(child<QLabel>(u"newJobNotes"_s)->text().contains(u"--exclusive"));
        QVERIFY(!child<QLabel>(u"newJobNotes"_s)->text().contains(u"--chdir"));
        text->setPlainText(QString(edited).replace(u"--chdir=/work"_s, u"--chdir=/home"_s));
        QVERIFY(child<QLabel>(u"newJobNotes"_s)->text().contains(u"--chdir=/home"));
        text->setPlainText(edited + u"x\n"_s);
        text->setPlainText(u"#!/bin/bash\n#SBATCH oops\n"_s + edited);
        QVERIFY(!child<QLabel>(u"newJobProblem"_s)->text().isEmpty());
        text->setPlainText(edited);
        click(u"newJobEditScript"_s);
        QTRY_VERIFY(isReady());
        QVERIFY(script().contains(u"#SBATCH --time=00:30:00\n"));
        QVERIFY(script().contains(u"#SBATCH --exclusive\n"));
        // And the form goes on from there.
        child<QSpinBox>(u"newJobMinutes"_s)->setValue(20);
        QVERIFY(script().contains(u"#SBATCH --time=00:20:00\n"));
        QVERIFY(script().contains(u"#SBATCH --exclusive\n"));
        QVERIFY(script().contains(u"echo more\n"));
        click(u"newJobCopyScript"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), script());
    }

    // A template or another script takes the place of what was entered, which comes back at one click.
    void replacedComesBack()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        m_dialog->openScript(localScript("#!/bin/bash\n#SBATCH -J mine -t 2 --gres=gpu:tesla:1 --exclusive\n"
                                         "#SBATCH --dependency=afterok:1\necho one\n"));
        QTRY_VERIFY(isReady());
        child<QPlainTextEdit>(u"newJobCommand"_s)->setPlainText(u"echo two"_s);
        const QString before = script();
        for (const QString &line : {u"gpu:tesla:1\n"_s, u"--exclusive\n"_s, u"afterok:1\n"_s, u"\necho two\n"_s})
            QVERIFY2(before.contains(line), qPrintable(before));
        click(u"newJobTemplate-gpu"_s);
        QVERIFY(!script().contains(u"echo two"_s));
        click(u"newJobTemplate-node"_s); // a look at another one costs nothing
        click(u"newJobUndo"_s);
        QCOMPARE(script(), before);
        QVERIFY(child<QPushButton>(u"newJobTemplate-"_s)->isChecked()); // a script of one's own
        QVERIFY(!child<QPushButton>(u"newJobUndo"_s)->isVisible());

        m_dialog->openScript(localScript("#!/bin/bash\necho other\n"));
        QVERIFY(script().contains(u"echo other"_s));
        click(u"newJobUndo"_s);
        QCOMPARE(script(), before);

        // As it was being typed, also where it is wrong yet.
        click(u"newJobEditScript"_s);
        auto *text = child<QPlainTextEdit>(u"newJobScript"_s);
        const QString typed = u"#!/bin/bash\n#SBATCH oops\n"_s + before;
        text->setPlainText(typed);
        click(u"newJobTemplate-gpu"_s);
        QVERIFY(text->isReadOnly());
        QVERIFY(!text->toPlainText().contains(u"oops"_s));
        click(u"newJobUndo"_s);
        QCOMPARE(text->toPlainText(), typed);
        QVERIFY(!text->isReadOnly());
        QVERIFY(!child<QLabel>(u"newJobProblem"_s)->text().isEmpty());
    }

    // Nothing that the user entered is gone: nothing is offered.
    void nothingToTakeBack()
    {
        open();
        if (QTest::currentTestFailed())
            return;
        click(u"newJobTemplate-gpu"_s);
        click(u"newJobTemplate-node"_s);
        QVERIFY(!child<QPushButton>(u"newJobUndo"_s)->isVisible());
        type(u"newJobName"_s, u"other"_s);
        click(u"newJobTemplate-gpu"_s);
        QVERIFY(child<QPushButton>(u"newJobUndo"_s)->isVisible());
    }

    // What was begun comes back as it was left: nothing that the site would have comes over it.
    void draftAsItWasLeft()
    {
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        child<QSpinBox>(u"newJobGpus"_s)->setValue(2);
        child<QSpinBox>(u"newJobCpus"_s)->setValue(3);
        child<QSpinBox>(u"newJobMemory"_s)->setValue(700);
        child<QComboBox>(u"newJobPartition"_s)->setEditText(u"debug"_s);
        QTRY_VERIFY(isReady());
        const QVariantMap values = m_dialog->values();
        const QString before = script();
        closeDialog();
        open(values);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(value(u"newJobGpus"_s), 2);
        QCOMPARE(value(u"newJobCpus"_s), 3);
        QCOMPARE(value(u"newJobMemory"_s), 700);
        QTRY_VERIFY(isReady());
        QCOMPARE(script().section(u"--chdir"_s, 0, 0), before.section(u"--chdir"_s, 0, 0));
    }

    // Likewise a template of the user's own.
    void templateWithItsQos()
    {
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        child<QComboBox>(u"newJobQos"_s)->setEditText(u"normal"_s);
        m_dialog->saveAsTemplate(u"Fast"_s);
        closeDialog();
        open({{u"template"_s, u"node"_s}});
        if (QTest::currentTestFailed())
            return;
        QVERIFY(child<QComboBox>(u"newJobQos"_s)->currentText().isEmpty());
        click(u"newJobTemplate-fast"_s);
        QCOMPARE(child<QComboBox>(u"newJobQos"_s)->currentText(), u"normal"_s);
        child<QAction>(u"newJobRemove-fast"_s)->trigger();
        QTRY_VERIFY(!child<QPushButton>(u"newJobTemplate-fast"_s));
    }
};

QTEST_MAIN(NewJobScriptsTest)
#include "moc_newjobclicks.cpp"
#include "tst_newjobscripts.moc"
