// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON lines; see the header.
#include "client/curves/formats/jsonlines.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/pythonjson.h"

#include <QtCore/QDateTime>

#include <algorithm>
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

size_t rankOf(const QByteArray &name)
{
    const auto isSame = [&](const char *one) { return name.compare(one, Qt::CaseInsensitive) == 0; };
    return size_t(std::ranges::find_if(stepNames, isSame) - stepNames.begin());
}

// The object that a line is, or that stands behind what a logger puts before it: its time, its name.
std::optional<QJsonObject> objectIn(const QByteArray &line)
{
    const qsizetype begin = line.indexOf('{');
    const qsizetype end = line.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return {};
    const QJsonValue value = parsePythonJson(line.sliced(begin, end + 1 - begin));
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

} // namespace

bool JsonLinesReader::isWhole(const QByteArray &line) const
{
    return objectIn(line).has_value();
}

void JsonLinesReader::consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points)
{
    const auto object = objectIn(line);
    // Where a logger puts something before them, other lines are printed between the objects.
    m_isPlain = m_isPlain && (line.startsWith('{') || !object);
    if (object)
        take(*object, points);
    else if (m_isPlain ? m_lines > 0 : line.startsWith('{'))
        note(LogIssue::Reason::Malformed, offset());
}

void JsonLinesReader::take(const QJsonObject &object, std::vector<TaggedPoint> &points)
{
    const QList<NamedNumber> numbers = jsonNumbers(object, '/', maxDepth, true);
    Point point;
    ++m_lines;
    const qsizetype step = indexOfName(numbers, stepNames);
    const qsizetype wall = indexOfName(numbers, wallNames);
    const double counted = step >= 0 ? numbers.at(step).value : qQNaN();
    if (step >= 0 && !(std::abs(counted) < 9e18)) {
        note(LogIssue::Reason::Malformed, offset());
        return;
    }
    const bool counts = step >= 0 && m_counter.accepts(rankOf(numbers.at(step).name), counted);
    point.step = m_counter.next(counts ? counted : qQNaN());
    if (wall >= 0)
        point.wallTime = numbers.at(wall).value;
    else if (const auto moment = momentOf(object))
        point.wallTime = *moment;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if ((i == step && counts) || i == wall)
            continue;
        const auto tag = tagIn(m_tags, numbers.at(i).name, offset());
        if (!tag)
            continue;
        point.value = numbers.at(i).value;
        points.push_back({point, *tag});
    }
}

Sniffed sniffJsonLines(const LogSample &sample, NameHint hint)
{
    if (!sample.isText())
        return Sniffed::No;
    const bool isJson = sample.head.trimmed().startsWith('{');
    const QByteArrayList lines = sample.lines();
    bool hasNumbers = false;
    for (const QByteArray &line : lines) {
        const auto object = objectIn(line);
        const QList<NamedNumber> numbers =
            object ? jsonNumbers(*object, '/', JsonLinesReader::maxDepth, true) : QList<NamedNumber>();
        if (indexOfName(numbers, stepNames) >= 0 && numbers.size() > 1)
            return Sniffed::Yes;
        hasNumbers = hasNumbers || !numbers.isEmpty();
    }
    if (hint == NameHint::None)
        return Sniffed::No;
    if (lines.isEmpty() && (isJson || sample.head.trimmed().isEmpty())) {
        if (!sample.isWhole) // a line longer than the sample
            return hint == NameHint::Logger ? Sniffed::Yes : Sniffed::No;
        return Sniffed::TooShort;
    }
    if (!hasNumbers) // half a line, or a document of many
        return isJson && sample.isWhole && !sample.head.contains('\n') ? Sniffed::TooShort : Sniffed::No;
    return hint == NameHint::Logger ? Sniffed::Yes : Sniffed::Maybe;
}

} // namespace officina
