// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beginnings of files; see the header.
#include "client/curves/formats/logsample.h"

#include "client/curves/formats/linereader.h"

#include <algorithm>
#include <array>

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
    return isText(head) && isText(tail) && (head.isEmpty() || std::ranges::any_of(head, [](char c) { return c != 0; }));
}

// Zeros in a row are what a computer that went down had not written yet.
bool LogSample::isText(QByteArrayView piece)
{
    constexpr int hole = 8;
    constexpr int holeOfLine = 4; // at its begin: more than a letter has in any encoding
    constexpr int mostSmall = 2; // holes that are smaller; text in another encoding has one in each letter
    int small = 0;
    int zeros = hole; // as far as is known before the piece
    int least = hole; // that are a hole here
    for (char c : piece) {
        if (c == 0) {
            ++zeros;
            continue;
        }
        const bool isBinary = c > 0 && c < ' ' && !QByteArrayView("\t\n\r\f\x1b\b").contains(c);
        small += zeros > 0 && zeros < least ? 1 : 0;
        if (isBinary || small > mostSmall)
            return false;
        zeros = 0;
        least = c == '\n' ? holeOfLine : hole;
    }
    return true;
}

bool LogSample::isUtf16() const
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true;
    // Latin letters without the mark: every other byte is zero.
    constexpr qsizetype least = 16;
    const qsizetype looked = std::min<qsizetype>(head.size() & ~1, 256);
    std::array<qsizetype, 2> zeros{};
    std::array<qsizetype, 2> printed{};
    for (qsizetype i = 0; i < looked; ++i) {
        zeros[size_t(i & 1)] += head[i] == 0 ? 1 : 0;
        printed[size_t(i & 1)] += (head[i] >= ' ' && head[i] < 0x7f) || head[i] == '\n' || head[i] == '\r' ? 1 : 0;
    }
    const qsizetype half = looked / 2;
    return looked >= least && ((zeros[1] == half && printed[0] == half) || (zeros[0] == half && printed[1] == half));
}

} // namespace officina
