// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs of two sites for the tests of the history.
#pragma once

#include "client/jobs/jobtable.h"

#include <QtCore/QTimeZone>

namespace officina::testing {

using namespace Qt::StringLiterals;

inline QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'795'000'000 + seconds, QTimeZone::UTC);
}

inline Job simpleJob(const QString &id, JobState state, qint64 submitted, const QString &name = u"train"_s)
{
    Job job;
    job.id = {id};
    job.name = name;
    job.account = u"demo"_s;
    job.state = state;
    job.times.submitted = at(submitted);
    job.workFolder = RemotePath("/w/runs/" + id.toUtf8());
    if (hasEnded(state))
        job.times.ended = at(submitted + 50);
    return job;
}

inline const SiteId lumi{u"lumi"_s};
inline const SiteId mn5{u"mn5"_s};

inline RunRecord runOf(const QString &job)
{
    return {.site = lumi,
            .job = JobId{job},
            .name = u"train"_s,
            .folder = RemotePath("/w/runs/" + job.toUtf8()),
            .script = RemotePath("/w/runs/" + job.toUtf8() + "/job.sbatch"),
            .output = RemotePath("/w/runs/" + job.toUtf8() + "/output.txt"),
            .logs = RemotePath("/w/runs/" + job.toUtf8() + "/logs"),
            .submitted = at(900)};
}

inline QStringList idsOf(const Result<QList<SeenJob>> &jobs)
{
    QStringList ids;
    if (jobs)
        for (const SeenJob &seen : *jobs)
            ids += seen.site.value + u'/' + seen.job.id.value;
    return ids;
}

} // namespace officina::testing
