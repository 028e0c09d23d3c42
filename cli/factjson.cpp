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

QJsonValue plain(const QUrl &value)
{
    return value.toString();
}
QJsonValue plain(const Partner &value)
{
    return value.name;
}
QJsonValue plain(const Person &value)
{
    return QJsonObject{{u"name"_s, value.name}, {u"role"_s, value.role}};
}
QJsonValue plain(const Software &value)
{
    return QJsonObject{{u"name"_s, value.name}, {u"description"_s, value.description}, {u"date"_s, value.date}};
}
QJsonValue plain(const HourFactor &value)
{
    return QJsonObject{{u"model"_s, value.model}, {u"factor"_s, value.factor}};
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

QJsonValue plain(const WaldurRoute &value)
{
    return QJsonObject{{u"address"_s, value.address.toString()},
                       {u"call"_s, value.call.isEmpty() ? QJsonValue() : QJsonValue(value.call)}};
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

QJsonObject withSources(QJsonObject json, const Catalogue &catalogue, const QList<SourceId> &sources)
{
    json.insert(u"sources"_s, idsJson(sources));
    json.insert(u"confirmed"_s, isConfirmed(catalogue, sources));
    return json;
}

QJsonArray listJson(const QList<Milestone> &dates, const Catalogue &catalogue)
{
    QJsonArray list;
    for (const Milestone &date : dates)
        list.append(withSources({{u"date"_s, date.date}, {u"event"_s, date.event}, {u"note"_s, date.note}}, catalogue,
                                date.sources));
    return list;
}

QJsonArray listJson(const QList<Disagreement> &conflicts, const Catalogue &catalogue)
{
    QJsonArray list;
    for (const Disagreement &conflict : conflicts)
        list.append(
            withSources({{u"field"_s, conflict.field}, {u"text"_s, conflict.text}}, catalogue, conflict.sources));
    return list;
}

} // namespace officina
