// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user wants to be told of curves, and what is to be done about it. Kept in the settings.
#pragma once

#include "client/curves/series/alerts.h"
#include "client/settings/settings.h"

#include <QtCore/QMap>

namespace officina {

struct Target {
    Goal goal = Goal::Lower; // reached at or below the value, or at or above it
    double value = 0;

    bool operator==(const Target &) const = default;
};

struct AlertSettings {
    bool notANumber = true;
    bool divergence = true;
    bool plateau = false;
    bool cancelsJobs = false; // those of this program whose curve is lost, see shouldStopEarly()
    QMap<QString, Target> targets = {}; // by tag
    QMap<QString, Goal> goals = {};     // by tag: what the user said is better

    // What is better of a tag: as the user said, as its target says, as its name says.
    std::optional<Goal> goal(const QString &tag) const;
    AlertRules rulesFor(const QString &tag) const;
    bool operator==(const AlertSettings &) const = default;
};

// A single NaN is no reason to stop: training in half precision passes over such steps. Nor are many of what is better
// the higher it is: a reward is no number while no episode ends, an accuracy where nothing was to be classified.
bool shouldStopEarly(const CurveAlert &alert, std::optional<Goal> goal);

AlertSettings loadAlertSettings(const Settings &store);
void save(const AlertSettings &settings, Settings &store);

} // namespace officina
