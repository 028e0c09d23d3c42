// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the entries of the catalogue consist of, as JSON: facts with their sources, amounts, dates, disagreements.
#pragma once

#include "client/catalogue/catalogue.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace officina {

QJsonValue plain(const QString &value);
QJsonValue plain(const QStringList &value);
QJsonValue plain(const QUrl &value);
QJsonValue plain(int value);
QJsonValue plain(bool value);
QJsonValue plain(double value);
QJsonValue plain(const QList<int> &value);
QJsonValue plain(const QList<Partner> &value);
QJsonValue plain(const QList<Person> &value);
QJsonValue plain(const QList<Software> &value);
QJsonValue plain(const QList<HourFactor> &value);
QJsonValue plain(State value);
QJsonValue plain(MachineKind value);
QJsonValue plain(const AmountLimits &value);

template <class T> QJsonValue optionalJson(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray idsJson(const QList<SourceId> &sources);

// A fact: its value, null where no source tells it; where it comes from; and whether a page that was read says so.
template <class T> QJsonObject factJson(const Sourced<T> &sourced)
{
    QJsonObject json{{QStringLiteral("value"), sourced ? plain(*sourced) : QJsonValue()},
                     {QStringLiteral("sources"), idsJson(sourced.sources)},
                     {QStringLiteral("confirmed"), sourced.isConfirmed}};
    if (!sourced.note.isEmpty())
        json.insert(QStringLiteral("note"), sourced.note);
    return json;
}

QJsonArray listJson(const QList<Money> &money);
QJsonArray listJson(const QList<Milestone> &dates);
QJsonArray listJson(const QList<Disagreement> &conflicts);

QString exactnessName(Exactness exactness);
QString unitName(AmountUnit unit);

} // namespace officina
