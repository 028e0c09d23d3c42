// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sums; see the header for the formulas.
#include "client/requests/estimator.h"

#include <algorithm>
#include <numeric>

namespace officina {

double gpuHours(const QList<RunType> &runs)
{
    return std::accumulate(runs.cbegin(), runs.cend(), 0.0,
                           [](double sum, const RunType &run) { return sum + run.gpuHours(); });
}

double reserveGpuHours(const Compute &compute)
{
    return gpuHours(compute.runs) * compute.reservePercent / 100.0;
}

double totalGpuHours(const Compute &compute)
{
    return gpuHours(compute.runs) + reserveGpuHours(compute);
}

bool usesGpus(const QList<RunType> &runs)
{
    return std::ranges::any_of(runs, [](const RunType &run) { return run.gpusPerNode > 0; });
}

int largestRunGpus(const QList<RunType> &runs)
{
    int most = 0;
    for (const RunType &run : runs)
        most = std::max(most, run.gpus());
    return most;
}

int largestRunNodes(const QList<RunType> &runs)
{
    int most = 0;
    for (const RunType &run : runs)
        most = std::max(most, run.nodes);
    return most;
}

std::optional<double> nodeHours(double gpuHours, const System &system)
{
    if (system.gpusPerNode.valueOr(0) < 1)
        return {};
    return gpuHours / *system.gpusPerNode;
}

std::optional<double> totalNodeHours(const Compute &compute, const System *system)
{
    double hours = 0;
    for (const RunType &run : compute.runs) {
        const auto ofRun = run.gpusPerNode < 1 ? std::optional(run.nodeHours())
            : system                           ? nodeHours(run.gpuHours(), *system)
                                               : std::nullopt;
        if (!ofRun)
            return {};
        hours += *ofRun;
    }
    return hours * (1 + compute.reservePercent / 100.0);
}

double hoursSideBySide(const Compute &compute, int jobsAtOnce)
{
    double all = 0;
    double longest = 0;
    for (const RunType &run : compute.runs) {
        all += run.hours * run.runs;
        longest = std::max(longest, run.runs > 0 ? run.hours : 0);
    }
    return std::max(longest, all * (1 + compute.reservePercent / 100.0) / std::max(jobsAtOnce, 1));
}

double trainingGpuHours(double parameters, double tokens, double sustainedFlops)
{
    return sustainedFlops > 0 ? 6 * parameters * tokens / (sustainedFlops * 3600) : 0;
}

UnitMismatch unitMismatch(const Compute &compute, int largestJobGpus, const System *system)
{
    if (system && system->gpusPerNode) {
        const int perNode = *system->gpusPerNode;
        for (const RunType &run : compute.runs) {
            if (run.gpusPerNode > perNode)
                return run.gpusPerNode == system->gpuUnitsPerNode.valueOr(0) ? UnitMismatch::HalfModulesForModules
                                                                             : UnitMismatch::MoreGpusThanNode;
        }
    }
    const int gpus = largestRunGpus(compute.runs);
    const int nodes = largestRunNodes(compute.runs);
    if (largestJobGpus > 0 && largestJobGpus < gpus && largestJobGpus == nodes)
        return UnitMismatch::LargestJobInNodes;
    return UnitMismatch::None;
}

} // namespace officina
