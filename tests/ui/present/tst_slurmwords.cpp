// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's reasons, states and exit codes in plain words: that there are some for each word that Slurm
// has, and that they are the right ones where a wrong one would mislead.
#include "ui/present/jobwords/jobwords.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace officina::jobwords;
using namespace Qt::StringLiterals;

using Kind = Words::Kind;

class SlurmWordsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList listed(const QString &name)
    {
        QFile file(QStringLiteral(OFFICINA_SOURCE_DIR "/resources/words/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList words;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'#'))
                words += line;
        return words;
    }

    static bool isSentence(const QString &text)
    {
        return text.endsWith(u'.') && text.front().isUpper() && !text.contains(u'%') && text.count(u". "_s) == 0
            && text.size() < 160;
    }

    static void verifyWords(const Words &words, const QString &word)
    {
        QVERIFY2(words.isKnown(), qPrintable(word));
        QCOMPARE(words.word, word);
        QVERIFY2(!words.chip.isEmpty() && words.chip.split(u' ').size() <= 4 && words.chip != word,
                 qPrintable(words.chip));
        QVERIFY2(isSentence(words.sentence), qPrintable(words.sentence));
        QVERIFY2(words.next.isEmpty() || isSentence(words.next), qPrintable(words.next));
        // What does not go on by itself says what to do.
        if (words.kind == Kind::NeverRuns || words.kind == Kind::NeedsYou || words.kind == Kind::SiteSide)
            QVERIFY2(!words.next.isEmpty(), qPrintable(word));
    }

private Q_SLOTS:
    void everyReason()
    {
        const QStringList reasons = listed(u"slurm-reasons.txt"_s);
        QCOMPARE(reasons.size(), 221);
        for (const QString &reason : reasons) {
            verifyWords(slurmReason(reason), reason);
            // As squeue's default and scontrol show it.
            QCOMPARE(slurmReason(u'(' + reason + u')').sentence, slurmReason(reason).sentence);
        }
    }

    // One chip never stands for what goes on by itself here and for what never will there.
    void chipsMeanOneThing()
    {
        QMap<QString, QSet<Kind>> kinds;
        for (const QString &reason : listed(u"slurm-reasons.txt"_s))
            kinds[slurmReason(reason).chip].insert(slurmReason(reason).kind);
        for (const QString &state : listed(u"slurm-states.txt"_s))
            kinds[slurmState(state).chip].insert(slurmState(state).kind);
        for (const auto &[chip, all] : kinds.asKeyValueRange())
            QVERIFY2(all.size() == 1, qPrintable(chip));
    }

    void reasons_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *reason, const char *chip, Kind kind, const char *about = "") {
            QTest::newRow(reason) << QString::fromUtf8(reason) << QString::fromUtf8(chip) << kind
                                  << QString::fromUtf8(about);
        };
        row("(Priority)", "priority", Kind::Waits);
        row("", "no reason yet", Kind::Waits);
        row("(null)", "no reason yet", Kind::Waits);
        row("DependencyNeverSatisfied", "never starts", Kind::NeverRuns);
        row("Dependency", "another job", Kind::Waits);
        row("PartitionDown", "partition closed", Kind::SiteSide);
        row("PartitionInactive", "partition closed", Kind::SiteSide);
        row("PartitionTimeLimit", "too much time", Kind::NeverRuns);
        row("JobHeldUser", "held", Kind::NeedsYou);
        row("JobHeldAdmin", "held by the site", Kind::SiteSide);
        row("QOSMaxGRESPerUser", "your own limit", Kind::Waits, "GPUs or other devices");
        row("QOSMaxCpuPerUserLimit", "your own limit", Kind::Waits, "processor cores");
        row("QOSMaxJobsPerUserLimit", "your own limit", Kind::Waits, "number of jobs");
        row("AssocMaxJobsLimit", "your own limit", Kind::Waits, "number of jobs");
        row("QOSGrpNodeLimit", "limit of the QoS", Kind::Waits, "nodes");
        row("QOSMinGRES", "asks for too little", Kind::NeverRuns, "GPUs or other devices");
        row("QOSMaxWallDurationPerJobLimit", "asks for too much", Kind::NeverRuns, "running time");
        row("AssocMaxMemMinutesPerJob", "asks for too much", Kind::NeverRuns, "memory");
        row("AssocGrpGRES", "limit of the project", Kind::Waits, "GPUs or other devices");
        row("AssocGrpGRESMinutes", "too few hours left", Kind::NeverRuns, "GPUs or other devices");
        row("AssocGrpCPURunMinutesLimit", "limit of the project", Kind::Waits, "processor cores");
        row("MaxBillingRunMinsPerAccount", "limit of the project", Kind::Waits, "the site's billing units");
        row("MaxMemPerLimit", "too much memory", Kind::NeverRuns);
    }
    void reasons()
    {
        QFETCH(QString, reason);
        const Words words = slurmReason(reason);
        QTEST(words.chip, "chip");
        QTEST(words.kind, "kind");
        QTEST(words.about, "about");
        QCOMPARE(words.word, reason);
    }

    // What squeue %r and scontrol print in place of a word, or behind it.
    void longReasons_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *name, const char *reason, const char *chip, Kind kind, const char *about = "") {
            QTest::newRow(name) << QString::fromUtf8(reason) << QString::fromUtf8(chip) << kind
                                << QString::fromUtf8(about);
        };
        row("nodes named", "(ReqNodeNotAvail, UnavailableNodes:n1,n[3-5])", "nodes out of service", Kind::SiteSide,
            "n1,n[3-5]");
        row("nodes named, scontrol", "ReqNodeNotAvail,_UnavailableNodes:n1", "nodes out of service", Kind::SiteSide,
            "n1");
        row("nodes named, older", "ReqNodeNotAvail(Unavailable:n1,n2)", "nodes out of service", Kind::SiteSide,
            "n1,n2");
        row("bare", "ReqNodeNotAvail", "nodes not available", Kind::Waits);
        row("bare, other end", "ReqNodeNotAvail, something new", "nodes not available", Kind::Waits);
        row("maintenance", "ReqNodeNotAvail, Reserved for maintenance", "maintenance", Kind::Waits);
        row("reserved", "ReqNodeNotAvail, May be reserved for other job", "nodes reserved", Kind::Waits);
        row("down, squeue",
            "Nodes required for job are DOWN, DRAINED or reserved for jobs in higher priority partitions",
            "nodes not available", Kind::Waits);
        row("down, scontrol",
            "Nodes_required_for_job_are_DOWN,_DRAINED_or_reserved_for_jobs_in_higher_priority_partitions",
            "nodes not available", Kind::Waits);
        row("launch", "launch failed requeued held", "did not start", Kind::NeedsYou);
        row("launch, scontrol", "launch_failed_requeued_held", "did not start", Kind::NeedsYou);
        row("launch limit", "launch failure limit exceeded requeued held", "held after retries", Kind::NeedsYou);
        row("requeue", "job requeued in held state", "held", Kind::NeedsYou);
        row("env", "user env retrieval failed requeued held", "did not start", Kind::NeedsYou);
        row("reservation", "Reservation gpuday was deleted", "reservation gone", Kind::NeedsYou);
        row("qos", "Job's QOS not permitted to use this partition (long allows a not b)", "QoS not allowed",
            Kind::NeverRuns);
        row("group", "uid 1000 not in group permitted to use this partition (p). groups allowed: staff",
            "not your partition", Kind::NeverRuns, "staff");
        row("in full", "Job is at or exceeds QOS x's group max TRES(gres/gpu) minutes of 60 with 90",
            "too few hours left", Kind::NeverRuns);
        row("in full, project",
            "Job is at or exceeds association (acc=a/user=b/part=) max TRES(cpu) minutes of 6 with 9",
            "asks for too much", Kind::NeverRuns);
        row("out of memory", "RaisedSignal:125(Unknown_signal_125)", "out of memory", Kind::Own);
        row("output", "RaisedSignal:53(Real-time signal 19)", "output not opened", Kind::NeedsYou);
        row("signal", "RaisedSignal:9(Killed)", "killed", Kind::Own);
        row("signal without number", "RaisedSignal:x", "ended by a signal", Kind::Own);
    }
    void longReasons() { reasons(); }

    void srunsOwnCodes()
    {
        QVERIFY(slurmExit(9, 0).sentence.contains(u"SIGKILL"));
        QVERIFY(slurmExit(11, 0).sentence.contains(u"SIGSEGV"));
        QVERIFY(!slurmExit(3, 0).sentence.contains(u"SIG"));
    }

    // sacct takes 128 from what is 128 and more: whoever asks it alone is told both readings.
    void codesOfTheAccountingAlone()
    {
        QCOMPARE(slurmExit(127, 0, u"FAILED"_s), slurmExit(127, 0, u"FAILED"_s, false));
        const Words words = slurmExit(127, 0, u"FAILED"_s, true);
        QCOMPARE(words.chip, u"command not found or error"_s);
        QVERIFY2(words.sentence.contains(u"127 or 255") && words.sentence.contains(slurmExit(127, 0).sentence)
                     && words.sentence.contains(slurmExit(255, 0).sentence),
                 qPrintable(words.sentence));
        QCOMPARE(slurmExit(15, 0, {}, true).chip, u"error or told to end"_s); // 143
        QCOMPARE(slurmExit(9, 0, {}, true).chip, u"error or killed"_s); // 137
        QVERIFY(slurmExit(0, 0, u"FAILED"_s, true).sentence.contains(u"0 or 128"));
        QCOMPARE(slurmExit(1, 0, {}, true), slurmExit(1, 0)); // no batch job hangs up its terminal
        QCOMPARE(slurmExit(50, 0, {}, true).chip, u"error"_s); // 178 says no more
        QCOMPARE(slurmExit(0, 125, {}, true), slurmExit(0, 125)); // signals are whole
    }

    void unknown_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"SomethingNew", "PriorityX", "AssocGrpQuarksLimit", "AssocGrp", "QOSMax", "Max", "QOS",
                                 "DependencyMaybe", "%1", "Reservations", "MaxCpu"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void unknown()
    {
        QFETCH(QString, word);
        for (const Words &words : {slurmReason(word), slurmState(word)}) {
            QVERIFY(!words.isKnown());
            QCOMPARE(words.chip, word);
            QCOMPARE(words.word, word);
            QCOMPARE(words.sentence, u"Officina has no plain words for this."_s);
        }
    }

    void everyState()
    {
        const QStringList states = listed(u"slurm-states.txt"_s);
        QCOMPARE(states.size(), 30);
        for (const QString &state : states)
            verifyWords(slurmState(state), state);
    }

    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("about");
        const auto row = [](const char *state, const char *chip, Kind kind, const char *about = "") {
            QTest::newRow(state) << QString::fromUtf8(state) << QString::fromUtf8(chip) << kind
                                 << QString::fromUtf8(about);
        };
        row("CANCELLED by 1000", "cancelled", Kind::Stopped, "1000");
        row("CANCELLED+", "cancelled", Kind::Stopped);
        row("OUT_OF_ME+", "out of memory", Kind::Own);
        row("PENDING,REQUEUED", "waiting again", Kind::Waits);
        row("PENDING,REQUEUE_HOLD", "held", Kind::NeedsYou);
        row("RUNNING,CONFIGURING", "nodes starting", Kind::Waits);
        row("COMPLETED,COMPLETING", "finishing", Kind::Runs);
        row("PD", "waiting", Kind::Waits);
        row("CG", "finishing", Kind::Runs);
        row("OOM", "out of memory", Kind::Own);
        row("SE", "held", Kind::NeedsYou);
        row("TO", "out of time", Kind::Own);
        row("ST", "paused", Kind::NeedsYou);
        row("REQUEUE+", "REQUEUE+", Kind::Unknown); // three states begin so
        row("R+", "R+", Kind::Unknown);
        row("", "", Kind::Unknown);
        row(",", ",", Kind::Unknown);
    }
    void states()
    {
        QFETCH(QString, state);
        const Words words = slurmState(state);
        QTEST(words.chip, "chip");
        QTEST(words.kind, "kind");
        QTEST(words.about, "about");
    }

    void exits_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("chip");
        const auto row = [](int code, int signal, const char *chip, const char *state = "FAILED") {
            QTest::addRow("%d:%d %s", code, signal, state)
                << code << signal << QString::fromUtf8(state) << QString::fromUtf8(chip);
        };
        row(0, 0, "no error", "COMPLETED");
        row(1, 0, "error");
        row(2, 0, "wrong use");
        row(3, 0, "error");
        row(77, 0, "error");
        row(126, 0, "cannot be run");
        row(127, 0, "command not found");
        row(128, 0, "error");
        row(134, 0, "aborted");
        row(135, 0, "bus error");
        row(136, 0, "arithmetic error");
        row(137, 0, "killed");
        row(139, 0, "crashed");
        row(143, 0, "told to end");
        row(152, 0, "out of CPU time");
        row(160, 0, "error");
        row(0, 9, "killed");
        row(0, 7, "bus error");
        row(0, 8, "arithmetic error");
        row(0, 10, "warning signal");
        row(0, 11, "crashed");
        row(0, 24, "out of CPU time");
        row(0, 30, "ended by a signal");
        row(0, 53, "output not opened");
        row(0, 125, "out of memory");
        row(0, 125, "out of memory", "OUT_OF_MEMORY");
        row(0, 52, "Slurm's own number");
        row(0, 15, "cancelled", "CANCELLED by 1000");
        row(0, 0, "cancelled", "CANCELLED");
        row(0, 15, "out of time", "TIMEOUT");
        row(1, 0, "node failed", "NODE_FAIL");
        row(9, 0, "error"); // as Slurm 24.11 gives it for srun bash -c 'kill -9 $$'
        row(-1, 0, "error");
    }
    void exits()
    {
        QFETCH(int, code);
        QFETCH(int, signal);
        QFETCH(QString, state);
        const Words words = slurmExit(code, signal, state);
        QTEST(words.chip, "chip");
        verifyWords(words, u"%1:%2"_s.arg(code).arg(signal));
    }
};

QTEST_GUILESS_MAIN(SlurmWordsTest)
#include "tst_slurmwords.moc"
