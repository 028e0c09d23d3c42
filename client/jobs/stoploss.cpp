// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules; see the header.
#include "client/jobs/stoploss.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

using Rule = StopLossFinding::Rule;

constexpr qint64 freshFor = 5 * 60; // seconds that a measurement stands for now

// What it uses up in an hour, in the budget's unit.
std::optional<double> rateOf(const Job &job, Budget::Unit unit)
{
    const auto number = [](const std::optional<int> &amount) {
        return amount.transform([](int value) { return double(value); });
    };
    switch (unit) {
    case Budget::Unit::GpuHours: return number(job.gpus());
    case Budget::Unit::NodeHours: return number(job.nodes());
    case Budget::Unit::CoreHours: return number(job.cpus());
    case Budget::Unit::Local: break;
    }
    return {};
}

// Seconds between one state and the next; nothing where that cannot be told. times: of this run, sorted.
std::optional<qint64> paceOf(const QList<QDateTime> &times, const QDateTime &started)
{
    if (times.size() < 2)
        return {};
    QList<qint64> pauses;
    for (qsizetype i = 1; i < times.size(); ++i)
        pauses += times[i - 1].secsTo(times[i]);
    if (times.size() == 2)
        pauses += started.secsTo(times.first());
    std::ranges::sort(pauses);
    if (times.size() > 2)
        return pauses[pauses.size() / 2];
    // What comes before the work of a job, and a state saved out of turn, make the two differ. By the shorter one the
    // next state is expected as early as it can be.
    return pauses.last() * 4 <= pauses.first() * 5 ? std::optional(pauses.first()) : std::nullopt;
}

bool isOf(const Job &job, const QString &account)
{
    return job.account.isEmpty()
        || job.account.section(u'@', 0, 0).compare(account.section(u'@', 0, 0), Qt::CaseInsensitive) == 0;
}

} // namespace

QSet<StopLossFinding::Rule> rulesNamed(const QStringList &names)
{
    QSet<Rule> rules;
    for (const auto &[name, rule] :
         {std::pair("idle"_L1, Rule::IdleGpus), std::pair("checkpoint"_L1, Rule::NoCheckpoint),
          std::pair("allocation"_L1, Rule::Allocation)})
        if (names.contains(name))
            rules.insert(rule);
    return rules;
}

QDateTime limitOf(const Job &job)
{
    if (job.state != JobState::Running || !job.timeLimit || *job.timeLimit <= 0 || !job.times.started.isValid())
        return {};
    return job.times.started.addSecs(*job.timeLimit);
}

std::optional<StopLossFinding> idleGpus(const Job &job, const GpuUse &use, int minutes, const QDateTime &now)
{
    if (minutes <= 0 || job.state != JobState::Running || use.isEmpty() || use.last().secsTo(now) > freshFor)
        return {};
    const int idle = use.idleMinutes();
    if (idle < minutes)
        return {};
    return StopLossFinding{.rule = Rule::IdleGpus, .job = job, .minutes = idle, .limit = limitOf(job)};
}

bool isOfWholeJob(const StopLossFinding &finding)
{
    return finding.rule != Rule::IdleGpus || GpuUse::isOfAllNodes(finding.job);
}

std::optional<StopLossFinding> noCheckpoint(const Job &job, QList<QDateTime> saved, const QDateTime &now)
{
    const QDateTime limit = limitOf(job);
    if (!limit.isValid())
        return {};
    saved.removeIf([&](const QDateTime &time) { return !time.isValid() || time < job.times.started || time > now; });
    std::ranges::sort(saved);
    saved.erase(std::ranges::unique(saved).begin(), saved.end());
    const auto pace = paceOf(saved, job.times.started);
    if (!pace)
        return {};
    const QDateTime due = saved.last().addSecs(*pace);
    if (due <= limit || due.addSecs(*pace / 2) < now)
        return {};
    return StopLossFinding{
        .rule = Rule::NoCheckpoint, .job = job, .due = due, .limit = limit, .lost = saved.last().secsTo(limit)};
}

QList<StopLossFinding> shortAllocation(const QList<Job> &jobs, const Budget &budget, const QDateTime &told)
{
    double rate = 0; // an hour
    QList<Job> running;
    for (const Job &job : jobs) {
        if (job.state != JobState::Running || !isOf(job, budget.account))
            continue;
        const auto one = rateOf(job, budget.unit);
        if (!one) // then nobody knows how long it lasts
            return {};
        rate += *one;
        running += job;
    }
    if (rate <= 0 || budget.limit <= 0 || !told.isValid())
        return {};
    const QDateTime used = told.addSecs(qint64(budget.left() / rate * 3600));
    QList<StopLossFinding> found;
    for (const Job &job : std::as_const(running))
        if (const QDateTime limit = limitOf(job); limit.isValid() && used < limit && rateOf(job, budget.unit) > 0.0)
            found += StopLossFinding{.rule = Rule::Allocation, .job = job, .due = used, .limit = limit};
    return found;
}

} // namespace officina
