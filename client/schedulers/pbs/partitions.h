// SPDX-License-Identifier: GPL-3.0-or-later
//
// What qstat -Q, qstat -B and pbsnodes tell, as queues that the user may send jobs to.
#pragma once

#include "client/schedulers/job.h"
#include "client/schedulers/pbs/dsv.h"

#include <QtCore/QStringList>

namespace officina::pbs {

struct Account {
    QString user;
    QStringList groups;
};

// Of nodes nothing where pbsnodes told nothing. Left out: queues that only others may use, those of
// reservations, and those that jobs reach through another queue only.
QList<QueuePartition> partitionsIn(const QList<Entry> &queues, const QList<Entry> &servers, const QList<Entry> &nodes,
                                   const Account &account);

} // namespace officina::pbs
