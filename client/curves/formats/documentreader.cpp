// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs that are documents; see the header.
#include "client/curves/formats/documentreader.h"

#include <utility>

namespace officina {

void DocumentReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &)
{
    if (m_tooLarge)
        return;
    m_tooLarge = m_bytes.size() + bytes.size() > maxSize;
    if (m_tooLarge) {
        note(LogIssue::Reason::TooLarge, 0);
        m_bytes.clear();
    } else {
        m_bytes += bytes;
    }
}

bool DocumentReader::finish(std::vector<TaggedPoint> &points)
{
    const QByteArray bytes = std::exchange(m_bytes, {});
    if (bytes.isEmpty())
        return false;
    consumeDocument(bytes, points);
    return true;
}

void DocumentReader::addPoint(const QByteArray &tag, const Point &point, std::vector<TaggedPoint> &points)
{
    if (const auto index = tagIn(m_tags, tag, 0))
        points.push_back({point, *index});
}

} // namespace officina
