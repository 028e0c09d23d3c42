// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of a log in any pieces; see the header.
#include "client/curves/formats/linereader.h"

#include <utility>

namespace officina {

void LineReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &points)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = bytes.first(end < 0 ? bytes.size() : end);
        if (!m_tooLong && m_line.size() + piece.size() > maxLine) {
            note(LogIssue::Reason::TooLarge, m_offset);
            m_tooLong = true;
            m_line.clear();
        }
        if (!m_tooLong)
            m_line += piece;
        const qsizetype taken = piece.size() + (end < 0 ? 0 : 1);
        m_fed += taken;
        bytes = bytes.sliced(taken);
        if (end < 0)
            return;
        endLine(points);
        m_offset = m_fed;
    }
}

bool LineReader::finish(std::vector<TaggedPoint> &points)
{
    if (m_tooLong || m_line.trimmed().isEmpty() || !isWhole(m_line.trimmed()))
        return false;
    endLine(points);
    m_offset = m_fed;
    return true;
}

// Takes m_line unless it was too long, and makes room for the next.
void LineReader::endLine(std::vector<TaggedPoint> &points)
{
    const bool tooLong = std::exchange(m_tooLong, false);
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    if (!tooLong && !line.isEmpty())
        consumeLine(line, points);
}

} // namespace officina
