// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copying one file; see the header.
#include "client/staging/filecopy.h"

namespace officina {

FileCopy::FileCopy(Job job) : m_job(std::move(job))
{
    if (m_job.partSize <= 0 || m_job.partSize > m_job.size)
        return;
    const SidePath &near = m_job.upload ? m_job.source : m_job.part;
    const SidePath &far = m_job.upload ? m_job.part : m_job.source;
    // A fetched beginning could only be checked by fetching it again where there is no shell.
    if (m_job.upload || far.side->canSum())
        m_check = std::make_unique<SameStart>(near, far, m_job.partSize);
}

Result<bool> FileCopy::step(const QDeadlineTimer &deadline)
{
    if (m_check) {
        const auto more = m_check->step(deadline);
        if (!more && endsTransfer(more.error().kind))
            return more;
        if (more && *more)
            return true;
        if (more && m_check->same()) {
            m_hash = m_check->takeHash();
            m_position = m_job.partSize;
        }
        m_check.reset(); // anything else: from the start
    }
    if (!m_reader) {
        if (const auto opened = open(); !opened)
            return passOn(opened);
    }
    do {
        const auto bytes = m_reader->read();
        if (!bytes)
            return passOn(bytes);
        if (bytes->isEmpty()) {
            const auto finished = finish();
            return finished ? Result<bool>(false) : passOn(finished);
        }
        m_hash.add(*bytes);
        if (const auto written = m_writer->write(*bytes); !written)
            return passOn(written);
        m_position += bytes->size();
        m_moved += bytes->size();
    } while (!deadline.hasExpired());
    return true;
}

Result<> FileCopy::open()
{
    auto reader = m_job.source.side->openToRead(m_job.source.path, m_position);
    if (!reader)
        return passOn(reader);
    auto writer = m_job.part.side->openToWrite(m_job.part.path, m_position);
    if (!writer)
        return passOn(writer);
    m_reader = std::move(*reader);
    m_writer = std::move(*writer);
    return {};
}

Result<> FileCopy::finish()
{
    m_reader.reset();
    if (const auto closed = std::exchange(m_writer, nullptr)->close(); !closed)
        return closed;
    const auto now = m_job.source.side->stat(m_job.source.path);
    if (!now)
        return passOn(now);
    if (now->size != m_job.size || m_position != m_job.size || now->changed.toSecsSinceEpoch() != m_job.changed)
        m_changedSource = *now;
    return {};
}

} // namespace officina
