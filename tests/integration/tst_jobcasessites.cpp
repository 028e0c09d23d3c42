// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs at sites that are set up otherwise than one would wish: no accounting, commands that only login shells have,
// start-up files that print and set options, programs of the site's before Slurm's, commands that hang or never end.
#include "client/jobs/chain.h"
#include "client/jobs/jobservice.h"
#include "tests/integration/jobcases.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// Slurm as small centres run it.
const QByteArray bare = R"("accounting": false, "slurm": ["AccountingStorageType=accounting_storage/none",
    "AccountingStorageHost", "AccountingStoragePort", "AccountingStorageTRES", "AccountingStorageEnforce",
    "PriorityType=priority/basic", "PriorityDecayHalfLife", "PriorityUsageResetPeriod", "MinJobAge=5",
    "PartitionName=gpu Nodes=ALL Default=YES MaxTime=04:00:00", "PartitionName=debug Nodes=ALL MaxTime=00:15:00"])";

// Long work as a transfer does it: a whole file, a piece at a time.
class Reading final : public Steps<ssh::Session>
{
public:
    explicit Reading(RemotePath path) : m_path(std::move(path)) {}
    Result<Progress> step(ssh::Session &session) override
    {
        if (!m_file) {
            auto file = session.openFile(m_path, ssh::Session::OpenMode::Read, 0, 100 << 20);
            if (!file)
                return passOn(file);
            m_file = *std::move(file);
        }
        const auto bytes = m_file->read();
        if (!bytes)
            return passOn(bytes);
        total += bytes->size();
        if (!bytes->isEmpty())
            return Progress::Pending;
        m_file.reset();
        return Progress::Done;
    }
    void abandoned(const Error &) override { m_file.reset(); }

    std::atomic<qint64> total = 0;

private:
    RemotePath m_path;
    std::unique_ptr<ssh::RemoteFile> m_file;
};

} // namespace

class JobCasesSitesTest : public QObject
{
    Q_OBJECT

private:
    // Ends the sshd under which it runs, as a site's restart does.
    static inline const QByteArray cutOff =
        "p=$$\nwhile [ \"$p\" -gt 1 ]; do\ncase $(cat /proc/$p/comm) in sshd*) break ;; "
        "esac\np=$(cut -d ' ' -f 4 /proc/$p/stat)\ndone\nkill -9 $p\nsleep 5\n";
    PracticeVariant m_factory{u"bare"_s, R"({"second_node": true, )" + bare + '}'};
    JobCases m_site;
    Clock m_clock;

