// SPDX-License-Identifier: GPL-3.0-or-later
//
// What to tell of curves; see the header.
#include "client/follow/alertsettings.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lostPoints = 10; // NaN or infinite in a row

const Setting<QByteArray> stored{u"curves/alerts"_s};

} // namespace

std::optional<Goal> AlertSettings::goal(const QString &tag) const
{
    if (const auto chosen = goals.constFind(tag); chosen != goals.cend())
        return *chosen;
    const auto target = targets.constFind(tag);
    return target != targets.cend() ? target->goal : goalOf(tag);
}

AlertRules AlertSettings::rulesFor(const QString &tag) const
{
    return {notANumber, divergence, plateau, goal(tag)};
}

bool shouldStopEarly(const CurveAlert &alert, std::optional<Goal> goal)
{
    return alert.kind == CurveAlert::Kind::Diverging
        || (alert.kind == CurveAlert::Kind::NotANumber && alert.points >= lostPoints && goal != Goal::Higher);
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
    const QJsonObject goals = json[u"goals"].toObject();
    for (auto at = goals.begin(); at != goals.end(); ++at)
        settings.goals.insert(at.key(), at->toString() == "higher"_L1 ? Goal::Higher : Goal::Lower);
    return settings;
}

void save(const AlertSettings &settings, Settings &store)
{
    QJsonObject targets;
    for (auto at = settings.targets.cbegin(); at != settings.targets.cend(); ++at)
        targets[at.key()] = QJsonObject{{u"value"_s, at->value}, {u"higher"_s, at->goal == Goal::Higher}};
    QJsonObject goals;
    for (auto at = settings.goals.cbegin(); at != settings.goals.cend(); ++at)
        goals[at.key()] = *at == Goal::Higher ? u"higher"_s : u"lower"_s;
    const QJsonObject json{{u"notANumber"_s, settings.notANumber},
                           {u"divergence"_s, settings.divergence},
                           {u"plateau"_s, settings.plateau},
                           {u"cancelsJobs"_s, settings.cancelsJobs},
                           {u"targets"_s, targets},
                           {u"goals"_s, goals}};
    store.set(stored, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace officina
