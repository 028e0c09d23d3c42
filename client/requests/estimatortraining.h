// SPDX-License-Identifier: GPL-3.0-or-later
//
// What training a dense transformer takes: operations, GPU-hours, memory, storage, files, calendar. Pure, and rules
// of thumb: a measured run (evidence.h) says more. Every formula names its source; what the catalogue does not know
// of a system, and the user did not tell, stays unknown.
#pragma once

#include "client/catalogue/system.h"
#include "client/requests/request.h"

namespace officina {

// How the numbers of a model are kept while it is trained.
enum class Recipe {
    MixedAdam, // bf16 or fp16 with a copy in fp32, Adam
    FullAdam,  // fp32, Adam
    MixedSgd,  // bf16 or fp16 with a copy in fp32, SGD with momentum
    Inference, // 16 bits; nothing is trained
};

// Which of what the forward pass computes is kept for the backward pass.
enum class Recompute {
    None,      // all is kept
    Attention, // the attention is computed again ("selective")
    All,       // the input of each layer alone is kept ("full")
};

// Of one GPU's share of the model; all above 0, or nothing of it is known.
struct ModelShape {
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int sequence = 0;   // tokens
    int microBatch = 0; // sequences that one GPU works on at once
    Recompute recompute = Recompute::Attention;

    bool isKnown() const { return layers > 0 && hidden > 0 && heads > 0 && sequence > 0 && microBatch > 0; }
};

struct TrainingPlan {
    double parameters = 0;
    double tokens = 0; // of all passes together
    Recipe recipe = Recipe::MixedAdam;
    ModelShape shape = {};
    // Of one GPU, FLOP per second. Sustained: as measured, or as others reckon; else peak × utilisation, 0 to 1.
    std::optional<double> sustained = {};
    bool isOfOthers = false; // sustained is the catalogue's rule of thumb
    std::optional<double> peak = {};
    std::optional<double> utilisation = {};
    std::optional<double> gpuMemory = {}; // bytes of one GPU; nothing: as the catalogue knows
    int nodes = 0;       // at once; 0: as few as the memory takes
    int trials = 1;      // trainings like this one
    int jobsAtOnce = 1;
    int checkpoints = 0; // kept at the same time
    double dataBytes = 0; // read and written besides
    double files = 0;     // besides the checkpoints'
};

// Bytes. Weights, gradients and optimiser for all of the model; activations for each GPU.
struct MemoryNeed {
    double weights = 0;
    double gradients = 0;
    double optimiser = 0;
    std::optional<double> activations; // nothing: the shape is not known

    double states() const { return weights + gradients + optimiser; }
};

// What nobody told and the catalogue does not know.
enum class Lacking { Speed, GpuMemory, GpusPerNode, Shape };

struct TrainingNeed {
    double flops = 0;                    // of one training
    std::optional<double> sustained;     // FLOP per second of one GPU
    std::optional<double> gpuHours;      // of one training
    MemoryNeed memory;
    std::optional<double> gpuMemory;     // bytes of one GPU
    std::optional<int> gpusAtLeast;      // for the memory alone; nothing: not known, or none is enough
    bool activationsFit = true;          // false: not on one GPU, however many there are
    std::optional<int> nodes;            // that the plan runs on
    std::optional<int> gpus;             // of those
    std::optional<double> hours;         // wall time of one training on those
    std::optional<double> weeks;         // of all trainings, jobsAtOnce side by side, without a pause
    double checkpointBytes = 0;          // of one
    double storageBytes = 0;
    double files = 0;
    QList<Lacking> lacking;
};

// 6 × parameters × tokens: two operations for each parameter and token forwards, four backwards (Kaplan et al. 2020,
// arXiv:2001.08361, 2.1). Inference is the forward pass alone: 2 × parameters × tokens.
double trainingFlops(double parameters, double tokens, Recipe recipe = Recipe::MixedAdam);

// Bytes for each parameter: mixed precision with Adam 2 + 2 + 12, of which 12 are the fp32 copy, momentum and
// variance (Rajbhandari et al. 2020, arXiv:1910.02054, 3.1); fp32 with Adam 4 + 4 + 8; mixed precision with SGD
// 2 + 2 + 8. Activations for each GPU and layer, s tokens, b sequences, h hidden, a heads, without any splitting of
// a layer: s·b·h·(34 + 5·a·s/h), with the attention computed again 34·s·b·h, with all of it again 2·s·b·h
// (Korthikanti et al. 2022, arXiv:2205.05198, 4.1 to 5).
MemoryNeed memoryNeed(double parameters, Recipe recipe, const ModelShape &shape);

// The least number of GPUs whose memory holds the model's states spread evenly over all of them (ZeRO 3, FSDP) beside
// the activations of each, with one tenth of each left to the framework: states / (0.9 × memory − activations).
// The tenth is this program's own margin. Nothing where the activations alone fill a GPU.
std::optional<int> gpusForMemory(const MemoryNeed &need, double gpuMemory);

// Weights and optimiser states; no gradients.
double checkpointBytes(double parameters, Recipe recipe);

// system may be null. GPU memory as the catalogue has it: GB, powers of 1000.
TrainingNeed trainingNeed(const TrainingPlan &plan, const System *system);

} // namespace officina
