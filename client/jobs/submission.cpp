// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script is sent once; see the header.
#include "client/jobs/submission.h"

#include "client/base/errorkind.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

#include <algorithm>

namespace officina {

namespace {

// The user's job that starts in the run's folder, if the scheduler shows one beside the links that are known.
std::optional<JobId> jobOf(const SchedulerSession &at, const RunRecord &run)
{
    const auto idIn = [&](const Result<QList<Job>> &jobs) -> std::optional<JobId> {
        if (!jobs)
            return {};
        const auto job = std::ranges::find_if(
            *jobs, [&](const Job &one) { return one.workFolder == run.folder && !run.links.contains(one.id); });
        if (job == jobs->end())
            return {};
        return job->parent.isEmpty() ? job->id : job->parent;
    };
    if (const auto id = idIn(at.ask(at.scheduler->queue())))
        return id;
    // A short job may be over and out of the queue.
    return at.scheduler->keepsRecords() ? idIn(at.ask(at.scheduler->ended(std::chrono::hours(1)))) : std::nullopt;
}

} // namespace

// With growing pauses: a controller that was slow with one answer is slow with the next.
Result<Submission> submitScript(const SchedulerSession &at, const RunRecord &run, const RemotePath &script,
                                bool mayGuess)
{
    auto sent = at.ask(at.scheduler->submit(script));
    if (sent ? sent->isCertain : !isOutcomeUnknown(sent.error()))
        return sent;
    for (const auto pause : {std::chrono::seconds(1), std::chrono::seconds(5), std::chrono::seconds(15)}) {
        if (!at.session.isAlive())
            break;
        if (const auto id = jobOf(at, run))
            return Submission{*id, sent ? sent->notices : sent.error().detail, true};
        if (sent && mayGuess)
            break;
        for (QDeadlineTimer rest(pause); !rest.hasExpired() && at.session.isAlive();)
            QThread::msleep(100);
    }
    return sent;
}

} // namespace officina
