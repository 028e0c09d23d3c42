// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON lines; see the header.
#include "client/curves/formats/jsonlines.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/pythonjson.h"

#include <QtCore/QDateTime>

#include <cmath>

namespace officina {

namespace {

std::optional<double> momentOf(const QJsonObject &object)
{
    for (const char *name : wallNames) {
        const QString text = object.value(QLatin1StringView(name)).toString();
        const QDateTime moment = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
        if (moment.isValid())
            return double(moment.toMSecsSinceEpoch()) / 1000;
    }
    return {};
}

} // namespace

bool JsonLinesReader::isWhole(const QByteArray &line) const
{
    return parsePythonJson(line).isObject();
}

void JsonLinesReader::consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points)
{
    const QJsonValue value = parsePythonJson(line);
    if (value.isObject())
        take(value.toObject(), points);
    else
        note(LogIssue::Reason::Malformed, offset());
}

void JsonLinesReader::take(const QJsonObject &object, std::vector<TaggedPoint> &points)
{
    const QList<JsonNumber> numbers = jsonNumbers(object, '/', maxDepth);
    Point point;
    point.step = m_lines++;
    const qsizetype step = indexOfName(numbers, stepNames);
    const qsizetype wall = indexOfName(numbers, wallNames);
    if (step >= 0 && !(std::abs(numbers.at(step).value) < 9e18)) {
        note(LogIssue::Reason::Malformed, offset());
        return;
    }
    if (step >= 0)
        point.step = qint64(numbers.at(step).value);
    if (wall >= 0)
        point.wallTime = numbers.at(wall).value;
    else if (const auto moment = momentOf(object))
        point.wallTime = *moment;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (i == step || i == wall)
            continue;
        const auto tag = tagIn(m_tags, numbers.at(i).name, offset());
        if (!tag)
            continue;
        point.value = numbers.at(i).value;
        points.push_back({point, *tag});
    }
}

} // namespace officina
