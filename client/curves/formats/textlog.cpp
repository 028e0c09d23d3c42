// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers in lines of text; see the header.
#include "client/curves/formats/textlog.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/numbers.h"
#include "client/curves/formats/pythonjson.h"

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Beyond this the patterns' work per line would be felt; progress bars write lines of megabytes.
constexpr qsizetype maxSearched = 16'384; // bytes

const QRegularExpression &namedNumbers()
{
    static const QRegularExpression pattern(
        uR"(([A-Za-z_][\w./-]*)\s*[=:]\s*([-+]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|nan|inf(?:inity)?))(?![\w.:/]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &namedStep()
{
    static const QRegularExpression pattern(
        uR"(\b(global_step|steps?|iter(?:ation)?s?|epochs?)\s*[=:]?\s*[\[(]?\s*(\d+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// How near a name is to being the step's: 0 the best, more than the names there are: not at all.
size_t stepRank(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return size_t(std::ranges::find_if(stepNames, [&](const char *one) { return lower == one; }) - stepNames.begin());
}

QString searched(const QByteArray &line)
{
    return QString::fromUtf8(line.first(std::min(line.size(), maxSearched)));
}

// Of a dictionary that Python printed somewhere in the line.
QList<NamedNumber> numbersOfDictionary(const QByteArray &line)
{
    const qsizetype begin = line.indexOf("{'");
    const qsizetype end = line.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return {};
    return jsonNumbers(parsePythonLiteral(line.sliced(begin, end + 1 - begin)).toObject(), '/', 8, true);
}

QList<NamedNumber> numbersIn(const QByteArray &line)
{
    QList<NamedNumber> numbers = numbersOfDictionary(line);
    if (!numbers.isEmpty())
        return numbers;
    const QString text = searched(line);
    for (const QRegularExpression *pattern : {&namedNumbers(), &namedStep()}) {
        for (auto it = pattern->globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const auto value = plainNumber(match.captured(2).toUtf8());
            const QByteArray name = match.captured(1).toUtf8();
            if (value && (pattern == &namedNumbers() || stepRank(name) < stepNames.size()))
                numbers.append({name, *value});
        }
    }
    return numbers;
}

} // namespace

TextReader::TextReader(const QRegularExpression &pattern) : m_pattern(pattern)
{
    if (pattern.pattern().isEmpty())
        return;
    int unnamed = 0;
    const QStringList names = pattern.namedCaptureGroups();
    for (const QString &name : names) {
        if (!name.isEmpty() || m_groups.isEmpty())
            m_groups.append(name.toUtf8());
        else
            m_groups.append(++unnamed == 1 ? "value"_ba : "value" + QByteArray::number(unnamed));
    }
}

void TextReader::consumeLine(const QByteArray &line, std::vector<TaggedPoint> &points)
{
    const QList<NamedNumber> numbers = m_groups.isEmpty() ? numbersIn(line) : byPattern(line);
    qsizetype best = -1; // of those that count
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const size_t rank = stepRank(numbers.at(i).name);
        if (rank < stepNames.size() && (best < 0 || rank < stepRank(numbers.at(best).name)))
            best = i;
    }
    const auto isMetric = [](const NamedNumber &one) { return stepRank(one.name) >= stepNames.size(); };
    if (std::ranges::none_of(numbers, isMetric))
        return;
    const double counted = best < 0 ? qQNaN() : numbers.at(best).value;
    const bool counts = std::abs(counted) < 9e18 && m_counter.accepts(stepRank(numbers.at(best).name), counted);
    Point point;
    point.step = m_counter.next(counts ? counted : qQNaN());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const NamedNumber &one = numbers.at(i);
        const bool isFraction = i == best && !counts && std::isfinite(counted); // which still tells how far it is
        if (!isMetric(one) && !isFraction)
            continue;
        const auto tag = tagIn(m_tags, one.name, offset());
        if (!tag)
            continue;
        point.value = one.value;
        points.push_back({point, *tag});
    }
}

QList<NamedNumber> TextReader::byPattern(const QByteArray &line) const
{
    QList<NamedNumber> found;
    for (auto it = m_pattern.globalMatch(searched(line)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (int group = 1; group < int(m_groups.size()); ++group) {
            if (const auto value = plainNumber(match.captured(group).trimmed().toUtf8()))
                found.append({m_groups.at(group), *value});
        }
    }
    return found;
}

Sniffed sniffText(const LogSample &sample, NameHint hint)
{
    constexpr int manyLines = 3; // one or two with a number are no table of them
    if (hint == NameHint::None || !sample.isText())
        return Sniffed::No;
    int lines = 0;
    for (const QByteArray &line : sample.lines()) {
        const QList<NamedNumber> numbers = numbersIn(line);
        const auto counts = [](const NamedNumber &one) { return stepRank(one.name) < stepNames.size(); };
        if (std::ranges::any_of(numbers, counts) && !std::ranges::all_of(numbers, counts))
            return Sniffed::Yes;
        lines += numbers.isEmpty() ? 0 : 1;
    }
    if (sample.head.isEmpty())
        return Sniffed::TooShort;
    return lines >= manyLines ? Sniffed::Maybe : Sniffed::No;
}

} // namespace officina
