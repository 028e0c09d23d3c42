// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON documents of what was logged; see the header.
#include "client/curves/formats/jsonhistory.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/walltime.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// The values of a metric, each with its place in the list, or with the number it is called by.
using Column = QList<std::pair<qint64, double>>;

std::optional<Column> columnOf(const QJsonValue &value)
{
    Column column;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (const auto number = jsonNumber(list.at(i)))
                column.append({i, *number});
            else if (!list.at(i).isNull())
                return std::nullopt;
        }
    } else {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            bool isPlace = false;
            const qint64 place = it.key().toLongLong(&isPlace);
            const auto number = jsonNumber(it.value());
            if (!isPlace || (!number && !it.value().isNull()))
                return std::nullopt;
            if (number)
                column.append({place, *number});
        }
        std::ranges::sort(column, {}, &std::pair<qint64, double>::first); // "10" comes before "9"
    }
    return column.isEmpty() ? std::nullopt : std::optional(column);
}

bool isBeside(const Column &one, const Column &other)
{
    return std::ranges::equal(one, other, {}, &Column::value_type::first, &Column::value_type::first);
}

// Steps that start anew with each epoch go on from where they were.
Column placed(Column steps, const Column &epochs)
{
    using Kind = LineCounter::Kind;
    const bool areSteps = std::ranges::all_of(steps, [](const auto &one) { return std::abs(one.second) < 9e18; });
    if (!areSteps || !isBeside(steps, epochs))
        return steps;
    StepCounter counter;
    for (qsizetype i = 0; i < steps.size(); ++i)
        steps[i].second = double(counter.stepOf({{Kind::Step, steps[i].second}, {Kind::Epoch, epochs[i].second}}));
    return steps;
}

template <size_t count>
std::optional<QString> memberNamed(const QMap<QString, Column> &columns, const std::array<const char *, count> &names)
{
    for (const char *name : names) {
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            if (it.key().compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
                return it.key();
        }
    }
    return std::nullopt;
}

} // namespace

void JsonHistoryReader::consumeDocument(const QByteArray &bytes, std::vector<TaggedPoint> &points)
{
    const QJsonValue value = parsePythonJson(bytes);
    const QJsonArray list = value.toArray();
    const bool isRead = value.isArray()
        ? addTriples(list, points) || addRows(list, points)
        : addColumns(value.toObject(), {}, JsonRows::maxDepth, points) || addRow(value.toObject(), points);
    if (!isRead)
        note(LogIssue::Reason::Malformed, 0);
    for (const auto &[name, text] : m_rows.takeParameters())
        addParameter(name, text);
}

// True where it held a list of values.
bool JsonHistoryReader::addColumns(const QJsonObject &object, const Above &above, int depth,
                                   std::vector<TaggedPoint> &points)
{
    QMap<QString, Column> columns;
    bool found = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto column = columnOf(it.value())) {
            columns.insert(it.key(), *column);
        } else if (it.value().isArray()) {
            found = addRows(it.value().toArray(), points) || found;
        } else if (it.value().isObject() && depth > 0) {
            const QByteArray key = it.key().toUtf8();
            const Above inner{above.path + key + PathNames::between,
                              key == "history" ? above.name : above.name + key + '/'};
            found = addColumns(it.value().toObject(), inner, depth - 1, points) || found;
        }
    }
    const auto stepName = memberNamed(columns, stepNames);
    const auto wallName = memberNamed(columns, wallNames);
    const auto epochName = memberNamed(columns, epochNames);
    Column steps = stepName ? columns.value(*stepName) : Column();
    if (epochName && epochName != stepName)
        steps = placed(std::move(steps), columns.value(*epochName));
    const Column walls = wallName ? columns.value(*wallName) : Column();
    for (const auto &[name, column] : columns.asKeyValueRange()) {
        const bool isTime = name == wallName && wallTimeOf(name.toUtf8(), walls.first().second);
        if ((name == stepName && columns.size() > 1) || isTime)
            continue;
        const bool hasSteps = isBeside(steps, column);
        const bool hasTimes = walls.size() == column.size();
        // {"loss": {"steps": [...], "values": [...]}} (Sacred)
        const bool isNamedAbove = !above.name.isEmpty() && (name == "values"_L1 || name == "value"_L1);
        const QByteArray tag = m_rows.names().nameOf(above.path + name.toUtf8(),
                                                     isNamedAbove ? above.name.chopped(1) : above.name + name.toUtf8());
        for (qsizetype i = 0; i < column.size(); ++i) {
            Point point{column[i].first, qQNaN(), column[i].second};
            if (hasSteps && std::abs(steps[i].second) < 9e18)
                point.step = qint64(steps[i].second);
            if (hasTimes)
                point.wallTime = wallTimeOf(wallName->toUtf8(), walls[i].second).value_or(qQNaN());
            addPoint(tag, point, points);
        }
    }
    return found || !columns.isEmpty();
}

