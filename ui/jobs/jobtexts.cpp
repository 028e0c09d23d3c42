// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job in words; see the header.
#include "ui/jobs/jobtexts.h"

#include "client/jobs/jobs.h"
#include "client/schedulers/exitcode.h"
#include "ui/jobs/joblistrows.h"
#include "ui/present/formats.h"
#include "ui/present/jobwords/jobwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace officina::jobtexts {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastUsualSignal = 31;

class JobTexts
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobTexts)
};

QString stateWord(const Job &job)
{
    switch (job.state) {
    case JobState::Waiting: return JobTexts::tr("Waiting");
    case JobState::Running: return JobTexts::tr("Running");
    case JobState::Finishing: return JobTexts::tr("Finishing");
    case JobState::Suspended: return JobTexts::tr("Suspended");
    case JobState::Completed: return JobTexts::tr("Completed");
    case JobState::Failed: return JobTexts::tr("Failed");
    case JobState::Cancelled: return JobTexts::tr("Cancelled");
    case JobState::TimedOut: return JobTexts::tr("Out of time");
    case JobState::OutOfMemory: return JobTexts::tr("Out of memory");
    case JobState::NodeFailed: return JobTexts::tr("Node failed");
    case JobState::Preempted: return JobTexts::tr("Pushed aside", "by a job of higher priority");
    case JobState::Ended: return JobTexts::tr("Ended", "of a job: nobody recorded how");
    case JobState::Unknown: break;
    }
    return job.stateText.isEmpty() ? JobTexts::tr("Unknown") : job.stateText;
}

} // namespace

jobwords::Words reason(const Job &job)
{
    const bool isSaid = !job.reason.isEmpty() && job.reason != "None"_L1;
    // PBS has letters for states, and sentences for reasons but for those that our reader has Slurm's word for.
    const QString letter = job.stateText.section(u',', 0, 0).trimmed();
    const bool isPbs = letter.size() == 1;
    if (isPbs && (!isSaid || job.reason.contains(u' ')))
        return isSaid ? jobwords::pbsComment(job.reason, {}, letter) : jobwords::pbsState(letter);
    return isSaid ? jobwords::slurmReason(job.reason) : jobwords::slurmState(job.stateText);
}

QString state(const Job &job)
{
    const QString word = stateWord(job);
    if (job.state == JobState::Ended)
        return JobTexts::tr("Ended · no record of how");
    if (job.state != JobState::Waiting || job.reason.isEmpty() || job.reason == "None"_L1)
        return word;
    const QString why = reason(job).chip;
    // Nothing is told but that it waits.
    return why.isEmpty() || why.compare(word, Qt::CaseInsensitive) == 0
        ? word
        : JobTexts::tr("%1 · %2", "state of a job, why").arg(word, why);
}

QString stateTip(const Job &job)
{
    QStringList lines;
    if (job.state == JobState::Ended)
        lines += JobTexts::tr("Ended · this site keeps no record of how");
    else
        lines += state(job);
    if (job.state == JobState::Waiting && !job.reason.isEmpty()) {
        const jobwords::Words words = reason(job);
        if (words.isKnown())
            lines += words.next.isEmpty() ? words.sentence : words.sentence + u' ' + words.next;
    } else if (const QString how = exit(job); hasEnded(job.state) && job.exitCode.value_or(0) != 0) {
        lines += how;
    }
    QStringList own{job.stateText, job.state == JobState::Waiting ? job.reason : QString()};
    own.removeAll(QString());
    if (!own.isEmpty())
        lines += JobTexts::tr("The scheduler’s own words: %1").arg(own.join(u", "));
    return lines.join(u'\n');
}

bool needsYou(const Job &job)
{
    if (job.state != JobState::Waiting || job.reason.isEmpty())
        return false;
    const auto kind = reason(job).kind;
    return kind == jobwords::Words::Kind::NeedsYou || kind == jobwords::Words::Kind::NeverRuns;
}

