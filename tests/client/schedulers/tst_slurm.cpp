// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Slurm prints, as jobs. tests/data/slurm/*.txt were captured from Slurm 24.11 with the
// commands of this class; the few rows written by hand say so.
#include "client/schedulers/slurm.h"

#include "client/base/files.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class SlurmTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray captured(const QString &name)
    {
        const auto bytes = readFile(QStringLiteral(OFFICINA_TEST_DATA "/slurm/") + name);
        return bytes ? *bytes : QByteArray();
    }

    static Job jobOf(const QList<Job> &jobs, const QString &id)
    {
        const auto job = std::ranges::find(jobs, JobId{id}, &Job::id);
        return job == jobs.end() ? Job() : *job;
    }

    slurm::Slurm m_slurm;

private Q_SLOTS:
    void listOfRunning()
    {
        const auto jobs = m_slurm.readList({0, captured(u"list-running.txt"_s), {}});
        QVERIFY_RESULT(jobs);
        QStringList ids;
        for (const Job &job : *jobs)
            ids += job.id.value;
        QCOMPARE(ids, QStringList({u"5"_s, u"7"_s, u"6_[2-3]"_s, u"6_1"_s, u"1"_s, u"2"_s, u"4"_s, u"3"_s}));

        const Job ended = jobOf(*jobs, u"1"_s);
        QCOMPARE(ended.state, JobState::Completed);
        QCOMPARE(ended.gpus, 1);
        QCOMPARE(ended.elapsed, 21);
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.maxMemory, 4583424);
        QCOMPARE(ended.cpuTime, 0.002);
        QCOMPARE(ended.memory, 64 * 1024 * 1024);
        QCOMPARE(ended.workFolder, RemotePath("/work/demo/t"));
        QCOMPARE(ended.ended, QDateTime::fromSecsSinceEpoch(1795234659, QTimeZone::UTC));

        const Job running = jobOf(*jobs, u"3"_s);
        QCOMPARE(running.state, JobState::Running);
        QCOMPARE(running.name, u"Lët\\back | pipe é"_s);
        QCOMPARE(running.timeLimit, 300);
        QCOMPARE(running.elapsed, 4);
        QVERIFY(!running.ended.isValid());
        QVERIFY(!running.exitCode);

        QCOMPARE(jobOf(*jobs, u"2"_s).name, u"it's  a \"quoted\" name, 50% done # not a comment"_s);
        QCOMPARE(jobOf(*jobs, u"7"_s).name, u"two\nlines"_s);
        QCOMPARE(jobOf(*jobs, u"7"_s).reason, u"Priority"_s);
        QCOMPARE(jobOf(*jobs, u"6_[2-3]"_s).state, JobState::Waiting);
        QVERIFY(jobOf(*jobs, u"6_[2-3]"_s).started.isValid()); // the estimate
        QCOMPARE(jobOf(*jobs, u"4"_s).exitCode, 3);
        QCOMPARE(jobOf(*jobs, u"5"_s).gpus, 9);
    }

    void budget()
    {
        const auto budget = m_slurm.readBudget({0, captured(u"budget.txt"_s), {}});
        QVERIFY_RESULT(budget);
        QVERIFY(budget->has_value());
        QCOMPARE((*budget)->account, u"demo"_s);
        QCOMPARE((*budget)->limit, 5000.0);
        QCOMPARE((*budget)->used, 2 / 60.0);
        QCOMPARE((*budget)->left(), 5000.0 - 2 / 60.0);
    }

    void budgets_data()
    {
        QTest::addColumn<QByteArray>("out"); // written by hand
        QTest::addColumn<double>("left");    // negative: no limit
        QTest::newRow("no limit") << QByteArray("demo|||cpu=1,gres/gpu=7\n") << -1.0;
        QTest::newRow("limit of processors") << QByteArray("demo||cpu=600|cpu=1,gres/gpu=7\n") << -1.0;
        QTest::newRow("used up") << QByteArray("demo||gres/gpu=600|gres/gpu=660\n") << 0.0;
        QTest::newRow("the user's own is tighter")
            << QByteArray("demo||gres/gpu=6000|gres/gpu=0\n demo|me|gres/gpu=600|gres/gpu=0\n") << 10.0;
        QTest::newRow("greeting") << QByteArray("Welcome | to the\nsite\ndemo||gres/gpu=60|gres/gpu=30\n") << 0.5;
        QTest::newRow("nothing") << QByteArray() << -1.0;
    }
    void budgets()
    {
        QFETCH(QByteArray, out);
        QFETCH(double, left);
        const auto budget = m_slurm.readBudget({0, out, {}});
        QVERIFY_RESULT(budget);
        QCOMPARE(budget->has_value(), left >= 0);
        if (*budget)
            QCOMPARE((*budget)->left(), left);
    }

    void budgetOfNoScheduler()
    {
        QVERIFY_ERROR(m_slurm.readBudget({127, {}, "sh: 1: sshare: not found\n"}), Error::Kind::Unsupported);
    }

    void listOfEnded()
    {
        const auto jobs = m_slurm.readList({0, captured(u"list-ended.txt"_s), {}});
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->first().id, JobId{u"12"_s});
        QCOMPARE(jobs->first().state, JobState::Cancelled);
        QVERIFY(jobs->first().stateText.startsWith(u"CANCELLED by "));
        QCOMPARE(jobOf(*jobs, u"10"_s).name, u"-leading"_s);
        QCOMPARE(jobOf(*jobs, u"11"_s).state, JobState::TimedOut);
        QVERIFY(jobOf(*jobs, u"11"_s).elapsed >= 60);
        QCOMPARE(jobOf(*jobs, u"6_3"_s).state, JobState::Completed);
    }

    void withoutAccounting()
    {
        // As a site without slurmdbd answers: the queue, the mark, and the mark that sacct failed.
        QByteArray out = captured(u"list-running.txt"_s);
        out.truncate(out.indexOf('\x1d') + 1);
        const auto jobs = m_slurm.readList({0, out + '\x1d', "Slurm accounting storage is disabled\n"});
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 8);
        QCOMPARE(jobOf(*jobs, u"3"_s).gpus, 1);
        QVERIFY(!jobOf(*jobs, u"1"_s).exitCode);
    }

    void greetingBeforeTheList()
    {
        const auto jobs = m_slurm.readList({0, "Welcome!\n*** 12 news\n" + captured(u"list-running.txt"_s), {}});
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 8);
    }

    void emptyList()
    {
        const auto jobs = m_slurm.readList({0, "\x1d", {}});
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 0);
    }

    void garbage_data()
    {
        QTest::addColumn<QByteArray>("out");
        const QByteArray good = captured(u"list-running.txt"_s);
        for (qsizetype cut = 0; cut < good.size(); cut += 37)
            QTest::addRow("cut at %d", int(cut)) << good.first(cut);
        QByteArray zeros = good;
        zeros.replace('1', '\0');
        QTest::newRow("NUL bytes") << zeros;
        QTest::newRow("marks only") << QByteArray(5000, '\x1e') + '\x1d' + QByteArray(5000, '\x1f');
        QTest::newRow("not UTF-8") << QByteArray(5000, '\xff') + '\x1d' + QByteArray(5000, '\xfe');
    }
    void garbage()
    {
        QFETCH(QByteArray, out);
        const auto jobs = m_slurm.readList({0, out, {}});
        QVERIFY(!jobs || jobs->size() <= 8);
        QCOMPARE(jobs.has_value(), out.contains('\x1d'));
    }

    void marksInNames()
    {
        // By hand: a name that holds a field mark.
        QByteArray out = captured(u"list-running.txt"_s);
        out.replace("two\nlines", "t\x1fwo");
        const auto jobs = m_slurm.readList({0, out, {}});
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobOf(*jobs, u"7"_s).name, u"t wo"_s);
        QCOMPARE(jobOf(*jobs, u"7"_s).workFolder, RemotePath("/work/demo/t"));
    }

    void submit_data()
    {
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QString>("id");
        QTest::newRow("id") << QByteArray("42\n") << u"42"_s;
        QTest::newRow("federation") << QByteArray("42;lumi\n") << u"42"_s;
        QTest::newRow("greeting") << QByteArray("Welcome\n3 news\n42\n") << u"42"_s;
        QTest::newRow("trailing blank lines") << QByteArray("42\r\n\n") << u"42"_s;
    }
    void submit()
    {
        QFETCH(QByteArray, out);
        QFETCH(QString, id);
        const auto job = m_slurm.readSubmit({0, out, {}});
        QVERIFY_RESULT(job);
        QCOMPARE(job->value, id);
    }

    void submitRefused_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("err"); // captured
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("partition") << 1
                                   << QByteArray("sbatch: error: invalid partition specified: nowhere\nsbatch: error: "
                                                 "Batch job submission failed: Invalid partition name specified\n")
                                   << Error::Kind::Rejected
                                   << u"invalid partition specified: nowhere\n"
                                      "Batch job submission failed: Invalid partition name specified"_s;
        QTest::newRow("time limit") << 1
                                    << QByteArray("sbatch: error: Batch job submission failed: Requested time limit is "
                                                  "invalid (missing or exceeds some limit)\n")
                                    << Error::Kind::Rejected
                                    << u"Batch job submission failed: Requested time limit is invalid "
                                       "(missing or exceeds some limit)"_s;
        QTest::newRow("no such program") << 127 << QByteArray("bash: line 1: sbatch: command not found\n")
                                         << Error::Kind::Unsupported << u"bash: line 1: sbatch: command not found"_s;
        QTest::newRow("slow controller") << 1
                                         << QByteArray("sbatch: error: Batch job submission failed: Socket timed out "
                                                       "on send/recv operation\n")
                                         << Error::Kind::Timeout
                                         << u"Batch job submission failed: Socket timed out on send/recv operation"_s;
        QTest::newRow("no id") << 0 << QByteArray("sbatch: Verify job submission\n") << Error::Kind::BadReply
                               << u"Verify job submission"_s;
    }
    void submitRefused()
    {
        QFETCH(int, exitCode);
        QFETCH(QByteArray, err);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        const auto job = m_slurm.readSubmit({exitCode, {}, err});
        QVERIFY_ERROR(job, kind);
        QCOMPARE(job.error().detail, words);
    }

    void detail()
    {
        const Reply reply{0, captured(u"detail.txt"_s), {}};
        const auto job = m_slurm.readDetail(JobId{u"4"_s}, reply);
        QVERIFY_RESULT(job);
        QCOMPARE(job->state, JobState::Failed);
        QCOMPARE(job->exitCode, 3);
        QVERIFY_ERROR(m_slurm.readDetail(JobId{u"5"_s}, reply), Error::Kind::NotFound);
        QVERIFY_ERROR(
            m_slurm.readDetail(JobId{u"999"_s}, {0, "\x1d", "slurm_load_jobs error: Invalid job id specified\n"}),
            Error::Kind::NotFound);
        QVERIFY_ERROR(m_slurm.readDetail(JobId{u"999"_s}, {127, "\x1d", "sh: 1: sacct: not found\n"}),
                      Error::Kind::Unsupported);
    }

    void cancel()
    {
        const JobId id{u"42"_s};
        QVERIFY_RESULT(m_slurm.readCancel(id, {0, {}, "scancel: Terminating job 42\n"}));
        QVERIFY_RESULT(m_slurm.readCancel(id,
                                          {0,
                                           {},
                                           "scancel: Terminating job 4\nscancel: error: Kill job error on "
                                           "job id 4: Job/step already completing or completed\n"}));
        QVERIFY_ERROR(
            m_slurm.readCancel(id, {0, {}, "scancel: error: Kill job error on job id 42: Invalid job id specified\n"}),
            Error::Kind::NotFound);
        QVERIFY_ERROR(
            m_slurm.readCancel(id, {0, {}, "scancel: error: Kill job error on job id 42: Access/permission denied\n"}),
            Error::Kind::Denied);
        QVERIFY_ERROR(m_slurm.readCancel(id, {1, {}, "scancel: error: something else\n"}), Error::Kind::Rejected);
    }

    void ids_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        QTest::newRow("job") << u"42"_s << true;
        QTest::newRow("array") << u"42_7"_s << true;
        QTest::newRow("waiting array") << u"42_[1-8,10%2]"_s << true;
        QTest::newRow("heterogeneous") << u"42+1"_s << true;
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
        QCOMPARE(m_slurm.cancelCommand(JobId{id}).has_value(), valid);
        QCOMPARE(m_slurm.detailCommand(JobId{id}).has_value(), valid);
    }

    void partitions()
    {
        // By hand: a partition with two kinds of nodes, one that is down, one without limit.
        const QByteArray more = "\x1e"
                                "big\x1fup\x1finfinite\x1f"
                                "4\x1fgpu:a100:4(S:0-1)\n"
                                "\x1e"
                                "big\x1fup\x1finfinite\x1f"
                                "2\x1f(null)\n"
                                "\x1eold\x1f"
                                "down\x1f"
                                "1-00:00:00\x1f"
                                "1\x1f(null)\n";
        const auto partitions = m_slurm.readPartitions({0, captured(u"partitions.txt"_s) + more, {}});
        QVERIFY_RESULT(partitions);
        const QList<QueuePartition> expected{{u"gpu"_s, true, true, 14400, 1, 2},
                                             {u"debug"_s, false, true, 900, 1, 2},
                                             {u"big"_s, false, true, 0, 6, 4},
                                             {u"old"_s, false, false, 86400, 1, 0}};
        QCOMPARE(*partitions, expected);
        QVERIFY_ERROR(m_slurm.readPartitions({0,
                                              "\x1e"
                                              "gpu\x1f"
                                              "up\n",
                                              {}}),
                      Error::Kind::BadReply);
        QVERIFY_ERROR(
            m_slurm.readPartitions({1, {}, "sinfo: error: Unable to contact slurm controller (connect failure)\n"}),
            Error::Kind::Rejected);
    }
};

QTEST_GUILESS_MAIN(SlurmTest)
#include "tst_slurm.moc"
