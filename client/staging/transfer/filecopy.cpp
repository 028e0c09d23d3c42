// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copying one file; see the header.
#include "client/staging/transfer/filecopy.h"

#include "client/staging/transfer/filetask.h"

namespace officina {

namespace {

constexpr qint64 largeFile = 16 << 20; // bytes; worth a thread and a command of its own
constexpr qint64 writtenBackAtOnce = 32 << 20;

} // namespace

FileCopy::FileCopy(Job job) : m_job(std::move(job))
{
    if (m_job.partSize <= 0 || m_job.partSize > m_job.size)
        return;
    const FileLocation &local = m_job.upload ? m_job.source : m_job.part;
    const FileLocation &remote = m_job.upload ? m_job.part : m_job.source;
    // A fetched beginning could only be checked by fetching it again where there is no shell.
    if (m_job.upload || remote.files->canSum())
        m_check = std::make_unique<ResumePoint>(local, remote, m_job.partSize, ResumePoint::Question::HowFar);
}

Result<Progress> FileCopy::step(const QDeadlineTimer &deadline, qint64 most)
{
    if (m_check) {
        const auto checked = check(deadline);
        if (!checked || *checked == Progress::Pending)
            return checked;
    }
    if (!m_reader && m_position < m_job.kept)
        return leave();
    if (!m_reader) {
        if (const auto opened = open(); !opened)
            return passOn(opened);
    }
    const qint64 before = m_moved;
    do {
        const auto bytes = m_reader->read();
        if (!bytes)
            return passOn(bytes);
        const qint64 rest = m_job.size - m_position;
        if (bytes->isEmpty() || rest == 0)
            return end(!bytes->isEmpty());
        const QByteArray piece = bytes->size() > rest ? bytes->first(rest) : *bytes;
        if (m_hashing)
            m_hashing->add(piece);
        else if (m_job.sums)
            m_hash.add(piece);
        if (const auto written = m_writer->write(piece); !written)
            return passOn(written);
        m_position += piece.size();
        m_moved += piece.size();
        if (piece.size() < bytes->size())
            return end(true);
    } while (!deadline.hasExpired() && m_moved - before < most);
    if (m_job.sums && m_position - m_writtenBack >= writtenBackAtOnce) {
        m_writtenBack = m_position;
        m_writer->startWriteBack();
    }
    return sumAlong().transform([] { return Progress::Pending; });
}

// Done: known. Anything but the transfer's end means: from the start.
Result<Progress> FileCopy::check(const QDeadlineTimer &deadline)
{
    const auto checked = m_check->step(deadline);
    if (!checked && endsTransfer(checked.error().kind))
        return checked;
    if (checked && *checked == Progress::Pending)
        return Progress::Pending;
    if (checked) {
        m_position = m_check->matchingBytes();
        m_hash = m_check->takeHash();
    }
    m_check.reset();
    return Progress::Done;
}

Result<> FileCopy::open()
{
    const qint64 rest = m_job.size - m_position;
    auto reader = m_job.source.files->openToRead(m_job.source.path, m_position, rest);
    if (!reader)
        return passOn(reader);
    auto writer = m_job.part.files->openToWrite(m_job.part.path, m_position, rest);
    if (!writer)
        return passOn(writer);
    m_reader = std::move(*reader);
    m_writer = std::move(*writer);
    if (m_job.size < largeFile || !m_job.sums)
        return {};
    m_hashing = std::make_unique<HashThread>(std::move(m_hash));
    const FileLocation &remote = m_job.upload ? m_job.part : m_job.source;
    auto pending = remote.files->beginSum(remote.path, m_job.size, m_job.upload);
    if (!pending)
        return passOn(pending);
    m_pending = std::move(*pending);
    return {};
}

qint64 FileCopy::arrived() const
{
    return m_writer ? m_writer->confirmed() : m_position;
}

// Without it the remote host sums when all has arrived.
Result<> FileCopy::sumAlong()
{
    if (!m_pending)
        return {};
    m_pending->grown(arrived());
    const auto polled = m_pending->poll();
    if (!polled && endsTransfer(polled.error().kind))
        return passOn(polled);
    if (!polled)
        m_pending.reset();
    return {};
}

Result<Progress> FileCopy::leave()
{
    const auto now = m_job.source.files->stat(m_job.source.path);
    if (!now)
        return passOn(now);
    m_now = *now;
    m_source = Source::Changed;
    return Progress::Done;
}

// more: the source goes on after what was planned.
Result<Progress> FileCopy::end(bool more)
{
    m_reader.reset();
    if (m_job.upload && m_job.sums && m_job.size >= worthSyncing && !m_job.part.files->canSum()) {
        if (const auto synced = m_writer->sync(); !synced)
            return passOn(synced);
    }
    if (const auto closed = std::exchange(m_writer, nullptr)->close(); !closed)
        return passOn(closed);
    const auto now = m_job.source.files->stat(m_job.source.path);
    if (!now)
        return passOn(now);
    m_now = *now;
    const bool isSame = now->size == m_job.size && now->changed.toSecsSinceEpoch() == m_job.changed;
    if (m_position < m_job.size)
        m_source = Source::Changed;
    else if (now->size > m_job.size)
        m_source = Source::Grown;
    else if (more)
        m_source = Source::NotAsListed;
    else if (!isSame)
        m_source = Source::Changed;
    m_sum = m_hashing ? m_hashing->finish() : m_job.sums ? m_hash.hex() : QByteArray();
    m_hashing.reset();
    // Of a source that has changed or goes on, the remote host sums something else.
    if (m_source != Source::AsPlanned && !(m_source == Source::Grown && m_job.upload))
        m_pending.reset();
    return sumAlong().transform([] { return Progress::Done; });
}

} // namespace officina
