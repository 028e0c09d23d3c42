// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows in cells; see the header.
#include "client/curves/formats/tablecells.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <algorithm>
#include <array>

namespace officina {

namespace {

// At spaces and tabs, however many: what is laid out for people.
QList<QByteArray> splitAtSpaces(QByteArrayView row)
{
    QList<QByteArray> cells = row.toByteArray().simplified().split(' ');
    cells.removeAll(QByteArray());
    return cells;
}

} // namespace

QList<QByteArray> splitRow(QByteArrayView row, char delimiter)
{
    if (delimiter == ' ')
        return splitAtSpaces(row);
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
    const bool hasSpaces = splitAtSpaces(header).size() > 1 && !header.contains('"');
    if (hasSpaces && std::ranges::all_of(counts, [](int count) { return count == 0; }))
        return ' ';
    return candidates[size_t(std::ranges::max_element(counts) - counts.begin())];
}

char namedDelimiter(QByteArrayView row)
{
    constexpr QByteArrayView before("sep=");
    if (row.startsWith('"') && row.trimmed().endsWith('"'))
        row = row.trimmed().sliced(1).chopped(1);
    if (row.first(std::min(before.size(), row.size())).compare(before, Qt::CaseInsensitive) != 0)
        return '\0';
    const QByteArrayView named = row.sliced(before.size());
    if (named.isEmpty()) // a tab that was trimmed
        return '\t';
    return named.trimmed().size() <= 1 ? named.front() : '\0';
}

QList<QByteArray> splitHeading(QByteArrayView row, char delimiter)
{
    if (delimiter != ' ' || !row.trimmed().contains("  "))
        return splitRow(row, delimiter);
    QList<QByteArray> names;
    for (qsizetype at = 0; at < row.size();) {
        const qsizetype found = row.indexOf("  ", at);
        const qsizetype end = found < 0 ? row.size() : found;
        if (const QByteArrayView name = row.sliced(at, end - at).trimmed(); !name.isEmpty())
            names.append(name.toByteArray());
        at = end + 2;
    }
    return names;
}

QByteArray headingInComment(QByteArrayView comment)
{
    while (comment.startsWith('#') || comment.startsWith(' '))
        comment = comment.sliced(1);
    return comment.startsWith('{') ? QByteArray() : comment.toByteArray();
}

bool isRule(QByteArrayView row)
{
    return row.startsWith("--")
        && std::ranges::all_of(row, [](char c) { return QByteArrayView("-=+| \t").contains(c); });
}

bool isThousands(QByteArrayView cell)
{
    static const QRegularExpression pattern(QStringLiteral("^[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?$"));
    return cell.contains(',') && pattern.match(QString::fromLatin1(cell)).hasMatch();
}

} // namespace officina
