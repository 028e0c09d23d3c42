// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the entries of the catalogue consist of, as JSON: facts with their sources, amounts, dates, disagreements.
#pragma once

#include "client/catalogue/catalogue.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <concepts>

namespace officina {

template <std::convertible_to<QJsonValue> T> QJsonValue plain(const T &value)
{
    return value;
}
QJsonValue plain(const QUrl &value);
QJsonValue plain(const Partner &value);
QJsonValue plain(const Person &value);
QJsonValue plain(const Software &value);
QJsonValue plain(const HourFactor &value);
QJsonValue plain(State value);
QJsonValue plain(MachineKind value);
QJsonValue plain(const AmountLimits &value);
QJsonValue plain(const WaldurRoute &value);
template <class T> QJsonValue plain(const QList<T> &values)
{
    QJsonArray list;
    for (const T &value : values)
        list.append(plain(value));
    return list;
}

template <class T> QJsonValue optionalJson(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray idsJson(const QList<SourceId> &sources);
// What is told of something, with its sources, and whether one of them is a page that was read.
QJsonObject withSources(QJsonObject json, const Catalogue &catalogue, const QList<SourceId> &sources);

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
QJsonArray listJson(const QList<Milestone> &dates, const Catalogue &catalogue);
QJsonArray listJson(const QList<Disagreement> &conflicts, const Catalogue &catalogue);

QString exactnessName(Exactness exactness);
QString unitName(AmountUnit unit);

} // namespace officina