bool JsonHistoryReader::addTriples(const QJsonArray &triples, std::vector<TaggedPoint> &points)
{
    const auto isTriple = [](const QJsonValue &one) {
        const QJsonArray triple = one.toArray();
        return triple.size() == 3
            && std::ranges::all_of(triple, [](const QJsonValue &v) { return jsonNumber(v).has_value(); });
    };
    if (triples.isEmpty() || !std::ranges::all_of(triples, isTriple))
        return false;
    for (const QJsonValue &one : triples) {
        const QJsonArray triple = one.toArray();
        const double step = *jsonNumber(triple.at(1));
        if (std::abs(step) < 9e18)
            addPoint(m_name.isEmpty() ? "value"_ba : m_name,
                     {qint64(step), *jsonNumber(triple.at(0)), *jsonNumber(triple.at(2))}, points);
    }
    return true;
}

bool JsonHistoryReader::addRows(const QJsonArray &rows, std::vector<TaggedPoint> &points)
{
    bool found = false;
    for (const QJsonValue &row : rows)
        found = (row.isObject() && addRow(row.toObject(), points)) || found;
    return found;
}

bool JsonHistoryReader::addRow(const QJsonObject &row, std::vector<TaggedPoint> &points)
{
    const auto rows = m_rows.rowsOf(row);
    bool found = false;
    for (const JsonRows::Row &one : rows.value_or(QList<JsonRows::Row>())) {
        for (const NamedNumber &number : one.numbers) {
            Point point = one.point;
            point.value = number.value;
            addPoint(number.name, point, points);
            found = true;
        }
    }
    return found;
}

Sniffed sniffJsonHistory(const LogSample &sample, NameHint hint)
{
    const QByteArray head = (sample.head.startsWith("\xef\xbb\xbf") ? sample.head.sliced(3) : sample.head).trimmed();
    if (hint == NameHint::None || !sample.isText() || !(head.startsWith('{') || head.startsWith('[')))
        return Sniffed::No;
    const QJsonValue whole = sample.isWhole ? parsePythonJson(sample.head) : QJsonValue(QJsonValue::Undefined);
    if (sample.isWhole && whole.isUndefined()) // lines of objects are none either
        return hint == NameHint::Logger && !head.contains("}\n{") && !head.endsWith('}') && !head.endsWith(']')
            ? Sniffed::Unfinished
            : Sniffed::No;
    // A list of numbers, of rows or of [time, step, value]; or numbers by their places.
    static const QRegularExpression lists(
        uR"re((?:^|:)\s*\[\s*(?:[-+]?\d|NaN|null|\[\s*\d|\{\s*")|:\s*\{\s*"\d+"\s*:\s*(?:[-+]?\d|NaN))re"_s);
    const bool hasLists = lists.match(QString::fromLatin1(head)).hasMatch();
    const bool hasNumbers = whole.isObject() && !jsonNumbers(whole.toObject(), '/', JsonRows::maxDepth, true).isEmpty();
    if (!hasLists && !hasNumbers)
        return Sniffed::No;
    // JSON of any name is much else: vocabularies, annotations, settings with a list in them.
    static const QRegularExpression metrics(uR"re("[^"]*(?:loss|accuracy)[^"]*"\s*:\s*[\[{])re"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const bool isTold = hint == NameHint::Logger || (hasLists && metrics.match(QString::fromLatin1(head)).hasMatch());
    return isTold ? Sniffed::Yes : Sniffed::No;
}

} // namespace officina
