// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers in lines of text; see the header.
#include "client/curves/formats/textlog.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/numbers.h"

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
    const QString text = QString::fromUtf8(line.first(std::min(line.size(), maxSearched)));
    QList<Found> found;
    std::optional<Found> step;
    const auto add = [&](const Found &one) {
        if (stepRank(one.name) >= stepNames.size())
            found.append(one);
        else if (!step || stepRank(one.name) < stepRank(step->name))
            step = one;
    };
    if (!m_groups.isEmpty()) {
        std::ranges::for_each(byPattern(text), add);
    } else {
        for (const QRegularExpression *pattern : {&namedNumbers(), &namedStep()}) {
            for (auto it = pattern->globalMatch(text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const auto value = plainNumber(match.captured(2).toUtf8());
                const QByteArray name = match.captured(1).toUtf8();
                if (value && (pattern == &namedNumbers() || stepRank(name) < stepNames.size()))
                    add({name, *value});
            }
        }
    }
    if (found.isEmpty())
        return;
    Point point;
    point.step = m_lines++;
    if (step && std::abs(step->value) < 9e18)
        point.step = qint64(step->value);
    for (const Found &one : std::as_const(found)) {
        const auto tag = tagIn(m_tags, one.name, offset());
        if (!tag)
            continue;
        point.value = one.value;
        points.push_back({point, *tag});
    }
}

QList<TextReader::Found> TextReader::byPattern(const QString &line) const
{
    QList<Found> found;
    for (auto it = m_pattern.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (int group = 1; group < int(m_groups.size()); ++group) {
            if (const auto value = plainNumber(match.captured(group).trimmed().toUtf8()))
                found.append({m_groups.at(group), *value});
        }
    }
    return found;
}

} // namespace officina
