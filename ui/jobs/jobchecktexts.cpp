// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks in words; see the header.
#include "ui/jobs/jobchecktexts.h"

#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace officina::jobtexts {

namespace {

struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(officina::CheckTexts)
};

using Verdict = JobCheck::Verdict;
using Cause = JobCheck::Cause;

QString account(const JobCheck &check)
{
    if (check.name.isEmpty())
        return CheckTexts::tr("This site refuses jobs without a project. Enter yours above.");
    switch (check.verdict) {
    case Verdict::Fine: return CheckTexts::tr("You may use the project %1.").arg(check.name);
    case Verdict::Problem:
        return CheckTexts::tr("You may not use the project %1, says the site. Choose another.").arg(check.name);
    case Verdict::Unknown: return CheckTexts::tr("Whether you may use the project %1 is not known.").arg(check.name);
    }
    return {};
}

QString qos(const JobCheck &check)
{
    if (check.name.isEmpty())
        return CheckTexts::tr("This site refuses jobs without a QoS. Choose one above.");
    switch (check.verdict) {
    case Verdict::Fine: return CheckTexts::tr("You may use the QoS %1.").arg(check.name);
    case Verdict::Problem:
        return CheckTexts::tr("You may not use the QoS %1, says the site. Choose another.").arg(check.name);
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

// Of the account or the QoS, for one job.
QString ofOneJob(const JobCheck &check)
{
    const auto amount = [&check](double value) {
        switch (check.subject) {
        case JobCheck::Subject::Time: return formats::duration(qint64(value));
        case JobCheck::Subject::Memory: return jobtexts::memory(qint64(value));
        case JobCheck::Subject::Gpus: return CheckTexts::tr("%n GPU(s)", nullptr, int(value));
        case JobCheck::Subject::Processors: return CheckTexts::tr("%n core(s)", nullptr, int(value));
        default: return CheckTexts::tr("%n node(s)", nullptr, int(value));
        }
    };
    const QString text = check.cause == Cause::OfQos
        ? CheckTexts::tr("Asked for: %1. The QoS %2 lets one job have at most %3: this one may be refused, or wait "
                         "for ever.",
                         "amount, name, amount")
        : CheckTexts::tr("Asked for: %1. The project %2 lets one job have at most %3: this one may be refused, or "
                         "wait for ever.",
                         "amount, name, amount");
    return text.arg(amount(check.asked), check.name, amount(check.limit));
}

// In GPU-hours, and beside that in what the site counts where its profile says so.
QString cost(const JobSpec &job, const GpuRequest &gpu)
{
    const QString hours = gpuHours(gpuHoursAtMost(job, gpu).value_or(0));
    const auto charge = chargeAtMost(job, gpu);
    if (charge && gpu.hours == GpuRequest::Hours::Node)
        return CheckTexts::tr("%1 (%2 node-hours here)", "GPU-hours").arg(hours, formats::decimal(*charge));
    return hours;
}

QString budget(const JobCheck &check, const JobSpec &job, const GpuRequest &gpu)
{
    const QString atMost = cost(job, gpu);
    if (check.verdict == Verdict::Unknown)
        return CheckTexts::tr("This job takes at most %1. What is left is not known.").arg(atMost);
    const QString left = check.unit == Budget::Unit::NodeHours
        ? CheckTexts::tr("%1 node-hours").arg(formats::decimal(check.limit))
        : gpuHours(check.limit);
    const double share = check.limit > 0 ? 100 * check.asked / check.limit : 0; // per cent
    if (check.verdict == Verdict::Problem)
        return CheckTexts::tr("The project has %1 left, this job takes up to %2. Ask for less, or for another project.")
            .arg(left, atMost);
    return CheckTexts::tr("The project has %1 left, this job takes at most %2 (%3 %).", "amounts, and their share")
        .arg(left, atMost, formats::decimal(share, share < 1 ? 2 : 0));
}

QString room(const JobCheck &check)
{
    const QString free = formats::bytes(qint64(check.asked));
    if (check.verdict == Verdict::Unknown)
        return CheckTexts::tr("How much may be written to the run folder is not known.");
    if (check.cause == Cause::Quota)
        return check.verdict == Verdict::Problem
            ? CheckTexts::tr("Your quota leaves only %1 for the run folder. Clear something away first.").arg(free)
            : CheckTexts::tr("Your quota leaves %1 of %2 for the run folder.")
                  .arg(free, formats::bytes(qint64(check.limit)));
    if (check.verdict == Verdict::Problem)
        return CheckTexts::tr("The run folder's file system has only %1 free. Clear something away first.").arg(free);
    return check.name.isEmpty()
        ? CheckTexts::tr("The run folder's file system has %1 free.").arg(free)
        : CheckTexts::tr("The run folder's file system has %1 free. Your quota may be less: %2 tells.",
                         "amount, the site's command")
              .arg(free, check.name);
}

QString modules(const JobCheck &check)
{
    switch (check.cause) {
    case Cause::NotAsked: return CheckTexts::tr("Whether the modules are there could not be asked.");
    case Cause::NoCommand:
        return CheckTexts::tr("A login shell of this site has no command “module”: leave the modules out.");
    case Cause::Missing:
        return CheckTexts::tr("The site cannot load %1. “module avail” there shows the names.").arg(check.name);
    default: return CheckTexts::tr("The site can load %1.", "modules").arg(check.name);
    }
}

QString runFolders(const JobCheck &check)
{
    switch (check.cause) {
    case Cause::NotAsked: return CheckTexts::tr("Whether the run folder can be made could not be asked.");
    case Cause::None: return CheckTexts::tr("The run folder can be made in %1.").arg(check.name);
    default:
        return CheckTexts::tr("The run folder cannot be made: you may not write in %1. Choose another work folder for "
                              "this site.")
            .arg(check.name);
    }
}

QString folder(const JobCheck &check)
{
    switch (check.cause) {
    case Cause::NotAsked: return CheckTexts::tr("Whether the folder %1 is there is not known.").arg(check.name);
    case Cause::Missing:
        return CheckTexts::tr("There is no folder %1 at the site. Choose one that is there, or send it first.")
            .arg(check.name);
    case Cause::OtherKind: return CheckTexts::tr("%1 is a file, and the job has to start in a folder.").arg(check.name);
    case Cause::NotEntered: return CheckTexts::tr("You may not enter the folder %1. Choose another.").arg(check.name);
    case Cause::ReadOnly:
        return CheckTexts::tr("The folder %1 is there, but you may not write in it: a job that does so fails.")
            .arg(check.name);
    case Cause::NotThereYet:
        return CheckTexts::tr("There is no folder %1 where the job starts, its new run folder. Give its whole path.")
            .arg(check.name);
    default: return CheckTexts::tr("The folder %1 is there, and you may write in it.").arg(check.name);
    }
}

QString command(const JobCheck &check)
{
    switch (check.cause) {
    case Cause::NotAsked: return CheckTexts::tr("Whether %1 is there is not known.").arg(check.name);
    case Cause::Missing:
        return CheckTexts::tr("There is no file %1 at the site. Correct its name, or send it first.").arg(check.name);
    case Cause::NotThereYet:
        return CheckTexts::tr(
                   "There is no file %1 where the job starts, its new run folder. Choose the folder in which "
                   "it lies, or give its whole path.")
            .arg(check.name);
    case Cause::OtherKind: return CheckTexts::tr("%1 is a folder, no program.").arg(check.name);
    case Cause::NotEntered: return CheckTexts::tr("You may not read %1.").arg(check.name);
    case Cause::NotRun:
        return CheckTexts::tr("%1 is there, but may not be run. Start it by its interpreter, or give it the right: "
                              "chmod +x.")
            .arg(check.name);
    default: return CheckTexts::tr("The file %1 is there.").arg(check.name);
    }
}

QString image(const JobCheck &check, NodeArch nodes)
{
    switch (check.cause) {
    case Cause::NotAsked: return CheckTexts::tr("Whether the image %1 is there could not be asked.").arg(check.name);
    case Cause::Missing:
        return CheckTexts::tr("There is no image %1. Send it to the site first, or give its whole path.")
            .arg(check.name);
    case Cause::OtherArch:
        return (nodes == NodeArch::Aarch64
                    ? CheckTexts::tr("The image %1 is for x86, and the nodes are ARM (aarch64). Build it for them.")
                    : CheckTexts::tr("The image %1 is for ARM (aarch64), and the nodes are x86. Build it for them."))
            .arg(check.name);
    case Cause::Offline:
        return CheckTexts::tr("The nodes reach no internet: %1 cannot be fetched there. Fetch it beforehand.")
            .arg(check.name);
    case Cause::Fetched: return CheckTexts::tr("%1 is fetched when the job starts.", "an image").arg(check.name);
    default: return CheckTexts::tr("The image %1 is there.").arg(check.name);
    }
}

QString maintenance(const JobCheck &check)
{
    if (check.cause == Cause::NotAsked)
        return CheckTexts::tr("Whether a maintenance is announced could not be asked.");
    if (!check.from.isValid())
        return CheckTexts::tr("No maintenance is announced.");
    const QString from = moment(check.from), until = moment(check.until);
    if (check.verdict == Verdict::Fine)
        return CheckTexts::tr("If it starts now it ends before the maintenance of %1.", "a time").arg(from);
    if (check.cause == Cause::SomeNodes)
        return CheckTexts::tr(
                   "Maintenance of some nodes from %1 to %2: a job that would still run then may have to wait "
                   "until it is over, or gets other nodes. Less time may start sooner.",
                   "two times")
            .arg(from, until);
    return CheckTexts::tr(
               "Maintenance from %1 to %2: a job that would still run then waits until it is over. Less time "
               "may start sooner.",
               "two times")
        .arg(from, until);
}

} // namespace

QString check(const JobCheck &check, const JobSpec &job, const Site &site)
{
    using Subject = JobCheck::Subject;
    if (check.cause == Cause::OfAccount || check.cause == Cause::OfQos)
        return ofOneJob(check);
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
    case Subject::Nodes: break; // only accounts and QoS have a limit of them
    case Subject::Budget: return budget(check, job, site.gpu);
    case Subject::Space: return room(check);
    case Subject::Files:
        return check.verdict == Verdict::Fine
            ? CheckTexts::tr("%Ln more file(s) may be made there.", nullptr, int(std::min(check.asked, 1e9)))
            : CheckTexts::tr("Only %Ln more file(s) may be made there. Clear some away first.", nullptr,
                             int(check.asked));
    case Subject::Arch:
        return CheckTexts::tr("The nodes are ARM (aarch64): programs and containers for x86 do not run there.");
    case Subject::Modules: return modules(check);
    case Subject::Program:
        return CheckTexts::tr("A login shell does not find %1. Perhaps a module brings it, or only the nodes have it.")
            .arg(check.name);
    case Subject::RunFolders: return runFolders(check);
    case Subject::Folder: return folder(check);
    case Subject::Command: return command(check);
    case Subject::Image: return image(check, site.arch.value);
    case Subject::Maintenance: return maintenance(check);
    case Subject::Reservation:
        return check.verdict == Verdict::Fine ? CheckTexts::tr("The reservation %1 is there.").arg(check.name)
                                              : CheckTexts::tr("The site has no reservation %1.").arg(check.name);
    }
    return {};
}

QString size(const JobSpec &job)
{
    const QString time = formats::duration(job.timeLimit);
    if (job.nodes == 0 && job.gpus == 0)
        return time;
    if (job.nodes <= 1 && job.gpus > 0)
        return CheckTexts::tr("%1, %2", "GPUs or nodes, time")
            .arg(CheckTexts::tr("%n GPU(s)", nullptr, job.gpus), time);
    return CheckTexts::tr("%1, %2", "GPUs or nodes, time").arg(CheckTexts::tr("%n node(s)", nullptr, job.nodes), time);
}

} // namespace officina::jobtexts
