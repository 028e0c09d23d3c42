// SPDX-License-Identifier: GPL-3.0-or-later
//
// What to tell of curves; see the header.
#include "ui/curves/alerts/alertwishes.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lostPoints = 10; // NaN or infinite in a row

const Setting<QByteArray> stored{u"curves/alerts"_s};

} // namespace

AlertRules AlertWishes::rulesFor(const QString &tag) const
{
    std::optional<Goal> goal = goalOf(tag);
    if (const auto target = targets.constFind(tag); target != targets.cend())
        goal = target->goal; // the user knows better than the name
    return {notANumber, divergence, plateau, goal};
}

bool isLost(const CurveAlert &alert)
{
    return alert.kind == CurveAlert::Kind::Diverging
        || (alert.kind == CurveAlert::Kind::NotANumber && alert.points >= lostPoints);
}

AlertWishes loadWishes(const Settings &settings)
{
    const QJsonObject json = QJsonDocument::fromJson(settings.get(stored)).object();
    AlertWishes wishes;
    wishes.notANumber = json[u"notANumber"].toBool(wishes.notANumber);
    wishes.divergence = json[u"divergence"].toBool(wishes.divergence);
    wishes.plateau = json[u"plateau"].toBool(wishes.plateau);
    wishes.cancelsJobs = json[u"cancelsJobs"].toBool(wishes.cancelsJobs);
    const QJsonObject targets = json[u"targets"].toObject();
    for (auto at = targets.begin(); at != targets.end(); ++at) {
        const QJsonObject one = at->toObject();
        const double value = one[u"value"].toDouble(qQNaN());
        if (std::isfinite(value))
            wishes.targets.insert(at.key(), {one[u"higher"].toBool() ? Goal::Higher : Goal::Lower, value});
    }
    return wishes;
}

void store(const AlertWishes &wishes, Settings &settings)
{
    QJsonObject targets;
    for (auto at = wishes.targets.cbegin(); at != wishes.targets.cend(); ++at)
        targets[at.key()] = QJsonObject{{u"value"_s, at->value}, {u"higher"_s, at->goal == Goal::Higher}};
    const QJsonObject json{{u"notANumber"_s, wishes.notANumber},
                           {u"divergence"_s, wishes.divergence},
                           {u"plateau"_s, wishes.plateau},
                           {u"cancelsJobs"_s, wishes.cancelsJobs},
                           {u"targets"_s, targets}};
    settings.set(stored, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace officina
