// SPDX-License-Identifier: GPL-3.0-or-later
//
// A system of the catalogue, field by field.
#include "client/catalogue/readers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

Accelerator readAccelerator(EntryReader &item)
{
    Accelerator accelerator{.model = item.text("model"), .count = item.integer("count")};
    accelerator.exactness = readExactness(item);
    accelerator.memoryGb = item.integer("memory_gb", 1);
    accelerator.note = item.textOr("note");
    accelerator.sources = item.sources();
    accelerator.countSources = item.sources("count_sources");
    accelerator.memorySources = item.sources("memory_sources");
    accelerator.isConfirmed =
        item.isConfirmed(accelerator.countSources.isEmpty() ? accelerator.sources : accelerator.countSources);
    return accelerator;
}

NodeType readNodeType(EntryReader &item)
{
    NodeType type{.name = item.text("name"),
                  .count = item.integer("count"),
                  .description = item.textOr("description"),
                  .note = item.textOr("note"),
                  .sources = item.sources(),
                  .countSources = item.sources("count_sources")};
    type.isConfirmed = item.isConfirmed(type.countSources.isEmpty() ? type.sources : type.countSources);
    return type;
}

// "2-00:00:00", "24:00:00"; 0 for what is none.
double hoursOf(const QString &time)
{
    static const QRegularExpression form(u"^(?:(\\d+)-)?(\\d+):(\\d\\d):\\d\\d$"_s);
    const QRegularExpressionMatch told = form.match(time);
    return told.captured(1).toInt() * 24 + told.captured(2).toInt() + told.captured(3).toInt() / 60.0;
}

// The longest time in a list of queues, or of what lifts their limits; 0 where one of them does not tell.
double longestOf(const QJsonArray &list, bool onlyGpus)
{
    double longest = 0;
    for (const auto &entry : list) {
        if (entry["debug"_L1].toBool() || (onlyGpus && !entry["gpus_per_node"_L1].isDouble()))
            continue;
        const double hours = hoursOf(entry["max_time"_L1].toString());
        if (hours <= 0)
            return 0;
        longest = std::max(longest, hours);
    }
    return longest;
}

} // namespace

double readLongestJob(const QJsonObject &site)
{
    const QJsonArray queues = site["partitions"_L1].toArray();
    const bool hasGpus = std::any_of(queues.begin(), queues.end(),
                                     [](const QJsonValue &queue) { return queue["gpus_per_node"_L1].isDouble(); });
    const QJsonArray lifts = site["qos"_L1].toArray();
    const double ofQueues = longestOf(queues, hasGpus);
    const double ofLifts = longestOf(lifts, false);
    // What lifts a limit, and does not say how far, leaves it open.
    return !lifts.isEmpty() && ofLifts <= 0 ? 0 : std::max(ofQueues, ofLifts);
}

System readSystem(EntryReader &entry)
{
    System system{.id = {entry.text("id")}, .name = entry.sourcedText("name")};
    if (!system.name)
        entry.complain("name", u"is missing"_s);
    system.country = readCountry(entry);
    system.city = entry.text("city");
    system.place = readPlace(entry);
    system.siteName = entry.sourcedText("site_name");
    system.site = {entry.textOr("site")};
    system.host = entry.sourcedText("host");
    system.vendor = entry.sourcedText("vendor");
    system.isEuroHpc = entry.sourcedFlag("eurohpc");
    system.state = readState(entry);
    system.dates = readMilestones(entry, "dates");
    system.cost = readMoney(entry, "cost");
    for (EntryReader &item : entry.objects("accelerators"))
        system.accelerators.append(readAccelerator(item));
    for (EntryReader &item : entry.objects("node_types"))
        system.nodeTypes.append(readNodeType(item));
    system.gpusPerNode = entry.sourcedInteger("gpus_per_node", 1);
    system.gpuUnitsPerNode = entry.sourcedInteger("gpu_units_per_node", 1);
    system.gpuNodes = entry.sourcedInteger("gpu_nodes");
    system.peak = entry.sourcedText("peak");
    system.measured = entry.sourcedText("measured");
    system.aiPerformance = entry.sourcedText("ai_performance");
    system.storage = entry.sourcedText("storage");
    system.loginHost = entry.sourcedText("login_host");
    system.scheduler = entry.sourcedText("scheduler");
    system.authentication = entry.sourcedText("authentication");
    system.docs = entry.sourcedUrl("docs");
    system.conflicts = readConflicts(entry);
    system.remarks = entry.sourcedTexts("remarks");
    return system;
}

} // namespace officina
