// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage of small files; see the header.
#include "client/staging/transfer/tarstage.h"

namespace officina {

using namespace Qt::StringLiterals;

bool TarStage::takes(const PlannedFile &file) const
{
    return m_usable && file.folder >= 0 && file.size <= TarStream::largestFile;
}

void TarStage::add(FileTask task)
{
    if (!m_collecting)
        m_collecting = m_context.toSite ? tarUpload(m_context) : tarDownload(m_context);
    m_collecting->add(std::move(task));
}

bool TarStage::flush()
{
    if (!m_collecting || m_sending)
        return false;
    m_sending = std::move(m_collecting);
    return true;
}

Result<Stage::State> TarStage::step(const QDeadlineTimer &deadline)
{
    State state = State::Idle;
    if (m_unpacking) {
        const auto unpacked = crank(m_unpacking, deadline, std::numeric_limits<qint64>::max());
        if (!unpacked)
            return unpacked;
        state = *unpacked;
    }
    if (isFull())
        flush();
    if (!m_sending)
        return state;
    const auto sent = send(deadline);
    return sent && *sent == State::Waiting && state == State::Working ? state : sent;
}

Result<Stage::State> TarStage::send(const QDeadlineTimer &deadline)
{
    const qint64 most = m_context.allowance();
    if (most == 0)
        return State::Working;
    auto sent = crank(m_sending, deadline, most);
    if (m_sending && m_sending->isSent() && !m_unpacking) {
        m_unpacking = std::move(m_sending);
        return State::Working;
    }
    return sent;
}

Result<Stage::State> TarStage::crank(std::unique_ptr<TarStream> &stream, const QDeadlineTimer &deadline, qint64 most)
{
    const qint64 before = stream->moved();
    const auto progress = stream->step(deadline, most);
    m_context.account(stream->moved() - before);
    if (!progress && endsTransfer(progress.error().kind))
        return passOn(progress);
    if (progress && *progress == Progress::Pending)
        return stream->moved() > before ? State::Working : State::Waiting;
    const std::unique_ptr<TarStream> ended = std::move(stream);
    if (!progress) {
        giveUp(*ended);
        return State::Working;
    }
    return end(*ended).transform([] { return State::Working; });
}

// No tar can be had here, or not any more: the files go one by one, from now on.
void TarStage::giveUp(TarStream &stream)
{
    m_usable = false;
    for (TarStream::Item &item : stream.takeItems())
        m_copy.add(std::move(item.task));
    if (m_collecting) {
        for (TarStream::Item &item : m_collecting->takeItems())
            m_copy.add(std::move(item.task));
        m_collecting.reset();
    }
}

Result<> TarStage::end(TarStream &stream)
{
    for (TarStream::Item &item : stream.takeItems()) {
        FileTask &task = item.task;
        using Kind = Error::Kind;
        if (item.error && (item.error->kind == Kind::Denied || item.error->kind == Kind::NotFound)) {
            if (const auto failed = m_context.fail(task.file, *item.error); !failed)
                return failed;
        } else if (item.error || (m_context.request.verify ? task.checksum.isEmpty() : !item.isWhole)) {
            m_context.retryLater(
                task, item.error.value_or(Error{Kind::BadReply, u"not in the stream"_s, task.source.display()}));
        } else {
            m_verify.add(std::move(task));
        }
    }
    return {};
}

Result<> TarStage::wait()
{
    TarStream *stream = m_sending ? m_sending.get() : m_unpacking.get();
    return stream ? stream->wait() : Result<>();
}

qint64 TarStage::bytes() const
{
    return (m_sending ? m_sending->moved() : 0) + (m_unpacking ? m_unpacking->moved() : 0);
}

qint64 TarStage::files() const
{
    return (m_sending ? m_sending->files() : 0) + (m_unpacking ? m_unpacking->files() : 0);
}

} // namespace officina
