// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks of a job before it is sent; see the header.
#include "client/jobs/jobcheck.h"

#include "client/sites/siteuse.h"

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Subject = JobCheck::Subject;
using Verdict = JobCheck::Verdict;

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 littleSpace = 1'000'000'000; // bytes: for output and a checkpoint
constexpr qint64 fewFiles = 1000;

int tasksOfArray(const JobSpec &spec)
{
    return spec.array.isEmpty() ? 1 : std::max(1, taskCount(QStringView(spec.array).split(u'%').first()));
}

JobCheck compared(Subject subject, double asked, double limit)
{
    const bool known = limit > 0;
    const bool tooMuch = known && asked > limit;
    return {.subject = subject,
            .verdict = tooMuch ? Verdict::Problem
                : known        ? Verdict::Fine
                               : Verdict::Unknown,
            .isCertain = tooMuch,
            .asked = asked,
            .limit = limit};
}

JobCheck named(Subject subject, const QString &name, const std::optional<QStringList> &allowed, bool required)
{
    JobCheck check{.subject = subject, .name = name};
    if (name.isEmpty() && required) {
        check.verdict = Verdict::Problem;
        check.isCertain = true;
    } else if (allowed && !allowed->isEmpty() && !name.isEmpty()) {
        const bool isAllowed = allowed->contains(name, Qt::CaseInsensitive);
        check.verdict = isAllowed ? Verdict::Fine : Verdict::Problem;
        check.isCertain = !isAllowed;
    }
    return check;
}

void checkQueue(const JobSpec &spec, const CheckFacts &facts, QList<JobCheck> &checks)
{
    if (!facts.partitions)
        return;
    const QueuePartition *partition = partitionOf(spec, *facts.partitions);
    if (spec.partition.contains(u','))
        return; // several: each has its own limits
    JobCheck there{.subject = Subject::Partition, .name = partition ? partition->name : spec.partition};
    if (!partition && !spec.partition.isEmpty() && !facts.partitions->isEmpty())
        there.verdict = Verdict::Problem, there.isCertain = true;
    else if (partition && !partition->isUp)
        there.verdict = Verdict::Problem;
    if (there.verdict == Verdict::Problem)
        checks += there;
    if (!partition)
        return;
    if (spec.timeLimit > 0 && partition->maxTime > 0)
        checks += compared(Subject::Time, spec.timeLimit, double(partition->maxTime));
    if (spec.gpus > 0)
        checks += compared(Subject::Gpus, spec.gpus, partition->gpusPerNode);
    // The smallest node: another one may have more.
    auto cpus = compared(Subject::Processors, double(std::max(1, spec.tasks)) * spec.cpus, partition->cpusPerNode);
    auto memory = compared(Subject::Memory, double(spec.memory) * mebibyte, double(partition->memoryPerNode));
    for (JobCheck *check : {&cpus, &memory}) {
        check->isCertain = false;
        if (check->asked > 0)
            checks += *check;
    }
}

void checkRoom(const JobSpec &spec, const CheckFacts &facts, QList<JobCheck> &checks)
{
    if (const auto hours = gpuHoursAtMost(spec, facts.site.gpu)) {
        JobCheck budget{.subject = Subject::Budget, .asked = *hours};
        const bool isIts = facts.budget
            && (spec.account.isEmpty() || facts.budget->account.isEmpty() || facts.budget->account == spec.account);
        if (isIts) {
            budget.limit = facts.budget->left();
            budget.verdict = *hours <= budget.limit ? Verdict::Fine : Verdict::Problem;
        }
        checks += budget;
    }
    if (!facts.space) {
        checks += JobCheck{.subject = Subject::Space};
        return;
    }
    checks += JobCheck{.subject = Subject::Space,
                       .verdict = facts.space->free < littleSpace ? Verdict::Problem : Verdict::Fine,
                       .asked = double(facts.space->free),
                       .limit = double(facts.space->total)};
    if (facts.space->freeFiles >= 0 && facts.space->freeFiles < fewFiles)
        checks +=
            JobCheck{.subject = Subject::Files, .verdict = Verdict::Problem, .asked = double(facts.space->freeFiles)};
}

} // namespace

