// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history's tables; see the header. They are made by resources/db/.
#include "client/jobs/jobtable.h"

#include "client/base/files.h"
#include "client/jobs/jobjson.h"
#include "client/jobs/jobrows.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

namespace officina::jobtable {

using namespace Qt::StringLiterals;
using namespace jobrows;

namespace {

QByteArray blob(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject object(const QVariant &blob)
{
    return QJsonDocument::fromJson(blob.toByteArray()).object();
}

// A job that goes back into the queue is submitted anew for the scheduler, with the same id; and when it
// was submitted may not have been known at first. It stays the one job that it is.
Result<> takeNewSubmission(Database &database, const SiteId &site, const Job &job, qint64 submitted)
{
    auto done = database.exec(
        u"UPDATE OR REPLACE jobs SET submitted=? WHERE site=? AND id=? AND submitted<? AND"
        " (submitted=0 OR (name=? AND folder=? AND (active=1 OR ?>0)))"_s,
        {submitted, site.value, job.id.value, submitted, text(job.name), text(job.workFolder), job.restarts});
    return done ? Result<>() : passOn(done);
}

// Of a job that does not tell it: as it was known before.
Result<qint64> knownSubmission(Database &database, const SiteId &site, const JobId &id)
{
    auto known = database.exec(u"SELECT max(submitted) FROM jobs WHERE site=? AND id=?"_s, {site.value, id.value});
    if (!known)
        return passOn(known);
    return known->next() ? known->value(0).toLongLong() : 0;
}

Result<> putJob(Database &database, const SiteId &site, const Job &job, const QDateTime &now)
{
    qint64 submitted = 0;
    if (job.times.submitted.isValid()) {
        submitted = job.times.submitted.toSecsSinceEpoch();
        if (auto same = takeNewSubmission(database, site, job, submitted); !same)
            return same;
    } else if (const auto known = knownSubmission(database, site, job.id)) {
        submitted = *known;
    } else {
        return passOn(known);
    }
    auto done = database.exec(
        u"INSERT INTO jobs (site, id, submitted, parent, name, account, partition, folder, state, active, started,"
        " ended, first_seen, last_seen, value, elapsed, gpu_hours, cpu, memory)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
        " parent=excluded.parent, name=excluded.name, account=excluded.account, partition=excluded.partition,"
        " folder=excluded.folder, state=excluded.state, active=excluded.active, started=excluded.started,"
        " ended=excluded.ended, last_seen=excluded.last_seen, value=excluded.value, elapsed=excluded.elapsed,"
        " gpu_hours=excluded.gpu_hours, cpu=excluded.cpu, memory=excluded.memory, hidden=NULL"
        " WHERE hidden IS NULL OR excluded.active=1"_s, // one that was deleted and runs again is there again
        QVariantList{site.value, job.id.value, submitted, text(job.parent.value), text(job.name), text(job.account),
                     text(job.partition), text(job.workFolder), stateName(job.state), hasEnded(job.state) ? 0 : 1,
                     secondsOf(job.times.started), secondsOf(job.times.ended), secondsOf(now), secondsOf(now),
                     blob(toJson(job))}
            + figuresOf(job));
    return done ? Result<>() : passOn(done);
}

Result<> putSite(Database &database, const JobNewsOfSite &news)
{
    auto done = database.exec(u"INSERT INTO job_sites (site, asked, accounting) VALUES (?,?,?) ON CONFLICT DO UPDATE"
                              " SET asked=excluded.asked, accounting=coalesce(excluded.accounting, accounting)"_s,
                              {news.site.value, secondsOf(news.asked), secondsOf(news.accountingAsked)});
    return done ? Result<>() : passOn(done);
}

} // namespace

Result<> put(Database &database, const JobNewsOfSite &news)
{
    return database.transaction([&]() -> Result<> {
        for (const JobId &id : news.gone)
            if (auto gone = database.exec(u"DELETE FROM jobs WHERE site=? AND id=? AND active=1"_s,
                                          {news.site.value, id.value});
                !gone)
                return passOn(gone);
        for (const Job &job : news.jobs)
            if (auto done = putJob(database, news.site, job, news.asked); !done)
                return done;
        return news.isWhole ? putSite(database, news) : Result<>();
    });
}

Result<QList<SeenJob>> find(Database &database, const HistoryQuery &query)
{
    const Where where = whereOf(query);
    auto rows = database.exec(u"SELECT "_s + columns() + u" FROM jobs j"_s + joins() + where.sql() + orderOf(query)
                                  + u" LIMIT ?"_s,
                              where.values + QVariantList{std::max(0, query.most)});
    if (!rows)
        return passOn(rows);
    QList<SeenJob> jobs;
    while (rows->next())
        jobs += seenJob(*rows);
    return jobs;
}

Result<SiteJobs> lastKnown(Database &database, const SiteId &site, const QDateTime &since)
{
    SiteJobs known;
    auto asked = database.exec(u"SELECT asked, accounting FROM job_sites WHERE site=?"_s, {site.value});
    if (!asked)
        return passOn(asked);
    if (asked->next()) {
        known.asked = timeOf(asked->value(0));
        known.accountingAsked = timeOf(asked->value(1));
    }
    asked->finish();
    // Of several jobs of one id the newest: the list has it by its id.
    auto rows = database.exec(u"SELECT id, value FROM jobs WHERE site=? AND hidden IS NULL AND"
                              " (active=1 OR coalesce(ended, last_seen)>=?) ORDER BY submitted DESC"_s,
                              {site.value, secondsOf(since)});
    if (!rows)
        return passOn(rows);
    QSet<QString> there;
    while (rows->next()) {
        const QString id = rows->value(0).toString();
        if (there.contains(id))
            continue;
        there.insert(id);
        known.jobs += jobOf(object(rows->value(1)));
    }
    return known;
}

Result<> putRun(Database &database, const RunRecord &run)
{
    auto done =
        database.exec(u"INSERT OR REPLACE INTO job_runs (site, job, folder, submitted, value) VALUES (?,?,?,?,?)"_s,
                      {run.site.value, text(run.job.value), text(run.folder),
                       run.submitted.isValid() ? run.submitted.toSecsSinceEpoch() : 0, blob(toJson(run))});
    return done ? Result<>() : passOn(done);
}

Result<std::optional<RunRecord>> findRun(Database &database, const SiteId &site, const JobId &job,
                                         const RemotePath &folder)
{
    auto rows = database.exec(u"SELECT value FROM job_runs WHERE site=? AND job=? AND (folder=? OR ?='')"
                              " ORDER BY submitted DESC LIMIT 1"_s,
                              {site.value, job.value, text(folder), text(folder)});
    if (!rows)
        return passOn(rows);
    if (!rows->next())
        return std::nullopt;
    const auto run = runRecord(object(rows->value(0)));
    return run ? std::optional(*run) : std::nullopt;
}

Result<> importRuns(Database &database, const QString &file)
{
    const QFileInfo info(file);
    if (file.isEmpty() || !info.exists())
        return {};
    const qint64 changed = info.lastModified().toSecsSinceEpoch();
    auto known = database.exec(u"SELECT 1 FROM job_imports WHERE file=? AND changed=?"_s, {file, changed});
    if (!known)
        return passOn(known);
    if (known->next())
        return {};
    known->finish();
    const auto document = readJson(file);
    if (!document)
        return passOn(document);
    return database.transaction([&]() -> Result<> {
        const QJsonArray runs = (*document)["runs"_L1].toArray();
        for (const auto &json : runs) {
            const auto run = runRecord(json.toObject()); // a damaged one loses no other
            if (!run || run->job.isEmpty())
                continue;
            if (auto done = putRun(database, *run); !done)
                return done;
        }
        auto done =
            database.exec(u"INSERT OR REPLACE INTO job_imports (file, changed) VALUES (?,?)"_s, {file, changed});
        return done ? Result<>() : passOn(done);
    });
}

Result<SiteBudget> rated(Database &database, const SiteId &site, SiteBudget budget, const QDateTime &now)
{
    constexpr qint64 aDay = 24 * 3600;
    constexpr qint64 daysBack = 30;
    const qint64 today = now.toSecsSinceEpoch() / aDay;
    const Result<> done = database.transaction([&]() -> Result<> {
        for (Budget &project : budget.projects) {
            const QVariantList which{site.value, text(project.account), int(project.unit)};
            auto kept = database.exec(
                u"INSERT OR IGNORE INTO budget_readings (site, account, unit, day, used) VALUES (?,?,?,?,?)"_s,
                which + QVariantList{today, project.used});
            if (!kept)
                return passOn(kept);
            auto rows = database.exec(u"SELECT day, used FROM budget_readings WHERE site=? AND account=? AND unit=? AND"
                                      " day>=? AND day<? ORDER BY day DESC"_s,
                                      which + QVariantList{today - daysBack, today});
            if (!rows)
                return passOn(rows);
            double least = project.used;
            while (rows->next() && rows->value(1).toDouble() <= least) { // before that another grant was used
                least = project.usedEarlier = rows->value(1).toDouble();
                project.earlier = timeOf(rows->value(0).toLongLong() * aDay);
            }
        }
        return {};
    });
    return done ? Result<SiteBudget>(budget) : passOn(done);
}

Result<> prune(Database &database, const QDateTime &before)
{
    return database.transaction([&]() -> Result<> {
        const QString ofRun = u"SELECT 1 FROM jobs j WHERE j.site=job_runs.site AND j.folder=job_runs.folder AND"
                              " job_runs.job=CASE j.parent WHEN '' THEN j.id ELSE j.parent END AND j.hidden IS "_s;
        for (const QString &sql :
             {u"DELETE FROM job_runs WHERE EXISTS ("_s + ofRun + u"NOT NULL) AND NOT EXISTS ("_s + ofRun + u"NULL)"_s,
              // Earlier versions of the terminal program wrote an array, beside its tasks, as one job more.
              u"DELETE FROM jobs WHERE parent='' AND note='' AND instr(id, '[')=0 AND (site, id, submitted) IN"
              " (SELECT site, parent, submitted FROM jobs WHERE parent<>'')"_s,
              u"UPDATE jobs SET parent='', name='', account='', partition='', folder='', note='',"
              " value=x'7b7d' WHERE hidden IS NOT NULL AND value<>x'7b7d'"_s})
            if (auto done = database.exec(sql); !done)
                return passOn(done);
        for (const QString &sql :
             {u"DELETE FROM jobs WHERE last_seen<?"_s, u"DELETE FROM job_runs WHERE submitted<?"_s})
            if (auto done = database.exec(sql, {secondsOf(before)}); !done)
                return passOn(done);
        auto done = database.exec(u"DELETE FROM budget_readings WHERE day<?"_s, {before.toSecsSinceEpoch() / 86400});
        return done ? Result<>() : passOn(done);
    });
}

} // namespace officina::jobtable
