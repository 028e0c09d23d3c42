// SPDX-License-Identifier: GPL-3.0-or-later
//
// A batch job's value; see the header.
#include "client/schedulers/job.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

QString displayName(const Job &job)
{
    return displayText(job.name.simplified());
}

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

void takeWholeExit(Job &accounted, const Job &queued)
{
    if (!accounted.exitIsCut || !accounted.exitCode || !queued.exitCode || queued.exitIsCut)
        return;
    if (*queued.exitCode != *accounted.exitCode && *queued.exitCode - 128 != *accounted.exitCode)
        return;
    accounted.exitCode = queued.exitCode;
    accounted.exitIsCut = false;
}

namespace {

struct TaskRange {
    qint64 first = 0;
    qint64 last = -1;
    qint64 step = 1;
};

std::optional<TaskRange> taskRange(QStringView text)
{
    const auto number = [](QStringView digits) -> std::optional<qint64> {
        bool ok = false;
        const qint64 value = digits.toLongLong(&ok);
        return ok && value >= 0 && value <= std::numeric_limits<int>::max() ? std::optional(value) : std::nullopt;
    };
    const qsizetype colon = text.indexOf(u':');
    const QStringView range = colon < 0 ? text : text.first(colon);
    const qsizetype dash = range.indexOf(u'-');
    const auto first = number(dash < 0 ? range : range.first(dash));
    const auto last = dash < 0 ? first : number(range.sliced(dash + 1));
    const auto step = colon < 0 ? std::optional<qint64>(1) : number(text.sliced(colon + 1));
    if (!first || !last || !step || *step < 1 || *last < *first)
        return {};
    return TaskRange{*first, *last, *step};
}

} // namespace

int taskCount(QStringView set)
{
    qint64 count = 0;
    for (const QStringView piece : set.split(u',')) {
        const auto range = taskRange(piece);
        if (!range)
            return 0;
        count += (range->last - range->first) / range->step + 1;
    }
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

bool holdsTask(QStringView set, int task)
{
    return std::ranges::any_of(set.split(u','), [task](QStringView piece) {
        const auto range = taskRange(piece);
        return range && task >= range->first && task <= range->last && (task - range->first) % range->step == 0;
    });
}

QString firstNode(const QString &nodeList)
{
    static const QRegularExpression first(u"^([^,\\[]+)(?:\\[([^],-]+)[^]]*\\]([^,]*))?"_s);
    const auto match = first.match(nodeList);
    const QString node = match.captured(1) + match.captured(2) + match.captured(3);
    // ssh hands it to a shell of this computer, by the ProxyCommand that leads there.
    static const QRegularExpression name(u"^[A-Za-z0-9_][A-Za-z0-9_.-]*\\z"_s);
    return name.match(node).hasMatch() ? node : QString();
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
