// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs that are documents; see the header.
#include "client/curves/documentreader.h"

#include <utility>

namespace officina {

void DocumentReader::feed(QByteArrayView bytes, std::vector<TaggedPoint> &)
{
    if (m_tooLarge)
        return;
    m_tooLarge = m_bytes.size() + bytes.size() > maxSize;
    if (m_tooLarge) {
        note(Damage::Reason::TooLarge, 0);
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
    takeDocument(bytes, points);
    return true;
}

void DocumentReader::addPoint(const QByteArray &tag, const Point &point, std::vector<TaggedPoint> &points)
{
    constexpr qsizetype maxTag = 4'096; // bytes
    const auto index = tag.size() > maxTag ? std::nullopt : m_tags.indexOf(tag);
    if (index)
        points.push_back({point, *index});
    else
        note(tag.size() > maxTag ? Damage::Reason::TooLarge : Damage::Reason::TooMany, 0);
}

} // namespace officina
