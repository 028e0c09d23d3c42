// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of metrics; see the header.
#include "client/curves/formats/csvfile.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/linereader.h"
#include "client/curves/formats/numbers.h"
#include "client/curves/formats/tablecells.h"
#include "client/curves/formats/trainingphase.h"
#include "client/curves/formats/walltime.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace officina {

namespace {

QByteArrayView withoutMark(QByteArrayView row)
{
    return row.startsWith("\xef\xbb\xbf") ? row.sliced(3) : row;
}

// Of the tables that Gym's and Stable Baselines' Monitor writes: reward, length and time of each episode.
const QList<QByteArray> monitorHeader{"r", "l", "t"};

bool isNumber(const QByteArray &cell)
{
    return plainNumber(cell).has_value();
}

bool isName(const QByteArray &cell)
{
    return !cell.isEmpty() && !plainNumber(cell);
}

// What programs write where there is no number.
bool isMissing(const QByteArray &cell)
{
    constexpr std::array words{"none", "null", "na", "n/a", "nil", "true", "false"};
    const QByteArray lower = cell.toLower();
    return std::ranges::any_of(words, [&](const char *word) { return lower == word; })
        || std::ranges::none_of(lower, [](char c) { return (c >= 'a' && c <= 'z') || uchar(c) >= 0x80; });
}

// "r,l,t-21.0,792,63.4": the program ended, or another one wrote, before the line end of the heading. Leaves the
// heading and returns its first row.
QList<QByteArray> rowBehindHeading(QList<QByteArray> &header)
{
    const qsizetype last = header.size() / 2; // of the names
    const auto names = std::span(header).first(size_t(last));
    const auto numbers = std::span(header).subspan(size_t(last) + 1);
    if (header.size() < 3 || header.size() % 2 == 0 || !std::ranges::all_of(names, isName)
        || !std::ranges::all_of(numbers, isNumber))
        return {};
    const QByteArray joint = header.at(last);
    for (qsizetype i = 1; i < joint.size(); ++i) {
        if (!plainNumber(joint.sliced(i)) || QByteArrayView("0123456789.").contains(joint[i - 1]))
            continue;
        QList<QByteArray> row{joint.sliced(i)};
        row += header.sliced(last + 1);
        header = header.first(last) << joint.first(i);
        return row;
    }
    return {};
}

// Whether the lines behind the heading are rows of it.
bool isRowOf(const QList<QByteArray> &header, char delimiter, const QByteArrayList &lines, bool isCounting,
             NameHint hint)
{
    const auto isNumeric = [](QByteArray cell) {
        return isNumber(cell.replace(",", "").replace("%", "").replace(" ", ""));
    };
    const QList<QByteArray> row = splitRow(lines[1], delimiter);
    const auto numbers = std::ranges::count_if(row, isNumeric);
    if (delimiter == ' ') // which parts prose too
        return std::ranges::all_of(header, isName) && isNumber(row.first()) && 2 * numbers > row.size()
            && (row.size() == header.size() || hint == NameHint::Logger);
    if (hint != NameHint::Logger)
        return row.size() == header.size() && (numbers > 0 || isCounting);
    return std::ranges::any_of(lines.sliced(1), [&](const QByteArray &line) {
        return std::ranges::any_of(splitRow(line, delimiter), isNumeric);
    });
}

} // namespace

void CsvReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    qsizetype start = 0; // of what is not in m_row yet
    for (qsizetype i = 0; i < bytes.size() && m_state != State::Refused; ++i) {
        if (bytes[i] == '"')
            m_quoted = !m_tooLong && (!m_quoted && opensQuote(bytes, i));
        if (!m_tooLong && m_row.size() + (i - start) >= maxRow) {
            note(LogIssue::Reason::TooLarge, m_offset);
            m_tooLong = true;
            m_quoted = false; // a quote that never closes must not swallow the file
        }
        if ((bytes[i] != '\n' && bytes[i] != '\r') || m_quoted)
            continue;
        if (!m_tooLong)
            m_row.append(bytes.sliced(start, i - start));
        endRow(points);
        start = i + 1;
        m_offset = m_fed + start;
    }
    if (m_state != State::Refused && !m_tooLong)
        m_row.append(bytes.sliced(start));
    else
        m_row.clear();
    m_fed += bytes.size();
}

