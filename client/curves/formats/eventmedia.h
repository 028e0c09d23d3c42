// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an event file holds beside scalars: histograms, images and text, in the forms of TensorFlow
// 1 (fields of their own) and 2 (tensors, told apart by the plugin), and hyper-parameters.
// (tensorboard/plugins/{histogram,image,text,hparams}, tensorflow/core/framework/summary.proto)
#pragma once

#include "client/curves/formats/eventmessage.h"
#include "client/curves/formats/media.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace officina {

// True where the value is one that is shown; damaged where it claims to be and makes no sense.
bool mediaOf(const SummaryValue &value, QByteArrayView plugin, TaggedMedia &media, bool &damaged);

// What a value of the hparams plugin says of a session; empty where it says nothing.
struct SessionStart {
    QList<std::pair<QString, QString>> parameters; // names and values
    QString group; // what the sessions that are one trial have in common, as the user called it
};
SessionStart sessionStart(const SummaryValue &value);

} // namespace officina
