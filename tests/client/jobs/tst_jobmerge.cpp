// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known after a look at a site: jobs that nobody tells the end of, accountings that fail and come
// back, the waiting rest of an array, ids that begin anew.
#include "client/jobs/jobmerge.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, QTimeZone::UTC);
const Error down{Error::Kind::SchedulerDown, {}, {}};

Job make(const QString &id, JobState state, int submittedBefore = 100)
{
    Job job;
    job.id = {id};
    job.name = u"train"_s;
    job.state = state;
    job.times.submitted = now.addSecs(-submittedBefore);
    if (hasEnded(state)) {
        job.times.ended = now.addSecs(-10);
        job.cpuTime = 1;
    }
    return job;
}

Job task(int number, JobState state)
{
    Job job = make(u"50_%1"_s.arg(number), state);
    job.parent = {u"50"_s};
    job.task = number;
    return job;
}

Job rest(const QString &set)
{
    Job job = make(u"50_["_s + set + u']', JobState::Waiting);
    job.parent = {u"50"_s};
    job.waitingTasks = set;
    job.tasks = taskCount(set);
    return job;
}

QStringList ids(const QList<Job> &jobs)
{
    QStringList result;
    for (const Job &job : jobs)
        result += job.id.value;
    return result;
}

const Job *find(const MergedJobs &merged, const QString &id)
{
    const auto found = std::ranges::find(merged.jobs, JobId{id}, &Job::id);
    return found == merged.jobs.end() ? nullptr : &*found;
}

} // namespace

class JobMergeTest : public QObject
{
    Q_OBJECT

private:
    TimesAsked m_asked;

private Q_SLOTS:
    void init() { m_asked.clear(); }

    void startsAndEnds()
    {
        const QList<Job> known{make(u"1"_s, JobState::Waiting), make(u"2"_s, JobState::Running),
                               make(u"3"_s, JobState::Running)};
        const JobList news{{make(u"1"_s, JobState::Running), make(u"2"_s, JobState::Failed),
                            make(u"3"_s, JobState::Running), make(u"4"_s, JobState::Running)}};
        const MergedJobs merged = mergeJobs(known, news, m_asked, now);
        QCOMPARE(ids(merged.started), QStringList{u"1"_s});
        QCOMPARE(ids(merged.ended), QStringList{u"2"_s});
        QCOMPARE(ids(merged.changed), QStringList({u"1"_s, u"2"_s, u"4"_s})); // 3 is as it was
        QVERIFY(mergeJobs(merged.jobs, news, m_asked, now).changed.isEmpty());
    }

    // A site that keeps no records: it is not lost, and not asked for for ever.
    void endedWithoutARecord()
    {
        const QList<Job> known{make(u"1"_s, JobState::Running)};
        const MergedJobs merged = mergeJobs(known, {}, m_asked, now);
        QCOMPARE(find(merged, u"1"_s)->state, JobState::Ended);
        QCOMPARE(find(merged, u"1"_s)->times.ended, now);
        QCOMPARE(ids(merged.ended), QStringList{u"1"_s});
        const PollRequest request = pollRequest(merged.jobs, m_asked);
        QVERIFY(request.active.isEmpty());
        QVERIFY(request.complete.contains(JobId{u"1"_s}));
        QVERIFY(mergeJobs(merged.jobs, {}, m_asked, now).ended.isEmpty()); // once
    }

    void recordComesLater()
    {
        QList<Job> jobs{make(u"1"_s, JobState::Running)};
        for (int i = 0; i < 10; ++i) { // for as long as its accounting is down
            jobs = mergeJobs(jobs, {{}, {}, down}, m_asked, now).jobs;
            QCOMPARE(jobs.first().state, JobState::Ended);
            QVERIFY(pollRequest(jobs, m_asked).active.contains(JobId{u"1"_s}));
        }
        const MergedJobs merged = mergeJobs(jobs, {{make(u"1"_s, JobState::OutOfMemory)}}, m_asked, now);
        QCOMPARE(merged.jobs.first().state, JobState::OutOfMemory);
        QCOMPARE(ids(merged.changed), QStringList{u"1"_s});
        QVERIFY(merged.ended.isEmpty()); // that was told before
        QVERIFY(pollRequest(merged.jobs, m_asked).complete.contains(JobId{u"1"_s}));
    }

    // GPUs that an accounting does not count are those that the queue told of, and so is how often it was begun anew.
    void whatTheQueueToldStaysKnown()
    {
        Job queued = make(u"1"_s, JobState::Running), accounted = make(u"1"_s, JobState::Completed);
        queued.asked.gpus = queued.given.gpus = 4;
        queued.restarts = 2;
        accounted.asked.gpus.reset();
        accounted.given.gpus.reset();
        const MergedJobs merged = mergeJobs({queued}, {{accounted}}, m_asked, now);
        QCOMPARE(merged.jobs.first().state, JobState::Completed);
        QCOMPARE(merged.jobs.first().gpus(), 4);
        QCOMPARE(merged.jobs.first().restarts, 2);
        QVERIFY(mergeJobs(merged.jobs, {{accounted}}, m_asked, now).changed.isEmpty());
        // Back in the queue it was given none.
        const MergedJobs again = mergeJobs({queued}, {{make(u"1"_s, JobState::Waiting)}}, m_asked, now);
        QVERIFY(!again.jobs.first().given.gpus);
    }