QList<JobCheck> checkJob(const JobSpec &spec, const CheckFacts &facts)
{
    QList<JobCheck> checks;
    const auto accounts = facts.rights ? std::optional(facts.rights->accounts) : std::nullopt;
    const auto qos = facts.rights ? std::optional(facts.rights->qos) : std::nullopt;
    const JobCheck account = named(Subject::Account, spec.account, accounts, facts.site.accountRule.required);
    const JobCheck quality = named(Subject::Qos, spec.qos, qos, facts.site.qosRequired.value);
    if (!account.name.isEmpty() || account.verdict != Verdict::Unknown)
        checks += account;
    if (!quality.name.isEmpty() || quality.verdict != Verdict::Unknown)
        checks += quality;
    checkQueue(spec, facts, checks);
    checkRoom(spec, facts, checks);
    if (facts.site.arch.value == NodeArch::Aarch64)
        checks += JobCheck{.subject = Subject::Arch};
    return checks;
}

bool isRefused(const QList<JobCheck> &checks)
{
    return std::ranges::any_of(checks, &JobCheck::isCertain);
}

std::optional<double> gpuHoursAtMost(const JobSpec &spec, const GpuRequest &request)
{
    if (spec.gpus < 1 || spec.timeLimit < 1)
        return {};
    return wholeGpus(request, double(spec.gpus) * spec.nodes) * spec.timeLimit / 3600.0 * tasksOfArray(spec);
}

std::optional<double> chargeAtMost(const JobSpec &spec, const GpuRequest &request)
{
    if (request.hoursPerUnit <= 0 || spec.gpus < 1 || spec.timeLimit < 1)
        return {};
    return double(spec.gpus) * spec.nodes * spec.timeLimit / 3600.0 * tasksOfArray(spec) * request.hoursPerUnit;
}

const QueuePartition *partitionOf(const JobSpec &spec, const QList<QueuePartition> &partitions)
{
    const auto found = spec.partition.isEmpty() ? std::ranges::find(partitions, true, &QueuePartition::isDefault)
                                                : std::ranges::find(partitions, spec.partition, &QueuePartition::name);
    return found == partitions.end() ? nullptr : &*found;
}

NodeShare shareOf(const QueuePartition *partition, int gpus)
{
    constexpr int usualCpus = 8, usualMemory = 32 * 1024; // of one GPU
    constexpr int fewCpus = 4, littleMemory = 8 * 1024;   // without one
    const int units = std::max(1, gpus);
    NodeShare share{gpus > 0 ? usualCpus * units : fewCpus, gpus > 0 ? usualMemory * units : littleMemory};
    if (!partition)
        return share;
    const int ofNode = std::max(units, partition->gpusPerNode);
    const auto part = [&](qint64 whole) { return gpus > 0 ? whole * units / ofNode : whole; };
    const qint64 memory = partition->memoryPerNode / mebibyte;
    if (gpus > 0 && partition->gpusPerNode > 0) {
        if (partition->cpusPerNode > 0)
            share.cpus = std::max(1, int(part(partition->cpusPerNode)));
        if (memory > 0)
            share.memory = std::max(1, int(part(memory)));
        // Whole GiB read better, and leave the system its part.
        if (share.memory > 2048)
            share.memory = share.memory / 1024 * 1024;
        return share;
    }
    if (partition->cpusPerNode > 0)
        share.cpus = std::min(share.cpus, partition->cpusPerNode);
    if (memory > 0)
        share.memory = int(std::min<qint64>(share.memory, memory));
    return share;
}

QList<JobSpec> sizesToTry(const JobSpec &spec)
{
    constexpr int leastTime = 600; // seconds: less starts no sooner
    QList<JobSpec> sizes{spec};
    const auto add = [&](const JobSpec &size) {
        if (!sizes.contains(size) && sizes.size() < 3)
            sizes += size;
    };
    JobSpec smaller = spec;
    if (spec.nodes > 1) {
        smaller.nodes = spec.nodes / 2;
        add(smaller);
    } else if (spec.gpus > 1) {
        smaller.gpus = spec.gpus / 2;
        smaller.cpus = spec.tasks > 1 ? spec.cpus : (spec.cpus + 1) / 2;
        smaller.memory = (spec.memory + 1) / 2;
        add(smaller);
    }
    for (const int divisor : {2, 4}) {
        JobSpec shorter = spec;
        shorter.timeLimit = (spec.timeLimit / divisor + 59) / 60 * 60;
        if (shorter.timeLimit >= leastTime)
            add(shorter);
    }
    return sizes;
}

} // namespace officina
