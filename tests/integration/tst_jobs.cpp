// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs on the practice factory: real sshd, real Slurm, real accounting.
#include "client/jobs/jobmerge.h"
#include "client/jobs/jobs.h"
#include "client/jobs/jobtemplate.h"
#include "tests/integration/jobcases.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class JobsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60000; // ms; the queue may have others' jobs

    JobSpec spec(const QString &name, const QByteArray &body)
    {
        JobSpec job;
        job.name = name;
        job.partition = u"gpu"_s;
        job.account = m_at.site.account;
        job.gpus = 1;
        job.cpus = 1;
        job.memory = 64;
        job.timeLimit = 300;
        job.runFolder = RemotePath(plannedRunFolder(m_at.work, name, QDateTime::currentDateTime()).bytes() + '-'
                                   + QByteArray::number(++m_number));
        job.body = body;
        return job;
    }

    SchedulerSession at() const { return m_at.at(); }
    Result<RunRecord> submit(const JobSpec &job)
    {
        return submitJob(at(), job).transform([](const SentJob &sent) { return sent.run; });
    }
    Result<> cancel(const JobId &id) { return at().ask(m_at.scheduler->act(JobAction::Cancel, {id})); }

    // Waits until the job is in the state, or any after it; its last known value.
    Job waitFor(const JobId &id, JobState state)
    {
        Job job;
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < patience; QTest::qWait(300)) {
            job = jobDetail(at(), id).value_or(job);
            if (job.state == state || hasEnded(job.state))
                break;
        }
        return job;
    }

    // The accounting completes some moments after the end.
    Job waitForAccounting(const JobId &id)
    {
        Job job;
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < patience; QTest::qWait(300)) {
            job = jobDetail(at(), id).value_or(job);
            if (hasEnded(job.state) && (job.exitCode || job.state == JobState::Cancelled) && job.cpuTime
                && job.times.ended.isValid())
                break;
        }
        return job;
    }

    Result<QList<ssh::Entry>> runs() { return m_at.session->list(m_at.work / "runs"); }

    testing::JobCases m_at;
    int m_number = 0;

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_at.signInToPractice()); }

    // The queue shows a job for minutes after its end, and never what it used: look after look that stays known.
    void whatItUsedStays()
    {
        const auto run = submit(spec(u"short"_s, "true\n"));
        QVERIFY_RESULT(run);
        QVERIFY(waitForAccounting(run->job).cpuTime);
        QList<Job> known;
        TimesAsked asked;
        const auto look = [&] {
            const auto news = pollJobs(at(), pollRequest(known, asked));
            if (news)
                known = mergeJobs(known, *news, asked, QDateTime::currentDateTimeUtc()).jobs;
            const auto found = std::ranges::find(known, run->job, &Job::id);
            return found != known.cend() && isComplete(*found);
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), patience);
        for (int i = 0; i < 3; ++i)
            QVERIFY(look());
    }

    void wholeLife()
    {
        const auto run = submit(spec(u"whole life"_s,
                                     "echo first\nuntil [ -e seen ]; do sleep 0.2; done\nsleep 2\n"
                                     "echo \"gpu: $CUDA_VISIBLE_DEVICES\"\n"));
        QVERIFY_RESULT(run);
        QVERIFY(!run->job.isEmpty());

        const Job running = waitFor(run->job, JobState::Running);
        QCOMPARE(running.state, JobState::Running);
        QCOMPARE(running.name, u"whole life"_s);
        QCOMPARE(running.gpus(), 1);
        QCOMPARE(running.timeLimit, 300);
        QCOMPARE(running.workFolder, run->folder);

        // The output as it grows, from where the last look ended.
        OutputPiece piece;
        QTRY_VERIFY_WITH_TIMEOUT(
            (piece = readOutput(*m_at.session, run->output, 0).value_or(OutputPiece())).bytes == "first\n", patience);
        const qint64 next = piece.next;
        QVERIFY_RESULT(m_at.session->write(run->folder / "seen", {}));
        const Job ended = waitForAccounting(run->job);
        QCOMPARE(ended.state, JobState::Completed);
        const auto rest = readOutput(*m_at.session, run->output, next);
        QVERIFY_RESULT(rest);
        QVERIFY2(rest->bytes.startsWith("gpu: "), rest->bytes.constData());
        QVERIFY2(rest->bytes.trimmed().size() > 4, "the job saw no GPU");
        QCOMPARE(rest->from, next);

        // What it used, as Slurm's accounting has it.
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.gpus(), 1);
        QVERIFY(ended.elapsed >= 2 && ended.elapsed < ended.timeLimit);
        QVERIFY(ended.gpuHours().value_or(0) > 0);
        QVERIFY(ended.times.ended >= ended.times.started && ended.times.started >= ended.times.submitted);
        const auto tres = m_at.session->run("sacct -X --noheader --parsable2 --format=State,AllocTRES --jobs="
                                            + run->job.value.toLatin1());
        QVERIFY_RESULT(tres);
        QVERIFY2(tres->out.startsWith("COMPLETED|") && tres->out.contains("gres/gpu=1"), tres->out.constData());

        const auto list = listJobs(at(), 1);
        QVERIFY_RESULT(list);
        QVERIFY(std::ranges::find(list->jobs, run->job, &Job::id) != list->jobs.end());
        const auto found = findRun(*m_at.session, ended);
        QVERIFY_RESULT(found);
        QCOMPARE(found->job, run->job);
        QCOMPARE(found->logs, run->logs);
    }

    void budget()
    {
        const auto limit = [](const Result<std::optional<Budget>> &budget) {
            return budget && *budget ? (*budget)->limit : -1;
        };
        const auto budget = at().ask(m_at.scheduler->budget(m_at.site.account));
        QVERIFY_RESULT(budget);
        QCOMPARE(limit(budget), 5000.0); // as tools/practice sets it
        QVERIFY((*budget)->used >= 0 && (*budget)->used < 100);
        QCOMPARE(limit(at().ask(m_at.scheduler->budget({}))), 5000.0); // the user's default account
        const auto none = at().ask(m_at.scheduler->budget(u"nobody's $(id)"_s));
        QVERIFY_RESULT(none);
        QVERIFY(!*none);
    }

    void whatIsShownIsWhatIsSent()
    {
        const JobSpec job = spec(u"exact"_s, "true\n");
        const auto shown = m_at.scheduler->script(job);
        QVERIFY_RESULT(shown);
        const auto run = submit(job);
        QVERIFY_RESULT(run);
        QCOMPARE(m_at.session->read(run->script).value_or(QByteArray()), *shown);
        // Slurm's own copy of what it was given.
        const auto kept = m_at.session->run("scontrol write batch_script " + run->job.value.toLatin1() + " -");
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->out.trimmed(), shown->trimmed());
        QCOMPARE(waitForAccounting(run->job).state, JobState::Completed);
    }

    void oddNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << u"two  words"_s;
        QTest::newRow("quotes") << u"it's \"it\""_s;
        QTest::newRow("backslash") << u"a\\b\\\\c"_s;
        QTest::newRow("UTF-8") << u"Lëtzebuerg ✓ 漢字"_s;
        QTest::newRow("leading dash") << u"--uid=0"_s;
        QTest::newRow("shell") << u"$(reboot) `id` #x; & %j"_s;
        QTest::newRow("separators") << u"a|b,c"_s;
    }
    void oddNames()
    {
        QFETCH(QString, name);
        const auto run = submit(spec(name, "sleep 300\n"));
        QVERIFY_RESULT(run);
        const auto list = listJobs(at(), 1);
        QVERIFY_RESULT(cancel(run->job));
        QVERIFY_RESULT(list);
        const auto job = std::ranges::find(list->jobs, run->job, &Job::id);
        QVERIFY(job != list->jobs.end());
        QCOMPARE(job->name, name);
        QCOMPARE(job->workFolder, run->folder);
        QCOMPARE(job->timeLimit, 300);
    }

    void oddFolder()
    {
        JobSpec job = spec(u"folder"_s, "pwd\n");
        job.runFolder = m_at.work / "runs"
            / ("it's \"odd\" #; $HOME Lë " + QByteArray::number(QDateTime::currentMSecsSinceEpoch()));
        const auto run = submit(job);
        QVERIFY_RESULT(run);
        QCOMPARE(waitForAccounting(run->job).state, JobState::Completed);
        QCOMPARE(readOutput(*m_at.session, run->output, 0).value_or(OutputPiece()).bytes, job.runFolder.bytes() + '\n');
    }

    void refused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("partition") << u"partition"_s << u"Invalid partition name specified"_s;
        QTest::newRow("time limit") << u"timeLimit"_s << u"Requested time limit is invalid"_s;
        QTest::newRow("account") << u"account"_s << u"Invalid account"_s;
        QTest::newRow("GPUs") << u"gpus"_s << u"Requested node configuration is not available"_s;
        QTest::newRow("option") << u"gpuOptions"_s << u"unrecognized option"_s;
    }
    void refused()
    {
        QFETCH(QString, field);
        QFETCH(QString, words);
        JobSpec job = spec(u"refused"_s, "true\n");
        if (field == u"partition")
            job.partition = u"nowhere"_s;
        else if (field == u"timeLimit")
            job.timeLimit = 40 * 86400;
        else if (field == u"account")
            job.account = u"nobody"_s;
        else if (field == u"gpus")
            job.gpus = 9;
        else
            job.gpuOptions = {u"--gpus-of-any-kind=1"_s};
        const auto run = submit(job);
        QVERIFY_ERROR(run, Error::Kind::Rejected);
        QVERIFY2(run.error().detail.contains(words), qPrintable(run.error().detail));
        QVERIFY_ERROR(m_at.session->stat(job.runFolder), Error::Kind::NotFound); // nothing is left behind
    }

    void folderInTheWay()
    {
        const JobSpec job = spec(u"in the way"_s, "true\n");
        QVERIFY_RESULT(m_at.session->makePath(job.runFolder));
        QVERIFY_RESULT(m_at.session->write(job.runFolder / "mine", "kept"));
        QVERIFY_ERROR(submit(job), Error::Kind::Exists);
        QCOMPARE(m_at.session->read(job.runFolder / "mine").value_or(QByteArray()), "kept");
    }

    void workFolderNotWritable()
    {
        JobSpec job = spec(u"denied"_s, "true\n");
        job.runFolder = RemotePath("/usr/officina/run");
        QVERIFY(!submit(job));
    }

    void cancelled()
    {
        const auto run = submit(spec(u"to cancel"_s, "echo before\nsleep 300\n"));
        QVERIFY_RESULT(run);
        QCOMPARE(waitFor(run->job, JobState::Running).state, JobState::Running);
        QTRY_COMPARE_WITH_TIMEOUT(readOutput(*m_at.session, run->output, 0).value_or(OutputPiece()).bytes, "before\n",
                                  patience);
        QVERIFY_RESULT(cancel(run->job));
        const Job ended = waitForAccounting(run->job);
        QCOMPARE(ended.state, JobState::Cancelled);
        QVERIFY(ended.stateText.startsWith(u"CANCELLED"));
        QVERIFY_RESULT(m_at.session->stat(run->output)); // what it wrote is kept
        QVERIFY_RESULT(cancel(run->job)); // it has ended: as wanted
    }

    void unknownJob()
    {
        QVERIFY_ERROR(jobDetail(at(), JobId{u"99999999"_s}), Error::Kind::NotFound);
        QVERIFY_ERROR(cancel(JobId{u"99999999"_s}), Error::Kind::NotFound);
        QVERIFY_ERROR(cancel(JobId{u"1; touch /tmp/x"_s}), Error::Kind::BadInput);
    }

    void failed()
    {
        const auto run = submit(spec(u"fails"_s, "exit 3\n"));
        QVERIFY_RESULT(run);
        const Job ended = waitForAccounting(run->job);
        QCOMPARE(ended.state, JobState::Failed);
        QCOMPARE(ended.exitCode, 3);
        const QJsonObject record = jobRecord(ended, m_at.site.id, &*run);
        QCOMPARE(record["state"_L1].toString(), u"failed"_s);
        QCOMPARE(record["exit_code"_L1].toInt(), 3);
        QCOMPARE(record["gpus"_L1].toInt(), 1);
    }

    void jobOfOtherMeansHasNoRecord()
    {
        const auto reply = m_at.session->run(
            "cd && printf '#!/bin/sh\\ntrue\\n' | sbatch --parsable --account=demo --partition=debug --mem=32M");
        QVERIFY_RESULT(reply);
        const JobId id{QString::fromLatin1(reply->out.trimmed())};
        const Job job = waitForAccounting(id);
        QCOMPARE(job.state, JobState::Completed);
        QVERIFY_ERROR(findRun(*m_at.session, job), Error::Kind::NotFound);
    }

    void outputs()
    {
        const RemotePath file = m_at.work / "runs" / "output-test.txt";
        m_at.session->removeFile(file);
        const auto none = readOutput(*m_at.session, file, 0);
        QVERIFY_RESULT(none);
        QCOMPARE(none->next, 0);
        QVERIFY_RESULT(m_at.session->write(file, "one\ntwo\nthree\n"));
        const auto tail = readOutput(*m_at.session, file, -8); // from a line's start
        QVERIFY_RESULT(tail);
        QCOMPARE(tail->bytes, "three\n");
        QCOMPARE(tail->next, 14);
        const auto some = readOutput(*m_at.session, file, 0, 5);
        QVERIFY_RESULT(some);
        QCOMPARE(some->bytes, "one\nt");
        QCOMPARE(some->next, 5);
        QVERIFY_RESULT(m_at.session->write(file, "new\n"));
        const auto again = readOutput(*m_at.session, file, 14);
        QVERIFY_RESULT(again);
        QVERIFY(again->restarted);
        QCOMPARE(again->bytes, "new\n");
        QVERIFY_RESULT(m_at.session->removeFile(file));
    }

    void partitionsOfTheSite()
    {
        const auto partitions = at().ask(m_at.scheduler->partitions());
        QVERIFY_RESULT(partitions);
        QCOMPARE(partitions->size(), 2);
        QCOMPARE(partitions->first().name, u"gpu"_s);
        QVERIFY(partitions->first().isDefault);
        QCOMPARE(partitions->first().gpusPerNode, 2);
    }

    void workFolderByVariable()
    {
        Site site = m_at.site;
        const auto home = m_at.session->home();
        QVERIFY_RESULT(home);
        site.work = u"$HOME"_s;
        QCOMPARE(workFolder(*m_at.session, site).value_or(RemotePath()), *home);
        site.work.clear();
        QCOMPARE(workFolder(*m_at.session, site).value_or(RemotePath()), *home);
        // No other folder stands in for one that is not there, or that nobody can name.
        site.work = u"$UNSET_ANYWHERE"_s;
        QVERIFY_ERROR(workFolder(*m_at.session, site), Error::Kind::NotFound);
        site.work = u"$HOME/../nowhere"_s;
        QVERIFY(!workFolder(*m_at.session, site));
        site.work = u"/scratch/<project>"_s;
        QVERIFY_ERROR(workFolder(*m_at.session, site), Error::Kind::BadInput);
        QCOMPARE(workFolder(*m_at.session, site).error().subject, u"project"_s);
        site.project = u"demo"_s;
        QCOMPARE(workFolder(*m_at.session, site).value_or(RemotePath()), RemotePath("/scratch/demo"));
        site.work = u"$(touch /tmp/x)"_s;
        QVERIFY(!workFolder(*m_at.session, site));
        QVERIFY_ERROR(m_at.session->stat(RemotePath("/tmp/x")), Error::Kind::NotFound);
    }

    void trainingTemplate()
    {
        // A small run of the real training program, staged here by hand.
        const RemotePath folder = m_at.work / "runs" / "staged it's";
        QVERIFY_RESULT(m_at.session->makePath(folder));
        for (const char *name : {"train.py", "digits.csv.gz"}) {
            QFile file(QStringLiteral(OFFICINA_SOURCE_DIR "/resources/training/") + QLatin1StringView(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            QVERIFY_RESULT(m_at.session->write(folder / name, file.readAll()));
        }
        const JobTemplate training = jobTemplates().first();
        JobSpec job = spec(u"train"_s, {});
        job.memory = training.memory;
        const auto body =
            training.fill({{u"folder"_s, folder.display()}, {u"epochs"_s, 2}, {u"hidden"_s, 16}}, job.runFolder);
        QVERIFY_RESULT(body);
        job.body = *body;
        const auto run = submit(job);
        QVERIFY_RESULT(run);
        const Job ended = waitForAccounting(run->job);
        const auto output = readOutput(*m_at.session, run->output, 0).value_or(OutputPiece());
        QVERIFY2(ended.state == JobState::Completed, output.bytes.constData());
        QVERIFY(output.bytes.endsWith("Officina: done\n"));
        const auto logs = m_at.session->list(run->logs);
        QVERIFY_RESULT(logs);
        QVERIFY(std::ranges::any_of(*logs, [](const ssh::Entry &e) { return e.name.contains("tfevents"); }));
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
