// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers in lines of text; see the header.
#include "client/curves/formats/textlog.h"

#include "client/curves/formats/numbers.h"

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Beyond this the patterns' work per line would be felt; progress bars write lines of megabytes.
constexpr qsizetype maxSearched = 16'384; // bytes

QString searched(const QByteArray &line)
{
    return QString::fromUtf8(line.first(std::min(line.size(), maxSearched)));
}

// "Early stopping, best iteration is:" (LightGBM, XGBoost): the line that follows was printed before, in its place.
bool announcesRepetition(const QByteArray &line)
{
    return line.endsWith(':') && line.toLower().contains("best iteration");
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
    const bool isByPattern = !m_groups.isEmpty();
    if (std::exchange(m_isRepeated, !isByPattern && announcesRepetition(line)))
        return;
    const TextLine read = isByPattern ? byPattern(line) : readTextLine(line);
    if (read.numbers.isEmpty())
        return m_counter.announce(read.counters);
    Point point;
    point.step = m_counter.stepOf(read.counters);
    const auto add = [&](const QByteArray &name, double value) {
        point.value = value;
        if (const auto tag = tagIn(m_tags, name, offset()))
            points.push_back({point, *tag});
    };
    for (const LineNumber &one : read.numbers)
        add(one.name, one.value);
    const auto epoch = std::ranges::find(read.counters, LineCounter::Kind::Epoch, &LineCounter::kind);
    if (m_counter.isFraction() && epoch != read.counters.end()) // which tells how far it is, though it counts no steps
        add("epoch", epoch->value);
}

TextLine TextReader::byPattern(const QByteArray &line) const
{
    TextLine read;
    for (auto it = m_pattern.globalMatch(searched(line)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (int group = 1; group < int(m_groups.size()); ++group) {
            const QByteArray &name = m_groups.at(group);
            const auto value = plainNumber(match.captured(group).trimmed().toUtf8());
            if (value && lineCounterOf(name))
                read.counters.append({*lineCounterOf(name), *value});
            else if (value)
                read.numbers.append({name, *value});
        }
    }
    return read;
}

Sniffed sniffText(const LogSample &sample, NameHint hint)
{
    constexpr int manyLines = 3; // one or two with a number are no table of them
    if (hint == NameHint::None || !sample.isText())
        return Sniffed::No;
    int lines = 0;
    bool isAnnounced = false; // a heading says how far it is: "Epoch 1/10"
    for (const QByteArray &line : sample.lines()) {
        if (line.startsWith("{\"")) // of JSON, which has a reader of its own
            return Sniffed::No;
        const TextLine read = readTextLine(line);
        isAnnounced = isAnnounced || !read.counters.isEmpty();
        if (isAnnounced && !read.numbers.isEmpty())
            return Sniffed::Yes;
        lines += read.numbers.isEmpty() ? 0 : 1;
    }
    if (sample.head.isEmpty())
        return Sniffed::TooShort;
    return lines >= manyLines ? Sniffed::Maybe : Sniffed::No;
}

} // namespace officina
