// SPDX-License-Identifier: GPL-3.0-or-later
//
// JobService against the practice factory: it asks at its own pace while something runs, keeps
// the last known list when the connection fails and over a restart, and never sends anything twice.
#include "client/jobs/jobservice.h"

#include "client/jobs/sitestoploss.h"

#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/testsite.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <tuple>

#include <sys/stat.h>

using namespace officina;
using namespace Qt::StringLiterals;

class JobServiceTest : public QObject
{
    Q_OBJECT

private:
    template <class T> static Result<T> wait(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000) || future.resultCount() == 0)
            return failure(Error::Kind::Timeout, u"the test waited too long"_s);
        return future.result();
    }

    JobSpec spec(const RemotePath &work, const QString &name, const QByteArray &body) const
    {
        JobSpec job;
        job.name = name;
        job.partition = u"debug"_s;
        job.account = u"demo"_s;
        job.gpus = 1;
        job.cpus = 1;
        job.memory = 64;
        job.timeLimit = 120;
        job.runFolder = plannedRunFolder(work, name, QDateTime::currentDateTime());
        job.body = body;
        return job;
    }

    Clock m_clock;
    testing::AutoPrompts m_prompts;
    Site m_site;

private Q_SLOTS:
    void initTestCase()
    {
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_site = *practice;
    }

    void withoutAConnection()
    {
        JobService service(m_clock, nullptr);
        service.refresh();
        QVERIFY(service.jobs().isEmpty());
        QVERIFY(!service.isRefreshing());
        QVERIFY_ERROR(wait(service.submit({})), Error::Kind::Disconnected);
        QVERIFY_ERROR(wait(service.cancel(JobId{u"1"_s})), Error::Kind::Disconnected);
    }

    void followsAJob()
    {
        QTemporaryDir folder;
        Connection connection(m_site, m_prompts);
        Store store(folder.filePath(u"officina.db"_s));
        JobHistory history(store, m_clock);
        JobService service(m_clock, &history);
        service.setConnection(&connection);
        QVERIFY_RESULT(wait(connection.open()));
        QTRY_VERIFY(service.refreshed().isValid()); // by itself
        const auto work = wait(service.workFolder());
        QVERIFY_RESULT(work);
        QCOMPARE(work->display(), m_site.work);

        // Other tests run jobs of the same user at the same time: only ours counts.
        QList<JobId> ended;
        connect(&service, &JobService::ended, this, [&](const Job &job) { ended += job.id; });
        // It runs until it has been seen.
        const auto sent = wait(service.submit(spec(*work, u"followed"_s, "until [ -e seen ]; do sleep 0.2; done\n")));
        QVERIFY_RESULT(sent);
        const RunRecord *run = &sent->run;
        QTRY_VERIFY(service.find(run->job) != nullptr);
        QVERIFY(service.active() > 0);
        QVERIFY_RESULT(wait(
            connection.run([seen = run->folder / "seen"](ssh::Session &session) { return session.write(seen, {}); })));
        QTRY_COMPARE(ended.count(run->job), 1); // no refresh() was called for it
        QCOMPARE(service.find(run->job)->state, JobState::Completed);
        QCOMPARE(service.find(run->job)->gpus(), 1);

        // This computer's memory (in seconds), then the record on the site.
        const auto known = wait(history.run(m_site.id, run->job, run->folder));
        QVERIFY_RESULT(known);
        QCOMPARE(toJson(known->value_or(RunRecord())), toJson(*run));
        QCOMPARE(toJson(wait(service.run(*service.find(run->job))).value_or(RunRecord())), toJson(*run));
        JobService other(m_clock, nullptr);
        other.setConnection(&connection);
        QCOMPARE(wait(other.run(*service.find(run->job))).value_or(RunRecord()).logs, run->logs);
    }

    // A real job whose GPUs do nothing: warned of where nobody said otherwise, cancelled once where somebody did.
    void stopsALoss()
    {
        QTemporaryDir folder;
        Store store(folder.filePath(u"officina.db"_s));
        JobHistory history(store, m_clock);
        Connection connection(m_site, m_prompts);
        JobService service(m_clock, &history);
        service.setConnection(&connection);
        QVERIFY_RESULT(wait(connection.open()));
        const auto work = wait(service.workFolder());
        QVERIFY_RESULT(work);
        StopLossWish wish{.idleMinutes = 2};
        SiteStopLoss watch(service, m_clock, [&](const SiteId &, const Job &) { return wish; });
        QList<StopLossFinding> found;
        QList<Result<>> acted;
        JobId id;
        connect(&watch, &SiteStopLoss::found, this, [&](const StopLossFinding &finding) {
            if (finding.job.id == id)
                found += finding;
        });
        connect(&watch, &SiteStopLoss::acted, this, [&](const StopLossFinding &finding, const Result<> &done) {
            if (finding.job.id == id)
                acted += done;
        });
        // What its guard would write in the next minutes: what was written before it began is another job's.
        const QByteArray body = "now=$(date +%s); for ahead in 0 60 120 180; do echo $((now + ahead)),0,1,1; done "
                                ">gpu-use.csv; touch ready; until [ -e seen ]; do sleep 0.2; done\n";
        for (const bool cancels : {false, true}) {
            if (cancels)
                wish.cancels = {StopLossFinding::Rule::IdleGpus};
            const auto sent = wait(service.submit(spec(*work, u"idle"_s, body)));
            QVERIFY_RESULT(sent);
            id = sent->run.job;
            found.clear();
            QTRY_VERIFY(service.find(id) && service.find(id)->state == JobState::Running);
            const auto ask = [&] {
                watch.look();
                return !found.isEmpty();
            };
            QTRY_VERIFY(ask());
            watch.look();
            QCOMPARE(found.size(), 1); // told once
            QCOMPARE(found.first().rule, StopLossFinding::Rule::IdleGpus);
            QVERIFY(found.first().minutes >= 3);
            QTRY_COMPARE(acted.size(), cancels ? 1 : 0);
            if (!cancels)
                QVERIFY_RESULT(wait(connection.run(
                    [seen = sent->run.folder / "seen"](ssh::Session &session) { return session.write(seen, {}); })));
            QTRY_VERIFY(hasEnded(service.find(id)->state));
            QCOMPARE(service.find(id)->state, cancels ? JobState::Cancelled : JobState::Completed);
            QCOMPARE(service.wasCancelled(*service.find(id)), cancels);
            const auto known = wait(history.find({.text = id.value, .name = u"idle"_s}));
            QVERIFY_RESULT(known);
            QCOMPARE(known->first().gpuBusy, 0.01);
        }
        QVERIFY_RESULT(acted.first());
        QVERIFY(watch.findings().isEmpty()); // it runs no more
    }

    // What was said of one job as it was sent goes before what is said of all; of an array only the task that idles ends.
    void stopsOnlyWhatItMay()
    {
        Connection connection(m_site, m_prompts);
        JobService service(m_clock, nullptr);
        service.setConnection(&connection);
        QVERIFY_RESULT(wait(connection.open()));
        const auto work = wait(service.workFolder());
        QVERIFY_RESULT(work);
        SiteStopLoss watch(service, m_clock, [](const SiteId &, const Job &) {
            return StopLossWish{.idleMinutes = 2, .cancels = {StopLossFinding::Rule::IdleGpus}};
        });
        QSet<JobId> found;
        QList<JobId> acted;
        connect(&watch, &SiteStopLoss::found, this, [&](const StopLossFinding &one) { found += one.job.id; });
        connect(&watch, &SiteStopLoss::acted, this, [&](const StopLossFinding &one) { acted += one.job.id; });
        const QByteArray body =
            "t=$SLURM_ARRAY_TASK_ID; now=$(date +%s); for ahead in 0 60 120 180; do echo $((now + ahead)),0,"
            "$([ \"$t\" = 1 ] && echo 90 || echo 1),1; done >gpu-use${t:+-$t}.csv\nuntil [ -e seen ]; do sleep 0.2; "
            "done\n";
        JobSpec spared = spec(*work, u"spared"_s, body);
        spared.stops = QStringList{u"allocation"_s};
        const auto one = wait(service.submit(spared));
        QVERIFY_RESULT(one);
        JobSpec tasks = spec(*work, u"tasks"_s, body);
        tasks.array = u"1-2"_s;
        tasks.gpus = 0; // they are to run at once
        const auto array = wait(service.submit(tasks));
        QVERIFY_RESULT(array);
        const JobId busy{array->run.job.value + u"_1"_s}, idle{array->run.job.value + u"_2"_s};
        const auto all = [&](auto is) {
            watch.look();
            return std::ranges::all_of(QList{one->run.job, idle}, is);
        };
        QTRY_VERIFY(all([&](const JobId &id) { return found.contains(id); }));
        QTRY_VERIFY(service.find(idle) && hasEnded(service.find(idle)->state));
        QCOMPARE(acted, QList{idle});
        QCOMPARE(service.find(idle)->state, JobState::Cancelled);
        QVERIFY(service.wasCancelled(*service.find(idle)) && !service.wasCancelled(*service.find(busy)));
        QCOMPARE(service.find(busy)->state, JobState::Running);
        QCOMPARE(service.find(one->run.job)->state, JobState::Running);
        for (const RemotePath &folder : {one->run.folder, array->run.folder})
            QVERIFY_RESULT(
                wait(connection.run([=](ssh::Session &session) { return session.write(folder / "seen", {}); })));
        QTRY_VERIFY(hasEnded(service.find(busy)->state) && hasEnded(service.find(one->run.job)->state));
    }

    void keepsTheListWhenTheConnectionFails()
    {
        testing::Relay relay(m_site.port);
        Site site = m_site;
        site.port = relay.port();
        Connection connection(site, m_prompts);
        JobService service(m_clock, nullptr);
        service.setConnection(&connection);
        service.refresh(); // signs in
        QTRY_VERIFY(service.refreshed().isValid());
        const QList<Job> before = service.jobs();
        QVERIFY(!before.isEmpty()); // the job of the test before

        relay.setRefusing(true);
        relay.cut();
        QSignalSpy failed(&service, &JobService::failed);
        service.refresh();
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(service.jobs(), before);
        QVERIFY(service.error());

        relay.setRefusing(false);
        service.refresh();
        QTRY_VERIFY(!service.error());
    }

    // As after the computer slept: nobody asks for a look, and the list goes on by itself.
    void goesOnAfterTheConnectionWasLost()
    {
        testing::Relay relay(m_site.port);
        Site site = m_site;
        site.port = relay.port();
        site.origin = Site::Origin::SshConfig; // at a real site's pace: that it is lost is known before the next look
        Connection connection(site, m_prompts);
        JobService service(m_clock, nullptr);
        service.setConnection(&connection);
        service.refresh(); // signs in
        QTRY_VERIFY(service.refreshed().isValid());
        QTRY_VERIFY(!service.isRefreshing());
        relay.cut();
        QTRY_COMPARE_WITH_TIMEOUT(connection.state(), Connection::State::Offline, 60'000);
        const QDateTime before = service.refreshed();
        QTRY_COMPARE_WITH_TIMEOUT(connection.state(), Connection::State::Online, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(service.refreshed() > before, 60'000);
        QVERIFY(!service.error());
    }

    // The program ends while a job runs, which ends meanwhile: the next one shows at once what was known,
    // as it was known, and then tells how it ended.
    void afterARestart()
    {
        QTemporaryDir folder;
        Store store(folder.filePath(u"officina.db"_s));
        JobHistory history(store, m_clock);
        Connection connection(m_site, m_prompts);
        RunRecord run;
        QDateTime seen;
        {
            JobService service(m_clock, &history);
            service.setConnection(&connection);
            QVERIFY_RESULT(wait(connection.open()));
            const auto work = wait(service.workFolder());
            QVERIFY_RESULT(work);
            const auto sent =
                wait(service.submit(spec(*work, u"restarted"_s, "until [ -e seen ]; do sleep 0.2; done\n")));
            QVERIFY_RESULT(sent);
            run = sent->run;
            QTRY_VERIFY(service.find(run.job) && service.find(run.job)->state == JobState::Running);
            seen = service.refreshed();
        }
        Connection away(m_site, m_prompts); // not signed in
        JobService next(m_clock, &history);
        next.setConnection(&away);
        QTRY_VERIFY(next.find(run.job));
        QVERIFY(next.isFromHistory());
        QCOMPARE(next.find(run.job)->state, JobState::Running); // as it was last seen
        QCOMPARE(next.refreshed().toSecsSinceEpoch(), seen.toSecsSinceEpoch());
        QVERIFY(!next.isRefreshing());

        QVERIFY_RESULT(wait(
            connection.run([seen = run.folder / "seen"](ssh::Session &session) { return session.write(seen, {}); })));
        QList<Job> ended;
        connect(&next, &JobService::ended, this, [&](const Job &job) {
            if (job.id == run.job)
                ended += job;
        });
        next.refresh(); // signs in
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().state, JobState::Completed);
        QVERIFY(!next.isFromHistory());
        QCOMPARE(toJson(wait(next.run(*next.find(run.job))).value_or(RunRecord())), toJson(run));
        const auto kept = wait(history.find({.name = u"restarted"_s}));
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->first().job.state, JobState::Completed);
        QCOMPARE(toJson(kept->first().run.value_or(RunRecord())), toJson(run));
    }

    // A job of which neither queue nor accounting knows any more: it ended, and nobody knows when.
    void goneWhileNobodyLooked()
    {
        QTemporaryDir folder;
        Store store(folder.filePath(u"officina.db"_s));
        JobHistory history(store, m_clock);
        Job job;
        job.id = JobId{u"99999999"_s};
        job.name = u"forgotten"_s;
        job.state = JobState::Running;
        job.times.submitted = m_clock.now().addDays(-40);
        const QDateTime then = m_clock.now().addDays(-30);
        history.add({m_site.id, {job}, {}, then, then});
        Connection connection(m_site, m_prompts);
        JobService service(m_clock, &history);
        QSignalSpy ended(&service, &JobService::ended);
        service.setConnection(&connection);
        service.refresh();
        QTRY_VERIFY(service.find(job.id) && service.find(job.id)->state == JobState::Ended);
        QVERIFY(!service.find(job.id)->times.ended.isValid());
        QVERIFY(std::ranges::any_of(ended,
                                    [&](const auto &one) { return one.first().template value<Job>().id == job.id; }));
        const auto kept = wait(history.find({.name = u"forgotten"_s}));
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->first().job.state, JobState::Ended);
        QVERIFY(!kept->first().job.times.ended.isValid());
    }

    // Where the scheduler tells nothing of an account, the site's own command is asked, not more often than it
    // may be; what it prints in a form that nobody knows is shown as it is.
    void budgetOfTheSitesCommand()
    {
        QTemporaryDir folder;
        const auto restore = qScopeGuard([before = qgetenv("XDG_CACHE_HOME")] { qputenv("XDG_CACHE_HOME", before); });
        qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
        Site site = m_site;
        site.account = u"nobody-knows-it"_s;
        site.tools = {{.purpose = SiteTool::Purpose::Budget,
                       .command = u"printf '%s\\n' '12 of 40 tokens' 'it''s'"_s,
                       .leastSeconds = 600}};
        Connection connection(site, m_prompts);
        {
            JobService service(m_clock, nullptr);
            service.setConnection(&connection);
            QVERIFY_RESULT(wait(connection.open()));
            QTRY_COMPARE(service.siteBudget().text, u"12 of 40 tokens\nits"_s);
            QVERIFY(!service.budget()); // no figure is made of it
        }
        JobService tooEarly(m_clock, nullptr);
        tooEarly.setConnection(&connection);
        QTRY_VERIFY(tooEarly.refreshed().isValid());
        QVERIFY_RESULT(wait(tooEarly.rights())); // after it
        QVERIFY(tooEarly.siteBudget().text.isEmpty());

        site.id = SiteId{u"without-the-command"_s};
        site.tools.first().command = u"officina-no-such-command"_s;
        Connection without(site, m_prompts);
        JobService service(m_clock, nullptr);
        service.setConnection(&without);
        QVERIFY_RESULT(wait(without.open()));
        QTRY_VERIFY(service.refreshed().isValid());
        QVERIFY_RESULT(wait(service.rights()));
        QCOMPARE(service.siteBudget(), SiteBudget());
    }

    void pace()
    {
        Site site = m_site;
        site.origin = Site::Origin::Catalogue;
        Connection connection(site, m_prompts);
        JobService service(m_clock, nullptr);
        service.setConnection(&connection);
        service.setPace(std::chrono::seconds(1));
        QCOMPARE(service.pace(), JobService::leastPace); // a site's scheduler serves hundreds
        service.setPace(std::chrono::seconds(45));
        QCOMPARE(service.pace(), std::chrono::seconds(45));
        service.setInBackground(true);
        QCOMPARE(service.pace(), std::chrono::seconds(180));
        service.setInBackground(false);
        QCOMPARE(service.pace(), std::chrono::seconds(45));
        QVERIFY(!service.putOffUntil().isValid());
    }

    // Who takes long to answer is asked less often, but not forgotten.
    void paceOfSlowSites()
    {
        using namespace std::chrono_literals;
        QCOMPARE(JobService::paceAfter(1s, 30s), 30s);
        QCOMPARE(JobService::paceAfter(10s, 30s), 60s);
        QCOMPARE(JobService::paceAfter(10s, 120s), 120s);
        QCOMPARE(JobService::paceAfter(60s, 30s), 5min);
        QCOMPARE(JobService::paceAfter(60s, 20min), 20min);
        const LookSteps steps(std::make_shared<SchedulerFinder>(), m_site, {});
        QCOMPARE(steps.took(), 0ms); // the time somebody takes to sign in is none of the scheduler's
    }

    // Whatever is done with jobs: a site's scheduler is not asked for all of them again for that within ten seconds.
    void doneIsNoReasonToHurry()
    {
        Connection connection(m_site, m_prompts);
        JobService service(m_clock, nullptr);
        service.setConnection(&connection);
        service.refresh();
        QTRY_VERIFY(service.refreshed().isValid() && !service.isRefreshing());
        const JobId none{u"99999999"_s};
        std::ignore = wait(service.cancel(none));
        QVERIFY(service.isRefreshing()); // the practice factory is one's own
        QTRY_VERIFY(!service.isRefreshing());

        Site site = m_site;
        site.origin = Site::Origin::Catalogue;
        Connection other(site, m_prompts);
        service.setConnection(&other);
        service.refresh();
        QTRY_VERIFY(service.refreshed().isValid() && !service.isRefreshing());
        QElapsedTimer since;
        since.start();
        std::ignore = wait(service.cancel(none));
        QVERIFY(!service.isRefreshing() || since.durationElapsed() >= JobService::leastPace);
    }

    // A squeue that does not answer before the transfer beside it has done all of its steps.
    void slowSchedulerStopsNoTransfer()
    {
        struct Copying : Steps<ssh::Session> {
            explicit Copying(RemotePath to) : path(std::move(to)) {}
            Result<Progress> step(ssh::Session &session) override
            {
                if (const auto written = session.write(path, QByteArray::number(++steps)); !written)
                    return passOn(written);
                return steps < 50 ? Progress::Pending : Progress::Done;
            }
            RemotePath path;
            int steps = 0;
        };
        const testing::TempFolder folder;
        QCOMPARE(mkfifo(folder.bytes("gate").constData(), 0600), 0);
        folder.file("bin/squeue",
                    "#!/bin/sh\n[ \"$*\" = --version ] && exec echo slurm 24.05.4\n: >" + folder.bytes("asked")
                        + "\nread -r line <" + folder.bytes("gate") + '\n',
                    0755);
        folder.file("bin/scontrol", "#!/bin/sh\necho AccountingStorageType = accounting_storage/none\n", 0755);
        for (const char *program : {"bin/srun", "bin/sacct"})
            folder.file(program, "#!/bin/sh\nexit 1\n", 0755);
        testing::SshServer server({.config = {"SetEnv SHLVL=1 PATH=" + folder.bytes("bin") + ":/usr/bin:/bin"}});
        QVERIFY_RESULT(server.start());
        Connection connection(testing::siteOf(server, u"slow"_s), m_prompts);
        JobService service(m_clock, nullptr);
        service.setConnection(&connection);
        QVERIFY_RESULT(wait(connection.open()));
        QTRY_VERIFY(testing::existsAt(folder.bytes("asked")));
        QVERIFY_RESULT(wait(connection.runSteps(std::make_shared<Copying>(RemotePath(folder.bytes("copy"))))));
        QCOMPARE(testing::contentOf(folder.bytes("copy")), QByteArray("50"));
        QVERIFY(service.isRefreshing()); // it waits all the while
        folder.file("gate", "go\n");
        QTRY_VERIFY(!service.isRefreshing());
    }

    void anAnswerForAnotherSiteIsDropped()
    {
        Connection first(m_site, m_prompts);
        JobService service(m_clock, nullptr);
        service.setConnection(&first);
        service.refresh();
        service.setConnection(nullptr);
        QVERIFY(!service.isRefreshing());
        JobService later(m_clock, nullptr);
        later.setConnection(&first);
        QVERIFY_RESULT(wait(first.open()));
        QTRY_VERIFY(later.refreshed().isValid()); // asked the same after it, in turns with it
        QCoreApplication::processEvents();
        QVERIFY(service.jobs().isEmpty());
        QVERIFY(!service.refreshed().isValid());
    }
};

QTEST_GUILESS_MAIN(JobServiceTest)
#include "tst_jobservice.moc"
