// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks of a job before it is sent; see the header.
#include "client/jobs/jobcheck.h"

#include "client/schedulers/scriptoptions.h"
#include "client/sites/siteuse.h"

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Subject = JobCheck::Subject;
using Verdict = JobCheck::Verdict;
using Cause = JobCheck::Cause;

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 littleSpace = 1'000'000'000; // bytes: for output and a checkpoint
constexpr qint64 fewFiles = 1000;

int tasksAndLinks(const JobSpec &spec)
{
    return spec.array.isEmpty() ? std::max(1, spec.links)
                                : std::max(1, taskCount(QStringView(spec.array).split(u'%').first()));
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

const JobLimits *limitsOf(const QList<JobLimits> &all, const QString &name, const QString &partition = {})
{
    const JobLimits *found = nullptr;
    for (const JobLimits &one : all)
        if (one.name == name && (one.partition.isEmpty() ? !found : one.partition == partition))
            found = &one;
    return found;
}

// Of the account and of the QoS that the job has.
struct OfJob {
    const JobLimits *account = nullptr;
    const JobLimits *qos = nullptr;
};

OfJob limitsOf(const JobSpec &spec, const CheckFacts &facts)
{
    if (!facts.rights)
        return {};
    OfJob of;
    of.account = limitsOf(facts.rights->accountLimits,
                          spec.account.isEmpty() ? facts.rights->defaultAccount : spec.account, spec.partition);
    const QString usual = of.account ? of.account->defaultQos : QString();
    of.qos = limitsOf(facts.rights->qosLimits, spec.qos.isEmpty() ? usual : spec.qos);
    return of;
}

// What is within these limits is not spoken of: others are tighter.
void checkLimits(const JobSpec &spec, const OfJob &of, QList<JobCheck> &checks)
{
    const int nodes = nodesOf(spec).value_or(1);
    const auto check = [&](Subject subject, double asked, auto field) {
        for (const JobLimits *limits : {of.qos, of.account}) {
            const double limit = limits ? double(limits->*field) : 0;
            if (limit <= 0)
                continue;
            if (asked > limit)
                checks += JobCheck{.subject = subject,
                                   .verdict = Verdict::Problem,
                                   .isCertain = limits->isRefusedAtOnce,
                                   .name = limits->name,
                                   .asked = asked,
                                   .limit = limit,
                                   .cause = limits == of.qos ? Cause::OfQos : Cause::OfAccount};
            return; // that of the QoS goes before the account's
        }
    };
    check(Subject::Time, spec.timeLimit, &JobLimits::maxTime);
    check(Subject::Nodes, nodes, &JobLimits::nodes);
    check(Subject::Gpus, double(spec.gpus) * nodes, &JobLimits::gpus);
    check(Subject::Processors, double(std::max(1, spec.tasks)) * spec.cpus * nodes, &JobLimits::cpus);
    check(Subject::Memory, double(spec.memory) * mebibyte * nodes, &JobLimits::memory);
}

void checkQueue(const JobSpec &spec, const CheckFacts &facts, QList<JobCheck> &checks)
{
    const OfJob of = limitsOf(spec, facts);
    checkLimits(spec, of, checks);
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
    if (spec.timeLimit > 0 && partition->maxTime > 0 && !(of.qos && of.qos->liftsMaxTime))
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

// In the unit in which the site counts, where it is known what the job costs in that.
void checkBudget(const JobSpec &spec, const CheckFacts &facts, QList<JobCheck> &checks)
{
    const auto hours = gpuHoursAtMost(spec, facts.site.gpu);
    if (!hours)
        return;
    JobCheck check{.subject = Subject::Budget, .asked = *hours};
    const bool isIts = facts.budget
        && (spec.account.isEmpty() || facts.budget->account.isEmpty() || facts.budget->account == spec.account);
    const auto charge = chargeAtMost(spec, facts.site.gpu);
    const bool inNodes = facts.budget && facts.budget->unit == Budget::Unit::NodeHours && charge
        && facts.site.gpu.hours == GpuRequest::Hours::Node;
    if (isIts && (inNodes || facts.budget->unit == Budget::Unit::GpuHours)) {
        check.unit = facts.budget->unit;
        check.asked = inNodes ? *charge : *hours;
        check.limit = facts.budget->left();
        check.verdict = check.asked <= check.limit ? Verdict::Fine : Verdict::Problem;
    }
    checks += check;
}

void checkRoom(const CheckFacts &facts, QList<JobCheck> &checks)
{
    const auto isLess = [](qint64 free, qint64 least) { return free < least ? Verdict::Problem : Verdict::Fine; };
    const QuotaLeft quota = facts.quota.value_or(QuotaLeft());
    if (quota.bytes && (!facts.space || *quota.bytes < facts.space->free))
        checks += JobCheck{.subject = Subject::Space,
                           .verdict = isLess(*quota.bytes, littleSpace),
                           .asked = double(*quota.bytes),
                           .limit = double(quota.limit),
                           .cause = Cause::Quota};
    else if (facts.space)
        checks += JobCheck{.subject = Subject::Space,
                           .verdict = isLess(facts.space->free, littleSpace),
                           .name = quota.bytes ? QString() : facts.site.quotaCommand,
                           .asked = double(facts.space->free),
                           .limit = double(facts.space->total)};
    else
        checks += JobCheck{.subject = Subject::Space};
    std::optional<qint64> files = quota.files;
    if (facts.space && facts.space->freeFiles >= 0)
        files = std::min(facts.space->freeFiles, files.value_or(facts.space->freeFiles));
    if (files)
        checks += JobCheck{.subject = Subject::Files, .verdict = isLess(*files, fewFiles), .asked = double(*files)};
}

// What was asked and failed is said so; what was not asked yet is not spoken of.
void checkModules(const CheckFacts &facts, QList<JobCheck> &checks)
{
    if (!facts.found || (facts.needs.modules.isEmpty() && facts.needs.program.isEmpty()))
        return;
    JobCheck check{.subject = Subject::Modules, .name = facts.needs.modules.join(u", "_s)};
    if (!*facts.found) {
        check.cause = Cause::NotAsked;
        check.detail = facts.found->error().detail;
        checks += check;
        return;
    }
    const NeedsFound &found = **facts.found;
    if (!facts.needs.modules.isEmpty()) {
        check.verdict = found.hasCommand && found.missing.isEmpty() ? Verdict::Fine : Verdict::Problem;
        check.cause = !found.hasCommand ? Cause::NoCommand : found.missing.isEmpty() ? Cause::None : Cause::Missing;
        if (check.cause == Cause::Missing) {
            check.name = QStringList(found.missing.keys()).join(u", "_s);
            check.detail = QStringList(found.missing.values()).join(u'\n');
        }
        checks += check;
    }
    if (!facts.needs.program.isEmpty() && !found.hasProgram)
        checks += JobCheck{
            .subject = Subject::Program, .name = QString::fromLatin1(facts.needs.program), .cause = Cause::Missing};
}

JobCheck checkPlace(const NeededPlace &place, PlaceState state)
{
    using Kind = NeededPlace::Kind;
    const Subject subject = place.kind == Kind::RunFolders ? Subject::RunFolders
        : place.kind == Kind::Folder                       ? Subject::Folder
        : place.kind == Kind::Name                         ? Subject::Program
                                                           : Subject::Command;
    JobCheck check{.subject = subject, .verdict = Verdict::Problem, .name = displayBytes(place.path)};
    switch (state) {
    case PlaceState::Unknown:
        check.verdict = Verdict::Unknown;
        check.cause = Cause::NotAsked;
        break;
    case PlaceState::Fine: check.verdict = Verdict::Fine; break;
    case PlaceState::Missing: check.cause = Cause::Missing; break;
    case PlaceState::NotEntered: check.cause = Cause::NotEntered; break;
    case PlaceState::ReadOnly: check.cause = Cause::ReadOnly; break;
    case PlaceState::NotRun: check.cause = Cause::NotRun; break;
    case PlaceState::OtherKind: check.cause = Cause::OtherKind; break;
    }
    // The nodes may have what the login host has not; and who only reads in a folder needs no more.
    if (state == PlaceState::ReadOnly ? subject == Subject::Folder
                                      : subject == Subject::Program && check.cause != Cause::None)
        check.verdict = Verdict::Unknown;
    return check;
}

void checkPlaces(const CheckFacts &facts, QList<JobCheck> &checks)
{
    const QList<NeededPlace> &places = facts.needs.places;
    for (qsizetype i = 0; facts.found && i < places.size(); ++i) {
        const Result<NeedsFound> &found = *facts.found;
        JobCheck check = checkPlace(places[i], found ? found->places.value(i) : PlaceState::Unknown);
        if (!found)
            check.detail = found.error().detail;
        if (isInNewRunFolder(places, i)) {
            check.verdict = Verdict::Problem;
            check.cause = Cause::NotThereYet;
        }
        // What is no news is not told: the run folder's space is, and a shell finds its usual programs.
        const bool isOfForm = check.subject == Subject::Folder || check.subject == Subject::Command;
        if (isOfForm || (check.cause != Cause::None && check.cause != Cause::NotAsked))
            checks += check;
    }
}

void checkImage(const CheckFacts &facts, QList<JobCheck> &checks)
{
    if (facts.needs.container.isEmpty())
        return;
    JobCheck check{.subject = Subject::Image, .name = facts.needs.container};
    if (facts.needs.isFetched) {
        const bool offline = facts.site.internetOnNodes.value == Internet::No;
        check.cause = offline ? Cause::Offline : Cause::Fetched;
        check.verdict = offline ? Verdict::Problem : Verdict::Unknown;
        checks += check;
        return;
    }
    if (!facts.image)
        return;
    if (!*facts.image) {
        check.cause = Cause::NotAsked;
        check.detail = facts.image->error().detail;
    } else {
        const NodeArch nodes = facts.site.arch.value, image = (*facts.image)->arch;
        const bool isOther = nodes != NodeArch::Unknown && image != NodeArch::Unknown && nodes != image;
        check.cause = !(*facts.image)->isThere ? Cause::Missing : isOther ? Cause::OtherArch : Cause::None;
        check.verdict = check.cause == Cause::None ? Verdict::Fine : Verdict::Problem;
    }
    checks += check;
}

// A job that would reach into a maintenance of its nodes waits until that is over. Which nodes it would get nobody says
// before: of a maintenance of some of them it is not known whether it concerns the job.
void checkReservations(const JobSpec &spec, const CheckFacts &facts, QList<JobCheck> &checks)
{
    if (!facts.reservations)
        return;
    JobCheck check{.subject = Subject::Maintenance};
    if (!*facts.reservations) {
        check.cause = Cause::NotAsked;
        check.detail = facts.reservations->error().detail;
        checks += check;
        return;
    }
    const QList<Reservation> &all = **facts.reservations;
    const QueuePartition *queue = facts.partitions ? partitionOf(spec, *facts.partitions) : nullptr;
    const QString partition = queue ? queue->name : spec.partition;
    const auto isMet = [&](const Reservation &one) {
        return spec.timeLimit <= 0 || facts.now.addSecs(spec.timeLimit) > one.start;
    };
    const auto order = [&](const Reservation &one) { return std::pair(!(isMet(one) && one.isOfAllNodes), one.start); };
    const Reservation *first = nullptr; // that keeps it from running, else the next
    for (const Reservation &one : all) {
        const bool isOfThese = one.partition.isEmpty() || partition.isEmpty() || one.partition == partition;
        if (one.isMaintenance && isOfThese && one.end > facts.now && one.name != spec.reservation
            && (!first || order(one) < order(*first)))
            first = &one;
    }
    check.verdict = Verdict::Fine;
    if (first) {
        check.name = first->name;
        check.from = first->start;
        check.until = first->end;
        if (isMet(*first)) {
            check.verdict = first->isOfAllNodes ? Verdict::Problem : Verdict::Unknown;
            check.cause = first->isOfAllNodes ? Cause::None : Cause::SomeNodes;
        }
    }
    checks += check;
    if (!spec.reservation.isEmpty()) {
        const bool isThere = std::ranges::contains(all, spec.reservation, &Reservation::name);
        checks += JobCheck{.subject = Subject::Reservation,
                           .verdict = isThere ? Verdict::Fine : Verdict::Problem,
                           .isCertain = !isThere,
                           .name = spec.reservation};
    }
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
    checkBudget(spec, facts, checks);
    checkRoom(facts, checks);
    checkPlaces(facts, checks);
    checkModules(facts, checks);
    checkImage(facts, checks);
    checkReservations(spec, facts, checks);
    const bool isMadeForThem = facts.image && *facts.image && (*facts.image)->arch == NodeArch::Aarch64;
    if (facts.site.arch.value == NodeArch::Aarch64 && !isMadeForThem)
        checks += JobCheck{.subject = Subject::Arch};
    return checks;
}

bool isRefused(const QList<JobCheck> &checks)
{
    return std::ranges::any_of(checks, &JobCheck::isCertain);
}

std::optional<double> gpuHoursAtMost(const JobSpec &spec, const GpuRequest &request)
{
    const auto nodes = nodesOf(spec);
    if (spec.gpus < 1 || spec.timeLimit < 1 || !nodes)
        return {};
    return wholeGpus(request, double(spec.gpus) * *nodes) * spec.timeLimit / 3600.0 * tasksAndLinks(spec);
}

std::optional<double> chargeAtMost(const JobSpec &spec, const GpuRequest &request)
{
    const auto nodes = nodesOf(spec);
    if (request.hoursPerUnit <= 0 || spec.gpus < 1 || spec.timeLimit < 1 || !nodes)
        return {};
    return double(spec.gpus) * *nodes * spec.timeLimit / 3600.0 * tasksAndLinks(spec) * request.hoursPerUnit;
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
    constexpr int fewCpus = 4, littleMemory = 8 * 1024; // without one
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

std::optional<int> gpusOfNode(const Site &site, const QString &partition, const QList<QueuePartition> &partitions)
{
    if (const QueuePartition *queue = partitionOf({.partition = partition}, partitions);
        queue && queue->gpusPerNode > 0)
        return queue->gpusPerNode;
    const auto known = std::ranges::find(site.partitions, partition, &SitePartition::name);
    return known != site.partitions.end() && known->gpusPerNode > 0 ? std::optional(known->gpusPerNode) : std::nullopt;
}

Result<> settleAmounts(JobSpec &spec, const Site &site, const QList<QueuePartition> &partitions)
{
    if (spec.gpus == JobTemplate::allGpus) {
        const auto all = gpusOfNode(site, spec.partition, partitions);
        if (!all)
            return failure(Error::Kind::BadInput, u"empty"_s, u"gpus"_s);
        spec.gpus = *all;
    }
    const NodeShare share = shareOf(partitionOf(spec, partitions), spec.gpus);
    if (spec.cpus == 0)
        spec.cpus = std::max(1, share.cpus / std::max(1, spec.tasks));
    if (spec.memory == 0)
        spec.memory = share.memory;
    return {};
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
