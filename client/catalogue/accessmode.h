// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way to ask for computing time, as numbers and rule ids; words are the presentation's work.
#pragma once

#include "client/catalogue/system.h"

namespace officina {

using AccessModeId = Id<struct AccessModeTag>;

enum class AccessKind { EuroHpcIndustry, EuroHpcScience, EuroHpcClassic, EuroHpcOther, Factory, National };

enum class AmountUnit { GpuHours, NodeHours, QpuHours };

struct AmountLimits {
    AmountUnit unit = AmountUnit::GpuHours;
    std::optional<double> least;
    bool leastIsExcluded = false; // "more than", not "at least"
    std::optional<double> most;
    bool isFixedPackage = false; // everyone gets the most

    bool operator==(const AmountLimits &) const = default;
};

// A rule of a call, e.g. "civilian_only", "contract_outlives" with months.
struct AccessRule {
    QString id;
    int months = 0; // for contract_outlives
    QList<SourceId> sources;

    bool operator==(const AccessRule &) const = default;
};

struct OfferedSystem {
    SystemId system;
    QList<SourceId> sources;
    bool isConfirmed = false;

    bool operator==(const OfferedSystem &) const = default;
};

struct AccessMode {
    AccessModeId id;
    QString name;
    AccessKind kind = AccessKind::National;
    QString country; // of a national mode
    QStringList audience; // ids: "startup", "sme", "large_enterprise", "academia", "public"
    bool hasDraft = false; // Officina has a form for it
    Sourced<AmountLimits> limits;
    Sourced<QList<int>> durationsMonths;
    QList<AccessRule> rules;
    bool isContinuous = false;           // no cut-off dates
    Sourced<int> answerWorkingDays;
    Sourced<int> reportWithinMonths;     // final report after the end
    QList<OfferedSystem> systems;        // seen in awards or forms; the live page decides
    QList<FactoryId> factories;          // of a factory's own mode
    Sourced<QString> status;             // what was last seen of the call
    QUrl page;   // the call's official page
    QUrl portal; // where the form is
    QList<SourceId> sources;

    bool operator==(const AccessMode &) const = default;
};

} // namespace officina
