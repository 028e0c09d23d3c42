// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Slurm is told to do, and what it says of itself, under a real sh. What the stand-in prints was captured from
// Slurm 24.11.5; rows written by hand say so. The real Slurm is met in tests/integration.
#include "client/base/files.h"
#include "client/schedulers/slurm/slurm.h"
#include "tests/client/schedulers/slurmjobs.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing::slurmjobs;
using namespace Qt::StringLiterals;

class SlurmActionsTest : public QObject
{
    Q_OBJECT

private:
    const slurm::Slurm m_slurm{dialect()};

private Q_SLOTS:
    void submit_data()
    {
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("err");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<QString>("notices");
        QTest::newRow("id") << u"42\n"_s << QString() << 0 << u"42"_s << true << QString();
        QTest::newRow("federation") << u"42;lumi\n"_s << QString() << 0 << u"42"_s << false << QString();
        QTest::newRow("a plugin's words")
            << u"42\n"_s << u"sbatch: 83% of hours used\n"_s << 0 << u"42"_s << true << u"sbatch: 83% of hours used"_s;
        QTest::newRow("a wrapper") << u"Submitted batch job 109\n"_s << QString() << 0 << u"109"_s << false
                                   << QString();
        QTest::newRow("a wrapper with a number of its own")
            << u"Submitted batch job 110\n77\n"_s << QString() << 0 << u"110"_s << false << u"77"_s;
        QTest::newRow("taken, and then something failed")
            << u"42\n"_s << QString() << 1 << u"42"_s << false << QString();
        QTest::newRow("the id among the errors") << QString() << u"109\n"_s << 0 << u"109"_s << false << QString();
    }
    void submit()
    {
        QFETCH(QString, out);
        QFETCH(QString, err);
        QFETCH(int, exitCode);
        auto slurm = fake();
        slurm.answer(u"sbatch"_s, {{u"out"_s, out}, {u"err"_s, err}, {u"exit"_s, exitCode}});
        const auto sent = slurm.ask(m_slurm.submit(RemotePath("/tmp/job.sbatch")));
        QVERIFY_RESULT(sent);
        QTEST(sent->id.value, "id");
        QTEST(sent->isCertain, "certain");
        QTEST(sent->notices, "notices");
    }

