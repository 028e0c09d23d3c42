// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job uses while it runs. What nobody measured is nothing, never 0.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace officina {

struct GpuNow {
    QString node;
    int index = 0;                // on its node
    std::optional<int> percent;   // of the last moment that it was busy
    std::optional<qint64> memory; // bytes in use
    bool operator==(const GpuNow &) const = default;
};

struct UsageNow {
    // Of the steps that run now, where the scheduler gathers it.
    std::optional<qint64> maxMemory; // bytes, the most that one of its tasks held so far
    QString memoryNode;              // of that task
    std::optional<double> cpuTime;   // seconds of all processors
    std::optional<double> gpuBusy;   // 1: all the time, on average

    // What a program beside the job said of its GPUs: Untold where no node has one that tells, Refused where
    // it could not be started, with the scheduler's words.
    enum class Gpus { NotAsked, Told, Untold, Refused };
    Gpus gpusAre = Gpus::NotAsked;
    QList<GpuNow> gpus;
    QString gpuWords;

    bool knowsNothing() const { return !maxMemory && !cpuTime && !gpuBusy; }
    bool operator==(const UsageNow &) const = default;
};

} // namespace officina
