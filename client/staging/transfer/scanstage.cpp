// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first stage; see the header.
#include "client/staging/transfer/scanstage.h"

#include "client/staging/files/room.h"

namespace officina {

using Outcome = FileReport::Outcome;

ScanStage::ScanStage(TransferContext &context, TransferStatus &status)
    : m_context(context), m_status(status), m_walk(context.from, context.source, context.request.arrivingName(),
                                                   context.request.excludes, context.request.only)
{
    context.plan = &m_walk.plan();
}

Result<Stage::State> ScanStage::step(const QDeadlineTimer &deadline)
{
    if (!m_walking)
        return State::Idle;
    const auto progress = m_walk.step(deadline);
    if (!progress)
        return passOn(progress);
    m_walking = *progress == Progress::Pending;
    publish();
    if (!m_walking) {
        if (const auto fits = checkRoom(); !fits)
            return passOn(fits);
    }
    return State::Working;
}

void ScanStage::publish()
{
    const Plan &plan = m_walk.plan();
    {
        const std::lock_guard lock(m_status.mutex);
        m_status.progress.filesTotal = plan.fileCount;
        m_status.progress.bytesTotal = plan.bytes;
    }
    for (const Plan::Skipped &one : std::exchange(m_walk.plan().skipped, {}))
        m_context.report({.path = plan.pathOf(one.folder, one.name),
                          .outcome = one.error ? Outcome::Failed : Outcome::Skipped,
                          .detail = one.reason,
                          .error = one.error});
}

Result<> ScanStage::lookForRoom()
{
    const auto there = m_context.to.lstat(m_context.target / m_context.request.arrivingName());
    if (!there && there.error().kind == Error::Kind::NotFound && !m_context.request.ignoreFreeSpace) {
        if (const auto room = spaceFor(m_context.to, m_context.target))
            m_room = *room;
    }
    return m_walking ? Result<>() : checkRoom();
}

// Before the first byte, or of a tree so large that the first are on their way while it is counted, then.
Result<> ScanStage::checkRoom() const
{
    const Plan &plan = *m_context.plan;
    return m_room ? officina::checkRoom(*m_room, plan.bytes, plan.fileCount + plan.folders.size(), m_context.target,
                                        m_context.toSite)
                  : Result<>();
}

} // namespace officina
