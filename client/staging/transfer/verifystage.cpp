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

bool VerifyStage::Batch::flush()
{
    if (collecting.empty() || !tasks.empty())
        return false;
    isFlushed = true;
    return true;
}

qint64 VerifyStage::Batch::bytes() const
{
    return byteSum(bytesOf(collecting), bytesOf(tasks));
}

void VerifyStage::add(FileTask task)
{
    if (!m_context.request.verify) {
        m_commit.add(std::move(task));
    } else if (task.remoteSum || (task.hasGrown && !m_context.toSite)) {
        auto pending = std::move(task.remoteSum);
        m_singles.push_back({std::move(task), std::move(pending)});
    } else {
        collect(m_batch, std::move(task));
    }
}

void VerifyStage::collect(Batch &batch, FileTask task)
{
    batch.collected = byteSum(batch.collected, task.file.size);
    batch.collecting.push_back(std::move(task));
}

bool VerifyStage::isFull(const Batch &batch)
{
    return batch.collecting.size() >= batchFiles || batch.collected >= batchBytes;
}

bool VerifyStage::isTooFull(const Batch &batch)
{
    return batch.collecting.size() >= 4 * batchFiles || batch.collected >= 4 * batchBytes;
}

bool VerifyStage::isTooFull() const
{
    return isTooFull(m_batch) || isTooFull(m_atSource) || m_singles.size() >= 16 || m_toReadBack.size() >= batchFiles;
}

bool VerifyStage::isEmpty() const
{
    return m_batch.isEmpty() && m_atSource.isEmpty() && m_singles.empty() && m_toReadBack.empty();
}

bool VerifyStage::flush()
{
    const bool flushed = m_batch.flush();
    return m_atSource.flush() || flushed;
}

Result<Stage::State> VerifyStage::step(const QDeadlineTimer &deadline)
{
    State state = State::Idle;
    const auto add = [&](const Result<State> &polled) {
        if (polled && (state == State::Idle || *polled == State::Working))
            state = *polled;
        return polled.has_value();
    };
    for (Batch *batch : {&m_batch, &m_atSource}) {
        if (batch->tasks.empty() && !batch->collecting.empty()
            && (isFull(*batch) || std::exchange(batch->isFlushed, false))) {
            if (const auto begun = beginBatch(*batch); !begun)
                return passOn(begun);
        }
        if (const auto polled = pollBatch(*batch); !add(polled))
            return polled;
    }
    if (const auto polled = pollSingles(); !add(polled))
        return polled;
    if (m_toReadBack.empty())
        return state;
    return readBack(deadline);
}

Result<> VerifyStage::beginBatch(Batch &batch)
{
    batch.tasks = std::exchange(batch.collecting, {});
    const qint64 bytes = std::exchange(batch.collected, 0);
    const bool isOfParts = m_context.toSite && &batch == &m_batch; // else of sources
    QList<RemotePath> files;
    QList<RemotePath> toSync;
    for (const FileTask &task : batch.tasks) {
        files.append(isOfParts ? task.part : task.source);
        if (isOfParts && task.file.size >= worthSyncing)
            toSync.append(task.part);
    }
    auto begun = (isOfParts ? m_context.to : m_context.from).beginSums(files, bytes, toSync);
    if (!begun)
        return passOn(begun);
    batch.pending = std::move(*begun);
    return {};
}

Result<Stage::State> VerifyStage::pollBatch(Batch &batch)
{
    if (batch.tasks.empty())
        return State::Idle;
    QList<QByteArray> sums;
    if (batch.pending) {
        const auto polled = batch.pending->poll();
        if (!polled && endsTransfer(polled.error().kind))
            return passOn(polled);
        if (polled && *polled == Progress::Pending)
            return State::Waiting;
        if (polled)
            sums = batch.pending->take();
        batch.pending.reset();
    }
    qsizetype i = 0;
    for (FileTask &task : std::exchange(batch.tasks, {})) {
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

// From site to site: whether the source says too what it holds.
bool VerifyStage::asksSource() const
{
    return m_context.request.direction == Direction::SiteToSite && m_context.from.canSum();
}

// sum: as the site says, of one that was verified the source's; empty where it could not.
Result<> VerifyStage::settle(FileTask task, const QByteArray &sum)
{
    const bool isSources = task.verified.has_value();
    if (sum.isEmpty() && !isSources) {
        m_toReadBack.push_back(std::move(task));
        return {};
    }
    if (sum.isEmpty()) { // it is what was received, and nobody says that this was right
        task.wasReadBack = true;
        m_commit.add(std::move(task));
        return {};
    }
    task.verified = sum == task.checksum;
    if (!*task.verified || !isSources)
        return settle(std::move(task));
    m_commit.add(std::move(task));
    return {};
}

Result<> VerifyStage::settle(FileTask task)
{
    if (*task.verified && asksSource()) {
        if (task.hasGrown)
            m_singles.push_back({std::move(task), nullptr});
        else
            collect(m_atSource, std::move(task));
        return {};
    }
    if (*task.verified) {
        m_commit.add(std::move(task));
        return {};
    }
    const auto dropped = m_context.dropPart(task);
    if (!dropped && endsTransfer(dropped.error().kind))
        return dropped;
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
    for (const Batch *batch : {&m_batch, &m_atSource}) {
        if (batch->pending)
            return batch->pending->wait();
    }
    return m_singles.empty() || !m_singles.front().pending ? Result<>() : m_singles.front().pending->wait();
}

qint64 VerifyStage::bytes() const
{
    qint64 sum = byteSum(byteSum(m_batch.bytes(), m_atSource.bytes()), bytesOf(m_toReadBack));
    for (const Single &single : m_singles)
        sum = byteSum(sum, single.task.file.size);
    return sum;
}

qint64 VerifyStage::files() const
{
    return m_batch.files() + m_atSource.files() + qint64(m_toReadBack.size() + m_singles.size());
}

} // namespace officina
