// SPDX-License-Identifier: GPL-3.0-or-later
//
// The start page after a restart, in the whole program: what was known of the site is there before anybody
// asks it, a sweep of 300 failures is one line, and what is put aside stays away after the next restart.
#include "client/base/userfolders.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "tests/cli/program.h"
#include "tests/support/ownhome.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "ui/present/formats.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class StartNeedsTest : public QObject
{
    Q_OBJECT

private:
    void fillHistory();
    void picture(Application &application, const QString &name);

    TempFolder m_home;
    QDateTime m_seen; // when the site was last asked

private Q_SLOTS:
    void lastKnownAndPutAside();
};

void StartNeedsTest::fillHistory()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Job> jobs;
    for (int i = 0; i < 300; ++i) {
        Job job;
        job.id = {u"50_%1"_s.arg(i)};
        job.parent = {u"50"_s};
        job.task = i;
        job.name = u"sweep-over-learning-rates"_s;
        job.state = JobState::OutOfMemory;
        job.elapsed = 90;
        job.times = {.submitted = now.addSecs(-9000), .started = now.addSecs(-8000), .ended = now.addSecs(-7000 + i)};
        jobs += job;
    }
    Job running;
    running.id = {u"51"_s};
    running.name = u"train"_s;
    running.state = JobState::Running;
    running.times.submitted = now.addSecs(-8000);
    jobs += running;
    Store store(dataFolder() + u"/officina.db"_s);
    const Clock clock;
    m_seen = now.addSecs(-3600);
    JobHistory(store, clock).add({loadSites().sites.first().id, jobs, {}, m_seen, m_seen});
}

void StartNeedsTest::picture(Application &application, const QString &name)
{
    const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(300);
    application.window().grab().save(folder + u'/' + name);
}

void StartNeedsTest::lastKnownAndPutAside()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    liveIn(m_home);
    const QString factory = m_home.path(u"factory"_s);
    describeServer(factory, server, server.port(), server.identity(), server.knownHosts());
    qputenv("OFFICINA_PRACTICE_DIR", QFile::encodeName(factory));
    QCoreApplication::setApplicationName(u"officina"_s);
    fillHistory();
    for (const bool again : {false, true}) {
        Application application(*qApp, ApplicationOptions{u"en"_s, {}});
        application.start();
        MainWindow &window = application.window();
        window.resize(again ? QSize(1440, 900) : QSize(960, 620));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(PageId::Start);
        // Before one connects: what there was to see the last time, and when that was.
        const auto *card = window.findChild<QPushButton *>(u"step-jobs"_s);
        const auto says = [card](const QString &words) {
            const auto labels = card->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(says(u" waited or ran at "_s));
        QVERIFY(says(formats::dateTime(m_seen)));
        QVERIFY_RESULT(application.connectTo(loadSites().sites.first().id));
        // There is no scheduler at that server: all of this is as it was known.
        QTRY_COMPARE(application.jobs().inUse().jobs().size(), 301);
        QVERIFY(application.jobs().inUse().isFromHistory());
        QCOMPARE(application.jobs().inUse().find(JobId{u"51"_s})->state, JobState::Running);
        QVERIFY(application.jobs().inUse().refreshed().secsTo(QDateTime::currentDateTimeUtc()) >= 3600);
        QTRY_VERIFY(application.jobs().inUse().error());
        QVERIFY(window.findChild<QLabel *>(u"statusJobs"_s)->text().isEmpty()); // nobody knows that it runs
        QCOMPARE(application.jobs().inUse().jobs().size(), 301);
        const auto lines = [&] { return window.findChildren<QToolButton *>(QRegularExpression(u"^seen-"_s)); };
        if (again) {
            QTest::qWait(500);
            QVERIFY(lines().isEmpty());
            window.showPage(PageId::Settings);
            QVERIFY(window.findChild<QCheckBox *>(u"newsOfStarts"_s));
            window.findChild<QCheckBox *>(u"newsOfStarts"_s)->setFocus();
            picture(application, u"settings-news.png"_s);
            continue;
        }
        QTRY_COMPARE(lines().size(), 1);
        picture(application, u"start-needs.png"_s);
        QTest::mouseClick(lines().first(), Qt::LeftButton);
        QTRY_COMPARE(lines().size(), 0);
        QSettings store = Settings::userStore();
        Settings(store).set(setting::colourScheme, u"dark"_s);
    }
}

QTEST_MAIN(StartNeedsTest)
#include "tst_startneeds.moc"
