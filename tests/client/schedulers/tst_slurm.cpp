// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs that Slurm tells of, asked for under a real sh. What the stand-in prints was captured from Slurm
// 24.11.5, 22.05.8 and 20.11.9; rows written by hand say so. The real Slurm is met in tests/integration.
#include "client/schedulers/slurm/slurm.h"

#include "client/base/files.h"
#include "client/schedulers/startup.h"
#include "tests/client/schedulers/slurmjobs.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing::slurmjobs;
using namespace Qt::StringLiterals;

class SlurmTest : public QObject
{
    Q_OBJECT

private:
    const slurm::Slurm m_slurm{dialect()};

private Q_SLOTS:
    void queue()
    {
        auto slurm = fake();
        slurm.setJobs(u"squeue"_s,
                      {queued({{u"tres-alloc"_s, u"cpu=2,mem=200M,node=1,billing=2,gres/gpu=2"_s}}),
                       queued({{u"JobArrayID"_s, u"5"_s},
                               {u"JobID"_s, u"5"_s},
                               {u"State"_s, u"FAILED"_s},
                               {u"exit_code"_s, u"3:0"_s},
                               {u"Reason"_s, u"NonZeroExitCode"_s},
                               {u"SubmitTime"_s, u"1795913513"_s},
                               {u"EndTime"_s, u"1795913515"_s}}),
                       queued({{u"JobArrayID"_s, u"9"_s},
                               {u"JobID"_s, u"9"_s},
                               {u"State"_s, u"PENDING"_s},
                               {u"Reason"_s, u"BeginTime"_s},
                               {u"NodeList"_s, u""_s},
                               {u"EligibleTime"_s, u"1795917113"_s},
                               {u"StartTime"_s, u"1795917113"_s},
                               {u"TimeUsed"_s, u"0:00"_s},
                               {u"TimeLimit"_s, u"UNLIMITED"_s},
                               {u"Dependency"_s, u"afterok:1(unfulfilled)"_s},
                               {u"SubmitTime"_s, u"1795913514"_s}})});
        const auto jobs = slurm.ask(m_slurm.queue());
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 3);
        QCOMPARE(jobs->first().id, JobId{u"9"_s}); // the newest first

        const Job running = jobOf(*jobs, u"1"_s);
        QCOMPARE(running.state, JobState::Running);
        QCOMPARE(running.gpus(), 2);
        QCOMPARE(running.memory(), 200 << 20);
        QCOMPARE(running.elapsed, 172);
        QCOMPARE(running.timeLimit, 1800);
        QCOMPARE(running.times.started, at(1795913349));
        QVERIFY(!running.times.ended.isValid());
        QVERIFY(!running.times.expected.isValid());
        QVERIFY(!running.exitCode);
        QCOMPARE(running.output, RemotePath("/tmp/slurm-1.out"));
        QVERIFY(running.errors.isEmpty());
        QVERIFY(running.reason.isEmpty());
        QVERIFY(running.parent.isEmpty());

        const Job failed = jobOf(*jobs, u"5"_s);
        QCOMPARE(failed.exitCode, 3);
        QCOMPARE(failed.times.ended, at(1795913515));
        QCOMPARE(failed.gpus(), 0);

