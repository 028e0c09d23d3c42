// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs as Slurm 24.11.5 tells them, with the fields a test is about, and a stand-in for its commands.
#pragma once

#include "client/schedulers/scheduler.h"
#include "tests/support/fakescheduler.h"

#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina::testing::slurmjobs {

using namespace Qt::StringLiterals;

inline Dialect dialect(bool accounting = true)
{
    Dialect dialect;
    dialect.kind = Dialect::Kind::Slurm;
    dialect.version = QVersionNumber(24, 11, 5);
    dialect.hasAccounting = accounting;
    return dialect;
}

inline testing::FakeScheduler fake()
{
    return testing::FakeScheduler(
        {u"squeue"_s, u"sacct"_s, u"sbatch"_s, u"scancel"_s, u"scontrol"_s, u"sinfo"_s, u"sacctmgr"_s, u"sshare"_s});
}

// A job as squeue tells it: these fields, the others as of a small running job.
inline QJsonObject queued(const QJsonObject &fields)
{
    QJsonObject job{{u"JobArrayID"_s, u"1"_s},
                    {u"JobID"_s, u"1"_s},
                    {u"ArrayJobID"_s, u"1"_s},
                    {u"ArrayTaskID"_s, u"N/A"_s},
                    {u"State"_s, u"RUNNING"_s},
                    {u"UserName"_s, u"learner"_s},
                    {u"Account"_s, u"demo"_s},
                    {u"QOS"_s, u"normal"_s},
                    {u"Partition"_s, u"gpu"_s},
                    {u"NumNodes"_s, u"1"_s},
                    {u"NumCPUs"_s, u"2"_s},
                    {u"NumTasks"_s, u"2"_s},
                    {u"TimeUsed"_s, u"2:52"_s},
                    {u"TimeLimit"_s, u"30:00"_s},
                    {u"SubmitTime"_s, u"1795913348"_s},
                    {u"EligibleTime"_s, u"1795913348"_s},
                    {u"StartTime"_s, u"1795913349"_s},
                    {u"EndTime"_s, u"1795915149"_s},
                    {u"exit_code"_s, u"0:0"_s},
                    {u"RestartCnt"_s, u"0"_s},
                    {u"NodeList"_s, u"gpu01"_s},
                    {u"Dependency"_s, u"(null)"_s},
                    {u"Reason"_s, u"None"_s},
                    {u"Name"_s, u"wrap"_s},
                    {u"WorkDir"_s, u"/tmp"_s},
                    {u"StdOut"_s, u"/tmp/slurm-%j.out"_s},
                    {u"StdErr"_s, u"(null)"_s},
                    {u"tres-alloc"_s, u"cpu=2,mem=200M,node=1,billing=2"_s}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        job[field.key()] = *field;
    return job;
}

// A job as sacct tells it.
inline QJsonObject accounted(const QJsonObject &fields)
{
    QJsonObject job{{u"JobID"_s, u"1"_s},
                    {u"JobIDRaw"_s, fields.contains("JobID"_L1) ? fields["JobID"_L1] : u"1"_s},
                    {u"User"_s, u"learner"_s},
                    {u"Account"_s, u"demo"_s},
                    {u"QOS"_s, u"normal"_s},
                    {u"Partition"_s, u"gpu"_s},
                    {u"ReqTRES"_s, u"billing=1,cpu=1,mem=2000M,node=1"_s},
                    {u"AllocTRES"_s, u"billing=1,cpu=1,mem=2000M,node=1"_s},
                    {u"State"_s, u"COMPLETED"_s},
                    {u"ElapsedRaw"_s, u"21"_s},
                    {u"TimelimitRaw"_s, u"30"_s},
                    {u"Submit"_s, u"1795913348"_s},
                    {u"Eligible"_s, u"1795913348"_s},
                    {u"Start"_s, u"1795913349"_s},
                    {u"End"_s, u"1795913370"_s},
                    {u"ExitCode"_s, u"0:0"_s},
                    {u"TotalCPU"_s, u"00:00.002"_s},
                    {u"Reason"_s, u"None"_s},
                    {u"NodeList"_s, u"gpu01"_s},
                    {u"JobName"_s, u"wrap"_s},
                    {u"WorkDir"_s, u"/tmp"_s},
                    {u"StdOut"_s, u"/tmp/slurm-%j.out"_s},
                    {u"NNodes"_s, u"1"_s}};
    for (auto field = fields.begin(); field != fields.end(); ++field)
        job[field.key()] = *field;
    return job;
}

inline Job jobOf(const QList<Job> &jobs, const QString &id)
{
    const auto job = std::ranges::find(jobs, JobId{id}, &Job::id);
    return job == jobs.end() ? Job() : *job;
}

inline QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
}

} // namespace officina::testing::slurmjobs
