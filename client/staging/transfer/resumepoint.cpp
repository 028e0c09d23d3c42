// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparing the beginnings of two files; see the header.
#include "client/staging/transfer/resumepoint.h"

namespace officina {

namespace {

constexpr qint64 smallestBlock = 1 << 20; // bytes: so much at most is sent again without need
// So many at once: a few where each side sums them, more where both are read over the wire; never so many
// that what is kept of each would add up.
constexpr qint64 blocksSummed = 64;
constexpr qint64 blocksRead = 1024;

} // namespace

ResumePoint::ResumePoint(FileLocation local, FileLocation remote, qint64 length, Question question)
    : m_length(length), m_question(question), m_to(length)
{
    m_local.at = std::move(local);
    m_remote.at = std::move(remote);
}

Result<> ResumePoint::begin()
{
    const qint64 length = m_to - m_from;
    const bool sums = m_remote.at.files->canSum();
    const bool inBlocks = !sums || m_remote.at.files->smallestBlock(m_length) < m_length;
    m_block = length;
    if (m_question == Question::HowFar && inBlocks) {
        const qint64 blocks = (length / (sums ? blocksSummed : blocksRead) + smallestBlock - 1) / smallestBlock;
        m_block = std::max<qint64>(blocks, 1) * smallestBlock;
    }
    m_hashes.clear();
    for (Reading *reading : {&m_local, &m_remote}) {
        reading->reader.reset();
        reading->position = m_from;
        reading->block = {};
        reading->sums.clear();
        reading->ended = false;
    }
    auto pending = m_remote.at.files->beginBlockSums(m_remote.at.path, m_from, length, m_block);
    if (!pending)
        return passOn(pending);
    m_pending = std::move(*pending);
    m_begun = true;
    return {};
}

Result<Progress> ResumePoint::read(Reading &reading, const QDeadlineTimer &deadline)
{
    if (!reading.reader) {
        auto opened = reading.at.files->openToRead(reading.at.path, m_from, m_to - m_from);
        if (!opened)
            return passOn(opened);
        reading.reader = std::move(*opened);
    }
    const bool isLocal = &reading == &m_local;
    do {
        const auto bytes = reading.reader->read();
        if (!bytes)
            return passOn(bytes);
        reading.ended = bytes->isEmpty();
        QByteArrayView rest = *bytes;
        while (!rest.isEmpty() && reading.position < m_to) {
            const qint64 inBlock = (reading.position - m_from) % m_block;
            if (inBlock == 0 && isLocal)
                m_hashes.push_back(m_hash);
            const qint64 room = std::min(m_block - inBlock, m_to - reading.position);
            const QByteArrayView piece = rest.first(std::min<qint64>(rest.size(), room));
            reading.block.add(piece);
            if (isLocal)
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
            m_remote.sums = std::exchange(m_pending, nullptr)->take();
            m_remote.ended = true;
            return Progress::Done;
        }
        if (const auto waited = m_pending->wait(); !waited)
            return passOn(waited);
    } while (!deadline.hasExpired());
    return Progress::Pending;
}

Result<Progress> ResumePoint::step(const QDeadlineTimer &deadline)
{
    if (m_length == 0) // empty beginnings are the same
        return Progress::Done;
    if (!m_begun) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    if (m_pending) { // so that it gets on while we read
        if (const auto polled = m_pending->poll(); !polled)
            return polled;
    }
    if (!m_local.ended)
        return read(m_local, deadline).transform([](Progress) { return Progress::Pending; });
    if (!m_remote.ended) {
        const auto more = m_pending ? wait(deadline) : read(m_remote, deadline);
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
    while (same < blocks && same < m_local.sums.size() && m_local.sums.at(same) == m_remote.sums.value(same))
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