    // The queue told 255 and has forgotten it since; the accounting, which comes later, has 127.
    void exitCodeStaysWhole()
    {
        Job queued = make(u"1"_s, JobState::Failed), accounted = queued;
        queued.exitCode = 255;
        queued.cpuTime.reset();
        accounted.exitCode = 127;
        accounted.exitIsCut = true;
        QList<Job> jobs{queued};
        for (int i = 0; i < 2; ++i) {
            const MergedJobs merged = mergeJobs(jobs, {{accounted}}, m_asked, now);
            QCOMPARE(merged.jobs.first().exitCode, 255);
            QVERIFY(!merged.jobs.first().exitIsCut);
            QVERIFY(merged.jobs.first().cpuTime);
            QCOMPARE(merged.changed.isEmpty(), i > 0); // the second time it says nothing new
            jobs = merged.jobs;
        }
        // Nobody asked the queue in time.
        const MergedJobs alone = mergeJobs({make(u"1"_s, JobState::Running)}, {{accounted}}, m_asked, now);
        QCOMPARE(alone.jobs.first().exitCode, 127);
        QVERIFY(alone.jobs.first().exitIsCut);
    }

    // The queue shows the end; what it used is to come from an accounting that does not answer.
    void askedOnlyWhereItAnswers()
    {
        Job ended = make(u"1"_s, JobState::Completed);
        ended.cpuTime.reset();
        QList<Job> jobs;
        for (int i = 0; i < 5; ++i)
            jobs = mergeJobs(jobs, {{ended}, {}, down}, m_asked, now).jobs;
        QVERIFY(!pollRequest(jobs, m_asked).complete.contains(ended.id));
        for (int i = 0; i < 3; ++i)
            jobs = mergeJobs(jobs, {{ended}, {}, {}}, m_asked, now).jobs;
        QVERIFY(pollRequest(jobs, m_asked).complete.contains(ended.id)); // it will not come
    }

