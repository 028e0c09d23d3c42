// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a job before it is sent, what it asks for to begin with, and a script's body in parts.
#include "client/jobs/jobbody.h"
#include "client/jobs/jobcheck.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

using Subject = JobCheck::Subject;
using Verdict = JobCheck::Verdict;

class JobCheckTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 gibibyte = 1LL << 30;
    static QueuePartition booster()
    {
        return {.name = u"booster"_s,
                .isDefault = true,
                .maxTime = 86400,
                .nodes = 8,
                .gpusPerNode = 4,
                .cpusPerNode = 32,
                .memoryPerNode = 494 * gibibyte};
    }
    static CheckFacts facts()
    {
        return {.rights = Rights{{u"proj"_s}, {u"normal"_s}, u"proj"_s},
                .partitions = QList{booster()},
                .budget = Budget{u"proj"_s, 1000, 100},
                .space = ssh::Space{500 * gibibyte, 1000 * gibibyte, 100000}};
    }
    static JobSpec job()
    {
        JobSpec spec;
        spec.account = u"proj"_s;
        spec.qos = u"normal"_s;
        spec.partition = u"booster"_s;
        spec.nodes = 2;
        spec.gpus = 4;
        spec.cpus = 32;
        spec.memory = 480 * 1024;
        spec.timeLimit = 36000;
        return spec;
    }
    static std::optional<JobCheck> of(Subject subject, const JobSpec &spec, const CheckFacts &known)
    {
        for (const JobCheck &check : checkJob(spec, known))
            if (check.subject == subject)
                return check;
        return {};
    }

