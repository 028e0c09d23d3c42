// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Weights & Biases writes beside a run's own file, and all there is of a run that was taken
// from its server: the configuration, and the last value of each metric. Read where the run's own
// file is not there.
#pragma once

#include "client/curves/formats/documentreader.h"

namespace officina {

// files/wandb-summary.json: a series of one point for each number, at the last step. Those of
// dictionaries are called by their path, "val.acc"; what begins with '_' is W&B's own.
class WandbSummaryReader : public DocumentReader
{
    void consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points) override;
};

// files/config.yaml: the "value" of each key as a hyper-parameter, those of dictionaries by their
// path, lists of plain values as one text. Of YAML it reads what W&B writes by default, block style
// with plain and quoted values; all else is left out, line by line, and noted as malformed.
class WandbConfigReader : public DocumentReader
{
    void consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points) override;
};

} // namespace officina
