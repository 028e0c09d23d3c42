// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run records: what is written is read again, and damage is told.
#include "client/jobs/runrecord.h"

#include "tests/support/resultcheck.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class RunRecordTest : public QObject
{
    Q_OBJECT

private:
    static RunRecord sample(const QString &job)
    {
        return {.site = SiteId{u"practice"_s},
                .job = JobId{job},
                .name = u"it's \"Lëtzebuerg\""_s,
                .folder = RemotePath("/w/runs/a b"),
                .script = RemotePath("/w/runs/a b/job.sbatch"),
                .output = RemotePath("/w/runs/a b/output.txt"),
                .logs = RemotePath("/w/runs/a b/logs"),
                .submitted = QDateTime::fromSecsSinceEpoch(1795234659, QTimeZone::UTC)};
    }

private Q_SLOTS:
    void roundTrip()
    {
        const auto read = runRecord(toJson(sample(u"42"_s)));
        QVERIFY_RESULT(read);
        QCOMPARE(*read, sample(u"42"_s));
        // Nothing said is another thing than nothing allowed.
        for (const auto &stops : {std::optional<QStringList>(), std::optional(QStringList()),
                                  std::optional(QStringList{u"idle"_s, u"checkpoint"_s})}) {
            RunRecord run = sample(u"42"_s);
            run.stops = stops;
            QVERIFY(runRecord(toJson(run)).value_or(RunRecord()).stops == stops);
        }
        RunRecord guarded = sample(u"42"_s);
        guarded.stopIdleMinutes = 20;
        QCOMPARE(runRecord(toJson(guarded)).value_or(RunRecord()), guarded);
        QJsonObject earlier = toJson(guarded); // as a version wrote it that knew nothing of it
        earlier.remove(u"stop_idle_minutes"_s);
        QCOMPARE(runRecord(earlier).value_or(RunRecord()), sample(u"42"_s));
    }

    void damagedRecord_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field : {"officina", "version", "folder", "script", "output", "logs"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void damagedRecord()
    {
        QFETCH(QString, field);
        QJsonObject json = toJson(sample(u"42"_s));
        json.remove(field);
        QVERIFY_ERROR(runRecord(json), Error::Kind::BadInput);
        json[field] = u"relative/path"_s;
        QVERIFY_ERROR(runRecord(json), Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(RunRecordTest)
#include "tst_runrecord.moc"
