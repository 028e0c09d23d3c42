// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job used against what it asked for, in words, and what to ask for next time where that
// follows (client/jobs/efficiency.h). Nothing is compared that cannot be: the accounting tells the memory of the largest task,
// which says nothing of a node.
#pragma once

#include "client/schedulers/dialect.h"
#include "client/schedulers/job.h"
#include "client/sites/site.h"

#include <QtCore/QStringList>

#include <optional>

namespace officina::jobusage {

QString processors(const Job &job); // "12 min of 1 h, 20 %"; empty where it is not known
QString memory(const Job &job, Dialect::Kind scheduler);
// What to ask for next time, one sentence each; earlier: jobs among which those of its name are found.
QStringList hints(const Job &job, const QList<Job> &earlier, std::optional<double> gpuBusy);

// "gpu[01-04,07]" -> "gpu01 to gpu04, gpu07"; what it cannot read stays as it is.
QString nodesInWords(const QString &nodeList);
// For a shell at the first node of a job that runs, in words: as a step of the job, which Slurm allows everywhere;
// and by ssh, where the site lets its users sign in to the nodes of their jobs. Empty where there is none.
QStringList shellBeside(const Job &job, Dialect::Kind scheduler, const Site &site);
QStringList shellOnNode(const Job &job, const Site &site);
bool letsOntoNodes(const Site &site); // false: surely not, whoever asks

} // namespace officina::jobusage
