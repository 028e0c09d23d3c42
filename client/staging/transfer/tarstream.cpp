// SPDX-License-Identifier: GPL-3.0-or-later
//
// What streams to and from a site share; see the header.
#include "client/staging/transfer/tarstream.h"

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void TarStream::add(FileTask task)
{
    m_bytes += task.file.size;
    m_items.push_back({std::move(task), {}});
}

Result<Progress> TarStream::step(const QDeadlineTimer &deadline, qint64 most)
{
    if (!std::exchange(m_begun, true)) {
        m_still.start();
        if (const auto begun = begin(); !begun)
            return passOn(begun);
    }
    const auto progress = move(deadline, most);
    const auto longestStillness = m_context.site().session()->programLimit();
    if (progress && *progress == Progress::Pending && m_still.durationElapsed() > longestStillness)
        return failure(Error::Kind::TooSlow, {}, u"tar"_s);
    return progress;
}

Result<> TarStream::wait()
{
    return m_tar ? m_tar->wait(2ms) : Result<>();
}

void TarStream::setMoved(qint64 bytes)
{
    if (bytes != m_moved)
        m_still.start();
    m_moved = bytes;
}

} // namespace officina
