// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file for each site; see the header.
#include "client/doctor/lastlooks.h"

#include "client/base/files.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaEnum>
#include <QtCore/QUrl>

#include <algorithm>

namespace officina::doctor {

using namespace Qt::StringLiterals;

namespace {

std::optional<Check> checkFrom(const QJsonObject &json)
{
    bool isKnown = false;
    const int finding = QMetaEnum::fromType<Finding>().keyToValue(json["finding"_L1].toString().toUtf8(), &isKnown);
    if (!isKnown)
        return {};
    Check check{Finding(finding)};
    for (const auto &value : json["values"_L1].toArray())
        check.values += value.toString();
    return check;
}

} // namespace

void addSeenAddress(QList<Check> &way, const QList<Check> &inside, const QDateTime &when)
{
    const auto line = std::ranges::find(way, Finding::AddressToDeclare, &Check::finding);
    const auto seen = std::ranges::find(inside, Finding::CameFrom, &Check::finding);
    if (line != way.end() && seen != inside.end())
        line->values = {line->values.value(0), seen->values.value(0), when.toString(Qt::ISODate)};
}

LastLooks::LastLooks(QString folder) : m_folder(std::move(folder)) {}

QString LastLooks::pathOf(const SiteId &site) const
{
    return m_folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(site.value)) + u".json"_s;
}

std::optional<LastLook> LastLooks::at(const SiteId &site) const
{
    const auto json = readJson(pathOf(site));
    if (!json)
        return {};
    const QJsonObject object = json->object();
    LastLook look{QDateTime::fromString(object["when"_L1].toString(), Qt::ISODate).toUTC(), {}};
    for (const auto &entry : object["checks"_L1].toArray()) {
        const auto check = checkFrom(entry.toObject());
        if (!check || check->part() != Part::Site)
            return {};
        look.checks += *check;
    }
    return look.when.isValid() && !look.checks.isEmpty() ? std::optional(look) : std::nullopt;
}

Result<> LastLooks::keep(const SiteId &site, const LastLook &look) const
{
    QJsonArray checks;
    for (const Check &check : look.checks)
        checks.append(QJsonObject{
            {u"finding"_s, QString::fromLatin1(QMetaEnum::fromType<Finding>().valueToKey(int(check.finding)))},
            {u"values"_s, QJsonArray::fromStringList(check.values)}});
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Local, {}, m_folder);
    const QJsonObject object{{u"when"_s, look.when.toString(Qt::ISODate)}, {u"checks"_s, checks}};
    return writeFile(pathOf(site), QJsonDocument(object).toJson(), true); // start-up files may print anything
}

} // namespace officina::doctor
