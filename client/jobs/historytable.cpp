// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches, sums and weeks; see the header.
#include "client/jobs/historytable.h"

#include "client/jobs/jobjson.h"
#include "client/jobs/jobrows.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina::historytable {

using namespace Qt::StringLiterals;
using namespace jobrows;

namespace {

QString nameOf(int view)
{
    return u"temp.history_%1"_s.arg(view);
}

QVariantList keyOf(const JobKey &job)
{
    return {job.site.value, job.id.value, job.submitted.isValid() ? job.submitted.toSecsSinceEpoch() : 0};
}

QString quotedNames(std::initializer_list<JobState> states)
{
    QStringList names;
    for (const JobState state : states)
        names += u'\'' + stateName(state) + u'\'';
    return names.join(u',');
}

Result<> setOne(Database &database, const QString &column, const QVariant &value, const JobKey &job)
{
    const auto done = database.exec(u"UPDATE jobs SET "_s + column + u"=? WHERE site=? AND id=? AND submitted=?"_s,
                                    QVariantList{value} + keyOf(job));
    if (!done)
        return passOn(done);
    return done->numRowsAffected() > 0 ? Result<>() : failure(Error::Kind::NotFound, {}, job.id.value);
}

QDate mondayOf(const QDate &date)
{
    return date.addDays(1 - date.dayOfWeek());
}

// What a job used in each of the weeks that it ran in.
void spread(QList<WeekOfUse> &weeks, qint64 started, qint64 ended, const std::optional<double> &hours)
{
    constexpr qint64 aWeek = 7 * 24 * 3600;
    const qint64 begin = weeks.first().monday.startOfDay(QTimeZone::UTC).toSecsSinceEpoch();
    const double length = std::max<double>(1, double(ended - started));
    const qint64 first = std::max<qint64>(0, started - begin) / aWeek;
    const qint64 last = std::min<qint64>(weeks.size() - 1, (std::max(started, ended - 1) - begin) / aWeek);
    for (qint64 i = first; i <= last; ++i) {
        const qint64 from = std::max(started, begin + i * aWeek);
        const qint64 to = std::min(std::max(ended, started + 1), begin + (i + 1) * aWeek);
        if (to <= from)
            continue;
        ++weeks[i].jobs;
        weeks[i].unknown += !hours;
        weeks[i].gpuHours += hours.value_or(0) * double(to - from) / length;
    }
}

// Of tasks that share a row, how many they are beyond it. Their ids say so, "47_[8-39]", "8[2,5].pbs", "8[].pbs": they
// are found in the index that the sums take, and the others' records need not be read.
Result<int> unlistedTasks(Database &database, const QString &where, const QVariantList &values)
{
    auto rows = database.exec(u"SELECT value FROM jobs WHERE (site, id, submitted) IN (SELECT j.site, j.id, j.submitted"
                              " FROM jobs j"_s
                                  + where
                                  + u" AND instr(j.id, '[')>0 AND (j.id LIKE '%[%-%]%' OR j.id LIKE '%[%,%]%' OR"
                                    " j.id LIKE '%[]%'))"_s,
                              values);
    if (!rows)
        return passOn(rows);
    int tasks = 0;
    while (rows->next())
        tasks += jobOf(QJsonDocument::fromJson(rows->value(0).toByteArray()).object()).tasks - 1;
    return tasks;
}

} // namespace

Result<HistorySum> sum(Database &database, const HistoryQuery &query)
{
    static const QString failed = quotedNames(
        {JobState::Failed, JobState::TimedOut, JobState::OutOfMemory, JobState::NodeFailed, JobState::Preempted});
    static const QString known = failed + u",'"_s + stateName(JobState::Completed) + u'\'';
    const Where where = whereOf(query);
    auto rows = database.exec(u"SELECT count(*), total(j.state IN ("_s + known + u")), total(j.state IN ("_s + failed
                                  + u")), total(j.gpu_hours), total(j.gpu_hours IS NULL AND j.active=0 AND j.state<>'"_s
                                  + stateName(JobState::Cancelled) + u"') FROM jobs j"_s + where.sql(),
                              where.values);
    if (!rows || !rows->next())
        return rows ? failure(Error::Kind::BadReply) : passOn(rows);
    const auto unlisted = unlistedTasks(database, where.sql(), where.values);
    if (!unlisted)
        return passOn(unlisted);
    return HistorySum{.jobs = rows->value(0).toLongLong(),
                      .unlisted = *unlisted,
                      .ended = rows->value(1).toLongLong(),
                      .failed = rows->value(2).toLongLong(),
                      .gpuHours = rows->value(3).toDouble(),
                      .withoutHours = rows->value(4).toLongLong()};
}

