// SPDX-License-Identifier: GPL-3.0-or-later
//
// A system of the catalogue, field by field.
#include "client/catalogue/readers.h"

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

} // namespace

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
