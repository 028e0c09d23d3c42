// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was used, and what to ask for; see the header.
#include "client/jobs/efficiency.h"

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr qint64 gib = qint64(1) << 30;
constexpr qsizetype mostRuns = 5;
constexpr double worthIt = 0.6;    // who needs more than that of what they had need not ask for less
constexpr double margin = 1.25;    // memory is looked at every half minute only: the peak is higher
constexpr double timeMargin = 1.3; // nodes and file systems are faster some days than others
constexpr qint64 shortRun = 60;    // seconds: of less nothing can be told

// The steps in which people ask.
qint64 roundedMemory(double bytes)
{
    for (qint64 unit = gib; unit < (qint64(1) << 46); unit *= 2)
        for (const double step : {1.0, 1.5})
            if (bytes <= step * double(unit))
                return std::max(gib, qint64(step * double(unit)));
    return qint64(bytes);
}

qint64 roundedTime(double seconds)
{
    for (const int minutes : {5,   10,  15,  20,   30,   45,   60,   90,   120,  180,  240,  360,  480,
                              600, 720, 960, 1200, 1440, 1800, 2160, 2880, 4320, 5760, 7200, 8640, 10080})
        if (seconds <= 60.0 * minutes)
            return 60 * minutes;
    return qint64(seconds);
}

bool isLike(const Job &a, const Job &b)
{
    return a.name == b.name && a.partition == b.partition && a.gpus() == b.gpus() && a.nodes() == b.nodes();
}

std::optional<qint64> memoryPerNode(const Job &job)
{
    const int nodes = std::max(1, job.nodes().value_or(1));
    return job.memory().transform([nodes](qint64 all) { return all / nodes; });
}

// The job and its like that came to their end, the newest first.
QList<Job> completedLike(const Job &job, const QList<Job> &earlier)
{
    QList<Job> runs;
    if (job.state == JobState::Completed)
        runs += job;
    for (const Job &other : earlier)
        if (runs.size() < mostRuns && other.state == JobState::Completed && isLike(job, other)
            && (other.id != job.id || other.times.submitted != job.times.submitted))
            runs += other;
    return runs;
}

std::optional<Suggestion> memorySuggestion(const Job &job, const QList<Job> &runs)
{
    const auto had = memoryPerNode(job);
    if (!had || *had <= 0)
        return {};
    if (job.state == JobState::OutOfMemory)
        return Suggestion{Suggestion::Kind::MoreMemory, roundedMemory(1.5 * double(*had)), *had, 1};
    qint64 most = 0;
    int measured = 0;
    for (const Job &run : runs) {
        if (!run.nodeMemory || *run.nodeMemory <= 0 || run.elapsed < shortRun)
            continue;
        most = std::max(most, *run.nodeMemory);
        ++measured;
    }
    if (measured == 0)
        return {};
    const qint64 enough = roundedMemory(margin * double(most));
    if (double(enough) > worthIt * double(*had))
        return {};
    return Suggestion{Suggestion::Kind::LessMemory, enough, most, measured};
}

std::optional<Suggestion> timeSuggestion(const Job &job, const QList<Job> &runs)
{
    if (!job.timeLimit || *job.timeLimit <= 0)
        return {};
    if (job.state == JobState::TimedOut)
        return Suggestion{Suggestion::Kind::MoreTime, roundedTime(2.0 * double(*job.timeLimit)), *job.timeLimit, 1};
    qint64 longest = 0;
    int counted = 0;
    for (const Job &run : runs) {
        longest = std::max(longest, run.elapsed);
        counted += run.elapsed > 0;
    }
    if (counted == 0)
        return {};
    const qint64 enough = roundedTime(timeMargin * double(longest));
    if (double(enough) > worthIt * double(*job.timeLimit))
        return {};
    return Suggestion{Suggestion::Kind::LessTime, enough, longest, counted};
}

// With GPUs their number of cores is the site's share of a node.
std::optional<Suggestion> cpuSuggestion(const Job &job)
{
    const Efficiency used = efficiencyOf(job);
    const int had = job.cpus().value_or(0);
    if (job.state != JobState::Completed || job.gpus().value_or(0) > 0 || !used.coresBusy || had < 2
        || job.elapsed < shortRun)
        return {};
    const int enough = std::max(1, int(std::ceil(*used.coresBusy * margin)));
    if (enough > worthIt * had)
        return {};
    return Suggestion{Suggestion::Kind::FewerCpus, enough, qint64(std::ceil(*used.coresBusy)), 1};
}

std::optional<Spread> spreadOf(QList<double> values)
{
    if (values.size() < 2)
        return {};
    std::ranges::sort(values);
    return Spread{values.first(), values[values.size() / 2], values.last(), int(values.size())};
}

} // namespace

Efficiency efficiencyOf(const Job &job, std::optional<double> gpuBusy)
{
    Efficiency result;
    result.gpu = gpuBusy;
    if (job.elapsed <= 0)
        return result;
    if (job.cpuTime && *job.cpuTime >= 0) {
        result.coresBusy = *job.cpuTime / double(job.elapsed);
        if (const int cpus = job.cpus().value_or(0); cpus > 0)
            result.cpu = *result.coresBusy / cpus;
    }
    if (job.timeLimit && *job.timeLimit > 0)
        result.time = double(job.elapsed) / double(*job.timeLimit);
    // Slurm tells 0 for jobs that were over before it looked.
    if (job.maxMemory && *job.maxMemory > 0)
        result.largestTask = job.maxMemory;
    if (job.nodeMemory && *job.nodeMemory > 0)
        result.memoryUsed = job.nodeMemory;
    result.memoryPerNode = memoryPerNode(job);
    if (result.memoryUsed && result.memoryPerNode.value_or(0) > 0)
        result.memory = double(*result.memoryUsed) / double(*result.memoryPerNode);
    return result;
}

QList<Suggestion> suggestionsFor(const Job &job, const QList<Job> &earlier, std::optional<double> gpuBusy)
{
    QList<Suggestion> result;
    if (!hasEnded(job.state) || job.state == JobState::Ended)
        return result;
    const QList<Job> runs = completedLike(job, earlier);
    if (gpuBusy && *gpuBusy < 0.2 && job.gpus().value_or(0) > 0 && job.elapsed >= shortRun)
        result += Suggestion{Suggestion::Kind::IdleGpus, 0, qint64(std::lround(100 * *gpuBusy)), 1};
    for (const auto &one : {memorySuggestion(job, runs), timeSuggestion(job, runs), cpuSuggestion(job)})
        if (one)
            result += *one;
    return result;
}

ArrayUse arrayUse(const QList<Job> &tasks)
{
    QList<double> elapsed, memory, cpu;
    for (const Job &task : tasks) {
        if (!hasEnded(task.state) || task.elapsed <= 0)
            continue;
        const Efficiency used = efficiencyOf(task);
        elapsed += double(task.elapsed);
        if (used.largestTask)
            memory += double(*used.largestTask);
        if (used.cpu)
            cpu += *used.cpu;
    }
    return {spreadOf(elapsed), spreadOf(memory), spreadOf(cpu)};
}

} // namespace officina
