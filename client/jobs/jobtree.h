// SPDX-License-Identifier: GPL-3.0-or-later
//
// An array, a heterogeneous job or a chain as one thing: its parts under one job that says how they do.
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QMap>

namespace officina {

struct JobGroup {
    Job job;          // of an ordinary job itself; else what the parts make together
    QList<Job> parts; // empty for an ordinary job

    int links = 0;    // of a chain: how many were planned; its parts are those that are known, in their order
    int link = 0;     // that job is, from 1 on; 0: not known

    bool isChain() const { return links > 0; }
    bool isArray() const { return !parts.isEmpty() && !parts.first().part && !isChain(); }
    int count(JobState state) const; // tasks in that state, also those that have no record of their own
    int tasks() const;               // all of them
    const Job &each() const;         // of an array one of its tasks: what it has, each of them has; else the job
    // Of all parts together, also where they ran one after the other; nothing where one does not tell.
    std::optional<double> gpuHours() const;
    bool operator==(const JobGroup &) const = default;
};

// GPU-hours that it used so far: none while it waits.
std::optional<double> usedBy(const Job &job);

// What the parts are together: it runs while one runs, waits while one waits, and ended as the worst of them did; times
// are the earliest and the latest. Amounts are of what there is at once: sums of all parts of a heterogeneous job, and of
// those tasks of an array that run now; where none does, what one of them has. Of one part unknown, unknown.
Job together(const JobId &id, const QList<Job> &parts);

// A task that is among those that still wait, of which there is one record for all; else nothing.
std::optional<Job> waitingTask(const Job &waitingRest, const JobId &id);

// In the order in which the first of each comes.
QList<JobGroup> grouped(const QList<Job> &jobs);

// Whether it ran, be it for a moment.
bool hasBegun(const Job &job);

// The links that are known of a chain, at least one, as one thing. job is then the link that matters now, under its own
// number: the one that runs, else the next that waits, else the last that began.
JobGroup chainOf(QList<Job> links, int planned);

// Makes one of the links of each chain, at the place of the first that comes. They are known by the run folder that
// they share (linksPlanned()), whoever sent them.
void foldChains(QList<JobGroup> &groups);

} // namespace officina
