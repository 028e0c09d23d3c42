// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the selected jobs: to whom it applies, what is said before and after, and the file
// of the list.
#include "ui/jobs/jobactions.h"

#include "client/jobs/runrecord.h"
#include "ui/jobs/joblistcard.h"
#include "ui/jobs/savedviews.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class JobActionsTest : public QObject
{
    Q_OBJECT

private:
    static Job job(const QString &id, JobState state, const QString &reason = {})
    {
        Job job;
        job.id = JobId{id};
        job.name = u"train"_s;
        job.state = state;
        job.reason = reason;
        job.elapsed = 7200;
        job.asked.gpus = job.given.gpus = 4;
        job.timeLimit = 9000;
        if (const qsizetype end = id.indexOf(u'_'); end > 0) {
            job.parent = JobId{id.first(end)};
            if (id[end + 1] != u'[')
                job.task = id.sliced(end + 1).toInt();
        }
        return job;
    }
    static QList<Job> some()
    {
        Job rest = job(u"60_[3-92]"_s, JobState::Waiting, u"Priority"_s);
        rest.waitingTasks = u"3-92"_s;
        rest.tasks = 90;
        return {job(u"50"_s, JobState::Running),
                job(u"51"_s, JobState::Waiting, u"JobHeldUser"_s),
                job(u"60_1"_s, JobState::Running),
                job(u"60_2"_s, JobState::Failed),
                rest,
                job(u"52"_s, JobState::Completed)};
    }
    static JobPlan plan(JobCommand command, const QStringList &ids)
    {
        const auto tree = JobTree::of(some());
        QList<JobPlace> places;
        for (const QString &id : ids)
            places += tree->find(JobId{id});
        const JobPlan plan = JobPlan::of(command, *tree, places);
        // What is offered is what can be done.
        [&] { QCOMPARE(jobactions::possible(*tree, places)[size_t(command)], plan.isPossible()); }();
        return plan;
    }
    static QStringList told(const JobPlan &plan)
    {
        QStringList ids;
        for (const JobId &id : plan.ids())
            ids += id.value;
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void applies_data()
    {
        QTest::addColumn<JobCommand>("command");
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("others");
        const auto row = [](const char *name, JobCommand command, const QStringList &chosen,
                            const QStringList &expected, int tasks,
                            int others) { QTest::newRow(name) << command << chosen << expected << tasks << others; };
        row("cancel one", JobCommand::Cancel, {u"50"_s}, {u"50"_s}, 1, 0);
        row("cancel an array", JobCommand::Cancel, {u"60"_s}, {u"60"_s}, 91, 1);
        row("cancel an array and one of its tasks", JobCommand::Cancel, {u"60"_s, u"60_1"_s}, {u"60"_s}, 91, 1);
        row("cancel one task", JobCommand::Cancel, {u"60_1"_s}, {u"60_1"_s}, 1, 0);
        row("cancel what ended", JobCommand::Cancel, {u"52"_s, u"60_2"_s}, {}, 0, 2);
        row("cancel what waits", JobCommand::CancelWaiting, {u"60"_s, u"50"_s}, {u"60"_s}, 90, 3);
        row("hold", JobCommand::Hold, {u"60"_s, u"51"_s}, {u"60_[3-92]"_s}, 90, 3);
        row("release", JobCommand::Release, {u"60"_s, u"51"_s}, {u"51"_s}, 1, 92);
        row("requeue", JobCommand::Requeue, {u"50"_s, u"60"_s, u"51"_s}, {u"50"_s, u"60_1"_s}, 2, 92);
        row("time", JobCommand::ChangeTime, {u"52"_s, u"50"_s}, {u"50"_s}, 1, 1);
        row("nice", JobCommand::ChangeNice, {u"50"_s}, {}, 0, 1);
    }
    void applies()
    {
        QFETCH(JobCommand, command);
        QFETCH(QStringList, chosen);
        const JobPlan made = plan(command, chosen);
        QTEST(told(made), "expected");
        QTEST(made.tasks(), "tasks");
        QTEST(made.others, "others");
        QCOMPARE(made.isPossible(), !made.ids().isEmpty());
        QVERIFY(!jobactions::whyNot(command, *JobTree::of(some()), {}).isEmpty());
        QVERIFY(!jobactions::title(command).isEmpty());
    }

    // What PBS lets nobody do but operators is not offered, and said.
    void ofPbs()
    {
        const auto tree = JobTree::of(QList<JobsOfSite>{{SiteId{u"a"_s}, u"A"_s, some(), false, Dialect::Kind::Slurm},
                                                        {SiteId{u"b"_s}, u"B"_s, some(), false, Dialect::Kind::Pbs}});
        const auto places = [&](const char *site) {
            QList<JobPlace> all;
            for (const QString &id : {u"50"_s, u"51"_s})
                all += tree->find(JobRef{SiteId{QString::fromLatin1(site)}, JobId{id}});
            return all;
        };
        for (const JobCommand command : {JobCommand::Requeue, JobCommand::ChangeNice}) {
            QVERIFY(jobactions::possible(*tree, places("a"))[size_t(command)]);
            QVERIFY(!jobactions::possible(*tree, places("b"))[size_t(command)]);
            QVERIFY(jobactions::whyNot(command, *tree, places("b")).contains(u"PBS"));
            QVERIFY(!jobactions::whyNot(command, *tree, places("a")).contains(u"PBS"));
            const JobPlan both = JobPlan::of(command, *tree, places("a") + places("b"));
            QCOMPARE(both.sites.size(), 1);
            QCOMPARE(both.sites.first().site, SiteId{u"a"_s});
            QCOMPARE(both.others, 3);
        }
        QVERIFY(jobactions::possible(*tree, places("b"))[size_t(JobCommand::Release)]);
    }

    // Each of Slurm's words for a job that is held.
    void held_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"JobHeldUser", "JobHeldAdmin", "JobHoldMaxRequeue"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void held()
    {
        QFETCH(const QString, reason);
        const auto tree = JobTree::of(QList{job(u"70"_s, JobState::Waiting, reason)});
        const JobCommandSet can = jobactions::possible(*tree, {tree->find(JobId{u"70"_s})});
        QVERIFY(can[size_t(JobCommand::Release)]);
        QVERIFY(!can[size_t(JobCommand::Hold)]);
    }

    void saysWhatWillHappen()
    {
        const JobPlan array = plan(JobCommand::Cancel, {u"60"_s, u"50"_s});
        QVERIFY(jobactions::question(array).contains(u"92 job"));
        const QString text = jobactions::consequence(array);
        QVERIFY2(text.contains(u"90 job"), qPrintable(text));
        QVERIFY2(text.contains(u"16 GPU-h"), qPrintable(text)); // two of them, 2 h, 4 GPUs
        QVERIFY2(text.contains(u"1 other"), qPrintable(text));
        const QString waiting = jobactions::consequence(plan(JobCommand::CancelWaiting, {u"60"_s}));
        QVERIFY2(!waiting.contains(u"GPU-h"), qPrintable(waiting)); // nothing that runs is lost
        const JobPlan one = plan(JobCommand::Cancel, {u"50"_s});
        QVERIFY(jobactions::question(one).contains(u"“train”"));
        QCOMPARE(plan(JobCommand::ChangeTime, {u"50"_s}).timeLimit, 9000);
    }

    void chains()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(4, 12), QTimeZone::UTC);
        QList<Job> jobs{job(u"9"_s, JobState::TimedOut), job(u"10"_s, JobState::Running),
                        job(u"11"_s, JobState::Waiting, u"Dependency"_s),
                        job(u"12"_s, JobState::Waiting, u"Dependency"_s), job(u"20"_s, JobState::Completed)};
        for (Job &link : jobs)
            if (link.id.value != u"20") {
                link.workFolder = plannedRunFolder(RemotePath("/w"), u"train"_s, now, 4);
                link.times.started = link.state == JobState::Waiting ? QDateTime() : now;
            }
        const auto tree = JobTree::of(jobs);
        QCOMPARE(tree->groups.size(), 2);
        const auto rows = JobRows::of(tree, {.view = JobView::Failed});
        QVERIFY(rows->rows.empty()); // out of time, and gone on with
        const JobPlace whole{tree->find(JobId{u"10"_s}).group, -1};
        QVERIFY(tree->find(JobId{u"10"_s}).part >= 0);
        QCOMPARE(tree->job(whole).id.value, u"10"_s);
        const JobPlan all = JobPlan::of(JobCommand::Cancel, *tree, {whole});
        QCOMPARE(told(all), QStringList({u"12"_s, u"11"_s, u"10"_s})); // none begins in between
        QCOMPARE(jobactions::question(all), u"Cancel the whole chain “train”?"_s);
        QVERIFY(jobactions::consequence(all).contains(u"2 job"));
        const JobPlan rest = JobPlan::of(JobCommand::CancelWaiting, *tree, {whole});
        QCOMPARE(told(rest), QStringList({u"12"_s, u"11"_s}));
        QVERIFY(jobactions::question(rest).contains(u"no further link"));
        const JobPlan one = JobPlan::of(JobCommand::Cancel, *tree, {tree->find(JobId{u"10"_s})});
        QCOMPARE(told(one), QStringList{u"10"_s});
        QVERIFY(jobactions::consequence(one).contains(u"the next one goes on"));
    }

    void saysWhatCameOfIt()
    {
        const JobPlan two = plan(JobCommand::Cancel, {u"50"_s, u"51"_s});
        for (const Error::Kind kind :
             {Error::Kind::Timeout, Error::Kind::TooSlow, Error::Kind::Disconnected, Error::Kind::BadReply}) {
            const ErrorText text = jobactions::failed(two.sites.first(), {kind, u"words"_s, {}}, 0);
            QCOMPARE(text.kept, u"Whether it was done is not known."_s);
            QCOMPARE(text.advice, u"Look at the list before you try again."_s);
            QCOMPARE(text.detail, u"words"_s);
        }
        const ErrorText refused =
            jobactions::failed(two.sites.first(), {Error::Kind::Rejected, u"Access/permission denied"_s, u"51"_s}, 0);
        QVERIFY(refused.what.contains(u"51"));
        QCOMPARE(refused.detail, u"Access/permission denied"_s);
        QVERIFY(!refused.kept.contains(u"not known"));
        const ErrorText down = jobactions::failed(two.sites.first(), {Error::Kind::SchedulerDown, {}, {}}, 0);
        QCOMPARE(down.kept, u"Nothing was changed."_s);
        // Told to end is not ended: it may take until the nodes are clean, and it may have ended by itself before.
        QVERIFY(!jobactions::done(JobCommand::Cancel, 2).contains(u"cancelled"));
        QVERIFY(jobactions::done(JobCommand::Cancel, 2).contains(u"2 job(s) told to stop"));
    }

    void csv()
    {
        JobListModel model;
        QList<Job> jobs{job(u"50"_s, JobState::Running)};
        jobs[0].name = u"a \"b\", c\nd"_s;
        jobs[0].times.started = QDateTime(QDate(2026, 11, 29), QTime(1, 2, 3), QTimeZone::UTC);
        model.setJobs(jobs);
        const QByteArray text = jobsAsCsv(model);
        QVERIFY2(text.contains("\n,50,\"a \"\"b\"\", c\nd\",,"), text);
        QVERIFY2(text.contains(",2026-11-29T01:02:03Z,"), text);
        QVERIFY2(text.contains(",7200,9000,8,,"), text);
        QCOMPARE(text.first(text.indexOf('\n')).count(','), 22);
        jobs[0].exitCode = 3;
        jobs[0].exitIsCut = true;
        jobs[0].signal = 0;
        model.setJobs(jobs);
        QVERIFY2(jobsAsCsv(model).contains(",7200,9000,8,3,131,0,"), jobsAsCsv(model));
    }

    void savedViews()
    {
        SavedViews views;
        QSignalSpy changed(&views, &SavedViews::savedChanged);
        views.setCurrent([] { return SavedViews::Shown{4, u"llama gpu"_s, {u"lumi"_s}}; });
        views.save(u"  My   view "_s);
        views.save(u" "_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(views.saved(), QStringList{u"My view\n4\nllama gpu\nlumi"_s});
        SavedViews other;
        other.setSaved(views.saved() + QStringList{u"of before\n4\nllama"_s, u"x"_s, u"bad\n99\n"_s, u"\n1\nq"_s});
        QCOMPARE(other.saved(), views.saved() + QStringList{u"of before\n4\nllama"_s});
        views.save(u"My view"_s);
        QCOMPARE(views.saved().size(), 1);
    }
};

QTEST_MAIN(JobActionsTest)
#include "tst_jobactions.moc"
