// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run records and the history file: what is written is read again, and damage loses nothing else.
#include "client/jobs/runhistory.h"

#include "client/base/files.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class RunHistoryTest : public QObject
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

    QTemporaryDir m_folder;

private Q_SLOTS:
    void roundTrip()
    {
        const auto read = runRecord(toJson(sample(u"42"_s)));
        QVERIFY_RESULT(read);
        QCOMPARE(*read, sample(u"42"_s));
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

    void remembers()
    {
        const QString file = m_folder.filePath(u"runs.json"_s);
        RunHistory first(file);
        QVERIFY_RESULT(first.add(sample(u"1"_s)));
        QVERIFY_RESULT(first.add(sample(u"2"_s)));
        const RunHistory second(file);
        QVERIFY(second.find(SiteId{u"practice"_s}, JobId{u"1"_s}));
        QCOMPARE(*second.find(SiteId{u"practice"_s}, JobId{u"2"_s}), sample(u"2"_s));
        QVERIFY(!second.find(SiteId{u"lumi"_s}, JobId{u"1"_s}));
        QVERIFY(!second.find(SiteId{u"practice"_s}, JobId{u"3"_s}));
    }

    void sameJobNumberTakesTheNewer()
    {
        RunHistory history{QString()};
        QVERIFY_RESULT(history.add(sample(u"1"_s)));
        RunRecord again = sample(u"1"_s);
        again.name = u"later"_s;
        QVERIFY_RESULT(history.add(again));
        QCOMPARE(history.find(again.site, again.job)->name, u"later"_s);
    }

    void damagedFileIsSetAside()
    {
        const QString file = m_folder.filePath(u"damaged.json"_s);
        QVERIFY_RESULT(writeFile(file, "{\"runs\": [{"));
        RunHistory history(file);
        QVERIFY_RESULT(history.add(sample(u"7"_s)));
        QCOMPARE(readFile(file + u".damaged"_s).value_or(QByteArray()), "{\"runs\": [{");
        QVERIFY(RunHistory(file).find(SiteId{u"practice"_s}, JobId{u"7"_s}));
    }

    void oneDamagedEntryLosesNoOther()
    {
        const QString file = m_folder.filePath(u"entry.json"_s);
        const QJsonArray runs{QJsonObject{{u"officina"_s, u"run"_s}}, toJson(sample(u"9"_s)), 3};
        QVERIFY_RESULT(writeFile(file, QJsonDocument(QJsonObject{{u"runs"_s, runs}}).toJson()));
        QVERIFY(RunHistory(file).find(SiteId{u"practice"_s}, JobId{u"9"_s}));
    }
};

QTEST_GUILESS_MAIN(RunHistoryTest)
#include "tst_runhistory.moc"
