// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli and what a scheduler does seldom: a controller that is down, jobs that are forgotten
// at their end, a command that was told something and gave no answer, a connection that is lost while
// somebody waits. A real sshd and a real sh, with fakescheduler.py for Slurm's commands.
#include "tests/cli/sshfixture.h"
#include "tests/client/schedulers/fakepbs.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void controllerIsDown();
    void accountingIsDown();
    void nothingAnswers();
    void notInTheQueueIsNotGone();
    void endedWithoutRecord();
    void neverSeen();
    void noJobsAtAll();
    void unknownOutcomeOfCancel();
    void othersJob();
    void refusedSubmit();
    void shorterChain_data();
    void shorterChain();
    void pushedAsideAndBack();
    void lostConnection();
    void shortIdsOfPbs();

private:
    void setAnswer(const QString &command, const QJsonValue &answer);
    void answer(const QString &command, const QJsonObject &answer) { setAnswer(command, answer); }
    // To one look after the other, however long the program takes from one to the next; the last one for good.
    void setQueue(const QJsonArray &answers) { setAnswer(u"squeue"_s, answers); }
    void setQueue(const QString &state) { answer(u"squeue"_s, queued(state)); }
    static QJsonObject queued(const QString &state, const QString &reason = u"None"_s, int restarts = 0);
    static QJsonObject failed(const QString &words) { return {{u"exit"_s, 1}, {u"err"_s, words + u'\n'}}; }
    void fail(const QString &command, const QString &words) { answer(command, failed(words)); }
    // How often the queue was asked for the job.
    qsizetype looks() const { return contentOf(m_bin->bytes("calls.jsonl")).count("\"--jobs=42\""); }
    Answer oc(const QStringList &arguments) const { return m_cli->program.run(arguments, 60'000); }

    std::unique_ptr<TempFolder> m_bin;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<CliWithSite> m_cli;
    QJsonObject m_answers;
};

void TestCliScheduler::init()
{
    m_answers = {};
    m_bin = std::make_unique<TempFolder>();
    const QByteArray program =
        m_bin->file("fakescheduler.py", contentOf(OFFICINA_SOURCE_DIR "/tests/support/fakescheduler.py"));
    QFile::setPermissions(QString::fromUtf8(program), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *command : {"squeue", "sacct", "scancel", "scontrol", "sbatch", "sinfo"})
        m_bin->link(command, "fakescheduler.py");
    m_server = std::make_unique<SshServer>(
        SshServer::Options{.config = {"SetEnv PATH=" + m_bin->bytes() + ":/usr/local/bin:/usr/bin:/bin"}});
    QVERIFY_RESULT(m_server->start());
    m_cli = std::make_unique<CliWithSite>(*m_server);
    m_cli->program.set(u"XDG_CACHE_HOME"_s, m_cli->program.path(u"cache"_s));
    // Without accounting, as many sites have it; of the squeue that the probe asks for its version nothing is kept.
    answer(u"scontrol"_s, {{u"out"_s, u"AccountingStorageType   = accounting_storage/none\nMinJobAge = 300 sec\n"_s}});
    answer(u"squeue"_s, {{u"out"_s, u"slurm 24.11.5\n"_s}});
}

// In one step: a program that is asked meanwhile reads the old answers or the new.
void TestCliScheduler::setAnswer(const QString &command, const QJsonValue &answer)
{
    m_answers[command] = answer;
    m_bin->file("answers.new", QJsonDocument(m_answers).toJson());
    QCOMPARE(::rename(m_bin->bytes("answers.new").constData(), m_bin->bytes("answers.json").constData()), 0);
}

QJsonObject TestCliScheduler::queued(const QString &state, const QString &reason, int restarts)
{
    return {{u"jobs"_s,
             QJsonArray{QJsonObject{{u"JobArrayID"_s, u"42"_s},
                                    {u"JobID"_s, u"42"_s},
                                    {u"ArrayJobID"_s, u"42"_s},
                                    {u"State"_s, state},
                                    {u"Name"_s, u"train"_s},
                                    {u"Reason"_s, reason},
                                    {u"RestartCnt"_s, QString::number(restarts)},
                                    {u"SubmitTime"_s, u"1795916100"_s}}}}};
}

void TestCliScheduler::controllerIsDown()
{
    const QString words = u"slurm_load_jobs error: Unable to contact slurm controller (connect failure)"_s;
    fail(u"squeue"_s, words);
    fail(u"sbatch"_s,
         u"sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)"_s);
    m_cli->local.file("job.sh", "true\n");
    for (const QStringList &command :
         {QStringList{u"jobs"_s, u"practice"_s}, QStringList{u"job"_s, u"practice"_s, u"42"_s},
          QStringList{u"submit"_s, u"practice"_s, u"--script"_s, m_cli->local.path(u"job.sh"_s)},
          QStringList{u"cancel"_s, u"practice"_s, u"42"_s}}) {
        const Answer answer = oc(command + QStringList{u"--json"_s});
        QVERIFY2(answer.exitCode == 4, qPrintable(command.first() + QString::fromUtf8(answer.err)));
        QCOMPARE(answer.errorKind(), u"scheduler-down"_s);
        QVERIFY2(!answer.err.contains("refused"), answer.err.constData());
    }
}

void TestCliScheduler::accountingIsDown()
{
    answer(u"scontrol"_s, {{u"out"_s, u"AccountingStorageType   = accounting_storage/slurmdbd\n"_s}});
    QCOMPARE(oc({u"jobs"_s, u"practice"_s}).exitCode, 0); // the probe
    setQueue(u"RUNNING"_s);
    fail(u"sacct"_s, u"sacct: error: Problem talking to the database: Connection refused"_s);
    const Answer list = oc({u"jobs"_s, u"practice"_s, u"--json"_s});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json()[u"jobs"].toArray().size(), 1);
    QCOMPARE(list.json()[u"sources"][u"queue"][u"state"].toString(), u"answered"_s);
    QCOMPARE(list.json()[u"sources"][u"accounting"][u"state"].toString(), u"failed"_s);
    QVERIFY2(list.err.contains("The accounting did not answer"), list.err.constData());
}

