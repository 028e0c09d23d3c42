// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job uses now, and with which code it ended, asked for under a real sh. What sstat prints was captured from Slurm 24.11.5; rows written by
// hand say so. The real Slurm is met in tests/integration.
#include "client/schedulers/slurm/slurm.h"
#include "client/schedulers/slurm/usage.h"
#include "tests/client/schedulers/slurmjobs.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing::slurmjobs;
using namespace Qt::StringLiterals;

class SlurmUsageTest : public QObject
{
    Q_OBJECT

private:
    static testing::FakeScheduler site(const QString &rows)
    {
        testing::FakeScheduler site({u"squeue"_s, u"sstat"_s, u"srun"_s});
        site.answer(u"squeue"_s, {{u"out"_s, u"44\n"_s}});
        site.answer(u"sstat"_s, {{u"out"_s, rows}});
        return site;
    }
    static Job job(const QString &id = u"42_2"_s, int nodes = 1)
    {
        Job job;
        job.id = JobId{id};
        job.state = JobState::Running;
        job.given.nodes = nodes;
        return job;
    }
    Result<UsageNow> ask(const testing::FakeScheduler &site, bool withGpus = false, const Job &of = job()) const
    {
        const auto question = m_slurm.usage(of, withGpus);
        return question ? site.ask(*question) : Result<UsageNow>(passOn(question));
    }

    const slurm::Slurm m_slurm{dialect()};

private Q_SLOTS:
    // AccountingStorageTRES without gres/gpu, as Slurm comes: of GPUs such an accounting knows nothing, which is not 0.
    void gpusThatAreNotCounted()
    {
        Dialect site = dialect();
        site.countsGpus = false;
        auto slurm = fake();
        slurm.setJobs(u"sacct"_s, {accounted({})});
        const auto ended = slurm.ask(slurm::Slurm(site).ended(std::chrono::hours(1)));
        QVERIFY_RESULT(ended);
        QVERIFY(!ended->first().gpus() && !ended->first().gpuHours());
        QCOMPARE(ended->first().nodes(), 1);
        const auto counted = slurm.ask(m_slurm.ended(std::chrono::hours(1)));
        QVERIFY_RESULT(counted);
        QCOMPARE(counted->first().gpus(), 0);
        // What the queue tells stays, also where it was not found out that they are not counted.
        slurm.setJobs(u"squeue"_s, {queued({{u"tres-per-node"_s, u"gres/gpu:4"_s}})});
        for (const Dialect &one : {site, dialect()}) {
            const auto list = slurm.ask(*slurm::Slurm(one).jobs({JobId{u"1"_s}}));
            QVERIFY_RESULT(list);
            QCOMPARE(list->jobs.size(), 1);
            QCOMPARE(list->jobs.first().asked.gpus, 4);
            QCOMPARE(list->jobs.first().gpus(), 4);
        }
    }

