// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a table for other programs, and of theirs: RFC 4180 in UTF-8. A text that a spreadsheet would take for a formula is
// written so that it stays text.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace officina {

QByteArray csvCell(const QByteArray &cell); // quoted where that is needed
QByteArray csvText(const QString &text);

struct CsvRow {
    int line = 1; // that it begins in
    QStringList cells;
};
// What a spreadsheet wrote: UTF-8, or UTF-16 with a mark; commas, semicolons or tabs, whichever the first row has most
// of; cells in quotes may have line breaks. Rows without any text are left out. BadInput tells the line.
// encoding: of bytes that are no Unicode, one of olderEncodings(); without one they are BadInput.
Result<QList<CsvRow>> readCsv(const QByteArray &bytes, const QString &encoding = {});

// UTF-8, or marked as one of its kind: then there is nothing to guess. Bytes of an older encoding are hardly ever that.
bool isUnicode(const QByteArray &bytes);
// In which spreadsheets write letters where they do not write Unicode, as far as this Qt reads them; the usual one of the
// language first. Nothing in a table tells them apart.
QStringList olderEncodings(QLocale::Language language);

} // namespace officina
