// SPDX-License-Identifier: GPL-3.0-or-later
//
// What qstat tells of jobs, as jobs. An array gives a record for each of its subjobs that began, and
// one for all that still wait, as with Slurm: PBS's own record of the array is none of them.
#pragma once

#include "client/schedulers/job.h"
#include "client/schedulers/pbs/dsv.h"

namespace officina::pbs {

// "73[2].pbs1": parent "73[].pbs1", index "2", of the server "pbs1".
struct IdParts {
    QString number;
    bool hasBrackets = false;
    QString index; // or a set of them; empty: the array itself
    QString server; // with its dot; may be empty
    QString array() const { return number + QStringLiteral("[]") + server; }
};
IdParts partsOf(const QString &id);

// In the order of the entries. tellsEnds: the server keeps ended jobs, so that a subjob that left
// nothing but "finished" behind was deleted before it began.
QList<Job> jobsIn(const QList<Entry> &entries, bool tellsEnds);

} // namespace officina::pbs
