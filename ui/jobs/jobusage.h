// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job used against what it asked for, in words, and what to ask for next time where that
// follows. Nothing is compared that cannot be: the accounting tells the memory of the largest task,
// which says nothing of a node.
#pragma once

#include "client/schedulers/dialect.h"
#include "client/schedulers/job.h"

#include <QtCore/QStringList>

namespace officina::jobusage {

QString processors(const Job &job); // "12 min of 1 h, 20 %"; empty where it is not known
QString memory(const Job &job, Dialect::Kind scheduler);
QStringList hints(const Job &job, Dialect::Kind scheduler);

// "gpu[01-04,07]" -> "gpu01 to gpu04, gpu07"; what it cannot read stays as it is.
QString nodesInWords(const QString &nodeList);
// For a shell beside the running job; empty where there is none.
QString shellCommand(const Job &job, Dialect::Kind scheduler, const QString &login);

} // namespace officina::jobusage