// The table lies beside the database, in a place of its own: nothing of it holds up another program, and a database
// that cannot be written is searched all the same.
Result<HistorySum> open(Database &database, int view, const HistoryQuery &query)
{
    if (const auto filled = fillIn(database); !filled && filled.error().kind != Error::Kind::Denied)
        return passOn(filled);
    if (const auto closed = close(database, view); !closed)
        return passOn(closed);
    if (const auto made = database.exec(u"CREATE TEMP TABLE "_s + nameOf(view).mid(5)
                                        + u" (place INTEGER PRIMARY KEY, site TEXT, id TEXT, submitted INTEGER)"_s);
        !made)
        return passOn(made);
    const Where where = whereOf(query);
    if (const auto filled = database.exec(u"INSERT INTO "_s + nameOf(view)
                                              + u" (site, id, submitted) SELECT j.site, j.id, j.submitted FROM jobs j"_s
                                              + where.sql() + orderOf(query) + u" LIMIT ?"_s,
                                          where.values + QVariantList{std::max(0, query.most)});
        !filled)
        return passOn(filled);
    return sum(database, query);
}

Result<QList<SeenJob>> window(Database &database, int view, qint64 first, int count)
{
    auto rows = database.exec(u"SELECT v.site, v.id, "_s + columns() + u" FROM "_s + nameOf(view)
                                  + u" v LEFT JOIN jobs j ON j.site=v.site AND j.id=v.id AND j.submitted=v.submitted"
                                    " AND j.hidden IS NULL"_s
                                  + joins() + u" WHERE v.place>? AND v.place<=? ORDER BY v.place"_s,
                              {first, first + count});
    if (!rows)
        return passOn(rows);
    QList<SeenJob> jobs;
    while (rows->next()) {
        SeenJob seen = seenJob(*rows, 2);
        seen.site = SiteId{rows->value(0).toString()};
        jobs += std::move(seen);
    }
    return jobs;
}

Result<> close(Database &database, int view)
{
    const auto gone = database.exec(u"DROP TABLE IF EXISTS "_s + nameOf(view));
    return gone ? Result<>() : passOn(gone);
}

Result<> setNote(Database &database, const JobKey &job, const QString &note)
{
    return setOne(database, u"note"_s, text(note), job);
}

Result<> setGpuUse(Database &database, const JobKey &job, double gpuBusy)
{
    return setOne(database, u"gpu"_s, gpuBusy, job);
}

Result<int> hide(Database &database, int view, const QList<Places> &places, const QDateTime &when)
{
    int hidden = 0;
    const Result<> done = database.transaction([&]() -> Result<> {
        for (const Places &range : places) {
            const QString which = u" WHERE j.hidden IS NULL AND j.active=0 AND (j.site, j.id, j.submitted) IN (SELECT"
                                  " site, id, submitted FROM "_s
                + nameOf(view) + u" WHERE place>? AND place<=?)"_s;
            const QVariantList between{range.first, range.first + range.count};
            const auto unlisted = unlistedTasks(database, which, between);
            if (!unlisted)
                return passOn(unlisted);
            const auto one = database.exec(u"UPDATE jobs AS j SET hidden=?"_s + which,
                                           QVariantList{when.toMSecsSinceEpoch()} + between);
            if (!one)
                return passOn(one);
            hidden += one->numRowsAffected() + *unlisted;
        }
        return {};
    });
    return done ? Result<int>(hidden) : passOn(done);
}

Result<int> show(Database &database, const QDateTime &when)
{
    const auto shown = database.exec(u"UPDATE jobs SET hidden=NULL WHERE hidden=?"_s, {when.toMSecsSinceEpoch()});
    return shown ? Result<int>(shown->numRowsAffected()) : passOn(shown);
}

Result<QList<SiteId>> sites(Database &database)
{
    auto rows = database.exec(u"SELECT site FROM job_sites ORDER BY site"_s);
    if (!rows)
        return passOn(rows);
    QList<SiteId> sites;
    while (rows->next())
        sites += SiteId{rows->value(0).toString()};
    return sites;
}

Result<QList<WeekOfUse>> weeks(Database &database, const SiteId &site, const QString &account, const QDateTime &since,
                               const QDateTime &now)
{
    QList<WeekOfUse> weeks;
    for (QDate monday = mondayOf(since.toUTC().date()); monday <= now.toUTC().date(); monday = monday.addDays(7))
        weeks += WeekOfUse{monday};
    if (weeks.isEmpty())
        return weeks;
    if (const auto filled = fillIn(database); !filled)
        return passOn(filled);
    // What ended since then was seen since then; by that there is an index.
    auto rows = database.exec(u"SELECT account, started, coalesce(ended, started+elapsed), gpu_hours FROM jobs WHERE"
                              " site=? AND active IN (0,1) AND last_seen>=? AND hidden IS NULL AND started IS NOT NULL"
                              " AND elapsed>0"_s,
                              {site.value, weeks.first().monday.startOfDay(QTimeZone::UTC).toSecsSinceEpoch()});
    if (!rows)
        return passOn(rows);
    const QString project = account.section(u'@', 0, 0);
    while (rows->next()) {
        const QString of = rows->value(0).toString();
        if (!account.isEmpty() && of.compare(account, Qt::CaseInsensitive) != 0
            && of.section(u'@', 0, 0).compare(project, Qt::CaseInsensitive) != 0)
            continue;
        const QVariant hours = rows->value(3);
        spread(weeks, rows->value(1).toLongLong(), rows->value(2).toLongLong(),
               hours.isNull() ? std::nullopt : std::optional(hours.toDouble()));
    }
    return weeks;
}

} // namespace officina::historytable