    // Slurm's queue goes on showing what ended, without what it used: that was asked for once, and stays.
    void whatItUsedStays()
    {
        const Job whole = make(u"1"_s, JobState::Cancelled);
        Job queued = whole;
        queued.cpuTime.reset();
        queued.stateText = u"CANCELLED"_s;
        QList<Job> jobs = mergeJobs({make(u"1"_s, JobState::Running)}, {{whole}}, m_asked, now).jobs;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(pollRequest(jobs, m_asked).complete.contains(whole.id));
            const MergedJobs merged = mergeJobs(jobs, {{queued}}, m_asked, now);
            QVERIFY(merged.changed.isEmpty() && merged.ended.isEmpty());
            jobs = merged.jobs;
            QCOMPARE(jobs, QList<Job>{whole});
        }
        // Put back and run once more it is asked for anew.
        Job again = queued;
        again.times.submitted = now.addSecs(-5);
        again.restarts = 1;
        QCOMPARE(mergeJobs(jobs, {{again}}, m_asked, now).jobs, QList<Job>{again});
    }

    // After a restart such a job is asked for again, but not for ever.
    void endedOfAFormerProgram()
    {
        QList<Job> jobs{make(u"1"_s, JobState::Ended)};
        int asked = 0;
        while (pollRequest(jobs, m_asked).active.contains(JobId{u"1"_s}) && asked < 100) {
            jobs = mergeJobs(jobs, {}, m_asked, now).jobs;
            ++asked;
        }
        QCOMPARE(asked, 3);
    }

    void queueDownKeepsAll()
    {
        const QList<Job> known{make(u"1"_s, JobState::Running), rest(u"3-9"_s)};
        const MergedJobs merged = mergeJobs(known, {{}, down, {}}, m_asked, now);
        QCOMPARE(merged.jobs, known);
        QVERIFY(merged.changed.isEmpty() && merged.ended.isEmpty() && merged.gone.isEmpty());
    }

    void oldOnesLeaveTheList()
    {
        Job old = make(u"1"_s, JobState::Completed);
        old.times.ended = now.addDays(-8);
        const MergedJobs merged = mergeJobs({old, make(u"2"_s, JobState::Completed)}, {}, m_asked, now);
        QCOMPARE(ids(merged.jobs), QStringList{u"2"_s});
        QVERIFY(merged.gone.isEmpty()); // the history keeps it
    }

    void restOfAnArrayShrinks()
    {
        const QList<Job> known{task(1, JobState::Running), rest(u"2-9"_s)};
        const JobList news{{task(1, JobState::Running), task(2, JobState::Running), rest(u"3-9"_s)}};
        const MergedJobs merged = mergeJobs(known, news, m_asked, now);
        QVERIFY(!find(merged, u"50_[2-9]"_s));
        QCOMPARE(merged.gone, QList<JobId>{JobId{u"50_[2-9]"_s}});
        QCOMPARE(ids(merged.started), QStringList{u"50_2"_s});
        QVERIFY(merged.ended.isEmpty());
    }

    void restOfAnArrayIsAllThere()
    {
        const QList<Job> known{task(1, JobState::Completed), rest(u"2-3"_s)};
        const MergedJobs merged =
            mergeJobs(known, {{task(2, JobState::Failed), task(3, JobState::Running)}}, m_asked, now);
        QCOMPARE(merged.gone.size(), 1);
        QCOMPARE(ids(merged.ended), QStringList{u"50_2"_s}); // it waited when last seen
    }

    // Cancelled while it waited, or over between two looks, and no accounting to ask.
    void restOfAnArrayVanishes()
    {
        const QList<Job> known{task(1, JobState::Completed), rest(u"2-9"_s)};
        const MergedJobs merged = mergeJobs(known, {{task(2, JobState::Completed)}}, m_asked, now);
        QVERIFY(find(merged, u"50_[2-9]"_s));
        QCOMPARE(find(merged, u"50_[2-9]"_s)->state, JobState::Ended);
        QVERIFY(merged.gone.isEmpty());
    }

    // As Slurm 24 does it: squeue lists the rest under the array's own number then, the accounting as it was.
    void restOfAnArrayIsCancelled_data()
    {
        QTest::addColumn<bool>("accounting");
        QTest::newRow("the queue alone") << false;
        QTest::newRow("with the accounting") << true;
    }
    void restOfAnArrayIsCancelled()
    {
        QFETCH(bool, accounting);
        const QList<Job> known{task(0, JobState::Running), rest(u"1-5"_s)};
        Job whole = make(u"50"_s, JobState::Cancelled);
        whole.stateText = u"CANCELLED"_s;
        Job recorded = rest(u"2-5"_s); // one has begun since
        recorded.state = JobState::Cancelled;
        JobList news{{whole, task(0, JobState::Running)}, {}, {}};
        if (accounting)
            news.jobs += {task(1, JobState::Running), recorded};
        const MergedJobs first = mergeJobs(known, news, m_asked, now);
        QVERIFY(!find(first, u"50"_s));
        const Job *left = find(first, accounting ? u"50_[2-5]"_s : u"50_[1-5]"_s);
        QVERIFY(left);
        QCOMPARE(left->state, JobState::Cancelled);
        QCOMPARE(left->tasks, accounting ? 4 : 5);
        QCOMPARE(first.jobs.size(), accounting ? 3 : 2);
        // Nor later, when the array is over, nor where an earlier version remembers it.
        const MergedJobs later =
            mergeJobs(first.jobs + QList<Job>{whole}, {{whole, task(0, JobState::Completed)}, {}, {}}, m_asked, now);
        QVERIFY(!find(later, u"50"_s));
        QCOMPARE(later.gone, QList<JobId>{{u"50"_s}});
        // A job of its own is one.
        QVERIFY(find(mergeJobs({}, {{whole}, {}, {}}, m_asked, now), u"50"_s));
    }

    void idsBeginAnew()
    {
        Job other = make(u"1"_s, JobState::Waiting, 5);
        other.name = u"other"_s;
        m_asked.insert(other.id, 3);
        const MergedJobs merged = mergeJobs({make(u"1"_s, JobState::Running, 9000)}, {{other}}, m_asked, now);
        QCOMPARE(merged.jobs, QList<Job>{other});
        QCOMPARE(merged.changed.size(), 2);
        QCOMPARE(merged.changed.first().state, JobState::Ended);
        QCOMPARE(merged.changed.first().times.submitted, now.addSecs(-9000));
        QCOMPARE(merged.ended.size(), 1);
        QCOMPARE(merged.ended.first().name, u"train"_s);
        QVERIFY(!m_asked.contains(other.id));
    }

    void requeuedWaitsAgain()
    {
        Job again = make(u"1"_s, JobState::Waiting, 5);
        again.restarts = 1;
        const MergedJobs merged = mergeJobs({make(u"1"_s, JobState::Running, 9000)}, {{again}}, m_asked, now);
        QVERIFY(merged.ended.isEmpty());
        QCOMPARE(merged.changed, QList<Job>{again});
    }

    void accountingSinceTheLastTime()
    {
        QCOMPARE(endedSince({}, now), std::chrono::days(7));
        QCOMPARE(endedSince(now.addSecs(-3600), now), 3600s + 10min);
        QCOMPARE(endedSince(now.addDays(-30), now), std::chrono::days(7));
        QCOMPARE(endedSince(now.addSecs(3600), now), std::chrono::days(7)); // the clock was set
    }
};

QTEST_GUILESS_MAIN(JobMergeTest)
#include "tst_jobmerge.moc"
