// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cells of a table say as numbers: "0.5", "45%", "1,234,567", "0,5" and "1.234,5" where commas are decimal
// signs, "5.0D-01" of Fortran, and a minus sign that is none of ASCII.
//
// What may be two numbers is none: "1,234" quoted in a table of commas, "1.234" where others show decimal commas. Nor is
// what reads as a number in no notation known here, "1_000" or "0x10" beside numbers. Both are noted by who asks.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace officina {

class CellNumbers
{
public:
    // Before the cells of a row are asked for: what one tells of all.
    void learn(const QList<QByteArray> &cells, char delimiter);
    // Nothing where it is none, or of two meanings.
    std::optional<double> valueOf(const QByteArray &cell, qsizetype column);
    // Of a cell without a value: it is one all the same, which is left out. Else it is a word.
    bool isLost(const QByteArray &cell, qsizetype column) const;
    void forgetColumns() { m_columns.clear(); } // there are others from here on

private:
    enum class Commas { Unknown, Decimal, Thousands };

    struct Column {
        bool hasNumbers = false;
        bool hasPoints = false; // as decimal signs, where others have commas
    };

    std::optional<double> read(const QByteArray &cell, qsizetype column);
    std::optional<double> withComma(const QByteArray &cell) const;
    bool isUnclear(const QByteArray &cell, qsizetype column) const;

    char m_delimiter = ',';
    Commas m_commas = Commas::Unknown;
    QList<Column> m_columns;
};

} // namespace officina
