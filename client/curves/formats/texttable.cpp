// SPDX-License-Identifier: GPL-3.0-or-later
//
// Printed tables; see the header.
#include "client/curves/formats/texttable.h"

#include "client/curves/formats/numbers.h"

#include <algorithm>
#include <utility>

namespace officina {

namespace {

// Without the bar that is drawn behind a colon.
QByteArrayList cellsOf(QByteArrayView line)
{
    const qsizetype bar = line.indexOf("%|");
    const qsizetype end = bar < 0 ? -1 : line.first(bar).lastIndexOf(':');
    QByteArrayList cells = line.first(end < 0 ? line.size() : end).toByteArray().simplified().split(' ');
    cells.removeAll(QByteArray());
    return cells;
}

bool isName(const QByteArray &cell)
{
    return !plainNumber(cell) && (cell.front() < '0' || cell.front() > '9') && !cell.contains('=')
        && !cell.endsWith(':') && !cell.endsWith(',');
}

struct Place {
    double epoch = 0;
    double total = 0;
};

// "3/100"
std::optional<Place> placeOf(const QByteArray &cell)
{
    const qsizetype slash = cell.indexOf('/');
    const auto epoch = plainNumber(cell.first(std::max<qsizetype>(slash, 0)));
    const auto total = plainNumber(cell.sliced(slash + 1));
    const bool isPlace = epoch && total && *epoch >= 0 && *epoch <= *total;
    return isPlace ? std::optional(Place{*epoch, *total}) : std::nullopt;
}

// "2.11G" has its unit behind the name.
std::optional<LineNumber> numberOf(QByteArray name, QByteArray cell)
{
    if (const char unit = cell.isEmpty() ? '\0' : cell.back(); unit == 'G' || unit == 'M') {
        cell.chop(1);
        name += QByteArray(" (") + unit + ')';
    }
    const auto value = plainNumber(cell);
    return value ? std::optional(LineNumber{name, *value}) : std::nullopt;
}

// "Box(P R mAP50) Mask(P R mAP50)": Box/P, Box/R, Box/mAP50, Mask/P, …
QByteArrayList judgedNames(const QByteArrayList &cells)
{
    QByteArrayList names;
    QByteArray of;
    for (QByteArray cell : cells) {
        if (const qsizetype bracket = cell.indexOf('('); bracket > 0) {
            of = cell.first(bracket) + '/';
            cell = cell.sliced(bracket + 1);
        }
        const bool isLast = cell.endsWith(')');
        cell.chop(isLast ? 1 : 0);
        names.append("val/" + of + cell);
        if (isLast)
            of.clear();
    }
    return names;
}

} // namespace

bool TextTable::isHeading(const QByteArrayList &cells)
{
    constexpr qsizetype least = 3;
    if (cells.size() < least || cells.size() > TextLine::maxTokens || !std::ranges::all_of(cells, isName))
        return false;
    const bool isOfEpochs = cells.first().compare("Epoch", Qt::CaseInsensitive) == 0;
    const bool isOfClasses = cells.first() == "Class" && cells.at(1) == "Images";
    if (!isOfEpochs && !isOfClasses)
        return false;
    m_kind = isOfEpochs ? Kind::Epochs : Kind::Classes;
    m_names = isOfEpochs ? cells.sliced(1) : judgedNames(cells.sliced(1));
    return true;
}

bool TextTable::add(QByteArrayView line)
{
    const QByteArrayList cells = cellsOf(line);
    if (cells.isEmpty())
        return false;
    if (isHeading(cells))
        return true;
    if (m_kind == Kind::None || cells.size() != m_names.size() + 1)
        return false;
    if (m_kind == Kind::Epochs && placeOf(cells.first())) {
        takeEpoch(cells);
        return true;
    }
    const bool isRow = m_kind == Kind::Classes
        && std::ranges::all_of(cells.sliced(1), [](const QByteArray &cell) { return plainNumber(cell).has_value(); });
    if (isRow)
        takeClasses(cells);
    return isRow;
}

void TextTable::takeEpoch(const QByteArrayList &cells)
{
    const Place place = *placeOf(cells.first());
    m_row = TextLine{{{LineCounter::Kind::Epoch, place.epoch, place.total}}, {}};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (const auto number = numberOf(m_names.at(i), cells.at(i + 1)))
            m_row->numbers.append(*number);
    }
    m_hasEpoch = true;
    m_isJudged = false;
}

void TextTable::takeClasses(const QByteArrayList &cells)
{
    if (cells.first() != "all" || (m_hasEpoch && std::exchange(m_isJudged, true)))
        return;
    m_row = TextLine{};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (const auto number = numberOf(m_names.at(i), cells.at(i + 1)))
            m_row->numbers.append(*number);
    }
}

std::optional<TextLine> TextTable::take()
{
    return std::exchange(m_row, std::nullopt);
}

} // namespace officina
