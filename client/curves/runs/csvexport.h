// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every point of every given run as CSV (RFC 4180): run,tag,step,wall_time,value. Numbers are
// written in the shortest form that reads back as the same double; NaN and infinity as nan, inf
// and -inf; a wall time that was not logged as an empty cell.
#pragma once

#include "client/base/result.h"
#include "client/curves/runs/run.h"

#include <QtCore/QIODevice>

namespace officina {

struct NamedRun {
    QString name;
    const Run *run = nullptr;
};

// Writes to an open device. Local or LocalNoSpace where it refuses.
Result<> writeCsv(QIODevice &out, const QList<NamedRun> &runs);
// The same into a file that appears whole or not at all.
Result<> exportCsv(const QString &path, const QList<NamedRun> &runs);

} // namespace officina
