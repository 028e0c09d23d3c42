// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the history; see the header.
#include "client/jobs/jobrows.h"

#include "client/jobs/efficiency.h"
#include "client/jobs/jobjson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

namespace officina::jobrows {

using namespace Qt::StringLiterals;

namespace {

// For LIKE, in which nothing of it means anything else.
QString pattern(const QString &words)
{
    QString escaped = words;
    for (const QChar special : u"\\%_"_s)
        escaped.replace(special, u'\\' + QString(special));
    return u'%' + escaped + u'%';
}

QString columnOf(HistorySort sort)
{
    switch (sort) {
    case HistorySort::Submitted: return u"submitted"_s;
    case HistorySort::Site: return u"site"_s;
    case HistorySort::Name: return u"name"_s;
    case HistorySort::State: return u"state"_s;
    case HistorySort::Elapsed: return u"elapsed"_s;
    case HistorySort::GpuHours: return u"gpu_hours"_s;
    case HistorySort::Cpu: return u"cpu"_s;
    case HistorySort::Memory: return u"memory"_s;
    case HistorySort::Gpu: return u"gpu"_s;
    case HistorySort::Note: return u"note"_s;
    }
    return {};
}

template <class T> QVariant figure(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QJsonObject object(const QVariant &blob)
{
    return QJsonDocument::fromJson(blob.toByteArray()).object();
}

} // namespace

QVariant secondsOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &seconds)
{
    return seconds.isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), QTimeZone::UTC);
}

QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QString text(const RemotePath &path)
{
    return text(QString::fromUtf8(path.bytes()));
}

void Where::add(const QString &condition, const QVariantList &more)
{
    conditions += condition;
    values += more;
}

Where whereOf(const HistoryQuery &query)
{
    Where where;
    where.add(u"j.hidden IS NULL"_s, {});
    where.oneOf(u"j.site"_s, query.sites, [](const SiteId &site) { return site.value; });
    where.oneOf(u"j.state"_s, query.states, stateName);
    if (query.from.isValid())
        where.add(u"j.submitted>=?"_s, {secondsOf(query.from)});
    if (query.to.isValid())
        where.add(u"j.submitted<?"_s, {secondsOf(query.to)});
    if (!query.name.isEmpty())
        where.add(u"j.name=?"_s, {query.name});
    if (!query.array.isEmpty())
        where.add(u"j.parent=? AND j.parent<>''"_s, {query.array.value}); // the second is what the index has
    if (!query.text.isEmpty())
        where.add(u"(j.name||char(10)||j.id||char(10)||j.account||char(10)||j.partition||char(10)||j.folder||char(10)"
                  "||j.note) LIKE ? ESCAPE '\\'"_s,
                  {pattern(query.text)});
    return where;
}

QString orderOf(const HistoryQuery &query)
{
    const QString column = columnOf(query.sort);
    const QString way = query.order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    if (query.sort == HistorySort::Submitted)
        return u" ORDER BY j.submitted"_s + way
            + u", j.site, CASE j.parent WHEN '' THEN j.id ELSE j.parent END, length(j.id), j.id"_s; // 7_2 before 7_10
    // What is not known, and what has no note, is at the end either way.
    const QString unknown = query.sort == HistorySort::Note ? u"j.note=''"_s : u"j."_s + column + u" IS NULL"_s;
    const QString folded =
        query.sort == HistorySort::Name || query.sort == HistorySort::Note ? u" COLLATE NOCASE"_s : QString();
    return u" ORDER BY "_s + unknown + u", j."_s + column + folded + way + u", j.submitted DESC, j.site, j.id"_s;
}

QString columns()
{
    return u"j.site, j.value, j.first_seen, CASE WHEN j.active THEN max(j.last_seen, coalesce(s.asked, 0)) ELSE"
           " j.last_seen END, r.value, j.note, j.gpu"_s;
}

// The run of the job's own folder; a job that waits may not have told its folder yet.
QString joins()
{
    return u" LEFT JOIN job_sites s ON s.site=j.site LEFT JOIN job_runs r ON r.site=j.site AND"
           " r.job=CASE j.parent WHEN '' THEN j.id ELSE j.parent END AND r.folder=j.folder"_s;
}

SeenJob seenJob(const QSqlQuery &row, int from)
{
    SeenJob seen;
    seen.site = SiteId{row.value(from).toString()};
    seen.job = jobOf(object(row.value(from + 1)));
    seen.firstSeen = timeOf(row.value(from + 2));
    seen.lastSeen = timeOf(row.value(from + 3));
    if (!row.value(from + 4).isNull())
        if (const auto run = runRecord(object(row.value(from + 4))))
            seen.run = *run;
    seen.note = row.value(from + 5).toString();
    if (!row.value(from + 6).isNull())
        seen.gpuBusy = row.value(from + 6).toDouble();
    return seen;
}

QVariantList figuresOf(const Job &job)
{
    const Efficiency used = efficiencyOf(job);
    return {job.elapsed, figure(job.gpuHours()), figure(used.cpu), figure(used.memory)};
}

// A few at a time, so that another program gets its turn.
Result<> fillIn(Database &database)
{
    for (;;) {
        auto rows = database.exec(u"SELECT site, id, submitted, value FROM jobs WHERE elapsed IS NULL LIMIT 500"_s);
        if (!rows)
            return passOn(rows);
        QList<QVariantList> found;
        while (rows->next())
            found +=
                figuresOf(jobOf(object(rows->value(3)))) + QVariantList{rows->value(0), rows->value(1), rows->value(2)};
        rows->finish();
        if (found.isEmpty())
            return {};
        const Result<> done = database.transaction([&]() -> Result<> {
            for (const QVariantList &values : std::as_const(found))
                if (const auto one = database.exec(u"UPDATE jobs SET elapsed=?, gpu_hours=?, cpu=?, memory=?"
                                                   " WHERE site=? AND id=? AND submitted=?"_s,
                                                   values);
                    !one)
                    return passOn(one);
            return {};
        });
        if (!done)
            return done;
    }
}

} // namespace officina::jobrows
