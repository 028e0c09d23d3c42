// SPDX-License-Identifier: GPL-3.0-or-later
//
// A learner's hour in the whole program, at a real Slurm with a reservation of the workshop: a file is opened and agreed
// to, and from there on its data and job are sent by the buttons that it brought; the report that they write at the end
// is one that their teacher's program reads, and nothing was noted before the invitation was there.
#include "client/base/files.h"
#include "client/cohort/ownsteps.h"
#include "client/cohort/progressreport.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/practicevariant.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/jobs/jobchecks.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/start/progressreportdialog.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QDir>
#include <QtGui/QDesktopServices>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using cohort::Step;

namespace {

constexpr int patience = 120000; // ms
constexpr char script[] = "#!/bin/bash\n#SBATCH --job-name=first\n#SBATCH --time=00:05:00\n#SBATCH --mem=100\n"
                          "mkdir -p logs\ncp ../../data/losses.csv logs/new\nmv logs/new logs/metrics.csv\n";

} // namespace

class InvitedLearnerTest : public QObject
{
    Q_OBJECT

    PracticeVariant m_factory{u"invited"_s, R"({"slurm": ["MaxJobCount=10000"]})"};
    TempFolder m_home;
    std::unique_ptr<Application> m_application;
    QList<QUrl> m_mails;
    SiteId m_practice{u"practice"_s};

    MainWindow &window() const { return m_application->window(); }
    template <class T> T *shown(const QString &name) const
    {
        const auto all = window().findChildren<T *>(name);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.end() ? nullptr : *found;
    }
    bool canClick(const QString &name) const
    {
        const auto *button = shown<QAbstractButton>(name);
        return button && button->isEnabled();
    }
    void click(const QString &name) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(canClick(name), qPrintable(name), patience);
        QTest::mouseClick(shown<QAbstractButton>(name), Qt::LeftButton);
    }
    void picture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(200);
            QWidget *top = QApplication::activeModalWidget();
            (top ? top : &window())->grab().save(folder + u'/' + name + u".png"_s);
        }
    }
    QString progress() const { return m_home.path(u"officina/progress"_s); }
    bool knows(Step step) const
    {
        const auto steps = cohort::OwnSteps(progress()).at(m_practice);
        const auto *mark = markOf(steps, step);
        return mark && mark->since.isValid();
    }
    Invitation invitation() const
    {
        Invitation invitation = workshopOfCohort();
        invitation.issued = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() - 60, QTimeZone::UTC);
        invitation.expires = invitation.issued.addDays(1);
        invitation.site = m_practice.value;
        invitation.host.clear();
        invitation.port = 0;
        invitation.hostKey.clear();
        invitation.project.clear();
        invitation.account = u"demo"_s;
        invitation.partition = u"gpu"_s;
        invitation.qos.clear();
        invitation.reservation = u"workshop"_s;
        invitation.data = u"data"_s;
        invitation.jobTemplate.clear();
        invitation.job = u"first.sbatch"_s;
        invitation.language.clear();
        invitation.contact = u"ana@example.org"_s;
        return invitation;
    }

