// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file's numbers: hundredths of degrees, each point as its difference from the one before; see tools/outlines.
#include "client/map/europe.h"

#include "client/base/files.h"
#include "client/map/projection.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QList<QPointF> readRing(const QJsonArray &numbers, double scale)
{
    QList<QPointF> ring;
    double longitude = 0;
    double latitude = 0;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        longitude += numbers.at(i).toDouble();
        latitude += numbers.at(i + 1).toDouble();
        ring.append(projected(longitude / scale, latitude / scale));
    }
    return ring;
}

} // namespace

Result<QList<Land>> readOutlines(const QString &path)
{
    const auto json = readJson(path);
    if (!json)
        return std::unexpected(json.error());
    const QJsonObject file = json->object();
    const double scale = file.value("scale"_L1).toDouble();
    QList<Land> lands;
    for (const QJsonValue &value : file.value("countries"_L1).toArray()) {
        Land land{.code = value["code"_L1].toString()};
        const QJsonArray point = value["point"_L1].toArray();
        if (point.size() == 2)
            land.point = projected(point.at(0).toDouble() / scale, point.at(1).toDouble() / scale);
        for (const QJsonValue &ring : value["rings"_L1].toArray())
            land.rings.append(readRing(ring.toArray(), scale));
        lands.append(land);
    }
    if (scale <= 0 || lands.isEmpty())
        return std::unexpected(Error{Error::Kind::BadInput, {}, path});
    return lands;
}

const QList<Land> &europe()
{
    static const QList<Land> lands = readOutlines().value_or(QList<Land>{});
    return lands;
}

std::optional<QPointF> pointOf(const QList<Land> &lands, const QString &code)
{
    const auto land = std::ranges::find(lands, code, &Land::code);
    return land == lands.cend() || code.isEmpty() ? std::nullopt : land->point;
}

} // namespace officina
