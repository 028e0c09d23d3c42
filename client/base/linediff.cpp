// SPDX-License-Identifier: GPL-3.0-or-later
//
// Line by line; see the header.
#include "client/base/linediff.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <vector>

namespace officina {

namespace {

constexpr qsizetype maxCells = 16'000'000; // of the table of common lengths, four bytes each

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

// Of what lies between the common start and end.
void addMiddle(QList<DiffLine> &result, const QStringList &a, const QStringList &b)
{
    const qsizetype rows = a.size();
    const qsizetype columns = b.size();
    const bool isTooLong = rows > 0 && columns > maxCells / rows;
    const qsizetype width = columns + 1;
    std::vector<quint32> common(isTooLong ? 0 : size_t((rows + 1) * width)); // of what begins at a line of each
    const auto at = [&](qsizetype row, qsizetype column) -> quint32 & { return common[size_t(row * width + column)]; };
    for (qsizetype i = rows - 1; i >= 0 && !isTooLong; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (!isTooLong && i < rows && j < columns && a[i] == b[j]) {
            result.push_back({DiffLine::Both, a[i++]});
            ++j;
        } else if (i < rows && (isTooLong || j == columns || at(i + 1, j) >= at(i, j + 1))) {
            result.push_back({DiffLine::Removed, a[i++]});
        } else {
            result.push_back({DiffLine::Added, b[j++]});
        }
    }
}

} // namespace

QList<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const QStringList a = linesOf(before);
    const QStringList b = linesOf(after);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype start = 0;
    while (start < shorter && a[start] == b[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    QList<DiffLine> result;
    for (qsizetype i = 0; i < start; ++i)
        result.push_back({DiffLine::Both, a[i]});
    addMiddle(result, a.sliced(start, a.size() - start - end), b.sliced(start, b.size() - start - end));
    for (qsizetype i = a.size() - end; i < a.size(); ++i)
        result.push_back({DiffLine::Both, a[i]});
    return result;
}

QString diffText(const QList<DiffLine> &lines)
{
    constexpr qsizetype around = 3;
    QString text;
    bool isLeftOut = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype from = std::max<qsizetype>(i - around, 0);
        const auto near = lines.sliced(from, std::min(i + around + 1, lines.size()) - from);
        if (std::ranges::all_of(near, [](const DiffLine &line) { return line.kind == DiffLine::Both; })) {
            if (!isLeftOut)
                text += QStringLiteral("…\n");
            isLeftOut = true;
            continue;
        }
        isLeftOut = false;
        text += QLatin1Char(" -+"[lines[i].kind]) + lines[i].text + QLatin1Char('\n');
    }
    return text;
}

} // namespace officina