// A quote within a cell is only a character; a second one in quotes stands for itself.
bool CsvReader::opensQuote(QByteArrayView bytes, qsizetype at) const
{
    if (at == 0 && m_row.isEmpty())
        return true;
    const char before = at > 0 ? bytes[at - 1] : m_row.back();
    return QByteArrayView(",;\t|\n\r \"").contains(before);
}

bool CsvReader::finish(std::vector<TaggedPoint> &points)
{
    if (m_row.isEmpty() || m_tooLong)
        return false;
    m_isCut = true;
    if (m_quoted) { // by a quote that never closes
        note(LogIssue::Reason::Malformed, m_offset);
        const QByteArrayList lines = m_row.split('\n');
        for (const QByteArray &line : lines) {
            if (m_state == State::Refused)
                break;
            m_row = line;
            endRow(points);
        }
    } else {
        endRow(points);
    }
    m_isCut = false;
    m_offset = m_fed;
    return true;
}

// Takes m_row unless it was too long, and makes room for the next.
void CsvReader::endRow(std::vector<TaggedPoint> &points)
{
    const bool tooLong = std::exchange(m_tooLong, false);
    QByteArray row = std::exchange(m_row, {});
    m_quoted = false;
    if (row.startsWith('\0')) // not written yet when a computer went down
        row.remove(0, std::ranges::find_if(row, [](char c) { return c != 0; }) - row.begin());
    if (row.contains('\x1b')) // colours
        row = shownLine(row);
    if (tooLong || row.trimmed().isEmpty() || isRule(row.trimmed()))
        return;
    if (withoutMark(row).startsWith('#')) {
        m_comment = headingInComment(withoutMark(row));
        return;
    }
    if (m_state == State::Header)
        consumeHeader(row, points);
    else
        consumeRow(row, points);
}

void CsvReader::consumeRow(const QByteArray &row, std::vector<TaggedPoint> &points)
{
    QList<QByteArray> cells = splitRow(row, m_delimiter);
    if (m_isCut && cells.size() < m_header.size()) // half a number looks like one
        cells.removeLast();
    if (m_delimiter == ' ' && m_isFirst && cells.size() == 1) { // one column, whose name has several words
        m_delimiter = ',';
        takeHeader({m_header.join(' ')});
    }
    consumeCells(cells, points);
    m_isFirst = false;
}

void CsvReader::consumeHeader(QByteArrayView row, std::vector<TaggedPoint> &points)
{
    row = withoutMark(row);
    m_delimiter = delimiterOf(row);
    QList<QByteArray> header = splitHeading(row, m_delimiter);
    QList<QByteArray> first;
    if (std::ranges::all_of(header, isNumber) && !m_comment.isEmpty()) {
        const QList<QByteArray> commented = splitRow(m_comment, delimiterOf(m_comment));
        if (commented.size() == header.size())
            first = std::exchange(header, commented);
    } else {
        first = rowBehindHeading(header);
    }
    const bool isText = !row.contains('\0');
    // Ray's table of a trial that was taken up again may have none: words stand among the values, too.
    const bool isRow =
        2 * std::ranges::count_if(header, isNumber) > header.size() && columnNamed(header, stepNames) < 0;
    if (!std::ranges::any_of(header, isName) || isRow || !isText || header.size() > maxColumns) {
        note(header.size() > maxColumns ? LogIssue::Reason::TooMany : LogIssue::Reason::NoHeader, 0);
        m_state = State::Refused;
        return;
    }
    m_state = State::Rows;
    takeHeader(header);
    if (!first.isEmpty())
        consumeCells(first, points);
}

// From here on these names count. A name that was there before is the same tag.
void CsvReader::takeHeader(const QList<QByteArray> &header)
{
    m_header = header;
    m_stepColumn = columnNamed(m_header, stepNames);
    m_stepRank = m_stepColumn >= 0 ? rankIn(stepNames, m_header[m_stepColumn]) : 0;
    const qsizetype epoch = columnNamed(m_header, epochNames);
    m_epochColumn = epoch != m_stepColumn ? epoch : -1;
    m_phaseColumn = columnNamed(m_header, phaseNames);
    m_tagsOfPhase.clear();
    m_wallColumn = columnNamed(m_header, wallNames);
    m_nameColumn = columnNamed(m_header, nameColumns);
    m_valueColumn = columnNamed(m_header, valueColumns);
    if (m_nameColumn < 0 || m_valueColumn < 0 || m_stepColumn < 0) // "key,value" alone are settings
        m_nameColumn = m_valueColumn = -1;
    m_tagOfColumn.clear();
    QHash<QByteArray, int> count; // two columns of one name are two tags, called as pandas calls them: "loss", "loss.1"
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        const bool isTooLong = m_header[i].size() > TagTable::maxName;
        if (isTooLong)
            note(LogIssue::Reason::TooLarge, m_offset);
        const bool isMetric =
            i != m_stepColumn && i != m_wallColumn && m_valueColumn < 0 && !m_header[i].isEmpty() && !isTooLong;
        QByteArray name = isMetric && isLastPart(m_header[i]) ? m_fullName : m_header[i];
        while (isMetric && count.contains(name))
            name = m_header[i] + '.' + QByteArray::number(++count[m_header[i]]);
        count.insert(name, 0);
        m_tagOfColumn.push_back(isMetric ? tagOf(name) : -1);
    }
}

