// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names and units compared; see the header.
#include "client/requests/fromportal.h"

#include "client/portals/resourcesite.h"
#include "client/requests/amounts.h"
#include "client/requests/attachments.h"
#include "client/requests/estimator.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 150; // that a portal takes
const QString abstractField = u"project.abstract"_s;

// Of the request in that unit; nothing where it cannot be told.
std::optional<double> amountIn(AmountUnit unit, const Request &request, const Catalogue &catalogue)
{
    const System *system = catalogue.system(request.system);
    std::optional<double> amount;
    if (unit == AmountUnit::GpuHours)
        amount = totalGpuHours(request.compute);
    else if (unit == AmountUnit::NodeHours)
        amount = totalNodeHours(request.compute, system);
    else if (const AccessMode *mode = catalogue.mode(request.mode)) {
        const CountedAmount counted = countedAmount(request, *mode, system);
        amount = counted.unit == unit ? counted.value : std::nullopt;
    }
    return amount.value_or(0) > 0 ? std::optional(std::ceil(*amount)) : std::nullopt;
}

struct Place {
    QString offering;
    QString component;
    double amount = 0;
    bool isOfSystem = false;
};

} // namespace

std::optional<AmountUnit> countedIn(const PortalComponent &component)
{
    static const QRegularExpression between(u"[^a-z]+"_s);
    const QString all = (component.type + u' ' + component.name + u' ' + component.unit).toLower();
    const QStringList words = all.split(between, Qt::SkipEmptyParts);
    const auto has = [&words](std::initializer_list<QLatin1StringView> wanted) {
        return std::ranges::any_of(wanted, [&words](QLatin1StringView word) { return words.contains(word); });
    };
    if (!has({"h"_L1, "hr"_L1, "hrs"_L1, "hour"_L1, "hours"_L1}))
        return {};
    if (has({"gpu"_L1, "gpus"_L1}))
        return AmountUnit::GpuHours;
    if (has({"qpu"_L1, "qpus"_L1}))
        return AmountUnit::QpuHours;
    if (has({"node"_L1, "nodes"_L1}))
        return AmountUnit::NodeHours;
    return has({"cpu"_L1, "cpus"_L1, "core"_L1, "cores"_L1}) ? std::optional(AmountUnit::CoreHours) : std::nullopt;
}

const System *systemOf(const QString &offering, const Catalogue &catalogue)
{
    const System *found = nullptr;
    for (const System &system : catalogue.systems()) {
        if (!holdsName(offering, system.id.value) && !holdsName(offering, system.name.valueOr({})))
            continue;
        if (found)
            return nullptr;
        found = &system;
    }
    return found;
}

ProposalWish proposalFrom(const Request &request, const Catalogue &catalogue, const PortalCall &call,
                          const QString &draftFolder)
{
    ProposalWish wish{.text = {.name = request.title().simplified().left(longestTitle),
                               .summary = request.text(abstractField).trimmed()}};
    QList<Place> places;
    for (const PortalOffering &offering : call.offerings) {
        if (!offering.state.isEmpty() && offering.state != "accepted"_L1)
            continue;
        const System *system = systemOf(offering.name, catalogue);
        for (const PortalComponent &component : offering.components) {
            const auto unit = countedIn(component);
            const auto amount = unit ? amountIn(*unit, request, catalogue) : std::nullopt;
            if (amount)
                places.append({offering.uuid, component.type, *amount, system && system->id == request.system});
        }
    }
    if (std::ranges::any_of(places, &Place::isOfSystem))
        places.removeIf([](const Place &place) { return !place.isOfSystem; });
    if (places.size() == 1)
        wish.amounts = {{places.first().offering, {{places.first().component, places.first().amount}}, {}}};
    for (const AttachedFile &file : request.attachments)
        wish.files.append(pathOf(file, draftFolder));
    return wish;
}

Award awardFrom(const PortalResource &resource, const PortalComponent &component, const QList<PortalProject> &projects,
                const Catalogue &catalogue, Award known)
{
    Award award = std::move(known);
    award.project = resource.project.simplified();
    if (award.mode.isEmpty()) {
        const AccessMode *mode = modeOfProject(award.project, catalogue);
        award.mode = mode ? mode->id : AccessModeId();
    }
    const System *system = systemOf(resource.offering, catalogue);
    const bool isOfAnother = !award.system.isEmpty() && (!system || system->id != award.system);
    if (award.system.isEmpty() && system)
        award.system = system->id;
    if (award.account.isEmpty() && !isOfAnother)
        award.account = resource.backendId;
    const auto project = std::ranges::find(projects, resource.projectUuid, &PortalProject::uuid);
    if (!award.start.isValid() && project != projects.cend())
        award.start = project->start;
    if (resource.end.isValid())
        award.end = resource.end;
    if (const auto unit = countedIn(component); unit && component.limit && !isOfAnother) {
        award.amount = *component.limit;
        award.unit = *unit;
    }
    return award;
}

} // namespace officina
