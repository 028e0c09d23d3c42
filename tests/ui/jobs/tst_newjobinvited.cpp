// SPDX-License-Identifier: GPL-3.0-or-later
//
// A new job while an invitation holds for the site: its partition and the like are what the form starts from, each shown
// as its own and to be changed; what the user chose stays, also the next time; one that has expired sets nothing. And
// what is said while the site has not told its limits; and what the user's start-up files there set.
#include "client/base/files.h"
#include "client/invitations/invitationbook.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/resultcheck.h"
#include "tests/ui/jobs/newjobclicks.h"
#include "ui/common/chip.h"
#include "ui/common/language.h"
#include "ui/jobs/invitedrow.h"
#include "ui/jobs/jobchecks.h"
#include "ui/present/invitationtext.h"

using namespace officina;
using namespace officina::testing;

class NewJobInvitedTest : public NewJobClicks
{
    Q_OBJECT

    AcceptedInvitation accepted(const QString &jobTemplate = u"gpu"_s, const QString &job = u"first.sbatch"_s) const
    {
        Invitation invitation = workshop();
        invitation.site = u"practice"_s;
        invitation.account = u"demo"_s;
        invitation.partition = u"debug"_s;
        invitation.qos = u"normal"_s;
        invitation.reservation = u"workshop"_s;
        invitation.jobTemplate = jobTemplate;
        invitation.job = job;
        return {sealedBy(invitation), noon(), m_folder.path()};
    }
    QString text(const QString &name) const { return child<QLineEdit>(name)->text(); }
    QString partition() const { return child<QComboBox>(u"newJobPartition"_s)->currentText(); }
    QString named() const { return child<QLabel>(u"newJobInvitedFields"_s)->text(); }
    bool isShown() const { return child<QFrame>(u"newJobInvited"_s)->isVisible(); }

private Q_SLOTS:
    void initTestCase() { signIn(); }
    void cleanup() { closeDialog(); }
    void cleanupTestCase() { cancelAll(); }

    void withoutAnInvitation()
    {
        open({{u"template"_s, u"gpu"_s}});
        QVERIFY(!isShown());
        QCOMPARE(partition(), u"gpu"_s);
    }