// "val" of a row, where a column says so.
QByteArray CsvReader::phaseOf(const QList<QByteArray> &cells) const
{
    const QByteArray word = m_phaseColumn >= 0 ? cells.value(m_phaseColumn) : QByteArray();
    return isName(word) ? phaseIn(m_header[m_phaseColumn], word) : QByteArray();
}

// By column, as m_tagOfColumn.
const QList<qint64> &CsvReader::tagsOfRow(const QByteArray &phase)
{
    if (phase.isEmpty())
        return m_tagOfColumn;
    QList<qint64> &tags = m_tagsOfPhase[phase];
    for (qsizetype i = tags.size(); i < m_tagOfColumn.size(); ++i) {
        const qint64 plain = m_tagOfColumn[i];
        const QByteArray name = plain < 0 ? QByteArray() : m_tags[plain];
        const bool isTold = plain < 0 || namesPhase(name) || phase.size() + name.size() >= TagTable::maxName;
        tags.append(isTold ? plain : tagOf(phase + '/' + name));
    }
    return tags;
}

// "loss" of "train/loss".
bool CsvReader::isLastPart(const QByteArray &name) const
{
    return m_fullName.endsWith('/' + name);
}

// -1 where there are too many.
qint64 CsvReader::tagOf(const QByteArray &name)
{
    const auto known = m_tagOfName.constFind(name);
    if (known != m_tagOfName.cend())
        return *known;
    if (m_tags.size() >= maxColumns) {
        note(LogIssue::Reason::TooMany, m_offset);
        return -1;
    }
    m_tags.push_back(name);
    return *m_tagOfName.insert(name, m_tags.size() - 1);
}

// A row of names alone, written by a second program, or by the first once it had more to tell. One of them is known;
// or there are as many as before, no two the same, and none that stands for a number that is missing (right below the
// heading these are units). The first may be empty, as that of an index is.
bool CsvReader::isHeading(const QList<QByteArray> &cells) const
{
    const QList<QByteArray> names = !cells.isEmpty() && cells.first().isEmpty() ? cells.sliced(1) : cells;
    if (cells.size() > maxColumns || names.isEmpty() || !std::ranges::all_of(names, isName))
        return false;
    const auto isKnown = [&](const QByteArray &cell) {
        const QByteArray lower = cell.toLower();
        return (m_valueColumn < 0 && m_tagOfName.contains(cell)) || m_header.contains(cell)
            || std::ranges::any_of(stepNames, [&](const char *name) { return lower == name; });
    };
    if (std::ranges::any_of(names, isKnown))
        return true;
    const bool areDistinct = QSet<QByteArray>(names.begin(), names.end()).size() == names.size();
    return !m_isFirst && m_valueColumn < 0 && m_delimiter != ' ' && names.size() > 1 && areDistinct
        && cells.size() == m_header.size() && std::ranges::none_of(names, isMissing);
}

// A column called "time" that holds how long something took is a metric.
std::optional<double> CsvReader::wallTime(const QByteArray &cell)
{
    const auto seconds = number(cell);
    if (!seconds) {
        const auto moment = QDateTime::fromString(QString::fromUtf8(cell), Qt::ISODateWithMs);
        return moment.isValid() ? std::optional(double(moment.toMSecsSinceEpoch()) / 1000) : std::nullopt;
    }
    const auto moment = wallTimeOf(m_header[m_wallColumn], *seconds);
    if (!moment && m_valueColumn < 0) {
        m_tagOfColumn[m_wallColumn] = tagOf(m_header[m_wallColumn]);
        m_tagsOfPhase.clear();
        m_wallColumn = -1;
    }
    return moment;
}

