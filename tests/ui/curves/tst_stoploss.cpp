// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real job under the practice factory's Slurm whose loss turns into NaN: cancelled by itself where
// the user wants that, and let run where not.
#include "client/jobs/jobboard.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/common/theme.h"
#include "ui/curves/curvespage.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class StopLossTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60'000; // ms, of every wait; a test function has 300 s in all

    // Trains for a minute; from its 30th step on there is no loss any more.
    RunRecord submit()
    {
        JobSpec spec;
        spec.name = u"stop loss"_s;
        spec.nodes = 1;
        spec.gpus = 1;
        spec.cpus = 1;
        spec.memory = 64;
        spec.timeLimit = 900;
        spec.runFolder =
            RemotePath("/work/demo/runs/stop-loss-" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
        spec.body = "mkdir -p logs\n"
                    "echo step,loss >logs/metrics.csv\n"
                    "step=0\n"
                    "while step=$((step + 1)); do\n" // until it is cancelled
                    "  if [ $step -lt 30 ]; then echo $step,0.5; else echo $step,nan; fi >>logs/metrics.csv\n"
                    "  sleep 0.1\n"
                    "done\n";
        const auto sent = m_jobs->inUse().submit(spec);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience); }();
        const auto answer = sent.isFinished() ? sent.result() : Result<SentJob>(failure(Error::Kind::Timeout));
        return answer.value_or(SentJob()).run;
    }
    JobState stateOf(const JobId &id)
    {
        m_jobs->inUse().refresh();
        std::ignore = QTest::qWaitFor([this] { return !m_jobs->inUse().isRefreshing(); }, patience);
        const Job *job = m_jobs->inUse().find(id);
        return job ? job->state : JobState::Unknown;
    }

    Clock m_clock;
    AutoPrompts m_prompts;
    TempFolder m_folder;
    QSettings m_store{m_folder.path(u"officina.ini"_s), QSettings::IniFormat};
    Settings m_settings{m_store};
    std::unique_ptr<JobBoard> m_jobs;
    std::unique_ptr<SiteInUse> m_site;

private Q_SLOTS:
    void initTestCase()
    {
        new Theme(*qApp);
        m_jobs = std::make_unique<JobBoard>(m_clock, nullptr);
        m_site = std::make_unique<SiteInUse>(m_prompts);
        connect(m_site.get(), &SiteInUse::changed, m_jobs.get(),
                [this] { m_jobs->setConnections(m_site->connection()); });
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_site->use(*practice);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->inUse().refreshed().isValid(), patience);
    }

    void lostJobIsCancelled_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("not wanted") << false;
        QTest::newRow("wanted") << true;
    }

    void lostJobIsCancelled()
    {
        QFETCH(bool, wanted);
        AlertSettings settings;
        settings.cancelsJobs = wanted;
        save(settings, m_settings);
        RunSources sources(m_folder.path(u"copies"_s));
        sources.useConnections(m_site->connection());
        RunAlerts alerts(m_settings);
        EarlyStopping stopping(sources, alerts,
                               [this](const SiteId &, const JobId &job) { return m_jobs->inUse().cancel(job); });
        CurvesPage page(*m_site, m_settings, {sources, alerts, stopping});
        page.show();
        QSignalSpy cancelled(&stopping, &EarlyStopping::jobStopped);
        const RunRecord run = submit();
        QVERIFY(!run.job.isEmpty());
        page.openRun({run.logs, run.name, run.job, 1});
        if (!wanted) {
            QTRY_VERIFY_WITH_TIMEOUT(page.shownPoints() >= 45, patience); // some of them NaN
            QCOMPARE(cancelled.size(), 0);
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(run.job), JobState::Running, patience); // as the list will say
            const auto done = m_jobs->inUse().cancel(run.job);
            QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), patience);
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(run.job), JobState::Cancelled, patience);
        QVERIFY(page.findChild<QWidget *>(u"lostNotice"_s)->isVisible());
    }

    void cleanupTestCase()
    {
        m_site->leave();
        m_jobs.reset();
        m_site.reset();
    }
};

QTEST_MAIN(StopLossTest)
#include "tst_stoploss.moc"
