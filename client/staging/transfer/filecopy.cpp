// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copying one file; see the header.
#include "client/staging/transfer/filecopy.h"

namespace officina {

namespace {

constexpr qint64 largeFile = 16 << 20; // bytes; worth a thread and a command of its own

} // namespace

FileCopy::FileCopy(Job job) : m_job(std::move(job))
{
    if (m_job.partSize <= 0 || m_job.partSize > m_job.size)
        return;
    const FileLocation &near = m_job.upload ? m_job.source : m_job.part;
    const FileLocation &far = m_job.upload ? m_job.part : m_job.source;
    // A fetched beginning could only be checked by fetching it again where there is no shell.
    if (m_job.upload || far.side->canSum())
        m_check = std::make_unique<ResumePoint>(near, far, m_job.partSize, ResumePoint::Question::HowFar);
}

Result<Progress> FileCopy::step(const QDeadlineTimer &deadline, qint64 most)
{
    if (m_check) {
        const auto more = check(deadline);
        if (!more || *more == Progress::Pending)
            return more;
    }
    if (m_copied)
        return awaitSum(deadline);
    if (!m_reader) {
        if (const auto opened = open(); !opened)
            return passOn(opened);
    }
    const qint64 before = m_moved;
    do {
        const auto bytes = m_reader->read();
        if (!bytes)
            return passOn(bytes);
        if (bytes->isEmpty()) {
            const auto ended = endCopying();
            return ended ? awaitSum(deadline) : passOn(ended);
        }
        if (m_hashing)
            m_hashing->add(*bytes);
        else
            m_hash.add(*bytes);
        if (const auto written = m_writer->write(*bytes); !written)
            return passOn(written);
        m_position += bytes->size();
        m_moved += bytes->size();
    } while (!deadline.hasExpired() && m_moved - before < most);
    return sumAlong().transform([] { return Progress::Pending; });
}

// Done: known. Anything but the transfer's end means: from the start.
Result<Progress> FileCopy::check(const QDeadlineTimer &deadline)
{
    const auto more = m_check->step(deadline);
    if (!more && endsTransfer(more.error().kind))
        return more;
    if (more && *more == Progress::Pending)
        return Progress::Pending;
    if (more) {
        m_position = m_check->matchingBytes();
        m_hash = m_check->takeHash();
    }
    m_check.reset();
    return Progress::Done;
}

Result<> FileCopy::open()
{
    const qint64 rest = m_job.size - m_position;
    auto reader = m_job.source.side->openToRead(m_job.source.path, m_position, rest);
    if (!reader)
        return passOn(reader);
    auto writer = m_job.part.side->openToWrite(m_job.part.path, m_position, rest);
    if (!writer)
        return passOn(writer);
    m_reader = std::move(*reader);
    m_writer = std::move(*writer);
    if (m_job.size < largeFile)
        return {};
    m_hashing = std::make_unique<HashThread>(std::move(m_hash));
    const FileLocation &far = m_job.upload ? m_job.part : m_job.source;
    auto pending = far.side->beginSum(far.path, m_job.size, m_job.upload);
    if (!pending)
        return passOn(pending);
    m_pending = std::move(*pending);
    return {};
}

// Without it the far side sums when all has arrived.
Result<> FileCopy::sumAlong()
{
    if (!m_pending)
        return {};
    m_pending->grown(m_writer ? m_writer->confirmed() : m_position);
    const auto more = m_pending->poll();
    return more ? Result<>() : passOn(more);
}

Result<> FileCopy::endCopying()
{
    m_reader.reset();
    if (const auto closed = std::exchange(m_writer, nullptr)->close(); !closed)
        return closed;
    const auto now = m_job.source.side->stat(m_job.source.path);
    if (!now)
        return passOn(now);
    if (now->size != m_job.size || m_position != m_job.size || now->changed.toSecsSinceEpoch() != m_job.changed) {
        m_changedSource = *now;
        m_pending.reset();
    }
    m_sum = m_hashing ? m_hashing->finish() : m_hash.hex();
    m_hashing.reset();
    m_copied = true;
    return sumAlong();
}

Result<Progress> FileCopy::awaitSum(const QDeadlineTimer &deadline)
{
    while (m_pending) {
        const auto more = m_pending->poll();
        if (!more)
            return more;
        if (*more == Progress::Done) {
            m_farSum = std::exchange(m_pending, nullptr)->take().value(0);
            break;
        }
        if (deadline.hasExpired())
            return Progress::Pending;
        if (const auto waited = m_pending->wait(); !waited)
            return passOn(waited);
    }
    return Progress::Done;
}

} // namespace officina
