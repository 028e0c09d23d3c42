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

struct MeasuredRun {
    QString site; // its name, as it was then
    QString job;  // the scheduler's id
    QString name;
    QDateTime started; // UTC; invalid: not known
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
    enum class Scaling {
        Strong, // the same work on more GPUs
        Weak,   // as much more work as there are more GPUs
    };
    Scaling scaling = Scaling::Strong;
    QString workUnit; // "tokens", the user's word; may be empty
    std::optional<double> checkpointMinutes; // between two of them, as the runs wrote them
    QList<MeasuredRun> runs;
    QJsonObject unknown = {};

    bool isEmpty() const { return runs.isEmpty(); }
    bool operator==(const Evidence &) const = default;
};

QJsonObject toJson(const Evidence &evidence);
// Runs that are none, without GPUs or time, are left out.
Evidence evidenceFromJson(QJsonObject json);

// Beside the run with the fewest GPUs, G of them in T seconds; of several with as many GPUs the quickest counts.
struct ScalingPoint {
    MeasuredRun run;
    std::optional<double> speedup; // how much more is done in a second
    double ideal = 1;              // g / G
    std::optional<double> efficiency; // speedup / ideal
};
// By GPUs, the fewest first. speedup: from throughput where the work of both is told; else, of the same work, T / t,
// and of weak scaling, (g / G) · T / t.
QList<ScalingPoint> scaling(const Evidence &evidence);

} // namespace officina
