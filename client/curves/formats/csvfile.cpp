// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of metrics; see the header.
#include "client/curves/formats/csvfile.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/numbers.h"
#include "client/curves/formats/walltime.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace officina {

namespace {

QList<QByteArray> splitRow(QByteArrayView row, char delimiter)
{
    QList<QByteArray> cells;
    QByteArray cell;
    bool quoted = false;
    bool wasQuoted = false;
    const auto push = [&] {
        cells.push_back(wasQuoted ? cell : cell.trimmed());
        cell.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < row.size(); ++i) {
        const char c = row[i];
        if (quoted) {
            if (c != '"') {
                cell += c;
            } else if (i + 1 < row.size() && row[i + 1] == '"') {
                cell += '"';
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == '"' && cell.trimmed().isEmpty() && !wasQuoted) {
            cell.clear();
            quoted = wasQuoted = true;
        } else if (c == delimiter) {
            push();
        } else if (!wasQuoted || (c != ' ' && c != '\t')) { // spaces after a closing quote
            cell += c;
        }
    }
    push();
    return cells;
}

char delimiterOf(QByteArrayView header)
{
    constexpr std::array candidates = {',', ';', '\t', '|'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (char c : header) {
        if (c == '"')
            quoted = !quoted;
        const auto found = std::ranges::find(candidates, c);
        if (!quoted && found != candidates.end())
            ++counts[size_t(found - candidates.begin())];
    }
    return candidates[size_t(std::ranges::max_element(counts) - counts.begin())];
}

template <size_t count>
qsizetype columnNamed(const QList<QByteArray> &header, const std::array<const char *, count> &names)
{
    for (const char *name : names) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header[i].toLower() == name)
                return i;
        }
    }
    return -1;
}

constexpr std::array nameColumns = {"metric", "metric_name", "name", "tag", "key", "variable"};
constexpr std::array valueColumns = {"value", "metric_value"};

QByteArrayView withoutMark(QByteArrayView row)
{
    return row.startsWith("\xef\xbb\xbf") ? row.sliced(3) : row;
}

// Of the tables that Gym's and Stable Baselines' Monitor writes: reward, length and time of each episode.
const QList<QByteArray> monitorHeader{"r", "l", "t"};

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
        if (bytes[i] != '\n' || m_quoted)
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
    return QByteArrayView(",;\t|\n \"").contains(before);
}

bool CsvReader::finish(std::vector<TaggedPoint> &points)
{
    if (m_row.isEmpty() || m_tooLong)
        return false;
    endRow(points);
    m_offset = m_fed;
    return true;
}

// Takes m_row unless it was too long, and makes room for the next.
void CsvReader::endRow(std::vector<TaggedPoint> &points)
{
    const bool tooLong = std::exchange(m_tooLong, false);
    QByteArray row = std::exchange(m_row, {});
    m_quoted = false;
    if (row.endsWith('\r'))
        row.chop(1);
    if (tooLong || row.trimmed().isEmpty())
        return;
    if (m_state == State::Header)
        consumeHeader(row);
    else
        consumeCells(splitRow(row, m_delimiter), points);
}

void CsvReader::consumeHeader(QByteArrayView row)
{
    row = withoutMark(row);
    m_delimiter = delimiterOf(row);
    m_header = splitRow(row, m_delimiter);
    const bool isNamed =
        std::ranges::any_of(m_header, [](const QByteArray &name) { return !name.isEmpty() && !plainNumber(name); });
    const bool isText = !row.contains('\0');
    if (!isNamed || !isText || m_header.size() > maxColumns) {
        note(m_header.size() > maxColumns ? LogIssue::Reason::TooMany : LogIssue::Reason::NoHeader, 0);
        m_state = State::Refused;
        return;
    }
    m_state = State::Rows;
    m_stepColumn = columnNamed(m_header, stepNames);
    m_wallColumn = columnNamed(m_header, wallNames);
    m_nameColumn = columnNamed(m_header, nameColumns);
    m_valueColumn = columnNamed(m_header, valueColumns);
    if (m_nameColumn < 0 || m_valueColumn < 0 || m_stepColumn < 0) // "key,value" alone are settings
        m_nameColumn = m_valueColumn = -1;
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        const bool isTooLong = m_header[i].size() > TagTable::maxName;
        if (isTooLong)
            note(LogIssue::Reason::TooLarge, 0);
        const bool isMetric = i != m_stepColumn && i != m_wallColumn && !m_header[i].isEmpty() && !isTooLong
            && m_valueColumn < 0;
        m_tagOfColumn.push_back(isMetric ? addTag(m_header[i]) : -1);
    }
}

