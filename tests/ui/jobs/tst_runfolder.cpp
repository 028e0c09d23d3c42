// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Run this folder" on the practice factory: with real clicks, a real folder and a real Slurm.
#include "ui/jobs/runfolderdialog.h"

#include "client/base/files.h"
#include "client/sites/sitelist.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace officina;
using namespace Qt::StringLiterals;

class RunFolderTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60000; // ms

    template <class W> W *child(const QString &name) const { return m_dialog->findChild<W *>(name); }
    void click(const QString &name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    QString plan() const { return child<QLabel>(u"runFolderPlan"_s)->text(); }

    void open() { open(m_memory.path()); }
    void open(const QString &memory)
    {
        m_dialog = new RunFolderDialog(*m_jobs, memory, m_folder.path(), m_invitation);
        m_dialog->show();
    }

    void askForLittle() const
    {
        child<QSpinBox>(u"runFolderGpus"_s)->setValue(0);
        child<QSpinBox>(u"runFolderCpus"_s)->setValue(1);
        child<QSpinBox>(u"runFolderMemory"_s)->setValue(1);
        child<QSpinBox>(u"runFolderMinutes"_s)->setValue(2);
    }

    QTemporaryDir m_folder, m_memory;
    Clock m_clock;
    testing::AutoPrompts m_prompts;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JobService> m_jobs;
    QPointer<RunFolderDialog> m_dialog;
    SiteInvitation m_invitation; // none

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_connection = std::make_unique<Connection>(*practice, m_prompts);
        m_jobs = std::make_unique<JobService>(m_clock, nullptr);
        m_jobs->setConnection(m_connection.get());
        QVERIFY_RESULT(writeFile(m_folder.filePath(u"say.sh"_s), "echo hello from $(basename \"$PWD\")\n"));
        QVERIFY_RESULT(writeFile(m_folder.filePath(u"big.bin"_s), QByteArray(100000, 'x')));
        QVERIFY_RESULT(writeFile(m_folder.filePath(u".officinaignore"_s), "*.bin\n"));
    }

    void cleanup() { delete m_dialog; }

    void sentAndRun()
    {
        open();
        QTRY_VERIFY2_WITH_TIMEOUT(plan().startsWith(u"2 file"), qPrintable(plan()), patience);
        QVERIFY2(plan().contains(u"1 left out"), qPrintable(plan()));
        QVERIFY(child<QLabel>(u"runFolderSource"_s)->text().contains(u"no git repository"));
        QVERIFY(!child<QPushButton>(u"runFolderRun"_s)->isEnabled()); // there is no command yet
        QTest::keyClicks(child<QLineEdit>(u"runFolderCommand"_s), u"sh say.sh"_s);
        QVERIFY(child<QLabel>(u"runFolderChanges"_s)->isHidden()); // there is no last time
        QTest::keyClicks(child<QLineEdit>(u"runFolderFetch"_s), u"results/, *.csv"_s);
        askForLittle();
        QSignalSpy submitted(m_dialog, &RunFolderDialog::submitted);
        click(u"runFolderRun"_s);
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 1, patience);
        const auto run = submitted.first().first().value<RunRecord>();
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->find(run.job) && hasEnded(m_jobs->find(run.job)->state), patience);
        const auto output = m_jobs->output(run.output, 0);
        QTRY_VERIFY(output.isFinished());
        QCOMPARE(output.result().value_or(OutputPiece()).bytes, "hello from code\n");
        const auto waiting = WaitingResults(m_memory.filePath(u"waiting"_s)).list(run.site);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().run.job, run.job);
        QCOMPARE(waiting.first().fetch, QStringList({u"results/"_s, u"*.csv"_s}));
        QVERIFY(waiting.first().target.startsWith(m_folder.filePath(u"officina-results"_s)));
    }

    void theSecondTimeIsOneKey()
    {
        open();
        QTRY_VERIFY2_WITH_TIMEOUT(plan().startsWith(u"Nothing to send"), qPrintable(plan()), patience);
        QCOMPARE(child<QLineEdit>(u"runFolderCommand"_s)->text(), u"sh say.sh"_s);
        QCOMPARE(child<QSpinBox>(u"runFolderMinutes"_s)->value(), 2);
        const auto *changes = child<QLabel>(u"runFolderChanges"_s);
        QCOMPARE(changes->text(), u"As it was run the last time."_s);
        child<QSpinBox>(u"runFolderNodes"_s)->setValue(2);
        QCOMPARE(changes->text(), u"Not as the last time: Nodes"_s);
        child<QSpinBox>(u"runFolderNodes"_s)->setValue(1);
        QCOMPARE(changes->text(), u"As it was run the last time."_s);
        QSignalSpy submitted(m_dialog, &RunFolderDialog::submitted);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        auto *command = child<QLineEdit>(u"runFolderCommand"_s);
        QTest::keyClick(command, Qt::Key_Return); // a field is ended by it, and nothing costs yet
        QVERIFY(child<QPushButton>(u"runFolderRun"_s)->isEnabled());
        QTest::keyClick(command, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 1, patience);
    }

    // What is left open is as the invitation says, and told; what is typed stays; neither the folder nor a later run
    // without the invitation keeps it.
    void invited()
    {
        Invitation said = testing::workshop();
        said.site = u"practice"_s;
        said.partition = u"debug"_s;
        said.account = u"demo"_s;
        said.qos.clear();
        said.reservation.clear();
        m_invitation.holds = AcceptedInvitation{testing::sealedBy(said), said.issued, {}};
        const QTemporaryDir memory; // of somebody who has not run this folder yet
        open(memory.path());
        QTest::keyClicks(child<QLineEdit>(u"runFolderCommand"_s), u"sh say.sh"_s);
        askForLittle();
        QTRY_VERIFY2_WITH_TIMEOUT(child<QPushButton>(u"runFolderRun"_s)->isEnabled(), qPrintable(plan()), patience);
        const auto *invited = child<QLabel>(u"runFolderInvited"_s);
        QVERIFY(invited->isVisible());
        QVERIFY2(invited->text().contains(u"Ana Novak"_s) && invited->text().contains(u"debug"_s)
                     && invited->text().contains(u"demo"_s),
                 qPrintable(invited->text()));
        child<QLineEdit>(u"runFolderAccount"_s)->setText(u"demo"_s);
        QVERIFY(!invited->text().contains(u"demo"_s)); // it is the user's now
        QSignalSpy submitted(m_dialog, &RunFolderDialog::submitted);
        click(u"runFolderRun"_s);
        QTRY_COMPARE_WITH_TIMEOUT(submitted.size(), 1, patience);
        const JobId job = submitted.first().first().value<RunRecord>().job;
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->find(job), patience);
        QCOMPARE(m_jobs->find(job)->partition, u"debug"_s);
        m_invitation = {};
        QTRY_VERIFY(!m_dialog);
        open(memory.path());
        QVERIFY(!child<QLabel>(u"runFolderInvited"_s)->isVisible());
        QCOMPARE(child<QComboBox>(u"runFolderPartition"_s)->currentText(), QString());
    }

    void noSuchFolder()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(plan().startsWith(u"Nothing to send"), patience);
        auto *folder = child<QLineEdit>(u"runFolderPath"_s);
        folder->selectAll();
        QTest::keyClicks(folder, u"/nowhere/at/all"_s);
        QTRY_VERIFY2(plan().startsWith(u"There is no such folder"), qPrintable(plan()));
        QVERIFY(!child<QPushButton>(u"runFolderRun"_s)->isEnabled());
    }

    // Where sending failed it is certain that no job was started, and that is said.
    void notSent()
    {
        QVERIFY_RESULT(writeFile(m_folder.filePath(u"more.txt"_s), "more\n"));
        open();
        QTRY_VERIFY2_WITH_TIMEOUT(plan().startsWith(u"1 file"), qPrintable(plan()), patience);
        // The copy at the site is no folder any more when it comes to sending.
        const QByteArray copy = projectCopy(RemotePath("/work/demo"), m_folder.path()).shellWord();
        const auto atSite = [this](const QByteArray &command) {
            const auto done = m_connection->run([command](ssh::Session &session) { return session.run(command); });
            QTRY_VERIFY(done.isFinished());
            QVERIFY_RESULT(done.result());
            QCOMPARE(done.result()->exitCode, 0);
        };
        atSite("mv " + copy + " /work/demo/away && touch " + copy);
        click(u"runFolderRun"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"errorPanel"_s)->isVisible(), patience);
        QString said;
        for (const auto *label : child<QWidget>(u"errorPanel"_s)->findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"No job was started."), qPrintable(said));
        atSite("rm " + copy + " && mv /work/demo/away " + copy);
    }

    void refusedByTheScheduler()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(plan().startsWith(u"1 file"), patience);
        child<QSpinBox>(u"runFolderGpus"_s)->setValue(60);
        click(u"runFolderRun"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"errorPanel"_s)->isVisible(), patience);
        QVERIFY(m_dialog->isVisible()); // what was typed is kept
        QCOMPARE(child<QLineEdit>(u"runFolderCommand"_s)->text(), u"sh say.sh"_s);
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
            m_dialog->grab().save(folder + u"/runfolder.png"_s);
    }
};

QTEST_MAIN(RunFolderTest)
#include "tst_runfolder.moc"
