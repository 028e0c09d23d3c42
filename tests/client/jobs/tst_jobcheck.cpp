// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a job before it is sent, and what it asks for to begin with.
#include "client/jobs/jobbody.h"
#include "client/jobs/jobcheck.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

using Subject = JobCheck::Subject;
using Verdict = JobCheck::Verdict;
using Cause = JobCheck::Cause;

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

    // Of the account and the QoS, for one job: that of the QoS goes before the account's, and before the partition's
    // time where its flag says so.
    void limitsOfOneJob_data()
    {
        QTest::addColumn<JobSpec>("spec");
        QTest::addColumn<int>("subject");
        QTest::addColumn<int>("cause"); // None: nothing is said against it
        QTest::addColumn<bool>("certain");
        const auto row = [](const char *name, Subject subject, Cause cause, bool certain, auto change) {
            JobSpec spec = job();
            change(spec);
            QTest::newRow(name) << spec << int(subject) << int(cause) << certain;
        };
        row("time of the account", Subject::Time, Cause::OfAccount, false, [](JobSpec &s) { s.timeLimit = 43260; });
        row("nodes of the account", Subject::Nodes, Cause::OfAccount, false, [](JobSpec &s) { s.nodes = 5; });
        row("GPUs of the usual QoS", Subject::Gpus, Cause::OfQos, false,
            [](JobSpec &s) { s.qos.clear(), s.nodes = 3; });
        row("memory of the account", Subject::Memory, Cause::OfAccount, false, [](JobSpec &s) { s.nodes = 4; });
        row("time of the long QoS", Subject::Time, Cause::OfQos, true,
            [](JobSpec &s) { s.qos = u"long"_s, s.timeLimit = 345660; });
        row("longer than the partition's", Subject::Time, Cause::None, false,
            [](JobSpec &s) { s.qos = u"long"_s, s.timeLimit = 172800; });
        row("as much as they allow", Subject::Nodes, Cause::None, false, [](JobSpec &) {});
    }
    void limitsOfOneJob()
    {
        QFETCH(const JobSpec, spec);
        QFETCH(const int, subject);
        QFETCH(const int, cause);
        QFETCH(const bool, certain);
        CheckFacts known = facts();
        known.rights->qos += u"long"_s;
        known.rights->accountLimits = {{.name = u"proj"_s,
                                        .defaultQos = u"normal"_s,
                                        .maxTime = 43200,
                                        .nodes = 4,
                                        .gpus = 100,
                                        .memory = 1500 * gibibyte}};
        known.rights->qosLimits = {
            {.name = u"normal"_s, .gpus = 8},
            {.name = u"long"_s, .maxTime = 345600, .liftsMaxTime = true, .isRefusedAtOnce = true}};
        QList<JobCheck> problems = checkJob(spec, known);
        problems.removeIf([&](const JobCheck &check) {
            return check.verdict != Verdict::Problem || check.subject != Subject(subject);
        });
        QCOMPARE(problems.size(), Cause(cause) == Cause::None ? 0 : 1);
        if (problems.isEmpty())
            return;
        QCOMPARE(int(problems.first().cause), cause);
        QCOMPARE(problems.first().isCertain, certain);
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
        // What the quota leaves, where that is less than what the file system has.
        known.space = ssh::Space{1LL << 40, 1LL << 41, 1'000'000};
        known.quota = QuotaLeft{.bytes = 5'000'000'000, .limit = 10'000'000'000, .files = 200};
        QVERIFY(of(Subject::Space, job(), known)->cause == Cause::Quota);
        QVERIFY(of(Subject::Space, job(), known)->verdict == Verdict::Fine);
        QCOMPARE(of(Subject::Space, job(), known)->asked, 5e9);
        QVERIFY(of(Subject::Files, job(), known)->verdict == Verdict::Problem);
        known.quota->bytes = 1LL << 41;
        QVERIFY(of(Subject::Space, job(), known)->cause == Cause::None);
        known.space.reset();
        QVERIFY(of(Subject::Space, job(), known)->cause == Cause::Quota);
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
        JobSpec chain = job();
        chain.links = 5;
        QCOMPARE(gpuHoursAtMost(chain).value(), 400.0);
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

    void modules()
    {
        QCOMPARE(modulesWanted(
                     u"a/1, b; module use /x; module load c d; ml e; export X=1; module unload f; ml -g h; ml purge"_s),
                 QStringList({u"a/1"_s, u"b"_s, u"use /x"_s, u"c"_s, u"d"_s, u"e"_s, u"h"_s}));
        QVERIFY(modulesWanted(u" ; "_s).isEmpty());
    }

    void whatATemplateLeavesToTheSite()
    {
        const auto templates = jobTemplates();
        const JobTemplate &node = *std::ranges::find(templates, u"node"_s, &JobTemplate::id);
        JobSpec spec = node.spec();
        QVERIFY(settleAmounts(spec, {}, {booster()}));
        QCOMPARE(spec.gpus, 4);
        QCOMPARE(spec.cpus, 32);
        QCOMPARE(spec.memory, 494 * 1024);
        // The profile knows, where the site does not tell.
        Site site;
        site.partitions = {{.name = u"gpu"_s, .gpusPerNode = 8}};
        spec = node.spec();
        spec.partition = u"gpu"_s;
        QVERIFY(settleAmounts(spec, site, {}));
        QCOMPARE(spec.gpus, 8);
        spec = node.spec();
        const auto unknown = settleAmounts(spec, {}, {});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().subject, u"gpus"_s);
        // What was said goes before it.
        spec = node.spec();
        spec.gpus = 2;
        QVERIFY(settleAmounts(spec, {}, {booster()}));
        QCOMPARE(spec.gpus, 2);
        QCOMPARE(spec.cpus, 16);
    }

    // A login shell with a "module" of its own, which knows two modules and one that needs the other.
    void modulesOfALoginShell_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<bool>("hasCommand");
        QTest::addColumn<QStringList>("missing");
        const QByteArray good =
            "echo Welcome; cat; alias module=false\n"
            "module() { [ \"$1\" = load ] || { LOADEDMODULES=$LOADEDMODULES:used$2; return; }\n"
            "case $2:$LOADEDMODULES in\n"
            "gcc:* | 'my mod:'*) LOADEDMODULES=$LOADEDMODULES:$2/12.2 ;;\n"
            "mpi:*gcc*) LOADEDMODULES=$LOADEDMODULES:mpi ;;\n"
            "*) echo \"ERROR: Unable to locate a modulefile for '$2'\" >&2; return OLD ;; esac; }\n";
        const auto row = [](const char *name, const QByteArray &profile, const QStringList &wanted, bool hasCommand,
                            const QStringList &missing) {
            QTest::newRow(name) << profile << wanted << hasCommand << missing;
        };
        const QByteArray now = QByteArray(good).replace("OLD", "1"), old = QByteArray(good).replace("OLD", "0");
        row("all there", now, {u"gcc"_s, u"mpi"_s}, true, {});
        row("only behind the other", now, {u"mpi"_s}, true, {u"mpi"_s});
        row("one is not", now, {u"gcc"_s, u"cuda/12"_s}, true, {u"cuda/12"_s});
        row("an old one, which ends well", old, {u"cuda"_s}, true, {u"cuda"_s});
        row("odd names", now, {u"use /a b"_s, u"$(touch made)"_s, u"'; touch made; '"_s, u"*"_s}, true,
            {u"$(touch made)"_s, u"'; touch made; '"_s, u"*"_s});
        row("no such command", "export LANG=fr_FR.UTF-8\n", {u"gcc"_s}, false, {});
    }
    void modulesOfALoginShell()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QStringList, wanted);
        QTemporaryDir home;
        QFile file(home.filePath(u".bash_profile"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(profile);
        file.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.remove(u"BASH_ENV"_s);
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(home.path());
        const auto query = findNeeds({.modules = wanted, .program = "no-such-program"});
        shell.start(u"sh"_s, QStringList());
        shell.write(query.script);
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished(60000));
        const auto found = query.read({shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()});
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QTEST(found->hasCommand, "hasCommand");
        QTEST(QStringList(found->missing.keys()), "missing");
        QVERIFY(!found->hasProgram);
        for (const QString &words : found->missing)
            QVERIFY(words.contains(u"Unable to locate"));
        QVERIFY(!QFile::exists(home.filePath(u"made"_s)));
    }

    void needs()
    {
        const RemotePath run("/w/runs/x");
        JobBody body{.modules = u"gcc"_s, .folder = u"/code"_s, .container = u"i.sif"_s, .command = "x\n"};
        QCOMPARE(needsOf(body, run).image->bytes(), "/code/i.sif");
        QCOMPARE(needsOf(body, run).program, "apptainer");
        QCOMPARE(needsOf(body, run).modules, QStringList{u"gcc"_s});
        body.folder.clear();
        QCOMPARE(needsOf(body, run).image->bytes(), "/w/runs/x/i.sif");
        body.container = u"docker://a/b"_s;
        QVERIFY(needsOf(body, run).isFetched && !needsOf(body, run).image);
        body.container = u"nvcr.io#a"_s;
        QVERIFY(!needsOf(body, run).isFetched); // apptainer takes it for a file
        body.containerRuns = JobBody::Runs::Pyxis;
        QVERIFY(needsOf(body, run).isFetched);
        body.container = u"./i.sqsh"_s;
        QVERIFY(needsOf(body, run).image);
        QVERIFY(needsOf(body, run).program.isEmpty());
    }

    void whatIsSaidOfPlaces()
    {
        CheckFacts known = facts();
        known.needs = needsOf({.folder = u"/code"_s, .command = "./a\n"}, RemotePath("/w/runs/x"));
        QVERIFY(!of(Subject::Folder, job(), known)); // not asked yet
        known.found = NeedsFound{.places = {PlaceState::Fine, PlaceState::Fine, PlaceState::Missing}};
        QVERIFY(!of(Subject::RunFolders, job(), known)); // no news
        QVERIFY(of(Subject::Folder, job(), known)->verdict == Verdict::Fine);
        QVERIFY(of(Subject::Command, job(), known)->verdict == Verdict::Problem);
        known.found = NeedsFound{.places = {PlaceState::ReadOnly, PlaceState::ReadOnly}};
        QVERIFY(of(Subject::RunFolders, job(), known)->verdict == Verdict::Problem);
        QVERIFY(of(Subject::Folder, job(), known)->verdict == Verdict::Unknown);
        QVERIFY(of(Subject::Command, job(), known)->verdict == Verdict::Unknown);
        known.found = Result<NeedsFound>(failure(Error::Kind::TooSlow, u"slow"_s));
        QCOMPARE(of(Subject::Folder, job(), known)->detail, u"slow"_s);
        QVERIFY(!isRefused(checkJob(job(), known))); // the scheduler takes it all the same
        // In a run folder that is new there is nothing yet.
        known.needs = needsOf({.command = "python3 a.py\n"}, RemotePath("/w/runs/x"));
        known.found = NeedsFound{.places = {PlaceState::Fine, PlaceState::Missing, PlaceState::Missing}};
        QVERIFY(of(Subject::Command, job(), known)->cause == Cause::NotThereYet);
        QVERIFY(of(Subject::Program, job(), known)->verdict == Verdict::Unknown); // perhaps the nodes have it
    }

    void whatTheSiteSaidOfThem()
    {
        CheckFacts known = facts();
        known.needs = needsOf({.modules = u"gcc"_s, .container = u"/i.sif"_s}, RemotePath("/r"));
        known.found = NeedsFound{};
        known.image = ImageFound{true, NodeArch::X86_64};
        QVERIFY(of(Subject::Modules, job(), known)->verdict == Verdict::Fine);
        QVERIFY(of(Subject::Image, job(), known)->verdict == Verdict::Fine);
        QVERIFY(!of(Subject::Program, job(), known));
        known.site.arch = {NodeArch::Aarch64};
        QVERIFY(of(Subject::Image, job(), known)->cause == Cause::OtherArch);
        known.image = ImageFound{true, NodeArch::Aarch64};
        QVERIFY(of(Subject::Image, job(), known)->verdict == Verdict::Fine);
        QVERIFY(!of(Subject::Arch, job(), known)); // it is made for them
        known.image = ImageFound{};
        QVERIFY(of(Subject::Image, job(), known)->cause == Cause::Missing);
        known.found = NeedsFound{.missing = {{u"gcc"_s, u"no"_s}}, .hasProgram = false};
        QVERIFY(of(Subject::Modules, job(), known)->verdict == Verdict::Problem);
        QVERIFY(of(Subject::Program, job(), known)->verdict == Verdict::Unknown);
        known.found = Result<NeedsFound>(failure(Error::Kind::TooSlow));
        known.image = Result<ImageFound>(failure(Error::Kind::Denied));
        for (const Subject subject : {Subject::Modules, Subject::Image}) {
            QVERIFY(of(subject, job(), known)->verdict == Verdict::Unknown);
            QVERIFY(of(subject, job(), known)->cause == Cause::NotAsked);
        }
    }

    // sylabs/sif: 32 bytes that start it, the magic, a version, the processor.
    void imagesSayWhatTheyAreFor()
    {
        const QByteArray start = QByteArray("#!/usr/bin/env run-singularity\n").leftJustified(32, '\0');
        const QByteArray head = start
            + QByteArray("SIF_MAGIC\0"
                         "01\0",
                         13);
        QVERIFY(archOfSif(head + QByteArray("02\0", 3)) == NodeArch::X86_64);
        QVERIFY(archOfSif(head + QByteArray("04\0", 3)) == NodeArch::Aarch64);
        QVERIFY(archOfSif(head + QByteArray("06\0", 3)) == NodeArch::Unknown);
        QVERIFY(archOfSif("hsqs") == NodeArch::Unknown);
    }

    void maintenance_data()
    {
        QTest::addColumn<int>("startsIn"); // hours; the job takes ten
        QTest::addColumn<int>("endsIn");
        QTest::addColumn<QString>("partition");
        QTest::addColumn<bool>("ofAllNodes");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("isTold");
        const int waits = int(Verdict::Problem), goes = int(Verdict::Fine), may = int(Verdict::Unknown);
        QTest::newRow("it reaches in") << 9 << 12 << QString() << true << waits << true;
        QTest::newRow("it ends before") << 11 << 12 << QString() << true << goes << true;
        QTest::newRow("now") << -1 << 1 << QString() << true << waits << true;
        QTest::newRow("over") << -3 << -1 << QString() << true << goes << false;
        QTest::newRow("of another partition") << 1 << 2 << u"cpu"_s << true << goes << false;
        QTest::newRow("of its partition") << 1 << 2 << u"booster"_s << true << waits << true;
        QTest::newRow("some nodes") << 9 << 12 << QString() << false << may << true;
        QTest::newRow("some nodes, it ends before") << 11 << 12 << QString() << false << goes << true;
    }
    void maintenance()
    {
        QFETCH(int, startsIn);
        QFETCH(int, endsIn);
        QFETCH(QString, partition);
        QFETCH(bool, ofAllNodes);
        CheckFacts known = facts();
        known.now = QDateTime::currentDateTimeUtc();
        known.reservations = QList{Reservation{u"course"_s, known.now, known.now.addDays(9)},
                                   Reservation{u"maint"_s, known.now.addSecs(3600 * startsIn),
                                               known.now.addSecs(3600 * endsIn), partition, true, ofAllNodes}};
        const auto check = of(Subject::Maintenance, job(), known);
        QVERIFY(check);
        QTEST(int(check->verdict), "verdict");
        QCOMPARE(check->cause == Cause::SomeNodes, check->verdict == Verdict::Unknown);
        // Another one that is certain goes before one that may not concern it.
        const Reservation whole{u"all"_s, known.now.addSecs(3600 * 8), known.now.addSecs(3600 * 9), {}, true, true};
        CheckFacts both = known;
        both.reservations = **known.reservations + QList{whole};
        const auto two = of(Subject::Maintenance, job(), both);
        QVERIFY(two->verdict == Verdict::Problem
                && two->name == (check->verdict == Verdict::Problem && startsIn < 8 ? u"maint" : u"all"));
        QTEST(check->from.isValid(), "isTold");
        JobSpec reserved = job();
        reserved.reservation = u"maint"_s; // it may run there
        QVERIFY(of(Subject::Maintenance, reserved, known)->verdict == Verdict::Fine);
        QVERIFY(of(Subject::Reservation, reserved, known)->verdict == Verdict::Fine);
        reserved.reservation = u"mine"_s;
        QVERIFY(of(Subject::Reservation, reserved, known)->isCertain);
        known.reservations = Result<QList<Reservation>>(failure(Error::Kind::SchedulerDown));
        QVERIFY(of(Subject::Maintenance, job(), known)->cause == Cause::NotAsked);
    }

    void budgetInTheSitesUnit()
    {
        CheckFacts known = facts();
        known.budget->unit = Budget::Unit::NodeHours;
        QVERIFY(of(Subject::Budget, job(), known)->verdict == Verdict::Unknown); // what a job costs is not known
        known.site.gpu = {.hoursPerUnit = 0.25, .hours = GpuRequest::Hours::Node};
        QCOMPARE(of(Subject::Budget, job(), known)->asked, 20.0);
        QVERIFY(of(Subject::Budget, job(), known)->verdict == Verdict::Fine);
        known.budget->unit = Budget::Unit::Local;
        QVERIFY(of(Subject::Budget, job(), known)->verdict == Verdict::Unknown);
    }
};

QTEST_GUILESS_MAIN(JobCheckTest)
#include "tst_jobcheck.moc"
