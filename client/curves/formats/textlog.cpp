// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers in lines of text; see the header.
#include "client/curves/formats/textlog.h"

#include "client/curves/formats/numbers.h"
#include "client/curves/formats/trainingphase.h"

#include <QtCore/QLocale>
#include <QtCore/QVarLengthArray>

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

// Numbers in columns, whose heading stands elsewhere.
bool isTableRow(const QByteArray &line)
{
    const QByteArrayList cells = line.simplified().split(' ');
    const auto numbers =
        std::ranges::count_if(cells, [](const QByteArray &cell) { return plainNumber(cell).has_value(); });
    return numbers > 1 && 2 * numbers > cells.size();
}

// "Early stopping, best iteration is:" (LightGBM, XGBoost): the line that follows was printed before, in its place.
bool announcesRepetition(const QByteArray &line)
{
    return line.endsWith(':') && line.toLower().contains("best iteration");
}

// "Validation:" on a line of its own.
QByteArray phaseHeading(const QByteArray &line)
{
    const QByteArray word = line.trimmed();
    return word.endsWith(':') && isPhase(word.chopped(1)) ? word.chopped(1) : QByteArray();
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
    if (isByPattern)
        return take(byPattern(line), points);
    const bool isOfBox = m_box.add(line);
    if (const auto box = m_box.take())
        takeOrHold(*box, points);
    if (isOfBox)
        return;
    if (const QByteArray heading = phaseHeading(line); !heading.isEmpty()) {
        m_heading = heading;
        m_underHeading.clear();
        return;
    }
    if (!m_table.add(line)) {
        for (const TextLine &read : withSteps(line))
            takeOrHold(underHeading(read), points);
    } else if (const auto row = m_table.take()) {
        takeOrHold(*row, points);
    }
}

// From the bar that a dictionary stands behind, or was printed over.
QList<TextLine> TextReader::withSteps(const QByteArray &line)
{
    const TextLine read = readTextLine(line);
    const qsizetype begin = line.indexOf("{'");
    if (begin < 0)
        return m_bars.next(read, {}, false);
    const QByteArray bar = begin > 0 ? line.first(begin) : barBefore();
    const bool isBar = bar.contains("%|") && !bar.first(bar.indexOf("%|")).contains(':');
    const QList<LineCounter> counters = isBar ? readTextLine(bar).counters : QList<LineCounter>();
    const auto count = std::ranges::find(counters, LineCounter::Kind::Batch, &LineCounter::kind);
    return m_bars.next(read, count == counters.end() ? LineCounter() : *count, true);
}

// The heading holds until something counts, or a name comes again: what follows is of no heading, as far as is known.
TextLine TextReader::underHeading(TextLine read)
{
    const bool isOver = !read.counters.isEmpty() || std::ranges::any_of(read.numbers, [this](const LineNumber &one) {
        return m_underHeading.contains(one.name);
    });
    if (isOver)
        m_heading.clear();
    if (m_heading.isEmpty())
        return read;
    for (LineNumber &one : read.numbers) {
        m_underHeading.insert(one.name);
        if (!namesPhase(one.name))
            one.name.prepend(m_heading + '/');
    }
    return read;
}

// What is printed once before anything counts is settings; but where it comes again nothing counts in this log, and
// its lines are points.
void TextReader::takeOrHold(const TextLine &read, std::vector<TaggedPoint> &points)
{
    if (m_isBegun)
        return take(read, points);
    if (!read.counters.isEmpty()) {
        m_isBegun = true;
        for (const TextLine &line : std::as_const(m_held)) {
            for (const LineNumber &one : line.numbers) {
                addParameter(QString::fromUtf8(one.name),
                             QString::number(one.value, 'g', QLocale::FloatingPointShortest));
                m_early.insert(one.name, one.value);
            }
        }
        m_held.clear();
        return take(read, points);
    }
    if (read.numbers.isEmpty())
        return;
    m_held.append(read);
    bool isAgain = m_held.size() > maxHeld;
    for (const LineNumber &one : read.numbers) {
        const auto early = m_early.constFind(one.name);
        isAgain = isAgain || (early != m_early.cend() && *early != one.value);
        m_early.insert(one.name, one.value);
    }
    if (isAgain)
        takeHeld(points);
}

bool TextReader::flush(std::vector<TaggedPoint> &points)
{
    const QList<TextLine> behindBars = m_bars.flush();
    for (const TextLine &line : behindBars)
        takeOrHold(line, points);
    return takeHeld(points) || !behindBars.isEmpty();
}