    bool queueKnows(const JobId &id)
    {
        const auto reply = m_site.session->run("/usr/bin/squeue -h -t all -j " + id.value.toLatin1());
        return reply && reply->exitCode == 0 && !reply->out.trimmed().isEmpty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_factory.start());
        QVERIFY_RESULT(m_site.signIn(m_factory.site()));
        QVERIFY(!m_site.scheduler->keepsRecords());
    }

    void cleanup()
    {
        for (const QString &command : {u"squeue"_s, u"sbatch"_s, u"scancel"_s})
            m_factory.setCommand(command, {});
        for (const QString &file : {u".bashrc"_s, u".cshrc"_s, u".zshenv"_s, u".config/fish/config.fish"_s})
            QFile::remove(m_factory.file(u"home/"_s + file));
        m_factory.setLoginShell("/bin/bash");
    }

    // Asked of the queue alone, while it waits and while it runs.
    void gpus_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("gpus");
        QTest::newRow("per job") << QStringList{u"--gpus=2"_s} << 1 << 2;
        QTest::newRow("per task") << QStringList{u"--gpus-per-task=1"_s, u"--ntasks=3"_s} << 2 << 3;
        QTest::newRow("per node") << QStringList{u"--gpus-per-node=2"_s} << 2 << 4;
        QTest::newRow("gres") << QStringList{u"--gres=gpu:1"_s} << 2 << 2;
        QTest::newRow("tres") << QStringList{u"--tres-per-task=gres/gpu:1"_s, u"--ntasks=2"_s} << 1 << 2;
        QTest::newRow("none") << QStringList{} << 1 << 0;
    }
    void gpus()
    {
        QFETCH(QStringList, options);
        QFETCH(int, nodes);
        QFETCH(int, gpus);
        JobSpec job = m_site.spec(u"gpus"_s, "sleep 600\n");
        job.nodes = nodes;
        job.gpus = options.isEmpty() ? 0 : 1;
        job.gpuOptions = options;
        job.more = {u"--hold"_s};
        const auto run = m_site.submit(job);
        QVERIFY_RESULT(run);
        QCOMPARE(jobDetail(m_site.at(), run->job).value_or(Job()).gpus(), gpus);
        QVERIFY_RESULT(m_site.act(JobAction::Release, {run->job}));
        const Job running = m_site.waitFor(run->job, JobState::Running);
        m_site.cancel(run->job);
        QCOMPARE(running.state, JobState::Running);
        QCOMPARE(running.gpus(), gpus);
        QCOMPARE(running.given.nodes, nodes);
        QCOMPARE(m_site.waitForEnd(run->job).state, JobState::Cancelled); // room for the next
    }

    // What the queue told of an end stays; of what it forgot meanwhile nobody knows how it ended.
    void endedWithoutRecord()
    {
        Connection connection(m_factory.site(), m_site.prompts);
        JobService service(m_clock, {});
        service.setConnection(&connection);
        QVERIFY(!service.isRefreshing());
        const auto seen = m_site.submit(m_site.spec(u"seen"_s, "exit 3\n"));
        const auto unseen = m_site.submit(m_site.spec(u"unseen"_s, "until [ -e seen ]; do sleep 0.2; done\nexit 4\n"));
        QVERIFY_RESULT(seen);
        QVERIFY_RESULT(unseen);
        const auto state = [&](const RunRecord &run) {
            service.refresh();
            const Job *job = service.find(run.job);
            return job ? job->state : JobState::Unknown;
        };
        QTRY_COMPARE(state(*seen), JobState::Failed);
        QTRY_COMPARE(state(*unseen), JobState::Running);
        QTRY_VERIFY(!service.isRefreshing());

        m_factory.setCommand(u"squeue"_s, "#!/bin/sh\nexit 1\n");
        QVERIFY_RESULT(m_site.session->write(unseen->folder / "seen", {}));
        QTRY_VERIFY(!queueKnows(unseen->job) && !queueKnows(seen->job));
        QCOMPARE(service.find(unseen->job)->state, JobState::Running); // as it was when last seen
        m_factory.setCommand(u"squeue"_s, {});
        QTRY_COMPARE(state(*unseen), JobState::Ended);
        QVERIFY(!service.find(unseen->job)->exitCode);
        QCOMPARE(service.find(seen->job)->state, JobState::Failed);
        QCOMPARE(service.find(seen->job)->exitCode, 3);
        QVERIFY_ERROR(jobDetail(m_site.at(), seen->job), Error::Kind::NotFound);
    }

    // What the user set for commands of their own bends neither what is listed nor what runs.
    void startUpFiles_data()
    {
        QTest::addColumn<QByteArray>("shell");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("line"); // to set a variable with
        QTest::newRow("bash") << "/bin/bash"_ba << u".bashrc"_s << "export %1=%2\n"_ba;
        QTest::newRow("csh") << "/bin/csh"_ba << u".cshrc"_s << "setenv %1 %2\n"_ba;
        QTest::newRow("fish") << "/usr/bin/fish"_ba << u".config/fish/config.fish"_s << "set -gx %1 %2\n"_ba;
        QTest::newRow("zsh") << "/usr/bin/zsh"_ba << u".zshenv"_s << "export %1=%2\n"_ba;
    }
    void startUpFiles()
    {
        QFETCH(QByteArray, shell);
        QFETCH(QString, file);
        QFETCH(QByteArray, line);
        QByteArray text = "echo Welcome, 42 jobs wait\n";
        for (const auto &[name, value] :
             std::initializer_list<std::pair<QByteArray, QByteArray>>{{"SBATCH_PARTITION", "debug"},
                                                                      {"SBATCH_JOB_NAME", "other"},
                                                                      {"SBATCH_OUTPUT", "/dev/null"},
                                                                      {"SBATCH_HOLD", "1"},
                                                                      {"SBATCH_TIMELIMIT", "1"},
                                                                      {"SQUEUE_USERS", "nobody"},
                                                                      {"SQUEUE_STATES", "CG"},
                                                                      {"SQUEUE_FORMAT", "%A"},
                                                                      {"SQUEUE_PARTITION", "none"},
                                                                      {"SLURM_CLUSTERS", "elsewhere"},
                                                                      {"SLURM_BITSTR_LEN", "5"},
                                                                      {"SLURM_TIME_FORMAT", "relative"}})
            text += QByteArray(line).replace("%1", name).replace("%2", value);
        text += shell.endsWith("/csh") ? "alias squeue echo none\n" : "alias squeue='echo none'\n";
        m_factory.setHomeFile(file, text);
        m_factory.setLoginShell(shell);

        JobCases there;
        QVERIFY_RESULT(there.signIn(m_factory.site()));
        const auto set = there.session->run("echo $SBATCH_PARTITION");
        QVERIFY_RESULT(set);
        QVERIFY2(set->out.contains("debug"), set->out.constData()); // the trap is there
        JobSpec job = there.spec(u"as it says"_s, "echo began\nuntil [ -e seen ]; do sleep 0.2; done\n");
        job.partition = u"gpu"_s;
        const auto run = there.submit(job);
        QVERIFY_RESULT(run);
        QCOMPARE(there.waitFor(run->job, JobState::Running).state, JobState::Running);
        const auto list = listJobs(there.at(), 1);
        QVERIFY_RESULT(list);
        const auto found = std::ranges::find(list->jobs, run->job, &Job::id);
        QVERIFY(found != list->jobs.end());
        QCOMPARE(found->name, job.name);
        QCOMPARE(found->partition, job.partition);
        QCOMPARE(found->timeLimit, job.timeLimit);
        QVERIFY(qAbs(found->times.submitted.secsTo(QDateTime::currentDateTimeUtc())) < 600);
        QTRY_COMPARE(there.output(*run), "began\n");
        QVERIFY_RESULT(there.session->write(run->folder / "seen", {}));
        QCOMPARE(there.waitForEnd(run->job).state, JobState::Completed);
    }

    // The connection ends while a job is sent, before sbatch has it or after that: what became of it is found out over a
    // new connection, and it is sent once. Whose shell the login has makes no difference.
    void connectionLost_data()
    {
        QTest::addColumn<QByteArray>("shell");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("taken, bash") << "/bin/bash"_ba << true;
        QTest::newRow("taken, fish") << "/usr/bin/fish"_ba << true;
        QTest::newRow("taken, tcsh") << "/bin/tcsh"_ba << true;
        QTest::newRow("not taken, csh") << "/bin/csh"_ba << false;
    }
    void connectionLost()
    {
        QFETCH(const QByteArray, shell);
        QFETCH(const bool, isTaken);
        constexpr int patience = 90000; // ms
        m_factory.setLoginShell(shell);
        m_factory.setCommand(
            u"sbatch"_s, "#!/bin/sh\n" + (isTaken ? "/usr/bin/sbatch \"$@\" >/dev/null\n"_ba : QByteArray()) + cutOff);
        AutoPrompts prompts;
        Connection connection(m_factory.site(), prompts);
        JobService service(m_clock, {});
        service.setConnection(&connection);
        service.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(service.refreshed().isValid(), patience);
        QSignalSpy found(&service, &JobService::submitted);
        const JobSpec job = m_site.spec(u"cut off"_s, "sleep 600\n");
        const auto sent = service.submit(job);
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), patience);
        QVERIFY_ERROR(sent.result(), Error::Kind::Disconnected);
        const auto inFolder = [&] { return int(std::ranges::count(service.jobs(), job.runFolder, &Job::workFolder)); };
        if (isTaken) {
            QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, patience);
            const auto run = found.first().first().value<RunRecord>();
            QCOMPARE(run.folder, job.runFolder);
            QCOMPARE(service.find(run.job)->name, job.name);
        } else {
            const QDateTime lost = m_clock.now();
            QTRY_VERIFY_WITH_TIMEOUT(service.refreshed() > lost, patience);
        }
        QCOMPARE(inFolder(), isTaken ? 1 : 0);
        QVERIFY_RESULT(m_site.session->stat(job.runFolder)); // kept, whatever became of it
        for (const Job &one : service.jobs())
            if (one.workFolder == job.runFolder)
                m_site.cancel(one.id);
    }

    // Where it ends before that, it is known that there is no job.
    void connectionLostBefore()
    {
        JobCases there;
        QVERIFY_RESULT(there.signIn(m_factory.site()));
        (void)there.session->run(cutOff);
        const JobSpec job = m_site.spec(u"never sent"_s, "true\n");
        const auto sent = there.submit(job);
        QVERIFY(!sent);
        QVERIFY2(sent.error().wasNotAsked, qPrintable(sent.error().detail));
        QVERIFY_ERROR(m_site.session->stat(job.runFolder), Error::Kind::NotFound);
    }

    // A program of the site's that speaks before sbatch does.
    void programBeforeSbatch_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("sentence and number") << "id=$(/usr/bin/sbatch \"$@\") || exit\necho 12\n"
                                                "echo \"Submitted batch job $id\"\necho 12 GPU-hours are left\n"_ba;
        QTest::newRow("killed") << "/usr/bin/sbatch \"$@\" >/dev/null\nkill -9 $$\n"_ba;
        QTest::newRow("fails after it") << "echo 12\n/usr/bin/sbatch \"$@\" && exit 1\n"_ba;
    }
    void programBeforeSbatch()
    {
        QFETCH(QByteArray, script);
        m_factory.setCommand(u"sbatch"_s, "#!/bin/sh\n" + script);
        const auto run = m_site.submit(m_site.spec(u"before"_s, "sleep 600\n"));
        QVERIFY_RESULT(run);
        const auto list = listJobs(m_site.at(), 1);
        QVERIFY_RESULT(list);
        const auto found = std::ranges::find(list->jobs, run->folder, &Job::workFolder);
        QVERIFY(found != list->jobs.end());
        QCOMPARE(found->id, run->job);
        m_site.cancel(run->job);
        // A number that is no job's is not taken for one.
        m_factory.setCommand(u"sbatch"_s, "#!/bin/sh\necho 12\nexec /usr/bin/sbatch \"$@\"\n");
        JobSpec refused = m_site.spec(u"refused"_s, "true\n");
        refused.partition = u"nowhere"_s;
        QVERIFY_ERROR(m_site.submit(refused), Error::Kind::Rejected);
        QVERIFY_ERROR(m_site.session->stat(refused.runFolder), Error::Kind::NotFound);
    }

    // The same between the links of a chain: each waits for the one before by its number, and none is sent behind one
    // that nobody knows of.
    void programBetweenLinks_data()
    {
        QTest::addColumn<QByteArray>("second"); // what it does with the second link
        QTest::addColumn<int>("taken");
        QTest::addColumn<bool>("isRestUnknown");
        QTest::newRow("a number of its own")
            << "cp links links-before\necho 12\nexec /usr/bin/sbatch \"$@\""_ba << 3 << false;
        QTest::newRow("killed behind it")
            << "cp links links-before\n/usr/bin/sbatch \"$@\" >/dev/null\nkill -9 $$"_ba << 3 << false;
        QTest::newRow("killed before it") << "cp links links-before\nkill -9 $$"_ba << 1 << true;
        QTest::newRow("a number that is no job's")
            << "cp links links-before\necho Welcome\necho 12\nexit 0"_ba << 1 << true;
        QTest::newRow("refused") << "cp links links-before\necho 'sbatch: error: no more' >&2\nexit 1"_ba << 1 << false;
    }
    void programBetweenLinks()
    {
        QFETCH(QByteArray, second);
        QFETCH(int, taken);
        QFETCH(bool, isRestUnknown);
        m_factory.setCommand(u"sbatch"_s,
                             "#!/bin/sh\ncase \"$*\" in *job-2.sbatch)\n" + second
                                 + "\n;; esac\nexec /usr/bin/sbatch \"$@\"\n");
        JobSpec job = m_site.spec(u"between"_s, "sleep 600\n");
        job.links = 3;
        const auto sent = submitChain(m_site.at(), job);
        QVERIFY_RESULT(sent);
        const QList<JobId> links = sent->run.links;
        QList<JobId> queued;
        QStringList dependencies;
        const auto queue = m_site.at().ask(m_site.scheduler->queue());
        QVERIFY_RESULT(queue);
        for (const Job &one : *queue)
            if (one.workFolder == job.runFolder && !hasEnded(one.state)) {
                queued.prepend(one.id); // the newest comes first
                dependencies.prepend(one.dependency);
            }
        for (const JobId &id : std::as_const(queued))
            m_site.cancel(id);
        std::ranges::sort(queued, {}, [](const JobId &id) { return id.value.toInt(); });
        QCOMPARE(links, queued); // all of them, and no other
        QCOMPARE(links.size(), taken);
        QCOMPARE(sent->isRestUnknown, isRestUnknown);
        if (taken == 3) {
            const QString all = dependencies.join(u' ');
            QVERIFY2(all.contains(u"afterany:"_s + links[0].value) && all.contains(u"afterany:"_s + links[1].value),
                     qPrintable(all));
        }
        const auto content = [&](const QByteArray &name) {
            return m_site.session->read(job.runFolder / name).value_or(QByteArray("(none)"));
        };
        // The record names each as soon as it was taken: whoever is cut off then loses none.
        QCOMPARE(content("links-before"), links.first().value.toLatin1() + '\n');
        QCOMPARE(content("links").count('\n'), taken);
    }

    void endlessAnswer()
    {
        const auto run = m_site.submit(m_site.spec(u"one of many"_s, "sleep 600\n"));
        QVERIFY_RESULT(run);
        m_factory.setCommand(u"squeue"_s, "#!/bin/sh\nyes \"$(/usr/bin/squeue \"$@\")\" | head -c 70000000\n");
        QVERIFY_ERROR(m_site.at().ask(m_site.scheduler->queue()), Error::Kind::TooLong);
        QVERIFY_ERROR(listJobs(m_site.at(), 1), Error::Kind::TooLong); // never a shorter list
        QVERIFY(m_site.session->isAlive());
        m_factory.setCommand(u"squeue"_s, {});
        m_site.cancel(run->job);
    }

    void hangingQueueBesideATransfer_data()
    {
        QTest::addColumn<QByteArray>("hangs"); // squeue's first argument
        QTest::newRow("while the site is probed") << "--version"_ba;
        QTest::newRow("while it is asked") << "--noheader"_ba;
    }
    void hangingQueueBesideATransfer()
    {
        QFETCH(QByteArray, hangs);
        Connection connection(m_factory.site(), m_site.prompts);
        JobService service(m_clock, {});
        service.setConnection(&connection);
        QVERIFY_RESULT(m_site.session->run("cd /work/demo && rm -f asked go && head -c 104857600 /dev/zero >large"));
        m_factory.setCommand(u"squeue"_s,
                             "#!/bin/sh\n[ $1 = " + hangs
                                 + " ] || exec /usr/bin/squeue \"$@\"\n"
                                   "touch /work/demo/asked\nuntil [ -e /work/demo/go ]; do sleep 0.2; done\n"
                                   "exec /usr/bin/squeue \"$@\"\n");
        int signIns = 0;
        connect(&connection, &Connection::stateChanged, this,
                [&] { signIns += connection.state() == Connection::State::Online ? 1 : 0; });
        service.refresh();
        QTRY_VERIFY(QFile::exists(m_factory.file(u"work/asked"_s)));
        const auto reading = std::make_shared<Reading>(RemotePath("/work/demo/large"));
        const auto read = connection.runSteps(reading);
        QTRY_VERIFY(read.isFinished());
        QVERIFY_RESULT(read.result());
        QCOMPARE(reading->total.load(), qint64(100) << 20);
        QVERIFY(service.isRefreshing()); // squeue still hangs
        QVERIFY_RESULT(m_site.session->write(RemotePath("/work/demo/go"), {}));
        QTRY_VERIFY(service.refreshed().isValid());
        QVERIFY(!service.error() && !service.queueError());
        QCOMPARE(signIns, 1);
        QVERIFY_RESULT(m_site.session->run("rm -f /work/demo/large"));
    }

    void hangingCancelBesideATransfer()
    {
        Connection connection(m_factory.site(), m_site.prompts);
        JobService service(m_clock, {});
        service.setConnection(&connection);
        service.refresh();
        QTRY_VERIFY(service.refreshed().isValid());
        QVERIFY_RESULT(m_site.session->run("cd /work/demo && rm -f asked go && head -c 104857600 /dev/zero >large"));
        m_factory.setCommand(u"scancel"_s,
                             "#!/bin/sh\ntouch /work/demo/asked\nuntil [ -e /work/demo/go ]; do sleep 0.2; done\n"
                             "exec /usr/bin/scancel \"$@\"\n");
        const auto cancelled = service.cancel(JobId{u"424242"_s});
        QTRY_VERIFY(QFile::exists(m_factory.file(u"work/asked"_s)));
        const auto reading = std::make_shared<Reading>(RemotePath("/work/demo/large"));
        const auto read = connection.runSteps(reading);
        QTRY_VERIFY(read.isFinished());
        QVERIFY_RESULT(read.result());
        QCOMPARE(reading->total.load(), qint64(100) << 20);
        QVERIFY(!cancelled.isFinished()); // scancel still hangs
        QVERIFY_RESULT(m_site.session->write(RemotePath("/work/demo/go"), {}));
        QTRY_VERIFY(cancelled.isFinished());
        QVERIFY(!cancelled.result()); // there is no such job
        m_factory.setCommand(u"scancel"_s, {});
        QVERIFY_RESULT(m_site.session->run("rm -f /work/demo/large"));
    }

    void onlyOnTheLoginPath()
    {
        PracticeVariant factory(u"hidden"_s, R"({"hidden": true, )" + bare + '}');
        QVERIFY(factory.start());
        factory.setSiteProfile("echo Welcome\nPATH=/opt/batch/bin:$PATH\nexport LD_LIBRARY_PATH=/opt/batch/lib\n");
        const Site site = factory.site();
        const TempFolder kept;
        JobCases there;
        QVERIFY_RESULT(there.signIn(site));
        QCOMPARE(there.session->run("command -v squeue").value_or(ssh::Output()).out, "");
        SchedulerFinder finder(kept.path());
        QVERIFY_RESULT(finder.find(*there.session, site));
        SchedulerFinder later(kept.path());
        const auto dialect = later.known(site);
        QVERIFY(dialect);
        QCOMPARE(dialect->path, "/opt/batch/bin");
        QCOMPARE(dialect->environment, (QMap<QString, QString>{{u"LD_LIBRARY_PATH"_s, u"/opt/batch/lib"_s}}));
        QVERIFY(!dialect->hasAccounting);
        QCOMPARE(dialect->keepsEndedFor, 5);
        const auto run = there.submit(there.spec(u"hidden"_s, "echo began $LD_LIBRARY_PATH\n"));
        QVERIFY_RESULT(run);
        QCOMPARE(there.waitForEnd(run->job).state, JobState::Completed);
        QCOMPARE(there.output(*run), "began /opt/batch/lib\n");
    }
};

QTEST_GUILESS_MAIN(JobCasesSitesTest)
#include "tst_jobcasessites.moc"
