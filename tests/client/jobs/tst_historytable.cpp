// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching the history in a real database: of very many jobs only a window is read; orders, sums, notes,
// deleting with a way back, weeks; tables of every earlier version, two programs, a full disk.
#include "client/jobs/historytable.h"

#include "client/jobs/jobjson.h"
#include "tests/client/jobs/historysamples.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class HistoryTableTest : public QObject
{
    Q_OBJECT

private:
    TempFolder m_folder;
    std::unique_ptr<Database> m_database;
    int m_number = 0;

private Q_SLOTS:
    void init()
    {
        auto opened = Database::open(m_folder.path(u"%1.db"_s.arg(++m_number)));
        QVERIFY_RESULT(opened);
        m_database = *std::move(opened);
    }

    // Very many jobs, of which only those in view are read: the others have nothing to be read.
    void aWindowOfMany()
    {
        constexpr int many = 200'000;
        Job job = simpleJob(u"1"_s, JobState::Completed, 0);
        job.given.gpus = 2;
        job.elapsed = 1800;
        const QByteArray value = QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact);
        QVERIFY_RESULT(m_database->transaction([&]() -> Result<> {
            const auto made = m_database->exec(
                u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE i<?-1) INSERT INTO jobs (site, id,"
                " submitted, parent, name, account, partition, folder, state, active, first_seen, last_seen, value,"
                " elapsed, gpu_hours) SELECT CASE WHEN i<100000 THEN 'lumi' ELSE 'mn5' END, printf('%08d',i), i, '', "
                "'run '||(i%1000),"
                " '', '', '', CASE i%10 WHEN 0 THEN 'failed' ELSE 'completed' END, 0, 0, 0,"
                " CASE WHEN i>=150000 THEN ? ELSE x'' END, 1800, 1 FROM n"_s,
                {many, value});
            return made ? Result<>() : passOn(made);
        }));
        const auto all = historytable::open(*m_database, 1, {.most = many});
        QVERIFY_RESULT(all);
        QCOMPARE(*all, (HistorySum{.jobs = many, .ended = many, .failed = many / 10, .gpuHours = many}));
        const auto page = historytable::window(*m_database, 1, 30'000, 50);
        QVERIFY_RESULT(page);
        QCOMPARE(page->size(), 50);
        QCOMPARE(page->first().job.elapsed, 1800);
        QCOMPARE(historytable::window(*m_database, 1, many - 1, 1)->first().job, Job());
        QCOMPARE(historytable::window(*m_database, 1, many - 7, 50)->size(), 7);
        // Another search beside it; and one whose order no index has.
        const auto some = historytable::open(
            *m_database, 2,
            {.sites = {mn5}, .text = u"RUN 99"_s, .sort = HistorySort::Name, .order = Qt::AscendingOrder});
        QVERIFY_RESULT(some);
        QCOMPARE(some->jobs, many / 2000 * 11); // 99, 990 to 999
        QCOMPARE(historytable::window(*m_database, 1, 0, 1)->size(), 1);
        QVERIFY_RESULT(historytable::close(*m_database, 2));
        QVERIFY_ERROR(historytable::window(*m_database, 2, 0, 1), Error::Kind::Local);
    }

    void ordersAndWhatIsNotKnown()
    {
        QList<Job> jobs;
        for (const int gpus : {3, -1, 1, 2}) {
            jobs += simpleJob(QString::number(jobs.size()), JobState::Completed, jobs.size());
            jobs.last().elapsed = 3600;
            if (gpus >= 0)
                jobs.last().given.gpus = gpus;
        }
        jobs[0].cpuTime = 1800;
        jobs[0].given.cpus = 1;
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, jobs, {}, at(1000), {}}));
        const auto ids = [&](HistorySort sort, Qt::SortOrder order) {
            QString joined;
            const auto found = jobtable::find(*m_database, {.sort = sort, .order = order});
            for (const SeenJob &seen : found.value_or(QList<SeenJob>()))
                joined += seen.job.id.value;
            return joined;
        };
        QCOMPARE(ids(HistorySort::GpuHours, Qt::DescendingOrder), u"0321"_s);
        QCOMPARE(ids(HistorySort::GpuHours, Qt::AscendingOrder), u"2301"_s);
        QCOMPARE(ids(HistorySort::Cpu, Qt::AscendingOrder), u"0321"_s);
        QCOMPARE(ids(HistorySort::Submitted, Qt::AscendingOrder), u"0123"_s);
        for (const HistorySort sort : {HistorySort::Site, HistorySort::Name, HistorySort::State, HistorySort::Elapsed,
                                       HistorySort::Memory, HistorySort::Gpu, HistorySort::Note})
            QCOMPARE(ids(sort, Qt::AscendingOrder), u"3210"_s); // of the same, the newest first
        const auto sum = historytable::sum(*m_database, {});
        QVERIFY_RESULT(sum);
        QCOMPARE(*sum, (HistorySum{.jobs = 4, .ended = 4, .gpuHours = 6, .withoutHours = 1}));
    }

    // A rest of an array, or a whole one of PBS, is one row, and all of its tasks count.
    void tasksThatShareARow()
    {
        QList<Job> jobs;
        for (const auto &[id, tasks] : {std::pair(u"47_0"_s, 1),
                                        {u"47_[1-9]"_s, 9},
                                        {u"8[].a-b"_s, 5},
                                        {u"9[1].a-b"_s, 1},
                                        {u"9[2,5].a-b"_s, 2}}) {
            jobs += simpleJob(id, JobState::Cancelled, jobs.size());
            jobs.last().parent = JobId{u"array"_s};
            jobs.last().tasks = tasks;
        }
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, jobs, {}, at(100), {}}));
        const auto sum = historytable::open(*m_database, 1, {});
        QVERIFY_RESULT(sum);
        QCOMPARE(*sum, (HistorySum{.jobs = 5, .unlisted = 13}));
        QCOMPARE(historytable::hide(*m_database, 1, {{0, 5}}, at(100)).value_or(-1), 18);
    }

    void notes()
    {
        Job job = simpleJob(u"1"_s, JobState::Running, 0);
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {job}, {}, at(10), {}}));
        const JobKey key{lumi, job.id, job.times.submitted};
        QVERIFY_RESULT(historytable::setNote(*m_database, key, u"the good one, 100 %"_s));
        QVERIFY_RESULT(historytable::setGpuUse(*m_database, key, 0.25));
        job.state = JobState::Completed; // news of the job leave the note
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {job}, {}, at(20), {}}));
        const auto found = jobtable::find(*m_database, {.text = u"GOOD one, 100 %"_s});
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().note, u"the good one, 100 %"_s);
        QCOMPARE(found->first().gpuBusy, 0.25);
        QVERIFY_RESULT(historytable::setNote(*m_database, key, {}));
        QCOMPARE(jobtable::find(*m_database, {.text = u"good"_s})->size(), 0);
        QVERIFY_ERROR(historytable::setNote(*m_database, {mn5, job.id, {}}, u"x"_s), Error::Kind::NotFound);
    }

    void deletingAndTheWayBack()
    {
        const Job ended = simpleJob(u"1"_s, JobState::Failed, 0);
        const Job running = simpleJob(u"2"_s, JobState::Running, 5);
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {ended, running}, {}, at(100), {}}));
        QVERIFY_RESULT(jobtable::putRun(*m_database, runOf(u"1"_s)));
        QVERIFY_RESULT(historytable::open(*m_database, 1, {}));
        const QList<Places> both{{0, 2}};
        QCOMPARE(historytable::hide(*m_database, 1, both, at(100)).value_or(-1), 1); // what runs is not history yet
        QCOMPARE(historytable::hide(*m_database, 1, both, at(101)).value_or(-1), 0); // it is gone already
        QCOMPARE(idsOf(jobtable::find(*m_database, {})), QStringList{u"lumi/2"_s});
        QCOMPARE(idsOf(historytable::window(*m_database, 1, 0, 9)), QStringList({u"lumi/2"_s, u"lumi/"_s}));
        QCOMPARE(historytable::show(*m_database, at(101)).value_or(-1), 0);
        QCOMPARE(historytable::show(*m_database, at(100)).value_or(-1), 1);
        QCOMPARE(jobtable::find(*m_database, {})->at(1).run.value(), runOf(u"1"_s));
        // The site's accounting tells of it again: it stays deleted, also after the program.
        QVERIFY_RESULT(historytable::hide(*m_database, 1, both, at(102)));
        QVERIFY_RESULT(jobtable::prune(*m_database, at(0)));
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {ended}, {}, at(200), {}}));
        QCOMPARE(historytable::sum(*m_database, {})->jobs, 1);
        QCOMPARE(jobtable::lastKnown(*m_database, lumi, at(0))->jobs, QList<Job>{running});
        // And nothing of what it was is left in the file.
        auto left = m_database->exec(u"SELECT name||folder||note||CAST(value AS TEXT) FROM jobs WHERE id='1'"_s);
        QVERIFY(left && left->next());
        QCOMPARE(left->value(0).toString(), u"{}"_s);
        QVERIFY(!jobtable::findRun(*m_database, lumi, {u"1"_s}, {})->has_value());
        // Until it runs again.
        Job again = ended;
        again.state = JobState::Running;
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {again}, {}, at(300), {}}));
        QCOMPARE(historytable::sum(*m_database, {})->jobs, 2);
    }

    void weeks()
    {
        const QDateTime monday(QDate(2026, 11, 16), QTime(0, 0), QTimeZone::UTC);
        const auto ran = [&](const QString &id, qint64 from, qint64 hours, int gpus, const QString &account) {
            Job job = simpleJob(id, JobState::Completed, 0);
            job.account = account;
            job.times.started = monday.addSecs(from * 3600);
            job.times.ended = job.times.started.addSecs(hours * 3600);
            job.elapsed = hours * 3600;
            if (gpus > 0)
                job.given.gpus = gpus;
            return job;
        };
        const QDateTime now = monday.addDays(13);
        QVERIFY_RESULT(jobtable::put(*m_database,
                                     {lumi,
                                      {ran(u"1"_s, 10, 2, 4, u"p@h100"_s), // 8
                                       ran(u"2"_s, 7 * 24 - 1, 4, 1, u"P"_s), // 1 before midnight of Sunday, 3 after
                                       ran(u"3"_s, 200, 1, 0, u"p"_s), ran(u"4"_s, 10, 2, 4, u"other"_s)},
                                      {},
                                      now,
                                      {}}));
        const auto weeks = historytable::weeks(*m_database, lumi, u"p"_s, monday.addDays(-5), now);
        QVERIFY_RESULT(weeks);
        QCOMPARE(*weeks,
                 QList<WeekOfUse>(
                     {{QDate(2026, 11, 9), 0, 0, 0}, {QDate(2026, 11, 16), 9, 2, 0}, {QDate(2026, 11, 23), 3, 2, 1}}));
        QCOMPARE(historytable::weeks(*m_database, lumi, {}, monday, now)->first().gpuHours, 17.0);
        QCOMPARE(historytable::weeks(*m_database, mn5, {}, monday, now)->first().jobs, 0);
    }

    void olderTables_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version <= 8; ++version)
            QTest::addRow("version %d", version) << version;
    }
    // Made by the statements of that version, with a job where it had any.
    void olderTables()
    {
        QFETCH(int, version);
        const QString file = m_folder.path(u"older-%1.db"_s.arg(version));
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            old.setDatabaseName(file);
            QVERIFY(old.open());
            const QDir folder(u":/officina/db"_s);
            for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
                QFile migration(folder.filePath(name));
                if (name.section(u'_', 0, 0).toInt() > version || !migration.open(QIODevice::ReadOnly))
                    continue;
                for (const QString &sql : QString::fromUtf8(migration.readAll()).split(u";\n"_s))
                    QVERIFY2(sql.trimmed().isEmpty() || QSqlQuery(old).exec(sql), qPrintable(sql));
            }
            QVERIFY(QSqlQuery(old).exec(u"PRAGMA user_version=%1"_s.arg(version)));
            if (version >= 8) {
                Job job = simpleJob(u"5"_s, JobState::Completed, 0);
                job.elapsed = 7200;
                job.given.gpus = 2;
                QSqlQuery put(old);
                put.prepare(
                    u"INSERT INTO jobs VALUES ('lumi','5',?,'','train','demo','','/w/runs/5','completed',0,NULL,"
                    "NULL,1,1,?)"_s);
                put.addBindValue(at(0).toSecsSinceEpoch());
                put.addBindValue(QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact));
                QVERIFY(put.exec());
            }
            old.close();
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        auto opened = Database::open(file);
        QVERIFY_RESULT(opened);
        const auto sum = historytable::open(**opened, 1, {});
        QVERIFY_RESULT(sum);
        QCOMPARE(*sum, version >= 8 ? (HistorySum{.jobs = 1, .ended = 1, .gpuHours = 4}) : HistorySum());
        QCOMPARE(historytable::window(**opened, 1, 0, 5)->size(), version >= 8 ? 1 : 0);
    }

    void twoProgramsWrite()
    {
        const QString file = m_folder.path(u"two.db"_s);
        auto first = Database::open(file);
        QVERIFY_RESULT(first);
        auto second = Database::open(file);
        QVERIFY_RESULT(second);
        QVERIFY_RESULT(historytable::open(**first, 1, {}));
        for (int i = 0; i < 20; ++i) {
            auto &writer = i % 2 ? **second : **first;
            QVERIFY_RESULT(jobtable::put(
                writer, {lumi, {simpleJob(QString::number(i), JobState::Completed, i)}, {}, at(100), {}}));
            QVERIFY_RESULT(historytable::window(**first, 1, 0, 50)); // a search holds nobody up
        }
        QCOMPARE(historytable::open(**first, 1, {})->jobs, 20);
        QCOMPARE(historytable::open(**second, 1, {})->jobs, 20);
        // One that is in the middle of writing: the other reads what was there before.
        QVERIFY_RESULT((*second)->exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY_RESULT((*second)->exec(u"DELETE FROM jobs"_s));
        QCOMPARE(historytable::open(**first, 1, {})->jobs, 20);
        QVERIFY_RESULT((*second)->exec(u"ROLLBACK"_s));
    }

    // A full disk says so, loses nothing of before, and reading goes on.
    void fullDisk()
    {
        QVERIFY_RESULT(jobtable::put(*m_database, {lumi, {simpleJob(u"1"_s, JobState::Completed, 0)}, {}, at(1), {}}));
        auto pages = m_database->exec(u"PRAGMA page_count"_s);
        QVERIFY(pages && pages->next());
        const QString number = pages->value(0).toString();
        pages->finish();
        QVERIFY_RESULT(m_database->exec(u"PRAGMA max_page_count="_s + number)); // as much as there is room for
        QList<Job> jobs;
        for (int i = 2; i < 600; ++i)
            jobs += simpleJob(QString::number(i), JobState::Completed, i);
        QVERIFY_ERROR(jobtable::put(*m_database, {lumi, jobs, {}, at(2), {}}), Error::Kind::LocalNoSpace);
        QCOMPARE(historytable::open(*m_database, 1, {})->jobs, 1);
        QCOMPARE(historytable::window(*m_database, 1, 0, 5)->first().job.id.value, u"1"_s);
    }
};

QTEST_GUILESS_MAIN(HistoryTableTest)
#include "tst_historytable.moc"