private Q_SLOTS:
    void mailWanted(const QUrl &url) { m_mails += url; }

    void initTestCase()
    {
        QVERIFY(m_factory.start());
        m_factory.administrate("scontrol create reservation ReservationName=workshop StartTime=now Duration=60 "
                               "Nodes=ALL Accounts=demo Flags=IGNORE_JOBS");
        const QByteArray made = m_factory.administrate("scontrol show reservation");
        QVERIFY2(made.contains("ReservationName=workshop"), made.constData());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"}) // HOME is the factory's too
            qputenv(name, m_home.bytes());
        qputenv("OFFICINA_PRACTICE_DIR", QFile::encodeName(m_factory.file({})));
        QCoreApplication::setApplicationName(u"officina"_s);
        m_home.folder("usb");
        m_home.folder("usb/data");
        m_home.file("usb/data/losses.csv", "step,loss\n1,0.5\n2,0.4\n3,0.3\n");
        m_home.file("usb/first.sbatch", script);
        m_home.file("usb/w.officina-invitation", sealedBy(invitation()).sealed.toFile());
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "mailWanted");
        m_application = std::make_unique<Application>(*qApp, ApplicationOptions{u"en"_s, {}});
        m_application->start();
        window().resize(1240, 800);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().showPage(PageId::Start);
    }
    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        m_application.reset();
    }

    // Privacy: whoever is in no cohort is not noted.
    void nothingIsNotedBefore()
    {
        QVERIFY(!shown<QWidget>(u"workshopCard"_s));
        QVERIFY_RESULT(m_application->connectTo(m_practice));
        QTRY_VERIFY_WITH_TIMEOUT(m_application->site().connection()->state() == Connection::State::Online, patience);
        QVERIFY(!QFile::exists(progress()));
        m_application->site().leave();
    }

    void accepts()
    {
        m_application->fulfil({}, m_home.path(u"usb/w.officina-invitation"_s));
        QTRY_VERIFY(shown<QPlainTextEdit>(u"invitationConsent"_s));
        QCOMPARE(shown<QPlainTextEdit>(u"invitationConsent"_s)->toPlainText(), invitation().consent);
        picture(u"learner-invitation"_s);
        QVERIFY(!QFile::exists(m_home.path(u"officina/invitations/accepted.json"_s)));
        click(u"invitationTake"_s);
        click(u"connectButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(knows(Step::Connected), patience);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!knows(Step::Staged));
    }

    void stages()
    {
        QTRY_VERIFY(canClick(u"workshopData"_s));
        picture(u"learner-start"_s);
        window().resize(960, 620);
        QTRY_COMPARE(window().size(), QSize(960, 620)); // it fits, by scrolling
        picture(u"learner-start-small"_s);
        window().resize(1240, 800);
        window().showPage(PageId::Data);
        QTRY_VERIFY_WITH_TIMEOUT(canClick(u"workshopStage"_s), patience);
        picture(u"learner-data"_s);
        window().showPage(PageId::Start);
        click(u"workshopData"_s);
        QCOMPARE(window().currentPage(), PageId::Data);
        QTRY_VERIFY_WITH_TIMEOUT(knows(Step::Staged), patience);
        QTRY_VERIFY(!shown<QWidget>(u"workshopNotice"_s)); // it is done
        window().showPage(PageId::Start);
        QTRY_VERIFY(!canClick(u"workshopData"_s));
    }

    void runs()
    {
        click(u"workshopJob"_s);
        QTRY_VERIFY(shown<QPlainTextEdit>(u"newJobScript"_s));
        const auto text = [this] { return shown<QPlainTextEdit>(u"newJobScript"_s)->toPlainText(); };
        QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"losses.csv"_s), patience);
        QVERIFY(text().contains(u"--reservation=workshop"_s));
        QVERIFY(text().contains(u"--partition=gpu"_s));
        const auto *checks = window().findChild<JobChecks *>();
        QTRY_VERIFY_WITH_TIMEOUT(checks->limits() == JobChecks::Limits::Told && canClick(u"newJobSubmit"_s), patience);
        picture(u"learner-job"_s);
        click(u"newJobSubmit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(knows(Step::Submitted), patience);
        const auto ended = [this] {
            m_application->jobs().refresh();
            const auto jobs = m_application->jobs().inUse().jobs();
            return !jobs.isEmpty() && jobs.first().state == JobState::Completed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended(), patience);
        QVERIFY(m_factory.administrate("sacct -X -n -P --format=Reservation,Partition").contains("workshop|gpu"));
        click(u"openCurves"_s);
        QTRY_VERIFY_WITH_TIMEOUT(knows(Step::Watched), patience);
    }

    void reports()
    {
        window().showPage(PageId::Start);
        click(u"workshopReport"_s);
        auto *dialog = window().findChild<ProgressReportDialog *>();
        QVERIFY(dialog);
        auto *agree = dialog->findChild<QCheckBox *>(u"reportAgree"_s);
        auto *contents = dialog->findChild<QPlainTextEdit *>(u"reportContents"_s);
        QTRY_VERIFY(contents->toPlainText().contains(u"Watched"_s));
        QVERIFY(contents->toPlainText().contains(invitation().consent));
        QVERIFY(!agree->isEnabled()); // by whom?
        const QString file = m_home.path(u"report.json"_s);
        dialog->write(file); // nothing is agreed to yet
        QVERIFY(!QFile::exists(file));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reportMail"_s), u"tine@example.org"_s);
        QVERIFY(contents->toPlainText().contains(u"tine@example.org"_s));
        dialog->write(file);
        QVERIFY(!QFile::exists(file));
        QTest::mouseClick(agree, Qt::LeftButton, {}, QPoint(8, agree->height() / 2));
        QVERIFY(agree->isChecked());
        picture(u"learner-report"_s);
        dialog->write(file);
        const auto bytes = readFile(file);
        QVERIFY_RESULT(bytes);
        const auto report = cohort::readReport(*bytes);
        QVERIFY_RESULT(report);
        QCOMPARE(report->cohort.value, invitation().cohort);
        QCOMPARE(report->mail, u"tine@example.org"_s);
        QCOMPARE(report->site, m_practice);
        QCOMPARE(report->consent, invitation().consent);
        for (const Step step : {Step::Connected, Step::Staged, Step::Submitted, Step::Watched})
            QVERIFY2(markOf(report->steps, step) && markOf(report->steps, step)->since.isValid(),
                     qPrintable(nameOf(step)));
        picture(u"learner-report-written"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"reportOpenMail"_s), Qt::LeftButton);
        QCOMPARE(m_mails.size(), 1);
        QCOMPARE(m_mails.first().path(), u"ana@example.org"_s);
        QVERIFY(!m_mails.first().toString().contains(u"attach="_s));
        dialog->close();
    }
};

QTEST_MAIN(InvitedLearnerTest)
#include "tst_invitedlearner.moc"
