// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the stages share; see the header.
#include "client/staging/transfer/transfercontext.h"

#include "client/base/bytesum.h"

#include <thread>

namespace officina {

using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

constexpr qint64 limitedPiece = 64 << 10;    // bytes moved at once under a limit; a read may bring more
constexpr qsizetype mostConflicts = 10'000;  // that somebody can be asked about
constexpr size_t mostRetries = 100'000;      // where more go wrong, another try is no help

} // namespace

TransferContext::TransferContext(const TransferRequest &r, FileSystem &f, FileSystem &t, TransferStatus &status,
                                 RateLimit *limit)
    : request(r), from(f), to(t), source(r.direction == Direction::Upload ? RemotePath(r.local) : r.remote),
      target(r.direction == Direction::Upload ? r.remote : RemotePath(r.local)),
      toSite(r.direction != Direction::Download), m_status(status), m_limit(limit)
{}

RemotePath TransferContext::targetFolderOf(qint32 folder) const
{
    if (folder < 0)
        return target;
    return target / plan->pathOf(plan->folders[folder].parent, plan->folders[folder].name);
}

void TransferContext::report(const PlannedFile &file, FileReport entry)
{
    if (entry.path.isEmpty())
        entry.path = plan->pathOf(file.folder, file.name);
    entry.size = file.size;
    m_reportedBytes = byteSum(m_reportedBytes, file.size);
    const std::lock_guard lock(m_status.mutex);
    TransferProgress &progress = m_status.progress;
    progress.files = std::max(progress.files, ++progress.settled);
    m_status.report.files.append(entry);
}

void TransferContext::report(FileReport entry)
{
    const std::lock_guard lock(m_status.mutex);
    m_status.report.files.append(entry);
}

void TransferContext::reportOthersParts(qint64 parts)
{
    const std::lock_guard lock(m_status.mutex);
    m_status.report.othersParts += parts;
}

void TransferContext::reportConflict(const PlannedFile &file, qint64 targetSize, qint64 targetChanged, bool isBeginning)
{
    {
        const std::lock_guard lock(m_status.mutex);
        if (m_status.conflicts.size() < mostConflicts) // the rest is asked about when these are decided
            m_status.conflicts.append({plan->pathOf(file.folder, file.name), file.size, targetSize, file.changed,
                                       targetChanged, isBeginning});
    }
    report(file, {.outcome = Outcome::Skipped, .detail = u"exists"_s});
}

Result<> TransferContext::dropPart(const FileTask &task)
{
    if (!task.begun)
        return to.removeFile(task.part);
    // As it was when this try began, so that nobody takes it for what the source is now.
    std::ignore = to.truncate(task.part, *task.begun > 0 ? *task.begun : task.partSize);
    std::ignore = to.setChanged(task.part, QDateTime::fromSecsSinceEpoch(task.begunChanged));
    return to.renameToFree(task.part, task.target);
}

void TransferContext::retryLater(const FileTask &task, const Error &error)
{
    if (task.isRetry || m_retries.size() >= mostRetries) {
        report(task.file, {.outcome = Outcome::Failed, .error = error});
        return;
    }
    m_retries.push_back(task.file);
}

Result<> TransferContext::fail(const PlannedFile &file, const Error &error)
{
    if (endsTransfer(error.kind))
        return std::unexpected(error);
    report(file, {.outcome = Outcome::Failed, .error = error});
    return {};
}

std::optional<PlannedFile> TransferContext::takeRetry()
{
    if (m_retries.empty())
        return std::nullopt;
    const PlannedFile file = m_retries.front();
    m_retries.pop_front();
    return file;
}

qint64 TransferContext::allowance()
{
    if (!m_limit || m_limit->bytesPerSecond() == 0)
        return std::numeric_limits<qint64>::max();
    m_allowed += m_limit->allowance(limitedPiece - m_allowed);
    if (m_allowed >= limitedPiece)
        return m_allowed;
    std::this_thread::sleep_for(std::min(m_limit->wait(), std::chrono::milliseconds(20)));
    return 0;
}

// What went beyond the allowance is owed: forgiven, it would let a multiple of the limit through.
void TransferContext::account(qint64 moved)
{
    m_moved += moved;
    if (m_limit && m_limit->bytesPerSecond() > 0)
        m_allowed -= moved;
    else
        m_allowed = 0;
}

} // namespace officina
