// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a project may use and what it has used of that, as the scheduler or the site's own command
// counts. Where the site sets no such limit there is no Budget; none is ever worked out here.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <algorithm>
#include <optional>

namespace officina {

struct Budget {
    // Local: hours as the site weighs them, of which it does not say what they are.
    enum class Unit { GpuHours, NodeHours, CoreHours, Local };

    QString account;
    double limit = 0; // in that unit, likewise below
    double used = 0;
    Unit unit = Unit::GpuHours;
    QDateTime from = {};  // UTC; invalid: not told
    QDateTime until = {}; // when it lapses; likewise
    std::optional<double> usedThisMonth = {};
    // What had been used at a time before, as this computer read it then.
    QDateTime earlier = {};
    double usedEarlier = 0;

    double left() const { return std::max(0.0, limit - used); }
    bool operator==(const Budget &) const = default;
};

} // namespace officina
