// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a file is a table of metrics; see csvfile.h.
#include "client/curves/formats/columnnames.h"
#include "client/curves/formats/csvfile.h"
#include "client/curves/formats/tablecells.h"

#include <algorithm>

namespace officina {

namespace {

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
    const char named = namedDelimiter(withoutMark(lines.first()));
    if (named && lines.size() > 1)
        lines.removeFirst();
    if (!comment.isEmpty() && std::ranges::all_of(splitRow(lines.first(), delimiterOf(lines.first())), isNumber))
        lines.prepend(comment);
    const char delimiter = named ? named : delimiterOf(lines.first());
    const QList<QByteArray> header = splitHeading(withoutMark(lines.first()), delimiter);
    const bool isNamed =
        std::ranges::any_of(header, [](const QByteArray &name) { return isName(name) && !name.startsWith('{'); });
    const bool isTable = header.size() > 1 || hint == NameHint::Logger;
    if (!isTable || (!isNamed && hint == NameHint::None) || (isLong && hint != NameHint::Logger))
        return Sniffed::No;
    const bool isCounting =
        columnNamed(header, stepNames) >= 0 || columnNamed(header, countingNames) >= 0 || header == monitorHeader;
    if (lines.size() == 1 && hint == NameHint::None)
        return Sniffed::No;
    if (lines.size() == 1 && sample.isWhole && !hasLineEnd)
        return Sniffed::TooShort;
    if (lines.size() > 1 && !isRowOf(header, delimiter, lines, isCounting, hint))
        return Sniffed::No;
    return hint == NameHint::Logger || (isNamed && isCounting) ? Sniffed::Yes : Sniffed::Maybe;
}

} // namespace officina
