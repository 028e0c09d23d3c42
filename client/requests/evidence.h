// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was measured, as a request shows it: jobs that ran, with their ids, and how they scale. Values and pure sums;
// which job is meant is the user's choice, and what a job did is told by who knows it. What was not measured is
// nothing.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace officina {

enum class Scaling {
    Strong, // the same work on more GPUs
    Weak,   // as much more work as there are more GPUs
};

struct MeasuredRun {
    QString site; // its name, as it was then
    QString job;  // the scheduler's id
    QString name;
    QDateTime started; // UTC; invalid: not known
    Scaling scaling = Scaling::Strong; // that it is evidence of; one job may be of both, as two of these
    int nodes = 0;
    int gpus = 0;
    double seconds = 0;            // of running
    std::optional<double> work;    // done in that time, in the evidence's unit
    std::optional<double> memory;  // bytes, of the fullest node, at most
    std::optional<double> gpuBusy; // 0 to 1
    QJsonObject unknown = {};      // fields of a newer program

    // Per second.
    std::optional<double> throughput() const
    {
        return work && seconds > 0 ? std::optional(*work / seconds) : std::nullopt;
    }
    bool operator==(const MeasuredRun &) const = default;
};

struct Evidence {
    QString workUnit; // "tokens", the user's word; may be empty
    std::optional<double> checkpointMinutes; // between two of them, as the runs wrote them
    QList<MeasuredRun> runs;
    QJsonObject unknown = {};

    bool isEmpty() const { return runs.isEmpty(); }
    bool operator==(const Evidence &) const = default;
};

QJsonObject toJson(const Evidence &evidence);
// Runs that are none, without time or with GPUs below 0, are left out. Those without GPUs stay: a newer program may
// show them, here they are evidence of no scaling.
Evidence evidenceFromJson(QJsonObject json);

// Of all nodes of a job, at most, in bytes; 0: not measured.
double largestMemory(const Evidence &evidence);

// Beside the run with the fewest GPUs, G of them in T seconds; of several with as many GPUs the quickest counts.
struct ScalingPoint {
    MeasuredRun run;
    std::optional<double> speedup; // how much more is done in a second
    double ideal = 1;              // g / G
    std::optional<double> efficiency; // speedup / ideal
};
// Of the runs of that kind, by GPUs, the fewest first. speedup: from throughput where the work of both is told; else, of
// the same work, T / t, and of weak scaling, (g / G) · T / t.
QList<ScalingPoint> scaling(const Evidence &evidence, Scaling kind);
// Of either kind: whether one of them has more than one point.
bool showsScaling(const Evidence &evidence);

} // namespace officina
