// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs as rows of the table and of a sweep.
#pragma once

#include "client/follow/runalerts.h"
#include "ui/curves/runs/runtablemodel.h"

namespace officina {

// By tag: what it took the run to reach its targets.
QMap<QString, Reached> reachedTargets(const RunEntry &entry, const RunAlerts &alerts);
QList<RunRow> runRows(const QList<RunEntry> &entries, const RunAlerts &alerts);

// The keys of the runs that hold what a session logged, by its key; see partsOfSessions().
QHash<QString, QStringList> partKeys(const QList<RunEntry> &entries);

} // namespace officina