bool TextReader::takeHeld(std::vector<TaggedPoint> &points)
{
    const bool isHeld = !m_held.isEmpty();
    m_isBegun = m_isBegun || isHeld;
    m_early.clear();
    for (const TextLine &line : std::exchange(m_held, {}))
        take(line, points);
    return isHeld;
}

void TextReader::take(const TextLine &read, std::vector<TaggedPoint> &points)
{
    if (read.numbers.isEmpty())
        return m_counter.announce(read.counters);
    Point point;
    QVarLengthArray<size_t, 32> metrics;
    for (const LineNumber &one : read.numbers)
        metrics.append(qHash(one.name));
    point.step = m_counter.stepOf(read.counters, metrics);
    const auto add = [&](const QByteArray &name, const Point &at) {
        if (const auto tag = tagIn(m_tags, name, offset()))
            points.push_back({at, *tag});
    };
    for (const LineNumber &one : read.numbers) {
        if (const auto early = m_early.constFind(one.name); early != m_early.cend()) { // a metric after all
            add(one.name, {0, qQNaN(), *early});
            m_early.erase(early);
        }
        point.value = one.value;
        add(one.name, point);
    }
    const auto epoch = std::ranges::find(read.counters, LineCounter::Kind::Epoch, &LineCounter::kind);
    if (m_counter.isFraction() && epoch != read.counters.end()) // which tells how far it is, though it counts no steps
        add("epoch", {point.step, qQNaN(), epoch->value});
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

std::optional<QRegularExpression> textPattern(const QString &typed)
{
    QString plain = typed.simplified();
    plain.replace(u'…', "..."_L1);
    QString pattern = typed;
    if (plain.contains("..."_L1)) {
        static const QRegularExpression word(u"[A-Za-z_][A-Za-z0-9_]{0,30}(?=[^A-Za-z0-9_]*$)"_s);
        const QStringList pieces = plain.split(u"..."_s);
        QStringList names;
        pattern.clear();
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            pattern += QRegularExpression::escape(pieces[i]).replace(u"\\ "_s, u"\\s+"_s);
            if (i + 1 == pieces.size())
                break;
            const QString found = word.match(pieces[i]).captured();
            QString name = found.isEmpty() ? u"value"_s : found;
            names.push_back(name);
            if (const qsizetype count = names.count(name); count > 1)
                name += QString::number(count);
            pattern += u"(?<%1>[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[-+]?inf(?:inity)?|nan)"_s.arg(name);
        }
    }
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.isValid() && expression.captureCount() > 0 ? std::optional(expression) : std::nullopt;
}

bool matchesIn(const LogSample &sample, const QRegularExpression &pattern)
{
    if (!sample.isText())
        return false;
    TextReader reader(pattern);
    std::vector<TaggedPoint> points;
    // Without pieces of lines.
    const QByteArrayView head(sample.head);
    reader.feed(sample.isWhole ? head : head.first(head.lastIndexOf('\n') + 1), points);
    const auto begin = std::ranges::find_if(sample.tail, [](char c) { return c == '\n' || c == '\r'; });
    reader.feed(QByteArrayView(sample.tail).sliced(begin - sample.tail.begin()), points);
    reader.finish(points);
    return !points.empty();
}

Sniffed sniffText(const LogSample &sample, NameHint hint)
{
    constexpr int manyLines = 3; // one or two with a number are no table of them
    if (!sample.isText())
        return Sniffed::No;
    int told = 0;
    int lines = 0;
    bool isAnnounced = false; // a heading says how far it is: "Epoch 1/10"
    TextBox box;
    TextTable table;
    const QByteArrayList all = sample.lines() << QByteArray(); // which ends a box
    for (const QByteArray &line : all) {
        if (line.startsWith("{\"")) // of JSON, which has a reader of its own
            return Sniffed::No;
        const bool isOfBox = box.add(line);
        const bool isOfTable = !isOfBox && table.add(line);
        const auto shown = isOfTable ? table.take() : box.take();
        const TextLine read = shown.value_or(isOfBox || isOfTable ? TextLine() : readTextLine(line));
        isAnnounced = isAnnounced || !read.counters.isEmpty();
        told += isAnnounced && !read.numbers.isEmpty() ? 1 : 0;
        // A name that speaks against it has to be outweighed.
        if (told > (hint == NameHint::None ? 1 : 0))
            return Sniffed::Yes;
        lines += read.numbers.isEmpty() && !isTableRow(line) ? 0 : 1;
    }
    if (hint == NameHint::None)
        return Sniffed::No;
    if (sample.head.isEmpty())
        return Sniffed::TooShort;
    return lines >= manyLines ? Sniffed::Maybe : Sniffed::No;
}

} // namespace officina
