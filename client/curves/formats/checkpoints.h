// SPDX-License-Identifier: GPL-3.0-or-later
//
// States of training that were saved, told by the names that trainers give them: Hugging Face's
// checkpoint-500/, Lightning's epoch=3-step=500.ckpt, DeepSpeed's global_step500/, Megatron's
// iter_0000500/, TensorFlow's model.ckpt-500.index, checkpoint_500.pt and the like. Names that tell
// an epoch alone are none: nobody knows its step.
#pragma once

#include "client/base/remotepath.h"

#include <QtCore/QByteArray>

#include <optional>

namespace officina {

struct Checkpoint {
    RemotePath folder; // that it lies in, below the opened one, without a last "checkpoints"
    qint64 step = 0;

    bool operator==(const Checkpoint &) const = default;
    auto operator<=>(const Checkpoint &) const = default;
};

// What one file of each checkpoint matches, after the last "/" before it: a regular expression for
// PCRE and Python alike, see logPattern().
QByteArrayView checkpointPattern();
std::optional<Checkpoint> checkpointOf(const RemotePath &path);
// Whether a path is a folder or lies in it; the empty one holds all.
bool isWithin(const RemotePath &path, const RemotePath &folder);
// Whether a checkpoint is one of a run: it lies in the run's folder or below, or the run's folder
// below where it lies (logs in a folder of their own).
bool isOfRun(const Checkpoint &checkpoint, const RemotePath &run);

} // namespace officina
