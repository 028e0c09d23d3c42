// SPDX-License-Identifier: GPL-3.0-or-later
//
// The job record: amounts with units, and null for what is not known.
#include "client/jobs/jobs.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class JobRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ended()
    {
        Job job;
        job.id = JobId{u"42"_s};
        job.name = u"train"_s;
        job.state = JobState::OutOfMemory;
        job.stateText = u"OUT_OF_MEMORY"_s;
        job.given.gpus = 4;
        job.elapsed = 1800;
        job.timeLimit = 7200;
        job.exitCode = 0;
        job.signal = 9;
        job.maxMemory = 1 << 20;
        job.times.ended = QDateTime::fromSecsSinceEpoch(1795234659, QTimeZone::UTC);
        const RunRecord run{.logs = RemotePath("/r/logs"), .stopIdleMinutes = 20};
        const QJsonObject json = jobRecord(job, SiteId{u"practice"_s}, &run);
        QCOMPARE(json["state"_L1].toString(), u"out-of-memory"_s);
        QCOMPARE(json["gpu_hours"_L1].toDouble(), 2.0);
        QCOMPARE(json["signal"_L1].toInt(), 9);
        QCOMPARE(json["max_memory_bytes"_L1].toInteger(), 1 << 20);
        QCOMPARE(json["ended"_L1].toString(), u"2026-11-21T04:17:39Z"_s);
        QCOMPARE(json["logs"_L1].toString(), u"/r/logs"_s);
        QCOMPARE(json["stop_idle_minutes"_L1].toInt(), 20);
    }

    // Slurm's accounting takes 128 from codes of 128 and more: both are told, as in the window.
    void codesThatAreNotToldApart()
    {
        Job job;
        job.exitCode = 15;
        QVERIFY(jobRecord(job, SiteId{u"s"_s})["exit_code_or"_L1].isNull());
        job.exitIsCut = true;
        const QJsonObject json = jobRecord(job, SiteId{u"s"_s});
        QCOMPARE(json["exit_code"_L1].toInt(), 15);
        QCOMPARE(json["exit_code_or"_L1].toInt(), 143);
        job.exitCode = 1; // no batch job ends with 129
        QVERIFY(jobRecord(job, SiteId{u"s"_s})["exit_code_or"_L1].isNull());
    }

    void unknownIsNull()
    {
        const QJsonObject json = jobRecord(Job(), SiteId{u"s"_s});
        for (const char *field :
             {"exit_code", "exit_code_or", "signal", "submitted", "started", "ended", "time_limit_seconds",
              "cpu_seconds", "max_memory_bytes", "gpus", "nodes", "gpu_hours", "expected_start"})
            QVERIFY2(json.contains(QLatin1StringView(field)) && json[QLatin1StringView(field)].isNull(), field);
        QVERIFY(!json.contains("logs"_L1));
    }

    void runFolders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("plain") << u"train"_s << QByteArray("-train");
        QTest::newRow("odd") << u"../a b\n/c$(x)'"_s << QByteArray("-a-b-c-x");
        QTest::newRow("accents") << u"Élan 1"_s << QByteArray("-E-lan-1");
        QTest::newRow("nothing left") << u"漢字"_s << QByteArray();
        QTest::newRow("leading dash") << u"--rm"_s << QByteArray("-rm");
    }
    void runFolders()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, end);
        const QDateTime now(QDate(2026, 11, 21), QTime(4, 12, 33, 71));
        const RemotePath single = plannedRunFolder(RemotePath("/w"), name, now);
        QCOMPARE(single.bytes(), "/w/runs/20261121-041233-071" + end);
        QCOMPARE(linksPlanned(single), 0); // whatever the name
        const RemotePath chain = plannedRunFolder(RemotePath("/w"), name, now, 12);
        QCOMPARE(chain.bytes(), single.bytes() + "+12links");
        QCOMPARE(linksPlanned(chain), 12);
    }
};

QTEST_GUILESS_MAIN(JobRecordTest)
#include "tst_jobrecord.moc"
