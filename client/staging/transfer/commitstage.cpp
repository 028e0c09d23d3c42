// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last stage of a file; see the header.
#include "client/staging/transfer/commitstage.h"

#include "client/base/bytesum.h"

#include <numeric>
#include <thread>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileReport::Outcome;

namespace {

constexpr size_t mostSyncing = 2;
constexpr size_t mostTimed = 2500; // by one command

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
    if (m_timed < m_waiting.size()) {
        const auto asked = askTimes();
        if (!asked)
            return asked;
        state = state == State::Working ? state : *asked;
    }
    while (m_timed > 0 && !deadline.hasExpired() && m_syncing.size() < mostSyncing) {
        FileTask task = std::move(m_waiting.front());
        m_waiting.pop_front();
        --m_timed;
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

// A site's listing has 32 bits for a time, so that of 1913 looks like one of 2049; its own programs know better.
Result<Stage::State> CommitStage::askTimes()
{
    if (!m_times) {
        QList<RemotePath> files;
        for (size_t i = m_timed; i < std::min(m_waiting.size(), m_timed + mostTimed); ++i)
            files.append(m_waiting[i].source);
        m_asked = size_t(files.size());
        const bool isKnown = !m_context.from.session() || !m_context.request.verify;
        auto begun = isKnown ? Result<Pending>(nullptr) : m_context.from.beginTimes(files);
        if (!begun)
            return passOn(begun);
        m_times = std::move(*begun);
    }
    if (m_times) {
        const auto polled = m_times->poll();
        if (!polled && endsTransfer(polled.error().kind))
            return passOn(polled);
        if (polled && *polled == Progress::Pending)
            return State::Waiting;
        const auto times = polled ? m_times->take() : QList<QByteArray>();
        m_times.reset();
        for (size_t i = 0; i < m_asked; ++i) {
            bool isNumber = false;
            const qint64 changed = times.value(qsizetype(i)).toLongLong(&isNumber);
            qint64 &listed = m_waiting[m_timed + i].file.changed;
            if (isNumber && isSameTime(changed, listed)) // else it was changed meanwhile
                listed = changed;
        }
    }
    m_timed += m_asked;
    return State::Working;
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
        else if (const auto settled = notRenamed(one.task, *one.error); !settled)
            return passOn(settled);
    }
    m_renames.reset();
    return State::Working;
}

Result<> CommitStage::commit(const FileTask &task)
{
    FileSystem &to = m_context.to;
    QString detail;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(task.file.changed);
    const auto changed = to.setChanged(task.part, time);
    const uint wanted = task.file.permissions & 0777;
    const auto allowed = to.setPermissions(task.part, wanted);
    if (!changed || !allowed || !hasPermissions(task.part, wanted))
        detail = u"time or permissions could not be kept"_s;
    else if (to.session() && ssh::Session::nearestTime(time) != time)
        detail = u"time out of SFTP's range: the nearest was set"_s;
    const auto renamed = task.isNew ? to.renameToFree(task.part, task.target) : to.rename(task.part, task.target);
    if (!renamed)
        return notRenamed(task, renamed.error());
    reportSent(task, std::move(detail));
    return {};
}

// Where something has appeared under its name since it was decided, or its part has gone, that is looked at anew.
Result<> CommitStage::notRenamed(const FileTask &task, const Error &error)
{
    if (error.kind == Error::Kind::Exists || error.kind == Error::Kind::NotFound) {
        if (task.isInStream && !m_context.toSite) // small; a large one may be asked for after all
            std::ignore = m_context.to.removeFile(task.part);
        m_context.retryLater(task, error);
        return {};
    }
    return m_context.fail(task.file, error);
}

// Some servers take a wish to deny the owner for a mistake, and say nothing; others are not asked.
bool CommitStage::hasPermissions(const RemotePath &path, uint wanted)
{
    if ((wanted & 0600) == 0600)
        return true;
    const auto now = m_context.to.lstat(path);
    return now && (now->permissions & 0777) == wanted;
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
    if (m_times)
        return m_times->wait();
    if (!m_syncing.empty())
        m_syncing.front().done.wait_for(10ms);
    return {};
}

qint64 CommitStage::bytes() const
{
    const auto bytesOf = [](const auto &tasks) {
        return std::accumulate(tasks.begin(), tasks.end(), qint64(0),
                               [](qint64 sum, const FileTask &task) { return byteSum(sum, task.file.size); });
    };
    qint64 sum = byteSum(bytesOf(m_waiting), bytesOf(m_inPartFolders));
    sum = byteSum(sum, m_renames ? m_renames->bytes() : 0);
    for (const Syncing &one : m_syncing)
        sum = byteSum(sum, one.task.file.size);
    return sum;
}

qint64 CommitStage::files() const
{
    return qint64(m_waiting.size() + m_inPartFolders.size() + m_syncing.size()) + (m_renames ? m_renames->files() : 0);
}

} // namespace officina
