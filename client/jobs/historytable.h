// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window and the terminal do with the history beyond finding jobs: a search whose result stays on the
// database's side, in its order, so that of half a million jobs only those in view are ever read; sums; notes;
// deleting with a way back; use by week. For the thread of the database; JobHistory asks them on it.
#pragma once

#include "client/jobs/jobtable.h"

#include <QtCore/QDate>

namespace officina {

struct HistorySum {
    qint64 jobs = 0;          // a row each
    qint64 unlisted = 0;      // tasks beyond that: those that the site does not tell apart share one
    qint64 ended = 0;         // of them, with a known outcome
    qint64 failed = 0;        // of those: see needsSomebody()
    double gpuHours = 0;      // of those jobs of which they are known
    qint64 withoutHours = 0;  // that ran, and of which they are not
    bool operator==(const HistorySum &) const = default;
};

struct WeekOfUse {
    QDate monday; // UTC
    double gpuHours = 0;
    int jobs = 0;    // that ran in it
    int unknown = 0; // of them, of which nobody knows the GPUs
    bool operator==(const WeekOfUse &) const = default;
};

struct Places {
    qint64 first = 0;
    qint64 count = 0;
};

namespace historytable {

Result<HistorySum> sum(Database &database, const HistoryQuery &query);

// Searches, and keeps the order of what was found under that number, until it is closed or searched again.
Result<HistorySum> open(Database &database, int view, const HistoryQuery &query);
// Those at these places of it, from 0. A job that went meanwhile is there without an id.
Result<QList<SeenJob>> window(Database &database, int view, qint64 first, int count);
Result<> close(Database &database, int view);

// NotFound where there is no such job.
Result<> setNote(Database &database, const JobKey &job, const QString &note);
// gpuBusy: 1: all the time.
Result<> setGpuUse(Database &database, const JobKey &job, double gpuBusy);

// Deletes the ended ones of those at these places of a search, from 0; how many that were, each task counted. The time tells this
// deletion from others. The way back is there until the next prune().
Result<int> hide(Database &database, int view, const QList<Places> &places, const QDateTime &when);
Result<int> show(Database &database, const QDateTime &when);

// The sites of which there are jobs.
Result<QList<SiteId>> sites(Database &database);

// GPU-hours by week since then, the earliest first, also weeks without any. Jobs that ran over a week's end
// count in each for what they ran in it; those that run now for what they had run when last seen. account: its own
// and those of its project ("project@h100"); empty: all.
Result<QList<WeekOfUse>> weeks(Database &database, const SiteId &site, const QString &account, const QDateTime &since,
                               const QDateTime &now);

} // namespace historytable

} // namespace officina
