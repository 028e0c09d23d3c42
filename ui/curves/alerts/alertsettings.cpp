// SPDX-License-Identifier: GPL-3.0-or-later
//
// What to tell of curves; see the header.
#include "ui/curves/alerts/alertsettings.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lostPoints = 10; // NaN or infinite in a row

const Setting<QByteArray> stored{u"curves/alerts"_s};

} // namespace

AlertRules AlertSettings::rulesFor(const QString &tag) const
{
    std::optional<Goal> goal = goalOf(tag);
    if (const auto target = targets.constFind(tag); target != targets.cend())
        goal = target->goal; // the user knows better than the name
    return {notANumber, divergence, plateau, goal};
}

bool shouldStopEarly(const CurveAlert &alert)
{
    return alert.kind == CurveAlert::Kind::Diverging
        || (alert.kind == CurveAlert::Kind::NotANumber && alert.points >= lostPoints);
}

AlertSettings loadAlertSettings(const Settings &store)
{
    const QJsonObject json = QJsonDocument::fromJson(store.get(stored)).object();
    AlertSettings settings;
    settings.notANumber = json[u"notANumber"].toBool(settings.notANumber);
    settings.divergence = json[u"divergence"].toBool(settings.divergence);
    settings.plateau = json[u"plateau"].toBool(settings.plateau);
    settings.cancelsJobs = json[u"cancelsJobs"].toBool(settings.cancelsJobs);
    const QJsonObject targets = json[u"targets"].toObject();
    for (auto at = targets.begin(); at != targets.end(); ++at) {
        const QJsonObject one = at->toObject();
        const double value = one[u"value"].toDouble(qQNaN());
        if (std::isfinite(value))
            settings.targets.insert(at.key(), {one[u"higher"].toBool() ? Goal::Higher : Goal::Lower, value});
    }
    return settings;
}

void save(const AlertSettings &settings, Settings &store)
{
    QJsonObject targets;
    for (auto at = settings.targets.cbegin(); at != settings.targets.cend(); ++at)
        targets[at.key()] = QJsonObject{{u"value"_s, at->value}, {u"higher"_s, at->goal == Goal::Higher}};
    const QJsonObject json{{u"notANumber"_s, settings.notANumber},
                           {u"divergence"_s, settings.divergence},
                           {u"plateau"_s, settings.plateau},
                           {u"cancelsJobs"_s, settings.cancelsJobs},
                           {u"targets"_s, targets}};
    store.set(stored, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace officina
