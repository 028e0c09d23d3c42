// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table of runs costs, in the units that calls count in; and what is likely a slip between
// units. Formulas: GPU-hours = runs × nodes × GPUs per node × hours; node-hours = GPU-hours divided
// by the GPUs of one node of the system, never by anything else.
#pragma once

#include "client/requests/request.h"

namespace officina {

double gpuHours(const QList<RunType> &runs);
double reserveGpuHours(const Compute &compute);
double totalGpuHours(const Compute &compute); // with the reserve
int largestRunGpus(const QList<RunType> &runs);
int largestRunNodes(const QList<RunType> &runs);

// Nothing where the system's GPUs per node are not known.
std::optional<double> nodeHours(double gpuHours, const System &system);

// How many GPUs have to be busy without a pause to use it all in that many months (of 30.4 days).
double gpusBusyThroughout(double gpuHours, int months);

// GPU-hours of one training run of a dense transformer: 6 × parameters × tokens /
// (sustained FLOP per second × 3600).
double trainingGpuHours(double parameters, double tokens, double sustainedFlops);

// A figure that looks as if it had been written in another unit than its label says.
enum class UnitMismatch {
    None,
    LargestJobInNodes,     // the largest job is given in nodes where GPUs are asked for
    MoreGpusThanNode,      // a run uses more GPUs per node than the node has
    HalfModulesForModules, // …and exactly the number of half modules (LUMI: 8 for 4)
};
// largestJobGpus: as it was told; 0: not.
UnitMismatch unitMismatch(const Compute &compute, int largestJobGpus, const System *system);

} // namespace officina
