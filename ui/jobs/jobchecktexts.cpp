// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks in words; see the header.
#include "ui/jobs/jobchecktexts.h"

#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina::jobtexts {

namespace {

struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(officina::CheckTexts)
};

using Verdict = JobCheck::Verdict;

QString account(const JobCheck &check)
{
    if (check.name.isEmpty())
        return CheckTexts::tr("This site refuses jobs without a project.");
    switch (check.verdict) {
    case Verdict::Fine: return CheckTexts::tr("You may use the project %1.").arg(check.name);
    case Verdict::Problem: return CheckTexts::tr("You may not use the project %1, says the site.").arg(check.name);
    case Verdict::Unknown: return CheckTexts::tr("Whether you may use the project %1 is not known.").arg(check.name);
    }
    return {};
}

QString qos(const JobCheck &check)
{
    if (check.name.isEmpty())
        return CheckTexts::tr("This site refuses jobs without a QoS.");
    switch (check.verdict) {
    case Verdict::Fine: return CheckTexts::tr("You may use the QoS %1.").arg(check.name);
    case Verdict::Problem: return CheckTexts::tr("You may not use the QoS %1, says the site.").arg(check.name);
    case Verdict::Unknown: return CheckTexts::tr("Whether you may use the QoS %1 is not known.").arg(check.name);
    }
    return {};
}

QString time(const JobCheck &check)
{
    const QString asked = formats::duration(qint64(check.asked)), limit = formats::duration(qint64(check.limit));
    return check.verdict == Verdict::Fine
        ? CheckTexts::tr("%1 is within the partition's limit of %2.", "two times").arg(asked, limit)
        : CheckTexts::tr("%1 is more than the partition's limit of %2.", "two times").arg(asked, limit);
}

QString memory(const JobCheck &check)
{
    const QString asked = jobtexts::memory(qint64(check.asked)), limit = jobtexts::memory(qint64(check.limit));
    switch (check.verdict) {
    case Verdict::Fine: return CheckTexts::tr("%1 of memory fit on a node with %2.").arg(asked, limit);
    case Verdict::Problem: return CheckTexts::tr("%1 of memory do not fit on a node with %2.").arg(asked, limit);
    case Verdict::Unknown: return CheckTexts::tr("How much memory a node has is not known.");
    }
    return {};
}

QString counted(const JobCheck &check, bool gpus)
{
    const int asked = int(check.asked), limit = int(check.limit);
    const QString wanted =
        gpus ? CheckTexts::tr("%n GPU(s)", nullptr, asked) : CheckTexts::tr("%n core(s)", nullptr, asked);
    switch (check.verdict) {
    case Verdict::Fine:
        return CheckTexts::tr("%1 fit on a node, which has %2.", "GPUs or cores").arg(wanted).arg(limit);
    case Verdict::Problem:
        return CheckTexts::tr("%1 do not fit on a node, which has %2.", "GPUs or cores").arg(wanted).arg(limit);
    case Verdict::Unknown:
        return gpus ? CheckTexts::tr("How many GPUs a node has is not known.")
                    : CheckTexts::tr("How many cores a node has is not known.");
    }
    return {};
}

QString budget(const JobCheck &check, const JobSpec &job, const GpuRequest &gpu)
{
    const QString atMost = gpuHours(check.asked);
    const auto charge = chargeAtMost(job, gpu);
    if (check.verdict == Verdict::Unknown) {
        if (charge && gpu.hours == GpuRequest::Hours::Node)
            return CheckTexts::tr("This job takes at most %1 (%2 node-hours here). What is left is not known.")
                .arg(atMost, formats::decimal(*charge));
        return CheckTexts::tr("This job takes at most %1. What is left is not known.").arg(atMost);
    }
    const QString left = gpuHours(check.limit);
    const double share = check.limit > 0 ? 100 * check.asked / check.limit : 0; // per cent
    if (check.verdict == Verdict::Problem)
        return CheckTexts::tr("The project has %1 left, this job takes up to %2.").arg(left, atMost);
    return CheckTexts::tr("The project has %1 left, this job takes at most %2 (%3 %).", "amounts, and their share")
        .arg(left, atMost, formats::decimal(share, share < 1 ? 2 : 0));
}

QString room(const JobCheck &check)
{
    if (check.verdict == Verdict::Unknown)
        return CheckTexts::tr("How much may be written to the run folder is not known.");
    return check.verdict == Verdict::Fine
        ? CheckTexts::tr("The run folder's file system has %1 free.").arg(formats::bytes(qint64(check.asked)))
        : CheckTexts::tr("The run folder's file system has only %1 free.").arg(formats::bytes(qint64(check.asked)));
}

} // namespace

QString check(const JobCheck &check, const JobSpec &job, const GpuRequest &gpu)
{
    using Subject = JobCheck::Subject;
    switch (check.subject) {
    case Subject::Account: return account(check);
    case Subject::Qos: return qos(check);
    case Subject::Partition:
        return check.isCertain ? CheckTexts::tr("The site has no partition %1.").arg(check.name)
                               : CheckTexts::tr("The partition %1 is not in service now.").arg(check.name);
    case Subject::Time: return time(check);
    case Subject::Memory: return memory(check);
    case Subject::Processors: return counted(check, false);
    case Subject::Gpus: return counted(check, true);
    case Subject::Budget: return budget(check, job, gpu);
    case Subject::Space: return room(check);
    case Subject::Files: return CheckTexts::tr("Only %n more file(s) may be made there.", nullptr, int(check.asked));
    case Subject::Arch:
        return CheckTexts::tr("The nodes are ARM (aarch64): programs and containers for x86 do not run there.");
    case Subject::Modules: return CheckTexts::tr("Whether the modules are there is not known.");
    }
    return {};
}

QString size(const JobSpec &job)
{
    const QString time = formats::duration(job.timeLimit);
    if (job.nodes == 1 && job.gpus > 0)
        return CheckTexts::tr("%1, %2", "GPUs or nodes, time")
            .arg(CheckTexts::tr("%n GPU(s)", nullptr, job.gpus), time);
    return CheckTexts::tr("%1, %2", "GPUs or nodes, time").arg(CheckTexts::tr("%n node(s)", nullptr, job.nodes), time);
}

} // namespace officina::jobtexts
