// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's questions under a real sh, against commands that print again what OpenPBS 23.06 printed
// (fakepbs.h): what is asked, in which environment, and what is made of the answers.
#include "client/schedulers/pbs/pbs.h"

#include "client/base/files.h"
#include "tests/client/schedulers/fakepbs.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using testing::asDsv;
using testing::FakePbs;
using testing::pbsCapture;

namespace {

using Kind = Error::Kind;

pbs::Pbs site(bool hasHistory = true, const QVersionNumber &version = QVersionNumber(23, 6, 6))
{
    return pbs::Pbs({Dialect::Kind::Pbs, version, u"pbs_version = 23.06.06"_s, {}, hasHistory, 0, {}, false});
}

QByteArray dsvOf(const char *name)
{
    return asDsv(pbsCapture(QString::fromLatin1(name)));
}

QStringList idsOf(const QList<Job> &jobs)
{
    QStringList ids;
    for (const Job &job : jobs)
        ids += job.id.value;
    return ids;
}

} // namespace

class PbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queueAsksForOwnJobsOnly()
    {
        FakePbs fake;
        fake.environment.insert(u"TZ"_s, u"America/New_York"_s);
        fake.environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        fake.environment.insert(u"PBS_DPREFIX"_s, u"#EVIL"_s);
        fake.environment.insert(u"PBS_SERVER"_s, u"pbs1"_s);
        fake.answer(u"qselect"_s, "73.pbs1\n74[].pbs1\n");
        fake.answerTo(u"qselect"_s, u"-T"_s, "73.pbs1\n74[3].pbs1\n");
        fake.answerTo(u"qselect"_s, u"-x"_s, "67.pbs1\n38[].pbs1\n");
        fake.answer(u"qstat"_s, dsvOf("qstat-f-json.json"));
        fake.answerTo(u"qstat"_s, u"-x"_s,
                      dsvOf("array-finished-qstat-x-f-json.json") + dsvOf("more-qstat-E-x-f-json.json"));
        // A file whose name a subjob's id would match as a pattern.
        QFile file(fake.path(u"743.pbs1"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto jobs = fake.ask(site().queue());
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 16 + 11);
        QVERIFY(!idsOf(*jobs).contains(u"38[].pbs1"_s)); // ended arrays are asked for by their subjobs
        const QByteArrayList calls = fake.calls();
        QCOMPARE(calls.size(), 5);
        QVERIFY2(calls[0].startsWith("qselect|-u|"), calls[0].constData());
        QVERIFY2(calls[1].startsWith("qselect|-T|-s|ER|-u|"), calls[1].constData());
        QCOMPARE(calls[2], "qstat|-E|-f|-F|dsv|-D|@D@|73.pbs1|74[3].pbs1|74[].pbs1");
        QVERIFY2(QRegularExpression(u"^qselect\\|-x\\|-s\\|F\\|-t\\|m\\.ge\\.20[0-9]{10}\\.[0-9]{2}\\|-u\\|."_s)
                     .match(QString::fromLatin1(calls[3]))
                     .hasMatch(),
                 calls[3].constData());
        QCOMPARE(calls[4], "qstat|-E|-x|-f|-F|dsv|-D|@D@|67.pbs1|38[].pbs1");
        QCOMPARE(fake.seen("TZ"), "UTC");
        QCOMPARE(fake.seen("LC_ALL"), "C");
        QCOMPARE(fake.seen("PBS_DPREFIX"), "(unset)");
        QCOMPARE(fake.seen("PBS_SERVER"), "pbs1");
    }

    void queueWithoutJobsAsksNobodysJobs()
    {
        FakePbs fake;
        fake.answer(u"qselect"_s, {});
        const auto jobs = fake.ask(site().queue());
        QVERIFY_RESULT(jobs);
        QVERIFY(jobs->isEmpty());
        for (const QByteArray &call : fake.calls())
            QVERIFY2(call.startsWith("qselect"), call.constData());
    }

    void queueOfAServerThatIsDown()
    {
        FakePbs fake;
        fake.answer(u"qselect"_s, {}, 162, pbsCapture(u"server-down-qselect.stderr.txt"_s));
        QVERIFY_ERROR(fake.ask(site().queue()), Kind::SchedulerDown);
        // It went between two commands.
        fake.answer(u"qselect"_s, "73.pbs1\n");
        fake.answer(u"qstat"_s, {}, 255, pbsCapture(u"server-down-qstat-f-json.stderr.txt"_s));
        QVERIFY_ERROR(fake.ask(site().queue()), Kind::SchedulerDown);
        // Its only job ended between two commands.
        fake.answer(u"qstat"_s, {}, 35, pbsCapture(u"qstat-finished-no-x.stderr.txt"_s));
        const auto gone = fake.ask(site(false).queue());
        QVERIFY_RESULT(gone);
        QVERIFY(gone->isEmpty());
        // No PBS on the path, and an answer cut off.
        fake.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        QVERIFY_ERROR(fake.ask(site().queue()), Kind::Unsupported);
        QVERIFY(!site().queue().read({255, {}, "Connection closed"}));
        QVERIFY(!site().queue().read({0, "Welcome\nto the site\n", {}}));
    }

    void endedJobs()
    {
        FakePbs fake;
        fake.answer(u"qselect"_s, "38[].pbs1\n");
        fake.answer(u"qstat"_s, dsvOf("array-finished-qstat-x-t-f-json.json") + dsvOf("qstat-f-json.json"));
        const auto jobs = fake.ask(site().ended(std::chrono::hours(48)));
        QVERIFY_RESULT(jobs);
        QCOMPARE(jobs->size(), 8); // none that still runs
        QCOMPARE(fake.calls().value(1), "qstat|-E|-x|-t|-f|-F|dsv|-D|@D@|38[].pbs1");
        fake.answer(u"qselect"_s, {}, 0, pbsCapture(u"nohistory-qselect-x.stderr.txt"_s));
        QVERIFY_ERROR(fake.ask(site().ended(std::chrono::hours(1))), Kind::Unsupported);
        QVERIFY_ERROR(fake.ask(site(false).ended(std::chrono::hours(1))), Kind::Unsupported);
        QVERIFY(!site(false).keepsRecords() && site().keepsRecords());
    }

    void detailsOfJobs()
    {
        FakePbs fake;
        fake.answer(u"qstat"_s, dsvOf("array-one-failed-x-t-f-json.json"));
        const QList<JobId> ids{JobId{u"96[].pbs1"_s}, JobId{u"96[2-3].pbs1"_s}, JobId{u"7[2].pbs1"_s}, JobId{u"8"_s}};
        const auto list = fake.ask(*site().jobs(ids));
        QVERIFY_RESULT(list);
        QCOMPARE(list->jobs.size(), 3);
        QVERIFY(!list->accountingError && !list->queueError);
        QCOMPARE(fake.calls(), QByteArrayList({"qstat|-E|-t|-x|-f|-F|dsv|-D|@D@|96[].pbs1|7[2].pbs1|8|8[]"}));
        const auto without = fake.ask(*site(false).jobs(ids));
        QVERIFY_RESULT(without);
        QVERIFY(without->accountingError && without->accountingError->kind == Kind::Unsupported);
        QVERIFY(!fake.calls().first().contains("|-x|"));
        const auto nothing = fake.ask(*site().jobs({}));
        QVERIFY_RESULT(nothing);
        QVERIFY(nothing->jobs.isEmpty() && fake.calls().isEmpty());
        for (const QString &bad :
             {u"x"_s, u"1; rm -rf /"_s, u"1$(id)"_s, u"-x"_s, u"1[2].pbs1\n"_s, u""_s, u"R90.pbs1"_s})
            QVERIFY_ERROR(site().jobs({JobId{bad}}), Kind::BadInput);
    }

    void actions()
    {
        FakePbs fake;
        for (const char *command : {"qdel", "qhold", "qrls", "qrerun"})
            fake.answer(QLatin1StringView(command), {});
        const QList<JobId> ids{JobId{u"73.pbs1"_s}, JobId{u"74[].pbs1"_s}, JobId{u"74[2].pbs1"_s}};
        QVERIFY_RESULT(fake.ask(*site().act(JobAction::Cancel, ids)));
        QCOMPARE(fake.calls(), QByteArrayList({"qdel|73.pbs1", "qdel|74[].pbs1", "qdel|74[2].pbs1"}));
        QVERIFY_RESULT(fake.ask(*site().act(JobAction::Hold, {JobId{u"74[4-8].pbs1"_s}})));
        QCOMPARE(fake.calls(), QByteArrayList{"qhold|74[].pbs1"}); // PBS holds no subjobs
        QVERIFY_RESULT(fake.ask(*site().act(JobAction::Requeue, {ids.first()})));
        QCOMPARE(fake.calls(), QByteArrayList{"qrerun|73.pbs1"});
        // One that was refused does not keep the others from it, and is the one that is named.
        fake.answerTo(u"qdel"_s, u"74[].pbs1"_s, {}, 159, pbsCapture(u"qdel-not-owner.stderr.txt"_s));
        fake.answerTo(u"qdel"_s, u"73.pbs1"_s, {}, 35, pbsCapture(u"qdel-finished.stderr.txt"_s));
        const auto denied = fake.ask(*site().act(JobAction::Cancel, ids));
        QVERIFY_ERROR(denied, Kind::Denied);
        QCOMPARE(denied.error().subject, u"74[].pbs1"_s);
        QCOMPARE(fake.calls().size(), 3);
        QVERIFY_ERROR(site().act(JobAction::Cancel, {JobId{u"all"_s}}), Kind::BadInput);
    }

    // qrls ends well, whatever stays of a hold: it takes the user's own away, not an operator's, nor a dependency's.
    void releases_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("err");
        QTest::addColumn<std::optional<Error::Kind>>("kind");
        using Told = std::optional<Error::Kind>;
        const auto held = [](const char *holds) {
            return QByteArray("Job Id: 43.pbs1@D@Job_Name=Hold_Types=n@D@job_state=H@D@Hold_Types=") + holds
                + "@D@queue=q\n";
        };
        QTest::newRow("gone") << held("n") << 0 << QByteArray() << Told();
        QTest::newRow("an operator's") << held("s") << 0 << QByteArray() << Told(Kind::Rejected);
        QTest::newRow("two") << held("os") << 0 << QByteArray() << Told(Kind::Rejected);
        QTest::newRow("over meanwhile") << QByteArray() << 35 << pbsCapture(u"qstat-finished-no-x.stderr.txt"_s)
                                        << Told();
        QTest::newRow("nobody told") << QByteArray() << 255 << pbsCapture(u"server-down-qstat-f-json.stderr.txt"_s)
                                     << Told(Kind::BadReply);
    }
    void releases()
    {
        QFETCH(const QByteArray, told);
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, err);
        QFETCH(const std::optional<Error::Kind>, kind);
        FakePbs fake;
        fake.answer(u"qrls"_s, {});
        fake.answer(u"qstat"_s, told, exitCode, err);
        const auto release = site().act(JobAction::Release, {JobId{u"43.pbs1"_s}});
        QVERIFY_RESULT(release);
        const auto done = fake.ask(*release);
        QCOMPARE(fake.calls().first(), "qrls|43.pbs1");
        QCOMPARE(done.has_value(), !kind);
        if (kind) {
            QVERIFY_ERROR(done, *kind);
            QCOMPARE(done.error().subject, u"43.pbs1"_s);
        }
        // Where it is refused nobody is asked for what is left.
        fake.answer(u"qrls"_s, {}, 159, pbsCapture(u"qrls-not-owner.stderr.txt"_s));
        QVERIFY_ERROR(fake.ask(*release), Kind::Denied);
        QCOMPARE(fake.calls(), QByteArrayList{"qrls|43.pbs1"});
    }

    // What waits is asked for when it is cancelled: what has begun since goes on.
    void cancelWaiting_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArrayList>("deleted");
        const auto of = [](const char *state, const char *remaining) {
            return QByteArray("Job Id: 74[].pbs1@D@Job_Name=array_indices_remaining=1-99@D@job_state=") + state
                + "@D@array_indices_submitted=1-99@D@array_indices_remaining=" + remaining + "@D@project=p\n";
        };
        QTest::newRow("rest") << u"74[4-8].pbs1"_s << of("B", "6-8") << QByteArrayList{"qdel|74[6-8].pbs1"};
        QTest::newRow("pieces") << u"74[].pbs1"_s << of("B", "3,6-9:3,12")
                                << QByteArrayList{"qdel|74[3].pbs1|74[6-9:3].pbs1|74[12].pbs1"};
        QTest::newRow("none") << u"74[].pbs1"_s << of("B", "-") << QByteArrayList();
        QTest::newRow("job waits") << u"75.pbs1"_s << QByteArray("Job Id: 75.pbs1@D@job_state=H@D@queue=q\n")
                                   << QByteArrayList{"qdel|75.pbs1"};
        QTest::newRow("job runs") << u"75.pbs1"_s << QByteArray("Job Id: 75.pbs1@D@job_state=R@D@queue=q\n")
                                  << QByteArrayList();
    }

    void cancelWaiting()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, told);
        QFETCH(const QByteArrayList, deleted);
        FakePbs fake;
        fake.answer(u"qstat"_s, told);
        fake.answer(u"qdel"_s, {});
        QFile file(fake.path(u"743.pbs1"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY_RESULT(fake.ask(*site().act(JobAction::CancelWaiting, {JobId{id}})));
        QByteArrayList calls = fake.calls();
        calls.removeIf([](const QByteArray &call) { return call.startsWith("qstat"); });
        QCOMPARE(calls, deleted);
        fake.answer(u"qdel"_s, {}, 159, "qdel: Unauthorized Request  74[].pbs1\n");
        QCOMPARE(fake.ask(*site().act(JobAction::CancelWaiting, {JobId{id}})).has_value(), deleted.isEmpty());
        fake.answer(u"qstat"_s, {}, 255, pbsCapture(u"server-down-qstat-f-json.stderr.txt"_s));
        QVERIFY_ERROR(fake.ask(*site().act(JobAction::CancelWaiting, {JobId{id}})), Kind::SchedulerDown);
        // "Cancel" of the rest of an array is that too.
        if (id == u"74[4-8].pbs1")
            QVERIFY_ERROR(fake.ask(*site().act(JobAction::Cancel, {JobId{id}})), Kind::SchedulerDown);
    }

    void changes()
    {
        FakePbs fake;
        fake.answer(u"qalter"_s, {});
        QVERIFY_RESULT(fake.ask(*site().change(JobId{u"73.pbs1"_s}, {90061, {}})));
        QCOMPARE(fake.calls(), QByteArrayList{"qalter|-l|walltime=25:01:01|73.pbs1"});
        QVERIFY_ERROR(site().change(JobId{u"73.pbs1"_s}, {{}, 10}), Kind::Unsupported);
        QVERIFY_ERROR(site().change(JobId{u"x"_s}, {60, {}}), Kind::BadInput);
    }

    void submission()
    {
        FakePbs fake;
        const QString folder = fake.path(u"it's a $(run) 'é"_s);
        QVERIFY(QDir().mkdir(folder));
        fake.environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
        fake.environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        fake.answer(u"qsub"_s, "91.pbs1\n", 0, "83 % of the hours are used\n");
        const RemotePath script(folder.toUtf8() + "/job.pbs");
        const auto taken = fake.ask(site().submit(script));
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->id, JobId{u"91.pbs1"_s});
        QCOMPARE(taken->notices, u"83 % of the hours are used"_s);
        QVERIFY(taken->isCertain);
        QCOMPARE(fake.calls(), QByteArrayList{"qsub|-f|job.pbs"});
        QCOMPARE(fake.folder(), folder.toUtf8());
        QCOMPARE(fake.seen("TZ"), "Europe/Berlin"); // a job may inherit it
        QCOMPARE(fake.seen("LC_ALL"), "C.UTF-8");
        fake.answer(u"qsub"_s, "Welcome\n91.pbs1\n");
        QVERIFY(!fake.ask(site().submit(script))->isCertain);
        fake.answer(u"qsub"_s, {}, 0);
        QVERIFY_ERROR(fake.ask(site().submit(script)), Kind::BadReply);
        const auto nowhere = fake.ask(site().submit(RemotePath("/nowhere/job.pbs")));
        QVERIFY_ERROR(nowhere, Kind::Rejected);
        QVERIFY(fake.calls().isEmpty()); // not from another folder
        QVERIFY_ERROR(site().submit(script).read({255, {}, "Connection closed"}), Kind::BadReply);
    }

    // Only who said no refused: all else may have been taken, and is looked for.
    void submissionThatFails_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("err");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("killed") << 137 << QByteArray() << Kind::BadReply;
        QTest::newRow("killed, as the shell tells it") << 137 << QByteArray("Killed\n") << Kind::BadReply;
        QTest::newRow("without a word") << 1 << QByteArray() << Kind::BadReply;
        QTest::newRow("refused") << 188 << QByteArray("qsub: Unknown queue\n") << Kind::Rejected;
        QTest::newRow("refused, with the number of a signal")
            << 137 << QByteArray("qsub: Job rejected by a hook\n") << Kind::Rejected;
        QTest::newRow("a site's own program") << 1 << QByteArray("no hours are left\n") << Kind::Rejected;
    }
    void submissionThatFails()
    {
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, err);
        QFETCH(const Error::Kind, kind);
        FakePbs fake;
        fake.answer(u"qsub"_s, {}, exitCode, err);
        QVERIFY_ERROR(fake.ask(site().submit(RemotePath("/tmp/job.pbs"))), kind);
        fake.answer(u"qdel"_s, {}, exitCode, QByteArray(err).replace("qsub", "qdel"));
        const auto act = site().act(JobAction::Cancel, {JobId{u"73.pbs1"_s}});
        QVERIFY_RESULT(act);
        QVERIFY_ERROR(fake.ask(*act), kind);
        QVERIFY_ERROR(act->read({255, {}, "Connection closed"}), Kind::BadReply);
    }

    void queues()
    {
        FakePbs fake;
        const QByteArray d = "@D@";
        fake.answerTo(u"qstat"_s, u"-Q"_s,
                      "Queue: gpu" + d + "enabled=True" + d + "started=True" + d + "resources_max.walltime=48:00:00" + d
                          + "default_chunk.Qlist=gpu" + d + "default_chunk.ncpus=4\nQueue: inner" + d
                          + "from_route_only=True" + d + "enabled=True\nQueue: way" + d + "queue_type=Route" + d
                          + "enabled=True" + d + "started=True\nQueue: others" + d + "acl_group_enable=True" + d
                          + "acl_groups=no-such-group" + d + "enabled=True\n");
        fake.answerTo(u"qstat"_s, u"-B"_s,
                      "Server: s" + d + "default_queue=way" + d + "resources_max.walltime=24:00:00\n");
        fake.answer(u"pbsnodes"_s,
                    "Name=n1[0]" + d + "state=free" + d + "resources_available.host=n1" + d
                        + "resources_available.Qlist=cpu,gpu" + d + "resources_available.ncpus=32" + d
                        + "resources_available.ngpus=2" + d + "resources_available.mem=8gb\n" + "Name=n1[1]" + d
                        + "state=free" + d + "resources_available.host=n1" + d + "resources_available.Qlist=gpu" + d
                        + "resources_available.ncpus=32" + d + "resources_available.ngpus=2" + d
                        + "resources_available.mem=8gb\n" + "Name=n2" + d + "state=down" + d
                        + "resources_available.Qlist=cpu" + d + "resources_available.ncpus=8\n");
        const auto queues = fake.ask(site().partitions());
        QVERIFY_RESULT(queues);
        QCOMPARE(*queues,
                 QList<QueuePartition>({{u"gpu"_s, false, true, 24 * 3600, 1, 4, 64, 16LL << 30},
                                        {u"way"_s, true, true, 24 * 3600, 0, 0, 0, 0}}));
    }

    void untold()
    {
        FakePbs fake;
        QVERIFY_ERROR(fake.ask(site().estimate("#!/bin/sh\n")), Kind::Unsupported);
        QVERIFY_ERROR(fake.ask(site().rights()), Kind::Unsupported);
        const auto budget = fake.ask(site().budget(u"p"_s));
        QVERIFY_RESULT(budget);
        QVERIFY(!*budget);
    }

    void probe_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<bool>("hasHistory");
        QTest::newRow("history") << pbsCapture(u"qstat-B-f.txt"_s) << true;
        QTest::newRow("none")
            << QByteArray(pbsCapture(u"qstat-B-f.txt"_s)).replace("    job_history_enable = True\n", "") << false;
        QTest::newRow("off") << QByteArray(pbsCapture(u"qstat-B-f.txt"_s))
                                    .replace("job_history_enable = True", "job_history_enable = False")
                             << false;
        QTest::newRow("does not answer") << QByteArray() << true;
        QTest::newRow("beside commands of a Slurm that is not there") << pbsCapture(u"qstat-B-f.txt"_s) << true;
    }

    void probe()
    {
        QFETCH(const QByteArray, server);
        QFETCH(const bool, hasHistory);
        FakePbs fake;
        // Nothing else is on the path: this computer may have another scheduler.
        fake.environment.insert(u"PATH"_s, fake.path(u"bin"_s));
        for (const char *tool : {"bash", "cat", "env", "grep", "sed", "tail", "timeout"})
            QVERIFY(
                QFile::link(u"/usr/bin/"_s + QLatin1StringView(tool), fake.path(u"bin/"_s + QLatin1StringView(tool))));
        fake.answerTo(u"qstat"_s, u"--version"_s, pbsCapture(u"version-qstat.txt"_s));
        fake.answerTo(u"qstat"_s, u"-B"_s, server, server.isEmpty() ? 255 : 0);
        if (QLatin1StringView(QTest::currentDataTag()).startsWith("beside"_L1))
            fake.answer(u"squeue"_s, {}, 1, "squeue: fatal: Could not establish a configuration source\n");
        const auto dialect = fake.ask(probeScheduler());
        QVERIFY_RESULT(dialect);
        QCOMPARE(int(dialect->kind), int(Dialect::Kind::Pbs));
        QCOMPARE(dialect->version, QVersionNumber(23, 6, 6));
        QCOMPARE(dialect->hasAccounting, hasHistory);
        const auto scheduler = makeScheduler(*dialect);
        QVERIFY_RESULT(scheduler);
        QCOMPARE((*scheduler)->name(), u"PBS"_s);
    }

    // Commands on the path of a login shell alone, with what that sets for them: every question is asked with it.
    void onlyOnTheLoginPath()
    {
        FakePbs fake;
        const QString tools = fake.path(u"tools"_s);
        QVERIFY(QDir().mkdir(tools));
        for (const char *tool : {"bash", "cat", "env", "grep", "id", "sed", "tail", "timeout"})
            QVERIFY(QFile::link(u"/usr/bin/"_s + QLatin1StringView(tool), tools + u'/' + QLatin1StringView(tool)));
        fake.environment.insert(u"PATH"_s, tools);
        fake.environment.insert(u"HOME"_s, fake.path({}));
        for (const QString &name : {u"PBS_CONF_FILE"_s, u"LD_LIBRARY_PATH"_s})
            fake.environment.remove(name);
        QVERIFY(writeFile(fake.path(u".bash_profile"_s),
                          "echo PBS_CONF_FILE=/of/a/greeting\nPATH=" + fake.path(u"bin"_s).toUtf8() + ':'
                              + tools.toUtf8()
                              + "\nexport PBS_CONF_FILE=\"/etc/it's pbs.conf\" LD_LIBRARY_PATH=/opt/pbs/lib "
                                "PBS_QUEUE=other\n"));
        fake.answerTo(u"qstat"_s, u"--version"_s, pbsCapture(u"version-qstat.txt"_s));
        fake.answerTo(u"qstat"_s, u"-B"_s, pbsCapture(u"qstat-B-f.txt"_s));
        const auto probed = fake.ask(probeScheduler());
        QVERIFY_RESULT(probed);
        QCOMPARE(probed->path, fake.path(u"bin"_s).toUtf8());
        QCOMPARE(probed->environment,
                 (QMap<QString, QString>{{u"PBS_CONF_FILE"_s, u"/etc/it's pbs.conf"_s},
                                         {u"LD_LIBRARY_PATH"_s, u"/opt/pbs/lib"_s}}));
        QCOMPARE(fake.seen("PBS_CONF_FILE"), "/etc/it's pbs.conf"); // by the probe's own questions already
        const auto kept = dialect(toJson(*probed));
        QVERIFY_RESULT(kept);
        QCOMPARE(*kept, *probed);
        const auto scheduler = makeScheduler(*kept);
        QVERIFY_RESULT(scheduler);
        QFile::remove(fake.path(u"environment"_s));
        fake.run((*scheduler)->partitions().script);
        QCOMPARE(fake.seen("PBS_CONF_FILE"), "/etc/it's pbs.conf");
        QCOMPARE(fake.seen("LD_LIBRARY_PATH"), "/opt/pbs/lib");
    }
};

QTEST_GUILESS_MAIN(PbsTest)
#include "tst_pbs.moc"
