// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells as numbers; see the header.
#include "client/curves/formats/cellnumbers.h"

#include "client/curves/formats/numbers.h"
#include "client/curves/formats/tablecells.h"

#include <QtCore/QString>

#include <algorithm>

namespace officina {

namespace {

constexpr QByteArrayView minusSign("\xe2\x88\x92"); // U+2212

// What does not is a word, and looked at no further.
bool beginsAsNumber(QByteArrayView cell)
{
    return !cell.isEmpty() && (QByteArrayView("0123456789+-.,").contains(cell.front()) || uchar(cell.front()) >= 0x80);
}

// Whether a group of three follows the only sign, and what stands before it may be a group, too: "1,234", not "0,234".
bool isOneGroup(QByteArrayView cell, char sign)
{
    const qsizetype at = cell.indexOf(sign);
    QByteArrayView whole = cell.first(std::max<qsizetype>(at, 0));
    if (whole.startsWith('-') || whole.startsWith('+'))
        whole = whole.sliced(1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArrayView group = cell.sliced(at + 1);
    return !whole.isEmpty() && whole.size() <= 3 && whole.front() != '0' && group.size() == 3
        && std::ranges::all_of(whole, isDigit) && std::ranges::all_of(group, isDigit);
}

QByteArray swapped(const QByteArray &cell)
{
    QByteArray other = cell;
    for (char &c : other)
        c = c == ',' ? '.' : c == '.' ? ',' : c;
    return other;
}

// "5.0D-01", and other signs than ASCII's.
std::optional<double> foreignNumber(QByteArray cell)
{
    cell.replace(minusSign, "-");
    if (cell.contains('.'))
        cell.replace('D', 'e').replace('d', 'e');
    return plainNumber(cell);
}

} // namespace

// "0,5" tells of decimal commas, "1,234,567" of thousands; "1,234" of nothing.
void CellNumbers::learn(const QList<QByteArray> &cells, char delimiter)
{
    m_delimiter = delimiter;
    if (m_commas != Commas::Unknown)
        return;
    for (const QByteArray &cell : cells) {
        if (!cell.contains(',') || cell.endsWith(','))
            continue;
        if (isThousands(cell) && (cell.count(',') > 1 || cell.contains('.')))
            m_commas = Commas::Thousands;
        else if (!isOneGroup(cell, ',') && withComma(cell))
            m_commas = Commas::Decimal;
    }
}

std::optional<double> CellNumbers::valueOf(const QByteArray &cell, qsizetype column)
{
    auto value = read(cell, column);
    if (!value && cell.endsWith('%'))
        value = read(cell.chopped(1), column);
    if (!value)
        return value;
    if (column >= m_columns.size())
        m_columns.resize(column + 1);
    m_columns[column].hasNumbers = true;
    return value;
}

std::optional<double> CellNumbers::read(const QByteArray &cell, qsizetype column)
{
    if (const auto value = plainNumber(cell)) {
        if (m_commas != Commas::Decimal || !cell.contains('.'))
            return value;
        if (isUnclear(cell, column))
            return std::nullopt;
        if (column >= m_columns.size())
            m_columns.resize(column + 1);
        m_columns[column].hasPoints = m_columns[column].hasPoints || !isOneGroup(cell, '.');
        return value;
    }
    if (!beginsAsNumber(cell) || isUnclear(cell, column))
        return std::nullopt;
    if (cell.contains(','))
        return withComma(cell);
    // "1.234.567", which may be a version or a date elsewhere.
    if (m_commas == Commas::Decimal && isThousands(swapped(cell)))
        return plainNumber(QByteArray(cell).replace(".", ""));
    return foreignNumber(cell);
}

// The one that stands last is the decimal sign, where both do.
std::optional<double> CellNumbers::withComma(const QByteArray &cell) const
{
    const bool isGrouped =
        isThousands(cell) && (m_commas == Commas::Thousands || cell.count(',') > 1 || cell.contains('.'));
    if (isGrouped)
        return plainNumber(QByteArray(cell).replace(",", ""));
    const bool hasGroups = cell.contains('.');
    if (cell.count(',') != 1 || (hasGroups && !isThousands(swapped(cell))))
        return std::nullopt;
    return plainNumber(QByteArray(cell).replace(".", "").replace(',', '.'));
}

bool CellNumbers::isUnclear(const QByteArray &cell, qsizetype column) const
{
    if (m_commas == Commas::Unknown)
        return m_delimiter == ',' && isOneGroup(cell, ',');
    return m_commas == Commas::Decimal && isOneGroup(cell, '.') && !m_columns.value(column).hasPoints;
}

bool CellNumbers::isLost(const QByteArray &cell, qsizetype column) const
{
    if (!beginsAsNumber(cell))
        return false;
    const QByteArray plain = cell.endsWith('%') ? cell.chopped(1) : cell;
    if (isUnclear(plain, column))
        return true;
    if (!m_columns.value(column).hasNumbers)
        return isThousands(QByteArray(plain).replace('_', ','));
    qsizetype first = 0;
    while (first < plain.size() && QByteArrayView("+-. ").contains(plain[first]))
        ++first;
    const QString rest = QString::fromUtf8(plain.sliced(first));
    return !rest.isEmpty() && rest.front().isNumber();
}

} // namespace officina