    // Which the script finds in SLURM_SUBMIT_DIR: with "cd $SLURM_SUBMIT_DIR" it stays there.
    void fromTheRunFolder()
    {
        auto slurm = fake();
        slurm.program(u"sbatch"_s, "#!/bin/sh\npwd >&2\necho 42\n");
        const auto sent = slurm.ask(m_slurm.submit(RemotePath("/tmp/job.sbatch")));
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->notices, u"/tmp"_s);
        QVERIFY_ERROR(slurm.ask(m_slurm.submit(RemotePath("/no/such/job.sbatch"))), Error::Kind::Rejected);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("err"); // captured
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("partition") << 1
                                   << u"sbatch: error: invalid partition specified: nowhere\nsbatch: error: Batch job "
                                      "submission failed: Invalid partition name specified\n"_s
                                   << Error::Kind::Rejected;
        QTest::newRow("no such program") << 127 << u"bash: line 1: sbatch: command not found\n"_s
                                         << Error::Kind::Unsupported;
        QTest::newRow("controller down")
            << 1
            << u"sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)\n"_s
            << Error::Kind::SchedulerDown;
        // It may have been taken: nobody knows.
        QTest::newRow("controller slow")
            << 1 << u"sbatch: error: Batch job submission failed: Socket timed out on send/recv operation\n"_s
            << Error::Kind::TooSlow;
        QTest::newRow("no id") << 0 << u"sbatch: Verify job submission\n"_s << Error::Kind::BadReply;
    }
    void refusals()
    {
        QFETCH(int, exitCode);
        QFETCH(QString, err);
        QFETCH(Error::Kind, kind);
        auto slurm = fake();
        slurm.fail(u"sbatch"_s, exitCode, err);
        const auto sent = slurm.ask(m_slurm.submit(RemotePath("/tmp/job.sbatch")));
        QVERIFY_ERROR(sent, kind);
        QVERIFY2(!sent.error().detail.startsWith(u"sbatch:"), qPrintable(sent.error().detail));
    }

    void answersThatAreMissing()
    {
        // The login's shell was killed before sbatch had answered.
        const Query<Submission> query = m_slurm.submit(RemotePath("/tmp/job.sbatch"));
        QVERIFY_ERROR(query.read({137, "Welcome\n", {}}), Error::Kind::BadReply);
        QVERIFY(!m_slurm.queue().read({137, "Welcome\n", "Killed\n"}));
        QVERIFY(!m_slurm.ended(std::chrono::hours(1)).read({1, {}, {}}));
        const auto act = m_slurm.act(JobAction::Cancel, {JobId{u"42"_s}});
        QVERIFY_RESULT(act);
        QVERIFY_ERROR(act->read({255, {}, "Connection closed"}), Error::Kind::BadReply);
    }

    void estimate()
    {
        auto slurm = fake();
        slurm.answer(u"sbatch"_s,
                     {{u"err"_s,
                       u"sbatch: Job 12 to start at 1795916100 using 2 processors on nodes gpu01 in "
                       "partition gpu\n"_s}});
        const auto estimate = slurm.ask(m_slurm.estimate("#!/bin/bash\necho \"$HOME\" 'x' `id`\n"));
        QVERIFY_RESULT(estimate);
        QCOMPARE(estimate->start, at(1795916100));
        QCOMPARE(estimate->nodes, u"gpu01"_s);
        slurm.answer(u"sbatch"_s,
                     {{u"exit"_s, 1},
                      {u"err"_s,
                       u"allocation failure: Requested node configuration is not "
                       "available\n"_s}});
        QVERIFY_ERROR(slurm.ask(m_slurm.estimate("x")), Error::Kind::Rejected);
    }

    void actions_data()
    {
        QTest::addColumn<QString>("err");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<std::optional<Error::Kind>>("kind");
        using Kind = std::optional<Error::Kind>;
        QTest::newRow("done") << u"scancel: Terminating job 42\n"_s << 0 << Kind();
        QTest::newRow("has ended already") << u"scancel: Terminating job 4\nscancel: error: Kill job error on job id "
                                              u"4: Job/step already completing or "
                                              "completed\n"_s
                                           << 0 << Kind();
        QTest::newRow("no such job") << u"scancel: error: Kill job error on job id 42: Invalid job id specified\n"_s
                                     << 0 << Kind(Error::Kind::NotFound);
        QTest::newRow("another's") << u"scancel: error: Kill job error on job id 42: Access/permission denied\n"_s << 0
                                   << Kind(Error::Kind::Denied);
        QTest::newRow("something else") << u"scancel: error: something else\n"_s << 1 << Kind(Error::Kind::Rejected);
        QTest::newRow("slow")
            << u"scancel: error: Kill job error on job id 42: Socket timed out on send/recv operation\n"_s << 1
            << Kind(Error::Kind::TooSlow);
        // Nobody said no: it may have done it. By hand.
        QTest::newRow("killed") << u"Killed\n"_s << 137 << Kind(Error::Kind::BadReply);
        QTest::newRow("without a word") << QString() << 1 << Kind(Error::Kind::BadReply);
    }
    void actions()
    {
        QFETCH(QString, err);
        QFETCH(int, exitCode);
        QFETCH(std::optional<Error::Kind>, kind);
        auto slurm = fake();
        slurm.fail(u"scancel"_s, exitCode, err);
        const auto done = slurm.ask(*m_slurm.act(JobAction::Cancel, {JobId{u"42"_s}, JobId{u"43"_s}}));
        QCOMPARE(slurm.lastArguments(u"scancel"_s), QStringList({u"--verbose"_s, u"42"_s, u"43"_s}));
        QCOMPARE(done.has_value(), !kind);
        if (kind)
            QVERIFY_ERROR(done, *kind);
    }

    void holdReleaseRequeueChange()
    {
        auto slurm = fake();
        slurm.answer(u"scontrol"_s, {});
        const QList<JobId> ids{JobId{u"42_[1-8]"_s}, JobId{u"43"_s}};
        QVERIFY_RESULT(slurm.ask(*m_slurm.act(JobAction::Hold, ids)));
        QCOMPARE(slurm.lastArguments(u"scontrol"_s), QStringList({u"hold"_s, u"42,43"_s}));
        QVERIFY_RESULT(slurm.ask(*m_slurm.act(JobAction::Release, ids)));
        QVERIFY_RESULT(slurm.ask(*m_slurm.act(JobAction::Requeue, {JobId{u"43"_s}})));
        QCOMPARE(slurm.lastArguments(u"scontrol"_s), QStringList({u"requeue"_s, u"43"_s}));
        QVERIFY_RESULT(slurm.ask(*m_slurm.change(JobId{u"43"_s}, {.timeLimit = 7200, .nice = 50})));
        QCOMPARE(slurm.lastArguments(u"scontrol"_s),
                 QStringList({u"update"_s, u"JobId=43"_s, u"TimeLimit=02:00:00"_s, u"Nice=50"_s}));
        slurm.fail(u"scontrol"_s, 1, u"Access/permission denied for job 43\n"_s);
        QVERIFY_ERROR(slurm.ask(*m_slurm.change(JobId{u"43"_s}, {.timeLimit = 7200})), Error::Kind::Denied);
    }

    // Of an array whose tasks differ scontrol ends with 1, and tells of each what became of it. By hand, after
    // scontrol/update_job.c of 20.11 to 24.11.
    void someTasksOfAnArray_data()
    {
        QTest::addColumn<QString>("err");
        QTest::addColumn<std::optional<Error::Kind>>("kind");
        QTest::addColumn<QString>("subject");
        using Kind = std::optional<Error::Kind>;
        const QString done = u"42_[5-8%2]: No error\n"_s;
        QTest::newRow("what runs was not meant")
            << u"42_[1-4]: Job is no longer pending execution\n"_s + done << Kind() << QString();
        QTest::newRow("all run") << u"42_[1-4]: Job is no longer pending execution\n"_s << Kind(Error::Kind::Rejected)
                                 << u"42_[1-4]"_s;
        QTest::newRow("not for those") << done + u"42_[1-4]: Access/permission denied\n"_s << Kind(Error::Kind::Denied)
                                       << u"42_[1-4]"_s;
        QTest::newRow("nothing was done") << u"Invalid job id specified for job 42\nslurm_suspend error: No error\n"_s
                                          << Kind(Error::Kind::NotFound) << u"42"_s;
    }
    void someTasksOfAnArray()
    {
        QFETCH(QString, err);
        QFETCH(std::optional<Error::Kind>, kind);
        QFETCH(QString, subject);
        auto slurm = fake();
        slurm.fail(u"scontrol"_s, 1, err);
        const JobId array{u"42"_s};
        for (const auto &query : {m_slurm.act(JobAction::Hold, {array}), m_slurm.change(array, {.timeLimit = 7200})}) {
            QVERIFY_RESULT(query);
            const auto done = slurm.ask(*query);
            QCOMPARE(done.has_value(), !kind);
            if (!kind)
                continue;
            QVERIFY_ERROR(done, *kind);
            QCOMPARE(done.error().subject, subject);
            QVERIFY2(!done.error().detail.contains(u"42_[5-8%2]"), qPrintable(done.error().detail));
        }
    }

    void ids_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        QTest::newRow("job") << u"42"_s << true;
        QTest::newRow("task") << u"42_7"_s << true;
        QTest::newRow("waiting rest") << u"42_[1-8,10%2]"_s << true;
        QTest::newRow("component") << u"42+1"_s << true;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("option") << u"--all"_s << false;
        QTest::newRow("two") << u"42 43"_s << false;
        QTest::newRow("command") << u"42;reboot"_s << false;
        QTest::newRow("line break") << u"42\n"_s << false;
    }
    void ids()
    {
        QFETCH(QString, id);
        QFETCH(bool, valid);
        QCOMPARE(m_slurm.act(JobAction::Cancel, {JobId{id}}).has_value(), valid);
        QCOMPARE(m_slurm.change(JobId{id}, {}).has_value(), valid);
        QCOMPARE(m_slurm.jobs({JobId{id}}).has_value(), valid);
    }

    void partitions()
    {
        auto slurm = fake();
        // By hand: a partition with two kinds of nodes, one that is down, one without limit.
        slurm.answer(u"sinfo"_s,
                     {{u"out"_s,
                       u"Welcome!\ngpu*\x1fup\x1f"
                       "4:00:00\x1f"
                       "1\x1fgpu:2\x1f"
                       "4\x1f"
                       "8000\x1f\x1e\n"
                       "big\x1fup\x1finfinite\x1f"
                       "4\x1fgpu:a100:4(S:0-1)\x1f"
                       "128+\x1f"
                       "512000+\x1f\x1e\n"
                       "big\x1fup\x1finfinite\x1f"
                       "2\x1f(null)\x1f"
                       "64\x1f"
                       "1000\x1f\x1e\n"
                       "old\x1f"
                       "down\x1f"
                       "1-00:00:00\x1f"
                       "1\x1f(null)\x1f"
                       "64\x1f"
                       "1000\x1f\x1e\n"_s}});
        const auto partitions = slurm.ask(m_slurm.partitions());
        QVERIFY_RESULT(partitions);
        constexpr qint64 mebibyte = 1 << 20;
        const QList<QueuePartition> expected{{u"gpu"_s, true, true, 14400, 1, 2, 4, 8000 * mebibyte},
                                             {u"big"_s, false, true, 0, 6, 4, 64, 1000 * mebibyte},
                                             {u"old"_s, false, false, 86400, 1, 0, 64, 1000 * mebibyte}};
        QCOMPARE(*partitions, expected);
        slurm.answer(u"sinfo"_s, {{u"out"_s, u"gpu\x1fup\x1e\n"_s}});
        QVERIFY_ERROR(slurm.ask(m_slurm.partitions()), Error::Kind::BadReply);
        slurm.fail(u"sinfo"_s, 1, u"slurm_load_partitions: Unable to contact slurm controller (connect failure)\n"_s);
        QVERIFY_ERROR(slurm.ask(m_slurm.partitions()), Error::Kind::SchedulerDown);
    }

    void rights()
    {
        auto slurm = fake();
        slurm.answer(u"sacctmgr"_s, {{u"out"_s, u"demo|normal,debug|normal\nother|normal|\n"_s}});
        const auto rights = slurm.ask(m_slurm.rights());
        QVERIFY_RESULT(rights);
        QCOMPARE(rights->accounts, QStringList({u"demo"_s, u"other"_s}));
        QCOMPARE(rights->qos, QStringList({u"normal"_s, u"debug"_s}));
    }

    // Written by hand, in the form of sacctmgr's man page.
    void limitsOfOneJob()
    {
        auto slurm = fake();
        const auto answer = [](const QString &out) { return QJsonObject{{u"out"_s, out}}; };
        slurm.answers(u"sacctmgr"_s,
                      {answer(u"demo|normal,long|normal||2-00:00:00|cpu=256,gres/gpu=16,mem=2000G,node=8|gres/gpu=8\n"
                              "demo|normal|normal|debug|01:00:00||\n"_s),
                       answer(u"demo\n"_s),
                       answer(u"normal|1-00:00:00|||\n"
                              "long|4-00:00:00|node=2||DenyOnLimit,PartitionTimeLimit\n"_s)});
        const auto rights = slurm.ask(m_slurm.rights());
        QVERIFY_RESULT(rights);
        QCOMPARE(rights->defaultAccount, u"demo"_s);
        constexpr qint64 gibibyte = 1LL << 30;
        const QList<JobLimits> accounts{
            {u"demo"_s, {}, u"normal"_s, 172800, 8, 8, 256, 2000 * gibibyte}, // of all its jobs: 8 GPUs
            {u"demo"_s, u"debug"_s, u"normal"_s, 3600}};
        const QList<JobLimits> qos{{u"normal"_s, {}, {}, 86400}, {u"long"_s, {}, {}, 345600, 2, 0, 0, 0, true, true}};
        QCOMPARE(rights->accountLimits, accounts);
        QCOMPARE(rights->qosLimits, qos);
    }

    void budgets_data()
    {
        QTest::addColumn<QString>("out");    // written by hand
        QTest::addColumn<double>("left");    // negative: no limit
        QTest::newRow("no limit") << u"demo|||cpu=1,gres/gpu=7\n"_s << -1.0;
        QTest::newRow("limit of processors") << u"demo||cpu=600|cpu=1,gres/gpu=7\n"_s << -1.0;
        QTest::newRow("used up") << u"demo||gres/gpu=600|gres/gpu=660\n"_s << 0.0;
        QTest::newRow("the user's own is tighter")
            << u"demo||gres/gpu=6000|gres/gpu=0\n demo|me|gres/gpu=600|gres/gpu=0\n"_s << 10.0;
        QTest::newRow("greeting") << u"Welcome | to the\nsite\ndemo||gres/gpu=60|gres/gpu=30\n"_s << 0.5;
        QTest::newRow("nothing") << QString() << -1.0;
    }
    void budgets()
    {
        QFETCH(QString, out);
        QFETCH(double, left);
        auto slurm = fake();
        slurm.answer(u"sacctmgr"_s, {{u"out"_s, u"demo\n"_s}});
        slurm.answer(u"sshare"_s, {{u"out"_s, out}});
        const auto budget = slurm.ask(m_slurm.budget({}));
        QVERIFY_RESULT(budget);
        QCOMPARE(budget->has_value(), left >= 0);
        if (*budget)
            QCOMPARE((*budget)->left(), left);
        QCOMPARE(slurm.lastArguments(u"sshare"_s)[2], u"demo"_s);
    }

    void budgetCaptured()
    {
        auto slurm = fake();
        const auto captured = readFile(QStringLiteral(OFFICINA_TEST_DATA "/slurm/budget.txt"));
        QVERIFY_RESULT(captured);
        slurm.answer(u"sshare"_s, {{u"out"_s, QString::fromUtf8(*captured)}});
        const auto budget = slurm.ask(m_slurm.budget(u"de$(mo)"_s));
        QVERIFY_RESULT(budget);
        QVERIFY(budget->has_value());
        QCOMPARE((*budget)->limit, 5000.0);
        QCOMPARE((*budget)->used, 2 / 60.0);
        QCOMPARE(slurm.lastArguments(u"sshare"_s)[2], u"de$(mo)"_s);
    }
};

QTEST_GUILESS_MAIN(SlurmActionsTest)
#include "tst_slurmactions.moc"
