// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON lines; see the header.
#include "client/curves/jsonlines.h"

#include "client/curves/columnnames.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>
#include <optional>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Python's constants as words that no log has, because QJsonDocument refuses them.
const QByteArray mark = "\\u0001";

QByteArray withWordsForConstants(const QByteArray &line)
{
    if (!line.contains("NaN") && !line.contains("Infinity"))
        return line;
    QByteArray result;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QByteArrayView rest = QByteArrayView(line).sliced(i);
        if (line[i] == '"')
            quoted = !quoted;
        if (quoted && line[i] == '\\' && i + 1 < line.size()) {
            result += rest.first(2);
            ++i;
            continue;
        }
        const char *constant = nullptr;
        for (const char *one : {"NaN", "Infinity", "-Infinity"}) {
            if (!quoted && rest.startsWith(one))
                constant = one;
        }
        if (!constant) {
            result += line[i];
            continue;
        }
        result += '"' + mark + constant + '"';
        i += qsizetype(strlen(constant)) - 1;
    }
    return result;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.isString() ? value.toString() : QString();
    if (!text.startsWith(u'\u0001'))
        return {};
    const double infinity = std::numeric_limits<double>::infinity();
    return text.endsWith("NaN"_L1) ? std::numeric_limits<double>::quiet_NaN()
        : text.contains(u'-')      ? -infinity
                                   : infinity;
}

struct Number {
    QByteArray name;
    double value = 0;
};

void flatten(const QJsonObject &object, const QByteArray &prefix, int depth, QList<Number> &numbers)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray name = prefix + it.key().toUtf8();
        if (const auto value = numberOf(it.value()))
            numbers.append({name, *value});
        else if (it.value().isObject() && depth < JsonLinesReader::maxDepth)
            flatten(it.value().toObject(), name + '/', depth + 1, numbers);
    }
}

template <size_t count> qsizetype find(const QList<Number> &numbers, const std::array<const char *, count> &names)
{
    for (const char *name : names) {
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (numbers.at(i).name.toLower() == name)
                return i;
        }
    }
    return -1;
}

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

void JsonLinesReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = bytes.first(end < 0 ? bytes.size() : end);
        if (!m_tooLong && m_line.size() + piece.size() > maxLine) {
            note(Damage::Reason::TooLarge);
            m_tooLong = true;
            m_line.clear();
        }
        if (!m_tooLong)
            m_line += piece;
        const qsizetype taken = piece.size() + (end < 0 ? 0 : 1);
        m_fed += taken;
        bytes = bytes.sliced(taken);
        if (end < 0)
            return;
        endLine(points);
        m_offset = m_fed;
    }
}

void JsonLinesReader::finish(std::vector<TaggedPoint> &points)
{
    if (m_line.trimmed().isEmpty() || m_tooLong || !QJsonDocument::fromJson(withWordsForConstants(m_line)).isObject())
        return;
    endLine(points);
    m_offset = m_fed;
}

// Takes m_line unless it was too long, and makes room for the next.
void JsonLinesReader::endLine(std::vector<TaggedPoint> &points)
{
    const bool tooLong = std::exchange(m_tooLong, false);
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    if (tooLong || line.isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(withWordsForConstants(line));
    if (document.isObject())
        take(document.object(), points);
    else
        note(Damage::Reason::Malformed);
}

void JsonLinesReader::take(const QJsonObject &object, std::vector<TaggedPoint> &points)
{
    QList<Number> numbers;
    flatten(object, {}, 0, numbers);
    Point point;
    point.step = m_lines++;
    const qsizetype step = find(numbers, stepNames);
    const qsizetype wall = find(numbers, wallNames);
    if (step >= 0 && !(std::abs(numbers.at(step).value) < 9e18)) {
        note(Damage::Reason::Malformed);
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
        auto known = m_indexes.constFind(numbers.at(i).name);
        if (known == m_indexes.cend()) {
            if (m_tags.size() >= maxTags) {
                note(Damage::Reason::TooMany);
                continue;
            }
            known = m_indexes.insert(numbers.at(i).name, quint32(m_tags.size()));
            m_tags.append(numbers.at(i).name);
        }
        point.value = numbers.at(i).value;
        points.push_back({point, *known});
    }
}

void JsonLinesReader::note(Damage::Reason reason)
{
    if (m_damage.size() < maxDamage)
        m_damage.push_back({reason, m_offset});
}

} // namespace officina