    void isWhatTheFormStartsFrom()
    {
        open({}, {accepted(), {}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(isReady());
        for (const QString &line :
             {u"--partition=debug"_s, u"--reservation=workshop"_s, u"--qos=normal"_s, u"--account=demo"_s})
            QVERIFY2(script().contains(line), qPrintable(line));
        QVERIFY(child<QPushButton>(u"newJobTemplate-gpu"_s)->isChecked());
        QVERIFY(isShown());
        QCOMPARE(child<QLabel>(u"newJobInvitedBy"_s)->text(), originText(workshop()));
        for (const QString &field : {u"Partition: debug"_s, u"Reservation: workshop"_s, u"QoS: normal"_s,
                                     u"Account: demo"_s, u"Job template: gpu"_s})
            QVERIFY2(named().contains(field), qPrintable(named()));
        QCOMPARE(child<QComboBox>(u"newJobPartition"_s)->toolTip(), originText(workshop()));
        picture(u"invited"_s);
    }

    void choicesOfTheUserStay()
    {
        open({}, {accepted(), {}});
        if (QTest::currentTestFailed())
            return;
        child<QComboBox>(u"newJobPartition"_s)->setEditText(u"gpu"_s);
        click(u"newJobTemplate-training"_s);
        QVERIFY(!named().contains(u"Partition"_s));
        QVERIFY(!named().contains(u"Job template"_s));
        QVERIFY(named().contains(u"Reservation: workshop"_s));
        QVERIFY(child<QComboBox>(u"newJobPartition"_s)->toolTip().isEmpty());
        const QVariantMap values = m_dialog->values();
        closeDialog();

        open(values, {accepted(), {}}); // and the next time
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(partition(), u"gpu"_s);
        QVERIFY(child<QPushButton>(u"newJobTemplate-training"_s)->isChecked());
        QCOMPARE(text(u"newJobReservation"_s), u"workshop"_s);
        const QVariantMap again = m_dialog->values();
        closeDialog();

        open(again); // the invitation is gone: what was its own goes with it
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(partition(), u"gpu"_s);
        QVERIFY(text(u"newJobReservation"_s).isEmpty());
        QVERIFY(!isShown());
    }

    // What was left there by the site's own defaults is no choice.
    void comesAfterAJobWithoutIt()
    {
        open({{u"template"_s, u"sweep"_s}});
        if (QTest::currentTestFailed())
            return;
        const QVariantMap values = m_dialog->values();
        QCOMPARE(values[u"partition"_s].toString(), u"gpu"_s);
        closeDialog();
        open(values, {accepted(), {}});
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(partition(), u"debug"_s);
        QVERIFY(child<QPushButton>(u"newJobTemplate-gpu"_s)->isChecked());
        QVERIFY(text(u"newJobArray"_s).isEmpty()); // of the other template
    }

    void templateThatIsNotHere()
    {
        open({}, {accepted(u"unheard-of"_s), {}});
        if (QTest::currentTestFailed())
            return;
        QVERIFY(child<QPushButton>(u"newJobTemplate-training"_s)->isChecked());
        QVERIFY(!named().contains(u"unheard-of"_s));
    }

    void expired()
    {
        open({{u"template"_s, u"gpu"_s}}, {{}, accepted()});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(isReady());
        QVERIFY(!script().contains(u"--reservation"_s));
        QCOMPARE(partition(), u"gpu"_s);
        QVERIFY(isShown());
        QVERIFY(child<QLabel>(u"newJobInvitedBy"_s)->text().contains(u"expired"_s));
        QVERIFY(!child<QPushButton>(u"newJobInvitedScript"_s)->isVisible());
        picture(u"invited-expired"_s);
    }

    void itsScript()
    {
        QVERIFY(writeFile(m_folder.filePath(u"first.sbatch"_s),
                          "#!/bin/bash\n#SBATCH --time=00:03:00\n#SBATCH --partition=gpu\nhostname\n"));
        open({}, {accepted(), {}});
        if (QTest::currentTestFailed())
            return;
        click(u"newJobInvitedScript"_s);
        QTRY_VERIFY(script().contains(u"\nhostname"_s));
        QVERIFY(script().contains(u"--partition=gpu"_s)); // as it says itself
        QVERIFY(script().contains(u"--reservation=workshop"_s)); // as it leaves open
        QVERIFY(script().contains(u"--account=demo"_s));
        QTRY_VERIFY(isReady());
        const QVariantMap values = m_dialog->values();
        closeDialog();
        open(values, {accepted(), {}}); // it is what the user began last
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(script().contains(u"\nhostname"_s));
        QCOMPARE(partition(), u"gpu"_s);
    }

    void scriptThatIsNotThere_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("job");
        QTest::addColumn<QString>("words");
        QTest::newRow("a link") << QString() << u"first.sbatch"_s << u"came as a link"_s;
        QTest::newRow("moved") << m_folder.path() << u"gone.sbatch"_s << u"may have been moved"_s;
        QTest::newRow("leads out") << m_folder.path() << u"out/passwd"_s << u"leads out of the folder"_s;
    }
    void scriptThatIsNotThere()
    {
        QFETCH(QString, folder);
        QFETCH(QString, job);
        QFETCH(QString, words);
        QFile::link(u"/etc"_s, m_folder.filePath(u"out"_s));
        AcceptedInvitation one = accepted(u"gpu"_s, job);
        one.folder = folder;
        open({}, {one, {}});
        if (QTest::currentTestFailed())
            return;
        const QString before = script();
        click(u"newJobInvitedScript"_s);
        QVERIFY(panelSays(words));
        QCOMPARE(script(), before);
    }

    void beforeTheLimitsAreKnown()
    {
        {
            const NewJobDialog fresh(*m_jobs, {}); // nothing has been answered yet
            QVERIFY(fresh.findChild<QLabel *>(u"newJobLimits"_s));
        }
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(isReady());
        auto *checks = m_dialog->findChild<JobChecks *>();
        QCOMPARE(checks->limits(), JobChecks::Limits::Told);
        QVERIFY(!child<QLabel>(u"newJobLimits"_s));
        checks->setLimits(JobChecks::Limits::Asked); // as it was a moment ago
        QVERIFY(child<QLabel>(u"newJobLimits"_s)->text().contains(u"limits"_s));
        const auto signs = checks->findChildren<Chip *>();
        QVERIFY(!signs.isEmpty());
        QCOMPARE(signs.first()->text(), u"?"_s);
        QCOMPARE(signs.first()->accessibleName(), u"Not known"_s); // a sign alone says nothing
        QSignalSpy submitted(m_jobs.get(), &JobService::submitted);
        click(u"newJobSubmit"_s);
        QTRY_VERIFY(child<QPushButton>(u"newJobDoNotSend"_s));
        click(u"newJobDoNotSend"_s);
        QTRY_VERIFY(!child<QPushButton>(u"newJobDoNotSend"_s));
        QVERIFY(submitted.isEmpty());
        click(u"newJobSubmit"_s);
        QTRY_VERIFY(child<QPushButton>(u"newJobSendAnyway"_s));
        click(u"newJobSendAnyway"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!submitted.isEmpty(), patience);
        m_started += submitted.first().first().value<RunRecord>().job;
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_s;
        QTest::newRow("dark, German") << true << u"de"_s;
    }
    void looks()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        Language spoken(*qApp);
        spoken.use(language);
        m_theme->setScheme(dark ? Scheme::Dark : Scheme::Light);
        open({}, {accepted(), {}});
        if (QTest::currentTestFailed())
            return;
        m_dialog->resize(960, 620);
        QTRY_VERIFY(isShown());
        QCOMPARE(m_dialog->size(), QSize(960, 620)); // it fits
        const auto *button = child<QPushButton>(u"newJobInvitedScript"_s);
        QVERIFY(button->width() >= button->sizeHint().width());
        picture(u"invited-%1"_s.arg(language));
        m_theme->setScheme(Scheme::Light);
    }

