// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparing the beginnings of two files; see the header.
#include "client/staging/samestart.h"

namespace officina {

SameStart::SameStart(SidePath near, SidePath far, qint64 length) : m_length(length)
{
    m_near.at = std::move(near);
    m_far.at = std::move(far);
}

Result<bool> SameStart::read(Reading &reading, const QDeadlineTimer &deadline) const
{
    if (!reading.reader && !reading.ended) {
        auto opened = reading.at.side->openToRead(reading.at.path);
        if (!opened)
            return passOn(opened);
        reading.reader = std::move(*opened);
    }
    while (!reading.ended && !deadline.hasExpired()) {
        const auto bytes = reading.reader->read();
        if (!bytes)
            return passOn(bytes);
        const qint64 wanted = std::min<qint64>(bytes->size(), m_length - reading.done);
        reading.hash.add(QByteArrayView(*bytes).first(wanted));
        reading.done += wanted;
        reading.ended = bytes->isEmpty() || reading.done == m_length;
    }
    if (reading.ended)
        reading.reader.reset();
    return !reading.ended;
}

Result<bool> SameStart::step(const QDeadlineTimer &deadline)
{
    if (m_nearSum.isEmpty()) {
        const auto more = read(m_near, deadline);
        if (!more || *more)
            return more;
        m_nearSum = m_near.hash.hex();
        return true;
    }
    if (m_far.at.side->canSum()) {
        const auto sum = m_far.at.side->sumOfStart(m_far.at.path, m_length);
        if (!sum)
            return passOn(sum);
        m_farSum = *sum;
        return false;
    }
    const auto more = read(m_far, deadline);
    if (!more || *more)
        return more;
    m_farSum = m_far.hash.hex();
    return false;
}

} // namespace officina
