// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beginnings of files; see the header.
#include "client/curves/formats/logsample.h"

#include "client/curves/formats/linereader.h"

#include <algorithm>

namespace officina {

namespace {

void addLines(QByteArrayView bytes, QByteArrayList &lines)
{
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found;
        if (QByteArray line = shownLine(bytes.sliced(begin, end - begin)).trimmed(); !line.isEmpty())
            lines.append(std::move(line));
        begin = end + 1;
    }
}

} // namespace

QByteArrayList LogSample::lines() const
{
    QByteArrayList lines;
    addLines(isWhole ? QByteArrayView(head) : QByteArrayView(head).first(head.lastIndexOf('\n') + 1), lines);
    // Behind a carriage return, what is shown of a line is whole.
    const auto begin = std::ranges::find_if(tail, [](char c) { return c == '\n' || c == '\r'; });
    addLines(QByteArrayView(tail).sliced(begin - tail.begin()), lines);
    return lines;
}

bool LogSample::isText() const
{
    const auto isBinary = [](char c) { return c >= 0 && c < ' ' && !QByteArrayView("\t\n\r\f\x1b\b").contains(c); };
    return std::ranges::none_of(head, isBinary) && std::ranges::none_of(tail, isBinary);
}

} // namespace officina
