// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying copied files; see the header.
#include "client/staging/verifier.h"

namespace officina {

Verifier::Verifier(QList<Arrived> batch, Side &from, Side &to) : m_batch(std::move(batch)), m_from(from), m_to(to) {}

Result<bool> Verifier::step(const QDeadlineTimer &deadline)
{
    if (m_batch.isEmpty())
        return false;
    if (m_to.canSum() || m_from.canSum()) {
        const auto summed = m_to.canSum() ? sumFarAway(m_to, true) : sumFarAway(m_from, false);
        return summed ? Result<bool>(false) : passOn(summed);
    }
    return readBack(deadline);
}

Result<> Verifier::sumFarAway(Side &side, bool parts)
{
    QList<RemotePath> files;
    qint64 bytes = 0;
    for (const Arrived &file : m_batch) {
        files.append(parts ? file.part : file.source);
        bytes += file.size;
    }
    const auto sums = side.sums(files, bytes);
    if (!sums)
        return passOn(sums);
    for (qsizetype i = 0; i < m_batch.size(); ++i) {
        if (!sums->at(i).isEmpty())
            m_batch[i].good = sums->at(i) == m_batch[i].sum;
    }
    return {};
}

Result<bool> Verifier::readBack(const QDeadlineTimer &deadline)
{
    do {
        Arrived &file = m_batch[m_next];
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
            file.good = m_hash.hex() == file.sum;
            ++m_next;
        }
    } while (m_next < m_batch.size() && !deadline.hasExpired());
    return m_next < m_batch.size();
}

} // namespace officina
