// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage of files that go by themselves; see the header.
#include "client/staging/transfer/copystage.h"

#include "client/staging/tree/partname.h"

namespace officina {

using namespace Qt::StringLiterals;

void CopyStage::add(FileTask task)
{
    if (std::exchange(task.isInStream, false)) { // was to go in one: beside its target now, not in a folder
        task.part = task.target.parent() / partName(task.target.name(), task.file.size, task.file.changed);
        task.hasArrived = false;
    }
    m_waiting.push_back(std::move(task));
}

Result<Stage::State> CopyStage::step(const QDeadlineTimer &deadline)
{
    if (!m_copy && m_waiting.empty())
        return State::Idle;
    if (!m_copy)
        begin();
    const qint64 most = m_context.allowance();
    if (most == 0)
        return State::Working;
    const qint64 before = m_copy->moved();
    const auto progress = m_copy->step(deadline, most);
    m_context.account(m_copy->moved() - before);
    if (progress && *progress == Progress::Pending)
        return State::Working;
    const auto ended = progress ? end() : failed(progress.error());
    m_copy.reset();
    return ended.transform([] { return State::Working; });
}

void CopyStage::begin()
{
    m_present = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_copy = std::make_unique<FileCopy>(FileCopy::Job{
        .source = {&m_context.from, m_present.source},
        .part = {&m_context.to, m_present.part},
        .upload = m_context.toSite,
        .size = m_present.file.size,
        .changed = m_present.file.changed,
        .partSize = m_present.partSize,
        .kept = m_present.begun ? std::max<qint64>(*m_present.begun, 1) : 0,
        .sums = m_context.request.verify,
    });
}

Result<> CopyStage::end()
{
    switch (m_copy->source()) {
    case FileCopy::Source::AsPlanned: break;
    case FileCopy::Source::Grown: m_present.hasGrown = true; break;
    case FileCopy::Source::Changed:
    case FileCopy::Source::NotAsListed: return endOfChanged();
    }
    m_present.checksum = m_copy->checksum();
    m_present.remoteSum = m_copy->takeRemoteSum();
    m_verify.add(std::move(m_present));
    return {};
}

// What came of a source that is no more is of no use to a later try; what somebody had begun is not kept from its name
// where nothing came to it.
Result<> CopyStage::failed(const Error &error)
{
    bool isOfUse = m_present.begun.value_or(0) == 0 || m_copy->moved() > 0 || endsTransfer(error.kind);
    if (error.kind == Error::Kind::NotFound) {
        const auto source = m_context.from.stat(m_present.source);
        isOfUse &= source || source.error().kind != Error::Kind::NotFound;
    }
    if (!isOfUse)
        std::ignore = m_context.dropPart(m_present);
    return m_context.fail(m_present.file, error);
}

Result<> CopyStage::endOfChanged()
{
    const auto dropped = m_context.dropPart(m_present);
    if (!dropped && endsTransfer(dropped.error().kind))
        return dropped;
    const QString path = m_present.source.display();
    if (m_copy->source() == FileCopy::Source::NotAsListed)
        return m_context.fail(m_present.file,
                              {Error::Kind::SourceChanged, u"it holds more than its size says"_s, path});
    m_present.file.size = m_copy->now().size;
    m_present.file.changed = m_copy->now().changed.toSecsSinceEpoch();
    m_context.retryLater(m_present, {Error::Kind::SourceChanged, {}, path});
    return {};
}

} // namespace officina
