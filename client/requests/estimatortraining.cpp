// SPDX-License-Identifier: GPL-3.0-or-later
//
// The formulas; their sources stand in the header.
#include "client/requests/estimatortraining.h"

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr double usable = 0.9; // of a GPU's memory; the rest is the framework's

struct BytesPerParameter {
    int weights;
    int gradients;
    int optimiser;
};

BytesPerParameter bytesOf(Recipe recipe)
{
    switch (recipe) {
    case Recipe::MixedAdam: return {2, 2, 12};
    case Recipe::FullAdam: return {4, 4, 8};
    case Recipe::MixedSgd: return {2, 2, 8};
    case Recipe::Inference: return {2, 0, 0};
    }
    return {};
}

std::optional<double> activationBytes(const ModelShape &shape, Recipe recipe)
{
    if (!shape.isKnown())
        return {};
    const double tokensTimesHidden = double(shape.sequence) * shape.microBatch * shape.hidden;
    // The formulas count 16 bits for each value.
    const double width = recipe == Recipe::FullAdam ? 2 : 1;
    if (recipe == Recipe::Inference)
        return 2 * tokensTimesHidden;
    switch (shape.recompute) {
    case Recompute::None:
        return width * shape.layers * tokensTimesHidden * (34 + 5.0 * shape.heads * shape.sequence / shape.hidden);
    case Recompute::Attention: return width * shape.layers * tokensTimesHidden * 34;
    case Recompute::All: return width * shape.layers * tokensTimesHidden * 2;
    }
    return {};
}

void placeOnNodes(TrainingNeed &need, const TrainingPlan &plan, std::optional<int> gpusPerNode)
{
    if (!gpusPerNode) {
        need.lacking.append(Lacking::GpusPerNode);
        return;
    }
    if (plan.nodes > 0)
        need.nodes = plan.nodes;
    else if (need.gpusAtLeast)
        need.nodes = (*need.gpusAtLeast + *gpusPerNode - 1) / *gpusPerNode;
    if (!need.nodes)
        return;
    if (double(*need.nodes) * *gpusPerNode > 1e9) { // more than there are
        need.nodes.reset();
        return;
    }
    need.gpus = *need.nodes * *gpusPerNode;
    if (!need.gpuHours)
        return;
    need.hours = *need.gpuHours / *need.gpus;
    const int waves = (plan.trials + std::max(plan.jobsAtOnce, 1) - 1) / std::max(plan.jobsAtOnce, 1);
    need.weeks = waves * *need.hours / 168;
}

} // namespace

double trainingFlops(double parameters, double tokens, Recipe recipe)
{
    return (recipe == Recipe::Inference ? 2 : 6) * parameters * tokens;
}

MemoryNeed memoryNeed(double parameters, Recipe recipe, const ModelShape &shape)
{
    const BytesPerParameter bytes = bytesOf(recipe);
    return {.weights = bytes.weights * parameters,
            .gradients = bytes.gradients * parameters,
            .optimiser = bytes.optimiser * parameters,
            .activations = activationBytes(shape, recipe)};
}

std::optional<int> gpusForMemory(const MemoryNeed &need, double gpuMemory)
{
    const double room = usable * gpuMemory - need.activations.value_or(0);
    if (room <= 0)
        return {};
    const double gpus = std::ceil(need.states() / room);
    return gpus < 1e9 ? std::optional(std::max(1, int(gpus))) : std::nullopt;
}

double checkpointBytes(double parameters, Recipe recipe)
{
    const BytesPerParameter bytes = bytesOf(recipe);
    return (bytes.weights + bytes.optimiser) * parameters;
}

TrainingNeed trainingNeed(const TrainingPlan &plan, const System *system)
{
    TrainingNeed need;
    need.flops = trainingFlops(plan.parameters, plan.tokens, plan.recipe);
    need.sustained = plan.sustained;
    if (!need.sustained && plan.peak && plan.utilisation)
        need.sustained = *plan.peak * *plan.utilisation;
    if (need.sustained.value_or(0) > 0)
        need.gpuHours = need.flops / (*need.sustained * 3600);
    else
        need.lacking.append(Lacking::Speed);

    need.memory = memoryNeed(plan.parameters, plan.recipe, plan.shape);
    if (!need.memory.activations)
        need.lacking.append(Lacking::Shape);
    need.gpuMemory = plan.gpuMemory;
    if (!need.gpuMemory && system && !system->accelerators.isEmpty() && system->accelerators.first().memoryGb)
        need.gpuMemory = *system->accelerators.first().memoryGb * 1e9;
    if (need.gpuMemory) {
        need.gpusAtLeast = gpusForMemory(need.memory, *need.gpuMemory);
        need.activationsFit = need.memory.activations.value_or(0) < usable * *need.gpuMemory;
    } else {
        need.lacking.append(Lacking::GpuMemory);
    }
    std::optional<int> gpusPerNode;
    if (system && system->gpusPerNode.valueOr(0) > 0)
        gpusPerNode = *system->gpusPerNode;
    placeOnNodes(need, plan, gpusPerNode);

    need.checkpointBytes = checkpointBytes(plan.parameters, plan.recipe);
    need.storageBytes = plan.dataBytes + plan.checkpoints * need.checkpointBytes;
    // One file for each GPU, as sharded checkpoints are written; of one where the GPUs are not known.
    need.files = plan.files + double(plan.checkpoints) * need.gpus.value_or(1);
    return need;
}

} // namespace officina