// As StepCounter takes them; none where there are no epochs.
CsvReader::Metrics CsvReader::metricsIn(const QList<QByteArray> &cells, const QByteArray &phase) const
{
    Metrics metrics;
    if (m_epochColumn >= 0 && m_nameColumn >= 0)
        metrics.append(qHash(cells.value(m_nameColumn), qHash(phase)));
    for (qsizetype i = 0; m_epochColumn >= 0 && i < std::min(cells.size(), m_tagOfColumn.size()); ++i) {
        if (m_tagOfColumn[i] >= 0 && i != m_epochColumn && !cells[i].isEmpty())
            metrics.append(qHash(phase, size_t(m_tagOfColumn[i]) + 1));
    }
    return metrics;
}

// Where a row belongs; nothing where it says that badly.
std::optional<Point> CsvReader::placeOf(const QList<QByteArray> &cells, const QByteArray &phase, bool isShort)
{
    Point point;
    bool isFraction = false; // which still tells how far it is
    if (m_stepColumn >= 0) {
        const auto step = m_stepColumn < cells.size() ? number(cells[m_stepColumn]) : std::nullopt;
        if (!step || !(std::abs(*step) < 9e18)) {
            if (cells.size() == m_header.size())
                note(LogIssue::Reason::Malformed, m_offset);
            return std::nullopt;
        }
        if (isShort && *step != std::floor(*step))
            return std::nullopt;
        isFraction = !m_counter.accepts(m_stepRank, *step);
        const auto epoch = m_epochColumn >= 0 ? number(cells.value(m_epochColumn)) : std::nullopt;
        point.step = m_counter.next(isFraction ? qQNaN() : *step, epoch, metricsIn(cells, phase));
        if (isFraction && m_tagOfColumn[m_stepColumn] < 0) {
            m_tagOfColumn[m_stepColumn] = tagOf(m_header[m_stepColumn]);
            m_tagsOfPhase.clear();
        }
    } else {
        point.step = m_counter.next();
    }
    if (m_wallColumn >= 0 && m_wallColumn < cells.size()) {
        if (const auto seconds = wallTime(cells[m_wallColumn]))
            point.wallTime = *seconds;
    }
    return point;
}

void CsvReader::consumeCells(const QList<QByteArray> &cells, std::vector<TaggedPoint> &points)
{
    if (cells == m_header)
        return;
    if (isHeading(cells))
        return takeHeader(cells);
    if (cells.size() != m_header.size())
        note(LogIssue::Reason::RowLength, m_offset);
    // Of a row that is too long nobody knows which column a cell is of: two rows on one line, a column come in between.
    const auto isEmpty = [](const QByteArray &cell) { return cell.isEmpty(); };
    if (cells.size() > m_header.size() && !std::all_of(cells.begin() + m_header.size(), cells.end(), isEmpty))
        return;
    // Nor of a short one, but for the last of a file that is just being written. And where nothing parts the cells but
    // spaces, or what another tore is left, not even then.
    const bool isShort =
        cells.size() < m_header.size() && !std::all_of(m_header.begin() + cells.size(), m_header.end(), isEmpty);
    if (isShort && (!m_isCut || m_delimiter == ' ' || cells.size() < 2))
        return;
    learnCommas(cells);
    const QByteArray phase = phaseOf(cells);
    const auto place = placeOf(cells, phase, isShort);
    if (!place)
        return;
    Point point = *place;
    if (!phase.isEmpty() && m_tagsOfPhase.size() >= maxPhases && !m_tagsOfPhase.contains(phase))
        return note(LogIssue::Reason::TooMany, m_offset);
    if (m_valueColumn >= 0) {
        QByteArray name = cells.value(m_nameColumn);
        if (!phase.isEmpty() && !name.isEmpty() && !namesPhase(name))
            name.prepend(phase + '/');
        const auto value = number(cells.value(m_valueColumn));
        if (!value || name.isEmpty() || name.size() > TagTable::maxName)
            return;
        point.value = *value;
        if (const qint64 tag = tagOf(name); tag >= 0)
            points.push_back({point, quint32(tag)});
        return;
    }
    const QList<qint64> &tags = tagsOfRow(phase);
    for (qsizetype i = 0; i < std::min(cells.size(), m_header.size()); ++i) {
        if (tags[i] < 0)
            continue;
        if (const auto value = number(cells[i])) { // words are no points
            point.value = *value;
            points.push_back({point, quint32(tags[i])});
        }
    }
}

