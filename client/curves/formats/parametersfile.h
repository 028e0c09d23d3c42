// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the hyper-parameters that a training script writes beside its logs: config.json, args.json, Lightning's
// hparams.yaml, Ultralytics' args.yaml, Hydra's config.yaml. Those of dictionaries are called by their path,
// "optimiser.lr"; lists are one text. Of YAML as in plainyaml.h.
#pragma once

#include "client/curves/formats/documentreader.h"

class QJsonObject;

namespace officina {

// Names and values as text.
using JsonParameters = QList<std::pair<QString, QString>>;
JsonParameters jsonParameters(const QJsonObject &object);

class ParametersReader : public DocumentReader
{
    void consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points) override;
};

} // namespace officina
