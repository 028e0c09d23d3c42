// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of metrics; see the header.
#include "client/curves/formats/csvfile.h"

#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/linereader.h"
#include "client/curves/formats/numbers.h"
#include "client/curves/formats/tablecells.h"
#include "client/curves/formats/walltime.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace officina {

namespace {

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

// Zeros are what was not written yet when a computer went down. What stands before them is half a row.
QByteArray CsvReader::behindHoles(QByteArray row)
{
    row.remove(0, std::ranges::find_if(row, [](char c) { return c != 0; }) - row.begin());
    const qsizetype hole = m_state == State::Rows ? QByteArrayView(row).lastIndexOf('\0') : -1;
    if (row.isEmpty() || hole < 0)
        return row;
    note(LogIssue::Reason::Malformed, m_offset);
    return row.sliced(hole + 1);
}

// Takes m_row unless it was too long, and makes room for the next.
void CsvReader::endRow(std::vector<TaggedPoint> &points)
{
    const bool tooLong = std::exchange(m_tooLong, false);
    QByteArray row = std::exchange(m_row, {});
    m_quoted = false;
    if (row.contains('\0'))
        row = behindHoles(row);
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
    if (const char named = namedDelimiter(row); named && !m_delimiter) {
        m_delimiter = named;
        return;
    }
    m_delimiter = m_delimiter ? m_delimiter : delimiterOf(row);
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
    findColumns();
    m_numbers.forgetColumns();
    m_tagsOfPart.clear();
    m_tagOfColumn.clear();
    QHash<QByteArray, int> count; // two columns of one name are two tags, called as pandas calls them: "loss", "loss.1"
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        const bool isTooLong = m_header[i].size() > TagTable::maxName;
        if (isTooLong)
            note(LogIssue::Reason::TooLarge, m_offset);
        const bool isMetric = i != m_columns.step && i != m_columns.wall && i != m_columns.run && m_columns.value < 0
            && !m_header[i].isEmpty() && !isTooLong;
        QByteArray name = isMetric && isLastPart(m_header[i]) ? m_fullName : m_header[i];
        while (isMetric && count.contains(name))
            name = m_header[i] + '.' + QByteArray::number(++count[m_header[i]]);
        count.insert(name, 0);
        m_tagOfColumn.push_back(isMetric ? tagOf(name) : -1);
    }
}

void CsvReader::findColumns()
{
    m_columns = {};
    m_columns.step = columnNamed(m_header, stepNames);
    m_columns.rank = m_columns.step >= 0 ? rankIn(stepNames, m_header[m_columns.step]) : 0;
    if (m_columns.step < 0 && m_header.size() > 1 && m_header != monitorHeader) {
        const qsizetype counting = columnNamed(m_header, countingNames);
        m_columns.step = counting >= 0 ? counting : columnNamed(m_header, lesserNames);
        if (m_columns.step < 0 && m_header.first().isEmpty()) // the index of a table of pandas
            m_columns.step = 0;
        m_columns.rank = stepNames.size();
        m_columns.isLesser = m_columns.step >= 0;
    }
    const qsizetype epoch = columnNamed(m_header, epochNames);
    m_columns.epoch = epoch != m_columns.step ? epoch : -1;
    m_columns.phase = columnNamed(m_header, phaseNames);
    m_columns.run = m_columns.step >= 0 ? columnNamed(m_header, runNames) : -1;
    m_columns.wall = columnNamed(m_header, wallNames);
    m_columns.name = columnNamed(m_header, nameColumns);
    m_columns.value = columnNamed(m_header, valueColumns);
    if (m_columns.name < 0 || m_columns.value < 0 || m_columns.step < 0) // "key,value" alone are settings
        m_columns.name = m_columns.value = -1;
}

// Of the run and the part of training that columns say.
RowPart CsvReader::partOf(const QList<QByteArray> &cells)
{
    RowPart part;
    const QByteArray word = m_columns.phase >= 0 ? cells.value(m_columns.phase) : QByteArray();
    if (isName(word))
        part.phase = phaseIn(m_header[m_columns.phase], word);
    const auto step = m_columns.run >= 0 ? number(cells, m_columns.step) : std::nullopt;
    if (!step)
        return part;
    const QByteArray run = cells.value(m_columns.run);
    if (run.isEmpty())
        return part;
    const bool wereApart = m_runs.areApart();
    m_runs.add(run, *step);
    if (!wereApart && m_runs.areApart())
        nameFirstRun();
    if (m_runs.areApart())
        part.run = RowRuns::labelOf(m_header[m_columns.run], run);
    return part;
}

// What was read before there were others is of it.
void CsvReader::nameFirstRun()
{
    if (m_runs.first().isEmpty())
        return;
    const QByteArray first = RowRuns::labelOf(m_header[m_columns.run], m_runs.first());
    m_tagOfName.clear();
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        m_tags[i] = RowPart{first, {}}.nameOf(m_tags[i]);
        m_tagOfName.insert(m_tags[i], i);
    }
    takeHeader(QList<QByteArray>(m_header));
}

