// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's way of writing states, times, amounts and GPUs.
#include "client/schedulers/slurm/text.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina;

class SlurmTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<JobState>("expected");
        QTest::newRow("pending") << "PENDING" << JobState::Waiting;
        QTest::newRow("short") << "CG" << JobState::Finishing;
        QTest::newRow("running") << "RUNNING" << JobState::Running;
        QTest::newRow("completed") << "COMPLETED" << JobState::Completed;
        QTest::newRow("completing") << "COMPLETING" << JobState::Finishing;
        QTest::newRow("cancelled by") << "CANCELLED by 61234" << JobState::Cancelled;
        QTest::newRow("cut") << "OUT_OF_ME+" << JobState::OutOfMemory;
        QTest::newRow("cut, two meanings are not guessed short") << "CO+" << JobState::Unknown;
        QTest::newRow("timeout") << "TIMEOUT" << JobState::TimedOut;
        QTest::newRow("deadline") << "DEADLINE" << JobState::TimedOut;
        QTest::newRow("node") << "NODE_FAIL" << JobState::NodeFailed;
        QTest::newRow("preempted") << "PREEMPTED" << JobState::Preempted;
        QTest::newRow("requeued") << "REQUEUED" << JobState::Waiting;
        QTest::newRow("expediting") << "EXPEDITING" << JobState::Waiting;
        QTest::newRow("cron") << "REQUEUED_CRON" << JobState::Waiting;
        QTest::newRow("update db") << "UPDATE_DB" << JobState::Finishing;
        QTest::newRow("new word") << "QUANTUM" << JobState::Unknown;
        QTest::newRow("empty") << "" << JobState::Unknown;
    }
    void states()
    {
        QFETCH(QString, text);
        QFETCH(JobState, expected);
        QCOMPARE(slurm::stateOf(text), expected);
    }

    // Every word that the newest Slurm has for a state, or that an older one had.
    void everyState()
    {
        QFile file(QStringLiteral(OFFICINA_SOURCE_DIR "/resources/words/slurm-states.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.contains(QStringLiteral("REQUEUED_CRON")));
        for (const QString &word : lines)
            if (!word.startsWith(u'#'))
                QVERIFY2(slurm::stateOf(word) != JobState::Unknown, qPrintable(word));
    }

    void seconds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected"); // -1: nothing
        QTest::newRow("minutes and seconds") << "0:21" << 21.0;
        QTest::newRow("hours") << "4:00:00" << 14400.0;
        QTest::newRow("days") << "1-02:03:04" << 93784.0;
        QTest::newRow("days and hours") << "2-12" << 216000.0;
        QTest::newRow("minutes") << "30" << 1800.0;
        QTest::newRow("fraction") << "00:01.250" << 1.25;
        QTest::newRow("unlimited") << "UNLIMITED" << -1.0;
        QTest::newRow("infinite") << "infinite" << -1.0;
        QTest::newRow("not set") << "NOT_SET" << -1.0;
        QTest::newRow("invalid") << "INVALID" << -1.0;
        QTest::newRow("empty") << "" << -1.0;
        QTest::newRow("negative") << "-5:00" << -1.0;
        QTest::newRow("four parts") << "1:2:3:4" << -1.0;
    }
    void seconds()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        QCOMPARE(slurm::secondsOf(text).value_or(-1), expected);
    }

    void bytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("unit");
        QTest::addColumn<qint64>("expected"); // -1: nothing
        QTest::newRow("plain") << "4583424" << qint64(1) << qint64(4583424);
        QTest::newRow("megabytes by default") << "64" << qint64(1 << 20) << qint64(64) * 1024 * 1024;
        QTest::newRow("K") << "1234K" << qint64(1) << qint64(1234) * 1024;
        QTest::newRow("decimal G") << "2.5G" << qint64(1) << qint64(2560) * 1024 * 1024;
        QTest::newRow("per node") << "64Mn" << qint64(1) << qint64(64) * 1024 * 1024;
        QTest::newRow("per processor") << "1Gc" << qint64(1) << (qint64(1) << 30);
        QTest::newRow("zero") << "0" << qint64(1) << qint64(0);
        QTest::newRow("empty") << "" << qint64(1) << qint64(-1);
        QTest::newRow("word") << "N/A" << qint64(1) << qint64(-1);
        QTest::newRow("negative") << "-3K" << qint64(1) << qint64(-1);
        QTest::newRow("too large") << "99999999P" << qint64(1) << qint64(-1);
    }
    void bytes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, unit);
        QFETCH(qint64, expected);
        QCOMPARE(slurm::bytesOf(text, unit).value_or(-1), expected);
    }

    void gpus_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("accounting") << "billing=1,cpu=1,gres/gpu=2,mem=64M,node=1" << 2;
        QTest::newRow("with type beside the sum") << "cpu=4,gres/gpu:a100=8,gres/gpu=8" << 8;
        QTest::newRow("types alone") << "cpu=4,gres/gpu:a100=2,gres/gpu:h100=1" << 3;
        QTest::newRow("queue") << "gres/gpu:1" << 1;
        QTest::newRow("queue with type") << "gres/gpu:a100:4" << 4;
        QTest::newRow("queue, older") << "gpu:2" << 2;
        QTest::newRow("queue, oldest") << "gres:gpu:2" << 2;
        QTest::newRow("nodes") << "gpu:a100:4(S:0-3),craynetwork:1" << 4;
        QTest::newRow("one without a number") << "gpu" << 1;
        QTest::newRow("other gres") << "gres/nvme:1,gres/gpumem=5" << 0;
        QTest::newRow("none") << "N/A" << 0;
        QTest::newRow("null") << "(null)" << 0;
        QTest::newRow("hostile") << "gres/gpu=-3" << 0;
    }
    void gpus()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        QCOMPARE(slurm::gpusOf(text), expected);
    }

    void times()
    {
        QCOMPARE(slurm::timeOf(u"1795234638").toString(Qt::ISODate), QStringLiteral("2026-11-21T04:17:18Z"));
        for (const QStringView none : {u"Unknown", u"N/A", u"None", u"0", u"", u"-1"})
            QVERIFY2(!slurm::timeOf(none).isValid(), qPrintable(none.toString()));
    }
};

QTEST_GUILESS_MAIN(SlurmTextTest)
#include "tst_slurmtext.moc"
