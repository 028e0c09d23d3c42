// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of a table in its cells, whatever parts them.
#pragma once

#include "client/curves/formats/numbers.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>

namespace officina {

// ',', ';', tab or '|', whichever is most often in the heading; a space where there is none of them.
char delimiterOf(QByteArrayView header);
// ';' of the line "sep=;" that Excel understands above a heading; 0: it is none.
char namedDelimiter(QByteArrayView row);
// Without the spaces around cells and without quotes. At spaces: however many stand between two cells.
QList<QByteArray> splitRow(QByteArrayView row, char delimiter);
// Of a heading that is laid out, names may be of several words: "LOSS TOK2VEC   SCORE".
QList<QByteArray> splitHeading(QByteArrayView row, char delimiter);
// What numpy.savetxt writes above a table of numbers: "step,loss" of "# step,loss".
QByteArray headingInComment(QByteArrayView comment);
// Under a heading that is laid out: "----  -----".
bool isRule(QByteArrayView row);
inline bool isNumber(const QByteArray &cell)
{
    return plainNumber(cell).has_value();
}
inline bool isName(const QByteArray &cell)
{
    return !cell.isEmpty() && !plainNumber(cell);
}
// That of UTF-8.
inline QByteArrayView withoutMark(QByteArrayView row)
{
    return row.startsWith("\xef\xbb\xbf") ? row.sliced(3) : row;
}
// "1,234", "-12,345,678.5"
bool isThousands(QByteArrayView cell);

} // namespace officina