// By column, as m_tagOfColumn.
const QList<qint64> &CsvReader::tagsOfRow(const RowPart &part)
{
    if (part.isEmpty())
        return m_tagOfColumn;
    QList<qint64> &tags = m_tagsOfPart[part];
    for (qsizetype i = tags.size(); i < m_tagOfColumn.size(); ++i) {
        const qint64 plain = m_tagOfColumn[i];
        const QByteArray name = plain < 0 ? QByteArray() : part.nameOf(m_tags[plain]);
        tags.append(plain < 0 || name.size() > TagTable::maxName ? plain : tagOf(name));
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
        return (m_columns.value < 0 && m_tagOfName.contains(cell)) || m_header.contains(cell)
            || std::ranges::any_of(stepNames, [&](const char *name) { return lower == name; });
    };
    if (std::ranges::any_of(names, isKnown))
        return true;
    const bool areDistinct = QSet<QByteArray>(names.begin(), names.end()).size() == names.size();
    return !m_isFirst && m_columns.value < 0 && m_delimiter != ' ' && names.size() > 1 && areDistinct
        && cells.size() == m_header.size() && std::ranges::none_of(names, isMissing);
}

// A column called "time" that holds how long something took is a metric.
std::optional<double> CsvReader::wallTime(const QList<QByteArray> &cells)
{
    const auto seconds = number(cells, m_columns.wall);
    if (!seconds) {
        const auto moment = QDateTime::fromString(QString::fromUtf8(cells[m_columns.wall]), Qt::ISODateWithMs);
        return moment.isValid() ? std::optional(double(moment.toMSecsSinceEpoch()) / 1000) : std::nullopt;
    }
    const auto moment = wallTimeOf(m_header[m_columns.wall], *seconds);
    if (!moment && m_columns.value < 0) {
        m_tagOfColumn[m_columns.wall] = tagOf(m_header[m_columns.wall]);
        m_tagsOfPart.clear();
        m_columns.wall = -1;
    }
    return moment;
}

// As StepCounter takes them; none where there are no epochs.
CsvReader::Metrics CsvReader::metricsIn(const QList<QByteArray> &cells, const RowPart &part) const
{
    Metrics metrics;
    if (m_columns.epoch >= 0 && m_columns.name >= 0)
        metrics.append(qHash(cells.value(m_columns.name), qHash(part)));
    for (qsizetype i = 0; m_columns.epoch >= 0 && i < std::min(cells.size(), m_tagOfColumn.size()); ++i) {
        if (m_tagOfColumn[i] >= 0 && i != m_columns.epoch && !cells[i].isEmpty())
            metrics.append(qHash(part, size_t(m_tagOfColumn[i]) + 1));
    }
    return metrics;
}

// Where a row belongs; nothing where it says that badly.
std::optional<Point> CsvReader::placeOf(const QList<QByteArray> &cells, const RowPart &part, bool isShort)
{
    Point point;
    bool isFraction = false; // which still tells how far it is
    auto step = number(cells, m_columns.step);
    if (step && m_columns.isLesser)
        step = m_lesserCounter.next(qHash(part), *step, m_columns.name >= 0);
    if (step || (m_columns.step >= 0 && !m_columns.isLesser)) {
        if (!step || !(std::abs(*step) < 9e18)) {
            if (cells.size() == m_header.size())
                note(LogIssue::Reason::Malformed, m_offset);
            return std::nullopt;
        }
        if (isShort && *step != std::floor(*step))
            return std::nullopt;
        isFraction = !m_counter.accepts(m_columns.rank, *step);
        const auto epoch = number(cells, m_columns.epoch);
        point.step = m_counter.next(isFraction ? qQNaN() : *step, epoch, metricsIn(cells, part));
        if (isFraction && m_tagOfColumn[m_columns.step] < 0 && !m_header[m_columns.step].isEmpty()) {
            m_tagOfColumn[m_columns.step] = tagOf(m_header[m_columns.step]);
            m_tagsOfPart.clear();
        }
    } else {
        point.step = m_counter.next();
    }
    if (m_columns.wall >= 0 && m_columns.wall < cells.size()) {
        if (const auto seconds = wallTime(cells))
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
    m_numbers.learn(cells, m_delimiter);
    const RowPart part = partOf(cells);
    const auto place = placeOf(cells, part, isShort);
    if (!place)
        return;
    Point point = *place;
    if (!part.isEmpty() && m_tagsOfPart.size() >= maxParts && !m_tagsOfPart.contains(part))
        return note(LogIssue::Reason::TooMany, m_offset);
    if (m_columns.value >= 0) {
        QByteArray name = cells.value(m_columns.name);
        if (!name.isEmpty())
            name = part.nameOf(name);
        const auto value = metric(cells, m_columns.value);
        if (!value || name.isEmpty() || name.size() > TagTable::maxName)
            return;
        point.value = *value;
        if (const qint64 tag = tagOf(name); tag >= 0)
            points.push_back({point, quint32(tag)});
        return;
    }
    const QList<qint64> &tags = tagsOfRow(part);
    for (qsizetype i = 0; i < std::min(cells.size(), m_header.size()); ++i) {
        if (tags[i] < 0)
            continue;
        if (const auto value = metric(cells, i)) {
            point.value = *value;
            points.push_back({point, quint32(tags[i])});
        }
    }
}

std::optional<double> CsvReader::number(const QList<QByteArray> &cells, qsizetype column)
{
    return column >= 0 && column < cells.size() ? m_numbers.valueOf(cells[column], column) : std::nullopt;
}

// Of a metric: words are no points, but what was meant as a number is not passed over in silence.
std::optional<double> CsvReader::metric(const QList<QByteArray> &cells, qsizetype column)
{
    const auto value = number(cells, column);
    if (!value && column < cells.size() && m_numbers.isLost(cells[column], column))
        note(LogIssue::Reason::Malformed, m_offset);
    return value;
}

} // namespace officina