qint64 CsvReader::addTag(const QByteArray &name)
{
    m_tags.push_back(name);
    return m_tags.size() - 1;
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
    if (!moment && m_valueColumn < 0)
        m_tagOfColumn[std::exchange(m_wallColumn, -1)] = addTag(m_header[m_wallColumn]);
    return moment;
}

void CsvReader::consumeCells(const QList<QByteArray> &cells, std::vector<TaggedPoint> &points)
{
    if (cells == m_header) // appended to by a second program
        return;
    if (cells.size() != m_header.size())
        note(LogIssue::Reason::RowLength, m_offset);
    Point point;
    point.step = m_rows++;
    if (m_stepColumn >= 0) {
        const auto step = m_stepColumn < cells.size() ? number(cells[m_stepColumn]) : std::nullopt;
        if (!step || !(std::abs(*step) < 9e18)) {
            if (cells.size() == m_header.size())
                note(LogIssue::Reason::Malformed, m_offset);
            return;
        }
        point.step = qint64(*step);
    }
    if (m_wallColumn >= 0 && m_wallColumn < cells.size()) {
        if (const auto seconds = wallTime(cells[m_wallColumn]))
            point.wallTime = *seconds;
    }
    if (m_valueColumn >= 0) {
        const QByteArray name = cells.value(m_nameColumn);
        const auto value = number(cells.value(m_valueColumn));
        if (!value || name.isEmpty() || name.size() > TagTable::maxName)
            return;
        if (!m_named.contains(name) && m_tags.size() >= maxColumns)
            return note(LogIssue::Reason::TooMany, m_offset);
        const auto tag = m_named.contains(name) ? m_named.value(name) : *m_named.insert(name, addTag(name));
        point.value = *value;
        points.push_back({point, quint32(tag)});
        return;
    }
    for (qsizetype i = 0; i < std::min(cells.size(), m_header.size()); ++i) {
        if (m_tagOfColumn[i] < 0)
            continue;
        if (const auto value = number(cells[i])) { // words are no points
            point.value = *value;
            points.push_back({point, quint32(m_tagOfColumn[i])});
        }
    }
}

std::optional<double> CsvReader::number(QByteArray cell) const
{
    if (m_delimiter != ',' && cell.count(',') == 1 && !cell.contains('.'))
        cell.replace(',', '.');
    return plainNumber(cell);
}

Sniffed sniffCsv(const LogSample &sample, NameHint hint)
{
    const bool isLong = !sample.isWhole && !sample.head.contains('\n'); // hundreds of columns
    QByteArrayList lines = isLong ? QByteArrayList{sample.head} : sample.lines();
    lines.removeIf([](const QByteArray &line) { return line.startsWith('#'); });
    if (!sample.isText() || lines.isEmpty())
        return sample.isText() && sample.isWhole && hint != NameHint::None ? Sniffed::TooShort : Sniffed::No;
    const char delimiter = delimiterOf(lines.first());
    const QList<QByteArray> header = splitRow(withoutMark(lines.first()), delimiter);
    const bool isNamed = std::ranges::any_of(
        header, [](const QByteArray &name) { return !name.isEmpty() && !name.startsWith('{') && !plainNumber(name); });
    const bool isTable = header.size() > 1 || hint == NameHint::Logger;
    if (!isTable || (!isNamed && hint == NameHint::None) || (isLong && hint != NameHint::Logger))
        return Sniffed::No;
    const bool isCounting = columnNamed(header, stepNames) >= 0 || header == monitorHeader;
    if (lines.size() == 1 && hint == NameHint::None)
        return Sniffed::No;
    if (lines.size() == 1 && sample.isWhole && !sample.head.contains('\n'))
        return Sniffed::TooShort;
    if (lines.size() > 1) {
        const QList<QByteArray> row = splitRow(lines[1], delimiter);
        const auto isNumber = [](const QByteArray &cell) { return plainNumber(cell).has_value(); };
        if (row.size() != header.size() && hint != NameHint::Logger)
            return Sniffed::No;
        if (std::ranges::none_of(row, isNumber) && !isCounting && hint != NameHint::Logger)
            return Sniffed::No;
    }
    return hint == NameHint::Logger || (isNamed && isCounting) ? Sniffed::Yes : Sniffed::Maybe;
}

} // namespace officina
