// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job's state means, its times as a picture, and what it used, in words.
#include "ui/common/terminal.h"
#include "ui/jobs/jobcurves.h"
#include "ui/jobs/jobexplain.h"
#include "ui/jobs/jobtimeline.h"
#include "ui/jobs/jobusage.h"
#include "ui/jobs/outputink.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class JobExplainTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto slurm = Dialect::Kind::Slurm;
    static constexpr auto pbs = Dialect::Kind::Pbs;

    const QDateTime m_now = QDateTime::currentDateTimeUtc();

    Job waiting(const QString &reason) const
    {
        Job job;
        job.id = JobId{u"42"_s};
        job.state = JobState::Waiting;
        job.stateText = u"PENDING"_s;
        job.reason = reason;
        job.times.submitted = m_now.addSecs(-3600);
        return job;
    }
    Job ended(JobState state, const QString &word, int code = 0, int signal = 0) const
    {
        Job job = waiting({});
        job.state = state;
        job.stateText = word;
        job.exitCode = code;
        job.signal = signal;
        job.times.started = m_now.addSecs(-1800);
        job.times.ended = m_now.addSecs(-1200);
        job.elapsed = 600;
        return job;
    }
    static QString fact(const Explanation &explanation, const QString &title)
    {
        for (const auto &[name, text] : explanation.facts)
            if (name == title)
                return text;
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void whyItWaits()
    {
        Job job = waiting(u"Priority"_s);
        Explanation why = explain(job, slurm, m_now);
        QCOMPARE(why.word, u"Priority"_s);
        QVERIFY(!why.sentence.isEmpty());
        QCOMPARE(why.tone, Tone::Neutral);
        QCOMPARE(fact(why, u"Expected start"_s), u"not known yet"_s);
        job.times.expected = m_now.addSecs(7200);
        QVERIFY(fact(explain(job, slurm, m_now), u"Expected start"_s).endsWith(u", in 2 h"_s));
        job.times.expected = m_now.addSecs(-5);
        QCOMPARE(fact(explain(job, slurm, m_now), u"Expected start"_s), u"at any moment"_s);
        job.times.eligible = m_now.addSecs(600);
        QVERIFY(fact(explain(job, slurm, m_now), u"May start from"_s).endsWith(u", in 10 min"_s));
        job.times.eligible = m_now.addSecs(-600);
        QCOMPARE(fact(explain(job, slurm, m_now), u"May start from"_s), QString());
    }

    void neverStarts()
    {
        Job job = waiting(u"DependencyNeverSatisfied"_s);
        job.dependency = u"afterok:41(failed)"_s;
        const Explanation why = explain(job, slurm, m_now);
        QCOMPARE(why.tone, Tone::Bad);
        QVERIFY(!why.next.isEmpty());
        QCOMPARE(fact(why, u"Expected start"_s), QString()); // it has none
        QCOMPARE(fact(why, u"Depends on"_s), u"job 41, when it has ended without an error"_s);
    }

    void unknownReason()
    {
        const Explanation why = explain(waiting(u"SomethingNew"_s), slurm, m_now);
        QCOMPARE(why.word, u"SomethingNew"_s);
        QVERIFY(!why.sentence.isEmpty());
        QVERIFY(!explain(waiting({}), slurm, m_now).sentence.isEmpty());
    }

    void dependencies()
    {
        QCOMPARE(dependencyInWords(u"afterany:1:2(unfulfilled),singleton"_s),
                 u"job 1, when it has ended; job 2, when it has ended; your other jobs of the same name"_s);
        QCOMPARE(dependencyInWords(u"after:7+30?afternotok:8_*"_s),
                 u"job 7, when it has started; job 8_*, when it has failed"_s);
        QCOMPARE(dependencyInWords(u"beforeok:9"_s), u"beforeok:9"_s);
        QCOMPARE(dependencyInWords(u"afterok"_s), u"afterok"_s);
        QCOMPARE(dependencyInWords({}), QString());
    }

    void howItEnded()
    {
        Explanation how = explain(ended(JobState::Failed, u"FAILED"_s, 127), slurm, m_now);
        QCOMPARE(how.tone, Tone::Bad);
        QCOMPARE(endInWords(ended(JobState::Failed, u"FAILED"_s, 127), slurm), u"127 · command not found"_s);
        how = explain(ended(JobState::OutOfMemory, u"OUT_OF_MEMORY"_s, 0, 125), slurm, m_now);
        QVERIFY2(how.sentence.contains(u"memory"), qPrintable(how.sentence));
        how = explain(ended(JobState::TimedOut, u"TIMEOUT"_s), slurm, m_now);
        QVERIFY2(how.sentence.contains(u"time limit"), qPrintable(how.sentence));
        QVERIFY(explain(ended(JobState::Completed, u"COMPLETED"_s), slurm, m_now).isEmpty());
        how = explain(ended(JobState::Cancelled, u"CANCELLED by 1000"_s), slurm, m_now);
        QVERIFY2(how.sentence.contains(u"cancelled"), qPrintable(how.sentence));
        how = explain(ended(JobState::Ended, {}), slurm, m_now);
        QVERIFY(how.sentence.contains(u"no record"));
    }

    void pbsEnds()
    {
        // 271 is a signal of the job's own: 256 and 15.
        const Explanation how = explain(ended(JobState::Failed, u"F, substate 93, Exit_status 271"_s), pbs, m_now);
        QVERIFY(!how.sentence.isEmpty());
        QVERIFY(endInWords(ended(JobState::Failed, u"F, substate 93, Exit_status 271"_s), pbs).startsWith(u"271 · "_s));
        QVERIFY(endInWords(ended(JobState::Failed, u"F, substate 93, Exit_status -29"_s), pbs).startsWith(u"-29"_s));
        QCOMPARE(endInWords(ended(JobState::Completed, u"F, substate 92"_s), pbs), QString());
    }

    void nearTheLimit()
    {
        Job job = ended(JobState::Running, u"RUNNING"_s);
        job.timeLimit = 100'000;
        job.times.started = m_now.addSecs(-99'400);
        QVERIFY(explain(job, slurm, m_now).sentence.contains(u"10 min"));
        job.times.started = m_now.addSecs(-50'000);
        QVERIFY(explain(job, slurm, m_now).isEmpty());
        job.timeLimit.reset();
        QVERIFY(explain(job, slurm, m_now).isEmpty());
    }

    void groups()
    {
        JobGroup group;
        group.job = ended(JobState::Failed, u"FAILED"_s);
        for (int i = 0; i < 3; ++i) {
            Job part = ended(i == 1 ? JobState::Failed : JobState::Completed, u"FAILED"_s, i == 1);
            part.task = i;
            group.parts += part;
        }
        QCOMPARE(explain(group, slurm, m_now).sentence, u"1 of 3 task(s) failed."_s);
        group.parts[1].state = JobState::Completed;
        QVERIFY(explain(group, slurm, m_now).isEmpty());
    }

    void timelines()
    {
        Job job = ended(JobState::Completed, u"COMPLETED"_s);
        job.times.submitted = m_now.addDays(-3).addSecs(-5);
        job.times.started = m_now.addSecs(-5);
        job.times.ended = m_now;
        job.elapsed = 5;
        Timeline line = timelineOf(job, m_now);
        QCOMPARE(line.points.size(), 3);
        QCOMPARE(line.words, u"It waited 3 d and ran 5 s."_s);
        QCOMPARE(line.parts[0].kind, TimelinePart::Kind::Waiting);
        QCOMPARE(line.parts[1].text, u"ran 5 s"_s);
        // Each label has its room, whatever the durations are.
        const QList<int> places = placesOf(line.parts, {80, 60, 60}, 400);
        QVERIFY(places[1] - places[0] >= 110 && places[2] - places[1] >= 90);
        QVERIFY(places.last() <= 400);
        QVERIFY(places[1] - places[0] > places[2] - places[1]);
        // Too narrow: in proportion, within the width.
        QVERIFY(placesOf(line.parts, {80, 60, 60}, 120).last() <= 120);
        QCOMPARE(placesOf({}, {80}, 120).size(), 1);
        // In French, beside the list of a small window: shortened, and never into each other.
        const QList<int> words{55, 60, 62, 105};
        for (const int width : {600, 300, 241, 120}) {
            const QList<int> at = placesOf({{.seconds = 1}, {.seconds = 1}, {.seconds = 99}}, words, width);
            const QList<int> rooms = roomsOf(at, words);
            QVERIFY(at[0] - 5 + rooms[0] < at[1] - rooms[1] / 2);
            QVERIFY(at[1] + rooms[1] / 2 < at[2] - rooms[2] / 2);
            QVERIFY(at[2] + rooms[2] / 2 < at[3] + 5 - rooms[3]);
            QCOMPARE(rooms == words, width == 600);
        }
    }

    void timelinesWithUnknownTimes()
    {
        QVERIFY(timelineOf(Job(), m_now).points.isEmpty());
        Job job = ended(JobState::Completed, u"COMPLETED"_s);
        job.times.submitted = {};
        Timeline line = timelineOf(job, m_now);
        QCOMPARE(line.parts[0].seconds, -1);
        QCOMPARE(line.words, u"It ran 10 min."_s);
        job = ended(JobState::Cancelled, u"CANCELLED by 1"_s);
        job.times.started = {};
        job.elapsed = 0;
        line = timelineOf(job, m_now);
        QCOMPARE(line.points.size(), 2);
        QCOMPARE(line.words, u"It waited 40 min and never started."_s);
        // A clock that runs ahead makes no negative time.
        job = ended(JobState::Running, u"RUNNING"_s);
        job.times.started = m_now.addSecs(100);
        QVERIFY(timelineOf(job, m_now).words.contains(u"has run 0 s"));
    }

    void timelinesToCome()
    {
        Job job = waiting(u"Priority"_s);
        Timeline line = timelineOf(job, m_now);
        QCOMPARE(line.points.size(), 3);
        QVERIFY(!line.points.last().time.isValid());
        QCOMPARE(timelineOf(waiting(u"DependencyNeverSatisfied"_s), m_now).points.size(), 2);
        job.times.expected = m_now.addSecs(600);
        line = timelineOf(job, m_now);
        QCOMPARE(line.parts.last().text, u"10 min to come"_s);
        QVERIFY(line.points.last().isToCome);
        job.times.eligible = m_now.addSecs(-60);
        QCOMPARE(timelineOf(job, m_now).points[1].title, u"May start"_s);
        job = ended(JobState::Running, u"RUNNING"_s);
        job.timeLimit = 3600;
        line = timelineOf(job, m_now);
        QCOMPARE(line.points.last().title, u"Time limit"_s);
        QCOMPARE(line.parts.last().seconds, 1800);
    }

    void usage()
    {
        Job job = ended(JobState::Completed, u"COMPLETED"_s);
        QCOMPARE(jobusage::processors(job), QString());
        job.cpuTime = 600;
        QCOMPARE(jobusage::processors(job), u"10 min"_s);
        job.given.cpus = 4;
        QCOMPARE(jobusage::processors(job), u"10 min of 40 min, 25 %"_s);
        job.maxMemory = 2LL << 30;
        job.given.memory = 64LL << 30;
        job.given.nodes = 2;
        // Two nodes: nothing to compare with.
        QCOMPARE(jobusage::memory(job, slurm), u"2 GiB by its largest task"_s);
        const auto memoryHint = [&job] { return jobusage::hints(job, {}, {}).filter(u"memory"_s).join(u'\n'); };
        QCOMPARE(memoryHint(), QString());
        QVERIFY(jobusage::memory(job, pbs).contains(u"64.0 GiB"));
        job.nodeMemory = 4LL << 30; // two tasks a node
        QCOMPARE(jobusage::memory(job, slurm), u"4 GiB at most on its fullest node, of 32.0 GiB a node"_s);
        QVERIFY2(memoryHint().contains(u"the fullest used 4 GiB at most"), qPrintable(memoryHint()));
        job.given.nodes = 1;
        QCOMPARE(jobusage::memory(job, slurm), u"4 GiB at most, of 64.0 GiB asked for"_s);
        job.nodeMemory.reset();
        QCOMPARE(jobusage::memory(job, slurm), u"2 GiB by its largest task, of 64.0 GiB asked for"_s);
        QCOMPARE(memoryHint(), QString()); // there may have been several tasks
        job.state = JobState::OutOfMemory;
        QVERIFY2(memoryHint().contains(u"64 GiB were not enough"), qPrintable(memoryHint()));
        job.state = JobState::Completed;
        job.given.gpus = 1;
        QVERIFY(jobusage::hints(job, {}, 0.04).first().startsWith(u"The GPUs were busy 4"));
        job.given.nodes = 2;
        job.maxMemory = 0;
        QCOMPARE(jobusage::memory(job, slurm), u"64.0 GiB asked for"_s);
    }

    void nodes()
    {
        QCOMPARE(jobusage::nodesInWords(u"gpu[01-04,07],login1"_s), u"gpu01 to gpu04, gpu07, login1"_s);
        QCOMPARE(jobusage::nodesInWords(u"n[1-2]-ib"_s), u"n1-ib to n2-ib"_s);
        QCOMPARE(jobusage::nodesInWords(u"x[1-2]y[3]"_s), u"x[1-2]y[3]"_s);
        QCOMPARE(jobusage::nodesInWords({}), QString());
        Job job = ended(JobState::Running, u"RUNNING"_s);
        job.nodeList = u"nid[001234-001235]"_s;
        job.user = u"me"_s;
        Site site;
        site.host = u"lumi"_s;
        QCOMPARE(asShellLine(jobusage::shellBeside(job, slurm, site)),
                 u"ssh -t lumi srun --jobid=42 --overlap -N1 -n1 --pty bash"_s);
        QVERIFY(jobusage::shellBeside(job, pbs, site).isEmpty());
        QCOMPARE(asShellLine(jobusage::shellOnNode(job, site)), u"ssh -t -J lumi me@nid001234"_s);
        site.user = u"me"_s;
        site.port = 2222;
        QCOMPARE(asShellLine(jobusage::shellOnNode(job, site)), u"ssh -t -J me@lumi:2222 me@nid001234"_s);
        // Keys of the site's own are offered to both hosts; a folder may hold what ssh or a shell reads.
        site.identities = {u"/home/me/100% 'mine'"_s};
        const QStringList words = jobusage::shellOnNode(job, site);
        QCOMPARE(words.size(), 7);
        QCOMPARE(words.mid(2, 2), (QStringList{u"-i"_s, site.identities.first()}));
        QCOMPARE(words[5], uR"(ProxyCommand=ssh -W '[%h]:%p' -p 2222 -i '/home/me/100%% '\''mine'\''' me@lumi)"_s);
        site.origin = Site::Origin::Practice;
        QVERIFY(jobusage::shellOnNode(job, site).isEmpty()); // nobody serves SSH there
        site.origin = Site::Origin::SshConfig;
        job.nodeList = u"'$(touch pwned)'"_s; // which ssh would hand to a shell here
        QVERIFY(jobusage::shellOnNode(job, site).isEmpty());
        job.nodeList = u"nid[001234-001235]"_s;
        QVERIFY(!jobusage::shellOnNode(job, site).isEmpty());
        job.state = JobState::Waiting;
        QVERIFY(jobusage::shellBeside(job, slurm, site).isEmpty());
        QVERIFY(jobusage::shellOnNode(job, site).isEmpty());
    }

    void coloursCanBeRead()
    {
        for (const Colours *colours : {&Colours::light(), &Colours::dark()}) {
            for (int ink = -1; ink < 256; ++ink) {
                for (int ground = -1; ground < 256; ground += ground < 16 ? 1 : 24) {
                    const QTextCharFormat format = inkOf({ink, ground}, *colours);
                    const QColor on = ground < 0 ? colours->window : format.background().color();
                    const QColor of = ink < 0 && ground < 0 ? colours->text : format.foreground().color();
                    QVERIFY2(contrast(of, on) >= 4.5, qPrintable(u"%1 on %2"_s.arg(ink).arg(ground)));
                }
            }
        }
    }

    void choosesTheLoss()
    {
        const auto run = [](std::initializer_list<const char *> tags) {
            Run one;
            for (const char *tag : tags) {
                auto series = std::make_shared<Series>();
                series->append({1, 0, 2.0});
                one.series.emplace(QString::fromLatin1(tag), series);
            }
            return one;
        };
        QCOMPARE(chooseSeries({run({"accuracy", "eval/loss", "lr", "train/loss"})})->tag, u"train/loss"_s);
        QCOMPARE(chooseSeries({run({"accuracy", "val_loss"})})->tag, u"val_loss"_s);
        QCOMPARE(chooseSeries({run({"accuracy", "lr"})})->tag, u"accuracy"_s);
        QVERIFY(!chooseSeries({run({"lr", "epoch"})}));
        QVERIFY(!chooseSeries({}));
    }
};

QTEST_GUILESS_MAIN(JobExplainTest)
#include "tst_jobexplain.moc"
