// SPDX-License-Identifier: GPL-3.0-or-later
//
// When going on with a job costs more than it brings: rules over what is known of it. Pure; who asks and who acts is
// SiteStopLoss. What is not known makes no finding: a rule never goes by a guess.
#pragma once

#include "client/jobs/gpuuse.h"
#include "client/schedulers/budget.h"
#include "client/schedulers/job.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace officina {

struct StopLossFinding {
    enum class Rule {
        IdleGpus,     // all its GPUs, of several nodes those of the first one, have been idle for that many minutes
        NoCheckpoint, // its time limit comes before its next state is due to be saved
        Allocation,   // what is left of the allocation is used up before its time limit
    };
    Rule rule;
    Job job;
    int minutes = 0;     // of idleness
    QDateTime due = {};  // UTC: of the next saved state, or when the allocation is used up
    QDateTime limit = {}; // UTC: of the job's time
    SiteId site = {};
    qint64 lost = 0; // seconds of work since the last saved state, by the time limit
};

// "idle", "checkpoint", "allocation": as they are called in settings and in the records of runs. Others are no rule.
QSet<StopLossFinding::Rule> rulesNamed(const QStringList &names);

// Its time limit; invalid where it has none, or does not run.
QDateTime limitOf(const Job &job);

// minutes: from so many on; 0: never. What was measured more than a few minutes ago tells nothing of now.
std::optional<StopLossFinding> idleGpus(const Job &job, const GpuUse &use, int minutes, const QDateTime &now);

// False: what was found is known of the first of its nodes alone, and the others may be at work. No reason to end it.
bool isOfWholeJob(const StopLossFinding &finding);

// saved: when states were saved, in any order. Three in this run tell a pace, and two do where the first came about as
// long after the job's start as the second after the first; one alone may have been saved for any reason. A job that
// saves later than it used to has no pace either.
std::optional<StopLossFinding> noCheckpoint(const Job &job, QList<QDateTime> saved, const QDateTime &now);

// Of the jobs that run on that allocation, as they use it now, all together; told: when the budget was told. Nothing
// for a unit of which nobody says what it is.
QList<StopLossFinding> shortAllocation(const QList<Job> &jobs, const Budget &budget, const QDateTime &told);

} // namespace officina
