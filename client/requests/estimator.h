// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table of runs costs, in the units that calls count in; and what is likely a slip between
// units. Formulas: GPU-hours = runs × nodes × GPUs per node × hours; node-hours = GPU-hours divided
// by the GPUs of one node of the system, never by anything else, and of runs without GPUs runs × nodes × hours.
#pragma once

#include "client/requests/request.h"

namespace officina {

double gpuHours(const QList<RunType> &runs);
double reserveGpuHours(const Compute &compute);
double totalGpuHours(const Compute &compute); // with the reserve
bool usesGpus(const QList<RunType> &runs); // any of them
int largestRunGpus(const QList<RunType> &runs);
int largestRunNodes(const QList<RunType> &runs);

// Nothing where the system's GPUs per node are not known.
std::optional<double> nodeHours(double gpuHours, const System &system);
// With the reserve. Runs on GPUs by the GPUs of the system's nodes; those without by the nodes that they take. Nothing
// where the former are not known; system may be null.
std::optional<double> totalNodeHours(const Compute &compute, const System *system);

inline double hoursOfMonths(int months) // of 30.4 days
{
    return months * 30.4 * 24;
}
// Until all runs are through, the reserve too, where so many are at work side by side without a pause: their hours by
// jobsAtOnce, and never less than the longest.
double hoursSideBySide(const Compute &compute, int jobsAtOnce);

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