    // What the user's start-up files at the site set is there to begin with, and said; what is typed goes before it.
    void startUpFiles()
    {
        auto known = m_jobs->dialect();
        QVERIFY(known);
        known->defaults = {{u"SBATCH_RESERVATION"_s, u"course"_s}, {u"SLURM_CLUSTERS"_s, u"elsewhere"_s}};
        const QString folder = m_folder.filePath(u"schedulers"_s);
        QVERIFY_RESULT(SchedulerFinder(folder).learn(m_connection->site(), *known));
        auto before = std::exchange(m_jobs, std::make_unique<JobService>(m_clock, nullptr, folder));
        m_jobs->setConnection(m_connection.get());
        open({{u"template"_s, u"gpu"_s}});
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        QVERIFY2(script().contains(u"#SBATCH --reservation=course\n"), qPrintable(script()));
        const auto *said = child<QLabel>(u"newJobStartUp"_s);
        QVERIFY(said->isVisible());
        QVERIFY2(said->text().contains(u"SBATCH_RESERVATION=course"), qPrintable(said->text()));
        QVERIFY2(said->text().contains(u"SLURM_CLUSTERS=elsewhere"), qPrintable(said->text()));
        child<QLineEdit>(u"newJobReservation"_s)->setText(u"other"_s);
        QVERIFY2(!said->text().contains(u"course"), qPrintable(said->text()));
        QVERIFY(script().contains(u"#SBATCH --reservation=other\n"));
        m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        m_jobs = std::move(before);
        open({{u"template"_s, u"gpu"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), patience);
        QVERIFY(!child<QLabel>(u"newJobStartUp"_s)->isVisible()); // nothing to say
    }
};

QTEST_MAIN(NewJobInvitedTest)
#include "moc_newjobclicks.cpp"
#include "tst_newjobinvited.moc"