// What a cell with a comma tells of all: "0,5" of decimal commas, "1,234,567" of thousands. "1,234" tells nothing.
void CsvReader::learnCommas(const QList<QByteArray> &cells)
{
    if (m_delimiter != ',' || m_commas != Commas::Unknown)
        return;
    for (const QByteArray &cell : cells) {
        const qsizetype comma = cell.lastIndexOf(',');
        if (comma < 0)
            continue;
        const QByteArray whole = cell.first(comma);
        const bool isGroup = cell.size() - comma - 1 == 3 && !whole.isEmpty() && whole != "0" && whole != "-0";
        if (isThousands(cell) && (cell.count(',') > 1 || cell.contains('.')))
            m_commas = Commas::Thousands;
        else if (!isGroup && !whole.contains(',') && plainNumber(QByteArray(cell).replace('.', "").replace(',', '.')))
            m_commas = Commas::Decimal;
    }
}

// In a table whose cells a comma parts, a cell with one was quoted for it: "0,5", or "1,234,567". "1,234" may be both:
// it is what the file has shown that it writes, else it is left out and noted.
std::optional<double> CsvReader::quotedNumber(const QByteArray &cell)
{
    QByteArray plain = cell;
    if (isThousands(cell) && (m_commas == Commas::Thousands || cell.count(',') > 1 || cell.contains('.')))
        return plainNumber(plain.replace(",", ""));
    if (isThousands(cell) && m_commas == Commas::Unknown && !cell.startsWith("0,") && !cell.startsWith("-0,")) {
        note(LogIssue::Reason::Malformed, m_offset);
        return std::nullopt;
    }
    return cell.count(',') == 1 ? plainNumber(plain.replace(".", "").replace(",", ".")) : std::nullopt;
}

std::optional<double> CsvReader::number(QByteArray cell)
{
    if (cell.endsWith('%'))
        cell.chop(1);
    if (m_delimiter == ',' && cell.contains(','))
        return quotedNumber(cell);
    if (m_delimiter != ',' && cell.count(',') == 1 && !cell.contains('.'))
        cell.replace(',', '.');
    return plainNumber(cell);
}

Sniffed sniffCsv(const LogSample &sample, NameHint hint)
{
    const bool hasLineEnd = sample.head.contains('\n');
    const bool isByReturns = !hasLineEnd && sample.head.contains('\r'); // as old Macs end their lines
    const bool isLong = !sample.isWhole && !hasLineEnd && !isByReturns; // hundreds of columns
    QByteArrayList lines = isLong ? QByteArrayList{sample.head}
        : isByReturns             ? sample.head.split('\r')
                                  : sample.lines();
    lines.removeAll(QByteArray());
    QByteArray comment;
    lines.removeIf([&](const QByteArray &line) {
        if (line.startsWith('#'))
            comment = headingInComment(line);
        return line.startsWith('#') || isRule(line);
    });
    if (!sample.isText() || lines.isEmpty())
        return sample.isText() && sample.isWhole && hint != NameHint::None ? Sniffed::TooShort : Sniffed::No;
    if (!comment.isEmpty() && std::ranges::all_of(splitRow(lines.first(), delimiterOf(lines.first())), isNumber))
        lines.prepend(comment);
    const char delimiter = delimiterOf(lines.first());
    const QList<QByteArray> header = splitHeading(withoutMark(lines.first()), delimiter);
    const bool isNamed =
        std::ranges::any_of(header, [](const QByteArray &name) { return isName(name) && !name.startsWith('{'); });
    const bool isTable = header.size() > 1 || hint == NameHint::Logger;
    if (!isTable || (!isNamed && hint == NameHint::None) || (isLong && hint != NameHint::Logger))
        return Sniffed::No;
    const bool isCounting = columnNamed(header, stepNames) >= 0 || header == monitorHeader;
    if (lines.size() == 1 && hint == NameHint::None)
        return Sniffed::No;
    if (lines.size() == 1 && sample.isWhole && !hasLineEnd)
        return Sniffed::TooShort;
    if (lines.size() > 1 && !isRowOf(header, delimiter, lines, isCounting, hint))
        return Sniffed::No;
    return hint == NameHint::Logger || (isNamed && isCounting) ? Sniffed::Yes : Sniffed::Maybe;
}

} // namespace officina
