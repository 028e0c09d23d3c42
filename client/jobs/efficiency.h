// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job used of what it was given, and what to ask for next time, from it and from earlier runs
// of the same name. Pure; the sentences are ui/present's. What was not measured is nothing, never 0.
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QList>

#include <optional>

namespace officina {

// Each as a share, 1: all of it.
struct Efficiency {
    std::optional<double> cpu;    // processors' time of the time they were held
    std::optional<double> memory; // the fullest node's, at most, of what one node had
    std::optional<double> gpu;    // as somebody measured it
    std::optional<double> time;   // of the limit
    std::optional<qint64> memoryUsed;     // bytes, of the fullest node, at most
    std::optional<qint64> largestTask;    // bytes; how many tasks a node had may not be known
    std::optional<qint64> memoryPerNode;  // bytes, asked for
    std::optional<double> coresBusy;      // on average, of all nodes
    bool operator==(const Efficiency &) const = default;
};

// gpuBusy: the mean share that the GPUs were busy, where somebody measured it.
Efficiency efficiencyOf(const Job &job, std::optional<double> gpuBusy = {});

struct Suggestion {
    enum class Kind {
        LessMemory, // amount: bytes per node; measured: the most that was used
        MoreMemory, // amount: bytes per node; measured: what it had when it ran out
        LessTime,   // amount: seconds; measured: of the longest run
        MoreTime,   // amount: seconds; measured: the limit that it reached
        FewerCpus,  // amount: cores of all nodes; measured: cores busy, rounded up
        IdleGpus,   // measured: per cent busy; nothing to ask for
    };
    Kind kind;
    qint64 amount = 0;
    qint64 measured = 0;
    int runs = 1; // that it goes by
    bool operator==(const Suggestion &) const = default;
};

// The most useful first. earlier: runs of the same name, the newest first, with or without the job itself;
// those that are not like it (another partition, other GPUs or nodes) and all but a few are left aside.
QList<Suggestion> suggestionsFor(const Job &job, const QList<Job> &earlier, std::optional<double> gpuBusy = {});

// Of several tasks, of those of which it is known.
struct Spread {
    double least = 0;
    double middle = 0;
    double most = 0;
    int tasks = 0;
    bool operator==(const Spread &) const = default;
};

// How far the tasks of an array, or the runs of a sweep, lie apart.
struct ArrayUse {
    std::optional<Spread> elapsed; // seconds
    std::optional<Spread> memory;  // bytes, of the largest process each
    std::optional<Spread> cpu;     // share of the processors
    bool operator==(const ArrayUse &) const = default;
};

// Of those that ran and have ended; nothing of fewer than two.
ArrayUse arrayUse(const QList<Job> &tasks);

} // namespace officina
