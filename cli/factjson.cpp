// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function for each kind of value; see the header.
#include "cli/factjson.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString stateName(State state)
{
    switch (state) {
    case State::Unknown: return u"unknown"_s;
    case State::Planned: return u"planned"_s;
    case State::BeingBuilt: return u"being-built"_s;
    case State::Operating: return u"operating"_s;
    case State::Retired: return u"retired"_s;
    }
    return {};
}

} // namespace

QString exactnessName(Exactness exactness)
{
    switch (exactness) {
    case Exactness::Exact: return u"exact"_s;
    case Exactness::About: return u"about"_s;
    case Exactness::AtLeast: return u"at-least"_s;
    case Exactness::AtMost: return u"at-most"_s;
    }
    return {};
}

QString unitName(AmountUnit unit)
{
    switch (unit) {
    case AmountUnit::GpuHours: return u"gpu-hours"_s;
    case AmountUnit::NodeHours: return u"node-hours"_s;
    case AmountUnit::QpuHours: return u"qpu-hours"_s;
    case AmountUnit::CoreHours: return u"core-hours"_s;
    case AmountUnit::BillingUnits: return u"sbu"_s;
    }
    return {};
}

QJsonValue plain(const QString &value)
{
    return value;
}
QJsonValue plain(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
QJsonValue plain(const QUrl &value)
{
    return value.toString();
}
QJsonValue plain(int value)
{
    return value;
}
QJsonValue plain(bool value)
{
    return value;
}
QJsonValue plain(double value)
{
    return value;
}
QJsonValue plain(const QList<int> &value)
{
    QJsonArray numbers;
    for (const int number : value)
        numbers.append(number);
    return numbers;
}
QJsonValue plain(const QList<Partner> &value)
{
    QJsonArray names;
    for (const Partner &partner : value)
        names.append(partner.name);
    return names;
}
QJsonValue plain(const QList<Person> &value)
{
    QJsonArray people;
    for (const Person &person : value)
        people.append(QJsonObject{{u"name"_s, person.name}, {u"role"_s, person.role}});
    return people;
}
QJsonValue plain(const QList<Software> &value)
{
    QJsonArray list;
    for (const Software &software : value)
        list.append(QJsonObject{
            {u"name"_s, software.name}, {u"description"_s, software.description}, {u"date"_s, software.date}});
    return list;
}
QJsonValue plain(const QList<HourFactor> &value)
{
    QJsonArray list;
    for (const HourFactor &factor : value)
        list.append(QJsonObject{{u"model"_s, factor.model}, {u"factor"_s, factor.factor}});
    return list;
}
QJsonValue plain(State value)
{
    return stateName(value);
}
QJsonValue plain(MachineKind value)
{
    switch (value) {
    case MachineKind::New: return u"new"_s;
    case MachineKind::Upgrade: return u"upgrade"_s;
    case MachineKind::Associated: return u"associated"_s;
    }
    return {};
}

QJsonValue plain(const AmountLimits &value)
{
    return QJsonObject{{u"unit"_s, unitName(value.unit)},
                       {u"least"_s, optionalJson(value.least)},
                       {u"least_excluded"_s, value.leastIsExcluded},
                       {u"most"_s, optionalJson(value.most)},
                       {u"fixed_package"_s, value.isFixedPackage}};
}

QJsonArray idsJson(const QList<SourceId> &sources)
{
    QJsonArray list;
    for (const SourceId &source : sources)
        list.append(source.value);
    return list;
}

QJsonArray listJson(const QList<Money> &money)
{
    QJsonArray list;
    for (const Money &item : money)
        list.append(QJsonObject{{u"for"_s, item.label},
                                {u"amount"_s, optionalJson(item.amount)},
                                {u"currency"_s, item.currency},
                                {u"exactness"_s, exactnessName(item.exactness)},
                                {u"note"_s, item.note},
                                {u"sources"_s, idsJson(item.sources)},
                                {u"confirmed"_s, item.isConfirmed}});
    return list;
}

QJsonArray listJson(const QList<Milestone> &dates)
{
    QJsonArray list;
    for (const Milestone &date : dates)
        list.append(QJsonObject{{u"date"_s, date.date},
                                {u"event"_s, date.event},
                                {u"note"_s, date.note},
                                {u"sources"_s, idsJson(date.sources)}});
    return list;
}

QJsonArray listJson(const QList<Disagreement> &conflicts)
{
    QJsonArray list;
    for (const Disagreement &conflict : conflicts)
        list.append(QJsonObject{
            {u"field"_s, conflict.field}, {u"text"_s, conflict.text}, {u"sources"_s, idsJson(conflict.sources)}});
    return list;
}

} // namespace officina
