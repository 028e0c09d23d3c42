// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage that proves copied files; see the header.
#include "client/staging/transfer/verifystage.h"

#include "client/base/bytesum.h"

#include <numeric>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Files summed by one command of the site: enough to make its cost small, few enough that little is in
// doubt when the connection goes.
constexpr size_t batchFiles = 2500;
constexpr qint64 batchBytes = 256 << 20;

qint64 bytesOf(const auto &tasks)
{
    return std::accumulate(tasks.begin(), tasks.end(), qint64(0),
                           [](qint64 sum, const FileTask &task) { return byteSum(sum, task.file.size); });
}

} // namespace

void VerifyStage::add(FileTask task)
{
    if (!m_context.request.verify) {
        m_commit.add(std::move(task));
    } else if (task.remoteSum || (task.hasGrown && !m_context.toSite)) {
        auto pending = std::move(task.remoteSum);
        m_singles.push_back({std::move(task), std::move(pending)});
    } else {
        m_collected = byteSum(m_collected, task.file.size);
        m_collecting.push_back(std::move(task));
    }
}

bool VerifyStage::isFull() const
{
    return m_collecting.size() >= batchFiles || m_collected >= batchBytes;
}

bool VerifyStage::isTooFull() const
{
    return m_collecting.size() >= 4 * batchFiles || m_collected >= 4 * batchBytes || m_singles.size() >= 16
        || m_toReadBack.size() >= batchFiles;
}

bool VerifyStage::isEmpty() const
{
    return m_collecting.empty() && m_batch.empty() && m_singles.empty() && m_toReadBack.empty();
}

bool VerifyStage::flush()
{
    if (m_collecting.empty() || !m_batch.empty())
        return false;
    m_flushed = true;
    return true;
}

Result<Stage::State> VerifyStage::step(const QDeadlineTimer &deadline)
{
    if (m_batch.empty() && !m_collecting.empty() && (isFull() || std::exchange(m_flushed, false))) {
        if (const auto begun = beginBatch(); !begun)
            return passOn(begun);
    }
    State state = State::Idle;
    for (const auto part : {&VerifyStage::pollBatch, &VerifyStage::pollSingles}) {
        const auto polled = (this->*part)();
        if (!polled)
            return polled;
        if (state == State::Idle || *polled == State::Working)
            state = *polled;
    }
    if (m_toReadBack.empty())
        return state;
    return readBack(deadline);
}

Result<> VerifyStage::beginBatch()
{
    m_batch = std::exchange(m_collecting, {});
    const qint64 bytes = std::exchange(m_collected, 0);
    QList<RemotePath> files;
    QList<RemotePath> toSync;
    for (const FileTask &task : m_batch) {
        files.append(m_context.toSite ? task.part : task.source);
        if (m_context.toSite && task.file.size >= worthSyncing)
            toSync.append(task.part);
    }
    auto begun = m_context.site().beginSums(files, bytes, toSync);
    if (!begun)
        return passOn(begun);
    m_pending = std::move(*begun);
    return {};
}

Result<Stage::State> VerifyStage::pollBatch()
{
    if (m_batch.empty())
        return State::Idle;
    QList<QByteArray> sums;
    if (m_pending) {
        const auto polled = m_pending->poll();
        if (!polled && endsTransfer(polled.error().kind))
            return passOn(polled);
        if (polled && *polled == Progress::Pending)
            return State::Waiting;
        if (polled)
            sums = m_pending->take();
        m_pending.reset();
    }
    qsizetype i = 0;
    for (FileTask &task : std::exchange(m_batch, {})) {
        if (const auto settled = settle(std::move(task), sums.value(i++)); !settled)
            return passOn(settled);
    }
    return State::Working;
}

Result<Stage::State> VerifyStage::pollSingles()
{
    State state = State::Idle;
    for (size_t i = 0; i < m_singles.size();) {
        Single &single = m_singles[i];
        QByteArray sum;
        if (!single.pending && single.task.hasGrown) { // its planned beginning
            const qint64 size = single.task.file.size;
            auto begun = m_context.from.beginBlockSums(single.task.source, 0, size, std::max<qint64>(size, 1));
            if (!begun)
                return passOn(begun);
            single.pending = std::move(*begun);
        }
        if (single.pending) {
            const auto polled = single.pending->poll();
            if (!polled && endsTransfer(polled.error().kind))
                return passOn(polled);
            if (polled && *polled == Progress::Pending) {
                state = state == State::Idle ? State::Waiting : state;
                ++i;
                continue;
            }
            if (polled)
                sum = single.pending->take().value(0);
        }
        FileTask task = std::move(single.task);
        m_singles.erase(m_singles.begin() + qsizetype(i));
        if (const auto settled = settle(std::move(task), sum); !settled)
            return passOn(settled);
        state = State::Working;
    }
    return state;
}

// sum: as the site says; empty where it could not.
Result<> VerifyStage::settle(FileTask task, const QByteArray &sum)
{
    if (sum.isEmpty()) {
        m_toReadBack.push_back(std::move(task));
        return {};
    }
    task.verified = sum == task.checksum;
    return settle(std::move(task));
}

Result<> VerifyStage::settle(FileTask task)
{
    if (*task.verified) {
        m_commit.add(std::move(task));
        return {};
    }
    const auto removed = m_context.to.removeFile(task.part);
    if (!removed && endsTransfer(removed.error().kind))
        return removed;
    m_context.retryLater(task, {Error::Kind::Corrupt, u"SHA-256 differs"_s, task.target.display()});
    return {};
}

Result<Stage::State> VerifyStage::readBack(const QDeadlineTimer &deadline)
{
    do {
        FileTask &task = m_toReadBack.front();
        Result<Progress> progress = Progress::Pending;
        if (!m_reader) {
            auto opened = m_context.to.openToRead(task.part, 0, task.file.size);
            if (opened) {
                m_reader = std::move(*opened);
                m_hasher.emplace([this] { return m_reader->read(); });
            } else {
                progress = passOn(opened);
            }
        }
        if (progress)
            progress = m_hasher->step(deadline);
        if (progress && *progress == Progress::Pending)
            return State::Working;
        FileTask done = std::move(task);
        m_toReadBack.pop_front();
        m_reader.reset();
        if (progress) {
            done.verified = m_hasher->hex() == done.checksum;
            done.wasReadBack = true;
        }
        if (!progress && progress.error().kind == Error::Kind::NotFound) { // it never arrived
            m_context.retryLater(done, progress.error());
            continue;
        }
        const auto settled = progress ? settle(std::move(done)) : m_context.fail(done.file, progress.error());
        if (!settled)
            return passOn(settled);
    } while (!m_toReadBack.empty() && !deadline.hasExpired());
    return State::Working;
}

Result<> VerifyStage::wait()
{
    if (m_pending)
        return m_pending->wait();
    return m_singles.empty() || !m_singles.front().pending ? Result<>() : m_singles.front().pending->wait();
}

qint64 VerifyStage::bytes() const
{
    qint64 sum = byteSum(byteSum(bytesOf(m_collecting), bytesOf(m_batch)), bytesOf(m_toReadBack));
    for (const Single &single : m_singles)
        sum = byteSum(sum, single.task.file.size);
    return sum;
}

} // namespace officina
