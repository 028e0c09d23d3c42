// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last stage of a file; see the header.
#include "client/staging/transfer/commitstage.h"

#include <numeric>
#include <thread>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileReport::Outcome;

namespace {

// Of smaller ones a power cut takes at most a few, and waiting for each would make thousands slow.
constexpr qint64 worthSyncing = 1 << 20; // bytes
constexpr size_t mostSyncing = 2;

} // namespace

void CommitStage::add(FileTask task)
{
    auto &queue = task.isInStream && m_context.toSite ? m_inPartFolders : m_waiting;
    queue.push_back(std::move(task));
}

Result<Stage::State> CommitStage::step(const QDeadlineTimer &deadline)
{
    State state = State::Idle;
    if (m_renames || !m_inPartFolders.empty()) {
        const auto renamed = renameBatch(deadline);
        if (!renamed)
            return renamed;
        state = *renamed;
    }
    if (!m_syncing.empty()) {
        const auto synced = takeSynced();
        if (!synced)
            return synced;
        state = state == State::Working ? state : *synced;
    }
    while (!m_waiting.empty() && !deadline.hasExpired() && m_syncing.size() < mostSyncing) {
        FileTask task = std::move(m_waiting.front());
        m_waiting.pop_front();
        state = State::Working;
        if (!m_context.toSite && m_context.request.verify && task.file.size >= worthSyncing) {
            auto done =
                std::async(std::launch::async, [files = &m_context.to, part = task.part] { return files->sync(part); });
            m_syncing.push_back({std::move(task), std::move(done)});
        } else if (const auto committed = commit(task); !committed) {
            return passOn(committed);
        }
    }
    return state;
}

Result<Stage::State> CommitStage::takeSynced()
{
    Syncing &first = m_syncing.front();
    if (first.done.wait_for(0ms) != std::future_status::ready)
        return State::Waiting;
    const auto synced = first.done.get();
    const FileTask task = std::move(first.task);
    m_syncing.pop_front();
    const auto ended = synced ? commit(task) : m_context.fail(task.file, synced.error());
    return ended.transform([] { return State::Working; });
}

Result<Stage::State> CommitStage::renameBatch(const QDeadlineTimer &deadline)
{
    if (!m_renames)
        m_renames = std::make_unique<BatchRename>(m_context.to, std::exchange(m_inPartFolders, {}));
    const auto progress = m_renames->step(deadline);
    if (!progress)
        return passOn(progress);
    if (*progress == Progress::Pending)
        return State::Waiting;
    for (BatchRename::Renamed &one : m_renames->take()) {
        if (!one.error)
            reportSent(one.task, {});
        else if (one.error->kind == Error::Kind::NotFound) // somebody tidied up under us
            m_context.retryLater(one.task, *one.error);
        else if (const auto failed = m_context.fail(one.task.file, *one.error); !failed)
            return passOn(failed);
    }
    m_renames.reset();
    return State::Working;
}

Result<> CommitStage::commit(const FileTask &task)
{
    FileSystem &to = m_context.to;
    QString detail;
    const auto changed = to.setChanged(task.part, QDateTime::fromSecsSinceEpoch(task.file.changed));
    const auto allowed = to.setPermissions(task.part, task.file.permissions & 0777);
    if (!changed || !allowed)
        detail = u"time or permissions could not be kept"_s;
    if (const auto renamed = to.rename(task.part, task.target); !renamed)
        return m_context.fail(task.file, renamed.error());
    reportSent(task, std::move(detail));
    return {};
}

void CommitStage::reportSent(const FileTask &task, QString detail)
{
    if (task.hasGrown)
        detail = u"grew while it was read: its beginning"_s;
    else if (detail.isEmpty() && task.wasReadBack && m_context.site().canSum())
        detail = u"read back: the site could not sum it"_s;
    FileReport entry{.sha256 = task.checksum, .outcome = Outcome::Sent, .detail = std::move(detail)};
    if (task.target.name() != task.file.name) // kept beside an older file
        entry.path = m_context.plan->pathOf(task.file.folder, task.target.name());
    m_context.report(task.file, std::move(entry));
}

Result<> CommitStage::wait()
{
    if (m_renames)
        return m_renames->wait();
    if (!m_syncing.empty())
        m_syncing.front().done.wait_for(10ms);
    return {};
}

qint64 CommitStage::bytes() const
{
    const auto bytesOf = [](const auto &tasks) {
        return std::accumulate(tasks.begin(), tasks.end(), qint64(0),
                               [](qint64 sum, const FileTask &task) { return sum + task.file.size; });
    };
    qint64 sum = bytesOf(m_waiting) + bytesOf(m_inPartFolders) + (m_renames ? m_renames->bytes() : 0);
    for (const Syncing &one : m_syncing)
        sum += one.task.file.size;
    return sum;
}

} // namespace officina
