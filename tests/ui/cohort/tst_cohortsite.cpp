// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking the site of a cohort, against the practice factory's real Slurm: what it shows of jobs goes into the cohort with
// where it is known from, budgets come beside the teams, and whoever stops it gets nothing.
#include "client/jobs/jobs.h"
#include "client/sites/sitelist.h"
#include "tests/ui/cohort/cohortfixture.h"
#include "ui/cohort/cohortlook.h"
#include "ui/common/errorpanel.h"

#include <QtCore/QSemaphore>
#include <QtWidgets/QProgressBar>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using cohort::Cohort;
using cohort::Step;

class TestCohortSite : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 120000; // ms

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CohortWorld> m_world;
    Site m_site;

    Cohort now() const { return m_world->store.load({u"practice-group"_s}).value(); }
    CohortLook &look() const { return *m_world->page->findChild<CohortLook *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_site = *practice;
        m_world = std::make_unique<CohortWorld>();
        m_world->siteInUse.use(m_site);
        QVERIFY(m_world->show());
        Cohort cohort{.title = u"Practice group"_s, .site = m_site.id, .account = u"demo"_s};
        cohort.from = QDate::currentDate().addDays(-1);
        cohort.members = {cohort::Member{.mail = u"ada@example.org"_s, .team = u"Engines"_s, .user = m_site.user},
                          cohort::Member{.mail = u"grace@example.org"_s, .team = u"Engines"_s}};
        QVERIFY_RESULT(m_world->store.create(cohort));
        m_world->page->activated();
        const auto sent =
            m_world->siteInUse.connection()->run([site = m_site](ssh::Session &session) -> Result<SentJob> {
                SchedulerFinder finder;
                const auto at = finder.find(session, site);
                if (!at)
                    return passOn(at);
                const auto work = workFolder(session, site);
                if (!work)
                    return passOn(work);
                JobSpec job;
                job.name = u"cohort"_s;
                job.account = u"demo"_s;
                job.cpus = 1;
                job.memory = 64;
                job.timeLimit = 120;
                job.shell = "/bin/bash";
                job.body = "true\n";
                job.runFolder = plannedRunFolder(*work, job.name, QDateTime::currentDateTime());
                if (const auto made = session.makePath(job.runFolder.parent()); !made)
                    return passOn(made);
                return submitJob(*at, job);
            });
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY_RESULT(sent.result());
    }
    void cleanupTestCase() { m_world.reset(); }

    void stopped()
    {
        QSemaphore held;
        const auto holding = m_world->siteInUse.connection()->run([&held](ssh::Session &) -> Result<> {
            held.acquire();
            return {};
        });
        m_world->click(u"cohortAsk"_s);
        QVERIFY(look().isAsking());
        m_world->click(u"cohortAsk"_s); // is "Stop asking" now
        held.release();
        QTRY_VERIFY_WITH_TIMEOUT(!look().isAsking(), patience);
        QVERIFY(!look().told({u"practice-group"_s}).asked.isValid());
        QVERIFY(!markOf(now().members.first().steps, Step::Submitted));
        QVERIFY(!m_world->page->findChild<ErrorPanel *>()->hasError()); // it was wanted
    }

    void asked()
    {
        m_world->click(u"cohortAsk"_s);
        QTRY_VERIFY_WITH_TIMEOUT(look().told({u"practice-group"_s}).asked.isValid(), patience);
        const Cohort cohort = now(); // the mark is within it
        const auto *mark = markOf(cohort.members.first().steps, Step::Submitted);
        QVERIFY(mark);
        QCOMPARE(mark->source, cohort::Source::Site);
        QVERIFY(!markOf(cohort.members.last().steps, Step::Submitted)); // whose user name is not known
        const QString told = m_world->text(u"cohortTold"_s);
        QVERIFY2(told.contains(u"Of 1 member(s) the user name at the site is not known"_s), qPrintable(told));
        m_world->click(u"cohortByMember"_s);
        m_world->select(u"cohortMembers"_s, u"ada@example.org"_s);
        QVERIFY(m_world->text(u"cohortStepText-submitted"_s).contains(u"the project's jobs at the site"_s));
        // The practice factory sets its project a limit.
        QVERIFY2(m_world->text(u"cohortBudget"_s).contains(u"left"_s), qPrintable(m_world->text(u"cohortBudget"_s)));
        QVERIFY(m_world->has(u"cohortBudgetBar"_s));
        m_world->picture(u"site-asked"_s);
        m_world->click(u"cohortByTeam"_s);
        QVERIFY(m_world->cell(u"cohortTeams"_s, u"Engines"_s, 7).toString().contains(u" of "_s));
    }

    void leftMeanwhile()
    {
        m_world->siteInUse.leave();
        QSignalSpy wanted(m_world->page.get(), &CohortPage::connectWanted);
        m_world->click(u"cohortAsk"_s);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(look().told({u"practice-group"_s}).asked.isValid()); // what it told stays
    }
};

QTEST_MAIN(TestCohortSite)
#include "tst_cohortsite.moc"
