// SPDX-License-Identifier: GPL-3.0-or-later
//
// Closing the window while jobs are followed, with a real server that says nothing of jobs, and looks that the test
// takes in its place: whoever wants to be told of them is asked first, and nobody else.
#include "client/jobs/knownjobs.h"
#include "client/settings/settings.h"
#include "tests/support/ownhome.h"
#include "tests/support/resultcheck.h"
#include "tests/support/testsite.h"
#include "tests/support/waiting.h"
#include "ui/window/application.h"
#include "ui/window/closedialog.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSystemTrayIcon>

#include <memory>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

struct OpenJobService : JobService {
    using JobService::take;
};

} // namespace

class ClosingJobsTest : public QObject
{
    Q_OBJECT

    void start(bool tray);
    void see(JobState state); // one job
    void set(const Setting<bool> &setting, bool isOn) const
    {
        QSettings store = Settings::userStore();
        Settings(store).set(setting, isOn);
    }
    CloseDialog *dialog() const { return m_application->window().findChild<CloseDialog *>(); }
    void click(const QString &button) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(button), Qt::LeftButton);
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_application.reset(); }
    void followedOn();
    void quits();
    void notAsked_data();
    void notAsked();
};

void ClosingJobsTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"officina"_s);
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void ClosingJobsTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
}

void ClosingJobsTest::start(bool tray)
{
    m_application = std::make_unique<Application>(*qApp, ApplicationOptions{u"en"_s, {}, tray});
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    m_application->site().use(siteOf(*m_server, u"one"_s, m_server->port()));
    const JobService &jobs = m_application->jobs().inUse();
    QTRY_COMPARE(jobs.connection()->state(), Connection::State::Online);
    QTRY_VERIFY(!jobs.isRefreshing() && (jobs.error() || jobs.refreshed().isValid())); // its own look is over
}

void ClosingJobsTest::see(JobState state)
{
    Job job;
    job.id = {u"7"_s};
    job.name = u"train"_s;
    job.state = state;
    auto look = std::make_shared<JobLook>();
    look->known = std::make_shared<KnownJobs>(QList{job});
    (m_application->jobs().inUse().*&OpenJobService::take)(std::shared_ptr<const JobLook>(look));
}

void ClosingJobsTest::followedOn()
{
    start(true);
    see(JobState::Running);
    MainWindow &window = m_application->window();
    const auto *tray = m_application->findChild<TransferTray *>();
    QSignalSpy told(tray, &TransferTray::allEnded);
    window.close();
    QVERIFY(window.isVisible());
    QVERIFY(dialog());
    const auto labels = dialog()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Jobs: 1 running"_s; }));
    QTest::keyClick(dialog(), Qt::Key_Return); // the safe answer
    QVERIFY(!window.isVisible());
    QVERIFY(tray->isShown());
    QCOMPARE(m_application->findChild<TransferTray *>()->icon()->toolTip(), u"Jobs: 1 running"_s);
    QCOMPARE(m_application->site().connection()->state(), Connection::State::Online);
    QCOMPARE(told.size(), 0); // no transfer has arrived
    // From the icon nobody is asked again: nothing is lost.
    Q_EMIT m_application->findChild<TransferTray *>()->quitWanted();
    QVERIFY(!window.isVisible());
    QVERIFY(!tray->isShown());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void ClosingJobsTest::quits()
{
    start(true);
    see(JobState::Waiting);
    m_application->window().close();
    QVERIFY(dialog());
    click(u"closeStop"_s);
    QVERIFY(!m_application->window().isVisible());
}

void ClosingJobsTest::notAsked_data()
{
    QTest::addColumn<bool>("tray");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("quiet");
    QTest::addColumn<bool>("ends");
    QTest::newRow("nothing runs") << true << JobState::Completed << false << true;
    QTest::newRow("no tray") << false << JobState::Running << false << true;
    QTest::newRow("not to be disturbed") << true << JobState::Running << true << true;
    QTest::newRow("starts alone, and it has") << true << JobState::Running << false << false;
}

void ClosingJobsTest::notAsked()
{
    QFETCH(const bool, tray);
    QFETCH(const JobState, state);
    QFETCH(const bool, quiet);
    QFETCH(const bool, ends);
    set(setting::doNotDisturb, quiet);
    set(setting::newsOfEnds, ends);
    set(setting::newsOfFailures, ends);
    start(tray);
    see(state);
    m_application->window().close();
    QVERIFY(!dialog());
    QVERIFY(!m_application->window().isVisible());
}

QTEST_MAIN(ClosingJobsTest)
#include "tst_closingjobs.moc"
