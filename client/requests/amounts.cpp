// SPDX-License-Identifier: GPL-3.0-or-later
//
// Amounts of a request; see the header.
#include "client/requests/amounts.h"

#include "client/requests/estimator.h"
#include "client/requests/estimatorhours.h"

#include <algorithm>

namespace officina {

namespace {

bool isOnProcessorsAlone(const Request &request)
{
    return !request.compute.runs.isEmpty() && !usesGpus(request.compute.runs);
}

} // namespace

const FormField *fieldOf(const AccessMode &mode, FieldRole role)
{
    for (const Form &form : mode.form) {
        const auto found = std::ranges::find(form.fields, role, &FormField::role);
        if (found != form.fields.cend())
            return &*found;
    }
    return nullptr;
}

const PartitionAmount *partitionOf(const AccessMode &mode, const Request &request)
{
    const FormField *field = fieldOf(mode, FieldRole::Partition);
    const QString partition = field ? request.text(field->id).trimmed() : QString();
    const auto isNamed = [&](const PartitionAmount &amount) {
        if (amount.partition.isEmpty()) // it is of all of them
            return true;
        return partition.isEmpty() ? amount.accelerator.isEmpty() == isOnProcessorsAlone(request)
                                   : amount.partition.compare(partition, Qt::CaseInsensitive) == 0;
    };
    const PartitionAmount *found = nullptr;
    for (const PartitionAmount &amount : mode.amounts) {
        if (amount.system != request.system || !isNamed(amount))
            continue;
        if (found)
            return nullptr; // which is meant cannot be told
        found = &amount;
    }
    return found;
}

std::optional<AmountLimits> limitsOf(const AccessMode &mode, const Request &request)
{
    if (const PartitionAmount *amount = partitionOf(mode, request))
        return AmountLimits{.unit = amount->unit,
                            .least = amount->least,
                            .most = amount->amount ? amount->amount : amount->most,
                            .isFixedPackage = amount->amount.has_value()};
    if (!mode.cpuHours || !isOnProcessorsAlone(request))
        return mode.limits.value;
    AmountLimits limits{.unit = AmountUnit::CoreHours};
    const bool isLeast = mode.limits && mode.limits->least && !mode.limits->most;
    (isLeast ? limits.least : limits.most) = *mode.cpuHours;
    limits.leastIsExcluded = isLeast && mode.limits->leastIsExcluded;
    return limits;
}

bool mayBeTyped(const AccessMode &mode)
{
    return mode.cpuHours || (mode.limits && !isReckoned(mode.limits->unit))
        || !std::ranges::all_of(mode.amounts, isReckoned, &PartitionAmount::unit);
}

int nodesOfPartition(const AccessMode &mode, const Request &request, const System &system)
{
    const FormField *field = fieldOf(mode, FieldRole::Partition);
    const QString partition = field ? request.text(field->id).trimmed() : QString();
    int nodes = 0;
    for (const NodeType &type : system.nodeTypes) {
        if (partition.isEmpty() || type.name.compare(partition, Qt::CaseInsensitive) == 0)
            nodes = std::max(nodes, type.count.value_or(0));
    }
    return nodes;
}

CountedAmount countedAmount(const Request &request, const AccessMode &mode, const System *system)
{
    const auto limits = limitsOf(mode, request);
    CountedAmount counted{.unit = limits                     ? limits->unit
                              : isOnProcessorsAlone(request) ? AmountUnit::NodeHours
                                                             : AmountUnit::GpuHours};
    if (counted.unit == AmountUnit::NodeHours) {
        counted.value = totalNodeHours(request.compute, system);
        return counted;
    }
    if (!isReckoned(counted.unit)) {
        const FormField *typed = fieldOf(mode, FieldRole::Amount);
        const QJsonValue answer = typed ? request.answers.value(typed->id) : QJsonValue();
        if (answer.isDouble() && answer.toDouble() >= 0)
            counted.value = answer.toDouble();
        return counted;
    }
    const double total = totalGpuHours(request.compute);
    counted.isNormalised = bool(mode.hourFactors);
    if (!counted.isNormalised) {
        counted.value = total;
        return counted;
    }
    if (const auto factor = hourFactor(mode, system))
        counted.value = total * *factor;
    return counted;
}

} // namespace officina
