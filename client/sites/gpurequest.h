// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a site wants to be asked for GPUs, what it counts as one, and whether it counts them a node or a
// job. Values and a pure function: whoever writes a job always says GPUs per node.
#pragma once

#include <QtCore/QStringList>

namespace officina {

struct GpuRequest {
    enum class Count { PerNode, PerJob };
    enum class Unit { Whole, Half }; // Half: two units are one GPU, as the dies of LUMI's MI250X
    enum class Hours { Gpu, Node };

    QStringList options; // "--gres=gpu:%1", "%1" the number; or constant, "--constraint=MI250"
    Count count = Count::PerNode;
    Unit unit = Unit::Whole;
    double hoursPerUnit = 0; // charged for one unit in one hour; 0: unknown
    Hours hours = Hours::Gpu; // which hours those are
    bool hint = false; // second-hand

    bool operator==(const GpuRequest &) const = default;
};

// perNode in the site's units; nodes: 0, not said: one. Nothing where no GPU is asked for, or where the site's way is unknown.
QStringList gpuOptions(const GpuRequest &request, int perNode, int nodes);

// What so many of the site's units are in GPUs as they are sold.
double wholeGpus(const GpuRequest &request, double units);

} // namespace officina
