// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs as a table for other programs: RFC 4180 in UTF-8, decimal points, times in UTC. A name that a
// spreadsheet would take for a formula is written so that it stays a name.
#pragma once

#include "client/jobs/jobtable.h"

#include <QtCore/QByteArray>

namespace officina {

// With a first line that names the columns, unless these go on from others; what is not known is an empty cell.
QByteArray jobsCsv(const QList<SeenJob> &jobs, bool withNames = true);

} // namespace officina