QString counts(const JobCounts &counts)
{
    QStringList parts;
    if (counts.running > 0)
        parts += JobTexts::tr("%n running", "tasks", counts.running);
    if (counts.waiting > 0)
        parts += JobTexts::tr("%n waiting", "tasks", counts.waiting);
    if (counts.failed > 0)
        parts += JobTexts::tr("%n failed", "tasks", counts.failed);
    if (counts.completed > 0)
        parts += JobTexts::tr("%n completed", "tasks", counts.completed);
    if (counts.cancelled > 0)
        parts += JobTexts::tr("%n cancelled", "tasks", counts.cancelled);
    if (counts.ended > 0)
        parts += JobTexts::tr("%n ended", "tasks; nobody recorded how", counts.ended);
    if (counts.unknown > 0)
        parts += JobTexts::tr("%n in an unknown state", "tasks", counts.unknown);
    return parts.join(JobTexts::tr(" · ", "between the parts of a summary"));
}

QString chain(const JobGroup &group)
{
    const QString word = hasEnded(group.job.state) ? stateWord(group.job) : state(group.job);
    if (group.link == 0)
        return JobTexts::tr("%1 · chain of %Ln link(s)", "state of a chain of jobs", group.links).arg(word);
    return JobTexts::tr("%1 · link %2 of %3", "state of a chain of jobs, number, how many")
        .arg(word, formats::number(group.link), formats::number(group.links));
}

Tone tone(JobState state)
{
    switch (state) {
    case JobState::Running:
    case JobState::Finishing: return Tone::Active;
    case JobState::Completed: return Tone::Good;
    case JobState::Suspended:
    case JobState::Preempted: return Tone::Warning;
    case JobState::Failed:
    case JobState::TimedOut:
    case JobState::OutOfMemory:
    case JobState::NodeFailed: return Tone::Bad;
    case JobState::Waiting:
    case JobState::Cancelled:
    case JobState::Ended:
    case JobState::Unknown: break;
    }
    return Tone::Neutral;
}

QString nodesAndGpus(const Job &job)
{
    if (!job.nodes())
        return {};
    const int nodes = *job.nodes();
    const int gpus = job.gpus().value_or(0);
    if (gpus == 0)
        return formats::number(nodes);
    if (nodes <= 1 || gpus % nodes == 0)
        return JobTexts::tr("%1 × %2", "nodes, GPUs per node")
            .arg(formats::number(nodes), formats::number(gpus / std::max(1, nodes)));
    return JobTexts::tr("%1 : %2", "nodes, GPUs of all of them").arg(formats::number(nodes), formats::number(gpus));
}

QString time(const Job &job)
{
    if (job.state == JobState::Waiting) {
        if (!job.times.expected.isValid())
            return {};
        return JobTexts::tr("starts ≈ %1", "a time").arg(moment(job.times.expected));
    }
    if (!hasEnded(job.state) && job.timeLimit)
        return JobTexts::tr("%1 of %2", "time so far, time limit")
            .arg(formats::walltime(job.elapsed), formats::duration(*job.timeLimit));
    return formats::walltime(job.elapsed);
}

QString moment(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = QDate::currentDate();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return clock;
    const bool thisYear = std::abs(today.daysTo(local.date())) < 180;
    const QString day = formats::dayAs(thisYear ? JobTexts::tr("d MMM", "a date without its year, as QDate writes it")
                                                : JobTexts::tr("d MMM yyyy", "a date, as QDate writes it"),
                                       local.date());
    return JobTexts::tr("%1 %2", "date, time").arg(day, clock);
}

QString gpuHoursOf(const Job &job, std::optional<double> used, std::optional<double> atMost)
{
    if (job.gpus().value_or(0) == 0)
        return {};
    const auto figure = [](double hours) { return formats::decimal(hours, hours < 10 ? 2 : hours < 100 ? 1 : 0); };
    if (job.state == JobState::Waiting)
        return atMost ? JobTexts::tr("≤ %1", "GPU-hours at most").arg(figure(*atMost)) : QString();
    if (!used)
        return {};
    if (hasEnded(job.state) || !atMost)
        return figure(*used);
    return JobTexts::tr("%1 of %2", "GPU-hours so far, at most").arg(figure(*used), figure(*atMost));
}

QString memory(qint64 bytes)
{
    // Binary units: memory is asked for and counted in them.
    return QLocale().formattedDataSize(bytes, bytes < 10LL << 30 ? 0 : 1, QLocale::DataSizeIecFormat);
}

