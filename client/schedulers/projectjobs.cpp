// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking Slurm for the jobs of accounts; see the header. Sources: man squeue, sacct, slurm.conf (PrivateData).
#include "client/schedulers/projectjobs.h"

#include "client/base/remotepath.h"
#include "client/schedulers/environment.h"
#include "client/schedulers/joborder.h"
#include "client/schedulers/parts.h"
#include "client/schedulers/slurm/failure.h"
#include "client/schedulers/slurm/records.h"

#include <QtCore/QVersionNumber>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Reach = ProjectJobs::Reach;

// "PrivateData = jobs,usage" or "= none": what the controller shows to its owner alone.
Reach reachOf(const Reply &configuration, const QString &user, const QList<Job> &jobs)
{
    // Also to who looks after the account, whatever is kept from all.
    if (!user.isEmpty() && std::ranges::any_of(jobs, [&](const Job &job) { return job.user != user; }))
        return Reach::All;
    for (const QByteArray &line : configuration.out.split('\n')) {
        if (!line.startsWith("PrivateData"))
            continue;
        const QByteArrayList kept = line.mid(line.indexOf('=') + 1).trimmed().toLower().split(',');
        return kept.contains("jobs") || kept.contains("all") ? Reach::Hidden : Reach::All;
    }
    return Reach::Untold;
}

Result<ProjectJobs> read(const QList<Reply> &replies, const QByteArray &mark, bool hasAccounting,
                         const slurm::AccountingTells &tells)
{
    const Reply &configuration = replies.at(0), &user = replies.at(1), &queue = replies.at(2);
    if (queue.exitCode != 0)
        return std::unexpected(slurm::failureOf(queue));
    ProjectJobs told;
    QList<slurm::JobRecord> ended;
    if (!hasAccounting)
        told.accountingError = Error{Error::Kind::Unsupported, u"accounting"_s, {}};
    else if (replies.at(3).exitCode != 0)
        told.accountingError = slurm::failureOf(replies.at(3));
    else
        ended = slurm::accountingRecords(replies.at(3).out, mark, tells);
    told.jobs = slurm::merged(slurm::queueRecords(queue.out, mark), ended);
    sortNewestFirst(told.jobs);
    told.reach = reachOf(configuration, QString::fromUtf8(user.out.trimmed()), told.jobs);
    return told;
}

} // namespace

std::optional<Query<ProjectJobs>> projectJobs(const Dialect &dialect, const QStringList &accounts,
                                              std::chrono::seconds within)
{
    if (dialect.kind != Dialect::Kind::Slurm || accounts.isEmpty())
        return {};
    const QByteArray mark = randomMark();
    const QByteArray names = shellQuote(accounts.join(u',').toUtf8());
    const slurm::AccountingTells tells{dialect.version >= QVersionNumber(24, 5), dialect.countsGpus};
    const qsizetype expected = dialect.hasAccounting ? 4 : 3;
    Parts parts;
    parts.ask("scontrol show config");
    parts.ask("id -un");
    parts.ask("squeue --noheader --states=all --Format=" + shellQuote(slurm::queueFormat(mark))
              + " --account=" + names);
    if (dialect.hasAccounting)
        parts.ask("sacct --parsable2 --noheader --noconvert --delimiter=" + shellQuote(mark)
                  + " --format=" + slurm::accountingFormat(tells) + " --allusers --allocations --accounts=" + names
                  + " --endtime=now --starttime=now-" + QByteArray::number(qint64(within.count())) + "seconds");
    return Query<ProjectJobs>{queryEnvironment(dialect) + parts.script(),
                              [=, hasAccounting = dialect.hasAccounting](const Reply &all) -> Result<ProjectJobs> {
                                  const QList<Reply> replies = parts.replies(all.out);
                                  if (replies.size() < expected) // the script itself failed
                                      return std::unexpected(
                                          slurm::failureOf({all.exitCode ? all.exitCode : 1, {}, all.err}));
                                  return read(replies, mark, hasAccounting, tells);
                              }};
}

} // namespace officina
