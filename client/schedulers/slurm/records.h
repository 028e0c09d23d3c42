// SPDX-License-Identifier: GPL-3.0-or-later
//
// squeue's and sacct's records as jobs. Each source is one table of fields: the format that is
// asked for and the reader of what comes back are written from it, so they cannot differ.
//
// Names hold anything: line breaks, separators, another record. So whatever a person typed stands
// between marks of random letters, and no name can end its field or begin a record.
// Fields exist since Slurm 20.11. Sources: man squeue (--Format), man sacct.
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QByteArray>

namespace officina::slurm {

struct JobRecord {
    Job job;
    QByteArray rawId; // the job's own number: 44 of task 42_2
};

// "JobArrayID:0…", for squeue --noheader --Format; mark: randomMark().
QByteArray queueFormat(const QByteArray &mark);
// What stands before the first record, or is none, is passed over: a greeting of the site.
QList<JobRecord> queueRecords(QByteArrayView text, const QByteArray &mark);
// The same where nothing is to be merged with it.
QList<Job> queueJobs(QByteArrayView text, const QByteArray &mark);

// What an accounting can tell.
struct AccountingTells {
    bool output = true; // where it is, as since 24.05
    bool gpus = true;   // where it counts none, 0 would be said of every job
};
// "JobID,…" for sacct --parsable2 --noheader --noconvert --delimiter=mark.
QByteArray accountingFormat(const AccountingTells &tells);
// Jobs with what their steps ("42.batch") add to them.
QList<JobRecord> accountingRecords(QByteArrayView text, const QByteArray &mark, const AccountingTells &tells);

// The queue is ahead of the accounting in what happens; the accounting knows what was used. In the
// order of the queue, then those that the accounting alone knows.
QList<Job> merged(QList<JobRecord> queue, const QList<JobRecord> &accounting);

// Of one that has ended, "code:signal". Neither is told by a 0 of one that something else ended, the user, its time
// limit or a node, before its program had ended.
void takeExit(Job &job, int code, int signal);

} // namespace officina::slurm
