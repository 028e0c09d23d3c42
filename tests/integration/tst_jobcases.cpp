// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs in difficult states on a real Slurm with accounting and two nodes: how they end otherwise than well, what is
// done with them while they are there, and a controller, a database or a node that is away meanwhile.
#include "tests/integration/jobcases.h"

#include "client/jobs/jobprobe.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <thread>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class JobCasesTest : public QObject
{
    Q_OBJECT

private:
    PracticeVariant m_factory{u"cases"_s, R"({"second_node": true, "slurm": [
        "SlurmdTimeout=6", "SlurmctldTimeout=6", "MessageTimeout=5", "AuthInfo=cred_expire=5", "JobAcctGatherParams=OverMemoryKill",
        "PreemptType=preempt/partition_prio", "PreemptMode=REQUEUE",
        "PartitionName=gpu Nodes=gpu01,gpu02 Default=YES MaxTime=04:00:00 PriorityTier=10 PreemptMode=OFF",
        "PartitionName=again Nodes=gpu01,gpu02 MaxTime=04:00:00 PriorityTier=1 PreemptMode=REQUEUE",
        "PartitionName=away Nodes=gpu01,gpu02 MaxTime=04:00:00 PriorityTier=1 PreemptMode=CANCEL"]})"};
    JobCases m_site;
    RunRecord m_minute; // reaches its limit while the rest is tested

    Job wholeNode(const QByteArray &node, const QString &partition, RunRecord &run)
    {
        JobSpec job = m_site.spec(u"whole "_s + partition, "echo began\nsleep 600\n");
        job.partition = partition;
        job.cpus = 8;
        job.more = {u"--nodelist="_s + QString::fromLatin1(node), u"--requeue"_s};
        const auto sent = m_site.submit(job);
        if (!sent)
            return {};
        run = *sent;
        return m_site.waitFor(run.job, JobState::Running);
    }

    Result<JobList> parts(const JobId &id) { return jobWithParts(m_site.at(), id); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_factory.start());
        QVERIFY_RESULT(m_site.signIn(m_factory.site()));
        JobSpec job = m_site.spec(u"a minute"_s, "echo began\nsleep 600\n");
        job.timeLimit = 60;
        const auto run = m_site.submit(job);
        QVERIFY_RESULT(run);
        m_minute = *run;
    }

    void cleanup()
    {
        m_factory.setCommand(u"squeue"_s, {});
        m_factory.setCommand(u"sacct"_s, {});
    }

    // Without cgroups it is Slurm's own watch that ends it (OverMemoryKill), and that does not call it
    // OUT_OF_MEMORY: only a kernel's OOM does.
    void tooMuchMemory()
    {
        const auto run = m_site.submit(
            m_site.spec(u"memory"_s, "python3 -c 'import time; b = bytearray(300 << 20); time.sleep(600)'\n"));
        QVERIFY_RESULT(run);
        const Job job = m_site.waitForEnd(run->job);
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.exitCode, 0);
        QCOMPARE(job.signal, 9);
        QCOMPARE(job.asked.memory, qint64(64) << 20);
        QVERIFY(job.maxMemory > job.asked.memory);
        QVERIFY(m_site.output(*run).contains("Exceeded job memory limit"));
    }

    void oneFailedTask()
    {
        JobSpec job = m_site.spec(u"sweep"_s, "exit $((SLURM_ARRAY_TASK_ID == 3 ? 7 : 0))\n");
        job.array = u"1-4"_s;
        const auto run = m_site.submit(job);
        QVERIFY_RESULT(run);
        const Job whole = m_site.waitForEnd(run->job);
        QCOMPARE(whole.state, JobState::Failed);
        QCOMPARE(whole.tasks, 4);
        QCOMPARE(whole.exitCode, 7);
        const auto list = parts(run->job);
        QVERIFY_RESULT(list);
        QCOMPARE(list->jobs.size(), 4);
        for (const Job &task : list->jobs) {
            QCOMPARE(task.state, task.task == 3 ? JobState::Failed : JobState::Completed);
            QCOMPARE(task.output, run->folder / ("output-" + QByteArray::number(task.task.value_or(-1)) + ".txt"));
        }
    }

    void heterogeneous()
    {
        const QByteArray options = "--hold --parsable --mem=64M --output=/dev/null ";
        const auto sent = m_site.session->run("cd && sbatch " + options + "--cpus-per-task=1 : --mem=32M --gpus=1"
                                              + " --wrap 'sleep 600' </dev/null");
        QVERIFY_RESULT(sent);
        const JobId id{QString::fromLatin1(sent->out.trimmed())};
        QVERIFY_ERROR(m_site.act(JobAction::Cancel, {JobId{id.value + u"+1"_s}}), Error::Kind::Rejected);
        QVERIFY_RESULT(m_site.act(JobAction::Release, {id}));
        const Job running = m_site.waitFor(id, JobState::Running);
        QCOMPARE(running.state, JobState::Running);
        QCOMPARE(running.gpus(), 1);
        const auto list = parts(id);
        QVERIFY_RESULT(list);
        QCOMPARE(list->jobs.size(), 2);
        QVERIFY_RESULT(m_site.act(JobAction::Cancel, {id}));
        QCOMPARE(m_site.waitForEnd(id).state, JobState::Cancelled);
    }

    void dependencyNeverSatisfied()
    {
        const auto first = m_site.submit(m_site.spec(u"fails"_s, "exit 1\n"));
        QVERIFY_RESULT(first);
        JobSpec job = m_site.spec(u"follows"_s, "true\n");
        job.dependency = u"afterok:"_s + first->job.value;
        job.more = {u"--kill-on-invalid-dep=no"_s};
        const auto run = m_site.submit(job);
        QVERIFY_RESULT(run);
        const Job waits =
            m_site.waitFor(run->job, [](const Job &j) { return j.reason == u"DependencyNeverSatisfied"; });
        QCOMPARE(waits.reason, u"DependencyNeverSatisfied"_s);
        QCOMPARE(waits.state, JobState::Waiting);
        QVERIFY2(waits.dependency.contains(first->job.value), qPrintable(waits.dependency));
        m_site.cancel(run->job);
    }

    void heldAndReleased()
    {
        JobSpec job = m_site.spec(u"held"_s, "true\n");
        job.more = {u"--hold"_s};
        const auto run = m_site.submit(job);
        QVERIFY_RESULT(run);
        const Job held = m_site.waitFor(run->job, [](const Job &j) { return j.reason == u"JobHeldUser"; });
        QCOMPARE(held.state, JobState::Waiting);
        QCOMPARE(held.reason, u"JobHeldUser"_s);
        QVERIFY(!held.times.expected.isValid());
        QVERIFY_RESULT(m_site.act(JobAction::Release, {run->job}));
        const Job ended = m_site.waitForEnd(run->job);
        QCOMPARE(ended.state, JobState::Completed);
        QVERIFY_ERROR(m_site.act(JobAction::Hold, {run->job}), Error::Kind::Rejected);
        QVERIFY_ERROR(m_site.act(JobAction::Hold, {JobId{u"987654"_s}}), Error::Kind::NotFound);
    }

    // What ended already is as wanted; that must not hide what is wrong with another one.
    void severalAtOnce()
    {
        const auto ended = m_site.submit(m_site.spec(u"ended"_s, "true\n"));
        JobSpec job = m_site.spec(u"stays"_s, "sleep 600\n");
        const auto runs = m_site.submit(job);
        QVERIFY_RESULT(ended);
        QVERIFY_RESULT(runs);
        QCOMPARE(m_site.waitForEnd(ended->job).state, JobState::Completed);
        const JobId nobody{u"987654"_s};
        const auto done = m_site.act(JobAction::Cancel, {ended->job, runs->job, nobody});
        QVERIFY_ERROR(done, Error::Kind::NotFound);
        QCOMPARE(done.error().subject, nobody.value);
        QCOMPARE(m_site.waitForEnd(runs->job).state, JobState::Cancelled);
        QVERIFY_RESULT(m_site.act(JobAction::Cancel, {ended->job, runs->job}));
        const auto hold = m_site.act(JobAction::Hold, {nobody});
        QVERIFY_ERROR(hold, Error::Kind::NotFound);
        QCOMPARE(hold.error().subject, nobody.value);
    }

    void requeued()
    {
        const auto run = m_site.submit(m_site.spec(u"twice"_s, "echo restarts: $SLURM_RESTART_COUNT\nsleep 600\n"));
        QVERIFY_RESULT(run);
        QTRY_COMPARE(m_site.output(*run), "restarts:\n");
        QVERIFY_RESULT(m_site.act(JobAction::Requeue, {run->job}));
        const Job again =
            m_site.waitFor(run->job, [](const Job &j) { return j.state == JobState::Running && j.restarts > 0; });
        QCOMPARE(again.state, JobState::Running);
        QCOMPARE(again.restarts, 1);
        QTRY_COMPARE(m_site.output(*run), "restarts: 1\n"); // begun anew
        m_site.cancel(run->job);
    }

    void pushedAside_data()
    {
        QTest::addColumn<QString>("partition");
        QTest::newRow("to run again") << u"again"_s;
        QTest::newRow("for good") << u"away"_s;
    }
    void pushedAside()
    {
        QFETCH(QString, partition);
        RunRecord low, high;
        QCOMPARE(wholeNode("gpu02", partition, low).state, JobState::Running);
        QCOMPARE(wholeNode("gpu02", u"gpu"_s, high).state, JobState::Running);
        if (partition == u"again") {
            const Job job =
                m_site.waitFor(low.job, [](const Job &j) { return j.state == JobState::Waiting && j.restarts > 0; });
            QCOMPARE(job.state, JobState::Waiting);
            QCOMPARE(job.restarts, 1);
            m_site.cancel(low.job);
        } else {
            const Job job = m_site.waitForEnd(low.job);
            QCOMPARE(job.state, JobState::Preempted);
            QVERIFY(job.times.ended.isValid());
        }
        m_site.cancel(high.job);
        QVERIFY(hasEnded(m_site.waitForEnd(high.job).state));
    }

    void nodeDown()
    {
        JobSpec job = m_site.spec(u"node"_s, "sleep 600\n");
        job.more = {u"--nodelist=gpu02"_s, u"--no-requeue"_s};
        const auto run = m_site.submit(job);
        QVERIFY_RESULT(run);
        QCOMPARE(m_site.waitFor(run->job, JobState::Running).nodeList, u"gpu02"_s);
        QCOMPARE(m_factory.administrate("scontrol update node=gpu02 state=down reason=test"), "");
        QCOMPARE(m_site.waitForEnd(run->job).state, JobState::NodeFailed);
        QCOMPARE(m_factory.administrate("scontrol update node=gpu02 state=resume"), "");
    }

    // Far away, so that it keeps no job waiting.
    void maintenance()
    {
        const QDateTime start = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 30 * 86400);
        const QByteArray answer =
            m_factory.administrate("scontrol create reservation ReservationName=works Nodes=ALL Users=root "
                                   "Duration=120 Flags=MAINT,IGNORE_JOBS StartTime="
                                   + start.toString(Qt::ISODate).toLatin1());
        QVERIFY2(answer.contains("works"), answer.constData());
        const auto told = m_site.at().ask(*m_site.scheduler->reservations());
        QCOMPARE(m_factory.administrate("scontrol delete ReservationName=works"), "");
        QVERIFY_RESULT(told);
        QCOMPARE(told->size(), 1);
        QCOMPARE(told->first(), (Reservation{u"works"_s, start.toUTC(), start.addSecs(7200).toUTC(), {}, true, true}));
        QCOMPARE(m_site.at().ask(*m_site.scheduler->reservations()).value_or(*told).size(), 0);
    }

    // A login shell that has "module", behind sshd; the words of the job's own shell.
    void modules()
    {
        m_factory.setHomeFile(u".bash_profile"_s,
                              "module() { [ \"$2\" = gcc ] || { echo \"no $2\" >&2; return 1; }; }\n");
        const auto found = m_site.at().ask(findNeeds({.modules = {u"gcc"_s, u"cuda/12 x"_s}, .program = "apptainer"}));
        m_factory.setHomeFile(u".bash_profile"_s, {});
        QVERIFY_RESULT(found);
        QVERIFY(found->hasCommand);
        QCOMPARE(found->missing, (QMap<QString, QString>{{u"cuda/12 x"_s, u"no cuda/12 x"_s}}));
        const auto image = findImage(*m_site.session, m_site.work / "no image.sif");
        QVERIFY_RESULT(image);
        QVERIFY(!image->isThere);
        QVERIFY_RESULT(m_site.session->write(m_site.work / "an image.sif", "not one"));
        QVERIFY(findImage(*m_site.session, m_site.work / "an image.sif").value_or(ImageFound()).isThere);
    }

    // A job whose node is silent runs on in name, then waits again: it may be started anew.
    void nodeLost()
    {
        JobSpec job = m_site.spec(u"lost"_s, "sleep 600\n");
        job.more = {u"--nodelist=gpu02"_s, u"--requeue"_s};
        const auto run = m_site.submit(job);
        QVERIFY_RESULT(run);
        QCOMPARE(m_site.waitFor(run->job, JobState::Running).state, JobState::Running);
        QVERIFY(m_factory.make(u"slurmd2"_s, u"down"_s));
        const Job waits = m_site.waitFor(run->job, JobState::Waiting);
        QVERIFY(m_factory.make(u"slurmd2"_s, u"up"_s));
        QCOMPARE(waits.state, JobState::Waiting);
        QCOMPARE(waits.restarts, 1);
        m_site.cancel(run->job);
    }

    void changed()
    {
        const auto run = m_site.submit(m_site.spec(u"changed"_s, "sleep 600\n"));
        QVERIFY_RESULT(run);
        QCOMPARE(m_site.waitFor(run->job, JobState::Running).timeLimit, 1800);
        const auto change = [&](const JobChange &to) {
            return m_site.at().ask(m_site.scheduler->change(run->job, to));
        };
        QVERIFY_RESULT(change({.timeLimit = 600, .nice = {}}));
        QCOMPARE(jobDetail(m_site.at(), run->job).value_or(Job()).timeLimit, 600);
        QVERIFY_ERROR(change({.timeLimit = 7200, .nice = {}}), Error::Kind::Denied); // it runs: only less
        QVERIFY_RESULT(change({.timeLimit = {}, .nice = 100}));
        QVERIFY_ERROR(change({.timeLimit = {}, .nice = -100}), Error::Kind::Denied);
        QVERIFY_ERROR(m_site.at().ask(m_site.scheduler->change(JobId{u"987654"_s}, {.timeLimit = 60, .nice = {}})),
                      Error::Kind::NotFound);
        m_site.cancel(run->job);
    }

    // The controller holds the script and does not answer: nobody may say that it was refused, nor send it again.
    void frozenDuringSubmit()
    {
        const JobSpec job = m_site.spec(u"frozen"_s, "sleep 600\n");
        QVERIFY(m_factory.make(u"slurmctld"_s, u"frozen"_s));
        std::thread thaw([this] {
            std::this_thread::sleep_for(std::chrono::seconds(15));
            QFile::remove(m_factory.file(u"wanted/slurmctld"_s));
        });
        const auto run = m_site.submit(job);
        thaw.join();
        QVERIFY(m_factory.make(u"slurmctld"_s, u"up"_s));
        QVERIFY_RESULT(m_site.session->stat(job.runFolder)); // kept, whatever became of it
        if (!run) {
            const Error::Kind kind = run.error().kind;
            QVERIFY2(kind == Error::Kind::TooSlow || kind == Error::Kind::BadReply, describe(run.error()).constData());
        }
        const auto list = listJobs(m_site.at(), 1);
        QVERIFY_RESULT(list);
        const auto inFolder = std::ranges::count(list->jobs, job.runFolder, &Job::workFolder);
        QVERIFY2(inFolder <= 1, qPrintable(QString::number(inFolder)));
        QCOMPARE(run.has_value(), inFolder == 1); // what was taken is found, and nothing else is called taken
        for (const Job &one : list->jobs)
            if (one.workFolder == job.runFolder) {
                QVERIFY(!run || run->job == one.id);
                m_site.cancel(one.id);
            }
    }

    void controllerDown()
    {
        const auto run = m_site.submit(m_site.spec(u"survives"_s, "sleep 600\n"));
        QVERIFY_RESULT(run);
        QCOMPARE(m_site.waitFor(run->job, JobState::Running).state, JobState::Running);
        QVERIFY(m_factory.make(u"slurmctld"_s, u"down"_s));
        const JobSpec refused = m_site.spec(u"nobody there"_s, "true\n");
        QVERIFY_ERROR(m_site.submit(refused), Error::Kind::SchedulerDown);
        QVERIFY_ERROR(m_site.session->stat(refused.runFolder), Error::Kind::NotFound); // nothing was sent
        QVERIFY_ERROR(m_site.act(JobAction::Hold, {run->job}), Error::Kind::SchedulerDown);
        QVERIFY_ERROR(m_site.act(JobAction::Cancel, {run->job}), Error::Kind::SchedulerDown);
        QVERIFY_ERROR(m_site.at().ask(m_site.scheduler->queue()), Error::Kind::SchedulerDown);
        const auto list = listJobs(m_site.at(), 1); // the database knows what has ended
        QVERIFY_RESULT(list);
        QVERIFY(list->queueError && list->queueError->kind == Error::Kind::SchedulerDown);
        QVERIFY(m_factory.make(u"slurmctld"_s, u"up"_s));
        QCOMPARE(m_site.waitFor(run->job, JobState::Running).state, JobState::Running); // as if nothing had been
        QVERIFY_RESULT(m_site.act(JobAction::Cancel, {run->job}));
        QCOMPARE(m_site.waitForEnd(run->job).state, JobState::Cancelled);
    }

    // Where the centre's own command stands before Slurm, it sends the job: from its folder, in its lines. The
    // stand-in answers as the help of ccc_msub shows it.
    void byCccMsub()
    {
        m_factory.setCommand(u"ccc_msub"_s,
                             "#!/bin/sh\ngrep -q '^#MSUB -m scratch,work$' \"$1\" || exit\n"
                             "id=$(sbatch --parsable --output=output.txt \"$1\") || exit\n"
                             "echo \"Submitted Batch Session $id\"\n");
        JobCases there;
        QVERIFY_RESULT(there.signIn(m_factory.site()));
        QCOMPARE(there.scheduler->scriptName(), "job.msub");
        const auto run = there.submit(there.spec(u"it's $(odd) ε"_s, "echo began\nexit 4\n"));
        QVERIFY_RESULT(run);
        const Job ended = there.waitForEnd(run->job);
        QCOMPARE(ended.exitCode, 4);
        QCOMPARE(ended.workFolder, run->folder);
        QCOMPARE(there.output(*run), "began\n");
        m_factory.setCommand(u"ccc_msub"_s, {});
    }

    // Whatever answers there: the site's profile says that it is none of those that Officina knows.
    void otherIsNeverSlurm()
    {
        Site other = m_site.site;
        other.scheduler = Site::Scheduler::Other;
        SchedulerFinder finder;
        QVERIFY_ERROR(finder.find(*m_site.session, other), Error::Kind::Unsupported);
        QVERIFY(!finder.known(other)); // nor was it asked
    }

    void oneOfTwoAnswers()
    {
        const auto run = m_site.submit(m_site.spec(u"known"_s, "true\n"));
        QVERIFY_RESULT(run);
        QCOMPARE(m_site.waitForEnd(run->job).state, JobState::Completed);
        m_factory.setCommand(u"squeue"_s,
                             "#!/bin/sh\necho slurm_load_jobs error: Socket timed out on send/recv "
                             "operation >&2\nexit 1\n");
        const auto ended = listJobs(m_site.at(), 1);
        QVERIFY_RESULT(ended);
        QVERIFY(ended->queueError && ended->queueError->kind == Error::Kind::TooSlow);
        QVERIFY(!ended->accountingError);
        QVERIFY(std::ranges::find(ended->jobs, run->job, &Job::id) != ended->jobs.end());
        QCOMPARE(jobDetail(m_site.at(), run->job).value_or(Job()).state, JobState::Completed);
        m_factory.setCommand(u"squeue"_s, {});
        m_factory.setCommand(u"sacct"_s,
                             "#!/bin/sh\necho sacct: error: Problem talking to the database: Connection "
                             "refused >&2\nexit 1\n");
        const auto queue = listJobs(m_site.at(), 1);
        QVERIFY_RESULT(queue);
        QVERIFY(!queue->queueError);
        QVERIFY(queue->accountingError && queue->accountingError->kind == Error::Kind::SchedulerDown);
        QVERIFY(std::ranges::find(queue->jobs, run->job, &Job::id) != queue->jobs.end());
    }

    // The database says "running" for ever, of a job that a controller lost when it crashed.
    void lostByTheController()
    {
        const auto run = m_site.submit(m_site.spec(u"forgotten"_s, "sleep 600\n"));
        QVERIFY_RESULT(run);
        QTRY_VERIFY(m_site.session->run("sacct -nX -o State -j " + run->job.value.toLatin1())
                        .value_or(ssh::Output())
                        .out.contains("RUNNING"));
        m_factory.setCommand(u"squeue"_s,
                             "#!/bin/sh\necho slurm_load_jobs error: Invalid job id specified >&2\n"
                             "exit 1\n");
        QCOMPARE(jobDetail(m_site.at(), run->job).value_or(Job()).state, JobState::Ended);
        m_factory.setCommand(u"squeue"_s, {});
        QCOMPARE(jobDetail(m_site.at(), run->job).value_or(Job()).state, JobState::Running);
        m_site.cancel(run->job);
    }

    void databaseDown()
    {
        QVERIFY(m_factory.make(u"slurmdbd"_s, u"down"_s));
        // One that the queue has forgotten: nobody can say whether there was such a job.
        const auto forgotten = jobDetail(m_site.at(), JobId{u"4242"_s});
        const auto list = listJobs(m_site.at(), 1);
        const auto run = m_site.submit(m_site.spec(u"without database"_s, "true\n"));
        QVERIFY(m_factory.make(u"slurmdbd"_s, u"up"_s));
        QVERIFY_ERROR(forgotten, Error::Kind::SchedulerDown);
        QVERIFY_RESULT(list);
        QVERIFY(!list->queueError && list->accountingError);
        QVERIFY_RESULT(run);
        QCOMPARE(m_site.waitForEnd(run->job).state, JobState::Completed); // told later
        QVERIFY_ERROR(jobDetail(m_site.at(), JobId{u"4242"_s}), Error::Kind::NotFound);
    }

    void timeLimitReached()
    {
        const Job job = m_site.waitForEnd(m_minute.job);
        QCOMPARE(job.state, JobState::TimedOut);
        QCOMPARE(job.timeLimit, 60);
        QVERIFY2(job.elapsed >= 60 && job.elapsed < 200, qPrintable(QString::number(job.elapsed)));
        QVERIFY(m_site.output(m_minute).contains("DUE TO TIME LIMIT"));
    }
};

QTEST_GUILESS_MAIN(JobCasesTest)
#include "tst_jobcases.moc"