    void whetherGpusAreCounted_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<bool>("countsGpus");
        const QString usual = u"AccountingStorageTRES   = cpu,mem,energy,node,billing,fs/disk,vmem,pages"_s;
        QTest::newRow("as it comes") << usual << false;
        QTest::newRow("counted") << usual + u",gres/gpu,gres/gpu:a100"_s << true;
        QTest::newRow("not told") << QString() << true;
    }
    void whetherGpusAreCounted()
    {
        QFETCH(QString, told);
        QFETCH(bool, countsGpus);
        testing::FakeScheduler slurm({u"squeue"_s, u"scontrol"_s, u"srun"_s});
        slurm.answer(u"squeue"_s, {{u"out"_s, u"slurm 22.05.8\n"_s}});
        slurm.answer(u"scontrol"_s,
                     {{u"out"_s, u"AccountingStorageType   = accounting_storage/slurmdbd\n"_s + told + u'\n'}});
        const auto probed = slurm.ask(probeScheduler());
        QVERIFY_RESULT(probed);
        QCOMPARE(probed->countsGpus, countsGpus);
        const auto kept = officina::dialect(toJson(*probed));
        QVERIFY_RESULT(kept);
        QCOMPARE(*kept, *probed);
        // As it was kept before that was asked.
        QJsonObject before = toJson(*probed);
        before.remove(u"counts_gpus"_s);
        QVERIFY(officina::dialect(before)->countsGpus);
    }

    void rows_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<UsageNow>("usage");
        UsageNow usage;
        // JobAcctGatherType=jobacct_gather/none: nothing is measured, which is not 0.
        QTest::newRow("without a plugin") << u"1.batch||||\n1.0||||\n"_s << usage;
        QTest::newRow("no steps") << QString() << usage;
        usage.maxMemory = 100616 * 1024;
        usage.memoryNode = u"gpu01"_s;
        usage.cpuTime = 3;
        QTest::newRow("of all steps")
            << u"1.batch|15244K|gpu01|cpu=00:00:00,energy=0,fs/disk=35596,mem=15244K,pages=0,vmem=236080K|"
               "cpu=00:00:00,energy=0,fs/disk=35596,mem=15244K,pages=0,vmem=236080K\n"
               "1.0|100616K|gpu01|cpu=00:00:03,energy=0,fs/disk=72828,mem=201228K,pages=0,vmem=213288K|"
               "cpu=00:00:01,energy=0,fs/disk=36414,mem=100614K,pages=0,vmem=106644K\n"_s
            << usage;
        // By hand, after man sstat: NVML or RSMI in jobacct_gather.
        QTest::newRow("a sum of percents") << u"1.0|100616K|gpu01|cpu=00:00:03|gres/gpuutil=372\n"_s << usage;
        usage.gpuBusy = 0.93;
        QTest::newRow("with GPUs")
            << u"1.0|100616K|gpu01|cpu=00:00:03,gres/gpumem=40G,gres/gpuutil=186|cpu=00:00:01,gres/gpuutil=93\n"_s
            << usage;
        QTest::newRow("a greeting") << u"Welcome | to | the | site\n1.0|100616K|gpu01|cpu=00:00:03|gres/gpuutil=93\n"_s
                                    << usage;
    }
    void rows()
    {
        QFETCH(QString, rows);
        const auto usage = ask(site(rows));
        QVERIFY_RESULT(usage);
        QTEST(*usage, "usage");
    }

    // sstat takes "42_2" for the whole array.
    void ofOneTask()
    {
        auto slurm = site({});
        QVERIFY_RESULT(ask(slurm));
        QVERIFY(slurm.lastArguments(u"squeue"_s).contains(u"--jobs=42_2"_s));
        QVERIFY(slurm.lastArguments(u"sstat"_s).contains(u"--jobs=44"_s));
        QVERIFY(slurm.lastArguments(u"srun"_s).isEmpty()); // nobody wanted that
        QVERIFY_ERROR(ask(slurm, false, job(u"42; reboot"_s)), Error::Kind::BadInput);
    }

    void gone()
    {
        auto slurm = site({});
        slurm.answer(u"squeue"_s, {});
        QVERIFY_ERROR(ask(slurm), Error::Kind::NotFound);
        slurm.fail(u"squeue"_s, 1, u"slurm_load_jobs error: Invalid job id specified\n"_s);
        QVERIFY_ERROR(ask(slurm), Error::Kind::NotFound);
        slurm.fail(u"squeue"_s, 1, u"slurm_load_jobs error: Unable to contact slurm controller (connect failure)\n"_s);
        QVERIFY_ERROR(ask(slurm), Error::Kind::SchedulerDown);
    }

    void gpus()
    {
        auto slurm = site({});
        slurm.program(u"srun"_s,
                      "#!/bin/sh\nwhile [ \"$1\" != sh ]; do shift; done\necho 'welcome to gpu01, 1, 2'\n"
                      "SLURMD_NODENAME=gpu01 \"$@\"\nSLURMD_NODENAME=gpu02 \"$@\"\n");
        slurm.program(u"nvidia-smi"_s, "#!/bin/sh\necho '0, 93, 38912'\necho '1, [N/A], 0'\n");
        const auto told = ask(slurm, true, job(u"42"_s, 2));
        QVERIFY_RESULT(told);
        QCOMPARE(told->gpusAre, UsageNow::Gpus::Told);
        const QList<GpuNow> gpus{{u"gpu01"_s, 0, 93, 38912LL << 20},
                                 {u"gpu01"_s, 1, {}, 0},
                                 {u"gpu02"_s, 0, 93, 38912LL << 20},
                                 {u"gpu02"_s, 1, {}, 0}};
        QCOMPARE(told->gpus, gpus);
        slurm.program(u"nvidia-smi"_s, "#!/bin/sh\necho 'NVIDIA-SMI has failed' >&2\nexit 9\n");
        const auto untold = ask(slurm, true);
        QVERIFY_RESULT(untold);
        QCOMPARE(untold->gpusAre, UsageNow::Gpus::Untold);
        slurm.program(u"srun"_s,
                      "#!/bin/sh\necho 'srun: error: Unable to create step for job 44: Access/permission "
                      "denied' >&2\nexit 1\n");
        const auto refused = ask(slurm, true);
        QVERIFY_RESULT(refused);
        QCOMPARE(refused->gpusAre, UsageNow::Gpus::Refused);
        QVERIFY2(refused->gpuWords.contains(u"Access/permission denied"), qPrintable(refused->gpuWords));
    }

    // A 0 of one that something else ended is nobody's exit code, whichever of the two tells of it.
    void exitOfWhatWasEnded_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("told");
        QTest::addColumn<int>("code"); // below 0: not known
        QTest::addColumn<int>("signal"); // likewise
        QTest::newRow("completed") << u"COMPLETED"_s << u"0:0"_s << 0 << 0;
        QTest::newRow("failed") << u"FAILED"_s << u"3:0"_s << 3 << 0;
        QTest::newRow("killed") << u"FAILED"_s << u"0:9"_s << 0 << 9;
        QTest::newRow("cancelled") << u"CANCELLED"_s << u"0:0"_s << -1 << -1;
        QTest::newRow("cancelled, and told so") << u"CANCELLED"_s << u"0:15"_s << -1 << 15;
        QTest::newRow("cancelled, with a code of its own") << u"CANCELLED"_s << u"4:0"_s << 4 << -1;
        QTest::newRow("out of time") << u"TIMEOUT"_s << u"0:0"_s << -1 << -1;
        QTest::newRow("a broken node") << u"NODE_FAIL"_s << u"0:0"_s << -1 << -1;
        QTest::newRow("pushed aside") << u"PREEMPTED"_s << u"0:0"_s << -1 << -1;
    }
    void exitOfWhatWasEnded()
    {
        QFETCH(QString, state);
        QFETCH(QString, told);
        auto slurm = fake();
        slurm.setJobs(u"squeue"_s, {queued({{u"State"_s, state}, {u"exit_code"_s, told}})});
        const auto queue = slurm.ask(m_slurm.queue());
        QVERIFY_RESULT(queue);
        slurm.setJobs(u"sacct"_s, {accounted({{u"State"_s, state}, {u"ExitCode"_s, told}})});
        const auto ended = slurm.ask(m_slurm.ended(std::chrono::hours(1)));
        QVERIFY_RESULT(ended);
        QVERIFY(!queue->first().exitIsCut); // sacct alone takes 128 from the larger ones
        QCOMPARE(ended->first().exitIsCut, told == u"3:0" || told == u"4:0");
        for (const QList<Job> &jobs : {*queue, *ended}) {
            QCOMPARE(jobs.size(), 1);
            QTEST(jobs.first().exitCode.value_or(-1), "code");
            QTEST(jobs.first().signal.value_or(-1), "signal");
        }
    }
};

QTEST_GUILESS_MAIN(SlurmUsageTest)
#include "tst_slurmusage.moc"
