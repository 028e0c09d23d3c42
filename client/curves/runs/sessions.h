// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs below a run that has hyper-parameters, as TensorBoard's HParams plugin takes them: that run is a session, and what
// the runs in its folders logged (train/, validation/) are metrics of the session, each called by the folder and the tag.
// (tensorboard/plugins/hparams/backend_context.py, _compute_metric_names)
#pragma once

#include "client/curves/runs/run.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace officina {

struct SessionPart {
    const Run *run = nullptr;
    QString group; // the folder below the session's: "validation"
};

// The parts of each session, by it. runs: those below one opened folder. A run with hyper-parameters is a session of its
// own; one that lies below several belongs to the nearest.
QHash<const Run *, QList<SessionPart>> partsOfSessions(const QList<const Run *> &runs);

// What the metrics of parts are called beside what the sessions logged themselves, so that none takes another's place.
class PartMetrics
{
public:
    PartMetrics() = default;
    explicit PartMetrics(const QHash<const Run *, QList<SessionPart>> &parts);

    // "validation/loss"; where a session has two metrics of that name, its own or of two folders, "validation.loss", as
    // TensorBoard calls it: then so of all sessions, because one name is one metric.
    QString nameOf(const SessionPart &part, const QString &tag) const;

private:
    QSet<QString> m_own; // of the sessions
    QSet<QString> m_twice; // in one session
};

} // namespace officina
