// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a site's jobs after a look at them: what the site said over what was known before.
// Nothing here asks anything. A job that nobody can tell the end of has Ended, never vanished; a record
// that comes later takes its place.
#pragma once

#include "client/jobs/jobpoll.h"

#include <QtCore/QHash>

#include <chrono>

namespace officina {

// For so long an ended job stays in the list; the history keeps it longer.
constexpr auto endedJobsShownFor = std::chrono::days(7);

// Neither ended nor in a state that we do not know.
bool isActive(const Job &job);
// All is known of it that will ever be.
bool isComplete(const Job &job);
// Two values of one job: ids begin anew, but a job that is put back into the queue keeps its own.
bool isSameJob(const Job &before, const Job &now);

// How often the accounting was asked for the end of a job, and answered; after a few times it is not asked
// any more.
using TimesAsked = QHash<JobId, int>;

// All of the last days where nobody knows when the accounting was asked last; else a while more than since
// then, because accountings are behind.
std::chrono::seconds endedSince(const QDateTime &accountingAsked, const QDateTime &now);
// Without endedWithin, which is the caller's.
PollRequest pollRequest(const QList<Job> &known, const TimesAsked &asked);

struct MergedJobs {
    QList<Job> jobs;    // the newest first
    QList<Job> changed; // new, or not as they were; also a former job whose id another one has now
    QList<JobId> gone;  // the waiting rest of an array, which is no job of its own
    QList<Job> started; // waited when last seen
    QList<Job> ended;   // waited or ran when last seen
};
MergedJobs mergeJobs(const QList<Job> &known, const JobList &news, TimesAsked &asked, const QDateTime &now);

} // namespace officina
