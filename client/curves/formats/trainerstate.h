// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads trainer_state.json of Hugging Face's Trainer (transformers/trainer_callback.py,
// TrainerState): one object, written anew with each checkpoint, whose "log_history" lists what was
// logged. Tags are named as the Trainer names them for TensorBoard: "train/loss", "eval/loss".
#pragma once

#include "client/curves/formats/documentreader.h"
#include "client/curves/formats/logsample.h"

namespace officina {

class TrainerStateReader : public DocumentReader
{
    void consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points) override;
};

Sniffed sniffTrainerState(const LogSample &sample, NameHint hint);
// "global_step", which stands before the history; -1: not there.
qint64 trainerSteps(const LogSample &sample);

} // namespace officina
