// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cranking the stages; see the header.
#include "client/staging/transfer/transferpipeline.h"

#include "client/base/bytesum.h"

#include <array>
#include <numeric>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Of a tree so large that counting takes longer, the first files are moved meanwhile.
constexpr qint64 countAtFirst = 1000; // ms
constexpr qint64 countingShare = 10;  // ms of each step from then on
// So long the remote host may be at work without a word before it is asked whether it is still there.
constexpr qint64 trustedSilence = 15'000; // ms

} // namespace

TransferPipeline::TransferPipeline(const TransferRequest &request, FileSystem &from, FileSystem &to,
                                   TransferStatus &status, RateLimit *limit)
    : m_status(status), m_context(request, from, to, status, limit), m_scan(m_context, status), m_commit(m_context),
      m_verify(m_context, m_commit), m_copy(m_context, m_verify), m_tar(m_context, m_copy, m_verify),
      m_decide(m_context, m_scan.walk(), m_copy, m_tar), m_finish(m_context, m_decide)
{
    m_counting.start();
    m_waiting.start();
}

Result<Progress> TransferPipeline::step(const QDeadlineTimer &deadline)
{
    if (!m_scan.hasEnded()) {
        const auto scanned = m_scan.step(m_begun ? QDeadlineTimer(countingShare) : deadline);
        if (!scanned)
            return passOn(scanned);
        if (!m_begun && !m_scan.hasEnded() && m_counting.elapsed() < countAtFirst) {
            publish(Phase::Counting);
            return Progress::Pending;
        }
    }
    if (!std::exchange(m_begun, true)) {
        if (const auto begun = begin(); !begun)
            return passOn(begun);
        publish(Phase::Counting);
        return Progress::Pending;
    }
    const auto progress = crank(deadline);
    if (progress)
        publish(*progress == Progress::Done ? Phase::Ended : phase());
    return progress;
}

Result<> TransferPipeline::begin()
{
    FileSystem &site = m_context.site();
    const auto there = m_context.to.stat(m_context.target); // first: an only channel is for the files
    if (!there && there.error().kind == Error::Kind::Unsupported) // a second question may get another answer
        return passOn(there);
    const bool isMissing = !there && there.error().kind == Error::Kind::NotFound;
    const bool isFolder = there && there->isFolder();
    if (const auto usable = isMissing || isFolder ? Result<>() : m_context.to.makePath(m_context.target); !usable)
        return usable;
    if (const auto prepared = site.prepare(); !prepared)
        return prepared;
    const bool verifies = m_context.request.verify;
    const bool isAcross = m_context.request.direction == Direction::SiteToSite;
    if (const auto prepared = isAcross && verifies ? m_context.from.prepare() : Result<>(); !prepared)
        return prepared;
    if (const auto fits = m_scan.lookForRoom(); !fits) // what is refused leaves no new folder behind
        return fits;
    if (const auto made = isMissing ? m_context.to.makePath(m_context.target) : Result<>(); !made)
        return made;
    m_tar.setUsable((!verifies || site.canSum()) && site.canStream());
    const bool bothSum = verifies && site.canSum() && (!isAcross || m_context.from.canSum());
    const std::lock_guard lock(m_status.mutex);
    m_status.report.verifiedBy = bothSum ? u"sha256sum"_s : verifies ? u"reading back"_s : u"none"_s;
    return {};
}

Result<Progress> TransferPipeline::crank(const QDeadlineTimer &deadline)
{
    const std::array<Stage *, 5> stages = {&m_commit, &m_verify, &m_tar, &m_copy, &m_decide};
    do {
        bool isWorking = false;
        Stage *waiting = nullptr;
        for (Stage *stage : stages) {
            if (stage == &m_decide && m_verify.isTooFull())
                continue;
            const auto state = stage->step(deadline);
            if (!state)
                return passOn(state);
            isWorking |= *state == Stage::State::Working;
            if (*state == Stage::State::Waiting && !waiting)
                waiting = stage;
        }
        if (isWorking) {
            m_waiting.start();
            continue;
        }
        if (!m_scan.hasEnded()) {
            if (const auto scanned = m_scan.step(deadline); !scanned)
                return passOn(scanned);
            continue;
        }
        if (m_tar.flush() || m_verify.flush()) // nothing gets on by itself: what is collected goes on its way,
            break;                             // and that shows
        if (waiting) {
            if (const auto waited = waitFor(*waiting); !waited)
                return passOn(waited);
            continue;
        }
        const auto progress = goOn(deadline);
        if (!progress || *progress == Progress::Done)
            return progress;
    } while (!deadline.hasExpired());
    return Progress::Pending;
}

// All of the plan is dealt with: another try, or the end.
Result<Progress> TransferPipeline::goOn(const QDeadlineTimer &deadline)
{
    m_decide.leaveFolder();
    const auto again = m_decide.takeRetry();
    if (!again)
        return passOn(again);
    if (*again)
        return Progress::Pending;
    const auto finished = m_finish.step(deadline);
    if (!finished)
        return passOn(finished);
    if (*finished == Stage::State::Waiting) {
        if (const auto waited = waitFor(m_finish); !waited)
            return passOn(waited);
    }
    return *finished == Stage::State::Idle ? Progress::Done : Progress::Pending;
}

Result<> TransferPipeline::waitFor(Stage &stage)
{
    if (m_waiting.elapsed() > trustedSilence) {
        m_waiting.start();
        for (FileSystem *files : {&m_context.from, &m_context.to}) {
            if (files->session() && !files->session()->checkAlive())
                return failure(Error::Kind::Disconnected);
        }
    }
    return stage.wait();
}

// Files are proved while others are copied; told is that once no more are.
TransferProgress::Phase TransferPipeline::phase() const
{
    if (m_decide.isComparing() || m_copy.isComparing())
        return Phase::Comparing;
    const bool isAllCopied =
        m_scan.hasEnded() && !m_context.plan->files.peek() && !m_copy.current() && !m_copy.isFull() && m_tar.isEmpty();
    return isAllCopied && m_verify.files() + m_commit.files() + m_tar.files() > 0 ? Phase::Verifying : Phase::Copying;
}

void TransferPipeline::publish(Phase phase)
{
    m_meter.update(m_context.moved(), std::chrono::steady_clock::now());
    const FileTask *task = m_tar.isSending() ? m_tar.current() : m_copy.current();
    const PlannedFile *file = task ? &task->file : m_decide.current();
    const std::array<const Stage *, 4> stages = {&m_copy, &m_tar, &m_verify, &m_commit};
    const qint64 bytes = std::accumulate(stages.begin(), stages.end(), m_context.reportedBytes(),
                                         [](qint64 sum, const Stage *stage) { return byteSum(sum, stage->bytes()); });
    const qint64 files = std::accumulate(stages.begin(), stages.end(), qint64(0),
                                         [](qint64 sum, const Stage *stage) { return sum + stage->files(); });
    const std::lock_guard lock(m_status.mutex);
    TransferProgress &progress = m_status.progress;
    progress.phase = phase;
    progress.files = std::max(progress.files, progress.settled + files);
    progress.bytes = bytes;
    progress.moved = m_context.moved();
    progress.speed = phase == Phase::Ended ? 0 : m_meter.speed();
    progress.left = phase == Phase::Ended || !m_scan.hasEnded() ? std::nullopt
                                                                : m_meter.timeFor(progress.bytesTotal - progress.bytes);
    progress.current = file ? m_context.plan->pathOf(file->folder, file->name) : QByteArray();
}

} // namespace officina
