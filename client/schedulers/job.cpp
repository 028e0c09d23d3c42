// SPDX-License-Identifier: GPL-3.0-or-later
//
// A batch job's value; see the header.
#include "client/schedulers/job.h"

namespace officina {

bool hasEnded(JobState state)
{
    switch (state) {
    case JobState::Completed:
    case JobState::Failed:
    case JobState::Cancelled:
    case JobState::TimedOut:
    case JobState::OutOfMemory:
    case JobState::NodeFailed:
    case JobState::Preempted:
    case JobState::Ended: return true;
    case JobState::Waiting:
    case JobState::Running:
    case JobState::Finishing:
    case JobState::Suspended:
    case JobState::Unknown: return false;
    }
    return false;
}

std::optional<double> Job::gpuHours() const
{
    return gpus().transform([this](int number) { return number * double(elapsed) / 3600.0; });
}

std::optional<double> Job::gpuHoursAtMost() const
{
    if (!timeLimit)
        return {};
    return gpus().transform([this](int number) { return number * double(*timeLimit) / 3600.0; });
}

} // namespace officina