namespace {

QString summaryOf(const QStringList &parts)
{
    return parts.join(JobTexts::tr(" · ", "between the parts of a summary"));
}

// "16 nodes, 64 GPUs"; empty where nothing is known.
QString held(const Job &job)
{
    if (!job.nodes())
        return {};
    const int gpus = job.gpus().value_or(0);
    const QString nodes = JobTexts::tr("%n node(s)", nullptr, *job.nodes());
    return gpus > 0 ? JobTexts::tr("%1, %2", "nodes, GPUs").arg(nodes, JobTexts::tr("%n GPU(s)", nullptr, gpus))
                    : nodes;
}

} // namespace

QString summary(const Job &job)
{
    QStringList parts{job.id.value, held(job)};
    parts.removeAll(QString());
    if (job.gpus().value_or(0) > 0) {
        if (hasEnded(job.state))
            parts += JobTexts::tr("%1 used", "GPU-hours").arg(gpuHours(*job.gpuHours()));
        else if (job.timeLimit && job.state == JobState::Waiting)
            parts += JobTexts::tr("%1 at most", "GPU-hours").arg(gpuHours(*job.gpuHoursAtMost()));
        else if (job.timeLimit)
            parts += JobTexts::tr("%1 so far, %2 at most", "GPU-hours")
                         .arg(gpuHours(*job.gpuHours()), gpuHours(*job.gpuHoursAtMost()));
    }
    return summaryOf(parts);
}

QString summary(const JobGroup &group)
{
    if (!group.isArray() || group.tasks() < 2)
        return summary(group.job);
    QStringList parts{group.job.id.value, JobTexts::tr("%Ln task(s)", "of an array", group.tasks())};
    if (const QString each = held(group.each()); !each.isEmpty())
        parts += JobTexts::tr("%1 each", "nodes and GPUs of each task").arg(each);
    const int running = group.count(JobState::Running);
    if (const QString now = held(group.job); running > 1 && !now.isEmpty())
        parts += JobTexts::tr("%1 now", "nodes and GPUs of the tasks that run").arg(now);
    if (const auto used = group.gpuHours(); used.value_or(0) > 0)
        parts += hasEnded(group.job.state) ? JobTexts::tr("%1 used", "GPU-hours").arg(gpuHours(*used))
                                           : JobTexts::tr("%1 so far", "GPU-hours").arg(gpuHours(*used));
    return summaryOf(parts);
}

QString gpuHours(double hours)
{
    // A short job used little, but not nothing.
    if (hours > 0 && hours < 0.1)
        return JobTexts::tr("%1 GPU-min").arg(formats::decimal(std::max(0.1, hours * 60), 1));
    return formats::gpuHours(hours);
}

QString exit(const Job &job)
{
    const int signal = job.signal.value_or(0);
    if (!job.exitCode && signal == 0)
        return {};
    const jobwords::Words words = jobwords::slurmExit(job.exitCode.value_or(0), signal, {}, job.exitIsCut);
    // Slurm's own numbers (0:125, 0:53) are no signals of a program, so they stay as Slurm writes them.
    if (signal > lastUsualSignal)
        return JobTexts::tr("%1 · %2", "exit code, what it means").arg(words.word, words.chip);
    if (signal != 0)
        return JobTexts::tr("ended by signal %1 · %2", "number, what it means").arg(signal).arg(words.chip);
    if (const auto larger = otherExitCode(job.exitCode, job.exitIsCut))
        return JobTexts::tr("%1 or %2 · %3", "two exit codes, what they mean")
            .arg(*job.exitCode)
            .arg(*larger)
            .arg(words.chip);
    if (*job.exitCode == 0)
        return QString::number(0);
    return JobTexts::tr("%1 · %2", "exit code, what it means").arg(*job.exitCode).arg(words.chip);
}

QString sent(const SentJob &sent, int links)
{
    const int taken = int(sent.run.links.size());
    if (links < 2 || taken >= links)
        return sent.notices;
    if (sent.isRestUnknown)
        return JobTexts::tr("The scheduler took %1 of the %2 links of this chain. Whether it took one more is not "
                            "known: look at the list.",
                            "numbers")
            .arg(taken)
            .arg(links);
    return JobTexts::tr("The scheduler took %1 of the %2 links of this chain: %3", "numbers, the scheduler's words")
        .arg(taken)
        .arg(links)
        .arg(sent.notices);
}

} // namespace officina::jobtexts