private Q_SLOTS:
    void allIsFine()
    {
        const auto checks = checkJob(job(), facts());
        QVERIFY(checks.size() >= 7);
        for (const JobCheck &check : checks)
            QVERIFY2(check.verdict == Verdict::Fine, qPrintable(QString::number(int(check.subject))));
        QVERIFY(!isRefused(checks));
        QCOMPARE(of(Subject::Budget, job(), facts())->asked, 80.0);
        QCOMPARE(of(Subject::Budget, job(), facts())->limit, 900.0);
    }

    void nothingIsKnown()
    {
        for (const JobCheck &check : checkJob(job(), {}))
            QVERIFY(check.verdict == Verdict::Unknown);
    }

    void problems_data()
    {
        QTest::addColumn<int>("subject");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<JobSpec>("spec");
        const auto row = [](const char *name, Subject subject, bool certain, auto change) {
            JobSpec spec = job();
            change(spec);
            QTest::newRow(name) << int(subject) << certain << spec;
        };
        row("account", Subject::Account, true, [](JobSpec &s) { s.account = u"other"_s; });
        row("QoS", Subject::Qos, true, [](JobSpec &s) { s.qos = u"fast"_s; });
        row("partition", Subject::Partition, true, [](JobSpec &s) { s.partition = u"boster"_s; });
        row("time", Subject::Time, true, [](JobSpec &s) { s.timeLimit = 86460; });
        row("GPUs", Subject::Gpus, true, [](JobSpec &s) { s.gpus = 5; });
        row("processors", Subject::Processors, false, [](JobSpec &s) { s.tasks = 4, s.cpus = 9; });
        row("memory", Subject::Memory, false, [](JobSpec &s) { s.memory = 495 * 1024; });
        row("budget", Subject::Budget, false, [](JobSpec &s) { s.nodes = 40; });
        row("budget of an array", Subject::Budget, false, [](JobSpec &s) { s.array = u"0-99%2"_s; });
    }
    void problems()
    {
        QFETCH(int, subject);
        QFETCH(bool, certain);
        QFETCH(JobSpec, spec);
        const auto check = of(Subject(subject), spec, facts());
        QVERIFY(check);
        QVERIFY(check->verdict == Verdict::Problem);
        QCOMPARE(check->isCertain, certain);
        QCOMPARE(isRefused(checkJob(spec, facts())), certain);
    }

    void siteSaysWhatIsRequired()
    {
        CheckFacts known = facts();
        known.site.qosRequired = {true};
        known.site.accountRule.required = true;
        JobSpec spec = job();
        spec.qos.clear();
        spec.account.clear();
        QVERIFY(of(Subject::Qos, spec, known)->isCertain);
        QVERIFY(of(Subject::Account, spec, known)->isCertain);
        QVERIFY(!of(Subject::Qos, spec, facts()));
    }

    void roomAndArch()
    {
        CheckFacts known = facts();
        known.space = ssh::Space{1000, 1 << 30, 3};
        known.site.arch = {NodeArch::Aarch64};
        QVERIFY(of(Subject::Space, job(), known)->verdict == Verdict::Problem);
        QVERIFY(of(Subject::Files, job(), known)->verdict == Verdict::Problem);
        QVERIFY(of(Subject::Arch, job(), known));
        known.space->freeFiles = -1; // not told
        QVERIFY(!of(Subject::Files, job(), known));
        // Another project's budget is not this one's.
        known.budget->account = u"other"_s;
        QVERIFY(of(Subject::Budget, job(), known)->verdict == Verdict::Unknown);
    }

    void hours()
    {
        const GpuRequest halves{.unit = GpuRequest::Unit::Half, .hoursPerUnit = 0.5};
        QCOMPARE(gpuHoursAtMost(job()).value(), 80.0);
        QCOMPARE(gpuHoursAtMost(job(), halves).value(), 40.0);
        QCOMPARE(chargeAtMost(job(), halves).value(), 40.0);
        QVERIFY(!chargeAtMost(job(), {}));
        JobSpec none = job();
        none.timeLimit = 0;
        QVERIFY(!gpuHoursAtMost(none));
    }

    void shares()
    {
        const QueuePartition queue = booster();
        QCOMPARE(shareOf(&queue, 1).cpus, 8);
        QCOMPARE(shareOf(&queue, 1).memory, 123 * 1024);
        QCOMPARE(shareOf(&queue, 4).cpus, 32);
        QCOMPARE(shareOf(&queue, 4).memory, 494 * 1024);
        QVERIFY(shareOf(&queue, 8).memory <= 494 * 1024); // more than there are
        QVERIFY(shareOf(nullptr, 1).memory >= 16 * 1024); // enough for "import torch"
        QVERIFY(shareOf(nullptr, 0).memory >= 4 * 1024);
        const QueuePartition small{.cpusPerNode = 2, .memoryPerNode = gibibyte};
        QCOMPARE(shareOf(&small, 0).cpus, 2);
        QCOMPARE(shareOf(&small, 0).memory, 1024);
    }

    void smallerSizes()
    {
        const auto sizes = sizesToTry(job());
        QCOMPARE(sizes.size(), 3);
        QVERIFY(sizes[0] == job());
        QCOMPARE(sizes[1].nodes, 1);
        QCOMPARE(sizes[2].timeLimit, 18000);
        JobSpec least;
        least.timeLimit = 300;
        QCOMPARE(sizesToTry(least).size(), 1);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"true\n", "", "module load a b\ncd '/x y' || exit 1\nsrun ./a\n", "module load  a\ntrue\n",
              "module use /x\nmodule load a\ntrue", "cd '/it'\\''s' || exit 1\n", "cd '/x'\ntrue\n", "cd 'x",
              "apptainer exec --nv 'a.sif' python3 t.py\n", "apptainer exec --nv 'a.sif' bash -c 'a && b'\n",
              "apptainer exec --nv 'a.sif' bash -c 'a && b' \n", "apptainer exec --nv ", "module load", "ml x\n"})
            QTest::newRow(body) << QByteArray(body);
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(bodyOf(partsOf(body)), body);
    }

    void parts()
    {
        const JobBody parts{u"python/3.11 cuda/12.3; module use /x"_s, u"/it's here"_s, u"my image.sif"_s,
                            "a 'b'\n&& c\n"};
        QVERIFY(partsOf(bodyOf(parts)) == parts);
        QVERIFY(bodyOf(parts).startsWith(
            "module load python/3.11 cuda/12.3\nmodule use /x\ncd '/it'\\''s here' || exit 1\n"));
        const JobBody plain{{}, {}, u"i.sif"_s, "python3 -u t.py --x=1\n"};
        QCOMPARE(bodyOf(plain), QByteArray("apptainer exec --nv 'i.sif' python3 -u t.py --x=1\n"));
        QVERIFY(partsOf(bodyOf(plain)) == plain);
        // No name of a module is a command.
        QCOMPARE(bodyOf({.modules = u"a, $(id)"_s}), QByteArray("module load a '$(id)'\n"));
    }

    void theShellSeesTheCommand()
    {
        const JobBody parts{{}, u"/"_s, u"image"_s, "printf '%s|' \"$PWD\" 'it'\\''s'\n"};
        QProcess shell;
        shell.start(u"bash"_s, {u"-c"_s, u"apptainer() { shift 3; \"$@\"; }\n"_s + QString::fromUtf8(bodyOf(parts))});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput(), QByteArray("/|it's|"));
    }
};

QTEST_GUILESS_MAIN(JobCheckTest)
#include "tst_jobcheck.moc"
