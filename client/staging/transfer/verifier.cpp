// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying copied files; see the header.
#include "client/staging/transfer/verifier.h"

namespace officina {

Verifier::Verifier(QList<CopiedFile> batch, FileSystem &from, FileSystem &to)
    : m_batch(std::move(batch)), m_from(from), m_to(to)
{}

Result<Progress> Verifier::step(const QDeadlineTimer &deadline, bool mayWait)
{
    if (m_batch.isEmpty())
        return Progress::Done;
    if (readsBack())
        return readBack(deadline);
    if (!m_pending) {
        auto begun = begin();
        if (!begun)
            return passOn(begun);
        m_pending = std::move(*begun);
    }
    do {
        const auto more = m_pending->poll();
        if (!more)
            return more;
        if (*more == Progress::Done) {
            compare(m_pending->take());
            return Progress::Done;
        }
        if (!mayWait)
            return Progress::Pending;
        if (const auto waited = m_pending->wait(); !waited)
            return passOn(waited);
    } while (!deadline.hasExpired());
    return Progress::Pending;
}

Result<checksums::Pending> Verifier::begin()
{
    const bool parts = m_to.canSum();
    QList<RemotePath> files;
    qint64 bytes = 0;
    for (const CopiedFile &file : std::as_const(m_batch)) {
        files.append(parts ? file.part : file.source);
        bytes += file.size;
    }
    return (parts ? m_to : m_from).beginSums(files, bytes);
}

void Verifier::compare(const QList<QByteArray> &sums)
{
    for (qsizetype i = 0; i < m_batch.size(); ++i) {
        if (!sums.value(i).isEmpty())
            m_batch[i].verified = sums.at(i) == m_batch[i].sum;
    }
}

Result<Progress> Verifier::readBack(const QDeadlineTimer &deadline)
{
    do {
        CopiedFile &file = m_batch[m_next];
        if (!m_reader) {
            m_hash = Sha256();
            auto opened = m_to.openToRead(file.part);
            if (!opened && endsTransfer(opened.error().kind))
                return passOn(opened);
            if (!opened) {
                ++m_next;
                continue;
            }
            m_reader = std::move(*opened);
        }
        const auto bytes = m_reader->read();
        if (!bytes)
            return passOn(bytes);
        m_hash.add(*bytes);
        if (bytes->isEmpty()) {
            m_reader.reset();
            file.verified = m_hash.hex() == file.sum;
            ++m_next;
        }
    } while (m_next < m_batch.size() && !deadline.hasExpired());
    return m_next < m_batch.size() ? Progress::Pending : Progress::Done;
}

} // namespace officina
