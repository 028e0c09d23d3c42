// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job used; see the header.
#include "ui/jobs/jobusage.h"

#include "client/jobs/efficiency.h"
#include "ui/common/terminal.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/efficiencytext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace officina::jobusage {

using namespace Qt::StringLiterals;

namespace {

class JobUsage
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobUsage)
};

// PBS counts the whole job, Slurm's accounting its largest task.
bool isOfWholeJob(Dialect::Kind scheduler)
{
    return scheduler == Dialect::Kind::Pbs;
}

} // namespace

QString processors(const Job &job)
{
    if (job.cpuTime.value_or(0) < 1) // too short to be measured
        return {};
    const QString used = formats::duration(qint64(*job.cpuTime));
    const double all = double(job.cpus().value_or(0)) * double(job.elapsed);
    if (all <= 0)
        return used;
    return JobUsage::tr("%1 of %2, %3", "processor time used, there was, share")
        .arg(used, formats::duration(qint64(all)), formats::percent(std::min(1.0, *job.cpuTime / all)));
}

QString memory(const Job &job, Dialect::Kind scheduler)
{
    const QString asked = job.memory() ? jobtexts::memory(*job.memory()) : QString();
    if (job.state == JobState::Waiting || job.maxMemory.value_or(0) <= 0) // or too short to be measured
        return asked.isEmpty() ? QString() : JobUsage::tr("%1 asked for", "memory").arg(asked);
    const QString used = jobtexts::memory(*job.maxMemory);
    if (isOfWholeJob(scheduler))
        return asked.isEmpty() ? used : JobUsage::tr("%1 at most, of %2 asked for", "memory used").arg(used, asked);
    if (job.nodeMemory && !asked.isEmpty()) {
        const QString most = jobtexts::memory(*job.nodeMemory);
        if (job.nodes() == 1)
            return JobUsage::tr("%1 at most, of %2 asked for", "memory used").arg(most, asked);
        if (const Efficiency use = efficiencyOf(job); use.memoryPerNode)
            return JobUsage::tr("%1 at most on its fullest node, of %2 a node", "memory used, asked for")
                .arg(most, jobtexts::memory(*use.memoryPerNode));
    }
    if (asked.isEmpty() || job.nodes() != 1)
        return JobUsage::tr("%1 by its largest task", "memory used").arg(used);
    return JobUsage::tr("%1 by its largest task, of %2 asked for", "memory used").arg(used, asked);
}

QStringList hints(const Job &job, const QList<Job> &earlier, std::optional<double> gpuBusy)
{
    QStringList all;
    for (const Suggestion &suggestion : suggestionsFor(job, earlier, gpuBusy))
        all += efficiencytext::sentence(suggestion);
    return all;
}

QString nodesInWords(const QString &nodeList)
{
    static const QRegularExpression name(u"^([^\\[\\],]+)(?:\\[([0-9,\\-]+)\\])?([^\\[\\],]*)(?:,|$)"_s);
    QStringList words;
    for (QStringView rest = nodeList; !rest.isEmpty();) {
        const auto match = name.matchView(rest);
        if (!match.hasMatch())
            return nodeList;
        const QString before = match.captured(1);
        const QString after = match.captured(3);
        if (match.capturedLength(2) == 0)
            words += before + after;
        for (const QString &part : match.captured(2).split(u',', Qt::SkipEmptyParts)) {
            const QString first = before + part.section(u'-', 0, 0) + after;
            words += part.contains(u'-')
                ? JobUsage::tr("%1 to %2", "nodes").arg(first, before + part.section(u'-', 1) + after)
                : first;
        }
        rest = rest.sliced(match.capturedLength());
    }
    return words.join(JobUsage::tr(", ", "between nodes"));
}

QStringList shellBeside(const Job &job, Dialect::Kind scheduler, const Site &site)
{
    if (scheduler != Dialect::Kind::Slurm || job.state != JobState::Running)
        return {};
    QStringList words = sshWords(site) << u"srun"_s;
    if (job.part)
        words << u"--jobid="_s + job.parent.value << u"--het-group=%1"_s.arg(*job.part);
    else
        words << u"--jobid="_s + job.id.value;
    return words << u"--overlap"_s << u"-N1"_s << u"-n1"_s << u"--pty"_s << u"bash"_s;
}

bool letsOntoNodes(const Site &site)
{
    return site.origin != Site::Origin::Practice; // its nodes are names of this computer, where nobody serves SSH
}

QStringList shellOnNode(const Job &job, const Site &site)
{
    const QString node = firstNode(job.nodeList);
    return job.state != JobState::Running || node.isEmpty() || !letsOntoNodes(site)
        ? QStringList()
        : sshWordsThrough(site, node, job.user);
}

} // namespace officina::jobusage