void TestCliScheduler::nothingAnswers()
{
    answer(u"scontrol"_s, {{u"out"_s, u"AccountingStorageType   = accounting_storage/slurmdbd\n"_s}});
    oc({u"jobs"_s, u"practice"_s}); // the probe
    fail(u"squeue"_s, u"slurm_load_jobs error: Unable to contact slurm controller (connect failure)"_s);
    fail(u"sacct"_s, u"sacct: error: Problem talking to the database: Connection refused"_s);
    const Answer list = oc({u"jobs"_s, u"practice"_s, u"--json"_s});
    QCOMPARE(list.exitCode, 4);
    QCOMPARE(list.json()[u"sources"][u"queue"][u"state"].toString(), u"failed"_s);
}

// The queue has forgotten it, and the database cannot be asked: unknown, not "no such job".
void TestCliScheduler::notInTheQueueIsNotGone()
{
    answer(u"scontrol"_s, {{u"out"_s, u"AccountingStorageType   = accounting_storage/slurmdbd\n"_s}});
    oc({u"jobs"_s, u"practice"_s});
    fail(u"squeue"_s, u"slurm_load_jobs error: Invalid job id specified"_s);
    fail(u"sacct"_s, u"sacct: error: Problem talking to the database: Connection refused"_s);
    const Answer answer = oc({u"job"_s, u"practice"_s, u"24"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 4);
    QCOMPARE(answer.errorKind(), u"scheduler-down"_s);
}

void TestCliScheduler::endedWithoutRecord()
{
    oc({u"jobs"_s, u"practice"_s});
    setQueue({queued(u"RUNNING"_s), failed(u"slurm_load_jobs error: Invalid job id specified"_s)});
    const Answer wait = oc({u"job"_s, u"practice"_s, u"42"_s, u"--wait"_s, u"--json"_s});
    QCOMPARE(wait.exitCode, 10);
    QCOMPARE(wait.json()[u"state"].toString(), u"ended"_s);
    QVERIFY(wait.json()[u"ended_by"].isNull() && wait.json()[u"exit_code"].isNull());
    QVERIFY2(wait.err.contains("keeps no record"), wait.err.constData());
}

void TestCliScheduler::neverSeen()
{
    oc({u"jobs"_s, u"practice"_s});
    fail(u"squeue"_s, u"slurm_load_jobs error: Invalid job id specified"_s);
    const Answer answer = oc({u"job"_s, u"practice"_s, u"42"_s, u"--wait"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.errorKind(), u"not-found"_s);
}

void TestCliScheduler::noJobsAtAll()
{
    const Answer answer = oc({u"jobs"_s, u"practice"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.contains("You have no jobs there"), answer.out.constData());
    QVERIFY(oc({u"jobs"_s, u"practice"_s, u"--json"_s}).json()[u"jobs"].toArray().isEmpty());
}

void TestCliScheduler::unknownOutcomeOfCancel()
{
    oc({u"jobs"_s, u"practice"_s});
    setQueue(u"RUNNING"_s);
    fail(u"scancel"_s, u"scancel: error: Kill job error on job id 42: Socket timed out on send/recv operation"_s);
    const Answer answer = oc({u"cancel"_s, u"practice"_s, u"42"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 11);
    QCOMPARE(answer.json()[u"outcome"].toString(), u"unknown"_s);
    QVERIFY2(answer.err.contains("Whether it was done is not known"), answer.err.constData());
    QVERIFY2(answer.err.contains("officina-cli job practice 42"), answer.err.constData());
    QVERIFY2(!answer.err.contains("as it was"), answer.err.constData());
}

void TestCliScheduler::othersJob()
{
    oc({u"jobs"_s, u"practice"_s});
    setQueue(u"RUNNING"_s);
    fail(u"scancel"_s, u"scancel: error: Kill job error on job id 42: Access/permission denied"_s);
    const Answer answer = oc({u"cancel"_s, u"practice"_s, u"42"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 7);
    QCOMPARE(answer.errorKind(), u"denied"_s);
    QVERIFY2(answer.err.contains("does not let you"), answer.err.constData());
    QVERIFY2(!answer.err.contains("Choose another place"), answer.err.constData());
}

void TestCliScheduler::refusedSubmit()
{
    oc({u"jobs"_s, u"practice"_s});
    fail(u"sbatch"_s, u"sbatch: error: Batch job submission failed: Invalid qos specification"_s);
    m_cli->local.file("job.sh", "true\n");
    const Answer answer = oc({u"submit"_s, u"practice"_s, u"--script"_s, m_cli->local.path(u"job.sh"_s), u"--json"_s});
    QCOMPARE(answer.exitCode, 7);
    QCOMPARE(answer.json()[u"outcome"].toString(), u"refused"_s);
    QVERIFY(answer.err.contains("Invalid qos specification"));
}

// What became of the links that were to follow is told to programs too.
void TestCliScheduler::shorterChain_data()
{
    QTest::addColumn<QString>("second"); // what sbatch complains of; empty: of nothing
    QTest::addColumn<int>("taken");
    QTest::addColumn<QJsonValue>("rest");
    QTest::newRow("whole") << QString() << 2 << QJsonValue();
    QTest::newRow("refused") << u"Batch job submission failed: Invalid qos specification"_s << 1
                             << QJsonValue(u"refused"_s);
    QTest::newRow("unknown") << u"Batch job submission failed: Socket timed out on send/recv operation"_s << 1
                             << QJsonValue(u"unknown"_s);
}
void TestCliScheduler::shorterChain()
{
    QFETCH(QString, second);
    QFETCH(int, taken);
    QFETCH(QJsonValue, rest);
    oc({u"jobs"_s, u"practice"_s});
    setQueue(u"RUNNING"_s);
    setAnswer(
        u"sbatch"_s,
        QJsonArray{QJsonObject{{u"out"_s, u"42\n"_s}},
                   second.isEmpty() ? QJsonObject{{u"out"_s, u"43\n"_s}} : failed(u"sbatch: error: "_s + second)});
    m_cli->local.file("job.sh", "true\n");
    const Answer answer = oc(
        {u"submit"_s, u"practice"_s, u"--script"_s, m_cli->local.path(u"job.sh"_s), u"--links"_s, u"2"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(answer.json()[u"outcome"].toString(), u"taken"_s);
    QCOMPARE(answer.json()[u"links"].toArray().size(), taken);
    QCOMPARE(answer.json()[u"links_planned"].toInt(), 2);
    QCOMPARE(answer.json()[u"rest"], rest);
    QVERIFY2(answer.err.contains("took 1 of the 2 links") == (taken == 1), answer.err.constData());
}

// Preempted, and back in the queue by the next look: it has not ended. That it is held is said once.
void TestCliScheduler::pushedAsideAndBack()
{
    oc({u"jobs"_s, u"practice"_s});
    const QJsonObject waiting = queued(u"PENDING"_s, u"BeginTime"_s, 1);
    const QJsonObject held = queued(u"SPECIAL_EXIT"_s, u"JobHeldUser"_s, 1);
    const QJsonArray answers{queued(u"RUNNING"_s),
                             queued(u"PREEMPTED"_s),
                             waiting,
                             waiting,
                             held,
                             held,
                             queued(u"COMPLETED"_s, u"None"_s, 1)};
    setQueue(answers);
    const Answer wait = oc({u"job"_s, u"practice"_s, u"42"_s, u"--wait"_s, u"--json"_s});
    QVERIFY2(wait.exitCode == 0, wait.err.constData());
    QCOMPARE(looks(), answers.size()); // until the last of them, and no longer
    QCOMPARE(wait.err.count("put back into the queue and starts anew"), 1);
    QCOMPARE(wait.err.count("waits for you"), 1);
}

void TestCliScheduler::lostConnection()
{
    oc({u"jobs"_s, u"practice"_s});
    setQueue(u"RUNNING"_s);
    const QStringList waiting{u"job"_s, u"practice"_s, u"42"_s, u"--wait"_s, u"--json"_s};
    const auto wait = m_cli->program.process(waiting);
    wait->start();
    QTRY_VERIFY(looks() > 0);
    QCOMPARE(wait->state(), QProcess::Running);
    m_server->killConnections();
    QByteArray told;
    QTRY_VERIFY((told += wait->readAllStandardError()).contains("The connection was lost"));
    const qsizetype before = looks();
    QTRY_VERIFY(looks() > before); // over a new one
    setQueue(u"COMPLETED"_s);
    const bool ended = QTest::qWaitFor([&] { return wait->state() == QProcess::NotRunning; }, 60'000);
    told += wait->readAllStandardError();
    QVERIFY2(ended, told.constData());
    QVERIFY2(wait->exitCode() == 0, told.constData());

    setQueue(u"RUNNING"_s);
    const auto once = m_cli->program.process(waiting + QStringList{u"--no-retry"_s});
    const qsizetype atEnd = looks();
    once->start();
    QTRY_VERIFY(looks() > atEnd);
    QCOMPARE(once->state(), QProcess::Running);
    m_server->killConnections();
    QVERIFY(QTest::qWaitFor([&] { return once->state() == QProcess::NotRunning; }, 60'000));
    QCOMPARE(once->exitCode(), 4);
}

// "38" as people type it, of the array "38[].pbs1": for PBS alone it is no job.
void TestCliScheduler::shortIdsOfPbs()
{
    FakePbs pbs;
    m_bin->file("answers.json", "{}"); // its squeue is one that does not work
    pbs.answer(u"qstat"_s, asDsv(pbsCapture(u"array-qstat-t-parent-f-json.json"_s)), 153,
               pbsCapture(u"array-qstat-no-brackets.stderr.txt"_s));
    pbs.answerTo(u"qstat"_s, u"--version"_s, pbsCapture(u"version-qstat.txt"_s));
    pbs.answerTo(u"qstat"_s, u"-B"_s, pbsCapture(u"qstat-B-f.txt"_s));
    pbs.answer(u"qdel"_s, {});
    SshServer server(SshServer::Options{.config = {"SetEnv PATH=" + pbs.path(u"bin"_s).toUtf8() + ':' + m_bin->bytes()
                                                   + ":/usr/local/bin:/usr/bin:/bin"}});
    QVERIFY_RESULT(server.start());
    CliWithSite cli(server);
    cli.program.set(u"XDG_CACHE_HOME"_s, cli.program.path(u"cache"_s));
    const Answer job = cli.program.run({u"job"_s, u"practice"_s, u"38"_s, u"--json"_s}, 60'000);
    QVERIFY2(job.exitCode == 0, job.err.constData());
    QCOMPARE(job.json()[u"job"].toString(), u"38[].pbs1"_s);
    QCOMPARE(job.json()[u"kind"].toString(), u"array"_s);
    QCOMPARE(job.json()[u"tasks"].toInt(), 8);
    const Answer done = cli.program.run({u"cancel"_s, u"practice"_s, u"38"_s, u"--json"_s}, 60'000);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QCOMPARE(done.json()[u"job"].toString(), u"38[].pbs1"_s);
    QVERIFY2(pbs.calls().contains("qdel|38[].pbs1"), pbs.calls().join('\n').constData());

    pbs.answer(u"qalter"_s, {});
    const Answer longer =
        cli.program.run({u"alter"_s, u"practice"_s, u"38"_s, u"--time"_s, u"90"_s, u"--json"_s}, 60'000);
    QVERIFY2(longer.exitCode == 0, longer.err.constData());
    QCOMPARE(longer.json()[u"job"].toString(), u"38[].pbs1"_s);
    QVERIFY2(pbs.calls().join('\n').contains("walltime=01:30:00|38[].pbs1"), pbs.calls().join('\n').constData());

    // What PBS takes and does not do: a hold of what runs.
    pbs.answer(u"qhold"_s, {});
    pbs.answer(u"qstat"_s, asDsv(pbsCapture(u"qhold-running-now-qstat-f-json.json"_s)));
    const Answer held = cli.program.run({u"hold"_s, u"practice"_s, u"48"_s}, 60'000);
    QVERIFY2(held.exitCode == 0 && held.out.contains("Job 48.pbs1 was running when it was held. It runs on"),
             (held.out + held.err).constData());
    const Answer many = cli.program.run({u"submit"_s, u"practice"_s, u"--template"_s, u"nodes"_s, u"--json"_s}, 60'000);
    QCOMPARE(many.errorKind(), u"unsupported"_s);
    QVERIFY(!pbs.calls().join('\n').contains("qsub"));
}

QTEST_GUILESS_MAIN(TestCliScheduler)
#include "tst_clischeduler.moc"