        const Job waiting = jobOf(*jobs, u"9"_s);
        QCOMPARE(waiting.state, JobState::Waiting);
        QCOMPARE(waiting.reason, u"BeginTime"_s);
        QCOMPARE(waiting.dependency, u"afterok:1(unfulfilled)"_s);
        QCOMPARE(waiting.times.eligible, at(1795917113));
        QCOMPARE(waiting.times.expected, at(1795917113)); // an estimate is no start
        QVERIFY(!waiting.times.started.isValid());
        QVERIFY(!waiting.timeLimit);
        QVERIFY(!waiting.given.nodes);
    }

    void exitOfOldVersions()
    {
        auto slurm = fake();
        slurm.setJobs(u"squeue"_s,
                      {queued({{u"State"_s, u"FAILED"_s}, {u"exit_code"_s, u"768"_s}}), // as 20.11 has it
                       queued({{u"JobArrayID"_s, u"2"_s},
                               {u"JobID"_s, u"2"_s},
                               {u"State"_s, u"FAILED"_s},
                               {u"exit_code"_s, u"11"_s}})});
        const auto jobs = slurm.ask(m_slurm.queue());
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobOf(*jobs, u"1"_s).exitCode, 3);
        QCOMPARE(jobOf(*jobs, u"2"_s).signal, 11);
    }

    // Whatever a person calls a job, it is one job with that name, and the others are what they are.
    void oddNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"two\nlines"_s, u"a\x1f"_s + u"b"_s, u"\x1e\x1d\x1f"_s, u"one\ntwo\n3|x"_s,
                                    u" blanks "_s, u"None"_s, u"N/A"_s, u"(null)"_s, u"Lët\\back | pipe é"_s,
                                    u"\x1b[31mred"_s, u"1\x1f"_s + u"1\x1f\nRUNNING"_s, u"50% # done"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void oddNames()
    {
        QFETCH(QString, name);
        auto slurm = fake();
        const QJsonObject other{{u"JobArrayID"_s, u"2"_s}, {u"JobID"_s, u"2"_s}};
        slurm.setJobs(u"squeue"_s, {queued({{u"Name"_s, name}, {u"WorkDir"_s, u"/w/"_s + name}}), queued(other)});
        const auto jobs = slurm.ask(m_slurm.queue());
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 2);
        QCOMPARE(jobOf(*jobs, u"1"_s).name, name);
        QCOMPARE(jobOf(*jobs, u"1"_s).workFolder.bytes(), "/w/" + name.toUtf8());
        QCOMPARE(jobOf(*jobs, u"2"_s).name, u"wrap"_s);

        slurm.setJobs(
            u"sacct"_s,
            {accounted({{u"JobName"_s, name}, {u"WorkDir"_s, u"/w/"_s + name}}), accounted({{u"JobID"_s, u"2"_s}})});
        const auto ended = slurm.ask(m_slurm.ended(std::chrono::days(1)));
        QVERIFY_RESULT(ended);
        QCOMPARE(ended->size(), 2);
        QCOMPARE(jobOf(*ended, u"1"_s).name, name);
        QCOMPARE(jobOf(*ended, u"1"_s).workFolder.bytes(), "/w/" + name.toUtf8());
        QCOMPARE(jobOf(*ended, u"2"_s).name, u"wrap"_s);
    }

    void gpus_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<int>("gpus"); // negative: unknown
        const auto row = [](const char *name, int gpus, const QJsonObject &fields) {
            QTest::newRow(name) << fields << gpus;
        };
        const QString none = u"cpu=6,mem=4G,node=1"_s;
        row("none", 0, {});
        row("--gpus=3", 3, {{u"tres-alloc"_s, none}, {u"tres-per-job"_s, u"gres/gpu:3"_s}});
        row("--gpus-per-node=2 of 3", 6,
            {{u"tres-alloc"_s, none}, {u"NumNodes"_s, u"3"_s}, {u"tres-per-node"_s, u"gres/gpu:2"_s}});
        row("--gpus-per-task=1 -n3", 3,
            {{u"tres-alloc"_s, none}, {u"NumTasks"_s, u"3"_s}, {u"tres-per-task"_s, u"gres/gpu=1"_s}});
        row("--tres-per-task=gres/gpu:2 -n2", 4,
            {{u"tres-alloc"_s, none}, {u"NumTasks"_s, u"2"_s}, {u"tres-per-task"_s, u"gres/gpu:2"_s}});
        row("--gpus-per-socket=2", -1, {{u"tres-alloc"_s, none}, {u"tres-per-socket"_s, u"gres/gpu:2"_s}});
        row("types and MIG", 4,
            {{u"tres-alloc"_s, none}, {u"tres-per-node"_s, u"gres/gpu:turing:1,gres/gpu:1g.10gb:3"_s}});
        row("with shards", 1, {{u"tres-alloc"_s, none}, {u"tres-per-node"_s, u"gres/gpu:turing:1,gres/shard:8"_s}});
        row("reckoned", 2,
            {{u"tres-alloc"_s, u"cpu=2,mem=4000M,node=1,billing=2,gres/gpu=2,gres/gpu:a100=2"_s},
             {u"tres-per-job"_s, u"gres/gpu:8"_s}});
    }
    void gpus()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(int, gpus);
        auto slurm = fake();
        slurm.setJobs(u"squeue"_s, {queued(fields)});
        const auto jobs = slurm.ask(m_slurm.queue());
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->first().gpus().value_or(-1), gpus);
        QCOMPARE(jobs->first().gpuHours().has_value(), gpus >= 0);
    }

    void arrays()
    {
        auto slurm = fake();
        const QJsonObject rest{{u"JobArrayID"_s, u"2_[0-98:7,200%3]"_s},
                               {u"JobID"_s, u"2"_s},
                               {u"ArrayJobID"_s, u"2"_s},
                               {u"ArrayTaskID"_s, u"0-98:7,200%3"_s},
                               {u"State"_s, u"PENDING"_s},
                               {u"StdOut"_s, u"/tmp/slurm-%A_%a.out"_s}};
        const QJsonObject task{{u"JobArrayID"_s, u"2_5"_s},
                               {u"JobID"_s, u"44"_s},
                               {u"ArrayJobID"_s, u"2"_s},
                               {u"ArrayTaskID"_s, u"5"_s},
                               {u"StdOut"_s, u"out-%A_%3a-%j-%x-%N.txt"_s},
                               {u"NodeList"_s, u"gpu[07-08].site.eu"_s},
                               {u"WorkDir"_s, u"/w"_s}};
        slurm.setJobs(u"squeue"_s, {queued(rest), queued(task)});
        slurm.setJobs(
            u"sacct"_s,
            {accounted({{u"JobID"_s, u"2_5"_s}, {u"JobIDRaw"_s, u"44"_s}, {u"State"_s, u"RUNNING"_s}}),
             accounted({{u"JobID"_s, u"2_4"_s}, {u"JobIDRaw"_s, u"43"_s}}),
             accounted({{u"JobID"_s, u"2_[0-98:7,200%3]"_s}, {u"JobIDRaw"_s, u"2"_s}, {u"State"_s, u"PENDING"_s}})});
        const auto asked = m_slurm.jobs({JobId{u"2"_s}});
        QVERIFY_RESULT(asked);
        const auto list = slurm.ask(*asked);
        QVERIFY_RESULT(list);
        QVERIFY(!list->queueError && !list->accountingError);
        QCOMPARE(list->jobs.size(), 3);
        const Job waiting = jobOf(list->jobs, u"2_[0-98:7,200]"_s);
        QCOMPARE(waiting.parent, JobId{u"2"_s});
        QCOMPARE(waiting.tasks, 16);
        QCOMPARE(waiting.tasksAtOnce, 3);
        QVERIFY(!waiting.task);
        QVERIFY(waiting.output.isEmpty());
        const Job running = jobOf(list->jobs, u"2_5"_s);
        QCOMPARE(running.task, 5);
        QCOMPARE(running.output, RemotePath("/w/out-2_005-44-wrap-gpu07.txt"));
        QCOMPARE(jobOf(list->jobs, u"2_4"_s).state, JobState::Completed);
        QVERIFY(slurm.lastArguments(u"sacct"_s).contains(u"--jobs=2"_s));
        QCOMPARE(slurm.lastCall(u"squeue"_s)["env"_L1]["SLURM_BITSTR_LEN"_L1].toString(), u"0"_s);

        // A row of the list, whatever it is, can be asked for and acted on.
        QVERIFY_RESULT(m_slurm.jobs({waiting.id}));
        const auto cancelled = m_slurm.act(JobAction::Cancel, {waiting.id, running.id});
        QVERIFY_RESULT(cancelled);
        slurm.answer(u"scancel"_s, {});
        QVERIFY_RESULT(slurm.ask(*cancelled));
        QCOMPARE(slurm.lastArguments(u"scancel"_s), QStringList({u"--verbose"_s, u"--state=PENDING"_s, u"2"_s}));
    }

    void heterogeneous()
    {
        auto slurm = fake();
        slurm.setJobs(u"squeue"_s,
                      {queued({{u"JobArrayID"_s, u"3+1"_s},
                               {u"JobID"_s, u"4"_s},
                               {u"ArrayJobID"_s, u"N/A"_s},
                               {u"HetJobID"_s, u"3"_s},
                               {u"HetJobOffset"_s, u"1"_s}}),
                       queued({{u"JobArrayID"_s, u"3+0"_s},
                               {u"JobID"_s, u"3"_s},
                               {u"ArrayJobID"_s, u"N/A"_s},
                               {u"HetJobID"_s, u"3"_s},
                               {u"HetJobOffset"_s, u"0"_s}})});
        // While it waits sacct has other ids for it.
        slurm.setJobs(u"sacct"_s,
                      {accounted({{u"JobID"_s, u"3"_s}, {u"State"_s, u"PENDING"_s}}),
                       accounted({{u"JobID"_s, u"4"_s}, {u"State"_s, u"PENDING"_s}})});
        const auto list = slurm.ask(*m_slurm.jobs({JobId{u"3+1"_s}}));
        QVERIFY_RESULT(list);
        QCOMPARE(list->jobs.size(), 2);
        QCOMPARE(jobOf(list->jobs, u"3+1"_s).part, 1);
        QCOMPARE(jobOf(list->jobs, u"3+0"_s).parent, JobId{u"3"_s});
    }

    void steps()
    {
        auto slurm = fake();
        slurm.setJobs(u"sacct"_s,
                      {accounted({}), accounted({{u"JobID"_s, u"1.batch"_s}, {u"MaxRSS"_s, u"4476K"_s}}),
                       accounted({{u"JobID"_s, u"1.0"_s}, {u"MaxRSS"_s, u"900K"_s}}), accounted({{u"JobID"_s, u"7"_s}}),
                       accounted({{u"JobID"_s, u"7.batch"_s}, {u"MaxRSS"_s, u"0"_s}}),
                       accounted({{u"JobID"_s, u"8"_s},
                                  {u"State"_s, u"CANCELLED by 1000"_s},
                                  {u"Start"_s, u"Unknown"_s},
                                  {u"AllocTRES"_s, u""_s}})});
        const auto jobs = slurm.ask(m_slurm.ended(std::chrono::hours(1)));
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 3);
        QCOMPARE(jobOf(*jobs, u"1"_s).maxMemory, 4476 * 1024);
        QCOMPARE(jobOf(*jobs, u"1"_s).cpuTime, 0.002);
        QVERIFY(!jobOf(*jobs, u"7"_s).maxMemory); // too short to be measured: unknown, not 0
        QVERIFY(!jobOf(*jobs, u"8"_s).exitCode);  // it never ran
        QVERIFY(slurm.lastArguments(u"sacct"_s).contains(u"--starttime=now-3600seconds"_s));
    }

    void memoryOfTheFullestNode_data()
    {
        QTest::addColumn<QString>("nodes");
        QTest::addColumn<QJsonArray>("steps");
        QTest::addColumn<qint64>("expected"); // MiB; 0: it cannot be told
        const auto step = [](const QString &id, const QString &memory, const QString &tasks, const QString &nodes,
                             const QString &start = u"1795913349"_s, const QString &end = u"1795913370"_s) {
            return accounted({{u"JobID"_s, u"1."_s + id},
                              {u"MaxRSS"_s, memory},
                              {u"NTasks"_s, tasks},
                              {u"NNodes"_s, nodes},
                              {u"Start"_s, start},
                              {u"End"_s, end}});
        };
        const QJsonObject script = step(u"batch"_s, u"10M"_s, u"1"_s, u"1"_s);
        QTest::newRow("the script alone") << u"1"_s << QJsonArray{script} << qint64(10);
        QTest::newRow("eight tasks on two nodes")
            << u"2"_s << QJsonArray{script, step(u"0"_s, u"100M"_s, u"8"_s, u"2"_s)} << qint64(410);
        QTest::newRow("seven tasks on two nodes")
            << u"2"_s << QJsonArray{script, step(u"0"_s, u"100M"_s, u"7"_s, u"2"_s)} << qint64(410);
        QTest::newRow("one after the other")
            << u"2"_s
            << QJsonArray{script, step(u"0"_s, u"100M"_s, u"2"_s, u"2"_s, u"1795913349"_s, u"1795913360"_s),
                          step(u"1"_s, u"70M"_s, u"4"_s, u"2"_s, u"1795913360"_s)}
            << qint64(150);
        QTest::newRow("at once on one node")
            << u"1"_s << QJsonArray{step(u"0"_s, u"100M"_s, u"1"_s, u"1"_s), step(u"1"_s, u"70M"_s, u"1"_s, u"1"_s)}
            << qint64(170);
        QTest::newRow("at once, and nobody tells where")
            << u"2"_s << QJsonArray{step(u"0"_s, u"100M"_s, u"1"_s, u"1"_s), step(u"1"_s, u"70M"_s, u"1"_s, u"1"_s)}
            << qint64(0);
        QTest::newRow("how many tasks is not told")
            << u"1"_s << QJsonArray{script, step(u"0"_s, u"100M"_s, QString(), u"1"_s)} << qint64(0);
        QTest::newRow("it goes on") << u"1"_s
                                    << QJsonArray{step(u"0"_s, u"100M"_s, u"2"_s, u"1"_s, u"1795913349"_s,
                                                       u"Unknown"_s)}
                                    << qint64(0);
    }
    void memoryOfTheFullestNode()
    {
        QFETCH(const QString, nodes);
        QFETCH(const QJsonArray, steps);
        QFETCH(const qint64, expected);
        auto slurm = fake();
        QJsonArray jobs{accounted({{u"AllocTRES"_s, u"cpu=8,mem=2000M,node="_s + nodes}})};
        for (const auto &step : steps)
            jobs += step;
        jobs += accounted({{u"JobID"_s, u"2"_s}});
        slurm.setJobs(u"sacct"_s, jobs);
        const auto told = slurm.ask(m_slurm.ended(std::chrono::hours(1)));
        QVERIFY_RESULT(told);
        QCOMPARE(jobOf(*told, u"1"_s).nodeMemory.value_or(0), expected << 20);
        QVERIFY(!jobOf(*told, u"2"_s).nodeMemory); // none of its own was measured
    }

    void theEnvironmentBendsNothing()
    {
        auto slurm = fake();
        for (const char *name :
             {"SQUEUE_PARTITION", "SQUEUE_NAMES", "SQUEUE_SORT", "SLURM_CLUSTERS", "SLURM_TIME_FORMAT", "SACCT_FORMAT",
              "SBATCH_WAIT", "SBATCH_ARRAY_INX", "SLURM_JOB_ID"})
            slurm.setEnvironment(QString::fromLatin1(name), u"debug"_s);
        slurm.setEnvironment(u"SLURM_CONF"_s, u"/etc/slurm.conf"_s);
        slurm.setEnvironment(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        slurm.setEnvironment(u"SQUEUE_ODD"_s, u"x\nSLURM_CONF=y"_s);
        slurm.setJobs(u"squeue"_s, {});
        QVERIFY_RESULT(slurm.ask(m_slurm.queue()));
        QJsonObject environment = slurm.lastCall(u"squeue"_s)["env"_L1].toObject();
        const QJsonObject expected{{u"SLURM_CONF"_s, u"/etc/slurm.conf"_s},
                                   {u"SLURM_TIME_FORMAT"_s, u"%s"_s},
                                   {u"SLURM_BITSTR_LEN"_s, u"0"_s},
                                   {u"LC_ALL"_s, u"C"_s}};
        QCOMPARE(environment, expected);

        // A job inherits the user's locale, and none of what tells sbatch other than its script.
        slurm.answer(u"sbatch"_s, {{u"out"_s, u"42\n"_s}});
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"it's $(odd)"_s));
        const QString script = folder.filePath(u"it's $(odd)/job.sbatch"_s);
        QVERIFY_RESULT(slurm.ask(m_slurm.submit(RemotePath::fromText(script))));
        environment = slurm.lastCall(u"sbatch"_s)["env"_L1].toObject();
        QCOMPARE(environment, QJsonObject({{u"SLURM_CONF"_s, u"/etc/slurm.conf"_s}, {u"LC_ALL"_s, u"de_DE.UTF-8"_s}}));
        QCOMPARE(slurm.lastArguments(u"sbatch"_s).last(), script);
    }

    void jobsThatAreGone_data()
    {
        QTest::addColumn<QString>("queue");
        QTest::addColumn<QString>("accounting"); // empty: an answer without jobs
        QTest::addColumn<Error::Kind>("kind");
        const QString invalid = u"slurm_load_jobs error: Invalid job id specified\n"_s;
        QTest::newRow("nobody knows it") << invalid << QString() << Error::Kind::NotFound;
        QTest::newRow("the database is down")
            << invalid
            << u"sacct: error: slurm_persist_conn_open_without_init: failed to open persistent connection to "
               "host:localhost:6819: Connection refused\nsacct: error: Problem talking to the database: "
               "Connection refused\n"_s
            << Error::Kind::SchedulerDown;
        QTest::newRow("the controller is down")
            << u"slurm_load_jobs error: Unable to contact slurm controller (connect failure)\n"_s << QString()
            << Error::Kind::SchedulerDown;
        QTest::newRow("the controller is slow") << u"slurm_load_jobs error: Socket timed out on send/recv operation\n"_s
                                                << QString() << Error::Kind::TooSlow;
    }
    void jobsThatAreGone()
    {
        QFETCH(QString, queue);
        QFETCH(QString, accounting);
        QFETCH(Error::Kind, kind);
        auto slurm = fake();
        slurm.fail(u"squeue"_s, 1, queue);
        if (accounting.isEmpty())
            slurm.answer(u"sacct"_s, {});
        else
            slurm.fail(u"sacct"_s, 1, accounting);
        QVERIFY_ERROR(slurm.ask(*m_slurm.jobs({JobId{u"42"_s}})), kind);
    }

    void oneSourceIsEnough()
    {
        auto slurm = fake();
        slurm.fail(u"squeue"_s, 1, u"slurm_load_jobs error: Unable to contact slurm controller (connect failure)\n"_s);
        slurm.setJobs(u"sacct"_s, {accounted({})});
        auto list = slurm.ask(*m_slurm.jobs({JobId{u"1"_s}}));
        QVERIFY_RESULT(list);
        QCOMPARE(list->jobs.size(), 1);
        QVERIFY(list->queueError);
        QVERIFY(!list->accountingError);

        slurm.setJobs(u"squeue"_s, {queued({})});
        slurm.fail(u"sacct"_s, 1, u"sacct: error: Problem talking to the database: Connection refused\n"_s);
        list = slurm.ask(*m_slurm.jobs({JobId{u"1"_s}}));
        QVERIFY_RESULT(list);
        QCOMPARE(list->jobs.size(), 1);
        QVERIFY(list->accountingError);

        const slurm::Slurm bare(dialect(false));
        QVERIFY(!bare.keepsRecords());
        list = slurm.ask(*bare.jobs({JobId{u"1"_s}}));
        QVERIFY_RESULT(list);
        QCOMPARE(list->jobs.size(), 1);
        QVERIFY_ERROR(slurm.ask(bare.ended(std::chrono::hours(1))), Error::Kind::Unsupported);
    }

    // What a real Slurm 20.11.9 printed for our format, field by field: exit codes as wait() has them, no GPUs among
    // what was given.
    void slurm2011()
    {
        const auto captured = readFile(QStringLiteral(OFFICINA_TEST_DATA "/slurm/squeue-20.11.9.json"), 1 << 20);
        QVERIFY_RESULT(captured);
        auto slurm = fake();
        slurm.setJobs(u"squeue"_s, QJsonDocument::fromJson(*captured).array());
        const auto jobs = slurm.ask(m_slurm.queue());
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 13);
        const Job failed = jobOf(*jobs, u"2"_s);
        QCOMPARE(failed.state, JobState::Failed);
        QCOMPARE(failed.exitCode, 3);
        QCOMPARE(failed.gpus(), 1);
        QCOMPARE(failed.name, u"αβ 'q', \"c\""_s);
        QCOMPARE(jobOf(*jobs, u"3_2"_s).exitCode, 4);
        QCOMPARE(jobOf(*jobs, u"13"_s).state, JobState::TimedOut);
        QCOMPARE(jobOf(*jobs, u"13"_s).signal, 15);
        QCOMPARE(jobOf(*jobs, u"10"_s).dependency, u"afterok:6(unfulfilled)"_s);
        const Job rest = jobOf(*jobs, u"14_[1-9]"_s);
        QCOMPARE(rest.tasks, 9);
        QCOMPARE(rest.tasksAtOnce, 1);
        QCOMPARE(rest.reason, u"JobArrayTaskLimit"_s);
        const Job running = jobOf(*jobs, u"14_0"_s);
        QCOMPARE(running.state, JobState::Running);
        QCOMPARE(running.gpus(), 1);
        QCOMPARE(running.output.bytes(), "/home/sam/runs/20261129-055006-033-it-s-odd/output-0.txt");
    }

    // Of the user's start-up files: values to start from, where the job says nothing itself, and what no job obeys.
    void startUpFiles()
    {
        testing::FakeScheduler slurm({u"squeue"_s, u"scontrol"_s, u"srun"_s});
        slurm.answer(u"squeue"_s, {{u"out"_s, u"slurm 24.11.5\n"_s}});
        for (const auto &[name, value] : {std::pair{u"SBATCH_ACCOUNT"_s, u"p1"_s},
                                          {u"SBATCH_QOS"_s, u"long"_s},
                                          {u"SBATCH_PARTITION"_s, u"debug"_s},
                                          {u"SBATCH_TIMELIMIT"_s, u"1:30:00"_s},
                                          {u"SBATCH_HOLD"_s, u"1"_s},
                                          {u"SLURM_CLUSTERS"_s, u"elsewhere"_s}})
            slurm.setEnvironment(name, value);
        const auto probed = slurm.ask(probeScheduler());
        QVERIFY_RESULT(probed);
        const auto kept = officina::dialect(toJson(*probed));
        QVERIFY_RESULT(kept);
        QCOMPARE(*kept, *probed);
        JobSpec job;
        job.partition = u"gpu"_s;
        fillFromStartUp(job, *kept);
        QCOMPARE(job.account, u"p1"_s);
        QCOMPARE(job.qos, u"long"_s);
        QCOMPARE(job.partition, u"gpu"_s);
        QCOMPARE(job.timeLimit, 5400);
        QCOMPARE(setInStartUp(job, *kept),
                 QStringList({u"SBATCH_ACCOUNT=p1"_s, u"SBATCH_QOS=long"_s, u"SBATCH_TIMELIMIT=1:30:00"_s}));
        QCOMPARE(clustersInStartUp(*kept), QStringList{u"SLURM_CLUSTERS=elsewhere"_s});
        job.account = u"p2"_s; // by the user
        QVERIFY(!setInStartUp(job, *kept).contains(u"SBATCH_ACCOUNT=p1"_s));
        QVERIFY(!slurm.lastCall(u"scontrol"_s)["env"_L1].toObject().contains("SLURM_CLUSTERS"_L1));
        JobSpec none;
        fillFromStartUp(none, dialect());
        QCOMPARE(none, JobSpec());
    }

    // Pyxis adds its options to srun; Slurm's own --container is another thing. The lines are Pyxis' README's.
    void whoRunsContainers()
    {
        testing::FakeScheduler slurm({u"squeue"_s, u"scontrol"_s, u"srun"_s});
        slurm.answer(u"squeue"_s, {{u"out"_s, u"slurm 24.11.5\n"_s}});
        slurm.answer(u"srun"_s, {{u"out"_s, u"      --container                 Path to OCI container bundle\n"_s}});
        auto probed = slurm.ask(probeScheduler());
        QVERIFY_RESULT(probed);
        QVERIFY(!probed->hasPyxis);
        slurm.answer(u"srun"_s, {{u"out"_s, u"      --container-image=[USER@][REGISTRY#]IMAGE[:TAG]|PATH\n"_s}});
        probed = slurm.ask(probeScheduler());
        QVERIFY_RESULT(probed);
        QVERIFY(probed->hasPyxis);
        const auto kept = officina::dialect(toJson(*probed));
        QVERIFY_RESULT(kept);
        QVERIFY(kept->hasPyxis);
    }
};

QTEST_GUILESS_MAIN(SlurmTest)
#include "tst_slurm.moc"
