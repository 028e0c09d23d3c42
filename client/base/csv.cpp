// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quoting; see the header.
#include "client/base/csv.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

QByteArray csvCell(const QByteArray &cell)
{
    if (cell.isEmpty() || !(cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r')))
        return cell;
    QByteArray inside = cell;
    inside.replace('"', "\"\"");
    return '"' + inside + '"';
}

// A spreadsheet reckons what begins with one of these; the apostrophe tells it that this is text.
QByteArray csvText(const QString &text)
{
    const QString begin = text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
    const bool isFormula = (!begin.isEmpty() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(begin))
        || text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n');
    return csvCell(((isFormula ? u"'"_s : QString()) + text).toUtf8());
}

} // namespace officina
