// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs below a run that has hyper-parameters, as TensorBoard's HParams plugin takes them: that run is a session, and what
// the runs in its folders logged (train/, validation/) are metrics of the session, each called by the folder and the tag.
// (tensorboard/plugins/hparams/backend_context.py, _compute_metric_names)
#pragma once

#include "client/curves/runs/run.h"

#include <QtCore/QHash>

namespace officina {

struct SessionPart {
    const Run *run = nullptr;
    QString group; // the folder below the session's: "validation"
};

// The parts of each session, by it. runs: those below one opened folder. A run with hyper-parameters is a session of its
// own; one that lies below several belongs to the nearest.
QHash<const Run *, QList<SessionPart>> partsOfSessions(const QList<const Run *> &runs);

} // namespace officina
