// SPDX-License-Identifier: GPL-3.0-or-later
//
// An array, or a heterogeneous job, as one thing: its parts under one job that says how they do.
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QMap>

namespace officina {

struct JobGroup {
    Job job;          // of an ordinary job itself; else what the parts make together
    QList<Job> parts; // empty for an ordinary job

    bool isArray() const { return !parts.isEmpty() && !parts.first().part; }
    int count(JobState state) const; // tasks in that state, also those that have no record of their own
    int tasks() const;               // all of them
    bool operator==(const JobGroup &) const = default;
};

// What the parts are together: it runs while one runs, waits while one waits, and ended as the worst
// of them did; amounts are sums of what is known of all, times the earliest and the latest.
Job together(const JobId &id, const QList<Job> &parts);

// A task that is among those that still wait, of which there is one record for all; else nothing.
std::optional<Job> waitingTask(const Job &waitingRest, const JobId &id);

// In the order in which the first of each comes.
QList<JobGroup> grouped(const QList<Job> &jobs);

} // namespace officina
