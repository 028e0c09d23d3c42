// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparing the beginnings of two files; see the header.
#include "client/staging/transfer/resumepoint.h"

namespace officina {

namespace {

constexpr qint64 smallestBlock = 1 << 20; // bytes: so much at most is sent again without need
constexpr qint64 blocksAtOnce = 64;

} // namespace

ResumePoint::ResumePoint(FileLocation near, FileLocation far, qint64 length, Question question)
    : m_length(length), m_question(question), m_to(length)
{
    m_near.at = std::move(near);
    m_far.at = std::move(far);
}

Result<> ResumePoint::begin()
{
    const qint64 length = m_to - m_from;
    const bool sums = m_far.at.side->canSum();
    const bool inBlocks = !sums || m_far.at.side->smallestBlock(m_length) < m_length;
    m_block = length;
    if (m_question == Question::HowFar && inBlocks) {
        const qint64 blocks = (length / blocksAtOnce + smallestBlock - 1) / smallestBlock;
        m_block = sums ? std::max<qint64>(blocks, 1) * smallestBlock : smallestBlock;
    }
    m_hashes.clear();
    for (Reading *reading : {&m_near, &m_far}) {
        reading->reader.reset();
        reading->position = m_from;
        reading->block = {};
        reading->sums.clear();
        reading->ended = false;
    }
    auto pending = m_far.at.side->beginBlockSums(m_far.at.path, m_from, length, m_block);
    if (!pending)
        return passOn(pending);
    m_pending = std::move(*pending);
    m_begun = true;
    return {};
}

Result<Progress> ResumePoint::read(Reading &reading, const QDeadlineTimer &deadline)
{
    if (!reading.reader) {
        auto opened = reading.at.side->openToRead(reading.at.path, m_from, m_to - m_from);
        if (!opened)
            return passOn(opened);
        reading.reader = std::move(*opened);
    }
    const bool near = &reading == &m_near;
    do {
        const auto bytes = reading.reader->read();
        if (!bytes)
            return passOn(bytes);
        reading.ended = bytes->isEmpty();
        QByteArrayView rest = *bytes;
        while (!rest.isEmpty() && reading.position < m_to) {
            const qint64 inBlock = (reading.position - m_from) % m_block;
            if (inBlock == 0 && near)
                m_hashes.push_back(m_hash);
            const qint64 room = std::min(m_block - inBlock, m_to - reading.position);
            const QByteArrayView piece = rest.first(std::min<qint64>(rest.size(), room));
            reading.block.add(piece);
            if (near)
                m_hash.add(piece);
            reading.position += piece.size();
            rest = rest.sliced(piece.size());
            if (piece.size() == room)
                reading.sums.append(std::exchange(reading.block, Sha256()).hex());
        }
        reading.ended |= reading.position == m_to;
    } while (!reading.ended && !deadline.hasExpired());
    if (reading.ended)
        reading.reader.reset();
    return reading.ended ? Progress::Done : Progress::Pending;
}

Result<Progress> ResumePoint::wait(const QDeadlineTimer &deadline)
{
    do {
        const auto more = m_pending->poll();
        if (!more)
            return more;
        if (*more == Progress::Done) {
            m_far.sums = std::exchange(m_pending, nullptr)->take();
            m_far.ended = true;
            return Progress::Done;
        }
        if (const auto waited = m_pending->wait(); !waited)
            return passOn(waited);
    } while (!deadline.hasExpired());
    return Progress::Pending;
}

Result<Progress> ResumePoint::step(const QDeadlineTimer &deadline)
{
    if (!m_begun) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    if (m_pending) { // so that it gets on while we read
        if (const auto polled = m_pending->poll(); !polled)
            return polled;
    }
    if (!m_near.ended)
        return read(m_near, deadline).transform([](Progress) { return Progress::Pending; });
    if (!m_far.ended) {
        const auto more = m_pending ? wait(deadline) : read(m_far, deadline);
        if (!more || *more == Progress::Pending)
            return more;
    }
    return narrow();
}

Progress ResumePoint::narrow()
{
    m_begun = false;
    qsizetype same = 0;
    const qint64 blocks = (m_to - m_from + m_block - 1) / m_block;
    while (same < blocks && same < m_near.sums.size() && m_near.sums.at(same) == m_far.sums.value(same))
        ++same;
    if (same == blocks) {
        m_from = m_to;
        return Progress::Done;
    }
    if (same < qsizetype(m_hashes.size()))
        m_hash = m_hashes[size_t(same)];
    else if (m_hashes.empty())
        m_hash = {};
    m_from += same * m_block;
    m_to = std::min(m_from + m_block, m_to);
    const bool goesOn = m_question == Question::HowFar && m_block > smallestBlock && m_block < m_length;
    return goesOn ? Progress::Pending : Progress::Done;
}

} // namespace officina
