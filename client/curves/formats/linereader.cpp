// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of a log in any pieces; see the header.
#include "client/curves/formats/linereader.h"

#include <algorithm>
#include <utility>

namespace officina {

namespace {

constexpr char escape = '\x1b';
constexpr QByteArrayView barSign("%|");

// Where a terminal's control sequence that begins at an escape ends (ECMA-48, 5.4 and 5.6).
qsizetype endOfSequence(QByteArrayView line, qsizetype at)
{
    const char kind = at + 1 < line.size() ? line[at + 1] : '\0';
    qsizetype end = std::min(at + 2, line.size());
    if (kind == '[') { // parameters, then a letter
        while (end < line.size() && line[end] >= ' ' && line[end] < '@')
            ++end;
        return std::min(end + 1, line.size());
    }
    if (kind == ']') { // a link or title, up to a bell or another escape
        while (end < line.size() && line[end] != '\a' && line[end] != escape)
            ++end;
        return end < line.size() && line[end] == '\a' ? end + 1 : std::min(end + 2, line.size());
    }
    return end;
}

// What was written over, by going back as far as the bar is long, is no part of the line either.
QByteArray withoutControls(QByteArrayView line)
{
    if (line.startsWith("\xef\xbb\xbf")) // the mark of UTF-8
        line = line.sliced(3);
    if (const qsizetype back = line.lastIndexOf('\b'); back >= 0)
        line = line.sliced(back + 1);
    if (!line.contains(escape))
        return line.toByteArray();
    QByteArray text;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i] == escape)
            i = endOfSequence(line, i);
        else
            text += line[i++];
    }
    return text;
}

// "Epoch 3" of "Epoch 3: 100%|####| 10/10 [00:02<00:00, train_loss=0.5]", without its digits; empty: no bar.
QByteArray barName(QByteArrayView piece)
{
    const qsizetype bar = piece.indexOf(barSign);
    const qsizetype colon = bar < 0 ? -1 : piece.first(bar).lastIndexOf(':');
    if (colon < 0)
        return {};
    QByteArray name = withoutControls(piece.first(colon)).trimmed();
    name.removeIf([](char c) { return c >= '0' && c <= '9'; });
    return name;
}

bool isFullBar(QByteArrayView piece)
{
    return piece.contains("100%|");
}

} // namespace

QByteArray shownLine(QByteArrayView line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    return withoutControls(line.sliced(line.lastIndexOf('\r') + 1));
}

void LineReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = bytes.first(end < 0 ? bytes.size() : end);
        addPiece(piece, points);
        const qsizetype taken = piece.size() + (end < 0 ? 0 : 1);
        m_fed += taken;
        bytes = bytes.sliced(taken);
        if (end < 0)
            return;
        endLine(points);
        m_offset = m_fed;
    }
}

// Only what follows the last carriage return is kept: progress bars write megabytes before they end a line.
void LineReader::addPiece(QByteArrayView piece, std::vector<TaggedPoint> &points)
{
    for (qsizetype at = 0; at <= piece.size();) {
        const qsizetype found = piece.indexOf('\r', at);
        const qsizetype end = found < 0 ? piece.size() : found;
        const QByteArrayView part = piece.sliced(at, end - at);
        if (!part.isEmpty() && std::exchange(m_returned, false)) {
            endBar(points);
            if (m_line.contains(barSign))
                std::swap(m_over, m_line);
            m_line.clear();
            m_tooLong = false;
        }
        if (!m_tooLong && m_line.size() + part.size() > maxLine) {
            note(LogIssue::Reason::TooLarge, m_offset);
            m_tooLong = true;
            m_line.clear();
        }
        if (!m_tooLong)
            m_line += part;
        m_returned = m_returned || found >= 0;
        at = end + 1;
    }
}

// What m_line holds is about to be drawn over.
void LineReader::endBar(std::vector<TaggedPoint> &points)
{
    constexpr qsizetype most = 8; // bars that take turns in a line
    const bool isFull = isFullBar(m_line);
    if (!isFull && m_fullBars.isEmpty())
        return;
    const QByteArray name = barName(m_line);
    if (!isFull)
        consumeText(m_fullBars.take(name), points);
    else if (!name.isEmpty() && (m_fullBars.contains(name) || m_fullBars.size() < most))
        m_fullBars.insert(name, m_line);
}

// m_line is the last of its line.
void LineReader::endBars(std::vector<TaggedPoint> &points)
{
    if (m_fullBars.isEmpty())
        return;
    if (isFullBar(m_line))
        m_fullBars.remove(barName(m_line));
    const auto bars = std::exchange(m_fullBars, {});
    for (const QByteArray &bar : bars)
        consumeText(bar, points);
}

bool LineReader::finish(std::vector<TaggedPoint> &points)
{
    const QByteArray line = withoutControls(m_line).trimmed();
    const bool isLine = !m_tooLong && !line.isEmpty() && isWhole(line);
    if (isLine) {
        endLine(points);
        m_offset = m_fed;
    }
    return flush(points) || isLine;
}

// Takes m_line unless it was too long, and makes room for the next.
void LineReader::endLine(std::vector<TaggedPoint> &points)
{
    m_returned = false;
    const bool tooLong = std::exchange(m_tooLong, false);
    endBars(points);
    const QByteArray text = std::exchange(m_line, {});
    if (!tooLong)
        consumeText(text, points);
    m_over.clear();
}

QByteArray LineReader::barBefore() const
{
    return barName(m_over).isEmpty() ? withoutControls(m_over) : QByteArray();
}

void LineReader::consumeText(const QByteArray &text, std::vector<TaggedPoint> &points)
{
    QByteArray line = withoutControls(text).trimmed();
    if (const qsizetype hole = line.lastIndexOf('\0'); hole >= 0) {
        if (std::ranges::any_of(QByteArrayView(line).first(hole), [](char c) { return c != 0; }))
            note(LogIssue::Reason::Malformed, m_offset);
        line = line.sliced(hole + 1).trimmed();
    }
    if (!line.isEmpty())
        consumeLine(line, points);
}

} // namespace officina
