// SPDX-License-Identifier: GPL-3.0-or-later
//
// One switch per code, none with a default, so that a new code is a compiler warning here.
#include "ui/present/sitefacts.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::SiteFacts)
};

QString purgeText(const SiteFolder &folder)
{
    using enum SiteFolder::Purge;
    const int days = folder.purgeDays;
    switch (folder.purge) {
    case None: return {};
    case Old: return Words::tr("files go %n day(s) after they were written", nullptr, days);
    case Unread: return Words::tr("files go %n day(s) after they were last read", nullptr, days);
    case Expiry: return Words::tr("it ends after %n day(s), and can be extended", nullptr, days);
    case Announced:
        return Words::tr("a rule to empty it after %n day(s) is announced, and not in force", nullptr, days);
    }
    return {};
}

} // namespace

QString folderName(SiteFolder::Kind kind)
{
    using enum SiteFolder::Kind;
    switch (kind) {
    case Home: return Words::tr("Home");
    case Project: return Words::tr("Project");
    case Scratch: return Words::tr("Scratch");
    case Flash: return Words::tr("Flash");
    case Workspace: return Words::tr("Workspace");
    }
    return {};
}

QString folderText(const SiteFolder &folder)
{
    QStringList parts;
    if (!folder.path.isEmpty())
        parts.append(folder.path);
    parts.append(folder.bytes > 0 ? formats::bytes(folder.bytes) : Words::tr("quota not published"));
    if (folder.files > 0)
        parts.append(Words::tr("%1 files").arg(formats::number(folder.files)));
    if (const QString purge = purgeText(folder); !purge.isEmpty())
        parts.append(purge);
    return parts.join(u" · "_s);
}

QString partitionText(const SitePartition &partition)
{
    QStringList parts;
    if (!partition.maxTime.isEmpty())
        parts.append(Words::tr("at most %1", "%1: a time as schedulers write it, 2-00:00:00").arg(partition.maxTime));
    if (partition.maxNodes > 0)
        parts.append(Words::tr("%n node(s) a job", nullptr, partition.maxNodes));
    if (partition.gpusPerNode > 0)
        parts.append(Words::tr("%n GPU(s) a node, as the scheduler counts", nullptr, partition.gpusPerNode));
    if (!partition.qos.isEmpty())
        parts.append(Words::tr("QoS %1").arg(partition.qos));
    if (partition.isDebug)
        parts.append(Words::tr("for short tries"));
    return parts.isEmpty() ? Words::tr("limits not published") : parts.join(u" · "_s);
}

QString qosText(const Qos &qos)
{
    QStringList parts{qos.name};
    if (!qos.maxTime.isEmpty())
        parts.append(Words::tr("at most %1", "%1: a time as schedulers write it, 2-00:00:00").arg(qos.maxTime));
    if (qos.maxNodes > 0)
        parts.append(Words::tr("%n node(s) a job", nullptr, qos.maxNodes));
    if (qos.isDebug)
        parts.append(Words::tr("for short tries"));
    return parts.join(u" · "_s);
}

QString gpuOptionsText(const GpuRequest &gpu)
{
    if (gpu.options.isEmpty())
        return {};
    QStringList options;
    for (QString option : gpu.options)
        options.append(option.replace("%1"_L1, u"N"_s));
    const QString all = options.join(u' ');
    //: %1: options of a command in which N stands for a number, "--gpus-per-node=N"
    return gpu.count == GpuRequest::Count::PerJob ? Words::tr("%1 · N for the whole job").arg(all)
                                                  : Words::tr("%1 · N for each node").arg(all);
}

QString hasToBeNamedText()
{
    return Words::tr("has to be named for each job");
}

QString accountText(const AccountRule &rule)
{
    QStringList parts;
    if (rule.required)
        parts.append(hasToBeNamedText());
    if (!rule.patterns.isEmpty())
        parts.append(rule.patterns.join(u", "_s));
    if (!rule.example.isEmpty())
        parts.append(Words::tr("for instance %1", "%1: the name of an account").arg(rule.example));
    return parts.join(u" · "_s);
}

QString internetText(Internet internet)
{
    switch (internet) {
    case Internet::Unknown: return {};
    case Internet::No: return Words::tr("not reached from compute nodes");
    case Internet::Yes: return Words::tr("reached from compute nodes");
    }
    return {};
}

QString archText(NodeArch arch)
{
    switch (arch) {
    case NodeArch::Unknown: return {};
    case NodeArch::X86_64: return u"x86-64"_s;
    case NodeArch::Aarch64: return Words::tr("ARM (aarch64): programs for x86-64 do not run");
    }
    return {};
}

QString budgetText(const GpuRequest &gpu)
{
    if (gpu.hoursPerUnit <= 0)
        return {};
    const QString hours = QLocale().toString(gpu.hoursPerUnit);
    return gpu.hours == GpuRequest::Hours::Gpu
        ? Words::tr("GPU-hours: %1 for one GPU, as the scheduler counts it, in one hour").arg(hours)
        : Words::tr("node-hours: %1 for one GPU, as the scheduler counts it, in one hour").arg(hours);
}

QString endpointText(SiteEndpoint::Role role)
{
    using enum SiteEndpoint::Role;
    switch (role) {
    case Login: return Words::tr("Login host");
    case Transfer: return Words::tr("For data");
    case Jump: return Words::tr("On the way");
    case Menu: return Words::tr("Text menu");
    case Setup: return Words::tr("First login");
    case Web: return Words::tr("In the browser");
    case Other: return Words::tr("Other host");
    }
    return {};
}

QString topicText(SiteNote::Topic topic)
{
    using enum SiteNote::Topic;
    switch (topic) {
    case Network: return Words::tr("Network");
    case SignIn: return Words::tr("Signing in");
    case HostKeys: return Words::tr("Host keys");
    case Transfer: return Words::tr("Transfers");
    case Jobs: return Words::tr("Jobs");
    case Storage: return Words::tr("Storage");
    case Commands: return Words::tr("Commands");
    case Software: return Words::tr("Software");
    case Support: return Words::tr("Support");
    case Policy: return Words::tr("Rules");
    case Status: return Words::tr("State");
    }
    return {};
}

QString toCheckText()
{
    return Words::tr("(from users of the site: to be checked)");
}

} // namespace officina
