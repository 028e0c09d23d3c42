// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON lines; see the header.
#include "client/curves/formats/jsonlines.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/pythonjson.h"

#include <QtCore/QJsonArray>

namespace officina {

namespace {

// The object that a line is, or that stands behind what a logger puts before it, its time and name; or those of a list.
QList<QJsonObject> objectsIn(const QByteArray &line)
{
    const char opening = line.startsWith('[') ? '[' : '{';
    const qsizetype begin = line.indexOf(opening);
    const qsizetype end = line.lastIndexOf(opening == '[' ? ']' : '}');
    if (begin < 0 || end < begin)
        return {};
    const QJsonValue value = parsePythonJson(line.sliced(begin, end + 1 - begin));
    if (value.isObject())
        return {value.toObject()};
    QList<QJsonObject> objects;
    for (const QJsonValue &one : value.toArray()) {
        if (one.isObject())
            objects.append(one.toObject());
    }
    return objects;
}

} // namespace

bool JsonLinesReader::isWhole(const QByteArray &line) const
{
    return !objectsIn(line).isEmpty();
}

void JsonLinesReader::consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points)
{
    const QList<QJsonObject> objects = objectsIn(line);
    // Where a logger puts something before them, other lines are printed between the objects.
    m_isPlain = m_isPlain && (objects.isEmpty() || line.startsWith('{') || line.startsWith('['));
    if (objects.isEmpty() && (m_isPlain ? m_hasRows : line.startsWith('{')))
        note(LogIssue::Reason::Malformed, offset());
    m_hasRows = m_hasRows || !objects.isEmpty();
    for (const QJsonObject &object : objects) {
        const auto rows = m_rows.rowsOf(object);
        if (!rows)
            note(LogIssue::Reason::Malformed, offset());
        for (const JsonRows::Row &row : rows.value_or(QList<JsonRows::Row>()))
            take(row, points);
    }
    for (const auto &[name, text] : m_rows.takeParameters())
        addParameter(name, text);
}

void JsonLinesReader::take(const JsonRows::Row &row, std::vector<TaggedPoint> &points)
{
    Point point = row.point;
    for (const NamedNumber &number : row.numbers) {
        const auto tag = tagIn(m_tags, number.name, offset());
        if (!tag)
            continue;
        point.value = number.value;
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
        const QList<QJsonObject> objects = objectsIn(line);
        if (objects.isEmpty())
            continue;
        if (JsonRows::isOperation(objects.first()))
            return Sniffed::Yes;
        const QList<NamedNumber> numbers = jsonNumbers(objects.first(), '/', JsonRows::maxDepth, true);
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
